//! `ping` (iputils 20221126, ping/ping.c and ping_common.c): when it sends, when it stops, and what it counts.

use super::super::icmp::{self, Heard, IcmpState};
use super::super::socket::{Kind, Socket};
use super::super::udp::{self, UdpState};
use super::super::way;
use super::ping_options::{self, From, Options};
use super::ping_text::{self, Trips};
use super::{Next, Run};
use crate::base::Family;
use crate::base::{Answer, Errno, FlowTag, IfIndex, SocketId, Span, Time};
use crate::kernel::six;
use litemap::LiteMap;
use std::net::IpAddr;

/// The port that it connects a socket to, to learn its own address.
const PROBE_PORT: u16 = 1025;
/// Data from this length on carries the time of sending.
const TIMED: u16 = 16;

/// A running ping.
#[derive(Clone, Debug)]
pub(super) struct Ping {
    options: Options,
    phase: Phase,
    socket: Option<SocketId>,
    began: Time,
    next: Time,
    /// When it ends, whatever comes: after the last echo, or at the deadline.
    stop: Option<Time>,
    sent: u64,
    received: u64,
    repeated: u64,
    errors: u64,
    /// Packets that could not be sent: counted as errors in the end, but none is answered at once.
    unsent: u64,
    /// The echo that a rule kept from being sent; if an ICMP error comes of it, the refusal is told too.
    forbidden: Option<u16>,
    /// The latest echo that was answered.
    acked: u16,
    /// Most echoes that were under way at once.
    pipe: u16,
    /// When the echoes that are under way were sent; `None`: answered.
    under_way: LiteMap<u16, Option<Time>>,
    trips: Trips,
}

#[derive(Clone, Copy, Debug)]
enum Phase {
    Fresh,
    Starting { until: Time },
    Running,
}

/// Reads the words after `ping`.
///
/// Errors: what ping prints.
#[inline(never)] // web/later.txt
pub(super) fn parse(words: &[&str]) -> Result<Ping, Answer> {
    Ok(Ping {
        options: ping_options::parse(words)?,
        phase: Phase::Fresh,
        socket: None,
        began: Time::ZERO,
        next: Time::ZERO,
        stop: None,
        sent: 0,
        received: 0,
        repeated: 0,
        errors: 0,
        unsent: 0,
        forbidden: None,
        acked: 0,
        pipe: 0,
        under_way: LiteMap::new(),
        trips: Trips::default(),
    })
}

impl Ping {
    #[inline(never)] // web/later.txt
    pub(super) fn resume(&mut self, run: &mut Run<'_, '_, '_>) -> Next {
        if let Phase::Fresh = self.phase {
            self.phase = Phase::Starting { until: run.now() + run.pace.ping };
        }
        if let Phase::Starting { until } = self.phase {
            if !run.reached(until) {
                return Next::Wait;
            }
            if let Err(said) = self.begin(run) {
                run.output.print(&said.output);
                return Next::Exit(said.status);
            }
            self.phase = Phase::Running;
        }
        self.listen(run);
        if self.is_over(run.now()) {
            return self.end(run);
        }
        if self.may_send() && run.now() >= self.next {
            self.send(run);
            if self.is_over(run.now()) {
                return self.end(run);
            }
        }
        let next = Some(self.next).filter(|_| self.may_send());
        for at in [next, self.stop].into_iter().flatten() {
            run.reached(at);
        }
        Next::Wait
    }

    #[inline(never)] // web/later.txt
    pub(super) fn interrupt(&mut self, run: &mut Run<'_, '_, '_>) -> Next {
        match self.phase {
            Phase::Running => self.end(run),
            _ => Next::Exit(super::INTERRUPTED),
        }
    }

    /// Learns the source address, opens the socket and prints the first line.
    fn begin(&mut self, run: &mut Run<'_, '_, '_>) -> Result<(), Answer> {
        let failed = |what: &str, errno: Errno| Answer::fail(2, format_args!("ping: {what}: {}", errno.text()));
        let (bound, device) = self.origin(run)?;
        let source = self.probe(bound, device, run)?;
        if let Some(From::Device(name)) = &self.options.from
            && !run.sys.node.addresses.of(device).iter().any(|address| IpAddr::V4(address.local) == source)
            && !six::addresses::of(run.sys.node, device).any(|address| IpAddr::V6(address) == source)
        {
            run.output.line(&format!("ping: Warning: source address might be selected on device other than: {name}"));
        }
        let id = run.sockets.open(Kind::Icmp(IcmpState::default()), Some(run.id), run.flow());
        let id = id.map_err(|errno| failed("socket", errno))?;
        self.socket = Some(id);
        icmp::identify(run.sockets, id, run.sys).map_err(|errno| failed("socket", errno))?;
        if let Some(socket) = run.sockets.get(id) {
            self.dress(socket, bound, device);
            socket.ttl = self.options.ttl;
        }
        run.output.line(&self.headline(source));
        (self.began, self.next) = (run.now(), run.now());
        self.stop = self.options.deadline.map(|deadline| run.now() + deadline);
        Ok(())
    }

    /// The address and the interface that `-I` asks for.
    fn origin(&self, run: &Run<'_, '_, '_>) -> Result<(IpAddr, IfIndex), Answer> {
        let v6 = self.options.to.is_ipv6();
        let failed = |what: &str, errno: Errno| Answer::fail(2, format_args!("ping: {what}: {}", errno.text()));
        let nobody = Family::of(self.options.to).unspecified();
        match &self.options.from {
            Some(From::Device(name)) => match run.sys.node.devices.by_name(name) {
                Some(link) => Ok((nobody, link.index)),
                None if v6 => Err(Answer::fail(2, format_args!("ping: unknown iface: {name}"))),
                None => Err(failed(&format!("SO_BINDTODEVICE {name}"), Errno::Enodev)),
            },
            Some(From::Address(address)) if !way::may_bind(run.sys, *address) => {
                Err(failed(if v6 { "bind icmp socket" } else { "bind" }, Errno::Eaddrnotavail))
            }
            Some(From::Address(address)) if address.is_ipv6() == v6 => Ok((*address, IfIndex::NONE)),
            _ => Ok((nobody, IfIndex::NONE)),
        }
    }

    /// The first line.
    fn headline(&self, source: IpAddr) -> String {
        let Options { name, to, length, from, .. } = &self.options;
        let by = match from {
            Some(From::Device(dev)) => format!("from {source} {dev}: "),
            Some(From::Address(_)) => format!("from {source} : "),
            None => String::new(),
        };
        match to {
            IpAddr::V4(to) => format!("PING {name} ({to}) {by}{length}({}) bytes of data.", u32::from(*length) + 28),
            IpAddr::V6(to) => format!("PING {name}({to}) {by}{length} data bytes"),
        }
    }

    /// connect() of a UDP socket that sends nothing: the kernel's choice of a source address.
    fn probe(&self, bound: IpAddr, device: IfIndex, run: &mut Run<'_, '_, '_>) -> Result<IpAddr, Answer> {
        const ASK: &str = "ping: Do you want to ping broadcast? Then -b. If not, check your local firewall rules";
        let id = run.sockets.open(Kind::Udp(UdpState::default()), None, FlowTag::default());
        let port = run.sockets.free_port(crate::base::packet::protocol::UDP, run.sys);
        let result = id.and_then(|id| {
            let socket = run.sockets.get(id).ok_or(Errno::Enobufs)?;
            self.dress(socket, bound, device);
            socket.local.1 = port?;
            let connected = udp::connect(socket, (self.options.to, PROBE_PORT), run.sys);
            let source = socket.local.0;
            run.sockets.remove(id);
            connected.map(|()| source)
        });
        match result {
            Err(Errno::Eacces) if self.options.to.is_ipv6() => {
                Err(Answer::fail(2, format_args!("ping: connect: {}", Errno::Eacces.text())))
            }
            Err(Errno::Eacces) if self.options.broadcast => {
                run.output.line("WARNING: pinging broadcast address");
                Ok(bound)
            }
            Err(Errno::Eacces) => Err(Answer::fail(2, ASK)),
            Err(errno) => Err(Answer::fail(2, format_args!("ping: connect: {}", errno.text()))),
            Ok(source) => Ok(source),
        }
    }

    fn dress(&self, socket: &mut Socket, bound: IpAddr, device: IfIndex) {
        socket.local.0 = bound;
        socket.remote.0 = self.options.to;
        socket.bound_dev = device;
        (socket.mark, socket.tos) = (self.options.mark, self.options.tos);
    }

    /// May another echo be sent? With a deadline it goes on until enough were answered.
    fn may_send(&self) -> bool {
        self.options.deadline.is_some() || self.options.count.is_none_or(|count| self.sent < count)
    }

    fn is_over(&self, now: Time) -> bool {
        self.stop.is_some_and(|stop| now >= stop)
            || self.options.count.is_some_and(|count| self.received + self.errors >= count)
            || (self.options.deadline.is_some() && self.errors > 0)
    }

    fn send(&mut self, run: &mut Run<'_, '_, '_>) {
        let now = run.now();
        let unanswered = |at: &Option<Time>| at.is_some();
        if self.options.outstanding && self.under_way.get(&(self.sent as u16)).is_some_and(unanswered) {
            run.output.line(&format!("no answer yet for icmp_seq={}", self.sent as u16));
        }
        self.sent += 1;
        let seq = self.sent as u16;
        self.under_way.insert(seq, Some(now));
        self.next =
            now + if self.options.adaptive { self.options.interval.min(Span::secs(1)) } else { self.options.interval };
        let sent = match self.socket.and_then(|id| run.sockets.get(id)) {
            Some(socket) => icmp::send(socket, seq, self.options.length, run.sys),
            None => Err((Errno::Enobufs, 0)),
        };
        if let Err((Errno::Eperm, _)) = sent {
            self.forbidden = Some(seq);
        }
        // What cannot be sent for another reason counts as sent, without a word.
        if let Err((Errno::Emsgsize, mtu)) = sent {
            run.output.line(&match self.options.whole {
                true if self.options.to.is_ipv6() => format!("ping: local error: message too long, mtu: {mtu}"),
                true => format!("ping: local error: message too long, mtu={mtu}"),
                false => format!("not modelled: fragments (the way's MTU is {mtu})"),
            });
            self.unsent += 1;
        }
        let all_sent = self.options.count.is_some_and(|count| self.sent >= count);
        if all_sent && self.options.deadline.is_none() {
            let twice = Span(self.trips.longest().0.saturating_mul(2));
            let linger = if self.received > 0 { twice.max(self.options.interval) } else { self.options.linger };
            let answered = self.received + self.errors + self.unsent >= self.sent;
            let wait = if self.unsent > 0 && answered { linger.min(self.options.interval) } else { linger };
            self.stop = Some(now + wait);
        }
    }

    /// Reads what came back.
    fn listen(&mut self, run: &mut Run<'_, '_, '_>) {
        while let Some(socket) = self.socket.and_then(|id| run.sockets.get(id)) {
            // With nothing under way it does not look again, but at whether it is over.
            if self.acked == self.sent as u16 && self.sent > 0 && self.is_over(run.sys.now()) {
                break;
            }
            let Some(heard) = socket.icmp().and_then(|icmp| icmp.queue.pop_front()) else { break };
            match heard {
                Heard::Reply { from, dev, seq, ttl, length } => self.reply((from, dev), seq, ttl, length, run),
                Heard::Error { from, seq, kind: kind @ 5, code, info, .. } if from.is_ipv4() => {
                    if !self.options.quiet {
                        run.output.line(&format!("From {from}: icmp_seq={seq} {}", ping_text::error(kind, code, info)));
                    }
                }
                Heard::Error { from, dev, seq, kind, code, info } => {
                    self.acknowledge(seq);
                    self.errors += 1;
                    if !self.options.quiet {
                        let v6 = self.options.to.is_ipv6();
                        let text = if v6 { ping_text::error_v6 } else { ping_text::error };
                        let from = Self::name_of(from, dev, run);
                        run.output.line(&format!("From {from} icmp_seq={seq} {}", text(kind, code, info)));
                        if self.forbidden.take_if(|forbidden| *forbidden == seq).is_some() {
                            run.output.line("ping: sendmsg: Operation not permitted");
                        }
                    }
                }
            }
        }
    }

    fn reply(&mut self, (from, dev): (IpAddr, IfIndex), seq: u16, ttl: u8, length: u16, run: &mut Run<'_, '_, '_>) {
        self.acknowledge(seq);
        let timed = length >= TIMED;
        let (mut time, mut again) = (String::new(), "");
        match self.under_way.get_mut(&seq).map(Option::take) {
            Some(Some(sent)) => {
                self.received += 1;
                if timed {
                    let trip = run.now().since(sent);
                    self.trips.add(trip);
                    time = ping_text::time(trip);
                }
            }
            _ => {
                self.repeated += 1;
                again = " (DUP!)";
            }
        }
        if self.options.adaptive {
            self.next = run.now();
        }
        if !self.options.quiet {
            let to = self.options.to;
            let other = from != to && !self.options.broadcast && !to.is_multicast() && !to.is_unspecified();
            let other = if other { " (DIFFERENT ADDRESS!)" } else { "" };
            let from = Self::name_of(from, dev, run);
            run.output.line(&format!("{} bytes from {from}: icmp_seq={seq} ttl={ttl}{time}{again}{other}", length + 8));
        }
    }

    /// An address as ping prints it: a link-local one with its interface.
    fn name_of(address: IpAddr, dev: IfIndex, run: &Run<'_, '_, '_>) -> String {
        let local = matches!(address, IpAddr::V6(address) if address.is_unicast_link_local());
        match run.sys.node.devices.get(dev) {
            Some(link) if local => format!("{address}%{}", link.name),
            _ => address.to_string(),
        }
    }

    fn acknowledge(&mut self, seq: u16) {
        let behind = (self.sent as u16).wrapping_sub(seq);
        if behind <= 0x7fff {
            self.pipe = self.pipe.max(behind + 1);
            self.acked = self.acked.max(seq);
        }
    }

    /// The statistics, and the exit status.
    fn end(&mut self, run: &mut Run<'_, '_, '_>) -> Next {
        let Self { sent, received, repeated, .. } = *self;
        let errors = self.errors + self.unsent;
        run.output.print(&format!("\n--- {} ping statistics ---\n", self.options.name));
        let mut line = format!("{sent} packets transmitted, {received} received");
        for (count, word) in [(repeated, "duplicates"), (errors, "errors")] {
            if count > 0 {
                line.push_str(&format!(", +{count} {word}"));
            }
        }
        let lost = ping_text::percent(sent.saturating_sub(received), sent);
        run.output.line(&format!("{line}, {lost}% packet loss, time {}ms", run.now().since(self.began).as_millis()));
        let mut last = self.trips.line();
        if self.pipe > 1 {
            last.push_str(if last.is_empty() { "" } else { ", " });
            last.push_str(&format!("pipe {}", self.pipe));
        }
        run.output.line(&last);
        if let Some(id) = self.socket.take() {
            run.sockets.remove(id);
        }
        let short = self.options.deadline.is_some() && self.options.count.is_some_and(|count| received < count);
        Next::Exit(u8::from(received == 0 || short))
    }
}
