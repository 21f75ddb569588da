//! Names for numbers, as the files of /etc/iproute2 have them (iproute2: lib/rt_names.c).

use super::parse;
use crate::model::Scope;

/// rt_tables
pub const TABLES: &[(u32, &str)] = &[(0, "unspec"), (253, "default"), (254, "main"), (255, "local")];

/// rt_protos
pub const PROTOCOLS: &[(u32, &str)] = &[
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
pub const SCOPES: &[(u32, &str)] = &[(0, "global"), (200, "site"), (253, "link"), (254, "host"), (255, "nowhere")];

/// rt_dsfield
pub const DSFIELDS: &[(u32, &str)] = &[
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

/// group
pub const GROUPS: &[(u32, &str)] = &[(0, "default")];

/// The name of a number, or the number.
pub fn name(table: &[(u32, &str)], number: u32) -> String {
    known(table, number).map_or_else(|| number.to_string(), str::to_owned)
}

/// The name of a number, if it has one.
pub fn known<'n>(table: &[(u32, &'n str)], number: u32) -> Option<&'n str> {
    table.iter().find(|(n, _)| *n == number).map(|(_, name)| *name)
}

/// The number of a name, or of a number in the given base.
pub fn number(table: &[(u32, &str)], word: &str, base: u32) -> Option<u32> {
    match table.iter().find(|(_, name)| *name == word) {
        Some((number, _)) => Some(*number),
        None => parse::u32(word, base),
    }
}

/// A scope: a name or a number up to 255 (rtnl_rtscope_a2n).
pub fn scope(word: &str) -> Option<Scope> {
    number(SCOPES, word, 0).and_then(|number| u8::try_from(number).ok()).map(Scope)
}

/// The name of a scope.
pub fn scope_name(scope: Scope) -> String {
    name(SCOPES, u32::from(scope.0))
}
