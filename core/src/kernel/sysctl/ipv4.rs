//! net.ipv4.* of the whole node that the lab's behaviour hangs on (Linux: net/ipv4/sysctl_net_ipv4.c, route.c).

use super::setting::Kind::{Int, Unsigned, Within};
use super::setting::settings;

const MAX: i64 = i32::MAX as i64;

settings! {
    /// net.ipv4.*
    Ipv4 {
        /// Which fields policy 3 hashes, a bit set.
        fib_multipath_hash_fields: Within(1, 0xfff) => 7,
        /// What is hashed to choose a next hop: 0 addresses, 1 ports too, 2 the inner header, 3 as `hash_fields` says.
        fib_multipath_hash_policy: Within(0, 3) => 0,
        /// Key of the hash; 0: drawn at random.
        fib_multipath_hash_seed: Unsigned => 0,
        /// Pass over next hops whose neighbour entry is bad.
        fib_multipath_use_neigh: Within(0, 1) => 0,
        /// Replies of the kernel carry the mark of what they answer.
        fwmark_reflect: Within(0, 255) => 0,
        /// Do not answer echo requests.
        icmp_echo_ignore_all: Within(0, 1) => 0,
        /// Do not answer echo requests to broadcast addresses.
        icmp_echo_ignore_broadcasts: Within(0, 1) => 1,
        /// ICMP errors bear the address of the interface that the cause came in by.
        icmp_errors_use_inbound_ifaddr: Within(0, 1) => 0,
        /// How many ICMP messages may go at once beyond the rate.
        icmp_msgs_burst: Within(0, MAX) => 50,
        /// ICMP messages of the whole node per second.
        icmp_msgs_per_sec: Within(0, MAX) => 1000,
        /// Milliseconds between two ICMP errors to one host.
        icmp_ratelimit: Within(0, MAX) => 1000,
        /// Which ICMP types the limit holds for, a bit set.
        icmp_ratemask: Int => 6168,
        /// Time to live of packets made here.
        ip_default_ttl: Within(1, 255) => 64,
        /// Forwarded packets heed learnt path MTUs.
        ip_forward_use_pmtu: Within(0, 255) => 0,
        /// Whether the path MTU is searched.
        ip_no_pmtu_disc: Within(0, 255) => 0,
        /// Sockets may be bound to addresses that are not here.
        ip_nonlocal_bind: Within(0, 255) => 0,
        /// Routes of a next hop object are notified one by one.
        nexthop_compat_mode: Within(0, 1) => 1,
        /// Sockets accepted from a marked SYN take its mark.
        tcp_fwmark_accept: Within(0, 255) => 0,
        /// Retransmissions before an established connection is given up.
        tcp_retries2: Within(0, 255) => 15,
        /// Retransmissions of a SYN.
        tcp_syn_retries: Within(1, 127) => 6,
        /// Retransmissions of a SYN and ACK.
        tcp_synack_retries: Within(0, 255) => 5,
        /// Send time stamps.
        tcp_timestamps: Within(0, 255) => 1,
    }
}

settings! {
    /// net.ipv4.route.*
    Route {
        /// Least advertised MSS in bytes.
        min_adv_mss: Int => 256,
        /// Least path MTU that is believed, in bytes.
        min_pmtu: Within(68, MAX) => 552,
        /// Seconds until a learnt path MTU is forgotten.
        mtu_expires: Int => 600,
    }
}
