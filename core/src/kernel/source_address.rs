//! Which address of ours (Linux: net/ipv4/devinet.c, inet_select_addr, inet_addr_onlink; `kernel-facts.md` 1.3).

use super::Node;
use crate::base::IfIndex;
use crate::model::Scope;
use std::net::Ipv4Addr;

/// Is this one of our addresses?
pub fn is_local(node: &Node, ip: Ipv4Addr) -> bool {
    node.addresses.list.iter().any(|address| address.local == ip) || ip.is_loopback()
}

/// Are both in one subnet of the interface (inet_addr_onlink)?
pub fn on_link(node: &Node, dev: IfIndex, a: Ipv4Addr, b: Ipv4Addr) -> bool {
    let mut primaries = node.addresses.list.iter().filter(|address| address.dev == dev && !address.secondary);
    primaries.any(|address| address.covers(a) && address.covers(b))
}

/// The source address for `dst` on an interface: the first whose subnet holds it, else the first of the interface, else the
/// first of any interface; 0.0.0.0 when there is none that reaches as far as `scope`.
pub fn select(node: &Node, dev: IfIndex, dst: Ipv4Addr, scope: Scope) -> Ipv4Addr {
    let primaries = || node.addresses.list.iter().filter(|address| !address.secondary);
    let mut first = None;
    for address in primaries().filter(|address| address.dev == dev && address.scope <= scope) {
        if dst.is_unspecified() || address.covers(dst) {
            return address.local;
        }
        first = first.or(Some(address.local));
    }
    let elsewhere = || primaries().find(|address| address.scope != Scope::LINK && address.scope <= scope);
    first.or_else(|| elsewhere().map(|address| address.local)).unwrap_or(Ipv4Addr::UNSPECIFIED)
}
