//! IPv6 (Linux: net/ipv6): what the netlink receivers and dumps of addresses, routes and rules come to.
//!
//! What both families share is not here: next hop objects, the neighbour table, the walk over the rules and the hashes are generic, or
//! take a family.

pub mod addrconf;
pub mod addresses;
pub mod fib;
pub mod forward;
pub mod icmp;
pub mod input;
pub mod mcast;
pub mod mld;
pub mod ndisc;
pub mod output;
pub mod route;
pub mod settings;

use super::fib::nexthop;
use super::rule::Rules;
use super::{Context, Node, cache};
use crate::base::{IfIndex, TableId, Time};
use crate::model::route::{RouteAnswer, RouteChange, RouteQuestion};
use crate::model::{Address, AddressChange, Refusal, Route};
use fib::{Fib, FibRoute, Hop, RouteId};

/// IPv6 of a node.
#[derive(Clone, Debug, Default)]
pub struct Six {
    /// Routing tables.
    pub fib: Fib,
    /// Policy rules.
    pub rules: Rules<u128>,
    /// Addresses.
    pub interfaces: addrconf::Interfaces,
    /// Groups that are told of.
    pub membership: mld::Membership,
    /// A sweep for routes whose time is over is under way.
    pub sweeping: bool,
}

/// The hops that a route stands for.
pub enum Hops<'a> {
    /// Its own, or those of its next hop object.
    Some(&'a [Hop]),
    /// Packets are dropped.
    Blackhole,
}

impl<'a> Hops<'a> {
    /// Of a route; of one with a next hop object that object's.
    pub fn of(node: &'a Node, fib: &'a Fib, id: RouteId) -> Self {
        let Some(route) = fib.routes.get(id) else { return Self::Blackhole };
        match route.nhid.map(|id| nexthop::hops_of_six(node, id)) {
            None => Self::Some(std::slice::from_ref(&route.hop)),
            Some([]) => Self::Blackhole,
            Some(hops) => Self::Some(hops),
        }
    }

    /// In order.
    pub fn iter(&self) -> impl Iterator<Item = &Hop> {
        let list: &[Hop] = match self {
            Self::Some(hops) => hops,
            Self::Blackhole => &[],
        };
        list.iter()
    }
}

/// Calls an edit of the tables with what it must know of hops: which of them get no share (rt6_is_dead).
pub(in crate::kernel) fn with_fib<T>(node: &mut Node, edit: impl FnOnce(&mut Fib, &dyn Fn(&FibRoute) -> bool) -> T) -> T {
    let Node { six, sysctl, .. } = node;
    let dead = |route: &FibRoute| {
        let Hop { dead, linkdown, dev, .. } = route.hop;
        dead || linkdown && sysctl.conf6(dev).ignore_routes_with_linkdown != 0
    };
    edit(&mut six.fib, &dead)
}

/// Turns IPv6 of a fresh node on or off, as `disable_ipv6` of `all`, `default` and `lo` does.
pub fn switch(node: &mut Node, on: bool) {
    let off = i64::from(!on);
    node.sysctl.six.all.disable_ipv6 = off;
    node.sysctl.six.default.disable_ipv6 = off;
    if let Some(conf) = node.sysctl.conf6_mut(IfIndex::LO) {
        conf.disable_ipv6 = off;
    }
}

/// `ip -6 addr add`, `change`, `replace`, `del`.
///
/// Errors: as RTM_NEWADDR and RTM_DELADDR.
#[inline(never)] // web/later.txt
pub fn address_change(node: &mut Node, change: AddressChange, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    if let AddressChange::Add { address, .. } = &change {
        mld::tell_again(node, address.dev, ctx);
    }
    let done = addrconf::change(node, change, ctx);
    cache::flush(node);
    done
}

/// `ip -6 route add`, `append`, `prepend`, `replace`, `change`, `del`.
///
/// Errors: as RTM_NEWROUTE and RTM_DELROUTE.
#[inline(never)] // web/later.txt
pub fn route_change(node: &mut Node, change: RouteChange, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    let done = route::change(node, change, ctx);
    cache::flush(node);
    done
}

/// RTM_GETROUTE for one destination.
///
/// Errors: as the look-up ends.
#[inline(never)] // web/later.txt
pub fn route_get(node: &mut Node, question: &RouteQuestion, ctx: &mut Context<'_>) -> Result<RouteAnswer, Refusal> {
    route::get(node, question, ctx)
}

/// RTM_GETADDR dump: by interface index, then in the kernel's order.
pub fn addresses(node: &Node, now: Time) -> Vec<Address> {
    addrconf::dump(node, now)
}

/// RTM_GETROUTE dump of all tables, in the kernel's order.
pub fn routes(node: &Node, now: Time) -> Vec<Route> {
    if node.six.fib.routes.is_empty() {
        return Vec::new();
    }
    route::dump(node, now)
}

/// True when the table exists: an unknown one makes a dump of it fail.
pub fn table_exists(node: &Node, table: TableId) -> bool {
    node.six.fib.table(table).is_some()
}
