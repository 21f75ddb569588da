//! The options of the target extensions, read (extensions/libxt_*.c, libipt_REJECT.c).

mod hmark;
mod log;
mod nat;

use super::extension::{Given, Loaded};
use super::failure::{Failure, parameter};
use super::words::Words;
use super::{header, value};
use crate::base::Family;
use crate::model::netfilter::{ConnmarkAction, Negatable, RejectWith, SetAction, Target};
use crate::model::set::{SetListing, SetType};

/// Checks an option's value when it is read; some options take a second word.
///
/// Errors: what the extension says about it.
pub fn take<'a>(
    family: Family,
    held: &Loaded<'a>,
    given: &mut Given<'a>,
    words: &mut Words<'a>,
    protocol: Option<Negatable<u8>>,
    sets: impl FnOnce() -> Vec<SetListing>,
) -> Result<(), Failure> {
    let word = given.value;
    match (held.extension.name, given.option.id) {
        (name @ ("MARK" | "CONNMARK"), id @ ("set-mark" | "set-xmark")) => {
            value::mark(name, id, word)?;
        }
        ("CONNMARK", "save-mark" | "restore-mark") => {}
        ("CONNMARK", id @ ("left-shift-mark" | "right-shift-mark")) => drop(value::bounded("CONNMARK", id, word, 0, 32)?),
        (name @ ("MARK" | "CONNMARK"), id) => {
            value::bounded(name, id, word, 0, u32::MAX)?;
        }
        ("SET", "add-set" | "del-set") => take_set(family, held, given, words, sets)?,
        ("SET", "timeout") if timeout(word).is_none() => {
            return Err(parameter("Invalid value for option --timeout or out of range 0-4294967294"));
        }
        ("REJECT", _) => {
            reject_with(family, word)?;
        }
        ("TOS", "set-tos") => {
            header::tos(word)?;
        }
        ("TOS", id) => {
            value::bounded("TOS", id, word, 0, 255)?;
        }
        ("DSCP", id) => {
            header::dscp("DSCP", id, word)?;
        }
        (name @ ("TTL" | "HL"), id) => {
            value::bounded(name, id, word, u32::from(!id.ends_with("-set")), 255)?;
        }
        (name @ ("SNAT" | "DNAT" | "MASQUERADE" | "REDIRECT" | "NETMAP"), id) => {
            nat::take(family, name, id, word, protocol)?
        }
        ("HMARK", _) => hmark::take(held, given)?,
        ("LOG", "log-level") => drop(log::level(word)?),
        ("LOG", "log-prefix") => log::prefix(word)?,
        ("CLASSIFY", _) => drop(log::class(word)?),
        _ => {}
    }
    Ok(())
}

/// The target that was described.
///
/// Errors: what the extension misses.
pub fn build(family: Family, held: &Loaded<'_>) -> Result<Target, Failure> {
    Ok(match held.extension.name {
        "MARK" => mark(held)?,
        "CONNMARK" => Target::Connmark { action: connmark(held)?, shift: shift(held) },
        "SET" => Target::Set(set_action(held)?),
        "REJECT" => {
            let with = held.last("reject-with").map(|given| reject_with(family, given.value)).transpose()?;
            let default = match family {
                Family::Inet => RejectWith::PortUnreachable,
                Family::Inet6 => RejectWith::PortUnreachable6,
            };
            Target::Reject(with.unwrap_or(default))
        }
        "SNAT" | "DNAT" | "MASQUERADE" | "REDIRECT" | "NETMAP" => nat::build(family, held)?,
        "LOG" => log::build(held)?,
        "TRACE" => Target::Trace,
        "HMARK" => hmark::build(held)?,
        "CLASSIFY" => held.last("set-class").map_or(Ok(Target::Classify(0, 0)), |given| log::class(given.value))?,
        "TOS" => header::tos_target(held)?,
        "DSCP" => header::dscp_target(held)?,
        "TTL" => header::ttl_target(held)?,
        "HL" => header::hl_target(held)?,
        "CT" if held.given.is_empty() => Target::Ct,
        "CT" => Target::NoTrack { by_ct: true },
        _ => Target::NoTrack { by_ct: false },
    })
}

/// `NAME DIMENSIONS` of the set match and the SET target: once each, of a set that exists.
///
/// Errors: in iptables' order.
pub fn take_set<'a>(
    family: Family,
    held: &Loaded<'a>,
    given: &mut Given<'a>,
    words: &mut Words<'a>,
    sets: impl FnOnce() -> Vec<SetListing>,
) -> Result<(), Failure> {
    let (option, name) = (given.option.name, given.value);
    if held.last(given.option.id).is_some() {
        return Err(parameter(format_args!("--{option} can be specified only once")));
    }
    given.second = words.value().ok_or_else(|| parameter(format_args!("--{option} requires two args.")))?;
    if name.len() > 31 {
        return Err(parameter(format_args!("setname `{name}' too long, max 31 characters.")));
    }
    let Some(set) = sets().into_iter().find(|held| held.name == name) else {
        return Err(parameter(format_args!("Set {name} doesn't exist.\n")));
    };
    // Sets of ports and of sets are of no family.
    let of = if set.options.six { Family::Inet6 } else { Family::Inet };
    if of != family && !matches!(set.options.kind, SetType::BitmapPort | SetType::List) {
        let words = if set.options.six { "IPv6" } else { "IPv4" };
        return Err(parameter(format_args!("The protocol family of set {name} is {words}, which is not applicable.\n")));
    }
    dimensions(given.second).map(|_| ())
}

/// `src,dst,…`: only the first three letters count, so `dstport` is `dst`. True is the source.
///
/// Errors: another word, or more than six.
pub fn dimensions(words: &str) -> Result<Vec<bool>, Failure> {
    let mut found = Vec::new();
    for word in words.split(',').filter(|word| !word.is_empty()) {
        if found.len() == 6 {
            return Err(parameter("Can't be more src/dst options than 6."));
        }
        match word {
            _ if word.starts_with("src") => found.push(true),
            _ if word.starts_with("dst") => found.push(false),
            _ => return Err(parameter("You must spefify (the comma separated list of) 'src' or 'dst'.")),
        }
    }
    Ok(found)
}

fn word_number(given: &Given<'_>) -> u32 {
    value::number(given.value).and_then(|n| u32::try_from(n).ok()).unwrap_or_default()
}

/// What the five mark options stand for: value and mask of `mark = (mark & !mask) ^ value`; `None`: another option.
fn set_mark(extension: &str, given: &Given<'_>) -> Result<Option<(u32, u32)>, Failure> {
    let id = given.option.id;
    Ok(Some(match id {
        "set-xmark" => value::mark(extension, id, given.value)?,
        "set-mark" => {
            let (value, mask) = value::mark(extension, id, given.value)?;
            (value, value | mask)
        }
        "and-mark" => (0, !word_number(given)),
        "or-mark" => (word_number(given), word_number(given)),
        "xor-mark" => (word_number(given), 0),
        _ => return Ok(None),
    }))
}

fn mark(held: &Loaded<'_>) -> Result<Target, Failure> {
    let Some(given) = held.given.first() else {
        return Err(parameter("MARK: One of the --set-xmark, --{and,or,xor,set}-mark options is required"));
    };
    let (value, mask) = set_mark("MARK", given)?.unwrap_or_default();
    Ok(Target::Mark { value, mask })
}

/// Options act in the order typed: a mask after `--set-mark` replaces its mask.
fn connmark(held: &Loaded<'_>) -> Result<ConnmarkAction, Failure> {
    let (mut nfmask, mut ctmask, mut action) = (u32::MAX, u32::MAX, None);
    for given in &held.given {
        match given.option.id {
            "mask" => (nfmask, ctmask) = (word_number(given), word_number(given)),
            "left-shift-mark" | "right-shift-mark" => {}
            "nfmask" => nfmask = word_number(given),
            "ctmask" => ctmask = word_number(given),
            id => {
                action = action.or(Some((id, 0)));
                if let Some((value, mask)) = set_mark("CONNMARK", given)? {
                    action = Some((id, value));
                    ctmask = mask;
                }
            }
        }
    }
    match action {
        None => Err(parameter("CONNMARK target: No operation specified")),
        Some(("save-mark", _)) => Ok(ConnmarkAction::Save { nfmask, ctmask }),
        Some(("restore-mark", _)) => Ok(ConnmarkAction::Restore { nfmask, ctmask }),
        Some((_, value)) => Ok(ConnmarkAction::Set { value, mask: ctmask }),
    }
}

/// By how much CONNMARK moves what it takes over; the last of its options counts.
fn shift(held: &Loaded<'_>) -> i8 {
    let Some(given) = held.given.iter().rfind(|given| given.option.id.ends_with("shift-mark")) else { return 0 };
    let bits = i8::try_from(word_number(given)).unwrap_or(0);
    if given.option.id == "left-shift-mark" { bits } else { -bits }
}

fn timeout(word: &str) -> Option<u32> {
    value::number(word).and_then(|n| u32::try_from(n).ok()).filter(|n| *n < u32::MAX)
}

fn set_action(held: &Loaded<'_>) -> Result<SetAction, Failure> {
    let named = |id: &str| -> Result<_, Failure> {
        held.last(id).map(|given| Ok((given.value.to_owned(), dimensions(given.second)?))).transpose()
    };
    let action = SetAction {
        add: named("add-set")?,
        del: named("del-set")?,
        exist: held.last("exist").is_some(),
        timeout: held.last("timeout").and_then(|given| timeout(given.value)),
    };
    match () {
        () if action.add.is_none() && action.del.is_none() => {
            Err(parameter("You must specify either `--add-set' or `--del-set' or `--map-set'"))
        }
        () if action.add.is_none() && action.exist => Err(parameter("Flag `--exist' can be used with `--add-set' only")),
        () if action.add.is_none() && action.timeout.is_some() => {
            Err(parameter("Option `--timeout' can be used with `--add-set' only"))
        }
        () => Ok(action),
    }
}

/// By any beginning of a name or its alias; the first that fits.
fn reject_with(family: Family, word: &str) -> Result<RejectWith, Failure> {
    let begins = |name: &str| name.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let words: &[_] = match family {
        Family::Inet => &RejectWith::WORDS,
        Family::Inet6 => &RejectWith::WORDS6,
    };
    let found = words.iter().find(|(_, name, alias)| begins(name) || begins(alias));
    found.map(|(with, ..)| *with).ok_or_else(|| parameter(format_args!("unknown reject type \"{word}\"")))
}
