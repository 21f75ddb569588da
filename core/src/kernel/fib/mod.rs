//! The forwarding information base (Linux: net/ipv4/fib_*.c): tables, each a level-compressed trie of aliases over shared
//! route bodies.

use super::{Context, Node};
use crate::base::TableId;
use crate::model::{Refusal, Route, RouteChange};

/// The routing tables of a node.
#[derive(Clone, Debug, Default)]
pub struct Fib {}

/// `ip route add`, `append`, `prepend`, `replace`, `change`, `del`.
///
/// Errors: as RTM_NEWROUTE and RTM_DELROUTE.
pub fn change(node: &mut Node, change: RouteChange, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    let _ = (node, change, ctx);
    Err(Refusal::because(crate::base::Errno::Eopnotsupp, "routes are in the making"))
}

/// RTM_GETROUTE dump of all tables.
pub fn dump(node: &Node) -> Vec<Route> {
    let _ = node;
    Vec::new()
}

/// Is there such a table?
pub fn table_exists(node: &Node, table: TableId) -> bool {
    let _ = (node, table);
    false
}

/// /proc/net/fib_trie and fib_triestat.
pub fn proc_file(node: &Node, path: &str) -> Option<String> {
    let _ = (node, path);
    None
}
