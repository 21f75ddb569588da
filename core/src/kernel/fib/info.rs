//! The data of the forwarding information base: shared route bodies with their next hops, aliases, tables
//! (Linux: include/net/ip_fib.h, net/ipv4/fib_lookup.h: `fib_info`, `fib_nh`, `fib_alias`, `fib_table`).
//! How bodies are checked, shared and counted is in `semantics`; how aliases are ordered in `alias`; how keys are found in `trie`.

use super::routes::Routes;
use crate::base::{IfIndex, TableId};
use crate::kernel::profile::TrieResize;
use crate::model::route::{Metrics, RouteType, Scope};
use std::net::{IpAddr, Ipv4Addr};

/// The place of a route body in [`super::semantics::Infos`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FibInfoId(pub u32);

/// A route body: all that a route says beyond prefix and tos. Routes of one table with equal bodies share it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FibInfo {
    /// Its place.
    pub id: FibInfoId,
    /// Table whose routes may share it.
    pub table: TableId,
    /// Who made it (RTPROT_*).
    pub protocol: u8,
    /// Scope of the route.
    pub scope: Scope,
    /// Type.
    pub kind: RouteType,
    /// Preferred source address.
    pub prefsrc: Option<Ipv4Addr>,
    /// Metric of the route; lower is preferred.
    pub priority: u32,
    /// RTAX_* values.
    pub metrics: Metrics,
    /// The next hop object whose hops these are, if any.
    pub nhid: Option<u32>,
    /// Next hops; error routes have one without gateway and device, as in the kernel.
    pub nexthops: Vec<FibNexthop>,
    /// RTNH_F_ONLINK given to the route as a whole.
    pub onlink: bool,
    /// RTNH_F_DEAD: all next hops are dead, or the preferred source is gone. A look-up passes it over.
    pub dead: bool,
    /// RTNH_F_LINKDOWN: all next hops are without carrier.
    pub linkdown: bool,
    /// Tickets left until all hops get new ones (before 4.4; `fib_power`).
    pub power: i32,
    /// How many aliases use it.
    pub users: u32,
}

impl FibInfo {
    /// A body that says nothing.
    pub fn blank() -> Self {
        Self {
            id: FibInfoId::default(),
            table: TableId::MAIN,
            protocol: 0,
            scope: Scope::UNIVERSE,
            kind: RouteType::Unicast,
            prefsrc: None,
            priority: 0,
            metrics: Metrics::default(),
            nhid: None,
            nexthops: Vec::new(),
            onlink: false,
            dead: false,
            linkdown: false,
            power: 0,
            users: 0,
        }
    }
}

/// One next hop of a route body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FibNexthop {
    /// Gateway, of either family; none for destinations on the link.
    pub gateway: Option<IpAddr>,
    /// Interface; NONE for error routes.
    pub dev: IfIndex,
    /// Weight, 1 to 256.
    pub weight: u16,
    /// Scope of what the hop is resolved to: `link` for a gateway on a link, `host` for a device, `nowhere` for a local route.
    pub scope: Scope,
    /// RTNH_F_DEAD: its interface is down.
    pub dead: bool,
    /// RTNH_F_LINKDOWN: its interface has no carrier.
    pub linkdown: bool,
    /// RTNH_F_ONLINK.
    pub onlink: bool,
    /// RTNH_F_PERVASIVE.
    pub pervasive: bool,
    /// Highest 31-bit hash that this hop takes; -1: it takes none (4.4 on).
    pub upper_bound: i32,
    /// Tickets left (before 4.4; `nh_power`).
    pub power: i32,
    /// Source address chosen for this hop, and the generation of the node's addresses it was chosen in; `source_address` owns it.
    pub source: Option<(u32, Ipv4Addr)>,
}

impl FibNexthop {
    /// The gateway as the kernel reads it where it takes any for IPv4's: the first bytes of one of IPv6; 0.0.0.0 is none.
    pub const fn gateway_bits(&self) -> Ipv4Addr {
        match self.gateway {
            None => Ipv4Addr::UNSPECIFIED,
            Some(IpAddr::V4(gateway)) => gateway,
            Some(IpAddr::V6(gateway)) => {
                let [a, b, c, d, ..] = gateway.octets();
                Ipv4Addr::new(a, b, c, d)
            }
        }
    }

    /// A hop without gateway and device, as an error route has.
    pub const fn none() -> Self {
        Self {
            gateway: None,
            dev: IfIndex::NONE,
            weight: 1,
            scope: Scope::NOWHERE,
            dead: false,
            linkdown: false,
            onlink: false,
            pervasive: false,
            upper_bound: -1,
            power: 0,
            source: None,
        }
    }
}

/// One route of a leaf: a prefix length, tos and metric of the leaf's key, and a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FibAlias {
    /// Its body.
    pub info: FibInfoId,
    /// Metric, a copy of the body's: aliases are ordered by it.
    pub priority: u32,
    /// Type of service that it is for; 0: any.
    pub tos: u8,
    /// Type, a copy of the body's.
    pub kind: RouteType,
    /// Length of the suffix: 32 less the prefix length.
    pub slen: u8,
    /// Table: `local` and `main` may share one trie.
    pub table: TableId,
    /// Index of the default route that was last good, -1: none (4.2 on; `fa_default`).
    pub default_index: i32,
}

impl FibAlias {
    /// Prefix length, 0 to 32.
    pub const fn prefix_len(&self) -> u8 {
        32u8.saturating_sub(self.slen)
    }
}

/// A routing table.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its number.
    pub id: TableId,
    /// Its routes. Empty in table `local` while they are among `main`'s: go through [`super::Fib::routes`].
    pub routes: Routes,
    /// Index of the default route that was last good, -1: none (before 4.2; `tb_default`).
    pub default_index: i32,
}

impl Table {
    /// An empty table.
    pub fn new(id: TableId) -> Self {
        Self { id, routes: Routes::new(TrieResize::Filling), default_index: -1 }
    }
}
