//! The way of a packet made here (Linux: net/ipv4/route.c, ip_route_output_key_hash_rcu, __mkroute_output; fib_select_path).
//! `kernel-facts.md` 1.1 has the order of operations.

use super::{Dst, FlowKey, Way};
use crate::base::packet::protocol;
use crate::base::{Errno, IfIndex, Packet, TableId};
use crate::kernel::fib::lookup::{self, Carrier, Found};
use crate::kernel::fib::multipath::{self, Asker};
use crate::kernel::fib::{select, source_address};
use crate::kernel::hash::policy::{Flow, Header};
use crate::kernel::hash::record::Pair;
use crate::kernel::profile::MultipathChoice;
use crate::kernel::sysctl::effective;
use crate::kernel::{Context, Node, cache};
use crate::model::LinkKind;
use crate::model::route::{RouteType, Scope};
use crate::trace::Step;
use std::net::Ipv4Addr;

/// The group of all hosts: every interface that is up has joined it.
pub const ALL_HOSTS: Ipv4Addr = Ipv4Addr::new(224, 0, 0, 1);

/// What a next hop is chosen by.
#[derive(Clone, Copy, Debug)]
pub(super) enum Hashed<'a> {
    /// The fields of the key.
    Key,
    /// The same, as those of a packet: `ip route get` makes one up.
    MadeUp,
    /// A packet that came in: an ICMP error about it goes as the answer to it would (79a131592dbb, 4.4).
    About(&'a Packet),
}

/// Finds the way, in the cache first where there is one.
pub(super) fn cached(node: &mut Node, key: &FlowKey, hashed: Hashed<'_>, ctx: &mut Context<'_>) -> Result<Way, Errno> {
    if !node.profile.route_cache {
        return find(node, key, hashed, ctx);
    }
    let key = &FlowKey { iif: IfIndex::NONE, ..*key };
    if let Some(way) = cache::find(node, key, ctx) {
        return Ok(way);
    }
    let way = find(node, key, hashed, ctx)?;
    cache::keep(node, key, way, ctx.now);
    Ok(way)
}

fn find(node: &mut Node, key: &FlowKey, hashed: Hashed<'_>, ctx: &mut Context<'_>) -> Result<Way, Errno> {
    let mut key = *key;
    say(&key, ctx);
    let result = resolve(node, &mut key, hashed, ctx);
    match &result {
        Ok(Way { dst, .. }) => ctx.trace.step(|| {
            let Dst { kind, gateway, dev, table, .. } = *dst;
            Step::Route { kind, gateway, dev, table }
        }),
        Err(errno) => ctx.trace.step(|| Step::NoRoute(*errno)),
    }
    result
}

fn say(key: &FlowKey, ctx: &mut Context<'_>) {
    let FlowKey { dst, src, iif, oif, mark, tos, .. } = *key;
    ctx.trace.step(|| Step::Lookup { input: false, dst: dst.into(), src: src.into(), iif, oif, mark, tos });
}

/// 224.0.0.0/24.
fn is_local_multicast(address: Ipv4Addr) -> bool {
    address.octets()[..3] == [224, 0, 0]
}

fn resolve(node: &mut Node, key: &mut FlowKey, hashed: Hashed<'_>, ctx: &mut Context<'_>) -> Result<Way, Errno> {
    if !key.src.is_unspecified()
        && let Some(dev) = check_source(node, key)?
    {
        return make(node, key, RouteType::Unicast, None, dev);
    }
    if !key.oif.is_none()
        && let Some(dev) = check_device(node, key)?
    {
        return make(node, key, RouteType::Unicast, None, dev);
    }
    if key.dst.is_unspecified() {
        if key.src.is_unspecified() {
            key.src = Ipv4Addr::LOCALHOST;
        }
        key.dst = key.src;
        return make(node, key, RouteType::Local, None, IfIndex::LO);
    }
    match lookup::by_rules(node, key, Carrier::Heed, ctx.trace) {
        Ok(found) if found.kind == RouteType::Local => {
            if key.src.is_unspecified() {
                let prefsrc = node.fib.infos.get(found.info).and_then(|info| info.prefsrc);
                key.src = prefsrc.unwrap_or(key.dst);
                let address = key.src;
                ctx.trace.step(|| Step::Source { address: address.into(), why: "the destination is ours" });
            }
            make(node, key, RouteType::Local, Some(found), IfIndex::LO)
        }
        Ok(found) => by_route(node, key, found, hashed, ctx),
        Err(_) if !key.oif.is_none() => {
            ctx.trace.step(|| Step::Note("no route, but an interface is asked for: taken to be on its link".to_owned()));
            if key.src.is_unspecified() {
                key.src = source_address::select(node, key.oif, Ipv4Addr::UNSPECIFIED, Scope::LINK);
            }
            make(node, key, RouteType::Unicast, None, key.oif)
        }
        Err(errno) if node.profile.output_errno => Err(errno),
        Err(_) => Err(Errno::Enetunreach),
    }
}

/// A source address was given: is it ours? Some: a group is addressed, and this interface has the source.
fn check_source(node: &Node, key: &mut FlowKey) -> Result<Option<IfIndex>, Errno> {
    let zeronet = key.src.octets()[0] == 0 && !node.profile.zeronet_usable;
    if key.src.is_multicast() || key.src.is_broadcast() || zeronet {
        return Err(Errno::Einval);
    }
    let foreign = node.profile.foreign_source;
    if key.oif.is_none() && (key.dst.is_multicast() || key.dst.is_broadcast()) {
        let dev = lookup::owner_of(node, key.src).ok_or(foreign)?;
        key.oif = dev;
        return Ok(Some(dev));
    }
    if !key.any_source && lookup::owner_of(node, key.src).is_none() {
        return Err(foreign);
    }
    Ok(None)
}

/// An interface was given. Some: the destination is a group or everybody on its link.
fn check_device(node: &Node, key: &mut FlowKey) -> Result<Option<IfIndex>, Errno> {
    let link = node.devices.get(key.oif).ok_or(Errno::Enodev)?;
    if !link.up {
        return Err(Errno::Enetunreach);
    }
    let any = Ipv4Addr::UNSPECIFIED;
    let group = is_local_multicast(key.dst) || key.dst.is_broadcast();
    if key.src.is_unspecified() {
        if group {
            key.src = source_address::select(node, key.oif, any, Scope::LINK);
        } else if key.dst.is_multicast() {
            key.src = source_address::select(node, key.oif, any, key.scope);
        } else if key.dst.is_unspecified() {
            key.src = source_address::select(node, key.oif, any, Scope::HOST);
        }
    }
    Ok(group.then_some(key.oif))
}

/// A table knows the destination: the path and the source are chosen (fib_select_path).
fn by_route(
    node: &mut Node,
    key: &mut FlowKey,
    mut found: Found,
    hashed: Hashed<'_>,
    ctx: &mut Context<'_>,
) -> Result<Way, Errno> {
    if key.oif.is_none() {
        if found.hops > 1 {
            let asker = asker(node, key, hashed);
            multipath::select(node, &mut found, &asker, ctx.now, ctx.trace);
        } else if select::is_due(node, &found) {
            select::select_default(node, &mut found, key, ctx.trace);
        }
    }
    if key.src.is_unspecified() {
        key.src = source_address::preferred(node, &found, ctx.trace);
    }
    let dev = found.resolve(&node.fib).map(|(_, hop)| hop.dev).ok_or(Errno::Enetunreach)?;
    make(node, key, found.kind, Some(found), dev)
}

/// What there is to hash of a packet made here.
fn asker(node: &mut Node, key: &FlowKey, hashed: Hashed<'_>) -> Asker {
    if let Hashed::About(packet) = hashed {
        return Asker { source: key.src, ..super::input::asker(packet) };
    }
    // A made-up packet of ICMP has no ports to be read.
    let made_up = matches!(hashed, Hashed::MadeUp);
    let (sport, dport) = if made_up && key.protocol == protocol::ICMP { (0, 0) } else { (key.sport, key.dport) };
    let mut outer = Header { pair: Pair::V4(key.src, key.dst), protocol: key.protocol, sport, dport, label: 0 };
    if key.any_sport && node.profile.random_source_port && node.profile.multipath == MultipathChoice::HashRecord {
        outer.sport = node.rng.next_u32() as u16;
    }
    Asker { flow: Flow::plain(outer, made_up), forward: false, source: key.src }
}

/// Makes the way of what was found (__mkroute_output).
fn make(node: &Node, key: &FlowKey, kind: RouteType, found: Option<Found>, dev: IfIndex) -> Result<Way, Errno> {
    let link = node.devices.get(dev).ok_or(Errno::Einval)?;
    let loopback = link.kind == LinkKind::Loopback;
    if key.src.is_loopback() && !loopback && !(node.profile.route_localnet && effective::route_localnet(node, dev)) {
        return Err(Errno::Einval);
    }
    let kind = match key.dst {
        dst if dst.is_broadcast() => RouteType::Broadcast,
        dst if dst.is_multicast() => RouteType::Multicast,
        dst if dst.octets()[0] == 0 && (dst.is_unspecified() || !node.profile.zeronet_usable) => return Err(Errno::Einval),
        _ => kind,
    };
    let keeps_route = match kind {
        RouteType::Broadcast => false,
        RouteType::Multicast => found.is_some_and(|found| found.prefix_len >= 4),
        _ => true,
    };
    let mut dst = Dst { kind, src: key.src, ..Dst::by(dev, link.mtu) };
    if let Some(found) = &found {
        dst.table = found.table;
        if keeps_route {
            dst.take(found, &node.fib);
        }
    }
    let local = match kind {
        RouteType::Broadcast => true,
        RouteType::Multicast => key.dst == ALL_HOSTS && link.up,
        _ => loopback,
    };
    dst.table = found.map_or(TableId(0), |found| found.table);
    Ok(Way { dst, found, local, source_direct: false, silent: false })
}
