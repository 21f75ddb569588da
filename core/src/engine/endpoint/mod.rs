//! The endpoints of a node: sockets (UDP, TCP, ICMP) and the programs that use them (`serve`, `flow`, `ping`, `capture`, `sleep`).
//!
//! The engine hands in what the kernel delivers, errors that ICMP reports and alarms that fall due; a socket answers through the
//! kernel's look-up and output, and wakes the program that waits on it a moment later, as a scheduler would.

mod alarm;
mod capture;
mod icmp;
mod pace;
mod program;
mod report;
mod socket;
mod tcp;
mod udp;
mod way;

pub use alarm::{Alarm, Wakeup};
pub use pace::Pace;
pub use program::ProgramId;

use crate::base::packet::icmp_type::UNREACHABLE;
use crate::base::packet::icmp6_type;
use crate::base::{Answer, Body, FlowTag, Frame, NodeId, Packet};
use crate::kernel::{self, Context, Node, TransportError};
use crate::trace::{DropReason, Fate};
use alarm::Sys;
use capture::Capture;
use program::Programs;
use socket::Sockets;

/// Codes of "unreachable" for a protocol and a port that nobody has.
const NO_PROTOCOL: u8 = 2;
const NO_PORT: u8 = 3;

/// The sockets and programs of one node.
#[derive(Clone, Debug, Default)]
pub struct Host {
    sockets: Sockets,
    programs: Programs,
    capture: Option<Capture>,
    pace: Pace,
}

impl Host {
    /// A host without programs.
    pub fn new(pace: Pace) -> Self {
        Self { pace, ..Self::default() }
    }

    /// The answer of a program's command; a server's is there as soon as it serves.
    pub fn finished(&self, program: ProgramId) -> Option<&Answer> {
        self.programs.get(program)?.answer.as_ref()
    }

    /// What a program has printed so far.
    pub fn output(&self, program: ProgramId) -> &str {
        self.programs.get(program).map_or("", |program| program.output.text())
    }

    /// The tag that a program's packets carry.
    pub fn flow(&self, node: NodeId, program: ProgramId) -> Option<FlowTag> {
        self.programs.get(program).map(|_| program::tag(node, program))
    }

    /// Is `capture` running? Frames are to be shown to [`Host::observe`] then.
    pub const fn capturing(&self) -> bool {
        self.capture.is_some()
    }

    /// A frame left by (`outgoing`) or came in by an interface: `capture` notes it.
    pub fn observe(&mut self, dev: &str, outgoing: bool, frame: &Frame) {
        if let Some(capture) = &mut self.capture {
            capture.note(dev, outgoing, frame);
        }
    }
}

/// Starts a program that takes time.
///
/// Errors: what it prints when it ends at once; `None` inside: not one of these programs.
pub fn start(
    host: &mut Host,
    node: &mut Node,
    argv: &[&str],
    ctx: &mut Context<'_>,
    alarms: &mut Vec<Alarm>,
) -> Result<ProgramId, Option<Answer>> {
    program::start(host, argv, &mut Sys { node, ctx, alarms })
}

/// A packet is for this node and has passed INPUT: finds its socket, or answers that there is none.
pub fn deliver(host: &mut Host, node: &mut Node, packet: Box<Packet>, ctx: &mut Context<'_>, alarms: &mut Vec<Alarm>) {
    let (sockets, sys) = (&mut host.sockets, &mut Sys { node, ctx, alarms });
    let (unclaimed, code) = match packet.body {
        Body::Tcp(_) => return tcp::deliver(sockets, &packet, sys),
        Body::Icmp(_) | Body::Icmp6(_) | Body::Discovery(_) => return icmp::deliver(sockets, &packet, sys),
        Body::Udp { .. } => match udp::deliver(sockets, packet, sys) {
            Some(unclaimed) => (unclaimed, NO_PORT),
            None => return,
        },
        Body::Other { .. } => (packet, NO_PROTOCOL),
    };
    sys.ctx.trace.fate(|| Fate::Dropped(DropReason::NoSocket));
    if unclaimed.is_ipv6() {
        use kernel::six::icmp;
        icmp::send_error(sys.node, &unclaimed, icmp6_type::UNREACHABLE, icmp::NO_PORT, 0, sys.ctx);
    } else {
        kernel::icmp::send_error(sys.node, &unclaimed, UNREACHABLE, code, 0, sys.ctx);
    }
}

/// An ICMP error about a packet that a socket sent.
pub fn socket_error(
    host: &mut Host,
    node: &mut Node,
    error: &TransportError,
    ctx: &mut Context<'_>,
    alarms: &mut Vec<Alarm>,
) {
    report::error(&mut host.sockets, error, &mut Sys { node, ctx, alarms });
}

/// An alarm fell due.
pub fn wake(host: &mut Host, node: &mut Node, wakeup: Wakeup, ctx: &mut Context<'_>, alarms: &mut Vec<Alarm>) {
    let mut sys = Sys { node, ctx, alarms };
    match wakeup {
        Wakeup::Program(id) => program::resume(host, id, &mut sys),
        Wakeup::Tcp(id) => tcp::expire(&mut host.sockets, id, &mut sys),
    }
}

/// Ends a program as Ctrl-C does: its sockets are closed.
pub fn stop(host: &mut Host, node: &mut Node, program: ProgramId, ctx: &mut Context<'_>, alarms: &mut Vec<Alarm>) {
    program::interrupt(host, program, &mut Sys { node, ctx, alarms });
}
