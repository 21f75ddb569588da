//! The match and target extensions of iptables 1.8.9 by name.

mod matches;
mod targets;

use super::extension::{Extension, Opt};
use super::failure::Failure;
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

/// The match of this name; `None`: iptables has no such match.
///
/// Errors: it has, the lab has not.
pub fn find_match(name: &str) -> Result<Option<&'static Extension>, Failure> {
    if OTHER_MATCHES.contains(&name) {
        return Err(Failure::NotModelled(format!("match {name}")));
    }
    Ok(MATCHES.iter().find(|extension| extension.name == name))
}

/// The target of this name that has a module; `None`: iptables has none.
///
/// Errors: it has, the lab has not.
pub fn find_target(name: &str) -> Result<Option<&'static Extension>, Failure> {
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
