//! Where two runs of one scenario part: the first packet that took another way or met another fate.

use super::{flight, label};
use crate::base::{PacketId, Span, Time};
use crate::engine::World;
use crate::trace::{Fate, Record, Step, What, frame_line};

/// The first difference of two runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// When, in the first run.
    pub at: Time,
    /// Node where they part.
    pub node: String,
    /// The packet in the first run, 0 when only the other has one.
    pub left: PacketId,
    /// The packet in the second run.
    pub right: PacketId,
    /// In words: `packet 3, ACK, at r: next-hop choice`.
    pub text: String,
}

/// What one run does and the other does not counts only this long after: one that has to ask ARP first is merely late.
const LATE: Span = Span::millis(500);

impl Difference {
    /// The first packet that took another way, looked different on the way, or met another fate.
    ///
    /// Both runs come from the same scenario, so their packets are born in the same order until they part.
    pub fn first(left: &World, right: &World) -> Option<Self> {
        let mut others = steps(right);
        for ours in steps(left) {
            match others.next() {
                Some(theirs) if ours.node == theirs.node && same(&ours.what, &theirs.what) => {}
                None if ours.at + LATE >= right.now => return None,
                theirs => return Some(describe(left, Some(ours), theirs)),
            }
        }
        let theirs = others.next()?;
        (theirs.at + LATE < left.now).then(|| describe(right, None, Some(theirs)))
    }
}

/// What counts as a packet's way: to which neighbour it goes, frames sent, and fates.
fn steps(world: &World) -> impl Iterator<Item = &Record> {
    let counts = |what: &What| matches!(what, What::Sent { .. } | What::Fate(_) | What::Step(Step::Neighbour { .. }));
    world.trace.records.iter().filter(move |record| record.packet.0 != 0 && counts(&record.what))
}

/// A neighbour's state is no difference of the way.
fn same(left: &What, right: &What) -> bool {
    match (left, right) {
        (
            What::Step(Step::Neighbour { address, dev, .. }),
            What::Step(Step::Neighbour { address: other, dev: their_dev, .. }),
        ) => address == other && dev == their_dev,
        // Of a frame what `capture` shows: what a kernel draws at random, sequence numbers and the like, is no difference.
        (What::Sent { dev, frame }, What::Sent { dev: their_dev, frame: theirs }) => {
            dev == their_dev && frame_line(frame) == frame_line(theirs)
        }
        _ => left == right,
    }
}

fn describe(world: &World, ours: Option<&Record>, theirs: Option<&Record>) -> Difference {
    let shown = ours.or(theirs);
    let at = shown.map_or(world.now, |record| record.at);
    let node = shown.and_then(|record| world.nodes.get(usize::from(record.node.0)));
    let dev = |dev| node.and_then(|node| node.devices.get(dev)).map_or("?", |link| link.name.as_str());
    let words = |record: Option<&Record>| match record.map(|record| &record.what) {
        Some(What::Step(Step::Neighbour { address, dev: out, .. })) => format!("by {} to {address}", dev(*out)),
        Some(What::Sent { dev: out, frame }) => format!("{} leaves by {}", frame_line(frame), dev(*out)),
        Some(What::Fate(Fate::Forwarded(out) | Fate::Sent(out))) => format!("on by {}", dev(*out)),
        Some(What::Fate(fate)) => flight::reason(fate).unwrap_or_else(|| "delivered".to_owned()),
        _ => "nothing".to_owned(),
    };
    let id = |record: Option<&Record>| record.map_or(PacketId(0), |record| record.packet);
    let packet = shown.map_or(PacketId(0), |record| record.packet);
    let born = world.trace.records.iter().find_map(|record| match &record.what {
        What::Born(content) if record.packet == packet => Some(label::of_packet(content)),
        _ => None,
    });
    let name = node.map(|node| node.name.clone()).unwrap_or_default();
    let text =
        format!("{}, packet {packet}, at {name}: {} here, {} there", born.unwrap_or("a packet"), words(ours), words(theirs));
    Difference { at, node: name, left: id(ours), right: id(theirs), text }
}
