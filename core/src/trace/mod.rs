//! The words for what happened and why: a journey is hops, a hop is steps, and each packet ends in exactly one fate.
//! Recording costs nothing when nobody watches: a step is built only if the log is on.

pub mod fate;
pub mod frame_line;
pub mod log;
pub mod records;
pub mod step;

pub use fate::{DropReason, Fate, Martian};
pub use frame_line::{frame_line, has_line};
pub use log::{Record, TraceLog, What};
pub use records::Records;
pub use step::{RuleVerdict, Step};
