//! Transcripts run in the simulator: each command starts when the one before has ended, virtual time passes as it needs.

use super::shell::{self, Started};
use super::transcript::{Transcript, TranscriptLine, push_line};
use crate::base::Answer;
use crate::base::{NodeId, Span};
use crate::engine::World;
use crate::engine::endpoint::Pace;
use crate::kernel::{Node, Profile, six};

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
    let source = Transcript::read(text);
    let meta = source.meta("kernel");
    let kernel = kernel.or(meta).unwrap_or(Profile::NEWEST);
    let profile = Profile::of(kernel).ok_or_else(|| format!("no profile for kernel {kernel:?}"))?;
    let mut world = World::new(1);
    // The bare version is the live recorder's; a kernel with its patch level was booted under emulation (conformance/eras).
    world.pace = if kernel == Profile::NEWEST { Pace::TODAY } else { Pace::IDEAL };
    for name in source.nodes() {
        let id = world.add_node(name, profile);
        if source.meta("ipv6") == Some("on")
            && let Some(node) = world.nodes.get_mut(usize::from(id.0))
        {
            switch_ipv6_on(node);
        }
    }
    let mut out = String::new();
    for line in &source.lines {
        push_line(&mut out, line.text());
        let TranscriptLine::Command { node, command, .. } = line else { continue };
        let Some(id) = world.find(node) else { continue };
        let answer = run(&mut world, id, command);
        Transcript::push_answer(&mut out, command, &answer.output, answer.status.into());
    }
    Ok(Replayed { text: out })
}

/// `# ipv6: on`: the recorder lets nobody wait for duplicates or ask for routers, so that answers do not hang on the moment.
fn switch_ipv6_on(node: &mut Node) {
    six::switch(node, true);
    for conf in [&mut node.sysctl.six.all, &mut node.sysctl.six.default] {
        (conf.accept_dad, conf.router_solicitations, conf.autoconf, conf.accept_ra) = (0, 0, 0, 0);
    }
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
