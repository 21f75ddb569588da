//! The IPv4 route cache of Linux up to 3.5 (net/ipv4/route.c): the first packet of a source and destination looks its way up,
//! and all later ones take the same way until the entry goes. So a next hop of a multipath route is chosen once per entry.
//!
//! An entry goes with a flush (any change of routes, rules, addresses, interfaces), or in the periodic sweep once it was idle
//! for `gc_timeout`. The sweep is caught up with when the cache is next looked at: nothing else can tell the difference.
//! Left out: emergency collection under pressure; an entry too many is simply not kept.

use super::hash::jhash;
use super::route::{self, FlowKey, Way};
use super::{Context, Node};
use crate::base::{IfIndex, LookupMap, Span, Time, order};
use crate::model::route::{RouteAnswer, RouteQuestion};
use crate::trace::Step;
use std::collections::BTreeMap;
use std::net::Ipv4Addr;

/// Buckets of the hash table (the kernel takes its size from the memory).
const BUCKETS: u32 = 4096;
/// Most entries (`max_size`).
const MOST_ENTRIES: usize = 16 * BUCKETS as usize;
/// Time between two sweeps (`gc_interval`).
const SWEEP_EVERY: Span = Span::secs(60);
/// How long an entry may be idle (`gc_timeout`); in this time the sweeps have seen all buckets once.
const IDLE: Span = Span::secs(300);
/// Bits of the tos in a key (IPTOS_RT_MASK).
const TOS_BITS: u8 = 0x1c;

/// The route cache of a node; empty and unused from 3.6 on.
#[derive(Clone, Debug, Default)]
pub struct RouteCache {
    places: LookupMap<Key, Place>,
    entries: BTreeMap<Place, Entry>,
    made: u64,
    sweeps: u64,
}

/// What must agree for a hit. Ports and protocol are no part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Key {
    dst: Ipv4Addr,
    src: Ipv4Addr,
    iif: IfIndex,
    oif: IfIndex,
    mark: u32,
    tos: u8,
}

/// Bucket, then the newest first.
type Place = (u32, std::cmp::Reverse<u64>);

#[derive(Clone, Debug)]
struct Entry {
    key: Key,
    way: Way,
    used: Time,
}

impl Key {
    const fn of(key: &FlowKey) -> Self {
        let FlowKey { dst, src, iif, oif, mark, tos, .. } = *key;
        Self { dst, src, iif, oif, mark, tos: tos & TOS_BITS }
    }

    fn bucket(&self, secret: u32) -> u32 {
        let dev = if self.iif.is_none() { self.oif } else { self.iif };
        jhash::three(self.dst.to_bits(), self.src.to_bits(), dev.0, secret) % BUCKETS
    }
}

/// The way that is kept for a key.
pub(super) fn find(node: &mut Node, key: &FlowKey, ctx: &mut Context<'_>) -> Option<Way> {
    node.cache.sweep(ctx.now);
    let key = Key::of(key);
    let place = node.cache.places.get(&key).copied();
    let entry = place.and_then(|place| node.cache.entries.get_mut(&place));
    let Some(entry) = entry else {
        ctx.trace.step(|| Step::Cache { hit: false, detail: key.words() });
        return None;
    };
    let age = ctx.now.since(entry.used);
    entry.used = ctx.now;
    ctx.trace.step(|| Step::Cache { hit: true, detail: format!("{}, idle for {} s", key.words(), age.as_secs()) });
    Some(entry.way)
}

/// Keeps a way.
pub(super) fn keep(node: &mut Node, key: &FlowKey, way: Way, now: Time) {
    let key = Key::of(key);
    let cache = &mut node.cache;
    if cache.entries.len() >= MOST_ENTRIES {
        return;
    }
    cache.made += 1;
    let place = (key.bucket(node.secrets.forward), std::cmp::Reverse(cache.made));
    if let Some(old) = cache.places.insert(key, place) {
        cache.entries.remove(&old);
    }
    cache.entries.insert(place, Entry { key, way, used: now });
}

impl Key {
    fn words(&self) -> String {
        let Self { dst, src, iif, oif, mark, tos } = self;
        format!("to {dst} from {src} iif {iif} oif {oif} mark {mark:#x} tos {tos:#04x}")
    }
}

impl RouteCache {
    /// Does the sweeps that were due by now: each walks its share of the buckets.
    fn sweep(&mut self, now: Time) {
        let due = now.0 / SWEEP_EVERY.0;
        let round = IDLE.0 / SWEEP_EVERY.0;
        if self.entries.is_empty() {
            self.sweeps = due;
        }
        // After two rounds everything that was idle is gone.
        self.sweeps = self.sweeps.max(due.saturating_sub(2 * round));
        while self.sweeps < due {
            self.sweeps += 1;
            let at = Time(self.sweeps * SWEEP_EVERY.0);
            let share = (self.sweeps % round) as u32;
            self.sweep_buckets(share * BUCKETS / round as u32, (share + 1) * BUCKETS / round as u32, at);
        }
    }

    /// Drops idle entries of these buckets; each that stays halves the time that the next of its bucket may be idle.
    fn sweep_buckets(&mut self, first: u32, end: u32, at: Time) {
        let oldest = |bucket| (bucket, std::cmp::Reverse(u64::MAX));
        let (mut bucket, mut limit) = (u32::MAX, IDLE);
        let mut gone = Vec::new();
        for (place, entry) in self.entries.range(oldest(first)..oldest(end)) {
            if place.0 != bucket {
                (bucket, limit) = (place.0, IDLE);
            }
            if at.since(entry.used) <= limit {
                limit = Span(limit.0 / 2);
            } else {
                gone.push((*place, entry.key));
            }
        }
        for (place, key) in gone {
            self.entries.remove(&place);
            self.places.remove(&key);
        }
    }
}

/// `ip route flush cache`, and every change of routes, rules and addresses.
pub fn flush(node: &mut Node) {
    node.memo.forget();
    node.route_generation = node.route_generation.wrapping_add(1);
    if !node.cache.entries.is_empty() {
        node.cache = RouteCache { made: node.cache.made, sweeps: node.cache.sweeps, ..RouteCache::default() };
    }
}

/// What `ip route show cache` lists: the newest first. (The kernel goes by buckets, whose order is random.)
#[inline(never)] // web/later.txt
pub fn dump(node: &Node) -> Vec<RouteAnswer> {
    let entries = order::by_number(&node.cache.entries, |(place, _)| u64::MAX - place.1.0);
    entries.into_iter().map(|(_, entry)| tell(node, entry)).collect()
}

fn tell(node: &Node, entry: &Entry) -> RouteAnswer {
    let Key { dst, src, iif, mark, tos, .. } = entry.key;
    let question =
        RouteQuestion { dst: Some(dst.into()), from: Some(src.into()), iif, mark, tos, ..RouteQuestion::default() };
    route::tell(node, &question, &entry.way)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(cache: &mut RouteCache, last: u8, bucket: u32, used: u64) {
        let key = Key {
            dst: Ipv4Addr::new(203, 0, 113, last),
            src: Ipv4Addr::UNSPECIFIED,
            iif: IfIndex::NONE,
            oif: IfIndex::NONE,
            mark: 0,
            tos: 0,
        };
        cache.made += 1;
        let place = (bucket, std::cmp::Reverse(cache.made));
        cache.places.insert(key, place);
        cache.entries.insert(place, Entry { key, way: Way::nowhere(), used: Time::ZERO + Span::secs(used) });
    }

    #[test]
    fn an_idle_entry_lives_between_five_and_ten_minutes() {
        for bucket in [0, 1000, 2000, 3000, 4095] {
            let mut cache = RouteCache::default();
            entry(&mut cache, 1, bucket, 0);
            cache.sweep(Time::ZERO + Span::secs(300));
            assert_eq!(cache.entries.len(), 1, "bucket {bucket} after 300 s");
            cache.sweep(Time::ZERO + Span::secs(601));
            assert_eq!(cache.entries.len(), 0, "bucket {bucket} after 601 s");
        }
    }

    #[test]
    fn the_second_of_a_bucket_may_be_idle_half_as_long() {
        let mut cache = RouteCache::default();
        entry(&mut cache, 1, 0, 0);
        entry(&mut cache, 2, 0, 200);
        cache.sweep(Time::ZERO + Span::secs(300));
        let left: Vec<u8> = cache.entries.values().map(|e| e.key.dst.octets()[3]).collect();
        assert_eq!(left, [2], "the newer was used 100 s ago, the older 300 s ago");
    }

    #[test]
    fn a_long_silence_takes_no_long_time() {
        let mut cache = RouteCache::default();
        entry(&mut cache, 1, 7, 0);
        cache.sweep(Time(u64::MAX));
        assert!(cache.entries.is_empty() && cache.places.is_empty());
    }
}
