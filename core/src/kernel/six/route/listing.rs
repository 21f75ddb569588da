//! Routes as listings show them (Linux: net/ipv6/route.c, rt6_fill_node): siblings as one route with several next hops.

use super::lookup::error_of;
use crate::base::{Errno, IfIndex, Time};
use crate::kernel::Node;
use crate::kernel::fib::nexthop;
use crate::kernel::profile::{OwnRoutes6, Rejects6};
use crate::kernel::six::fib::{FibRoute, Hop, Preference, RouteId};
use crate::kernel::six::settings;
use crate::model::route::{Nexthop, RouteFlags, Scope, preference, route_protocol};
use crate::model::{Route, RouteType};
use ipnet::IpNet;
use std::net::{IpAddr, Ipv6Addr};

/// RTM_GETROUTE dump of all tables, in the kernel's order.
#[inline(never)] // web/later.txt
pub fn dump(node: &Node, now: Time) -> Vec<Route> {
    let fib = &node.six.fib;
    let mut shown = Vec::new();
    let mut last_of: Option<RouteId> = None;
    for id in fib.dump() {
        // What stands between siblings is passed over with them.
        if let Some(last) = last_of.filter(|_| node.profile.siblings_together6) {
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
        None => node.profile.siblings_together6 && fib.has_siblings(id),
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
    let shown = Route {
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
        pref: Some(number(known.preference)).filter(|_| node.profile.ipv6_preference),
        error: error(node, known.kind, known.marks.reject),
        expires: left(known, now),
        ..Route::new(IpNet::V6(known.dst))
    };
    Some(as_told(node, known, shown))
}

/// The error that packets meet, where this kernel lists it.
pub(super) fn error(node: &Node, kind: RouteType, reject: bool) -> u32 {
    let shown = reject && node.profile.rejects6 < Rejects6::Told;
    match (kind, node.profile.rejects6) {
        _ if !shown => 0,
        (RouteType::Unreachable, Rejects6::NetUnreachable) => number_of(Errno::Enetunreach),
        _ => error_of(kind).map_or(0, number_of),
    }
}

/// An own address's route as older kernels list it: by `lo`, and by nobody known.
fn as_told(node: &Node, known: &FibRoute, route: Route) -> Route {
    let own = (known.marks.local || known.marks.anycast) && known.protocol == route_protocol::KERNEL;
    let age = node.profile.own_routes6;
    if known.kind == RouteType::Multicast && known.dst.prefix_len() == 8 && !node.profile.multicast_by_kernel6 {
        return Route { kind: RouteType::Unicast, protocol: route_protocol::BOOT, ..route };
    }
    if !own || age == OwnRoutes6::OnInterface {
        return route;
    }
    let gateway = (age == OwnRoutes6::ViaNobody).then_some(IpAddr::V6(Ipv6Addr::UNSPECIFIED));
    let nexthops = vec![Nexthop { dev: IfIndex::LO, gateway, weight: 1, ..Nexthop::default() }];
    let unknown = age < OwnRoutes6::Typed;
    let kind = if unknown { RouteType::Local } else { route.kind };
    Route { nexthops, kind, protocol: if unknown { 0 } else { route.protocol }, ..route }
}

fn number_of(errno: Errno) -> u32 {
    errno.number().unsigned_abs()
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
