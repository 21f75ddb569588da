//! The programs of a node: their table, their output and the dispatch to each. A program is a small state machine that is resumed
//! when it is woken, does what it can, and says when it wants to be woken next at the latest.

mod capture;
mod sleep;
mod words;

use super::Host;
use super::alarm::{Sys, Wakeup};
use crate::base::Answer;
use std::collections::BTreeMap;

/// A program that was started on a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ProgramId(pub u32);

/// The most programs that a node keeps, running or ended; the oldest that have ended go first.
const PROGRAMS: usize = 1024;
/// The most bytes that a program may print.
const OUTPUT: usize = 8 << 20;

/// The programs of one node.
#[derive(Clone, Debug, Default)]
pub(super) struct Programs {
    table: BTreeMap<ProgramId, Program>,
    last: u32,
}

/// A program.
#[derive(Clone, Debug)]
pub(super) struct Program {
    /// What it does; `None` once it has ended.
    task: Option<Task>,
    /// What it printed.
    pub(super) output: Output,
    /// The answer of the command that started it, once that has returned.
    pub(super) answer: Option<Answer>,
}

/// What a program does.
#[derive(Clone, Debug)]
enum Task {
    Sleep(sleep::Sleep),
    CaptureStart(capture::Start),
    CaptureStop(capture::Stop),
}

/// What a resumed program wants next.
enum Next {
    /// Wait for an alarm that it has set.
    Wait,
    /// It has ended, with this status.
    Exit(u8),
}

/// Bounded text.
#[derive(Clone, Debug, Default)]
pub(super) struct Output {
    text: String,
}

impl Output {
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    fn print(&mut self, text: &str) {
        if self.text.len().saturating_add(text.len()) <= OUTPUT {
            self.text.push_str(text);
        }
    }

    fn line(&mut self, line: &str) {
        self.print(line);
        self.print("\n");
    }
}

impl Programs {
    pub(super) fn get(&self, id: ProgramId) -> Option<&Program> {
        self.table.get(&id)
    }

    /// Makes room for a program; `None` when too many run.
    fn add(&mut self, task: Task) -> Option<ProgramId> {
        if self.table.len() >= PROGRAMS {
            let ended = self.table.iter().find(|(_, program)| program.task.is_none()).map(|(id, _)| *id)?;
            self.table.remove(&ended);
        }
        self.last = self.last.wrapping_add(1);
        let id = ProgramId(self.last);
        self.table.insert(id, Program { task: Some(task), output: Output::default(), answer: None });
        Some(id)
    }
}

/// Starts a program.
///
/// Errors: what it prints when it ends at once; `None` inside: not one of these programs.
pub(super) fn start(host: &mut Host, argv: &[&str], sys: &mut Sys<'_, '_>) -> Result<ProgramId, Option<Answer>> {
    let Some((&name, words)) = argv.split_first() else { return Err(None) };
    let task = match name {
        "sleep" => Task::Sleep(sleep::parse(words)?),
        "capture" => capture::parse(words)?,
        "traceroute" | "tracepath" | "mtr" | "nc" | "curl" | "arping" | "iperf3" => {
            return Err(Some(Answer::not_modelled(name)));
        }
        _ => return Err(None),
    };
    let full = || Some(Answer::fail(1, format_args!("{name}: fork: Resource temporarily unavailable")));
    let id = host.programs.add(task).ok_or_else(full)?;
    resume(host, id, sys);
    Ok(id)
}

/// Lets a program go on.
pub(super) fn resume(host: &mut Host, id: ProgramId, sys: &mut Sys<'_, '_>) {
    let Some(program) = host.programs.table.get_mut(&id) else { return };
    let Some(mut task) = program.task.take() else { return };
    let mut output = std::mem::take(&mut program.output);
    let next = match &mut task {
        Task::Sleep(sleep) => sleep.resume(id, sys),
        Task::CaptureStart(start) => start.resume(id, &mut host.capture, sys),
        Task::CaptureStop(stop) => stop.resume(id, &mut host.capture, &mut output, sys),
    };
    let Some(program) = host.programs.table.get_mut(&id) else { return };
    program.output = output;
    match next {
        Next::Wait => program.task = Some(task),
        Next::Exit(status) => {
            program.answer = Some(Answer { output: program.output.text.clone(), status });
        }
    }
}

/// Ends a program as Ctrl-C does.
pub(super) fn interrupt(host: &mut Host, id: ProgramId, sys: &mut Sys<'_, '_>) {
    let _ = sys;
    let Some(program) = host.programs.table.get_mut(&id) else { return };
    if program.task.take().is_some() && program.answer.is_none() {
        program.answer = Some(Answer { output: program.output.text.clone(), status: 130 });
    }
}
