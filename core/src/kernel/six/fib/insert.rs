//! Putting a route in (Linux: net/ipv6/ip6_fib.c, fib6_add, fib6_add_rt2node): where it comes to stand among those of its prefix, and
//! which of them it replaces.

use super::siblings::IsDead;
use super::tree::{NodeId, Tree};
use super::{Fib, FibRoute, RouteId};
use crate::base::Errno;

/// The netlink flags that say how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct How {
    /// NLM_F_EXCL: not beside another of the same metric.
    pub exclusive: bool,
    /// NLM_F_REPLACE.
    pub replace: bool,
    /// NLM_F_REPLACE without NLM_F_CREATE: only what is there.
    pub only_replace: bool,
    /// What is replaced leaves its siblings, and it may be of either kind.
    pub alone: bool,
}

/// A route to be put in.
pub struct NewRoute {
    /// The route.
    pub route: FibRoute,
    /// How.
    pub how: How,
}

/// Why a route is not put in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// One of its metric, or the same one, is there.
    Exists,
    /// Nothing to replace, and no prefix of its own.
    NoMatch,
    /// Its prefix is there, but not its metric.
    NoMetric,
    /// There is no such table.
    NoTable,
}

impl Refused {
    /// The error that Linux gives.
    pub const fn errno(self) -> Errno {
        match self {
            Self::Exists => Errno::Eexist,
            Self::NoMatch | Self::NoMetric => Errno::Enoent,
            Self::NoTable => Errno::Enobufs,
        }
    }
}

/// Where a new route comes to stand.
enum Place {
    /// After this route; first where there is none.
    After(Option<RouteId>),
    /// In place of the route after that one.
    InsteadOf(Option<RouteId>, RouteId),
}

impl Fib {
    /// Puts a route in; its hops' shares are not worked out yet.
    ///
    /// Errors: see [`Refused`].
    #[cfg(test)]
    pub(super) fn insert(&mut self, new: NewRoute) -> Result<RouteId, Refused> {
        self.put(new, &|route| route.hop.dead)
    }

    /// Puts a route in. `dead` says of which hops no share may be.
    ///
    /// Errors: see [`Refused`].
    pub fn put(&mut self, new: NewRoute, dead: IsDead<'_>) -> Result<RouteId, Refused> {
        let NewRoute { route, how } = new;
        let (table, dst, src) = (route.table, route.dst, route.src);
        let tree = &mut self.table_mut(table).ok_or(Refused::NoTable)?.tree;
        let main = tree.find_or_make(Tree::ROOT, dst, how.only_replace).map_err(|_| Refused::NoMatch)?;
        if src.prefix_len() == 0 {
            return self.put_in_node(main, route, how, dead).inspect_err(|_| self.tidy(table, main));
        }
        let sources = tree.sources_of(main);
        let own = match tree.find_or_make(sources, src, how.only_replace) {
            Ok(own) => own,
            Err(_) => {
                self.tidy_sources(table, main, sources);
                return Err(Refused::NoMatch);
            }
        };
        let result = self.put_in_node(own, route, how, dead);
        match result {
            Ok(id) => {
                self.refer(table, main, id);
                self.source_routes += 1;
            }
            Err(_) => {
                self.tidy(table, own);
                self.tidy(table, main);
            }
        }
        result
    }

    /// The destination's node of a source route must name some route below it.
    fn refer(&mut self, table: crate::base::TableId, main: NodeId, id: RouteId) {
        if let Some(node) =
            self.table_mut(table).and_then(|table| table.tree.node_mut(main)).filter(|node| node.leaf.is_none())
        {
            node.leaf = Some(if node.top { RouteId::NULL } else { id });
        }
    }

    /// Nothing was put into a node: it must not stay empty.
    fn tidy(&mut self, table: crate::base::TableId, at: NodeId) {
        let Some(table) = self.table_mut(table) else { return };
        let node = table.tree.node(at);
        if !node.has_routes && !node.root && (node.leaf.is_none() || node.subtree.is_none())
            || node.top && node.leaf.is_none()
        {
            table.tree.repair(at);
        }
    }

    fn tidy_sources(&mut self, table: crate::base::TableId, main: NodeId, sources: NodeId) {
        let Some(found) = self.table_mut(table) else { return };
        let root = found.tree.node(sources);
        if root.left.is_none() && root.right.is_none() {
            found.tree.repair(sources);
        }
        self.tidy(table, main);
    }

    fn put_in_node(&mut self, node: NodeId, mut route: FibRoute, how: How, dead: IsDead<'_>) -> Result<RouteId, Refused> {
        let table = route.table;
        let first = self.table(table).and_then(|table| table.tree.node(node).leaf);
        let place = self.place(first, &route, how)?;
        route.node = Some(node);
        let may_be_sibling = route.may_be_sibling();
        let (before, after, gone) = match place {
            Place::After(None) => (None, first, None),
            Place::After(Some(before)) => (Some(before), self.routes.get(before).and_then(|r| r.next), None),
            Place::InsteadOf(before, old) => (before, self.routes.get(old).and_then(|r| r.next), Some(old)),
        };
        route.next = after;
        let had_siblings = gone.is_some_and(|old| self.has_siblings(old));
        let id = self.routes.put(route);
        self.link(table, node, before, Some(id));
        if let Some(found) = self.table_mut(table).and_then(|table| table.tree.node_mut(node)) {
            found.has_routes = true;
        }
        match gone {
            Some(old) => {
                self.forget(table, node, old);
                if had_siblings && !how.alone {
                    self.drop_siblings_after(table, node, id);
                }
            }
            None if may_be_sibling => self.rebalance(id, dead),
            None => {}
        }
        Ok(id)
    }

    /// The place for a route in a chain that is ordered by metric.
    fn place(&mut self, first: Option<RouteId>, route: &FibRoute, how: How) -> Result<Place, Refused> {
        let mut before = None;
        let mut fallback = None;
        let mut at = first;
        let mut same = None;
        while let Some((id, other)) = at.and_then(|id| Some((id, self.routes.get(id)?))) {
            if other.metric > route.metric {
                break;
            }
            if other.metric == route.metric {
                if how.exclusive {
                    return Err(Refused::Exists);
                }
                if how.replace {
                    if how.alone || other.may_be_sibling() == route.may_be_sibling() {
                        return Ok(Place::InsteadOf(before, id));
                    }
                    fallback = fallback.or(Some((before, id)));
                } else if other.same_way(route) {
                    same = Some(id);
                    break;
                }
            }
            before = Some(id);
            at = other.next;
        }
        if let Some(id) = same {
            self.renew_expiry(id, route);
            return Err(Refused::Exists);
        }
        match fallback {
            Some((before, old)) => Ok(Place::InsteadOf(before, old)),
            None if how.only_replace => Err(Refused::NoMetric),
            None => Ok(Place::After(before)),
        }
    }

    /// What is added again lives as long as the new one would.
    fn renew_expiry(&mut self, id: RouteId, like: &FibRoute) {
        if let Some(route) = self.routes.get_mut(id).filter(|route| route.expires.is_some()) {
            route.expires = like.expires;
        }
    }

    /// Puts `id` after `before` in the chain of a node; first where there is no `before`.
    pub(super) fn link(&mut self, table: crate::base::TableId, node: NodeId, before: Option<RouteId>, id: Option<RouteId>) {
        match before {
            Some(before) => {
                if let Some(route) = self.routes.get_mut(before) {
                    route.next = id;
                }
            }
            None => {
                if let Some(node) = self.table_mut(table).and_then(|table| table.tree.node_mut(node)) {
                    node.leaf = id;
                }
            }
        }
    }

    /// A route with siblings was replaced: the others of its metric go too.
    fn drop_siblings_after(&mut self, table: crate::base::TableId, node: NodeId, new: RouteId) {
        let Some(metric) = self.routes.get(new).map(|route| route.metric) else { return };
        let mut before = new;
        while let Some(next) = self.routes.get(before).and_then(|route| route.next) {
            let Some(other) = self.routes.get(next) else { return };
            if other.metric > metric {
                return;
            }
            if other.may_be_sibling() {
                let after = other.next;
                self.link(table, node, Some(before), after);
                self.forget(table, node, next);
            } else {
                before = next;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Hop;
    use super::*;
    use crate::base::{IfIndex, TableId};

    fn route(gateway: &str, dev: u32, metric: u32) -> FibRoute {
        let hop = Hop { gateway: gateway.parse().ok(), ..Hop::by(IfIndex(dev)) };
        FibRoute { metric, ..FibRoute::new("2001:db8::/32".parse().expect("a prefix"), TableId::MAIN, hop) }
    }

    fn listed(fib: &Fib) -> Vec<String> {
        let one = |id: &RouteId| {
            let route = fib.routes.get(*id).expect("it is listed");
            let gateway = route.hop.gateway.map_or("-".to_owned(), |gateway| gateway.to_string());
            format!("{gateway} {} {}", route.hop.dev.0, route.metric)
        };
        fib.dump().iter().map(one).collect()
    }

    const REPLACE: How = How { exclusive: false, replace: true, only_replace: false, alone: false };

    fn built() -> Fib {
        let mut fib = Fib::default();
        for (gateway, dev, metric) in
            [("fe80::1", 2, 10), ("", 2, 10), ("fe80::2", 3, 10), ("fe80::3", 2, 20), ("fe80::1", 3, 5)]
        {
            fib.insert(NewRoute { route: route(gateway, dev, metric), how: How::default() }).expect("put in");
        }
        fib
    }

    #[test]
    fn metrics_ascend_and_the_newest_of_a_metric_is_last() {
        assert_eq!(listed(&built()), ["fe80::1 3 5", "fe80::1 2 10", "- 2 10", "fe80::2 3 10", "fe80::3 2 20"]);
    }

    #[test]
    fn a_route_with_siblings_is_replaced_with_them_but_not_what_has_no_gateway() {
        let mut fib = built();
        fib.insert(NewRoute { route: route("fe80::9", 2, 10), how: REPLACE }).expect("replaced");
        assert_eq!(listed(&fib), ["fe80::1 3 5", "fe80::9 2 10", "- 2 10", "fe80::3 2 20"]);
        fib.insert(NewRoute { route: route("", 3, 10), how: REPLACE }).expect("replaced");
        assert_eq!(listed(&fib), ["fe80::1 3 5", "fe80::9 2 10", "- 3 10", "fe80::3 2 20"]);
        fib.insert(NewRoute { route: route("", 3, 20), how: REPLACE }).expect("the next best is replaced");
        assert_eq!(listed(&fib), ["fe80::1 3 5", "fe80::9 2 10", "- 3 10", "- 3 20"]);
    }

    #[test]
    fn shares_follow_the_weights() {
        let mut fib = built();
        let mut third = route("fe80::7", 2, 10);
        third.hop.weight = 2;
        let id = fib.insert(NewRoute { route: third, how: How::default() }).expect("put in");
        let bounds: Vec<i32> = fib.each_sibling(id).map(|(_, route)| route.hop.upper_bound).collect();
        assert_eq!(bounds, [(1 << 29) - 1, (1 << 30) - 1, i32::MAX]);
    }

    #[test]
    fn what_is_there_is_refused() {
        let mut fib = built();
        let mut put = |route, how| fib.insert(NewRoute { route, how }).err();
        assert_eq!(put(route("fe80::2", 3, 10), How::default()), Some(Refused::Exists));
        assert_eq!(put(route("fe80::8", 3, 10), How { exclusive: true, ..How::default() }), Some(Refused::Exists));
        let change = How { only_replace: true, ..REPLACE };
        assert_eq!(put(route("fe80::8", 3, 30), change), Some(Refused::NoMetric));
        let other = FibRoute { dst: "fc00::/7".parse().expect("a prefix"), ..route("fe80::8", 3, 30) };
        assert_eq!(put(other, change), Some(Refused::NoMatch));
    }
}
