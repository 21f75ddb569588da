//! ICMP redirects that come in (Linux: net/ipv4/route.c, __ip_do_redirect): may they be believed? What follows is `exception`'s.

use super::fib::{lookup, source_address};
use super::sysctl::effective;
use super::{Context, Node, exception, neigh};
use crate::base::{IcmpMessage, IfIndex, Packet};
use crate::model::RouteType;
use crate::trace::Step;
use std::net::Ipv4Addr;

/// Another way is recommended.
pub fn heed(node: &mut Node, packet: &Packet, message: &IcmpMessage, ctx: &mut Context<'_>) {
    let (from, to) = (packet.src4(), Ipv4Addr::from(message.rest));
    let Some(quoted) = message.quoted.as_deref() else { return };
    let said = |node: &mut Node, ctx: &mut Context<'_>| {
        if let Some(why) = refused(node, packet, from, to) {
            return why;
        }
        // The new gateway must be known to be there before it is used.
        if !neigh::ask(node, packet.skb.iif, to.into(), ctx) {
            return "asking for the new gateway first";
        }
        if exception::redirected(node, from, to, quoted, ctx) { "followed" } else { "not followed" }
    };
    let what = said(node, ctx);
    ctx.trace.step(|| Step::Note(format!("redirect from {from} to {to} for {}: {what}", quoted.dst)));
}

fn refused(node: &Node, packet: &Packet, from: Ipv4Addr, to: Ipv4Addr) -> Option<&'static str> {
    let dev = packet.skb.iif;
    if node.profile.route_cache {
        return Some("not modelled: redirects in the route cache");
    }
    if to == from || to.is_multicast() || to.is_broadcast() || to.octets()[0] == 0 {
        return Some("no gateway");
    }
    if !effective::accept_redirects(node, dev) {
        return Some("accept_redirects says no");
    }
    if effective::shared_media(node, dev) {
        return (lookup::address_type(node, to) != RouteType::Unicast).then_some("the new gateway is no host's address");
    }
    if !source_address::on_link(node, dev, to, from) {
        return Some("the new gateway is not on the link");
    }
    let secure = effective::secure_redirects(node, dev);
    (secure && !is_known(node, dev, to)).then_some("secure_redirects: the new gateway is no route's")
}

/// Does some route use this gateway on this interface (ip_fib_check_default)?
fn is_known(node: &Node, dev: IfIndex, gateway: Ipv4Addr) -> bool {
    let mut hops = node.fib.infos.iter().flat_map(|info| &info.nexthops);
    hops.any(|hop| hop.dev == dev && !hop.dead && hop.gateway == Some(gateway.into()))
}
