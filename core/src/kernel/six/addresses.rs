//! What the road of a packet asks of the addresses of IPv6 (Linux: net/ipv6/addrconf.c, anycast.c, mcast.c).

use crate::base::IfIndex;
use crate::kernel::Node;
use std::net::Ipv6Addr;

/// Is it an address of ours; of this interface, where one is named (ipv6_chk_addr)?
pub fn is_ours(_node: &Node, _address: Ipv6Addr, _dev: Option<IfIndex>) -> bool {
    false
}

/// The addresses of an interface.
pub fn of(_node: &Node, _dev: IfIndex) -> impl Iterator<Item = Ipv6Addr> {
    std::iter::empty()
}

/// The subnet-router anycast addresses of an interface: those of its subnets while it is a router's.
pub fn anycast_of(_node: &Node, _dev: IfIndex) -> impl Iterator<Item = Ipv6Addr> {
    std::iter::empty()
}

/// The first link-local address of an interface (ipv6_get_lladdr).
pub fn link_local(_node: &Node, _dev: IfIndex) -> Option<Ipv6Addr> {
    None
}

/// The source address for packets to `dst` that leave by `dev` (ipv6_dev_get_saddr).
pub fn source(_node: &Node, _dev: IfIndex, _dst: Ipv6Addr) -> Option<Ipv6Addr> {
    None
}
