//! What holds for an interface when `all` and its own value are joined (Linux: the `IN_DEV_*` macros of
//! include/linux/inetdevice.h). The larger, either, or both: each setting has its own way.

use super::Sysctl;
use crate::base::IfIndex;
use crate::kernel::Node;

macro_rules! joined {
    ($( $(#[$doc:meta])* $name:ident: $way:ident, )*) => {
        $(
            $(#[$doc])*
            #[inline]
            pub fn $name(node: &Node, dev: IfIndex) -> joined!(@type $way) {
                let (all, own) = (node.sysctl.all.$name, node.sysctl.conf(dev).$name);
                joined!(@join $way, all, own)
            }
        )*
    };
    (@type larger) => { i64 };
    (@type $way:ident) => { bool };
    (@join larger, $all:ident, $own:ident) => { $all.max($own) };
    (@join either, $all:ident, $own:ident) => { $all != 0 || $own != 0 };
    (@join both, $all:ident, $own:ident) => { $all != 0 && $own != 0 };
    (@join own, $all:ident, $own:ident) => {{ let _ = $all; $own != 0 }};
}

joined! {
    /// Reverse path filter: 0 off, 1 strict, 2 loose.
    rp_filter: larger,
    /// Which addresses ARP requests name as sender.
    arp_announce: larger,
    /// Which ARP requests are answered.
    arp_ignore: larger,
    /// Announce addresses when the interface comes up.
    arp_notify: larger,
    /// Make neighbour entries from gratuitous ARP.
    arp_accept: larger,
    /// Answer ARP only where we would send by the same interface.
    arp_filter: either,
    /// Accept packets whose source is an address of ours.
    accept_local: either,
    /// The reverse path is looked up with the packet's mark.
    src_valid_mark: either,
    /// Answer ARP for what we would forward elsewhere.
    proxy_arp: either,
    /// Martians are told of in the log.
    log_martians: either,
    /// Different subnets share the medium.
    shared_media: either,
    /// Send redirects.
    send_redirects: either,
    /// Believe redirects to known gateways only.
    secure_redirects: either,
    /// Secondaries take a deleted primary's place.
    promote_secondaries: either,
    /// 127/8 is not martian.
    route_localnet: either,
    /// Pass over next hops without carrier.
    ignore_routes_with_linkdown: either,
    /// Forward directed broadcasts.
    bc_forwarding: both,
    /// Forget neighbours when the carrier goes.
    arp_evict_nocarrier: both,
    /// Forward what comes in here.
    forwarding: own,
    /// Answer ARP for what lies behind the same interface.
    proxy_arp_pvlan: own,
}

/// Believe ICMP redirects: a router only where both say so, a host where either does.
pub fn accept_redirects(node: &Node, dev: IfIndex) -> bool {
    let sysctl: &Sysctl = &node.sysctl;
    let (all, own) = (sysctl.all.accept_redirects != 0, sysctl.conf(dev).accept_redirects != 0);
    if forwarding(node, dev) { all && own } else { all || own }
}
