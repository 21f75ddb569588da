//! Names for numbers read as iproute2 reads them (lib/rt_names.c, lib/inet_proto.c, ip/rtm_map.c). The names are `model/names`'.

use super::parse;
use super::words::abbreviates;
use crate::model::Scope;

pub use crate::model::names::{
    DSFIELDS, GROUPS, IP_PROTOCOLS, PROTOCOLS, ROUTE_TYPES, SCOPES, TABLES, dsfield, name, table,
};

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

/// A value of the dsfield: a name, or a number in base 16.
pub fn read_dsfield(word: &str) -> Option<u8> {
    number(DSFIELDS, word, 16).and_then(|number| number.try_into().ok())
}

/// Who made a route: a name or a number up to 255.
pub fn read_protocol(word: &str) -> Option<u8> {
    number(PROTOCOLS, word, 0).and_then(|number| number.try_into().ok())
}

/// A group: a name, or a number as C's `strtol` reads it into an `int`.
pub fn read_group(word: &str) -> Option<u32> {
    let named = GROUPS.iter().find(|(_, name)| *name == word).map(|(number, _)| *number);
    named.or_else(|| u32::try_from(parse::unsigned(word, 0)? as i32).ok())
}

/// An IP protocol: a decimal number, a name, or an alias.
pub fn read_ip_protocol(word: &str) -> Option<u8> {
    let named = || IP_PROTOCOLS.iter().find(|(_, name, alias)| word == *name || word == *alias).map(|(n, ..)| *n);
    parse::u8(word, 10).or_else(named)
}

/// A route's type: a name (most may be shortened), or a number.
pub fn read_route_type(word: &str) -> Option<u8> {
    const WHOLE: [(u8, &str); 4] = [(2, "local"), (9, "throw"), (10, "nat"), (3, "brd")];
    // The order decides what a short word means.
    const SHORT: [(u8, &str); 8] = [
        (3, "broadcast"),
        (4, "anycast"),
        (5, "multicast"),
        (8, "prohibit"),
        (7, "unreachable"),
        (6, "blackhole"),
        (11, "xresolve"),
        (1, "unicast"),
    ];
    let whole = WHOLE.iter().find(|(_, name)| word == *name);
    let named = whole.or_else(|| SHORT.iter().find(|(_, name)| abbreviates(word, name)));
    named.map(|(number, _)| *number).or_else(|| parse::u8(word, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tos_is_hexadecimal_even_without_its_prefix() {
        assert_eq!(read_dsfield("10"), Some(0x10));
        assert_eq!(read_dsfield("AF11"), Some(0x28));
        assert_eq!(read_dsfield("100"), None);
    }

    #[test]
    fn types_may_be_shortened() {
        assert_eq!(read_route_type("un"), Some(7));
        assert_eq!(read_route_type("b"), Some(3));
        assert_eq!(read_route_type("thr"), None);
        assert_eq!(read_route_type("9"), Some(9));
    }
}
