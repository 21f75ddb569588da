//! Sets of addresses, ports and nets with time-outs (Linux: net/netfilter/ipset/).

use crate::base::{Packet, Time};
use crate::kernel::Node;
use crate::model::Refusal;
use crate::model::set::{SetChange, SetEntry, SetListing};

/// The sets of a node.
#[derive(Clone, Debug, Default)]
pub struct Sets {}

impl Sets {
    /// How many parts an element of this set has; `None` when there is no such set.
    pub fn dimensions(&self, name: &str) -> Option<u8> {
        let _ = name;
        None
    }

    /// `-m set`: is the packet in the set? Each of `dimensions` is true for the source. Counters of the element count it.
    pub fn matches(&mut self, name: &str, dimensions: &[bool], packet: &Packet, now: Time) -> bool {
        let _ = (name, dimensions, packet, now);
        false
    }

    /// `-j SET --add-set`: `exist` renews the time-out of what is there.
    pub fn add(&mut self, name: &str, dimensions: &[bool], packet: &Packet, timeout: Option<u32>, exist: bool, now: Time) {
        let _ = (name, dimensions, packet, timeout, exist, now);
    }

    /// `-j SET --del-set`
    pub fn del(&mut self, name: &str, dimensions: &[bool], packet: &Packet, now: Time) {
        let _ = (name, dimensions, packet, now);
    }
}

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
