//! Frames on their way: which lane begins at which interface, what is put on it, what arrives. Whoever watches, a capture or
//! the trace, sees each frame leave and enter.

use super::World;
use super::link::{Flying, Passage, Shape, Wire};
use super::world::Event;
use crate::base::{Frame, IfIndex, LinkId, NodeId};
use crate::trace::{DropReason, Fate, What};

/// One direction of a wire: twice the link's number, plus 1 for the way back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LaneId(pub(super) u32);

impl LaneId {
    fn new(link: LinkId, back: bool) -> Self {
        Self(link.0 << 1 | u32::from(back))
    }
    fn link(self) -> LinkId {
        LinkId(self.0 >> 1)
    }
    fn side(self) -> usize {
        (self.0 & 1) as usize
    }
}

impl World {
    /// Lays a wire between two interfaces.
    pub fn connect(&mut self, ends: [(NodeId, IfIndex); 2], shape: Shape) -> LinkId {
        let link = LinkId(u32::try_from(self.wires.len()).unwrap_or(u32::MAX));
        self.wires.push(Some(Wire::new(ends, shape, self.seed)));
        for (side, (node, dev)) in ends.into_iter().enumerate() {
            let lane = LaneId::new(link, side == 1);
            if let Some(ports) = self.ports.get_mut(usize::from(node.0)) {
                let index = dev.0 as usize;
                if ports.len() <= index {
                    ports.resize(index + 1, None);
                }
                ports[index] = Some(lane);
            }
        }
        link
    }

    /// Takes away the wire at an interface, with all frames on it.
    pub fn disconnect(&mut self, node: NodeId, dev: IfIndex) {
        let Some(lane) = self.port(node, dev) else { return };
        let Some(wire) = self.wires.get_mut(lane.link().0 as usize).and_then(Option::take) else { return };
        for (node, dev) in wire.ends {
            if let Some(port) = self.ports.get_mut(usize::from(node.0)).and_then(|p| p.get_mut(dev.0 as usize)) {
                *port = None;
            }
        }
    }

    /// Lays one end of a wire to another interface; what is on the wire is lost.
    pub(super) fn rewire(&mut self, from: (NodeId, IfIndex), to: (NodeId, IfIndex)) {
        let Some(lane) = self.port(from.0, from.1) else { return };
        let Some(wire) = self.wires.get(lane.link().0 as usize).and_then(Option::as_ref) else { return };
        let (mut ends, shape) = (wire.ends, wire.shape);
        ends[lane.side()] = to;
        self.disconnect(from.0, from.1);
        self.connect(ends, shape);
    }

    /// The interface at the other end of the wire.
    pub fn peer(&self, node: NodeId, dev: IfIndex) -> Option<(NodeId, IfIndex)> {
        let lane = self.port(node, dev)?;
        Some(self.wires.get(lane.link().0 as usize)?.as_ref()?.ends[1 - lane.side()])
    }

    fn port(&self, node: NodeId, dev: IfIndex) -> Option<LaneId> {
        *self.ports.get(usize::from(node.0))?.get(dev.0 as usize)?
    }

    /// Puts a frame on the wire behind an interface.
    pub(super) fn transmit(&mut self, node: NodeId, dev: IfIndex, frame: Frame) {
        self.show(node, dev, &frame, true);
        let Some(lane) = self.port(node, dev) else { return };
        let (link, side) = (lane.link(), lane.side());
        let Some(wire) = self.wires.get_mut(link.0 as usize).and_then(Option::as_mut) else { return };
        let passage = wire.lanes[side].passage(&wire.shape, frame.length(), self.now);
        let flight = |left, arrives| What::Flight { link, forth: side == 0, left, arrives };
        match passage {
            Passage::Carried { left, arrives } => {
                self.trace.note(|| flight(left, Some(arrives)));
                let key = self.queue.key(arrives, wire.ends[1 - side].0);
                let flying = &mut wire.lanes[side].flying;
                if flying.is_empty() {
                    self.queue.push(key, Event::Arrival(lane).pack());
                }
                flying.push_back(Flying { key, left, frame });
            }
            Passage::Lost => {
                self.trace.note(|| flight(self.now, None));
                self.trace.fate(|| Fate::LostOnLink);
            }
            Passage::QueueFull => self.trace.fate(|| Fate::QueueFull),
        }
    }

    /// Shows a frame that leaves or enters an interface to whoever watches.
    #[inline]
    fn show(&mut self, node: NodeId, dev: IfIndex, frame: &Frame, out: bool) {
        if self.trace.on || self.hosts[usize::from(node.0)].capturing() {
            self.show_to_watchers(node, dev, frame, out);
        }
    }

    /// To the trace and to a capture.
    #[cold]
    fn show_to_watchers(&mut self, node: NodeId, dev: IfIndex, frame: &Frame, out: bool) {
        if self.trace.on {
            (self.trace.now, self.trace.node) = (self.now, node);
            self.trace.pick_up_frame(frame);
            let frame = Box::new(frame.clone());
            self.trace.note(|| if out { What::Sent { dev, frame } } else { What::Received { dev, frame } });
        }
        let index = usize::from(node.0);
        let host = &mut self.hosts[index];
        if host.capturing() {
            let name = self.nodes[index].devices.get(dev).map_or("", |link| link.name.as_str());
            host.observe(name, out, frame);
        }
    }

    /// The first frame of a lane arrives.
    pub(super) fn arrive(&mut self, lane: LaneId) {
        let side = lane.side();
        let Some(wire) = self.wires.get_mut(lane.link().0 as usize).and_then(Option::as_mut) else { return };
        let (node, dev) = wire.ends[1 - side];
        let flying = &mut wire.lanes[side].flying;
        let Some(Flying { frame, .. }) = flying.pop_front() else { return };
        if let Some(next) = flying.front() {
            self.queue.push(next.key, Event::Arrival(lane).pack());
        }
        if !self.nodes[usize::from(node.0)].devices.get(dev).is_some_and(|link| link.up) {
            (self.trace.now, self.trace.node) = (self.now, node);
            self.trace.pick_up_frame(&frame);
            self.trace.fate(|| Fate::Dropped(DropReason::DeviceDown));
            return;
        }
        self.show(node, dev, &frame, false);
        self.receive(node, dev, frame);
    }
}
