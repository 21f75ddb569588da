//! The question of `ip -6 route get` (Linux: net/ipv6/route.c, inet6_rtm_getroute, rt6_fill_node). With `iif` it is asked as for a
//! packet that came in, but no packet is made up: what is hashed is the question itself.

use super::lookup::{resolve_input, resolve_output};
use super::{Dst, FlowKey, source};
use super::{exception, listing};
use crate::base::addr::v6;
use crate::base::{Errno, packet::protocol};
use crate::kernel::profile::{Answers6, Rejects6, UnknownAttribute};
use crate::kernel::six::fib::RouteId;
use crate::kernel::{Context, Node};
use crate::model::Refusal;
use crate::model::route::{RouteAnswer, RouteQuestion, SixAnswer, metric, route_protocol};
use std::net::{IpAddr, Ipv6Addr};

/// Answers the question.
///
/// Errors: as the look-up ends.
pub fn answer(node: &mut Node, question: &RouteQuestion, ctx: &mut Context<'_>) -> Result<RouteAnswer, Refusal> {
    let named = question.ipproto.is_some() || question.sport != 0 || question.dport != 0;
    let ports = node.profile.port_attributes;
    if named && ports == UnknownAttribute::Refused {
        return Err(Errno::Einval.into());
    }
    let plain = RouteQuestion { ipproto: None, sport: 0, dport: 0, ..question.clone() };
    let question = if ports == UnknownAttribute::Known { question } else { &plain };
    let known = [protocol::UDP, protocol::TCP, protocol::ICMPV6];
    if question.ipproto.is_some_and(|protocol| !known.contains(&protocol)) {
        return Err(Refusal::because(Errno::Eopnotsupp, "Unsupported ip proto"));
    }
    let given = |address: Option<IpAddr>| address.and_then(v6).unwrap_or(Ipv6Addr::UNSPECIFIED);
    let key = FlowKey {
        dst: given(question.dst),
        src: given(question.from),
        iif: question.iif,
        oif: question.oif,
        mark: question.mark,
        tos: question.tos,
        protocol: question.ipproto.unwrap_or(0),
        sport: question.sport,
        dport: question.dport,
        uid: question.uid.unwrap_or(if question.iif.is_none() { 0 } else { u32::MAX }),
        ..FlowKey::default()
    };
    let way = if question.iif.is_none() {
        resolve_output(node, &key, None, ctx)
    } else {
        if node.devices.get(question.iif).is_none() {
            return Err(Errno::Enodev.into());
        }
        resolve_input(node, &FlowKey { oif: crate::base::IfIndex::NONE, ..key }, None, ctx)
    };
    if let Some(errno) = way.error {
        let no_route = way.route == RouteId::NULL;
        let shown = match node.profile.rejects6 {
            Rejects6::Told => false,
            Rejects6::NoRouteTold => !no_route,
            Rejects6::NetUnreachable | Rejects6::Shown => !no_route || errno == Errno::Enetunreach,
        };
        if !shown {
            return Err(errno.into());
        }
    }
    Ok(told(node, question, &key, &way, ctx))
}

/// A way as RTM_NEWROUTE tells it.
fn told(node: &Node, question: &RouteQuestion, key: &FlowKey, way: &Dst, ctx: &mut Context<'_>) -> RouteAnswer {
    let known = node.six.fib.routes.get(way.route);
    let input = !question.iif.is_none();
    let mut metrics = known.map(|route| route.metrics.clone()).unwrap_or_default();
    if way.expires.is_some() {
        metrics.values.insert(metric::MTU, way.mtu);
    }
    let prefsrc = known.and_then(|route| route.prefsrc);
    let src = prefsrc.or_else(|| if input { None } else { source::select(node, way.idev, key.dst, ctx) });
    let copy = node.profile.answers6 != Answers6::Route && way.route != RouteId::NULL && way.dev == way.idev;
    let itself =
        || Some(key.dst).filter(|_| copy && way.error.is_none() && node.profile.answers6 == Answers6::CopyViaItself);
    let fib = if question.fibmatch { listing::route(node, way.route, ctx.now) } else { None };
    RouteAnswer {
        kind: known.map_or(way.kind, |route| route.kind),
        dst: key.dst.into(),
        from: Some(key.src.into()),
        gateway: way.gateway.or_else(itself).map(Into::into),
        dev: way.dev,
        table: Some(way.table),
        src: src.map(Into::into),
        mark: 0,
        tos: 0,
        uid: None,
        iif: question.iif,
        metrics,
        cache_flags: Vec::new(),
        expires: way.expires.map(|at| exception::seconds(at, ctx.now)),
        fib,
        six: Some(SixAnswer {
            protocol: known.map_or(0, |route| if copy { route_protocol::BOOT } else { route.protocol }),
            metric: known.filter(|_| !copy).map_or(0, |route| route.metric),
            pref: Some(listing::number(way.preference)).filter(|_| node.profile.ipv6_preference),
            error: match way.error {
                Some(errno) if way.route == RouteId::NULL => errno.number().unsigned_abs(),
                _ => known.map_or(0, |known| listing::error(node, known.kind, known.marks.reject)),
            },
        }),
    }
}
