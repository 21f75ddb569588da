//! How the levels of a trie grow and shrink (Linux: net/ipv4/fib_trie.c, `resize`, `inflate`, `halve`, `collapse`; the idea:
//! Nilsson and Tikkanen, "Implementing a dynamic compressed trie"). A node is doubled while enough of the doubled node would be
//! filled, halved while too much of it is empty, and goes when it has one child. The shape depends on the order of changes.
//! Two generations: the rules of 3.x, which want a full child before they double, and those of today.

use super::trie::{NIL, Place, Trie};
use crate::kernel::profile::TrieResize;

/// What is done to a new inner child before it is put in.
type Finish = fn(&mut Trie, Place) -> Place;

/// Percentages of filled slots: (below the root, at the root, which is kept larger).
const INFLATE: (u64, u64) = (50, 30);
const HALVE: (u64, u64) = (25, 15);
/// How often one call may double or halve.
const MAX_WORK: u32 = 10;

impl Trie {
    /// Resizes every node from `at` up to the root (trie_rebalance).
    pub(super) fn rebalance(&mut self, mut at: Place) {
        while at != NIL {
            at = match self.rule {
                TrieResize::Filling => self.resize(at),
                TrieResize::FullChildren => self.resize_in_place(at),
            };
        }
    }

    /// Brings a node to its right size; returns its parent.
    pub(super) fn resize(&mut self, mut at: Place) -> Place {
        if self.rule == TrieResize::FullChildren {
            return self.resize_in_place(at);
        }
        let key = self.node(at).key;
        let parent = self.node(at).parent;
        let mut work = 0;
        while work < MAX_WORK && self.should_inflate(at) {
            at = self.inflate(at);
            work += 1;
        }
        if work > 0 {
            return parent;
        }
        while work < MAX_WORK && self.should_halve(at) {
            at = self.halve(at);
            work += 1;
        }
        let node = self.node(at);
        if (node.width() as u64).saturating_sub(u64::from(node.empty)) < 2 {
            self.collapse(at, parent, key);
        }
        parent
    }

    fn threshold(&self, at: Place, (below, root): (u64, u64)) -> u64 {
        let node = self.node(at);
        node.width() as u64 * if node.parent == NIL { root } else { below }
    }

    fn should_inflate(&self, at: Place) -> bool {
        let node = self.node(at);
        let used = node.width() as u64 - u64::from(node.empty) + u64::from(node.full);
        used > 1 && node.pos > 0 && 50 * used >= self.threshold(at, INFLATE)
    }

    fn should_halve(&self, at: Place) -> bool {
        let node = self.node(at);
        let used = node.width() as u64 - u64::from(node.empty);
        used > 1 && node.bits > 1 && 100 * used < self.threshold(at, HALVE)
    }

    /// Puts `new` where `old` was; then the children that now begin right below it are resized.
    fn replace(&mut self, old: Place, new: Place) -> Place {
        let parent = self.node(old).parent;
        self.put_below(parent, self.node(new).key, new);
        self.free(old);
        for index in (0..self.node(new).width()).rev() {
            let child = self.child(new, index);
            if self.is_full(new, child) {
                self.resize(child);
            }
        }
        new
    }

    /// Doubles a node: one more bit of the key is looked at here, one less in the children that begin right below.
    fn inflate(&mut self, old: Place) -> Place {
        let new = self.inflated(old, Self::keep);
        self.replace(old, new)
    }

    /// Halves a node: pairs of children move below new nodes of one bit.
    fn halve(&mut self, old: Place) -> Place {
        let new = self.halved(old, Self::keep);
        self.replace(old, new)
    }

    fn keep(&mut self, at: Place) -> Place {
        at
    }

    /// The doubled form of `old`, whose children it takes. `finish` is done to each new inner child before it is put in.
    fn inflated(&mut self, old: Place, finish: Finish) -> Place {
        let before = *self.node(old);
        let new = self.new_inner(before.key, before.pos - 1, before.bits + 1);
        let bit = 1u32 << (before.pos - 1);
        for index in (0..before.width()).rev() {
            let child = self.child(old, index);
            let Some(&inner) = self.nodes.get(child as usize) else { continue };
            if !self.is_full(old, child) {
                self.put_child(new, self.index_below(new, inner.key), child);
                continue;
            }
            if inner.bits == 1 {
                self.put_child(new, 2 * index + 1, self.child(child, 1));
                self.put_child(new, 2 * index, self.child(child, 0));
            } else {
                let high = self.new_inner(inner.key | bit, inner.pos, inner.bits - 1);
                let low = self.new_inner(inner.key, inner.pos, inner.bits - 1);
                let half = inner.width() / 2;
                for slot in 0..half {
                    self.put_child(high, slot, self.child(child, half + slot));
                    self.put_child(low, slot, self.child(child, slot));
                }
                let low = finish(self, low);
                self.put_child(new, 2 * index, low);
                let high = finish(self, high);
                self.put_child(new, 2 * index + 1, high);
            }
            self.free(child);
        }
        new
    }

    /// The halved form of `old`, whose children it takes.
    fn halved(&mut self, old: Place, finish: Finish) -> Place {
        let before = *self.node(old);
        let new = self.new_inner(before.key, before.pos + 1, before.bits - 1);
        for index in (0..before.width() / 2).rev() {
            let (low, high) = (self.child(old, 2 * index), self.child(old, 2 * index + 1));
            let Some(node) = self.nodes.get(low as usize).filter(|_| high != NIL) else {
                self.put_child(new, index, if high == NIL { low } else { high });
                continue;
            };
            let pair = self.new_inner(node.key, before.pos, 1);
            self.put_child(pair, 1, high);
            self.put_child(pair, 0, low);
            let pair = finish(self, pair);
            self.put_child(new, index, pair);
        }
        new
    }

    /// Puts a node's only child, if any, in the node's place.
    fn collapse(&mut self, at: Place, parent: Place, key: u32) {
        let child = self.only_child(at);
        self.put_below(parent, key, child);
        self.free(at);
    }

    fn only_child(&self, at: Place) -> Place {
        (0..self.node(at).width()).map(|i| self.child(at, i)).find(|child| *child != NIL).unwrap_or(NIL)
    }

    // ---- up to 3.19 -------------------------------------------------------------------------------------------------

    /// Resizes a node that hangs in the trie; returns its parent.
    fn resize_in_place(&mut self, at: Place) -> Place {
        let key = self.node(at).key;
        let parent = self.node(at).parent;
        if parent == NIL {
            let new = self.resized(at);
            self.put_below(NIL, key, new);
            return NIL;
        }
        let was_full = self.is_full(parent, at);
        let new = self.resized(at);
        self.put_child_reorg(parent, self.index_below(parent, key), new, was_full);
        parent
    }

    /// The right-sized form of a node. A node that hangs nowhere yet is measured as the root is.
    fn resized(&mut self, mut at: Place) -> Place {
        let node = *self.node(at);
        if node.width() as u64 - u64::from(node.empty) < 2 {
            let child = self.detach(self.only_child(at));
            self.free(at);
            return child;
        }
        // A node with a full child is either doubled or left alone.
        let mut work = 0;
        while self.node(at).full > 0 && work <= MAX_WORK {
            work += 1;
            if work > MAX_WORK || !self.should_inflate(at) {
                break;
            }
            at = self.swap(at, Self::inflated);
        }
        if work > 0 {
            return at;
        }
        while work < MAX_WORK && self.should_halve(at) {
            at = self.swap(at, Self::halved);
            work += 1;
        }
        let node = *self.node(at);
        if node.width() as u64 - u64::from(node.empty) == 1 {
            let child = self.detach(self.only_child(at));
            self.free(at);
            return child;
        }
        at
    }

    fn swap(&mut self, old: Place, form: fn(&mut Self, Place, Finish) -> Place) -> Place {
        let parent = self.node(old).parent;
        let new = form(self, old, Self::resized);
        self.nodes[new as usize].parent = parent;
        self.free(old);
        new
    }

    fn detach(&mut self, at: Place) -> Place {
        if let Some(node) = self.nodes.get_mut(at as usize) {
            node.parent = NIL;
        }
        at
    }
}
