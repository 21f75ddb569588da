//! net.ipv6.conf.{all,default,IF}.*, net.ipv6.route.*, net.ipv6.icmp.*, net.ipv6.* (Linux: net/ipv6/addrconf.c,
//! net/ipv6/sysctl_net_ipv6.c, net/ipv6/route.c).

use super::setting::Kind::{Int, Millis, ReadOnly, Seconds, Unsigned, Within};
use super::setting::settings;

const MAX: i64 = i32::MAX as i64;

settings! {
    /// The settings of one interface, of new ones (`default`), or of the whole node (`all`).
    Conf6 {
        /// What is done about an address that another has, 0 to 2; -1: nobody is ever asked.
        accept_dad: Int => 1,
        /// Believe router advertisements (they are not modelled).
        accept_ra: Int => 1,
        /// net.ipv6.conf.*.accept_ra_defrtr
        accept_ra_defrtr: Int => 1,
        /// net.ipv6.conf.*.accept_ra_from_local
        accept_ra_from_local: Int => 0,
        /// net.ipv6.conf.*.accept_ra_min_hop_limit
        accept_ra_min_hop_limit: Int => 1,
        /// net.ipv6.conf.*.accept_ra_min_lft
        accept_ra_min_lft: Int => 0,
        /// net.ipv6.conf.*.accept_ra_mtu
        accept_ra_mtu: Int => 1,
        /// net.ipv6.conf.*.accept_ra_pinfo
        accept_ra_pinfo: Int => 1,
        /// net.ipv6.conf.*.accept_ra_rt_info_max_plen
        accept_ra_rt_info_max_plen: Int => 0,
        /// net.ipv6.conf.*.accept_ra_rt_info_min_plen
        accept_ra_rt_info_min_plen: Int => 0,
        /// net.ipv6.conf.*.accept_ra_rtr_pref
        accept_ra_rtr_pref: Int => 1,
        /// Believe redirects.
        accept_redirects: Int => 1,
        /// Accept source routed packets.
        accept_source_route: Int => 0,
        /// net.ipv6.conf.*.accept_untracked_na
        accept_untracked_na: Within(0, 2) => 0,
        /// How the link-local address is made: 0 from the Ethernet address, 1 not at all, 2 and 3 from a secret.
        addr_gen_mode: Within(0, 3) => 0,
        /// Addresses from router advertisements (they are not modelled).
        autoconf: Int => 1,
        /// How often it is asked whether another has an address.
        dad_transmits: Int => 1,
        /// IPv6 is off here.
        disable_ipv6: Int => 0,
        /// net.ipv6.conf.*.disable_policy
        disable_policy: Int => 0,
        /// net.ipv6.conf.*.drop_unicast_in_l2_multicast
        drop_unicast_in_l2_multicast: Int => 0,
        /// Ignore neighbour advertisements that nobody asked for.
        drop_unsolicited_na: Int => 0,
        /// Questions about duplicates carry a nonce.
        enhanced_dad: Int => 1,
        /// Forward what comes in here even where `forwarding` is 0.
        force_forwarding: Within(0, 1) => 0,
        /// net.ipv6.conf.*.force_mld_version
        force_mld_version: Int => 0,
        /// net.ipv6.conf.*.force_tllao
        force_tllao: Int => 0,
        /// Forward packets that come in here.
        forwarding: Int => 0,
        /// Hop limit of packets made here.
        hop_limit: Within(1, 255) => 64,
        /// Pass over next hops without carrier.
        ignore_routes_with_linkdown: Int => 0,
        /// net.ipv6.conf.*.ioam6_enabled
        ioam6_enabled: Within(0, 1) => 0,
        /// net.ipv6.conf.*.ioam6_id
        ioam6_id: Within(0, 65535) => 65535,
        /// net.ipv6.conf.*.ioam6_id_wide
        ioam6_id_wide: Unsigned => 4_294_967_295,
        /// Addresses stay when the interface goes down.
        keep_addr_on_down: Int => 0,
        /// net.ipv6.conf.*.max_addresses
        max_addresses: Int => 16,
        /// net.ipv6.conf.*.max_desync_factor
        max_desync_factor: Int => 600,
        /// Multicast routing; read only.
        mc_forwarding: ReadOnly => 0,
        /// net.ipv6.conf.*.mldv1_unsolicited_report_interval
        mldv1_unsolicited_report_interval: Millis(0) => 10_000,
        /// net.ipv6.conf.*.mldv2_unsolicited_report_interval
        mldv2_unsolicited_report_interval: Millis(0) => 1000,
        /// Largest packet in bytes.
        mtu: Int => 1280,
        /// Forget neighbours when the carrier goes.
        ndisc_evict_nocarrier: Within(0, 1) => 1,
        /// Announce addresses when the interface comes up.
        ndisc_notify: Int => 0,
        /// Traffic class of neighbour discovery.
        ndisc_tclass: Within(0, 255) => 0,
        /// Addresses are used before it is known whether another has them.
        optimistic_dad: Int => 0,
        /// Answer neighbour solicitations for others.
        proxy_ndp: Int => 0,
        /// net.ipv6.conf.*.ra_defrtr_metric
        ra_defrtr_metric: Within(1, MAX) => 1024,
        /// net.ipv6.conf.*.ra_honor_pio_life
        ra_honor_pio_life: Within(0, 1) => 0,
        /// net.ipv6.conf.*.ra_honor_pio_pflag
        ra_honor_pio_pflag: Within(0, 1) => 0,
        /// net.ipv6.conf.*.regen_max_retry
        regen_max_retry: Int => 3,
        /// net.ipv6.conf.*.regen_min_advance
        regen_min_advance: Int => 2,
        /// Seconds between two looks at a router that does not answer.
        router_probe_interval: Seconds => 60,
        /// Longest delay before the first question on a link, in seconds.
        router_solicitation_delay: Seconds => 1,
        /// net.ipv6.conf.*.router_solicitation_interval
        router_solicitation_interval: Seconds => 4,
        /// net.ipv6.conf.*.router_solicitation_max_interval
        router_solicitation_max_interval: Seconds => 3600,
        /// net.ipv6.conf.*.router_solicitations
        router_solicitations: Within(-1, MAX) => -1,
        /// net.ipv6.conf.*.rpl_seg_enabled
        rpl_seg_enabled: Int => 0,
        /// net.ipv6.conf.*.seg6_enabled
        seg6_enabled: Int => 0,
        /// net.ipv6.conf.*.seg6_require_hmac
        seg6_require_hmac: Int => 0,
        /// net.ipv6.conf.*.suppress_frag_ndisc
        suppress_frag_ndisc: Int => 1,
        /// net.ipv6.conf.*.temp_prefered_lft
        temp_prefered_lft: Int => 86400,
        /// net.ipv6.conf.*.temp_valid_lft
        temp_valid_lft: Int => 604_800,
        /// Sources are taken from the output interface only.
        use_oif_addrs_only: Int => 0,
        /// Optimistic addresses are as good as others.
        use_optimistic: Int => 0,
        /// net.ipv6.conf.*.use_tempaddr
        use_tempaddr: Int => 0,
    }
}

impl Conf6 {
    /// `all` as in a fresh namespace.
    pub fn all() -> Self {
        Self { accept_dad: 0, ..Self::default() }
    }

    /// `lo` as in a fresh namespace.
    pub fn loopback() -> Self {
        Self { accept_dad: -1, use_tempaddr: -1, mtu: 65536, ..Self::default() }
    }
}

settings! {
    /// net.ipv6.*
    Ipv6 {
        /// net.ipv6.anycast_src_echo_reply
        anycast_src_echo_reply: Within(0, 1) => 0,
        /// Packets made here get a flow label.
        auto_flowlabels: Within(0, 3) => 1,
        /// net.ipv6.bindv6only
        bindv6only: Within(0, 1) => 0,
        /// What policy 3 hashes: a bit set.
        fib_multipath_hash_fields: Within(0, 0xfff) => 7,
        /// 0 addresses, 1 ports too, 2 the inner header, 3 as `hash_fields` says.
        fib_multipath_hash_policy: Within(0, 3) => 0,
        /// net.ipv6.fib_notify_on_flag_change
        fib_notify_on_flag_change: Within(0, 2) => 0,
        /// net.ipv6.flowlabel_consistency
        flowlabel_consistency: Within(0, 1) => 1,
        /// net.ipv6.flowlabel_reflect
        flowlabel_reflect: Within(0, 7) => 0,
        /// net.ipv6.flowlabel_state_ranges
        flowlabel_state_ranges: Within(0, 1) => 0,
        /// Replies of the kernel carry the mark of what they answer.
        fwmark_reflect: Within(0, 1) => 0,
        /// net.ipv6.idgen_delay
        idgen_delay: Seconds => 1,
        /// net.ipv6.idgen_retries
        idgen_retries: Int => 3,
        /// Sockets may be bound to addresses that are not here.
        ip_nonlocal_bind: Within(0, 1) => 0,
        /// net.ipv6.max_dst_opts_length
        max_dst_opts_length: Int => 2_147_483_647,
        /// net.ipv6.max_dst_opts_number
        max_dst_opts_number: Int => 8,
        /// net.ipv6.max_hbh_length
        max_hbh_length: Int => 2_147_483_647,
        /// net.ipv6.max_hbh_opts_number
        max_hbh_opts_number: Int => 8,
        /// net.ipv6.seg6_flowlabel
        seg6_flowlabel: Int => 0,
    }
}

settings! {
    /// net.ipv6.route.*
    Route6 {
        /// net.ipv6.route.gc_elasticity
        gc_elasticity: Int => 9,
        /// Seconds between two sweeps for routes whose time is over.
        gc_interval: Seconds => 30,
        /// net.ipv6.route.gc_min_interval
        gc_min_interval: Seconds => 0,
        /// net.ipv6.route.gc_min_interval_ms
        gc_min_interval_ms: Millis(0) => 500,
        /// net.ipv6.route.gc_thresh
        gc_thresh: Int => 1024,
        /// net.ipv6.route.gc_timeout
        gc_timeout: Seconds => 60,
        /// net.ipv6.route.max_size
        max_size: Int => 2_147_483_647,
        /// Least advertised MSS in bytes.
        min_adv_mss: Int => 1220,
        /// Seconds until a learnt path MTU is forgotten.
        mtu_expires: Seconds => 600,
        /// net.ipv6.route.skip_notify_on_dev_down
        skip_notify_on_dev_down: Within(0, 1) => 0,
    }
}

settings! {
    /// net.ipv6.icmp.*
    Icmp6 {
        /// Do not answer echo requests.
        echo_ignore_all: Within(0, 1) => 0,
        /// Do not answer echo requests to anycast addresses.
        echo_ignore_anycast: Within(0, 1) => 0,
        /// Do not answer echo requests to multicast addresses.
        echo_ignore_multicast: Within(0, 1) => 0,
        /// net.ipv6.icmp.error_anycast_as_unicast
        error_anycast_as_unicast: Within(0, 1) => 0,
        /// Milliseconds between two ICMPv6 errors to one host (in ticks of 4 ms in the kernel).
        ratelimit: Millis(0) => 100,
    }
}

/// IPv6's values of one node.
#[derive(Clone, Debug)]
pub struct Sysctl6 {
    /// net.ipv6.conf.all
    pub all: Conf6,
    /// net.ipv6.conf.default
    pub default: Conf6,
    /// net.ipv6.*
    pub ipv6: Ipv6,
    /// net.ipv6.route.*
    pub route: Route6,
    /// net.ipv6.icmp.*
    pub icmp: Icmp6,
}

impl Default for Sysctl6 {
    fn default() -> Self {
        Self {
            all: Conf6::all(),
            default: Conf6::default(),
            ipv6: Ipv6::default(),
            route: Route6::default(),
            icmp: Icmp6::default(),
        }
    }
}
