//! The match extensions as `iptables-save` writes them.

use super::{address_types, bang, dimensions, list, mark, mask_text, ports, probability, quoted, states, tcp_flags};
use crate::model::netfilter::{
    ConntrackKeys, Match, Negatable, Owner, PortSide, Statistic, TtlComparison, U32Step, U32Test,
};
use std::fmt::{self, Write};
use std::net::{IpAddr, Ipv4Addr};

/// The options of a match.
#[inline(never)] // web/later.txt
pub(super) fn write_match(out: &mut String, entry: &Match) -> fmt::Result {
    match entry {
        Match::Mark(n) | Match::Connmark(n) => write!(out, "{} --mark {}", bang(n.not), mark(n.value)),
        Match::Conntrack(keys) => write_conntrack(out, keys, "--", false),
        Match::State(n) => write!(out, "{} --state {}", bang(n.not), states(n.value)),
        Match::Set { set, dimensions: of } => {
            write!(out, "{} --match-set {} {}", bang(set.not), set.value, dimensions(of))
        }
        Match::Statistic(Statistic::Random(n)) => {
            write!(out, " --mode random{} --probability {}", bang(n.not), probability(n.value))
        }
        Match::Statistic(Statistic::Nth { every, packet }) => {
            write!(out, " --mode nth{} --every {} --packet {packet}", bang(every.not), every.value)
        }
        Match::Comment(text) => write!(out, " --comment {}", quoted(text)),
        Match::U32(n) => {
            write!(out, "{} --u32 \"", bang(n.not))?;
            write_u32(out, &n.value)?;
            out.write_str("\"")
        }
        Match::Pkttype(n) => write!(out, "{} --pkt-type {}", bang(n.not), n.value.word()),
        Match::Mac(n) => write!(out, "{} --mac-source {}", bang(n.not), n.value),
        Match::Owner(owner) => write_owner(out, owner),
        Match::Rpfilter(filter) => filter.words().try_for_each(|word| write!(out, " --{word}")),
        Match::Limit { average, burst } => {
            write!(out, " --limit {}", rate(*average))?;
            if *burst == 5 { Ok(()) } else { write!(out, " --limit-burst {burst}") }
        }
        Match::Tcp { .. } | Match::Udp { .. } | Match::Icmp(_) | Match::Icmp6(_) | Match::Multiport { .. } => {
            write_transport(out, entry)
        }
        _ => write_header(out, entry),
    }
}

/// The matches that look at the transport header.
fn write_transport(out: &mut String, entry: &Match) -> fmt::Result {
    match entry {
        Match::Tcp { sport, dport, flags, option } => {
            write_ports(out, "--sport", sport.as_ref())?;
            write_ports(out, "--dport", dport.as_ref())?;
            if let Some(Negatable { not, value }) = option {
                write!(out, "{} --tcp-option {value}", bang(*not))?;
            }
            let Some(Negatable { not, value: (mask, compare) }) = flags else { return Ok(()) };
            write!(out, "{} --tcp-flags {} {}", bang(*not), tcp_flags(*mask), tcp_flags(*compare))
        }
        Match::Udp { sport, dport } => {
            write_ports(out, "--sport", sport.as_ref())?;
            write_ports(out, "--dport", dport.as_ref())
        }
        Match::Icmp(Negatable { not, value }) => match value {
            (255, _) => write!(out, "{} --icmp-type any", bang(*not)),
            (kind, None) => write!(out, "{} --icmp-type {kind}", bang(*not)),
            // iptables 1.8.9 saves the first code only.
            (kind, Some((code, _))) => write!(out, "{} --icmp-type {kind}/{code}", bang(*not)),
        },
        Match::Icmp6(Negatable { not, value: (kind, codes) }) => {
            write!(out, "{} --icmpv6-type {kind}", bang(*not))?;
            match codes {
                None => Ok(()),
                Some((first, last)) if first == last => write!(out, "/{first}"),
                Some((first, last)) => write!(out, "/{first}:{last}"),
            }
        }
        Match::Multiport { side, ports: of } => {
            let flag = match side {
                PortSide::Source => "--sports",
                PortSide::Destination => "--dports",
                PortSide::Either => "--ports",
            };
            write!(out, "{} {flag} {}", bang(of.not), list(of.value.iter().map(|range| ports(*range, ':'))))
        }
        _ => Ok(()),
    }
}

/// The matches that look at the IP header.
fn write_header(out: &mut String, entry: &Match) -> fmt::Result {
    match entry {
        Match::Addrtype { source, destination, interface } => {
            for (flag, side) in [("--src-type", source), ("--dst-type", destination)] {
                if let Some(Negatable { not, value }) = side {
                    write!(out, "{} {flag} {}", bang(*not), address_types(*value))?;
                }
            }
            match interface {
                Some(true) => out.write_str(" --limit-iface-in"),
                Some(false) => out.write_str(" --limit-iface-out"),
                None => Ok(()),
            }
        }
        Match::Ttl { comparison, value } => {
            let flag = match comparison {
                TtlComparison::Equal => "--ttl-eq",
                TtlComparison::NotEqual => "! --ttl-eq",
                TtlComparison::Less => "--ttl-lt",
                TtlComparison::Greater => "--ttl-gt",
            };
            write!(out, " {flag} {value}")
        }
        Match::Hl { comparison, value } => {
            let flag = match comparison {
                TtlComparison::Equal => "--hl-eq",
                TtlComparison::NotEqual => "! --hl-eq",
                TtlComparison::Less => "--hl-lt",
                TtlComparison::Greater => "--hl-gt",
            };
            write!(out, " {flag} {value}")
        }
        Match::Tos(n) => write!(out, "{} --tos {:#04x}/{:#04x}", bang(n.not), n.value.0, n.value.1),
        Match::Dscp(n) => write!(out, "{} --dscp {:#04x}", bang(n.not), n.value),
        Match::Iprange { source, destination } => {
            for (flag, side) in [("--src-range", source), ("--dst-range", destination)] {
                if let Some(Negatable { not, value: (first, last) }) = side {
                    write!(out, "{} {flag} {first}-{last}", bang(*not))?;
                }
            }
            Ok(())
        }
        Match::Length(n) => write!(out, "{} --length {}", bang(n.not), ports(n.value, ':')),
        _ => Ok(()),
    }
}

fn write_ports(out: &mut String, flag: &str, value: Option<&Negatable<(u16, u16)>>) -> fmt::Result {
    let Some(Negatable { not, value }) = value else { return Ok(()) };
    write!(out, "{} {flag} {}", bang(*not), ports(*value, ':'))
}

/// The keys of the conntrack match, each after `dash`: with `--` as saved, without as listed, with `names` of hosts where
/// they have one.
pub fn write_conntrack(out: &mut String, keys: &ConntrackKeys, dash: &str, names: bool) -> fmt::Result {
    if let Some(n) = keys.state {
        write!(out, "{} {dash}ctstate {}", bang(n.not), states(n.value))?;
    }
    if let Some(n) = keys.protocol {
        write!(out, "{} {dash}ctproto {}", bang(n.not), n.value)?;
    }
    for (end, given) in ConntrackKeys::ENDS.iter().zip(&keys.addresses) {
        let Some(n) = given else { continue };
        let name = if names { listed_name(n.value.address) } else { n.value.address.to_string() };
        write!(out, "{} {dash}{end} {name}", bang(n.not))?;
        if !n.value.is_host() {
            write!(out, "/{}", mask_text(n.value))?;
        }
    }
    for (end, given) in ConntrackKeys::ENDS.iter().zip(&keys.ports) {
        if let Some(n) = given {
            write!(out, "{} {dash}{end}port {}", bang(n.not), ports(n.value, ':'))?;
        }
    }
    if let Some(n) = keys.status {
        let set = ConntrackKeys::STATUS.iter().filter(|(_, bit)| n.value & bit != 0 || (n.value, *bit) == (0, 0));
        write!(out, "{} {dash}ctstatus {}", bang(n.not), list(set.map(|(word, _)| word)))?;
    }
    if let Some(Negatable { not, value: (first, last) }) = keys.expires {
        write!(out, "{} {dash}ctexpire {first}", bang(not))?;
        if first != last {
            write!(out, ":{last}")?;
        }
    }
    match keys.original {
        Some(true) => write!(out, " {dash}ctdir ORIGINAL"),
        Some(false) => write!(out, " {dash}ctdir REPLY"),
        None => Ok(()),
    }
}

/// The one name that every machine knows.
fn listed_name(address: IpAddr) -> String {
    if address.is_loopback() && address != IpAddr::V4(Ipv4Addr::new(127, 0, 0, 1)) {
        return address.to_string();
    }
    if address.is_loopback() { "localhost".to_owned() } else { address.to_string() }
}

/// The tests of the u32 match, without quotation marks.
pub fn write_u32(out: &mut String, tests: &[U32Test]) -> fmt::Result {
    for (n, test) in tests.iter().enumerate() {
        write!(out, "{}{:#x}", if n > 0 { "&&" } else { "" }, test.start)?;
        for (step, number) in &test.steps {
            let sign = match step {
                U32Step::And => "&",
                U32Step::Left => "<<",
                U32Step::Right => ">>",
                U32Step::At => "@",
            };
            write!(out, "{sign}{number:#x}")?;
        }
        for (n, (first, last)) in test.values.iter().enumerate() {
            write!(out, "{}{first:#x}", if n == 0 { "=" } else { "," })?;
            if first != last {
                write!(out, ":{last:#x}")?;
            }
        }
    }
    Ok(())
}

/// A rate, kept as the time between two packets in 0.1 ms, in the largest unit that loses little (libxt_limit.c, print_rates).
pub fn rate(period: u32) -> String {
    const UNITS: [(&str, u32); 4] = [("day", 864_000_000), ("hour", 36_000_000), ("min", 600_000), ("sec", 10_000)];
    let period = period.max(1);
    let loses = |unit: u32| period > unit || unit / period < unit % period;
    let first_bad = UNITS.iter().skip(1).position(|(_, unit)| loses(*unit)).map_or(UNITS.len() - 1, |n| n);
    let (name, unit) = UNITS.get(first_bad).copied().unwrap_or(("sec", 10_000));
    format!("{}/{name}", unit / period)
}

fn write_owner(out: &mut String, owner: &Owner) -> fmt::Result {
    for (flag, range) in [("--uid-owner", owner.user), ("--gid-owner", owner.group)] {
        let Some(Negatable { not, value: (first, last) }) = range else { continue };
        write!(out, "{} {flag} {first}", bang(not))?;
        if first != last {
            write!(out, "-{last}")?;
        }
    }
    match owner.socket {
        Some(exists) => write!(out, "{} --socket-exists", bang(!exists)),
        None => Ok(()),
    }
}
