//! The event queue: a total order by (time, node, sequence), so that a run is the same run every time.
//!
//! It holds links and timers, not packets: of all frames on a link only the first one's arrival is in here. What is to be
//! done is a number that means something to `world` only.
//!
//! A calendar (Brown 1988): time is cut into days of equal length, each with an unsorted list of what falls on it; only today's
//! list is sorted. What lies beyond the last day waits in a heap. Length and number of days follow what was seen, which
//! changes the speed and never the order.

use crate::base::{NodeId, Time};
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

/// When and where something happens. Keys are compared as they stand here: time, then node, then sequence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// When.
    pub at: Time,
    /// The node in the upper 16 bits, a number that counts up in the lower 48.
    pub order: u64,
}

/// What is to come. While there is anything, `today` is not empty and its last entry is next.
#[derive(Clone, Debug)]
pub struct EventQueue {
    /// Sorted, the next one last.
    today: Vec<(Key, u32)>,
    /// Number of the current day; all that is on the calendar lies after it.
    day: u64,
    /// A day is 2^shift nanoseconds long.
    shift: u32,
    /// First entry of each day's list, by the day's number modulo their count, a power of two.
    days: Vec<u32>,
    /// Which days have any, one bit each.
    busy: Vec<u64>,
    entries: Vec<Entry>,
    free: u32,
    on_calendar: usize,
    far: BinaryHeap<Reverse<(Key, u32)>>,
    sequence: u64,
    pops: u32,
    measured_from: u64,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    key: Key,
    what: u32,
    next: u32,
}

const NONE: u32 = u32::MAX;
const FEWEST_DAYS: usize = 256;
const MOST_DAYS: usize = 1 << 20;
/// How often the length of a day is compared with what was seen.
const MEASURE: u32 = 4096;

fn latest_first(a: &(Key, u32), b: &(Key, u32)) -> Ordering {
    b.cmp(a)
}

impl Default for EventQueue {
    fn default() -> Self {
        Self {
            today: Vec::new(),
            day: 0,
            shift: 12,
            days: vec![NONE; FEWEST_DAYS],
            busy: vec![0; FEWEST_DAYS / 64],
            entries: Vec::new(),
            free: NONE,
            on_calendar: 0,
            far: BinaryHeap::new(),
            sequence: 0,
            pops: 0,
            measured_from: 0,
        }
    }
}

impl EventQueue {
    /// A key later than all keys given for the same moment and node.
    pub fn key(&mut self, at: Time, node: NodeId) -> Key {
        self.sequence += 1;
        Key { at, order: u64::from(node.0) << 48 | (self.sequence & 0xffff_ffff_ffff) }
    }

    /// Puts in what is to be done at `key`.
    pub fn push(&mut self, key: Key, what: u32) {
        let day = key.at.0 >> self.shift;
        if self.today.is_empty() {
            // All is empty: today is where this is.
            (self.day, self.measured_from) = (day, if self.pops == 0 { key.at.0 } else { self.measured_from });
            self.today.push((key, what));
        } else if day <= self.day {
            let place = self.today.partition_point(|entry| entry.0 > key);
            self.today.insert(place, (key, what));
        } else {
            self.put_later(day, key, what);
        }
    }

    fn put_later(&mut self, day: u64, key: Key, what: u32) {
        if day - self.day >= self.days.len() as u64 {
            self.far.push(Reverse((key, what)));
            return;
        }
        let slot = (day as usize) & (self.days.len() - 1);
        let entry = Entry { key, what, next: self.days[slot] };
        let index = self.free;
        if let Some(place) = self.entries.get_mut(index as usize) {
            self.free = place.next;
            *place = entry;
            self.days[slot] = index;
        } else {
            self.days[slot] = self.entries.len() as u32;
            self.entries.push(entry);
        }
        self.busy[slot / 64] |= 1 << (slot % 64);
        self.on_calendar += 1;
    }

    /// When the next thing happens.
    pub fn next_time(&self) -> Option<Time> {
        self.today.last().map(|(key, _)| key.at)
    }

    /// Takes out what comes next.
    pub fn pop(&mut self) -> Option<(Key, u32)> {
        let next = self.today.pop()?;
        self.pops += 1;
        if self.today.is_empty() {
            self.turn_page(next.0.at.0);
        }
        Some(next)
    }

    /// How much is to come.
    pub fn len(&self) -> usize {
        self.today.len() + self.on_calendar + self.far.len()
    }

    /// Makes the next day that has anything today.
    fn turn_page(&mut self, now: u64) {
        if self.pops >= MEASURE {
            self.adjust(now);
            if !self.today.is_empty() {
                return;
            }
        }
        if self.on_calendar > 0 {
            self.day += self.days_ahead();
            self.open(self.day);
        } else if let Some(Reverse((key, _))) = self.far.peek() {
            self.day = key.at.0 >> self.shift;
        }
        self.fetch_far();
        self.today.sort_unstable_by(latest_first);
    }

    /// How many days from today the next one with anything lies; there is one.
    fn days_ahead(&self) -> u64 {
        let mask = self.days.len() - 1;
        let first = (self.day as usize + 1) & mask;
        let (mut word, mut ahead) = (first / 64, 1);
        let mut bits = self.busy[word] >> (first % 64);
        let mut left_in_word = 64 - first as u64 % 64;
        while bits == 0 && ahead <= mask as u64 {
            ahead += left_in_word;
            left_in_word = 64;
            word = (word + 1) & (self.busy.len() - 1);
            bits = self.busy[word];
        }
        ahead + u64::from(bits.trailing_zeros())
    }

    /// Takes a day's list off the calendar.
    fn open(&mut self, day: u64) {
        let slot = (day as usize) & (self.days.len() - 1);
        let mut index = std::mem::replace(&mut self.days[slot], NONE);
        self.busy[slot / 64] &= !(1 << (slot % 64));
        while let Some(entry) = self.entries.get_mut(index as usize) {
            self.today.push((entry.key, entry.what));
            let next = std::mem::replace(&mut entry.next, self.free);
            self.free = index;
            self.on_calendar -= 1;
            index = next;
        }
    }

    /// Puts on the calendar what has come within its reach.
    fn fetch_far(&mut self) {
        let reach = self.day + self.days.len() as u64;
        while let Some(Reverse((key, what))) = self.far.peek().copied() {
            let day = key.at.0 >> self.shift;
            if day >= reach {
                break;
            }
            self.far.pop();
            if day <= self.day { self.today.push((key, what)) } else { self.put_later(day, key, what) }
        }
    }

    /// Fits the days to what was seen: about two things happen on one, and all but the far future has its day.
    fn adjust(&mut self, now: u64) {
        let gap = now.saturating_sub(self.measured_from) / u64::from(self.pops);
        (self.pops, self.measured_from) = (0, now);
        let shift = (gap * 2 + 1).ilog2().clamp(4, 34);
        let count = self.len();
        let days = count.next_power_of_two().clamp(FEWEST_DAYS, MOST_DAYS);
        let misfit = shift.abs_diff(self.shift) >= 2 || days > self.days.len() || days * 8 < self.days.len();
        if !misfit || count == 0 {
            return;
        }
        let mut all = std::mem::take(&mut self.today);
        all.extend(std::mem::take(&mut self.far).into_iter().map(|Reverse(entry)| entry));
        for first in &self.days {
            let mut index = *first;
            while let Some(entry) = self.entries.get(index as usize) {
                all.push((entry.key, entry.what));
                index = entry.next;
            }
        }
        (self.shift, self.days, self.busy) = (shift, vec![NONE; days], vec![0; days / 64]);
        (self.entries, self.free, self.on_calendar) = (Vec::with_capacity(all.len()), NONE, 0);
        let earliest = all.iter().map(|(key, _)| key.at.0).min().unwrap_or(now);
        self.day = earliest >> shift;
        for (key, what) in all {
            let day = key.at.0 >> shift;
            if day <= self.day { self.today.push((key, what)) } else { self.put_later(day, key, what) }
        }
        self.today.sort_unstable_by(latest_first);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Rng;

    #[test]
    fn order_is_time_then_node_then_sequence() {
        let mut queue = EventQueue::default();
        for (n, (at, node)) in [(5, 2), (5, 1), (3, 9), (5, 1), (3, 0)].into_iter().enumerate() {
            let key = queue.key(Time(at), NodeId(node));
            queue.push(key, n as u32);
        }
        let order: Vec<u32> = std::iter::from_fn(|| queue.pop()).map(|(_, what)| what).collect();
        assert_eq!(order, [4, 2, 1, 3, 0]);
    }

    /// The calendar pops what a sorted list would, whatever the distances: nanoseconds, link delays, timers of minutes.
    #[test]
    fn the_calendar_keeps_the_order_of_a_heap() {
        let mut rng = Rng::new(3, 0);
        for spread in [1, 300, 20_000, 50_000_000, 90_000_000_000_u64] {
            let (mut queue, mut heap) = (EventQueue::default(), BinaryHeap::new());
            let mut now = 0;
            for n in 0..60_000_u32 {
                let far = if rng.below(20) == 0 { 1000 } else { 1 };
                let at = now + u64::from(rng.next_u32()) % (spread * far);
                let key = queue.key(Time(at), NodeId(rng.below(4) as u16));
                queue.push(key, n);
                heap.push(Reverse((key, n)));
                // Grows to some thousands, then shrinks and grows again.
                while queue.len() > 0 && (rng.below(3) == 0 || n % 20_000 > 15_000) {
                    assert_eq!(queue.next_time(), heap.peek().map(|Reverse((key, _))| key.at));
                    let popped = queue.pop();
                    assert_eq!(popped, heap.pop().map(|Reverse(entry)| entry));
                    now = popped.map_or(now, |(key, _)| key.at.0);
                }
            }
            while let Some(popped) = queue.pop() {
                assert_eq!(Some(popped), heap.pop().map(|Reverse(entry)| entry));
            }
            assert!(heap.is_empty());
        }
    }
}
