//! Which of our addresses a packet made here bears (Linux: net/ipv4/devinet.c, inet_select_addr; net/ipv4/fib_semantics.c,
//! fib_result_prefsrc): the route's `src`, else one of the next hop's interface, kept with the hop until addresses change.

use super::lookup::Found;
use super::{FibInfo, FibInfoId, FibNexthop};
use crate::base::IfIndex;
use crate::kernel::Node;
use crate::kernel::address::Ifaddr;
use crate::kernel::sysctl::effective;
use crate::model::route::Scope;
use crate::trace::{Step, TraceLog};
use std::net::Ipv4Addr;

/// The address of `dev` to speak to `dst` with, reaching at least `scope`: the first primary whose subnet holds `dst`, else the
/// first primary, else one of another interface; 0.0.0.0 when there is none. `dst` 0.0.0.0: any subnet.
pub fn select(node: &Node, dev: IfIndex, dst: Ipv4Addr, scope: Scope) -> Ipv4Addr {
    let farthest = if effective::route_localnet(node, dev) { Scope::LINK } else { Scope::HOST };
    let fits = |address: &&Ifaddr| !address.secondary && address.scope.min(farthest) <= scope;
    let own = node.addresses.of(dev);
    let near = || own.iter().filter(fits).find(|address| dst.is_unspecified() || address.covers(dst));
    if let Some(address) = near().or_else(|| own.iter().find(fits)) {
        return address.local;
    }
    let elsewhere = |address: &&Ifaddr| !address.secondary && address.scope != Scope::LINK && address.scope <= scope;
    node.addresses.list.iter().find(elsewhere).map_or(Ipv4Addr::UNSPECIFIED, |address| address.local)
}

/// Are both in one subnet of the interface (inet_addr_onlink)?
pub fn on_link(node: &Node, dev: IfIndex, a: Ipv4Addr, b: Ipv4Addr) -> bool {
    let mut primaries = node.addresses.of(dev).iter().filter(|address| !address.secondary);
    primaries.any(|address| address.covers(a) && address.covers(b))
}

/// The source address that a result stands for.
pub fn preferred(node: &mut Node, found: &Found, trace: &mut TraceLog) -> Ipv4Addr {
    if let Some(address) = node.fib.infos.get(found.info).and_then(|info| info.prefsrc) {
        trace.step(|| Step::Source { address: address.into(), why: "the route's src" });
        return address;
    }
    let address = of_hop(node, found.info, found.hop as usize);
    trace.step(|| Step::Source { address: address.into(), why: "the address of the next hop's interface" });
    address
}

/// The source address of a next hop, chosen anew where addresses changed since.
fn of_hop(node: &mut Node, id: FibInfoId, index: usize) -> Ipv4Addr {
    let generation = node.addresses.generation;
    let known = node.fib.infos.get(id).and_then(|info| info.nexthops.get(index)).and_then(|hop| hop.source);
    match known {
        Some((of, address)) if of == generation => address,
        _ => renew(node, id, index),
    }
}

/// Chooses the source addresses of a new body's next hops (fib_info_update_nhc_saddr).
pub(super) fn prepare(node: &Node, info: &mut FibInfo) {
    let scope = info.scope;
    for hop in &mut info.nexthops {
        hop.source = Some((node.addresses.generation, for_hop(node, hop, scope)));
    }
}

pub(super) fn for_hop(node: &Node, hop: &FibNexthop, scope: Scope) -> Ipv4Addr {
    select(node, hop.dev, hop.gateway_bits(), scope)
}

fn renew(node: &mut Node, id: FibInfoId, index: usize) -> Ipv4Addr {
    let known = node.fib.infos.get(id).and_then(|info| Some((info.scope, info.nexthops.get(index)?)));
    let Some((scope, hop)) = known else { return Ipv4Addr::UNSPECIFIED };
    let address = for_hop(node, hop, scope);
    let generation = node.addresses.generation;
    if let Some(hop) = node.fib.infos.get_mut(id).and_then(|info| info.nexthops.get_mut(index)) {
        hop.source = Some((generation, address));
    }
    address
}
