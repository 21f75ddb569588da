//! What stands on the canvas: nodes with their interfaces and addresses, and the links between them.

use crate::base::{IfIndex, NodeId, Time};
use crate::engine::World;
use crate::engine::link::{Shape, Wire};
use crate::kernel::{self, Node};
use crate::model::Link;
use crate::model::route::Scope;

/// The whole network as it stands now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Topology {
    /// Nodes, by id.
    pub nodes: Vec<NodeView>,
    /// Links, in the order of creation.
    pub links: Vec<LinkView>,
}

/// A node.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeView {
    /// Its id.
    pub id: NodeId,
    /// Its name.
    pub name: String,
    /// `host`, `router`, `provider`, `server`: what the scenario calls it.
    pub kind: String,
    /// Its kernel version.
    pub kernel: &'static str,
    /// Position in canvas units (0 to 1000 both ways); the scenario's, or laid out in a row.
    pub position: (i32, i32),
    /// Its interfaces, `lo` first.
    pub interfaces: Vec<Interface>,
}

/// An interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interface {
    /// Index.
    pub index: IfIndex,
    /// Name.
    pub name: String,
    /// Addresses with prefix length, as text: IPv4's, then IPv6's but those that every interface makes for its link.
    pub addresses: Vec<String>,
    /// Set up.
    pub up: bool,
    /// The wire answers.
    pub carrier: bool,
}

/// A link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkView {
    /// Its two ends.
    pub ends: [(NodeId, IfIndex); 2],
    /// Both ends are up.
    pub up: bool,
    /// Delay, rate and loss in words; empty for a plain wire.
    pub shape: String,
}

impl Topology {
    /// The network as it stands. Nodes are laid out in a row; a scenario may say better.
    pub fn of(world: &World) -> Self {
        let count = i32::try_from(world.nodes.len()).unwrap_or(1).max(1);
        let node = |(place, node): (usize, &Node)| NodeView {
            id: node.id,
            name: node.name.clone(),
            kind: "router".to_owned(),
            kernel: node.profile.version,
            position: ((2 * i32::try_from(place).unwrap_or(0) + 1) * 500 / count, 500),
            interfaces: node.devices.list.iter().map(|link| interface(node, link, world.now)).collect(),
        };
        let up = |(node, dev): (NodeId, IfIndex)| {
            world.nodes.get(usize::from(node.0)).and_then(|node| node.devices.get(dev)).is_some_and(|link| link.up)
        };
        let link =
            |wire: &Wire| LinkView { ends: wire.ends, up: wire.ends.into_iter().all(up), shape: in_words(&wire.shape) };
        Self {
            nodes: world.nodes.iter().enumerate().map(node).collect(),
            links: world.wires.iter().flatten().map(link).collect(),
        }
    }
}

fn interface(node: &Node, link: &Link, now: Time) -> Interface {
    let four = node.addresses.list.iter().filter(|address| address.dev == link.index);
    let four = four.map(|address| format!("{}/{}", address.local, address.prefix_len));
    let six = kernel::six::addresses(node, now).into_iter();
    let six = six.filter(|address| address.dev == link.index && address.scope != Scope::LINK);
    let six = six.map(|address| format!("{}/{}", address.local, address.prefix_len));
    Interface {
        index: link.index,
        name: link.name.clone(),
        addresses: four.chain(six).collect(),
        up: link.up,
        carrier: link.carrier,
    }
}

/// `5 ms, 10 Mbit/s, 1 % lost`; empty for a plain wire.
fn in_words(shape: &Shape) -> String {
    let mut words = Vec::new();
    if shape.delay.0 >= 100_000 {
        words.push(match shape.delay.0 % 1_000_000 {
            0 => format!("{} ms", shape.delay.as_millis()),
            _ => format!("{} us", shape.delay.0 / 1_000),
        });
    }
    if shape.rate > 0 {
        words.push(format!("{} kbit/s", shape.rate / 1_000));
    }
    if shape.loss > 0 {
        words.push(format!("{}.{:02} % lost", shape.loss / 10_000, shape.loss % 10_000 / 100));
    }
    words.join(", ")
}
