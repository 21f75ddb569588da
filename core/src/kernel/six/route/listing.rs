//! Routes as listings show them (Linux: net/ipv6/route.c, rt6_fill_node): siblings as one route with several next hops.

use crate::base::{IfIndex, Time};
use crate::kernel::Node;
use crate::kernel::fib::nexthop;
use crate::kernel::six::fib::{FibRoute, Hop, Preference, RouteId};
use crate::kernel::six::settings;
use crate::model::route::{Nexthop, RouteFlags, Scope, preference};
use crate::model::{Route, RouteType};
use ipnet::IpNet;

/// RTM_GETROUTE dump of all tables, in the kernel's order.
pub fn dump(node: &Node, now: Time) -> Vec<Route> {
    let fib = &node.six.fib;
    let mut shown = Vec::new();
    let mut last_of: Option<RouteId> = None;
    for id in fib.dump() {
        // What stands between siblings is passed over with them.
        if let Some(last) = last_of {
            if last == id {
                last_of = None;
            }
            continue;
        }
        shown.extend(route(node, id, now));
        last_of = fib.each_sibling(id).last().map(|(last, _)| last).filter(|last| *last != id);
    }
    shown
}

/// A route as it is shown, with its siblings.
pub(super) fn route(node: &Node, id: RouteId, now: Time) -> Option<Route> {
    let fib = &node.six.fib;
    let known = fib.routes.get(id)?;
    let several = match known.nhid {
        Some(id) => nexthop::is_group(node, id),
        None => fib.has_siblings(id),
    };
    let of_object = known.nhid.map(|id| nexthop::hops_of_six(node, id));
    let hops: Vec<Nexthop> = if let Some(hops) = of_object {
        let compatible = node.sysctl.ipv4.nexthop_compat_mode != 0;
        let none = [Hop::by(IfIndex::LO)];
        let hops = if hops.is_empty() { &none } else { hops };
        hops.iter().filter(|_| compatible).map(|own| hop(node, own)).collect()
    } else if several {
        // They hang in a ring, which is told from this one on.
        let ring = || fib.each_sibling(id);
        let later = ring().skip_while(|(other, _)| *other != id);
        let earlier = ring().take_while(|(other, _)| *other != id);
        later.chain(earlier).map(|(_, route)| hop(node, &route.hop)).collect()
    } else {
        vec![hop(node, &known.hop)]
    };
    let flags = match hops.first() {
        Some(hop) if !several => RouteFlags { dead: hop.dead, linkdown: hop.linkdown, onlink: hop.onlink, pervasive: false },
        _ => RouteFlags::default(),
    };
    Some(Route {
        src: (known.src.prefix_len() > 0).then_some(IpNet::V6(known.src)),
        table: known.table,
        metric: known.metric,
        kind: if of_object.is_some_and(<[Hop]>::is_empty) { RouteType::Blackhole } else { known.kind },
        scope: Scope::UNIVERSE,
        protocol: known.protocol,
        prefsrc: known.prefsrc.map(Into::into),
        metrics: known.metrics.clone(),
        multipath: several,
        nexthops: hops,
        nhid: known.nhid,
        flags,
        pref: Some(number(known.preference)),
        expires: left(known, now),
        ..Route::new(IpNet::V6(known.dst))
    })
}

/// Whole seconds that are left; fewer than 0 once the time is over.
fn left(route: &FibRoute, now: Time) -> Option<i64> {
    let seconds = |from: Time, to: Time| i64::try_from(to.since(from).as_secs()).unwrap_or(i64::MAX);
    route.expires.map(|at| if at < now { -seconds(at, now) } else { seconds(now, at) })
}

/// The number of a preference in messages.
pub(super) const fn number(known: Preference) -> u8 {
    match known {
        Preference::Low => preference::LOW,
        Preference::Medium => preference::MEDIUM,
        Preference::High => preference::HIGH,
    }
}

/// A next hop as it is shown (fib_nexthop_info): without carrier it is as good as dead where such hops are passed over.
fn hop(node: &Node, hop: &Hop) -> Nexthop {
    Nexthop {
        gateway: hop.gateway.map(Into::into),
        dev: hop.dev,
        weight: hop.weight,
        onlink: hop.onlink,
        pervasive: false,
        dead: hop.dead || hop.linkdown && settings::ignores_linkdown(node, hop.dev),
        linkdown: hop.linkdown,
    }
}
