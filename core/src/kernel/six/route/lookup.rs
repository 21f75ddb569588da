//! Look-ups by rules and tables (Linux: net/ipv6/route.c, ip6_route_output_flags, ip6_route_input_lookup, ip6_pol_route;
//! net/ipv6/fib6_rules.c, fib6_rule_lookup).

use super::{Dst, FlowKey, select, source};
use crate::base::packet::v6;
use crate::base::{Body, Errno, IfIndex, Packet, TableId, Time};
use crate::kernel::counters::Counter;
use crate::kernel::hash::policy::{Flow, Header};
use crate::kernel::hash::record::Pair;
use crate::kernel::six::fib::{Asked, Match, Strict, table_lookup};
use crate::kernel::six::settings;
use crate::kernel::{Context, Node, rule};
use crate::model::route::metric;
use crate::model::{RouteType, Rule};
use crate::trace::{Step, TraceLog};
use std::net::Ipv6Addr;

/// Addresses of a link, and those of all interfaces, are looked up for one interface only (rt6_need_strict).
fn needs_strict(address: Ipv6Addr) -> bool {
    address.is_multicast() || address.is_unicast_link_local() || address.is_loopback()
}

/// Packets of a type end with an error; `throw`: the next rule is asked.
pub(in crate::kernel::six) const fn error_of(kind: RouteType) -> Option<Errno> {
    match kind {
        RouteType::Blackhole | RouteType::Nat | RouteType::Xresolve => Some(Errno::Einval),
        RouteType::Unreachable => Some(Errno::Ehostunreach),
        RouteType::Prohibit => Some(Errno::Eacces),
        RouteType::Throw => Some(Errno::Eagain),
        _ => None,
    }
}

/// Asks the tables that the rules name (fib6_rule_lookup): the match, and the table that it is in.
///
/// Errors: ENETUNREACH, or that of the rule or route that ended the walk; the route is then in `rejects`.
fn by_rules(
    node: &Node,
    key: &FlowKey,
    asked: &Asked,
    rejects: &mut Option<(Match, TableId)>,
    trace: &mut TraceLog,
) -> Result<(Match, TableId), Errno> {
    let ask = |table, trace: &mut TraceLog| {
        let found = table_lookup(node, table, asked, trace).ok_or(Errno::Eagain)?;
        match error_of(found.kind).filter(|_| found.reject) {
            Some(errno) => {
                *rejects = Some((found, table)).filter(|_| errno != Errno::Eagain);
                Err(errno)
            }
            None => Ok((found, table)),
        }
    };
    let suppressed = |rule: &Rule, (found, _): &(Match, TableId)| {
        let length = node.six.fib.routes.get(found.id).map_or(0, |route| route.dst.prefix_len());
        rule::suppresses(&node.devices, rule, length, || Some(found.hop.dev))
    };
    rule::walk(&node.six.rules, key, trace, ask, suppressed, false)
}

/// The same without regard to what a route does with packets (fib6_lookup).
///
/// Errors: ENETUNREACH, or that of the rule that ended the walk.
pub(super) fn any_by_rules(node: &Node, key: &FlowKey, asked: &Asked, trace: &mut TraceLog) -> Result<Match, Errno> {
    let ask = |table, trace: &mut TraceLog| table_lookup(node, table, asked, trace).ok_or(Errno::Eagain);
    rule::walk(&node.six.rules, key, trace, ask, |_, _| false, false)
}

/// A look-up by rules, with the choice among next hops (ip6_pol_route).
fn resolve(
    node: &mut Node,
    key: &FlowKey,
    packet: Option<&Flow>,
    dev: IfIndex,
    strict: bool,
    ctx: &mut Context<'_>,
) -> Result<Dst, Errno> {
    let strict = Strict { dev: strict, reachable: !settings::routes_for_others(node), any_carrier: false };
    let asked = Asked { dst: key.dst, src: key.src, dev, strict, now: ctx.now };
    let mut rejects = None;
    let (found, table) = match (by_rules(node, key, &asked, &mut rejects, ctx.trace), rejects) {
        (Ok(found), _) => found,
        (Err(errno), Some((found, table))) => {
            return Ok(Dst { error: Some(errno), ..way(node, &found, table, key.dst, ctx.now) });
        }
        (Err(errno), None) => return Err(errno),
    };
    select::touch(node, &found, key, packet, ctx.now);
    let found = select::path(node, found, key, packet, dev, strict, ctx.trace);
    Ok(way(node, &found, table, key.dst, ctx.now))
}

/// The way by a match.
fn way(node: &Node, found: &Match, table: TableId, dst: Ipv6Addr, now: Time) -> Dst {
    let learnt = node.six.fib.routes.get(found.id).and_then(|route| route.exception(dst, now)).copied();
    let route = node.six.fib.routes.get(found.id);
    let ours = route.is_some_and(|route| route.marks.local || route.marks.anycast);
    let of_route = |number| route.and_then(|route| route.metrics.values.get(&number).copied());
    let dev = found.hop.dev;
    let own_mtu = u32::try_from(node.sysctl.conf6(dev).mtu).unwrap_or(0);
    let group = route.is_some_and(|route| route.dst.addr().is_multicast()) && !found.reject && !ours;
    Dst {
        kind: if group { RouteType::Multicast } else { found.kind },
        dev: if ours { IfIndex::LO } else { dev },
        idev: dev,
        gateway: learnt.and_then(|known| known.redirect).unwrap_or(found.hop.gateway),
        src: Ipv6Addr::UNSPECIFIED,
        table,
        prefix_len: route.map_or(0, |route| route.dst.prefix_len()),
        mtu: learnt.and_then(|known| known.mtu).or_else(|| of_route(metric::MTU)).unwrap_or(own_mtu),
        expires: learnt.and_then(|known| known.expires),
        hoplimit: of_route(metric::HOPLIMIT).map_or(0, |limit| limit as u8),
        route: found.id,
        preference: found.preference,
        error: error_of(found.kind).filter(|_| found.reject),
    }
}

/// Looks up the way of a packet made here (ip6_route_output_flags); an error is part of it.
pub(super) fn resolve_output(node: &mut Node, key: &FlowKey, packet: Option<&Flow>, ctx: &mut Context<'_>) -> Dst {
    say(key, false, ctx);
    let strict = key.strict_oif || needs_strict(key.dst) || !key.oif.is_none() && key.src.is_unspecified();
    let key = FlowKey { iif: IfIndex::LO, ..*key };
    let found = resolve(node, &key, packet, key.oif, strict, ctx);
    tell(found, ctx)
}

/// Looks up the way of a packet that came in (ip6_route_input_lookup); an error is part of it.
pub(super) fn resolve_input(node: &mut Node, key: &FlowKey, packet: Option<&Flow>, ctx: &mut Context<'_>) -> Dst {
    say(key, true, ctx);
    let found = resolve(node, key, packet, key.iif, needs_strict(key.dst), ctx);
    tell(found, ctx)
}

fn say(key: &FlowKey, input: bool, ctx: &mut Context<'_>) {
    let FlowKey { dst, src, iif, oif, mark, tos, .. } = *key;
    ctx.trace.step(|| Step::Lookup { input, dst: dst.into(), src: src.into(), iif, oif, mark, tos });
}

fn tell(found: Result<Dst, Errno>, ctx: &mut Context<'_>) -> Dst {
    let way = found.unwrap_or_else(Dst::nowhere);
    match way.error {
        Some(errno) => ctx.trace.step(|| Step::NoRoute(errno)),
        None => ctx.trace.step(|| Step::Route {
            kind: way.kind,
            gateway: way.gateway.map(Into::into),
            dev: way.dev,
            table: way.table,
        }),
    }
    way
}

/// The way of a packet made here, and the source address that it gets where the key has none (ip6_dst_lookup_flow).
///
/// Errors: what the way ends with; EADDRNOTAVAIL when there is no source address.
#[inline(never)] // web/later.txt
pub fn output(node: &mut Node, key: &FlowKey, ctx: &mut Context<'_>) -> Result<Dst, Errno> {
    made_here(node, key, None, ctx)
}

/// The same for an ICMPv6 error about a packet: where there are several next hops, the packet's fields choose (icmpv6_route_lookup).
///
/// Errors: as [`output`].
#[inline(never)] // web/later.txt
pub fn output_about(node: &mut Node, key: &FlowKey, about: &Packet, ctx: &mut Context<'_>) -> Result<Dst, Errno> {
    made_here(node, key, Some(&flow_of(about)), ctx)
}

fn made_here(node: &mut Node, key: &FlowKey, packet: Option<&Flow>, ctx: &mut Context<'_>) -> Result<Dst, Errno> {
    if key.dst.is_unspecified() {
        return Err(Errno::Einval);
    }
    let way = resolve_output(node, key, packet, ctx);
    if let Some(errno) = way.error {
        if errno == Errno::Enetunreach {
            node.counters.add(Counter::Ip6OutNoRoutes);
        }
        return Err(errno);
    }
    let prefsrc = || node.six.fib.routes.get(way.route).and_then(|route| route.prefsrc);
    let src = match key.src {
        Ipv6Addr::UNSPECIFIED => prefsrc().or_else(|| source::select(node, way.idev, key.dst, ctx)),
        src => Some(src),
    };
    Ok(Dst { src: src.ok_or(Errno::Eaddrnotavail)?, ..way })
}

/// The way of a packet that came in by `dev` (ip6_route_input); an error is part of it.
pub fn input(node: &mut Node, packet: &Packet, dev: IfIndex, ctx: &mut Context<'_>) -> Dst {
    let (sport, dport) = packet.ports();
    let key = FlowKey {
        dst: v6(packet.dst),
        src: v6(packet.src),
        iif: dev,
        mark: packet.skb.mark,
        tos: packet.tos,
        label: packet.label,
        protocol: packet.protocol(),
        sport,
        dport,
        ..FlowKey::default()
    };
    resolve_input(node, &key, Some(&flow_of(packet)), ctx)
}

/// Is an address on the interface's link, by the routes (ndisc_send_redirect's look-up)?
pub fn is_neighbour(node: &mut Node, address: Ipv6Addr, dev: IfIndex, ctx: &mut Context<'_>) -> bool {
    let key = FlowKey { dst: address, oif: dev, ..FlowKey::default() };
    let way = resolve_output(node, &key, None, ctx);
    way.error.is_none() && way.gateway.is_none()
}

/// What a packet gives to hash.
fn flow_of(packet: &Packet) -> Flow {
    let quoted = match &packet.body {
        Body::Icmp6(message) if message.kind < 128 => message.quoted.as_deref(),
        _ => None,
    };
    Flow { quoted: quoted.map(header_of), ..Flow::plain(header_of(packet), true) }
}

fn header_of(packet: &Packet) -> Header {
    let (sport, dport) = match &packet.body {
        Body::Icmp6(_) | Body::Discovery(_) => (0, 0),
        _ => packet.ports(),
    };
    let pair = Pair::V6(v6(packet.src), v6(packet.dst));
    Header { pair, protocol: packet.protocol(), sport, dport, label: packet.label }
}
