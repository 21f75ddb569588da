//! A packet for others (Linux: net/ipv4/ip_forward.c): hop limit, size, redirect, FORWARD, and out.

use super::counters::Counter;
use super::netfilter::{self, Hook, Verdict};
use super::route::Dst;
use super::sysctl::effective;
use super::{Context, Node, icmp, output};
use crate::base::packet::icmp_type::{FRAGMENTATION_NEEDED, REDIRECT, TIME_EXCEEDED, UNREACHABLE};
use crate::base::{IfIndex, Packet};
use crate::trace::{DropReason, Fate, Step};

const REDIRECT_HOST: u8 = 1;

/// Forwards a packet that came in by `dev`.
pub fn forward(node: &mut Node, dev: IfIndex, mut packet: Box<Packet>, way: Dst, ctx: &mut Context<'_>) {
    if packet.skb.group {
        // Sent to everybody on the link, but addressed to one.
        ctx.trace.fate(|| Fate::Dropped(DropReason::OtherHost));
        return;
    }
    if packet.ttl <= 1 {
        node.counters.add(Counter::IpInHdrErrors);
        icmp::send_error(node, &packet, TIME_EXCEEDED, 0, 0, ctx);
        ctx.trace.pick_up(&packet);
        ctx.trace.fate(|| Fate::Dropped(DropReason::TtlExpired));
        return;
    }
    if node.profile.requests_are_made_here {
        node.counters.add(Counter::IpForwDatagrams);
    }
    if u32::from(packet.length()) > way.mtu && packet.dont_fragment {
        node.counters.add(Counter::IpFragFails);
        icmp::send_error(node, &packet, UNREACHABLE, FRAGMENTATION_NEEDED, way.mtu, ctx);
        ctx.trace.pick_up(&packet);
        ctx.trace.fate(|| Fate::Dropped(DropReason::PacketTooBig));
        return;
    }
    let before = packet.ttl;
    packet.ttl -= 1;
    ctx.trace.step(|| Step::Ttl { before });
    if way.redirect {
        redirect(node, &packet, &way, ctx);
    }
    match netfilter::run(node, Hook::Forward, &mut packet, dev, way.dev, None, ctx) {
        Verdict::Accept => {
            if !node.profile.requests_are_made_here {
                node.counters.add(Counter::IpForwDatagrams);
            }
            // What POSTROUTING refuses is nobody's error here.
            let _ = output::finish(node, packet, dev, way, ctx);
        }
        Verdict::Drop(reason, _) => ctx.trace.fate(|| Fate::Dropped(reason)),
    }
}

/// Tells the sender of a shorter way (ip_rt_send_redirect).
fn redirect(node: &mut Node, packet: &Packet, way: &Dst, ctx: &mut Context<'_>) {
    if !effective::send_redirects(node, way.dev) || !node.peers.redirect(packet.src, ctx.now) {
        return;
    }
    let gateway = way.next_hop4(packet.dst4());
    icmp::send_error(node, packet, REDIRECT, REDIRECT_HOST, u32::from(gateway), ctx);
    ctx.trace.pick_up(packet);
}
