//! Which of several next hops a packet takes (Linux: net/ipv4/fib_semantics.c, fib_select_multipath, fib_rebalance).
//! Three generations, by profile: turns by weight; a threshold for the hash of addresses; one for the hash of the flow record.

use super::lookup::Found;
use super::{FibInfo, FibNexthop, nexthop};
use crate::base::Time;
use crate::kernel::hash::jhash;
use crate::kernel::hash::policy::{Flow, Header, Policy};
use crate::kernel::hash::record::{Hasher, Pair};
use crate::kernel::profile::{MultipathChoice, UseNeigh};
use crate::kernel::{Node, neigh};
use crate::model::NudState;
use crate::model::route::Scope;
use crate::trace::step::HopCandidate;
use crate::trace::{Step, TraceLog};
use std::net::Ipv4Addr;

/// Ticks a second of the kernels that chose by them.
const HZ: u64 = 250;

/// Time in ticks, as a kernel counts them: it starts five minutes before the counter wraps.
fn jiffies(now: Time) -> u32 {
    let ticks = now.0 / (1_000_000_000 / HZ);
    (ticks as u32).wrapping_sub(300 * HZ as u32)
}

/// Who asks: what there is to hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asker {
    /// The flow.
    pub flow: Flow,
    /// The packet came in and is to be forwarded.
    pub forward: bool,
    /// Source address for the preference of 6.16; 0.0.0.0: none.
    pub source: Ipv4Addr,
}

/// Chooses among the next hops of a result.
pub fn select(node: &mut Node, found: &mut Found, asker: &Asker, now: Time, trace: &mut TraceLog) {
    let chosen = match node.profile.multipath {
        MultipathChoice::Turns => {
            let Some(info) = node.fib.infos.get_mut(found.info) else { return };
            let before = trace.on.then(|| info.clone());
            let (index, drawn) = turn(info, jiffies(now));
            if let Some(before) = before {
                say_turn(trace, &before, drawn, index);
            }
            index
        }
        MultipathChoice::HashAddresses | MultipathChoice::HashRecord => {
            let hash = hash(node, asker);
            if let Some(id) = node.fib.infos.get(found.info).and_then(|info| info.nhid) {
                nexthop::touch(node, id, hash, now);
            }
            let Some(info) = node.fib.infos.get(found.info) else { return };
            let index = match info.nhid {
                Some(id) => nexthop::select(node, info, id, hash),
                None => by_hash(node, info, hash, asker.source, found.hop as usize),
            };
            trace.step(|| explain(node, info, asker, hash, index));
            index
        }
    };
    found.hop = chosen as u32;
}

/// The hash of a flow under this node's settings: 31 bits.
pub fn hash(node: &Node, asker: &Asker) -> u32 {
    let hasher = hasher(node);
    if node.profile.multipath == MultipathChoice::HashAddresses {
        return hash_of_addresses(node, &hasher, asker);
    }
    // A flow is large: it is copied only where it has to be changed.
    if asker.forward && node.profile.policy1_forgets_addresses {
        return policy(node).hash(&hasher, &hashed_flow(node, asker));
    }
    policy(node).hash(&hasher, &asker.flow)
}

/// The flow as it comes to be hashed: 4.12 forgets the addresses of forwarded packets by policy 1.
fn hashed_flow(node: &Node, asker: &Asker) -> Flow {
    let mut flow = asker.flow;
    if policy(node).policy == 1 && asker.forward && node.profile.policy1_forgets_addresses {
        flow.outer.pair = Pair::Absent;
    }
    flow
}

/// The policy that is set.
pub fn policy(node: &Node) -> Policy {
    let sysctl = &node.sysctl.ipv4;
    Policy { policy: sysctl.fib_multipath_hash_policy as u8, fields: sysctl.fib_multipath_hash_fields as u32 }
}

/// The hash function of this node, with its key.
pub fn hasher(node: &Node) -> Hasher {
    let profile = &node.profile;
    let key = match node.sysctl.ipv4.fib_multipath_hash_seed as u32 {
        _ if !profile.hash_seed_sysctl => node.secrets.local,
        0 => node.secrets.seed,
        seed => seed,
    };
    Hasher { function: profile.record_hash, order: profile.hash_order, key }
}

/// 4.4: forwarded packets by source and destination, in this order; an ICMP error as the way back of what it quotes. Packets
/// made here by the whole flow.
fn hash_of_addresses(node: &Node, hasher: &Hasher, asker: &Asker) -> u32 {
    let Flow { outer, quoted, .. } = asker.flow;
    if !asker.forward {
        let flow = Flow::plain(outer, false);
        return Policy { policy: 1, ..Policy::default() }.hash(hasher, &flow);
    }
    let (src, dst) = match (quoted.map(|header| header.pair), outer.pair) {
        (Some(Pair::V4(src, dst)), _) => (dst, src),
        (_, Pair::V4(src, dst)) => (src, dst),
        _ => (Ipv4Addr::UNSPECIFIED, Ipv4Addr::UNSPECIFIED),
    };
    let word = |address: Ipv4Addr| u32::from_le_bytes(address.octets());
    jhash::two(word(src), word(dst), node.secrets.forward) >> 1
}

/// The threshold, with `fib_multipath_use_neigh` and the preference for the hop that has the source address. `first` is what the
/// table look-up had taken.
fn by_hash(node: &Node, info: &FibInfo, hash: u32, source: Ipv4Addr, first: usize) -> usize {
    let hash = i64::from(hash);
    let use_neigh = node.profile.use_neigh != UseNeigh::Absent && node.sysctl.ipv4.fib_multipath_use_neigh != 0;
    let below = |hop: &FibNexthop| hash <= i64::from(hop.upper_bound);
    let good = |hop: &FibNexthop| !use_neigh || is_good(node, hop);
    let hops = || info.nexthops.iter().enumerate();
    match node.profile.use_neigh {
        UseNeigh::Absent => hops().find(|(_, hop)| below(hop)).map_or(0, |(index, _)| index),
        UseNeigh::BoundFirst => {
            let mut candidates = hops().filter(|(_, hop)| below(hop));
            let fallback = candidates.clone().next().map_or(first, |(index, _)| index);
            candidates.find(|(_, hop)| good(hop)).map_or(fallback, |(index, _)| index)
        }
        UseNeigh::NeighFirst => {
            let fallback =
                if use_neigh { hops().find(|(_, hop)| good(hop)).map_or(first, |(index, _)| index) } else { first };
            hops().find(|(_, hop)| below(hop) && good(hop)).map_or(fallback, |(index, _)| index)
        }
        UseNeigh::LiveNeighFirst => {
            let prefer = node.profile.source_preference && !source.is_unspecified();
            let score = |hop: &FibNexthop| {
                let owns = prefer && hop.source.is_some_and(|(_, own)| own == source);
                2 * u8::from(owns) + u8::from(below(hop))
            };
            let mut best = (first, None);
            for (index, hop) in hops().filter(|(_, hop)| hop.upper_bound != -1 && good(hop)) {
                let score = score(hop);
                if best.1.is_none_or(|known| score > known) {
                    best = (index, Some(score));
                    if score == 3 || (!prefer && score == 1) {
                        break;
                    }
                }
            }
            best.0
        }
    }
}

/// Is a next hop's neighbour fit to be used (fib_good_nh)? Nobody knows it: yes.
pub fn is_good(node: &Node, hop: &FibNexthop) -> bool {
    let Some(gateway) = hop.gateway.filter(|_| hop.scope == Scope::LINK) else { return true };
    neigh::state(node, hop.dev, gateway).is_none_or(NudState::is_valid)
}

/// The highest hash of each of some hops by their weights.
pub fn bounds(weights: &[u16]) -> Vec<i32> {
    let mut hops: Vec<FibNexthop> =
        weights.iter().map(|weight| FibNexthop { weight: *weight, ..FibNexthop::none() }).collect();
    rebalance(&mut hops, |_| false);
    hops.iter().map(|hop| hop.upper_bound).collect()
}

/// Gives each next hop its share of the 31-bit hash (fib_rebalance): when a route is made, and when a hop dies or comes back.
pub fn rebalance(nexthops: &mut [FibNexthop], unusable: impl Fn(&FibNexthop) -> bool) {
    let total: u64 = nexthops.iter().filter(|hop| !unusable(hop)).map(|hop| u64::from(hop.weight)).sum();
    let mut sum = 0;
    for hop in nexthops {
        if unusable(hop) || total == 0 {
            hop.upper_bound = -1;
            continue;
        }
        sum += u64::from(hop.weight);
        hop.upper_bound = ((((sum << 31) + total / 2) / total) as i64 - 1) as i32;
    }
}

/// The next hop whose turn it is, and the number drawn: a draw without replacement of `weight` tickets each. The first hop with
/// tickets wins one number more than its due, the last one less.
fn turn(info: &mut FibInfo, jiffies: u32) -> (usize, u32) {
    if info.power <= 0 {
        let mut power: i32 = 0;
        for hop in info.nexthops.iter_mut().filter(|hop| !hop.dead) {
            hop.power = i32::from(hop.weight);
            power = power.saturating_add(hop.power);
        }
        info.power = power;
        if power <= 0 {
            return (0, 0);
        }
    }
    let drawn = jiffies % info.power.cast_unsigned();
    let mut left = i64::from(drawn);
    for (index, hop) in info.nexthops.iter_mut().enumerate() {
        if hop.dead || hop.power == 0 {
            continue;
        }
        left -= i64::from(hop.power);
        if left <= 0 {
            hop.power -= 1;
            info.power -= 1;
            return (index, drawn);
        }
    }
    (0, drawn)
}

// ---- words for the trace --------------------------------------------------------------------------------------------

fn say_turn(trace: &mut TraceLog, info: &FibInfo, drawn: u32, chosen: usize) {
    trace.step(|| Step::Multipath {
        method: "turns by weight: jiffies modulo the tickets left (fib_select_multipath, 2.1.68 to 4.3)",
        inputs: vec![("tickets left", info.power.to_string())],
        hash: drawn,
        hops: info
            .nexthops
            .iter()
            .enumerate()
            .map(|(index, hop)| candidate(hop, i64::from(hop.power), turn_why(hop, index == chosen)))
            .collect(),
        chosen,
    });
}

const fn turn_why(hop: &FibNexthop, chosen: bool) -> &'static str {
    match (chosen, hop.dead, hop.power) {
        (true, ..) => "",
        (_, true, _) => "dead",
        (_, _, 0) => "no tickets left",
        _ => "the number drawn is another's",
    }
}

fn candidate(hop: &FibNexthop, bound: i64, why_not: &'static str) -> HopCandidate {
    HopCandidate { gateway: hop.gateway, dev: hop.dev, weight: hop.weight, bound, why_not }
}

fn explain(node: &Node, info: &FibInfo, asker: &Asker, hash: u32, chosen: usize) -> Step {
    let object = info.nhid.is_some();
    let why = |index: usize, hop: &FibNexthop| match () {
        () if index == chosen => "",
        () if hop.dead => "dead",
        () if hop.upper_bound == -1 => "no share: it has no carrier",
        () if (object || node.sysctl.ipv4.fib_multipath_use_neigh != 0) && !is_good(node, hop) => {
            "its neighbour does not answer"
        }
        () if i64::from(hash) > i64::from(hop.upper_bound) => "the hash lies above its bound",
        () if index < chosen => "another hop owns the source address",
        () => "another hop came before it",
    };
    Step::Multipath {
        method: match node.profile.multipath {
            _ if object => {
                "group of next hop objects: by bucket or hash threshold, good neighbours only (net/ipv4/nexthop.c)"
            }
            MultipathChoice::HashAddresses if asker.forward => "hash of source and destination (0e884c78ee19, 4.4)",
            MultipathChoice::HashAddresses => "hash of the flow of a packet made here (4.4)",
            _ => "hash threshold by fib_multipath_hash_policy (bf4e0a3db97e, 4.12)",
        },
        inputs: inputs(node, asker),
        hash,
        hops: info
            .nexthops
            .iter()
            .enumerate()
            .map(|(i, hop)| candidate(hop, i64::from(hop.upper_bound), why(i, hop)))
            .collect(),
        chosen,
    }
}

/// The key of the hash, and the bytes that are hashed, record by record.
pub fn hashed(hasher: &Hasher, policy: &Policy, flow: &Flow) -> Vec<(&'static str, String)> {
    let hex = |bytes: Vec<u8>| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let records = policy.records(flow);
    let bytes = records.iter().map(|record| ("bytes", hex(hasher.bytes(record))));
    std::iter::once(("key", format!("{:#x}", hasher.key))).chain(bytes).collect()
}

fn inputs(node: &Node, asker: &Asker) -> Vec<(&'static str, String)> {
    let Header { pair, protocol, sport, dport, .. } = asker.flow.outer;
    let mut inputs = Vec::new();
    if node.profile.multipath == MultipathChoice::HashRecord {
        inputs.push(("policy", policy(node).policy.to_string()));
    }
    if node.profile.hash_seed_sysctl {
        inputs.push(("seed", node.sysctl.ipv4.fib_multipath_hash_seed.to_string()));
    }
    if let Pair::V4(src, dst) = pair {
        inputs.push(("src", src.to_string()));
        inputs.push(("dst", dst.to_string()));
    }
    inputs.push(("proto", protocol.to_string()));
    inputs.push(("sport", sport.to_string()));
    inputs.push(("dport", dport.to_string()));
    if let Some(Header { pair: Pair::V4(src, dst), .. }) = asker.flow.quoted {
        inputs.push(("quoted", format!("{src} > {dst}")));
    }
    if node.profile.multipath == MultipathChoice::HashRecord {
        inputs.extend(hashed(&hasher(node), &policy(node), &hashed_flow(node, asker)));
    }
    inputs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::IfIndex;
    use crate::kernel::Profile;
    use crate::kernel::hash::vectors;
    use serde_json::Value;

    fn hops(weights: &Value) -> Vec<FibNexthop> {
        let weight = |value: &Value| value.as_u64().expect("a weight") as u16;
        let list = weights.as_array().expect("weights");
        list.iter().map(|w| FibNexthop { weight: weight(w), dev: IfIndex(2), ..FibNexthop::none() }).collect()
    }

    fn info(nexthops: Vec<FibNexthop>) -> FibInfo {
        FibInfo { protocol: 3, nexthops, users: 1, ..FibInfo::blank() }
    }

    fn node() -> Node {
        Node::new(crate::base::NodeId(0), "r", Profile::of("6.18").expect("a profile"), 1)
    }

    #[test]
    fn bounds_of_weights() {
        let file = vectors::file();
        for row in vectors::list(&file, "bounds") {
            let mut hops = hops(&row[0]);
            for (hop, alive) in hops.iter_mut().zip(row[1].as_array().into_iter().flatten()) {
                hop.dead = alive == &Value::Bool(false);
            }
            rebalance(&mut hops, |hop| hop.dead);
            let bounds: Vec<i64> = hops.iter().map(|hop| i64::from(hop.upper_bound)).collect();
            assert_eq!(serde_json::json!(bounds), row[2], "{row}");
        }
    }

    #[test]
    fn turns_by_jiffies() {
        let file = vectors::file();
        for row in vectors::list(&file, "turns") {
            let mut info = info(hops(&row["weights"]));
            let jiffies = row["jiffies"].as_array().expect("jiffies");
            let picks: Vec<usize> =
                jiffies.iter().map(|j| turn(&mut info, j.as_u64().expect("a number") as u32).0).collect();
            assert_eq!(serde_json::json!(picks), row["picks"], "{row}");
        }
    }

    #[test]
    fn the_hop_of_each_measured_flow() {
        let (file, node) = (vectors::file(), node());
        for row in vectors::list(&file, "flows") {
            let mut hops = hops(&row["weights"]);
            rebalance(&mut hops, |_| false);
            let index = by_hash(&node, &info(hops), vectors::number(row, "hash"), Ipv4Addr::UNSPECIFIED, 0);
            assert_eq!(index, vectors::number(row, "index") as usize, "{row}");
        }
    }

    #[test]
    fn a_hop_that_owns_the_source_is_preferred() {
        let (file, node) = (vectors::file(), node());
        for row in vectors::list(&file, "preference") {
            let mut hops = hops(&row["weights"]);
            rebalance(&mut hops, |_| false);
            for (hop, own) in hops.iter_mut().zip(row["nh_saddr"].as_array().expect("addresses")) {
                hop.source = Some((0, own.as_str().expect("an address").parse().expect("an address")));
            }
            let source = row["src"].as_str().expect("an address").parse().expect("an address");
            let policy = Policy { policy: vectors::number(row, "policy") as u8, ..Policy::default() };
            let hash = policy.hash(&vectors::hasher(vectors::number(row, "seed")), &vectors::flow(row));
            assert_eq!(hash, vectors::number(row, "hash"), "{row}");
            let index = by_hash(&node, &info(hops), hash, source, 0);
            assert_eq!(index, vectors::number(row, "index") as usize, "{row}");
        }
    }

    #[test]
    fn a_hop_without_a_share_is_never_taken() {
        let node = node();
        let mut hops = hops(&serde_json::json!([1, 1, 1]));
        hops[2].dead = true;
        rebalance(&mut hops, |hop| hop.dead);
        for hash in [0, 1 << 29, 1 << 30, (1 << 31) - 1] {
            assert_ne!(by_hash(&node, &info(hops.clone()), hash, Ipv4Addr::UNSPECIFIED, 0), 2);
        }
    }
}
