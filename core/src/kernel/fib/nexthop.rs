//! Next hop objects (Linux: net/ipv4/nexthop.c): hops and groups that routes name by id. A route that uses one holds a copy of
//! its hops, renewed whenever the object changes, so that look-ups and listings need not follow ids.

use super::check;
use super::info::{FibInfo, FibNexthop};
use super::multipath;
use super::resilient::Buckets;
use crate::base::addr::v6;
use crate::base::{Errno, Family, IfIndex, Time};
use crate::kernel::profile::NexthopObjects;
use crate::kernel::six::fib::Hop;
use crate::kernel::six::route::object_hop;
use crate::kernel::{Context, Node, cache, neigh, six};
use crate::model::nexthop::{NexthopBody, NexthopBucket, NexthopChange, NexthopGroup, NexthopObject, ObjectHop, Resilience};
use crate::model::{NudState, Refusal, Scope};
use litemap::LiteMap;
use std::net::{IpAddr, Ipv6Addr};

/// The objects of a node, by id.
#[derive(Clone, Debug, Default)]
pub struct Objects {
    list: LiteMap<u32, Object>,
    last_id: u32,
}

/// Most objects of one node, and most members of a group.
const MOST: usize = 65536;

#[derive(Clone, Debug)]
struct Object {
    protocol: u8,
    family: Family,
    body: Body,
    /// What IPv6 routes that use it hold: its hops with their shares.
    six: Vec<Hop>,
}

#[derive(Clone, Debug)]
enum Body {
    Hop(FibNexthop),
    Six(Hop),
    Blackhole,
    Group { members: Vec<(u32, u16)>, buckets: Option<Buckets> },
}

/// `ip nexthop add`, `replace`, `del`.
///
/// Errors: as RTM_NEWNEXTHOP and RTM_DELNEXTHOP.
#[inline(never)] // web/later.txt
pub fn change(node: &mut Node, change: NexthopChange, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    if node.profile.nexthop_objects == NexthopObjects::Absent {
        return Err(Errno::Eopnotsupp.into());
    }
    match change {
        NexthopChange::Set { object, replace } => set(node, object, replace, ctx.now),
        NexthopChange::Delete { id } => {
            if !node.fib.objects.list.contains_key(&id) {
                return Err(Errno::Enoent.into());
            }
            remove(node, id, ctx.now);
            Ok(())
        }
    }
}

fn refuse<T>(node: &Node, text: &str) -> Result<T, Refusal> {
    Err(node.profile.refusal(Errno::Einval, text))
}

fn set(node: &mut Node, object: NexthopObject, replace: bool, now: Time) -> Result<(), Refusal> {
    if node.fib.objects.list.len() >= MOST {
        return Err(Errno::Enobufs.into());
    }
    let mut body = match object.body {
        NexthopBody::Hop(hop) => check_hop(node, &hop, object.family, now)?,
        NexthopBody::Blackhole if node.devices.get(IfIndex::LO).is_none_or(|lo| !lo.up) => {
            let six = object.family == Family::Inet6;
            let text = if six { "Nexthop device is not up" } else { "Device for nexthop is not up" };
            return Err(node.profile.refusal(Errno::Enetdown, text));
        }
        NexthopBody::Blackhole => Body::Blackhole,
        NexthopBody::Group(group) => check_group(node, &group, object.id, now)?,
    };
    let id = if object.id == 0 { free_id(node) } else { object.id };
    if let Some(there) = node.fib.objects.list.get_mut(&id) {
        if !replace {
            return Err(Errno::Eexist.into());
        }
        match (&mut there.body, &mut body) {
            (Body::Group { buckets: old, .. }, Body::Group { members, buckets: new }) => {
                if old.is_some() != new.is_some() {
                    return refuse(node, "Can not replace a nexthop group with one of a different type.");
                }
                if let (Some(old), Some(new)) = (old.take(), new.as_mut()) {
                    keep_buckets(old, new, members, now);
                }
            }
            (Body::Group { .. }, _) => return refuse(node, "Can not replace a nexthop group with a nexthop."),
            (_, Body::Group { .. }) => return refuse(node, "Can not replace a nexthop with a nexthop group."),
            _ => {}
        }
    }
    if matches!(body, Body::Hop(_)) && in_use_by_six(node, id) {
        return refuse(node, NO_IPV4);
    }
    node.fib.objects.list.insert(id, Object { protocol: object.protocol, family: object.family, body, six: Vec::new() });
    renew_users(node, id);
    Ok(())
}

/// A replaced resilient group keeps its table where that has the same size.
fn keep_buckets(mut old: Buckets, new: &mut Buckets, members: &[(u32, u16)], now: Time) {
    if old.list.len() == new.list.len() {
        old.settings = new.settings;
        old.change(members, now);
        *new = old;
    }
}

/// The id after the last that was picked, passing over those that are taken.
fn free_id(node: &mut Node) -> u32 {
    let objects = &mut node.fib.objects;
    for _ in 0..=MOST {
        objects.last_id = objects.last_id.checked_add(1).unwrap_or(1);
        if !objects.list.contains_key(&objects.last_id) {
            break;
        }
    }
    objects.last_id
}

/// What is said of an IPv4 next hop to IPv6.
const NO_IPV4: &str = "IPv6 routes can not use an IPv4 nexthop";

/// IPv6 routes use the object, or a group that it is in.
fn in_use_by_six(node: &Node, id: u32) -> bool {
    let used = |id: u32| node.six.fib.routes.iter().any(|route| route.nhid == Some(id));
    used(id) || groups_of(node, id).into_iter().any(used)
}

/// A hop as a route would have it.
fn check_hop(node: &mut Node, asked: &ObjectHop, family: Family, now: Time) -> Result<Body, Refusal> {
    if asked.dev.is_none() {
        let text = match node.profile.nexthop_fdb {
            true => "Device attribute required for non-blackhole and non-fdb nexthops",
            false => "Device attribute required for non-blackhole nexthops",
        };
        return refuse(node, text);
    }
    let Some(link) = node.devices.get(asked.dev) else {
        return refuse(node, "Invalid device index");
    };
    if !link.up {
        return Err(node.profile.refusal(Errno::Enetdown, "Nexthop device is not up"));
    }
    if !link.carrier {
        return Err(node.profile.refusal(Errno::Enetdown, "Carrier for nexthop device is down"));
    }
    if family == Family::Inet6 {
        return object_hop(
            node,
            asked.gateway.and_then(v6).filter(|gateway| !gateway.is_unspecified()),
            asked.dev,
            asked.onlink,
            now,
        )
        .map(Body::Six);
    }
    let hop = FibNexthop {
        gateway: asked.gateway.filter(IpAddr::is_ipv4),
        dev: asked.dev,
        onlink: asked.onlink,
        weight: 1,
        ..FibNexthop::none()
    };
    check::object_hop(node, hop).map(Body::Hop)
}

fn check_group(node: &Node, group: &NexthopGroup, own: u32, now: Time) -> Result<Body, Refusal> {
    let objects = &node.fib.objects.list;
    for (at, (id, _)) in group.members.iter().enumerate() {
        if group.members[..at].iter().any(|(other, _)| other == id) {
            return refuse(node, "Nexthop id can not be used twice in a group");
        }
    }
    for (id, _) in &group.members {
        match objects.get(id).filter(|_| *id != own).map(|object| &object.body) {
            None => return refuse(node, "Invalid nexthop id"),
            Some(Body::Blackhole) if group.members.len() > 1 => {
                return refuse(node, "Blackhole nexthop can not be used in a group with more than 1 path");
            }
            Some(Body::Group { buckets: None, .. }) => {
                return refuse(node, "Hash-threshold group can not be a nexthop within a group");
            }
            Some(Body::Group { .. }) => return refuse(node, "Resilient group can not be a nexthop within a group"),
            Some(_) => {}
        }
    }
    let buckets = match group.resilient {
        None => None,
        Some(_) if node.profile.nexthop_objects == NexthopObjects::BoundFirstPlain => {
            return refuse(node, "Invalid group type");
        }
        Some(settings) if settings.buckets == 0 => {
            return refuse(node, "Number of buckets not specified for nexthop group insertion");
        }
        Some(settings) => Some(Buckets::new(settings, &group.members, now)),
    };
    Ok(Body::Group { members: group.members.clone(), buckets })
}

/// Takes an object out of its groups, and its routes away (__remove_nexthop).
fn remove(node: &mut Node, id: u32, now: Time) {
    node.fib.objects.list.remove(&id);
    let mut empty = Vec::new();
    let mut changed = Vec::new();
    for (group, object) in &mut node.fib.objects.list {
        let Body::Group { members, buckets } = &mut object.body else { continue };
        if !members.iter().any(|(member, _)| *member == id) {
            continue;
        }
        members.retain(|(member, _)| *member != id);
        if members.is_empty() {
            empty.push(*group);
            continue;
        }
        if let Some(buckets) = buckets {
            buckets.change(members, now);
        }
        changed.push(*group);
    }
    let mut gone = false;
    for info in node.fib.infos.iter_mut().filter(|info| info.nhid == Some(id)) {
        info.dead = true;
        gone = true;
    }
    if gone {
        node.fib.flush_dead();
    }
    six::route::nexthop_gone(node, id);
    cache::flush(node);
    changed.into_iter().for_each(|group| renew(node, group));
    empty.into_iter().for_each(|group| remove(node, group, now));
}

/// An interface went down, lost its carrier or is gone: so are its next hops (nexthop_flush_dev).
pub fn device_down(node: &mut Node, dev: IfIndex, now: Time) {
    let by_it = |object: &Object| match &object.body {
        Body::Hop(hop) => hop.dev == dev,
        Body::Six(hop) => hop.dev == dev,
        _ => false,
    };
    let ids: Vec<u32> = node.fib.objects.list.iter().filter(|(_, o)| by_it(o)).map(|(id, _)| *id).collect();
    ids.into_iter().for_each(|id| remove(node, id, now));
}

/// What an IPv4 route that uses the object holds: its hops; `None`: there is no such object, or it is IPv6's. A blackhole has none.
#[inline(never)] // web/later.txt
pub(super) fn hops(node: &Node, id: u32) -> Option<Vec<FibNexthop>> {
    let objects = &node.fib.objects.list;
    let single = |id: &u32| match &objects.get(id)?.body {
        Body::Hop(hop) => Some(hop.clone()),
        _ => None,
    };
    match &objects.get(&id)?.body {
        Body::Hop(hop) => Some(vec![hop.clone()]),
        Body::Six(_) => None,
        Body::Blackhole => Some(Vec::new()),
        Body::Group { members, .. } => {
            if members.iter().any(|(id, _)| matches!(objects.get(id), Some(Object { body: Body::Six(_), .. }))) {
                return None;
            }
            let hops = members.iter().filter_map(|(id, weight)| Some(FibNexthop { weight: *weight, ..single(id)? }));
            let mut hops: Vec<FibNexthop> = hops.collect();
            multipath::rebalance(&mut hops, |_| false);
            Some(hops)
        }
    }
}

/// What an IPv6 route that uses an object holds; none: packets are dropped.
pub fn hops_of_six(node: &Node, id: u32) -> &[Hop] {
    node.fib.objects.list.get(&id).map_or(&[], |object| &object.six)
}

/// Is the object a group, if only of one?
pub fn is_group(node: &Node, id: u32) -> bool {
    matches!(node.fib.objects.list.get(&id), Some(Object { body: Body::Group { .. }, .. }))
}

/// May IPv6 routes use the object (fib6_check_nexthop)?
///
/// Errors: EINVAL.
pub fn check_for_six(node: &Node, id: u32) -> Result<(), Refusal> {
    let objects = &node.fib.objects.list;
    let Some(object) = objects.get(&id) else { return refuse(node, "Nexthop id does not exist") };
    let is_v4 = |id: &u32| objects.get(id).is_some_and(|object| object.family == Family::Inet);
    let has_v4 = match &object.body {
        Body::Group { members, .. } => members.iter().any(|(id, _)| is_v4(id)),
        _ => object.family == Family::Inet,
    };
    if has_v4 { refuse(node, NO_IPV4) } else { Ok(()) }
}

/// Errors: EINVAL where there is no such object.
pub fn check_exists(node: &Node, id: u32) -> Result<(), Refusal> {
    if node.fib.objects.list.contains_key(&id) { Ok(()) } else { refuse(node, "Nexthop id does not exist") }
}

/// Renews the copies of an object's users: routes, and groups with their routes.
fn renew_users(node: &mut Node, id: u32) {
    renew(node, id);
    groups_of(node, id).into_iter().for_each(|group| renew(node, group));
    cache::flush(node);
}

/// The groups that an object is in.
fn groups_of(node: &Node, id: u32) -> Vec<u32> {
    let of_it =
        |object: &Object| matches!(&object.body, Body::Group { members, .. } if members.iter().any(|(m, _)| *m == id));
    node.fib.objects.list.iter().filter(|(_, o)| of_it(o)).map(|(id, _)| *id).collect()
}

/// The hops of an object that IPv6 may use, with their shares.
fn six_hops(objects: &LiteMap<u32, Object>, id: u32) -> Vec<Hop> {
    let single = |id: &u32| match &objects.get(id)?.body {
        Body::Six(hop) => Some(*hop),
        _ => None,
    };
    let Some(Object { body: Body::Group { members, .. }, .. }) = objects.get(&id) else {
        return single(&id).into_iter().collect();
    };
    let hops = members.iter().filter_map(|(id, weight)| Some(Hop { weight: *weight, ..single(id)? }));
    let mut hops: Vec<Hop> = hops.collect();
    let weights: Vec<u16> = hops.iter().map(|hop| hop.weight).collect();
    for (hop, bound) in hops.iter_mut().zip(multipath::bounds(&weights)) {
        hop.upper_bound = bound;
    }
    hops
}

fn renew(node: &mut Node, id: u32) {
    let six = six_hops(&node.fib.objects.list, id);
    if let Some(object) = node.fib.objects.list.get_mut(&id) {
        object.six = six;
    }
    let Some(hops) = hops(node, id).filter(|hops| !hops.is_empty()) else { return };
    for info in node.fib.infos.iter_mut().filter(|info| info.nhid == Some(id)) {
        info.nexthops.clone_from(&hops);
    }
}

/// The hop of a group that a hash leads to (nexthop_select_path): by bucket, whatever its neighbour; or the first whose bound
/// holds the hash among those whose neighbour is good. A resilient group must have been [`touch`]ed before.
#[inline(never)] // web/later.txt
pub(super) fn select(node: &Node, info: &FibInfo, id: u32, hash: u32) -> usize {
    pick(node, id, hash, &info.nexthops, |hop| hop.upper_bound, |hop| multipath::is_good(node, hop))
}

/// The same for an IPv6 route.
pub fn select_six(node: &Node, id: u32, hash: u32) -> usize {
    let good = |hop: &Hop| {
        let gateway = hop.gateway.unwrap_or(Ipv6Addr::UNSPECIFIED);
        neigh::state(node, hop.dev, gateway.into()).is_none_or(NudState::is_valid)
    };
    pick(node, id, hash, hops_of_six(node, id), |hop| hop.upper_bound, good)
}

fn pick<H>(node: &Node, id: u32, hash: u32, hops: &[H], bound: impl Fn(&H) -> i32, good: impl Fn(&H) -> bool) -> usize {
    if let Some(Object { body: Body::Group { members, buckets: Some(buckets) }, .. }) = node.fib.objects.list.get(&id) {
        let member = buckets.member_of(hash);
        return members.iter().position(|(id, _)| Some(*id) == member).unwrap_or(0);
    }
    let hops = || hops.iter().enumerate();
    let good = |(_, hop): &(usize, &H)| good(hop);
    let below = |(_, hop): &(usize, &H)| i64::from(hash) <= i64::from(bound(hop));
    let found = hops().find(|hop| good(hop) && below(hop));
    // Who is taken when nobody is good: the first good one, or in older kernels the first that the hash allows.
    let way_out = match node.profile.nexthop_objects {
        NexthopObjects::NeighFirst => hops().find(good),
        _ => hops().find(below),
    };
    found.or(way_out).map_or(0, |(index, _)| index)
}

/// Moves what may be moved in a resilient group, and notes that the bucket of the hash is busy.
#[inline(never)] // web/later.txt
pub(in crate::kernel) fn touch(node: &mut Node, id: u32, hash: u32, now: Time) {
    if let Some(Object { body: Body::Group { buckets: Some(buckets), .. }, .. }) = node.fib.objects.list.get_mut(&id) {
        buckets.touch(hash, now);
    }
}

// ---- listings -------------------------------------------------------------------------------------------------------

/// RTM_GETNEXTHOP dump.
#[inline(never)] // web/later.txt
pub fn dump(node: &Node, now: Time) -> Vec<NexthopObject> {
    node.fib.objects.list.iter().map(|(id, object)| tell(*id, object, now)).collect()
}

fn tell(id: u32, object: &Object, now: Time) -> NexthopObject {
    let body = match &object.body {
        Body::Hop(hop) => NexthopBody::Hop(ObjectHop {
            gateway: hop.gateway,
            dev: hop.dev,
            onlink: hop.onlink,
            scope: hop.scope,
            linkdown: hop.linkdown,
        }),
        Body::Six(hop) => NexthopBody::Hop(ObjectHop {
            gateway: hop.gateway.map(IpAddr::V6),
            dev: hop.dev,
            onlink: hop.onlink,
            scope: Scope::LINK,
            linkdown: hop.linkdown,
        }),
        Body::Blackhole => NexthopBody::Blackhole,
        Body::Group { members, buckets } => NexthopBody::Group(NexthopGroup {
            members: members.clone(),
            resilient: buckets
                .as_ref()
                .map(|buckets| Resilience { unbalanced_time: buckets.unbalanced_time(now), ..buckets.settings }),
        }),
    };
    NexthopObject { id, protocol: object.protocol, family: object.family, body }
}

/// RTM_GETNEXTHOPBUCKET dump.
#[inline(never)] // web/later.txt
pub fn dump_buckets(node: &Node, now: Time) -> Vec<NexthopBucket> {
    let mut list = Vec::new();
    for (group, object) in &node.fib.objects.list {
        let Body::Group { buckets: Some(buckets), .. } = &object.body else { continue };
        let mut buckets = buckets.clone();
        buckets.upkeep(now);
        let tell = |(index, bucket): (usize, &super::resilient::Bucket)| NexthopBucket {
            group: *group,
            index: index as u16,
            idle: now.since(bucket.used),
            member: bucket.member.unwrap_or(0),
        };
        list.extend(buckets.list.iter().enumerate().map(tell));
    }
    list
}
