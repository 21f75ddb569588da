//! A synthetic full table, the same every time: prefix lengths in the shares that the internet's table has, more than half of the
//! prefixes within another one; and addresses to ask for, each within a prefix of it, all prefixes alike.

use std::net::Ipv6Addr;

/// Addresses in a chunk.
pub const ASKED: usize = 40_000;

/// 192.0.2.0/24, in the upper bits of a long word (RFC 5737: nobody's).
const NEAR: u128 = 0xc000_0200 << 96;

/// IPv4's prefix lengths, by how many of 10,000 prefixes have them.
const LENGTHS4: [(u8, u32); 15] = [
    (10, 1),
    (11, 2),
    (12, 4),
    (13, 7),
    (14, 13),
    (15, 22),
    (16, 140),
    (17, 82),
    (18, 136),
    (19, 254),
    (20, 451),
    (21, 508),
    (22, 1_160),
    (23, 1_040),
    (24, 6_180),
];
/// IPv6's.
const LENGTHS6: [(u8, u32); 16] = [
    (28, 15),
    (29, 420),
    (30, 60),
    (32, 1_300),
    (33, 220),
    (34, 180),
    (35, 60),
    (36, 560),
    (38, 90),
    (40, 820),
    (42, 260),
    (44, 900),
    (45, 120),
    (46, 210),
    (47, 185),
    (48, 4_600),
];
/// Of 100 prefixes so many are put into another one.
const NESTED: [u32; 2] = [34, 50];
/// What registries give out, by its upper sixteen bits: the first and how many.
const REGIONS: [(u16, u16); 6] = [(0x2001, 1), (0x2400, 16), (0x2600, 16), (0x2800, 8), (0x2a00, 16), (0x2c00, 4)];

/// Marsaglia's xorshift of 64 bits.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, bound: u32) -> u32 {
        (((self.next() >> 32) * u64::from(bound)) >> 32) as u32
    }
}

fn covers(key: u128, len: u8, address: u128) -> bool {
    (key ^ address) >> (128 - len) == 0
}

/// `count` prefixes by key, as a dump of a table has them. Addresses of both families stand in the upper bits of a long word.
fn prefixes(
    count: usize,
    lengths: &[(u8, u32)],
    nested: u32,
    always: Vec<(u128, u8)>,
    mut fresh: impl FnMut(&mut Random) -> u128,
) -> Vec<(u128, u8)> {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut all = always;
    for (len, share) in lengths {
        let shorter = all.len();
        let wanted = count * *share as usize / 10_000;
        while all.len() < shorter + wanted {
            for _ in all.len()..shorter + wanted {
                let mut address = fresh(&mut random);
                if shorter > 1 && random.below(100) < nested {
                    let (key, outer) = all[1 + random.below(shorter as u32 - 1) as usize];
                    address = key | address << 32 >> outer;
                }
                let key = address >> (128 - len) << (128 - len);
                // Where the routers of the benchmark are there is nothing but the default route.
                if !covers(key, *len, NEAR) {
                    all.push((key, *len));
                }
            }
            all[shorter..].sort_unstable();
            all.dedup();
        }
    }
    all.sort_unstable();
    all
}

/// A full table of IPv4: a default route, sixteen /8, and others, `count` in all but for rounding.
pub fn four(count: usize) -> Vec<(u32, u8)> {
    let always = std::iter::once((0, 0)).chain((0..16).map(|n| (u128::from(20 + 7 * n as u8) << 120, 8))).collect();
    let fresh = |random: &mut Random| {
        let upper = u128::from(1 + random.below(222)) << 120;
        upper | u128::from(random.next()) << 56
    };
    let list = prefixes(count, &LENGTHS4, NESTED[0], always, fresh);
    list.into_iter().map(|(key, len)| ((key >> 96) as u32, len)).collect()
}

/// A full table of IPv6: a default route and `count` others.
pub fn six(count: usize) -> Vec<(Ipv6Addr, u8)> {
    let fresh = |random: &mut Random| {
        let (first, number) = REGIONS[random.below(REGIONS.len() as u32) as usize];
        let region = first + random.below(u32::from(number)) as u16;
        u128::from(region) << 112 | u128::from(random.next()) << 48
    };
    let list = prefixes(count, &LENGTHS6, NESTED[1], vec![(0, 0)], fresh);
    list.into_iter().map(|(key, len)| (Ipv6Addr::from_bits(key), len)).collect()
}

/// Addresses within prefixes of a list: each prefix as likely as any other.
pub fn within<K: Copy>(prefixes: &[(K, u8)], bits: u8, join: impl Fn(K, u128) -> K) -> Vec<K> {
    let mut random = Random(0x0123_4567_89ab_cdef);
    let mut one = || {
        let (key, len) = prefixes[random.below(prefixes.len() as u32) as usize];
        let host = u128::from(random.next()) << 64 | u128::from(random.next());
        join(key, if len == bits { 0 } else { host >> (128 - bits + len) })
    };
    (0..ASKED).map(|_| one()).collect()
}
