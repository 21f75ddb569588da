//! A small generator of its own for tests with made-up input, so that a failure can be repeated by its number.
#![allow(dead_code)] // each test that throws these dice uses a part of them

/// xorshift64.
pub struct Dice(u64);

impl Dice {
    /// The dice of one case.
    pub const fn of(case: u64) -> Self {
        Self(0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(case.wrapping_add(1)) | 1)
    }

    /// A number from 0 to `sides` - 1.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides.max(1) as u64) as usize
    }

    /// True once in `times`.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.roll(times) == 0
    }

    /// One of the words.
    pub fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.roll(words.len())]
    }
}
