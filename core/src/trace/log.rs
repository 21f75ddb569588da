//! The trace: every recorded step, in the order in which things happened.

use super::{Fate, Records, Step};
use crate::base::{FlowTag, Frame, FrameBody, IfIndex, LinkId, NodeId, Packet, PacketId, Time};

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
    /// A frame left by an interface.
    Sent {
        /// The interface.
        dev: IfIndex,
        /// The frame as it was then.
        frame: Box<Frame>,
    },
    /// A frame came in by an interface.
    Received {
        /// The interface.
        dev: IfIndex,
        /// The frame as it was then.
        frame: Box<Frame>,
    },
    /// A frame's way over a link: what is needed to draw its flight.
    Flight {
        /// The link.
        link: LinkId,
        /// From its first end to its second?
        forth: bool,
        /// When its last bit left; the record's own time is when it was put on the link.
        left: Time,
        /// When it arrives; none: the link loses it.
        arrives: Option<Time>,
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
    pub records: Records,
}

impl TraceLog {
    /// Says which packet is in hand.
    pub fn pick_up(&mut self, packet: &Packet) {
        self.packet = packet.id;
        self.flow = packet.flow;
    }

    /// Says that no packet is in hand: what follows is ARP's, a timer's or a program's.
    pub fn put_down(&mut self) {
        self.packet = PacketId(0);
        self.flow = FlowTag(0);
    }

    /// Picks up the packet of a frame, or nothing where it is ARP's.
    pub fn pick_up_frame(&mut self, frame: &Frame) {
        match &frame.body {
            FrameBody::Ip(packet) => self.pick_up(packet),
            FrameBody::Arp(_) => self.put_down(),
        }
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
