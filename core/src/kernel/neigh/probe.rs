//! Questions: to whom an ARP request goes, and under which address of ours (Linux: net/ipv4/arp.c, arp_solicit).

use crate::base::{ArpMessage, ArpOperation, FrameBody, IfIndex, Mac};
use crate::kernel::fib::{lookup, source_address};
use crate::kernel::six::ndisc;
use crate::kernel::sysctl::effective;
use crate::kernel::{Context, Node, xmit};
use crate::model::{RouteType, Scope};
use crate::trace::Step;
use std::net::{IpAddr, Ipv4Addr};

/// Asks for an entry once (neigh_probe): first the address that is known, then everybody.
pub(super) fn solicit(node: &mut Node, dev: IfIndex, target: IpAddr, ctx: &mut Context<'_>) {
    let conf = node.sysctl.neigh(dev, target.is_ipv6());
    let (ucast, app) = (conf.ucast_solicit, conf.app_solicit);
    let Some(entry) = node.neighbours.entries.get_mut(&(dev, target)) else { return };
    let (state, mac) = (entry.state, entry.mac);
    let probe = i64::from(entry.probes);
    entry.probes += 1;
    let packet_source = entry.queue.back().map(|packet| packet.src);
    let to = match probe {
        n if n < ucast => Some(mac),
        n if n < ucast.saturating_add(app) => return, // left to a daemon, of which there is none here
        _ => None,
    };
    let action = if to.is_some() { "asking it" } else { "asking everybody" };
    ctx.trace.step(|| Step::Neighbour { address: target, dev, state, action });
    match target {
        IpAddr::V4(target) => {
            let local = packet_source.and_then(|src| if let IpAddr::V4(src) = src { Some(src) } else { None });
            let source = source(node, dev, target, local);
            request(node, dev, source, target, to, ctx);
        }
        IpAddr::V6(target) => ndisc::solicit(node, dev, target, to, packet_source, ctx),
    }
}

/// Our address that the question names as the sender's, as `arp_announce` wants it.
fn source(node: &Node, dev: IfIndex, target: Ipv4Addr, packet_source: Option<Ipv4Addr>) -> Ipv4Addr {
    let local = packet_source.filter(|src| lookup::address_type(node, *src) == RouteType::Local);
    let taken = match effective::arp_announce(node, dev) {
        0 => local,
        1 => local.filter(|src| source_address::on_link(node, dev, target, *src)),
        _ => None,
    };
    taken.unwrap_or_else(|| source_address::select(node, dev, target, Scope::LINK))
}

/// Sends a request; `to` none: to everybody.
pub(in crate::kernel) fn request(
    node: &mut Node,
    dev: IfIndex,
    source: Ipv4Addr,
    target: Ipv4Addr,
    to: Option<Mac>,
    ctx: &mut Context<'_>,
) {
    let Some(link) = node.devices.get(dev).filter(|link| link.arp) else { return };
    let message = ArpMessage {
        operation: ArpOperation::Request,
        sender_mac: link.mac,
        sender_ip: source,
        target_mac: Mac::ZERO,
        target_ip: target,
    };
    xmit::frame(node, dev, to.unwrap_or(Mac::BROADCAST), FrameBody::Arp(message), ctx);
}
