//! Frames on the wires at a moment: what flies over the canvas.

use crate::base::{FlowTag, PacketId, Time};
use crate::engine::World;

/// A frame on its way over a link, or just lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flight {
    /// The packet; id 0 for ARP.
    pub packet: PacketId,
    /// Its flow, for the colour; 0 for none.
    pub flow: FlowTag,
    /// The link, by its place in `Topology::links`.
    pub link: usize,
    /// True when it flies from the link's first end to its second.
    pub forward: bool,
    /// When it left.
    pub departed: Time,
    /// When it arrives, or would have.
    pub arrives: Time,
    /// A short word: `SYN`, `ACK`, `UDP`, `echo`, `ARP?`.
    pub label: &'static str,
    /// Why it is lost, when it is (on the link, or dropped by the node it reaches).
    pub lost: Option<String>,
}

impl Flight {
    /// Built from the state and the trace.
    pub fn at(world: &World, now: Time) -> Vec<Self> {
        let _ = (world, now);
        Vec::new()
    }
}
