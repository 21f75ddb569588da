//! `serve udp|tcp PORT`: answers with the source address and port that it saw. The command returns when it is ready; the server
//! stays. UDP answers from the address that was asked, by the interface that the question came in by. TCP serves one connection
//! at a time: it says its line, waits for the client to close, pauses, and closes.

use super::super::socket::Kind;
use super::super::tcp::{self, Received, Tcp};
use super::super::udp::{self, UdpState};
use super::{INTERRUPTED, Next, Run};
use crate::base::{Answer, SocketId, Span, Time};
use std::net::Ipv6Addr;

/// The pause before it closes a connection, and the one after.
const BEFORE_CLOSE: Span = Span::millis(50);
const AFTER_CLOSE: Span = Span::millis(20);

/// A server.
#[derive(Clone, Debug)]
pub(super) struct Serve {
    tcp: bool,
    port: u16,
    phase: Phase,
}

#[derive(Clone, Copy, Debug)]
enum Phase {
    Fresh,
    Starting {
        until: Time,
    },
    Udp {
        socket: SocketId,
    },
    /// Waits for a connection; the last one is let go when the next one is there.
    Accepting {
        listener: SocketId,
        last: Option<SocketId>,
    },
    /// Waits for the client to close.
    Serving {
        listener: SocketId,
        client: SocketId,
    },
    BeforeClose {
        listener: SocketId,
        client: SocketId,
        until: Time,
    },
    AfterClose {
        listener: SocketId,
        until: Time,
    },
}

/// Reads the words after `serve`.
///
/// Errors: bad usage.
pub(super) fn parse(words: &[&str]) -> Result<Serve, Answer> {
    let usage = || Answer::fail(2, "usage: serve udp|tcp PORT");
    let [proto, port] = words else { return Err(usage()) };
    let tcp = match *proto {
        "udp" => false,
        "tcp" => true,
        _ => return Err(usage()),
    };
    let port = port.parse().ok().filter(|port| *port != 0).ok_or_else(usage)?;
    Ok(Serve { tcp, port, phase: Phase::Fresh })
}

impl Serve {
    pub(super) fn resume(&mut self, run: &mut Run<'_, '_, '_>) -> Next {
        if let Phase::Fresh = self.phase {
            self.phase = Phase::Starting { until: run.now() + run.pace.script };
        }
        if let Phase::Starting { until } = self.phase {
            if !run.reached(until) {
                return Next::Wait;
            }
            return if self.open(run).is_some() { Next::Detach } else { Next::Exit(0) };
        }
        if let Phase::Udp { socket } = self.phase {
            return answer_all(socket, run);
        }
        while self.advance(run) {}
        Next::Wait
    }

    /// Binds and listens; `None` when the port is taken: the real one then dies without a word on the terminal.
    fn open(&mut self, run: &mut Run<'_, '_, '_>) -> Option<()> {
        let kind = if self.tcp { Kind::Tcp(Box::new(Tcp::new())) } else { Kind::Udp(UdpState::default()) };
        let id = run.sockets.open(kind, Some(run.id), run.flow()).ok()?;
        // Of IPv6 and not bound: it hears IPv4, too.
        run.sockets.get(id)?.local = (Ipv6Addr::UNSPECIFIED.into(), self.port);
        run.sockets.enter_port(id);
        self.phase = Phase::Udp { socket: id };
        if self.tcp {
            if tcp::listen(run.sockets, id).is_err() {
                run.sockets.remove(id);
                return None;
            }
            self.phase = Phase::Accepting { listener: id, last: None };
        }
        Some(())
    }

    /// One step of serving TCP; false when there is nothing to do but wait.
    fn advance(&mut self, run: &mut Run<'_, '_, '_>) -> bool {
        match self.phase {
            Phase::Accepting { listener, last } => {
                let Some(client) = tcp::accept(run.sockets, listener, run.id) else { return false };
                if let Some(last) = last {
                    tcp::close(run.sockets, last, run.sys);
                }
                self.phase = Phase::Serving { listener, client };
                let Some(socket) = run.sockets.get(client) else { return true };
                let line = format!("{} {}\n", socket.remote.0, socket.remote.1);
                if tcp::write(socket, line.into_bytes(), run.sys).is_err() {
                    self.phase = Phase::Accepting { listener, last: Some(client) };
                }
                true
            }
            Phase::Serving { listener, client } => {
                self.phase = match run.sockets.get(client).map_or(Received::End, tcp::read) {
                    Received::Nothing => return false,
                    Received::Data(_) | Received::End => {
                        Phase::BeforeClose { listener, client, until: run.now() + BEFORE_CLOSE }
                    }
                    Received::Broken(_) => Phase::Accepting { listener, last: Some(client) },
                };
                true
            }
            Phase::BeforeClose { listener, client, until } => {
                if !run.reached(until) {
                    return false;
                }
                tcp::close(run.sockets, client, run.sys);
                self.phase = Phase::AfterClose { listener, until: run.now() + AFTER_CLOSE };
                true
            }
            Phase::AfterClose { listener, until } => {
                if run.reached(until) {
                    self.phase = Phase::Accepting { listener, last: None };
                }
                run.now() >= until
            }
            Phase::Fresh | Phase::Starting { .. } | Phase::Udp { .. } => false,
        }
    }

    pub(super) fn interrupt(&mut self, run: &mut Run<'_, '_, '_>) -> Next {
        match self.phase {
            Phase::Fresh | Phase::Starting { .. } => {}
            Phase::Udp { socket } => drop(run.sockets.remove(socket)),
            Phase::Accepting { listener, last } => {
                for id in [Some(listener), last].into_iter().flatten() {
                    tcp::close(run.sockets, id, run.sys);
                }
            }
            Phase::AfterClose { listener, .. } => tcp::close(run.sockets, listener, run.sys),
            Phase::Serving { listener, client } | Phase::BeforeClose { listener, client, .. } => {
                tcp::close(run.sockets, listener, run.sys);
                tcp::close(run.sockets, client, run.sys);
            }
        }
        Next::Exit(INTERRUPTED)
    }
}

/// Answers every question that waits. An answer that cannot be sent ends the server, as the real one dies of the error.
fn answer_all(id: SocketId, run: &mut Run<'_, '_, '_>) -> Next {
    loop {
        let Some(socket) = run.sockets.get(id) else { return Next::Exit(1) };
        let Some(question) = socket.udp().and_then(|udp| udp.queue.pop_front()) else { return Next::Wait };
        let text = format!("{} {}", question.from.0, question.from.1);
        if udp::answer(socket, &question, text.into_bytes(), run.sys).is_err() {
            run.sockets.remove(id);
            return Next::Exit(1);
        }
    }
}
