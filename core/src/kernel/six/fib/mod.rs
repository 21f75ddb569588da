//! IPv6's routing tables (Linux: net/ipv6/ip6_fib.c): trees of routes, by table. Edits are in `insert` and `remove`, the shares of
//! several next hops in `siblings`, look-ups in `lookup`, what interfaces do to routes in `sync`.
//!
//! Left to others: what a route may look like (`six/route/check`), the rules (`six/rule`).

mod insert;
mod lookup;
mod remove;
mod route;
mod siblings;
mod sync;
mod tree;

use crate::base::TableId;
use std::net::Ipv6Addr;

pub use insert::{How, NewRoute, Refused};
pub use lookup::{Asked, Match, Strict, table_lookup};
pub use route::{Exception, FibRoute, Hop, Marks, Preference, RouteId, Routes};
pub use tree::{NodeId, Tree};

/// Most tables of a node.
const MOST_TABLES: usize = 65_536;

/// A table.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its number.
    pub id: TableId,
    /// Its routes.
    pub tree: Tree,
}

/// The tables of a node.
#[derive(Clone, Debug)]
pub struct Fib {
    /// The routes of all tables.
    pub routes: Routes,
    /// In the order in which the kernel goes through them: by the low eight bits of the number, the newest first.
    tables: Vec<Table>,
    /// Routes with a source prefix.
    pub source_routes: u32,
}

impl Default for Fib {
    fn default() -> Self {
        let table = |id| Table { id, tree: Tree::default() };
        Self { routes: Routes::default(), tables: vec![table(TableId::MAIN), table(TableId::LOCAL)], source_routes: 0 }
    }
}

impl Fib {
    /// A table, if it was ever used.
    #[inline]
    pub fn table(&self, id: TableId) -> Option<&Table> {
        self.tables.iter().find(|table| table.id == id)
    }

    fn table_mut(&mut self, id: TableId) -> Option<&mut Table> {
        self.tables.iter_mut().find(|table| table.id == id)
    }

    /// Makes sure that there is a table (fib6_new_table). False: there are too many.
    pub fn make_table(&mut self, id: TableId) -> bool {
        if self.table(id).is_some() {
            return true;
        }
        if self.tables.len() >= MOST_TABLES {
            return false;
        }
        let place = self.tables.partition_point(|table| table.id.0 & 0xff < id.0 & 0xff);
        self.tables.insert(place, Table { id, tree: Tree::default() });
        true
    }

    /// All routes in the order of a listing.
    pub fn dump(&self) -> Vec<RouteId> {
        self.chains().into_iter().flatten().collect()
    }

    /// The routes prefix by prefix, in the order of a listing.
    fn chains(&self) -> Vec<Vec<RouteId>> {
        let mut chains = Vec::new();
        for table in &self.tables {
            for node in table.tree.walk() {
                let chain = self.routes.chain(table.tree.node(node).leaf).map(|(id, _)| id);
                chains.push(chain.filter(|id| *id != RouteId::NULL).collect());
            }
        }
        chains
    }

    /// The routes of exactly this prefix in a table.
    pub fn of_prefix(&self, table: TableId, dst: ipnet::Ipv6Net, src: ipnet::Ipv6Net) -> Vec<RouteId> {
        let Some(table) = self.table(table) else { return Vec::new() };
        let Some(node) = table.tree.locate(dst, src) else { return Vec::new() };
        let chain = self.routes.chain(table.tree.node(node).leaf).map(|(id, _)| id);
        chain.filter(|id| *id != RouteId::NULL).collect()
    }

    /// The prefixes of a table that hold a destination, longest first: the routes of each.
    pub fn holding(&self, table: TableId, dst: Ipv6Addr, src: Ipv6Addr) -> Vec<Vec<RouteId>> {
        let Some(table) = self.table(table) else { return Vec::new() };
        let (dst, src) = (dst.to_bits(), src.to_bits());
        let first = table.tree.longest(&self.routes, dst, src);
        let nodes = std::iter::successors(Some(first), |node| table.tree.shorter(&self.routes, *node, src));
        let chain = |node| self.routes.chain(table.tree.node(node).leaf).map(|(id, _)| id);
        nodes.map(|node| chain(node).filter(|id| *id != RouteId::NULL).collect()).collect()
    }

    /// The first route of the node that a route hangs in.
    fn first_of(&self, id: RouteId) -> Option<RouteId> {
        let route = self.routes.get(id)?;
        let table = self.table(route.table)?;
        table.tree.node(route.node?).leaf
    }
}
