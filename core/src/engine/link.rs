//! A wire between two interfaces: delay, rate, loss, queue limit, all optional and deterministic. Frames of one direction
//! arrive in the order in which they were sent, so each direction is a queue of its own and only its head is an event.

use super::queue::Key;
use crate::base::{Frame, IfIndex, NodeId, Rng, Span, Time};
use std::collections::VecDeque;

/// What a wire does to frames.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Time from one end to the other.
    pub delay: Span,
    /// Bits per second; 0: no limit.
    pub rate: u64,
    /// Frames lost per million.
    pub loss: u32,
    /// Frames that may wait for the rate; 0: no limit.
    pub queue_limit: u32,
}

/// A veth hands a frame over at once; the little time keeps the order of frames that a real machine shows.
pub const VETH_DELAY: Span = Span::micros(10);

/// The most frames that one direction of a wire can hold.
const MOST_IN_FLIGHT: usize = 1 << 16;

impl Default for Shape {
    fn default() -> Self {
        Self { delay: VETH_DELAY, rate: 0, loss: 0, queue_limit: 0 }
    }
}

impl Shape {
    /// How long the bits of a frame of `bytes` take to leave.
    fn serialization(&self, bytes: u32) -> Span {
        if self.rate == 0 {
            return Span(0);
        }
        let nanos = u128::from(bytes) * 8 * 1_000_000_000 / u128::from(self.rate);
        Span(u64::try_from(nanos).unwrap_or(u64::MAX))
    }
}

/// A wire.
#[derive(Clone, Debug)]
pub struct Wire {
    /// Its two ends.
    pub ends: [(NodeId, IfIndex); 2],
    /// What it does to frames.
    pub shape: Shape,
    /// Its two directions: from end 0 to end 1, and back.
    pub lanes: [Lane; 2],
}

/// One direction of a wire.
#[derive(Clone, Debug)]
pub struct Lane {
    /// What is on it, first to arrive first.
    pub flying: VecDeque<Flying>,
    free_at: Time,
    rng: Rng,
}

/// A frame on a wire.
#[derive(Clone, Debug)]
pub struct Flying {
    /// When and where it arrives.
    pub key: Key,
    /// When its last bit has left.
    pub left: Time,
    /// The frame.
    pub frame: Frame,
}

/// What a wire does with a frame that is put on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passage {
    /// It leaves and arrives.
    Carried {
        /// When its last bit has left.
        left: Time,
        /// When it arrives.
        arrives: Time,
    },
    /// It is lost on the way.
    Lost,
    /// The queue before the wire is full.
    QueueFull,
}

impl Wire {
    /// A wire between two interfaces; `seed` decides which frames get lost.
    pub fn new(ends: [(NodeId, IfIndex); 2], shape: Shape, seed: u64) -> Self {
        let stream = |end: (NodeId, IfIndex)| 1 << 40 | u64::from(end.0.0) << 20 | u64::from(end.1.0);
        let lane = |end| Lane { flying: VecDeque::new(), free_at: Time::ZERO, rng: Rng::new(seed, stream(end)) };
        Self { ends, shape, lanes: ends.map(lane) }
    }
}

impl Lane {
    /// Decides what becomes of a frame of `bytes` that is put on the wire now.
    #[inline]
    pub fn passage(&mut self, shape: &Shape, bytes: u32, now: Time) -> Passage {
        if self.flying.len() >= MOST_IN_FLIGHT || self.is_full(shape, now) {
            return Passage::QueueFull;
        }
        let left = self.free_at.max(now) + shape.serialization(bytes);
        self.free_at = left;
        if shape.loss > 0 && self.rng.below(1_000_000) < shape.loss {
            return Passage::Lost;
        }
        // A delay that was shortened while frames fly must not let one overtake another.
        let behind = self.flying.back().map_or(Time::ZERO, |last| last.key.at);
        Passage::Carried { left, arrives: (left + shape.delay).max(behind) }
    }

    fn is_full(&self, shape: &Shape, now: Time) -> bool {
        let limit = shape.queue_limit as usize;
        shape.rate > 0 && limit > 0 && self.flying.iter().rev().take_while(|f| f.left > now).take(limit + 1).count() > limit
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{ArpMessage, ArpOperation, FrameBody, Mac};
    use std::net::Ipv4Addr;

    fn lane(shape: Shape) -> Lane {
        let [lane, _] = Wire::new([(NodeId(0), IfIndex(2)), (NodeId(1), IfIndex(2))], shape, 7).lanes;
        lane
    }

    fn put(lane: &mut Lane, shape: &Shape, now: u64) -> Passage {
        let passage = lane.passage(shape, 1000, Time(now));
        if let Passage::Carried { left, arrives } = passage {
            let ip = Ipv4Addr::LOCALHOST;
            let message = ArpMessage {
                operation: ArpOperation::Request,
                sender_mac: Mac::ZERO,
                sender_ip: ip,
                target_mac: Mac::ZERO,
                target_ip: ip,
            };
            let frame = Frame { source: Mac::ZERO, destination: Mac::ZERO, body: FrameBody::Arp(message) };
            lane.flying.push_back(Flying { key: Key { at: arrives, order: 0 }, left, frame });
        }
        passage
    }

    #[test]
    fn rate_spaces_frames_and_the_queue_fills() {
        let shape = Shape { delay: Span::micros(5), rate: 8_000_000, loss: 0, queue_limit: 1 };
        let mut lane = lane(shape);
        let carried = |left, arrives| Passage::Carried { left: Time(left), arrives: Time(arrives) };
        assert_eq!(put(&mut lane, &shape, 0), carried(1_000_000, 1_005_000));
        assert_eq!(put(&mut lane, &shape, 0), carried(2_000_000, 2_005_000));
        assert_eq!(put(&mut lane, &shape, 0), Passage::QueueFull);
        assert_eq!(put(&mut lane, &shape, 1_000_000), carried(3_000_000, 3_005_000));
    }

    #[test]
    fn loss_is_near_its_rate_and_repeatable() {
        let shape = Shape { loss: 250_000, ..Shape::default() };
        let lost = |mut lane: Lane| (0..10_000).filter(|n| lane.passage(&shape, 100, Time(*n)) == Passage::Lost).count();
        let count = lost(lane(shape));
        assert!((2_300..2_700).contains(&count), "{count}");
        assert_eq!(count, lost(lane(shape)));
    }
}
