//! Addresses as bits: 32 of them, or 128 in two words.

/// An address of a family. Ordered as a number.
pub trait Key: Copy + Ord + std::fmt::Debug {
    /// All bits zero.
    const ZERO: Self;

    /// The uppermost bits, at most 18.
    fn upper(self, bits: u8) -> usize;

    /// Six bits from bit `offset` on, counted from above; zeros behind the last.
    fn chunk(self, offset: u8) -> u32;

    /// The first `len` bits, the others zero.
    fn truncated(self, len: u8) -> Self;
}

impl Key for u32 {
    const ZERO: Self = 0;

    #[inline]
    fn upper(self, bits: u8) -> usize {
        (u64::from(self) >> (32 - bits)) as usize
    }

    #[inline]
    fn chunk(self, offset: u8) -> u32 {
        // Offsets are below 32.
        (self << (offset & 31)) >> 26
    }

    fn truncated(self, len: u8) -> Self {
        self & u32::MAX.checked_shl(u32::from(32u8.saturating_sub(len))).unwrap_or(0)
    }
}

impl Key for [u64; 2] {
    const ZERO: Self = [0; 2];

    #[inline]
    fn upper(self, bits: u8) -> usize {
        (u128::from(self[0]) >> (64 - bits)) as usize
    }

    #[inline]
    fn chunk(self, offset: u8) -> u32 {
        let [high, low] = self;
        let word = match offset {
            0..=58 => high << offset,
            59..=63 => high << offset | low >> (64 - offset),
            _ => low << (offset & 63),
        };
        (word >> 58) as u32
    }

    fn truncated(self, len: u8) -> Self {
        let mask = |len: u8| u64::MAX.checked_shl(u32::from(64u8.saturating_sub(len))).unwrap_or(0);
        [self[0] & mask(len.min(64)), self[1] & mask(len.saturating_sub(64))]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_bits_anywhere() {
        let number: u128 = 0x2001_0db8_85a3_0042_1000_8a2e_0370_7334;
        let wide = [(number >> 64) as u64, number as u64];
        for offset in 0..128u8 {
            let expected = (number << offset >> 122) as u32;
            assert_eq!(wide.chunk(offset), expected, "from bit {offset}");
        }
        for len in 0..=128u8 {
            let mask = u128::MAX.checked_shl(128 - u32::from(len)).unwrap_or(0);
            assert_eq!(wide.truncated(len), [((number & mask) >> 64) as u64, (number & mask) as u64]);
        }
        assert_eq!((0xffff_ffffu32.chunk(30), 0x1234_5678u32.chunk(12)), (0b11_0000, 0x45 >> 2));
        assert_eq!((0x8000_0000u32.upper(18), 0u32.truncated(0), u32::MAX.truncated(9)), (1 << 17, 0, 0xff80_0000));
    }
}
