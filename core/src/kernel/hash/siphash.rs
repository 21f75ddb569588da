//! SipHash-2-4 (Aumasson and Bernstein 2012; Linux: lib/siphash.c) over whole 64-bit words, as flow records are. A hasher for any
//! stream of bytes takes twice the time, and this is asked for every packet that has a choice.

/// The hash of words under a key of two equal halves.
#[inline]
pub fn words<const N: usize>(half: u64, words: [u64; N]) -> u64 {
    let mut state = State::new(half);
    for word in words {
        state.take(word);
    }
    // The last word would hold what is left of the bytes; there are none, so only their number.
    state.take((N as u64 * 8) << 56);
    state.finish()
}

struct State([u64; 4]);

impl State {
    #[inline]
    const fn new(half: u64) -> Self {
        Self([
            half ^ 0x736f_6d65_7073_6575,
            half ^ 0x646f_7261_6e64_6f6d,
            half ^ 0x6c79_6765_6e65_7261,
            half ^ 0x7465_6462_7974_6573,
        ])
    }

    #[inline]
    fn take(&mut self, word: u64) {
        self.0[3] ^= word;
        self.round();
        self.round();
        self.0[0] ^= word;
    }

    #[inline]
    fn finish(mut self) -> u64 {
        self.0[2] ^= 0xff;
        for _ in 0..4 {
            self.round();
        }
        self.0.into_iter().fold(0, |hash, word| hash ^ word)
    }

    #[inline(always)]
    fn round(&mut self) {
        let [mut a, mut b, mut c, mut d] = self.0;
        a = a.wrapping_add(b);
        b = b.rotate_left(13) ^ a;
        a = a.rotate_left(32);
        c = c.wrapping_add(d);
        d = d.rotate_left(16) ^ c;
        a = a.wrapping_add(d);
        d = d.rotate_left(21) ^ a;
        c = c.wrapping_add(b);
        b = b.rotate_left(17) ^ c;
        c = c.rotate_left(32);
        self.0 = [a, b, c, d];
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use siphasher::sip::SipHasher24;

    #[test]
    fn it_is_the_hash_of_the_same_bytes() {
        let list = [0, 1, u64::MAX, 0x0123_4567_89ab_cdef, 1 << 63, 77];
        let bytes: Vec<u8> = list.into_iter().flat_map(u64::to_le_bytes).collect();
        for half in [0, 1, 0xdead_beef_dead_beef] {
            let expected = |count: usize| SipHasher24::new_with_keys(half, half).hash(&bytes[..8 * count]);
            assert_eq!(words(half, list), expected(6));
            assert_eq!(words(half, [list[0], list[1], list[2]]), expected(3));
            assert_eq!(words(half, []), expected(0));
        }
    }
}
