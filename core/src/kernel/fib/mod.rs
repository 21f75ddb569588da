//! The forwarding information base (Linux: net/ipv4/fib_*.c): tables, each a level-compressed trie of aliases over shared
//! route bodies.

pub mod from_address;
pub mod info;
pub mod lookup;
pub mod multipath;
pub mod select;
pub mod semantics;
pub mod source_address;
pub mod trie;
mod trie_print;
mod trie_resize;

use super::{Context, Node};
use crate::base::{IfIndex, TableId};
use crate::model::{Refusal, Route, RouteChange};
use info::Table;
use semantics::Infos;
use std::net::Ipv4Addr;
use trie::Trie;

pub use info::{FibAlias, FibInfo, FibInfoId, FibNexthop};

/// The routing tables of a node.
#[derive(Clone, Debug, Default)]
pub struct Fib {
    /// Tables in the order of a dump: by the low eight bits of their number, newest first (the kernel's hash table).
    pub tables: Vec<Table>,
    /// Route bodies.
    pub infos: Infos,
    /// `local` has its own trie: a rule was added or deleted once, or this kernel never merges them (before 4.1).
    pub split: bool,
}

impl Fib {
    /// Where the table stands in `tables`.
    fn position(&self, id: TableId) -> Option<usize> {
        let bucket = id.0 & 0xff;
        let first = self.tables.partition_point(|t| t.id.0 & 0xff < bucket);
        let rest = self.tables.get(first..)?;
        let offset = rest.iter().take_while(|t| t.id.0 & 0xff == bucket).position(|t| t.id == id)?;
        Some(first + offset)
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

    /// Whose trie a table's routes are in: `main`'s for `local` while they are merged.
    #[inline]
    pub fn trie_owner(&self, id: TableId) -> TableId {
        if id == TableId::LOCAL && !self.split { TableId::MAIN } else { id }
    }

    /// The trie that a table's routes are in; `None`: there is no such table.
    #[inline]
    pub fn trie(&self, id: TableId) -> Option<&Trie> {
        self.table(id)?;
        self.table(self.trie_owner(id)).map(|table| &table.trie)
    }
}

/// `ip route add`, `append`, `prepend`, `replace`, `change`, `del`.
///
/// Errors: as RTM_NEWROUTE and RTM_DELROUTE.
pub fn change(node: &mut Node, change: RouteChange, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    let _ = (node, change, ctx);
    Err(Refusal::because(crate::base::Errno::Eopnotsupp, "routes are in the making"))
}

/// An interface went down: routes by it are dead. `force`: the interface goes, local routes too.
pub fn sync_down_dev(node: &mut Node, dev: IfIndex, force: bool, ctx: &mut Context<'_>) {
    let _ = (node, dev, force, ctx);
}

/// An interface came up: dead next hops by it live again.
pub fn sync_up(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    let _ = (node, dev, ctx);
}

/// An interface's carrier came or went: its next hops are marked `linkdown`, or no longer.
pub fn sync_carrier(node: &mut Node, dev: IfIndex, carrier: bool, ctx: &mut Context<'_>) {
    let _ = (node, dev, carrier, ctx);
}

/// An address is gone from the node: routes that prefer it as a source go.
pub fn sync_down_addr(node: &mut Node, local: Ipv4Addr, ctx: &mut Context<'_>) {
    let _ = (node, local, ctx);
}

/// RTM_GETROUTE dump of all tables.
pub fn dump(node: &Node) -> Vec<Route> {
    let _ = node;
    Vec::new()
}

/// Is there such a table?
pub fn table_exists(node: &Node, table: TableId) -> bool {
    node.fib.table(table).is_some()
}

/// /proc/net/fib_trie and fib_triestat.
pub fn proc_file(node: &Node, path: &str) -> Option<String> {
    match path {
        "/proc/net/fib_trie" => Some(trie_print::tree(&node.fib)),
        "/proc/net/fib_triestat" => Some(trie_print::statistics(&node.fib, &node.profile)),
        _ => None,
    }
}
