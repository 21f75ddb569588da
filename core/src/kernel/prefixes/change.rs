//! One prefix more, one less: only the nodes on its way are touched, and the leaves of what it covers.

use super::{Entry, FREE, Id, Key, MOST, NODE, NONE, Node, Prefixes, STRIDE};

/// Words of 32 bits that a node takes.
const NODE_WORDS: usize = 6;
/// Words that may always lie waste.
const SMALL_WASTE: usize = 256;

/// Where a slot is: in the root, or in the node with this number.
#[derive(Clone, Copy)]
enum Holder {
    Root,
    Node(u32),
}

impl<K: Key> Prefixes<K> {
    /// Takes in a prefix that is not there yet; its number, or NONE when there are too many.
    pub fn insert(&mut self, key: K, len: u8, what: u32) -> Id {
        let key = key.truncated(len);
        if self.len() + 2 >= MOST {
            return NONE;
        }
        let up = self.covering(key).find(|id| self.prefix(*id).1 < len).unwrap_or(NONE);
        let entry = Entry::new(key, len, up, what);
        let id = self.spare.pop().unwrap_or(self.entries.len() as u32);
        match self.entries.get_mut(id as usize) {
            Some(place) => *place = entry,
            None => self.entries.push(entry),
        }
        if self.best_root() > self.root_bits || self.is_wasteful() {
            self.rebuild();
            return self.find(key, len).unwrap_or(NONE);
        }
        let (holder, offset) = self.holder(key, len);
        self.hand_over(holder, offset, (key, len), up, id);
        id
    }

    /// Takes out a prefix.
    pub fn remove(&mut self, id: Id) {
        if id == NONE || !self.is_taken(id) {
            return;
        }
        let (key, len) = self.prefix(id);
        let up = self.shorter(id);
        let (holder, offset) = self.holder(key, len);
        self.hand_over(holder, offset, (key, len), id, up);
        if let Some(entry) = self.entries.get_mut(id as usize) {
            *entry = Entry::new(K::ZERO, FREE, NONE, u32::MAX);
        }
        self.spare.push(id);
        if self.is_wasteful() {
            self.rebuild();
        }
    }

    /// Takes out all that `keep` says no to, given prefix and number.
    pub fn retain(&mut self, mut keep: impl FnMut(K, u8, u32) -> bool) {
        let mut all = true;
        for entry in self.entries.iter_mut().skip(1).filter(|entry| entry.len() != FREE) {
            if !keep(entry.key, entry.len(), entry.what) {
                *entry = Entry::new(K::ZERO, FREE, NONE, u32::MAX);
                all = false;
            }
        }
        if !all {
            self.rebuild();
        }
    }

    fn is_wasteful(&self) -> bool {
        self.waste > SMALL_WASTE + (self.leaves.len() + NODE_WORDS * self.nodes.len()) / 2
    }

    /// The node, or the root, in whose slots a prefix ends, and from which bit on it looks; nodes on the way to it are made.
    fn holder(&mut self, key: K, len: u8) -> (Holder, u8) {
        let (mut holder, mut offset) = (Holder::Root, 0);
        let mut end = self.root_bits;
        while len > end {
            let place = self.child(holder, key, offset);
            (holder, offset) = (Holder::Node(place), end);
            end += STRIDE;
        }
        (holder, offset)
    }

    /// The node that the slot of `key` leads to, made where there is a leaf.
    fn child(&mut self, holder: Holder, key: K, offset: u8) -> u32 {
        match holder {
            Holder::Root => {
                let slot = key.upper(self.root_bits);
                let value = self.root.get(slot).copied().unwrap_or(NONE);
                if value & NODE != 0 {
                    return value & !NODE;
                }
                let place = self.nodes.len() as u32;
                let node = self.uniform(value);
                self.nodes.push(node);
                if let Some(value) = self.root.get_mut(slot) {
                    *value = NODE | place;
                }
                place
            }
            Holder::Node(at) => self.child_of_node(at, key.chunk(offset)),
        }
    }

    fn child_of_node(&mut self, at: u32, chunk: u32) -> u32 {
        let node = self.node(at);
        let before = node.inner & ((1 << chunk) - 1);
        let nth = before.count_ones();
        if node.inner >> chunk & 1 == 1 {
            return node.nodes + nth;
        }
        let value = self.leaves.get((node.leaves + Node::rank(node.runs, chunk)) as usize).copied().unwrap_or(NONE);
        let new = self.uniform(value);
        // Its nodes move together to where there is room for one more.
        let (first, count) = (node.nodes as usize, node.inner.count_ones() as usize);
        let moved = self.nodes.len();
        self.nodes.extend_from_within(first..first + nth as usize);
        self.nodes.push(new);
        self.nodes.extend_from_within(first + nth as usize..first + count);
        self.waste += NODE_WORDS * count;
        self.nodes[at as usize] = Node { inner: node.inner | 1 << chunk, nodes: moved as u32, ..node };
        moved as u32 + nth
    }

    /// A node all of whose slots have one value.
    fn uniform(&mut self, value: Id) -> Node {
        self.leaves.push(value);
        Node { inner: 0, runs: 1, nodes: 0, leaves: self.leaves.len() as u32 - 1 }
    }

    fn node(&self, at: u32) -> Node {
        self.nodes.get(at as usize).copied().unwrap_or_default()
    }

    /// Under a prefix, which ends in the slots of `holder`: what was `from`'s becomes `to`'s.
    fn hand_over(&mut self, holder: Holder, offset: u8, (key, len): (K, u8), from: Id, to: Id) {
        let Holder::Node(at) = holder else {
            let first = key.upper(self.root_bits);
            for slot in first..first + (1 << (self.root_bits - len)) {
                let Some(value) = self.root.get(slot).copied() else { break };
                let new = self.hand_over_slot(value, from, to);
                self.root[slot] = new;
            }
            return;
        };
        let node = self.node(at);
        let first = key.chunk(offset);
        let last = first + (1 << (offset + STRIDE - len)) - 1;
        let mut values = [NONE; 64];
        for (slot, value) in (0..64u32).zip(&mut values) {
            let inside = (first..=last).contains(&slot);
            if node.inner >> slot & 1 == 1 {
                if inside {
                    let child = node.nodes + Node::rank(node.inner, slot);
                    self.hand_over_slot(NODE | child, from, to);
                }
                continue;
            }
            *value = self.leaves.get((node.leaves + Node::rank(node.runs, slot)) as usize).copied().unwrap_or(NONE);
            if inside {
                *value = self.hand_over_slot(*value, from, to);
            }
        }
        self.renew_leaves(at, node, &values);
    }

    /// Gives a node the leaves `values`, where the old ones are if they fit there.
    fn renew_leaves(&mut self, at: u32, node: Node, values: &[Id; 64]) {
        let end = self.leaves.len();
        let runs = self.push_leaves(values, node.inner, u64::MAX);
        let (count, old) = (self.leaves.len() - end, node.runs.count_ones() as usize);
        let first = node.leaves as usize;
        let leaves = if count <= old {
            self.leaves.copy_within(end.., first);
            self.leaves.truncate(end);
            self.waste += old - count;
            first
        } else {
            self.waste += old;
            end
        };
        self.nodes[at as usize] = Node { runs, leaves: leaves as u32, ..node };
    }

    /// The same for all that a slot leads to; the slot's new value.
    fn hand_over_slot(&mut self, value: u32, from: Id, to: Id) -> u32 {
        if value & NODE == 0 {
            return if value == from { to } else { self.hand_over_ways_up(value, from, to) };
        }
        let mut open = vec![value & !NODE];
        while let Some(at) = open.pop() {
            let node = self.node(at);
            open.extend(node.nodes..node.nodes + node.inner.count_ones());
            for leaf in node.leaves..node.leaves + node.runs.count_ones() {
                let Some(value) = self.leaves.get(leaf as usize).copied() else { continue };
                let new = if value == from { to } else { self.hand_over_ways_up(value, from, to) };
                self.leaves[leaf as usize] = new;
            }
        }
        value
    }

    /// On the way up from an entry: the one whose next shorter prefix was `from` gets `to`.
    fn hand_over_ways_up(&mut self, id: Id, from: Id, to: Id) -> Id {
        let mut at = id;
        while at != NONE && at != to {
            let Some(entry) = self.entries.get_mut(at as usize) else { break };
            let up = entry.up();
            if up == from {
                entry.set_up(to);
                break;
            }
            at = up;
        }
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Rng;
    use std::collections::BTreeMap;

    /// All prefixes of a plain list that cover an address, longest first.
    fn expected<K: Key>(map: &BTreeMap<(K, u8), u32>, address: K) -> Vec<u32> {
        (0..=128).rev().filter_map(|len| map.get(&(address.truncated(len), len)).copied()).collect()
    }

    fn random_changes<K: Key>(rounds: u32, lens: &[u8], address: impl Fn(&mut Rng) -> K) {
        let mut rng = Rng::new(11, 1);
        let mut prefixes = Prefixes::default();
        let mut map = BTreeMap::new();
        for round in 0..rounds {
            let len = lens[rng.below(lens.len() as u32) as usize];
            let key = address(&mut rng).truncated(len);
            if let Some(id) = prefixes.find(key, len) {
                assert!(map.remove(&(key, len)).is_some());
                prefixes.remove(id);
            } else {
                assert_eq!(map.insert((key, len), round), None);
                let id = prefixes.insert(key, len, round);
                assert_eq!(prefixes.prefix(id), (key, len));
            }
            if round % 1000 == 999 {
                prefixes.retain(|_, _, what| what % 5 != 0);
                map.retain(|_, what| *what % 5 != 0);
            }
            if round % 1500 == 1499 {
                let more: Vec<_> =
                    (0..900).map(|n| (address(&mut rng), lens[(n % lens.len() as u32) as usize], n)).collect();
                let refused = prefixes.load(more.clone().into_iter());
                let known = more.into_iter().filter_map(|(key, len, what)| {
                    let key = key.truncated(len);
                    if map.contains_key(&(key, len)) {
                        return Some((key, len, what));
                    }
                    map.insert((key, len), what);
                    None
                });
                assert_eq!(refused, known.collect::<Vec<_>>());
            }
            assert_eq!(prefixes.len(), map.len());
            let asked = address(&mut rng);
            let found: Vec<u32> = prefixes.covering(asked).map(|id| prefixes.what(id)).collect();
            assert_eq!(found, expected(&map, asked), "asked for {asked:?} in round {round}");
        }
        let listed: Vec<_> = prefixes.in_order().into_iter().map(|id| (prefixes.prefix(id), prefixes.what(id))).collect();
        assert_eq!(listed, map.into_iter().collect::<Vec<_>>());
    }

    #[test]
    fn all_covering_prefixes_longest_first_after_any_changes() {
        let lens = [0, 3, 6, 8, 9, 12, 13, 16, 18, 19, 20, 22, 24, 24, 24, 25, 28, 30, 31, 32, 32];
        random_changes(6_000, &lens, |rng| 0x0a00_0000u32 ^ (rng.next_u32() & 0x1f03_ffff));
    }

    #[test]
    fn the_same_for_addresses_of_128_bits() {
        let lens = [0, 3, 18, 19, 29, 32, 32, 40, 48, 48, 56, 64, 64, 96, 127, 128];
        let address = |rng: &mut Rng| {
            let word = u64::from(rng.next_u32()) << 32 | u64::from(rng.next_u32());
            [0x2001_0db8_0000_0000 ^ (word & 0x00ff_0000_0f0f_0003), word & 0xf000_0000_0000_0003]
        };
        random_changes(3_000, &lens, address);
    }
}
