//! ICMP (Linux: net/ipv4/icmp.c): echo, errors and their rate limits, and what to do with those of others.

use super::counters::Counter;
use super::fib::{lookup, source_address};
use super::netfilter::conntrack;
use super::peer::Bucket;
use super::route::{self, Dst, FlowKey};
use super::{Context, Effect, Node, TransportError, exception, output, redirect};
use crate::base::packet::icmp_type::{ECHO, ECHO_REPLY, FRAGMENTATION_NEEDED, REDIRECT, UNREACHABLE};
use crate::base::packet::{IPV4_HEADER, Skb, protocol};
use crate::base::{Body, IcmpMessage, IfIndex, Packet, Time};
use crate::model::{RouteType, Scope};
use crate::trace::{DropReason, Fate, Step};
use std::net::Ipv4Addr;

/// An error quotes so much that it is not longer than this, headers included.
const LONGEST_ERROR: u16 = 576;
/// Internetwork control: errors go out with this precedence.
const PRECEDENCE: u8 = 0xc0;
/// The kernel's source address where it has none (192.0.0.8).
const DUMMY: Ipv4Addr = Ipv4Addr::new(192, 0, 0, 8);

/// The bucket that all ICMP messages of a node share (icmp_global_allow).
#[derive(Clone, Copy, Debug, Default)]
pub struct GlobalLimit {
    credit: u64,
    stamp: Option<Time>,
}

impl GlobalLimit {
    fn allow(&mut self, per_second: i64, burst: i64, now: Time) -> bool {
        let (rate, burst) = (u64::try_from(per_second).unwrap_or(0), u64::try_from(burst).unwrap_or(0));
        let gained = match self.stamp {
            None => burst,
            Some(stamp) => (now.since(stamp).as_millis().min(1000)).saturating_mul(rate) / 1000,
        };
        if gained > 0 {
            (self.credit, self.stamp) = ((self.credit + gained).min(burst), Some(now));
        }
        let allowed = self.credit > 0;
        self.credit = self.credit.saturating_sub(1);
        allowed
    }
}

/// An ICMP message for this node.
pub fn receive(node: &mut Node, packet: Box<Packet>, ctx: &mut Context<'_>) {
    let Body::Icmp(message) = &packet.body else { return };
    node.counters.icmp_received(message.kind);
    match message.kind {
        ECHO => echo(node, packet, ctx),
        kind if message.is_error() => {
            if kind == REDIRECT {
                redirect::heed(node, &packet, message, ctx);
            } else if (kind, message.code) == (UNREACHABLE, FRAGMENTATION_NEEDED) {
                exception::too_big(node, message, ctx);
            }
            if kind != REDIRECT
                && let Some(error) = transport_error(&packet, message)
            {
                ctx.effects.push(Effect::SocketError(error));
            }
            ctx.effects.push(Effect::Deliver(packet));
        }
        _ => ctx.effects.push(Effect::Deliver(packet)),
    }
}

fn transport_error(packet: &Packet, message: &IcmpMessage) -> Option<TransportError> {
    let quoted = message.quoted.clone()?;
    let (kind, code, info) = (message.kind, message.code, message.rest);
    Some(TransportError { socket: None, offender: packet.src, kind, code, info, quoted })
}

/// Answers an echo request.
fn echo(node: &mut Node, mut packet: Box<Packet>, ctx: &mut Context<'_>) {
    let group = packet.skb.group || packet.dst.is_multicast() || packet.dst4().is_broadcast();
    let sysctl = &node.sysctl.ipv4;
    if sysctl.icmp_echo_ignore_all != 0 || (group && sysctl.icmp_echo_ignore_broadcasts != 0) {
        ctx.trace.fate(|| Fate::Dropped(DropReason::Other("echo requests are ignored here")));
        return;
    }
    ctx.trace.fate(|| Fate::Delivered);
    let source = if is_ours(node, packet.dst4()) {
        packet.dst4()
    } else {
        source_address::select(node, packet.skb.iif, packet.src4(), Scope::LINK)
    };
    let mark = if sysctl_reflects(node) { packet.skb.mark } else { 0 };
    let key =
        FlowKey { dst: packet.src4(), src: source, mark, tos: packet.tos, protocol: protocol::ICMP, ..FlowKey::default() };
    packet.id = ctx.new_packet_id();
    ctx.trace.pick_up(&packet);
    let Ok(way) = route::output(node, &key, ctx) else { return };
    (packet.dst, packet.src) = (packet.src, way.src.into());
    packet.ttl = hop_limit(node, &way);
    // ICMP never asks for path MTU discovery (IP_PMTUDISC_DONT).
    packet.dont_fragment = false;
    packet.skb = Skb { mark, ..Skb::default() };
    if let Body::Icmp(message) = &mut packet.body {
        message.kind = ECHO_REPLY;
    }
    let _ = output::send(node, packet, way, ctx); // nobody is there to hear of an error
}

fn is_ours(node: &Node, address: Ipv4Addr) -> bool {
    lookup::address_type(node, address) == RouteType::Local
}

fn sysctl_reflects(node: &Node) -> bool {
    node.sysctl.ipv4.fwmark_reflect != 0
}

/// The TTL of a packet made here: the route's `hoplimit`, or the default; 1 to a group.
pub fn hop_limit(node: &Node, way: &Dst) -> u8 {
    match way.hoplimit {
        _ if way.kind == RouteType::Multicast => 1,
        0 => u8::try_from(node.sysctl.ipv4.ip_default_ttl).unwrap_or(64),
        limit => limit,
    }
}

/// Why no error is sent about a packet (RFC 1122, 3.2.2).
fn unanswerable(packet: &Packet) -> Option<&'static str> {
    if packet.skb.group {
        return Some("it was sent to everybody on the link");
    }
    if packet.dst4().is_broadcast() || packet.dst.is_multicast() {
        return Some("it was sent to many");
    }
    if packet.src.is_unspecified() || packet.src.is_multicast() || packet.src4().is_broadcast() {
        return Some("its source is nobody");
    }
    match &packet.body {
        Body::Icmp(message) if message.is_error() => Some("it is an error itself"),
        _ => None,
    }
}

/// Answers `about` with an ICMP error: `kind` and `code`, and the word after the checksum.
pub fn send_error(node: &mut Node, about: &Packet, kind: u8, code: u8, rest: u32, ctx: &mut Context<'_>) {
    if let Some(why) = unanswerable(about) {
        ctx.trace.step(|| Step::Note(format!("no ICMP error: {why}")));
        return;
    }
    let limited = is_limited(node, kind, code);
    if limited && !allow_globally(node, ctx.now) {
        ctx.trace.step(|| Step::Note("no ICMP error: icmp_msgs_per_sec is reached".to_owned()));
        return;
    }
    let mark = if sysctl_reflects(node) { about.skb.mark } else { 0 };
    let key = FlowKey {
        dst: about.src4(),
        src: error_source(node, about),
        mark,
        tos: (about.tos & 0x1e) | PRECEDENCE,
        protocol: protocol::ICMP,
        ..FlowKey::default()
    };
    let flow = about.flow;
    let id = ctx.new_packet_id();
    let way = match route::output_about(node, &key, about, ctx) {
        Ok(way) => way,
        Err(error) => {
            ctx.trace.step(|| Step::NoRoute(error));
            return;
        }
    };
    if limited && way.dev != IfIndex::LO {
        let bucket = Bucket::icmp(node.sysctl.ipv4.icmp_ratelimit);
        if !node.peers.allow(about.src, bucket, ctx.now) {
            node.counters.add(Counter::IcmpOutRateLimitHost);
            ctx.trace.step(|| Step::Note(format!("no ICMP error: icmp_ratelimit for {} is reached", about.src)));
            return;
        }
    }
    let src = if way.src.is_unspecified() { DUMMY } else { way.src };
    let message = IcmpMessage { kind, code, rest, length: 0, quoted: Some(quote(about, LONGEST_ERROR - IPV4_HEADER - 8)) };
    let mut packet = Packet {
        id,
        flow,
        src: src.into(),
        dst: about.src,
        tos: key.tos,
        ttl: hop_limit(node, &way),
        dont_fragment: false,
        label: 0,
        body: Body::Icmp(message),
        skb: Skb { mark, ..Skb::default() },
    };
    conntrack::attach(&mut packet, about);
    let _ = output::send(node, Box::new(packet), way, ctx); // nobody is there to hear of an error
}

/// Is there room for one more message of either family (`icmp_msgs_per_sec`)? It is counted where there is none.
pub fn allow_globally(node: &mut Node, now: Time) -> bool {
    let sysctl = &node.sysctl.ipv4;
    let (rate, burst) = (sysctl.icmp_msgs_per_sec, sysctl.icmp_msgs_burst);
    let allowed = node.icmp_limit.allow(rate, burst, now);
    if !allowed {
        node.counters.add(Counter::IcmpOutRateLimitGlobal);
    }
    allowed
}

/// Does `icmp_ratemask` name it? "Fragmentation needed" is never held back.
fn is_limited(node: &Node, kind: u8, code: u8) -> bool {
    let named = kind > 18 || node.sysctl.ipv4.icmp_ratemask >> kind & 1 == 1;
    named && (kind, code) != (UNREACHABLE, FRAGMENTATION_NEEDED)
}

/// The source of an error: the address that was asked where it is ours; else the look-up chooses.
fn error_source(node: &Node, about: &Packet) -> Ipv4Addr {
    if !about.skb.iif.is_none() && is_ours(node, about.dst4()) {
        return about.dst4();
    }
    if node.sysctl.ipv4.icmp_errors_use_inbound_ifaddr != 0 && !about.skb.iif.is_none() {
        return source_address::select(node, about.skb.iif, about.src4(), Scope::LINK);
    }
    Ipv4Addr::UNSPECIFIED
}

/// What an error quotes: as much as fits into `room` bytes.
pub fn quote(about: &Packet, room: u16) -> Box<Packet> {
    let mut quoted = Box::new(about.clone());
    quoted.skb = Skb::default();
    let excess = usize::from(quoted.length()).saturating_sub(usize::from(room));
    match &mut quoted.body {
        Body::Udp { data, .. } => data.truncate(data.len().saturating_sub(excess)),
        Body::Tcp(segment) => segment.data.truncate(segment.data.len().saturating_sub(excess)),
        Body::Icmp(icmp) | Body::Icmp6(icmp) => {
            icmp.length = icmp.length.saturating_sub(u16::try_from(excess).unwrap_or(u16::MAX))
        }
        Body::Discovery(_) => {}
        Body::Other { length, .. } => *length = length.saturating_sub(u16::try_from(excess).unwrap_or(u16::MAX)),
    }
    quoted
}
