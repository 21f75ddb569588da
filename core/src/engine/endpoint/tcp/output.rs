//! Segments that go out (Linux: net/ipv4/tcp_output.c): their flags, numbers and the length of their options.

use super::super::alarm::Sys;
use super::super::socket::Socket;
use super::super::way::{self, Question};
use super::state::Event;
use super::timer;
use crate::base::packet::protocol;
use crate::base::{Body, Errno, IfIndex, Packet, Skb, TcpFlags, TcpSegment, Time};
use crate::kernel::counters::Counter;
use std::net::IpAddr;

/// Bytes of options in a SYN: size, selective acknowledgements, time stamps, scale.
const SYN_OPTIONS: u8 = 20;
/// Bytes of options in every other segment of a connection: time stamps.
const OPTIONS: u8 = 12;
/// Segments that may be in flight (TCP_INIT_CWND).
const WINDOW: usize = 10;

/// A segment that waits for its acknowledgement.
#[derive(Clone, Debug)]
pub(super) struct Sent {
    pub(super) seq: u32,
    pub(super) flags: TcpFlags,
    pub(super) data: Vec<u8>,
    /// When it was sent last.
    pub(super) at: Time,
}

impl Sent {
    /// The sequence number after it.
    pub(super) fn end(&self) -> u32 {
        let marks = u32::from(self.flags.has(TcpFlags::SYN)) + u32::from(self.flags.has(TcpFlags::FIN));
        self.seq.wrapping_add(self.data.len() as u32).wrapping_add(marks)
    }
}

/// Sends the SYN or SYN-ACK that begins a connection, and keeps it until it is acknowledged.
pub(super) fn first(socket: &mut Socket, flags: TcpFlags, sys: &mut Sys<'_, '_>) {
    let now = sys.now();
    let Some(tcp) = socket.tcp() else { return };
    let sent = Sent { seq: tcp.next, flags, data: Vec::new(), at: now };
    tcp.next = sent.end();
    tcp.flight.push_back(sent.clone());
    transmit(socket, &sent, false, sys);
    timer::arm(socket, sys);
}

/// Sends what waits, as far as it may go: nothing new while a loss is being repaired.
pub(super) fn push(socket: &mut Socket, sys: &mut Sys<'_, '_>) {
    let now = sys.now();
    let mut sent_any = false;
    while let Some(tcp) = socket.tcp() {
        let repairing = tcp.timers.retransmits > 0 && !tcp.flight.is_empty();
        if repairing || tcp.flight.len() >= WINDOW {
            break;
        }
        let Some(chunk) = tcp.unsent.pop_front() else { break };
        let mut flags = TcpFlags::ACK;
        if !chunk.data.is_empty() {
            flags = flags.with(TcpFlags::PSH);
        }
        if chunk.fin {
            flags = flags.with(TcpFlags::FIN);
        }
        let sent = Sent { seq: tcp.next, flags, data: chunk.data, at: now };
        tcp.next = sent.end();
        tcp.flight.push_back(sent.clone());
        transmit(socket, &sent, false, sys);
        sent_any = true;
    }
    if sent_any {
        timer::arm(socket, sys);
    }
}

/// Sends the segment at `index` of what is in flight again; false when it did not leave this node.
pub(super) fn again(socket: &mut Socket, index: usize, sys: &mut Sys<'_, '_>) -> bool {
    let now = sys.now();
    let Some(sent) = socket.tcp().and_then(|tcp| tcp.flight.get_mut(index)) else { return true };
    sent.at = now;
    let sent = sent.clone();
    transmit(socket, &sent, true, sys)
}

/// Sends an acknowledgement without data.
pub(super) fn acknowledge(socket: &mut Socket, sys: &mut Sys<'_, '_>) {
    let Some(tcp) = socket.tcp() else { return };
    let ack = Sent { seq: tcp.next, flags: TcpFlags::ACK, data: Vec::new(), at: sys.now() };
    transmit(socket, &ack, false, sys);
}

/// Ends a connection with a reset.
pub(super) fn abort(socket: &mut Socket, sys: &mut Sys<'_, '_>) {
    let Some(tcp) = socket.tcp() else { return };
    let reset = Sent { seq: tcp.next, flags: TcpFlags::ACK.with(TcpFlags::RST), data: Vec::new(), at: sys.now() };
    tcp.moves(Event::Abort);
    tcp.timers = timer::Timers::default();
    transmit(socket, &reset, false, sys);
}

/// Puts a segment on its way, `again` or for the first time. A way that is not there, or a filter that drops it, is as if the network had lost it.
fn transmit(socket: &mut Socket, sent: &Sent, again: bool, sys: &mut Sys<'_, '_>) -> bool {
    // A remnant keeps no way: each of its answers looks one up (ip_send_unicast_reply).
    let remnant = socket.tcp().is_some_and(|tcp| tcp.remnant);
    let dst = if remnant { way::once(socket, sys) } else { way::current(socket, sys) };
    let Ok(dst) = dst else { return false };
    let (local, remote) = (socket.local, socket.remote);
    let Some(tcp) = socket.tcp() else { return false };
    let syn = sent.flags.has(TcpFlags::SYN);
    let counter = if again { Counter::TcpRetransSegs } else { Counter::TcpOutSegs };
    sys.node.counters.add(counter);
    let segment = TcpSegment {
        sport: local.1,
        dport: remote.1,
        seq: sent.seq,
        ack: if sent.flags.has(TcpFlags::ACK) { tcp.expected } else { 0 },
        flags: sent.flags,
        options: if syn { SYN_OPTIONS } else { OPTIONS },
        data: sent.data.clone(),
    };
    if sent.flags.has(TcpFlags::ACK) {
        tcp.timers.ack = None;
    }
    way::send(socket, local.0, remote.0, Body::Tcp(segment), dst, sys).is_ok()
}

/// Answers a segment that belongs to no connection with a reset (`tcp_v4_send_reset`).
pub(super) fn refuse(packet: &Packet, segment: &TcpSegment, sys: &mut Sys<'_, '_>) {
    if segment.flags.has(TcpFlags::RST) || packet.dst.is_multicast() || packet.dst4().is_broadcast() {
        return;
    }
    let length = segment.data.len() as u32
        + u32::from(segment.flags.has(TcpFlags::SYN))
        + u32::from(segment.flags.has(TcpFlags::FIN));
    let (seq, ack, flags) = if segment.flags.has(TcpFlags::ACK) {
        (segment.ack, 0, TcpFlags::RST)
    } else {
        (0, segment.seq.wrapping_add(length), TcpFlags::RST.with(TcpFlags::ACK))
    };
    let link_local = matches!(packet.src, IpAddr::V6(src) if src.is_unicast_link_local());
    let question = Question {
        dst: packet.src,
        src: packet.dst,
        oif: if link_local { packet.skb.iif } else { IfIndex::NONE },
        bound: false,
        mark: 0,
        tos: packet.tos,
        protocol: protocol::TCP,
        sport: segment.dport,
        dport: segment.sport,
        any_sport: false,
    };
    let Ok(dst) = question.ask(sys) else { return };
    sys.node.counters.add(Counter::TcpOutSegs);
    sys.node.counters.add(Counter::TcpOutRsts);
    let answer = TcpSegment { sport: segment.dport, dport: segment.sport, seq, ack, flags, options: 0, data: Vec::new() };
    let reset = Packet {
        id: sys.ctx.new_packet_id(),
        flow: packet.flow,
        src: packet.dst,
        dst: packet.src,
        tos: packet.tos,
        ttl: 0,
        dont_fragment: true,
        label: 0,
        body: Body::Tcp(answer),
        skb: Skb::default(),
    };
    let _lost: Result<(), Errno> = way::transmit(Box::new(reset), dst, None, sys);
}
