//! Three tables of the same prefixes: ours, and those of the crates prefix-trie and ts_bart, which hold a number for each.

use crate::table;
use hoplab_core::{FullIndex, FullTable};
use ipnet::{Ipv4Net, Ipv6Net};
use prefix_trie::PrefixMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use ts_bart::{RoutingTable, Table};
use wasm_bindgen::prelude::wasm_bindgen;

/// Prefixes of IPv4, of IPv6.
const COUNTS: [usize; 2] = [1_000_000, 200_000];
/// The most prefixes that cover one address.
const DEEPEST: usize = 32;

/// Which table.
const OURS: u32 = 0;
const PREFIX_TRIE: u32 = 1;

/// The tables of one family.
#[wasm_bindgen]
pub struct Tables {
    family: Family,
    bart: Table<u32>,
}

enum Family {
    Four { list: Vec<(u32, u8)>, asked: Vec<u32>, ours: Option<Box<FullTable>>, trie: PrefixMap<Ipv4Net, u32> },
    Six { list: Vec<(Ipv6Addr, u8)>, asked: Vec<Ipv6Addr>, ours: FullIndex, trie: PrefixMap<Ipv6Net, u32> },
}

#[wasm_bindgen]
impl Tables {
    /// Makes the prefixes; the tables are empty. `six`: of IPv6.
    #[wasm_bindgen(constructor)]
    pub fn new(six: bool) -> Self {
        let family = if six {
            let list = table::six(COUNTS[1]);
            let asked = table::within(&list, 128, |key: Ipv6Addr, host| Ipv6Addr::from_bits(key.to_bits() | host));
            Family::Six { list, asked, ours: FullIndex::default(), trie: PrefixMap::new() }
        } else {
            let list = table::four(COUNTS[0]);
            let asked = table::within(&list, 32, |key: u32, host| key | host as u32);
            Family::Four { list, asked, ours: None, trie: PrefixMap::new() }
        };
        Self { family, bart: Table::default() }
    }

    /// How many prefixes there are.
    pub fn len(&self) -> u32 {
        match &self.family {
            Family::Four { list, .. } => list.len() as u32,
            Family::Six { list, .. } => list.len() as u32,
        }
    }

    /// True when there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Forgets a table.
    pub fn clear(&mut self, which: u32) {
        match (&mut self.family, which) {
            (Family::Four { ours, .. }, OURS) => *ours = None,
            (Family::Four { trie, .. }, PREFIX_TRIE) => *trie = PrefixMap::new(),
            (Family::Six { ours, .. }, OURS) => *ours = FullIndex::default(),
            (Family::Six { trie, .. }, PREFIX_TRIE) => *trie = PrefixMap::new(),
            _ => self.bart = Table::default(),
        }
    }

    /// Fills an empty table; returns how many prefixes it took in.
    ///
    /// Errors: a set-up command of the router that failed.
    pub fn load(&mut self, which: u32) -> Result<u32, String> {
        let net4 = |(key, len): &(u32, u8)| Ipv4Net::new(Ipv4Addr::from_bits(*key), *len).unwrap_or_default();
        let net6 = |(key, len): &(Ipv6Addr, u8)| Ipv6Net::new(*key, *len).unwrap_or_default();
        let length = self.len();
        match (&mut self.family, which) {
            (Family::Four { list, ours, .. }, OURS) => {
                let table = ours.insert(Box::new(FullTable::new()?));
                return Ok(length - table.load(list) as u32);
            }
            (Family::Six { list, ours, .. }, OURS) => return Ok(length - ours.load(list) as u32),
            (Family::Four { list, trie, .. }, PREFIX_TRIE) => *trie = (0..).zip(&*list).map(|(n, p)| (net4(p), n)).collect(),
            (Family::Six { list, trie, .. }, PREFIX_TRIE) => *trie = (0..).zip(&*list).map(|(n, p)| (net6(p), n)).collect(),
            (Family::Four { list, .. }, _) => (0..).zip(&*list).for_each(|(n, p)| _ = self.bart.insert(net4(p).into(), n)),
            (Family::Six { list, .. }, _) => (0..).zip(&*list).for_each(|(n, p)| _ = self.bart.insert(net6(p).into(), n)),
        }
        Ok(length)
    }

    /// Asks a table for the longest prefix of each address; returns how many were asked.
    pub fn longest(&self, which: u32) -> u32 {
        let sum = match (&self.family, which) {
            (Family::Four { asked, ours, .. }, OURS) => ours.as_ref().map_or(0, |ours| ours.longest(asked)),
            (Family::Six { asked, ours, .. }, OURS) => ours.longest(asked),
            (Family::Four { asked, trie, .. }, PREFIX_TRIE) => {
                let one = |a: &u32| trie.get_lpm(&host4(*a)).map_or(0, |(_, n)| *n);
                asked.iter().map(one).fold(0, u32::wrapping_add)
            }
            (Family::Six { asked, trie, .. }, PREFIX_TRIE) => {
                let one = |a: &Ipv6Addr| trie.get_lpm(&Ipv6Net::from(*a)).map_or(0, |(_, n)| *n);
                asked.iter().map(one).fold(0, u32::wrapping_add)
            }
            (Family::Four { asked, .. }, _) => sum(asked, |a| self.bart.lookup(ip4(*a)).copied().unwrap_or(0)),
            (Family::Six { asked, .. }, _) => sum(asked, |a| self.bart.lookup((*a).into()).copied().unwrap_or(0)),
        };
        std::hint::black_box(sum);
        table::ASKED as u32
    }

    /// Asks a table for all prefixes of each address, longest first; returns how many addresses were asked.
    pub fn all(&self, which: u32) -> u32 {
        let sum = match (&self.family, which) {
            (Family::Four { asked, ours, .. }, OURS) => ours.as_ref().map_or(0, |ours| ours.all(asked)),
            (Family::Six { asked, ours, .. }, OURS) => ours.all(asked),
            (Family::Four { asked, trie, .. }, PREFIX_TRIE) => sum(asked, |a| reversed(trie.cover_values(&host4(*a)))),
            (Family::Six { asked, trie, .. }, PREFIX_TRIE) => {
                sum(asked, |a| reversed(trie.cover_values(&Ipv6Net::from(*a))))
            }
            (Family::Four { asked, .. }, _) => sum(asked, |a| joined(self.bart.lookup_all(ip4(*a)))),
            (Family::Six { asked, .. }, _) => sum(asked, |a| joined(self.bart.lookup_all((*a).into()))),
        };
        std::hint::black_box(sum);
        table::ASKED as u32
    }

    /// Do all three tables find the same prefixes for every address? They must be loaded. The first that differs, in words.
    pub fn differs(&self) -> Option<String> {
        match &self.family {
            Family::Four { list, asked, ours, trie } => asked.iter().find_map(|a| {
                let ours: Vec<(u32, u8)> = ours.as_ref().map_or_else(Vec::new, |ours| ours.covering(*a));
                let mut theirs: Vec<u32> = trie.cover_values(&host4(*a)).copied().collect();
                theirs.reverse();
                let bart: Vec<u32> = self.bart.lookup_all(ip4(*a)).copied().collect();
                let prefix = |n: &u32| list[*n as usize];
                // The router has routes of its own: those of its link.
                let ours: Vec<_> = ours.into_iter().filter(|(key, _)| key >> 8 != 0x00c0_0002).collect();
                let same = theirs == bart && theirs.iter().map(prefix).eq(ours.iter().copied());
                (!same).then(|| format!("{}: {ours:?}, {theirs:?}, {bart:?}", Ipv4Addr::from_bits(*a)))
            }),
            Family::Six { list, asked, ours, trie } => asked.iter().find_map(|a| {
                let ours = ours.covering(*a);
                let mut theirs: Vec<u32> = trie.cover_values(&Ipv6Net::from(*a)).copied().collect();
                theirs.reverse();
                let bart: Vec<u32> = self.bart.lookup_all((*a).into()).copied().collect();
                let same = theirs == bart && theirs.iter().map(|n| list[*n as usize]).eq(ours.iter().copied());
                (!same).then(|| format!("{a}: {ours:?}, {theirs:?}, {bart:?}"))
            }),
        }
    }
}

fn host4(address: u32) -> Ipv4Net {
    Ipv4Net::from(Ipv4Addr::from_bits(address))
}

fn ip4(address: u32) -> IpAddr {
    IpAddr::V4(Ipv4Addr::from_bits(address))
}

fn sum<A>(asked: &[A], one: impl Fn(&A) -> u32) -> u32 {
    asked.iter().map(one).fold(0, u32::wrapping_add)
}

fn joined<'a>(numbers: impl Iterator<Item = &'a u32>) -> u32 {
    numbers.fold(0, |sum, n| sum.wrapping_add(*n))
}

/// What comes shortest first, longest first.
fn reversed<'a>(numbers: impl Iterator<Item = &'a u32>) -> u32 {
    let mut kept = [0; DEEPEST];
    let mut count = 0;
    for (place, n) in kept.iter_mut().zip(numbers) {
        *place = *n;
        count += 1;
    }
    kept[..count].iter().rev().fold(0, |sum, n| sum.wrapping_add(*n))
}
