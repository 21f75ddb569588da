//! What an endpoint works with: the kernel that it runs on, and alarms that it asks the engine for.

use super::ProgramId;
use crate::base::{NodeId, SocketId, Span, Time};
use crate::kernel::{Context, Node};

/// What an endpoint asks of the engine: wake it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Alarm {
    /// When.
    pub at: Time,
    /// Where.
    pub node: NodeId,
    /// Whom.
    pub wakeup: Wakeup,
}

/// Who is to be woken. Whoever is woken looks for itself whether anything is due: an alarm that came too late does no harm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wakeup {
    /// A program that waits.
    Program(ProgramId),
    /// A TCP socket's timers.
    Tcp(SocketId),
}

/// The kernel as sockets and programs see it: the node, the moment, and the list of alarms.
pub(super) struct Sys<'a, 'c> {
    pub(super) node: &'a mut Node,
    pub(super) ctx: &'a mut Context<'c>,
    pub(super) alarms: &'a mut Vec<Alarm>,
}

impl Sys<'_, '_> {
    pub(super) const fn now(&self) -> Time {
        self.ctx.now
    }

    pub(super) fn alarm(&mut self, at: Time, wakeup: Wakeup) {
        self.alarms.push(Alarm { at, node: self.node.id, wakeup });
    }

    pub(super) fn alarm_in(&mut self, span: Span, wakeup: Wakeup) {
        self.alarm(self.now() + span, wakeup);
    }
}
