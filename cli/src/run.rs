//! `hoplab run`: what happened under a kernel, and which goals are met.

use crate::{Ended, scenario_file};
use hoplab_core::{Entry, GoalState, Scenario, Sim};
use serde_json::json;
use std::path::Path;

/// In which form to tell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// For people.
    Prose,
    /// For machines.
    Json,
    /// `NODE$ command` and its answer.
    Transcript,
}

impl Form {
    /// From the options.
    pub(crate) const fn of(json: bool, transcript: bool) -> Self {
        match (json, transcript) {
            (true, _) => Self::Json,
            (_, true) => Self::Transcript,
            _ => Self::Prose,
        }
    }
}

/// Runs the scenario under each kernel. A goal that is not met where the scenario says it holds is a failure.
///
/// Errors: a broken file, an unknown kernel.
pub(crate) fn run(path: &Path, kernels: &[String], form: Form) -> Result<Ended, String> {
    let scenario = scenario_file::read(path)?;
    let first = scenario.kernels.first().cloned().into_iter().collect::<Vec<_>>();
    let kernels = if kernels.is_empty() { &first } else { kernels };
    let mut good = true;
    let mut runs = Vec::new();
    for kernel in kernels {
        let sim = scenario_file::run_out(&scenario, Some(kernel))?;
        good &= as_expected(&scenario, &sim, kernel);
        match form {
            Form::Json => runs.push(to_json(&sim, kernel)),
            Form::Prose => show(&scenario, &sim, kernel),
            Form::Transcript => show_transcript(&sim),
        }
    }
    if form == Form::Json {
        println!("{}", json!({ "scenario": scenario.title, "runs": runs }));
    }
    Ok(if good { Ended::Good } else { Ended::Failed })
}

/// Are the goals met that the scenario says hold under this kernel?
fn as_expected(scenario: &Scenario, sim: &Sim, kernel: &str) -> bool {
    scenario.goals.iter().zip(sim.goals()).all(|(goal, state)| {
        let expected = goal.holds.iter().any(|held| held == kernel);
        !scenario.kernels.iter().any(|named| named == kernel) || (state.met == Some(true)) == expected
    })
}

/// Every command of the timeline with its answer, in order of time.
fn entries(sim: &Sim) -> Vec<(String, Entry)> {
    let nodes = sim.topology().nodes;
    let mut all: Vec<(String, Entry)> = nodes
        .iter()
        .flat_map(|node| sim.console(node.id).entries.into_iter().map(|entry| (node.name.clone(), entry)))
        .collect();
    all.sort_by_key(|(_, entry)| entry.at);
    all
}

fn show(scenario: &Scenario, sim: &Sim, kernel: &str) {
    println!("{} — Linux {kernel}", scenario.title);
    if let Some(words) = scenario.outcomes.get(kernel) {
        println!("{words}");
    }
    for (node, entry) in entries(sim) {
        println!("\n{:>9}  {node}$ {}", seconds(entry.at.0), entry.command);
        entry.output.lines().for_each(|line| println!("           {line}"));
        match entry.status {
            Some(0) => {}
            Some(status) => println!("           [{status}]"),
            None => println!("           (still running)"),
        }
        if let Some(hint) = entry.hint {
            println!("           hint: {hint}");
        }
    }
    println!();
    for GoalState { text, met, .. } in sim.goals() {
        let mark = match met {
            Some(true) => "met    ",
            Some(false) => "not met",
            None => "open   ",
        };
        println!("{mark}  {text}");
    }
    println!();
}

fn show_transcript(sim: &Sim) {
    for (node, entry) in entries(sim) {
        println!("{node}$ {}", entry.command);
        let said = entry.output.trim_matches('\n');
        if !said.is_empty() {
            println!("{said}");
        }
        if let Some(status) = entry.status.filter(|status| *status != 0) {
            println!("[{status}]");
        }
    }
}

fn to_json(sim: &Sim, kernel: &str) -> serde_json::Value {
    let commands: Vec<_> = entries(sim)
        .into_iter()
        .map(|(node, entry)| {
            json!({ "at_ns": entry.at.0, "node": node, "command": entry.command, "output": entry.output, "status": entry.status })
        })
        .collect();
    let goals: Vec<_> = sim.goals().into_iter().map(|goal| json!({ "text": goal.text, "met": goal.met })).collect();
    json!({ "kernel": kernel, "commands": commands, "goals": goals, "digest": format!("{:016x}", sim.digest()) })
}

/// `0.1042 s`
fn seconds(nanos: u64) -> String {
    format!("{}.{:04} s", nanos / 1_000_000_000, nanos % 1_000_000_000 / 100_000)
}
