//! Frames over time: one row an interface, one mark a frame; also the list of packets to choose from.

use crate::base::{FlowTag, IfIndex, NodeId, PacketId, Time};
use crate::engine::World;

/// A frame that entered or left an interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// When.
    pub at: Time,
    /// At which node.
    pub node: NodeId,
    /// By which interface.
    pub dev: IfIndex,
    /// True: it left; false: it came in.
    pub out: bool,
    /// The packet; id 0 for ARP.
    pub packet: PacketId,
    /// Its flow.
    pub flow: FlowTag,
    /// A short word: `SYN`, `UDP`.
    pub label: &'static str,
    /// The line that `capture` prints, without the interface and direction.
    pub line: String,
    /// Why the node dropped it, when it did.
    pub dropped: Option<String>,
}

impl Frame {
    /// Built from the state and the trace.
    pub fn between(world: &World, from: Time, to: Time) -> Vec<Self> {
        let _ = (world, from, to);
        Vec::new()
    }
}
