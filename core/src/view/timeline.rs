//! Frames over time: one row an interface, one mark a frame; also the list of packets to choose from.

use super::{flight, label};
use crate::base::{FlowTag, IfIndex, NodeId, PacketId, Time};
use crate::engine::World;
use crate::trace::{Fate, Record, What};

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
    /// Frames that entered or left interfaces in `[from, to)`.
    pub fn between(world: &World, from: Time, to: Time) -> Vec<Self> {
        let records = &world.trace.records;
        let mut frames: Vec<Self> = Vec::new();
        for record in records.starting_at(records.since(from)).take_while(|record| record.at < to) {
            let (dev, out, line) = match &record.what {
                What::Sent { dev, line } => (*dev, true, line),
                What::Received { dev, line } => (*dev, false, line),
                What::Fate(fate) => {
                    mark_lost(&mut frames, record, fate);
                    continue;
                }
                _ => continue,
            };
            let Record { at, node, packet, flow, .. } = *record;
            let (label, line) = (label::of_line(line), line.clone());
            frames.push(Self { at, node, dev, out, packet, flow, label, line, dropped: None });
        }
        frames
    }
}

/// A fate belongs to the packet's last frame at that node.
fn mark_lost(frames: &mut [Frame], record: &Record, fate: &Fate) {
    let Some(why) = flight::reason(fate) else { return };
    let own = frames.iter_mut().rev().take(64).find(|frame| frame.packet == record.packet && frame.node == record.node);
    if let Some(frame) = own {
        frame.dropped = Some(why);
    }
}
