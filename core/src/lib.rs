//! Hoplab's simulator: a Linux routing lab as a pure function of (scenario, commands, seed).
//!
//! A command's text becomes, in `command`, a `Change` or a question; `kernel` accepts or refuses it; `engine` lets time pass:
//! frames travel, timers fire, packets meet their fate; `trace` says what happened and why; `view` makes plain data of it.
//! [`Sim`] is the only door for programs.

mod base;
mod command;
mod engine;
mod kernel;
mod model;
mod scenario;
mod sim;
mod trace;
mod view;

pub use base::{FlowTag, IfIndex, NodeId, PacketId, Span, Time};
pub use command::Answer;
pub use engine::endpoint::Pace;
pub use scenario::{Check, Cue, Goal, LinkSpec, NodeSpec, Scenario, ScenarioError};
pub use sim::bench::Chain;
pub use sim::full_table::{FullIndex, FullTable};
pub use sim::{Act, GoalState, Journal, Replayed, Sim, Transcript, TranscriptLine, replay};
pub use view::{
    Call, Console, Difference, Entry, Field, Flight, Frame, Hop, Interface, Journey, Kernel, Line, LinkView, Mark, Message,
    NEWEST_KERNEL, NextHopLine, NextHopSpan, NextHopState, NodeView, Share, ShareHop, Topology, Trie, TrieLeaf, TrieNode,
    kernels,
};
