//! Matches in the words of `iptables -L`.

use super::bang;
use crate::base::packet::protocol::{TCP, UDP};
use crate::command::iptables::matches::{GROUPS, USERS};
use crate::command::iptables::{header, matches, services};
use crate::model::netfilter::{Match, Negatable, Owner, PortSide, Statistic, TtlComparison, text};
use std::fmt::{self, Write};

/// How ports are written: by number, or by the names that a protocol has for them.
#[derive(Clone, Copy)]
enum Ports {
    Numbers,
    Names(u8),
}

fn port(number: u16, ports: Ports) -> String {
    let name = match ports {
        Ports::Numbers => None,
        Ports::Names(of) => services::name(number, of),
    };
    match name {
        Some(name) => name.to_owned(),
        None => number.to_string(),
    }
}

fn write_ports(out: &mut String, name: &str, given: Option<&Negatable<(u16, u16)>>, of: Ports) -> fmt::Result {
    let Some(Negatable { not, value: (first, last) }) = given else { return Ok(()) };
    if (*first, *last) == (0, u16::MAX) && !not {
        return Ok(());
    }
    if first == last {
        return write!(out, " {name}:{}{}", bang(*not), port(*first, of));
    }
    write!(out, " {name}s:{}{}:{}", bang(*not), port(*first, of), port(*last, of))
}

/// A match.
pub(super) fn write_match(out: &mut String, entry: &Match, protocol: u8, numeric: bool) -> fmt::Result {
    let sign = |not: bool| if not { "! " } else { "" };
    match entry {
        Match::Mark(n) => write!(out, " mark match {}{}", sign(n.not), text::mark(n.value)),
        // Where `!` does not stand, a blank does.
        Match::Connmark(n) => write!(out, " connmark match {} {}", bang(n.not), text::mark(n.value)),
        Match::Conntrack(keys) => text::write_conntrack(out, keys, "", !numeric),
        Match::State(n) => write!(out, " {}state {}", sign(n.not), text::states(n.value)),
        Match::Set { set, dimensions } => {
            write!(out, " {}match-set {} {}", sign(set.not), set.value, text::dimensions(dimensions))
        }
        Match::Statistic(Statistic::Random(n)) => {
            write!(out, " statistic mode random{} probability {}", text::bang(n.not), text::probability(n.value))
        }
        Match::Statistic(Statistic::Nth { every, packet }) => {
            write!(out, " statistic mode nth{} every {}", text::bang(every.not), every.value)?;
            if *packet > 0 { write!(out, " packet {packet}") } else { Ok(()) }
        }
        Match::Comment(comment) => write!(out, " /* {comment} */"),
        Match::U32(n) => {
            write!(out, " u32{} \"", text::bang(n.not))?;
            text::write_u32(out, &n.value)?;
            out.write_str("\"")
        }
        Match::Pkttype(n) => write!(out, " PKTTYPE {}= {}", if n.not { "!" } else { "" }, n.value.word()),
        Match::Mac(n) => write!(out, " MAC{} {}", text::bang(n.not), n.value),
        Match::Owner(owner) => write_owner(out, owner, numeric),
        Match::Rpfilter(filter) => {
            out.push_str(" rpfilter");
            filter.words().try_for_each(|word| write!(out, " {word}"))
        }
        Match::Limit { average, burst } => write!(out, " limit: avg {} burst {burst}", text::rate(*average)),
        Match::Icmp(Negatable { not, value: (kind, codes) }) => {
            let name = matches::icmp_name(*kind, *codes).filter(|_| !numeric);
            write_icmp(out, "icmp", *not, (*kind, *codes), name)
        }
        Match::Icmp6(Negatable { not, value: (kind, codes) }) => {
            let name = matches::icmp6_name(*kind, *codes).filter(|_| !numeric);
            write_icmp(out, "ipv6-icmp", *not, (*kind, *codes), name)
        }
        Match::Multiport { side, ports } => {
            write_multiport(out, *side, ports, if numeric { Ports::Numbers } else { Ports::Names(protocol) })
        }
        Match::Tcp { .. } | Match::Udp { .. } => write_transport(out, entry, numeric),
        _ => write_header(out, entry, numeric),
    }
}

fn write_transport(out: &mut String, entry: &Match, numeric: bool) -> fmt::Result {
    let names = |protocol: u8| if numeric { Ports::Numbers } else { Ports::Names(protocol) };
    match entry {
        Match::Tcp { sport, dport, flags, option } => {
            out.push_str(" tcp");
            write_ports(out, "spt", sport.as_ref(), names(TCP))?;
            write_ports(out, "dpt", dport.as_ref(), names(TCP))?;
            if let Some(Negatable { not, value }) = option {
                write!(out, " option={}{value}", bang(*not))?;
            }
            let Some(Negatable { not, value: (mask, compare) }) = flags else { return Ok(()) };
            if numeric {
                return write!(out, " flags:{}0x{mask:02X}/0x{compare:02X}", bang(*not));
            }
            write!(out, " flags:{}{}/{}", bang(*not), text::tcp_flags(*mask), text::tcp_flags(*compare))
        }
        Match::Udp { sport, dport } => {
            out.push_str(" udp");
            write_ports(out, "spt", sport.as_ref(), names(UDP))?;
            write_ports(out, "dpt", dport.as_ref(), names(UDP))
        }
        _ => Ok(()),
    }
}

/// The matches that look at the IP header.
fn write_header(out: &mut String, entry: &Match, numeric: bool) -> fmt::Result {
    match entry {
        Match::Addrtype { source, destination, interface } => {
            out.push_str(" ADDRTYPE match");
            for (name, side) in [("src-type", source), ("dst-type", destination)] {
                if let Some(Negatable { not, value }) = side {
                    write!(out, " {name} {}{}", bang(*not), text::address_types(*value))?;
                }
            }
            match interface {
                Some(true) => out.write_str(" limit-in"),
                Some(false) => out.write_str(" limit-out"),
                None => Ok(()),
            }
        }
        Match::Ttl { comparison, value } | Match::Hl { comparison, value } => {
            let name = if matches!(entry, Match::Hl { .. }) { "HL" } else { "TTL" };
            let sign = match comparison {
                TtlComparison::Equal => "==",
                TtlComparison::NotEqual => "!=",
                TtlComparison::Less => "<",
                TtlComparison::Greater => ">",
            };
            write!(out, " {name} match {name} {sign} {value}")
        }
        Match::Tos(Negatable { not, value: (value, mask) }) => match header::tos_name(*value, *mask).filter(|_| !numeric) {
            Some(name) => write!(out, " tos match{} {name}", bang(*not)),
            None => write!(out, " tos match{}{value:#04x}/{mask:#04x}", bang(*not)),
        },
        Match::Dscp(n) => write!(out, " DSCP match {}{:#04x}", bang(n.not), n.value),
        Match::Iprange { source, destination } => {
            for (name, side) in [("source", source), ("destination", destination)] {
                if let Some(Negatable { not, value: (first, last) }) = side {
                    write!(out, " {name} IP range{} {first}-{last}", text::bang(*not))?;
                }
            }
            Ok(())
        }
        Match::Length(n) => write!(out, " length {}{}", bang(n.not), text::ports(n.value, ':')),
        _ => Ok(()),
    }
}

fn write_icmp(
    out: &mut String,
    of: &str,
    not: bool,
    (kind, codes): (u8, Option<(u8, u8)>),
    name: Option<&str>,
) -> fmt::Result {
    if let Some(name) = name {
        return write!(out, " {of} {}{name}", bang(not));
    }
    let _ = if not { write!(out, " {of} !type {kind}") } else { write!(out, " {of}type {kind}") };
    match codes {
        Some((first, last)) if first != last => write!(out, " codes {first}-{last}"),
        Some((code, _)) => write!(out, " code {code}"),
        None => Ok(()),
    }
}

fn write_multiport(out: &mut String, side: PortSide, ports: &Negatable<Vec<(u16, u16)>>, of: Ports) -> fmt::Result {
    let name = match side {
        PortSide::Source => "sports",
        PortSide::Destination => "dports",
        PortSide::Either => "ports",
    };
    let ranges = ports.value.iter().map(|(first, last)| match first == last {
        true => port(*first, of),
        false => format!("{}:{}", port(*first, of), port(*last, of)),
    });
    write!(out, " multiport {name} {}{}", if ports.not { " !" } else { "" }, text::list(ranges))
}

fn write_owner(out: &mut String, owner: &Owner, numeric: bool) -> fmt::Result {
    let ranges = [("UID", owner.user, USERS), ("GID", owner.group, GROUPS)];
    for (what, range, names) in ranges {
        let Some(Negatable { not, value: (first, last) }) = range else { continue };
        write!(out, "{} owner {what} match ", text::bang(not))?;
        match names.iter().find(|(_, id)| *id == first && first == last && !numeric) {
            Some((name, _)) => out.push_str(name),
            None if first == last => write!(out, "{first}")?,
            None => write!(out, "{first}-{last}")?,
        }
    }
    match owner.socket {
        Some(exists) => write!(out, "{} owner socket exists", text::bang(!exists)),
        None => Ok(()),
    }
}
