//! `Sim`: the only door to the simulator. It joins userspace (`command`), the kernels and the engine, and keeps the one
//! history of what the user did.

mod system;
mod transcript;

use crate::base::{NodeId, Span, Time};
use crate::command::{self, Answer};
use crate::engine::World;
use crate::kernel::Profile;
use system::System;

pub use transcript::{Replayed, replay};

/// A lab: nodes, links, and what happened so far.
#[derive(Clone, Debug)]
pub struct Sim {
    world: World,
}

/// How long a command that only configures takes, so that a transcript's commands follow one another in time.
const COMMAND_TIME: Span = Span::millis(4);

/// The most events one command may cause before it is given up: a loop of frames ends here.
const EVENT_LIMIT: u64 = 20_000_000;

impl Sim {
    /// An empty lab.
    pub fn new(seed: u64) -> Self {
        Self { world: World::new(seed) }
    }

    /// Adds a node with a kernel version.
    ///
    /// Errors: the version, when there is no profile for it.
    pub fn add_node(&mut self, name: &str, kernel: &str) -> Result<NodeId, String> {
        let profile = Profile::of(kernel).ok_or_else(|| format!("no profile for kernel {kernel}"))?;
        Ok(self.world.add_node(name, profile))
    }

    /// Now.
    pub fn now(&self) -> Time {
        self.world.now
    }

    /// Runs a command on a node until it ends, letting virtual time pass.
    pub fn run(&mut self, node: &str, command: &str) -> Answer {
        let Some(id) = self.world.find(node) else {
            return Answer::fail(1, format_args!("hoplab: no node {node:?}"));
        };
        let Some(words) = shlex::split(command) else {
            return Answer::fail(2, "hoplab: unbalanced quotes");
        };
        let argv: Vec<&str> = words.iter().map(String::as_str).collect();
        if argv.is_empty() {
            return Answer::default();
        }
        match self.world.start(id, &argv) {
            Ok(program) => self.wait(id, program),
            Err(Some(answer)) => answer,
            Err(None) => {
                let answer = command::run(&argv, &mut System { world: &mut self.world, node: id })
                    .unwrap_or_else(|| Answer::fail(127, format_args!("hoplab: {}: command not found", argv[0])));
                let until = self.world.now + COMMAND_TIME;
                self.world.run_until(until, EVENT_LIMIT);
                answer
            }
        }
    }

    fn wait(&mut self, node: NodeId, program: crate::engine::endpoint::ProgramId) -> Answer {
        for _ in 0..EVENT_LIMIT {
            if let Some(answer) = self.world.finished(node, program) {
                return answer.clone();
            }
            if !self.world.step() {
                break;
            }
        }
        Answer::fail(1, "hoplab: the program did not end")
    }
}
