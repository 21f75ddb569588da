//! SNMP counters (/proc/net/snmp, /proc/net/netstat), by nstat's names.

use super::Node;

/// The counters of one node.
#[derive(Clone, Debug, Default)]
pub struct Counters {
    /// IpInReceives
    pub ip_in_receives: u64,
}

/// A counter by nstat's name.
pub fn read(node: &Node, name: &str) -> Option<u64> {
    let _ = (node, name);
    None
}
