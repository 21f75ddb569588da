//! One set: its elements with time-outs and counters (Linux: net/netfilter/ipset/ip_set_hash_gen.h).
//!
//! Linux keeps elements in a hash; here they are ordered, so that listings are the same everywhere. What has expired is as good
//! as gone, and goes when room is needed.

use crate::base::{Errno, Span, Time};
use crate::model::set::{SetEntry, SetExtras, SetMember, SetOptions, SetType, error};
use std::collections::BTreeMap;
use std::net::Ipv4Addr;

/// The most elements of a set, whatever its `maxelem` says.
const MOST_ELEMENTS: usize = 1 << 20;

/// A set.
#[derive(Clone, Debug)]
pub struct Set {
    /// Its name.
    pub name: String,
    /// As it was made.
    pub options: SetOptions,
    elements: BTreeMap<SetEntry, Element>,
    /// How many elements there are of each prefix length.
    lengths: [u32; 33],
}

#[derive(Clone, Copy, Debug)]
struct Element {
    /// When it goes; none: never.
    expires: Option<Time>,
    packets: u64,
    bytes: u64,
    nomatch: bool,
}

impl Element {
    fn alive(&self, now: Time) -> bool {
        self.expires.is_none_or(|at| at > now)
    }
}

impl Set {
    /// An empty set.
    pub fn new(name: String, options: SetOptions) -> Self {
        Self { name, options, elements: BTreeMap::new(), lengths: [0; 33] }
    }

    /// Takes everything out.
    pub fn flush(&mut self) {
        self.elements.clear();
        self.lengths = [0; 33];
    }

    /// Puts an element in; `renew`: one that is there gets a new time-out and counters.
    ///
    /// Errors: EXIST, HASH_FULL.
    pub fn add(&mut self, entry: SetEntry, nomatch: bool, extras: SetExtras, renew: bool, now: Time) -> Result<(), Errno> {
        let seconds = self.options.timeout.map(|default| extras.timeout.unwrap_or(default));
        let element = Element {
            expires: seconds.filter(|n| *n > 0).map(|n| now + Span::secs(u64::from(n))),
            packets: extras.packets.unwrap_or(0),
            bytes: extras.bytes.unwrap_or(0),
            nomatch,
        };
        if let Some(held) = self.elements.get_mut(&entry) {
            if held.alive(now) && !renew {
                return Err(Errno::Private(error::EXIST));
            }
            *held = element;
            return Ok(());
        }
        let most = (self.options.maxelem as usize).min(MOST_ELEMENTS);
        if self.elements.len() >= most {
            self.expire(now);
            if self.elements.len() >= most {
                return Err(Errno::Private(error::HASH_FULL));
            }
        }
        self.elements.insert(entry, element);
        if let Some(n) = self.lengths.get_mut(usize::from(entry.cidr)) {
            *n += 1;
        }
        Ok(())
    }

    /// Takes an element out.
    ///
    /// Errors: EXIST when it is not there.
    pub fn del(&mut self, entry: &SetEntry, now: Time) -> Result<(), Errno> {
        let held = self.elements.remove(entry);
        if held.is_some()
            && let Some(n) = self.lengths.get_mut(usize::from(entry.cidr))
        {
            *n = n.saturating_sub(1);
        }
        match held {
            Some(element) if element.alive(now) => Ok(()),
            _ => Err(Errno::Private(error::EXIST)),
        }
    }

    /// Is it in? In a set of nets an address is in the longest net that holds it, unless that is an exception.
    pub fn holds(&self, entry: &SetEntry, nomatch: bool, now: Time) -> bool {
        self.find(entry, now).and_then(|key| self.elements.get(&key)).is_some_and(|element| element.nomatch == nomatch)
    }

    /// As [`holds`](Self::holds) for a packet, which the element's counters count.
    pub fn matches(&mut self, entry: &SetEntry, length: u64, now: Time) -> bool {
        let Some(element) = self.find(entry, now).and_then(|key| self.elements.get_mut(&key)) else { return false };
        if element.nomatch {
            return false;
        }
        if self.options.counters {
            element.packets += 1;
            element.bytes += length;
        }
        true
    }

    /// The element that decides.
    fn find(&self, entry: &SetEntry, now: Time) -> Option<SetEntry> {
        let alive = |entry: &SetEntry| self.elements.get(entry).is_some_and(|element| element.alive(now));
        if self.options.kind != SetType::Net || entry.cidr != 32 {
            return Some(*entry).filter(alive);
        }
        let lengths = self.lengths.iter().enumerate().rev().filter(|(_, n)| **n > 0);
        let mut nets = lengths.map(|(cidr, _)| net(entry.ip, cidr as u8));
        nets.find(alive)
    }

    /// The longest prefix length that is in use; 32 when there is none.
    pub fn longest(&self) -> u8 {
        self.lengths.iter().rposition(|n| *n > 0).map_or(32, |cidr| cidr as u8)
    }

    /// Elements that have not expired.
    pub fn members(&self, now: Time) -> Vec<SetMember> {
        let alive = self.elements.iter().filter(|(_, element)| element.alive(now));
        alive.map(|(entry, element)| self.member(*entry, element, now)).collect()
    }

    fn member(&self, entry: SetEntry, element: &Element, now: Time) -> SetMember {
        // Less than a second left still shows as one.
        let left = |at: Time| u32::try_from(at.since(now).as_secs().max(1)).unwrap_or(u32::MAX);
        SetMember {
            entry,
            timeout: self.options.timeout.map(|_| element.expires.map_or(0, left)),
            counters: self.options.counters.then_some((element.packets, element.bytes)),
            nomatch: element.nomatch,
        }
    }

    fn expire(&mut self, now: Time) {
        let lengths = &mut self.lengths;
        self.elements.retain(|entry, element| {
            let stays = element.alive(now);
            if !stays && let Some(n) = lengths.get_mut(usize::from(entry.cidr)) {
                *n = n.saturating_sub(1);
            }
            stays
        });
    }
}

/// A net as an element.
pub fn net(ip: Ipv4Addr, cidr: u8) -> SetEntry {
    let mask = u32::MAX.checked_shl(32 - u32::from(cidr.min(32))).unwrap_or(0);
    SetEntry { ip: Ipv4Addr::from(u32::from(ip) & mask), cidr, protocol: 0, port: 0, ip2: Ipv4Addr::UNSPECIFIED }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(kind: SetType, timeout: Option<u32>) -> Set {
        let (hashsize, maxelem, bucketsize) = (1024, 2, 12);
        let options = SetOptions { kind, hashsize, maxelem, bucketsize, initval: None, timeout, counters: true };
        Set::new("a".to_owned(), options)
    }

    fn ip(d: u8) -> SetEntry {
        net(Ipv4Addr::new(10, 0, 0, d), 32)
    }

    const fn at(seconds: u64) -> Time {
        Time(seconds * 1_000_000_000)
    }

    #[test]
    fn an_element_goes_with_its_time_and_makes_room() {
        let (mut set, none) = (set(SetType::Ip, Some(5)), SetExtras::default());
        set.add(ip(1), false, none, false, at(0)).unwrap();
        set.add(ip(2), false, SetExtras { timeout: Some(0), ..none }, false, at(0)).unwrap();
        assert_eq!(set.add(ip(3), false, none, false, at(1)), Err(Errno::Private(error::HASH_FULL)));
        assert!(set.holds(&ip(1), false, at(4)) && !set.holds(&ip(1), false, at(5)));
        assert_eq!(set.add(ip(3), false, none, false, at(6)), Ok(()));
        assert_eq!(set.members(at(6)).iter().map(|m| m.timeout).collect::<Vec<_>>(), [Some(0), Some(5)]);
    }

    #[test]
    fn adding_again_renews_only_on_request() {
        let (mut set, none) = (set(SetType::Ip, Some(5)), SetExtras::default());
        set.add(ip(1), false, none, false, at(0)).unwrap();
        assert_eq!(set.add(ip(1), false, none, false, at(3)), Err(Errno::Private(error::EXIST)));
        assert!(!set.holds(&ip(1), false, at(6)));
        set.add(ip(1), false, none, false, at(7)).unwrap();
        set.add(ip(1), false, none, true, at(10)).unwrap();
        assert!(set.holds(&ip(1), false, at(14)));
    }

    #[test]
    fn the_longest_net_decides_and_may_be_an_exception() {
        let (mut set, none) = (set(SetType::Net, None), SetExtras::default());
        set.add(net(Ipv4Addr::new(10, 0, 0, 0), 8), false, none, false, at(0)).unwrap();
        set.add(net(Ipv4Addr::new(10, 0, 0, 0), 24), true, none, false, at(0)).unwrap();
        assert!(!set.matches(&ip(9), 100, at(0)));
        assert!(set.matches(&net(Ipv4Addr::new(10, 9, 9, 9), 32), 100, at(0)));
        assert_eq!(set.members(at(0))[0].counters, Some((1, 100)));
    }
}
