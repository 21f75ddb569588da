//! Sending a packet made here, and the last part of every packet's way (Linux: net/ipv4/ip_output.c): OUTPUT, POSTROUTING, the
//! neighbour.

use super::counters::Counter;
use super::netfilter::{self, Hook, Verdict};
use super::route::ALL_HOSTS;
use super::route::Dst;
use super::{Context, Effect, Node, neigh, xmit};
use crate::base::{Body, Errno, IfIndex, Mac, Packet};
use crate::model::{LinkKind, RouteType};
use crate::trace::{DropReason, Fate, What};
use std::net::{IpAddr, Ipv4Addr};

/// Sends a packet made here along `route` (ip_local_out).
///
/// Errors: EPERM when OUTPUT or POSTROUTING drops it, as `send()` then says; another where rerouting fails.
pub fn send(node: &mut Node, mut packet: Box<Packet>, mut route: Dst, ctx: &mut Context<'_>) -> Result<(), Errno> {
    if node.profile.requests_are_made_here {
        node.counters.add(Counter::IpOutRequests);
    }
    if let Body::Icmp(message) = &packet.body {
        node.counters.icmp_sent(message.kind);
    }
    ctx.trace.pick_up(&packet);
    ctx.trace.note(|| What::Born(packet.clone()));
    let oif = route.dev;
    match netfilter::run(node, Hook::Output, &mut packet, IfIndex::NONE, oif, Some(&mut route), ctx) {
        Verdict::Accept => finish(node, packet, IfIndex::NONE, route, ctx),
        Verdict::Drop(reason, errno) => {
            discarded(node, &packet);
            ctx.trace.fate(|| Fate::Dropped(reason));
            Err(errno)
        }
    }
}

/// A packet made here did not get through the hooks: counted, but TCP's are not (ip_send_skb).
fn discarded(node: &mut Node, packet: &Packet) {
    if !matches!(packet.body, Body::Tcp(_)) {
        node.counters.add(Counter::IpOutDiscards);
    }
}

/// POSTROUTING and out (ip_output, ip_finish_output).
///
/// Errors: EPERM when POSTROUTING drops it; EMSGSIZE when it is too large and must not be cut.
pub fn finish(
    node: &mut Node,
    mut packet: Box<Packet>,
    iif: IfIndex,
    mut route: Dst,
    ctx: &mut Context<'_>,
) -> Result<(), Errno> {
    if !node.profile.requests_are_made_here {
        node.counters.add(Counter::IpOutRequests);
    }
    let (hook, oif) = (Hook::Postrouting, route.dev);
    if let Verdict::Drop(reason, errno) = netfilter::run(node, hook, &mut packet, iif, oif, Some(&mut route), ctx) {
        if iif.is_none() {
            discarded(node, &packet);
        }
        ctx.trace.fate(|| Fate::Dropped(reason));
        return Err(errno);
    }
    if u32::from(packet.length()) > route.mtu {
        let why = if packet.dont_fragment { DropReason::PacketTooBig } else { DropReason::Other("not modelled: fragments") };
        ctx.trace.fate(|| Fate::Dropped(why));
        return Err(Errno::Emsgsize);
    }
    if iif.is_none() && (route.kind == RouteType::Broadcast || packet.dst4() == ALL_HOSTS) {
        copy_to_self(&packet, route.dev, ctx);
    }
    node.counters.add(Counter::IpOutTransmits);
    node.counters.add_many(Counter::IpExtOutOctets, u64::from(packet.length()));
    let next_hop = route.next_hop(packet.dst4());
    match node.devices.get(route.dev).map(|link| link.kind) {
        Some(LinkKind::Loopback) => known(node, route.dev, Ipv4Addr::UNSPECIFIED.into(), Mac::ZERO, packet, ctx),
        Some(_) if route.kind == RouteType::Broadcast => known(node, route.dev, next_hop, Mac::BROADCAST, packet, ctx),
        Some(_)
            if let IpAddr::V4(group) = next_hop
                && group.is_multicast() =>
        {
            known(node, route.dev, next_hop, multicast(group), packet, ctx);
        }
        _ => neigh::transmit(node, route.dev, next_hop, packet, ctx),
    }
    Ok(())
}

/// To an Ethernet address that nobody need be asked for; the neighbour table knows it all the same. `lo` has one entry for all.
fn known(node: &mut Node, dev: IfIndex, next_hop: IpAddr, mac: Mac, packet: Box<Packet>, ctx: &mut Context<'_>) {
    neigh::note(node, dev, next_hop, mac, ctx);
    xmit::packet(node, dev, mac, packet, ctx);
}

/// What goes to everybody comes back to its sender too (ip_mc_output, dev_loopback_xmit).
fn copy_to_self(packet: &Packet, dev: IfIndex, ctx: &mut Context<'_>) {
    let mut copy = Box::new(packet.clone());
    (copy.skb.iif, copy.skb.group, copy.skb.copy) = (dev, true, true);
    ctx.effects.push(Effect::Loopback(copy));
}

/// The Ethernet address of a multicast group (RFC 1112).
fn multicast(group: Ipv4Addr) -> Mac {
    let [_, b, c, d] = group.octets();
    Mac([0x01, 0x00, 0x5e, b & 0x7f, c, d])
}
