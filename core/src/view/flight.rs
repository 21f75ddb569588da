//! Frames on the wires at a moment: what flies over the canvas.

use super::{label, words};
use crate::base::{FlowTag, FrameBody, LinkId, PacketId, Span, Time};
use crate::engine::World;
use crate::trace::{Fate, Record, What};

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

/// How long a lost frame stays in sight.
const LOST_IN_SIGHT: Span = Span::millis(400);

impl Flight {
    /// The frames on the wires at `now`, and those lost a short while ago.
    pub fn at(world: &World, now: Time) -> Vec<Self> {
        let mut flights = Vec::new();
        for (link, wire) in world.wires.iter().flatten().enumerate() {
            for (side, lane) in wire.lanes.iter().enumerate() {
                flights.extend(lane.flying.iter().filter(|flying| flying.left <= now).map(|flying| {
                    let (packet, flow) = match &flying.frame.body {
                        FrameBody::Ip(packet) => (packet.id, packet.flow),
                        FrameBody::Arp(_) => (PacketId(0), FlowTag(0)),
                    };
                    let label = label::of_frame(&flying.frame);
                    Self {
                        packet,
                        flow,
                        link,
                        forward: side == 0,
                        departed: flying.left,
                        arrives: flying.key.at,
                        label,
                        lost: None,
                    }
                }));
            }
        }
        flights.extend(lost(world, now));
        flights
    }
}

/// Packets that ended badly a short while ago, where their last flight ended.
fn lost(world: &World, now: Time) -> Vec<Flight> {
    let records = &world.trace.records;
    let since = records.since(now - LOST_IN_SIGHT);
    let recent = records
        .starting_at(since)
        .enumerate()
        .map(move |(i, record)| (since + i, record))
        .take_while(|(_, record)| record.at <= now);
    let ended = recent.filter_map(|(place, record)| match &record.what {
        What::Fate(fate) if record.packet.0 != 0 => reason(fate).map(|why| (place, record, why)),
        _ => None,
    });
    let flight = |(place, record, why): (usize, &Record, String)| {
        let before = records.back_from(place).take(LOOK_BACK).filter(|earlier| earlier.packet == record.packet);
        let (mut link, mut forward, mut departed, mut label) = (None, true, record.at, "IP");
        for earlier in before {
            match &earlier.what {
                What::Flight { link: id, forth, left, .. } if link.is_none() => {
                    (link, forward, departed) = (Some(*id), *forth, *left);
                }
                What::Sent { frame, .. } | What::Received { frame, .. } => {
                    label = label::of_frame(frame);
                    if link.is_some() {
                        break;
                    }
                }
                _ => {}
            }
        }
        let (packet, flow, arrives) = (record.packet, record.flow, record.at);
        let link = drawn_at(world, link?)?;
        Some(Flight { packet, flow, link, forward, departed, arrives, label, lost: Some(why) })
    };
    ended.filter_map(flight).collect()
}

/// A link's place in `Topology::links`; `None`: it was taken away.
fn drawn_at(world: &World, link: LinkId) -> Option<usize> {
    let place = link.0 as usize;
    world.wires.get(place)?.as_ref()?;
    Some(world.wires.iter().take(place).flatten().count())
}

/// How many records back a packet's last flight is looked for.
const LOOK_BACK: usize = 2_000;

/// Why a packet is lost; `None`: it is not.
pub(super) fn reason(fate: &Fate) -> Option<String> {
    match fate {
        Fate::Dropped(reason) => Some(words::of_drop(reason)),
        Fate::LostOnLink => Some("lost on the link".to_owned()),
        Fate::QueueFull => Some("the link's queue is full".to_owned()),
        Fate::Delivered | Fate::Forwarded(_) | Fate::Sent(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{IfIndex, NodeId};

    #[test]
    fn a_link_taken_away_leaves_no_hole_among_the_links_drawn() {
        let mut world = World::new(1);
        let wire = |dev: u32| [(NodeId(0), IfIndex(dev)), (NodeId(1), IfIndex(dev))];
        let links: Vec<LinkId> = (2..5).map(|dev| world.connect(wire(dev), Default::default())).collect();
        assert_eq!(links.iter().map(|link| drawn_at(&world, *link)).collect::<Vec<_>>(), [Some(0), Some(1), Some(2)]);
        world.wires[1] = None;
        assert_eq!(links.iter().map(|link| drawn_at(&world, *link)).collect::<Vec<_>>(), [Some(0), None, Some(1)]);
    }
}
