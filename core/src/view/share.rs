//! How traffic divides over the next hops of a route, against the weights.

use crate::base::{IfIndex, NodeId, PacketId, TableId};
use crate::engine::World;
use crate::kernel;
use crate::model::Nexthop;
use crate::trace::{Step, What};
use litemap::LiteMap;
use std::net::IpAddr;

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
    /// Every multipath route of every node, with what the trace says its next hops have carried.
    #[inline(never)] // web/later.txt
    pub fn all(world: &World) -> Vec<Self> {
        let mut shares = Vec::new();
        for node in &world.nodes {
            let carried = carried(world, node.id);
            for route in kernel::fib::dump(node).into_iter().filter(|route| route.nexthops.len() > 1) {
                let hop = |hop: &Nexthop| {
                    let dev = node.devices.get(hop.dev).map_or("?", |link| link.name.as_str());
                    let via = hop.gateway.map(|gateway| format!("via {gateway} ")).unwrap_or_default();
                    let load = carried.get(&(hop.gateway, hop.dev)).cloned().unwrap_or_default();
                    ShareHop {
                        label: format!("{via}dev {dev}"),
                        weight: u32::from(hop.weight),
                        flows: load.flows.len() as u64,
                        packets: load.packets,
                        bytes: load.bytes,
                    }
                };
                let dst = if route.dst.prefix_len() == 0 { "default".to_owned() } else { route.dst.to_string() };
                let table = if route.table == TableId::MAIN { String::new() } else { format!(" table {}", route.table) };
                let hops = route.nexthops.iter().map(hop).collect();
                shares.push(Self { node: node.name.clone(), route: format!("{dst}{table}"), hops });
            }
        }
        shares
    }
}

/// What went to one next hop.
#[derive(Clone, Default)]
struct Load {
    flows: LiteMap<Ends, ()>,
    packets: u64,
    bytes: u64,
}

/// What a node sent by each next hop that a multipath choice gave, from the trace.
fn carried(world: &World, node: NodeId) -> LiteMap<(Option<IpAddr>, IfIndex), Load> {
    let mut born: LiteMap<PacketId, (Ends, u16)> = LiteMap::new();
    let mut loads: LiteMap<(Option<IpAddr>, IfIndex), Load> = LiteMap::new();
    for record in world.trace.records.iter() {
        match &record.what {
            What::Born(packet) => {
                let (sport, dport) = packet.ports();
                born.insert(record.packet, ((packet.src, packet.dst, sport, dport), packet.length()));
            }
            What::Step(Step::Multipath { hops, chosen, .. }) if record.node == node => {
                let (Some(hop), Some((ends, bytes))) = (hops.get(*chosen), born.get(&record.packet)) else { continue };
                let load = loads.entry((hop.gateway, hop.dev)).or_default();
                load.flows.insert(*ends, ());
                load.packets += 1;
                load.bytes += u64::from(*bytes);
            }
            _ => {}
        }
    }
    loads
}

/// Addresses and ports of a packet as it was born.
type Ends = (IpAddr, IpAddr, u16, u16);
