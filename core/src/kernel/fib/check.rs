//! From a request to a route body: the kernel's checks, in its order, with its errors (Linux: net/ipv4/fib_semantics.c,
//! fib_create_info, fib_get_nhs, fib_check_nh and its parts, fib_valid_prefsrc; net/ipv4/metrics.c). `kernel-facts.md` 1.6.

use super::config::FibConfig;
use super::info::{FibInfo, FibNexthop};
use super::lookup::error_of;
use super::resolve::{self, address_type};
use super::{nexthop, source_address};
use crate::base::{Errno, IfIndex, TableId};
use crate::kernel::profile::NexthopObjects;
use crate::kernel::sysctl::effective;
use crate::kernel::{Node, six};
use crate::model::route::{Metrics, Nexthop, RouteFlags, RouteType, RouteVerb, Scope, metric};
use crate::model::{Link, Refusal};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Highest number of a metric (RTAX_MAX).
const METRIC_MAX: u8 = 17;

/// The scope that a type needs at least (fib_props).
const fn least_scope(kind: RouteType) -> Scope {
    match kind {
        RouteType::Local => Scope::HOST,
        RouteType::Broadcast | RouteType::Anycast => Scope::LINK,
        RouteType::Nat | RouteType::Xresolve => Scope::NOWHERE,
        _ => Scope::UNIVERSE,
    }
}

/// Types that end a look-up with an error.
pub(super) const fn is_error(kind: RouteType) -> bool {
    error_of(kind).is_some()
}

/// The body that a request asks for.
///
/// Errors: EINVAL, ENODEV, ENETDOWN, ENETUNREACH with the kernel's texts.
pub(super) fn body(node: &mut Node, route: &FibConfig) -> Result<FibInfo, Refusal> {
    let profile = node.profile;
    let invalid = |text: &str| Err(profile.refusal(Errno::Einval, text));
    if least_scope(route.kind) > route.scope {
        return invalid("Invalid scope");
    }
    let metrics = convert_metrics(node, &route.metrics)?;
    let mut info = FibInfo {
        table: route.table,
        protocol: route.protocol,
        scope: route.scope,
        kind: route.kind,
        prefsrc: route.prefsrc,
        priority: route.metric,
        metrics,
        nexthops: hops(node, route)?,
        onlink: route.flags.onlink,
        ..FibInfo::blank()
    };
    let objects = node.profile.nexthop_objects != NexthopObjects::Absent;
    if let Some(id) = route.nhid.filter(|id| objects && *id != 0) {
        return by_object(node, info, id);
    }
    if is_error(route.kind) {
        if names_a_hop(route) || route.multipath {
            return invalid("Gateway, device and multipath can not be specified for this route type");
        }
        return Ok(info);
    }
    if route.scope > Scope::HOST {
        return invalid("Invalid scope");
    }
    if route.scope == Scope::HOST {
        check_host_scope(node, &mut info)?;
    } else {
        for hop in &mut info.nexthops {
            check_hop(node, hop, route)?;
        }
        info.linkdown = node.profile.linkdown && info.nexthops.iter().all(|hop| hop.linkdown);
    }
    if !prefsrc_is_ours(node, route) {
        return invalid("Invalid prefsrc address");
    }
    source_address::prepare(node, &mut info);
    info.rebalance(|dev| effective::ignore_routes_with_linkdown(node, dev));
    Ok(info)
}

/// A route by a next hop object: its hops are the object's.
fn by_object(node: &Node, mut info: FibInfo, id: u32) -> Result<FibInfo, Refusal> {
    nexthop::check_exists(node, id)?;
    let hops = nexthop::hops(node, id).ok_or_else(|| Refusal::not_modelled("via inet6"))?;
    info.nhid = Some(id);
    info.nexthops = hops;
    if info.nexthops.is_empty() {
        info.kind = RouteType::Blackhole;
        info.nexthops.push(FibNexthop { dev: IfIndex::LO, scope: Scope::HOST, ..FibNexthop::none() });
    }
    Ok(info)
}

/// A next hop object's hop, checked as a global route's is (nh_create_ipv4).
pub(super) fn object_hop(node: &mut Node, mut hop: FibNexthop) -> Result<FibNexthop, Refusal> {
    check_hop(node, &mut hop, &FibConfig::new(RouteVerb::Add, Default::default()))?;
    let scope = Scope(hop.scope.0.saturating_sub(1));
    hop.source = Some((node.addresses.generation, source_address::for_hop(node, &hop, scope)));
    Ok(hop)
}

pub(super) fn names_a_hop(route: &FibConfig) -> bool {
    route.nexthops.iter().any(|hop| hop.gateway.is_some() || !hop.dev.is_none())
}

/// The next hops as asked for, not yet checked; always at least one (fib_get_nhs).
fn hops(node: &Node, route: &FibConfig) -> Result<Vec<FibNexthop>, Refusal> {
    if !route.multipath {
        let flags = route.flags;
        let hop = route.nexthops.first().map_or_else(FibNexthop::none, |hop| unchecked(hop, flags));
        return Ok(vec![FibNexthop { weight: 1, onlink: hop.onlink || flags.onlink, ..hop }]);
    }
    let hops: Vec<FibNexthop> = route.nexthops.iter().map(|hop| unchecked(hop, RouteFlags::default())).collect();
    let Some(first) = hops.first() else { return Err(Errno::Einval.into()) };
    let beside = &route.beside;
    if !beside.dev.is_none() && beside.dev != first.dev {
        return Err(node.profile.refusal(Errno::Einval, "Nexthop device index does not match RTA_OIF"));
    }
    if beside.gateway.is_some() && !gateway_agrees(beside, first) {
        return Err(node.profile.refusal(Errno::Einval, "Nexthop gateway does not match RTA_GATEWAY or RTA_VIA"));
    }
    Ok(hops)
}

fn unchecked(hop: &Nexthop, flags: RouteFlags) -> FibNexthop {
    FibNexthop {
        gateway: hop.gateway.filter(|gateway| gateway.is_ipv6() || !gateway.is_unspecified()),
        dev: hop.dev,
        weight: hop.weight.clamp(1, 256),
        onlink: hop.onlink || flags.onlink,
        pervasive: hop.pervasive || flags.pervasive,
        upper_bound: 0,
        ..FibNexthop::none()
    }
}

/// A route to ourselves: one interface and nothing else.
fn check_host_scope(node: &Node, info: &mut FibInfo) -> Result<(), Refusal> {
    let [hop] = info.nexthops.as_mut_slice() else {
        return Err(node.profile.refusal(Errno::Einval, "Route with host scope can not have multiple nexthops"));
    };
    if hop.gateway.is_some() {
        return Err(node.profile.refusal(Errno::Einval, "Route with host scope can not have a gateway"));
    }
    hop.scope = Scope::NOWHERE;
    node.devices.get(hop.dev).map(|_| ()).ok_or(Errno::Enodev.into())
}

fn check_hop(node: &mut Node, hop: &mut FibNexthop, route: &FibConfig) -> Result<(), Refusal> {
    match hop.gateway {
        Some(IpAddr::V6(gateway)) => check_six(node, hop, gateway, route),
        Some(IpAddr::V4(_)) if hop.onlink => check_onlink(node, hop, route.scope),
        Some(IpAddr::V4(gateway)) => check_gateway(node, hop, gateway, route),
        None => check_device(node, hop),
    }
}

/// `onlink`: the gateway is believed to be on the interface's link.
fn check_onlink(node: &Node, hop: &mut FibNexthop, scope: Scope) -> Result<(), Refusal> {
    let refuse = |errno, text: &str| Err(node.profile.refusal(errno, text));
    if scope >= Scope::LINK {
        return refuse(Errno::Einval, "Nexthop has invalid scope");
    }
    let Some(link) = node.devices.get(hop.dev) else {
        return refuse(Errno::Enodev, "Nexthop device required for onlink");
    };
    if !link.up {
        return refuse(Errno::Enetdown, "Nexthop device is not up");
    }
    let gateway = hop.gateway_bits();
    if address_type(node, TableId::LOCAL, gateway) != RouteType::Unicast {
        return refuse(Errno::Einval, "Nexthop has invalid gateway");
    }
    hop.scope = Scope::LINK;
    note_carrier(node, hop, link);
    Ok(())
}

/// A gateway of IPv6 is looked for as IPv6's routes do it (fib_check_nh_v6_gw).
fn check_six(node: &mut Node, hop: &mut FibNexthop, gateway: Ipv6Addr, route: &FibConfig) -> Result<(), Refusal> {
    let found = six::route::ipv4_hop(node, gateway, hop.dev, hop.onlink, route.table)?;
    hop.dev = found.dev;
    hop.scope = Scope::LINK;
    let link = node.devices.get(hop.dev).ok_or(Errno::Enodev)?;
    hop.linkdown = node.profile.linkdown && !link.carrier;
    Ok(())
}

/// The gateway must be reached without a gateway: by a route of narrower scope.
fn check_gateway(node: &Node, hop: &mut FibNexthop, gateway: Ipv4Addr, route: &FibConfig) -> Result<(), Refusal> {
    let refuse = |errno| Err(node.profile.refusal(errno, "Nexthop has invalid gateway"));
    let scope = Scope(route.scope.0.saturating_add(1)).max(Scope::LINK);
    let way = match resolve::gateway(node, route.table, gateway, hop.dev, scope) {
        Ok(way) => way,
        Err(Errno::Enetunreach) => return refuse(node.profile.bad_gateway),
        Err(errno) => return refuse(errno),
    };
    if !matches!(way.kind, RouteType::Unicast | RouteType::Local) {
        return refuse(Errno::Einval);
    }
    hop.scope = way.scope;
    hop.dev = way.resolve(&node.fib).map_or(IfIndex::NONE, |(_, through)| through.dev);
    let Some(link) = node.devices.get(hop.dev) else {
        return Err(node.profile.refusal(Errno::Einval, "No egress device for nexthop gateway"));
    };
    note_carrier(node, hop, link);
    if link.up { Ok(()) } else { Err(Errno::Enetdown.into()) }
}

/// No gateway: everything is on the interface's link.
fn check_device(node: &Node, hop: &mut FibNexthop) -> Result<(), Refusal> {
    if hop.onlink || hop.pervasive {
        let text = "Invalid flags for nexthop - PERVASIVE and ONLINK can not be set";
        return Err(node.profile.refusal(Errno::Einval, text));
    }
    let link = node.devices.get(hop.dev).ok_or(Errno::Enodev)?;
    if !link.up {
        return Err(node.profile.refusal(Errno::Enetdown, "Device for nexthop is not up"));
    }
    hop.scope = Scope::HOST;
    note_carrier(node, hop, link);
    Ok(())
}

fn note_carrier(node: &Node, hop: &mut FibNexthop, link: &Link) {
    hop.linkdown = node.profile.linkdown && !link.carrier;
}

/// The preferred source must be an address of ours, or be the very address that the route makes ours.
fn prefsrc_is_ours(node: &Node, route: &FibConfig) -> bool {
    let Some(prefsrc) = route.prefsrc else { return true };
    if route.kind == RouteType::Local && prefsrc == route.dst.addr() {
        return true;
    }
    let table = if route.table == TableId::MAIN { TableId::LOCAL } else { route.table };
    let local = |table| address_type(node, table, prefsrc) == RouteType::Local;
    local(table) || (table != TableId::LOCAL && local(TableId::LOCAL))
}

/// Metrics as the kernel keeps them: capped, and 0 is none.
///
/// Errors: EINVAL for a number or feature that it does not know.
pub(in crate::kernel) fn convert_metrics(node: &Node, metrics: &Metrics) -> Result<Metrics, Refusal> {
    let mut kept = Metrics { locked: metrics.locked, ..Metrics::default() };
    for (&number, &value) in &metrics.values {
        if number == 0 || number == metric::LOCK {
            continue;
        }
        if number > METRIC_MAX {
            return Err(node.profile.refusal(Errno::Einval, "Invalid metric type"));
        }
        let value = match number {
            metric::MTU => value.min(65_535 - 15),
            metric::ADVMSS => value.min(65_535 - 40),
            metric::HOPLIMIT => value.min(255),
            metric::FEATURES if value & !0xf != 0 => {
                let text = "Unknown flag set in feature mask in metrics attribute";
                return Err(node.profile.refusal(Errno::Einval, text));
            }
            _ => value,
        };
        if value != 0 {
            kept.values.insert(number, value);
        }
    }
    Ok(kept)
}

/// Does a deletion's request leave `dev` open, or name it?
pub(super) fn agrees(asked: IfIndex, there: IfIndex) -> bool {
    asked.is_none() || asked == there
}

/// The same of the gateway.
pub(super) fn gateway_agrees(asked: &Nexthop, there: &FibNexthop) -> bool {
    asked.gateway.is_none() || asked.gateway == there.gateway
}
