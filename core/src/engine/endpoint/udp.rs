//! UDP sockets (Linux: net/ipv4/udp.c): connected and not, errors only where connected, answers from the address that was asked.

use super::alarm::Sys;
use super::socket::{Kind, Socket, Sockets};
use super::way::{self, Dst, Question};
use crate::base::packet::protocol;
use crate::base::{Body, Errno, FlowTag, IfIndex, Packet, SocketId};
use crate::kernel::counters::Counter;
use crate::model::RouteType;
use crate::trace::{DropReason, Fate, Step};
use std::collections::VecDeque;
use std::net::IpAddr;

/// The most datagrams that wait to be read.
const QUEUE: usize = 256;

/// A UDP socket's own state.
#[derive(Clone, Debug, Default)]
pub(super) struct UdpState {
    /// What came in and was not read yet.
    pub(super) queue: VecDeque<Datagram>,
}

/// What recvmsg() returns, with IP_PKTINFO.
#[derive(Clone, Debug)]
pub(super) struct Datagram {
    /// Who sent it.
    pub(super) from: (IpAddr, u16),
    /// The address that it was sent to.
    pub(super) to: IpAddr,
    /// The interface that it came in by.
    pub(super) dev: IfIndex,
    /// What it was caused by.
    pub(super) flow: FlowTag,
    /// What it says.
    pub(super) data: Vec<u8>,
}

/// connect(): finds the way and keeps it. Nothing is sent.
///
/// Errors: as the look-up ends; EACCES for a broadcast address.
pub(super) fn connect(socket: &mut Socket, to: (IpAddr, u16), sys: &mut Sys<'_, '_>) -> Result<(), Errno> {
    let before = socket.remote;
    socket.remote = to;
    let dst = match way::connect(socket, sys) {
        Ok(dst) if dst.kind() == RouteType::Broadcast => Err(Errno::Eacces),
        other => other,
    };
    match dst {
        Ok(dst) => {
            way::keep(socket, dst, sys);
            socket.draw_label(sys);
            Ok(())
        }
        Err(error) => {
            socket.remote = before;
            Err(error)
        }
    }
}

/// send() on a connected socket.
///
/// Errors: a pending one; EDESTADDRREQ when not connected; as the look-up ends; EPERM when OUTPUT drops it.
pub(super) fn send(socket: &mut Socket, data: Vec<u8>, sys: &mut Sys<'_, '_>) -> Result<(), Errno> {
    if !socket.is_connected() {
        return Err(Errno::Edestaddrreq);
    }
    let dst = way::current(socket, sys)?;
    if let Some(error) = socket.error.take() {
        return Err(error);
    }
    transmit(socket, socket.local.0, socket.remote, data, dst, sys)
}

/// sendmsg() with IP_PKTINFO: answers `question` from the address that it asked, by the interface that it came in by.
///
/// Errors: as the look-up ends; EPERM when OUTPUT drops it.
pub(super) fn answer(socket: &mut Socket, question: &Datagram, data: Vec<u8>, sys: &mut Sys<'_, '_>) -> Result<(), Errno> {
    socket.flow = question.flow;
    let (dst, dport) = question.from;
    let (src, oif) = (question.to, question.dev);
    let asked = Question { dst, dport, src, oif, bound: false, ..way::question(socket) };
    let way = asked.ask(sys)?;
    transmit(socket, question.to, question.from, data, way, sys)
}

fn transmit(
    socket: &mut Socket,
    source: IpAddr,
    to: (IpAddr, u16),
    data: Vec<u8>,
    dst: Dst,
    sys: &mut Sys<'_, '_>,
) -> Result<(), Errno> {
    let body = Body::Udp { sport: socket.local.1, dport: to.1, data };
    way::send(socket, source, to.0, body, dst, sys)?;
    sys.node.counters.add(if to.0.is_ipv6() { Counter::Udp6OutDatagrams } else { Counter::UdpOutDatagrams });
    Ok(())
}

/// A datagram came in: its socket takes it, if it has room; else it comes back.
pub(super) fn deliver(sockets: &mut Sockets, packet: Box<Packet>, sys: &mut Sys<'_, '_>) -> Option<Box<Packet>> {
    let (sport, dport) = packet.ports();
    let (from, to, dev) = ((packet.src, sport), packet.dst, packet.skb.iif);
    let found = sockets.find_datagram(protocol::UDP, (to, dport), from, dev);
    let Some(socket) = found.and_then(|id| sockets.get(id)) else {
        sys.ctx.trace.step(|| Step::Socket(format!("nobody has UDP port {dport}")));
        sys.node.counters.add(if packet.is_ipv6() { Counter::Udp6NoPorts } else { Counter::UdpNoPorts });
        return Some(packet);
    };
    let (v6, flow, udp) = (packet.is_ipv6(), packet.flow, socket.udp()?);
    match packet.body {
        Body::Udp { data, .. } if udp.queue.len() < QUEUE => {
            udp.queue.push_back(Datagram { from, to, dev, flow, data });
            sys.ctx.trace.fate(|| Fate::Delivered);
            socket.wake(sys);
            // Programs read at once (udp_recvmsg counts).
            sys.node.counters.add(if v6 { Counter::Udp6InDatagrams } else { Counter::UdpInDatagrams });
        }
        _ => sys.ctx.trace.fate(|| Fate::Dropped(DropReason::Other("the socket's queue is full"))),
    }
    None
}

/// The socket that sent a datagram which an ICMP error quotes.
pub(super) fn find_quoted(sockets: &Sockets, quoted: &Packet, dev: IfIndex) -> Option<SocketId> {
    let (sport, dport) = quoted.ports();
    sockets.find_datagram(protocol::UDP, (quoted.src, sport), (quoted.dst, dport), dev)
}

/// An ICMP error about a datagram: only a fatal one, and only on a connected socket, is reported.
pub(super) fn error(socket: &mut Socket, errno: Errno, fatal: bool, sys: &mut Sys<'_, '_>) {
    if fatal && socket.is_connected() && matches!(socket.kind, Kind::Udp(_)) {
        socket.fail(errno, sys);
    }
}
