//! The hash that elements of most types are kept in, as Linux keeps it, since listings show its order: buckets that grow by two
//! places up to `bucketsize`, and a table that doubles when one is full (Linux: net/netfilter/ipset/ip_set_hash_gen.h).
//!
//! Linux looks for what has expired from time to time; here that is done when the set is edited, with the same outcome but for
//! the memory that a listing shows.

use super::extension::Extension;
use super::key;
use crate::base::{Errno, Time};
use crate::model::set::{SetEntry, SetExtras, SetOptions, error};
use std::collections::BTreeMap;

/// How many places a bucket gains or loses at a time (AHASH_INIT_SIZE).
const STEP: usize = 2;
/// Bits of the number of buckets that share a lock and a part of `maxelem` (HTABLE_REGION_BITS).
const REGION_BITS: u8 = 10;
/// The largest table.
const MOST_BITS: u8 = 28;
/// The most elements of a set, whatever its `maxelem` says.
const MOST_ELEMENTS: u32 = 1 << 20;
/// Bytes of a bucket without its elements, and of a region.
const BUCKET_BYTES: usize = 32;
const REGION_BYTES: usize = 24;

/// The elements of a set.
#[derive(Clone, Debug)]
pub struct Hash {
    bits: u8,
    /// Buckets that are not empty, by their number.
    buckets: BTreeMap<u32, Bucket>,
    /// How many elements each region has; a region is 1024 buckets that follow each other.
    regions: BTreeMap<u32, u32>,
    elements: u32,
    /// Bytes of the buckets as Linux counts them: two places more count like a bucket of two, a bucket that goes as it is.
    bytes: usize,
    /// How many elements there are of each prefix length.
    lengths: BTreeMap<u8, u32>,
}

#[derive(Clone, Debug, Default)]
struct Bucket {
    slots: Vec<Slot>,
    /// Places that memory is taken for.
    size: usize,
}

#[derive(Clone, Debug)]
struct Slot {
    used: bool,
    entry: SetEntry,
    nomatch: bool,
    extension: Extension,
}

/// Who adds: what a packet adds never makes the table grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// A command.
    User,
    /// A packet.
    Packet,
}

/// What a look-up found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing.
    Nothing,
    /// An element.
    Match,
    /// An exception.
    Nomatch,
}

impl Hash {
    /// An empty one for `hashsize` buckets.
    pub const fn new(hashsize: u32) -> Self {
        Self {
            bits: (32 - hashsize.saturating_sub(1).leading_zeros()) as u8,
            buckets: BTreeMap::new(),
            regions: BTreeMap::new(),
            elements: 0,
            bytes: 0,
            lengths: BTreeMap::new(),
        }
    }

    /// Number of buckets.
    pub const fn size(&self) -> u32 {
        1 << self.bits
    }

    /// Takes everything out; the table keeps its size.
    pub fn flush(&mut self) {
        *self = Self { bits: self.bits, ..Self::new(1) };
    }

    const fn regions(bits: u8) -> u32 {
        1 << bits.saturating_sub(REGION_BITS)
    }

    fn bucket(&self, options: &SetOptions, entry: &SetEntry) -> u32 {
        bucket_of(options, entry, self.bits)
    }

    /// Puts an element in; `exist`: one that is there is renewed.
    ///
    /// Errors: EXIST, HASH_FULL.
    pub fn add(
        &mut self,
        options: &SetOptions,
        (entry, nomatch): (SetEntry, bool),
        extras: &SetExtras,
        (by, exist): (By, bool),
        now: Time,
    ) -> Result<(), Errno> {
        let number = self.bucket(options, &entry);
        let (full, force) = self.is_full(options, number, now);
        let full_error = Err(Errno::Private(error::HASH_FULL));
        let Some(bucket) = self.buckets.get_mut(&number) else {
            if full {
                return full_error;
            }
            let mut bucket = Bucket { slots: Vec::new(), size: STEP };
            bucket.slots.push(Slot::new(options, entry, nomatch, extras, now));
            self.buckets.insert(number, bucket);
            self.bytes += bucket_bytes(options, STEP);
            self.count(options, number, &entry);
            return Ok(());
        };
        if let Some(slot) = bucket.slots.iter_mut().find(|slot| slot.used && slot.entry == entry) {
            if !exist && slot.extension.alive(now) {
                return Err(Errno::Private(error::EXIST));
            }
            slot.nomatch = nomatch;
            slot.extension.init(options, extras, now);
            return Ok(());
        }
        let reusable = bucket.slots.iter().position(|slot| !slot.used || !slot.extension.alive(now));
        if let Some(place) = reusable.or(force.then_some(0)) {
            let Some(slot) = bucket.slots.get_mut(place) else { return full_error };
            let gone = slot.used.then_some(slot.entry);
            slot.extension.clear();
            (slot.used, slot.entry, slot.nomatch) = (true, entry, nomatch);
            slot.extension.init(options, extras, now);
            if let Some(gone) = gone {
                self.uncount(options, number, &gone);
            }
            self.count(options, number, &entry);
            return Ok(());
        }
        if full {
            return full_error;
        }
        if bucket.slots.len() >= bucket.size {
            if bucket.size >= usize::from(options.bucketsize) {
                if by == By::Packet {
                    return full_error;
                }
                self.grow(options, now)?;
                return self.add(options, (entry, nomatch), extras, (by, exist), now);
            }
            bucket.size += STEP;
            self.bytes += bucket_bytes(options, STEP);
        }
        bucket.slots.push(Slot::new(options, entry, nomatch, extras, now));
        self.count(options, number, &entry);
        Ok(())
    }

    /// Is `maxelem` reached, and may a new element take an old one's place? Each region is asked for its own part first.
    fn is_full(&mut self, options: &SetOptions, number: u32, now: Time) -> (bool, bool) {
        let regions = Self::regions(self.bits);
        let region = number >> REGION_BITS;
        let here = self.regions.get(&region).copied().unwrap_or(0);
        if here < options.maxelem / regions && self.elements < MOST_ELEMENTS {
            return (false, false);
        }
        if options.timeout.is_some() {
            self.expire(options, region, now);
        }
        let full = self.elements >= options.maxelem.min(MOST_ELEMENTS);
        (full, full && options.forceadd)
    }

    fn count(&mut self, options: &SetOptions, number: u32, entry: &SetEntry) {
        self.elements += 1;
        *self.regions.entry(number >> REGION_BITS).or_default() += 1;
        if options.kind.has_nets() {
            *self.lengths.entry(key::length(options.kind, entry)).or_default() += 1;
        }
    }

    fn uncount(&mut self, options: &SetOptions, number: u32, entry: &SetEntry) {
        self.elements = self.elements.saturating_sub(1);
        lessen(&mut self.regions, &(number >> REGION_BITS));
        if options.kind.has_nets() {
            lessen(&mut self.lengths, &key::length(options.kind, entry));
        }
    }

    /// A larger table, the first in which no bucket is too full.
    ///
    /// Errors: HASH_FULL when there is none.
    fn grow(&mut self, options: &SetOptions, now: Time) -> Result<(), Errno> {
        'larger: for bits in self.bits.saturating_add(1)..=MOST_BITS {
            let mut larger = Self { bits, ..Self::new(1) };
            let slots = self.buckets.values().flat_map(|bucket| bucket.slots.iter());
            for slot in slots.filter(|slot| slot.used && slot.extension.alive(now)) {
                let number = bucket_of(options, &slot.entry, bits);
                let bucket = larger.buckets.entry(number).or_default();
                if bucket.slots.len() >= bucket.size {
                    if bucket.size >= usize::from(options.bucketsize) {
                        continue 'larger;
                    }
                    bucket.size += STEP;
                    larger.bytes += bucket_bytes(options, STEP);
                }
                bucket.slots.push(slot.clone());
                larger.count(options, number, &slot.entry);
            }
            *self = larger;
            return Ok(());
        }
        Err(Errno::Private(error::HASH_FULL))
    }

    /// Takes an element out.
    ///
    /// Errors: EXIST when it is not there.
    pub fn del(&mut self, options: &SetOptions, entry: &SetEntry, now: Time) -> Result<(), Errno> {
        let number = self.bucket(options, entry);
        let missing = Err(Errno::Private(error::EXIST));
        let Some(bucket) = self.buckets.get_mut(&number) else { return missing };
        let Some(place) = bucket.slots.iter().position(|slot| slot.used && slot.entry == *entry) else { return missing };
        let last = place + 1 == bucket.slots.len();
        let Some(slot) = bucket.slots.get_mut(place).filter(|slot| slot.extension.alive(now)) else { return missing };
        slot.used = false;
        slot.extension.clear();
        if last {
            bucket.slots.pop();
        }
        let holes = bucket.slots.iter().filter(|slot| !slot.used).count();
        if holes == bucket.slots.len() {
            self.bytes = self.bytes.saturating_sub(bucket_bytes(options, bucket.size));
            self.buckets.remove(&number);
        } else if holes >= STEP {
            bucket.slots.retain(|slot| slot.used);
            bucket.size = bucket.size.saturating_sub(STEP);
            self.bytes = self.bytes.saturating_sub(bucket_bytes(options, STEP));
        }
        self.uncount(options, number, entry);
        Ok(())
    }

    /// Lets go what has expired in a region.
    fn expire(&mut self, options: &SetOptions, region: u32, now: Time) {
        let first = region << REGION_BITS;
        let range = first..=first | ((1 << REGION_BITS) - 1);
        let (mut gone, mut empty): (Vec<(u32, SetEntry)>, Vec<u32>) = (Vec::new(), Vec::new());
        for (number, bucket) in self.buckets.range_mut(range) {
            for slot in bucket.slots.iter_mut().filter(|slot| slot.used && !slot.extension.alive(now)) {
                slot.used = false;
                slot.extension.clear();
                gone.push((*number, slot.entry));
            }
            let holes = bucket.slots.iter().filter(|slot| !slot.used).count();
            if holes >= STEP {
                bucket.slots.retain(|slot| slot.used);
                let less = if holes >= bucket.size { bucket.size } else { STEP };
                bucket.size -= less;
                self.bytes = self.bytes.saturating_sub(bucket_bytes(options, less));
                if bucket.size == 0 {
                    empty.push(*number);
                }
            }
        }
        empty.iter().for_each(|number| drop(self.buckets.remove(number)));
        gone.iter().for_each(|(number, entry)| self.uncount(options, *number, entry));
    }

    /// Looks for an element. In a set with nets an address is in the longest net that holds it.
    pub fn find(&self, options: &SetOptions, entry: &SetEntry, now: Time) -> Found {
        self.locate(options, entry, now)
            .and_then(|(number, place)| self.slot(number, place))
            .map_or(Found::Nothing, Slot::found)
    }

    /// As [`find`](Self::find) for a packet of so many bytes, which the element's counters count.
    pub fn find_packet(&mut self, options: &SetOptions, entry: &SetEntry, bytes: u64, now: Time) -> Found {
        let Some((number, place)) = self.locate(options, entry, now) else { return Found::Nothing };
        let slot = self.buckets.get_mut(&number).and_then(|bucket| bucket.slots.get_mut(place));
        slot.map_or(Found::Nothing, |slot| {
            slot.extension.count(bytes);
            slot.found()
        })
    }

    fn slot(&self, number: u32, place: usize) -> Option<&Slot> {
        self.buckets.get(&number)?.slots.get(place)
    }

    /// Bucket and place of the element that decides.
    fn locate(&self, options: &SetOptions, entry: &SetEntry, now: Time) -> Option<(u32, usize)> {
        let kind = options.kind;
        if !kind.has_nets() || key::length(kind, entry) != key::host_bits(options.six) {
            return self.locate_exact(options, entry, now);
        }
        let lengths = self.lengths.keys().rev();
        lengths.map(|length| key::cut(kind, entry, *length)).find_map(|net| self.locate_exact(options, &net, now))
    }

    fn locate_exact(&self, options: &SetOptions, entry: &SetEntry, now: Time) -> Option<(u32, usize)> {
        let number = self.bucket(options, entry);
        let same = |slot: &Slot| slot.used && slot.entry == *entry && slot.extension.alive(now);
        self.buckets.get(&number)?.slots.iter().position(same).map(|place| (number, place))
    }

    /// The longest prefix length that is in use.
    pub fn longest(&self) -> Option<u8> {
        self.lengths.last_key_value().map(|(length, _)| *length)
    }

    /// Elements that have not expired, in the table's order, and which of them are exceptions.
    pub fn members(&self, now: Time) -> impl Iterator<Item = (SetEntry, bool, &Extension)> {
        let slots = self.buckets.values().flat_map(|bucket| bucket.slots.iter());
        let alive = slots.filter(move |slot| slot.used && slot.extension.alive(now));
        alive.map(|slot| (slot.entry, slot.nomatch, &slot.extension))
    }

    /// Bytes of memory.
    pub fn memory(&self, options: &SetOptions) -> usize {
        let slots = self.buckets.values().flat_map(|bucket| bucket.slots.iter());
        let comments: usize = slots.map(|slot| slot.extension.comment_size()).sum();
        let regions = REGION_BYTES * Self::regions(self.bits) as usize;
        key::empty_size(options.kind, options.six) + regions + self.bytes + comments
    }
}

impl Slot {
    const fn found(&self) -> Found {
        if self.nomatch { Found::Nomatch } else { Found::Match }
    }

    fn new(options: &SetOptions, entry: SetEntry, nomatch: bool, extras: &SetExtras, now: Time) -> Self {
        let mut extension = Extension::default();
        extension.init(options, extras, now);
        Self { used: true, entry, nomatch, extension }
    }
}

fn bucket_bytes(options: &SetOptions, places: usize) -> usize {
    BUCKET_BYTES + places * key::element_size(options)
}

fn bucket_of(options: &SetOptions, entry: &SetEntry, bits: u8) -> u32 {
    key::hash(options.kind, entry, options.initval.unwrap_or(0)) & ((1 << bits) - 1)
}

fn lessen<K: Ord>(counts: &mut BTreeMap<K, u32>, key: &K) {
    match counts.get_mut(key) {
        Some(n) if *n > 1 => *n -= 1,
        _ => {
            counts.remove(key);
        }
    }
}
