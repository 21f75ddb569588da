//! A scenario file: TOML → nodes, links, timeline, goals. It says what a user opens; the commands in it stay as typed.
//! Running it is `sim`'s; what a command means is `command`'s.

mod error;
pub mod export;
mod near;
mod read;
mod units;
mod validate;
mod write;

pub use error::ScenarioError;
pub use near::nearest;
pub use units::{parse_loss, parse_rate, parse_span};
pub use validate::valid_name;

use crate::base::Span;
use std::collections::BTreeMap;

/// Bounds on what a stranger's file may ask for.
pub mod bounds {
    /// Bytes of a scenario file.
    pub const FILE: usize = 1 << 20;
    /// Nodes.
    pub const NODES: usize = 64;
    /// Links.
    pub const LINKS: usize = 256;
    /// Commands in the timeline.
    pub const CUES: usize = 4096;
    /// Lines of one node's set-up.
    pub const SETUP_LINES: usize = 20_000;
}

/// How long a story goes on after its last command.
const TAIL: Span = Span::secs(10);

/// A scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Version of the format; 1.
    pub schema: u32,
    /// Title.
    pub title: String,
    /// One or two sentences for the library.
    pub summary: String,
    /// The lesson, in a small Markdown: paragraphs, `code`, **bold**, lists.
    pub lesson: String,
    /// Where this comes from.
    pub sources: Vec<String>,
    /// Seed of what a kernel draws at random.
    pub seed: u64,
    /// Kernels that it shows; it opens with the first.
    pub kernels: Vec<String>,
    /// What happens under each of them, in words.
    pub outcomes: BTreeMap<String, String>,
    /// Nodes.
    pub nodes: Vec<NodeSpec>,
    /// Links; made before any set-up, in this order.
    pub links: Vec<LinkSpec>,
    /// What happens when.
    pub timeline: Vec<Cue>,
    /// What is to be reached, or to be seen.
    pub goals: Vec<Goal>,
}

/// A node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NodeSpec {
    /// Name: a letter, then letters, digits, `_` and `-`; at most 32.
    pub name: String,
    /// What it is: host, router, provider, server.
    pub kind: String,
    /// Its kernel, when it is not the one that the whole lab runs.
    pub kernel: Option<String>,
    /// Place on the canvas, 0 to 1000 both ways.
    pub at: Option<(i32, i32)>,
    /// Names of tables, as in rt_tables: name → number.
    pub tables: BTreeMap<String, u32>,
    /// Commands that set it up, one a line, as typed; `#` begins a comment line.
    pub setup: String,
}

/// A link between two nodes: a veth pair with what a real line would add.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkSpec {
    /// The two ends, `node:interface` each.
    pub ends: (String, String),
    /// Time from end to end: `5ms`.
    pub delay: Option<String>,
    /// `10mbit`.
    pub rate: Option<String>,
    /// `1%`.
    pub loss: Option<String>,
    /// Frames that may wait for the rate.
    pub queue: Option<u32>,
}

/// A command at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// When, after the set-up: `1.5s`.
    pub at: String,
    /// Where.
    pub node: String,
    /// What, as typed.
    pub run: String,
    /// A name for its answer and its packets, for goals.
    pub label: Option<String>,
}

/// Something to reach or to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// In words.
    pub text: String,
    /// What to try.
    pub hint: String,
    /// How it is checked.
    pub check: Check,
    /// The kernels under which it holds after the timeline alone. Under the scenario's others it must not.
    pub holds: Vec<String>,
}

/// A check; exactly one of `answer`, `flow` and `share` says of what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Check {
    /// The answer of the command with this label.
    pub answer: Option<String>,
    /// … contains this text,
    pub contains: Option<String>,
    /// … or does not contain this,
    pub lacks: Option<String>,
    /// … or is exactly that of the command with this label.
    pub same_as: Option<String>,
    /// The packets of the flow with this label, as sent by its client,
    pub flow: Option<String>,
    /// … all leave this node by one and the same interface,
    pub one_way_at: Option<String>,
    /// … or all leave by this one, `node:interface`,
    pub leaves_by: Option<String>,
    /// … or meet this fate: `delivered` or `dropped`.
    pub fate: Option<String>,
    /// The flows over the next hops of this node's multipath routes
    pub share: Option<String>,
    /// … are within this many percent points of the weights.
    pub within: Option<u32>,
}

impl Scenario {
    /// Reads a scenario.
    ///
    /// Errors: where and what is wrong, with a suggestion where a known word is near.
    pub fn read(text: &str) -> Result<Self, ScenarioError> {
        if text.len() > bounds::FILE {
            return Err(ScenarioError::whole(format!("larger than {} bytes", bounds::FILE)));
        }
        let scenario = read::scenario(text)?;
        validate::scenario(&scenario).map_err(|(word, message)| ScenarioError::at_word(text, &word, message))?;
        Ok(scenario)
    }

    /// How long its story lasts: until the last command of the timeline has had its time.
    pub fn duration(&self) -> Span {
        let last = self.timeline.iter().filter_map(|cue| parse_span(&cue.at)).max().unwrap_or_default();
        Span(last.0.saturating_add(TAIL.0))
    }

    /// Writes it as a file that `read` takes.
    pub fn write(&self) -> String {
        write::scenario(self)
    }
}
