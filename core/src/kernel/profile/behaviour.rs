//! Behaviours that came in more than one form: what each form is, and since when. Which kernel has which is in `versions`.

/// How a next hop of a multipath route is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MultipathChoice {
    /// In turns by weight, the place within a round by `jiffies` (net/ipv4/fib_semantics.c up to 4.3).
    Turns,
    /// Hash threshold: addresses when forwarding, the whole flow for packets made here (0e884c78ee19, 4.4).
    HashAddresses,
    /// Hash threshold over a record of fields chosen by `fib_multipath_hash_policy` (bf4e0a3db97e, 4.12).
    HashRecord,
}

/// The function over the flow record and how much of it is hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordHash {
    /// jhash2 over 7 words (4.12: 28 bytes).
    Jhash28,
    /// jhash2 over 8 words (4.19: two VLAN tags).
    Jhash32,
    /// SipHash-2-4 over 32 bytes (5.4).
    Sip32,
    /// SipHash-2-4 over 48 bytes (5.5 on).
    Sip48,
}

/// What an IPv6 route with several next hops is in the kernel (net/ipv6/route.c).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ipv6Routes {
    /// There are none: of a `nexthop` list nothing is read.
    Single,
    /// An entry (`struct rt6_info`) for each next hop, siblings of each other (51ebd3181572, 3.8).
    EntryEach,
    /// The same, and the entries are `struct fib6_info`, apart from what packets hold (8d1c802b2815, 4.18).
    InfoEach,
}

/// How IPv6's routes of own addresses are listed (net/ipv6/route.c, addrconf_dst_alloc, addrconf_f6i_alloc).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OwnRoutes6 {
    /// Local, by `lo`, with a gateway that is nobody, made by nobody known (seen 3.4).
    ViaNobody,
    /// Local, by `lo`, made by nobody known; anycast addresses too (seen 3.10 to 4.9).
    OnLoopback,
    /// Local and anycast, by `lo`, made by the kernel (seen 4.12).
    Typed,
    /// The same by the address's own interface (seen 4.19 on).
    OnInterface,
}

/// How an IPv6 flow takes one of several next hops (net/ipv6/route.c).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Siblings6 {
    /// Bits of the flow folded, modulo their number, without a secret and whatever the weights (51ebd3181572, 3.8 to 4.1).
    Folded,
    /// The flow's hash modulo their number, whatever the weights (b673d6cca0b5 and others, 4.2 to 4.15).
    Modulo,
    /// Threshold of the hash by weights (398958ae48f4, 4.16).
    Threshold,
}

/// What a question about an IPv6 destination is answered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answers6 {
    /// A copy of the route, made for the destination, without its metric; one on the link is its own gateway (seen 3.4).
    CopyViaItself,
    /// A copy, made for the destination, without its metric (seen 3.10 and 4.1).
    Copy,
    /// The route (seen 4.4 on).
    Route,
}

/// What questions and listings say of IPv6 routes that carry nothing on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rejects6 {
    /// Every question is answered with a route, that for "no route" too; `unreachable` means ENETUNREACH (seen 3.4 to 4.1).
    NetUnreachable,
    /// The same, but `unreachable` means EHOSTUNREACH (seen 4.4 and 4.9).
    Shown,
    /// "No route" is an error (seen 4.12).
    NoRouteTold,
    /// All are errors; listings do not name them any more (seen 4.19 on).
    Told,
}

/// How the flow record is made the same for both directions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HashOrder {
    /// Addresses and ports are swapped together, by a signed difference (up to 5.19).
    Joint,
    /// Addresses and ports are each put in order (64ae13ed4784, 6.0).
    Separate,
}

/// What `fib_multipath_use_neigh` does (a6db4494d218, 4.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UseNeigh {
    /// There is no such switch.
    Absent,
    /// A hop is tested once the hash has come to it; the first candidate is the way out.
    BoundFirst,
    /// Bad hops are passed over first, and the first good one is the way out (seen 4.15).
    NeighFirst,
    /// The same, and a hop without a share is never taken (6.16).
    LiveNeighFirst,
}

/// Where the index of the default route that was last good is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DefaultState {
    /// In the table (2.6.25 to 4.1).
    PerTable,
    /// In the first alias; tos and metric are respected (2392debc2be7, 4.2).
    PerAlias,
}

/// What a packet for others comes to where forwarding is off. It is dropped in any case, and nobody is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForwardingOff {
    /// There is no way at all; a question gets EHOSTUNREACH (up to 3.5).
    NoWay,
    /// A way of type unreachable without an errno; where the tables have nothing, with theirs (seen 3.10).
    WithoutErrno,
    /// A way of type unreachable with EHOSTUNREACH (seen 4.1).
    HostUnreachable,
}

/// What becomes of a netlink attribute that a kernel does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnknownAttribute {
    /// EINVAL (seen 3.4).
    Refused,
    /// Passed over without a word (seen 3.10 to 4.12).
    Ignored,
    /// Ports and protocol are known (bfff4862653b, 4.17).
    Known,
}

/// Next hop objects (`ip nexthop`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NexthopObjects {
    /// None: RTM_NEWNEXTHOP is not supported.
    Absent,
    /// The hash is compared first, a bad neighbour is seen afterwards; no resilient groups (5.3).
    BoundFirstPlain,
    /// The same, with resilient groups (5.12).
    BoundFirst,
    /// Members with a bad neighbour are passed over before the hash is compared (75f5f04c7be8, 6.6); resilient groups (5.12).
    NeighFirst,
}

/// How the kernel makes levels of its trie larger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrieResize {
    /// Only nodes with a full child are inflated (up to 3.19).
    FullChildren,
    /// Any node that is filled enough (f05a48198bae and its neighbours, 4.0).
    Filling,
}

/// Bytes that the structures of the kernel's trie take: what `fib_triestat` adds up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrieSizes {
    /// A leaf.
    pub leaf: u32,
    /// An inner node without its child slots.
    pub tnode: u32,
    /// What is counted for each prefix.
    pub prefix: u32,
}

/// How far ipset had come: each step is a revision of its types (`ipset list` shows it).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum IpsetAge {
    /// SCTP and UDP-Lite ports (2.6.39; seen 3.4).
    Ports,
    /// Counters (34d666d489cf, 3.10).
    Counters,
    /// Comments, forced addition, marks of packets (0e9871e3f79f, 3.18; seen 4.1).
    Skbinfo,
    /// The number of entries is told (702b71e7c666, 4.10; seen 4.12, 4.9 not).
    Counted,
    /// `bucketsize` and `initval` are shown (ccf0a4b7fc68, 5.11).
    Bucketsize,
    /// Bit masks for hash:ip and hash:ip,port (1dc152eb3a2f, 6.2).
    Bitmask,
}

/// When a UDP connection counts as a stream: assured, and remembered for longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UdpStream {
    /// With the first packet after an answer (up to 4.20).
    AtOnce,
    /// With a packet more than two seconds after the first (d535c8a69c19, 5.0; assured only then: seen 5.10).
    AfterTwoSeconds,
}

/// How long timers are rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimerWheel {
    /// To a round number within a 256th of their length (3bbb9ec94642, 2.6.35).
    Slack,
    /// Up to the buckets of a wheel whose later levels are coarser (500462a9de65, 4.8).
    Buckets,
}
