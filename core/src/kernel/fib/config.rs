//! A request for an IPv4 route as the tables take it (Linux: `struct fib_config`, rtm_to_fib_config).

use crate::base::addr::v4;
use crate::base::{Errno, Prefix, TableId};
use crate::model::route::{Metrics, Nexthop, RouteChange, RouteFlags, RouteType, RouteVerb, Scope, route_protocol};
use crate::model::{Refusal, Route};
use ipnet::IpNet;
use std::net::Ipv4Addr;

/// What is to be done, and to which route; the fields are [`Route`]'s and [`RouteChange`]'s.
#[derive(Clone, Debug)]
pub(in crate::kernel) struct FibConfig {
    pub(super) verb: RouteVerb,
    pub(super) dst: Prefix,
    pub(super) table: TableId,
    pub(super) tos: u8,
    pub(super) metric: u32,
    pub(super) kind: RouteType,
    pub(super) scope: Scope,
    pub(super) protocol: u8,
    pub(super) prefsrc: Option<Ipv4Addr>,
    pub(super) metrics: Metrics,
    pub(super) nexthops: Vec<Nexthop>,
    pub(super) multipath: bool,
    pub(super) nhid: Option<u32>,
    pub(super) flags: RouteFlags,
    pub(super) any_kind: bool,
    pub(super) beside: Nexthop,
}

impl FibConfig {
    /// A unicast route without next hops: table main, scope global, protocol boot.
    pub(super) fn new(verb: RouteVerb, dst: Prefix) -> Self {
        Self {
            verb,
            dst,
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
            any_kind: false,
            beside: Nexthop::default(),
        }
    }

    /// A request of the administrator's.
    ///
    /// Errors: EINVAL for another family's destination.
    pub(super) fn asked(change: RouteChange) -> Result<Self, Refusal> {
        let RouteChange { verb, route, any_kind, beside } = change;
        let IpNet::V4(dst) = route.dst else { return Err(Errno::Einval.into()) };
        let prefsrc = route.prefsrc.and_then(v4).filter(|source| !source.is_unspecified());
        let Route { table, tos, metric, kind, scope, protocol, metrics, nexthops, multipath, nhid, flags, .. } = route;
        let request = Self { table, tos, metric, kind, scope, protocol, prefsrc, metrics, ..Self::new(verb, dst) };
        Ok(Self { nexthops, multipath, nhid, flags, any_kind, beside, ..request })
    }
}
