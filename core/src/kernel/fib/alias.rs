//! The order of routes within a leaf, and where a new one goes (Linux: net/ipv4/fib_trie.c: fib_find_alias, fib_table_insert,
//! fib_table_delete). Longest prefix first; of one prefix: table (higher number first, where tables share a trie), tos descending,
//! metric ascending; routes equal in all these form a group, in the order in which they were put.

use super::info::{FibAlias, FibInfoId};
use crate::base::{Errno, TableId};
use crate::model::route::RouteVerb;

/// What a leaf's aliases are sorted by, before the metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) table: TableId,
    pub(super) slen: u8,
    pub(super) tos: u8,
}

impl Place {
    pub(super) const fn of(alias: &FibAlias) -> Self {
        Self { table: alias.table, slen: alias.slen, tos: alias.tos }
    }
}

/// What is to be done with a new alias.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Insertion {
    /// Put it here.
    At(usize),
    /// Put it in place of the one here.
    Replace(usize),
    /// It is there already, and that is fine.
    Unchanged,
}

/// The first alias that a route of this place and metric would stand before or at (fib_find_alias).
pub(super) fn find(leaf: &[FibAlias], place: Place, priority: u32) -> Option<usize> {
    let run = run_of(leaf, place.slen, place.table);
    let offset = leaf
        .get(run.clone())?
        .iter()
        .position(|alias| alias.tos <= place.tos && (alias.priority >= priority || alias.tos < place.tos))?;
    Some(run.start + offset)
}

/// The aliases of one prefix and table.
fn run_of(leaf: &[FibAlias], slen: u8, table: TableId) -> std::ops::Range<usize> {
    let before = |alias: &FibAlias| alias.slen < slen || (alias.slen == slen && alias.table > table);
    let start = leaf.iter().take_while(|alias| before(alias)).count();
    let rest = leaf.get(start..).unwrap_or_default();
    let length = rest.iter().take_while(|alias| alias.slen == slen && alias.table == table).count();
    start..start + length
}

/// Where `new` goes by the rules of `verb`.
///
/// Errors: EEXIST when the key is taken (`add`, `test`) or the very route is there; ENOENT when `change` finds nothing to change, and for `test`.
pub(super) fn place(leaf: &[FibAlias], new: &FibAlias, verb: RouteVerb) -> Result<Insertion, Errno> {
    let place = Place::of(new);
    let found = find(leaf, place, new.priority);
    let in_group = |alias: &FibAlias| Place::of(alias) == place && alias.priority == new.priority;
    let creates = !matches!(verb, RouteVerb::Change | RouteVerb::Test);
    let end = run_of(leaf, place.slen, place.table).end;
    let Some(first) = found.filter(|at| leaf.get(*at).is_some_and(in_group)) else {
        return if creates { Ok(Insertion::At(found.unwrap_or(end))) } else { Err(Errno::Enoent) };
    };
    if matches!(verb, RouteVerb::Add | RouteVerb::Test) {
        return Err(Errno::Eexist);
    }
    let group = leaf.get(first..).unwrap_or_default();
    let length = group.iter().take_while(|alias| in_group(alias)).count();
    let same = group.iter().take(length).position(|alias| alias.kind == new.kind && alias.info == new.info);
    match (verb, same) {
        (RouteVerb::Replace | RouteVerb::Change, None) => Ok(Insertion::Replace(first)),
        (RouteVerb::Replace | RouteVerb::Change, Some(0)) => Ok(Insertion::Unchanged),
        (_, Some(_)) => Err(Errno::Eexist),
        (RouteVerb::Append, None) => Ok(Insertion::At(first + length)),
        (_, None) => Ok(Insertion::At(first)),
    }
}

/// The first alias of a place that a deletion's request agrees with.
pub(super) fn named(leaf: &[FibAlias], place: Place, mut agrees: impl FnMut(&FibAlias, FibInfoId) -> bool) -> Option<usize> {
    let start = find(leaf, place, 0)?;
    let group = leaf.get(start..)?.iter().take_while(|alias| Place::of(alias) == place);
    group.enumerate().find(|(_, alias)| agrees(alias, alias.info)).map(|(offset, _)| start + offset)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::route::RouteType;

    fn alias(info: u32, slen: u8, tos: u8, priority: u32) -> FibAlias {
        FibAlias {
            info: FibInfoId(info),
            priority,
            tos,
            kind: RouteType::Unicast,
            slen,
            table: TableId::MAIN,
            default_index: -1,
        }
    }

    /// Puts routes in by these verbs and tells their bodies in the order that comes of it.
    fn order(steps: &[(RouteVerb, FibAlias)]) -> Vec<u32> {
        let mut leaf = Vec::new();
        for (verb, new) in steps {
            match place(&leaf, new, *verb) {
                Ok(Insertion::At(at)) => leaf.insert(at, *new),
                Ok(Insertion::Replace(at)) => leaf[at] = *new,
                Ok(Insertion::Unchanged) | Err(_) => {}
            }
        }
        leaf.iter().map(|alias| alias.info.0).collect()
    }

    #[test]
    fn append_goes_last_prepend_first_and_change_takes_the_first() {
        use RouteVerb::{Add, Append, Change, Prepend, Replace};
        let route = |info| alias(info, 8, 0, 0);
        let steps = [(Add, route(1)), (Append, route(2)), (Prepend, route(3)), (Change, route(4)), (Replace, route(2))];
        assert_eq!(order(&steps), [4, 1, 2], "the last step finds its route further down: EEXIST");
    }

    #[test]
    fn longer_prefixes_then_larger_tos_then_smaller_metrics_come_first() {
        use RouteVerb::Add;
        let steps = [
            (Add, alias(1, 16, 0, 20)),
            (Add, alias(2, 16, 8, 30)),
            (Add, alias(3, 8, 0, 90)),
            (Add, alias(4, 16, 0, 10)),
            (Add, alias(5, 16, 0, 10)),
        ];
        assert_eq!(order(&steps), [3, 2, 4, 1]);
    }

    #[test]
    fn tables_in_one_trie_keep_apart() {
        let local = |info| FibAlias { table: TableId::LOCAL, ..alias(info, 8, 0, 0) };
        assert_eq!(order(&[(RouteVerb::Add, alias(1, 8, 0, 0)), (RouteVerb::Add, local(2))]), [2, 1]);
    }

    #[test]
    fn change_needs_something_to_change() {
        assert_eq!(place(&[], &alias(1, 8, 0, 0), RouteVerb::Change), Err(Errno::Enoent));
        let there = [alias(1, 8, 0, 0)];
        assert_eq!(place(&there, &alias(1, 8, 0, 5), RouteVerb::Change), Err(Errno::Enoent));
        assert_eq!(place(&there, &there[0], RouteVerb::Change), Ok(Insertion::Unchanged));
    }
}
