//! The kernel's tree of a table as it would stand now: what /proc/net/fib_trie draws, and what a traced look-up walks.
//!
//! Its shape depends on the order in which leaves came and went. While it is small it is kept and changed along; a large one is
//! worked out from that order when somebody looks, and given up with the next change: four bytes a leaf instead of some fifty.

use super::trie::Trie;
use crate::kernel::profile::TrieResize;
use std::cell::OnceCell;

/// Leaves up to which the tree is kept.
const KEPT: usize = 1 << 13;
/// Changes that are remembered in any case; beyond, four for each leaf. With more the tree is kept after all.
const REMEMBERED: usize = 1 << 12;

/// The tree, or how it came to be.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    pub(super) rule: TrieResize,
    leaves: usize,
    tree: OnceCell<Box<Trie>>,
    log: Option<Log>,
}

/// All changes of leaves.
#[derive(Clone, Debug, Default)]
struct Log {
    /// Their keys, in the order of the changes.
    keys: Vec<u32>,
    /// Where something else was done than adding: the first key, and what.
    marks: Vec<(u32, Mark)>,
}

#[derive(Clone, Copy, Debug)]
enum Mark {
    /// This leaf was taken out.
    Remove,
    /// So many leaves were taken out in one walk over the whole tree, maybe none.
    Flush(u32),
}

impl Shape {
    pub(super) fn new(rule: TrieResize) -> Self {
        Self { rule, leaves: 0, tree: OnceCell::from(Box::new(Trie::new(rule))), log: Some(Log::default()) }
    }

    /// A leaf came.
    pub(super) fn insert(&mut self, key: u32, slen: u8) {
        self.leaves += 1;
        if let Some(tree) = self.tree.get_mut() {
            tree.insert(key, slen);
        }
        if let Some(log) = &mut self.log {
            log.keys.push(key);
        }
    }

    /// Many leaves came, in this order.
    pub(super) fn load(&mut self, keys: Vec<u32>, slen_of: impl Fn(u32) -> u8) {
        let Some(log) = &mut self.log else {
            keys.into_iter().for_each(|key| self.insert(key, slen_of(key)));
            return;
        };
        let before = log.keys.len();
        log.keys.reserve_exact(keys.len());
        log.keys.extend(keys);
        log.keys.shrink_to_fit();
        self.leaves += log.keys.len() - before;
        if let Some(tree) = self.tree.get_mut().filter(|_| self.leaves <= KEPT) {
            log.keys.iter().skip(before).for_each(|key| tree.insert(*key, slen_of(*key)));
        }
    }

    /// The shortest prefix of a leaf is another one.
    pub(super) fn set_slen(&mut self, key: u32, slen: u8) {
        if let Some(tree) = self.tree.get_mut() {
            tree.set_slen(key, slen);
        }
    }

    /// A leaf went.
    pub(super) fn remove(&mut self, key: u32) {
        self.leaves = self.leaves.saturating_sub(1);
        if let Some(tree) = self.tree.get_mut() {
            tree.remove(key);
        }
        if let Some(log) = &mut self.log {
            log.marks.push((log.keys.len() as u32, Mark::Remove));
            log.keys.push(key);
        }
    }

    /// The leaves in `gone` went in one walk; `slen_of` tells the others'.
    pub(super) fn flush(&mut self, gone: &[u32], slen_of: impl Fn(u32) -> Option<u8>) {
        self.leaves = self.leaves.saturating_sub(gone.len());
        if let Some(tree) = self.tree.get_mut() {
            tree.retain(&slen_of);
        }
        if let Some(log) = &mut self.log {
            log.marks.push((log.keys.len() as u32, Mark::Flush(gone.len() as u32)));
            log.keys.extend(gone);
        }
    }

    /// The tree; `slen_of` tells the suffix of each leaf that is there.
    pub(super) fn tree(&self, slen_of: impl Fn(u32) -> u8) -> &Trie {
        self.tree.get_or_init(|| {
            let mut tree = Box::new(Trie::new(self.rule));
            if let Some(log) = &self.log {
                log.replay(&mut tree, slen_of);
            }
            tree
        })
    }

    /// After a change: is the tree kept, or the log? A tree that was given up is not missed before somebody looks.
    pub(super) fn settle(&mut self, slen_of: impl Fn(u32) -> u8) {
        let Some(log) = &self.log else { return };
        if log.keys.len() + log.marks.len() > REMEMBERED + 4 * self.leaves {
            self.tree(slen_of);
            self.log = None;
        } else if self.leaves > KEPT {
            self.tree.take();
        }
    }
}

#[cfg(test)]
impl Shape {
    /// The tree, worked out anew; as it is kept when there is no log any more.
    pub(super) fn again(&self, slen_of: impl Fn(u32) -> u8) -> Trie {
        let Some(log) = &self.log else { return self.tree(slen_of).clone() };
        let mut tree = Trie::new(self.rule);
        log.replay(&mut tree, slen_of);
        tree
    }
}

impl Log {
    fn replay(&self, tree: &mut Trie, slen_of: impl Fn(u32) -> u8) {
        let mut marks = self.marks.iter().copied().peekable();
        let mut at = 0;
        loop {
            let mark = marks.next_if(|(position, _)| *position as usize <= at).map(|(_, mark)| mark);
            match (mark, self.keys.get(at)) {
                (Some(Mark::Flush(count)), _) => {
                    let end = at + count as usize;
                    let mut gone = self.keys.get(at..end).unwrap_or_default().to_vec();
                    gone.sort_unstable();
                    tree.retain(|key| gone.binary_search(&key).is_err().then(|| slen_of(key)));
                    at = end;
                }
                (Some(Mark::Remove), Some(key)) => {
                    tree.remove(*key);
                    at += 1;
                }
                (None, Some(key)) => {
                    tree.insert(*key, slen_of(*key));
                    at += 1;
                }
                (_, None) => return,
            }
        }
    }
}
