//! The tables of iptables: chains and rules, and how a packet passes through them (Linux: net/ipv4/netfilter/ip_tables.c).

use crate::kernel::Node;
use crate::model::Refusal;
use crate::model::netfilter::{NetfilterChange, TableListing, TableName};

/// The tables of a node. A table is loaded when it is first used.
#[derive(Clone, Debug, Default)]
pub struct Tables {}

/// One edit of a table.
///
/// Errors: ENOENT, EEXIST, EINVAL, ELOOP as the kernel and libiptc say.
pub fn change(node: &mut Node, change: NetfilterChange) -> Result<(), Refusal> {
    let _ = (node, change);
    Err(Refusal::because(crate::base::Errno::Eopnotsupp, "netfilter is in the making"))
}

/// A table as it stands.
pub fn listing(node: &Node, table: TableName) -> TableListing {
    let _ = node;
    TableListing { name: table, chains: Vec::new() }
}

/// Tables that are loaded, latest first.
pub fn loaded(node: &Node) -> Vec<TableName> {
    let _ = node;
    Vec::new()
}
