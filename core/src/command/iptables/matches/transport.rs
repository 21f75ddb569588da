//! The options of the matches that look at the transport header: tcp, udp, icmp, multiport (extensions/libxt_tcp.c, libxt_udp.c,
//! libipt_icmp.c, libxt_multiport.c).

use crate::command::iptables::extension::{Given, Loaded};
use crate::command::iptables::failure::{Failure, parameter};
use crate::command::iptables::value;
use crate::command::iptables::words::Words;
use crate::model::netfilter::{Match, Negatable, PortSide, text};

type Range = (u16, u16);

pub(super) fn range(
    held: &Loaded<'_>,
    id: &str,
    read: impl Fn(&str) -> Result<Range, Failure>,
) -> Result<Option<Negatable<Range>>, Failure> {
    let read = held.last(id).map(|given| Ok(Negatable { not: given.not, value: read(given.value)? })).transpose()?;
    // All ports are what is asked for anyhow.
    Ok(read.filter(|range| range.not || range.value != (0, u16::MAX)))
}

/// Ports as libxtables' own parser reads them, for udp and conntrack: other words for what is wrong, and numbers are cut to 16
/// bits.
pub(super) fn resolved_range(extension: &str, option: &str, word: &str) -> Result<Range, Failure> {
    let port = |word: &str, missing: u16| match word {
        "" => Ok(missing),
        _ => value::number(word)
            .map(|n| (n & 0xffff) as u16)
            .or_else(|| value::port(word))
            .ok_or_else(|| parameter(format_args!("Port \"{word}\" does not resolve to anything.\n"))),
    };
    match word.split_once(':') {
        Some((_, last)) if last.contains(':') => Err(value::too_many_parts(extension, option)),
        Some((first, last)) => Ok((port(first, 0)?, port(last, u16::MAX)?)),
        None => port(word, 0).map(|port| (port, port)),
    }
}

/// The kind of a TCP option.
pub(super) fn tcp_option(word: &str) -> Result<u8, Failure> {
    let kind = value::number(word).and_then(|n| u8::try_from(n).ok()).filter(|kind| *kind > 0);
    kind.ok_or_else(|| parameter(format_args!("Bad TCP option \"{word}\"")))
}

pub(super) fn tcp_flags_words<'a>(held: &Loaded<'a>, given: &mut Given<'a>, words: &mut Words<'a>) -> Result<(), Failure> {
    if held.last("tcp-flags").is_some() {
        return Err(parameter("Only one of `--syn' or `--tcp-flags'  allowed"));
    }
    if given.option.name == "tcp-flags" {
        given.second = words.value().ok_or_else(|| parameter("--tcp-flags requires two args."))?;
    }
    tcp_flags(given).map(|_| ())
}

pub(super) fn tcp_flags(given: &Given<'_>) -> Result<Negatable<(u8, u8)>, Failure> {
    let bits = |word: &str| {
        word.split(',').try_fold(0, |bits, word| match word.to_ascii_uppercase().as_str() {
            "ALL" => Ok(0x3f),
            "NONE" => Ok(bits),
            name => match text::TCP_FLAGS.iter().find(|(held, _)| *held == name) {
                Some((_, bit)) => Ok(bits | bit),
                None => Err(parameter(format_args!("Unknown TCP flag `{word}'"))),
            },
        })
    };
    let value = if given.option.name == "syn" { (0x17, 0x02) } else { (bits(given.value)?, bits(given.second)?) };
    Ok(Negatable { not: given.not, value })
}

/// Names of ICMP types and codes, in iptables' order; aliases too.
#[rustfmt::skip]
const ICMP_TYPES: [(&str, u8, Option<u8>); 40] = [
    ("any", 255, None), ("echo-reply", 0, None), ("pong", 0, None), ("destination-unreachable", 3, None),
    ("network-unreachable", 3, Some(0)), ("host-unreachable", 3, Some(1)), ("protocol-unreachable", 3, Some(2)),
    ("port-unreachable", 3, Some(3)), ("fragmentation-needed", 3, Some(4)), ("source-route-failed", 3, Some(5)),
    ("network-unknown", 3, Some(6)), ("host-unknown", 3, Some(7)), ("network-prohibited", 3, Some(9)),
    ("host-prohibited", 3, Some(10)), ("TOS-network-unreachable", 3, Some(11)), ("TOS-host-unreachable", 3, Some(12)),
    ("communication-prohibited", 3, Some(13)), ("host-precedence-violation", 3, Some(14)),
    ("precedence-cutoff", 3, Some(15)), ("source-quench", 4, None), ("redirect", 5, None), ("network-redirect", 5, Some(0)),
    ("host-redirect", 5, Some(1)), ("TOS-network-redirect", 5, Some(2)), ("TOS-host-redirect", 5, Some(3)),
    ("echo-request", 8, None), ("ping", 8, None), ("router-advertisement", 9, None), ("router-solicitation", 10, None),
    ("time-exceeded", 11, None), ("ttl-exceeded", 11, None), ("ttl-zero-during-transit", 11, Some(0)),
    ("ttl-zero-during-reassembly", 11, Some(1)), ("parameter-problem", 12, None), ("ip-header-bad", 12, Some(0)),
    ("required-option-missing", 12, Some(1)), ("timestamp-request", 13, None), ("timestamp-reply", 14, None),
    ("address-mask-request", 17, None), ("address-mask-reply", 18, None),
];

/// The name of an ICMP type and code, where `-L` has one.
pub fn icmp_name(kind: u8, codes: Option<(u8, u8)>) -> Option<&'static str> {
    ICMP_TYPES.iter().find(|(_, k, c)| (*k, c.map(|code| (code, code))) == (kind, codes)).map(|(name, ..)| *name)
}

/// The same of ICMPv6.
#[rustfmt::skip]
const ICMP6_TYPES: [(&str, u8, Option<u8>); 28] = [
    ("destination-unreachable", 1, None), ("no-route", 1, Some(0)), ("communication-prohibited", 1, Some(1)),
    ("beyond-scope", 1, Some(2)), ("address-unreachable", 1, Some(3)), ("port-unreachable", 1, Some(4)),
    ("failed-policy", 1, Some(5)), ("reject-route", 1, Some(6)), ("packet-too-big", 2, None), ("time-exceeded", 3, None),
    ("ttl-exceeded", 3, None), ("ttl-zero-during-transit", 3, Some(0)), ("ttl-zero-during-reassembly", 3, Some(1)),
    ("parameter-problem", 4, None), ("bad-header", 4, Some(0)), ("unknown-header-type", 4, Some(1)),
    ("unknown-option", 4, Some(2)), ("echo-request", 128, None), ("ping", 128, None), ("echo-reply", 129, None),
    ("pong", 129, None), ("router-solicitation", 133, None), ("router-advertisement", 134, None),
    ("neighbour-solicitation", 135, None), ("neighbor-solicitation", 135, None), ("neighbour-advertisement", 136, None),
    ("neighbor-advertisement", 136, None), ("redirect", 137, None),
];

/// The name of an ICMPv6 type and code, where `-L` has one.
pub fn icmp6_name(kind: u8, codes: Option<(u8, u8)>) -> Option<&'static str> {
    ICMP6_TYPES.iter().find(|(_, k, c)| (*k, c.map(|code| (code, code))) == (kind, codes)).map(|(name, ..)| *name)
}

/// By any beginning of a name that is unambiguous, or `TYPE[/CODE[:CODE]]`.
pub(super) fn icmp6_type(word: &str) -> Result<(u8, Option<(u8, u8)>), Failure> {
    named_type("ICMPv6", &ICMP6_TYPES, word)
}

/// The same for ICMP of IPv4.
pub(super) fn icmp_type(word: &str) -> Result<(u8, Option<(u8, u8)>), Failure> {
    named_type("ICMP", &ICMP_TYPES, word)
}

fn named_type(of: &str, types: &[(&str, u8, Option<u8>)], word: &str) -> Result<(u8, Option<(u8, u8)>), Failure> {
    let begins = |name: &str| name.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let mut named = types.iter().filter(|(name, ..)| begins(name));
    match (named.next(), named.next()) {
        (Some((first, ..)), Some((second, ..))) => {
            return Err(parameter(format_args!("Ambiguous {of} type `{word}': `{first}' or `{second}'?")));
        }
        (Some((_, kind, code)), None) => return Ok((*kind, code.map(|code| (code, code)))),
        _ => {}
    }
    let unknown = |what: &str| parameter(format_args!("Unknown {of} {what} `{word}'"));
    let (kind, rest) = leading_byte(word).ok_or_else(|| unknown("type"))?;
    let Some(codes) = rest.strip_prefix('/') else {
        return match rest.chars().next() {
            None => Ok((kind, None)),
            Some(':') => Err(parameter(format_args!("{of} type range not supported"))),
            Some(letter) => Err(parameter(format_args!("unknown character {letter}"))),
        };
    };
    let (first, rest) = leading_byte(codes).ok_or_else(|| unknown("code"))?;
    let (last, rest) = match rest.strip_prefix(':') {
        Some(last) => leading_byte(last).ok_or_else(|| unknown("code"))?,
        None => (first, rest),
    };
    match rest.chars().next() {
        None => Ok((kind, Some((first, last)).filter(|codes| *codes != (0, u8::MAX)))),
        Some(letter) => Err(parameter(format_args!("unknown character {letter}"))),
    }
}

/// The number that a word begins with, up to 255, and what follows it.
fn leading_byte(word: &str) -> Option<(u8, &str)> {
    let hex = word.starts_with("0x") || word.starts_with("0X");
    let digits = |word: &str, hex: bool| {
        word.bytes().take_while(|b| if hex { b.is_ascii_hexdigit() } else { b.is_ascii_digit() }).count()
    };
    let end = if hex { 2 + digits(word.get(2..)?, true) } else { digits(word, false) };
    let (number, rest) = word.split_at_checked(end)?;
    Some((u8::try_from(value::number(number)?).ok()?, rest))
}

pub(super) fn check_multiport_protocol(protocol: Option<Negatable<u8>>) -> Result<(), Failure> {
    match protocol {
        None | Some(Negatable { not: false, value: 0 }) => {
            Err(parameter("multiport needs `-p tcp', `-p udp', `-p udplite', `-p sctp' or `-p dccp'"))
        }
        Some(Negatable { not: false, value: 6 | 17 | 33 | 132 | 136 }) => Ok(()),
        Some(_) => Err(parameter("multiport only works with TCP, UDP, UDPLITE, SCTP and DCCP")),
    }
}

/// Fifteen places; a range takes two.
pub(super) fn multiport_ranges(words: &str) -> Result<Vec<Range>, Failure> {
    let mut places = 0;
    let mut ranges = Vec::new();
    for word in words.split(',') {
        let ends = word.split_once(':');
        places += if ends.is_some() { 2 } else { 1 };
        if places > 15 {
            return Err(parameter("too many ports specified"));
        }
        ranges.push(match ends {
            Some((first, last)) => {
                let (first, last) = (value::service(first)?, value::service(last)?);
                if first >= last {
                    return Err(parameter("invalid portrange specified"));
                }
                (first, last)
            }
            None => {
                let port = value::service(word)?;
                (port, port)
            }
        });
    }
    Ok(ranges)
}

pub(super) fn multiport(held: &Loaded<'_>) -> Result<Match, Failure> {
    let Some(given) = held.given.last() else { return Err(parameter("multiport expection an option")) };
    let side = match given.option.id {
        "source-ports" => PortSide::Source,
        "destination-ports" => PortSide::Destination,
        _ => PortSide::Either,
    };
    Ok(Match::Multiport { side, ports: Negatable { not: given.not, value: multiport_ranges(given.value)? } })
}
