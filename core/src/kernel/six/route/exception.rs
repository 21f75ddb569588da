//! What is learnt about a destination: path MTUs and redirects (Linux: net/ipv6/route.c, rt6_insert_exception, rt6_find_cached_rt,
//! ip6_update_pmtu, rt6_do_redirect). It hangs on the hop by which the destination is reached, and goes with its route.

use super::lookup::resolve_output;
use super::{FlowKey, listing};
use crate::base::packet::{Discovery, IPV6_MIN_MTU, protocol, v6};
use crate::base::{IcmpMessage, IfIndex, Span, Time};
use crate::kernel::neigh::{self, Told};
use crate::kernel::six::fib::{Exception, RouteId};
use crate::kernel::{Context, Node, cache, rule};
use crate::model::NudState;
use crate::model::route::{RouteAnswer, SixAnswer, metric};
use crate::trace::{Step, TraceLog};
use std::net::Ipv6Addr;

/// Most of one route; then the first goes.
const MOST: usize = 1024;

/// "Too big": the path's MTU is noted (icmpv6_err and its like, ip6_update_pmtu).
pub fn too_big(node: &mut Node, message: &IcmpMessage, dev: IfIndex, ctx: &mut Context<'_>) {
    let Some(quoted) = message.quoted.as_deref() else { return };
    // Of ICMPv6 itself the way is looked up by the interface that the error came in by.
    let oif = if quoted.protocol() == protocol::ICMPV6 { dev } else { IfIndex::NONE };
    let key = FlowKey {
        dst: v6(quoted.dst),
        src: v6(quoted.src),
        oif,
        tos: quoted.tos,
        label: quoted.label,
        ..FlowKey::default()
    };
    let way = resolve_output(node, &key, None, ctx);
    let mtu = message.rest;
    if way.error.is_some() || mtu < IPV6_MIN_MTU || mtu >= way.mtu {
        return;
    }
    let life = Span::secs(u64::try_from(node.sysctl.six.route.mtu_expires).unwrap_or(0));
    let expires = Some(ctx.now + life);
    learn(node, way.route, key.dst, |known| Exception { mtu: Some(mtu), expires, ..known });
    ctx.trace.step(|| Step::Note(format!("path MTU to {}: {mtu}", key.dst)));
}

/// A router recommends another next hop (rt6_do_redirect).
pub fn redirected(node: &mut Node, from: Ipv6Addr, dev: IfIndex, message: &Discovery, ctx: &mut Context<'_>) {
    let (dst, target) = (message.destination, message.target);
    let what = match () {
        () if dst.is_multicast() || dst != target && !target.is_unicast_link_local() => {
            "not heeded: no next hop of the link"
        }
        () if !heeds(node, dev) => "not heeded: accept_redirects is 0, or this is a router",
        () => follow(node, from, dev, message, ctx),
    };
    ctx.trace.step(|| Step::Note(format!("redirect from {from} to {target} for {dst}: {what}")));
}

fn heeds(node: &Node, dev: IfIndex) -> bool {
    let conf = node.sysctl.conf6(dev);
    conf.forwarding == 0 && conf.accept_redirects != 0
}

fn follow(node: &mut Node, from: Ipv6Addr, dev: IfIndex, message: &Discovery, ctx: &mut Context<'_>) -> &'static str {
    let (dst, target) = (message.destination, message.target);
    let source = message.quoted.as_ref().map_or(Ipv6Addr::UNSPECIFIED, |quoted| v6(quoted.src));
    let key = FlowKey { dst, src: source, oif: dev, iif: IfIndex::LO, ..FlowKey::default() };
    let Some(route) = by_gateway(node, &key, from, ctx.now) else { return "not heeded: its sender is no next hop to there" };
    let told = Told { mac: message.mac, state: NudState::Stale, overrides: true, router: (dst != target).then_some(true) };
    if !neigh::told(node, dev, target.into(), told, true, ctx) {
        return "not heeded: no room for the neighbour";
    }
    let gateway = (dst != target).then_some(target);
    learn(node, route, dst, |known| Exception { redirect: Some(gateway), ..known });
    "followed"
}

/// The route by which a destination is reached through `gateway` (__ip6_route_redirect).
fn by_gateway(node: &Node, key: &FlowKey, gateway: Ipv6Addr, now: Time) -> Option<RouteId> {
    let fib = &node.six.fib;
    let leads = |route: &crate::kernel::six::fib::FibRoute| {
        let current = route.exception(key.dst, now).and_then(|known| known.redirect).unwrap_or(route.hop.gateway);
        let by_it = route.hop.gateway == Some(gateway) || current == Some(gateway);
        !route.hop.dead && route.hop.dev == key.oif && route.hop.gateway.is_some() && by_it
    };
    let ask = |table, _: &mut TraceLog| {
        for prefix in fib.holding(table, key.dst, key.src) {
            for id in prefix {
                let Some(route) = fib.routes.get(id).filter(|route| !route.is_expired(now)) else { continue };
                match () {
                    () if route.marks.reject => return Ok(None),
                    () if leads(route) => return Ok(Some(id)),
                    () => {}
                }
            }
        }
        Err(crate::base::Errno::Eagain)
    };
    rule::walk(&node.six.rules, key, &mut TraceLog::default(), ask, |_, _| false, false).ok().flatten()
}

/// Notes something about a destination behind a route.
fn learn(node: &mut Node, route: RouteId, dst: Ipv6Addr, change: impl FnOnce(Exception) -> Exception) {
    let Some(route) = node.six.fib.routes.get_mut(route) else { return };
    let list = &mut route.exceptions;
    match list.iter_mut().find(|known| known.dst == dst) {
        Some(known) => *known = change(*known),
        None => {
            if list.len() >= MOST {
                list.remove(0);
            }
            list.push(change(Exception { dst, redirect: None, mtu: None, expires: None }));
        }
    }
    cache::flush(node);
}

/// `ip -6 route flush cache`: all is forgotten.
pub fn forget_exceptions(node: &mut Node) {
    node.six.fib.routes.iter_mut().for_each(|route| route.exceptions = Vec::new());
    cache::flush(node);
}

/// What was learnt, as `ip -6 route show cache` lists it.
pub fn cached(node: &Node, now: Time) -> Vec<RouteAnswer> {
    let fib = &node.six.fib;
    let mut list = Vec::new();
    for id in fib.dump() {
        let Some(route) = fib.routes.get(id) else { continue };
        let known = route.exceptions.iter();
        for known in known.filter(|known| route.exception(known.dst, now).is_some()) {
            let mut metrics = route.metrics.clone();
            metrics.values.extend(known.mtu.map(|mtu| (metric::MTU, mtu)));
            list.push(RouteAnswer {
                kind: route.kind,
                dst: known.dst.into(),
                from: None,
                gateway: known.redirect.unwrap_or(route.hop.gateway).map(Into::into),
                dev: route.hop.dev,
                table: Some(route.table),
                src: route.prefsrc.map(Into::into),
                mark: 0,
                tos: 0,
                uid: None,
                iif: IfIndex::NONE,
                metrics,
                cache_flags: Vec::new(),
                expires: known.expires.map(|at| seconds(at, now)),
                fib: None,
                six: Some(SixAnswer {
                    protocol: route.protocol,
                    metric: route.metric,
                    pref: Some(listing::number(route.preference)),
                    error: 0,
                }),
            });
        }
    }
    list
}

/// Whole seconds that are left.
pub(super) fn seconds(at: Time, now: Time) -> u32 {
    u32::try_from(at.since(now).as_secs()).unwrap_or(u32::MAX)
}
