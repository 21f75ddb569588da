//! The sets of a node and the edits of them (Linux: net/netfilter/ipset/ip_set_core.c). Rules refer to sets by name: a set in use
//! keeps its name, and a swap exchanges what two names stand for, so that this comes to the same as Linux' references.

mod element;
mod set;

use self::set::Set;
use crate::base::{Errno, Packet, Time};
use crate::kernel::Node;
use crate::kernel::profile::IpsetAge;
use crate::model::Refusal;
use crate::model::set::{SetChange, SetElement, SetExtras, SetListing, SetOptions, SetType, error};

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

    /// How many parts an element of this set has; `None` when there is no such set.
    pub fn dimensions(&self, name: &str) -> Option<u8> {
        self.get(name).map(|set| set.options.kind.dimensions())
    }

    /// `-m set`: is the packet in the set? Each of `dimensions` is true for the source. Counters of the element count it.
    pub fn matches(&mut self, name: &str, dimensions: &[bool], packet: &Packet, now: Time) -> bool {
        let Some(set) = self.get_mut(name) else { return false };
        let entry = element::of_packet(set.options.kind, dimensions, packet);
        entry.is_some_and(|entry| set.matches(&entry, u64::from(packet.length()), now))
    }

    /// `-j SET --add-set`: `exist` renews the time-out of what is there.
    pub fn add(&mut self, name: &str, dimensions: &[bool], packet: &Packet, timeout: Option<u32>, exist: bool, now: Time) {
        let Some(set) = self.get_mut(name) else { return };
        let Some(mut entry) = element::of_packet(set.options.kind, dimensions, packet) else { return };
        match set.options.kind {
            // A packet adds the net of the longest length that the set holds.
            SetType::Net => entry = set::net(entry.ip, set.longest()),
            SetType::Ip if entry.ip.is_unspecified() => return,
            _ => {}
        }
        // The packet that brings an element is the first that counts.
        let counts = set.options.counters.then(|| u64::from(packet.length()));
        let extras = SetExtras { timeout, packets: counts.map(|_| 1), bytes: counts };
        let _ = set.add(entry, false, extras, exist, now); // full, or there already: nobody hears of it
    }

    /// `-j SET --del-set`
    pub fn del(&mut self, name: &str, dimensions: &[bool], packet: &Packet, now: Time) {
        let Some(set) = self.get_mut(name) else { return };
        let Some(mut entry) = element::of_packet(set.options.kind, dimensions, packet) else { return };
        if set.options.kind == SetType::Net {
            entry = set::net(entry.ip, set.longest());
        }
        let _ = set.del(&entry, now); // not there: nobody hears of it
    }
}

/// One edit.
///
/// Errors: ENOENT where the set does not exist, EEXIST where it does, and the numbers of
/// [`model::set::error`](crate::model::set::error).
pub fn change(node: &mut Node, change: SetChange, now: Time) -> Result<(), Refusal> {
    match change {
        SetChange::Create { name, options, exist } => create(node, name, options, exist)?,
        SetChange::Add { name, element, extras, exist } => {
            let set = node.sets.get_mut(&name).ok_or(Errno::Enoent)?;
            if extras.timeout.is_some() && set.options.timeout.is_none() {
                return Err(Errno::Private(error::TIMEOUT).into());
            }
            if (extras.packets.is_some() || extras.bytes.is_some()) && !set.options.counters {
                return Err(Errno::Private(error::COUNTER).into());
            }
            let kind = set.options.kind;
            element::expand(kind, &element, |entry| set.add(entry, element.nomatch, extras, exist, now))?;
        }
        SetChange::Delete { name, element, exist } => {
            let set = node.sets.get_mut(&name).ok_or(Errno::Enoent)?;
            element::expand(set.options.kind, &element, |entry| match set.del(&entry, now) {
                Err(Errno::Private(error::EXIST)) if exist => Ok(()),
                done => done,
            })?;
        }
        SetChange::Flush(None) => node.sets.slots.iter_mut().flatten().for_each(Set::flush),
        SetChange::Flush(Some(name)) => node.sets.get_mut(&name).ok_or(Errno::Enoent)?.flush(),
        SetChange::Destroy(name) => destroy(node, name.as_deref())?,
        SetChange::Swap(a, b) => swap(&mut node.sets, &a, &b)?,
        SetChange::Rename(from, to) => rename(node, &from, to)?,
    }
    Ok(())
}

fn create(node: &mut Node, name: String, mut options: SetOptions, exist: bool) -> Result<(), Errno> {
    if options.hashsize > LARGEST_HASH {
        return Err(Errno::Enomem);
    }
    options.hashsize = options.hashsize.max(SMALLEST_HASH).next_power_of_two();
    options.bucketsize = (options.bucketsize.clamp(2, 14) + 1) & !1;
    if let Some(held) = node.sets.get(&name) {
        let same = held.options.kind == options.kind
            && held.options.maxelem == options.maxelem
            && held.options.timeout == options.timeout
            && held.options.counters == options.counters;
        return if exist && same { Ok(()) } else { Err(Errno::Eexist) };
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

/// One set, or all: all stay when one of them is in use.
fn destroy(node: &mut Node, name: Option<&str>) -> Result<(), Errno> {
    let Some(name) = name else {
        if node.sets.slots.iter().flatten().any(|set| node.set_references(&set.name) > 0) {
            return Err(Errno::Private(error::BUSY));
        }
        node.sets.slots.clear();
        return Ok(());
    };
    let index = node.sets.index(name).ok_or(Errno::Enoent)?;
    if node.set_references(name) > 0 {
        return Err(Errno::Private(error::BUSY));
    }
    if let Some(slot) = node.sets.slots.get_mut(index) {
        *slot = None;
    }
    Ok(())
}

/// The names change places, and with them what rules see.
fn swap(sets: &mut Sets, a: &str, b: &str) -> Result<(), Errno> {
    let from = sets.index(a).ok_or(Errno::Enoent)?;
    let to = sets.index(b).ok_or(Errno::Private(error::EXIST_SETNAME2))?;
    let kind = |name| sets.get(name).map(|set| set.options.kind);
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
    if node.set_references(from) > 0 {
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

/// All sets.
pub fn dump(node: &Node, now: Time) -> Vec<SetListing> {
    let age = node.profile.ipset;
    let listing = |set: &Set| {
        let members = set.members(now);
        SetListing {
            name: set.name.clone(),
            options: set.options.clone(),
            revision: revision(set.options.kind, age),
            shows_count: age >= IpsetAge::Counted,
            shows_bucketsize: age >= IpsetAge::Bucketsize,
            memory: memory(&set.options, members.len()),
            references: node.set_references(&set.name),
            members,
        }
    };
    node.sets.slots.iter().flatten().map(listing).collect()
}

/// The revision that this kernel has of a type.
const fn revision(kind: SetType, age: IpsetAge) -> u8 {
    let newest = match (kind, age) {
        (SetType::Ip | SetType::IpPort, IpsetAge::Bitmask) => 1,
        _ => 0,
    };
    let features = match age {
        IpsetAge::Ports => 0,
        IpsetAge::Counters => 1,
        IpsetAge::Skbinfo | IpsetAge::Counted => 4,
        IpsetAge::Bucketsize | IpsetAge::Bitmask => 5,
    };
    let first = match kind {
        SetType::Ip => 0,
        SetType::IpPort | SetType::IpPortIp => 1,
        SetType::Net => 2,
    };
    first + features + newest
}

/// Bytes of memory, nearly as Linux counts them: the set, and a bucket for each few elements.
fn memory(options: &SetOptions, members: usize) -> usize {
    let entry = match options.kind {
        SetType::Ip => 4,
        SetType::Net | SetType::IpPort => 8,
        SetType::IpPortIp => 12,
    };
    let extensions = usize::from(options.timeout.is_some()) * 8 + usize::from(options.counters) * 16;
    216 + members * (32 + entry + extensions)
}

/// Is the element in the set?
///
/// Errors: ENOENT when there is no such set; those of an element that its type does not take.
pub fn test(node: &Node, name: &str, element: &SetElement, now: Time) -> Result<bool, Refusal> {
    let set = node.sets.get(name).ok_or(Errno::Enoent)?;
    let entry = element::single(set.options.kind, element)?;
    Ok(set.holds(&entry, element.nomatch, now))
}
