//! What the road of a packet asks of the addresses of IPv6 (Linux: net/ipv6/addrconf.c, anycast.c, mcast.c).

use super::addrconf::{self, Interface};
use super::route::source as choice;
use crate::base::{IfIndex, Time};
use crate::kernel::Node;
use crate::model::RouteType;
use std::net::Ipv6Addr;

/// Is it an address of ours; of this interface, where one is named (ipv6_chk_addr)?
pub fn is_ours(node: &Node, address: Ipv6Addr, dev: Option<IfIndex>) -> bool {
    addrconf::is_own(node, address, dev, false)
}

/// The addresses of an interface.
pub fn of(node: &Node, dev: IfIndex) -> impl Iterator<Item = Ipv6Addr> {
    node.six.interfaces.get(dev).into_iter().flat_map(|interface| interface.addresses.iter().map(|own| own.address))
}

/// The subnet-router anycast addresses of an interface: those of its subnets while it is a router's.
pub fn anycast_of(node: &Node, dev: IfIndex) -> impl Iterator<Item = Ipv6Addr> {
    node.six.interfaces.get(dev).into_iter().flat_map(Interface::anycast)
}

/// The type of an address, as `-m addrtype` asks; with `only`, of this interface alone.
#[inline(never)] // web/later.txt
pub fn kind(_node: &Node, address: Ipv6Addr, _only: Option<IfIndex>) -> RouteType {
    if address.is_multicast() { RouteType::Multicast } else { RouteType::Unicast }
}

/// The first link-local address of an interface (ipv6_get_lladdr).
pub fn link_local(node: &Node, dev: IfIndex) -> Option<Ipv6Addr> {
    let own = node.six.interfaces.get(dev)?.addresses.iter();
    own.filter(|own| !own.is_tentative()).map(|own| own.address).find(Ipv6Addr::is_unicast_link_local)
}

/// The source address for packets to `dst` that leave by `dev` (ipv6_dev_get_saddr).
#[inline(never)] // web/later.txt
pub fn source(node: &Node, dev: IfIndex, dst: Ipv6Addr) -> Option<Ipv6Addr> {
    choice::best(node, dev, dst, Time::ZERO)
}
