//! Names for numbers as iproute2's files in /etc/iproute2 and glibc's /etc/protocols have them by default: tables, protocols of
//! routes, scopes, values of the dsfield, IP protocols. How a tool reads a word and prints a number that has no name is here too.

/// A list of names: number, name.
type Names = [(u32, &'static str)];

const TABLES: &Names = &[(0, "unspec"), (253, "default"), (254, "main"), (255, "local")];

const ROUTE_PROTOCOLS: &Names = &[
    (0, "unspec"),
    (1, "redirect"),
    (2, "kernel"),
    (3, "boot"),
    (4, "static"),
    (8, "gated"),
    (9, "ra"),
    (10, "mrt"),
    (11, "zebra"),
    (12, "bird"),
    (13, "dnrouted"),
    (14, "xorp"),
    (15, "ntk"),
    (16, "dhcp"),
    (18, "keepalived"),
    (42, "babel"),
    (99, "openr"),
    (186, "bgp"),
    (187, "isis"),
    (188, "ospf"),
    (189, "rip"),
    (192, "eigrp"),
];

const SCOPES: &Names = &[(0, "global"), (200, "site"), (253, "link"), (254, "host"), (255, "nowhere")];

const DSFIELDS: &Names = &[
    (0x00, "default"),
    (0x20, "CS1"),
    (0x28, "AF11"),
    (0x30, "AF12"),
    (0x38, "AF13"),
    (0x40, "CS2"),
    (0x48, "AF21"),
    (0x50, "AF22"),
    (0x58, "AF23"),
    (0x60, "CS3"),
    (0x68, "AF31"),
    (0x70, "AF32"),
    (0x78, "AF33"),
    (0x80, "CS4"),
    (0x88, "AF41"),
    (0x90, "AF42"),
    (0x98, "AF43"),
    (0xa0, "CS5"),
    (0xb8, "EF"),
    (0xc0, "CS6"),
    (0xe0, "CS7"),
];

const ROUTE_TYPES: &Names = &[
    (0, "none"),
    (1, "unicast"),
    (2, "local"),
    (3, "broadcast"),
    (4, "anycast"),
    (5, "multicast"),
    (6, "blackhole"),
    (7, "unreachable"),
    (8, "prohibit"),
    (9, "throw"),
    (10, "nat"),
    (11, "xresolve"),
];

/// /etc/protocols: number, name, alias.
const IP_PROTOCOLS: &[(u8, &str, &str)] = &[
    (0, "ip", "IP"),
    (0, "hopopt", "HOPOPT"),
    (1, "icmp", "ICMP"),
    (2, "igmp", "IGMP"),
    (4, "ipencap", "IP-ENCAP"),
    (6, "tcp", "TCP"),
    (8, "egp", "EGP"),
    (9, "igp", "IGP"),
    (12, "pup", "PUP"),
    (17, "udp", "UDP"),
    (33, "dccp", "DCCP"),
    (41, "ipv6", "IPv6"),
    (43, "ipv6-route", "IPv6-Route"),
    (44, "ipv6-frag", "IPv6-Frag"),
    (46, "rsvp", "RSVP"),
    (47, "gre", "GRE"),
    (50, "esp", "IPSEC-ESP"),
    (51, "ah", "IPSEC-AH"),
    (58, "ipv6-icmp", "IPv6-ICMP"),
    (59, "ipv6-nonxt", "IPv6-NoNxt"),
    (60, "ipv6-opts", "IPv6-Opts"),
    (88, "eigrp", "EIGRP"),
    (89, "ospf", "OSPFIGP"),
    (94, "ipip", "IPIP"),
    (97, "etherip", "ETHERIP"),
    (98, "encap", "ENCAP"),
    (103, "pim", "PIM"),
    (108, "ipcomp", "IPCOMP"),
    (112, "vrrp", "VRRP"),
    (115, "l2tp", "L2TP"),
    (124, "isis", "ISIS"),
    (132, "sctp", "SCTP"),
    (136, "udplite", "UDPLite"),
    (137, "mpls-in-ip", "MPLS-in-IP"),
];

fn name_of(names: &Names, number: u32) -> Option<&'static str> {
    names.iter().find(|(n, _)| *n == number).map(|(_, name)| *name)
}

fn number_of(names: &Names, name: &str) -> Option<u32> {
    names.iter().find(|(_, n)| *n == name).map(|(n, _)| *n)
}

fn or_number(names: &Names, number: u32) -> String {
    name_of(names, number).map_or_else(|| number.to_string(), str::to_owned)
}

/// A number as C's `strtoul(word, NULL, 0)` reads it, all of the word: decimal, 0x… or 0…; at most `max`.
pub fn number(word: &str, max: u32) -> Option<u32> {
    let digits = word.strip_prefix('+').unwrap_or(word);
    let value = if let Some(hex) = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        radix(hex, 16)?
    } else if digits.len() > 1 && digits.starts_with('0') {
        radix(digits, 8)?
    } else {
        radix(digits, 10)?
    };
    u32::try_from(value).ok().filter(|value| *value <= max)
}

/// A number in one base; unlike the standard parser, no sign.
fn radix(digits: &str, base: u32) -> Option<u64> {
    let plain = !digits.is_empty() && digits.chars().all(|c| c.is_digit(base));
    plain.then(|| u64::from_str_radix(digits, base).ok()).flatten()
}

/// A routing table's name or number.
pub fn table(id: u32) -> String {
    or_number(TABLES, id)
}

/// A routing table by name or number.
pub fn read_table(word: &str) -> Option<u32> {
    number_of(TABLES, word).or_else(|| number(word, u32::MAX))
}

/// Who made a route.
pub fn route_protocol(id: u8) -> String {
    or_number(ROUTE_PROTOCOLS, id.into())
}

/// Who made a route, by name or number.
pub fn read_route_protocol(word: &str) -> Option<u8> {
    number_of(ROUTE_PROTOCOLS, word).or_else(|| number(word, 255)).and_then(|n| n.try_into().ok())
}

/// A scope.
pub fn scope(id: u8) -> String {
    or_number(SCOPES, id.into())
}

/// A scope by name or number.
pub fn read_scope(word: &str) -> Option<u8> {
    number_of(SCOPES, word).or_else(|| number(word, 255)).and_then(|n| n.try_into().ok())
}

/// A value of the dsfield (tos).
pub fn dsfield(tos: u8) -> String {
    name_of(DSFIELDS, tos.into()).map_or_else(|| format!("0x{tos:02x}"), str::to_owned)
}

/// A value of the dsfield: a name, or a number in base 16.
pub fn read_dsfield(word: &str) -> Option<u8> {
    let hex = || radix(word.strip_prefix("0x").or_else(|| word.strip_prefix("0X")).unwrap_or(word), 16);
    number_of(DSFIELDS, word).map(u64::from).or_else(hex).and_then(|n| n.try_into().ok())
}

/// A route's type by its number (RTN_*).
pub fn route_type(number: u8) -> String {
    or_number(ROUTE_TYPES, number.into())
}

/// A route's type: a name, or a number (0x… or 0… too).
pub fn read_route_type(word: &str) -> Option<u8> {
    number_of(ROUTE_TYPES, word).filter(|n| *n != 0).or_else(|| number(word, 255)).and_then(|n| n.try_into().ok())
}

/// A group of interfaces.
pub fn group(id: u32) -> String {
    if id == 0 { "default".to_owned() } else { id.to_string() }
}

/// A group of interfaces by name or number.
pub fn read_group(word: &str) -> Option<u32> {
    if word == "default" { Some(0) } else { number(word, u32::MAX) }
}

/// An IP protocol.
pub fn ip_protocol(id: u8) -> String {
    let known = IP_PROTOCOLS.iter().find(|(n, ..)| *n == id);
    known.map_or_else(|| format!("ipproto-{id}"), |(_, name, _)| (*name).to_owned())
}

/// An IP protocol: a decimal number, a name, or an alias.
pub fn read_ip_protocol(word: &str) -> Option<u8> {
    let named = || IP_PROTOCOLS.iter().find(|(_, name, alias)| word == *name || word == *alias).map(|(n, ..)| *n);
    radix(word, 10).and_then(|n| n.try_into().ok()).or_else(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_c_reads_them() {
        assert_eq!(number("0x10", 255), Some(16));
        assert_eq!(number("010", 255), Some(8));
        assert_eq!(number("256", 255), None);
        assert_eq!(number("4294967296", u32::MAX), None);
        for wrong in ["", "0x", "1a", "-1", "08", "+", "99999999999999999999999"] {
            assert_eq!(number(wrong, u32::MAX), None, "{wrong}");
        }
    }

    #[test]
    fn a_tos_without_prefix_is_hexadecimal() {
        assert_eq!(read_dsfield("10"), Some(0x10));
        assert_eq!(read_dsfield("AF11"), Some(0x28));
        assert_eq!(read_dsfield("100"), None);
        assert_eq!(dsfield(8), "0x08");
        assert_eq!(dsfield(0xb8), "EF");
    }

    #[test]
    fn tables_have_names() {
        assert_eq!(table(254), "main");
        assert_eq!(table(100), "100");
        assert_eq!(read_table("local"), Some(255));
        assert_eq!(read_table("nosuch"), None);
    }
}
