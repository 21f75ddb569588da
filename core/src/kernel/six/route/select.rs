//! The choice among several next hops (Linux: net/ipv6/route.c, fib6_select_path, rt6_multipath_hash): a threshold for the hash of the
//! flow, as in IPv4, from the first sibling on.

use super::FlowKey;
use crate::base::{IfIndex, Time};
use crate::kernel::Node;
use crate::kernel::fib::multipath::{hashed, hasher};
use crate::kernel::fib::nexthop;
use crate::kernel::hash::policy::{Flow, Header, Policy};
use crate::kernel::hash::record::Pair;
use crate::kernel::profile::Siblings6;
use crate::kernel::six::fib::{FibRoute, Match, RouteId, Strict};
use crate::trace::step::HopCandidate;
use crate::trace::{Step, TraceLog};

/// What a flow is hashed by.
fn flow(key: &FlowKey, packet: Option<&Flow>) -> Flow {
    let header = || Header {
        pair: Pair::V6(key.src, key.dst),
        protocol: key.protocol,
        sport: key.sport,
        dport: key.dport,
        label: key.label,
    };
    packet.copied().unwrap_or_else(|| Flow::plain(header(), false))
}

/// The policy that is set.
fn policy(node: &Node) -> Policy {
    let sysctl = &node.sysctl.six.ipv6;
    Policy { policy: sysctl.fib_multipath_hash_policy as u8, fields: sysctl.fib_multipath_hash_fields as u32 }
}

/// The hash of a flow: 31 bits.
pub fn hash(node: &Node, key: &FlowKey, packet: Option<&Flow>) -> u32 {
    policy(node).hash(&hasher(node), &flow(key, packet))
}

/// The hop that a flow takes of those that a match stands for; where there is a packet, its fields are hashed.
pub(super) fn path(
    node: &Node,
    found: Match,
    key: &FlowKey,
    packet: Option<&Flow>,
    dev: IfIndex,
    strict: Strict,
    trace: &mut TraceLog,
) -> Match {
    let fib = &node.six.fib;
    if let Some(id) = fib.routes.get(found.id).and_then(|route| route.nhid) {
        return in_group(node, id, found, || hash(node, key, packet));
    }
    if !fib.has_siblings(found.id) {
        return found;
    }
    let hash = match node.profile.siblings6 {
        Siblings6::Threshold => hash(node, key, packet),
        Siblings6::Modulo => hasher_of_flow(node, key, packet),
        Siblings6::Folded => folded(key),
    };
    if node.profile.siblings6 != Siblings6::Threshold {
        return by_number(node, found, key, packet, hash, trace);
    }
    let good = |route: &FibRoute| strict.score(node, &route.hop, route.preference, route.marks.no_next_hop, dev).is_some();
    let below = |route: &FibRoute| i64::from(hash) <= i64::from(route.hop.upper_bound);
    let chosen = fib.each_sibling(found.id).find(|(_, route)| below(route)).filter(|(_, route)| good(route));
    // Type and preference stay those of the route that the table answered with.
    let chosen = chosen.map_or(found, |(id, route)| Match { id, hop: route.hop, ..found });
    trace.step(|| explain(node, chosen.id, &flow(key, packet), hash));
    chosen
}

/// The hash of a flow, all of it, before there was a policy.
fn hasher_of_flow(node: &Node, key: &FlowKey, packet: Option<&Flow>) -> u32 {
    Policy { policy: 1, ..policy(node) }.hash(&hasher(node), &flow(key, packet))
}

/// The bits of a flow folded into one word (rt6_info_hash_nhsfn). What is forwarded has no ports here.
fn folded(key: &FlowKey) -> u32 {
    let fold = |bits: u128| [96, 64, 32, 0].iter().fold(0, |sum, shift| sum ^ ((bits >> shift) as u32).swap_bytes());
    let ports = if key.iif == IfIndex::LO { key.sport.swap_bytes() ^ key.dport.swap_bytes() } else { 0 };
    let info = (u32::from(key.tos) << 20 | key.label).swap_bytes();
    let value = u32::from(key.protocol) ^ fold(key.dst.to_bits()) ^ fold(key.src.to_bits()) ^ u32::from(ports) ^ info;
    value ^ (value >> 7) ^ (value >> 12)
}

/// The hop of a number: the first is the one that the table answered with, the others follow it in their ring.
fn by_number(node: &Node, found: Match, key: &FlowKey, packet: Option<&Flow>, hash: u32, trace: &mut TraceLog) -> Match {
    let fib = &node.six.fib;
    let ring = || fib.each_sibling(found.id);
    let count = u32::try_from(ring().count()).unwrap_or(1).max(1);
    let later = ring().skip_while(|(id, _)| *id != found.id);
    let mut in_turn = later.chain(ring().take_while(|(id, _)| *id != found.id));
    let chosen = in_turn.nth((hash % count) as usize);
    let chosen = chosen.map_or(found, |(id, route)| Match { id, hop: route.hop, ..found });
    trace.step(|| explain(node, chosen.id, &flow(key, packet), hash));
    chosen
}

/// A resilient group sees to its buckets before one is chosen.
pub(super) fn touch(node: &mut Node, found: &Match, key: &FlowKey, packet: Option<&Flow>, now: Time) {
    if let Some(id) = node.six.fib.routes.get(found.id).and_then(|route| route.nhid)
        && nexthop::hops_of_six(node, id).len() > 1
    {
        let hash = hash(node, key, packet);
        nexthop::touch(node, id, hash, now);
    }
}

/// The hop of a next hop object (nexthop_path_fib6_result).
fn in_group(node: &Node, id: u32, found: Match, hash: impl FnOnce() -> u32) -> Match {
    match nexthop::hops_of_six(node, id) {
        [] => found,
        [hop] => Match { hop: *hop, ..found },
        hops => {
            let member = nexthop::select_six(node, id, hash());
            hops.get(member).map_or(found, |hop| Match { hop: *hop, ..found })
        }
    }
}

fn explain(node: &Node, chosen: RouteId, flow: &Flow, hash: u32) -> Step {
    let siblings: Vec<(RouteId, &FibRoute)> = node.six.fib.each_sibling(chosen).collect();
    let at = siblings.iter().position(|(id, _)| *id == chosen).unwrap_or(0);
    let why_not = |index: usize, route: &FibRoute| match () {
        () if index == at => "",
        () if route.hop.dead => "dead",
        () if route.hop.upper_bound == -1 => "no share: it has no carrier",
        () if i64::from(hash) > i64::from(route.hop.upper_bound) => "the hash lies above its bound",
        () if index < at => "its neighbour does not answer",
        () => "another hop came before it",
    };
    let candidate = |(index, (_, route)): (usize, &(RouteId, &FibRoute))| HopCandidate {
        gateway: route.hop.gateway.map(Into::into),
        dev: route.hop.dev,
        weight: route.hop.weight,
        bound: i64::from(route.hop.upper_bound),
        why_not: why_not(index, route),
    };
    Step::Multipath {
        method: match node.profile.siblings6 {
            Siblings6::Folded => "bits of the flow folded, modulo the number of next hops (51ebd3181572, 3.8)",
            Siblings6::Modulo => "hash of the flow, modulo the number of next hops (4.2 to 4.15)",
            Siblings6::Threshold => "hash threshold by net.ipv6.fib_multipath_hash_policy (398958ae48f4, 4.16)",
        },
        inputs: inputs(node, flow),
        hash,
        hops: siblings.iter().enumerate().map(candidate).collect(),
        chosen: at,
    }
}

fn inputs(node: &Node, flow: &Flow) -> Vec<(&'static str, String)> {
    let Header { pair, protocol, sport, dport, label } = flow.outer;
    let mut inputs =
        vec![("policy", policy(node).policy.to_string()), ("seed", node.sysctl.ipv4.fib_multipath_hash_seed.to_string())];
    if let Pair::V6(src, dst) = pair {
        inputs.push(("src", src.to_string()));
        inputs.push(("dst", dst.to_string()));
    }
    inputs.push(("label", format!("{label:#x}")));
    inputs.push(("proto", protocol.to_string()));
    inputs.push(("sport", sport.to_string()));
    inputs.push(("dport", dport.to_string()));
    inputs.extend(hashed(&hasher(node), &policy(node), flow));
    inputs
}
