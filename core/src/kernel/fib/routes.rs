//! The routes of a table: its aliases by prefix, found through `kernel/prefixes`, and beside them the shape of the kernel's tree.
//!
//! Most prefixes have one route, and that one says nothing that its body does not say: then the body's number is all that is kept.
//! Others, of one prefix with several routes, with a tos, or with a note of the last good default, have a list. The order within
//! a list is `alias`'s.

use super::info::{FibAlias, FibInfoId};
use super::semantics::Infos;
use super::shape::Shape;
use super::trie::Trie;
use crate::kernel::prefixes::{Id, Prefixes};
use crate::kernel::profile::TrieResize;
use crate::model::route::RouteType;
use std::ops::Deref;

/// In the number that is kept with a prefix: this is the number of a list, not of a body.
const LIST: u32 = 1 << 31;

/// The routes of a table.
#[derive(Clone, Debug)]
pub struct Routes {
    prefixes: Prefixes<u32>,
    lists: Vec<Vec<FibAlias>>,
    spare_lists: Vec<u32>,
    shape: Shape,
}

/// The aliases of one prefix, in their order.
#[derive(Clone, Copy, Debug)]
pub enum Group<'a> {
    /// The one that its body describes.
    Plain([FibAlias; 1]),
    /// Those in a list; none where there is no such prefix.
    Listed(&'a [FibAlias]),
}

impl Deref for Group<'_> {
    type Target = [FibAlias];

    #[inline]
    fn deref(&self) -> &[FibAlias] {
        match self {
            Self::Plain(one) => one,
            Self::Listed(list) => list,
        }
    }
}

/// What an alias by this body looks like when it says nothing of its own.
#[inline]
fn plain(infos: &Infos, id: FibInfoId, len: u8) -> FibAlias {
    let (priority, kind, table) = match infos.get(id) {
        Some(info) => (info.priority, info.kind, info.table),
        None => (0, RouteType::Unicast, crate::base::TableId::MAIN),
    };
    FibAlias { info: id, priority, tos: 0, kind, slen: slen(len), table, default_index: -1 }
}

const fn slen(len: u8) -> u8 {
    32u8.saturating_sub(len)
}

/// The prefixes of one key, longest first: what the kernel has in one leaf.
fn leaf(prefixes: &Prefixes<u32>, key: u32) -> impl Iterator<Item = Id> + '_ {
    prefixes.covering(key).take_while(move |id| prefixes.prefix(*id).0 == key)
}

/// The suffix of a leaf: that of its shortest prefix; `None`: there is no such leaf.
fn leaf_slen(prefixes: &Prefixes<u32>, key: u32) -> Option<u8> {
    leaf(prefixes, key).last().map(|id| slen(prefixes.prefix(id).1))
}

impl Routes {
    /// No routes; the kernel's tree grows by `rule`.
    pub fn new(rule: TrieResize) -> Self {
        Self { prefixes: Prefixes::default(), lists: Vec::new(), spare_lists: Vec::new(), shape: Shape::new(rule) }
    }

    /// The rules that the kernel's tree grows by.
    pub const fn rule(&self) -> TrieResize {
        self.shape.rule
    }

    /// True when there is none.
    pub fn is_empty(&self) -> bool {
        self.prefixes.is_empty()
    }

    /// The aliases of a prefix.
    pub fn group(&self, infos: &Infos, key: u32, len: u8) -> Group<'_> {
        self.prefixes.find(key, len).map_or(Group::Listed(&[]), |id| self.group_of(infos, id))
    }

    /// The aliases of a prefix that is there.
    #[inline]
    pub(super) fn group_of(&self, infos: &Infos, id: Id) -> Group<'_> {
        let what = self.prefixes.what(id);
        if what & LIST == 0 {
            return Group::Plain([plain(infos, FibInfoId(what), self.prefixes.prefix(id).1)]);
        }
        Group::Listed(self.lists.get((what & !LIST) as usize).map_or(&[], Vec::as_slice))
    }

    /// The aliases of a leaf, longest prefix first.
    pub fn aliases(&self, infos: &Infos, key: u32) -> Vec<FibAlias> {
        leaf(&self.prefixes, key).flat_map(|id| self.group_of(infos, id).to_vec()).collect()
    }

    /// All aliases with their keys: by key, then as a leaf has them.
    pub fn all(&self, infos: &Infos) -> Vec<(u32, FibAlias)> {
        let mut list = Vec::with_capacity(self.prefixes.len());
        for leaf in self.prefixes.in_order().chunk_by(|a, b| self.prefixes.prefix(*a).0 == self.prefixes.prefix(*b).0) {
            for id in leaf.iter().rev() {
                let key = self.prefixes.prefix(*id).0;
                list.extend(self.group_of(infos, *id).iter().map(|alias| (key, *alias)));
            }
        }
        list
    }

    /// The kernel's tree.
    pub(super) fn tree(&self) -> &Trie {
        self.shape.tree(|key| leaf_slen(&self.prefixes, key).unwrap_or(0))
    }

    /// The longest prefix that covers an address.
    #[inline]
    pub fn longest(&self, address: u32) -> Id {
        self.prefixes.longest(address)
    }

    /// The next shorter prefix that covers all of this one.
    #[inline]
    pub fn shorter(&self, id: Id) -> Id {
        self.prefixes.shorter(id)
    }

    /// A prefix: key and length.
    pub fn prefix(&self, id: Id) -> (u32, u8) {
        self.prefixes.prefix(id)
    }

    /// The key of a prefix.
    #[inline]
    pub fn key(&self, id: Id) -> u32 {
        self.prefixes.prefix(id).0
    }

    /// Hands aliases to `visit` as the kernel's walk comes to them, until it returns something: those of leaves that turn out not to
    /// cover `key`, too.
    pub fn walk<R>(&self, infos: &Infos, key: u32, mut visit: impl FnMut(u32, &[FibAlias]) -> Option<R>) -> Option<R> {
        self.tree().search(key, |at| leaf(&self.prefixes, at).find_map(|id| visit(at, &self.group_of(infos, id))))
    }

    // ---- changes ----------------------------------------------------------------------------------------------------

    /// Puts an alias at `position` of its prefix's.
    pub fn insert(&mut self, infos: &Infos, key: u32, position: usize, alias: FibAlias) {
        let len = alias.prefix_len();
        let Some(id) = self.prefixes.find(key, len) else {
            let before = leaf_slen(&self.prefixes, key);
            let what = self.kept(infos, len, vec![alias]);
            self.prefixes.insert(key, len, what);
            match before {
                None => self.shape.insert(key, alias.slen),
                Some(before) if before < alias.slen => self.shape.set_slen(key, alias.slen),
                Some(_) => {}
            }
            self.settle();
            return;
        };
        self.edit(infos, id, |list| list.insert(position.min(list.len()), alias));
    }

    /// Takes the alias at `position` of a prefix's out.
    pub fn remove(&mut self, infos: &Infos, key: u32, len: u8, position: usize) -> Option<FibAlias> {
        let id = self.prefixes.find(key, len)?;
        let mut taken = None;
        let left = self.edit(infos, id, |list| taken = (position < list.len()).then(|| list.remove(position)));
        if left == 0 {
            self.prefixes.remove(id);
            match leaf_slen(&self.prefixes, key) {
                None => self.shape.remove(key),
                Some(slen) => self.shape.set_slen(key, slen),
            }
            self.settle();
        }
        taken
    }

    /// Changes the alias at `position` of a prefix's; returns what it was. Its prefix stays.
    pub fn change(
        &mut self,
        infos: &Infos,
        key: u32,
        len: u8,
        at: usize,
        edit: impl FnOnce(&mut FibAlias),
    ) -> Option<FibAlias> {
        let id = self.prefixes.find(key, len)?;
        let before = self.group_of(infos, id).get(at).copied()?;
        self.edit(infos, id, |list| {
            if let Some(alias) = list.get_mut(at) {
                edit(alias);
            }
        });
        Some(before)
    }

    /// Changes the aliases of a prefix; returns how many there are now.
    fn edit(&mut self, infos: &Infos, id: Id, edit: impl FnOnce(&mut Vec<FibAlias>)) -> usize {
        let what = self.prefixes.what(id);
        let len = self.prefixes.prefix(id).1;
        let mut list = match self.lists.get_mut((what & !LIST) as usize).filter(|_| what & LIST != 0) {
            Some(list) => {
                self.spare_lists.push(what & !LIST);
                std::mem::take(list)
            }
            None => vec![plain(infos, FibInfoId(what), len)],
        };
        edit(&mut list);
        let left = list.len();
        let what = self.kept(infos, len, list);
        self.prefixes.set_what(id, what);
        left
    }

    /// The number that stands for a prefix's aliases.
    fn kept(&mut self, infos: &Infos, len: u8, list: Vec<FibAlias>) -> u32 {
        if let [alias] = list.as_slice()
            && *alias == plain(infos, alias.info, len)
        {
            return alias.info.0;
        }
        let at = self.spare_lists.pop().unwrap_or(self.lists.len() as u32);
        match self.lists.get_mut(at as usize) {
            Some(place) => *place = list,
            None => self.lists.push(list),
        }
        LIST | at
    }

    /// Takes out, in one walk, the aliases for which `keep` says no. The kernel walks from the highest key to the lowest (3.x: the
    /// other way), and makes its tree fit everywhere, even when nothing was taken out (fib_table_flush).
    pub fn retain(&mut self, infos: &Infos, mut keep: impl FnMut(u32, &FibAlias) -> bool) {
        let order = self.prefixes.in_order();
        let mut leaves: Vec<&[Id]> =
            order.chunk_by(|a, b| self.prefixes.prefix(*a).0 == self.prefixes.prefix(*b).0).collect();
        if self.shape.rule != TrieResize::FullChildren {
            leaves.reverse();
        }
        let mut changed = Vec::new();
        for id in leaves.into_iter().flat_map(|leaf| leaf.iter().rev()) {
            let key = self.prefixes.prefix(*id).0;
            let group = self.group_of(infos, *id);
            let kept: Vec<FibAlias> = group.iter().filter(|alias| keep(key, alias)).copied().collect();
            if kept.len() < group.len() {
                changed.push((*id, key, kept));
            }
        }
        for (id, _, kept) in &mut changed {
            let kept = std::mem::take(kept);
            if self.edit(infos, *id, |list| *list = kept) == 0 {
                self.release_list(*id);
            }
        }
        self.prefixes.retain(|_, _, what| what != GONE);
        let mut gone: Vec<u32> = changed.into_iter().map(|(_, key, _)| key).collect();
        gone.dedup();
        gone.retain(|key| leaf_slen(&self.prefixes, *key).is_none());
        let prefixes = &self.prefixes;
        self.shape.flush(&gone, |key| leaf_slen(prefixes, key));
        self.settle();
    }

    fn settle(&mut self) {
        let prefixes = &self.prefixes;
        self.shape.settle(|key| leaf_slen(prefixes, key).unwrap_or(0));
    }

    fn release_list(&mut self, id: Id) {
        let what = self.prefixes.what(id);
        if what & LIST != 0 {
            self.spare_lists.push(what & !LIST);
        }
        self.prefixes.set_what(id, GONE);
    }

    /// Takes in plain routes, in this order; returns those whose prefix was there already.
    pub(super) fn load(&mut self, list: &[(u32, u8, FibInfoId)]) -> Vec<(u32, u8, FibInfoId)> {
        let new = self.new_leaves(list);
        let refused = self.prefixes.load(list.iter().map(|(key, len, info)| (*key, *len, info.0)));
        let prefixes = &self.prefixes;
        self.shape.load(new, |key| leaf_slen(prefixes, key).unwrap_or(0));
        self.settle();
        refused.into_iter().map(|(key, len, info)| (key, len, FibInfoId(info))).collect()
    }

    /// The keys in a list that have no leaf yet, in the order in which they get one.
    fn new_leaves(&self, list: &[(u32, u8, FibInfoId)]) -> Vec<u32> {
        let mut keys: Vec<u32> = list.iter().map(|(key, ..)| *key).collect();
        if keys.is_sorted() {
            keys.dedup();
        } else {
            let mut first: Vec<(u32, u32)> = (0u32..).zip(&keys).map(|(at, key)| (*key, at)).collect();
            first.sort_unstable();
            first.dedup_by_key(|(key, _)| *key);
            first.sort_unstable_by_key(|(_, at)| *at);
            keys = first.into_iter().map(|(key, _)| key).collect();
        }
        if !self.is_empty() {
            let mut old: Vec<u32> = self.prefixes.in_order().into_iter().map(|id| self.key(id)).collect();
            old.dedup();
            keys.retain(|key| old.binary_search(key).is_err());
        }
        keys
    }
}

/// The number that stands for a prefix about to go.
const GONE: u32 = u32::MAX;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Rng, TableId};
    use std::collections::BTreeMap;

    fn alias(len: u8) -> FibAlias {
        // A tos, so that no body is needed.
        FibAlias {
            info: FibInfoId(0),
            priority: 0,
            tos: 4,
            kind: RouteType::Unicast,
            slen: slen(len),
            table: TableId::MAIN,
            default_index: -1,
        }
    }

    /// Random changes; then a look-up, the kernel's walk and a plain map agree, and so do the tree that was kept and one made of
    /// the log.
    fn random_changes(rule: TrieResize) {
        let (mut rng, infos) = (Rng::new(7, 1), Infos::default());
        let mut routes = Routes::new(rule);
        let mut map: BTreeMap<(u32, u8), ()> = BTreeMap::new();
        for round in 0..4000 {
            let len = [0, 8, 9, 12, 16, 20, 22, 24, 24, 25, 28, 30, 31, 32, 32, 32][rng.below(16) as usize];
            let any = 0x0a00_0000 ^ (rng.next_u32() & 0x1f03_ffff);
            let key = any & u32::MAX.checked_shl(32 - u32::from(len)).unwrap_or(0);
            if map.insert((key, len), ()).is_none() {
                routes.insert(&infos, key, 0, alias(len));
            } else if rng.below(2) == 0 {
                map.remove(&(key, len));
                assert_eq!(routes.remove(&infos, key, len, 0), Some(alias(len)));
            }
            if round % 500 == 499 {
                let gone = 1 << rng.below(5);
                routes.retain(&infos, |key, a| key & gone == 0 || a.slen != 0);
                map.retain(|(key, len), ()| key & gone == 0 || *len != 32);
            }
            let asked = 0x0a00_0000 ^ (rng.next_u32() & 0x1f03_ffff);
            let covers = |key: u32, alias: &FibAlias| u64::from(asked ^ key) >> alias.slen == 0;
            let all = |found: &mut Vec<(u32, u8)>, key, group: &[FibAlias]| {
                found.extend(group.iter().filter(|alias| covers(key, alias)).map(|alias| (key, alias.prefix_len())));
                None::<()>
            };
            let (mut found, mut walked) = (Vec::new(), Vec::new());
            for id in routes.prefixes.covering(asked) {
                all(&mut found, routes.key(id), &routes.group_of(&infos, id));
            }
            routes.walk(&infos, asked, |key, group| all(&mut walked, key, group));
            let mut expected: Vec<_> = map.keys().copied().filter(|(key, len)| covers(*key, &alias(*len))).collect();
            expected.sort_by_key(|(_, len)| slen(*len));
            assert_eq!((&found, &walked), (&expected, &expected), "asked for {asked:#x} in round {round}");
            if round % 250 == 0 {
                let again = routes.shape.again(|key| leaf_slen(&routes.prefixes, key).unwrap_or(0));
                assert_eq!(again.levels(), routes.tree().levels(), "in round {round}");
            }
        }
        let listed: Vec<_> = routes.all(&infos).into_iter().map(|(key, alias)| (key, alias.slen)).collect();
        assert!(listed.is_sorted() && listed.len() == map.len() && listed.len() > 100);
    }

    #[test]
    fn a_look_up_and_the_kernels_walk_find_the_same_after_any_changes() {
        random_changes(TrieResize::Filling);
    }

    #[test]
    fn the_old_rules_for_growing_find_the_same() {
        random_changes(TrieResize::FullChildren);
    }

    #[test]
    fn a_large_table_has_the_tree_that_single_changes_make() {
        let (mut rng, infos) = (Rng::new(3, 1), Infos::default());
        let list: Vec<_> = (0..10_000).map(|_| (rng.next_u32() & 0x3fff_ff00, 24, FibInfoId(0))).collect();
        let (mut at_once, mut one_by_one) = (Routes::new(TrieResize::Filling), Trie::new(TrieResize::Filling));
        let refused = at_once.load(&list);
        for (key, len, _) in &list {
            one_by_one.insert(*key, slen(*len));
        }
        assert_eq!(at_once.tree().levels(), one_by_one.levels());
        assert_eq!(at_once.all(&infos).len() + refused.len(), list.len());
        assert_eq!(at_once.remove(&infos, list[7].0, 24, 0).map(|alias| alias.slen), Some(8));
        one_by_one.remove(list[7].0);
        assert_eq!(at_once.tree().levels(), one_by_one.levels());
    }
}
