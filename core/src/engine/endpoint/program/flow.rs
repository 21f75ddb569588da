//! `flow udp|tcp DST PORT [--from A] [--sport N] [--count N] [--timeout S] [--mark M]`: one client flow. It prints how each try
//! ended and how the server saw it. The pauses around a TCP connection's end keep the order of the closing segments the same.

use super::super::socket::{Kind, Socket};
use super::super::tcp::{self, Received, Tcp};
use super::super::udp::{self, UdpState};
use super::super::way;
use super::words::{number, seconds};
use super::{INTERRUPTED, Next, Run};
use crate::base::packet::protocol;
use crate::base::{Answer, Errno, SocketId, Span, Time};
use std::net::{IpAddr, Ipv6Addr};

/// The pause before a TCP connection is closed, and the one after.
const BEFORE_CLOSE: Span = Span::millis(60);
const AFTER_CLOSE: Span = Span::millis(120);
/// How long it takes to print a line. What `lo` brings back for a packet that was refused is there before the next is sent.
const PRINT: Span = Span::micros(20);
/// What `--timeout` is when it is not said.
const TIMEOUT: Span = Span::millis(2500);

/// What the words said.
#[derive(Clone, Debug)]
struct Options {
    tcp: bool,
    /// Is the socket of IPv6?
    v6: bool,
    /// Where to; none: a name, which nobody here can resolve.
    to: Option<IpAddr>,
    port: u16,
    from: Option<IpAddr>,
    sport: u16,
    count: u32,
    timeout: Span,
    mark: u32,
}

/// A client.
#[derive(Clone, Debug)]
pub(super) struct Flow {
    options: Options,
    phase: Phase,
    tries: u32,
    failed: bool,
    socket: Option<SocketId>,
    received: Vec<u8>,
}

#[derive(Clone, Copy, Debug)]
enum Phase {
    Fresh,
    Starting { until: Time },
    Trying,
    Connecting { until: Time },
    Receiving { until: Time },
    BeforeClose { until: Time },
    AfterClose { until: Time },
    BetweenTries { until: Time },
    Ending { until: Time },
}

/// How a try ended.
enum End {
    Reply,
    Timeout,
    Error(&'static str),
}

impl From<Errno> for End {
    /// Python makes a time-out of ETIMEDOUT, wherever it comes from.
    fn from(errno: Errno) -> Self {
        if errno == Errno::Etimedout { End::Timeout } else { End::Error(errno.text()) }
    }
}

/// Reads the words after `flow`.
///
/// Errors: as the program prints them.
pub(super) fn parse(words: &[&str]) -> Result<Flow, Answer> {
    let [proto, to, port, rest @ ..] = words else {
        let got = words.len();
        return Err(Answer::fail(1, format_args!("ValueError: not enough values to unpack (expected 3, got {got})")));
    };
    let tcp = match *proto {
        "udp" => false,
        "tcp" => true,
        other => return Err(Answer::not_modelled(format_args!("flow {other}"))),
    };
    let v6 = to.contains(':');
    let port = whole(port)?;
    let to = to.parse().ok();
    let mut options = Options { tcp, v6, to, port, from: None, sport: 0, count: 1, timeout: TIMEOUT, mark: 0 };
    // A last word without a partner is not looked at.
    for pair in rest.chunks_exact(2) {
        let &[key, value] = pair else { continue };
        match key {
            "--from" => {
                options.from = Some(value.parse().map_err(|_| Answer::not_modelled(format_args!("flow --from {value}")))?)
            }
            "--sport" => options.sport = whole(value)?,
            "--count" => options.count = whole(value)?,
            "--timeout" => {
                let bad = || Answer::fail(1, format_args!("ValueError: could not convert string to float: '{value}'"));
                options.timeout = seconds(value).ok_or_else(bad)?;
            }
            "--mark" => {
                let bad = || Answer::fail(1, format_args!("ValueError: invalid literal for int() with base 0: '{value}'"));
                options.mark = number(value).ok_or_else(bad)?;
            }
            _ => return Err(Answer::fail(2, format_args!("flow: unknown option {key}"))),
        }
    }
    Ok(Flow { options, phase: Phase::Fresh, tries: 0, failed: false, socket: None, received: Vec::new() })
}

fn whole<T: std::str::FromStr>(text: &str) -> Result<T, Answer> {
    text.parse().map_err(|_| Answer::fail(1, format_args!("ValueError: invalid literal for int() with base 10: '{text}'")))
}

impl Flow {
    pub(super) fn resume(&mut self, run: &mut Run<'_, '_, '_>) -> Next {
        loop {
            match self.phase {
                Phase::Fresh => self.phase = Phase::Starting { until: run.now() + run.pace.script },
                Phase::Trying if self.tries >= self.options.count => {
                    self.phase = Phase::Ending { until: run.now() + run.pace.exit };
                }
                Phase::Trying => {
                    if let Err(end) = self.try_once(run) {
                        self.finish(end, run);
                    }
                }
                Phase::Connecting { until } => match self.connected(run) {
                    Some(Ok(())) => self.receive(run),
                    Some(Err(end)) => self.finish(end, run),
                    None if !run.reached(until) => return Next::Wait,
                    None => self.finish(End::Timeout, run),
                },
                Phase::Receiving { until } => match self.received(run) {
                    Some(end) => self.finish(end, run),
                    None if !run.reached(until) => return Next::Wait,
                    None => self.finish(End::Timeout, run),
                },
                Phase::Starting { until }
                | Phase::BeforeClose { until }
                | Phase::AfterClose { until }
                | Phase::BetweenTries { until }
                | Phase::Ending { until } => {
                    if !run.reached(until) {
                        return Next::Wait;
                    }
                    if let Some(status) = self.after_pause(run) {
                        return Next::Exit(status);
                    }
                }
            }
        }
    }

    /// What comes after a pause; a status ends the program.
    fn after_pause(&mut self, run: &mut Run<'_, '_, '_>) -> Option<u8> {
        match self.phase {
            Phase::BeforeClose { .. } => {
                self.close(run);
                self.phase = Phase::AfterClose { until: run.now() + AFTER_CLOSE };
            }
            Phase::Ending { .. } => {
                self.close(run);
                return Some(u8::from(self.failed));
            }
            _ => self.phase = Phase::Trying,
        }
        None
    }

    pub(super) fn interrupt(&mut self, run: &mut Run<'_, '_, '_>) -> Next {
        self.close(run);
        Next::Exit(INTERRUPTED)
    }

    /// Opens, binds and connects what is not open yet, and asks.
    fn try_once(&mut self, run: &mut Run<'_, '_, '_>) -> Result<(), End> {
        let number = self.tries;
        self.tries += 1;
        self.received.clear();
        if self.socket.is_none() {
            self.open(run)?;
        }
        let socket = self.socket.and_then(|id| run.sockets.get(id)).ok_or(Errno::Enobufs)?;
        if self.options.tcp {
            self.phase = Phase::Connecting { until: run.sys.now() + self.options.timeout };
            return Ok(());
        }
        udp::send(socket, format!("probe {number}").into_bytes(), run.sys)?;
        self.phase = Phase::Receiving { until: run.sys.now() + self.options.timeout };
        Ok(())
    }

    fn open(&mut self, run: &mut Run<'_, '_, '_>) -> Result<(), End> {
        let Options { tcp, to, port, from, sport, mark, .. } = self.options;
        let kind = if tcp { Kind::Tcp(Box::new(Tcp::new())) } else { Kind::Udp(UdpState::default()) };
        let protocol = if tcp { protocol::TCP } else { protocol::UDP };
        let id = run.sockets.open(kind, Some(run.id), run.flow())?;
        self.socket = Some(id);
        if let Some(socket) = run.sockets.get(id) {
            socket.mark = mark;
            if self.options.v6 {
                let nobody = IpAddr::V6(Ipv6Addr::UNSPECIFIED);
                (socket.local.0, socket.remote.0) = (nobody, nobody);
            }
        }
        let binds = from.is_some() || sport != 0;
        if let Some(from) = from {
            if from.is_ipv6() != self.options.v6 {
                return Err(End::Error("Unknown error -9"));
            }
            if !way::may_bind(run.sys, from) {
                return Err(Errno::Eaddrnotavail.into());
            }
            if let Some(socket) = run.sockets.get(id) {
                socket.local.0 = from;
            }
        }
        if binds || !tcp {
            let port = if sport == 0 { run.sockets.free_port(protocol, run.sys)? } else { sport };
            let listens = |other: &Socket| matches!(&other.kind, Kind::Tcp(tcp) if tcp.listens());
            if run.sockets.on_port(protocol, port).any(listens) {
                return Err(Errno::Eaddrinuse.into());
            }
            if let Some(socket) = run.sockets.get(id) {
                socket.local.1 = port;
            }
            run.sockets.enter_port(id);
        }
        let to = to.ok_or(End::Error("Unknown error -3"))?;
        if tcp {
            tcp::connect(run.sockets, id, (to, port), run.sys)?;
        } else if let Some(socket) = run.sockets.get(id) {
            udp::connect(socket, (to, port), run.sys)?;
        }
        Ok(())
    }

    /// How connect() stands; `None`: still under way.
    fn connected(&mut self, run: &mut Run<'_, '_, '_>) -> Option<Result<(), End>> {
        let socket = self.socket.and_then(|id| run.sockets.get(id))?;
        if let Some(error) = socket.error.take() {
            return Some(Err(error.into()));
        }
        let tcp = socket.tcp()?;
        if tcp.is_connecting() {
            return None;
        }
        // Python asks SO_ERROR how connect() ended, and that tells of soft errors too.
        Some(tcp.take_soft_error().map_or(Ok(()), |error| Err(error.into())))
    }

    fn receive(&mut self, run: &mut Run<'_, '_, '_>) {
        self.phase = Phase::Receiving { until: run.now() + self.options.timeout };
    }

    /// How recv() ended; `None`: it waits.
    fn received(&mut self, run: &mut Run<'_, '_, '_>) -> Option<End> {
        let socket = self.socket.and_then(|id| run.sockets.get(id))?;
        if self.options.tcp {
            loop {
                match tcp::read(socket) {
                    Received::Data(data) => self.received.extend(data),
                    Received::Broken(error) => return Some(error.into()),
                    Received::End => return Some(End::Reply),
                    Received::Nothing => return None,
                }
                if self.received.ends_with(b"\n") {
                    return Some(End::Reply);
                }
            }
        }
        if let Some(error) = socket.error.take() {
            return Some(error.into());
        }
        self.received = socket.udp()?.queue.pop_front()?.data;
        Some(End::Reply)
    }

    fn finish(&mut self, end: End, run: &mut Run<'_, '_, '_>) {
        match end {
            End::Reply => {
                let text = String::from_utf8_lossy(&self.received);
                let mut words = text.split_ascii_whitespace();
                let (address, port) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
                run.output.line(&format!("reply: seen as {address} port {port}"));
            }
            End::Timeout => {
                self.failed = true;
                run.output.line("timeout");
            }
            End::Error(text) => {
                self.failed = true;
                run.output.line(&format!("error: {text}"));
            }
        }
        self.phase = match self.options.tcp {
            true => Phase::BeforeClose { until: run.now() + BEFORE_CLOSE },
            false => Phase::BetweenTries { until: run.now() + PRINT },
        };
    }

    fn close(&mut self, run: &mut Run<'_, '_, '_>) {
        let Some(id) = self.socket.take() else { return };
        if self.options.tcp {
            tcp::close(run.sockets, id, run.sys);
        } else {
            run.sockets.remove(id);
        }
    }
}
