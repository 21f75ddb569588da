//! Sets of addresses, ports and nets with time-outs (Linux: net/netfilter/ipset/).

use crate::base::Time;
use crate::kernel::Node;
use crate::model::Refusal;
use crate::model::set::{SetChange, SetEntry, SetListing};

/// The sets of a node.
#[derive(Clone, Debug, Default)]
pub struct Sets {}

/// One edit.
///
/// Errors: as `ipset` reports them.
pub fn change(node: &mut Node, change: SetChange, now: Time) -> Result<(), Refusal> {
    let _ = (node, change, now);
    Err(Refusal::because(crate::base::Errno::Eopnotsupp, "sets are in the making"))
}

/// All sets.
pub fn dump(node: &Node, now: Time) -> Vec<SetListing> {
    let _ = (node, now);
    Vec::new()
}

/// Is the entry in the set?
///
/// Errors: ENOENT when there is no such set.
pub fn test(node: &Node, name: &str, entry: &SetEntry, now: Time) -> Result<bool, Refusal> {
    let _ = (node, name, entry, now);
    Err(crate::base::Errno::Enoent.into())
}
