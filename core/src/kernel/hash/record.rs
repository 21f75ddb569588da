//! The flow record (Linux: include/net/flow_dissector.h, `struct flow_keys`; net/core/flow_dissector.c,
//! `flow_hash_from_keys`): its bytes, how both directions of a flow are made alike, and the function over it.

use super::{jhash, siphash};
use crate::kernel::profile::{HashOrder, RecordHash};
use std::net::{Ipv4Addr, Ipv6Addr};

/// The two addresses of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pair {
    /// The address type was forgotten: none are hashed, nothing is put in order (4.12, policy 1, forwarded).
    Absent,
    /// IPv4: source, destination.
    V4(Ipv4Addr, Ipv4Addr),
    /// IPv6: source, destination.
    V6(Ipv6Addr, Ipv6Addr),
}

/// What is hashed of a flow. What a policy leaves out is zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    /// IP protocol.
    pub protocol: u8,
    /// IPv6 flow label, as the four bytes stand in memory.
    pub label: [u8; 4],
    /// Source port.
    pub sport: u16,
    /// Destination port.
    pub dport: u16,
    /// Addresses.
    pub pair: Pair,
}

/// A hash function with its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hasher {
    /// The function.
    pub function: RecordHash,
    /// How both directions are made alike.
    pub order: HashOrder,
    /// The seed: SipHash's key is made of it, jhash begins with it.
    pub key: u32,
}

/// Where fields of a record begin, in words of 32 bits; protocol and label are the first two words. What lies between is zero.
#[derive(Clone, Copy)]
struct Layout {
    ports: usize,
    addresses: usize,
}

/// 4.19 to 5.4: two VLAN tags before the ports. (One in 4.12; from 5.5 on more, and a word after the ports.)
const TWO_TAGS: Layout = Layout { ports: 5, addresses: 6 };

impl Record {
    /// A record without anything but addresses.
    pub const fn of(pair: Pair) -> Self {
        Self { protocol: 0, label: [0; 4], sport: 0, dport: 0, pair }
    }

    /// The same for both directions of the flow.
    #[inline]
    fn ordered(mut self, order: HashOrder) -> Self {
        let (a, b) = (self.sport.swap_bytes(), self.dport.swap_bytes());
        let ports = b < a;
        let (addresses, equal) = match self.pair {
            Pair::Absent => return self,
            // The wire bytes are compared as a little-endian number: the last octet counts most.
            Pair::V4(src, dst) => {
                let (src, dst) = (u32::from_le_bytes(src.octets()), u32::from_le_bytes(dst.octets()));
                let less = match order {
                    HashOrder::Separate => dst < src,
                    HashOrder::Joint => dst.wrapping_sub(src).cast_signed() < 0,
                };
                (less, src == dst)
            }
            Pair::V6(src, dst) => (dst < src, src == dst),
        };
        let (swap_addresses, swap_ports) = match order {
            HashOrder::Separate => (addresses, ports),
            HashOrder::Joint => {
                let both = addresses || equal && ports;
                (both, both)
            }
        };
        if swap_addresses {
            self.pair = match self.pair {
                Pair::V4(src, dst) => Pair::V4(dst, src),
                Pair::V6(src, dst) => Pair::V6(dst, src),
                Pair::Absent => Pair::Absent,
            };
        }
        if swap_ports {
            (self.sport, self.dport) = (self.dport, self.sport);
        }
        self
    }

    /// The words of the record as a kernel lays them out, and how many they are.
    #[inline]
    fn words(&self, layout: Layout) -> ([u32; 18], usize) {
        let Layout { ports, addresses } = layout;
        let mut out = [0; 18];
        out[0] = u32::from(self.protocol) << 16;
        out[1] = u32::from_le_bytes(self.label);
        out[ports] = u32::from(self.sport.swap_bytes()) | u32::from(self.dport.swap_bytes()) << 16;
        match self.pair {
            Pair::Absent => (out, ports + 1),
            Pair::V4(src, dst) => {
                out[addresses] = u32::from_le_bytes(src.octets());
                out[addresses + 1] = u32::from_le_bytes(dst.octets());
                (out, addresses + 2)
            }
            Pair::V6(src, dst) => {
                for (slot, octets) in
                    out[addresses..].iter_mut().zip([src.octets(), dst.octets()].as_flattened().as_chunks().0)
                {
                    *slot = u32::from_le_bytes(*octets);
                }
                (out, addresses + 8)
            }
        }
    }
}

impl Hasher {
    /// The 32-bit hash of a record, never 0.
    pub fn hash(&self, record: &Record) -> u32 {
        let record = record.ordered(self.order);
        let hash = match self.function {
            RecordHash::Sip48 => {
                let (words, _) = record.words(Layout { ports: 7, addresses: 9 });
                match record.pair {
                    Pair::Absent => siphash::<5>(self.key, &words),
                    Pair::V4(..) => siphash::<6>(self.key, &words),
                    Pair::V6(..) => siphash::<9>(self.key, &words),
                }
            }
            RecordHash::Sip32 => {
                let (words, _) = record.words(TWO_TAGS);
                match record.pair {
                    Pair::Absent => siphash::<3>(self.key, &words),
                    Pair::V4(..) => siphash::<4>(self.key, &words),
                    Pair::V6(..) => siphash::<7>(self.key, &words),
                }
            }
            RecordHash::Jhash28 => jhash_words(&record, Layout { ports: 4, addresses: 5 }, self.key),
            RecordHash::Jhash32 => jhash_words(&record, TWO_TAGS, self.key),
        };
        hash.max(1)
    }
}

impl Hasher {
    /// The bytes of a record that go into the hash, in their order.
    pub fn bytes(&self, record: &Record) -> Vec<u8> {
        let layout = match self.function {
            RecordHash::Sip48 => Layout { ports: 7, addresses: 9 },
            RecordHash::Sip32 | RecordHash::Jhash32 => TWO_TAGS,
            RecordHash::Jhash28 => Layout { ports: 4, addresses: 5 },
        };
        let (words, length) = record.ordered(self.order).words(layout);
        let length = match self.function {
            // SipHash takes words of 64 bits: an odd one is filled up by the next, which is zero.
            RecordHash::Sip48 | RecordHash::Sip32 => length.next_multiple_of(2),
            RecordHash::Jhash28 | RecordHash::Jhash32 => length,
        };
        words.iter().take(length).flat_map(|word| word.to_le_bytes()).collect()
    }
}

/// SipHash-2-4 of the first `N` pairs of words with a key made of a seed; its low half.
#[inline]
fn siphash<const N: usize>(seed: u32, words: &[u32; 18]) -> u32 {
    let mut pairs = [0; N];
    for (pair, [low, high]) in pairs.iter_mut().zip(words.as_chunks().0) {
        *pair = u64::from(*high) << 32 | u64::from(*low);
    }
    siphash::words(u64::from(seed) << 32 | u64::from(seed), pairs) as u32
}

fn jhash_words(record: &Record, layout: Layout, key: u32) -> u32 {
    let (words, length) = record.words(layout);
    jhash::words(words.get(..length).unwrap_or(&words), key)
}
