//! Questions that configuration asks the tables: how is a gateway reached, whose is an address (Linux: fib_check_nh_v4_gw's
//! look-ups, `inet_addr_type_table`).

use super::lookup::{self, Carrier, Found};
use crate::base::{Errno, IfIndex, TableId};
use crate::kernel::Node;
use crate::kernel::route::FlowKey;
use crate::model::route::{RouteType, Scope};
use crate::trace::TraceLog;
use std::net::Ipv4Addr;

/// How `gateway` is reached: first in the route's own table when that is not `main` (newer kernels), then by the rules.
///
/// Errors: as the look-up ends.
pub(super) fn gateway(node: &Node, table: TableId, gateway: Ipv4Addr, dev: IfIndex, scope: Scope) -> Result<Found, Errno> {
    let key = FlowKey { dst: gateway, oif: dev, scope, ..FlowKey::default() };
    let trace = &mut TraceLog::default();
    if table != TableId::MAIN
        && node.profile.gateway_in_own_table
        && let Ok(way) = lookup::table(node, table, &key, Carrier::Ignore, trace)
    {
        return Ok(way);
    }
    lookup::by_rules(node, &key, Carrier::Ignore, trace)
}

/// What an address is to us: `local`, `broadcast`, `multicast`, or `unicast` for everything else.
pub fn address_type(node: &Node, table: TableId, address: Ipv4Addr) -> RouteType {
    address_type_at(node, table, address, None)
}

/// The same, where an address is something else than `unicast` only on one interface (inet_dev_addr_type).
pub fn address_type_at(node: &Node, table: TableId, address: Ipv4Addr, only: Option<IfIndex>) -> RouteType {
    if address.is_unspecified() || address.is_broadcast() || (!node.profile.zeronet_usable && address.octets()[0] == 0) {
        return RouteType::Broadcast;
    }
    if address.is_multicast() {
        return RouteType::Multicast;
    }
    let key = FlowKey { dst: address, ..FlowKey::default() };
    let found = lookup::table(node, table, &key, Carrier::Heed, &mut TraceLog::default());
    let by = |found: &Found| found.resolve(&node.fib).map(|(_, hop)| hop.dev);
    let found = found.ok().filter(|found| only.is_none_or(|dev| by(found) == Some(dev)));
    found.map_or(RouteType::Unicast, |found| found.kind)
}
