//! `capture start` and `capture stop`: the commands around [`super::super::capture`].

use super::{Next, Output, ProgramId, Sys, Task, Wakeup};
use crate::base::Answer;
use crate::base::{Span, Time};
use crate::engine::endpoint::capture::Capture;

/// How long the capturing program takes to start.
const START: Span = Span::millis(70);
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
pub(super) fn parse(words: &[&str]) -> Result<Task, Answer> {
    match words {
        ["start"] => Ok(Task::CaptureStart(Start::default())),
        ["stop"] => Ok(Task::CaptureStop(Stop::default())),
        _ => Err(Answer::fail(2, "usage: capture start | capture stop")),
    }
}

impl Start {
    pub(super) fn resume(&mut self, id: ProgramId, capture: &mut Option<Capture>, sys: &mut Sys<'_, '_>) -> Next {
        let ready = *self.ready.get_or_insert(sys.now() + START);
        if sys.now() < ready {
            sys.alarm(ready, Wakeup::Program(id));
            return Next::Wait;
        }
        *capture = Some(Capture::default());
        Next::Exit(0)
    }
}

impl Stop {
    pub(super) fn resume(
        &mut self,
        id: ProgramId,
        capture: &mut Option<Capture>,
        output: &mut Output,
        sys: &mut Sys<'_, '_>,
    ) -> Next {
        if capture.is_none() {
            output.line("capture: not started");
            return Next::Exit(1);
        }
        let until = *self.until.get_or_insert(sys.now() + GRACE);
        if sys.now() < until {
            sys.alarm(until, Wakeup::Program(id));
            return Next::Wait;
        }
        if let Some(capture) = capture.take() {
            output.print(&capture.finish());
        }
        Next::Exit(0)
    }
}
