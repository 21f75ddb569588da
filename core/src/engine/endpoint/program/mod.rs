//! The programs of a node: their table, their output and the dispatch to each. A program is a small state machine that is resumed
//! when it is woken, does what it can, and says when it wants to be woken next at the latest.

mod capture;
mod flow;
mod ping;
mod ping_options;
mod ping_text;
mod serve;
mod sleep;
mod words;

use super::alarm::{Sys, Wakeup};
use super::capture::Capture;
use super::socket::Sockets;
use super::{Host, Pace};
use crate::base::{Answer, FlowTag, NodeId, Time};
use litemap::LiteMap;

/// A program that was started on a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ProgramId(pub u32);

/// The most programs that a node keeps, running or ended; the oldest that have ended go first.
const PROGRAMS: usize = 1024;
/// The most bytes that a program may print.
const OUTPUT: usize = 8 << 20;

/// Exit status of a program that Ctrl-C ended.
const INTERRUPTED: u8 = 130;

/// The programs of one node.
#[derive(Clone, Debug, Default)]
pub(super) struct Programs {
    table: LiteMap<ProgramId, Program>,
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
    Serve(serve::Serve),
    Flow(Box<flow::Flow>),
    Ping(Box<ping::Ping>),
}

/// What a resumed program wants next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    /// Wait for what it waits for, and for an alarm that it has set.
    Wait,
    /// Its command returns, with success; it stays.
    Detach,
    /// It has ended, with this status.
    Exit(u8),
}

/// What a program has in hand while it runs.
struct Run<'r, 'a, 'c> {
    id: ProgramId,
    sockets: &'r mut Sockets,
    capture: &'r mut Option<Capture>,
    output: &'r mut Output,
    pace: Pace,
    sys: &'r mut Sys<'a, 'c>,
}

impl Run<'_, '_, '_> {
    const fn now(&self) -> Time {
        self.sys.now()
    }

    /// True from `at` on; before it, the program is woken then.
    fn reached(&mut self, at: Time) -> bool {
        if self.now() < at {
            self.sys.alarm(at, Wakeup::Program(self.id));
            return false;
        }
        true
    }

    fn flow(&self) -> FlowTag {
        tag(self.sys.node.id, self.id)
    }
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

/// The tag of what a program sends.
pub(super) const fn tag(node: NodeId, program: ProgramId) -> FlowTag {
    FlowTag((node.0 as u32 + 1) << 16 | (program.0 & 0xffff))
}

/// Starts a program.
///
/// Errors: what it prints when it ends at once; `None` inside: not one of these programs.
pub(super) fn start(host: &mut Host, argv: &[&str], sys: &mut Sys<'_, '_>) -> Result<ProgramId, Option<Answer>> {
    let Some((&name, words)) = argv.split_first() else { return Err(None) };
    let task = match name {
        "sleep" => Task::Sleep(sleep::parse(words)?),
        "capture" => capture::parse(words)?,
        "serve" => Task::Serve(serve::parse(words)?),
        "flow" => Task::Flow(Box::new(flow::parse(words)?)),
        "ping" => Task::Ping(Box::new(ping::parse(words)?)),
        "traceroute" | "tracepath" | "mtr" | "nc" | "curl" | "arping" | "iperf3" | "ping6" => {
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
    with_task(host, id, sys, |task, run| match task {
        Task::Sleep(sleep) => sleep.resume(run),
        Task::CaptureStart(start) => start.resume(run),
        Task::CaptureStop(stop) => stop.resume(run),
        Task::Serve(serve) => serve.resume(run),
        Task::Flow(flow) => flow.resume(run),
        Task::Ping(ping) => ping.resume(run),
    });
}

/// Ends a program as Ctrl-C does.
pub(super) fn interrupt(host: &mut Host, id: ProgramId, sys: &mut Sys<'_, '_>) {
    with_task(host, id, sys, |task, run| match task {
        Task::Ping(ping) => ping.interrupt(run),
        Task::Serve(serve) => serve.interrupt(run),
        Task::Flow(flow) => flow.interrupt(run),
        Task::Sleep(_) | Task::CaptureStart(_) | Task::CaptureStop(_) => Next::Exit(INTERRUPTED),
    });
}

fn with_task(
    host: &mut Host,
    id: ProgramId,
    sys: &mut Sys<'_, '_>,
    call: impl FnOnce(&mut Task, &mut Run<'_, '_, '_>) -> Next,
) {
    let Some(program) = host.programs.table.get_mut(&id) else { return };
    let Some(mut task) = program.task.take() else { return };
    let (sockets, capture) = (&mut host.sockets, &mut host.capture);
    let next = call(&mut task, &mut Run { id, sockets, capture, output: &mut program.output, pace: host.pace, sys });
    if next != Next::Wait && program.answer.is_none() {
        let status = if let Next::Exit(status) = next { status } else { 0 };
        program.answer = Some(Answer { output: program.output.text.clone(), status });
    }
    if !matches!(next, Next::Exit(_)) {
        program.task = Some(task);
    }
}
