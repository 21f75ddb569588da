//! The profiles: each says in what it differs from the next later one. What is known of a kernel that no recording or source
//! was asked about is taken over from its neighbour. Numbers behind names of files: the release that brought them.

use super::*;

/// Files below /proc/sys that came after a version.
mod absent {
    /// fib_multipath_hash_seed 6.11.
    const AFTER_6_1: &[&str] = &["fib_multipath_hash_seed"];
    /// 5.16, 5.13, 5.14, 5.19, 5.15.
    const AFTER_5_10: &[&str] = &[
        "arp_evict_nocarrier",
        "icmp_echo_enable_probe",
        "fib_multipath_hash_fields",
        "interval_probe_time_ms",
        "nf_conntrack_tcp_ignore_invalid_rst",
    ];
    /// 5.8.
    const AFTER_5_4: &[&str] = &["nexthop_compat_mode"];
    /// 4.19.
    const AFTER_4_12: &[&str] = &["bc_forwarding"];
    /// 4.12.
    const AFTER_4_9: &[&str] = &["fib_multipath_hash_policy"];
    /// 4.7, 4.6.
    const AFTER_4_4: &[&str] = &["fib_multipath_use_neigh", "drop_gratuitous_arp", "drop_unicast_in_l2_multicast"];
    /// 4.2.
    const AFTER_4_1: &[&str] = &["ignore_routes_with_linkdown"];
    /// 4.1, 3.18, 3.15, 3.14, 3.12.
    const AFTER_3_10: &[&str] = &[
        "mcast_resolicit",
        "icmp_msgs_per_sec",
        "icmp_msgs_burst",
        "fwmark_reflect",
        "tcp_fwmark_accept",
        "ip_forward_use_pmtu",
        "igmpv2_unsolicited_report_interval",
        "igmpv3_unsolicited_report_interval",
    ];
    /// 3.6.
    const AFTER_3_4: &[&str] = &["route_localnet"];

    pub const IN_6_1: &[&[&str]] = &[AFTER_6_1];
    pub const IN_5_10: &[&[&str]] = &[AFTER_6_1, AFTER_5_10];
    pub const IN_5_4: &[&[&str]] = &[AFTER_6_1, AFTER_5_10, AFTER_5_4];
    pub const IN_4_12: &[&[&str]] = &[AFTER_6_1, AFTER_5_10, AFTER_5_4, AFTER_4_12];
    pub const IN_4_9: &[&[&str]] = &[AFTER_6_1, AFTER_5_10, AFTER_5_4, AFTER_4_12, AFTER_4_9];
    pub const IN_4_4: &[&[&str]] = &[AFTER_6_1, AFTER_5_10, AFTER_5_4, AFTER_4_12, AFTER_4_9, AFTER_4_4];
    pub const IN_4_1: &[&[&str]] = &[AFTER_6_1, AFTER_5_10, AFTER_5_4, AFTER_4_12, AFTER_4_9, AFTER_4_4, AFTER_4_1];
    pub const IN_3_6: &[&[&str]] =
        &[AFTER_6_1, AFTER_5_10, AFTER_5_4, AFTER_4_12, AFTER_4_9, AFTER_4_4, AFTER_4_1, AFTER_3_10];
    pub const IN_3_4: &[&[&str]] =
        &[AFTER_6_1, AFTER_5_10, AFTER_5_4, AFTER_4_12, AFTER_4_9, AFTER_4_4, AFTER_4_1, AFTER_3_10, AFTER_3_4];
}

pub(super) const V6_18: Profile = Profile {
    version: "6.18",
    summary: "hash threshold with a seed that can be set; a hop that owns the source address is preferred",
    route_cache: false,
    multipath: MultipathChoice::HashRecord,
    hash_policy_max: Some(3),
    record_hash: RecordHash::Sip48,
    hash_order: HashOrder::Separate,
    hash_seed_sysctl: true,
    policy1_forgets_addresses: false,
    use_neigh: UseNeigh::LiveNeighFirst,
    source_preference: true,
    random_source_port: true,
    default_state: DefaultState::PerAlias,
    unknown_neighbour_alive: true,
    output_errno: true,
    foreign_source: Errno::Enetunreach,
    forwarding_off: ForwardingOff::HostUnreachable,
    zeronet_usable: true,
    source_check_by_address: true,
    route_localnet: true,
    linkdown: true,
    gateways_of_six: true,
    bc_forwarding: true,
    untouched_rules_hide_errors: false,
    rule_suppress: true,
    rule_duplicates_refused: true,
    rule_uid: true,
    port_attributes: UnknownAttribute::Known,
    merged_tables: true,
    trie_resize: TrieResize::Filling,
    trie_sizes: TrieSizes { leaf: 48, tnode: 40, prefix: 56 },
    prefsrc_of_main_only: true,
    network_broadcast_route: false,
    unknown_table_named: true,
    nexthop_objects: NexthopObjects::NeighFirst,
    nexthop_fdb: true,
    extack: true,
    gateway_in_own_table: true,
    bad_gateway: Errno::Enetunreach,
    timer_wheel: TimerWheel::Buckets,
    syn_linear_timeouts: 4,
    tail_loss_probe: true,
    request_timers: true,
    time_wait_marks: true,
    confirmation_travels: true,
    requests_are_made_here: true,
    unsent_is_dropped: true,
    get_shows_source: false,
    get_shows_table: true,
    get_shows_uid: true,
    get_shows_tos: false,
    get_tells_reverse_path: false,
    ipv6_null_route: false,
    ipv6_preference: true,
    ipv6_routes: Ipv6Routes::InfoEach,
    own_routes6: OwnRoutes6::OnInterface,
    rejects6: Rejects6::Told,
    answers6: Answers6::Route,
    refuses_down_devices6: true,
    rejects_lead_to_no_gateway6: true,
    compares_gateway6: true,
    failed_hops_deleted6: false,
    siblings6: Siblings6::Threshold,
    replaces_hop_by_hop6: false,
    multicast_by_kernel6: true,
    siblings_together6: true,
    address_lifetimes: true,
    veth_no_queue: true,
    peer_node: true,
    peer_index: true,
    address_extack: true,
    neigh_delete_removes: true,
    neigh_queue_bytes: 212_992,
    masquerade_kills_moved: true,
    udp_stream_timeout: 120,
    udp_stream: UdpStream::AfterTwoSeconds,
    ipset: IpsetAge::Bitmask,
    tables_preloaded: false,
    always_tracks: false,
    postrouting_knows_input: true,
    connmark_shift: true,
    question_syncs_carrier: true,
    rename_while_up: true,
    absent_sysctls: &[],
};

pub(super) const V6_12: Profile = Profile {
    version: "6.12",
    summary: "the seed of the multipath hash can be set; the hash alone chooses, whatever the source address",
    use_neigh: UseNeigh::NeighFirst,
    source_preference: false,
    random_source_port: false,
    get_tells_reverse_path: true,
    ..V6_18
};

pub(super) const V6_1: Profile = Profile {
    version: "6.1",
    summary: "addresses and ports are put in order apart; resilient groups; custom hash fields; the hash key is random",
    hash_seed_sysctl: false,
    nexthop_objects: NexthopObjects::BoundFirst,
    syn_linear_timeouts: 0,
    requests_are_made_here: false,
    unsent_is_dropped: false,
    address_extack: false,
    question_syncs_carrier: false,
    rename_while_up: false,
    ipset: IpsetAge::Bucketsize,
    absent_sysctls: absent::IN_6_1,
    ..V6_12
};

pub(super) const V5_10: Profile = Profile {
    version: "5.10",
    summary: "hash policies 0 to 2; the network's own address is still a broadcast address",
    hash_policy_max: Some(2),
    hash_order: HashOrder::Joint,
    network_broadcast_route: true,
    nexthop_objects: NexthopObjects::BoundFirstPlain,
    get_shows_tos: true,
    ipset: IpsetAge::Counted,
    absent_sysctls: absent::IN_5_10,
    ..V6_1
};

pub(super) const V5_4: Profile = Profile {
    version: "5.4",
    summary: "next hop objects; the flow record is hashed by SipHash",
    record_hash: RecordHash::Sip32,
    nexthop_fdb: false,
    udp_stream: UdpStream::AtOnce,
    absent_sysctls: absent::IN_5_4,
    postrouting_knows_input: false,
    multicast_by_kernel6: false,
    ..V5_10
};

pub(super) const V4_19: Profile = Profile {
    version: "4.19",
    summary: "rules and questions know ports; errors come with a text; policy 1 hashes addresses of forwarded packets too",
    hash_policy_max: Some(1),
    record_hash: RecordHash::Jhash32,
    foreign_source: Errno::Einval,
    zeronet_usable: false,
    nexthop_objects: NexthopObjects::Absent,
    peer_index: false,
    unknown_table_named: false,
    udp_stream_timeout: 180,
    gateways_of_six: false,
    rejects_lead_to_no_gateway6: false,
    ..V5_4
};

pub(super) const V4_12: Profile = Profile {
    version: "4.12",
    summary: "fib_multipath_hash_policy: addresses or the flow with ports, for forwarded and local packets alike",
    record_hash: RecordHash::Jhash28,
    policy1_forgets_addresses: true,
    use_neigh: UseNeigh::BoundFirst,
    source_check_by_address: false,
    bc_forwarding: false,
    port_attributes: UnknownAttribute::Ignored,
    extack: false,
    neigh_delete_removes: false,
    neigh_queue_bytes: 65_536,
    connmark_shift: false,
    absent_sysctls: absent::IN_4_12,
    time_wait_marks: false,
    ipv6_routes: Ipv6Routes::EntryEach,
    own_routes6: OwnRoutes6::Typed,
    rejects6: Rejects6::NoRouteTold,
    refuses_down_devices6: false,
    siblings6: Siblings6::Modulo,
    ..V4_19
};

pub(super) const V4_9: Profile = Profile {
    version: "4.9",
    summary: "hash threshold as in 4.4, and next hops whose neighbour is bad can be passed over",
    multipath: MultipathChoice::HashAddresses,
    hash_policy_max: None,
    policy1_forgets_addresses: false,
    confirmation_travels: false,
    ipv6_null_route: true,
    rule_uid: false,
    get_shows_uid: false,
    always_tracks: true,
    ipset: IpsetAge::Skbinfo,
    absent_sysctls: absent::IN_4_9,
    own_routes6: OwnRoutes6::OnLoopback,
    rejects6: Rejects6::Shown,
    siblings_together6: false,
    ..V4_12
};

pub(super) const V4_4: Profile = Profile {
    version: "4.4",
    summary: "hash threshold: forwarded packets by their addresses, local ones by the whole flow",
    use_neigh: UseNeigh::Absent,
    timer_wheel: TimerWheel::Slack,
    prefsrc_of_main_only: false,
    rule_duplicates_refused: false,
    tables_preloaded: true,
    absent_sysctls: absent::IN_4_4,
    rejects_lead_to_no_gateway6: true,
    ..V4_9
};

pub(super) const V4_1: Profile = Profile {
    version: "4.1",
    summary: "a turn for every packet, as in 3.6; tables local and main share one trie",
    multipath: MultipathChoice::Turns,
    default_state: DefaultState::PerTable,
    unknown_neighbour_alive: false,
    output_errno: false,
    untouched_rules_hide_errors: true,
    linkdown: false,
    gateway_in_own_table: false,
    get_shows_table: false,
    veth_no_queue: false,
    absent_sysctls: absent::IN_4_1,
    rejects6: Rejects6::NetUnreachable,
    answers6: Answers6::Copy,
    compares_gateway6: false,
    siblings6: Siblings6::Folded,
    ..V4_4
};

pub(super) const V3_10: Profile = Profile {
    version: "3.10",
    summary: "a turn for every packet; MASQUERADE drops connections whose packets change the interface",
    forwarding_off: ForwardingOff::WithoutErrno,
    rule_suppress: false,
    merged_tables: false,
    trie_resize: TrieResize::FullChildren,
    trie_sizes: TrieSizes { leaf: 40, tnode: 40, prefix: 56 },
    ipv6_preference: false,
    peer_node: false,
    ipset: IpsetAge::Counters,
    request_timers: false,
    absent_sysctls: absent::IN_3_6,
    failed_hops_deleted6: true,
    replaces_hop_by_hop6: true,
    ..V4_1
};

pub(super) const V3_6: Profile = Profile {
    version: "3.6",
    summary: "no route cache: every packet takes the next hop whose turn it is",
    trie_sizes: TrieSizes { leaf: 40, tnode: 56, prefix: 56 },
    tail_loss_probe: false,
    address_lifetimes: false,
    masquerade_kills_moved: false,
    ipset: IpsetAge::Ports,
    ipv6_routes: Ipv6Routes::Single,
    failed_hops_deleted6: false,
    ..V3_10
};

pub(super) const V3_4: Profile = Profile {
    version: "3.4",
    summary: "the route cache: a next hop is chosen once for a source and destination and kept until the entry goes",
    route_cache: true,
    untouched_rules_hide_errors: false,
    forwarding_off: ForwardingOff::NoWay,
    route_localnet: false,
    port_attributes: UnknownAttribute::Refused,
    bad_gateway: Errno::Esrch,
    get_shows_source: true,
    absent_sysctls: absent::IN_3_4,
    own_routes6: OwnRoutes6::ViaNobody,
    answers6: Answers6::CopyViaItself,
    ..V3_6
};
