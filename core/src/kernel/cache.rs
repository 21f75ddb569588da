//! The IPv4 route cache of Linux up to 3.5 (net/ipv4/route.c): entries pin a next hop until they go.

use super::Node;
use crate::model::route::RouteAnswer;

/// The route cache of a node; empty and unused from 3.6 on.
#[derive(Clone, Debug, Default)]
pub struct RouteCache {}

/// `ip route flush cache`, and every change of routes, rules and addresses.
pub fn flush(node: &mut Node) {
    node.route_generation = node.route_generation.wrapping_add(1);
    node.cache = RouteCache::default();
}

/// What `ip route show cache` lists.
pub fn dump(node: &Node) -> Vec<RouteAnswer> {
    let _ = node;
    Vec::new()
}
