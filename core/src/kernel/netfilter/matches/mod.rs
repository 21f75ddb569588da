//! Does a rule match? The match extensions of iptables, one function each (Linux: net/netfilter/xt_*.c, and icmp_match in
//! net/ipv4/netfilter/ip_tables.c), and in words why a rule did not.

mod connection;
pub mod rate;
mod sender;
mod u32;

use super::header::Miss;
use super::tables::{Private, Rule};
use super::walk::Place;
use crate::base::{Body, IfIndex, Packet, TableId, wire};
use crate::kernel::{Context, Node, fib, six};
use crate::model::RouteType;
use crate::model::netfilter::{Match, Negatable, PortSide, StateSet, Statistic, TtlComparison, text};
use std::net::IpAddr;

/// The first match of a rule that the packet does not fit, in the order typed; `None`: all fit.
pub fn miss(rule: &mut Rule, place: Place, node: &mut Node, packet: &Packet, ctx: &mut Context<'_>) -> Option<Miss> {
    for (n, (entry, private)) in rule.spec.matches.iter().zip(&mut rule.private).enumerate() {
        if !fits(entry, private, place, node, packet, ctx) {
            return Some(Miss::Match(n));
        }
    }
    None
}

#[inline(never)] // web/later.txt
fn fits(
    entry: &Match,
    private: &mut Private,
    place: Place,
    node: &mut Node,
    packet: &Packet,
    ctx: &mut Context<'_>,
) -> bool {
    match entry {
        Match::Tcp { sport, dport, flags, option } => {
            tcp(sport.as_ref(), dport.as_ref(), flags.as_ref(), packet) && has_option(*option, packet)
        }
        Match::Udp { sport, dport } => {
            let (source, destination) = packet.ports();
            in_range(sport.as_ref(), source) && in_range(dport.as_ref(), destination)
        }
        Match::Icmp(wanted) => icmp(*wanted, packet),
        Match::Icmp6(n) => packet.icmp().is_some_and(|(kind, code)| {
            (n.value.0 == kind && n.value.1.is_none_or(|(first, last)| (first..=last).contains(&code))) != n.not
        }),
        Match::Mark(n) => (packet.skb.mark & n.value.1 == n.value.0) != n.not,
        Match::Connmark(n) => connmark(*n, node, packet),
        Match::Conntrack(keys) => connection::fits(keys, node, packet, ctx.now),
        Match::State(n) => (node.conntrack.state_bits(packet) & n.value.0 != 0) != n.not,
        Match::Set { set, dimensions } => node.sets.matches(&set.value, dimensions, packet, ctx.now) != set.not,
        Match::Statistic(Statistic::Random(n)) => (node.rng.next_u32() & 0x7fff_ffff < n.value) != n.not,
        Match::Statistic(Statistic::Nth { every, .. }) => nth(private, *every),
        Match::Comment(_) => true,
        Match::Multiport { side, ports } => multiport(*side, ports, packet),
        Match::Addrtype { source, destination, interface } => {
            let (from, to) = (packet.src, packet.dst);
            let only = interface.map(|input| if input { place.iif } else { place.oif });
            let of_type = |wanted: &Option<Negatable<u16>>, address| match wanted {
                Some(n) => (n.value >> address_type(node, address, only).number() & 1 == 1) != n.not,
                None => true,
            };
            of_type(source, from) && of_type(destination, to)
        }
        Match::Ttl { comparison, value } | Match::Hl { comparison, value } => match comparison {
            TtlComparison::Equal => packet.ttl == *value,
            TtlComparison::NotEqual => packet.ttl != *value,
            TtlComparison::Less => packet.ttl < *value,
            TtlComparison::Greater => packet.ttl > *value,
        },
        Match::Tos(n) => (packet.tos & n.value.1 == n.value.0) != n.not,
        Match::Dscp(n) => (packet.tos >> 2 == n.value) != n.not,
        Match::Iprange { source, destination } => {
            within(source.as_ref(), packet.src) && within(destination.as_ref(), packet.dst)
        }
        Match::U32(n) => u32::passes(&n.value, &wire::packet(packet)) != n.not,
        Match::Pkttype(n) => (sender::kind(packet) == n.value) != n.not,
        Match::Mac(n) => sender::mac(*n, packet),
        Match::Owner(owner) => sender::owner(owner, packet),
        Match::Rpfilter(filter) => sender::rpfilter(*filter, place.iif, node, packet, ctx),
        Match::Limit { .. } => match private {
            Private::Bucket(bucket) => bucket.take(ctx.now),
            _ => false,
        },
        Match::Length(n) => (n.value.0..=n.value.1).contains(&packet.length()) != n.not,
    }
}

/// The type of an address; where an interface is named, an address that others have is `unicast`.
fn address_type(node: &Node, address: IpAddr, only: Option<IfIndex>) -> RouteType {
    match address {
        IpAddr::V4(address) => fib::address_type_at(node, TableId::LOCAL, address, only),
        IpAddr::V6(address) => six::addresses::kind(node, address, only),
    }
}

/// Does the TCP header carry an option of this kind?
fn has_option(wanted: Option<Negatable<u8>>, packet: &Packet) -> bool {
    let Some(n) = wanted else { return true };
    let Body::Tcp(segment) = &packet.body else { return false };
    wire::tcp_options(segment).is_some_and(|kinds| kinds.contains(&n.value)) != n.not
}

fn within(wanted: Option<&Negatable<(IpAddr, IpAddr)>>, address: IpAddr) -> bool {
    wanted.is_none_or(|n| (n.value.0..=n.value.1).contains(&address) != n.not)
}

fn in_range(wanted: Option<&Negatable<(u16, u16)>>, port: u16) -> bool {
    wanted.is_none_or(|n| (n.value.0..=n.value.1).contains(&port) != n.not)
}

fn tcp(
    sport: Option<&Negatable<(u16, u16)>>,
    dport: Option<&Negatable<(u16, u16)>>,
    flags: Option<&Negatable<(u8, u8)>>,
    packet: &Packet,
) -> bool {
    let Body::Tcp(segment) = &packet.body else { return false };
    in_range(sport, segment.sport)
        && in_range(dport, segment.dport)
        && flags.is_none_or(|n| (segment.flags.0 & n.value.0 == n.value.1) != n.not)
}

/// Type 255 stands for any message.
fn icmp(wanted: Negatable<(u8, Option<(u8, u8)>)>, packet: &Packet) -> bool {
    let Body::Icmp(message) = &packet.body else { return false };
    let (kind, codes) = wanted.value;
    (kind == 255 || (kind == message.kind && codes.is_none_or(|(first, last)| (first..=last).contains(&message.code))))
        != wanted.not
}

/// Without a connection it does not match, negated or not.
fn connmark(wanted: Negatable<(u32, u32)>, node: &Node, packet: &Packet) -> bool {
    node.conntrack.mark(packet).is_some_and(|mark| (mark & wanted.value.1 == wanted.value.0) != wanted.not)
}

/// Every n-th packet matches (statistic_mt): the count starts so that the first hit is packet `--packet`.
fn nth(private: &mut Private, every: Negatable<u32>) -> bool {
    let Private::Count(count) = private else { return false };
    let hit = *count >= every.value.saturating_sub(1);
    *count = if hit { 0 } else { *count + 1 };
    hit != every.not
}

fn multiport(side: PortSide, ports: &Negatable<Vec<(u16, u16)>>, packet: &Packet) -> bool {
    let (source, destination) = packet.ports();
    let among = |port: u16| ports.value.iter().any(|(first, last)| (*first..=*last).contains(&port));
    let hit = match side {
        PortSide::Source => among(source),
        PortSide::Destination => among(destination),
        PortSide::Either => among(source) || among(destination),
    };
    hit != ports.not
}

/// In words why a rule did not match: which part, and what the packet has there.
pub fn reason(miss: Miss, rule: &Rule, place: Place, packet: &Packet, node: &Node) -> String {
    let interface = |index| node.devices.get(index).map_or_else(|| "none".to_owned(), |link| link.name.clone());
    match miss {
        Miss::Source => format!("source is {}", packet.src),
        Miss::Destination => format!("destination is {}", packet.dst),
        Miss::InInterface => format!("input interface is {}", interface(place.iif)),
        Miss::OutInterface => format!("output interface is {}", interface(place.oif)),
        Miss::Protocol => match text::protocol_name(packet.protocol()) {
            Some(name) => format!("protocol is {name}"),
            None => format!("protocol is {}", packet.protocol()),
        },
        Miss::Fragment => "not a later fragment".to_owned(),
        Miss::Match(n) => rule.spec.matches.get(n).map_or_else(String::new, |entry| match_reason(entry, packet, node)),
    }
}

#[inline(never)] // web/later.txt
fn match_reason(entry: &Match, packet: &Packet, node: &Node) -> String {
    let (sport, dport) = packet.ports();
    match entry {
        Match::Tcp { .. } => {
            let Body::Tcp(segment) = &packet.body else { return "not TCP".to_owned() };
            format!("ports are {sport} and {dport}, flags {:#04x}", segment.flags.0)
        }
        Match::Udp { .. } | Match::Multiport { .. } => format!("ports are {sport} and {dport}"),
        Match::Icmp(_) => match &packet.body {
            Body::Icmp(message) => format!("ICMP type is {}, code {}", message.kind, message.code),
            _ => "not ICMP".to_owned(),
        },
        Match::Icmp6(_) => match packet.icmp() {
            Some((kind, code)) => format!("ICMPv6 type is {kind}, code {code}"),
            None => "not ICMPv6".to_owned(),
        },
        Match::Mark(_) => format!("mark is {:#x}", packet.skb.mark),
        Match::Connmark(_) => match node.conntrack.mark(packet) {
            Some(mark) => format!("connection's mark is {mark:#x}"),
            None => "no connection".to_owned(),
        },
        Match::Conntrack(keys) if keys.state.is_none() => "connection is another".to_owned(),
        Match::Conntrack(_) | Match::State(_) => {
            format!("state is {}", text::states(StateSet(node.conntrack.state_bits(packet))))
        }
        Match::Set { set, .. } if set.not => format!("is in set {}", set.value),
        Match::Set { set, .. } => format!("is not in set {}", set.value),
        Match::Statistic(_) => "not this packet's turn".to_owned(),
        Match::Comment(_) => String::new(),
        Match::Addrtype { .. } => "address type".to_owned(),
        Match::Hl { .. } => format!("hop limit is {}", packet.ttl),
        Match::Ttl { .. } => format!("ttl is {}", packet.ttl),
        Match::Tos(_) => format!("tos is {:#04x}", packet.tos),
        Match::Dscp(_) => format!("dscp is {:#04x}", packet.tos >> 2),
        Match::Iprange { .. } => format!("addresses are {} and {}", packet.src, packet.dst),
        Match::U32(_) => "its bits are others".to_owned(),
        Match::Pkttype(_) => format!("addressed as {}", sender::kind(packet).word()),
        Match::Mac(_) => format!("came from {}", packet.skb.sender),
        Match::Owner(_) => "the socket is another's, or none".to_owned(),
        Match::Rpfilter(_) => "the way back to its source says otherwise".to_owned(),
        Match::Limit { .. } => "the limit is reached".to_owned(),
        Match::Length(_) => format!("length is {} bytes", packet.length()),
    }
}
