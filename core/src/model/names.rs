//! Names for numbers as iproute2's files in /etc/iproute2 and glibc's /etc/protocols have them by default: tables, protocols of
//! routes, scopes, values of the dsfield, types of routes, IP protocols. How a tool reads such a word is in `command/ip/names`.

/// A list of names: number, name.
pub type Names = [(u32, &'static str)];

/// rt_tables
pub const TABLES: &Names = &[(0, "unspec"), (253, "default"), (254, "main"), (255, "local")];

/// rt_protos
pub const PROTOCOLS: &Names = &[
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

/// rt_scopes
pub const SCOPES: &Names = &[(0, "global"), (200, "site"), (253, "link"), (254, "host"), (255, "nowhere")];

/// rt_dsfield
pub const DSFIELDS: &Names = &[
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

/// Types of routes (RTN_*)
pub const ROUTE_TYPES: &Names = &[
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
pub const IP_PROTOCOLS: &[(u8, &str, &str)] = &[
    (0, "ip", "IP"),
    (0, "hopopt", "HOPOPT"),
    (1, "icmp", "ICMP"),
    (2, "igmp", "IGMP"),
    (3, "ggp", "GGP"),
    (4, "ipencap", "IP-ENCAP"),
    (5, "st", "ST"),
    (6, "tcp", "TCP"),
    (8, "egp", "EGP"),
    (9, "igp", "IGP"),
    (12, "pup", "PUP"),
    (17, "udp", "UDP"),
    (20, "hmp", "HMP"),
    (22, "xns-idp", "XNS-IDP"),
    (27, "rdp", "RDP"),
    (29, "iso-tp4", "ISO-TP4"),
    (33, "dccp", "DCCP"),
    (36, "xtp", "XTP"),
    (37, "ddp", "DDP"),
    (38, "idpr-cmtp", "IDPR-CMTP"),
    (41, "ipv6", "IPv6"),
    (43, "ipv6-route", "IPv6-Route"),
    (44, "ipv6-frag", "IPv6-Frag"),
    (45, "idrp", "IDRP"),
    (46, "rsvp", "RSVP"),
    (47, "gre", "GRE"),
    (50, "esp", "IPSEC-ESP"),
    (51, "ah", "IPSEC-AH"),
    (57, "skip", "SKIP"),
    (58, "ipv6-icmp", "IPv6-ICMP"),
    (59, "ipv6-nonxt", "IPv6-NoNxt"),
    (60, "ipv6-opts", "IPv6-Opts"),
    (73, "rspf", "RSPF"),
    (81, "vmtp", "VMTP"),
    (88, "eigrp", "EIGRP"),
    (89, "ospf", "OSPFIGP"),
    (93, "ax.25", "AX.25"),
    (94, "ipip", "IPIP"),
    (97, "etherip", "ETHERIP"),
    (98, "encap", "ENCAP"),
    (103, "pim", "PIM"),
    (108, "ipcomp", "IPCOMP"),
    (112, "vrrp", "VRRP"),
    (115, "l2tp", "L2TP"),
    (124, "isis", "ISIS"),
    (132, "sctp", "SCTP"),
    (133, "fc", "FC"),
    (135, "mobility-header", "Mobility-Header"),
    (136, "udplite", "UDPLite"),
    (137, "mpls-in-ip", "MPLS-in-IP"),
    (138, "manet", "manet"),
    (139, "hip", "HIP"),
    (140, "shim6", "Shim6"),
    (141, "wesp", "WESP"),
    (142, "rohc", "ROHC"),
    (143, "ethernet", "Ethernet"),
];

/// group
pub const GROUPS: &Names = &[(0, "default")];

/// The name of a number, or the number.
pub fn name(names: &Names, number: u32) -> String {
    known(names, number).map_or_else(|| number.to_string(), str::to_owned)
}

/// The name of a number, if it has one.
pub fn known(names: &Names, number: u32) -> Option<&'static str> {
    names.iter().find(|(n, _)| *n == number).map(|(_, name)| *name)
}

/// A routing table's name or number.
pub fn table(id: u32) -> String {
    name(TABLES, id)
}

/// A value of the dsfield (tos).
pub fn dsfield(tos: u8) -> String {
    known(DSFIELDS, tos.into()).map_or_else(|| format!("0x{tos:02x}"), str::to_owned)
}

/// An IP protocol.
pub fn ip_protocol(id: u8) -> String {
    let known = IP_PROTOCOLS.iter().find(|(n, ..)| *n == id);
    known.map_or_else(|| format!("ipproto-{id}"), |(_, name, _)| (*name).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_name_is_a_number_in_its_own_form() {
        assert_eq!((table(254), table(100)), ("main".to_owned(), "100".to_owned()));
        assert_eq!((dsfield(8), dsfield(0xb8)), ("0x08".to_owned(), "EF".to_owned()));
        assert_eq!((ip_protocol(17), ip_protocol(200)), ("udp".to_owned(), "ipproto-200".to_owned()));
    }
}
