//! IPv6 routes and look-ups (Linux: net/ipv6/route.c): what a route may look like (`check`), edits (`edit`), listings (`listing`), the
//! routes of own addresses (`own`), look-ups by rules and tables (`lookup`), the choice among next hops (`select`), source addresses
//! (`source`), what a look-up is asked with and finds (`way`), the question of `ip -6 route get` (`get`).

mod check;
mod edit;
mod exception;
mod get;
mod listing;
pub(super) mod lookup;
pub mod own;
mod select;
pub mod source;
mod way;

use super::fib::{How, NewRoute, Preference, RouteId};
use super::with_fib;
use crate::base::{IfIndex, TableId, Time};
use crate::kernel::Node;
use crate::model::route::Metrics;
use crate::model::{Refusal, RouteType};
use ipnet::Ipv6Net;
use std::net::Ipv6Addr;

pub(in crate::kernel) use check::{ipv4_hop, object_hop};
pub(in crate::kernel::six) use edit::start_sweep;
pub use edit::{change, nexthop_gone, sweep};
pub use exception::{cached, forget_exceptions, redirected, too_big};
pub use get::answer as get;
pub use listing::dump;
pub use lookup::{input, is_neighbour, output, output_about};
pub use way::{Dst, FlowKey};

/// Metric of a route for which none is named (IP6_RT_PRIO_USER).
pub const DEFAULT_METRIC: u32 = 1024;

/// A route as it is asked for (`struct fib6_config`).
#[derive(Clone, Debug)]
pub struct Config {
    /// Destination; host bits zero.
    pub dst: Ipv6Net,
    /// Source prefix.
    pub src: Ipv6Net,
    /// Table.
    pub table: TableId,
    /// Metric.
    pub metric: u32,
    /// Type.
    pub kind: RouteType,
    /// Who makes it.
    pub protocol: u8,
    /// Preferred source.
    pub prefsrc: Option<Ipv6Addr>,
    /// RTAX_* metrics.
    pub metrics: Metrics,
    /// Preference.
    pub preference: Preference,
    /// When it ends.
    pub expires: Option<Time>,
    /// Next hop object.
    pub nhid: Option<u32>,
    /// Gateway.
    pub gateway: Option<Ipv6Addr>,
    /// Interface; NONE: found by the gateway.
    pub dev: IfIndex,
    /// The gateway is on the link, whatever the tables say.
    pub onlink: bool,
    /// Weight of the hop.
    pub weight: u16,
    /// When it is asked for.
    pub now: Time,
}

impl Config {
    /// A unicast route by nothing yet.
    pub fn new(dst: Ipv6Net, table: TableId) -> Self {
        Self {
            dst,
            src: Ipv6Net::default(),
            table,
            metric: DEFAULT_METRIC,
            kind: RouteType::Unicast,
            protocol: 0,
            prefsrc: None,
            metrics: Metrics::default(),
            preference: Preference::Medium,
            expires: None,
            nhid: None,
            gateway: None,
            dev: IfIndex::NONE,
            onlink: false,
            weight: 1,
            now: Time::ZERO,
        }
    }
}

/// Adds a route for the kernel itself (ip6_route_add without a request): beside others of its metric.
pub(in crate::kernel::six) fn add(node: &mut Node, config: Config) -> Result<RouteId, Refusal> {
    let route = check::route(node, &config)?;
    let new = NewRoute { route, how: How::default() };
    with_fib(node, |fib, dead| fib.put(new, dead)).map_err(|refused| refused.errno().into())
}

/// Takes a route away for the kernel itself.
pub(in crate::kernel::six) fn remove(node: &mut Node, id: RouteId) {
    with_fib(node, |fib, dead| fib.delete(id, dead));
}
