//! What happens when nothing comes: retransmission, the tail's probe, delayed acknowledgements, the end of waiting
//! (Linux: net/ipv4/tcp_timer.c, inet_connection_sock.c `reqsk_timer_handler`).

use super::super::Wakeup;
use super::super::alarm::Sys;
use super::super::socket::{Socket, Sockets};
use super::super::way;
use super::state::{Event, State};
use super::{bury, output};
use crate::base::{Errno, SocketId, Span, Time};
use crate::kernel::timer;
use crate::trace::Step;

/// TCP_TIMEWAIT_LEN, and tcp_fin_timeout's default.
pub(super) const TIME_WAIT: Span = Span::secs(60);
/// How often a segment of a connection without a program is sent again (`tcp_orphan_retries`).
const ORPHAN_RETRIES: u8 = 8;

/// How much later than due a half-open connection is first looked at where its listener looks through all of them by turns.
const SYN_QUEUE_TURN: Span = Span::millis(200);

/// The timers of a connection.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Timers {
    /// Sends again.
    send: Option<Send>,
    /// Acknowledges a FIN.
    pub(super) ack: Option<Time>,
    /// Ends TIME_WAIT, or FIN_WAIT2 without a program.
    pub(super) end: Option<Time>,
    /// How often what is unacknowledged was sent again by the time-out (`icsk_retransmits`).
    pub(super) retransmits: u8,
    /// How often the time-out was doubled.
    backoff: u8,
    /// The tail was probed and nothing new acknowledged since.
    probed: bool,
}

#[derive(Clone, Copy, Debug)]
struct Send {
    at: Time,
    /// Sends the last segment as a probe, not the first.
    probe: bool,
}

/// Sets the timer for what is in flight: the tail's probe where it comes first, else the time-out.
pub(super) fn arm(socket: &mut Socket, sys: &mut Sys<'_, '_>) {
    let (now, id) = (sys.now(), socket.id);
    let (probes, own_timers) = (sys.node.profile.tail_loss_probe, sys.node.profile.request_timers);
    let Some(tcp) = socket.tcp() else { return };
    let Some(oldest) = tcp.flight.front() else {
        tcp.timers.send = None;
        return;
    };
    let shaking = matches!(tcp.state, State::SynSent | State::SynReceived);
    let timeout = tcp.rtt.timeout(tcp.timers.backoff);
    let probe = probes && !shaking && !tcp.timers.probed && tcp.timers.retransmits == 0;
    let span = if probe {
        tcp.rtt.probe(tcp.flight.len() == 1).min((oldest.at + timeout).since(now))
    } else if tcp.timers.probed {
        (oldest.at + timeout).since(now)
    } else if tcp.state == State::SynReceived && tcp.timers.backoff == 0 && !own_timers {
        timeout + SYN_QUEUE_TURN
    } else {
        timeout
    };
    let at = timer::expiry(sys.node.profile.timer_wheel, now, span);
    tcp.timers.send = Some(Send { at, probe });
    sys.alarm(at, Wakeup::Tcp(id));
}

/// Something new was acknowledged: patience is restored.
pub(super) fn progress(socket: &mut Socket, sys: &mut Sys<'_, '_>) {
    if let Some(tcp) = socket.tcp() {
        (tcp.timers.retransmits, tcp.timers.backoff, tcp.timers.probed) = (0, 0, false);
    }
    arm(socket, sys);
}

/// Acknowledges at the next tick (a FIN on a connection that never received data).
pub(super) fn acknowledge_soon(socket: &mut Socket, sys: &mut Sys<'_, '_>) {
    let (at, id) = (timer::expiry(sys.node.profile.timer_wheel, sys.now(), Span::ZERO), socket.id);
    if let Some(tcp) = socket.tcp() {
        tcp.timers.ack = Some(at);
        sys.alarm(at, Wakeup::Tcp(id));
    }
}

/// An alarm of a socket fell due.
pub(in super::super) fn expire(sockets: &mut Sockets, id: SocketId, sys: &mut Sys<'_, '_>) {
    let now = sys.now();
    let due = |at: Option<Time>| at.is_some_and(|at| at <= now);
    let Some(timers) = sockets.get(id).and_then(Socket::tcp).map(|tcp| tcp.timers) else { return };
    let Some(socket) = sockets.get(id) else { return };
    if due(timers.ack) {
        output::acknowledge(socket, sys);
    }
    if due(timers.send.map(|send| send.at)) {
        let probe = timers.send.is_some_and(|send| send.probe);
        if probe { probe_tail(socket, sys) } else { timeout(socket, sys) }
    }
    if let Some(tcp) = socket.tcp().filter(|_| due(timers.end)) {
        tcp.moves(Event::Expire);
    }
    // A handshake that was given up has nobody to tell.
    let nobody = socket.tcp().is_some_and(|tcp| tcp.state == State::Closed && tcp.listener.is_some());
    if nobody && due(timers.send.map(|send| send.at)) {
        sockets.remove(id);
        return;
    }
    bury(sockets, id);
}

fn probe_tail(socket: &mut Socket, sys: &mut Sys<'_, '_>) {
    let Some(last) = socket.tcp().and_then(|tcp| tcp.flight.len().checked_sub(1)) else { return };
    sys.ctx.trace.step(|| Step::Socket("the tail is sent again before the time-out".to_owned()));
    output::again(socket, last, sys);
    if let Some(tcp) = socket.tcp() {
        tcp.timers.probed = true;
    }
    arm(socket, sys);
}

fn timeout(socket: &mut Socket, sys: &mut Sys<'_, '_>) {
    let limit = patience(socket, sys);
    let linear = sys.node.profile.syn_linear_timeouts;
    let Some(tcp) = socket.tcp() else { return };
    if tcp.timers.retransmits >= limit {
        give_up(socket, sys);
        return;
    }
    tcp.timers.retransmits = tcp.timers.retransmits.saturating_add(1);
    tcp.timers.probed = false;
    if tcp.state != State::SynSent || tcp.timers.retransmits > linear {
        tcp.timers.backoff = tcp.timers.backoff.saturating_add(1);
    }
    let times = tcp.timers.retransmits;
    sys.ctx.trace.step(|| Step::Socket(format!("no acknowledgement in time: sent again ({times})")));
    let half_open = tcp.state == State::SynReceived && tcp.listener.is_some();
    way::doubt(socket, sys);
    let left = output::again(socket, 0, sys);
    if half_open && !left {
        // A request whose answer cannot even leave is forgotten (reqsk_timer_handler).
        give_up(socket, sys);
        return;
    }
    arm(socket, sys);
}

/// The way is broken, not the network full: an ICMP error about what waits takes back one doubling of the time-out, and what is
/// overdue then goes at once (RFC 6069; `tcp_ld_RTO_revert`).
pub(super) fn revert(socket: &mut Socket, sys: &mut Sys<'_, '_>) {
    let (now, id) = (sys.now(), socket.id);
    let wheel = sys.node.profile.timer_wheel;
    let Some(tcp) = socket.tcp().filter(|tcp| tcp.timers.retransmits > 0 && tcp.timers.backoff > 0) else { return };
    let Some(sent) = tcp.flight.front().map(|oldest| oldest.at) else { return };
    tcp.timers.backoff -= 1;
    let due = sent + tcp.rtt.timeout(tcp.timers.backoff);
    if due > now {
        let at = timer::expiry(wheel, now, due.since(now));
        tcp.timers.send = Some(Send { at, probe: false });
        sys.alarm(at, Wakeup::Tcp(id));
    } else {
        timeout(socket, sys);
    }
}

/// How many times a segment is sent again before the connection is given up.
fn patience(socket: &mut Socket, sys: &Sys<'_, '_>) -> u8 {
    let orphan = socket.owner.is_none();
    let sysctl = &sys.node.sysctl.ipv4;
    let times = |value: i64| u8::try_from(value).unwrap_or(u8::MAX);
    match socket.tcp().map(|tcp| (tcp.state, tcp.listener)) {
        Some((State::SynSent, _)) => times(sysctl.tcp_syn_retries).saturating_add(sys.node.profile.syn_linear_timeouts),
        Some((State::SynReceived, _)) => times(sysctl.tcp_synack_retries),
        Some((_, None)) if orphan => ORPHAN_RETRIES,
        _ => times(sysctl.tcp_retries2),
    }
}

fn give_up(socket: &mut Socket, sys: &mut Sys<'_, '_>) {
    let Some(tcp) = socket.tcp() else { return };
    let error = tcp.soft_error.take().unwrap_or(Errno::Etimedout);
    tcp.moves(Event::Abort);
    tcp.timers.send = None;
    tcp.flight.clear();
    socket.fail(error, sys);
}

/// A SYN came again: the answer is sent again, and the timer starts anew with the distance it had.
pub(super) fn repeat_syn_ack(socket: &mut Socket, sys: &mut Sys<'_, '_>) {
    socket.way = None;
    output::again(socket, 0, sys);
    if sys.node.profile.request_timers {
        arm(socket, sys);
    }
}
