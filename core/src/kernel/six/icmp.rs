//! ICMPv6 (Linux: net/ipv6/icmp.c): echo, errors with their sources and rate limits, and what to do with those of others.

use super::route::{self, Dst, FlowKey};
use super::{addresses, ndisc, output, settings};
use crate::base::packet::icmp6_type::{ECHO, ECHO_REPLY, TOO_BIG};
use crate::base::packet::{IPV6_HEADER, IPV6_MIN_MTU, Skb, protocol, v6};
use crate::base::{Body, IcmpMessage, IfIndex, Packet};
use crate::kernel::counters::Counter;
use crate::kernel::netfilter::conntrack;
use crate::kernel::peer::Bucket;
use crate::kernel::{Context, Effect, Node, TransportError, icmp as common};
use crate::trace::{DropReason, Fate, Step};
use std::net::Ipv6Addr;

/// Codes of "unreachable": no route.
pub const NO_ROUTE: u8 = 0;
/// Administratively prohibited.
pub const PROHIBITED: u8 = 1;
/// Beyond the scope of the source address.
pub const BEYOND_SCOPE: u8 = 2;
/// The address does not answer.
pub const NO_ADDRESS: u8 = 3;
/// Nobody has the port.
pub const NO_PORT: u8 = 4;

/// Refused by an ingress or egress policy.
pub const POLICY_FAILED: u8 = 5;
/// The route to the destination is one that rejects.
pub const ROUTE_REJECTED: u8 = 6;

/// Messages from this type on inform; those below are errors.
const INFORMATIONAL: u8 = 128;

/// An ICMPv6 message for this node (icmpv6_rcv).
pub fn receive(node: &mut Node, packet: Box<Packet>, ctx: &mut Context<'_>) {
    let Some((kind, _)) = packet.icmp() else { return };
    node.counters.icmp6_received(kind);
    let message = match &packet.body {
        Body::Discovery(_) => return ndisc::receive(node, packet, ctx),
        Body::Icmp6(message) => message,
        _ => return,
    };
    match kind {
        ECHO => return echo(node, packet, ctx),
        0..INFORMATIONAL => {
            if kind == TOO_BIG {
                route::too_big(node, message, packet.skb.iif, ctx);
            }
            if let Some(quoted) = message.quoted.clone() {
                let (offender, code, info) = (packet.src, message.code, message.rest);
                let error = TransportError { socket: None, offender, kind, code, info, quoted };
                ctx.effects.push(Effect::SocketError(error));
            }
        }
        _ => {}
    }
    ctx.effects.push(Effect::Deliver(packet));
}

/// Answers an echo request, by the interface that it came in by where there is a choice (icmpv6_echo_reply).
fn echo(node: &mut Node, mut packet: Box<Packet>, ctx: &mut Context<'_>) {
    let asked = v6(packet.dst);
    let dev = packet.skb.iif;
    if settings::ignores_echo(node, asked.is_multicast()) {
        ctx.trace.fate(|| Fate::Dropped(DropReason::Other("echo requests are ignored here")));
        return;
    }
    ctx.trace.fate(|| Fate::Delivered);
    let src = if addresses::is_ours(node, asked, None) { asked } else { Ipv6Addr::UNSPECIFIED };
    let mark = if settings::reflects_mark(node) { packet.skb.mark } else { 0 };
    let key = FlowKey {
        dst: v6(packet.src),
        src,
        oif: dev,
        mark,
        protocol: protocol::ICMPV6,
        dport: u16::from(ECHO_REPLY) << 8,
        ..FlowKey::default()
    };
    packet.id = ctx.new_packet_id();
    ctx.trace.pick_up(&packet);
    let Ok(way) = route::output(node, &key, ctx) else { return };
    (packet.dst, packet.src) = (packet.src, way.src.into());
    packet.ttl = output::hop_limit(node, &way, key.dst.is_multicast());
    packet.label = output::flow_label(node, &packet, None);
    packet.skb = Skb { mark, ..Skb::default() };
    if let Body::Icmp6(message) = &mut packet.body {
        message.kind = ECHO_REPLY;
    }
    let _ = output::send(node, packet, way, ctx); // nobody is there to hear of an error
}

/// Why no error is sent about a packet (RFC 4443, 2.4 (e)).
fn unanswerable(packet: &Packet, kind: u8) -> Option<&'static str> {
    let (src, dst) = (v6(packet.src), v6(packet.dst));
    if (dst.is_multicast() || packet.skb.group) && kind != TOO_BIG {
        return Some("it was sent to many");
    }
    if src.is_unspecified() || src.is_multicast() {
        return Some("its source is nobody");
    }
    match &packet.body {
        Body::Icmp6(message) if message.kind < INFORMATIONAL => Some("it is an error itself"),
        _ => None,
    }
}

/// Answers `about` with an ICMPv6 error: `kind` and `code`, and the word after the checksum (icmp6_send).
pub fn send_error(node: &mut Node, about: &Packet, kind: u8, code: u8, rest: u32, ctx: &mut Context<'_>) {
    if let Some(why) = unanswerable(about, kind) {
        ctx.trace.step(|| Step::Note(format!("no ICMPv6 error: {why}")));
        return;
    }
    let limited = kind != TOO_BIG;
    if limited && about.skb.iif != IfIndex::LO && !common::allow_globally(node, ctx.now) {
        ctx.trace.step(|| Step::Note("no ICMPv6 error: icmp_msgs_per_sec is reached".to_owned()));
        return;
    }
    let to = v6(about.src);
    let mark = if settings::reflects_mark(node) { about.skb.mark } else { 0 };
    let key = FlowKey {
        dst: to,
        src: source(node, about),
        oif: if to.is_unicast_link_local() { about.skb.iif } else { IfIndex::NONE },
        mark,
        protocol: protocol::ICMPV6,
        dport: u16::from_be_bytes([kind, code]),
        ..FlowKey::default()
    };
    let id = ctx.new_packet_id();
    let way = match route::output_about(node, &key, about, ctx) {
        Ok(way) => way,
        Err(error) => {
            ctx.trace.step(|| Step::NoRoute(error));
            return;
        }
    };
    if limited && way.dev != IfIndex::LO && !node.peers.allow(about.src, bucket(node, &way), ctx.now) {
        node.counters.add(Counter::Icmp6OutRateLimitHost);
        ctx.trace.step(|| Step::Note(format!("no ICMPv6 error: the limit for {to} is reached")));
        return;
    }
    let message = IcmpMessage { kind, code, rest, length: 0, quoted: Some(quote(about)) };
    let mut packet = Packet {
        id,
        flow: about.flow,
        src: way.src.into(),
        dst: about.src,
        tos: 0,
        ttl: output::hop_limit(node, &way, false),
        dont_fragment: false,
        label: 0,
        body: Body::Icmp6(message),
        skb: Skb { mark, ..Skb::default() },
    };
    packet.label = output::flow_label(node, &packet, None);
    conntrack::attach(&mut packet, about);
    let _ = output::send(node, Box::new(packet), way, ctx); // nobody is there to hear of an error
}

/// `net.ipv6.icmp.ratelimit`, shorter for whom a wide prefix leads to.
fn bucket(node: &Node, way: &Dst) -> Bucket {
    let shift = 128u8.saturating_sub(way.prefix_len) / 32;
    Bucket::ticks(settings::icmp_ratelimit(node), u32::from(shift))
}

/// The source of an error: the address that was asked where it is ours; else one of the interface that the packet came in by. (`::`:
/// the look-up chooses.)
fn source(node: &Node, about: &Packet) -> Ipv6Addr {
    let (asked, iif) = (v6(about.dst), about.skb.iif);
    if iif.is_none() {
        return Ipv6Addr::UNSPECIFIED;
    }
    let dev = if asked.is_unicast_link_local() { Some(iif) } else { None };
    if addresses::is_ours(node, asked, dev) {
        return asked;
    }
    addresses::source(node, iif, v6(about.src)).unwrap_or(Ipv6Addr::UNSPECIFIED)
}

/// What an error quotes: as much as fits into the least MTU.
fn quote(about: &Packet) -> Box<Packet> {
    let room = IPV6_MIN_MTU as u16 - IPV6_HEADER - 8;
    common::quote(about, room)
}
