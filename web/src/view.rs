//! What the panels get to see: plain data that the session hands out, made for what is on the screen just now.

use crate::library::Item;
use hoplab_core::{
    Console, Difference, Frame, GoalState, Journey, Message, NextHopLine, Scenario, Share, Time, Topology, Trie,
};
use std::rc::Rc;

/// The whole of it.
#[derive(Clone, Debug)]
pub struct View {
    /// Name in the library, or of the file.
    pub name: Rc<str>,
    /// The open scenario.
    pub scenario: Rc<Scenario>,
    /// One network, or two when comparing.
    pub worlds: Vec<Rc<WorldView>>,
    /// The lab's time.
    pub now: Time,
    /// How far the scrubber reaches.
    pub horizon: Time,
    /// Time runs.
    pub playing: bool,
    /// The clock is on its way to a moment.
    pub travelling: bool,
    /// Something can be undone, and redone.
    pub can_undo_redo: (bool, bool),
    /// Where the two networks part.
    pub difference: Option<Difference>,
    /// The library.
    pub library: Rc<Vec<Item>>,
    /// Kernels that there are: version and what it is known for.
    pub kernels: Rc<Vec<(&'static str, &'static str)>>,
    /// First moment and length of the timeline, in nanoseconds.
    pub window: (u64, u64),
}

/// The kernel's inside at one node.
#[derive(Clone, Debug)]
pub struct InsideView {
    /// The command whose request is shown.
    pub command: String,
    /// Its requests, or what the tool says instead.
    pub messages: Result<Vec<Message>, String>,
    /// The tries of the node's tables.
    pub tries: Vec<Trie>,
}

impl Default for InsideView {
    fn default() -> Self {
        Self { command: String::new(), messages: Ok(Vec::new()), tries: Vec::new() }
    }
}

/// One network under one kernel.
#[derive(Clone, Debug)]
pub struct WorldView {
    /// The kernel that the lab runs; a single node may have another.
    pub kernel: String,
    /// What stands on the canvas.
    pub topology: Rc<Topology>,
    /// Goals as they stand.
    pub goals: Rc<Vec<GoalState>>,
    /// Terminal of the chosen node.
    pub console: Rc<Console>,
    /// Frames in the timeline's window.
    pub frames: Rc<Vec<Frame>>,
    /// The last frames until now, for the list of packets; empty when it is not shown.
    pub recent: Rc<Vec<Frame>>,
    /// The gateways' states over time; empty when they are not shown.
    pub next_hops: Rc<Vec<NextHopLine>>,
    /// The chosen packet's way.
    pub journey: Option<Rc<Journey>>,
    /// What the inspector's commands answered: (command, answer).
    pub tables: Rc<Vec<(&'static str, String)>>,
    /// What the kernel's inside shows; empty when it is not shown.
    pub inside: Rc<InsideView>,
    /// How traffic divided; empty when the chart is not shown.
    pub shares: Rc<Vec<Share>>,
}

/// Views are made anew when something has changed: the same one is equal to itself, and to no other. To compare what they hold
/// would cost as much as drawing it.
impl PartialEq for View {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl PartialEq for WorldView {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl WorldView {
    /// Goals that are met, and all.
    pub fn goals_met(&self) -> (usize, usize) {
        (self.goals.iter().filter(|goal| goal.met == Some(true)).count(), self.goals.len())
    }
}

/// Seconds with four decimals: `0.0213 s`.
pub fn seconds(time: Time) -> String {
    let tenths_of_millis = time.0 / 100_000;
    format!("{}.{:04} s", tenths_of_millis / 10_000, tenths_of_millis % 10_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_have_four_decimals() {
        assert_eq!(seconds(Time(21_300_000)), "0.0213 s");
        assert_eq!(seconds(Time(12_000_000_000)), "12.0000 s");
    }
}
