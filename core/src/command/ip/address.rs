//! `ip address add`, `change`, `replace`, `delete` (iproute2: ip/ipaddress.c, ipaddr_modify). What `show` prints is in
//! `link_list`.

use super::fail::{self, Outcome};
use super::netlink::{self, Attributes};
use super::options::Options;
use super::parse::{self, Typed};
use super::words::{Words, abbreviates, expand};
use super::{Names, link_list, names, usage};
use crate::base::addr::v4;
use crate::base::{Errno, Family, IfIndex};
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
        Some("add") => modify(Verb::Add, options, words, kernel),
        Some("change" | "chg") => modify(Verb::Change, options, words, kernel),
        Some("replace") => modify(Verb::Replace, options, words, kernel),
        Some("delete") => modify(Verb::Delete, options, words, kernel),
        Some("show" | "lst" | "list") => link_list::addresses(options, words, kernel),
        Some("flush") => link_list::flush(options, words, kernel),
        Some("save") => Err(fail::no_terminal()),
        Some("restore" | "showdump") => Err(fail::no_dump(255)),
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
    /// As it was typed.
    local_word: &'a str,
    peer: Option<Typed>,
    broadcast: Option<Broadcast>,
    scope: Option<Scope>,
    dev: Option<&'a str>,
    label: Option<&'a str>,
    metric: u32,
    no_prefix_route: bool,
    flags: AddressFlags,
    valid: Option<u32>,
    preferred: Option<u32>,
    warnings: String,
    /// The family, once an address or an option told it.
    family: Option<Family>,
    /// An address goes out without a byte.
    empty: bool,
    /// What is sent, in the order typed.
    sent: Attributes,
}

/// IFA_*
mod attribute {
    pub const ADDRESS: u16 = 1;
    pub const LOCAL: u16 = 2;
    pub const LABEL: u16 = 3;
    pub const BROADCAST: u16 = 4;
    pub const CACHEINFO: u16 = 6;
    pub const FLAGS: u16 = 8;
    pub const RT_PRIORITY: u16 = 9;
}

impl Verb {
    /// The kind of message and its flags.
    const fn header(self) -> (u16, u16) {
        match self {
            Self::Add => (20, netlink::CREATE | netlink::EXCLUSIVE),
            Self::Change => (20, netlink::REPLACE),
            Self::Replace => (20, netlink::CREATE | netlink::REPLACE),
            Self::Delete => (21, 0),
        }
    }
}

fn read<'a>(mut words: Words<'a>, parsed: &mut Parsed<'a>) -> Outcome<()> {
    while let Some(word) = words.next() {
        match word {
            "peer" | "remote" => {
                let word = words.next_value()?;
                if parsed.peer.is_some_and(|peer| peer.has_bytes) {
                    return Err(fail::duplicate("peer", word));
                }
                let peer = parse::prefix(word, parsed.family)?;
                parsed.family = parsed.family.or(peer.family);
                parsed.sent.put(attribute::ADDRESS, &peer.octets());
                parsed.empty |= !peer.has_bytes;
                parsed.peer = Some(peer);
            }
            _ if abbreviates(word, "broadcast") || word == "brd" => broadcast(parsed, words.next_value()?)?,
            "anycast" | "proto" => return Err(Answer::not_modelled(format_args!("ip address {word}"))),
            "scope" => {
                let word = words.next_value()?;
                parsed.scope = Some(names::scope(word).ok_or_else(|| fail::wrong("invalid scope value.", word))?);
            }
            "dev" => parsed.dev = Some(words.next_value()?),
            "label" => {
                let label = words.next_value()?;
                parsed.sent.put_name(attribute::LABEL, label);
                parsed.label = Some(label);
            }
            _ if ["metric", "priority", "preference"].iter().any(|key| abbreviates(word, key)) => {
                let word = words.next_value()?;
                parsed.metric = parse::u32(word, 0).ok_or_else(|| fail::wrong("\"metric\" value is invalid", word))?;
                parsed.sent.put_u32(attribute::RT_PRIORITY, parsed.metric);
            }
            _ if abbreviates(word, "valid_lft") => lifetime(&mut parsed.valid, "valid_lft", words.next_value()?)?,
            _ if abbreviates(word, "preferred_lft") => {
                lifetime(&mut parsed.preferred, "preferred_lft", words.next_value()?)?;
            }
            _ if flag(parsed, word) => {}
            _ => local(parsed, word, &mut words)?,
        }
    }
    Ok(())
}

/// Takes a word that names a flag.
fn flag(parsed: &mut Parsed<'_>, word: &str) -> bool {
    let slot = match word {
        "secondary" | "temporary" | "dadfailed" | "deprecated" | "tentative" | "permanent" | "stable-privacy" => {
            parsed.warnings.push_str(&format!("Warning: {word} option is not mutable from userspace\n"));
            return true;
        }
        "noprefixroute" => &mut parsed.no_prefix_route,
        "autojoin" => &mut parsed.flags.autojoin,
        "nodad" => &mut parsed.flags.nodad,
        "optimistic" => &mut parsed.flags.optimistic,
        "home" => &mut parsed.flags.home,
        "mngtmpaddr" => &mut parsed.flags.mngtmpaddr,
        _ => return false,
    };
    if !matches!(word, "noprefixroute" | "autojoin") && parsed.family != Some(Family::Inet6) {
        parsed.warnings.push_str(&format!("Warning: {word} option can be set only for IPv6 addresses\n"));
    } else {
        *slot = true;
    }
    true
}

fn broadcast(parsed: &mut Parsed<'_>, word: &str) -> Outcome<()> {
    if parsed.broadcast.is_some() {
        return Err(fail::duplicate("broadcast", word));
    }
    parsed.broadcast = Some(match word {
        "+" => Broadcast::Ones,
        "-" => Broadcast::Zeros,
        _ => {
            let typed = parse::address(word, parsed.family)?;
            parsed.family = parsed.family.or(typed.family);
            parsed.sent.put(attribute::BROADCAST, &typed.octets());
            parsed.empty |= !typed.has_bytes;
            Broadcast::Given(typed.address)
        }
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
    if parsed.local.is_some_and(|local| local.has_bytes) {
        return Err(fail::garbage("local", word));
    }
    let local = parse::prefix(word, parsed.family)?;
    parsed.family = parsed.family.or(local.family);
    parsed.sent.put(attribute::LOCAL, &local.octets());
    (parsed.local, parsed.local_word) = (Some(local), word);
    parsed.empty |= !local.has_bytes;
    Ok(())
}

fn modify(verb: Verb, options: &Options, words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let mut parsed = Parsed { family: options.wanted(), ..Parsed::default() };
    let outcome = read(words, &mut parsed);
    let mut said = parsed.warnings.clone();
    let end = outcome.and_then(|()| finish(verb, options, &mut parsed, &mut said, kernel));
    let answer = end.map(|change| fail::done(kernel.change(Change::Address(change))));
    Ok(with(said, answer.unwrap_or_else(|answer| answer)))
}

/// What was said before the answer.
fn with(mut said: String, answer: Answer) -> Answer {
    said.push_str(&answer.output);
    Answer { output: said, ..answer }
}

/// The program's last checks, in its order; then the request goes out.
fn finish(
    verb: Verb,
    options: &Options,
    parsed: &mut Parsed<'_>,
    said: &mut String,
    kernel: &mut dyn Kernel,
) -> Outcome<AddressChange> {
    let bits = flag_bits(parsed);
    if bits > 0xff {
        parsed.sent.put_u32(attribute::FLAGS, bits);
    }
    let Some(dev) = parsed.dev else {
        return Err(fail::plain(1, "Not enough information: \"dev\" argument is required."));
    };
    let wildcard = parsed.peer.is_none_or(|peer| !peer.has_bytes) && stand_in(verb, parsed, said);
    if verb != Verb::Delete {
        directed_broadcast(parsed)?;
    }
    kernel.ask_link(dev);
    let index = Names::ask(kernel).index(dev, 1)?;
    lifetimes(parsed)?;
    if parsed.flags.autojoin && !parsed.local.is_some_and(|local| local.address.is_multicast()) {
        return Err(fail::plain(1, "autojoin needs multicast address"));
    }
    let (kind, flags) = verb.header();
    let family = parsed.family.map_or(0, Family::number);
    let mut header = vec![family, prefix_len(parsed), u8::try_from(bits).unwrap_or(0), scope(verb, parsed).0];
    header.extend(index.0.to_le_bytes());
    options.sent.borrow_mut().push(netlink::message(kind, flags, &header, &parsed.sent));
    change(verb, parsed, dev, index, wildcard)
}

/// Without a peer's address the local one stands for it. Not in a deletion of an IPv4 address without a length: then any
/// length will do, and the program warns. True in that case.
fn stand_in(verb: Verb, parsed: &mut Parsed<'_>, said: &mut String) -> bool {
    let Some(local) = parsed.local.filter(|local| local.has_bytes) else { return false };
    if verb == Verb::Delete && local.address.is_ipv4() && !local.has_length {
        said.push_str(&format!(
            "Warning: Executing wildcard deletion to stay compatible with old scripts.\n         \
             Explicitly specify the prefix length ({}/32) to avoid this warning.\n         \
             This special behaviour is likely to disappear in further releases,\n         fix your scripts!\n",
            parsed.local_word
        ));
        return true;
    }
    parsed.sent.put(attribute::ADDRESS, &local.octets());
    parsed.peer = Some(local);
    false
}

/// The length that goes out: the peer's, or where that is 0 the local one's.
fn prefix_len(parsed: &Parsed<'_>) -> u8 {
    let length = |typed: Option<Typed>| typed.map_or(0, |typed| typed.length);
    match length(parsed.peer) {
        0 => length(parsed.local),
        length => length,
    }
}

fn scope(verb: Verb, parsed: &Parsed<'_>) -> Scope {
    let ours = |local: Typed| matches!(local.address, IpAddr::V4(address) if address.is_loopback());
    let default = if verb != Verb::Delete && parsed.local.is_some_and(ours) { Scope::HOST } else { Scope::UNIVERSE };
    parsed.scope.unwrap_or(default)
}

/// `broadcast +` and `-`.
fn directed_broadcast(parsed: &mut Parsed<'_>) -> Outcome<()> {
    let ones = match parsed.broadcast {
        Some(Broadcast::Ones) => true,
        Some(Broadcast::Zeros) => false,
        _ => return Ok(()),
    };
    if parsed.family != Some(Family::Inet) {
        return Err(fail::plain(1, "Broadcast can be set only for IPv4 addresses"));
    }
    let Some((peer, bits)) = parsed.peer.and_then(|peer| Some((peer, u32::from(v4(peer.address)?)))) else {
        return Ok(());
    };
    parsed.broadcast = None;
    if peer.length <= 30 {
        let host = u32::MAX.checked_shr(u32::from(peer.length)).unwrap_or(0);
        let address = Ipv4Addr::from(if ones { bits | host } else { bits & !host });
        parsed.sent.put(attribute::BROADCAST, &address.octets());
        parsed.broadcast = Some(Broadcast::Given(address.into()));
    }
    Ok(())
}

/// Flags as they go out (IFA_F_*).
fn flag_bits(parsed: &Parsed<'_>) -> u32 {
    let AddressFlags { nodad, optimistic, home, mngtmpaddr, autojoin, .. } = parsed.flags;
    let bit = |set: bool, bit: u32| if set { bit } else { 0 };
    bit(nodad, 0x02)
        | bit(optimistic, 0x04)
        | bit(home, 0x10)
        | bit(mngtmpaddr, 0x100)
        | bit(parsed.no_prefix_route, 0x200)
        | bit(autojoin, 0x400)
}

fn lifetimes(parsed: &mut Parsed<'_>) -> Outcome<()> {
    if parsed.valid.is_none() && parsed.preferred.is_none() {
        return Ok(());
    }
    let (valid, preferred) = (parsed.valid.unwrap_or(u32::MAX), parsed.preferred.unwrap_or(u32::MAX));
    if valid == 0 {
        return Err(fail::plain(1, "valid_lft is zero"));
    }
    if valid < preferred {
        return Err(fail::plain(1, "preferred_lft is greater than valid_lft"));
    }
    let info = [preferred.to_le_bytes(), valid.to_le_bytes(), [0; 4], [0; 4]].concat();
    parsed.sent.put(attribute::CACHEINFO, &info);
    Ok(())
}

/// The edit; and what the kernel says of a request before it looks at anything.
fn change(verb: Verb, parsed: &Parsed<'_>, dev: &str, index: IfIndex, wildcard: bool) -> Outcome<AddressChange> {
    let invalid = |text: &str| Err(fail::refused(&Refusal::because(Errno::Einval, text)));
    let Some(family) = parsed.family else { return Err(fail::refused(&Refusal::from(Errno::Eopnotsupp))) };
    if parsed.label.is_some_and(|label| label.len() > 15 && family == Family::Inet) || parsed.empty {
        return invalid("Attribute failed policy validation");
    }
    if family == Family::Inet6 && parsed.local.is_none() && parsed.peer.is_none() {
        return Err(fail::refused(&Refusal::from(Errno::Einval)));
    }
    let local = parsed.local.map(|local| local.address);
    let label = parsed.label.map(str::to_owned).filter(|_| family == Family::Inet);
    if verb == Verb::Delete {
        let peer = parsed.peer.filter(|_| !wildcard).map(|peer| (peer.address, prefix_len(parsed)));
        return Ok(AddressChange::Delete { dev: index, local, peer, label });
    }
    if parsed.flags.autojoin && family == Family::Inet {
        return Err(Answer::not_modelled("ip address autojoin"));
    }
    let lifetime = Lifetime { valid: parsed.valid.unwrap_or(u32::MAX), preferred: parsed.preferred.unwrap_or(u32::MAX) };
    if !lifetime.is_endless() && family == Family::Inet {
        return Err(Answer::not_modelled("addresses with a lifetime"));
    }
    let Some(local) = local.or(parsed.peer.map(|peer| peer.address).filter(|_| family == Family::Inet6)) else {
        return invalid("ipv4: Local address is not supplied");
    };
    let broadcast = match parsed.broadcast {
        Some(Broadcast::Given(address)) if family == Family::Inet => Some(address),
        _ => None,
    };
    let own_label = || if family == Family::Inet { dev.to_owned() } else { String::new() };
    let address = Address {
        dev: index,
        local,
        peer: parsed.peer.map_or(local, |peer| peer.address),
        prefix_len: prefix_len(parsed),
        broadcast,
        label: label.unwrap_or_else(own_label),
        scope: scope(verb, parsed),
        secondary: false,
        no_prefix_route: parsed.no_prefix_route,
        metric: parsed.metric,
        flags: parsed.flags,
        lifetime,
    };
    Ok(AddressChange::Add { address, exclusive: verb == Verb::Add, replace: verb != Verb::Add })
}
