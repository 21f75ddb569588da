//! The forwarding information base (Linux: net/ipv4/fib_*.c): tables, each a level-compressed trie of aliases over shared
//! route bodies.

mod alias;
mod check;
mod config;
mod edit;
pub mod from_address;
pub mod info;
pub mod listing;
mod load;
pub mod lookup;
pub mod multipath;
pub mod nexthop;
mod resilient;
mod resolve;
pub mod routes;
pub mod select;
pub mod semantics;
mod shape;
pub mod source_address;
pub mod sync;
mod trie;
mod trie_print;
mod trie_resize;

use super::{Node, Profile};
use crate::base::TableId;
use info::Table;
use routes::Routes;
use semantics::Infos;

pub(in crate::kernel) use check::convert_metrics;
use edit::configure;
pub use edit::{change, empty_table, split_local};
pub use info::{FibAlias, FibInfo, FibInfoId, FibNexthop};
pub use listing::dump;
pub use load::load;
pub use resolve::{address_type, address_type_at};
pub use sync::{sync_carrier, sync_down_addr, sync_down_dev, sync_gone, sync_up};

/// The routing tables of a node.
#[derive(Clone, Debug, Default)]
pub struct Fib {
    /// Tables in the order of a dump: by the low eight bits of their number, newest first (the kernel's hash table).
    pub tables: Vec<Table>,
    /// Where the tables of each bucket begin in `tables`; empty while there are none.
    buckets: Vec<u32>,
    /// Route bodies.
    pub infos: Infos,
    /// Next hop objects.
    pub objects: nexthop::Objects,
    /// `local` has its own trie: a rule was added or deleted once, or this kernel never merges them (before 4.1).
    pub split: bool,
    /// The administrator once made a local route (`fib_has_custom_local_routes`): sources are then validated by look-up.
    pub custom_local: bool,
}

impl Fib {
    /// The tables of a fresh namespace: none.
    pub fn new(profile: &Profile) -> Self {
        Self { split: !profile.merged_tables, ..Self::default() }
    }

    /// Makes the table, and whatever it shares its trie with, unless it is there (fib_new_table).
    fn create(&mut self, id: TableId, profile: &Profile) {
        for id in [self.trie_owner(id), id] {
            if self.table(id).is_none() {
                let at = self.tables.partition_point(|t| t.id.0 & 0xff < id.0 & 0xff);
                self.tables.insert(at, Table { routes: Routes::new(profile.trie_resize), ..Table::new(id) });
                self.buckets = (0..256).map(|b| self.tables.partition_point(|t| t.id.0 & 0xff < b) as u32).collect();
            }
        }
    }

    /// Where the table stands in `tables`.
    #[inline]
    fn position(&self, id: TableId) -> Option<usize> {
        let mut at = *self.buckets.get((id.0 & 0xff) as usize)? as usize;
        loop {
            let there = self.tables.get(at)?.id;
            match there.0 & 0xff == id.0 & 0xff {
                _ if there == id => return Some(at),
                true => at += 1,
                false => return None,
            }
        }
    }

    /// The table with this number.
    #[inline]
    pub fn table(&self, id: TableId) -> Option<&Table> {
        self.tables.get(self.position(id)?)
    }

    /// The table with this number, to change.
    pub fn table_mut(&mut self, id: TableId) -> Option<&mut Table> {
        let position = self.position(id)?;
        self.tables.get_mut(position)
    }

    /// Whose routes a table's are among: `main`'s for `local` while they are merged.
    #[inline]
    pub fn trie_owner(&self, id: TableId) -> TableId {
        if id == TableId::LOCAL && !self.split { TableId::MAIN } else { id }
    }

    /// The routes that a table's are among; `None`: there is no such table.
    #[inline]
    pub fn routes(&self, id: TableId) -> Option<&Routes> {
        let table = self.table(id)?;
        let owner = self.trie_owner(id);
        let table = if owner == id { table } else { self.table(owner)? };
        Some(&table.routes)
    }
}

/// Is there such a table?
pub fn table_exists(node: &Node, table: TableId) -> bool {
    node.fib.table(table).is_some()
}

/// /proc/net/fib_trie and fib_triestat.
#[inline(never)] // web/later.txt
pub fn proc_file(node: &Node, path: &str) -> Option<String> {
    match path {
        "/proc/net/fib_trie" => Some(trie_print::tree(&node.fib)),
        "/proc/net/fib_triestat" => Some(trie_print::statistics(&node.fib, &node.profile)),
        _ => None,
    }
}
