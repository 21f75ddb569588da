//! The event queue: a total order by (time, node, sequence), so that a run is the same run every time.
//!
//! It holds links and timers, not packets: of all frames on a link only the first one's arrival is in here. What is to be
//! done is a number that means something to `world` only.

use crate::base::{NodeId, Time};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// When and where something happens. Keys are compared as they stand here: time, then node, then sequence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// When.
    pub at: Time,
    /// The node in the upper 16 bits, a number that counts up in the lower 48.
    pub order: u64,
}

/// What is to come.
#[derive(Clone, Debug, Default)]
pub struct EventQueue {
    heap: BinaryHeap<Reverse<(Key, u32)>>,
    sequence: u64,
}

impl EventQueue {
    /// A key later than all keys given for the same moment and node.
    pub fn key(&mut self, at: Time, node: NodeId) -> Key {
        self.sequence += 1;
        Key { at, order: u64::from(node.0) << 48 | (self.sequence & 0xffff_ffff_ffff) }
    }

    /// Puts in what is to be done at `key`.
    pub fn push(&mut self, key: Key, what: u32) {
        self.heap.push(Reverse((key, what)));
    }

    /// When the next thing happens.
    pub fn next_time(&self) -> Option<Time> {
        self.heap.peek().map(|Reverse((key, _))| key.at)
    }

    /// Takes out what comes next.
    pub fn pop(&mut self) -> Option<(Key, u32)> {
        self.heap.pop().map(|Reverse(entry)| entry)
    }

    /// How much is to come.
    pub fn len(&self) -> usize {
        self.heap.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_is_time_then_node_then_sequence() {
        let mut queue = EventQueue::default();
        for (n, (at, node)) in [(5, 2), (5, 1), (3, 9), (5, 1), (3, 0)].into_iter().enumerate() {
            let key = queue.key(Time(at), NodeId(node));
            queue.push(key, n as u32);
        }
        let order: Vec<u32> = std::iter::from_fn(|| queue.pop()).map(|(_, what)| what).collect();
        assert_eq!(order, [4, 2, 1, 3, 0]);
    }
}
