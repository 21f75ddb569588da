//! What holds for an interface when `all` and its own value are joined (Linux: net/ipv6): each setting has its own way.

use crate::base::IfIndex;
use crate::kernel::Node;

/// IPv6 is off on the interface.
pub fn disable_ipv6(node: &Node, dev: IfIndex) -> bool {
    node.sysctl.conf6(dev).disable_ipv6 != 0
}

/// Packets that come in by the interface are forwarded: `all.forwarding`, or the interface's `force_forwarding` (ip6_forward).
pub fn forwards(node: &Node, dev: IfIndex) -> bool {
    routes_for_others(node) || node.sysctl.conf6(dev).force_forwarding != 0
}

/// The node is a router: it chooses next hops without a look at their neighbour entries.
pub fn routes_for_others(node: &Node) -> bool {
    node.sysctl.six.all.forwarding != 0
}

/// The interface is a router's: its own `forwarding`.
pub fn is_router(node: &Node, dev: IfIndex) -> bool {
    node.sysctl.conf6(dev).forwarding != 0
}

/// Next hops without carrier are passed over. (What is written to `all` goes to each interface.)
pub fn ignores_linkdown(node: &Node, dev: IfIndex) -> bool {
    node.sysctl.conf6(dev).ignore_routes_with_linkdown != 0
}

/// Hop limit of packets made here.
pub fn hop_limit(node: &Node, dev: IfIndex) -> u8 {
    u8::try_from(node.sysctl.conf6(dev).hop_limit).unwrap_or(64)
}

/// Packets made here get a flow label.
pub fn auto_flowlabels(node: &Node) -> bool {
    matches!(node.sysctl.six.ipv6.auto_flowlabels, 1 | 3)
}

/// Sockets may be bound to addresses that are not of this node.
pub fn nonlocal_bind(node: &Node) -> bool {
    node.sysctl.six.ipv6.ip_nonlocal_bind != 0
}

/// Echo requests are not answered.
pub fn ignores_echo(node: &Node, to_group: bool) -> bool {
    let icmp = &node.sysctl.six.icmp;
    icmp.echo_ignore_all != 0 || to_group && icmp.echo_ignore_multicast != 0
}

/// Answers bear the mark of what they answer.
pub fn reflects_mark(node: &Node) -> bool {
    node.sysctl.six.ipv6.fwmark_reflect != 0
}

/// Milliseconds between two errors to one host.
pub fn icmp_ratelimit(node: &Node) -> i64 {
    node.sysctl.six.icmp.ratelimit
}
