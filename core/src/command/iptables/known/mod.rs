//! The match and target extensions of iptables 1.8.9 by name.

mod matches;
mod targets;

use super::extension::{Extension, Opt};
use super::failure::Failure;
use crate::base::Family;
use matches::{MATCHES, OTHER_MATCHES};
use targets::{OTHER_TARGETS, TARGETS};

const OPT: Opt = Opt {
    name: "",
    id: "",
    value: true,
    negatable: false,
    by_hand: false,
    mandatory: false,
    excludes: &[],
    also: &[],
    modelled: true,
};

const fn opt(name: &'static str) -> Opt {
    Opt { name, id: name, ..OPT }
}

const fn not(name: &'static str) -> Opt {
    Opt { name, id: name, negatable: true, ..OPT }
}

const fn alias(name: &'static str, id: &'static str) -> Opt {
    Opt { name, id, negatable: true, ..OPT }
}

const fn by_hand(name: &'static str, id: &'static str, value: bool) -> Opt {
    Opt { name, id, value, negatable: true, by_hand: true, ..OPT }
}

const fn must(name: &'static str, negatable: bool) -> Opt {
    Opt { name, id: name, negatable, mandatory: true, ..OPT }
}

const fn unmodelled(name: &'static str) -> Opt {
    Opt { name, id: name, modelled: false, ..OPT }
}

const fn flag(name: &'static str) -> Opt {
    Opt { name, id: name, value: false, ..OPT }
}

const fn unmodelled_flag(name: &'static str) -> Opt {
    Opt { name, id: name, value: false, modelled: false, ..OPT }
}

const fn rival(name: &'static str, value: bool, excludes: &'static [&'static str]) -> Opt {
    Opt { name, id: name, value, excludes, ..OPT }
}

/// Does the family have the extension, if there is one of this name?
fn exists(family: Family, name: &str) -> bool {
    match family {
        Family::Inet => !SIX_ONLY.contains(&name),
        Family::Inet6 => !FOUR_ONLY.contains(&name),
    }
}

const FOUR_ONLY: &[&str] = &["icmp", "ttl", "realm", "TTL", "CLUSTERIP", "ECN", "ULOG"];
const SIX_ONLY: &[&str] =
    &["icmp6", "hl", "dst", "eui64", "frag", "hbh", "ipv6header", "mh", "rt", "srh", "HL", "SNPT", "DNPT"];

/// The match of this name; `None`: iptables has no such match.
///
/// Errors: it has, the lab has not.
#[inline(never)] // web/later.txt
pub fn find_match(family: Family, name: &str) -> Result<Option<&'static Extension>, Failure> {
    let name = match (family, name) {
        (Family::Inet6, "icmpv6" | "ipv6-icmp") => "icmp6",
        _ => name,
    };
    if !exists(family, name) {
        return Ok(None);
    }
    if OTHER_MATCHES.contains(&name) {
        return Err(Failure::NotModelled(format!("match {name}")));
    }
    Ok(MATCHES.iter().find(|extension| extension.name == name))
}

/// The target of this name that has a module; `None`: iptables has none.
///
/// Errors: it has, the lab has not.
pub fn find_target(family: Family, name: &str) -> Result<Option<&'static Extension>, Failure> {
    if !exists(family, name) {
        return Ok(None);
    }
    if OTHER_TARGETS.contains(&name) {
        return Err(Failure::NotModelled(format!("target {name}")));
    }
    Ok(TARGETS.iter().find(|extension| extension.name == name))
}

/// Is it the name of a target, so that no chain may bear it?
pub fn is_target_name(name: &str) -> bool {
    matches!(name, "ACCEPT" | "DROP" | "RETURN" | "QUEUE")
        || OTHER_TARGETS.contains(&name)
        || TARGETS.iter().any(|extension| extension.name == name)
}
