//! The range of addresses or ports that a bitmap has a bit for each of (Linux: net/netfilter/ipset/ip_set_bitmap_gen.h,
//! ip_set_bitmap_ip.c, ip_set_bitmap_port.c).

use super::extension::Extension;
use super::key;
use crate::base::{Errno, Time};
use crate::model::set::{SetExtras, SetMask, SetOptions, SetType, error};
use std::collections::BTreeMap;

/// The most elements of a bitmap (IPSET_BITMAP_MAX_RANGE + 1).
const MOST_ELEMENTS: u64 = 65_536;

/// The elements of a bitmap, by number.
#[derive(Clone, Debug, Default)]
pub struct Bitmap {
    bits: BTreeMap<u32, Bit>,
}

/// What is beside a bit stays when it is cleared, as in Linux: counters come back with the element.
#[derive(Clone, Debug, Default)]
struct Bit {
    set: bool,
    extension: Extension,
}

impl Bitmap {
    /// Sets a bit; `exist`: one that is set is renewed.
    ///
    /// Errors: EXIST.
    pub fn add(&mut self, options: &SetOptions, id: u32, extras: &SetExtras, exist: bool, now: Time) -> Result<(), Errno> {
        let bit = self.bits.entry(id).or_default();
        if bit.set && bit.extension.alive(now) && !exist {
            return Err(Errno::Private(error::EXIST));
        }
        bit.set = true;
        bit.extension.init(options, extras, now);
        Ok(())
    }

    /// Clears a bit.
    ///
    /// Errors: EXIST when it is not set.
    pub fn del(&mut self, id: u32, now: Time) -> Result<(), Errno> {
        let bit = self.bits.get_mut(&id).filter(|bit| bit.set);
        let bit = bit.ok_or(Errno::Private(error::EXIST))?;
        bit.set = false;
        bit.extension.clear();
        if bit.extension.alive(now) { Ok(()) } else { Err(Errno::Private(error::EXIST)) }
    }

    /// Is it set?
    pub fn holds(&self, id: u32, now: Time) -> bool {
        self.bits.get(&id).is_some_and(|bit| bit.set && bit.extension.alive(now))
    }

    /// As [`holds`](Self::holds) for a packet of so many bytes, which the element's counters count.
    pub fn holds_packet(&mut self, id: u32, bytes: u64, now: Time) -> bool {
        let Some(bit) = self.bits.get_mut(&id).filter(|bit| bit.set && bit.extension.alive(now)) else { return false };
        bit.extension.count(bytes);
        true
    }

    /// Clears all.
    pub fn flush(&mut self) {
        for bit in self.bits.values_mut() {
            bit.set = false;
            bit.extension.clear();
        }
    }

    /// The bits that are set.
    pub fn members(&self, now: Time) -> impl Iterator<Item = (u32, &Extension)> {
        let set = self.bits.iter().filter(move |(_, bit)| bit.set && bit.extension.alive(now));
        set.map(|(id, bit)| (*id, &bit.extension))
    }

    /// Bytes of memory.
    pub fn memory(&self, options: &SetOptions) -> usize {
        let elements = count(options) as usize;
        let comments: usize = self.bits.values().map(|bit| bit.extension.comment_size()).sum();
        let bits = elements.div_ceil(64) * 8;
        key::empty_size(options.kind, false) + bits + elements * key::element_size(options) + comments
    }
}

/// How many addresses share a bit, as a power of two.
fn shift(options: &SetOptions) -> u32 {
    match options.mask {
        SetMask::Netmask(bits) if options.kind == SetType::BitmapIp => 32 - u32::from(bits.clamp(1, 32)),
        _ => 0,
    }
}

/// How many elements a bitmap has.
fn count(options: &SetOptions) -> u64 {
    let (first, last) = (options.range.0.min(options.range.1), options.range.1);
    match shift(options) {
        0 => u64::from(last) - u64::from(first) + 1,
        // Linux counts the nets of the smallest net around the range.
        shift => (1u64 << (32 - common_bits(first, last))) >> shift,
    }
}

/// The length of the longest net at `first` that `last` is in; 0 when there is none (range_to_mask).
fn common_bits(first: u32, last: u32) -> u32 {
    (1..32).rev().find(|bits| last & (u32::MAX << (32 - bits)) == first).unwrap_or(0)
}

/// The range of a new bitmap in order, cut to its netmask.
///
/// Errors: INVALID_NETMASK, BITMAP_RANGE, BITMAP_RANGE_SIZE.
pub fn check(options: &mut SetOptions) -> Result<(), Errno> {
    let (a, b) = options.range;
    let (mut first, mut last) = (a.min(b), a.max(b));
    if let SetMask::Netmask(bits) = options.mask {
        let length = u32::from(bits);
        if bits == 0 || length > 32 {
            return Err(Errno::Private(error::INVALID_NETMASK));
        }
        let host = u32::MAX.checked_shr(length).unwrap_or(0);
        (first, last) = (first & !host, last | host);
        let common = common_bits(first, last);
        if bits != 32 && ((common == 0 && (first, last) != (0, u32::MAX)) || length <= common) {
            return Err(Errno::Private(error::BITMAP_RANGE));
        }
    }
    if options.mask == SetMask::Netmask(32) {
        options.mask = SetMask::Whole;
    }
    options.range = (first, last);
    if count(options) > MOST_ELEMENTS {
        return Err(Errno::Private(error::BITMAP_RANGE_SIZE));
    }
    Ok(())
}

/// The number of an address or port.
///
/// Errors: BITMAP_RANGE.
pub fn id(options: &SetOptions, value: u32) -> Result<u32, Errno> {
    if value < options.range.0 || value > options.range.1 {
        return Err(Errno::Private(error::BITMAP_RANGE));
    }
    Ok((value - options.range.0) >> shift(options))
}

/// The address or port of a number.
pub fn value(options: &SetOptions, id: u32) -> u32 {
    options.range.0.saturating_add(id.checked_shl(shift(options)).unwrap_or(0))
}

/// The numbers from one address or port to another one.
///
/// Errors: BITMAP_RANGE.
pub fn ids(options: &SetOptions, first: u32, last: u32) -> Result<std::ops::RangeInclusive<u32>, Errno> {
    Ok(id(options, first)?..=id(options, last)?)
}
