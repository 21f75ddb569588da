//! An IPv6 packet for others (Linux: net/ipv6/ip6_output.c, ip6_forward): hop limit, redirect, source, size, FORWARD, and out.

use super::route::Dst;
use super::{icmp, ndisc, output, settings};
use crate::base::packet::icmp6_type::{TIME_EXCEEDED, TOO_BIG, UNREACHABLE};
use crate::base::packet::{IPV6_MIN_MTU, v6};
use crate::base::{IfIndex, Packet};
use crate::kernel::counters::Counter;
use crate::kernel::netfilter::{self, Hook, Verdict};
use crate::kernel::{Context, Node};
use crate::trace::{DropReason, Fate, Martian, Step};

/// Forwards a packet that came in by `dev`.
pub fn forward(node: &mut Node, dev: IfIndex, mut packet: Box<Packet>, way: Dst, ctx: &mut Context<'_>) {
    if !settings::forwards(node, dev) {
        node.counters.add(Counter::Ip6InAddrErrors);
        ctx.trace.fate(|| Fate::Dropped(DropReason::ForwardingOff));
        return;
    }
    if packet.skb.group {
        ctx.trace.fate(|| Fate::Dropped(DropReason::OtherHost));
        return;
    }
    if packet.ttl <= 1 {
        icmp::send_error(node, &packet, TIME_EXCEEDED, 0, 0, ctx);
        ctx.trace.pick_up(&packet);
        node.counters.add(Counter::Ip6InHdrErrors);
        ctx.trace.fate(|| Fate::Dropped(DropReason::TtlExpired));
        return;
    }
    if way.dev == dev {
        ndisc::redirect(node, &packet, &way, ctx);
        ctx.trace.pick_up(&packet);
    } else if let Some(reason) = unforwardable(node, &packet, ctx) {
        node.counters.add(Counter::Ip6InAddrErrors);
        ctx.trace.fate(|| Fate::Dropped(reason));
        return;
    }
    if node.profile.requests_are_made_here {
        node.counters.add(Counter::Ip6OutForwDatagrams);
    }
    let mtu = way.mtu.max(IPV6_MIN_MTU);
    if u32::from(packet.length()) > mtu {
        icmp::send_error(node, &packet, TOO_BIG, 0, mtu, ctx);
        ctx.trace.pick_up(&packet);
        node.counters.add(Counter::Ip6InTooBigErrors);
        node.counters.add(Counter::Ip6FragFails);
        ctx.trace.fate(|| Fate::Dropped(DropReason::PacketTooBig));
        return;
    }
    let before = packet.ttl;
    packet.ttl -= 1;
    ctx.trace.step(|| Step::Ttl { before });
    match netfilter::run_six(node, Hook::Forward, &mut packet, dev, way.dev, None, ctx) {
        Verdict::Accept => {
            if !node.profile.requests_are_made_here {
                node.counters.add(Counter::Ip6OutForwDatagrams);
            }
            // What POSTROUTING refuses is nobody's error here.
            let _ = output::finish(node, packet, dev, way, ctx);
        }
        Verdict::Drop(reason, _) => ctx.trace.fate(|| Fate::Dropped(reason)),
    }
}

/// Why a packet's source keeps it from going on to another link; that of a link-local one is told.
fn unforwardable(node: &mut Node, packet: &Packet, ctx: &mut Context<'_>) -> Option<DropReason> {
    let src = v6(packet.src);
    if src.is_unspecified() || src.is_multicast() || src.is_loopback() {
        return Some(DropReason::Martian(Martian::Source));
    }
    if src.is_unicast_link_local() {
        icmp::send_error(node, packet, UNREACHABLE, icmp::BEYOND_SCOPE, 0, ctx);
        ctx.trace.pick_up(packet);
        return Some(DropReason::Other("a link-local source does not leave its link"));
    }
    None
}
