//! The address of each subnet's routers: the prefix with nothing behind it (Linux: net/ipv6/anycast.c, __ipv6_dev_ac_inc and _dec;
//! net/ipv6/addrconf.c, addrconf_join_anycast, dev_forward_change). A router has it for every prefix of its own up to 126 bits.

use super::OwnAddress;
use crate::base::IfIndex;
use crate::kernel::Node;
use crate::kernel::six::route::own;
use std::net::Ipv6Addr;

/// An anycast address of an interface.
#[derive(Clone, Copy, Debug)]
pub(super) struct Anycast {
    pub(super) address: Ipv6Addr,
    users: u32,
}

/// The anycast address of an address's subnet.
fn of(address: &OwnAddress) -> Option<Ipv6Addr> {
    Some(address.net().network()).filter(|network| address.prefix_len < 127 && !network.is_unspecified())
}

/// An address was settled on a router's interface.
pub(super) fn join(node: &mut Node, dev: IfIndex, address: &OwnAddress) {
    let Some(anycast) = of(address) else { return };
    let Some(interface) = super::interface(node, dev) else { return };
    if let Some(known) = interface.anycast.iter_mut().find(|known| known.address == anycast) {
        known.users += 1;
        return;
    }
    interface.anycast.push(Anycast { address: anycast, users: 1 });
    own::add(node, dev, anycast, true);
}

/// An address is gone, or its interface no router's any more.
pub(super) fn leave(node: &mut Node, dev: IfIndex, address: &OwnAddress) {
    let Some(anycast) = of(address) else { return };
    let Some(interface) = node.six.interfaces.list.get_mut(&dev) else { return };
    let Some(place) = interface.anycast.iter().position(|known| known.address == anycast) else { return };
    let Some(known) = interface.anycast.get_mut(place) else { return };
    known.users = known.users.saturating_sub(1);
    if known.users == 0 {
        interface.anycast.remove(place);
        own::remove(node, dev, anycast, true);
    }
}

/// `forwarding` of an interface was switched (dev_forward_change).
pub fn forwarding_changed(node: &mut Node, dev: IfIndex) {
    let router = node.sysctl.conf6(dev).forwarding != 0;
    let addresses = node.six.interfaces.get(dev).map(|interface| interface.addresses.clone()).unwrap_or_default();
    for address in addresses.iter().filter(|address| !address.flags.tentative) {
        if router { join(node, dev, address) } else { leave(node, dev, address) }
    }
}
