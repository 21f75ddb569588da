//! Why a packet went where it went: hop by hop, each step with its reason, rejected candidates before the chosen one.

use super::step_line::{self, Names};
use super::{flight, label};
use crate::base::{FlowTag, NodeId, Packet, PacketId, Time};
use crate::engine::World;
use crate::trace::{Fate, Record, What};

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
    /// The way of one packet, from the trace; `None`: the trace does not know it.
    pub fn of(world: &World, packet: PacketId) -> Option<Self> {
        let own: Vec<&Record> = world.trace.records.iter().filter(|record| record.packet == packet).collect();
        let first = own.first()?;
        let (title, label) = own.iter().find_map(|record| match &record.what {
            What::Born(packet) => Some((title(packet), label::of_packet(packet))),
            _ => None,
        })?;
        let hops = hops(world, &own);
        let last = own.iter().rev().find_map(|record| match &record.what {
            What::Fate(fate) => Some((fate, record.node)),
            _ => None,
        });
        let (outcome, good) = match last {
            Some((fate, node)) => (outcome(world, fate, node), flight::reason(fate).is_none()),
            None => ("still on its way".to_owned(), true),
        };
        Some(Self { packet, flow: first.flow, label, title, born: first.at, hops, outcome, good })
    }
}

/// `192.168.0.3:40001 → 198.51.100.10:80`
fn title(packet: &Packet) -> String {
    match packet.ports() {
        (0, 0) => format!("{} → {}", packet.src, packet.dst),
        (sport, dport) => format!("{}:{sport} → {}:{dport}", packet.src, packet.dst),
    }
}

fn outcome(world: &World, fate: &Fate, node: NodeId) -> String {
    let name = world.nodes.get(usize::from(node.0)).map_or("?", |node| node.name.as_str());
    match flight::reason(fate) {
        Some(why) => format!("dropped at {name}: {why}"),
        None if *fate == Fate::Delivered => format!("delivered at {name}"),
        None => format!("last seen leaving {name}"),
    }
}

/// Groups a packet's records by the nodes it passed; each arrival begins a hop.
fn hops(world: &World, own: &[&Record]) -> Vec<Hop> {
    let mut hops: Vec<Hop> = Vec::new();
    for record in own {
        let arrives = matches!(record.what, What::Received { .. });
        if arrives || hops.last().is_none_or(|hop| hop.node != record.node) {
            let name = world.nodes.get(usize::from(record.node.0)).map(|node| node.name.clone()).unwrap_or_default();
            hops.push(Hop { node: record.node, name, ways: String::new(), at: record.at, lines: Vec::new() });
        }
        let Some(hop) = hops.last_mut() else { continue };
        let names = Names { node: world.nodes.get(usize::from(record.node.0)) };
        match &record.what {
            What::Received { dev, .. } => hop.ways = format!("in {}", names.dev(*dev)),
            What::Sent { dev, .. } => {
                let comma = if hop.ways.is_empty() { "" } else { ", " };
                hop.ways = format!("{}{comma}out {}", hop.ways, names.dev(*dev));
            }
            What::Step(step) => hop.lines.push(step_line::of(step, &names)),
            What::Fate(fate) => hop.lines.extend(fate_line(fate)),
            What::Born(_) | What::Flight { .. } => {}
        }
    }
    hops
}

fn fate_line(fate: &Fate) -> Option<Line> {
    let (mark, text) = match (flight::reason(fate), fate) {
        (Some(why), _) => (Mark::No, format!("dropped: {why}")),
        (None, Fate::Delivered) => (Mark::Yes, "delivered".to_owned()),
        (None, _) => return None,
    };
    Some(Line { group: "fate".to_owned(), mark, text, bar: Vec::new(), pointer: None, source: "" })
}
