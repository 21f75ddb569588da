//! Sending an IPv6 packet made here, and the last part of every one's way (Linux: net/ipv6/ip6_output.c, output_core.c): OUTPUT,
//! POSTROUTING, the neighbour; and the flow label that a packet gets.

use super::route::Dst;
use super::{mcast, settings};
use crate::base::packet::v6;
use crate::base::{Body, Errno, IfIndex, Mac, Packet};
use crate::kernel::counters::Counter;
use crate::kernel::hash::jhash;
use crate::kernel::netfilter::{self, Hook, Verdict};
use crate::kernel::{Context, Effect, Node, neigh, xmit};
use crate::model::LinkKind;
use crate::trace::{DropReason, Fate, What};

/// Sends a packet made here along `way` (ip6_local_out).
///
/// Errors: EPERM when OUTPUT or POSTROUTING drops it; another where rerouting fails.
#[inline(never)] // web/later.txt
pub fn send(node: &mut Node, mut packet: Box<Packet>, mut way: Dst, ctx: &mut Context<'_>) -> Result<(), Errno> {
    node.counters.add(Counter::Ip6OutRequests);
    if let Some((kind, _)) = packet.icmp() {
        node.counters.icmp6_sent(kind);
    }
    ctx.trace.pick_up(&packet);
    ctx.trace.note(|| What::Born(packet.clone()));
    let oif = way.dev;
    match netfilter::run_six(node, Hook::Output, &mut packet, IfIndex::NONE, oif, Some(&mut way), ctx) {
        Verdict::Accept => finish(node, packet, IfIndex::NONE, way, ctx),
        Verdict::Drop(reason, errno) => {
            ctx.trace.fate(|| Fate::Dropped(reason));
            Err(errno)
        }
    }
}

/// POSTROUTING and out (ip6_output, ip6_finish_output).
///
/// Errors: EPERM when POSTROUTING drops it; EMSGSIZE when it is too large.
pub fn finish(
    node: &mut Node,
    mut packet: Box<Packet>,
    iif: IfIndex,
    mut way: Dst,
    ctx: &mut Context<'_>,
) -> Result<(), Errno> {
    if settings::disable_ipv6(node, way.dev) {
        node.counters.add(Counter::Ip6OutDiscards);
        ctx.trace.fate(|| Fate::Dropped(DropReason::Other("disable_ipv6 is set for the interface")));
        return Ok(());
    }
    let (hook, oif) = (Hook::Postrouting, way.dev);
    if let Verdict::Drop(reason, errno) = netfilter::run_six(node, hook, &mut packet, iif, oif, Some(&mut way), ctx) {
        ctx.trace.fate(|| Fate::Dropped(reason));
        return Err(errno);
    }
    if u32::from(packet.length()) > way.mtu && way.mtu > 0 {
        ctx.trace.fate(|| Fate::Dropped(DropReason::Other("not modelled: fragments")));
        return Err(Errno::Emsgsize);
    }
    hand_over(node, packet, &way, ctx);
    Ok(())
}

/// To the neighbour, or to everybody in a group (ip6_finish_output2).
fn hand_over(node: &mut Node, packet: Box<Packet>, way: &Dst, ctx: &mut Context<'_>) {
    let (dst, length) = (v6(packet.dst), u64::from(packet.length()));
    let loopback = node.devices.get(way.dev).is_some_and(|link| link.kind == LinkKind::Loopback);
    node.counters.add(Counter::Ip6OutTransmits);
    node.counters.add_many(Counter::Ip6OutOctets, length);
    if dst.is_multicast() {
        let own = matches!(packet.body, Body::Discovery(_));
        if !loopback && !own && mcast::joined(node, way.dev, dst) {
            copy_to_self(&packet, way.dev, ctx);
        }
        node.counters.add(Counter::Ip6OutMcastPkts);
        node.counters.add_many(Counter::Ip6OutMcastOctets, length);
        if !loopback && dst.segments()[0] & 0xf <= 1 {
            ctx.trace.fate(|| Fate::Dropped(DropReason::Other("a group of one interface stays in it")));
            return;
        }
    }
    match () {
        () if loopback => xmit::packet(node, way.dev, Mac::ZERO, packet, ctx),
        () if dst.is_multicast() => xmit::packet(node, way.dev, mcast::ethernet(dst), packet, ctx),
        () => neigh::transmit(node, way.dev, way.next_hop(dst).into(), packet, ctx),
    }
}

/// What goes to a group that this node has joined comes back to it too (dev_loopback_xmit).
fn copy_to_self(packet: &Packet, dev: IfIndex, ctx: &mut Context<'_>) {
    let mut copy = Box::new(packet.clone());
    (copy.skb.iif, copy.skb.group, copy.skb.copy) = (dev, true, true);
    ctx.effects.push(Effect::Loopback(copy));
}

/// The hop limit of a packet made here: the route's, or the interface's; 1 to a group (ip6_sk_dst_hoplimit).
#[inline(never)] // web/later.txt
pub fn hop_limit(node: &Node, way: &Dst, to_group: bool) -> u8 {
    match way.hoplimit {
        _ if to_group => 1,
        0 => settings::hop_limit(node, way.dev),
        limit => limit,
    }
}

/// The flow label of a packet made here, by the number that its socket has drawn; without one it is the same for all packets of a
/// flow (ip6_make_flowlabel; the kernel's hash has a secret key, so any fixed one will do).
#[inline(never)] // web/later.txt
pub fn flow_label(node: &Node, packet: &Packet, drawn: Option<u32>) -> u32 {
    if !settings::auto_flowlabels(node) {
        return 0;
    }
    let hash = drawn.unwrap_or_else(|| {
        let key = node.secrets.forward;
        let [src, dst] = [packet.src, packet.dst].map(|address| {
            let bits = v6(address).to_bits();
            jhash::words(&[96, 64, 32, 0].map(|shift| (bits >> shift) as u32), key)
        });
        let (sport, dport) = packet.ports();
        jhash::three(src, dst, u32::from(sport) << 16 | u32::from(dport), key ^ u32::from(packet.protocol()))
    });
    hash.rotate_left(16) & 0xf_ffff
}
