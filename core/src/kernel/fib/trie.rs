//! A table's routes by key (Linux: net/ipv4/fib_trie.c). One leaf a key; a leaf holds the aliases of all prefix lengths with that
//! key, longest prefix first. All changes of aliases go through here, so that the trie can keep its shape and suffix lengths.

use super::info::FibAlias;
use std::collections::BTreeMap;

/// Leaves by key, in key order.
#[derive(Clone, Debug, Default)]
pub struct Trie {
    leaves: BTreeMap<u32, Vec<FibAlias>>,
}

impl Trie {
    /// The aliases under `key`; `None`: there is no such leaf.
    pub fn leaf(&self, key: u32) -> Option<&[FibAlias]> {
        self.leaves.get(&key).map(Vec::as_slice)
    }

    /// The aliases under `key`, to change in place: neither their number nor their order nor their `slen`.
    pub fn leaf_mut(&mut self, key: u32) -> Option<&mut [FibAlias]> {
        self.leaves.get_mut(&key).map(Vec::as_mut_slice)
    }

    /// Puts an alias at `position` of the leaf of `key`, which is made when it is missing.
    pub fn insert_alias(&mut self, key: u32, position: usize, alias: FibAlias) {
        let leaf = self.leaves.entry(key).or_default();
        leaf.insert(position.min(leaf.len()), alias);
    }

    /// Takes the alias at `position` of the leaf of `key` out; an empty leaf goes.
    pub fn remove_alias(&mut self, key: u32, position: usize) -> Option<FibAlias> {
        let leaf = self.leaves.get_mut(&key)?;
        let alias = (position < leaf.len()).then(|| leaf.remove(position));
        if leaf.is_empty() {
            self.leaves.remove(&key);
        }
        alias
    }

    /// Takes out, in one walk, the aliases for which `keep` says no (fib_table_flush; resizes once a node is done).
    pub fn retain(&mut self, mut keep: impl FnMut(u32, &FibAlias) -> bool) {
        self.leaves.retain(|key, leaf| {
            leaf.retain(|alias| keep(*key, alias));
            !leaf.is_empty()
        });
    }

    /// All leaves in key order.
    pub fn leaves(&self) -> impl Iterator<Item = (u32, &[FibAlias])> {
        self.leaves.iter().map(|(key, leaf)| (*key, leaf.as_slice()))
    }

    /// True when there is no leaf.
    pub fn is_empty(&self) -> bool {
        self.leaves.is_empty()
    }
}
