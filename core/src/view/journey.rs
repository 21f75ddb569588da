//! Why a packet went where it went: hop by hop, each step with its reason, rejected candidates before the chosen one.

use crate::base::{FlowTag, NodeId, PacketId, Time};
use crate::engine::World;

/// The way of one packet from its birth to its fate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journey {
    /// The packet.
    pub packet: PacketId,
    /// Its flow.
    pub flow: FlowTag,
    /// A short word: `SYN`, `ACK`, `UDP`.
    pub label: &'static str,
    /// `192.168.0.3:40001 → 198.51.100.10:80` as it was born.
    pub title: String,
    /// When it was born.
    pub born: Time,
    /// The nodes it passed, in order.
    pub hops: Vec<Hop>,
    /// How it ended, in one sentence.
    pub outcome: String,
    /// It reached somebody.
    pub good: bool,
}

/// One node on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hop {
    /// The node.
    pub node: NodeId,
    /// Its name.
    pub name: String,
    /// `in lan0, out wan1`.
    pub ways: String,
    /// When it came in or was born here.
    pub at: Time,
    /// What was decided, in order.
    pub lines: Vec<Line>,
}

/// One decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it belongs to: `conntrack`, `rules`, `main`, `next hop`, `nat`, `mangle`, `neighbour`, `tcp`.
    pub group: String,
    /// Taken, rejected, or neither.
    pub mark: Mark,
    /// The decision in words; what Linux would print is in it verbatim.
    pub text: String,
    /// Next hops with bounds, for a bar: (label, width in thousandths, chosen); empty for other lines.
    pub bar: Vec<(String, u16, bool)>,
    /// Where the bar's pointer stands, in thousandths, when there is a hash.
    pub pointer: Option<u16>,
    /// Where in Linux this is decided and since when: `fib_select_multipath(), 4.4 on`.
    pub source: &'static str,
}

/// What came of a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Chosen, matched, passed.
    Yes,
    /// Considered and rejected.
    No,
    /// A plain statement.
    Plain,
}

impl Journey {
    /// Built from the state and the trace.
    pub fn of(world: &World, packet: PacketId) -> Option<Self> {
        let _ = (world, packet);
        None
    }
}
