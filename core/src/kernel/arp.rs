//! ARP messages that come in (Linux: net/ipv4/arp.c, arp_rcv and arp_process): questions that we answer, answers that we learn
//! from. A question is looked up like a packet: what the reverse path filter refuses is not answered either.

use super::fib::lookup;
use super::neigh;
use super::sysctl::effective;
use super::{Context, Node, martian, route, xmit};
use crate::base::packet::Skb;
use crate::base::{ArpMessage, ArpOperation, Body, FlowTag, FrameBody, IfIndex, Mac, Packet, PacketId};
use crate::model::NudState;
use crate::model::route::RouteType;
use crate::trace::Step;
use std::net::Ipv4Addr;

/// An ARP message came in.
pub fn receive(node: &mut Node, dev: IfIndex, message: &ArpMessage, to: Mac, ctx: &mut Context<'_>) {
    let Some(link) = node.devices.get(dev).filter(|link| link.arp) else { return };
    let (own, for_us) = (link.mac, to == link.mac);
    if !for_us && !to.is_group() {
        return;
    }
    let (sip, tip) = (message.sender_ip, message.target_ip);
    if tip.is_multicast() || (tip.is_loopback() && !effective::route_localnet(node, dev)) {
        return;
    }
    let request = message.operation == ArpOperation::Request;
    if request && sip.is_unspecified() {
        // A probe for a duplicate of the address (RFC 2131): nothing is learnt from it.
        if lookup::address_type(node, tip) == RouteType::Local && !ignored(node, dev, sip, tip) {
            reply(node, dev, own, message, ctx);
        }
        return;
    }
    if request && answer(node, dev, own, message, for_us, ctx) {
        return;
    }
    let gratuitous = sip == tip;
    let known = neigh::updated(node, dev, sip.into());
    if known.is_none() && !((gratuitous || !request) && accepts(node, dev, sip)) {
        return;
    }
    let overrides = gratuitous || known.is_none_or(|updated| ctx.now > updated + neigh::locktime(node, dev));
    let state = if !request && for_us { NudState::Reachable } else { NudState::Stale };
    neigh::learn(node, dev, sip.into(), message.sender_mac, state, overrides, ctx);
}

/// Answers a question, or stays silent; true when the question was for us to answer.
fn answer(node: &mut Node, dev: IfIndex, own: Mac, message: &ArpMessage, for_us: bool, ctx: &mut Context<'_>) -> bool {
    let (sip, tip) = (message.sender_ip, message.target_ip);
    let mut asked = question(sip, tip, dev);
    (asked.skb.sender, asked.skb.group) = (message.sender_mac, !for_us);
    let way = match route::input(node, &asked, dev, ctx) {
        Ok(way) => way,
        Err(reason) => {
            martian::log(node, &asked, dev, &reason, ctx);
            return false;
        }
    };
    match way.kind {
        RouteType::Local => {
            let silent = ignored(node, dev, sip, tip) || filtered(node, dev, sip, tip, ctx);
            if silent {
                ctx.trace.step(|| Step::Note(format!("ARP for {tip} from {sip}: not answered here")));
            } else {
                neigh::learn(node, dev, sip.into(), message.sender_mac, NudState::Stale, true, ctx);
                reply(node, dev, own, message, ctx);
            }
            true
        }
        RouteType::Unicast if way.error.is_none() && proxied(node, dev, way.dev, tip) => {
            neigh::learn(node, dev, sip.into(), message.sender_mac, NudState::Stale, true, ctx);
            if for_us || !neigh::delay(node, dev, message, ctx) {
                reply(node, dev, own, message, ctx);
            }
            true
        }
        _ => false,
    }
}

/// Answers for others whose questions have waited long enough, if that is still for us to do.
pub fn answer_waiting(node: &mut Node, ctx: &mut Context<'_>) {
    while let Some((dev, message)) = neigh::due(node, ctx.now) {
        if let Some(own) = node.devices.get(dev).filter(|link| link.up && link.arp).map(|link| link.mac) {
            answer(node, dev, own, &message, true, ctx);
        }
    }
}

/// The packet that stands for a question in a look-up.
fn question(sip: Ipv4Addr, tip: Ipv4Addr, dev: IfIndex) -> Packet {
    Packet {
        id: PacketId(0),
        flow: FlowTag(0),
        src: sip.into(),
        dst: tip.into(),
        tos: 0,
        ttl: 0,
        dont_fragment: false,
        label: 0,
        body: Body::Other { protocol: 0, length: 0 },
        skb: Skb { iif: dev, ..Skb::default() },
    }
}

/// Proxy ARP: do we forward to the target by another interface, and answer for all (arp_fwd_proxy, arp_fwd_pvlan) or for this one
/// (pneigh_lookup)?
fn proxied(node: &Node, dev: IfIndex, out: IfIndex, tip: Ipv4Addr) -> bool {
    if !effective::forwarding(node, dev) {
        return false;
    }
    if out == dev {
        return effective::proxy_arp_pvlan(node, dev);
    }
    if node.neighbours.proxies.answer(tip.into(), dev) {
        return true;
    }
    let (inside, outside) = (node.sysctl.conf(dev).medium_id, node.sysctl.conf(out).medium_id);
    effective::proxy_arp(node, dev) && inside != -1 && (inside == 0 || outside == 0 || (outside != inside && outside != -1))
}

/// `arp_ignore`: is a question for an address of ours left without an answer?
fn ignored(node: &Node, dev: IfIndex, sip: Ipv4Addr, tip: Ipv4Addr) -> bool {
    let here = || node.addresses.list.iter().filter(|a| a.dev == dev && a.local == tip);
    match effective::arp_ignore(node, dev) {
        1 => here().next().is_none(),
        2 => !here().any(|a| a.covers(sip)),
        3 => !node.addresses.list.iter().any(|a| a.local == tip && a.scope < crate::model::Scope::HOST),
        4..=7 => false,
        8 => true,
        _ => false,
    }
}

/// `arp_accept`: is an entry made for somebody who was not asked for? 2: only within a subnet of the interface.
fn accepts(node: &Node, dev: IfIndex, sip: Ipv4Addr) -> bool {
    match effective::arp_accept(node, dev) {
        0 => false,
        2 => node.addresses.of(dev).iter().any(|address| address.covers(sip)),
        _ => true,
    }
}

/// `arp_filter`: do packets to the asker leave by another interface?
fn filtered(node: &mut Node, dev: IfIndex, sip: Ipv4Addr, tip: Ipv4Addr, ctx: &mut Context<'_>) -> bool {
    if !effective::arp_filter(node, dev) {
        return false;
    }
    let key = route::FlowKey { dst: sip, src: tip, ..route::FlowKey::default() };
    route::output(node, &key, ctx).map_or(true, |way| way.dev != dev)
}

fn reply(node: &mut Node, dev: IfIndex, own: Mac, to: &ArpMessage, ctx: &mut Context<'_>) {
    let message = ArpMessage {
        operation: ArpOperation::Reply,
        sender_mac: own,
        sender_ip: to.target_ip,
        target_mac: to.sender_mac,
        target_ip: to.sender_ip,
    };
    xmit::frame(node, dev, to.sender_mac, FrameBody::Arp(message), ctx);
}

/// An interface came up, or got another Ethernet address: with `arp_notify` it says so (inetdev_send_gratuitous_arp).
pub fn announce(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    if effective::arp_notify(node, dev) == 0 {
        return;
    }
    let ours: Vec<Ipv4Addr> = node.addresses.list.iter().filter(|a| a.dev == dev).map(|a| a.local).collect();
    for address in ours {
        neigh::request(node, dev, address, address, None, ctx);
    }
}
