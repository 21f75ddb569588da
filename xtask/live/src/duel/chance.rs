//! Random choices, the same for the same family and seed.

use std::fmt::Display;

/// A source of choices.
pub struct Chance(fastrand::Rng);

impl Chance {
    /// Families differ for the same seed.
    pub fn new(family: &str, seed: u64) -> Self {
        let mixed = family.bytes().fold(seed, |mixed, byte| mixed.wrapping_mul(0x100_0000_01b3).wrapping_add(byte.into()));
        Self(fastrand::Rng::with_seed(mixed))
    }

    /// One of them; they are not empty.
    pub fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.0.usize(..all.len())]
    }

    /// One of them, as text.
    pub fn word<T: Display>(&mut self, all: &[T]) -> String {
        self.pick(all).to_string()
    }

    /// A number from `low` to `high`, both included.
    pub fn number(&mut self, low: u32, high: u32) -> u32 {
        self.0.u32(low..=high)
    }

    /// True that many times of a hundred.
    pub fn percent(&mut self, percent: u32) -> bool {
        self.0.u32(..100) < percent
    }

    /// Any 32 bits.
    pub fn bits(&mut self) -> u32 {
        self.0.u32(..)
    }

    /// A place in a list of that length, which is not 0.
    pub fn index(&mut self, length: usize) -> usize {
        self.0.usize(..length)
    }

    /// The text that many times of a hundred, otherwise nothing.
    pub fn maybe(&mut self, percent: u32, text: impl FnOnce(&mut Self) -> String) -> String {
        if self.percent(percent) { text(self) } else { String::new() }
    }
}
