//! How long userspace takes: the speed of the machine, as far as it shows in the order and the times of frames.

use crate::base::Span;

/// The speed of a machine's userspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// From the start of `flow`, `serve` or `capture` (scripts) to their first system call.
    pub script: Span,
    /// From the start of `ping` to its first system call.
    pub ping: Span,
    /// From the last thing that a script does to its end.
    pub exit: Span,
    /// A command that only configures.
    pub command: Span,
}

impl Pace {
    /// A machine of today: the one that recorded `conformance/corpus`.
    pub const TODAY: Pace =
        Pace { script: Span::millis(75), ping: Span::millis(10), exit: Span::millis(10), command: Span::millis(4) };
    /// A machine in which only waiting takes time: the emulator that recorded `conformance/eras`.
    pub const IDEAL: Pace =
        Pace { script: Span::millis(2), ping: Span::millis(2), exit: Span::millis(1), command: Span::millis(1) };
}

impl Default for Pace {
    fn default() -> Self {
        Self::TODAY
    }
}
