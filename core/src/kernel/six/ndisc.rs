//! Neighbour discovery (Linux: net/ipv6/ndisc.c): solicitations and advertisements that come in and go out, redirects. The states of
//! neighbours are the table's (`kernel/neigh`).

use super::route::{self, Dst};
use super::{addrconf, addresses, icmp, mcast, output, settings};
use crate::base::packet::icmp6_type::{ADVERTISEMENT, REDIRECT, SOLICITATION};
use crate::base::packet::{Discovery, IPV6_HEADER, IPV6_MIN_MTU, Skb, icmp6_type, v6};
use crate::base::{Body, FlowTag, IfIndex, Mac, Packet};
use crate::kernel::neigh::{self, Told};
use crate::kernel::peer::Bucket;
use crate::kernel::{Context, Node, icmp as common};
use crate::model::NudState;
use crate::trace::{DropReason, Fate, Step};
use std::net::{IpAddr, Ipv6Addr};

/// Messages of neighbour discovery have this hop limit: they come from the link (RFC 4861, 3.1).
const HOP_LIMIT: u8 = 255;
const ALL_NODES: Ipv6Addr = Ipv6Addr::new(0xff02, 0, 0, 0, 0, 0, 0, 1);

/// A message of neighbour discovery came in (ndisc_rcv).
pub fn receive(node: &mut Node, packet: Box<Packet>, ctx: &mut Context<'_>) {
    let Body::Discovery(message) = &packet.body else { return };
    if packet.ttl != HOP_LIMIT || message.target.is_multicast() {
        ctx.trace.fate(|| Fate::Dropped(DropReason::Other("no valid message of neighbour discovery")));
        return;
    }
    ctx.trace.fate(|| Fate::Delivered);
    match message.kind {
        SOLICITATION => solicited(node, &packet, message, ctx),
        ADVERTISEMENT => advertised(node, &packet, message, ctx),
        REDIRECT => redirected(node, &packet, message, ctx),
        _ => {}
    }
}

/// Somebody asks for an address (ndisc_recv_ns).
fn solicited(node: &mut Node, packet: &Packet, message: &Discovery, ctx: &mut Context<'_>) {
    let (dev, target, asker) = (packet.skb.iif, message.target, v6(packet.src));
    let probe = asker.is_unspecified();
    let to_group = packet.dst.is_multicast();
    if probe && (message.mac.is_some() || !is_solicited_node(v6(packet.dst))) {
        return;
    }
    let ours = addresses::is_ours(node, target, Some(dev));
    if !ours && addrconf::is_own(node, target, Some(dev), true) {
        if probe {
            addrconf::duplicate(node, dev, target);
        }
        return;
    }
    if !ours && !addresses::anycast_of(node, dev).any(|address| address == target) {
        ctx.trace.step(|| Step::Note(format!("{target} is not of this interface: no answer")));
        return;
    }
    let overrides = ours && (to_group || probe);
    if probe {
        let answer = Answer { to: ALL_NODES, target, solicited: false, overrides: ours, mac: true };
        return advertise(node, dev, answer, ctx);
    }
    let told = Told { mac: message.mac, state: NudState::Stale, overrides: true, router: None };
    let known = neigh::told(node, dev, asker.into(), told, !to_group || message.mac.is_some(), ctx);
    if known {
        advertise(node, dev, Answer { to: asker, target, solicited: true, overrides, mac: to_group }, ctx);
    }
}

fn is_solicited_node(group: Ipv6Addr) -> bool {
    mcast::solicited_node(group) == group
}

/// Somebody says where an address is (ndisc_recv_na).
fn advertised(node: &mut Node, packet: &Packet, message: &Discovery, ctx: &mut Context<'_>) {
    let (dev, target) = (packet.skb.iif, message.target);
    if message.solicited && packet.dst.is_multicast() {
        return;
    }
    if addrconf::is_own(node, target, Some(dev), true) {
        addrconf::duplicate(node, dev, target);
        ctx.trace.step(|| Step::Note(format!("somebody else says that {target} is there")));
        return;
    }
    // Nothing is learnt about whom nobody asked for, nor about whom the question has failed for.
    if neigh::state(node, dev, target.into()).is_none_or(|state| state == NudState::Failed) {
        return;
    }
    let state = if message.solicited { NudState::Reachable } else { NudState::Stale };
    let told = Told { mac: message.mac, state, overrides: message.overrides, router: Some(message.router) };
    neigh::told(node, dev, target.into(), told, false, ctx);
}

/// What an advertisement says.
struct Answer {
    to: Ipv6Addr,
    target: Ipv6Addr,
    solicited: bool,
    overrides: bool,
    mac: bool,
}

/// Says that an address of ours is here (ndisc_send_na).
fn advertise(node: &mut Node, dev: IfIndex, answer: Answer, ctx: &mut Context<'_>) {
    let Answer { to, target, solicited, overrides, mac } = answer;
    let own = addresses::is_ours(node, target, Some(dev));
    let Some(source) = Some(target).filter(|_| own).or_else(|| addresses::source(node, dev, to)) else { return };
    let message = Discovery {
        kind: ADVERTISEMENT,
        mac: if mac { node.devices.get(dev).map(|link| link.mac) } else { None },
        router: settings::is_router(node, dev),
        solicited,
        overrides,
        ..Discovery::about(target)
    };
    send(node, dev, source, to, message, ctx);
}

/// Asks who is at `target`: the Ethernet address that is known, or everybody who may be (ndisc_solicit). `packet_source` is the
/// source of the packet that waits.
pub(in crate::kernel) fn solicit(
    node: &mut Node,
    dev: IfIndex,
    target: Ipv6Addr,
    to: Option<Mac>,
    packet_source: Option<IpAddr>,
    ctx: &mut Context<'_>,
) {
    let own = packet_source.map(v6).filter(|source| addresses::is_ours(node, *source, Some(dev)));
    let Some(source) = own.or_else(|| addresses::link_local(node, dev)) else { return };
    let group = if to.is_some() { target } else { mcast::solicited_node(target) };
    let mac = node.devices.get(dev).map(|link| link.mac);
    let message = Discovery { kind: SOLICITATION, mac, ..Discovery::about(target) };
    send(node, dev, source, group, message, ctx);
}

/// Sends a message by an interface, past the routing tables (ndisc_send_skb, icmp6_dst_alloc).
fn send(node: &mut Node, dev: IfIndex, src: Ipv6Addr, dst: Ipv6Addr, message: Discovery, ctx: &mut Context<'_>) {
    let Some(mtu) = node.devices.get(dev).map(|link| link.mtu) else { return };
    let packet = Packet {
        id: ctx.new_packet_id(),
        flow: FlowTag(0),
        src: src.into(),
        dst: dst.into(),
        tos: 0,
        ttl: HOP_LIMIT,
        dont_fragment: false,
        label: 0,
        body: Body::Discovery(Box::new(message)),
        skb: Skb::default(),
    };
    let way = Dst::by(dev, src, mtu);
    let _ = output::send(node, Box::new(packet), way, ctx); // nobody is there to hear of an error
    ctx.trace.put_down();
}

/// Asks whether another has an address that we are about to use (ndisc_send_ns from `::`).
pub(in crate::kernel) fn ask_for_duplicate(node: &mut Node, dev: IfIndex, address: Ipv6Addr, ctx: &mut Context<'_>) {
    let message = Discovery { kind: SOLICITATION, ..Discovery::about(address) };
    send(node, dev, Ipv6Addr::UNSPECIFIED, mcast::solicited_node(address), message, ctx);
}

/// Nobody answered: the sender of a packet that waited is told (ndisc_error_report, ip6_link_failure).
pub(in crate::kernel) fn report_unreachable(node: &mut Node, packet: &Packet, ctx: &mut Context<'_>) {
    icmp::send_error(node, packet, icmp6_type::UNREACHABLE, icmp::NO_ADDRESS, 0, ctx);
}

/// Tells the sender of a packet that would go out where it came in of the nearer next hop, if that is a neighbour of its own
/// (ip6_forward, ndisc_send_redirect).
pub(super) fn redirect(node: &mut Node, packet: &Packet, way: &Dst, ctx: &mut Context<'_>) {
    let (sender, dst, dev) = (v6(packet.src), v6(packet.dst), packet.skb.iif);
    if !node.peers.allow(packet.dst, Bucket::REDIRECT6, ctx.now) {
        return;
    }
    let target = way.next_hop(dst);
    let Some(source) = addresses::link_local(node, dev) else { return };
    if target != dst && !target.is_unicast_link_local() {
        ctx.trace.step(|| Step::Note(format!("no redirect: {target} is not link-local")));
        return;
    }
    if !route::is_neighbour(node, sender, dev, ctx) {
        ctx.trace.step(|| Step::Note(format!("no redirect: {sender} is no neighbour")));
        return;
    }
    if !node.peers.allow(packet.src, Bucket::REDIRECT6, ctx.now) {
        return;
    }
    let mac = neigh::address(node, dev, target.into());
    let options = if mac.is_some() { 16 } else { 8 };
    let room = IPV6_MIN_MTU as u16 - IPV6_HEADER - 40 - options;
    let quoted = Some(common::quote(packet, room));
    let message = Discovery { kind: REDIRECT, destination: dst, mac, quoted, ..Discovery::about(target) };
    send(node, dev, source, sender, message, ctx);
}

/// A router recommends another next hop (ndisc_redirect_rcv): its word goes to the routes and to the sockets.
fn redirected(node: &mut Node, packet: &Packet, message: &Discovery, ctx: &mut Context<'_>) {
    if !v6(packet.src).is_unicast_link_local() {
        return;
    }
    route::redirected(node, v6(packet.src), packet.skb.iif, message, ctx);
}
