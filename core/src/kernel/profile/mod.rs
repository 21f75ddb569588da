//! The only place with kernel version numbers: a [`Profile`] names the behaviours of one version, each with its source; all other
//! code matches on the behaviours. Those that are more than there or not there are in `behaviour`; which kernel has which, in
//! `versions`.
//!
//! Sources: commits by their short id where known, else "seen": measured on that kernel (conformance/eras), or read in its tree.
//! A version that behaves as a profile does in all that is modelled may be written for it; others are refused.

mod behaviour;
mod versions;

use crate::base::Errno;
use crate::model::Refusal;

pub use behaviour::{
    Answers6, DefaultState, ForwardingOff, HashOrder, IpsetAge, Ipv6Routes, MultipathChoice, NexthopObjects, OwnRoutes6,
    RecordHash, Rejects6, Siblings6, TimerWheel, TrieResize, TrieSizes, UdpStream, UnknownAttribute, UseNeigh,
};

/// The behaviours of one kernel version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The version as the user writes it: `3.4`, `6.18`.
    pub version: &'static str,
    /// What it is known for, in words.
    pub summary: &'static str,

    // How a way is chosen.
    /// There is an IPv4 route cache (deleted by 89aef8921bfb, 3.6).
    pub route_cache: bool,
    /// The choice among next hops.
    pub multipath: MultipathChoice,
    /// Highest value of `fib_multipath_hash_policy`; None: there is no such sysctl (363887a2cdfe, 5.3: 2; 4253b4986f98, 5.14: 3).
    pub hash_policy_max: Option<u8>,
    /// The hash of the flow record.
    pub record_hash: RecordHash,
    /// Symmetry of the flow record.
    pub hash_order: HashOrder,
    /// `fib_multipath_hash_seed` exists (6.11); else the key is drawn at random.
    pub hash_seed_sysctl: bool,
    /// With policy 1 forwarded packets are hashed without their addresses (4.12; fixed by 1fe4b1184c2a, 4.16).
    pub policy1_forgets_addresses: bool,
    /// `fib_multipath_use_neigh`.
    pub use_neigh: UseNeigh,
    /// A hop whose own address is the packet's source is preferred (32607a332cfe, 6.16).
    pub source_preference: bool,
    /// connect() with an open source port hashes a random one (65e9024643c7, 6.16).
    pub random_source_port: bool,
    /// Several default routes: where the last good one is noted.
    pub default_state: DefaultState,
    /// Several default routes: a gateway without a neighbour entry counts as alive (seen 4.4; 4.2.8 not).
    pub unknown_neighbour_alive: bool,
    /// Look-ups for packets made here fail with the route's own errno (0315e3827048, 4.3); before always ENETUNREACH.
    pub output_errno: bool,
    /// A source address that is not ours (5.4: ENETUNREACH, before EINVAL).
    pub foreign_source: Errno,
    /// What a packet for others comes to where forwarding is off.
    pub forwarding_off: ForwardingOff,
    /// Of 0.0.0.0/8 only 0.0.0.0 is special (96125bf9985a, 5.3).
    pub zeronet_usable: bool,
    /// With rp_filter 0 a source is held against our addresses alone (seen 4.18); before, the way back is looked up.
    pub source_check_by_address: bool,
    /// `route_localnet` exists (d0daebc3d622, 3.6).
    pub route_localnet: bool,
    /// LINKDOWN hops and `ignore_routes_with_linkdown` (0eeb075fad73, 4.2).
    pub linkdown: bool,
    /// IPv4 routes take gateways of IPv6 (d15662682db2, 5.2); before, they were passed over.
    pub gateways_of_six: bool,
    /// `bc_forwarding` exists (5cbf777cfdf6, 4.19).
    pub bc_forwarding: bool,

    // Rules and tables.
    /// While no rule was touched, error routes end in ENETUNREACH: the next table is asked (f4530fa574df, 3.6; 0315e3827048, 4.3).
    pub untouched_rules_hide_errors: bool,
    /// `suppress_prefixlength`, `suppress_ifgroup` (7764a45a8f1f, 3.12); before ignored without a word.
    pub rule_suppress: bool,
    /// A rule that is there already is refused (153380ec4b9b, 4.8); before there were two of it.
    pub rule_duplicates_refused: bool,
    /// `uidrange` (622ec2c9d524, 4.10).
    pub rule_uid: bool,
    /// `ipproto`, `sport`, `dport` of rules and questions.
    pub port_attributes: UnknownAttribute,
    /// `local` and `main` share one trie until the first rule (0ddcf43d5d4a, 4.1).
    pub merged_tables: bool,
    /// The trie's rules for growing.
    pub trie_resize: TrieResize,
    /// Bytes of its structures (seen).
    pub trie_sizes: TrieSizes,
    /// A preferred source that goes takes routes of table main with it only (5a56a0b3a45d, 4.9); before, of all tables.
    pub prefsrc_of_main_only: bool,
    /// The subnet's first address gets a broadcast route (up to 5.13).
    pub network_broadcast_route: bool,
    /// A table that is not there makes a listing or flush fail by name (seen 5.4).
    pub unknown_table_named: bool,
    /// Next hop objects.
    pub nexthop_objects: NexthopObjects,
    /// Next hop objects can be of a bridge's forwarding database, and a refusal says so (38428d68719c, 5.8).
    pub nexthop_fdb: bool,
    /// Error texts beside the errno (extack; c3ab2b4ec8f7 and others, 4.13 on).
    pub extack: bool,
    /// A gateway is looked up in the route's own table before the rules are asked (3bfd847203c6, 4.4).
    pub gateway_in_own_table: bool,
    /// A gateway that is not on a link: ESRCH (3.4); ENETUNREACH from 3.10 (seen).
    pub bad_gateway: Errno,

    // Timers and transport.
    /// When a timer fires.
    pub timer_wheel: TimerWheel,
    /// How many retransmissions of a SYN keep the first distance (ccce324dabfe, 6.5: 4).
    pub syn_linear_timeouts: u8,
    /// The end of what was sent is sent again before the retransmission timer fires (6ba8a3b19e76, 3.10).
    pub tail_loss_probe: bool,
    /// Answers out of TIME_WAIT carry the connection's mark (00483690552c, 4.18).
    pub time_wait_marks: bool,
    /// Each half-open connection has a timer of its own, set anew when the SYN comes again (fa76ce7328b2, 4.1); before, the listener
    /// looks through a part of them every 200 ms.
    pub request_timers: bool,
    /// A packet that confirms its sender's neighbour does so at the next node too, if a veth leads there: the mark is on the
    /// packet, no longer on the sender's route (4ff0620354f2, 4.11).
    pub confirmation_travels: bool,

    // Counters.
    /// IpOutRequests counts what is made here, IpForwDatagrams before FORWARD (seen 6.12); before, IpOutRequests counts all that
    /// leaves, and IpForwDatagrams what FORWARD let pass (seen 6.1).
    pub requests_are_made_here: bool,
    /// What an interface without a carrier is given to send counts as dropped there (net: count drops due to missing qdisc as
    /// dev->tx_drops, 6.11); before, nothing counted it.
    pub unsent_is_dropped: bool,

    // What answers show.
    /// A forwarded answer carries `src` and flags such as `<src-direct>` (3.4).
    pub get_shows_source: bool,
    /// `table N` in answers (c36ba6603a11, 4.4).
    pub get_shows_table: bool,
    /// `uid` in answers for packets made here (622ec2c9d524, seen 4.12).
    pub get_shows_uid: bool,
    /// `tos` of the question in answers (up to 5.10; seen); later that of the route that answered.
    pub get_shows_tos: bool,
    /// A question that the reverse path filter ends is answered EXDEV; from 6.14 on EINVAL.
    pub get_tells_reverse_path: bool,
    /// A dump of all tables has IPv6's entry for "no route" (up to 4.9; seen).
    pub ipv6_null_route: bool,
    /// IPv6 routes tell their preference (c78ba6d64c78, 4.1).
    pub ipv6_preference: bool,
    /// How IPv6's routes of own addresses are listed.
    pub own_routes6: OwnRoutes6,
    /// What is said of IPv6 routes that carry nothing on.
    pub rejects6: Rejects6,
    /// What a question about an IPv6 destination is answered with.
    pub answers6: Answers6,
    /// An IPv6 route must not lead by an interface that is down (seen 4.19 on).
    pub refuses_down_devices6: bool,
    /// A gateway of an IPv6 route is not looked for by routes that carry nothing on (seen up to 4.4 and from 5.4 on; between, it was found on `lo`).
    pub rejects_lead_to_no_gateway6: bool,
    /// A gateway of an IPv6 route is compared with our own addresses (48ed7b26faa7, 4.4; before, it was just not found).
    pub compares_gateway6: bool,
    /// When a hop of an IPv6 route is refused, all that were named are deleted, and the last refusal of that is told
    /// (51ebd3181572, 3.8; seen 3.10).
    pub failed_hops_deleted6: bool,
    /// How an IPv6 flow takes one of several next hops.
    pub siblings6: Siblings6,
    /// `replace` with several next hops replaces one route by each in turn, and leaves siblings (until 27596472473a, 4.2; seen 3.10,
    /// not in 4.1.15).
    pub replaces_hop_by_hop6: bool,
    /// IPv6's ff00::/8 is of type multicast and made by the kernel (seen 5.10 on).
    pub multicast_by_kernel6: bool,
    /// IPv6 routes with several next hops are listed as one (beb1afac518d, 4.11; seen 4.12).
    pub siblings_together6: bool,
    /// What an IPv6 route with several next hops is.
    pub ipv6_routes: Ipv6Routes,
    /// Addresses have lifetimes: `valid_lft` (5c766d642bcaf, 3.10).
    pub address_lifetimes: bool,
    /// veth has no queue discipline (4.3).
    pub veth_no_queue: bool,
    /// The node of a veth's other end is told, and its index where that is another number (d37512a277df and others, 4.1).
    pub peer_node: bool,
    /// The peer's index is always told for a veth (5.4; seen).
    pub peer_index: bool,
    /// The messages of `ip addr` for addresses that are there, or are not (seen 6.12).
    pub address_extack: bool,

    /// A question about one interface lets the kernel notice its carrier first (facd15dfd691, 6.8).
    pub question_syncs_carrier: bool,
    /// An interface can be renamed while it is up (bd039b5ea2a9, 6.2).
    pub rename_while_up: bool,
    /// Files below /proc/sys that this kernel does not have yet, by the last word of their key.
    pub absent_sysctls: &'static [&'static [&'static str]],

    // Neighbours, netfilter.
    /// `ip neigh del` removes the entry (5071034e4af7, 4.13); before, it only fails.
    pub neigh_delete_removes: bool,
    /// Bytes that may wait for a neighbour (`unres_qlen_bytes`: 8b5c171bb3dc, 3.3; eaa72dc4748, 4.14).
    pub neigh_queue_bytes: u32,
    /// MASQUERADE kills a connection whose packets leave by another interface (a0ecb85a2c3a, 3.8).
    pub masquerade_kills_moved: bool,
    /// Seconds that a UDP stream is tracked (2b30d8c8a0b8, 5.0).
    pub udp_stream_timeout: u32,
    /// When a UDP connection counts as a stream.
    pub udp_stream: UdpStream,
    /// What ipset's types can, by their revisions.
    pub ipset: IpsetAge,
    /// All tables of iptables are there from the start (up to 4.8; seen 4.4).
    pub tables_preloaded: bool,
    /// Connections are tracked even if no rule needs it (up to 4.9; 0c66dc1ea3f0, 4.10).
    pub always_tracks: bool,
    /// POSTROUTING knows by which interface a packet came in (28f8bfd1ac94, 5.7).
    pub postrouting_knows_input: bool,
    /// CONNMARK can shift (472a73e00757, 4.17); before, iptables 1.8.9 grumbles at each use but the first (seen).
    pub connmark_shift: bool,
}

impl Profile {
    /// All profiles, oldest first.
    pub const ALL: [Profile; 13] = {
        use versions::*;
        [V3_4, V3_6, V3_10, V4_1, V4_4, V4_9, V4_12, V4_19, V5_4, V5_10, V6_1, V6_12, V6_18]
    };

    /// The version of a node for which nobody names one: the newest.
    pub const NEWEST: &'static str = versions::V6_18.version;

    /// The profile of a version: `4.4`, or with a patch level, `4.4.121`. 7.2 answered everything as 6.18 does.
    pub fn of(version: &str) -> Option<Profile> {
        let mut parts = version.splitn(3, '.');
        let (major, minor) = (parts.next()?, parts.next()?);
        let patch = parts.next().unwrap_or("0");
        if patch.is_empty() || !patch.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let base = match (major, minor) {
            ("7", "0" | "1" | "2") => "6.18".to_owned(),
            _ => format!("{major}.{minor}"),
        };
        Self::ALL.into_iter().find(|p| p.version == base)
    }

    /// True when the last word of a key below /proc/sys names a file that this kernel has.
    pub fn has_sysctl(&self, word: &str) -> bool {
        !self.absent_sysctls.iter().any(|list| list.contains(&word))
    }

    /// A refusal of `ip addr` with its text, where this kernel gives one.
    pub fn address_refusal(&self, errno: Errno, text: &str) -> Refusal {
        Refusal { extack: self.address_extack.then(|| text.to_owned()), ..errno.into() }
    }

    /// A refusal with its text, where this kernel gives texts.
    pub fn refusal(&self, errno: Errno, text: &str) -> Refusal {
        Refusal { extack: self.extack.then(|| text.to_owned()), ..errno.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_patch_level_does_not_change_the_profile() {
        assert_eq!(Profile::of("4.4.121").map(|p| p.version), Some("4.4"));
        assert_eq!(Profile::of("3.4").map(|p| p.version), Some("3.4"));
        assert_eq!(Profile::of("7.2.12").map(|p| p.version), Some("6.18"));
    }

    #[test]
    fn versions_between_profiles_are_refused() {
        for version in ["3.5", "4.10", "5.3", "6", "", "4.4.x", "4.4."] {
            assert_eq!(Profile::of(version), None, "{version}");
        }
    }
}
