//! The sets of a node and the edits of them (Linux: net/netfilter/ipset/ip_set_core.c). Rules refer to sets by name: a set in use
//! keeps its name, and a swap exchanges what two names stand for, so that this comes to the same as Linux' references.

mod bitmap;
mod element;
mod extension;
mod hash;
mod key;
mod list;
mod set;

use self::list::Place;
use self::set::{Set, Store};
use crate::base::{Errno, Packet, Time};
use crate::kernel::Node;
use crate::kernel::profile::IpsetAge;
use crate::model::Refusal;
use crate::model::set::{SetChange, SetElement, SetExtras, SetListing, SetMask, SetOptions, SetPlace, SetType, error};
use std::net::IpAddr;

/// The smallest hash (IPSET_MIMINAL_HASHSIZE).
const SMALLEST_HASH: u32 = 64;
/// A hash larger than this finds no memory.
const LARGEST_HASH: u32 = 1 << 28;
/// How many sets there may be (IP_SET_INC steps; Linux stops at 65534).
const MAX_SETS: usize = 65_534;

/// The sets of a node, by index: a new one takes the first that is free.
#[derive(Clone, Debug, Default)]
pub struct Sets {
    slots: Vec<Option<Set>>,
}

impl Sets {
    fn index(&self, name: &str) -> Option<usize> {
        self.slots.iter().position(|slot| slot.as_ref().is_some_and(|set| set.name == name))
    }

    fn get(&self, name: &str) -> Option<&Set> {
        self.slots.iter().flatten().find(|set| set.name == name)
    }

    fn get_mut(&mut self, name: &str) -> Option<&mut Set> {
        self.slots.iter_mut().flatten().find(|set| set.name == name)
    }

    /// How a set was made.
    pub fn options(&self, name: &str) -> Option<&SetOptions> {
        self.get(name).map(|set| &set.options)
    }

    /// How many parts an element of this set has; `None` when there is no such set.
    pub fn dimensions(&self, name: &str) -> Option<u8> {
        self.get(name).map(|set| set.options.kind.dimensions())
    }

    /// `-m set`: is the packet in the set? Each of `dimensions` is true for the source. Counters of the element count it.
    #[inline(never)] // web/later.txt
    pub fn matches(&mut self, name: &str, dimensions: &[bool], packet: &Packet, now: Time) -> bool {
        self.index(name).is_some_and(|id| self.matches_at(id, dimensions, packet, now))
    }

    /// A list is asked set by set; its own counter counts the packet too.
    fn matches_at(&mut self, id: usize, dimensions: &[bool], packet: &Packet, now: Time) -> bool {
        let length = u64::from(packet.length());
        let Some(Some(set)) = self.slots.get_mut(id) else { return false };
        if !matches!(set.store, Store::List(_)) {
            let entry = element::of_packet(&set.options, dimensions, packet);
            return entry.is_some_and(|entry| set.matches(&entry, length, now));
        }
        let mut found = |sets: &mut Self, id| sets.matches_at(id, dimensions, packet, now);
        let Some(at) = self.first_of(id, now, &mut found) else { return false };
        if let Some(Some(Set { store: Store::List(list), .. })) = self.slots.get_mut(id) {
            list.count(at, length);
        }
        true
    }

    /// The first place in a list for whose set `done` is true. Lists hold no lists.
    fn first_of(&mut self, id: usize, now: Time, done: &mut dyn FnMut(&mut Self, usize) -> bool) -> Option<usize> {
        for at in 0.. {
            let Some(Some(Set { store: Store::List(list), .. })) = self.slots.get(id) else { return None };
            let (member, alive) = list.member(at, now)?;
            if alive && member != id && done(self, member) {
                return Some(at);
            }
        }
        None
    }

    /// `-j SET --add-set`: `exist` renews the time-out of what is there.
    #[inline(never)] // web/later.txt
    pub fn add(&mut self, name: &str, dimensions: &[bool], packet: &Packet, timeout: Option<u32>, exist: bool, now: Time) {
        // The packet that brings an element is the first that counts.
        let (packets, bytes) = (Some(1), Some(u64::from(packet.length())));
        let extras = SetExtras { timeout, packets, bytes, ..SetExtras::default() };
        let mut done = |sets: &mut Self, id: usize| {
            let Some(Some(set)) = sets.slots.get_mut(id) else { return false };
            let entry = element::of_packet(&set.options, dimensions, packet);
            entry.is_some_and(|entry| set.add_packet(&entry, &extras, exist, now))
        };
        self.edit(name, now, &mut done);
    }

    /// `-j SET --del-set`
    #[inline(never)] // web/later.txt
    pub fn del(&mut self, name: &str, dimensions: &[bool], packet: &Packet, now: Time) {
        let mut done = |sets: &mut Self, id: usize| {
            let Some(Some(set)) = sets.slots.get_mut(id) else { return false };
            let entry = element::of_packet(&set.options, dimensions, packet);
            entry.is_some_and(|entry| set.del_packet(&entry, now))
        };
        self.edit(name, now, &mut done);
    }

    /// An edit by a packet, of a set or of the first of a list where it can be done. That it could not be nobody hears of.
    fn edit(&mut self, name: &str, now: Time, done: &mut dyn FnMut(&mut Self, usize) -> bool) {
        let Some(id) = self.index(name) else { return };
        if matches!(self.slots.get(id), Some(Some(Set { store: Store::List(_), .. }))) {
            self.first_of(id, now, done);
        } else {
            done(self, id);
        }
    }

    /// How many lists a set is in.
    fn listed(&self, name: &str) -> u32 {
        let Some(id) = self.index(name) else { return 0 };
        let lists = self.slots.iter().flatten().map(|set| match &set.store {
            Store::List(list) => list.references(id),
            _ => 0,
        });
        lists.sum()
    }

    /// The sets that an element of a list names.
    ///
    /// Errors: LIST_NAME, LIST_LOOP, LIST_NAMEREF.
    fn place(&self, element: &SetElement) -> Result<Place, Errno> {
        let id = self.index(&element.name).ok_or(Errno::Private(error::LIST_NAME))?;
        if self.get(&element.name).is_some_and(|set| set.options.kind == SetType::List) {
            return Err(Errno::Private(error::LIST_LOOP));
        }
        let reference = |(side, name): &(SetPlace, String)| {
            self.index(name).map(|id| (*side, id)).ok_or(Errno::Private(error::LIST_NAMEREF))
        };
        Ok(Place { id, by: element.place.as_ref().map(reference).transpose()? })
    }
}

/// How many rules and lists refer to a set.
fn references(node: &Node, name: &str) -> u32 {
    node.set_references(name) + node.sets.listed(name)
}

/// One edit.
///
/// Errors: ENOENT where the set does not exist, EEXIST where it does, and the numbers of
/// [`model::set::error`](crate::model::set::error).
#[inline(never)] // web/later.txt
pub fn change(node: &mut Node, change: SetChange, now: Time) -> Result<(), Refusal> {
    match change {
        SetChange::Create { name, options, exist } => create(node, name, options, exist)?,
        SetChange::Add { name, element, extras, exist } => add(&mut node.sets, &name, &element, &extras, exist, now)?,
        SetChange::Delete { name, element, exist } => {
            let place = node.sets.place(&element);
            let set = node.sets.get_mut(&name).ok_or(Errno::Enoent)?;
            match &mut set.store {
                Store::List(list) => match list.del(place?, now) {
                    Err(Errno::Private(error::EXIST)) if exist => {}
                    done => done?,
                },
                _ => set.del(&element, exist, now)?,
            }
        }
        SetChange::Flush(None) => node.sets.slots.iter_mut().flatten().for_each(Set::flush),
        SetChange::Flush(Some(name)) => node.sets.get_mut(&name).ok_or(Errno::Enoent)?.flush(),
        SetChange::Destroy(name) => destroy(node, name.as_deref())?,
        SetChange::Swap(a, b) => swap(&mut node.sets, &a, &b)?,
        SetChange::Rename(from, to) => rename(node, &from, to)?,
    }
    Ok(())
}

fn add(sets: &mut Sets, name: &str, element: &SetElement, extras: &SetExtras, exist: bool, now: Time) -> Result<(), Errno> {
    let place = sets.place(element);
    let Set { options, store, .. } = sets.get_mut(name).ok_or(Errno::Enoent)?;
    if let Store::List(list) = store {
        set::allowed(options, extras)?;
        return list.add(options, place?, extras, exist, now);
    }
    sets.get_mut(name).map_or(Ok(()), |set| set.add(element, extras, exist, now))
}

fn create(node: &mut Node, name: String, mut options: SetOptions, exist: bool) -> Result<(), Errno> {
    if options.hashsize > LARGEST_HASH {
        return Err(Errno::Enomem);
    }
    options.hashsize = options.hashsize.max(SMALLEST_HASH).next_power_of_two();
    options.bucketsize = (options.bucketsize.clamp(2, 12) + 1) & !1;
    if options.kind == SetType::BitmapIp || options.kind == SetType::BitmapPort {
        bitmap::check(&mut options)?;
    } else {
        check_mask(&mut options)?;
    }
    if let Some(held) = node.sets.get(&name) {
        return if exist && same(&held.options, &options) { Ok(()) } else { Err(Errno::Eexist) };
    }
    options.initval = options.initval.or_else(|| Some(node.rng.next_u32()));
    let set = Some(Set::new(name, options));
    let slots = &mut node.sets.slots;
    if let Some(free) = slots.iter_mut().find(|slot| slot.is_none()) {
        *free = set;
    } else if slots.len() < MAX_SETS {
        slots.push(set);
    } else {
        return Err(Errno::Enomem);
    }
    Ok(())
}

/// Is the mask one that the family has? All ones are no mask.
///
/// Errors: INVALID_NETMASK.
fn check_mask(options: &mut SetOptions) -> Result<(), Errno> {
    let bits = key::host_bits(options.six);
    match options.mask {
        SetMask::Netmask(0) => return Err(Errno::Private(error::INVALID_NETMASK)),
        SetMask::Netmask(n) if n > bits => return Err(Errno::Private(error::INVALID_NETMASK)),
        SetMask::Bitmask(mask) if mask.is_unspecified() || mask.is_ipv6() != options.six => {
            return Err(Errno::Private(error::INVALID_NETMASK));
        }
        SetMask::Netmask(n) if n == bits => options.mask = SetMask::Whole,
        SetMask::Bitmask(IpAddr::V4(mask)) if mask.is_broadcast() => options.mask = SetMask::Whole,
        _ => {}
    }
    Ok(())
}

/// Would both make the same set (`mtype_same_set`)? The size of a hash and how it is filled do not matter.
fn same(held: &SetOptions, options: &SetOptions) -> bool {
    let same_elements = match held.kind {
        SetType::List => held.size == options.size,
        SetType::BitmapIp | SetType::BitmapPort => held.range == options.range,
        _ => held.maxelem == options.maxelem && held.six == options.six,
    };
    same_elements
        && held.kind == options.kind
        && held.mask == options.mask
        && held.timeout == options.timeout
        && held.counters == options.counters
        && held.comment == options.comment
}

/// One set, or all: all stay when one of them is in use.
fn destroy(node: &mut Node, name: Option<&str>) -> Result<(), Errno> {
    let Some(name) = name else {
        if node.sets.slots.iter().flatten().any(|set| references(node, &set.name) > 0) {
            return Err(Errno::Private(error::BUSY));
        }
        node.sets.slots.clear();
        return Ok(());
    };
    let index = node.sets.index(name).ok_or(Errno::Enoent)?;
    if references(node, name) > 0 {
        return Err(Errno::Private(error::BUSY));
    }
    if let Some(slot) = node.sets.slots.get_mut(index) {
        *slot = None;
    }
    Ok(())
}

/// What two sets must have in common to be swapped: parts and exceptions, but not how they are kept.
const fn features(kind: SetType) -> u8 {
    match kind {
        SetType::Ip | SetType::BitmapIp => 0,
        SetType::Net => 1,
        SetType::IpPort => 2,
        SetType::NetPort => 3,
        SetType::IpPortIp => 4,
        SetType::IpPortNet => 5,
        SetType::BitmapPort => 6,
        SetType::List => 7,
    }
}

/// The names change places, and with them what rules see.
fn swap(sets: &mut Sets, a: &str, b: &str) -> Result<(), Errno> {
    let from = sets.index(a).ok_or(Errno::Enoent)?;
    let to = sets.index(b).ok_or(Errno::Private(error::EXIST_SETNAME2))?;
    let kind = |name| sets.get(name).map(|set| (features(set.options.kind), set.options.six));
    if kind(a) != kind(b) {
        return Err(Errno::Private(error::TYPE_MISMATCH));
    }
    sets.slots.swap(from, to);
    for (index, name) in [(from, a), (to, b)] {
        if let Some(Some(set)) = sets.slots.get_mut(index) {
            set.name = name.to_owned();
        }
    }
    Ok(())
}

fn rename(node: &mut Node, from: &str, to: String) -> Result<(), Errno> {
    if node.sets.get(from).is_none() {
        return Err(Errno::Enoent);
    }
    if references(node, from) > 0 {
        return Err(Errno::Private(error::REFERENCED));
    }
    if node.sets.get(&to).is_some() {
        return Err(Errno::Private(error::EXIST_SETNAME2));
    }
    if let Some(set) = node.sets.get_mut(from) {
        set.name = to;
    }
    Ok(())
}

/// All sets, lists last.
#[inline(never)] // web/later.txt
pub fn dump(node: &Node, now: Time) -> Vec<SetListing> {
    let age = node.profile.ipset;
    let name = |id: usize| node.sets.slots.get(id).and_then(Option::as_ref).map_or_else(String::new, |set| set.name.clone());
    let listing = |set: &Set| SetListing {
        name: set.name.clone(),
        options: SetOptions { hashsize: set.hashsize(), ..set.options.clone() },
        revision: revision(set.options.kind, age),
        shows_count: age >= IpsetAge::Counted,
        shows_bucketsize: age >= IpsetAge::Bucketsize,
        memory: set.memory(),
        references: references(node, &set.name),
        members: set.members(now, name),
    };
    let (lists, others): (Vec<&Set>, Vec<&Set>) =
        node.sets.slots.iter().flatten().partition(|set| set.options.kind == SetType::List);
    others.into_iter().chain(lists).map(listing).collect()
}

/// The revision that this kernel has of a type.
const fn revision(kind: SetType, age: IpsetAge) -> u8 {
    let features = match age {
        IpsetAge::Ports => 0,
        IpsetAge::Counters => 1,
        IpsetAge::Skbinfo | IpsetAge::Counted => 4,
        IpsetAge::Bucketsize | IpsetAge::Bitmask => 5,
    };
    let newest = match (kind, age) {
        (SetType::Ip | SetType::IpPort, IpsetAge::Bitmask) => 1,
        _ => 0,
    };
    let first = match kind {
        // These neither add by force nor show buckets.
        SetType::BitmapIp | SetType::BitmapPort | SetType::List => {
            return if features > 3 { 3 } else { features };
        }
        SetType::Ip => 0,
        SetType::IpPort | SetType::IpPortIp => 1,
        SetType::Net => 2,
        SetType::IpPortNet | SetType::NetPort => 3,
    };
    first + features + newest
}

/// Is the element in the set?
///
/// Errors: ENOENT when there is no such set.
#[inline(never)] // web/later.txt
pub fn test(node: &Node, name: &str, element: &SetElement, now: Time) -> Result<bool, Refusal> {
    let set = node.sets.get(name).ok_or(Errno::Enoent)?;
    Ok(match &set.store {
        Store::List(list) => node.sets.place(element).is_ok_and(|place| list.holds(place, now)),
        _ => set.test(element, now),
    })
}
