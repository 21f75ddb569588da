//! A route of IPv6 with its one next hop (Linux: include/net/ip6_fib.h, `struct fib6_info`, `struct fib6_nh`): several next hops are
//! several routes of one prefix and metric, siblings.

use super::tree::NodeId;
use crate::base::{IfIndex, TableId, Time};
use crate::model::RouteType;
use crate::model::route::Metrics;
use ipnet::Ipv6Net;
use std::net::Ipv6Addr;

/// A route's place in [`Routes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RouteId(u32);

impl RouteId {
    /// The entry that stands for "no route" (`fib6_null_entry`).
    pub const NULL: RouteId = RouteId(0);
}

/// What else is known of a route (RTF_*).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Packets are not carried on: an error type, or a way by `lo`.
    pub reject: bool,
    /// For an address of ours.
    pub local: bool,
    /// For an anycast address of ours.
    pub anycast: bool,
    /// No next hop is ever asked for.
    pub no_next_hop: bool,
}

/// RTA_PREF: which of several routers is taken first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Preference {
    /// low
    Low,
    /// medium
    #[default]
    Medium,
    /// high
    High,
}

/// The next hop of a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hop {
    /// Gateway; none for destinations on the link.
    pub gateway: Option<Ipv6Addr>,
    /// Interface.
    pub dev: IfIndex,
    /// Weight, 1 to 256.
    pub weight: u16,
    /// The largest hash that leads to it; -1: none does.
    pub upper_bound: i32,
    /// `onlink`.
    pub onlink: bool,
    /// Its interface is down.
    pub dead: bool,
    /// Its interface has no carrier.
    pub linkdown: bool,
}

impl Hop {
    /// A hop by an interface.
    pub const fn by(dev: IfIndex) -> Self {
        Self { gateway: None, dev, weight: 1, upper_bound: 0, onlink: false, dead: false, linkdown: false }
    }
}

/// What is known of one destination behind a hop (`struct rt6_exception`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exception {
    /// Destination.
    pub dst: Ipv6Addr,
    /// The gateway that a redirect recommends: none for a destination on the link.
    pub redirect: Option<Option<Ipv6Addr>>,
    /// The path's MTU in bytes.
    pub mtu: Option<u32>,
    /// Until when.
    pub expires: Option<Time>,
}

/// A route.
#[derive(Clone, Debug)]
pub struct FibRoute {
    /// Destination.
    pub dst: Ipv6Net,
    /// Source prefix, of length 0 for all but source routes.
    pub src: Ipv6Net,
    /// Table.
    pub table: TableId,
    /// Metric; lower is better.
    pub metric: u32,
    /// Type.
    pub kind: RouteType,
    /// Who made it.
    pub protocol: u8,
    /// Marks.
    pub marks: Marks,
    /// Preference.
    pub preference: Preference,
    /// Preferred source address.
    pub prefsrc: Option<Ipv6Addr>,
    /// RTAX_* metrics.
    pub metrics: Metrics,
    /// When it ceases to be used.
    pub expires: Option<Time>,
    /// The next hop object, by id; `hop` is then of no account.
    pub nhid: Option<u32>,
    /// The next hop.
    pub hop: Hop,
    /// What was learnt about single destinations behind its hop.
    pub exceptions: Vec<Exception>,
    /// The next route of the same prefix.
    pub(in crate::kernel::six) next: Option<RouteId>,
    /// Where it hangs in its table's tree.
    pub(in crate::kernel::six) node: Option<NodeId>,
    /// All of its siblings are being taken away.
    pub(in crate::kernel::six) flushing: bool,
}

impl FibRoute {
    /// A unicast route that is in no table yet.
    pub fn new(dst: Ipv6Net, table: TableId, hop: Hop) -> Self {
        Self {
            dst,
            src: Ipv6Net::default(),
            table,
            metric: 0,
            kind: RouteType::Unicast,
            protocol: 0,
            marks: Marks::default(),
            preference: Preference::Medium,
            prefsrc: None,
            metrics: Metrics::default(),
            expires: None,
            nhid: None,
            hop,
            exceptions: Vec::new(),
            next: None,
            node: None,
            flushing: false,
        }
    }

    /// May it be one of several next hops (rt6_qualify_for_ecmp)?
    pub fn may_be_sibling(&self) -> bool {
        self.nhid.is_none() && self.hop.gateway.is_some()
    }

    /// Both lead the same way (rt6_duplicate_nexthop).
    pub fn same_way(&self, other: &Self) -> bool {
        if self.nhid.is_some() || other.nhid.is_some() {
            return self.nhid == other.nhid;
        }
        self.hop.dev == other.hop.dev && self.hop.gateway == other.hop.gateway
    }

    /// What was learnt about a destination, while that holds (rt6_find_cached_rt).
    pub fn exception(&self, dst: Ipv6Addr, now: Time) -> Option<&Exception> {
        let over = |known: &Exception| known.expires.is_some_and(|at| now > at) || self.is_expired(now);
        self.exceptions.iter().find(|known| known.dst == dst && !over(known))
    }

    /// Its time is over.
    pub fn is_expired(&self, now: Time) -> bool {
        self.expires.is_some_and(|at| now > at)
    }
}

/// All routes of a node, whatever their table.
#[derive(Clone, Debug)]
pub struct Routes {
    slots: Vec<Option<Box<FibRoute>>>,
    free: Vec<u32>,
}

impl Default for Routes {
    fn default() -> Self {
        let null = FibRoute {
            metric: u32::MAX,
            kind: RouteType::Unreachable,
            protocol: crate::model::route::route_protocol::KERNEL,
            marks: Marks { reject: true, no_next_hop: true, ..Marks::default() },
            ..FibRoute::new(Ipv6Net::default(), TableId(0), Hop::by(IfIndex::LO))
        };
        Self { slots: vec![Some(Box::new(null))], free: Vec::new() }
    }
}

impl Routes {
    /// The route of an id, while it exists.
    #[inline]
    pub fn get(&self, id: RouteId) -> Option<&FibRoute> {
        self.slots.get(id.0 as usize)?.as_deref()
    }

    /// The same, to change.
    #[inline]
    pub fn get_mut(&mut self, id: RouteId) -> Option<&mut FibRoute> {
        self.slots.get_mut(id.0 as usize)?.as_deref_mut()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.slots.len() - 1 - self.free.len()
    }

    /// Is there none?
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All of them, in no order that means anything.
    pub fn iter(&self) -> impl Iterator<Item = &FibRoute> {
        self.slots.iter().skip(1).filter_map(|slot| slot.as_deref())
    }

    /// The same, to change.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut FibRoute> {
        self.slots.iter_mut().skip(1).filter_map(|slot| slot.as_deref_mut())
    }

    pub(super) fn put(&mut self, route: FibRoute) -> RouteId {
        let route = Some(Box::new(route));
        if let Some(slot) = self.free.pop() {
            if let Some(place) = self.slots.get_mut(slot as usize) {
                *place = route;
            }
            return RouteId(slot);
        }
        self.slots.push(route);
        RouteId((self.slots.len() - 1) as u32)
    }

    pub(super) fn take(&mut self, id: RouteId) {
        if id == RouteId::NULL {
            return;
        }
        if let Some(slot) = self.slots.get_mut(id.0 as usize)
            && slot.take().is_some()
        {
            self.free.push(id.0);
        }
    }

    /// The routes of one prefix, from `first` on.
    pub fn chain(&self, first: Option<RouteId>) -> impl Iterator<Item = (RouteId, &FibRoute)> {
        let mut at = first;
        std::iter::from_fn(move || {
            let id = at?;
            let route = self.get(id)?;
            at = route.next;
            Some((id, route))
        })
    }
}
