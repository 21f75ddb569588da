//! Transcripts: `NODE$ command` lines with the answers, run in the simulator. The format is `conformance/README.md`'s.

use super::normal::normal;
use super::shell::{self, Started};
use crate::base::Answer;
use crate::base::{NodeId, Span};
use crate::engine::World;
use crate::engine::endpoint::Pace;
use crate::kernel::Profile;
use crate::scenario::valid_name;

/// A transcript with the simulator's answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replayed {
    /// The text, in the same form as the input.
    pub text: String,
}

/// Runs a transcript. `kernel` overrides the file's own `# kernel: V`; without either it is the newest.
///
/// Errors: an unknown kernel version.
pub fn replay(text: &str, kernel: Option<&str>) -> Result<Replayed, String> {
    let source: Vec<Line<'_>> = text.lines().filter_map(Line::read).collect();
    let meta = source.iter().find_map(|line| line.meta("kernel"));
    let kernel = kernel.or(meta).unwrap_or(Profile::NEWEST);
    let profile = Profile::of(kernel).ok_or_else(|| format!("no profile for kernel {kernel:?}"))?;
    let mut world = World::new(1);
    // The bare version is the live recorder's; a kernel with its patch level was booted under emulation (conformance/eras).
    world.pace = if kernel == Profile::NEWEST { Pace::TODAY } else { Pace::IDEAL };
    for name in node_names(&source) {
        world.add_node(name, profile);
    }
    let mut out = String::new();
    for line in &source {
        match line {
            Line::Comment(text) => push(&mut out, text),
            Line::Command { text, node, command } => {
                push(&mut out, text);
                let Some(id) = world.find(node) else { continue };
                push_answer(&mut out, command, &run(&mut world, id, command));
            }
        }
    }
    Ok(Replayed { text: out })
}

/// The most events that one command may cause before it is given up: a loop of frames ends here.
const EVENT_LIMIT: u64 = 20_000_000;
/// How long a program that sends may run before it is interrupted; the recorder is less patient.
const PATIENCE: Span = Span::secs(3600);

/// Runs a command until it ends, letting virtual time pass.
fn run(world: &mut World, node: NodeId, command: &str) -> Answer {
    let program = match shell::start(world, node, command) {
        Started::Running(program) => program,
        Started::Ended(answer) => {
            let until = world.now + world.pace.command;
            world.run_until(until, &mut EVENT_LIMIT.clone());
            return answer;
        }
    };
    let patient_until = world.now + PATIENCE;
    let mut sends = !command.trim_start().starts_with("sleep");
    for _ in 0..EVENT_LIMIT {
        if sends && world.now > patient_until {
            world.stop(node, program);
            sends = false;
        }
        if let Some(answer) = world.finished(node, program) {
            return answer.clone();
        }
        if !world.step() {
            break;
        }
    }
    Answer::fail(1, "hoplab: the program did not end")
}

/// A line of a transcript that is not an answer.
enum Line<'a> {
    Comment(&'a str),
    Command { text: &'a str, node: &'a str, command: &'a str },
}

impl<'a> Line<'a> {
    fn read(text: &'a str) -> Option<Self> {
        if text.trim().is_empty() || text.starts_with('#') {
            return Some(Self::Comment(text));
        }
        let (node, command) = command_line(text)?;
        Some(Self::Command { text, node, command })
    }

    fn meta(&self, key: &str) -> Option<&'a str> {
        let Self::Comment(text) = self else { return None };
        let (name, value) = text.strip_prefix('#')?.split_once(':')?;
        (name.trim() == key).then(|| value.trim())
    }
}

/// `NODE$ COMMAND` → (node, command).
fn command_line(text: &str) -> Option<(&str, &str)> {
    let (node, command) = text.split_once("$ ")?;
    valid_name(node, usize::MAX).then_some((node, command))
}

/// Nodes in the order in which the recorder makes them: those that run commands, then those that only `netns` names.
fn node_names<'a>(source: &[Line<'a>]) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    let mut add = |name: &'a str| {
        if !names.contains(&name) {
            names.push(name);
        }
    };
    let commands = || {
        source.iter().filter_map(|line| match line {
            Line::Command { node, command, .. } => Some((*node, *command)),
            Line::Comment(_) => None,
        })
    };
    commands().for_each(|(node, _)| add(node));
    for (_, command) in commands() {
        let mut words = command.split_ascii_whitespace().peekable();
        while let Some(word) = words.next() {
            if let ("netns", Some(name)) = (word, words.peek()) {
                add(name);
            }
        }
    }
    names
}

fn push(out: &mut String, line: &str) {
    out.push_str(line);
    out.push('\n');
}

/// Output lines that would read as structure are marked with `| `, as the recorder does.
fn push_answer(out: &mut String, command: &str, answer: &Answer) {
    let text = normal(command, &answer.output);
    let text = text.trim_matches('\n');
    if !text.is_empty() {
        for line in text.split('\n') {
            if line.trim().is_empty() || line.starts_with('#') || command_line(line).is_some() {
                out.push_str("| ");
            }
            push(out, line);
        }
    }
    if answer.status != 0 {
        push(out, &format!("[{}]", answer.status));
    }
}
