//! `capture`: a packet socket on every interface but `lo`, one line a frame, in the order in which the frames passed.

use crate::base::Frame;
use crate::trace::{frame_line, has_line};

/// The most lines that are kept; what comes after is only counted.
const LINES: usize = 200_000;

/// A running capture.
#[derive(Clone, Debug, Default)]
pub(super) struct Capture {
    text: String,
    lines: usize,
    missed: usize,
}

impl Capture {
    /// Notes a frame.
    pub(super) fn note(&mut self, dev: &str, outgoing: bool, frame: &Frame) {
        if dev == "lo" || !has_line(frame) {
            return;
        }
        if self.lines >= LINES {
            self.missed += 1;
            return;
        }
        self.lines += 1;
        for part in [dev, if outgoing { " out " } else { " in " }, &frame_line(frame), "\n"] {
            self.text.push_str(part);
        }
    }

    /// What `capture stop` prints.
    pub(super) fn finish(mut self) -> String {
        if self.missed > 0 {
            self.text.push_str(&format!("({} more frames were not kept)\n", self.missed));
        }
        self.text
    }
}
