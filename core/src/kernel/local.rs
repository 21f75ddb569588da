//! Delivery to this node (Linux: net/ipv4/ip_input.c, ip_local_deliver): INPUT, then ICMP or a socket.

use super::counters::Counter;
use super::netfilter::{self, Hook, Verdict};
use super::{Context, Effect, Node, icmp};
use crate::base::{Body, IfIndex, Packet};
use crate::model::RouteType;
use crate::trace::{DropReason, Fate};

/// Delivers a packet that came in by `dev`, by a route of type `kind`.
pub fn deliver(node: &mut Node, dev: IfIndex, mut packet: Box<Packet>, kind: RouteType, ctx: &mut Context<'_>) {
    packet.skb.group |= kind != RouteType::Local;
    match netfilter::run(node, Hook::Input, &mut packet, dev, IfIndex::NONE, None, ctx) {
        Verdict::Accept => {}
        Verdict::Drop(reason, _) => {
            ctx.trace.fate(|| Fate::Dropped(reason));
            return;
        }
    }
    match &packet.body {
        Body::Icmp(_) | Body::Icmp6(_) | Body::Discovery(_) => {
            node.counters.add(Counter::IpInDelivers);
            icmp::receive(node, packet, ctx);
        }
        Body::Udp { .. } | Body::Tcp(_) => {
            node.counters.add(Counter::IpInDelivers);
            ctx.effects.push(Effect::Deliver(packet));
        }
        Body::Other { .. } => {
            node.counters.add(Counter::IpInUnknownProtos);
            icmp::send_error(node, &packet, 3, 2, 0, ctx);
            ctx.trace.pick_up(&packet);
            ctx.trace.fate(|| Fate::Dropped(DropReason::Other("nothing here speaks this protocol")));
        }
    }
}
