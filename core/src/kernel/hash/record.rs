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
    #[cfg_attr(not(test), expect(dead_code, reason = "made by the measured vectors only: IPv6 is not modelled yet"))]
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

/// Where the fields of the SipHash record begin, in bytes: protocol, label, ports, addresses.
const PROTOCOL: usize = 2;
const LABEL: usize = 4;
const PORTS: usize = 28;
const ADDRESSES: usize = 36;

impl Record {
    /// A record without anything but addresses.
    pub const fn of(pair: Pair) -> Self {
        Self { protocol: 0, label: [0; 4], sport: 0, dport: 0, pair }
    }

    /// The same for both directions of the flow.
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

    /// The bytes of 5.5 and later: the first 40 (no addresses), 48 (IPv4) or all of them (IPv6).
    #[inline]
    fn bytes(&self) -> [u8; 72] {
        let mut out = [0; 72];
        out[PROTOCOL] = self.protocol;
        out[LABEL..LABEL + 4].copy_from_slice(&self.label);
        out[PORTS..PORTS + 2].copy_from_slice(&self.sport.to_be_bytes());
        out[PORTS + 2..PORTS + 4].copy_from_slice(&self.dport.to_be_bytes());
        match self.pair {
            Pair::Absent => {}
            Pair::V4(src, dst) => {
                out[ADDRESSES..ADDRESSES + 4].copy_from_slice(&src.octets());
                out[ADDRESSES + 4..ADDRESSES + 8].copy_from_slice(&dst.octets());
            }
            Pair::V6(src, dst) => {
                out[ADDRESSES..ADDRESSES + 16].copy_from_slice(&src.octets());
                out[ADDRESSES + 16..ADDRESSES + 32].copy_from_slice(&dst.octets());
            }
        }
        out
    }

    /// The words of 4.12 to 5.4, and how many they are; `before`: how many stand before the ports (one or two VLAN tags).
    fn words(&self, before: usize) -> ([u32; 14], usize) {
        let mut out = [0; 14];
        out[0] = u32::from_le_bytes([0, 0, self.protocol, 0]);
        out[1] = u32::from_le_bytes(self.label);
        out[before] = u32::from(self.sport.swap_bytes()) | u32::from(self.dport.swap_bytes()) << 16;
        let mut put = |octets: &[u8]| {
            for (slot, word) in out[before + 1..].iter_mut().zip(octets.chunks_exact(4)) {
                *slot = word.try_into().map_or(0, u32::from_le_bytes);
            }
            before + 1 + octets.len() / 4
        };
        let length = match self.pair {
            Pair::Absent => before + 1,
            Pair::V4(src, dst) => put([src.octets(), dst.octets()].as_flattened()),
            Pair::V6(src, dst) => put([src.octets(), dst.octets()].as_flattened()),
        };
        (out, length)
    }
}

impl Hasher {
    /// The 32-bit hash of a record, never 0.
    pub fn hash(&self, record: &Record) -> u32 {
        let record = record.ordered(self.order);
        let hash = match self.function {
            RecordHash::Sip48 => {
                let bytes = record.bytes();
                match record.pair {
                    Pair::Absent => siphash::<5>(self.key, &bytes),
                    Pair::V4(..) => siphash::<6>(self.key, &bytes),
                    Pair::V6(..) => siphash::<9>(self.key, &bytes),
                }
            }
            RecordHash::Sip32 => {
                let (words, _) = record.words(5);
                let mut bytes = [0; 72];
                for (slot, word) in bytes.chunks_exact_mut(4).zip(words) {
                    slot.copy_from_slice(&word.to_le_bytes());
                }
                match record.pair {
                    Pair::Absent => siphash::<3>(self.key, &bytes),
                    Pair::V4(..) => siphash::<4>(self.key, &bytes),
                    Pair::V6(..) => siphash::<7>(self.key, &bytes),
                }
            }
            RecordHash::Jhash28 => jhash_words(&record, 4, self.key),
            RecordHash::Jhash32 => jhash_words(&record, 5, self.key),
        };
        hash.max(1)
    }
}

/// SipHash-2-4 of the first `N` words with a key made of a seed; its low half.
#[inline]
fn siphash<const N: usize>(seed: u32, bytes: &[u8; 72]) -> u32 {
    let mut words = [0; N];
    for (word, bytes) in words.iter_mut().zip(bytes.as_chunks::<8>().0) {
        *word = u64::from_le_bytes(*bytes);
    }
    siphash::words(u64::from(seed) << 32 | u64::from(seed), words) as u32
}

fn jhash_words(record: &Record, before: usize, key: u32) -> u32 {
    let (words, length) = record.words(before);
    jhash::words(words.get(..length).unwrap_or(&words), key)
}
