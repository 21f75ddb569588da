//! Connection tracking (Linux: net/netfilter/nf_conntrack_*.c): entries, states, time-outs.

use crate::base::Time;
use crate::kernel::Node;

/// The connection table of a node.
#[derive(Clone, Debug, Default)]
pub struct Conntrack {}

/// Forgets every entry.
pub fn flush(node: &mut Node) {
    node.conntrack = Conntrack::default();
}

/// One line an entry, as `conntrack -L` prints it.
pub fn dump(node: &Node, now: Time) -> Vec<String> {
    let _ = (node, now);
    Vec::new()
}
