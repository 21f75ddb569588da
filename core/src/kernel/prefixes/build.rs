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
        self.entries.shrink_to_fit();
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
        let (mut inner, mut changes) = (0u64, 1u64);
        let end = offset + STRIDE;
        for id in list {
            let (key, len) = self.prefix(*id);
            let chunk = key.chunk(offset);
            if len > end {
                inner |= 1 << chunk;
                continue;
            }
            let width = 1u32 << (end - len);
            values[chunk as usize..].iter_mut().take(width as usize).for_each(|value| *value = *id);
            changes |= 1 << chunk | 1u64.checked_shl(chunk + width).unwrap_or(0);
        }
        let leaves = self.leaves.len();
        let runs = self.push_leaves(&values, inner, changes);
        let nodes = self.nodes.len();
        self.nodes.resize(nodes + inner.count_ones() as usize, Node::default());
        self.nodes[place] = Node { inner, runs, nodes: nodes as u32, leaves: leaves as u32 };
        let longer = |id: &Id| self.prefix(*id).1 > end;
        let chunk_of = |id: &Id| self.prefix(*id).0.chunk(offset);
        let mut below = Vec::new();
        if inner != 0 {
            let runs = list.chunk_by(|a, b| longer(a) && longer(b) && chunk_of(a) == chunk_of(b));
            below.extend(runs.filter_map(|run| Some((chunk_of(run.first().filter(|id| longer(id))?), run))));
        }
        for (child, (chunk, list)) in (nodes..).zip(below) {
            self.fill(child, list, end, values[chunk as usize & (SLOTS - 1)]);
        }
    }

    /// Appends the leaves of a node, one for each run of equal ones; returns where runs begin. Values may change where `changes` has a
    /// bit, nowhere else.
    pub(super) fn push_leaves(&mut self, values: &[Id; SLOTS], inner: u64, changes: u64) -> u64 {
        // A change at a slot that leads to a node is seen behind it.
        let mut rest = (changes | inner << 1 | 1) & !inner;
        let mut runs = 0;
        let mut last = None;
        while rest != 0 {
            let slot = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            let value = values[slot];
            if last != Some(value) {
                runs |= 1 << slot;
                last = Some(value);
                self.leaves.push(value);
            }
        }
        runs
    }
}
