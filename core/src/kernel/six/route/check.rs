//! What a route may look like (Linux: net/ipv6/route.c, ip6_route_info_create, fib6_nh_init, ip6_validate_gw, ip6_route_check_nh,
//! ip6_route_check_nh_onlink).

use super::lookup::any_by_rules;
use super::{Config, FlowKey, select};
use crate::base::{Errno, IfIndex, TableId, Time};
use crate::kernel::Node;
use crate::kernel::fib::nexthop;
use crate::kernel::six::addrconf::{has_ipv6, is_own, scope_of};
use crate::kernel::six::fib::{Asked, FibRoute, Hop, Marks, Match, Preference, Strict, table_lookup};
use crate::model::{LinkKind, Refusal, RouteType, Scope};
use crate::trace::TraceLog;
use ipnet::Ipv6Net;
use std::net::Ipv6Addr;

fn refuse<T>(node: &Node, errno: Errno, text: &str) -> Result<T, Refusal> {
    Err(node.profile.refusal(errno, text))
}

fn is_loopback(node: &Node, dev: IfIndex) -> bool {
    node.devices.get(dev).is_some_and(|link| link.kind == LinkKind::Loopback)
}

/// The marks that follow from a type.
pub(super) const fn marks_of(kind: RouteType) -> Marks {
    let reject = matches!(kind, RouteType::Blackhole | RouteType::Unreachable | RouteType::Prohibit | RouteType::Throw);
    Marks { reject, local: matches!(kind, RouteType::Local), anycast: false, no_next_hop: false }
}

/// Makes a route of what is asked for.
///
/// Errors: as RTM_NEWROUTE.
pub(super) fn route(node: &mut Node, asked: &Config) -> Result<FibRoute, Refusal> {
    if !node.six.fib.make_table(asked.table) {
        return Err(Errno::Enobufs.into());
    }
    let mut marks = marks_of(asked.kind);
    let hop = match asked.nhid {
        Some(id) => {
            nexthop::check_for_six(node, id)?;
            nexthop::hops_of_six(node, id).first().copied().unwrap_or(Hop::by(IfIndex::LO))
        }
        None => hop(node, asked, marks)?,
    };
    let rejects = asked.nhid.is_none() && rejects(node, marks, hop.dev, asked);
    if rejects {
        marks = Marks { reject: true, no_next_hop: true, ..Marks::default() };
    }
    if let Some(source) = asked.prefsrc
        && !may_be_source(node, source, hop.dev)
    {
        return refuse(node, Errno::Einval, "Invalid source address");
    }
    Ok(FibRoute {
        src: asked.src,
        metric: asked.metric,
        kind: asked.kind,
        protocol: asked.protocol,
        marks,
        // A route that carries nothing on has neither preference nor end.
        preference: if rejects { Preference::Medium } else { asked.preference },
        prefsrc: asked.prefsrc,
        metrics: asked.metrics.clone(),
        expires: asked.expires.filter(|_| !rejects),
        nhid: asked.nhid,
        ..FibRoute::new(asked.dst, asked.table, hop)
    })
}

/// A source must be an address of ours; one of a link, of the route's link (ipv6_chk_addr).
fn may_be_source(node: &Node, source: Ipv6Addr, dev: IfIndex) -> bool {
    let narrow = scope_of(source) != Scope::UNIVERSE && scope_of(source) != Scope::SITE;
    is_own(node, source, narrow.then_some(dev), false)
}

/// Routes by `lo` carry nothing on, but for its own address (fib6_is_reject).
fn rejects(node: &Node, marks: Marks, dev: IfIndex, asked: &Config) -> bool {
    marks.reject || is_loopback(node, dev) && !asked.dst.addr().is_loopback() && !marks.local && !marks.anycast
}

/// The hop of a next hop object (nh_create_ipv6): no table of its own is asked.
pub(in crate::kernel) fn object_hop(
    node: &mut Node,
    gateway: Option<Ipv6Addr>,
    dev: IfIndex,
    onlink: bool,
    now: Time,
) -> Result<Hop, Refusal> {
    let asked = Config { gateway, dev, onlink, now, ..Config::new(Ipv6Net::default(), TableId(0)) };
    hop(node, &asked, Marks::default())
}

/// The hop by which an IPv4 route's gateway of IPv6 is reached: looked for in the table of the route's number.
pub(in crate::kernel) fn ipv4_hop(
    node: &mut Node,
    gateway: Ipv6Addr,
    dev: IfIndex,
    onlink: bool,
    table: TableId,
) -> Result<Hop, Refusal> {
    let gateway = Some(gateway);
    let asked = Config { gateway, dev, onlink, ..Config::new(Ipv6Net::default(), table) };
    hop(node, &asked, Marks::default())
}

/// The next hop (fib6_nh_init).
fn hop(node: &mut Node, asked: &Config, marks: Marks) -> Result<Hop, Refusal> {
    let mut dev = asked.dev;
    let link = node.devices.get(dev);
    if !dev.is_none() && !has_ipv6(node, dev) {
        return Err(Errno::Enodev.into());
    }
    if asked.onlink {
        match link {
            None => return refuse(node, Errno::Enodev, "Nexthop device required for onlink"),
            Some(link) if !link.up => return refuse(node, Errno::Enetdown, "Nexthop device is not up"),
            Some(_) => {}
        }
    }
    if marks.reject {
        return Ok(Hop { weight: asked.weight, onlink: asked.onlink, ..Hop::by(IfIndex::LO) });
    }
    if let Some(gateway) = asked.gateway {
        dev = check_gateway(node, asked, gateway)?;
    }
    let Some(link) = node.devices.get(dev) else { return Err(Errno::Enodev.into()) };
    if node.sysctl.conf6(dev).disable_ipv6 != 0 {
        return refuse(node, Errno::Eacces, "IPv6 is disabled on nexthop device");
    }
    if !link.up && node.profile.refuses_down_devices6 {
        return refuse(node, Errno::Enetdown, "Nexthop device is not up");
    }
    let linkdown = node.profile.linkdown && !marks.local && !marks.anycast && !link.carrier;
    Ok(Hop { gateway: asked.gateway, weight: asked.weight, onlink: asked.onlink, linkdown, ..Hop::by(dev) })
}

/// Is the gateway there, and by which interface (ip6_validate_gw)?
fn check_gateway(node: &mut Node, asked: &Config, gateway: Ipv6Addr) -> Result<IfIndex, Refusal> {
    let of_link = gateway.is_unicast_link_local();
    let is_ours = |node: &Node, dev: IfIndex| is_own(node, gateway, of_link.then_some(dev), true);
    let ours = "Gateway can not be a local address";
    if !node.profile.compares_gateway6 && !asked.dev.is_none() && is_ours(node, asked.dev) {
        return Err(Errno::Ehostunreach.into());
    }
    if !asked.dev.is_none() && is_ours(node, asked.dev) {
        return refuse(node, Errno::Einval, ours);
    }
    let mut dev = asked.dev;
    if !of_link {
        if gateway.is_unspecified() || gateway.is_multicast() {
            return refuse(node, Errno::Einval, "Invalid gateway address");
        }
        if asked.onlink {
            check_onlink(node, asked, gateway)?;
        } else {
            dev = find_gateway(node, asked, gateway)?;
        }
    }
    if dev.is_none() {
        return refuse(node, Errno::Einval, "Egress device not specified");
    }
    if is_loopback(node, dev) {
        return refuse(node, Errno::Einval, "Egress device can not be loopback device for this route");
    }
    if asked.dev.is_none() && is_ours(node, dev) {
        return refuse(node, Errno::Einval, ours);
    }
    Ok(dev)
}

fn asked_for(asked: &Config, gateway: Ipv6Addr, src: Ipv6Addr, strict: Strict) -> (Asked, FlowKey) {
    let key = FlowKey { dst: gateway, src, oif: asked.dev, ..FlowKey::default() };
    (Asked { dst: gateway, src, dev: asked.dev, strict, now: asked.now }, key)
}

/// The way to a gateway in one table, whatever the carrier.
fn in_table(node: &Node, table: TableId, asked: &Config, gateway: Ipv6Addr, strict: bool) -> Option<Match> {
    let strict = Strict { dev: strict, reachable: false, any_carrier: true };
    let source = asked.prefsrc.unwrap_or(Ipv6Addr::UNSPECIFIED);
    let (asked, key) = asked_for(asked, gateway, source, strict);
    let mut silent = TraceLog::default();
    let found = table_lookup(node, table, &asked, &mut silent)?;
    Some(select::path(node, found, &key, None, asked.dev, strict, &mut silent))
}

/// `onlink`: what the tables know of the gateway must not say otherwise.
fn check_onlink(node: &Node, asked: &Config, gateway: Ipv6Addr) -> Result<(), Refusal> {
    let Some(found) = in_table(node, TableId::MAIN, asked, gateway, false) else { return Ok(()) };
    let dst = node.six.fib.routes.get(found.id).map(|route| route.dst.addr());
    let by_default = dst.is_none_or(|dst| dst.is_unspecified());
    if !found.reject && !by_default && (found.kind != RouteType::Unicast || found.hop.dev != asked.dev) {
        return refuse(node, Errno::Einval, "Nexthop has invalid gateway or device mismatch");
    }
    Ok(())
}

/// The interface by which a gateway is on the link: by the route's own table, else by the rules (ip6_route_check_nh).
fn find_gateway(node: &mut Node, asked: &Config, gateway: Ipv6Addr) -> Result<IfIndex, Refusal> {
    let heeds_rejects = node.profile.rejects_lead_to_no_gateway6;
    let on_link = |found: &Match| !(found.reject && heeds_rejects) && found.hop.gateway.is_none();
    let fits = |found: &Match| on_link(found) && (asked.dev.is_none() || asked.dev == found.hop.dev);
    let named = asked.table != TableId(0);
    let own = if named { in_table(node, asked.table, asked, gateway, true) } else { None };
    if let Some(found) = own.filter(fits) {
        return Ok(found.hop.dev);
    }
    let strict = Strict { dev: true, ..Strict::default() };
    let (question, key) = asked_for(asked, gateway, Ipv6Addr::UNSPECIFIED, strict);
    let mut silent = TraceLog::default();
    let found = any_by_rules(node, &key, &question, &mut silent).ok().filter(on_link);
    let found = found.ok_or(Errno::Ehostunreach)?;
    let found = select::path(node, found, &key, None, asked.dev, strict, &mut silent);
    if asked.dev.is_none() || asked.dev == found.hop.dev { Ok(found.hop.dev) } else { Err(Errno::Ehostunreach.into()) }
}
