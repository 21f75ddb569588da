//! net.netfilter.nf_conntrack_* (Linux: net/netfilter/nf_conntrack_standalone.c): timeouts are in seconds.

use super::setting::Kind::{ReadOnly, Seconds, Within};
use super::setting::settings;

settings! {
    /// net.netfilter.*
    Netfilter {
        /// Count packets and bytes of each connection.
        nf_conntrack_acct: Within(0, 1) => 0,
        /// Buckets of the table; shared by all nodes of a machine, so read only here.
        nf_conntrack_buckets: ReadOnly => 262_144,
        /// Check checksums.
        nf_conntrack_checksum: Within(0, 1) => 1,
        /// Report changes to listeners.
        nf_conntrack_events: Within(0, 2) => 2,
        /// Other protocols.
        nf_conntrack_generic_timeout: Seconds => 600,
        /// ICMP.
        nf_conntrack_icmp_timeout: Seconds => 30,
        /// A question of ICMPv6.
        nf_conntrack_icmpv6_timeout: Seconds => 30,
        /// Log what makes no sense, by protocol number; 255 all.
        nf_conntrack_log_invalid: Within(0, 255) => 0,
        /// Most connections; shared by all nodes of a machine.
        nf_conntrack_max: ReadOnly => 262_144,
        /// Accept TCP segments outside the window.
        nf_conntrack_tcp_be_liberal: Within(0, 1) => 0,
        /// Resets outside the window do not make a connection invalid.
        nf_conntrack_tcp_ignore_invalid_rst: Within(0, 1) => 0,
        /// Take up connections in the middle.
        nf_conntrack_tcp_loose: Within(0, 1) => 1,
        /// Retransmissions until the short timeout holds.
        nf_conntrack_tcp_max_retrans: Within(0, 255) => 3,
        /// TCP, closed.
        nf_conntrack_tcp_timeout_close: Seconds => 10,
        /// TCP, the other side has closed.
        nf_conntrack_tcp_timeout_close_wait: Seconds => 60,
        /// TCP, established.
        nf_conntrack_tcp_timeout_established: Seconds => 432_000,
        /// TCP, one side has closed.
        nf_conntrack_tcp_timeout_fin_wait: Seconds => 120,
        /// TCP, the last ACK is awaited.
        nf_conntrack_tcp_timeout_last_ack: Seconds => 30,
        /// TCP, after many retransmissions.
        nf_conntrack_tcp_timeout_max_retrans: Seconds => 300,
        /// TCP, SYN and ACK seen.
        nf_conntrack_tcp_timeout_syn_recv: Seconds => 60,
        /// TCP, SYN seen.
        nf_conntrack_tcp_timeout_syn_sent: Seconds => 120,
        /// TCP, both sides have closed.
        nf_conntrack_tcp_timeout_time_wait: Seconds => 120,
        /// TCP, data without an ACK.
        nf_conntrack_tcp_timeout_unacknowledged: Seconds => 300,
        /// Note when connections began.
        nf_conntrack_timestamp: Within(0, 1) => 0,
        /// UDP.
        nf_conntrack_udp_timeout: Seconds => 30,
        /// UDP with answers.
        nf_conntrack_udp_timeout_stream: Seconds => 120,
    }
}
