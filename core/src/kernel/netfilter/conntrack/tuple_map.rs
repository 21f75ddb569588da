//! Numbers by tuple. Tuples of IPv4 are two words and have a map of their own, so that it stays small: with many connections it is the
//! memory that counts.

use super::tuple::Key;
use crate::base::LookupMap;
use std::hash::{Hash, Hasher};

/// Some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Words<const N: usize>([u64; N]);

impl<const N: usize> Hash for Words<N> {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.iter().for_each(|word| state.write_u64(*word));
    }
}

/// A map from tuples to numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct TupleMap {
    four: LookupMap<Words<2>, u32>,
    six: LookupMap<Words<5>, u32>,
}

const fn halves(word: u128) -> [u64; 2] {
    [(word >> 64) as u64, word as u64]
}

fn four(word: u128) -> Words<2> {
    Words(halves(word))
}

fn six([src, dst]: [u128; 2], rest: u64) -> Words<5> {
    let ([a, b], [c, d]) = (halves(src), halves(dst));
    Words([a, b, c, d, rest])
}

impl TupleMap {
    /// The number of a tuple.
    #[inline]
    pub(super) fn get(&self, key: Key) -> Option<u32> {
        match key {
            Key::V4(word) => self.four.get(&four(word)).copied(),
            Key::V6(addresses, rest) => self.six.get(&six(addresses, rest)).copied(),
        }
    }

    /// Gives a tuple a number; returns the one that it had.
    pub(super) fn insert(&mut self, key: Key, number: u32) -> Option<u32> {
        match key {
            Key::V4(word) => self.four.insert(four(word), number),
            Key::V6(addresses, rest) => self.six.insert(six(addresses, rest), number),
        }
    }

    /// Takes a tuple out.
    pub(super) fn remove(&mut self, key: Key) {
        match key {
            Key::V4(word) => self.four.remove(&four(word)),
            Key::V6(addresses, rest) => self.six.remove(&six(addresses, rest)),
        };
    }
}
