//! `Sim`: the only door to the simulator. It joins userspace (`command`), the kernels and the engine.
//!
//! What the user does is one history of entries over a starting scenario (invariant 10). The state at any moment is what a run
//! from the start through the entries gives; going back restores a snapshot and runs forward again.

pub mod bench;
mod build;
pub mod full_table;
mod goals;
mod hint;
mod history;
mod normal;
mod replay;
mod run;
mod shell;
#[cfg(test)]
mod steps_test;
mod system;
mod transcript;
mod views;
#[cfg(test)]
mod why_replayed;

pub use goals::GoalState;
pub use history::{Act, Journal};
pub use replay::{Replayed, replay};
pub use transcript::{Transcript, TranscriptLine};

use crate::base::{Span, Time};
use crate::scenario::Scenario;
use history::History;
use run::Run;

/// A lab: a scenario, what was done to it, and the network as it stands now.
#[derive(Clone, Debug)]
pub struct Sim {
    scenario: Scenario,
    history: History,
    run: Run,
    /// The state after the set-up, and some later ones: going back starts from the nearest.
    snapshots: Vec<Run>,
}

/// Virtual time between snapshots.
const SNAPSHOT_EVERY: Span = Span::millis(500);
/// Most snapshots kept; beyond it every second one goes.
const SNAPSHOTS: usize = 32;

impl Sim {
    /// Builds a scenario's network and runs its set-up. `kernel` replaces the version of every node that names none.
    ///
    /// Errors: an unknown kernel version, or a set-up command that failed: node, line and what it answered.
    pub fn from_scenario(scenario: &Scenario, kernel: Option<&str>) -> Result<Self, String> {
        let history = History::new(scenario, kernel);
        let run = Run::build(scenario, &history)?;
        Ok(Self { scenario: scenario.clone(), history, snapshots: vec![run.clone()], run })
    }

    /// The same, with what a user did in an earlier session; the clock stands at zero.
    ///
    /// Errors: as `from_scenario`.
    pub fn resume(scenario: &Scenario, kernel: Option<&str>, journal: &Journal) -> Result<Self, String> {
        let mut history = History::new(scenario, kernel);
        history.take_up(journal);
        let mut run = Run::build(scenario, &history)?;
        let snapshots = vec![run.clone()];
        run.catch_up(&history);
        Ok(Self { scenario: scenario.clone(), history, snapshots, run })
    }

    /// What the user did so far.
    pub fn journal(&self) -> Journal {
        self.history.journal()
    }

    /// The scenario that it began with.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// Now, since the end of the set-up.
    pub fn now(&self) -> Time {
        self.run.now()
    }

    /// Does a command that somebody typed still run?
    pub fn is_busy(&self) -> bool {
        self.run.is_busy()
    }

    /// When the next thing happens; `None`: nothing more is to come.
    pub fn next_event(&self) -> Option<Time> {
        self.run.next_event(&self.history)
    }

    /// Lets time pass until `until`, at most about `budget` events; true when `until` was reached.
    pub fn advance(&mut self, until: Time, budget: u64) -> bool {
        let mut left = budget;
        while self.run.now() < until {
            let last = self.snapshots.last().map_or(Time::ZERO, Run::now);
            let stop = until.min(last + SNAPSHOT_EVERY).max(self.run.now() + Span::nanos(1));
            let reached = self.run.advance(&self.history, stop, &mut left);
            if self.run.now() >= last + SNAPSHOT_EVERY {
                self.keep_snapshot();
            }
            if !reached || left == 0 {
                break;
            }
        }
        self.run.now() >= until
    }

    /// Carries out the next event, and moves the clock to it; false when nothing is to come.
    pub fn step(&mut self) -> bool {
        self.run.step(&self.history)
    }

    /// Goes to a moment, back or forth, at most about `budget` events; true when it was reached.
    pub fn go_to(&mut self, at: Time, budget: u64) -> bool {
        if at < self.now() {
            self.restore(at);
        }
        self.advance(at, budget)
    }

    /// Takes the latest snapshot that is not after `at`.
    fn restore(&mut self, at: Time) {
        self.snapshots.retain(|run| run.now() <= at || run.now() == Time::ZERO);
        if let Some(run) = self.snapshots.last() {
            self.run = run.clone();
            self.run.catch_up(&self.history);
        }
    }

    fn keep_snapshot(&mut self) {
        self.snapshots.push(self.run.clone());
        if self.snapshots.len() > SNAPSHOTS {
            let mut keep = true;
            let mut first = true;
            self.snapshots.retain(|_| {
                if std::mem::take(&mut first) {
                    return true;
                }
                keep = !keep;
                keep
            });
        }
    }

    /// Types a command on a node, now; what is undone is forgotten. Returns its place in the console.
    ///
    /// Errors: no such node.
    pub fn enter(&mut self, node: &str, command: &str) -> Result<usize, String> {
        if self.run.find(node).is_none() {
            return Err(format!("no node is called {node:?}"));
        }
        let place = self.history.enter(self.now(), Act::Command { node: node.to_owned(), text: command.to_owned() });
        self.run.catch_up(&self.history);
        Ok(place)
    }

    /// Gives a node (or all, with `None`) another kernel: the same history under another Linux, at the same moment.
    ///
    /// Errors: an unknown version, or a set-up that fails under it; then nothing has changed.
    pub fn set_kernel(&mut self, node: Option<&str>, version: &str, budget: u64) -> Result<(), String> {
        let mut history = self.history.clone();
        history.enter(self.now(), Act::Kernel { node: node.map(str::to_owned), version: version.to_owned() });
        self.rebuild(history, budget)
    }

    /// Takes the last thing that the user did back; false when there is none.
    pub fn undo(&mut self, budget: u64) -> bool {
        let mut history = self.history.clone();
        history.undo() && self.rebuild(history, budget).is_ok()
    }

    /// Does again what was undone last; false when there is none.
    pub fn redo(&mut self, budget: u64) -> bool {
        let mut history = self.history.clone();
        history.redo() && self.rebuild(history, budget).is_ok()
    }

    /// True when something can be undone, and redone.
    pub fn can_undo_redo(&self) -> (bool, bool) {
        self.history.can()
    }

    fn rebuild(&mut self, history: History, budget: u64) -> Result<(), String> {
        let at = self.now();
        let run = Run::build(&self.scenario, &history)?;
        self.history = history;
        self.snapshots = vec![run.clone()];
        self.run = run;
        self.run.catch_up(&self.history);
        self.advance(at, budget);
        Ok(())
    }

    /// The scenario with what the user typed added to its timeline: what "save" writes.
    pub fn saved(&self) -> Scenario {
        self.history.save_into(&self.scenario)
    }
}
