//! The options of the match extensions, read (extensions/libxt_*.c, libipt_icmp.c, libipt_ttl.c).

mod conntrack;
mod limit;
mod sender;
mod transport;
mod u32;

use super::extension::{Given, Loaded};
use super::failure::{Failure, parameter};
use super::words::Words;
use super::{header, targets, value};
use crate::base::{Family, Mac};
use crate::model::netfilter::{ADDRESS_TYPES, Match, Negatable, PacketKind, StateSet, Statistic, TtlComparison};
use crate::model::set::SetListing;
use transport::{
    check_multiport_protocol, icmp_type, icmp6_type, multiport, multiport_ranges, range, resolved_range, tcp_flags,
    tcp_flags_words, tcp_option,
};

pub use sender::{GROUPS, USERS};
pub use transport::{icmp_name, icmp6_name};

/// Checks an option's value when it is read; some options take a second word.
///
/// Errors: what the extension says about it.
#[inline(never)] // web/later.txt
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
        ("tcp", "tcp-flags") => tcp_flags_words(held, given, words)?,
        ("tcp", id) => {
            if held.last(id).is_some() {
                return Err(parameter(format_args!("Only one `--{id}' allowed")));
            }
            match id {
                "tcp-option" => drop(tcp_option(word)?),
                _ => drop(value::port_range(word)?),
            }
        }
        ("udp", id) => {
            resolved_range("udp", id, word)?;
        }
        ("u32", _) => {
            u32::tests(word)?;
        }
        ("pkttype", _) => drop(sender::packet_kind(word)?),
        ("mac", _) => drop(sender::mac(word)?),
        ("owner", id @ ("uid-owner" | "gid-owner")) => drop(sender::owner(id, word)?),
        ("limit", "limit") => {
            limit::rate(word)?;
        }
        ("limit", id) => {
            value::bounded("limit", id, word, 0, 10_000)?;
        }
        ("icmp", _) => {
            icmp_type(word)?;
        }
        ("icmp6", _) => {
            icmp6_type(word)?;
        }
        (name @ ("mark" | "connmark"), id) => {
            value::mark(name, id, word)?;
        }
        ("conntrack", _) => conntrack::take(family, given)?,
        ("state", _) => {
            states(word, "state", &StateSet::WORDS[..5])?;
        }
        ("set", _) => targets::take_set(family, held, given, words, sets)?,
        ("statistic", id) => statistic_word(id, word)?,
        ("multiport", _) => {
            check_multiport_protocol(protocol)?;
            multiport_ranges(word)?;
        }
        ("addrtype", "limit-iface-in" | "limit-iface-out") => {}
        ("addrtype", _) => {
            address_types(word)?;
        }
        (name @ ("ttl" | "hl"), id) => {
            value::bounded(name, id, word, 0, 255)?;
        }
        ("tos", _) => {
            header::tos(word)?;
        }
        ("dscp", id) => {
            header::dscp("dscp", id, word)?;
        }
        ("iprange", id) => {
            header::address_range(family, id, word)?;
        }
        ("length", _) => {
            header::length_range(word)?;
        }
        _ => {}
    }
    Ok(())
}

/// The match that was described.
///
/// Errors: what the extension misses.
#[inline(never)] // web/later.txt
pub fn build(family: Family, held: &Loaded<'_>) -> Result<Match, Failure> {
    let name = held.extension.name;
    let mark = |given: &Given<'_>| Ok(Negatable { not: given.not, value: value::mark(name, given.option.id, given.value)? });
    let none = Negatable { not: false, value: (0, 0) };
    Ok(match name {
        "tcp" => Match::Tcp {
            sport: range(held, "source-port", value::port_range)?,
            dport: range(held, "destination-port", value::port_range)?,
            flags: held.last("tcp-flags").map(tcp_flags).transpose()?,
            option: held.last("tcp-option").map(|given| negatable(given, tcp_option)).transpose()?,
        },
        "udp" => Match::Udp {
            sport: range(held, "source-port", |word| resolved_range("udp", "source-port", word))?,
            dport: range(held, "destination-port", |word| resolved_range("udp", "destination-port", word))?,
        },
        "icmp" => match held.last("icmp-type") {
            Some(given) => Match::Icmp(Negatable { not: given.not, value: icmp_type(given.value)? }),
            None => Match::Icmp(Negatable { not: false, value: (255, None) }),
        },
        "icmp6" => {
            let given = held.last("icmpv6-type");
            let wanted = given.map(|given| negatable(given, icmp6_type)).transpose()?;
            Match::Icmp6(wanted.unwrap_or(Negatable { not: false, value: (0, None) }))
        }
        "mark" => Match::Mark(held.last("mark").map(mark).transpose()?.unwrap_or(none)),
        "connmark" => Match::Connmark(held.last("mark").map(mark).transpose()?.unwrap_or(none)),
        "conntrack" => conntrack::build(family, held)?,
        "state" => {
            let given = held.last("state");
            let value = given.map(|given| states(given.value, "state", &StateSet::WORDS)).transpose()?;
            Match::State(Negatable { not: given.is_some_and(|given| given.not), value: value.unwrap_or_default() })
        }
        "set" => match held.last("match-set") {
            Some(given) => Match::Set {
                set: Negatable { not: given.not, value: given.value.to_owned() },
                dimensions: targets::dimensions(given.second)?,
            },
            None => return Err(parameter("You must specify `--match-set' with proper arguments")),
        },
        "statistic" => Match::Statistic(statistic(held)?),
        "multiport" => multiport(held)?,
        "addrtype" => addrtype(held)?,
        "ttl" => ttl(held)?,
        "hl" => hl(held)?,
        "tos" => header::tos_match(held)?,
        "dscp" => header::dscp_match(held)?,
        "iprange" => header::iprange_match(family, held)?,
        "length" => header::length_match(held)?,
        "u32" => Match::U32(match held.last("u32") {
            Some(given) => negatable(given, u32::tests)?,
            None => Negatable { not: false, value: Vec::new() },
        }),
        "limit" => limit::build(held)?,
        "pkttype" => Match::Pkttype(match held.last("pkt-type") {
            Some(given) => negatable(given, sender::packet_kind)?,
            None => Negatable { not: false, value: PacketKind::Unicast },
        }),
        "mac" => Match::Mac(match held.last("mac-source") {
            Some(given) => negatable(given, sender::mac)?,
            None => Negatable { not: false, value: Mac::ZERO },
        }),
        "owner" => sender::build_owner(held)?,
        "rpfilter" => sender::build_rpfilter(family, held)?,
        _ => Match::Comment(held.last("comment").map(|given| given.value.to_owned()).unwrap_or_default()),
    })
}

/// States by any beginning of their names.
fn states(words: &str, option: &str, known: &[(&str, u8)]) -> Result<StateSet, Failure> {
    let mut bits = 0;
    let mut rest = words;
    loop {
        let (word, next) = rest.split_once(',').map_or((rest, None), |(word, next)| (word, Some(next)));
        let fits = |name: &str| name.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
        // iptables asks for ESTABLISHED before RELATED; no beginning is common to two.
        let found = known.iter().find(|(name, _)| !word.is_empty() && fits(name));
        if rest.is_empty() && option == "state" {
            return Err(parameter("\"--state\" requires a list of states with no spaces, e.g. ESTABLISHED,RELATED"));
        }
        bits |= found.ok_or_else(|| parameter(format_args!("Bad {option} \"{rest}\"")))?.1;
        match next {
            Some(next) => rest = next,
            None => return Ok(StateSet(bits)),
        }
    }
}

fn statistic_word(id: &str, word: &str) -> Result<(), Failure> {
    let bad = || parameter("statistic: bad value for option \"--probability\", or out of range (0-1).\n");
    match id {
        "mode" if matches!(word, "random" | "nth") => Ok(()),
        "mode" => Err(parameter(format_args!("Bad mode \"{word}\""))),
        "probability" => value::probability(word).map(|_| ()).ok_or_else(bad),
        "every" => value::bounded("statistic", id, word, 1, u32::MAX).map(|_| ()),
        _ => value::bounded("statistic", id, word, 0, u32::MAX).map(|_| ()),
    }
}

fn statistic(held: &Loaded<'_>) -> Result<Statistic, Failure> {
    let number = |id: &str| held.last(id).and_then(|given| value::number(given.value)).and_then(|n| u32::try_from(n).ok());
    let negated = |id: &str| held.last(id).is_some_and(|given| given.not);
    if held.last("mode").is_some_and(|given| given.value == "nth") {
        let (every, packet) = (number("every"), number("packet"));
        if every.is_none() && packet.is_none() {
            return Err(parameter("--every and --packet must be specified when using nth mode"));
        }
        let (every, packet) = (every.unwrap_or(1), packet.unwrap_or(0));
        if packet >= every && held.last("every").is_some() {
            return Err(parameter("the --packet p must be 0 <= p <= n-1"));
        }
        return Ok(Statistic::Nth { every: Negatable { not: negated("every"), value: every }, packet });
    }
    let share = held.last("probability").and_then(|given| value::probability(given.value));
    let share = share.ok_or_else(|| parameter("--probability must be specified when using random mode"))?;
    Ok(Statistic::Random(Negatable { not: negated("probability"), value: share }))
}

fn negatable<T>(given: &Given<'_>, read: impl FnOnce(&str) -> Result<T, Failure>) -> Result<Negatable<T>, Failure> {
    Ok(Negatable { not: given.not, value: read(given.value)? })
}

/// Types by any beginning of their names; what follows a wrong one is told with it.
fn address_types(words: &str) -> Result<u16, Failure> {
    let (mut bits, mut rest) = (0, words);
    loop {
        let (word, next) = rest.split_once(',').map_or((rest, None), |(word, next)| (word, Some(next)));
        let fits = |name: &&str| name.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
        match (ADDRESS_TYPES.iter().position(|name| !word.is_empty() && fits(name)), next) {
            (None, None) => return Err(parameter(format_args!("addrtype: bad type \"{rest}\""))),
            (None, Some(_)) => return Err(parameter(format_args!("addrtype: bad type `{rest}'"))),
            (Some(n), _) => bits |= 1 << n,
        }
        match next {
            Some(next) => rest = next,
            None => return Ok(bits),
        }
    }
}

fn addrtype(held: &Loaded<'_>) -> Result<Match, Failure> {
    let side = |id: &str| -> Result<Option<Negatable<u16>>, Failure> {
        held.last(id).map(|given| Ok(Negatable { not: given.not, value: address_types(given.value)? })).transpose()
    };
    let interface = match (held.last("limit-iface-in"), held.last("limit-iface-out")) {
        (Some(_), _) => Some(true),
        (None, Some(_)) => Some(false),
        (None, None) => None,
    };
    if held.last("src-type").is_none() && held.last("dst-type").is_none() {
        return Err(parameter("addrtype: you must specify --src-type or --dst-type"));
    }
    Ok(Match::Addrtype { source: side("src-type")?, destination: side("dst-type")?, interface })
}

fn ttl(held: &Loaded<'_>) -> Result<Match, Failure> {
    let Some(given) = held.given.last() else {
        return Err(parameter("TTL match: You must specify one of `--ttl-eq', `--ttl-lt', `--ttl-gt"));
    };
    let value = value::bounded("ttl", given.option.id, given.value, 0, 255)?;
    Ok(Match::Ttl { comparison: comparison(given), value: u8::try_from(value).unwrap_or(u8::MAX) })
}

fn comparison(given: &Given<'_>) -> TtlComparison {
    match given.option.id {
        "ttl-lt" | "hl-lt" => TtlComparison::Less,
        "ttl-gt" | "hl-gt" => TtlComparison::Greater,
        _ if given.not => TtlComparison::NotEqual,
        _ => TtlComparison::Equal,
    }
}

fn hl(held: &Loaded<'_>) -> Result<Match, Failure> {
    let Some(given) = held.given.last() else {
        return Err(parameter("HL match: You must specify one of `--hl-eq', `--hl-lt', `--hl-gt"));
    };
    let value = value::bounded("hl", given.option.id, given.value, 0, 255)?;
    Ok(Match::Hl { comparison: comparison(given), value: u8::try_from(value).unwrap_or(u8::MAX) })
}
