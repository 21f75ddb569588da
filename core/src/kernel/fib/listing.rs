//! Routes as RTM_GETROUTE tells them (Linux: fn_trie_dump_leaf, fib_dump_info, fib_nexthop_info).

use super::info::{FibAlias, FibInfo, FibNexthop};
use crate::base::Prefix;
use crate::kernel::Node;
use crate::kernel::sysctl::effective;
use crate::model::Route;
use crate::model::route::{Nexthop, RouteFlags};
use ipnet::IpNet;
use std::net::{IpAddr, Ipv4Addr};

/// All routes: table by table, in each by key, then as the leaf has them.
pub fn dump(node: &Node) -> Vec<Route> {
    let mut routes = Vec::new();
    for table in &node.fib.tables {
        let Some(all) = node.fib.routes(table.id).map(|routes| routes.all(&node.fib.infos)) else { continue };
        let own = all.iter().filter(|(_, alias)| alias.table == table.id);
        routes.extend(own.filter_map(|(key, alias)| route(node, *key, alias)));
    }
    routes
}

/// One route as it is told.
pub fn route(node: &Node, key: u32, alias: &FibAlias) -> Option<Route> {
    let info = node.fib.infos.get(alias.info)?;
    let dst = Prefix::new(Ipv4Addr::from_bits(key), alias.prefix_len()).ok()?;
    let multipath = info.nexthops.len() > 1;
    Some(Route {
        table: alias.table,
        tos: alias.tos,
        metric: info.priority,
        kind: alias.kind,
        scope: info.scope,
        protocol: info.protocol,
        prefsrc: info.prefsrc.map(IpAddr::V4),
        metrics: info.metrics.clone(),
        nexthops: info.nexthops.iter().filter(|hop| multipath || told(hop)).map(|hop| told_hop(node, hop)).collect(),
        multipath,
        nhid: info.nhid,
        flags: flags(node, info),
        ..Route::new(IpNet::V4(dst))
    })
}

/// A hop of an error route says nothing.
fn told(hop: &FibNexthop) -> bool {
    hop.gateway.is_some() || !hop.dev.is_none()
}

/// A single hop's flags stand for the route's.
fn flags(node: &Node, info: &FibInfo) -> RouteFlags {
    match info.nexthops.as_slice() {
        [hop] => {
            let hop = told_hop(node, hop);
            RouteFlags { dead: hop.dead, linkdown: hop.linkdown, onlink: hop.onlink, pervasive: hop.pervasive }
        }
        _ => RouteFlags { dead: info.dead, linkdown: info.linkdown, onlink: info.onlink, pervasive: false },
    }
}

fn told_hop(node: &Node, hop: &FibNexthop) -> Nexthop {
    Nexthop {
        gateway: hop.gateway,
        dev: hop.dev,
        weight: hop.weight,
        onlink: hop.onlink,
        pervasive: hop.pervasive,
        dead: hop.dead || (hop.linkdown && effective::ignore_routes_with_linkdown(node, hop.dev)),
        linkdown: hop.linkdown,
    }
}
