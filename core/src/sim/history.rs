//! The one history: what the scenario's timeline and the user did, in order of time, with undo and redo as views of it.

use crate::base::{Time, order};
use crate::kernel::Profile;
use crate::scenario::{Cue, Scenario, parse_span};
use std::collections::BTreeMap;

/// Something done to the lab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// A command typed on a node.
    Command {
        /// Where.
        node: String,
        /// As typed.
        text: String,
    },
    /// Another kernel for a node, or for all: the run is made anew with it.
    Kernel {
        /// Which; none: all.
        node: Option<String>,
        /// The version.
        version: String,
    },
}

/// What the user did: with the scenario, all that a reload needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Journal {
    /// Each act with its moment, in the order of doing.
    pub done: Vec<(Time, Act)>,
    /// What was undone and can be done again, latest last.
    pub undone: Vec<(Time, Act)>,
}

/// An entry of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// When, since the end of the set-up.
    pub(super) at: Time,
    pub(super) act: Act,
    /// From the scenario's timeline.
    pub(super) scripted: bool,
    /// The timeline's name for it.
    pub(super) label: Option<String>,
    /// Order of doing: what undo goes by.
    order: u32,
}

/// What was done, by time; what was undone, latest last.
#[derive(Clone, Debug)]
pub(super) struct History {
    pub(super) entries: Vec<Entry>,
    undone: Vec<Entry>,
    next_order: u32,
}

impl History {
    /// The scenario's timeline, and the kernel chosen at opening.
    pub(super) fn new(scenario: &Scenario, kernel: Option<&str>) -> Self {
        let mut history = Self { entries: Vec::new(), undone: Vec::new(), next_order: 1 };
        for cue in &scenario.timeline {
            history.insert(scripted(cue)); // behind those of the same moment: the file's order decides
        }
        let version = kernel.or(scenario.kernels.first().map(String::as_str)).unwrap_or(Profile::NEWEST).to_owned();
        let act = Act::Kernel { node: None, version };
        history.entries.insert(0, Entry { at: Time::ZERO, act, scripted: true, label: None, order: 0 });
        history
    }

    /// Adds an entry now; what is scripted for the same moment comes before it. Returns its place among the commands.
    pub(super) fn enter(&mut self, at: Time, act: Act) -> usize {
        self.undone.clear();
        self.insert(Entry { at, act, scripted: false, label: None, order: self.next_order })
    }

    fn insert(&mut self, entry: Entry) -> usize {
        self.next_order = self.next_order.max(entry.order + 1);
        let place = self.entries.partition_point(|other| other.at <= entry.at);
        self.entries.insert(place, entry);
        place
    }

    /// Takes the user's last entry back.
    pub(super) fn undo(&mut self) -> bool {
        let last = self.entries.iter().enumerate().filter(|(_, e)| !e.scripted).max_by_key(|(_, e)| e.order);
        let Some((place, _)) = last else { return false };
        self.undone.push(self.entries.remove(place));
        true
    }

    /// Puts the entry that was undone last back.
    pub(super) fn redo(&mut self) -> bool {
        let Some(entry) = self.undone.pop() else { return false };
        self.insert(entry);
        true
    }

    /// What the user did, apart from the scenario.
    pub(super) fn journal(&self) -> Journal {
        let done = self.entries.iter().filter(|entry| !entry.scripted);
        let done = order::by_number(done, |entry| u64::from(entry.order));
        let deed = |entry: &Entry| (entry.at, entry.act.clone());
        Journal { done: done.into_iter().map(deed).collect(), undone: self.undone.iter().map(deed).collect() }
    }

    /// Puts a journal into a fresh history.
    pub(super) fn take_up(&mut self, journal: &Journal) {
        for (at, act) in &journal.done {
            self.enter(*at, act.clone());
        }
        for (at, act) in &journal.undone {
            let order = self.next_order;
            self.undone.push(Entry { at: *at, act: act.clone(), scripted: false, label: None, order });
        }
    }

    /// Can something be undone, redone?
    pub(super) fn can(&self) -> (bool, bool) {
        (self.entries.iter().any(|e| !e.scripted), !self.undone.is_empty())
    }

    /// The kernel of each node under this history: the last word counts.
    pub(super) fn kernels(&self, scenario: &Scenario) -> BTreeMap<String, String> {
        let mut kernels = BTreeMap::new();
        for entry in order::by_number(&self.entries, |entry| u64::from(entry.order)) {
            let Act::Kernel { node, version } = &entry.act else { continue };
            for spec in &scenario.nodes {
                let meant = match node {
                    Some(name) => *name == spec.name,
                    None => !entry.scripted || spec.kernel.is_none(),
                };
                if meant {
                    kernels.insert(spec.name.clone(), version.clone());
                }
            }
        }
        for spec in &scenario.nodes {
            if let Some(kernel) = &spec.kernel {
                kernels.entry(spec.name.clone()).or_insert_with(|| kernel.clone());
            }
        }
        kernels
    }

    /// The scenario with the user's commands in its timeline and the chosen kernels in its nodes.
    pub(super) fn save_into(&self, scenario: &Scenario) -> Scenario {
        let mut saved = scenario.clone();
        saved.timeline = self.entries.iter().filter_map(cue).collect();
        let kernels = self.kernels(scenario);
        let opened = scenario.kernels.first();
        for node in &mut saved.nodes {
            let kernel = kernels.get(&node.name);
            if node.kernel.is_some() || kernel != opened {
                node.kernel = kernel.cloned();
            }
        }
        saved
    }
}

fn scripted(cue: &Cue) -> Entry {
    let at = Time::ZERO + parse_span(&cue.at).unwrap_or_default();
    let act = Act::Command { node: cue.node.clone(), text: cue.run.clone() };
    Entry { at, act, scripted: true, label: cue.label.clone(), order: 0 }
}

fn cue(entry: &Entry) -> Option<Cue> {
    let Act::Command { node, text } = &entry.act else { return None };
    let at = format!("{}us", entry.at.0 / 1_000);
    Some(Cue { at, node: node.clone(), run: text.clone(), label: entry.label.clone() })
}
