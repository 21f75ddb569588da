//! The connected route of a prefix (Linux: net/ipv6/addrconf.c, addrconf_prefix_route, check_cleanup_prefix_route,
//! cleanup_prefix_route, modify_prefix_route).

use super::OwnAddress;
use crate::base::{IfIndex, TableId, Time};
use crate::kernel::six::fib::RouteId;
use crate::kernel::six::route::{Config, add as add_route, remove as remove_route, start_sweep};
use crate::kernel::{Context, Node};
use crate::model::RouteType;
use crate::model::route::route_protocol;
use ipnet::Ipv6Net;
use std::net::Ipv6Addr;

/// Metric of connected routes (IP6_RT_PRIO_ADDRCONF).
const METRIC: u32 = 256;

fn config(dev: IfIndex, dst: Ipv6Net, metric: u32) -> Config {
    Config {
        metric: if metric == 0 { METRIC } else { metric },
        dev,
        protocol: route_protocol::KERNEL,
        ..Config::new(dst.trunc(), TableId::MAIN)
    }
}

fn net(address: Ipv6Addr, length: u8) -> Ipv6Net {
    Ipv6Net::new(address, length).map_or_else(|_| address.into(), |net| net.trunc())
}

/// Makes the route, where the interface is up and there is none.
pub(super) fn add(node: &mut Node, dev: IfIndex, address: Ipv6Addr, length: u8, metric: u32, expires: Option<Time>) {
    let config = Config { expires, ..config(dev, net(address, length), metric) };
    let _ = add_route(node, config); // nobody is told why there is none
}

/// Makes the route of an address.
pub(super) fn add_of(node: &mut Node, dev: IfIndex, own: &OwnAddress, ctx: &mut Context<'_>) {
    if !own.no_prefix_route {
        let expires = own.ends();
        add(node, dev, own.address, own.prefix_len, own.metric, expires);
        if expires.is_some() {
            start_sweep(node, ctx);
        }
    }
}

/// ff00::/8 leads out by every interface (addrconf_add_mroute).
pub(super) fn add_multicast(node: &mut Node, dev: IfIndex) {
    let everybody = net(Ipv6Addr::new(0xff00, 0, 0, 0, 0, 0, 0, 0), 8);
    let config = Config { kind: RouteType::Multicast, table: TableId::LOCAL, ..config(dev, everybody, METRIC) };
    let _ = add_route(node, config); // it may be there already
}

/// The connected route of a prefix: the first by the interface without a gateway (addrconf_get_prefix_route).
pub(super) fn find(node: &Node, dev: IfIndex, address: Ipv6Addr, length: u8) -> Option<RouteId> {
    let fib = &node.six.fib;
    let routes = fib.of_prefix(TableId::MAIN, net(address, length), Ipv6Net::default());
    let fits =
        |id: &RouteId| fib.routes.get(*id).is_some_and(|r| r.nhid.is_none() && r.hop.dev == dev && r.hop.gateway.is_none());
    routes.into_iter().find(fits)
}

/// An address is going: its connected route goes with the last that is of the prefix. `others`: the addresses that stay.
pub(super) fn clean_up(node: &mut Node, dev: IfIndex, own: &OwnAddress, others: &[OwnAddress]) {
    if !own.is_permanent() || own.no_prefix_route {
        return;
    }
    let alike = |other: &&OwnAddress| other.prefix_len == own.prefix_len && other.net() == own.net();
    let mut longest = None;
    for other in others.iter().filter(alike) {
        if other.is_permanent() || other.no_prefix_route {
            return;
        }
        longest = longest.max(other.ends());
    }
    let Some(id) = find(node, dev, own.address, own.prefix_len) else { return };
    match longest {
        None => remove_route(node, id),
        Some(_) => {
            if let Some(route) = node.six.fib.routes.get_mut(id) {
                route.expires = longest;
            }
        }
    }
}

/// The route of a peer's address goes.
pub(super) fn remove_peer(node: &mut Node, dev: IfIndex, peer: Ipv6Addr) {
    if let Some(id) = find(node, dev, peer, 128) {
        remove_route(node, id);
    }
}

/// The connected route of an address that was changed follows it; false: there is none (modify_prefix_route).
pub(super) fn change(node: &mut Node, dev: IfIndex, own: &OwnAddress) -> bool {
    let Some(id) = find(node, dev, own.address, own.prefix_len) else { return false };
    let Some(route) = node.six.fib.routes.get_mut(id) else { return false };
    if route.metric == if own.metric == 0 { METRIC } else { own.metric } {
        // The kernel takes a length of time for a moment here, so that the route has ended long ago.
        route.expires = (!own.is_permanent()).then_some(Time::ZERO);
        return true;
    }
    remove_route(node, id);
    false
}
