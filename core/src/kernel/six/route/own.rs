//! The routes of own addresses in table local (Linux: net/ipv6/route.c, addrconf_f6i_alloc).

use crate::base::{IfIndex, TableId};
use crate::kernel::Node;
use crate::kernel::six::fib::{FibRoute, Hop, How, Marks, NewRoute, RouteId};
use crate::kernel::six::with_fib;
use crate::model::RouteType;
use crate::model::route::route_protocol;
use ipnet::Ipv6Net;
use std::net::Ipv6Addr;

/// Puts the route of an address in; nothing happens where it is there.
pub fn add(node: &mut Node, dev: IfIndex, address: Ipv6Addr, anycast: bool) {
    let route = FibRoute {
        kind: if anycast { RouteType::Anycast } else { RouteType::Local },
        protocol: route_protocol::KERNEL,
        marks: Marks { local: !anycast, anycast, no_next_hop: true, reject: false },
        ..FibRoute::new(address.into(), TableId::LOCAL, Hop::by(dev))
    };
    let _ = with_fib(node, |fib, dead| fib.put(NewRoute { route, how: How::default() }, dead));
}

/// The route of an address.
fn find(node: &Node, dev: IfIndex, address: Ipv6Addr, anycast: bool) -> Option<RouteId> {
    let fib = &node.six.fib;
    let kind = if anycast { RouteType::Anycast } else { RouteType::Local };
    let is_it = |id: &RouteId| fib.routes.get(*id).is_some_and(|r| r.kind == kind && r.hop.dev == dev && r.metric == 0);
    fib.of_prefix(TableId::LOCAL, address.into(), Ipv6Net::default()).into_iter().find(is_it)
}

/// Takes it out.
pub fn remove(node: &mut Node, dev: IfIndex, address: Ipv6Addr, anycast: bool) {
    if let Some(id) = find(node, dev, address, anycast) {
        super::remove(node, id);
    }
}
