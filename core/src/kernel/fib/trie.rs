//! The shape of a table's tree (Linux: net/ipv4/fib_trie.c): a level-compressed trie. One leaf a key; the aliases of all prefix
//! lengths with that key, which the kernel has in the leaf, are `routes`'s. How levels grow and shrink is in `trie_resize`; how the
//! trie is shown in `trie_print`; when it is kept at all, in `shape`.
//!
//! Nodes live in one arena and their child slots in another, so that a walk follows indices, and a snapshot is a copy of vectors.

use crate::kernel::profile::TrieResize;

/// The place of a node in the arena; [`NIL`]: none.
pub(super) type Place = u32;
/// No node; as a parent: the trie itself.
pub(super) const NIL: Place = u32::MAX;

/// A leaf (`bits` 0) or an inner node that looks at `bits` bits of the key above the lowest `pos`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    /// The bits above `pos + bits`; all bits in a leaf.
    pub(super) key: u32,
    pub(super) parent: Place,
    /// First child slot of an inner node.
    pub(super) at: u32,
    /// Child slots that hold nothing.
    pub(super) empty: u32,
    /// Children that begin right below: inner nodes without skipped bits.
    pub(super) full: u32,
    pub(super) pos: u8,
    pub(super) bits: u8,
    /// Longest suffix (32 less prefix length) of any prefix below: whether shorter prefixes can be found here.
    pub(super) slen: u8,
}

impl Node {
    pub(super) const fn is_leaf(&self) -> bool {
        self.bits == 0
    }

    /// How many child slots it has.
    pub(super) const fn width(&self) -> usize {
        1 << self.bits
    }

    /// Which child `key` belongs to; too large when `key` is not below this node.
    const fn index(&self, key: u32) -> u32 {
        (key ^ self.key) >> self.pos
    }

    /// True when `key` differs in the bits that this node's prefix has.
    const fn mismatch(&self, key: u32) -> bool {
        (key ^ self.key) & (self.key | self.key.wrapping_neg()) != 0
    }
}

/// The tree of a table.
#[derive(Clone, Debug)]
pub struct Trie {
    pub(super) root: Place,
    pub(super) nodes: Vec<Node>,
    spare_nodes: Vec<Place>,
    children: Vec<Place>,
    /// Freed runs of child slots, by `bits`.
    spare_runs: Vec<Vec<u32>>,
    /// The rules for growing.
    pub(super) rule: TrieResize,
}

impl Default for Trie {
    fn default() -> Self {
        Self::new(TrieResize::Filling)
    }
}

impl Trie {
    /// An empty trie that grows by `rule`.
    pub const fn new(rule: TrieResize) -> Self {
        Self { root: NIL, nodes: Vec::new(), spare_nodes: Vec::new(), children: Vec::new(), spare_runs: Vec::new(), rule }
    }

    /// Puts a leaf in, or tells one of a longer suffix (fib_insert_alias).
    pub fn insert(&mut self, key: u32, slen: u8) {
        let (parent, leaf) = self.find(key);
        if leaf == NIL {
            return self.insert_leaf(parent, key, slen);
        }
        if self.node(leaf).slen < slen {
            self.nodes[leaf as usize].slen = slen;
            self.push_suffix(parent, slen);
        }
    }

    /// A leaf has another suffix now.
    pub fn set_slen(&mut self, key: u32, slen: u8) {
        let (parent, leaf) = self.find(key);
        let Some(node) = self.nodes.get_mut(leaf as usize) else { return };
        node.slen = slen;
        self.push_suffix(parent, slen);
        self.pull_suffix(parent, slen);
    }

    /// Takes a leaf out (fib_remove_alias).
    pub fn remove(&mut self, key: u32) {
        let (parent, leaf) = self.find(key);
        if leaf == NIL {
            return;
        }
        self.put_below(parent, key, NIL);
        self.free(leaf);
        let floor = if parent == NIL { 0 } else { self.node(parent).pos };
        self.pull_suffix(parent, floor);
        self.rebalance(parent);
    }

    /// Takes out, in one walk, the leaves for which `slen_of` has nothing; each inner node is resized once its children are done, even
    /// when nothing was taken out (fib_table_flush). The walk goes from the highest key to the lowest.
    pub fn retain(&mut self, slen_of: impl Fn(u32) -> Option<u8>) {
        if self.rule == TrieResize::FullChildren {
            return self.retain_by_leaf(slen_of);
        }
        let mut at = NIL;
        let mut index = 1;
        loop {
            if index == 0 {
                if at == NIL {
                    return;
                }
                let key = self.node(at).key;
                self.update_suffix(at);
                at = self.resize(at);
                index = self.index_below(at, key);
                continue;
            }
            index -= 1;
            let child = self.child_below(at, index);
            if child == NIL {
                continue;
            }
            let node = *self.node(child);
            if !node.is_leaf() {
                at = child;
                index = node.width();
                continue;
            }
            match slen_of(node.key) {
                Some(slen) => self.nodes[child as usize].slen = slen,
                None => {
                    self.put_below(at, node.key, NIL);
                    self.free(child);
                }
            }
        }
    }

    /// The same as 3.x did it: leaf by leaf from the lowest key, and the trie is rebalanced for each that goes.
    fn retain_by_leaf(&mut self, slen_of: impl Fn(u32) -> Option<u8>) {
        let keys: Vec<u32> = self.leaves().collect();
        for key in keys {
            match slen_of(key) {
                Some(slen) => self.set_slen(key, slen),
                None => self.remove(key),
            }
        }
    }

    /// All keys in order.
    pub fn leaves(&self) -> impl Iterator<Item = u32> {
        let mut stack = vec![self.root];
        std::iter::from_fn(move || {
            loop {
                let place = stack.pop()?;
                let Some(node) = self.nodes.get(place as usize) else { continue };
                if node.is_leaf() {
                    return Some(node.key);
                }
                stack.extend((0..node.width()).rev().map(|i| self.child(place, i)));
            }
        })
    }

    /// Hands the keys of leaves that may cover `key` to `visit`, longest prefix first, until it returns something: the exact leaf,
    /// then those that backtracking to shorter prefixes finds (fib_table_lookup). `visit` compares prefix lengths itself.
    pub fn search<R>(&self, key: u32, mut visit: impl FnMut(u32) -> Option<R>) -> Option<R> {
        let mut back = NIL; // the nearest node above with a shorter prefix below it,
        let mut index = 0; // and where in it we are
        let mut at = self.root;
        // Down, by the key's bits.
        while let Some(node) = self.nodes.get(at as usize) {
            let child = node.index(key);
            if u64::from(child) >= 1 << node.bits {
                break;
            }
            if node.is_leaf() {
                if let Some(found) = visit(node.key) {
                    return Some(found);
                }
                at = NIL;
                break;
            }
            if node.slen > node.pos {
                back = at;
                index = child as usize;
            }
            at = self.child(at, child as usize);
        }
        // Up, clearing one bit of the key after the other, and down again by zeros.
        loop {
            while let Some(node) = self.nodes.get(at as usize) {
                if node.mismatch(key) || node.slen == node.pos {
                    break;
                }
                if node.is_leaf() {
                    if let Some(found) = visit(node.key) {
                        return Some(found);
                    }
                    break;
                }
                at = self.child(at, 0);
            }
            while index == 0 {
                let node = self.nodes.get(back as usize)?;
                back = node.parent;
                index = self.index_below(back, node.key);
            }
            index &= index - 1;
            at = self.child(back, index);
        }
    }

    // ---- the arena --------------------------------------------------------------------------------------------------

    /// The node at a place that is known to be taken.
    #[inline]
    pub(super) fn node(&self, place: Place) -> &Node {
        &self.nodes[place as usize]
    }

    /// Child `index` of an inner node.
    #[inline]
    pub(super) fn child(&self, place: Place, index: usize) -> Place {
        let first = self.nodes.get(place as usize).map_or(u32::MAX, |node| node.at);
        self.children.get(first as usize + index).copied().unwrap_or(NIL)
    }

    /// Child `index` of an inner node or, with NIL, of the trie itself.
    fn child_below(&self, parent: Place, index: usize) -> Place {
        if parent == NIL { self.root } else { self.child(parent, index) }
    }

    /// Which child of `parent` leads to `key`; 0 for the trie itself.
    #[inline]
    pub(super) fn index_below(&self, parent: Place, key: u32) -> usize {
        self.nodes.get(parent as usize).map_or(0, |node| node.index(key) as usize)
    }

    /// Makes an inner node without children.
    pub(super) fn new_inner(&mut self, key: u32, pos: u8, bits: u8) -> Place {
        let shift = u32::from(pos) + u32::from(bits);
        let key = if shift < 32 { (key >> shift) << shift } else { 0 };
        let width = 1u32 << bits;
        let at = match self.spare_runs.get_mut(usize::from(bits)).and_then(Vec::pop) {
            Some(at) => at,
            None => {
                let at = self.children.len() as u32;
                self.children.resize(self.children.len() + width as usize, NIL);
                at
            }
        };
        self.new_node(Node { key, parent: NIL, at, empty: width, full: 0, pos, bits, slen: pos })
    }

    fn new_leaf(&mut self, key: u32, slen: u8) -> Place {
        self.new_node(Node { key, parent: NIL, at: 0, empty: 0, full: 0, pos: 0, bits: 0, slen })
    }

    fn new_node(&mut self, node: Node) -> Place {
        if let Some(place) = self.spare_nodes.pop() {
            self.nodes[place as usize] = node;
            return place;
        }
        self.nodes.push(node);
        self.nodes.len() as u32 - 1
    }

    /// Gives a node's place and slots back. What it held is somewhere else by now.
    pub(super) fn free(&mut self, place: Place) {
        let node = *self.node(place);
        if !node.is_leaf() {
            let run = node.at as usize..node.at as usize + node.width();
            self.children[run].fill(NIL);
            let bits = usize::from(node.bits);
            if self.spare_runs.len() <= bits {
                self.spare_runs.resize(bits + 1, Vec::new());
            }
            self.spare_runs[bits].push(node.at);
        }
        self.spare_nodes.push(place);
    }

    /// True when `child` begins right below `parent`, with no bits skipped.
    pub(super) fn is_full(&self, parent: Place, child: Place) -> bool {
        let Some(node) = self.nodes.get(child as usize) else { return false };
        !node.is_leaf() && node.pos + node.bits == self.node(parent).pos
    }

    /// Puts a node into a child slot and keeps the counts.
    pub(super) fn put_child(&mut self, parent: Place, index: usize, child: Place) {
        let old = self.child(parent, index);
        let was_full = self.is_full(parent, old);
        self.put_child_reorg(parent, index, child, was_full);
    }

    /// The same where what was there may have changed its form meanwhile: `was_full` says what was counted for it.
    pub(super) fn put_child_reorg(&mut self, parent: Place, index: usize, child: Place, was_full: bool) {
        let old = self.child(parent, index);
        let is_full = self.is_full(parent, child);
        let slen = self.nodes.get(child as usize).map_or(0, |node| node.slen);
        let node = &mut self.nodes[parent as usize];
        match (old == NIL, child == NIL) {
            (false, true) => node.empty += 1,
            (true, false) => node.empty = node.empty.saturating_sub(1),
            _ => {}
        }
        match (was_full, is_full) {
            (true, false) => node.full = node.full.saturating_sub(1),
            (false, true) => node.full += 1,
            _ => {}
        }
        node.slen = node.slen.max(slen);
        let slot = node.at as usize + index;
        self.children[slot] = child;
        if child != NIL {
            self.nodes[child as usize].parent = parent;
        }
    }

    /// Puts a node where `key` belongs below `parent`, or at the root.
    pub(super) fn put_below(&mut self, parent: Place, key: u32, child: Place) {
        if parent != NIL {
            return self.put_child(parent, self.index_below(parent, key), child);
        }
        self.root = child;
        if child != NIL {
            self.nodes[child as usize].parent = NIL;
        }
    }

    // ---- keys and suffixes ------------------------------------------------------------------------------------------

    /// The leaf of `key`, or NIL, and the last inner node on the way to it (fib_find_node).
    fn find(&self, key: u32) -> (Place, Place) {
        let mut parent = NIL;
        let mut at = self.root;
        while let Some(node) = self.nodes.get(at as usize) {
            let index = node.index(key);
            if u64::from(index) >= 1 << node.bits {
                break;
            }
            if node.is_leaf() {
                return (parent, at);
            }
            parent = at;
            at = self.child(at, index as usize);
        }
        (parent, NIL)
    }

    /// Makes a leaf below `parent`, with a new inner node where something else is in its way (fib_insert_node).
    fn insert_leaf(&mut self, mut parent: Place, key: u32, slen: u8) {
        let leaf = self.new_leaf(key, slen);
        let above = parent;
        let other = self.child_below(parent, self.index_below(parent, key));
        if let Some(node) = self.nodes.get(other as usize) {
            let highest = (key ^ node.key).checked_ilog2().unwrap_or(0) as u8;
            let fork = self.new_inner(key, highest, 1);
            let side = self.index_below(fork, key) ^ 1;
            self.put_child(fork, side, other);
            self.put_below(parent, key, fork);
            parent = fork;
        }
        self.push_suffix(parent, slen);
        self.put_below(parent, key, leaf);
        // 3.x left a new inner node as it is and began above it.
        let old = self.rule == TrieResize::FullChildren && above != NIL;
        self.rebalance(if old { above } else { parent });
    }

    /// Tells the nodes above of a longer suffix (node_push_suffix).
    fn push_suffix(&mut self, mut at: Place, slen: u8) {
        while let Some(node) = self.nodes.get_mut(at as usize)
            && node.slen < slen
        {
            node.slen = slen;
            at = node.parent;
        }
    }

    /// Tells the nodes above that the longest suffix may be gone (node_pull_suffix).
    fn pull_suffix(&mut self, mut at: Place, slen: u8) {
        while let Some(node) = self.nodes.get(at as usize) {
            let before = node.slen;
            let parent = node.parent;
            if before <= node.pos || before <= slen || self.update_suffix(at) == before {
                return;
            }
            at = parent;
        }
    }

    /// Counts a node's longest suffix anew from its children.
    fn update_suffix(&mut self, at: Place) -> u8 {
        let node = *self.node(at);
        let longest = (0..node.width())
            .filter_map(|i| self.nodes.get(self.child(at, i) as usize))
            .map(|child| child.slen)
            .fold(node.pos, u8::max);
        self.nodes[at as usize].slen = longest;
        longest
    }
}

#[cfg(test)]
impl Trie {
    /// Key, position and bits of each node, in order.
    pub(super) fn levels(&self) -> Vec<(u32, u8, u8)> {
        let mut stack = vec![self.root];
        let mut out = Vec::new();
        while let Some(place) = stack.pop() {
            let Some(node) = self.nodes.get(place as usize) else { continue };
            out.push((node.key, node.pos, node.bits));
            if !node.is_leaf() {
                stack.extend((0..node.width()).rev().map(|i| self.child(place, i)));
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Rng;
    use std::collections::BTreeMap;

    fn mask(len: u8) -> u32 {
        u32::MAX.checked_shl(32 - u32::from(len)).unwrap_or(0)
    }

    /// Counts of empty and full children, parents and suffix lengths are what the children say.
    fn check(trie: &Trie, at: Place, parent: Place) {
        let Some(node) = trie.nodes.get(at as usize) else { return };
        assert_eq!(node.parent, parent);
        if node.is_leaf() {
            return;
        }
        let children: Vec<Place> = (0..node.width()).map(|i| trie.child(at, i)).collect();
        assert_eq!(node.empty as usize, children.iter().filter(|c| **c == NIL).count());
        assert_eq!(node.full as usize, children.iter().filter(|c| trie.is_full(at, **c)).count());
        for child in children.into_iter().filter(|c| *c != NIL) {
            assert!(node.slen >= trie.node(child).slen, "a shorter prefix below would not be found");
            check(trie, child, at);
        }
    }

    /// The longest prefix that covers `key`; each leaf has one.
    fn longest(trie: &Trie, leaves: &BTreeMap<u32, u8>, key: u32) -> Option<u32> {
        trie.search(key, |leaf| ((key ^ leaf) & mask(*leaves.get(&leaf)?) == 0).then_some(leaf))
    }

    fn random_changes(rule: TrieResize) {
        let mut rng = Rng::new(7, 1);
        let mut trie = Trie::new(rule);
        let mut leaves: BTreeMap<u32, u8> = BTreeMap::new();
        for round in 0..4000 {
            let len = [8, 9, 12, 16, 20, 22, 24, 24, 25, 28, 30, 31, 32, 32, 32, 32][rng.below(16) as usize];
            let key = (0x0a00_0000 ^ (rng.next_u32() & 0x1f03_ffff)) & mask(len);
            match leaves.get(&key) {
                None => {
                    leaves.insert(key, len);
                    trie.insert(key, 32 - len);
                }
                Some(_) if rng.below(3) == 0 => {
                    leaves.insert(key, len);
                    trie.set_slen(key, 32 - len);
                }
                Some(_) => {
                    leaves.remove(&key);
                    trie.remove(key);
                }
            }
            if round % 500 == 499 {
                let gone = 1 << rng.below(5);
                leaves.retain(|key, len| key & gone == 0 || *len != 32);
                trie.retain(|key| leaves.get(&key).map(|len| 32 - len));
            }
            check(&trie, trie.root, NIL);
            let asked = 0x0a00_0000 ^ (rng.next_u32() & 0x1f03_ffff);
            let covering = leaves.iter().filter(|(key, len)| (asked ^ **key) & mask(**len) == 0);
            let want = covering.max_by_key(|(_, len)| **len).map(|(key, _)| *key);
            assert_eq!(longest(&trie, &leaves, asked), want, "asked for {asked:#x} in round {round}");
        }
        assert!(trie.leaves().eq(leaves.keys().copied()) && leaves.len() > 100);
    }

    #[test]
    fn finds_the_longest_prefix_after_any_changes() {
        random_changes(TrieResize::Filling);
    }

    #[test]
    fn the_old_rules_for_growing_find_the_same() {
        random_changes(TrieResize::FullChildren);
    }

    #[test]
    fn an_empty_trie_finds_nothing() {
        assert_eq!(longest(&Trie::default(), &BTreeMap::new(), 1), None);
    }
}
