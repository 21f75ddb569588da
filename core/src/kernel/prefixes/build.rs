//! Building all of it at once, from prefixes in order: when many are loaded, when a larger root pays, when too much lies waste.

use super::{Entry, Id, Key, MOST, NODE, NONE, Node, Prefixes, STRIDE};

/// How many bits the root looks at where there are more prefixes than this. All are multiples of a node's, so that /24 ends where a
/// node ends.
const ROOTS: [(usize, u8); 3] = [(16_384, 18), (512, 12), (1, 6)];

/// The slots of a node.
const SLOTS: usize = 1 << STRIDE;

impl<K: Key> Prefixes<K> {
    /// Takes in many prefixes at once, each with its number. Returns those that were there already, as they came; these stay out.
    pub fn load(&mut self, list: impl ExactSizeIterator<Item = (K, u8, u32)>) -> Vec<(K, u8, u32)> {
        self.entries.reserve_exact(list.len());
        // Of equal prefixes the one with the lower number, which came first, is sorted first.
        for (at, entry) in self.entries.iter_mut().enumerate() {
            entry.set_up(at as u32);
        }
        let room = MOST.saturating_sub(self.entries.len());
        for (key, len, what) in list.take(room) {
            let at = self.entries.len() as u32;
            self.entries.push(Entry::new(key.truncated(len), len, at, what));
        }
        self.sort();
        let mut refused = Vec::new();
        let mut last = None;
        self.entries.retain(|entry| {
            let this = Some((entry.key, entry.len()));
            let again = this == last && entry.up() != NONE;
            last = this.filter(|_| entry.up() != NONE);
            if again {
                refused.push((entry.up(), (entry.key, entry.len(), entry.what)));
            }
            !again
        });
        refused.sort_unstable_by_key(|(at, _)| *at);
        self.build();
        refused.into_iter().map(|(_, prefix)| prefix).collect()
    }

    /// Builds all anew from the entries. Numbers change.
    pub(super) fn rebuild(&mut self) {
        self.sort();
        self.build();
    }

    /// Entries in order, free ones gone; the first stays.
    fn sort(&mut self) {
        self.entries.retain(|entry| entry.len() != super::FREE);
        self.spare = Vec::new();
        if let Some((_, taken)) = self.entries.split_first_mut() {
            taken.sort_unstable();
        }
    }

    /// How many bits the root should look at.
    pub(super) fn best_root(&self) -> u8 {
        let count = self.len();
        ROOTS.iter().find(|(more_than, _)| count > *more_than).map_or(0, |(_, bits)| *bits)
    }

    fn build(&mut self) {
        self.connect();
        self.root_bits = self.best_root();
        self.root = vec![NONE; 1 << self.root_bits];
        (self.nodes, self.leaves, self.waste) = (Vec::new(), Vec::new(), 0);
        let ids: Vec<Id> = (1..self.entries.len() as u32).collect();
        let mut rest = ids.as_slice();
        while let [first, others @ ..] = rest {
            let (key, len) = self.prefix(*first);
            let slot = key.upper(self.root_bits);
            if len <= self.root_bits {
                let width = 1 << (self.root_bits - len);
                self.root.iter_mut().skip(slot).take(width).for_each(|value| *value = *first);
                rest = others;
                continue;
            }
            let count = rest.iter().take_while(|id| self.prefix(**id).0.upper(self.root_bits) == slot).count();
            let (below, after) = rest.split_at(count);
            let inherited = self.root.get(slot).copied().unwrap_or(NONE);
            self.nodes.push(Node::default());
            let place = self.nodes.len() - 1;
            self.fill(place, below, self.root_bits, inherited);
            if let Some(value) = self.root.get_mut(slot) {
                *value = NODE | place as u32;
            }
            rest = after;
        }
        self.nodes.shrink_to_fit();
        self.leaves.shrink_to_fit();
    }

    /// Tells each entry, all in order, the next shorter one that covers it.
    fn connect(&mut self) {
        let mut open: Vec<Id> = Vec::new();
        for at in 1..self.entries.len() {
            let (key, len) = self.prefix(at as u32);
            while let Some(top) = open.last().and_then(|id| self.entries.get(*id as usize))
                && !top.covers(key, len)
            {
                open.pop();
            }
            if let Some(entry) = self.entries.get_mut(at) {
                entry.set_up(open.last().copied().unwrap_or(NONE));
            }
            open.push(at as u32);
        }
    }

    /// Makes the node at `place`, which looks at the bits from `offset` on, and all below it: of the prefixes in `list`, which are
    /// longer than `offset` and in order. Where none of them is, `inherited` holds.
    fn fill(&mut self, place: usize, list: &[Id], offset: u8, inherited: Id) {
        let mut values = [inherited; SLOTS];
        let mut below = [(0u32, 0u32); SLOTS]; // of each inner slot: its prefixes in `list`
        let mut inner = 0u64;
        let end = offset + STRIDE;
        for (at, id) in (0u32..).zip(list) {
            let (key, len) = self.prefix(*id);
            let chunk = key.chunk(offset) as usize;
            if len <= end {
                values[chunk..].iter_mut().take(1 << (end - len)).for_each(|value| *value = *id);
                continue;
            }
            if inner >> chunk & 1 == 0 {
                inner |= 1 << chunk;
                below[chunk].0 = at;
            }
            below[chunk].1 = at + 1;
        }
        let leaves = self.leaves.len();
        let runs = self.push_leaves(&values, inner);
        let nodes = self.nodes.len();
        self.nodes.resize(nodes + inner.count_ones() as usize, Node::default());
        self.nodes[place] = Node { inner, runs, nodes: nodes as u32, leaves: leaves as u32 };
        for (child, chunk) in (nodes..).zip((0..SLOTS).filter(|chunk| inner >> chunk & 1 == 1)) {
            let (from, to) = below[chunk];
            self.fill(child, list.get(from as usize..to as usize).unwrap_or_default(), end, values[chunk]);
        }
    }

    /// Appends the leaves of a node, one for each run of equal ones; returns where runs begin.
    pub(super) fn push_leaves(&mut self, values: &[Id; SLOTS], inner: u64) -> u64 {
        let mut runs = 0;
        let mut last = None;
        for (slot, value) in values.iter().enumerate() {
            if inner >> slot & 1 == 0 && last != Some(*value) {
                runs |= 1 << slot;
                last = Some(*value);
                self.leaves.push(*value);
            }
        }
        runs
    }
}
