//! `ip -6 route add`, `append`, `prepend`, `replace`, `change`, `del` (Linux: net/ipv6/route.c, inet6_rtm_newroute,
//! inet6_rtm_delroute, ip6_route_multipath_add, ip6_route_multipath_del, ip6_route_del), and the sweep for routes whose time is over.

use super::{Config, DEFAULT_METRIC, check};
use crate::base::addr::v6;
use crate::base::{Errno, Span, TableId};
use crate::kernel::fib::{convert_metrics, nexthop};
use crate::kernel::profile::Ipv6Routes;
use crate::kernel::six::fib::{Fib, FibRoute, How, NewRoute, Preference, Refused, RouteId};
use crate::kernel::six::with_fib;
use crate::kernel::{Context, Effect, Node, Timer, cache, timer};
use crate::model::route::{Nexthop, preference};
use crate::model::{Refusal, Route, RouteChange, RouteVerb};
use ipnet::{IpNet, Ipv6Net};

/// One edit of the tables.
///
/// Errors: as RTM_NEWROUTE and RTM_DELROUTE.
pub fn change(node: &mut Node, change: RouteChange, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    let RouteChange { verb, route, beside, .. } = change;
    check_words(node, &route)?;
    let several = route.multipath && node.profile.ipv6_routes != Ipv6Routes::Single;
    let hops = if several { route.nexthops.as_slice() } else { &[] };
    let single = if route.multipath { Some(&beside) } else { route.nexthops.first() };
    let base = config(node, &route, single, ctx)?;
    if verb == RouteVerb::Delete {
        if let Some(id) = base.nhid {
            nexthop::check_exists(node, id)?;
        }
        return if several { delete_hops(node, &base, hops) } else { delete(node, &base, true) };
    }
    let how = How { alone: node.profile.replaces_hop_by_hop6, ..how(verb) };
    let base = Config { metric: if base.metric == 0 { DEFAULT_METRIC } else { base.metric }, ..base };
    if base.nhid.is_some() && base.src.prefix_len() > 0 {
        return refuse(node, Errno::Einval, "Nexthops can not be used with source routing");
    }
    if several && node.profile.failed_hops_deleted6 {
        if let Err(refusal) = add_hops(node, &base, hops, how) {
            return Err(delete_hops(node, &base, hops).err().unwrap_or(refusal));
        }
    } else if several {
        add_hops(node, &base, hops, how)?;
    } else {
        let new = check::route(node, &base)?;
        put(node, new, how)?;
    }
    if base.expires.is_some() {
        start_sweep(node, ctx);
    }
    Ok(())
}

/// What only IPv4 has.
fn check_words(node: &Node, route: &Route) -> Result<(), Refusal> {
    if route.tos != 0 && node.profile.extack {
        return refuse(node, Errno::Einval, "Invalid dsfield (tos): option not available for IPv6");
    }
    if route.nexthops.iter().any(|hop| hop.gateway.is_some_and(|gateway| gateway.is_ipv4())) {
        return refuse(node, Errno::Einval, "IPv6 does not support RTA_VIA attribute");
    }
    Ok(())
}

fn refuse<T>(node: &Node, errno: Errno, text: &str) -> Result<T, Refusal> {
    Err(node.profile.refusal(errno, text))
}

const fn how(verb: RouteVerb) -> How {
    How {
        exclusive: matches!(verb, RouteVerb::Add | RouteVerb::Test),
        replace: matches!(verb, RouteVerb::Replace | RouteVerb::Change),
        only_replace: matches!(verb, RouteVerb::Change),
        alone: false,
    }
}

/// What is asked for, with one hop (rtm_to_fib6_config).
fn config(node: &Node, route: &Route, hop: Option<&Nexthop>, ctx: &Context<'_>) -> Result<Config, Refusal> {
    let net = |net: IpNet| if let IpNet::V6(net) = net { Some(net.trunc()) } else { None };
    let mut config = Config {
        src: route.src.and_then(net).unwrap_or_default(),
        metric: route.metric,
        kind: route.kind,
        protocol: route.protocol,
        prefsrc: route.prefsrc.and_then(v6).filter(|source| !source.is_unspecified()),
        metrics: convert_metrics(node, &route.metrics)?,
        preference: match route.pref {
            Some(preference::LOW) => Preference::Low,
            Some(preference::HIGH) => Preference::High,
            _ => Preference::Medium,
        },
        expires: route
            .expires
            .and_then(|s| u32::try_from(s).ok())
            .filter(|s| *s != u32::MAX)
            .map(|s| ctx.now + Span::secs(u64::from(s))),
        nhid: route.nhid,
        onlink: route.flags.onlink,
        now: ctx.now,
        ..Config::new(net(route.dst).ok_or(Errno::Einval)?, table_of(route.table))
    };
    if let Some(hop) = hop {
        take_hop(&mut config, hop)?;
    }
    Ok(config)
}

/// No table means main.
fn table_of(table: TableId) -> TableId {
    if table == TableId(0) { TableId::MAIN } else { table }
}

fn take_hop(config: &mut Config, hop: &Nexthop) -> Result<(), Refusal> {
    if !hop.dev.is_none() {
        config.dev = hop.dev;
    }
    if let Some(gateway) = hop.gateway {
        config.gateway = Some(v6(gateway).ok_or(Errno::Einval)?);
    }
    config.onlink |= hop.onlink;
    config.weight = hop.weight.max(1);
    Ok(())
}

fn put(node: &mut Node, route: FibRoute, how: How) -> Result<RouteId, Refusal> {
    let done = with_fib(node, |fib, dead| fib.put(NewRoute { route, how }, dead));
    done.map_err(|refused| match refused {
        Refused::NoMatch => node.profile.refusal(refused.errno(), "Can not replace route - no match found"),
        _ => refused.errno().into(),
    })
}

/// Adds a route with a list of next hops: one route after the other; what was added goes again where one is refused.
fn add_hops(node: &mut Node, base: &Config, hops: &[Nexthop], how: How) -> Result<(), Refusal> {
    if base.nhid.is_some() || hops.iter().any(|hop| hop.gateway.is_none() && base.gateway.is_none()) {
        let text = "Device only routes can not be added for IPv6 using the multipath API.";
        return refuse(node, Errno::Einval, text);
    }
    let mut ready: Vec<(Config, FibRoute)> = Vec::with_capacity(hops.len());
    for hop in hops {
        let mut config = base.clone();
        take_hop(&mut config, hop)?;
        let route = check::route(node, &config)?;
        if !route.may_be_sibling() && !route.marks.reject {
            let text = "Device only routes can not be added for IPv6 using the multipath API.";
            return refuse(node, Errno::Einval, text);
        }
        if ready.iter().any(|(_, other)| other.same_way(&route)) {
            return Err(Errno::Eexist.into());
        }
        ready.push((config, route));
    }
    let mut done: Vec<Config> = Vec::with_capacity(ready.len());
    for (config, route) in ready {
        let how = if done.is_empty() || how.alone && how.replace { how } else { How::default() };
        if let Err(mut refusal) = put(node, route, how) {
            if how.replace && !done.is_empty() {
                let text = "ipv6: multipath route replace failed (check consistency of installed routes)";
                refusal = node.profile.refusal(refusal.errno, text);
            }
            for added in &done {
                let _ = delete(node, added, false); // it was put in just now
            }
            return Err(refusal);
        }
        done.push(config);
    }
    Ok(())
}

/// Takes the first route out that fits, with its siblings where no gateway is named (ip6_route_del).
fn delete(node: &mut Node, asked: &Config, all_hops: bool) -> Result<(), Refusal> {
    if node.six.fib.table(asked.table).is_none() {
        return refuse(node, Errno::Esrch, "FIB table does not exist");
    }
    let fib = &node.six.fib;
    let fits = |id: &RouteId| {
        fib.routes.get(*id).is_some_and(|route| {
            (asked.metric == 0 || asked.metric == route.metric)
                && (asked.protocol == 0 || asked.protocol == route.protocol)
                && hop_fits(route, asked)
        })
    };
    let found = fib.of_prefix(asked.table, asked.dst, asked.src).into_iter().find(fits);
    let Some(found) = found else { return Err(if is_null(node, asked) { Errno::Enoent } else { Errno::Esrch }.into()) };
    let gone = if all_hops && asked.gateway.is_none() { fib.siblings(found) } else { vec![found] };
    with_fib(node, |fib, dead| gone.into_iter().for_each(|id| fib.delete(id, dead)));
    Ok(())
}

/// The entry that stands for "no route" in an empty root fits, but cannot be deleted.
fn is_null(node: &Node, asked: &Config) -> bool {
    let fib = &node.six.fib;
    asked.dst.prefix_len() == 0
        && fib.of_prefix(asked.table, asked.dst, asked.src).is_empty()
        && fib.of_prefix(asked.table, asked.dst, Ipv6Net::default()).is_empty()
        && fib.routes.get(RouteId::NULL).is_some_and(|null| {
            (asked.metric == 0 || asked.metric == null.metric)
                && (asked.protocol == 0 || asked.protocol == null.protocol)
                && hop_fits(null, asked)
        })
}

fn hop_fits(route: &FibRoute, asked: &Config) -> bool {
    match (route.nhid, asked.nhid) {
        (Some(used), Some(named)) => used == named,
        (Some(_), None) => true,
        (None, Some(_)) => false,
        (None, None) => {
            (asked.dev.is_none() || asked.dev == route.hop.dev)
                && (asked.gateway.is_none() || asked.gateway == route.hop.gateway)
        }
    }
}

/// Deletes with a list of next hops: each on its own; the last refusal is told.
fn delete_hops(node: &mut Node, base: &Config, hops: &[Nexthop]) -> Result<(), Refusal> {
    let mut last = Ok(());
    for hop in hops {
        let mut config = base.clone();
        take_hop(&mut config, hop)?;
        if let Err(refusal) = delete(node, &config, false) {
            last = Err(refusal);
        }
    }
    last
}

/// A next hop object is gone: the routes that use it go too.
pub fn nexthop_gone(node: &mut Node, id: u32) {
    let uses = |fib: &Fib, route: &RouteId| fib.routes.get(*route).is_some_and(|route| route.nhid == Some(id));
    with_fib(node, |fib, dead| {
        let gone: Vec<RouteId> = fib.dump().into_iter().filter(|route| uses(fib, route)).collect();
        gone.into_iter().for_each(|route| fib.delete(route, dead));
    });
}

/// Sees to it that routes whose time is over are taken out (fib6_start_gc).
pub fn start_sweep(node: &mut Node, ctx: &mut Context<'_>) {
    if !node.six.sweeping {
        node.six.sweeping = true;
        let wait = Span::secs(u64::try_from(node.sysctl.six.route.gc_interval).unwrap_or(0));
        let at = timer::expiry(node.profile.timer_wheel, ctx.now, wait);
        ctx.effects.push(Effect::Arm { at, timer: Timer::Routes6 });
    }
}

/// The periodic sweep (fib6_run_gc).
#[inline(never)] // web/later.txt
pub fn sweep(node: &mut Node, ctx: &mut Context<'_>) {
    let now = ctx.now;
    node.six.sweeping = false;
    if with_fib(node, |fib, dead| fib.sweep(now, dead)) {
        start_sweep(node, ctx);
    }
    cache::flush(node);
}
