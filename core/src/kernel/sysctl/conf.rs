//! net.ipv4.conf.{all,default,IF}.* (Linux: net/ipv4/devinet.c, include/linux/inetdevice.h).

use super::setting::Kind::{Int, ReadOnly};
use super::setting::settings;

settings! {
    /// The settings of one interface, of new ones (`default`), or of the whole node (`all`).
    Conf {
        /// Accept packets whose source is an address of ours.
        accept_local: Int => 0,
        /// Believe ICMP redirects.
        accept_redirects: Int => 1,
        /// Accept source routed packets.
        accept_source_route: Int => 1,
        /// Make neighbour entries from gratuitous ARP.
        arp_accept: Int => 0,
        /// Which of our addresses ARP requests name as sender, 0 to 2.
        arp_announce: Int => 0,
        /// Forget neighbours when the carrier goes.
        arp_evict_nocarrier: Int => 1,
        /// Answer ARP only where we would send to the asker by the same interface.
        arp_filter: Int => 0,
        /// Which ARP requests are answered, 0 to 8.
        arp_ignore: Int => 0,
        /// Announce addresses when the interface comes up.
        arp_notify: Int => 0,
        /// Forward directed broadcasts.
        bc_forwarding: Int => 0,
        /// net.ipv4.conf.*.bootp_relay.
        bootp_relay: Int => 0,
        /// net.ipv4.conf.*.disable_policy.
        disable_policy: Int => 0,
        /// net.ipv4.conf.*.disable_xfrm.
        disable_xfrm: Int => 0,
        /// Drop gratuitous ARP.
        drop_gratuitous_arp: Int => 0,
        /// net.ipv4.conf.*.drop_unicast_in_l2_multicast.
        drop_unicast_in_l2_multicast: Int => 0,
        /// net.ipv4.conf.*.force_igmp_version.
        force_igmp_version: Int => 0,
        /// Forward packets that come in here.
        forwarding: Int => 0,
        /// net.ipv4.conf.*.igmpv2_unsolicited_report_interval.
        igmpv2_unsolicited_report_interval: Int => 10000,
        /// net.ipv4.conf.*.igmpv3_unsolicited_report_interval.
        igmpv3_unsolicited_report_interval: Int => 1000,
        /// Pass over next hops without carrier.
        ignore_routes_with_linkdown: Int => 0,
        /// Log packets with impossible addresses.
        log_martians: Int => 0,
        /// Multicast routing; read only.
        mc_forwarding: ReadOnly => 0,
        /// Which medium this interface is on, for proxy ARP; -1: no proxy ARP.
        medium_id: Int => 0,
        /// A secondary address takes the place of a deleted primary one.
        promote_secondaries: Int => 0,
        /// Answer ARP for what we would forward elsewhere.
        proxy_arp: Int => 0,
        /// Answer ARP also for what lies behind the same interface.
        proxy_arp_pvlan: Int => 0,
        /// 127/8 is not martian.
        route_localnet: Int => 0,
        /// Reverse path filter: 0 off, 1 strict, 2 loose.
        rp_filter: Int => 0,
        /// Believe redirects to gateways we know only.
        secure_redirects: Int => 1,
        /// Send ICMP redirects.
        send_redirects: Int => 1,
        /// Different subnets share this medium.
        shared_media: Int => 1,
        /// The reverse path is looked up with the packet's mark.
        src_valid_mark: Int => 0,
        /// Free for the administrator.
        tag: Int => 0,
    }
}

impl Conf {
    /// `all` as in a fresh namespace.
    pub fn all() -> Self {
        Self { accept_source_route: 0, ..Self::default() }
    }

    /// `lo` as in a fresh namespace.
    pub fn loopback() -> Self {
        Self { disable_policy: 1, disable_xfrm: 1, ..Self::default() }
    }
}
