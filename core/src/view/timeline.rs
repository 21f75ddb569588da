//! Frames over time: one row an interface, one mark a frame; also the list of packets to choose from.

use super::{flight, label};
use crate::base::{FlowTag, Frame as Wire, IfIndex, NodeId, PacketId, Time};
use crate::engine::World;
use crate::trace::{Fate, Record, What, frame_line};

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

/// How many records back a dropped packet's last frame is looked for.
const LOOK_BACK: usize = 256;

impl Frame {
    /// Frames that entered or left interfaces in `[from, to)`. When there are more than `most`, so many, spread evenly, and each
    /// one that was dropped.
    pub fn between(world: &World, from: Time, to: Time, most: usize) -> Vec<Self> {
        let records = &world.trace.records;
        let (first, end) = (records.since(from), records.since(to));
        let inside = || records.starting_at(first).take(end.saturating_sub(first));
        let count = inside().filter(|record| frame_of(record).is_some()).count();
        let stride = count.div_ceil(most.max(1)).max(1);
        let mut seen = 0usize;
        let mut frames: Vec<Self> = Vec::new();
        for (place, record) in (first..).zip(inside()) {
            if let What::Fate(fate) = &record.what {
                mark_lost(world, &mut frames, place, record, fate);
            } else if frame_of(record).is_some() {
                if seen.is_multiple_of(stride) {
                    frames.extend(Self::of(record));
                }
                seen += 1;
            }
        }
        frames
    }

    /// Frames that their node dropped in `[from, to)`.
    pub fn dropped(world: &World, from: Time, to: Time) -> Vec<Self> {
        let records = &world.trace.records;
        let (first, end) = (records.since(from), records.since(to));
        let mut frames = Vec::new();
        for (place, record) in (first..end).zip(records.starting_at(first)) {
            if let What::Fate(fate) = &record.what {
                mark_lost(world, &mut frames, place, record, fate);
            }
        }
        frames
    }

    /// The last frames before a moment, at most `most`, in order.
    pub fn latest(world: &World, to: Time, most: usize) -> Vec<Self> {
        let records = &world.trace.records;
        let Some(last) = records.since(to).checked_sub(1) else { return Vec::new() };
        let mut ends: Vec<(&Record, String)> = Vec::new();
        let mut frames: Vec<Self> = Vec::new();
        for record in records.back_from(last) {
            if frames.len() >= most {
                break;
            }
            if let What::Fate(fate) = &record.what {
                ends.extend(flight::reason(fate).map(|why| (record, why)));
            }
            let Some(mut frame) = Self::of(record) else { continue };
            // Going back, a drop is met before the frame that it is about.
            let end = ends.iter().position(|(end, _)| end.packet == record.packet && end.node == record.node);
            frame.dropped = end.map(|place| ends.swap_remove(place).1);
            frames.push(frame);
        }
        frames.reverse();
        frames
    }

    fn of(record: &Record) -> Option<Self> {
        let (dev, out, frame) = frame_of(record)?;
        let Record { at, node, packet, flow, .. } = *record;
        let (label, line) = (label::of_frame(frame), frame_line(frame));
        Some(Self { at, node, dev, out, packet, flow, label, line, dropped: None })
    }
}

/// Interface, direction (true: out) and content of a frame; `None`: the record is of something else.
pub(super) fn frame_of(record: &Record) -> Option<(IfIndex, bool, &Wire)> {
    match &record.what {
        What::Sent { dev, frame } => Some((*dev, true, frame)),
        What::Received { dev, frame } => Some((*dev, false, frame)),
        _ => None,
    }
}

/// A fate belongs to the packet's last frame at that node.
fn mark_lost(world: &World, frames: &mut Vec<Frame>, place: usize, record: &Record, fate: &Fate) {
    let Some(why) = flight::reason(fate) else { return };
    let recent = frames.iter_mut().rev().take(64);
    let own = recent.into_iter().find(|frame| frame.packet == record.packet && frame.node == record.node);
    if let Some(frame) = own {
        frame.dropped = Some(why);
        return;
    }
    let back = world.trace.records.back_from(place).take(LOOK_BACK);
    let own = back.filter(|r| r.packet == record.packet && r.node == record.node).find_map(Frame::of);
    frames.extend(own.map(|frame| Frame { dropped: Some(why), ..frame }));
}
