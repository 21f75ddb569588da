//! The question of `ip route get` (Linux: net/ipv4/route.c, inet_rtm_getroute, rt_fill_info). With `iif` it is asked as for a
//! packet that came in, else as for one made here; in both cases with a made-up packet.

use super::{FlowKey, Way, input, output};
use crate::base::addr::v4;
use crate::base::packet::{Skb, protocol};
use crate::base::{Body, Errno, FlowTag, IcmpMessage, Packet, PacketId, TcpSegment};
use crate::kernel::fib::{listing, lookup};
use crate::kernel::profile::UnknownAttribute;
use crate::kernel::{Context, Node, exception};
use crate::model::route::{Metrics, RouteAnswer, RouteQuestion, RouteType};
use crate::model::{Refusal, Route};
use crate::trace::DropReason;
use std::net::{IpAddr, Ipv4Addr};

/// Answers the question.
pub(super) fn answer(node: &mut Node, question: &RouteQuestion, ctx: &mut Context<'_>) -> Result<RouteAnswer, Refusal> {
    let question = &understood(node, question)?;
    let number = question.ipproto.unwrap_or(protocol::UDP);
    if !matches!(number, protocol::UDP | protocol::TCP | protocol::ICMP) {
        return Err(Refusal::because(Errno::Eopnotsupp, "Unsupported ip proto"));
    }
    let input = !question.iif.is_none();
    if input && node.devices.get(question.iif).is_none() {
        return Err(Errno::Enodev.into());
    }
    let way = if input { came_in(node, question, number, ctx) } else { made_here(node, question, number, ctx) };
    match way {
        Ok(way) if question.fibmatch && node.profile.extack => {
            let fib = Some(matched(node, &way).ok_or(Errno::Ehostunreach)?);
            Ok(RouteAnswer { fib, ..told(node, question, &way) })
        }
        Ok(way) => Ok(exception::tell(node, told(node, question, &way), &way, ctx.now)),
        Err(errno) => Err(errno.into()),
    }
}

/// `fibmatch`: the configured route that the way was found by (b61798130f1b, 4.13).
fn matched(node: &Node, way: &Way) -> Option<Route> {
    let found = way.found?;
    let group = node.fib.routes(found.table)?.group(&node.fib.infos, found.key, found.prefix_len);
    let route = listing::route(node, found.key, group.iter().find(|alias| alias.info == found.info)?)?;
    Some(Route { table: found.table, kind: way.dst.kind, ..route })
}

/// The question as this kernel understands it: protocol and ports came late.
fn understood(node: &Node, question: &RouteQuestion) -> Result<RouteQuestion, Refusal> {
    let named = question.ipproto.is_some() || question.sport != 0 || question.dport != 0;
    match node.profile.port_attributes {
        UnknownAttribute::Refused if named => Err(Errno::Einval.into()),
        UnknownAttribute::Ignored => Ok(RouteQuestion { ipproto: None, sport: 0, dport: 0, ..question.clone() }),
        _ => Ok(question.clone()),
    }
}

fn made_here(node: &mut Node, question: &RouteQuestion, number: u8, ctx: &mut Context<'_>) -> Result<Way, Errno> {
    let key = FlowKey {
        dst: address(question.dst),
        src: address(question.from),
        oif: question.oif,
        mark: question.mark,
        tos: question.tos,
        protocol: number,
        sport: question.sport,
        dport: question.dport,
        uid: question.uid.unwrap_or(0),
        ..FlowKey::default()
    };
    output::cached(node, &key, output::Hashed::MadeUp, ctx)
}

fn came_in(node: &mut Node, question: &RouteQuestion, number: u8, ctx: &mut Context<'_>) -> Result<Way, Errno> {
    let packet = made_up(question, number);
    match input::cached(node, &packet, &input::question(node, &packet, question.iif), ctx) {
        Ok(way) => way.dst.error.filter(|_| !way.silent).map_or(Ok(way), Err),
        Err(DropReason::ReversePathFilter) if node.profile.get_tells_reverse_path => Err(Errno::Exdev),
        Err(DropReason::ForwardingOff) => Err(Errno::Ehostunreach),
        // Of a martian destination, too, the cache's kernels said so.
        Err(DropReason::Martian(_)) if node.profile.route_cache && packet.dst4().is_loopback() => Err(Errno::Ehostunreach),
        Err(_) => Err(Errno::Einval),
    }
}

/// The packet that stands for the question.
fn made_up(question: &RouteQuestion, number: u8) -> Packet {
    let RouteQuestion { sport, dport, .. } = *question;
    let body = match number {
        protocol::TCP => Body::Tcp(TcpSegment { sport, dport, ..TcpSegment::default() }),
        protocol::ICMP => Body::Icmp(IcmpMessage { kind: 8, code: 0, rest: 0, length: 0, quoted: None }),
        _ => Body::Udp { sport, dport, data: Vec::new() },
    };
    Packet {
        id: PacketId(0),
        flow: FlowTag(0),
        src: address(question.from).into(),
        dst: address(question.dst).into(),
        tos: question.tos,
        ttl: 0,
        dont_fragment: false,
        label: 0,
        body,
        skb: Skb { iif: question.iif, mark: question.mark, ..Skb::default() },
    }
}

/// A way as RTM_NEWROUTE tells it.
pub(super) fn told(node: &Node, question: &RouteQuestion, way: &Way) -> RouteAnswer {
    let (profile, dst) = (&node.profile, &way.dst);
    let input = !question.iif.is_none();
    let from = question.from.and_then(v4).filter(|from| !from.is_unspecified());
    let source = match input {
        true => Some(dst.src).filter(|src| profile.get_shows_source && !src.is_unspecified()),
        false => Some(dst.src).filter(|src| Some(*src) != from && !src.is_unspecified()),
    };
    let asked = address(question.dst);
    RouteAnswer {
        kind: dst.kind,
        // The cache kept the address that "no address" stood for.
        dst: IpAddr::V4(if profile.route_cache && !input && asked.is_unspecified() { dst.src } else { asked }),
        from: from.map(IpAddr::V4),
        gateway: dst.gateway,
        dev: dst.dev,
        table: profile.get_shows_table.then_some(dst.table),
        src: source.map(IpAddr::V4),
        mark: question.mark,
        tos: if profile.get_shows_tos { question.tos & lookup::TOS_BITS } else { way.found.map_or(0, |found| found.tos) },
        uid: question.uid.or(if input { None } else { Some(0) }).filter(|_| profile.get_shows_uid),
        iif: question.iif,
        metrics: metrics(node, way),
        cache_flags: flags(node, way),
        expires: None,
        fib: None,
        six: None,
    }
}

/// An address of a question; none is 0.0.0.0.
fn address(asked: Option<IpAddr>) -> Ipv4Addr {
    asked.and_then(v4).unwrap_or(Ipv4Addr::UNSPECIFIED)
}

fn metrics(node: &Node, way: &Way) -> Metrics {
    let info = way.dst.info.and_then(|id| node.fib.infos.get(id));
    info.map(|info| info.metrics.clone()).unwrap_or_default()
}

/// The words within `cache <…>`, in the order of iproute2.
fn flags(node: &Node, way: &Way) -> Vec<&'static str> {
    let broadcast = way.dst.kind == RouteType::Broadcast;
    let words = [
        (way.local, "local"),
        (way.dst.kind == RouteType::Multicast, "mc"),
        (broadcast, "brd"),
        (way.source_direct && node.profile.get_shows_source, "src-direct"),
        (way.dst.redirect, "redirect"),
    ];
    words.into_iter().filter(|(set, _)| *set).map(|(_, word)| word).collect()
}
