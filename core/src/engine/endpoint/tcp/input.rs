//! Segments that come in (Linux: net/ipv4/tcp_input.c, tcp_ipv4.c, tcp_minisocks.c), and what ICMP says about those that went out.

use super::super::alarm::Sys;
use super::super::socket::{Kind, Socket, Sockets};
use super::state::{Event, State};
use super::{BACKLOG, Tcp, bury, linger, output, timer};
use crate::base::packet::before;
use crate::base::{Body, Errno, IfIndex, Packet, SocketId, TcpFlags, TcpSegment};
use crate::kernel::counters::Counter;
use crate::trace::{Fate, Step};

/// The most segments that are kept because they came too early.
const EARLY: usize = 64;
/// How far ahead of what is expected a segment may be: our receive window.
const WINDOW: u32 = 65_160;

/// A segment for this node.
pub(in super::super) fn deliver(sockets: &mut Sockets, packet: &Packet, sys: &mut Sys<'_, '_>) {
    let Body::Tcp(segment) = &packet.body else { return };
    sys.ctx.trace.fate(|| Fate::Delivered);
    sys.node.counters.add(Counter::TcpInSegs);
    let (local, remote) = ((packet.dst, segment.dport), (packet.src, segment.sport));
    let mut found = sockets.find_stream(local, remote, packet.skb.iif);
    // A new connection may begin where an old one only waits for stray segments.
    if let Some(id) = found.filter(|_| is_new(segment))
        && sockets.get(id).and_then(Socket::tcp).is_some_and(|tcp| tcp.state == State::TimeWait)
    {
        sockets.remove(id);
        found = sockets.find_stream(local, remote, packet.skb.iif);
    }
    let Some(socket) = found.and_then(|id| sockets.get(id)) else {
        sys.ctx.trace.step(|| Step::Socket("nobody listens on the port: reset".to_owned()));
        return output::refuse(packet, segment, sys);
    };
    let id = socket.id;
    let taken = match socket.tcp().map(|tcp| tcp.state) {
        Some(State::Listen) => listen(sockets, id, packet, segment, sys),
        Some(State::SynSent) => syn_sent(socket, segment, sys),
        Some(State::SynReceived) => syn_received(sockets, id, segment, sys),
        Some(State::Closed) | None => false,
        Some(_) => {
            let taken = synchronized(socket, segment, sys);
            linger(socket, sys);
            taken
        }
    };
    if !taken {
        sys.ctx.trace.step(|| Step::Socket("a segment that fits no connection: reset".to_owned()));
        output::refuse(packet, segment, sys);
    }
    bury(sockets, id);
}

const fn is_new(segment: &TcpSegment) -> bool {
    segment.flags.has(TcpFlags::SYN) && !segment.flags.has(TcpFlags::ACK) && !segment.flags.has(TcpFlags::RST)
}

/// A segment for a listening socket: a SYN makes a child that answers it.
fn listen(sockets: &mut Sockets, id: SocketId, packet: &Packet, segment: &TcpSegment, sys: &mut Sys<'_, '_>) -> bool {
    if segment.flags.has(TcpFlags::RST) {
        return true;
    }
    if segment.flags.has(TcpFlags::ACK) {
        return false;
    }
    let Some(listener) = sockets.get(id) else { return false };
    let (mark, bound_dev) = (listener.mark, listener.bound_dev);
    let full = listener.tcp().is_none_or(|tcp| tcp.backlog.len() > BACKLOG);
    if !segment.flags.has(TcpFlags::SYN) || full {
        return true;
    }
    let start = sys.node.rng.next_u32();
    let mut tcp = Tcp { state: State::SynReceived, listener: Some(id), ..Tcp::new() };
    (tcp.unacked, tcp.next) = (start, start);
    tcp.expected = segment.seq.wrapping_add(1);
    let Ok(child) = sockets.open(Kind::Tcp(Box::new(tcp)), None, packet.flow) else { return true };
    if let Some(socket) = sockets.get(child) {
        socket.local = (packet.dst, segment.dport);
        socket.remote = (packet.src, segment.sport);
        (socket.mark, socket.bound_dev) = (mark, bound_dev);
        socket.draw_label(sys);
    }
    sockets.enter_connection(child);
    if let Some(socket) = sockets.get(child) {
        output::first(socket, TcpFlags::SYN.with(TcpFlags::ACK), sys);
    }
    true
}

/// A segment for a socket that waits for the answer to its SYN.
fn syn_sent(socket: &mut Socket, segment: &TcpSegment, sys: &mut Sys<'_, '_>) -> bool {
    let now = sys.now();
    let Some(tcp) = socket.tcp() else { return false };
    let acks = segment.flags.has(TcpFlags::ACK);
    if acks && segment.ack != tcp.next {
        return false;
    }
    if segment.flags.has(TcpFlags::RST) {
        if acks {
            tcp.moves(Event::Abort);
            tcp.timers = timer::Timers::default();
            socket.fail(Errno::Econnrefused, sys);
        }
        return true;
    }
    if !segment.flags.has(TcpFlags::SYN) || !acks {
        return true;
    }
    if let Some(syn) = tcp.flight.pop_front() {
        tcp.rtt.measure(now.since(syn.at));
    }
    tcp.unacked = tcp.next;
    tcp.expected = segment.seq.wrapping_add(1);
    tcp.moves(Event::SynAck);
    socket.heard = true;
    timer::progress(socket, sys);
    socket.wake(sys);
    output::acknowledge(socket, sys);
    true
}

/// A segment for a connection whose SYN-ACK is not acknowledged yet.
fn syn_received(sockets: &mut Sockets, id: SocketId, segment: &TcpSegment, sys: &mut Sys<'_, '_>) -> bool {
    let now = sys.now();
    let Some(tcp) = sockets.get(id).and_then(Socket::tcp) else { return false };
    let (next, listener) = (tcp.next, tcp.listener);
    if segment.flags.has(TcpFlags::RST) {
        if segment.seq == tcp.expected {
            sockets.remove(id);
        }
        return true;
    }
    if segment.flags.has(TcpFlags::SYN) {
        if let Some(socket) = sockets.get(id) {
            timer::repeat_syn_ack(socket, sys);
        }
        return true;
    }
    if !segment.flags.has(TcpFlags::ACK) {
        return true;
    }
    if segment.ack != next {
        return false;
    }
    let Some(parent) = listener.and_then(|id| sockets.get(id)) else { return false };
    if parent.tcp().is_none_or(|tcp| tcp.backlog.len() > BACKLOG) {
        return true;
    }
    if let Some(tcp) = parent.tcp() {
        tcp.backlog.push_back(id);
    }
    parent.wake(sys);
    let Some(socket) = sockets.get(id) else { return false };
    let Some(tcp) = socket.tcp() else { return false };
    if let Some(first) = tcp.flight.pop_front() {
        tcp.rtt.measure(now.since(first.at));
    }
    tcp.unacked = next;
    tcp.moves(Event::Ack);
    socket.heard = true;
    timer::progress(socket, sys);
    // The child looks its own way up (inet_csk_route_child_sock).
    socket.way = None;
    let _unreachable = super::way::current(socket, sys);
    synchronized(socket, segment, sys)
}

/// A segment for a connection that stands. False: it deserves a reset.
fn synchronized(socket: &mut Socket, segment: &TcpSegment, sys: &mut Sys<'_, '_>) -> bool {
    let Some(tcp) = socket.tcp() else { return false };
    let fin = segment.flags.has(TcpFlags::FIN);
    let end = segment.seq.wrapping_add(segment.data.len() as u32).wrapping_add(u32::from(fin));
    let old = before(end, tcp.expected);
    let ahead = before(tcp.expected.wrapping_add(WINDOW), segment.seq);
    if segment.flags.has(TcpFlags::RST) {
        reset(socket, segment, sys);
        return true;
    }
    if segment.flags.has(TcpFlags::SYN) || old || ahead {
        output::acknowledge(socket, sys);
        return true;
    }
    if !segment.flags.has(TcpFlags::ACK) {
        return true;
    }
    acked(socket, segment, end, sys);
    let orphan = socket.owner.is_none();
    let Some(tcp) = socket.tcp() else { return false };
    let fresh = before(tcp.expected, end);
    let new_data = !segment.data.is_empty() && fresh;
    if new_data && orphan && tcp.listener.is_none() && !matches!(tcp.state, State::Established) {
        // Nobody will ever read it.
        tcp.moves(Event::Abort);
        tcp.timers = timer::Timers::default();
        return false;
    }
    if segment.seq == end {
        return true;
    }
    if !fresh {
        output::acknowledge(socket, sys);
        return true;
    }
    receive(socket, segment, sys);
    true
}

/// A reset: believed when its number is exactly the next one.
fn reset(socket: &mut Socket, segment: &TcpSegment, sys: &mut Sys<'_, '_>) {
    let Some(tcp) = socket.tcp() else { return };
    if segment.seq != tcp.expected {
        if !before(segment.seq, tcp.expected) {
            output::acknowledge(socket, sys);
        }
        return;
    }
    let error = if tcp.state == State::CloseWait { Errno::Epipe } else { Errno::Econnreset };
    tcp.moves(Event::Abort);
    tcp.timers = timer::Timers::default();
    tcp.flight.clear();
    tcp.unsent.clear();
    socket.fail(error, sys);
}

/// The acknowledgement in a segment.
fn acked(socket: &mut Socket, segment: &TcpSegment, end: u32, sys: &mut Sys<'_, '_>) {
    let now = sys.now();
    let Some(tcp) = socket.tcp() else { return };
    if before(tcp.next, segment.ack) || before(segment.ack, tcp.unacked) {
        return;
    }
    if segment.ack == tcp.unacked {
        socket.heard |= segment.seq == end && !socket.tcp().is_some_and(|tcp| tcp.remnant);
        return;
    }
    let mut our_fin = false;
    while let Some(sent) = tcp.flight.front().filter(|sent| !before(segment.ack, sent.end())) {
        our_fin |= sent.flags.has(TcpFlags::FIN);
        tcp.rtt.measure(now.since(sent.at));
        tcp.flight.pop_front();
    }
    tcp.unacked = segment.ack;
    if our_fin {
        tcp.moves(Event::FinAcked);
    }
    socket.heard = true;
    timer::progress(socket, sys);
    output::push(socket, sys);
}

/// Data and FIN, in order or kept until they are.
fn receive(socket: &mut Socket, segment: &TcpSegment, sys: &mut Sys<'_, '_>) {
    let fin = segment.flags.has(TcpFlags::FIN);
    let Some(tcp) = socket.tcp() else { return };
    if before(tcp.expected, segment.seq) {
        if tcp.early.len() < EARLY && tcp.early.iter().all(|(seq, ..)| *seq != segment.seq) {
            tcp.early.push((segment.seq, segment.data.clone(), fin));
        }
        output::acknowledge(socket, sys);
        return;
    }
    let mut finished = take(tcp, segment.seq, &segment.data, fin);
    while let Some(at) = tcp.early.iter().position(|(seq, ..)| !before(tcp.expected, *seq)) {
        let (seq, data, fin) = tcp.early.swap_remove(at);
        finished |= take(tcp, seq, &data, fin);
    }
    if finished {
        tcp.moves(Event::Fin);
        tcp.early.clear();
    }
    let quick = !matches!(tcp.state, State::CloseWait) || !segment.data.is_empty();
    if quick {
        output::acknowledge(socket, sys);
    } else {
        timer::acknowledge_soon(socket, sys);
    }
    socket.wake(sys);
}

/// Takes what is new of a segment; true when it brought the FIN.
fn take(tcp: &mut Tcp, seq: u32, data: &[u8], fin: bool) -> bool {
    let known = tcp.expected.wrapping_sub(seq) as usize;
    let end = seq.wrapping_add(data.len() as u32).wrapping_add(u32::from(fin));
    if !before(tcp.expected, end) {
        return false;
    }
    tcp.inbox.extend_from_slice(data.get(known..).unwrap_or_default());
    tcp.expected = end;
    fin
}

/// The connection whose segment an ICMP error quotes.
pub(in super::super) fn find_quoted(sockets: &Sockets, quoted: &Packet, dev: IfIndex) -> Option<SocketId> {
    let Body::Tcp(segment) = &quoted.body else { return None };
    sockets.find_stream((quoted.src, segment.sport), (quoted.dst, segment.dport), dev)
}

/// An ICMP error about a segment: it ends a handshake; a connection that stands only remembers it (`tcp_v4_err`).
pub(in super::super) fn error(
    sockets: &mut Sockets,
    id: SocketId,
    quoted: &Packet,
    errno: Errno,
    unreachable: bool,
    sys: &mut Sys<'_, '_>,
) {
    let Body::Tcp(segment) = &quoted.body else { return };
    let Some(socket) = sockets.get(id) else { return };
    let Some(tcp) = socket.tcp() else { return };
    let ours = !before(segment.seq, tcp.unacked) && !before(tcp.next, segment.seq);
    if unreachable && segment.seq == tcp.unacked && !matches!(tcp.state, State::Listen | State::SynReceived) {
        timer::revert(socket, sys);
    }
    let Some(tcp) = socket.tcp() else { return };
    match tcp.state {
        _ if !ours && tcp.state != State::Listen => {}
        // connect() still has the socket in its hands: the error is remembered, and the next one counts. (Seen so of IPv6 alone.)
        State::SynSent if quoted.is_ipv6() && tcp.is_within_connect(sys.now()) => tcp.soft_error = Some(errno),
        State::SynSent => {
            tcp.moves(Event::Abort);
            tcp.timers = timer::Timers::default();
            socket.fail(errno, sys);
            bury(sockets, id);
        }
        State::SynReceived if unreachable => drop(sockets.remove(id)),
        State::Listen | State::Closed | State::TimeWait | State::SynReceived => {}
        _ => {
            tcp.soft_error = Some(errno);
            if let Some(way) = socket.way.as_mut().filter(|_| unreachable) {
                way.suspect = true;
            }
        }
    }
}
