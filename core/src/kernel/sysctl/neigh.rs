//! net.ipv4.neigh.{default,IF}.* and net.ipv6.neigh (Linux: net/core/neighbour.c, net/ipv4/arp.c): times are in the unit of the file.

use super::setting::Kind::{Millis, Seconds, Within};
use super::setting::settings;

const MAX: i64 = i32::MAX as i64;

settings! {
    /// The settings for neighbours of one interface, or of new ones.
    NeighConf {
        /// Longest delay before an anycast answer, in ticks of 1/100 s.
        anycast_delay: Within(0, MAX) => 100,
        /// Probes by a user space daemon.
        app_solicit: Within(0, MAX) => 0,
        /// Mean time for which a confirmation holds, in milliseconds.
        base_reachable_time_ms: Millis(0) => 30_000,
        /// Seconds from the use of a stale entry to the first probe.
        delay_first_probe_time: Seconds => 5,
        /// Seconds without use until an entry may go.
        gc_stale_time: Seconds => 60,
        /// Milliseconds between probes of a NUD_MANAGED entry.
        interval_probe_time_ms: Millis(1) => 5000,
        /// Ticks of 1/100 s for which an answer is not replaced by another.
        locktime: Within(0, MAX) => 100,
        /// Broadcast probes after unicast ones failed.
        mcast_resolicit: Within(0, MAX) => 0,
        /// Broadcast probes.
        mcast_solicit: Within(0, MAX) => 3,
        /// Longest delay before a proxy answer, in ticks of 1/100 s.
        proxy_delay: Within(0, MAX) => 80,
        /// Longest queue of delayed proxy answers.
        proxy_qlen: Within(0, MAX) => 64,
        /// Milliseconds between probes.
        retrans_time_ms: Millis(0) => 1000,
        /// Unicast probes.
        ucast_solicit: Within(0, MAX) => 3,
        /// Bytes that wait for an answer, with the kernel's book-keeping.
        unres_qlen_bytes: Within(0, MAX) => 212_992,
    }
}

impl NeighConf {
    /// IPv6's, as in a fresh namespace.
    pub fn six() -> Self {
        Self { locktime: 0, ..Self::default() }
    }
}

/// What the kernel counts for a full frame in a queue: `unres_qlen` is `unres_qlen_bytes` in such frames.
pub const FRAME_TRUESIZE: i64 = 2090;
