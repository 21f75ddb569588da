//! Names of protocols, ports and ICMP messages in elements (/etc/protocols, /etc/services, ipset's lib/icmp.c).

/// SCTP's number.
pub const SCTP: u8 = 132;
/// ICMPv6's number.
pub const ICMPV6: u8 = 58;
/// UDP-Lite's number.
pub const UDPLITE: u8 = 136;

const PROTOCOLS: [(u8, &str); 16] = [
    (1, "icmp"),
    (2, "igmp"),
    (6, "tcp"),
    (17, "udp"),
    (41, "ipv6"),
    (47, "gre"),
    (50, "esp"),
    (51, "ah"),
    (ICMPV6, "ipv6-icmp"),
    (ICMPV6, "icmpv6"),
    (88, "eigrp"),
    (89, "ospf"),
    (103, "pim"),
    (112, "vrrp"),
    (SCTP, "sctp"),
    (UDPLITE, "udplite"),
];

/// A protocol by name or number.
pub fn protocol(text: &str) -> Option<u8> {
    let named = PROTOCOLS.iter().find(|(_, name)| name.eq_ignore_ascii_case(text)).map(|(number, _)| *number);
    named.or_else(|| text.parse().ok().filter(|number| *number > 0))
}

/// A protocol's name.
pub fn protocol_name(number: u8) -> Option<&'static str> {
    PROTOCOLS.iter().find(|(n, _)| *n == number).map(|(_, name)| *name)
}

/// A port by the name of its service.
pub fn port(name: &str) -> Option<u16> {
    crate::command::iptables::services::port(name)
}

/// ICMP messages by (type, code); where two names mean one, the first is printed.
const ICMP: [(u8, u8, &str); 34] = [
    (0, 0, "echo-reply"),
    (0, 0, "pong"),
    (3, 0, "network-unreachable"),
    (3, 1, "host-unreachable"),
    (3, 2, "protocol-unreachable"),
    (3, 3, "port-unreachable"),
    (3, 4, "fragmentation-needed"),
    (3, 5, "source-route-failed"),
    (3, 6, "network-unknown"),
    (3, 7, "host-unknown"),
    (3, 9, "network-prohibited"),
    (3, 10, "host-prohibited"),
    (3, 11, "TOS-network-unreachable"),
    (3, 12, "TOS-host-unreachable"),
    (3, 13, "communication-prohibited"),
    (3, 14, "host-precedence-violation"),
    (3, 15, "precedence-cutoff"),
    (4, 0, "source-quench"),
    (5, 0, "network-redirect"),
    (5, 1, "host-redirect"),
    (5, 2, "TOS-network-redirect"),
    (5, 3, "TOS-host-redirect"),
    (8, 0, "echo-request"),
    (8, 0, "ping"),
    (9, 0, "router-advertisement"),
    (10, 0, "router-solicitation"),
    (11, 0, "ttl-zero-during-transit"),
    (11, 1, "ttl-zero-during-reassembly"),
    (12, 0, "ip-header-bad"),
    (12, 1, "required-option-missing"),
    (13, 0, "timestamp-request"),
    (14, 0, "timestamp-reply"),
    (17, 0, "address-mask-request"),
    (18, 0, "address-mask-reply"),
];

/// ICMPv6 messages likewise.
const ICMPV6_NAMES: [(u8, u8, &str); 21] = [
    (1, 0, "no-route"),
    (1, 1, "communication-prohibited"),
    (1, 3, "address-unreachable"),
    (1, 4, "port-unreachable"),
    (2, 0, "packet-too-big"),
    (3, 0, "ttl-zero-during-transit"),
    (3, 1, "ttl-zero-during-reassembly"),
    (4, 0, "bad-header"),
    (4, 1, "unknown-header-type"),
    (4, 2, "unknown-option"),
    (128, 0, "echo-request"),
    (128, 0, "ping"),
    (129, 0, "echo-reply"),
    (129, 0, "pong"),
    (133, 0, "router-solicitation"),
    (134, 0, "router-advertisement"),
    (135, 0, "neighbour-solicitation"),
    (135, 0, "neigbour-solicitation"),
    (136, 0, "neighbour-advertisement"),
    (136, 0, "neigbour-advertisement"),
    (137, 0, "redirect"),
];

const fn names(six: bool) -> &'static [(u8, u8, &'static str)] {
    if six { &ICMPV6_NAMES } else { &ICMP }
}

/// `NAME` or `TYPE/CODE`, type in the upper byte.
pub fn icmp(six: bool, text: &str) -> Option<u16> {
    let found = names(six).iter().find(|(.., name)| name.eq_ignore_ascii_case(text));
    let numbers = || text.split_once('/').and_then(|(kind, code)| Some((kind.parse().ok()?, code.parse().ok()?)));
    let pair: Option<(u8, u8)> = found.map(|(kind, code, _)| (*kind, *code)).or_else(numbers);
    pair.map(|(kind, code)| u16::from_be_bytes([kind, code]))
}

/// The name of a type and code.
pub fn icmp_name(six: bool, value: u16) -> Option<&'static str> {
    names(six).iter().find(|(kind, code, _)| u16::from_be_bytes([*kind, *code]) == value).map(|(.., name)| *name)
}
