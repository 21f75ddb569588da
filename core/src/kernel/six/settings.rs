//! What holds for an interface when `all` and its own value are joined (Linux: net/ipv6): each setting has its own way.

use crate::base::IfIndex;
use crate::kernel::Node;

/// IPv6 is off on the interface.
pub fn disable_ipv6(_node: &Node, _dev: IfIndex) -> bool {
    false
}

/// Packets that come in by the interface are forwarded: `all.forwarding`, or the interface's `force_forwarding` (ip6_forward).
pub fn forwards(_node: &Node, _dev: IfIndex) -> bool {
    false
}

/// The interface is a router's: its own `forwarding`.
pub fn is_router(_node: &Node, _dev: IfIndex) -> bool {
    false
}

/// Hop limit of packets made here.
pub fn hop_limit(_node: &Node, _dev: IfIndex) -> u8 {
    64
}

/// Packets made here get a flow label.
pub fn auto_flowlabels(_node: &Node) -> bool {
    true
}

/// Sockets may be bound to addresses that are not of this node.
pub fn nonlocal_bind(_node: &Node) -> bool {
    false
}

/// Echo requests are not answered.
pub fn ignores_echo(_node: &Node, _to_group: bool) -> bool {
    false
}

/// Answers bear the mark of what they answer.
pub fn reflects_mark(_node: &Node) -> bool {
    false
}

/// Milliseconds between two errors to one host.
pub fn icmp_ratelimit(_node: &Node) -> i64 {
    1000
}
