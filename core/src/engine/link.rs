//! A wire between two interfaces: delay, rate, loss, queue limit, all optional and deterministic.

use crate::base::{IfIndex, NodeId, Span};

/// What a wire does to frames.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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

/// A wire.
#[derive(Clone, Debug)]
pub struct Wire {
    /// Its two ends.
    pub ends: [(NodeId, IfIndex); 2],
    /// What it does to frames.
    pub shape: Shape,
}
