//! The options of the matches that ask who sent a packet, and to whom it was addressed on the link: pkttype, mac, owner, rpfilter
//! (extensions/libxt_pkttype.c, libxt_mac.c, libxt_owner.c, libipt_rpfilter.c).

use crate::base::{Family, Mac};
use crate::command::iptables::extension::{Given, Loaded};
use crate::command::iptables::failure::{Failure, parameter};
use crate::command::iptables::value;
use crate::model::netfilter::{Match, Negatable, Owner, PacketKind, Rpfilter};

/// The users of a fresh Debian, as /etc/passwd has them.
#[rustfmt::skip]
pub const USERS: &[(&str, u32)] = &[
    ("root", 0), ("daemon", 1), ("bin", 2), ("sys", 3), ("sync", 4), ("games", 5), ("man", 6), ("lp", 7), ("mail", 8), ("news", 9),
    ("uucp", 10), ("proxy", 13), ("www-data", 33), ("backup", 34), ("list", 38), ("irc", 39), ("nobody", 65534),
];

/// The groups of a fresh Debian, as /etc/group has them.
#[rustfmt::skip]
pub const GROUPS: &[(&str, u32)] = &[
    ("root", 0), ("daemon", 1), ("bin", 2), ("sys", 3), ("adm", 4), ("tty", 5), ("disk", 6), ("lp", 7), ("mail", 8), ("news", 9),
    ("uucp", 10), ("man", 12), ("proxy", 13), ("kmem", 15), ("www-data", 33), ("backup", 34), ("nogroup", 65534),
];

/// A kind of packet, in any case.
///
/// Errors: no such kind.
pub(super) fn packet_kind(word: &str) -> Result<PacketKind, Failure> {
    let named = |words: &[&str]| words.iter().any(|name| name.eq_ignore_ascii_case(word));
    let found = PacketKind::WORDS.iter().find(|(_, words)| named(words));
    found.map(|(kind, _)| *kind).ok_or_else(|| parameter(format_args!("Bad packet type '{word}'")))
}

/// Six numbers in hexadecimal, with colons between.
///
/// Errors: anything else.
pub(super) fn mac(word: &str) -> Result<Mac, Failure> {
    let invalid = || parameter("Invalid MAC address specified.");
    let digits = |part: &&str| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_hexdigit());
    let parts: Vec<u8> = word
        .split(':')
        .map(|part| Some(part).filter(digits).and_then(|part| u8::from_str_radix(part, 16).ok()))
        .collect::<Option<_>>()
        .ok_or_else(invalid)?;
    parts.try_into().map(Mac).map_err(|_| invalid())
}

/// A user or group by number, range of numbers, or name.
///
/// Errors: neither.
pub(super) fn owner(option: &str, word: &str) -> Result<(u32, u32), Failure> {
    let names = if option == "uid-owner" { USERS } else { GROUPS };
    let number = |part: &str| value::number(part).and_then(|n| u32::try_from(n).ok());
    let found = match names.iter().find(|(name, _)| *name == word) {
        Some((_, id)) => Some((*id, *id)),
        None => match word.split_once('-') {
            Some((first, last)) => number(first).zip(number(last)),
            None => number(word).map(|id| (id, id)),
        },
    };
    found.ok_or_else(|| parameter(format_args!("owner: Bad value for \"--{option}\" option: \"{word}\"")))
}

/// The owner match.
///
/// Errors: nothing was asked for.
pub(super) fn build_owner(held: &Loaded<'_>) -> Result<Match, Failure> {
    if held.given.is_empty() {
        return Err(parameter("owner: At least one of --uid-owner, --gid-owner or --socket-exists is required"));
    }
    let range = |given: &Given<'_>| Ok(Negatable { not: given.not, value: owner(given.option.id, given.value)? });
    Ok(Match::Owner(Owner {
        user: held.last("uid-owner").map(range).transpose()?,
        group: held.last("gid-owner").map(range).transpose()?,
        socket: held.last("socket-exists").map(|given| !given.not),
    }))
}

/// The rpfilter match.
///
/// Errors: of ip6tables.
pub(super) fn build_rpfilter(family: Family, held: &Loaded<'_>) -> Result<Match, Failure> {
    if family == Family::Inet6 {
        return Err(Failure::NotModelled("match rpfilter of ip6tables".to_owned()));
    }
    let given = |id: &str| held.last(id).is_some();
    Ok(Match::Rpfilter(Rpfilter {
        loose: given("loose"),
        valid_mark: given("validmark"),
        accept_local: given("accept-local"),
        invert: given("invert"),
    }))
}
