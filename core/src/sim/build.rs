//! From a scenario to a network whose set-up has run.

use super::history::History;
use super::run::Run;
use super::shell::{self, Started};
use crate::base::{Span, Time};
use crate::engine::World;
use crate::engine::link::Shape;
use crate::kernel::Profile;
use crate::model::{Change, LinkChange, LinkSettings};
use crate::scenario::{LinkSpec, NodeSpec, Scenario, parse_loss, parse_rate, parse_span};

/// Events that the set-up may cause.
const SETUP_EVENTS: u64 = 2_000_000;

impl Run {
    /// Builds the network.
    ///
    /// Errors: an unknown kernel, or a set-up command that failed.
    pub(super) fn build(scenario: &Scenario, history: &History) -> Result<Self, String> {
        let mut world = World::new(scenario.seed);
        let kernels = history.kernels(scenario);
        for node in &scenario.nodes {
            let version = kernels.get(&node.name).map_or(Profile::NEWEST, String::as_str);
            let profile = Profile::of(version).ok_or_else(|| format!("{}: no profile for kernel {version:?}", node.name))?;
            let id = world.add_node(&node.name, profile);
            for (name, table) in &node.tables {
                world.name_table(id, *table, name);
            }
        }
        for link in &scenario.links {
            connect(&mut world, link)?;
        }
        for node in &scenario.nodes {
            set_up(&mut world, node)?;
        }
        // What the set-up set going (serve, ARP) settles; the lab's time zero is a whole millisecond.
        let settled = Time((world.now.0 / 1_000_000 + 100) * 1_000_000);
        world.run_until(settled, &mut SETUP_EVENTS.clone());
        world.trace.on = true;
        let origin = world.now;
        Ok(Self::starting_at(world, origin))
    }
}

fn connect(world: &mut World, link: &LinkSpec) -> Result<(), String> {
    let end = |text: &str| text.split_once(':').map(|(node, dev)| (node.to_owned(), dev.to_owned())).unwrap_or_default();
    let ((left, dev), (right, peer)) = (end(&link.ends.0), end(&link.ends.1));
    let id = world.find(&left).ok_or_else(|| format!("no node {left:?}"))?;
    let named = |name: &String| Box::new(LinkSettings { name: Some(name.clone()), ..LinkSettings::default() });
    let change = LinkChange::AddVeth { settings: named(&dev), peer: named(&peer), peer_node: Some(right.clone()) };
    world
        .change(id, Change::Link(change))
        .map_err(|refusal| format!("link {left}:{dev} to {right}:{peer}: {}", refusal.errno.text()))?;
    let quantity = |text: &Option<String>| text.clone().unwrap_or_default();
    let shape = Shape {
        delay: parse_span(&quantity(&link.delay)).unwrap_or_default(),
        rate: parse_rate(&quantity(&link.rate)).unwrap_or_default(),
        loss: parse_loss(&quantity(&link.loss)).unwrap_or_default(),
        queue_limit: link.queue.unwrap_or_default(),
    };
    if let (Some(wire), true) = (world.wires.last_mut().and_then(Option::as_mut), shape != Shape::default()) {
        wire.shape = Shape { delay: if shape.delay == Span::default() { wire.shape.delay } else { shape.delay }, ..shape };
    }
    Ok(())
}

fn set_up(world: &mut World, node: &NodeSpec) -> Result<(), String> {
    let Some(id) = world.find(&node.name) else { return Ok(()) };
    for (number, line) in joined(&node.setup) {
        let failed = match shell::start(world, id, &line) {
            Started::Ended(answer) if answer.status != 0 => Some(answer.output),
            Started::Ended(_) | Started::Running(_) => None,
        };
        if let Some(output) = failed {
            return Err(format!("{}: set-up line {number}: {line}: {}", node.name, output.trim()));
        }
        let until = world.now + world.pace.command;
        world.run_until(until, &mut SETUP_EVENTS.clone());
    }
    Ok(())
}

/// Command lines with their numbers from 1; a backslash at the end joins the next line, `#` begins a comment line, and a
/// here-document belongs to its command.
fn joined(text: &str) -> Vec<(usize, String)> {
    let mut out = Vec::new();
    let mut open: Option<(usize, String)> = None;
    let mut lines = text.lines().enumerate();
    while let Some((i, line)) = lines.next() {
        let (number, mut command) = open.take().unwrap_or((i + 1, String::new()));
        let line = line.trim();
        if command.is_empty() && (line.is_empty() || line.starts_with('#')) {
            continue;
        }
        command.push_str(line.strip_suffix('\\').unwrap_or(line));
        if line.ends_with('\\') {
            command.push(' ');
            open = Some((number, command));
            continue;
        }
        if let Some(word) = shell::ending_word(&command).map(str::to_owned) {
            let inside = lines.by_ref().map(|(_, line)| line.trim()).take_while(|line| *line != word);
            let inside: String = inside.map(|line| format!("\n{line}")).collect();
            command = format!("{command}{inside}\n{word}");
        }
        out.push((number, command));
    }
    out.extend(open);
    out
}
