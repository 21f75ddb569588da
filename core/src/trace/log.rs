//! The trace: every recorded step, in the order in which things happened.

use super::{Fate, Step};
use crate::base::{FlowTag, IfIndex, NodeId, Packet, PacketId, Time};

/// One line of the trace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// When.
    pub at: Time,
    /// Where.
    pub node: NodeId,
    /// Which packet; id 0 for what is no packet's (ARP, a timer, `ip route get`).
    pub packet: PacketId,
    /// What the user set going.
    pub flow: FlowTag,
    /// What happened.
    pub what: What,
}

/// What a record says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A packet was born, with its content then.
    Born(Box<Packet>),
    /// A frame left by an interface. `arp` for ARP; else the packet as it was then.
    Sent {
        /// The interface.
        dev: IfIndex,
        /// One line in the form of `capture`.
        line: String,
    },
    /// A frame came in by an interface.
    Received {
        /// The interface.
        dev: IfIndex,
        /// One line in the form of `capture`.
        line: String,
    },
    /// A decision and its reason.
    Step(Step),
    /// The end.
    Fate(Fate),
}

/// The log, and the pen: `now` and `node` are set by the engine before it calls the kernel.
#[derive(Clone, Debug, Default)]
pub struct TraceLog {
    /// Is anybody watching? When not, nothing is recorded and no step is built.
    pub on: bool,
    /// Time of what is being done.
    pub now: Time,
    /// Node that does it.
    pub node: NodeId,
    /// Packet in hand.
    pub packet: PacketId,
    /// Its flow.
    pub flow: FlowTag,
    /// What was recorded.
    pub records: Vec<Record>,
}

impl TraceLog {
    /// Says which packet is in hand.
    pub fn pick_up(&mut self, packet: &Packet) {
        self.packet = packet.id;
        self.flow = packet.flow;
    }

    /// Records a step; `step` is only called when somebody watches.
    #[inline]
    pub fn step(&mut self, step: impl FnOnce() -> Step) {
        if self.on {
            self.push(What::Step(step()));
        }
    }

    /// Records how the packet in hand ended.
    #[inline]
    pub fn fate(&mut self, fate: impl FnOnce() -> Fate) {
        if self.on {
            self.push(What::Fate(fate()));
        }
    }

    /// Records anything.
    #[inline]
    pub fn note(&mut self, what: impl FnOnce() -> What) {
        if self.on {
            self.push(what());
        }
    }

    #[cold]
    fn push(&mut self, what: What) {
        let Self { now, node, packet, flow, .. } = *self;
        self.records.push(Record { at: now, node, packet, flow, what });
    }
}
