//! What was learnt about single destinations beyond the tables: another gateway (a redirect), a smaller path MTU
//! (Linux: net/ipv4/route.c, `fib_nh_exception`, update_or_create_fnhe, find_exception; since 3.6, 4895c771c7f0).
//!
//! An exception belongs to a next hop of a route body. Here it is known by body, interface and destination: of two hops of one
//! body on the same interface the kernel would tell which. The route cache before 3.6 keeps such things itself: not modelled.

use super::fib::FibInfoId;
use super::route::{self, Dst, FlowKey, Way};
use super::{Context, Node};
use crate::base::addr::v4;
use crate::base::{IcmpMessage, IfIndex, Packet, Span, Time};
use crate::model::route::{RouteAnswer, RouteQuestion, RouteType, metric};
use crate::trace::Step;
use litemap::LiteMap;
use std::net::{IpAddr, Ipv4Addr};

/// The exceptions of a node.
#[derive(Clone, Debug, Default)]
pub struct Exceptions {
    known: LiteMap<(FibInfoId, IfIndex, Ipv4Addr), Exception>,
}

/// What is known of one destination.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Exception {
    /// The gateway that a redirect recommends.
    pub gateway: Option<Ipv4Addr>,
    /// The path's MTU in bytes; 0: nothing is known.
    pub mtu: u32,
    /// The path told less than `min_pmtu`: packets may be cut on the way.
    pub locked: bool,
    /// Until when.
    pub expires: Time,
}

/// The most that are kept; then what expires first goes.
const MOST: usize = 5 * 2048;
/// How long a redirect is heeded (ip_rt_gc_timeout).
const REDIRECT_LIFE: Span = Span::secs(300);

/// `ip route flush cache`: all is forgotten.
pub fn flush(node: &mut Node) {
    node.exceptions.known.clear();
}

/// The exception that holds for `dst` on a way, if there is one.
fn find(node: &Node, dst: Ipv4Addr, way: &Dst, now: Time) -> Option<Exception> {
    let info = way.info?;
    node.exceptions.known.get(&(info, way.dev, dst)).copied().filter(|exception| exception.expires > now)
}

/// Changes a way to `dst` by what was learnt.
#[inline]
pub fn apply(node: &Node, dst: Ipv4Addr, way: Dst, now: Time) -> Dst {
    if node.exceptions.known.is_empty() {
        return way;
    }
    match find(node, dst, &way, now) {
        Some(known) => Dst {
            gateway: known.gateway.map(IpAddr::V4).or(way.gateway),
            mtu: if known.mtu > 0 { way.mtu.min(known.mtu) } else { way.mtu },
            ..way
        },
        None => way,
    }
}

/// An answer of `ip route get` by what was learnt.
pub(super) fn tell(node: &Node, mut answer: RouteAnswer, way: &Way, now: Time) -> RouteAnswer {
    let Some(known) = v4(answer.dst).and_then(|dst| find(node, dst, &way.dst, now)) else { return answer };
    answer.gateway = known.gateway.map(IpAddr::V4).or(answer.gateway);
    answer.expires = u32::try_from(known.expires.since(now).as_secs()).ok();
    if known.gateway.is_some() {
        let before_redirect = answer.cache_flags.iter().position(|word| *word == "redirect");
        answer.cache_flags.insert(before_redirect.unwrap_or(answer.cache_flags.len()), "redirected");
    }
    if known.mtu > 0 {
        answer.metrics.values.insert(metric::MTU, known.mtu);
        answer.metrics.locked |= u32::from(known.locked) << metric::MTU;
    }
    answer
}

/// `ip route show cache`: one answer an exception.
#[inline(never)] // web/later.txt
pub fn dump(node: &Node, now: Time) -> Vec<RouteAnswer> {
    let of = |(&(info, dev, dst), _): (&(FibInfoId, IfIndex, Ipv4Addr), &Exception)| {
        let hops = &node.fib.infos.get(info)?.nexthops;
        let gateway = hops.iter().find(|hop| hop.dev == dev)?.gateway;
        let way = route::known_way(info, dev, gateway);
        find(node, dst, &way.dst, now)?;
        let question = RouteQuestion { dst: Some(IpAddr::V4(dst)), ..RouteQuestion::default() };
        let answer = tell(node, route::tell(node, &question, &way), &way, now);
        Some(RouteAnswer { uid: None, table: None, src: None, ..answer })
    };
    node.exceptions.known.iter().filter_map(of).collect()
}

/// The way that the packet quoted in an ICMP message takes by the tables alone.
fn way_of(node: &mut Node, quoted: &Packet, ctx: &mut Context<'_>) -> Option<Dst> {
    let (sport, dport) = quoted.ports();
    let key = FlowKey {
        dst: quoted.dst4(),
        src: quoted.src4(),
        tos: quoted.tos,
        protocol: quoted.protocol(),
        sport,
        dport,
        ..FlowKey::default()
    };
    route::output_by_tables(node, &key, ctx).ok().filter(|way| way.kind == RouteType::Unicast)
}

fn learn(node: &mut Node, dst: Ipv4Addr, way: &Dst, now: Time, change: impl FnOnce(&mut Exception)) {
    let Some(info) = way.info else { return };
    let known = &mut node.exceptions.known;
    let key = (info, way.dev, dst);
    if known.len() >= MOST && !known.contains_key(&key) {
        let first = known.iter().min_by_key(|(_, exception)| exception.expires).map(|(key, _)| *key);
        first.map(|key| known.remove(&key));
    }
    let entry = known.entry(key).or_default();
    if entry.expires <= now {
        *entry = Exception::default();
    }
    change(entry);
    node.route_generation = node.route_generation.wrapping_add(1);
}

/// A gateway says that another is nearer: heeded where the one we use says so (__ip_do_redirect). `acceptable` has looked at
/// the new one.
pub fn redirected(node: &mut Node, from: Ipv4Addr, to: Ipv4Addr, quoted: &Packet, ctx: &mut Context<'_>) -> bool {
    let Some(way) = way_of(node, quoted, ctx) else { return false };
    let used = apply(node, quoted.dst4(), way, ctx.now);
    if used.gateway != Some(IpAddr::V4(from)) {
        ctx.trace.step(|| Step::Note(format!("redirect: {from} is not the gateway that is used")));
        return false;
    }
    let expires = ctx.now + REDIRECT_LIFE;
    learn(node, quoted.dst4(), &way, ctx.now, |known| (known.gateway, known.expires) = (Some(to), expires));
    true
}

/// "Fragmentation needed": the path's MTU is noted, unless it is nothing new (__ip_rt_update_pmtu).
pub fn too_big(node: &mut Node, message: &IcmpMessage, ctx: &mut Context<'_>) {
    let Some(quoted) = message.quoted.as_deref() else { return };
    let told = message.rest & 0xffff;
    if told == 0 || node.profile.route_cache || node.sysctl.ipv4.ip_no_pmtu_disc != 0 {
        return;
    }
    let Some(way) = way_of(node, quoted, ctx) else { return };
    let old = apply(node, quoted.dst4(), way, ctx.now).mtu;
    if old < told {
        return;
    }
    let setting = |value: i64| u32::try_from(value).unwrap_or(0);
    let (least, life) = (setting(node.sysctl.route.min_pmtu), setting(node.sysctl.route.mtu_expires));
    let locked = told < least;
    let mtu = if locked { old.min(least) } else { told };
    let expires = ctx.now + Span::secs(u64::from(life));
    ctx.trace.step(|| Step::Note(format!("path MTU to {} is {mtu}", quoted.dst)));
    learn(node, quoted.dst4(), &way, ctx.now, |known| {
        (known.mtu, known.locked, known.expires) = (mtu, locked, expires);
    });
}
