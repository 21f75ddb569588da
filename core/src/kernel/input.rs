//! Where a frame enters a node (Linux: net/core/dev.c, net/ipv4/ip_input.c, ip_rcv): for us? ARP or IPv4? PREROUTING, routing,
//! then `local` or `forward`; or the end, here (net/ipv4/route.c, ip_error).

use super::counters::Counter;
use super::netfilter::{self, Hook, Verdict};
use super::peer::Bucket;
use super::route::Dst;
use super::sysctl::effective;
use super::{Context, Node, arp, forward, icmp, local, martian, route, six};
use crate::base::packet::Skb;
use crate::base::packet::icmp_type::UNREACHABLE;
use crate::base::{Errno, Frame, FrameBody, IfIndex, Packet};
use crate::model::RouteType;
use crate::trace::{DropReason, Fate, Step};

/// A frame came in by an interface.
pub fn receive(node: &mut Node, dev: IfIndex, frame: Frame, ctx: &mut Context<'_>) {
    let length = frame.length();
    let Some(link) = node.devices.get_mut(dev).filter(|link| link.up) else {
        ctx.trace.fate(|| Fate::Dropped(DropReason::DeviceDown));
        return;
    };
    link.stats.rx_packets += 1;
    link.stats.rx_bytes += u64::from(length);
    let own = link.mac;
    match frame.body {
        FrameBody::Arp(message) => arp::receive(node, dev, &message, frame.destination, ctx),
        FrameBody::Ip(mut packet) => {
            if frame.destination != own && !frame.destination.is_group() {
                ctx.trace.fate(|| Fate::Dropped(DropReason::OtherHost));
                return;
            }
            let confirms = packet.skb.confirms && node.profile.confirmation_travels;
            let (group, sender) = (frame.destination.is_group(), frame.source);
            packet.skb = Skb { iif: dev, group, sender, confirms, ..Skb::default() };
            by_family(node, dev, packet, ctx);
        }
    }
}

/// A packet that this node sent to itself comes in: by `lo`, or a copy of what went out to everybody, by the interface that it
/// left by. Its mark and its connection are kept, and such a copy needs no look-up.
pub fn loopback(node: &mut Node, mut packet: Box<Packet>, ctx: &mut Context<'_>) {
    ctx.trace.pick_up(&packet);
    packet.skb.socket = None;
    let dev = packet.skb.iif;
    by_family(node, dev, packet, ctx);
}

fn by_family(node: &mut Node, dev: IfIndex, packet: Box<Packet>, ctx: &mut Context<'_>) {
    match packet.is_ipv6() {
        false => ip(node, dev, packet, ctx),
        true => six::input::receive(node, dev, packet, ctx),
    }
}

/// An IPv4 packet came in (ip_rcv).
fn ip(node: &mut Node, dev: IfIndex, mut packet: Box<Packet>, ctx: &mut Context<'_>) {
    node.counters.add(Counter::IpInReceives);
    node.counters.add_many(Counter::IpExtInOctets, u64::from(packet.length()));
    node.counters.add(by_ecn(packet.tos));
    match netfilter::run(node, Hook::Prerouting, &mut packet, dev, IfIndex::NONE, None, ctx) {
        Verdict::Accept => {}
        Verdict::Drop(reason, _) => {
            ctx.trace.fate(|| Fate::Dropped(reason));
            return;
        }
    }
    if packet.skb.copy {
        local::deliver(node, dev, packet, RouteType::Broadcast, ctx);
        return;
    }
    match route::input(node, &packet, dev, ctx) {
        Ok(way) => follow(node, dev, packet, way, ctx),
        Err(reason) => {
            if reason == DropReason::ReversePathFilter {
                node.counters.add(Counter::TcpExtIPReversePathFilter);
            }
            martian::log(node, &packet, dev, &reason, ctx);
            ctx.trace.fate(|| Fate::Dropped(reason));
        }
    }
}

const fn by_ecn(tos: u8) -> Counter {
    match tos & 3 {
        0 => Counter::IpExtInNoECTPkts,
        1 => Counter::IpExtInECT1Pkts,
        2 => Counter::IpExtInECT0Pkts,
        _ => Counter::IpExtInCEPkts,
    }
}

/// Goes the way that was found (dst_input).
fn follow(node: &mut Node, dev: IfIndex, packet: Box<Packet>, way: Dst, ctx: &mut Context<'_>) {
    match (way.error, way.kind) {
        (Some(error), _) => no_way(node, dev, &packet, error, ctx),
        (None, RouteType::Unicast) => forward::forward(node, dev, packet, way, ctx),
        (None, kind) => local::deliver(node, dev, packet, kind, ctx),
    }
}

/// There is no way: the sender is told, if we are a router and have not told it much lately (ip_error).
fn no_way(node: &mut Node, dev: IfIndex, packet: &Packet, error: Errno, ctx: &mut Context<'_>) {
    let forwarding = effective::forwarding(node, dev);
    match error {
        Errno::Ehostunreach if !forwarding => node.counters.add(Counter::IpInAddrErrors),
        Errno::Enetunreach => node.counters.add(Counter::IpExtInNoRoutes),
        _ => {}
    }
    let code = match error {
        _ if !forwarding => None,
        Errno::Ehostunreach => Some(1),
        Errno::Enetunreach => Some(0),
        Errno::Eacces => Some(13),
        _ => None,
    };
    if let Some(code) = code {
        if node.peers.allow(packet.src, Bucket::ROUTE_ERROR, ctx.now) {
            icmp::send_error(node, packet, UNREACHABLE, code, 0, ctx);
        } else {
            ctx.trace.step(|| Step::Note(format!("no ICMP error: {} has been told enough for now", packet.src)));
        }
    }
    ctx.trace.pick_up(packet);
    let reason = if forwarding { DropReason::NoRoute(error) } else { DropReason::ForwardingOff };
    ctx.trace.fate(|| Fate::Dropped(reason));
}
