//! The connection table: entries in slots, found by either tuple; those with the same source are chained for NAT.
//!
//! Linux keeps entries by hash and sweeps with a worker; here an expired entry goes when it is met, and each new entry looks at
//! two others, so that what has expired cannot pile up.

use super::entry::{Entry, Status};
use super::tuple::Key;
use super::tuple_map::TupleMap;
use crate::base::{ConnId, Time};
use crate::model::conntrack::Tuple;
use std::collections::VecDeque;

/// A [`ConnId`] is a slot in its lower bits and the slot's generation above: an id that outlives its entry finds nothing.
const SLOT_BITS: u32 = 20;
const SLOT_MASK: u32 = (1 << SLOT_BITS) - 1;
/// Entries outside the table that packets under way may still mean: not confirmed yet, or just taken out.
const LIMBO: usize = 16;
/// How many slots a search for a victim looks at (early_drop).
const EARLY_DROP_SCAN: usize = 64;

/// Entries and the ways to them.
#[derive(Clone, Debug, Default)]
pub struct Table {
    slots: Vec<Slot>,
    free: Vec<u32>,
    /// Twice the slot, plus 1 for the original tuple.
    by_tuple: TupleMap,
    /// The youngest confirmed entry of each source (protocol, address, port).
    by_source: TupleMap,
    limbo: VecDeque<ConnId>,
    confirmed: usize,
    serial: u64,
    cursor: usize,
}

#[derive(Clone, Debug, Default)]
struct Slot {
    generation: u32,
    entry: Option<Entry>,
}

impl Table {
    /// Confirmed entries, expired ones that were not met yet included.
    pub fn len(&self) -> usize {
        self.confirmed
    }

    fn id(&self, slot: u32) -> ConnId {
        let generation = self.slots.get(slot as usize).map_or(0, |s| s.generation);
        ConnId((generation << SLOT_BITS) | slot)
    }

    /// The entry, unless it is gone.
    pub fn get(&self, id: ConnId) -> Option<&Entry> {
        let slot = self.slots.get((id.0 & SLOT_MASK) as usize)?;
        slot.entry.as_ref().filter(|_| slot.generation == id.0 >> SLOT_BITS)
    }

    /// The entry, to change.
    pub fn get_mut(&mut self, id: ConnId) -> Option<&mut Entry> {
        let slot = self.slots.get_mut((id.0 & SLOT_MASK) as usize)?;
        slot.entry.as_mut().filter(|_| slot.generation == id.0 >> SLOT_BITS)
    }

    /// The confirmed connection with this tuple, and whether it is its original one. One that has expired goes.
    pub fn find(&mut self, tuple: &Tuple, now: Time) -> Option<(ConnId, bool)> {
        let known = self.by_tuple.get(Key::from(tuple))?;
        let (id, original) = (self.id(known >> 1), known & 1 == 1);
        if self.get(id)?.expires > now {
            return Some((id, original));
        }
        self.kill(id);
        None
    }

    /// Is the tuple of these answers another connection's? Two that began as the same flow do not count.
    pub fn taken(&mut self, reply: &Tuple, except: ConnId, now: Time) -> bool {
        let Some((id, _)) = self.find(reply, now) else { return false };
        let first = |table: &Self, id| table.get(id).map(|e| e.tuples[0]);
        id != except && first(self, id) != first(self, except)
    }

    /// Takes in an entry whose first packet is under way; `None` when there are `max` and none of them can go.
    pub fn add(&mut self, mut entry: Entry, max: usize, now: Time) -> Option<ConnId> {
        self.sweep(now);
        if self.confirmed >= max.min(SLOT_MASK as usize - LIMBO) && !self.early_drop(now) {
            return None;
        }
        self.serial += 1;
        entry.serial = self.serial;
        let slot = self.free.pop().unwrap_or_else(|| {
            self.slots.push(Slot::default());
            (self.slots.len() - 1) as u32
        });
        self.slots.get_mut(slot as usize)?.entry = Some(entry);
        let id = self.id(slot);
        self.put_in_limbo(id);
        Some(id)
    }

    /// Its first packet got through: now others find it. False when one of its tuples is another's.
    pub fn confirm(&mut self, id: ConnId, now: Time) -> bool {
        let slot = id.0 & SLOT_MASK;
        let Some(tuples) = self.get(id).map(|entry| entry.tuples) else { return false };
        if tuples.iter().any(|tuple| self.find(tuple, now).is_some()) {
            return false;
        }
        let [original, reply] = &tuples;
        self.by_tuple.insert(Key::from(reply), slot << 1);
        self.by_tuple.insert(Key::from(original), slot << 1 | 1);
        let after = self.by_source.insert(Key::of_source(&tuples[0]), slot);
        if let Some(entry) = self.get_mut(id) {
            entry.status.set(Status::CONFIRMED);
            entry.same_source.after = after;
        }
        if let Some(next) = after.and_then(|after| self.at_mut(after)) {
            next.same_source.before = Some(slot);
        }
        self.confirmed += 1;
        true
    }

    /// Takes an entry out of the table; the packet in hand may still look at it.
    pub fn kill(&mut self, id: ConnId) {
        let Some(entry) = self.get_mut(id) else { return };
        if entry.status.has(Status::DYING) || !entry.status.has(Status::CONFIRMED) {
            return;
        }
        entry.status.set(Status::DYING);
        let (tuples, links) = (entry.tuples, std::mem::take(&mut entry.same_source));
        for tuple in &tuples {
            self.by_tuple.remove(Key::from(tuple));
        }
        if let Some(next) = links.after.and_then(|slot| self.at_mut(slot)) {
            next.same_source.before = links.before;
        }
        match (links.before.and_then(|slot| self.at_mut(slot)), links.after) {
            (Some(entry), after) => entry.same_source.after = after,
            (None, Some(after)) => drop(self.by_source.insert(Key::of_source(&tuples[0]), after)),
            (None, None) => self.by_source.remove(Key::of_source(&tuples[0])),
        }
        self.confirmed -= 1;
        self.put_in_limbo(id);
    }

    /// Confirmed entries with the source of `tuple`, youngest first, until `choose` takes one.
    pub fn with_source<R>(&self, tuple: &Tuple, mut choose: impl FnMut(&Entry) -> Option<R>) -> Option<R> {
        let mut next = self.by_source.get(Key::of_source(tuple));
        while let Some(entry) = next.and_then(|slot| self.slots.get(slot as usize)?.entry.as_ref()) {
            if let Some(found) = choose(entry) {
                return Some(found);
            }
            next = entry.same_source.after;
        }
        None
    }

    /// Confirmed entries that have not expired, in no order.
    pub fn live(&self, now: Time) -> impl Iterator<Item = (ConnId, &Entry)> {
        self.slots.iter().enumerate().filter_map(move |(slot, s)| {
            let entry = s.entry.as_ref()?;
            let in_table = entry.status.has(Status::CONFIRMED) && !entry.status.has(Status::DYING);
            (in_table && entry.expires > now).then_some((ConnId((s.generation << SLOT_BITS) | slot as u32), entry))
        })
    }

    fn at_mut(&mut self, slot: u32) -> Option<&mut Entry> {
        self.slots.get_mut(slot as usize)?.entry.as_mut()
    }

    fn put_in_limbo(&mut self, id: ConnId) {
        self.limbo.push_back(id);
        if self.limbo.len() <= LIMBO {
            return;
        }
        let Some(oldest) = self.limbo.pop_front() else { return };
        let in_table = |e: &Entry| e.status.has(Status::CONFIRMED) && !e.status.has(Status::DYING);
        if self.get(oldest).is_some_and(|entry| !in_table(entry)) {
            let slot = oldest.0 & SLOT_MASK;
            if let Some(s) = self.slots.get_mut(slot as usize) {
                s.entry = None;
                s.generation = (s.generation + 1) & (u32::MAX >> SLOT_BITS);
                self.free.push(slot);
            }
        }
    }

    /// Looks at the next two slots and lets go what has expired.
    fn sweep(&mut self, now: Time) {
        for _ in 0..2 {
            if let Some(id) = self.next_slot(|entry| entry.expires <= now) {
                self.kill(id);
            }
        }
    }

    /// Makes room: an entry that is not assured goes (early_drop).
    fn early_drop(&mut self, now: Time) -> bool {
        for _ in 0..EARLY_DROP_SCAN {
            if let Some(id) = self.next_slot(|entry| entry.expires <= now || !entry.status.has(Status::ASSURED)) {
                self.kill(id);
                return true;
            }
        }
        false
    }

    /// Moves the cursor on; the confirmed entry under it, if it is `wanted`.
    fn next_slot(&mut self, wanted: impl Fn(&Entry) -> bool) -> Option<ConnId> {
        self.cursor = if self.cursor + 1 < self.slots.len() { self.cursor + 1 } else { 0 };
        let entry = self.slots.get(self.cursor)?.entry.as_ref()?;
        (entry.status.has(Status::CONFIRMED) && wanted(entry)).then(|| self.id(self.cursor as u32))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::netfilter::conntrack::Tracker;
    use std::net::Ipv4Addr;

    fn tuples(sport: u16, dport: u16) -> [Tuple; 2] {
        let (src, dst) = (Ipv4Addr::new(10, 0, 0, 1), Ipv4Addr::new(10, 0, 0, 2));
        let (src, dst) = (src.into(), dst.into());
        let there = Tuple { src, dst, sport, dport, protocol: 17 };
        [there, Tuple { src: dst, dst: src, sport: dport, dport: sport, protocol: 17 }]
    }

    fn add(table: &mut Table, sport: u16, dport: u16, expires: u64) -> ConnId {
        let mut entry = Entry::new(tuples(sport, dport), Tracker::Plain, Time(0));
        entry.expires = Time(expires);
        table.add(entry, 4, Time(0)).expect("there is room")
    }

    #[test]
    fn only_what_got_through_is_found_and_what_expired_goes() {
        let mut table = Table::default();
        let id = add(&mut table, 1, 53, 100);
        assert_eq!(table.find(&tuples(1, 53)[0], Time(0)), None);
        assert!(table.confirm(id, Time(0)));
        assert_eq!(table.find(&tuples(1, 53)[1], Time(99)), Some((id, false)));
        assert_eq!(table.find(&tuples(1, 53)[1], Time(100)), None);
        assert_eq!(table.len(), 0);
    }

    #[test]
    fn two_connections_do_not_share_a_tuple() {
        let mut table = Table::default();
        let (first, second) = (add(&mut table, 1, 53, 100), add(&mut table, 1, 53, 100));
        assert!(table.confirm(first, Time(0)) && !table.confirm(second, Time(0)));
    }

    #[test]
    fn an_id_that_outlives_its_entry_finds_nothing() {
        let mut table = Table::default();
        let dropped = add(&mut table, 9, 53, 100);
        for sport in 0..LIMBO as u16 {
            add(&mut table, 100 + sport, 53, 100);
        }
        let reused = add(&mut table, 7, 53, 100);
        assert_ne!(dropped, reused);
        assert!(table.get(dropped).is_none() && table.get(reused).is_some());
    }

    #[test]
    fn entries_of_one_source_are_chained_youngest_first() {
        let mut table = Table::default();
        let ids = [53, 54, 55].map(|dport| add(&mut table, 1, dport, 100));
        ids.iter().for_each(|id| assert!(table.confirm(*id, Time(0))));
        table.kill(ids[1]);
        let mut seen = Vec::new();
        let none: Option<()> = table.with_source(&tuples(1, 0)[0], |entry| {
            seen.push(entry.tuples[0].dport);
            None
        });
        assert_eq!((none, seen), (None, vec![55, 53]));
    }

    #[test]
    fn a_full_table_lets_go_of_what_is_not_assured() {
        let mut table = Table::default();
        for sport in 0..4 {
            let id = add(&mut table, sport, 53, 100);
            assert!(table.confirm(id, Time(0)));
            if sport > 0 {
                table.get_mut(id).expect("it is there").status.set(Status::ASSURED);
            }
        }
        add(&mut table, 5, 53, 100);
        assert_eq!((table.len(), table.find(&tuples(0, 53)[0], Time(0))), (3, None));
    }

    #[test]
    fn a_hundred_thousand_connections_are_the_bound_that_was_set() {
        const MOST: usize = 100_000;
        let mut table = Table::default();
        let add = |table: &mut Table, number: u32| {
            let mut entry = Entry::new(tuples(number as u16, (number >> 16) as u16), Tracker::Plain, Time(0));
            entry.expires = Time(100);
            table.add(entry, MOST, Time(0))
        };
        for number in 0..150_000 {
            let id = add(&mut table, number).expect("one that is not assured makes room");
            assert!(table.confirm(id, Time(0)));
        }
        assert_eq!(table.len(), MOST);
        let ids: Vec<ConnId> = table.live(Time(0)).map(|(id, _)| id).collect();
        ids.iter().for_each(|id| table.get_mut(*id).expect("it is there").status.set(Status::ASSURED));
        assert_eq!(add(&mut table, 150_000), None, "all are assured");
        assert_eq!(table.live(Time(0)).count(), MOST);
        assert_eq!(table.live(Time(100)).count(), 0);
    }
}
