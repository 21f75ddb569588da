//! Taking routes out (Linux: net/ipv6/ip6_fib.c, fib6_del, fib6_del_route, fib6_purge_rt).

use super::siblings::IsDead;
use super::tree::NodeId;
use super::{Fib, RouteId};
use crate::base::TableId;

impl Fib {
    /// Takes a route out of its table.
    #[cfg(test)]
    pub(super) fn remove(&mut self, id: RouteId) {
        self.delete(id, &|route| route.hop.dead);
    }

    /// Takes a route out of its table; its siblings share what was its own. `dead` says of which hops no share may be.
    pub fn delete(&mut self, id: RouteId, dead: IsDead<'_>) {
        let Some(route) = self.routes.get(id) else { return };
        let (table, next) = (route.table, route.next);
        let Some(node) = route.node else { return };
        if route.src.prefix_len() > 0 {
            self.source_routes = self.source_routes.saturating_sub(1);
        }
        let sibling = self.each_sibling(id).map(|(other, _)| other).find(|other| *other != id);
        let flushing = route.flushing;
        let first = self.table(table).and_then(|table| table.tree.node(node).leaf);
        let before = self.routes.chain(first).find(|(_, other)| other.next == Some(id)).map(|(before, _)| before);
        self.link(table, node, before, next);
        if let Some(sibling) = sibling.filter(|_| !flushing) {
            self.rebalance(sibling, dead);
        }
        let mut from = node;
        if let Some(found) = self.table_mut(table)
            && found.tree.node(node).leaf.is_none()
        {
            if let Some(empty) = found.tree.node_mut(node).filter(|node| !node.top) {
                empty.has_routes = false;
            }
            from = found.tree.repair(node);
        }
        self.forget(table, from, id);
    }

    /// A route hangs in no chain any more: nobody may name it.
    pub(super) fn forget(&mut self, table: TableId, from: NodeId, id: RouteId) {
        if let Some(table) = self.table_mut(table) {
            table.tree.forget(from, id);
        }
        self.routes.take(id);
    }
}
