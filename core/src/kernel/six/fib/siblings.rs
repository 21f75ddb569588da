//! Several next hops of one prefix (Linux: net/ipv6/route.c, rt6_multipath_rebalance and its like): routes with a gateway and the
//! same metric are siblings, in the order in which they hang in their node.

use super::{Fib, FibRoute, RouteId};

/// Says of a route whether its hop is out of use.
pub type IsDead<'a> = &'a dyn Fn(&FibRoute) -> bool;

impl Fib {
    /// A route and its siblings in order; the route alone where it has none.
    pub fn siblings(&self, id: RouteId) -> Vec<RouteId> {
        let Some(route) = self.routes.get(id) else { return Vec::new() };
        if !route.may_be_sibling() {
            return vec![id];
        }
        let chain = self.routes.chain(self.first_of(id));
        let alike = chain.filter(|(_, other)| other.metric == route.metric && other.may_be_sibling());
        alike.map(|(id, _)| id).collect()
    }

    /// The siblings of a route and itself, in order, without a list being made.
    pub fn each_sibling(&self, id: RouteId) -> impl Iterator<Item = (RouteId, &FibRoute)> {
        let metric = self.routes.get(id).filter(|route| route.may_be_sibling()).map(|route| route.metric);
        let first = metric.and_then(|_| self.first_of(id));
        self.routes.chain(first).filter(move |(_, other)| Some(other.metric) == metric && other.may_be_sibling())
    }

    /// True where there are several next hops.
    pub fn has_siblings(&self, id: RouteId) -> bool {
        self.each_sibling(id).nth(1).is_some()
    }

    /// Gives each of several next hops its share of the hash.
    pub(super) fn rebalance(&mut self, id: RouteId, dead: IsDead<'_>) {
        let siblings = self.siblings(id);
        if siblings.len() < 2 || self.routes.get(id).is_none_or(|route| route.flushing) {
            return;
        }
        let alive =
            |fib: &Self, id: &RouteId| fib.routes.get(*id).filter(|route| !dead(route)).map(|r| u64::from(r.hop.weight));
        let total: u64 = siblings.iter().filter_map(|id| alive(self, id)).sum();
        let mut sum = 0;
        for id in &siblings {
            let weight = alive(self, id);
            let bound = match weight {
                Some(weight) => {
                    sum += weight;
                    ((((sum << 31) + total / 2) / total.max(1)) as i64 - 1) as i32
                }
                None => -1,
            };
            if let Some(route) = self.routes.get_mut(*id) {
                route.hop.upper_bound = bound;
            }
        }
    }
}
