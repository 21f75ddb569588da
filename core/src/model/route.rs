//! Routes as `ip route` shows and edits them.

use crate::base::{Family, IfIndex, TableId};
use ipnet::IpNet;
use litemap::LiteMap;
use std::net::IpAddr;

/// Route types (Linux: `RTN_*`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RouteType {
    /// Forward by a next hop.
    Unicast,
    /// Accept here.
    Local,
    /// Accept here as a broadcast, send as one.
    Broadcast,
    /// Accept here as a broadcast, but send as unicast.
    Anycast,
    /// Multicast.
    Multicast,
    /// Drop silently.
    Blackhole,
    /// Drop with ICMP host unreachable.
    Unreachable,
    /// Drop with ICMP administratively prohibited.
    Prohibit,
    /// Not in this table: go on with the next rule.
    Throw,
    /// Translation of addresses, gone from the kernel: kept, and an error when met.
    Nat,
    /// To be asked of somebody outside; never was made: kept, and an error when met.
    Xresolve,
}

impl RouteType {
    /// The type of Linux's number.
    pub fn of(number: u8) -> Option<Self> {
        use RouteType::*;
        let all = [Unicast, Local, Broadcast, Anycast, Multicast, Blackhole, Unreachable, Prohibit, Throw];
        all.into_iter().find(|kind| kind.number() == number)
    }

    /// Linux's number.
    pub const fn number(self) -> u8 {
        match self {
            Self::Unicast => 1,
            Self::Local => 2,
            Self::Broadcast => 3,
            Self::Anycast => 4,
            Self::Multicast => 5,
            Self::Blackhole => 6,
            Self::Unreachable => 7,
            Self::Prohibit => 8,
            Self::Throw => 9,
            Self::Nat => 10,
            Self::Xresolve => 11,
        }
    }

    /// The word that `ip route` uses.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unicast => "unicast",
            Self::Local => "local",
            Self::Broadcast => "broadcast",
            Self::Anycast => "anycast",
            Self::Multicast => "multicast",
            Self::Blackhole => "blackhole",
            Self::Unreachable => "unreachable",
            Self::Prohibit => "prohibit",
            Self::Throw => "throw",
            Self::Nat => "nat",
            Self::Xresolve => "xresolve",
        }
    }
}

/// How far a destination or an address reaches: 0 universe (global), 200 site, 253 link, 254 host, 255 nowhere.
/// A smaller number reaches farther.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Scope(pub u8);

impl Scope {
    /// global
    pub const UNIVERSE: Scope = Scope(0);
    /// site
    pub const SITE: Scope = Scope(200);
    /// link
    pub const LINK: Scope = Scope(253);
    /// host
    pub const HOST: Scope = Scope(254);
    /// nowhere
    pub const NOWHERE: Scope = Scope(255);
}

/// `proto` numbers (RTPROT_*).
pub mod route_protocol {
    /// By the kernel.
    pub const KERNEL: u8 = 2;
    /// During boot: what `ip route` says when nothing else is said.
    pub const BOOT: u8 = 3;
}

/// Numbers of route metrics (RTAX_*) that mean something to the lab.
pub mod metric {
    /// Which metrics are locked; no metric itself.
    pub const LOCK: u8 = 1;
    /// Largest packet in bytes.
    pub const MTU: u8 = 2;
    /// Largest TCP segment to announce, in bytes.
    pub const ADVMSS: u8 = 8;
    /// Hop limit of packets made here.
    pub const HOPLIMIT: u8 = 10;
    /// Features of TCP, as bits.
    pub const FEATURES: u8 = 12;
}

/// Route metrics (RTAX_*): number → value, in the kernel's order; `locked` is the bit set of RTAX_LOCK.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Metrics {
    /// Values by RTAX number.
    pub values: LiteMap<u8, u32>,
    /// RTAX_LOCK.
    pub locked: u32,
}

/// A route: what RTM_NEWROUTE carries and RTM_GETROUTE shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// Destination; host bits zero once accepted.
    pub dst: IpNet,
    /// `from`: IPv6 routes may be for some sources only. None: for all.
    pub src: Option<IpNet>,
    /// Table.
    pub table: TableId,
    /// Type of service, 0 for any; the two low bits are zero.
    pub tos: u8,
    /// Priority; lower is preferred among routes of one prefix and tos. 0 is the best.
    pub metric: u32,
    /// Type.
    pub kind: RouteType,
    /// Scope.
    pub scope: Scope,
    /// Who made it (RTPROT_*), 0 to 255.
    pub protocol: u8,
    /// Preferred source address.
    pub prefsrc: Option<IpAddr>,
    /// RTAX_* metrics.
    pub metrics: Metrics,
    /// Next hops; empty for the error types. `multipath` says whether they came as a `nexthop` list.
    pub nexthops: Vec<Nexthop>,
    /// True when given as a `nexthop` list (RTA_MULTIPATH), even of one.
    pub multipath: bool,
    /// `nhid`: the next hop object to use, by its id from 1.
    pub nhid: Option<u32>,
    /// Flags of the whole route (`rtm_flags`).
    pub flags: RouteFlags,
    /// `pref`: see [`preference`]; IPv6 only.
    pub pref: Option<u8>,
    /// `expires`, seconds left, fewer than 0 of one that is over; IPv6 only.
    pub expires: Option<i64>,
    /// The error that the route's packets meet, as a positive errno; 0: none. Only in answers of older kernels.
    pub error: u32,
}

impl Route {
    /// Its family.
    pub const fn family(&self) -> Family {
        match self.dst {
            IpNet::V4(_) => Family::Inet,
            IpNet::V6(_) => Family::Inet6,
        }
    }

    /// A unicast route without next hops: table main, scope global, protocol boot.
    pub fn new(dst: IpNet) -> Self {
        Self {
            dst,
            src: None,
            table: TableId::MAIN,
            tos: 0,
            metric: 0,
            kind: RouteType::Unicast,
            scope: Scope::UNIVERSE,
            protocol: route_protocol::BOOT,
            prefsrc: None,
            metrics: Metrics::default(),
            nexthops: Vec::new(),
            multipath: false,
            nhid: None,
            flags: RouteFlags::default(),
            pref: None,
            expires: None,
            error: 0,
        }
    }
}

/// Values of a route's preference (RFC 4191, ICMPV6_ROUTER_PREF_*).
pub mod preference {
    /// `pref medium`
    pub const MEDIUM: u8 = 0;
    /// `pref high`
    pub const HIGH: u8 = 1;
    /// `pref low`
    pub const LOW: u8 = 3;
}

/// Flags of a route or of a next hop (RTNH_F_*).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RouteFlags {
    /// No next hop is usable, or the preferred source is gone. Only in answers.
    pub dead: bool,
    /// No next hop has carrier. Only in answers.
    pub linkdown: bool,
    /// `onlink`.
    pub onlink: bool,
    /// RTNH_F_PERVASIVE.
    pub pervasive: bool,
}

/// One next hop of a route.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nexthop {
    /// Gateway; none for destinations on the link.
    pub gateway: Option<IpAddr>,
    /// Interface; NONE in a request lets the kernel find it by the gateway.
    pub dev: IfIndex,
    /// Weight as typed, 1 to 256.
    pub weight: u16,
    /// `onlink`: believe that the gateway is on the link.
    pub onlink: bool,
    /// RTNH_F_PERVASIVE.
    pub pervasive: bool,
    /// Unusable: its interface is down (RTNH_F_DEAD). Only in answers.
    pub dead: bool,
    /// Its interface has no carrier (RTNH_F_LINKDOWN). Only in answers.
    pub linkdown: bool,
}

/// How a route is to be put in: the netlink flags that the verbs of `ip route` stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RouteVerb {
    /// CREATE|EXCL
    Add,
    /// CREATE|APPEND
    Append,
    /// CREATE
    Prepend,
    /// CREATE|REPLACE
    Replace,
    /// REPLACE
    Change,
    /// EXCL: asks whether `add` would find the key taken; puts nothing in.
    Test,
    /// RTM_DELROUTE
    Delete,
}

/// An edit of a routing table.
///
/// In a deletion the fields that were not typed hold what iproute2 sends then, and mean "any": scope 255 (nowhere), protocol 0,
/// metric 0; of the type, `any_kind` says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteChange {
    /// How.
    pub verb: RouteVerb,
    /// What.
    pub route: Route,
    /// In a deletion: the type was not named, so any type matches.
    pub any_kind: bool,
    /// `via` and `dev` typed beside a `nexthop` list; else empty.
    pub beside: Nexthop,
}

/// The question of `ip route get`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RouteQuestion {
    /// Family.
    pub family: Family,
    /// Destination.
    pub dst: Option<IpAddr>,
    /// `from`.
    pub from: Option<IpAddr>,
    /// `iif`: ask as for a packet that came in by it.
    pub iif: IfIndex,
    /// `oif`.
    pub oif: IfIndex,
    /// `mark`.
    pub mark: u32,
    /// `tos`.
    pub tos: u8,
    /// `uid`.
    pub uid: Option<u32>,
    /// `ipproto`.
    pub ipproto: Option<u8>,
    /// `sport`.
    pub sport: u16,
    /// `dport`.
    pub dport: u16,
    /// `fibmatch`: show the route, not the resolved way.
    pub fibmatch: bool,
}

/// What `ip route get` prints, as RTM_NEWROUTE carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteAnswer {
    /// Type.
    pub kind: RouteType,
    /// Destination asked for.
    pub dst: IpAddr,
    /// `from`, where the question had it.
    pub from: Option<IpAddr>,
    /// Gateway.
    pub gateway: Option<IpAddr>,
    /// Interface.
    pub dev: IfIndex,
    /// Table it was found in, where this kernel says it.
    pub table: Option<TableId>,
    /// Source address chosen (RTA_PREFSRC).
    pub src: Option<IpAddr>,
    /// Mark of the question.
    pub mark: u32,
    /// tos of the question, where this kernel says it.
    pub tos: u8,
    /// uid, where this kernel says it.
    pub uid: Option<u32>,
    /// Input interface.
    pub iif: IfIndex,
    /// Metrics of the route.
    pub metrics: Metrics,
    /// Words within `cache <…>`: local, brd, redirect, src-direct and the like.
    pub cache_flags: Vec<&'static str>,
    /// Seconds left of an exception (`expires Nsec`).
    pub expires: Option<u32>,
    /// With `fibmatch`: the route itself.
    pub fib: Option<Route>,
    /// What IPv6's answers say of the route besides.
    pub six: Option<SixAnswer>,
}

/// What an answer says for IPv6 alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SixAnswer {
    /// Who made the route (RTPROT_*).
    pub protocol: u8,
    /// Metric of the route.
    pub metric: u32,
    /// Its preference: see [`preference`].
    pub pref: Option<u8>,
    /// The error that the packet meets, as a positive errno; 0: none.
    pub error: u32,
}
