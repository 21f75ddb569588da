//! The match extensions as `iptables-save` writes them.

use super::{address_types, bang, dimensions, list, mark, ports, probability, quoted, states, tcp_flags};
use crate::model::netfilter::{Match, Negatable, PortSide, Statistic, TtlComparison};
use std::fmt::{self, Write};

/// The options of a match.
pub(super) fn write_match(out: &mut String, entry: &Match) -> fmt::Result {
    match entry {
        Match::Mark(n) | Match::Connmark(n) => write!(out, "{} --mark {}", bang(n.not), mark(n.value)),
        Match::Conntrack(n) => write!(out, "{} --ctstate {}", bang(n.not), states(n.value)),
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
        Match::Tcp { .. } | Match::Udp { .. } | Match::Icmp(_) | Match::Multiport { .. } => write_transport(out, entry),
        _ => write_header(out, entry),
    }
}

/// The matches that look at the transport header.
fn write_transport(out: &mut String, entry: &Match) -> fmt::Result {
    match entry {
        Match::Tcp { sport, dport, flags } => {
            write_ports(out, "--sport", sport.as_ref())?;
            write_ports(out, "--dport", dport.as_ref())?;
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
            (kind, Some(code)) => write!(out, "{} --icmp-type {kind}/{code}", bang(*not)),
        },
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
        Match::Addrtype { source, destination } => {
            for (flag, side) in [("--src-type", source), ("--dst-type", destination)] {
                if let Some(Negatable { not, value }) = side {
                    write!(out, "{} {flag} {}", bang(*not), address_types(*value))?;
                }
            }
            Ok(())
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
