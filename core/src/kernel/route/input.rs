//! The way of a packet that came in (Linux: net/ipv4/route.c, ip_route_input_slow, ip_mkroute_input): for this node, to be
//! forwarded, or nowhere. `kernel-facts.md` 1.2 has the order of operations.

use super::output::ALL_HOSTS;
use super::{Dst, FlowKey, Way, validate};
use crate::base::addr::v4;
use crate::base::packet::protocol;
use crate::base::{Body, Errno, IfIndex, Packet, TableId};
use crate::kernel::fib::lookup::{self, Carrier, Found};
use crate::kernel::fib::multipath::{self, Asker};
use crate::kernel::fib::source_address;
use crate::kernel::hash::policy::{Flow, Header};
use crate::kernel::hash::record::Pair;
use crate::kernel::profile::ForwardingOff;
use crate::kernel::sysctl::effective;
use crate::kernel::{Context, Node, cache};
use crate::model::route::{RouteType, Scope};
use crate::trace::{DropReason, Martian, Step};
use std::net::{IpAddr, Ipv4Addr};

/// What a packet that came in by `dev` asks.
#[inline]
pub(super) fn question(node: &Node, packet: &Packet, dev: IfIndex) -> FlowKey {
    let mut key = FlowKey {
        dst: packet.dst4(),
        src: packet.src4(),
        iif: dev,
        mark: packet.skb.mark,
        tos: packet.tos,
        ..FlowKey::default()
    };
    if node.rules.needs_ports() {
        key.protocol = packet.protocol();
        (key.sport, key.dport) = packet.ports();
    }
    key
}

/// The way of a packet to be forwarded whose question was answered before; `None`: it has to be looked up.
#[inline]
pub(super) fn known(
    node: &mut Node,
    packet: &Packet,
    key: &FlowKey,
    ctx: &mut Context<'_>,
) -> Option<Result<Dst, DropReason>> {
    if ctx.trace.on || node.profile.route_cache {
        return None;
    }
    let mut found = *node.memo.route(key)?;
    choose(node, packet, &mut found, ctx);
    match node.memo.way(key, found.hop) {
        Some(way) => Some(Ok(*way)),
        None => Some(by_hop(node, key, found, ctx).map(|way| way.dst)),
    }
}

/// Finds the way, in the cache first where there is one. Packets that are dropped are looked up anew each time.
pub(super) fn cached(node: &mut Node, packet: &Packet, key: &FlowKey, ctx: &mut Context<'_>) -> Result<Way, DropReason> {
    if !node.profile.route_cache {
        return find(node, packet, key, ctx);
    }
    if let Some(way) = cache::find(node, key, ctx) {
        return Ok(way);
    }
    let way = find(node, packet, key, ctx)?;
    cache::keep(node, key, way, ctx.now);
    Ok(way)
}

/// A packet that `lo` brings back keeps the way that it was sent by, unless it was given another destination since.
pub(super) fn brought_back(node: &Node, key: &FlowKey, ctx: &mut Context<'_>) -> Option<Dst> {
    if key.iif != IfIndex::LO || lookup::owner_of(node, key.dst).is_none() {
        return None;
    }
    say(key, ctx);
    let Dst { kind, gateway, dev, table, .. } = local(node, RouteType::Local, None).dst;
    ctx.trace.step(|| Step::Route { kind, gateway, dev, table });
    Some(local(node, RouteType::Local, None).dst)
}

fn say(key: &FlowKey, ctx: &mut Context<'_>) {
    let FlowKey { dst, src, iif, mark, tos, .. } = *key;
    ctx.trace.step(|| Step::Lookup { input: true, dst: dst.into(), src: src.into(), iif, oif: IfIndex::NONE, mark, tos });
}

fn find(node: &mut Node, packet: &Packet, key: &FlowKey, ctx: &mut Context<'_>) -> Result<Way, DropReason> {
    say(key, ctx);
    let way = resolve(node, packet, key, ctx);
    if let Ok(Way { dst, .. }) = &way {
        ctx.trace.step(|| match dst.error {
            Some(errno) => Step::NoRoute(errno),
            None => Step::Route { kind: dst.kind, gateway: dst.gateway, dev: dst.dev, table: dst.table },
        });
    }
    way
}

fn resolve(node: &mut Node, packet: &Packet, key: &FlowKey, ctx: &mut Context<'_>) -> Result<Way, DropReason> {
    let dev = key.iif;
    if node.devices.get(dev).is_none() {
        return Err(DropReason::DeviceDown);
    }
    if key.dst.is_multicast() {
        return multicast(node, key, ctx);
    }
    if key.src.is_multicast() || key.src.is_broadcast() {
        return martian(ctx, Martian::Source, "a source must not be a group");
    }
    if key.dst.is_broadcast() || (key.src.is_unspecified() && key.dst.is_unspecified()) {
        return broadcast(node, packet, key, ctx);
    }
    martians(node, key, ctx)?;
    let found = match lookup::by_rules(node, key, Carrier::Heed, ctx.trace) {
        Ok(found) => found,
        Err(_) if !effective::forwarding(node, dev) && node.profile.forwarding_off != ForwardingOff::WithoutErrno => {
            return forwarding_off(node);
        }
        Err(errno) => return Ok(no_route(node, errno)),
    };
    match found.kind {
        RouteType::Broadcast if node.profile.bc_forwarding && effective::bc_forwarding(node, dev) => {
            forward(node, packet, key, found, ctx)
        }
        RouteType::Broadcast => broadcast(node, packet, key, ctx).map(|way| way.of(found)),
        RouteType::Local => {
            let passed = validate::source(node, key, key.dst, IfIndex::NONE, ctx)?;
            let way = local(node, RouteType::Local, Some(found));
            Ok(Way { dst: Dst { src: key.dst, ..way.dst }, source_direct: passed.near, ..way })
        }
        _ if !effective::forwarding(node, dev) => forwarding_off(node),
        RouteType::Unicast => {
            node.memo.keep_route(key, found);
            forward(node, packet, key, found, ctx)
        }
        _ => martian(ctx, Martian::Destination, "the route's type is none to forward by"),
    }
}

fn martian<T>(ctx: &mut Context<'_>, kind: Martian, why: &'static str) -> Result<T, DropReason> {
    ctx.trace.step(|| Step::Note(format!("martian: {why}")));
    Err(DropReason::Martian(kind))
}

/// Addresses that must not be seen on a wire.
fn martians(node: &Node, key: &FlowKey, ctx: &mut Context<'_>) -> Result<(), DropReason> {
    let zeronet = |address: Ipv4Addr| {
        if node.profile.zeronet_usable { address.is_unspecified() } else { address.octets()[0] == 0 }
    };
    let localnet = || node.profile.route_localnet && effective::route_localnet(node, key.iif);
    if zeronet(key.src) {
        return martian(ctx, Martian::Source, "a source of zeros goes with a broadcast only");
    }
    if zeronet(key.dst) {
        return martian(ctx, Martian::Destination, "a destination of zeros");
    }
    if key.dst.is_loopback() && !localnet() {
        return martian(ctx, Martian::LoopbackDestination, "127.0.0.0/8 belongs on lo");
    }
    if key.src.is_loopback() && !localnet() {
        return martian(ctx, Martian::LoopbackSource, "127.0.0.0/8 belongs on lo");
    }
    Ok(())
}

/// A way that ends at this node.
fn local(node: &Node, kind: RouteType, found: Option<Found>) -> Way {
    let mtu = node.devices.get(IfIndex::LO).map_or(u32::MAX, |link| link.mtu);
    let dst = Dst { kind, table: found.map_or(TableId(0), |found| found.table), ..Dst::by(IfIndex::LO, mtu) };
    Way { dst, found, local: true, source_direct: false, silent: false }
}

/// A group: only that of all hosts is joined (ip_route_input_mc).
fn multicast(node: &Node, key: &FlowKey, ctx: &mut Context<'_>) -> Result<Way, DropReason> {
    let src = key.src;
    if key.dst != ALL_HOSTS || src.is_multicast() || src.is_broadcast() {
        return martian(ctx, Martian::Source, "a group that is not joined, or a source that is one");
    }
    if src.is_loopback() && !effective::route_localnet(node, key.iif) {
        return martian(ctx, Martian::LoopbackSource, "127.0.0.0/8 belongs on lo");
    }
    if !src.is_unspecified() {
        validate::source(node, key, Ipv4Addr::UNSPECIFIED, IfIndex::NONE, ctx)?;
    }
    Ok(local(node, RouteType::Multicast, None))
}

/// To everybody on the link. ARP's questions are not delivered so.
fn broadcast(node: &Node, packet: &Packet, key: &FlowKey, ctx: &mut Context<'_>) -> Result<Way, DropReason> {
    if matches!(packet.body, Body::Other { protocol: 0, .. }) {
        return martian(ctx, Martian::Destination, "ARP asks for a broadcast address");
    }
    if !key.src.is_unspecified() {
        validate::source(node, key, Ipv4Addr::UNSPECIFIED, IfIndex::NONE, ctx)?;
    }
    Ok(local(node, RouteType::Broadcast, None))
}

/// No way: every packet is answered with the error, if anybody is told at all (ip_error).
fn no_route(node: &Node, errno: Errno) -> Way {
    let way = local(node, RouteType::Unreachable, None);
    Way { dst: Dst { error: Some(errno), ..way.dst }, local: false, ..way }
}

/// We are no router: nobody is told, but what a question hears differs by kernel.
fn forwarding_off(node: &Node) -> Result<Way, DropReason> {
    match node.profile.forwarding_off {
        ForwardingOff::NoWay => Err(DropReason::ForwardingOff),
        ForwardingOff::WithoutErrno => Ok(Way { silent: true, ..no_route(node, Errno::Einval) }),
        ForwardingOff::HostUnreachable => Ok(no_route(node, Errno::Ehostunreach)),
    }
}

/// To be sent on: the next hop is chosen; the rest follows from it.
fn forward(
    node: &mut Node,
    packet: &Packet,
    key: &FlowKey,
    mut found: Found,
    ctx: &mut Context<'_>,
) -> Result<Way, DropReason> {
    choose(node, packet, &mut found, ctx);
    by_hop(node, key, found, ctx)
}

#[inline]
fn choose(node: &mut Node, packet: &Packet, found: &mut Found, ctx: &mut Context<'_>) {
    if found.hops > 1 {
        let asker = asker(packet);
        multipath::select(node, found, &asker, ctx.now, ctx.trace);
    }
}

/// The way by the next hop that was chosen, once the source is held against the interface that the packet would leave by.
fn by_hop(node: &mut Node, key: &FlowKey, found: Found, ctx: &mut Context<'_>) -> Result<Way, DropReason> {
    let gone = DropReason::Other("the route is gone");
    let (dev, gateway) = found.resolve(&node.fib).map(|(_, hop)| (hop.dev, hop.gateway)).ok_or(gone)?;
    let validate::Passed { near, back } = source(node, key, dev, ctx)?;
    let mtu = node.devices.get(dev).map_or(0, |link| link.mtu);
    let mut dst = Dst { kind: RouteType::Unicast, table: found.table, ..Dst::by(dev, mtu) };
    dst.take(&found, &node.fib);
    dst.redirect = near
        && dev == key.iif
        && effective::send_redirects(node, dev)
        && (effective::shared_media(node, dev) || sees(node, dev, key.src, gateway));
    if node.profile.get_shows_source {
        dst.src = specific(node, key.iif, back);
    }
    node.memo.keep_way(key, found.hop, dst);
    Ok(Way { dst, found: Some(found), local: false, source_direct: near, silent: false })
}

/// Validates the source, unless the same was asked before.
fn source(node: &mut Node, key: &FlowKey, oif: IfIndex, ctx: &mut Context<'_>) -> Result<validate::Passed, DropReason> {
    let sight = node.rules.sight_of(key.dst.to_bits()).filter(|_| !ctx.trace.on);
    let Some(sight) = sight else { return validate::source(node, key, key.dst, oif, ctx) };
    let question = FlowKey { dst: key.src, src: Ipv4Addr::from_bits(sight), ..*key };
    if let Some(passed) = node.memo.source(&question, oif) {
        return Ok(*passed);
    }
    let passed = validate::source(node, key, key.dst, oif, ctx)?;
    node.memo.keep_source(&question, oif, passed);
    Ok(passed)
}

/// The address of ours that speaks to the source, as 3.x kept it with the way (`rt_spec_dst`).
fn specific(node: &Node, dev: IfIndex, back: Option<Found>) -> Ipv4Addr {
    let any = Ipv4Addr::UNSPECIFIED;
    let Some((info, hop)) = back.as_ref().and_then(|back| back.resolve(&node.fib)) else {
        return source_address::select(node, dev, any, Scope::UNIVERSE);
    };
    info.prefsrc.unwrap_or_else(|| source_address::select(node, hop.dev, hop.gateway_bits(), info.scope))
}

/// Is the gateway in the source's subnet; without one, is the source in any of the interface's?
fn sees(node: &Node, dev: IfIndex, source: Ipv4Addr, gateway: Option<IpAddr>) -> bool {
    let gateway = gateway.map(|gateway| v4(gateway).unwrap_or(Ipv4Addr::UNSPECIFIED));
    source_address::on_link(node, dev, source, gateway.unwrap_or(source))
}

/// What there is to hash of a packet.
pub(super) fn asker(packet: &Packet) -> Asker {
    let quoted = match &packet.body {
        Body::Icmp(message) if message.is_error() => message.quoted.as_deref(),
        _ => None,
    };
    let flow = Flow { outer: header(packet), inner: None, quoted: quoted.map(header), packet: true };
    Asker { flow, forward: true, source: Ipv4Addr::UNSPECIFIED }
}

fn header(packet: &Packet) -> Header {
    let (sport, dport) = match packet.protocol() {
        protocol::TCP | protocol::UDP => packet.ports(),
        _ => (0, 0),
    };
    Header { pair: Pair::V4(packet.src4(), packet.dst4()), protocol: packet.protocol(), sport, dport, label: 0 }
}
