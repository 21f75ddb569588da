//! A node's terminal: what was typed and what it answered.

use crate::base::{NodeId, Time};

/// The terminal of one node.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Console {
    /// What was typed, in order.
    pub entries: Vec<Entry>,
}

/// One command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Where.
    pub node: NodeId,
    /// When it was typed.
    pub at: Time,
    /// The command as typed.
    pub command: String,
    /// What it printed so far.
    pub output: String,
    /// Its exit status; `None` while it runs.
    pub status: Option<u8>,
    /// `table?` for a word that is nearly a known one, and the like.
    pub hint: Option<String>,
    /// Typed by the scenario's timeline, not by the user.
    pub scripted: bool,
}
