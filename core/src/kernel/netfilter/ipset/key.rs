//! What a type of set hashes of an element, how large its elements are, and which part of them has a prefix length (Linux: the
//! `struct hash_*_elem` of net/netfilter/ipset/ip_set_hash_*.c and the sizes of `struct htype`).

use crate::kernel::hash::jhash;
use crate::model::set::{SetEntry, SetOptions, SetType};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The most words of a key: two IPv6 addresses and the port.
const MOST_WORDS: usize = 9;

/// Bits of an address of this family.
pub const fn host_bits(six: bool) -> u8 {
    if six { 128 } else { 32 }
}

/// The hash of an element, before it is cut to the table's size.
pub fn hash(kind: SetType, entry: &SetEntry, initval: u32) -> u32 {
    let (mut words, mut len) = ([0u32; MOST_WORDS], 0);
    let mut put = |word: u32| {
        if let Some(slot) = words.get_mut(len) {
            *slot = word;
            len += 1;
        }
    };
    address(entry.ip, &mut put);
    if matches!(kind, SetType::IpPortIp | SetType::IpPortNet) {
        address(entry.ip2, &mut put);
    }
    let [high, low] = entry.port.to_be_bytes();
    match kind {
        SetType::Net => put(u32::from_le_bytes([0, 0, 0, entry.cidr])),
        SetType::IpPort | SetType::IpPortIp => put(u32::from_le_bytes([high, low, entry.protocol, 0])),
        // These keep one less than the length, in seven bits.
        SetType::IpPortNet => put(u32::from_le_bytes([high, low, entry.cidr2.wrapping_sub(1) & 0x7f, entry.protocol])),
        SetType::NetPort => put(u32::from_le_bytes([high, low, entry.protocol, entry.cidr.wrapping_sub(1) & 0x7f])),
        SetType::Ip | SetType::BitmapIp | SetType::BitmapPort | SetType::List => {}
    }
    jhash::words(words.get(..len).unwrap_or(&[]), initval)
}

/// The words of an address as they lie in memory.
fn address(ip: IpAddr, put: &mut impl FnMut(u32)) {
    match ip {
        IpAddr::V4(ip) => put(u32::from_le_bytes(ip.octets())),
        IpAddr::V6(ip) => {
            let bytes = ip.octets();
            bytes.chunks_exact(4).for_each(|word| put(word.try_into().map_or(0, u32::from_le_bytes)));
        }
    }
}

/// Bytes of an element with what is kept beside it (ip_set_elem_len).
pub fn element_size(options: &SetOptions) -> usize {
    let address = if options.six { 16 } else { 4 };
    let (size, align) = match options.kind {
        SetType::Ip => (address, 4),
        SetType::Net | SetType::IpPort | SetType::NetPort => (address + 4, 4),
        SetType::IpPortIp | SetType::IpPortNet => (2 * address + 4, 4),
        SetType::BitmapIp | SetType::BitmapPort => (0, 1),
        SetType::List => (48, 8),
    };
    let extensions = [(options.counters, 16), (options.timeout.is_some(), 8), (options.comment, 8)];
    let with = extensions.iter().filter(|(there, _)| *there);
    let (mut size, mut align): (usize, usize) = (size, align);
    for (_, more) in with {
        size = size.next_multiple_of(8) + more;
        align = 8;
    }
    size.next_multiple_of(align)
}

/// Bytes of an empty set, without the regions of a hash and the bits of a bitmap.
pub const fn empty_size(kind: SetType, six: bool) -> usize {
    match (kind, six) {
        (SetType::IpPortIp, false) => 184,
        (SetType::Ip | SetType::IpPort, false) => 192,
        (SetType::Ip, true) => 200,
        (SetType::IpPort | SetType::IpPortIp, true) => 208,
        (SetType::Net | SetType::NetPort, false) => 432,
        (SetType::IpPortNet, false) => 440,
        (SetType::Net | SetType::NetPort, true) => 1216,
        (SetType::IpPortNet, true) => 1232,
        (SetType::BitmapIp, _) => 88,
        (SetType::BitmapPort, _) => 72,
        (SetType::List, _) => 80,
    }
}

/// The prefix length that counts in a set with nets.
pub const fn length(kind: SetType, entry: &SetEntry) -> u8 {
    if matches!(kind, SetType::IpPortNet) { entry.cidr2 } else { entry.cidr }
}

/// The element with its net cut to a length.
pub fn cut(kind: SetType, entry: &SetEntry, length: u8) -> SetEntry {
    let mut entry = *entry;
    if kind == SetType::IpPortNet {
        (entry.ip2, entry.cidr2) = (masked(entry.ip2, length), length);
    } else {
        (entry.ip, entry.cidr) = (masked(entry.ip, length), length);
    }
    entry
}

/// The first `length` bits of an address.
pub fn masked(ip: IpAddr, length: u8) -> IpAddr {
    match ip {
        IpAddr::V4(ip) => {
            let mask = u32::MAX.checked_shl(32 - u32::from(length.min(32))).unwrap_or(0);
            IpAddr::V4(Ipv4Addr::from(u32::from(ip) & mask))
        }
        IpAddr::V6(ip) => {
            let mask = u128::MAX.checked_shl(128 - u32::from(length.min(128))).unwrap_or(0);
            IpAddr::V6(Ipv6Addr::from(u128::from(ip) & mask))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_of_both_families() {
        let show = |ip: &str, length| masked(ip.parse().unwrap(), length).to_string();
        assert_eq!(show("10.1.2.3", 24), "10.1.2.0");
        assert_eq!(show("10.1.2.3", 0), "0.0.0.0");
        assert_eq!(show("2001:db8:1:2::3", 48), "2001:db8:1::");
        assert_eq!(show("2001:db8::1", 128), "2001:db8::1");
    }
}
