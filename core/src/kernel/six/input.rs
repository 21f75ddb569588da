//! Where an IPv6 packet enters a node (Linux: net/ipv6/ip6_input.c, ipv6_rcv, ip6_rcv_finish, ip6_input, ip6_mc_input; ip6_pkt_drop in
//! net/ipv6/route.c): PREROUTING, routing, then here or on.

use super::route::{self, Dst};
use super::{forward, icmp, settings};
use crate::base::packet::icmp6_type::UNREACHABLE;
use crate::base::packet::v6;
use crate::base::{Body, Errno, IfIndex, Packet};
use crate::kernel::counters::Counter;
use crate::kernel::netfilter::{self, Hook, Verdict};
use crate::kernel::{Context, Effect, Node};
use crate::model::RouteType;
use crate::trace::{DropReason, Fate};

/// Code of "parameter problem": a next header that is not known here, and where in the packet it stands.
const UNKNOWN_HEADER: (u8, u8, u32) = (4, 1, 6);

/// An IPv6 packet came in by an interface (ip6_rcv_core).
#[inline(never)] // web/later.txt
pub fn receive(node: &mut Node, dev: IfIndex, mut packet: Box<Packet>, ctx: &mut Context<'_>) {
    node.counters.add(Counter::Ip6InReceives);
    node.counters.add_many(Counter::Ip6InOctets, u64::from(packet.length()));
    if settings::disable_ipv6(node, dev) {
        node.counters.add(Counter::Ip6InDiscards);
        ctx.trace.fate(|| Fate::Dropped(DropReason::Other("disable_ipv6 is set for the interface")));
        return;
    }
    node.counters.add(by_ecn(packet.tos));
    if let Some(why) = malformed(&packet, dev) {
        node.counters.add(Counter::Ip6InHdrErrors);
        ctx.trace.fate(|| Fate::Dropped(DropReason::Other(why)));
        return;
    }
    match netfilter::run_six(node, Hook::Prerouting, &mut packet, dev, IfIndex::NONE, None, ctx) {
        Verdict::Accept => {}
        Verdict::Drop(reason, _) => {
            ctx.trace.fate(|| Fate::Dropped(reason));
            return;
        }
    }
    let way = route::input(node, &packet, dev, ctx);
    follow(node, dev, packet, way, ctx);
}

/// Addresses that must not be seen on a wire (RFC 4291, 2.5.3 and 2.7).
fn malformed(packet: &Packet, dev: IfIndex) -> Option<&'static str> {
    let (src, dst) = (v6(packet.src), v6(packet.dst));
    let wire = dev != IfIndex::LO;
    match () {
        () if wire && (src.is_loopback() || dst.is_loopback()) => Some("::1 belongs on lo"),
        () if wire && dst.is_multicast() && dst.segments()[0] & 0xf == 1 => Some("a group of one interface on a wire"),
        () if dst.is_multicast() && dst.segments()[0] & 0xf == 0 => Some("a group of no scope"),
        () if src.is_multicast() => Some("a source must not be a group"),
        () => None,
    }
}

const fn by_ecn(tos: u8) -> Counter {
    match tos & 3 {
        0 => Counter::Ip6InNoECTPkts,
        1 => Counter::Ip6InECT1Pkts,
        2 => Counter::Ip6InECT0Pkts,
        _ => Counter::Ip6InCEPkts,
    }
}

/// Goes the way that was found (dst_input).
fn follow(node: &mut Node, dev: IfIndex, packet: Box<Packet>, way: Dst, ctx: &mut Context<'_>) {
    match (way.error, way.kind) {
        (Some(error), _) => no_way(node, &packet, error, ctx),
        (None, RouteType::Unicast) => forward::forward(node, dev, packet, way, ctx),
        (None, RouteType::Multicast) => multicast(node, dev, packet, ctx),
        (None, _) => deliver(node, dev, packet, ctx),
    }
}

/// There is no way: the sender is told (ip6_pkt_drop). A blackhole says nothing.
fn no_way(node: &mut Node, packet: &Packet, error: Errno, ctx: &mut Context<'_>) {
    let code = match error {
        Errno::Einval => None,
        Errno::Eacces => Some(icmp::PROHIBITED),
        _ => Some(icmp::NO_ROUTE),
    };
    if let Some(code) = code {
        let counter = if packet.dst.is_unspecified() { Counter::Ip6InAddrErrors } else { Counter::Ip6InNoRoutes };
        node.counters.add(counter);
        icmp::send_error(node, packet, UNREACHABLE, code, 0, ctx);
        ctx.trace.pick_up(packet);
    }
    ctx.trace.fate(|| Fate::Dropped(DropReason::NoRoute(error)));
}

/// A packet to a group: for this node if it has joined (ip6_mc_input).
fn multicast(node: &mut Node, dev: IfIndex, packet: Box<Packet>, ctx: &mut Context<'_>) {
    node.counters.add(Counter::Ip6InMcastPkts);
    node.counters.add_many(Counter::Ip6InMcastOctets, u64::from(packet.length()));
    if super::mcast::joined(node, dev, v6(packet.dst)) {
        deliver(node, dev, packet, ctx);
    } else {
        ctx.trace.fate(|| Fate::Dropped(DropReason::Other("a group that is not joined")));
    }
}

/// INPUT, and whoever speaks the protocol (ip6_input, ip6_protocol_deliver_rcu).
pub fn deliver(node: &mut Node, dev: IfIndex, mut packet: Box<Packet>, ctx: &mut Context<'_>) {
    match netfilter::run_six(node, Hook::Input, &mut packet, dev, IfIndex::NONE, None, ctx) {
        Verdict::Accept => {}
        Verdict::Drop(reason, _) => {
            ctx.trace.fate(|| Fate::Dropped(reason));
            return;
        }
    }
    match &packet.body {
        Body::Icmp6(_) | Body::Discovery(_) => {
            node.counters.add(Counter::Ip6InDelivers);
            icmp::receive(node, packet, ctx);
        }
        Body::Udp { .. } | Body::Tcp(_) => {
            node.counters.add(Counter::Ip6InDelivers);
            ctx.effects.push(Effect::Deliver(packet));
        }
        Body::Icmp(_) | Body::Other { .. } => {
            node.counters.add(Counter::Ip6InUnknownProtos);
            let (kind, code, place) = UNKNOWN_HEADER;
            icmp::send_error(node, &packet, kind, code, place, ctx);
            ctx.trace.pick_up(&packet);
            ctx.trace.fate(|| Fate::Dropped(DropReason::Other("nothing here speaks this protocol")));
        }
    }
}
