//! Matches and targets in the words of `iptables -L` (the `print` functions in extensions/*.c).

use super::{header, matches, services};
use crate::base::packet::protocol::{TCP, UDP};
use crate::model::netfilter::{
    ChainRule, ConnmarkAction, Match, Negatable, PortSide, Statistic, Target, TtlAction, TtlComparison, text,
};
use std::fmt::{self, Write};

/// Everything about a rule that stands after its addresses; each part begins with a blank.
pub fn rule(out: &mut String, rule: &ChainRule, numeric: bool) {
    for entry in &rule.matches {
        // Writing to a String cannot fail.
        let _ = write_match(out, entry, rule.protocol.map_or(0, |given| given.value), numeric);
    }
    if let Some(target) = &rule.target {
        let _ = write_target(out, target, numeric);
    }
}

const fn bang(not: bool) -> &'static str {
    if not { "!" } else { "" }
}

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

fn write_match(out: &mut String, entry: &Match, protocol: u8, numeric: bool) -> fmt::Result {
    let sign = |not: bool| if not { "! " } else { "" };
    match entry {
        Match::Mark(n) => write!(out, " mark match {}{}", sign(n.not), text::mark(n.value)),
        // Where `!` does not stand, a blank does.
        Match::Connmark(n) => write!(out, " connmark match {} {}", bang(n.not), text::mark(n.value)),
        Match::Conntrack(n) => write!(out, " {}ctstate {}", sign(n.not), text::states(n.value)),
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
        Match::Icmp(Negatable { not, value: (kind, code) }) => write_icmp(out, *not, *kind, *code, numeric),
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
        Match::Tcp { sport, dport, flags } => {
            out.push_str(" tcp");
            write_ports(out, "spt", sport.as_ref(), names(TCP))?;
            write_ports(out, "dpt", dport.as_ref(), names(TCP))?;
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
        Match::Addrtype { source, destination } => {
            out.push_str(" ADDRTYPE match");
            for (name, side) in [("src-type", source), ("dst-type", destination)] {
                if let Some(Negatable { not, value }) = side {
                    write!(out, " {name} {}{}", bang(*not), text::address_types(*value))?;
                }
            }
            Ok(())
        }
        Match::Ttl { comparison, value } => {
            let sign = match comparison {
                TtlComparison::Equal => "==",
                TtlComparison::NotEqual => "!=",
                TtlComparison::Less => "<",
                TtlComparison::Greater => ">",
            };
            write!(out, " TTL match TTL {sign} {value}")
        }
        Match::Tos(Negatable { not, value: (value, mask) }) => match header::tos_name(*value, *mask).filter(|_| !numeric) {
            Some(name) => write!(out, " tos match {}{name}", bang(*not)),
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

fn write_icmp(out: &mut String, not: bool, kind: u8, code: Option<u8>, numeric: bool) -> fmt::Result {
    if let Some(name) = matches::icmp_name(kind, code).filter(|_| !numeric) {
        return write!(out, " icmp {}{name}", bang(not));
    }
    let _ = if not { write!(out, " icmp !type {kind}") } else { write!(out, " icmptype {kind}") };
    match code {
        Some(code) => write!(out, " code {code}"),
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

/// MARK and CONNMARK by the simplest of their options that says the same.
fn write_mark(out: &mut String, name: &str, value: u32, mask: u32) -> fmt::Result {
    match (value, mask) {
        (0, _) if name == "MARK" || mask != u32::MAX => write!(out, " {name} and {:#x}", !mask),
        (value, mask) if value == mask && mask != u32::MAX => write!(out, " {name} or {value:#x}"),
        (value, 0) => write!(out, " {name} xor {value:#x}"),
        (value, u32::MAX) => write!(out, " {name} set {value:#x}"),
        (value, mask) => write!(out, " {name} xset {value:#x}/{mask:#x}"),
    }
}

/// TOS by number, or by the simplest of its options that says the same.
fn write_tos(out: &mut String, value: u8, mask: u8, numeric: bool) -> fmt::Result {
    match (value, mask) {
        _ if numeric => write!(out, " TOS set {value:#04x}/{mask:#04x}"),
        _ if header::tos_name(value, mask).is_some() => {
            write!(out, "  TOS set{}", header::tos_name(value, mask).unwrap_or_default())
        }
        (0, mask) => write!(out, " TOS and {:#04x}", !mask),
        (value, mask) if value == mask => write!(out, " TOS or {value:#04x}"),
        (value, 0) => write!(out, " TOS xor {value:#04x}"),
        (value, mask) => write!(out, " TOS set {value:#04x}/{mask:#04x}"),
    }
}

fn write_target(out: &mut String, target: &Target, numeric: bool) -> fmt::Result {
    let ports = |range: &(u16, u16)| text::ports(*range, '-');
    match target {
        Target::Accept | Target::Drop | Target::Return | Target::Jump(_) | Target::Goto(_) => Ok(()),
        Target::Reject(with) => write!(out, " reject-with {}", with.word()),
        Target::Mark { value, mask } => write_mark(out, "MARK", *value, *mask),
        Target::Connmark(ConnmarkAction::Set { value, mask }) => write_mark(out, "CONNMARK", *value, *mask),
        Target::Connmark(ConnmarkAction::Save { nfmask, ctmask }) => match (nfmask, ctmask) {
            (&u32::MAX, &u32::MAX) => write!(out, " CONNMARK save"),
            (nf, ct) if nf == ct => write!(out, " CONNMARK save mask {nf:#x}"),
            (nf, ct) => write!(out, " CONNMARK save nfmask {nf:#x} ctmask ~{ct:#x}"),
        },
        Target::Connmark(ConnmarkAction::Restore { nfmask, ctmask }) => match (ctmask, nfmask) {
            (&u32::MAX, &u32::MAX) => write!(out, " CONNMARK restore"),
            (ct, nf) if nf == ct => write!(out, " CONNMARK restore mask {ct:#x}"),
            (ct, nf) => write!(out, " CONNMARK restore ctmask {ct:#x} nfmask ~{nf:#x}"),
        },
        Target::Set(action) => text::write_set(out, action, ""),
        Target::Tos { value, mask } => write_tos(out, *value, *mask, numeric),
        Target::Dscp(value) => write!(out, " DSCP set {value:#04x}"),
        Target::Ttl(TtlAction::Set(hops)) => write!(out, " TTL set to {hops}"),
        Target::Ttl(TtlAction::Increase(hops)) => write!(out, " TTL increment by {hops}"),
        Target::Ttl(TtlAction::Decrease(hops)) => write!(out, " TTL decrement by {hops}"),
        Target::Snat(range) | Target::Dnat(range) => write!(out, " to:{}", text::nat_range(range)),
        Target::Masquerade(Some(range)) => write!(out, " masq ports: {}", ports(range)),
        Target::Redirect(Some(range)) => write!(out, " redir ports {}", ports(range)),
        Target::Masquerade(None) | Target::Redirect(None) => Ok(()),
        Target::NoTrack { by_ct: false } => out.write_str(" NOTRACK"),
        Target::NoTrack { by_ct: true } => out.write_str(" CT notrack"),
    }
}
