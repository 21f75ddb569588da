//! Groups of IPv6 (Linux: net/ipv6/mcast.c): which ones an interface has joined. They follow from its addresses; nothing else joins
//! one here.

use super::{addresses, settings};
use crate::base::{IfIndex, Mac};
use crate::kernel::Node;
use std::net::Ipv6Addr;

/// All nodes of an interface, of a link.
const ALL_NODES: [Ipv6Addr; 2] = [Ipv6Addr::new(0xff01, 0, 0, 0, 0, 0, 0, 1), Ipv6Addr::new(0xff02, 0, 0, 0, 0, 0, 0, 1)];
/// All routers of an interface, of a link, of a site.
const ALL_ROUTERS: [Ipv6Addr; 3] = [
    Ipv6Addr::new(0xff01, 0, 0, 0, 0, 0, 0, 2),
    Ipv6Addr::new(0xff02, 0, 0, 0, 0, 0, 0, 2),
    Ipv6Addr::new(0xff05, 0, 0, 0, 0, 0, 0, 2),
];

/// The group that whoever has this address is in (RFC 4291, 2.7.1).
pub fn solicited_node(address: Ipv6Addr) -> Ipv6Addr {
    let [.., high, low] = address.segments();
    Ipv6Addr::new(0xff02, 0, 0, 0, 0, 1, 0xff00 | (high & 0xff), low)
}

/// Has the interface joined a group (ipv6_chk_mcast_addr)?
pub fn joined(node: &Node, dev: IfIndex, group: Ipv6Addr) -> bool {
    ALL_NODES.contains(&group)
        || (ALL_ROUTERS.contains(&group) && settings::is_router(node, dev))
        || addresses::of(node, dev).any(|address| solicited_node(address) == group)
        || addresses::anycast_of(node, dev).any(|address| solicited_node(address) == group)
}

/// The groups that an interface tells of, in the order of joining: not those of the interface alone, nor that of all nodes.
pub fn reported(node: &Node, dev: IfIndex, site_routers: bool) -> Vec<Ipv6Addr> {
    let router = settings::is_router(node, dev);
    let [_, link, site] = ALL_ROUTERS;
    let routers = [(link, router), (site, site_routers)].into_iter().filter(|(_, is_one)| *is_one).map(|(group, _)| group);
    let own = addresses::of(node, dev).chain(addresses::anycast_of(node, dev)).map(solicited_node);
    let mut groups: Vec<Ipv6Addr> = Vec::new();
    for group in routers.chain(own) {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    groups
}

/// The Ethernet address of a group (RFC 2464, 7).
pub fn ethernet(group: Ipv6Addr) -> Mac {
    let [.., a, b, c, d] = group.octets();
    Mac([0x33, 0x33, a, b, c, d])
}
