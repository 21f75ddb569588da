//! TCP sockets: what a program may ask of them (Linux: net/ipv4/tcp.c, tcp_ipv4.c, inet_connection_sock.c).
//!
//! Segments that come in are `input`'s, those that go out `output`'s, what happens when nothing comes `timer`'s. Left out: windows
//! and congestion control beyond the initial window (what the lab's programs send is a line), selective acknowledgements, urgent data.

mod input;
mod output;
mod rtt;
mod state;
mod timer;

pub(super) use input::{deliver, error, find_quoted};
pub(super) use timer::expire;

use super::alarm::Sys;
use super::socket::{Kind, Socket, Sockets};
use super::{ProgramId, way};
use crate::base::packet::protocol;
use crate::base::{Errno, SocketId, Span, TcpFlags, Time};
use crate::kernel;
use crate::kernel::counters::Counter;
use crate::model::RouteType;
use output::Sent;
use rtt::Rtt;
use state::{Event, State};
use std::collections::VecDeque;
use std::net::IpAddr;

/// The most connections that wait to be accepted, and the most that shake hands (somaxconn of the lab's servers).
const BACKLOG: usize = 64;

/// How long a call of connect() takes at most, with all that its SYN causes at once.
const CONNECT_CALL: Span = Span::millis(3);

/// A TCP socket's own state.
#[derive(Clone, Debug)]
pub(super) struct Tcp {
    state: State,
    /// Who accepts this connection, until it is accepted.
    listener: Option<SocketId>,
    /// Connections that wait to be accepted.
    backlog: VecDeque<SocketId>,
    /// First sequence number that was not acknowledged (SND.UNA).
    unacked: u32,
    /// Next sequence number to send (SND.NXT).
    next: u32,
    /// What was sent and not acknowledged.
    flight: VecDeque<Sent>,
    /// What is to be sent.
    unsent: VecDeque<Chunk>,
    /// Next sequence number expected (RCV.NXT).
    expected: u32,
    /// What was received in order and not read.
    inbox: Vec<u8>,
    /// What came too early: sequence number, data, FIN.
    early: Vec<(u32, Vec<u8>, bool)>,
    rtt: Rtt,
    timers: timer::Timers,
    /// Only its numbers are kept, to answer what still comes: nothing of the socket is left, and no way
    /// (`struct inet_timewait_sock`).
    remnant: bool,
    /// What an ICMP error said that is not fatal (`sk_err_soft`).
    soft_error: Option<Errno>,
}

/// What is to be sent in one segment.
#[derive(Clone, Debug, Default)]
struct Chunk {
    data: Vec<u8>,
    fin: bool,
}

/// What recv() returns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Received {
    /// Data.
    Data(Vec<u8>),
    /// The other end has closed.
    End,
    /// Nothing yet.
    Nothing,
    /// The connection broke.
    Broken(Errno),
}

impl Tcp {
    pub(super) fn new() -> Self {
        Self {
            state: State::Closed,
            listener: None,
            backlog: VecDeque::new(),
            unacked: 0,
            next: 0,
            flight: VecDeque::new(),
            unsent: VecDeque::new(),
            expected: 0,
            inbox: Vec::new(),
            early: Vec::new(),
            rtt: Rtt::default(),
            timers: timer::Timers::default(),
            remnant: false,
            soft_error: None,
        }
    }

    pub(super) const fn listens(&self) -> bool {
        matches!(self.state, State::Listen)
    }

    /// What SO_ERROR says of an error that was not fatal; it is then forgotten.
    pub(super) fn take_soft_error(&mut self) -> Option<Errno> {
        self.soft_error.take()
    }

    /// The call of connect() has not returned yet: what comes back without anybody waiting on the way comes in it.
    fn is_within_connect(&self, now: Time) -> bool {
        let syn = self.flight.front().filter(|_| self.timers.retransmits == 0);
        syn.is_some_and(|syn| now.since(syn.at) < CONNECT_CALL)
    }

    /// connect() is under way.
    pub(super) const fn is_connecting(&self) -> bool {
        matches!(self.state, State::SynSent)
    }

    fn moves(&mut self, event: Event) {
        self.state = self.state.after(event);
    }
}

/// listen() on a bound socket.
///
/// Errors: EADDRINUSE when another one listens there.
pub(super) fn listen(sockets: &mut Sockets, id: SocketId) -> Result<(), Errno> {
    let Some(port) = sockets.get(id).map(|socket| socket.local.1) else { return Err(Errno::Einval) };
    let taken = sockets.on_port(protocol::TCP, port).any(|other| matches!(&other.kind, Kind::Tcp(tcp) if tcp.listens()));
    if taken {
        return Err(Errno::Eaddrinuse);
    }
    if let Some(tcp) = sockets.get(id).and_then(Socket::tcp) {
        tcp.moves(Event::Listen);
    }
    Ok(())
}

/// connect(): sends a SYN. `Ok` means that it is under way.
///
/// Errors: as the look-up ends; ENETUNREACH for a group address; EADDRNOTAVAIL when the connection exists or no port is free.
pub(super) fn connect(sockets: &mut Sockets, id: SocketId, to: (IpAddr, u16), sys: &mut Sys<'_, '_>) -> Result<(), Errno> {
    let Some(socket) = sockets.get(id) else { return Err(Errno::Einval) };
    let nobody = socket.remote.0;
    socket.remote = to;
    let dst = match way::connect(socket, sys) {
        Ok(dst) if matches!(dst.kind(), RouteType::Broadcast | RouteType::Multicast) => Err(Errno::Enetunreach),
        other => other,
    };
    let dst = match dst {
        Ok(dst) => dst,
        Err(error) => {
            socket.remote = (nobody, 0);
            return Err(error);
        }
    };
    let (local, remote, open_port) = (socket.local, socket.remote, socket.local.1 == 0);
    if open_port {
        let port = sockets.free_port(protocol::TCP, sys)?;
        if let Some(socket) = sockets.get(id) {
            socket.local.1 = port;
        }
        sockets.enter_port(id);
    } else if let Some(old) = sockets.find_stream(local, remote, dst.dev()) {
        // A connection in TIME_WAIT that used time stamps makes room (tcp_twsk_unique).
        match sockets.get(old).and_then(Socket::tcp).map(|tcp| tcp.state) {
            Some(State::TimeWait) => drop(sockets.remove(old)),
            Some(State::Listen) | None => {}
            Some(_) => return Err(Errno::Eaddrnotavail),
        }
    }
    sockets.enter_connection(id);
    let Some(socket) = sockets.get(id) else { return Err(Errno::Einval) };
    // IPv4 looks again once the port is known (ip_route_newports).
    if open_port && remote.0.is_ipv4() {
        socket.way = None;
        way::current(socket, sys)?;
    } else {
        way::keep(socket, dst, sys);
    }
    let start = sys.node.rng.next_u32();
    socket.draw_label(sys);
    let Some(tcp) = socket.tcp() else { return Err(Errno::Einval) };
    tcp.moves(Event::Connect);
    sys.node.counters.add(Counter::TcpActiveOpens);
    (tcp.unacked, tcp.next) = (start, start);
    output::first(socket, TcpFlags::SYN, sys);
    Ok(())
}

/// accept(): the next connection that waits, for `owner`.
pub(super) fn accept(sockets: &mut Sockets, listener: SocketId, owner: ProgramId) -> Option<SocketId> {
    let id = sockets.get(listener)?.tcp()?.backlog.pop_front()?;
    let child = sockets.get(id)?;
    child.owner = Some(owner);
    child.tcp()?.listener = None;
    Some(id)
}

/// send(): what is written goes out at once.
///
/// Errors: a pending one; EPIPE when the connection is over.
pub(super) fn write(socket: &mut Socket, data: Vec<u8>, sys: &mut Sys<'_, '_>) -> Result<(), Errno> {
    if let Some(error) = socket.error.take() {
        return Err(error);
    }
    let Some(tcp) = socket.tcp().filter(|tcp| tcp.state.may_send()) else { return Err(Errno::Epipe) };
    tcp.unsent.push_back(Chunk { data, fin: false });
    output::push(socket, sys);
    Ok(())
}

/// recv().
pub(super) fn read(socket: &mut Socket) -> Received {
    let error = socket.error;
    let Some(tcp) = socket.tcp() else { return Received::End };
    if !tcp.inbox.is_empty() {
        return Received::Data(std::mem::take(&mut tcp.inbox));
    }
    if let Some(error) = error {
        socket.error = None;
        return Received::Broken(error);
    }
    match tcp.state {
        state if state.may_receive() => Received::Nothing,
        State::SynSent | State::SynReceived => Received::Nothing,
        _ => Received::End,
    }
}

/// close(): the program lets go; the connection ends in order, or with a reset where unread data is thrown away.
pub(super) fn close(sockets: &mut Sockets, id: SocketId, sys: &mut Sys<'_, '_>) {
    let Some(socket) = sockets.get(id) else { return };
    socket.owner = None;
    let Some(tcp) = socket.tcp() else { return };
    let unread = !tcp.inbox.is_empty();
    let children = std::mem::take(&mut tcp.backlog);
    if unread && !matches!(tcp.state, State::Closed | State::TimeWait) {
        output::abort(socket, sys);
    } else {
        let may_send = tcp.state.may_send();
        tcp.moves(Event::Close);
        if may_send {
            match tcp.unsent.back_mut() {
                Some(last) => last.fin = true,
                None => tcp.unsent.push_back(Chunk { data: Vec::new(), fin: true }),
            }
            output::push(socket, sys);
        }
    }
    for child in children {
        if let Some(socket) = sockets.get(child) {
            output::abort(socket, sys);
        }
        sockets.remove(child);
    }
    bury(sockets, id);
}

/// Takes away a socket that is closed and that nobody holds.
fn bury(sockets: &mut Sockets, id: SocketId) {
    let Some(socket) = sockets.get(id) else { return };
    let orphan = socket.owner.is_none();
    if socket.tcp().is_some_and(|tcp| tcp.state == State::Closed && orphan && tcp.listener.is_none()) {
        sockets.remove(id);
    }
}

/// A connection that only waits, in TIME_WAIT, or in FIN_WAIT2 without a program, becomes a remnant for a while
/// (`tcp_time_wait`).
fn linger(socket: &mut Socket, sys: &mut Sys<'_, '_>) {
    let id = socket.id;
    let orphan = socket.owner.is_none();
    let Some(tcp) = socket.tcp() else { return };
    let waits = tcp.state == State::TimeWait || (tcp.state == State::FinWait2 && orphan);
    if waits && !std::mem::replace(&mut tcp.remnant, true) {
        let at = kernel::timer::expiry(sys.node.profile.timer_wheel, sys.now(), timer::TIME_WAIT);
        tcp.timers.end = Some(at);
        sys.alarm(at, super::Wakeup::Tcp(id));
        (socket.way, socket.heard) = (None, false);
        if !sys.node.profile.time_wait_marks {
            socket.mark = 0;
        }
    }
}
