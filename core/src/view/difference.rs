//! Where two runs of one scenario part: the first packet that took another way or met another fate.

use super::{flight, label};
use crate::base::{PacketId, Time};
use crate::engine::World;
use crate::trace::{Record, What};

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

impl Difference {
    /// The first packet that took another way, looked different on the way, or met another fate.
    ///
    /// Both runs come from the same scenario, so their packets are born in the same order until they part.
    pub fn first(left: &World, right: &World) -> Option<Self> {
        let mut others = steps(right);
        for ours in steps(left) {
            match others.next() {
                Some(theirs) if ours.node == theirs.node && same(&ours.what, &theirs.what) => {}
                theirs => return Some(describe(left, Some(ours), theirs)),
            }
        }
        // A run that has merely not come as far yet is no difference.
        let theirs = others.next()?;
        (theirs.at < left.now).then(|| describe(left, None, Some(theirs)))
    }
}

/// What counts as a packet's way: frames sent, and fates.
fn steps(world: &World) -> impl Iterator<Item = &Record> {
    world
        .trace
        .records
        .iter()
        .filter(|record| record.packet.0 != 0 && matches!(record.what, What::Sent { .. } | What::Fate(_)))
}

fn same(left: &What, right: &What) -> bool {
    left == right
}

fn describe(world: &World, ours: Option<&Record>, theirs: Option<&Record>) -> Difference {
    let shown = ours.or(theirs);
    let at = shown.map_or(world.now, |record| record.at);
    let node = shown.and_then(|record| world.nodes.get(usize::from(record.node.0)));
    let dev = |dev| node.and_then(|node| node.devices.get(dev)).map_or("?", |link| link.name.as_str());
    let words = |record: Option<&Record>| match record.map(|record| &record.what) {
        Some(What::Sent { dev: out, line }) => format!("{} leaves by {}", label::of_line(line), dev(*out)),
        Some(What::Fate(fate)) => flight::reason(fate).unwrap_or_else(|| "goes on".to_owned()),
        _ => "nothing more".to_owned(),
    };
    let name = node.map(|node| node.name.clone()).unwrap_or_default();
    let text = format!("at {name}: {} here, {} there", words(ours), words(theirs));
    let id = |record: Option<&Record>| record.map_or(PacketId(0), |record| record.packet);
    Difference { at, node: name, left: id(ours), right: id(theirs), text }
}
