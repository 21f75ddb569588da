//! One run of a history: the network at a moment, and what each command answered so far. A clone is a snapshot.

use super::history::{Act, History};
use super::shell::{self, Started};
use crate::base::Answer;
use crate::base::{FlowTag, NodeId, Span, Time};
use crate::engine::World;
use crate::engine::endpoint::ProgramId;

/// The state at a moment.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) world: World,
    /// World time at which the set-up had ended: the lab's time zero.
    pub(super) origin: Time,
    /// How many entries of the history have been carried out.
    done: usize,
    /// Their outcomes, by place in the history.
    pub(super) outcomes: Vec<Outcome>,
}

/// What became of an entry.
#[derive(Clone, Debug)]
pub(super) enum Outcome {
    /// It has ended.
    Ended(Answer),
    /// It runs.
    Running(NodeId, ProgramId),
    /// It was no command.
    None,
}

impl Run {
    pub(super) const fn starting_at(world: World, origin: Time) -> Self {
        Self { world, origin, done: 0, outcomes: Vec::new() }
    }

    pub(super) fn now(&self) -> Time {
        Time(self.world.now.since(self.origin).0)
    }

    pub(super) fn find(&self, node: &str) -> Option<NodeId> {
        self.world.find(node)
    }

    fn world_time(&self, at: Time) -> Time {
        self.origin + Span(at.0)
    }

    fn next_entry(&self, history: &History) -> Option<Time> {
        history.entries.get(self.done).map(|entry| entry.at)
    }

    /// When the next entry or event is due.
    pub(super) fn next_event(&self, history: &History) -> Option<Time> {
        let event = self.world.next_event().map(|at| Time(at.since(self.origin).0));
        match (self.next_entry(history), event) {
            (Some(entry), Some(event)) => Some(entry.min(event)),
            (entry, event) => entry.or(event),
        }
    }

    /// Carries out the entries that are due now.
    pub(super) fn catch_up(&mut self, history: &History) {
        while self.next_entry(history).is_some_and(|at| at <= self.now()) {
            let outcome = match &history.entries[self.done].act {
                Act::Kernel { .. } => Outcome::None,
                Act::Command { node, text } => match self.find(node) {
                    Some(id) => match shell::start(&mut self.world, id, text) {
                        Started::Ended(answer) => Outcome::Ended(answer),
                        Started::Running(program) => Outcome::Running(id, program),
                    },
                    None => Outcome::Ended(Answer::fail(1, format_args!("hoplab: no node {node:?}"))),
                },
            };
            self.outcomes.push(outcome);
            self.done += 1;
        }
    }

    /// Lets time pass until `until`; `left` counts events down. True when `until` was reached.
    pub(super) fn advance(&mut self, history: &History, until: Time, left: &mut u64) -> bool {
        loop {
            self.catch_up(history);
            let stop = self.next_entry(history).map_or(until, |at| at.min(until));
            let stop = self.world_time(stop);
            if !self.world.run_until(stop, left) {
                return false;
            }
            if self.now() >= until {
                self.catch_up(history);
                return true;
            }
        }
    }

    /// Carries out the next entry or event.
    pub(super) fn step(&mut self, history: &History) -> bool {
        let Some(at) = self.next_event(history) else { return false };
        if self.next_entry(history) == Some(at) {
            let mut unbounded = u64::MAX;
            let stop = self.world_time(at);
            self.world.run_until(stop, &mut unbounded);
            self.catch_up(history);
            return true;
        }
        self.world.step()
    }

    /// What an entry has printed so far, and its exit status once it has ended.
    pub(super) fn answer(&self, place: usize) -> Option<(String, Option<u8>)> {
        match self.outcomes.get(place)? {
            Outcome::Ended(answer) => Some((answer.output.clone(), Some(answer.status))),
            Outcome::Running(node, program) => match self.world.finished(*node, *program) {
                Some(answer) => Some((answer.output.clone(), Some(answer.status))),
                None => Some((self.world.output_so_far(*node, *program), None)),
            },
            Outcome::None => None,
        }
    }

    /// Does a command still run?
    pub(super) fn is_busy(&self) -> bool {
        self.outcomes.iter().any(|outcome| match outcome {
            Outcome::Running(node, program) => self.world.finished(*node, *program).is_none(),
            Outcome::Ended(_) | Outcome::None => false,
        })
    }

    /// The tag of the packets that an entry caused.
    pub(super) fn flow_of(&self, place: usize) -> Option<FlowTag> {
        match self.outcomes.get(place)? {
            Outcome::Running(node, program) => self.world.flow_of(*node, *program),
            Outcome::Ended(_) | Outcome::None => None,
        }
    }
}
