//! Answers as plain data for the page and the command line: what is drawn, listed and charted. Nothing here decides.

pub mod capture_file;
pub mod console;
pub mod difference;
pub mod flight;
pub mod journey;
pub mod kernels;
mod label;
pub mod message;
pub mod next_hops;
pub mod share;
mod step_line;
pub mod timeline;
pub mod topology;
pub mod trie;
mod wire;
mod words;

pub use console::{Console, Entry};
pub use difference::Difference;
pub use flight::Flight;
pub use journey::{Hop, Journey, Line, Mark};
pub use kernels::{Kernel, NEWEST_KERNEL, kernels};
pub use message::{Call, Field, Message};
pub use next_hops::{NextHopLine, NextHopSpan, NextHopState};
pub use share::{Share, ShareHop};
pub use timeline::Frame;
pub use topology::{Interface, LinkView, NodeView, Topology};
pub use trie::{Trie, TrieLeaf, TrieNode};
