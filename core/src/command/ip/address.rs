//! `ip address add`, `change`, `replace`, `delete` (iproute2: ip/ipaddress.c, ipaddr_modify). What `show` prints is in
//! `link_list`.

use super::fail::{self, Outcome};
use super::options::Options;
use super::parse::{self, Typed};
use super::words::{Words, abbreviates, expand};
use super::{Names, link_list, names, usage};
use crate::base::addr::v4;
use crate::base::{Errno, Family};
use crate::command::{Answer, Kernel};
use crate::model::{Address, AddressChange, AddressFlags, Change, Lifetime, Refusal, Scope};
use std::net::{IpAddr, Ipv4Addr};

/// Runs `ip address` with the words behind it.
///
/// Errors: the program's complaints and the kernel's refusals.
pub fn run(options: &Options, mut words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let Some(word) = words.next() else { return link_list::addresses(options, words, kernel) };
    const COMMANDS: [&str; 12] =
        ["add", "change", "chg", "replace", "delete", "show", "lst", "list", "flush", "save", "showdump", "restore"];
    match expand(word, &COMMANDS) {
        Some("add") => modify(Verb::Add, words, kernel),
        Some("change" | "chg") => modify(Verb::Change, words, kernel),
        Some("replace") => modify(Verb::Replace, words, kernel),
        Some("delete") => modify(Verb::Delete, words, kernel),
        Some("show" | "lst" | "list") => link_list::addresses(options, words, kernel),
        Some("flush") => link_list::flush(options, words, kernel),
        Some(other) => Err(Answer::not_modelled(format_args!("ip address {other}"))),
        None if abbreviates(word, "help") => Err(usage::address()),
        None => Err(fail::unknown_command("address", word)),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verb {
    Add,
    Change,
    Replace,
    Delete,
}

/// How the broadcast address is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Broadcast {
    /// `+`: the subnet's last address.
    Ones,
    /// `-`: its first.
    Zeros,
    /// Typed.
    Given(IpAddr),
}

#[derive(Clone, Debug, Default)]
struct Parsed<'a> {
    local: Option<Typed>,
    peer: Option<Typed>,
    broadcast: Option<Broadcast>,
    scope: Option<Scope>,
    dev: Option<&'a str>,
    label: Option<&'a str>,
    metric: u32,
    no_prefix_route: bool,
    autojoin: bool,
    valid: Option<u32>,
    preferred: Option<u32>,
    warnings: String,
}

fn read<'a>(mut words: Words<'a>, parsed: &mut Parsed<'a>) -> Outcome<()> {
    while let Some(word) = words.next() {
        match word {
            "peer" | "remote" => {
                let word = words.next_value()?;
                if parsed.peer.is_some() {
                    return Err(fail::duplicate("peer", word));
                }
                parsed.peer = Some(parse::prefix(word, family(parsed))?);
            }
            _ if abbreviates(word, "broadcast") || word == "brd" => broadcast(parsed, words.next_value()?)?,
            "anycast" | "proto" => return Err(Answer::not_modelled(format_args!("ip address {word}"))),
            "scope" => {
                let word = words.next_value()?;
                parsed.scope = Some(names::scope(word).ok_or_else(|| fail::wrong("invalid scope value.", word))?);
            }
            "dev" => parsed.dev = Some(words.next_value()?),
            "label" => parsed.label = Some(words.next_value()?),
            _ if ["metric", "priority", "preference"].iter().any(|key| abbreviates(word, key)) => {
                let word = words.next_value()?;
                parsed.metric = parse::u32(word, 0).ok_or_else(|| fail::wrong("\"metric\" value is invalid", word))?;
            }
            _ if abbreviates(word, "valid_lft") => lifetime(&mut parsed.valid, "valid_lft", words.next_value()?)?,
            _ if abbreviates(word, "preferred_lft") => {
                lifetime(&mut parsed.preferred, "preferred_lft", words.next_value()?)?;
            }
            "home" | "nodad" | "mngtmpaddr" => {
                let line = format!("Warning: {word} option can be set only for IPv6 addresses\n");
                parsed.warnings.push_str(&line);
            }
            "secondary" | "temporary" | "optimistic" | "dadfailed" | "deprecated" | "tentative" | "permanent"
            | "stable-privacy" => {
                parsed.warnings.push_str(&format!("Warning: {word} option is not mutable from userspace\n"));
            }
            "noprefixroute" => parsed.no_prefix_route = true,
            "autojoin" => parsed.autojoin = true,
            _ => local(parsed, word, &mut words)?,
        }
    }
    Ok(())
}

/// The family that one address told, and the others must have.
fn family(parsed: &Parsed<'_>) -> Option<Family> {
    [parsed.local, parsed.peer].into_iter().flatten().find_map(|typed| typed.family())
}

fn broadcast(parsed: &mut Parsed<'_>, word: &str) -> Outcome<()> {
    if parsed.broadcast.is_some() {
        return Err(fail::duplicate("broadcast", word));
    }
    parsed.broadcast = Some(match word {
        "+" => Broadcast::Ones,
        "-" => Broadcast::Zeros,
        _ => Broadcast::Given(parse::address(word, family(parsed))?),
    });
    Ok(())
}

fn lifetime(slot: &mut Option<u32>, key: &str, word: &str) -> Outcome<()> {
    if slot.is_some() {
        return Err(fail::duplicate(key, word));
    }
    *slot = Some(match word {
        "forever" => u32::MAX,
        _ => parse::u32(word, 0).ok_or_else(|| fail::wrong(format_args!("{key} value"), word))?,
    });
    Ok(())
}

fn local<'a>(parsed: &mut Parsed<'a>, word: &'a str, words: &mut Words<'a>) -> Outcome<()> {
    let word = if word == "local" { words.next_value()? } else { word };
    if abbreviates(word, "help") {
        return Err(usage::address());
    }
    if parsed.local.is_some_and(|local| !local.is_any) {
        return Err(fail::garbage("local", word));
    }
    parsed.local = Some(parse::prefix(word, family(parsed))?);
    Ok(())
}

fn modify(verb: Verb, words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let mut parsed = Parsed::default();
    let outcome = read(words, &mut parsed);
    let mut said = parsed.warnings.clone();
    outcome.map_err(|answer| with(said.clone(), answer))?;
    let Some(dev) = parsed.dev else {
        return Err(with(said, fail::plain(1, "Not enough information: \"dev\" argument is required.")));
    };
    if verb == Verb::Delete
        && parsed.peer.is_none()
        && let Some(local) = parsed.local.filter(|local| !local.has_length)
    {
        said.push_str(&format!(
            "Warning: Executing wildcard deletion to stay compatible with old scripts.\n         \
             Explicitly specify the prefix length ({}/32) to avoid this warning.\n         \
             This special behaviour is likely to disappear in further releases,\n         fix your scripts!\n",
            local.address
        ));
    }
    kernel.ask_link(dev);
    let index = Names::ask(kernel).index(dev, 1).map_err(|answer| with(said.clone(), answer))?;
    check_lifetimes(&parsed).map_err(|answer| with(said.clone(), answer))?;
    let change = match (verb, parsed.local.or(parsed.peer).filter(|any| !any.is_any)) {
        (_, None) => return Err(with(said, fail::refused(&Refusal::from(Errno::Eopnotsupp)))),
        (Verb::Delete, Some(_)) => {
            let peer = parsed.peer.or(parsed.local.filter(|local| local.has_length));
            AddressChange::Delete {
                dev: index,
                local: parsed.local.map(|local| local.address),
                peer: peer.map(|peer| (peer.address, peer.length)),
                label: parsed.label.map(str::to_owned),
            }
        }
        (_, Some(_)) => AddressChange::Add {
            address: address(&parsed, dev, index).map_err(|answer| with(said.clone(), answer))?,
            exclusive: verb == Verb::Add,
            replace: verb != Verb::Add,
        },
    };
    let answer = fail::done(kernel.change(Change::Address(change)));
    Ok(with(said, answer))
}

/// What was said before the answer.
fn with(mut said: String, answer: Answer) -> Answer {
    said.push_str(&answer.output);
    Answer { output: said, ..answer }
}

fn check_lifetimes(parsed: &Parsed<'_>) -> Outcome<()> {
    if parsed.valid.is_none() && parsed.preferred.is_none() {
        return if parsed.autojoin { multicast_only(parsed) } else { Ok(()) };
    }
    let (valid, preferred) = (parsed.valid.unwrap_or(u32::MAX), parsed.preferred.unwrap_or(u32::MAX));
    if valid == 0 {
        return Err(fail::plain(1, "valid_lft is zero"));
    }
    if valid < preferred {
        return Err(fail::plain(1, "preferred_lft is greater than valid_lft"));
    }
    if valid != u32::MAX || preferred != u32::MAX {
        return Err(Answer::not_modelled("addresses with a lifetime"));
    }
    Ok(())
}

fn multicast_only(parsed: &Parsed<'_>) -> Outcome<()> {
    if parsed.local.is_some_and(|local| local.address.is_multicast()) {
        return Err(Answer::not_modelled("ip address autojoin"));
    }
    Err(fail::plain(1, "autojoin needs multicast address"))
}

/// The address to add. Without a local address the kernel refuses; without a peer's the subnet is the local one's.
fn address(parsed: &Parsed<'_>, dev: &str, index: crate::base::IfIndex) -> Outcome<Address> {
    let Some(local) = parsed.local else {
        return Err(fail::refused(&Refusal::because(Errno::Einval, "ipv4: Local address is not supplied")));
    };
    if parsed.label.is_some_and(|label| label.len() > 15) {
        return Err(fail::plain(2, "Error: Attribute failed policy validation."));
    }
    let peer = parsed.peer.unwrap_or(local);
    // A length of 0 is taken for none.
    let length = if peer.length == 0 { local.length } else { peer.length };
    let bits = v4(peer.address).map_or(0, u32::from);
    let host = u32::MAX.checked_shr(u32::from(peer.length)).unwrap_or(0);
    let broadcast = match parsed.broadcast {
        Some(Broadcast::Given(address)) => Some(address),
        Some(Broadcast::Ones) if peer.length <= 30 => Some(Ipv4Addr::from(bits | host).into()),
        Some(Broadcast::Zeros) if peer.length <= 30 => Some(Ipv4Addr::from(bits & !host).into()),
        _ => None,
    };
    let default_scope = if local.address.is_loopback() { Scope::HOST } else { Scope::UNIVERSE };
    Ok(Address {
        dev: index,
        local: local.address,
        peer: peer.address,
        prefix_len: length,
        broadcast,
        label: parsed.label.unwrap_or(dev).to_owned(),
        scope: parsed.scope.unwrap_or(default_scope),
        secondary: false,
        no_prefix_route: parsed.no_prefix_route,
        metric: parsed.metric,
        flags: AddressFlags::default(),
        lifetime: Lifetime::default(),
    })
}
