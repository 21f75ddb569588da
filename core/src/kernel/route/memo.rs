//! What the look-ups of forwarded packets came to, kept so that the next packet of the same flow asks neither rules nor tables
//! again. The kernel has nothing like it; it changes how long an answer takes and never the answer.
//!
//! An answer depends on the question (addresses, input interface, mark, tos; protocol and ports where rules look at them: all
//! of it is the key) and on what is configured: rules, tables, the state of next hops, interfaces, addresses, sysctls. These
//! change by requests, timers and carriers, and not because a frame comes in. So all is forgotten at every entrance to the
//! kernel but that of frames (`World::with_host`), and with every flush of the route cache, which follows each change.
//!
//! A source's validation asks for the way back, where the packet's destination is the source: of that only the rules that name
//! sources see something, so one answer serves all destinations that they do not tell apart.
//!
//! What depends on more than that is done for each packet as before: the choice among next hops (of the hop chosen, the rest is
//! kept again), what was learnt of the destination, the cache of 3.4. While somebody watches nothing is taken from here, so that
//! every step is told.

use super::validate::Passed;
use super::{Dst, FlowKey};
use crate::base::IfIndex;
use crate::kernel::fib::lookup::Found;

/// Answers of each kind that are kept, a power of two; a new one takes the place of an old one.
const PLACES: usize = 64;

/// The answers of one node. A copy of the node starts without any.
#[derive(Debug, Default)]
pub struct Memo {
    /// Counts how often all was forgotten.
    age: u64,
    routes: Vec<Kept<Found>>,
    ways: Vec<Kept<Dst>>,
    sources: Vec<Kept<Passed>>,
}

#[derive(Clone, Copy, Debug)]
struct Kept<T> {
    age: u64,
    key: Key,
    answer: Option<T>,
}

impl Clone for Memo {
    fn clone(&self) -> Self {
        Self::default()
    }
}

/// All of a forwarded packet's question, and for a way the number of the next hop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Key([u64; 3]);

impl Key {
    #[inline]
    fn of(key: &FlowKey, hop: u16) -> Self {
        let pair = |high: u32, low: u32| u64::from(high) << 32 | u64::from(low);
        let ports = u32::from(key.sport) << 16 | u32::from(key.dport);
        let rest = u32::from(hop) << 16 | u32::from(key.protocol) << 8 | u32::from(key.tos);
        Self([pair(key.dst.to_bits(), key.src.to_bits()), pair(key.iif.0, key.mark), pair(ports, rest)])
    }

    #[inline]
    fn place(&self) -> usize {
        // By the golden ratio (Fibonacci hashing): the upper bits are the good ones.
        let mix = |hash: u64, word: u64| (hash.rotate_left(32) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (self.0.into_iter().fold(0, mix) >> (64 - PLACES.ilog2())) as usize
    }
}

impl Memo {
    /// Something may have changed.
    #[inline]
    pub fn forget(&mut self) {
        self.age += 1;
    }

    /// The unicast route that the rules lead to.
    #[inline]
    pub(super) fn route(&self, key: &FlowKey) -> Option<&Found> {
        find(&self.routes, self.age, Key::of(key, 0))
    }

    /// The way by a next hop of that route.
    #[inline]
    pub(super) fn way(&self, key: &FlowKey, hop: u32) -> Option<&Dst> {
        find(&self.ways, self.age, Key::of(key, u16::try_from(hop).ok()?))
    }

    /// What validation found of a source that may pass to an interface. The question is as for the way back, but of the destination
    /// only what rules see of it.
    #[inline]
    pub(super) fn source(&self, key: &FlowKey, oif: IfIndex) -> Option<&Passed> {
        find(&self.sources, self.age, Key::of(key, u16::try_from(oif.0).ok()?))
    }

    pub(super) fn keep_source(&mut self, key: &FlowKey, oif: IfIndex, passed: Passed) {
        if let Ok(oif) = u16::try_from(oif.0) {
            keep(&mut self.sources, self.age, Key::of(key, oif), passed);
        }
    }

    pub(super) fn keep_route(&mut self, key: &FlowKey, found: Found) {
        keep(&mut self.routes, self.age, Key::of(key, 0), found);
    }

    pub(super) fn keep_way(&mut self, key: &FlowKey, hop: u32, way: Dst) {
        if let Ok(hop) = u16::try_from(hop) {
            keep(&mut self.ways, self.age, Key::of(key, hop), way);
        }
    }
}

#[inline]
fn find<T>(list: &[Kept<T>], age: u64, key: Key) -> Option<&T> {
    let kept = list.get(key.place())?;
    if kept.age == age && kept.key == key { kept.answer.as_ref() } else { None }
}

fn keep<T: Copy>(list: &mut Vec<Kept<T>>, age: u64, key: Key, answer: T) {
    list.resize(PLACES, Kept { age: 0, key: Key([0; 3]), answer: None });
    if let Some(place) = list.get_mut(key.place()) {
        *place = Kept { age, key, answer: Some(answer) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    fn question(last: u8) -> FlowKey {
        FlowKey { dst: Ipv4Addr::new(198, 51, 100, last), iif: IfIndex(2), mark: 7, tos: 8, ..FlowKey::default() }
    }

    #[test]
    fn an_answer_is_for_its_question_alone_and_until_something_changes() {
        let mut memo = Memo::default();
        memo.keep_way(&question(1), 1, Dst::by(IfIndex::NONE, 0));
        assert!(memo.way(&question(1), 1).is_some());
        let near = question(1);
        for other in [
            FlowKey { src: Ipv4Addr::LOCALHOST, ..near },
            FlowKey { iif: IfIndex(3), ..near },
            FlowKey { mark: 6, ..near },
            FlowKey { tos: 0, ..near },
            FlowKey { protocol: 17, ..near },
            FlowKey { sport: 1, ..near },
            FlowKey { dport: 1, ..near },
        ] {
            assert!(memo.way(&other, 1).is_none(), "{other:?}");
        }
        assert!(memo.way(&near, 0).is_none(), "another next hop");
        assert!(memo.clone().way(&near, 1).is_none(), "a copy of the node");
        memo.forget();
        assert!(memo.way(&near, 1).is_none(), "after a change");
    }

    #[test]
    fn more_flows_than_places_take_each_others_place() {
        let mut memo = Memo::default();
        for last in 0..=255 {
            memo.keep_way(&question(last), 0, Dst::by(IfIndex::NONE, 0));
            assert!(memo.way(&question(last), 0).is_some());
        }
        assert!(memo.ways.len() == PLACES);
    }
}
