//! The routes that the kernel makes by itself from addresses (Linux: net/ipv4/fib_frontend.c: fib_add_ifaddr,
//! fib_del_ifaddr, fib_magic).

use super::super::{Context, Node};
use super::config::FibConfig;
use crate::base::{IfIndex, Prefix, TableId};
use crate::kernel::address::Ifaddr;
use crate::model::route::route_protocol;
use crate::model::{LinkKind, Nexthop, RouteType, RouteVerb, Scope};
use std::net::Ipv4Addr;

/// What one kernel-made route is built from.
struct Magic {
    kind: RouteType,
    dst: Prefix,
    dev: IfIndex,
    source: Ipv4Addr,
    metric: u32,
}

impl Magic {
    fn host(kind: RouteType, dst: Ipv4Addr, primary: &Ifaddr) -> Self {
        Self { kind, dst: Prefix::from(dst), dev: primary.dev, source: primary.local, metric: 0 }
    }

    /// The route of the address's subnet.
    fn connected(node: &Node, address: &Ifaddr) -> Self {
        let loopback = node.devices.get(address.dev).is_some_and(|link| link.kind == LinkKind::Loopback);
        let kind = if loopback { RouteType::Local } else { RouteType::Unicast };
        Self { kind, dst: address.subnet(), dev: address.dev, source: address.local, metric: address.metric }
    }

    fn apply(self, node: &mut Node, verb: RouteVerb, ctx: &mut Context<'_>) {
        let config = FibConfig {
            table: if self.kind == RouteType::Unicast { TableId::MAIN } else { TableId::LOCAL },
            metric: self.metric,
            kind: self.kind,
            scope: if self.kind == RouteType::Local { Scope::HOST } else { Scope::LINK },
            protocol: route_protocol::KERNEL,
            prefsrc: Some(self.source),
            nexthops: vec![Nexthop { dev: self.dev, weight: 1, ..Nexthop::default() }],
            ..FibConfig::new(verb, self.dst)
        };
        // The kernel does not look at the answer either: a route that is there already, or gone already, is no error.
        let _ = super::configure(node, config, ctx);
    }
}

/// An address is there, or its interface came up.
pub fn add(node: &mut Node, address: &Ifaddr, ctx: &mut Context<'_>) {
    let subnet = address.subnet();
    let Some(primary) = primary_of(node, address) else { return };
    Magic::host(RouteType::Local, address.local, &primary).apply(node, RouteVerb::Append, ctx);
    if !node.devices.get(address.dev).is_some_and(|link| link.up) {
        return;
    }
    if let Some(broadcast) = address.broadcast.filter(|broadcast| !broadcast.is_broadcast()) {
        Magic::host(RouteType::Broadcast, broadcast, &primary).apply(node, RouteVerb::Append, ctx);
    }
    if is_zeronet(subnet.network()) || address.secondary || is_own_host(address) {
        return;
    }
    if !address.no_prefix_route {
        Magic { source: primary.local, ..Magic::connected(node, address) }.apply(node, RouteVerb::Append, ctx);
    }
    if address.prefix_len < 31 {
        if node.profile.network_broadcast_route {
            Magic::host(RouteType::Broadcast, subnet.network(), &primary).apply(node, RouteVerb::Append, ctx);
        }
        Magic::host(RouteType::Broadcast, subnet.broadcast(), &primary).apply(node, RouteVerb::Append, ctx);
    }
}

/// The address by whose name the routes are made: its own, or for a secondary its primary's.
fn primary_of(node: &Node, address: &Ifaddr) -> Option<Ifaddr> {
    if address.secondary { node.addresses.by_prefix(address.dev, address.subnet()).cloned() } else { Some(address.clone()) }
}

fn is_zeronet(address: Ipv4Addr) -> bool {
    address.octets()[0] == 0
}

/// A /32 of the address itself: there is no subnet to be connected to.
fn is_own_host(address: &Ifaddr) -> bool {
    address.prefix_len == 32 && address.subnet().network() == address.local
}

/// Which of an address's routes other addresses still need.
#[derive(Clone, Copy, Debug, Default)]
struct Needed {
    /// The local route.
    local: bool,
    /// The broadcast address as set.
    broadcast: bool,
    /// The subnet's broadcast address.
    high: bool,
    /// The subnet's network address.
    low: bool,
    /// The address itself stays: it is only being promoted.
    stays: bool,
}

/// An address is gone from the list, or (`instead` is the primary that goes) changes its primary.
pub fn remove(node: &mut Node, address: &Ifaddr, instead: Option<&Ifaddr>, ctx: &mut Context<'_>) {
    let primary = match (instead, address.secondary) {
        (Some(primary), _) => Some(primary.clone()),
        (None, true) => node.addresses.by_prefix(address.dev, address.subnet()).cloned(),
        (None, false) => Some(address.clone()),
    };
    let Some(primary) = primary else { return };
    let connected = !address.secondary && !is_zeronet(address.subnet().network()) && !is_own_host(address);
    if connected && !address.no_prefix_route {
        Magic::connected(node, address).apply(node, RouteVerb::Delete, ctx);
    }
    let needed = needed(node, address, &primary, instead);
    take_away(node, address, &primary, connected, needed, ctx);
}

/// As [`remove`], when the interface itself goes: nobody else needs anything.
pub fn remove_dead(node: &mut Node, address: &Ifaddr, ctx: &mut Context<'_>) {
    let connected = !address.secondary && !is_zeronet(address.subnet().network()) && !is_own_host(address);
    if connected && !address.no_prefix_route {
        Magic::connected(node, address).apply(node, RouteVerb::Delete, ctx);
    }
    take_away(node, address, address, connected, Needed::default(), ctx);
}

fn take_away(node: &mut Node, address: &Ifaddr, primary: &Ifaddr, connected: bool, needed: Needed, ctx: &mut Context<'_>) {
    let subnet = address.subnet();
    let mut gone = Vec::new();
    if let Some(broadcast) = address.broadcast.filter(|_| !needed.broadcast) {
        gone.push((RouteType::Broadcast, broadcast));
    }
    if connected && address.prefix_len < 31 {
        if !needed.high {
            gone.push((RouteType::Broadcast, subnet.broadcast()));
        }
        if !needed.low && node.profile.network_broadcast_route {
            gone.push((RouteType::Broadcast, subnet.network()));
        }
    }
    if !needed.local {
        gone.push((RouteType::Local, address.local));
    }
    for (kind, dst) in gone {
        Magic::host(kind, dst, primary).apply(node, RouteVerb::Delete, ctx);
    }
    if !needed.local && !needed.stays && node.addresses.owner(address.local).is_none() {
        super::sync_down_addr(node, address.local, ctx);
    }
}

/// Looks through the interface's other addresses for those that share a route with `address` (the scan of fib_del_ifaddr).
fn needed(node: &Node, address: &Ifaddr, primary: &Ifaddr, leaving: Option<&Ifaddr>) -> Needed {
    let mut needed = Needed::default();
    let mut same_source = false;
    let mut fellow: Option<Ifaddr> = None;
    let subnet = address.subnet();
    for other in node.addresses.of(address.dev) {
        if other == address {
            needed.stays = true;
            continue;
        }
        if leaving.is_some_and(|leaving| other.subnet() == leaving.subnet()) {
            continue;
        }
        let their_primary = if !other.secondary {
            if other.local != primary.local {
                continue;
            }
            same_source |= other != primary;
            other.clone()
        } else if other.subnet() == primary.subnet() {
            primary.clone()
        } else {
            if !same_source {
                continue;
            }
            let known = fellow.take().filter(|known| known.subnet() == other.subnet());
            let Some(found) = known.or_else(|| node.addresses.by_prefix(address.dev, other.subnet()).cloned()) else {
                continue;
            };
            if found.local != primary.local {
                continue;
            }
            found
        };
        needed.local |= address.local == other.local;
        needed.broadcast |= address.broadcast == other.broadcast;
        needed.high |= other.broadcast == Some(subnet.broadcast());
        needed.low |= other.broadcast == Some(subnet.network());
        if their_primary == *other && other.prefix_len < 31 && !is_zeronet(other.subnet().network()) {
            let theirs = [other.subnet().broadcast(), other.subnet().network()];
            needed.broadcast |= address.broadcast.is_some_and(|broadcast| theirs.contains(&broadcast));
            needed.high |= theirs.contains(&subnet.broadcast());
            needed.low |= theirs.contains(&subnet.network());
        }
        fellow = Some(their_primary);
    }
    needed
}

/// The metric of an address changed: its connected route is made anew, then the old one goes (fib_modify_prefix_metric).
pub fn move_metric(node: &mut Node, old: &Ifaddr, new: &Ifaddr, ctx: &mut Context<'_>) {
    let up = node.devices.get(new.dev).is_some_and(|link| link.up);
    let connected = !new.secondary && !new.no_prefix_route && !is_zeronet(new.subnet().network()) && !is_own_host(new);
    if !up || !connected {
        return;
    }
    Magic::connected(node, new).apply(node, RouteVerb::Append, ctx);
    Magic::connected(node, old).apply(node, RouteVerb::Delete, ctx);
}
