//! `capture start` and `capture stop`: the commands around [`super::super::capture`].

use super::{Next, Run, Task};
use crate::base::{Answer, Span, Time};
use crate::engine::endpoint::capture::Capture;

/// What is on its way when `capture stop` is typed may still arrive for this long.
const GRACE: Span = Span::millis(200);

/// `capture start`, until it is ready.
#[derive(Clone, Debug, Default)]
pub(super) struct Start {
    ready: Option<Time>,
}

/// `capture stop`, until what is on its way has arrived.
#[derive(Clone, Debug, Default)]
pub(super) struct Stop {
    until: Option<Time>,
}

/// Reads the words after `capture`.
///
/// Errors: bad usage.
#[inline(never)] // web/later.txt
pub(super) fn parse(words: &[&str]) -> Result<Task, Answer> {
    match words {
        ["start"] => Ok(Task::CaptureStart(Start::default())),
        ["stop"] => Ok(Task::CaptureStop(Stop::default())),
        _ => Err(Answer::fail(2, "usage: capture start | capture stop")),
    }
}

impl Start {
    pub(super) fn resume(&mut self, run: &mut Run<'_, '_, '_>) -> Next {
        let ready = *self.ready.get_or_insert(run.now() + run.pace.script);
        if !run.reached(ready) {
            return Next::Wait;
        }
        *run.capture = Some(Capture::default());
        Next::Exit(0)
    }
}

impl Stop {
    pub(super) fn resume(&mut self, run: &mut Run<'_, '_, '_>) -> Next {
        if run.capture.is_none() {
            run.output.line("capture: not started");
            return Next::Exit(1);
        }
        let until = *self.until.get_or_insert(run.now() + GRACE);
        if !run.reached(until) {
            return Next::Wait;
        }
        if let Some(capture) = run.capture.take() {
            run.output.print(&capture.finish());
        }
        Next::Exit(0)
    }
}
