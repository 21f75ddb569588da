//! ICMP sockets as `ping` uses them (Linux: net/ipv4/raw.c, net/ipv6/raw.c with ping's filter): echoes out, answers and errors about them in.

use super::alarm::Sys;
use super::socket::{Socket, Sockets};
use super::way::{self, Question};
use crate::base::packet::icmp_type::{ECHO, ECHO_REPLY, REDIRECT};
use crate::base::packet::{icmp6_type, protocol};
use crate::base::{Body, Errno, IcmpMessage, IfIndex, Packet, SocketId};
use crate::kernel::TransportError;
use crate::trace::Fate;
use std::collections::VecDeque;
use std::net::IpAddr;

/// The most messages that wait to be read.
const QUEUE: usize = 256;

/// An ICMP socket's own state; its echo identifier is its port.
#[derive(Clone, Debug, Default)]
pub(super) struct IcmpState {
    pub(super) queue: VecDeque<Heard>,
}

/// What came back.
#[derive(Clone, Debug)]
pub(super) enum Heard {
    /// An answer.
    Reply { from: IpAddr, dev: IfIndex, seq: u16, ttl: u8, length: u16 },
    /// An error about an echo.
    Error { from: IpAddr, dev: IfIndex, seq: u16, kind: u8, code: u8, info: u32 },
}

/// Sends an echo; the way is looked up each time.
///
/// Errors: as the look-up ends; EMSGSIZE with the MTU when it must not be cut; EPERM when OUTPUT drops it.
pub(super) fn send(socket: &mut Socket, seq: u16, length: u16, sys: &mut Sys<'_, '_>) -> Result<(), (Errno, u32)> {
    // Type and code lie where the ports of other protocols lie.
    let v6 = socket.remote.0.is_ipv6();
    let (kind, headers) = if v6 { (icmp6_type::ECHO, 48) } else { (ECHO, 28) };
    let question = Question { sport: 0, dport: u16::from(kind) << 8, ..way::question(socket) };
    let dst = question.ask(sys).map_err(|errno| (errno, 0))?;
    if u32::from(length) + headers > dst.mtu() && dst.mtu() > 0 {
        return Err((Errno::Emsgsize, dst.mtu()));
    }
    let rest = u32::from(socket.local.1) << 16 | u32::from(seq);
    let message = IcmpMessage { kind, code: 0, rest, length, quoted: None };
    let body = if v6 { Body::Icmp6(message) } else { Body::Icmp(message) };
    let (source, to) = (dst.src(), socket.remote.0);
    way::send(socket, source, to, body, dst, sys).map_err(|errno| (errno, 0))
}

/// An ICMP message that the kernel did not answer itself: an answer, or a redirect, which no error queue gets.
pub(super) fn deliver(sockets: &mut Sockets, packet: &Packet, sys: &mut Sys<'_, '_>) {
    sys.ctx.trace.fate(|| Fate::Delivered);
    let (icmp, reply) = match &packet.body {
        Body::Icmp(icmp) => (icmp, icmp.kind == ECHO_REPLY),
        Body::Icmp6(icmp) => (icmp, icmp.kind == icmp6_type::ECHO_REPLY),
        _ => return,
    };
    match (icmp.kind, &icmp.quoted) {
        _ if reply => {
            let [id, seq] = halves(icmp.rest);
            let heard = Heard::Reply { from: packet.src, dev: packet.skb.iif, seq, ttl: packet.ttl, length: icmp.length };
            let find = |socket: &Socket| hears(socket, packet.dst, packet.skb.iif);
            note(sockets, id, find, heard, sys);
        }
        (kind @ REDIRECT, Some(quoted)) if packet.src.is_ipv4() => {
            let (code, info) = (icmp.code, icmp.rest);
            error_about(sockets, quoted, packet.src, [kind, code], info, sys);
        }
        _ => {}
    }
}

/// An ICMP error about an echo.
pub(super) fn error(sockets: &mut Sockets, error: &TransportError, sys: &mut Sys<'_, '_>) {
    error_about(sockets, &error.quoted, error.offender, [error.kind, error.code], error.info, sys);
}

fn error_about(
    sockets: &mut Sockets,
    quoted: &Packet,
    from: IpAddr,
    [kind, code]: [u8; 2],
    info: u32,
    sys: &mut Sys<'_, '_>,
) {
    let rest = match &quoted.body {
        Body::Icmp(IcmpMessage { kind: ECHO, rest, .. }) => *rest,
        Body::Icmp6(IcmpMessage { kind: icmp6_type::ECHO, rest, .. }) => *rest,
        _ => return,
    };
    let [id, seq] = halves(rest);
    let find = |socket: &Socket| socket.remote.0 == quoted.dst && hears(socket, quoted.src, IfIndex::NONE);
    note(sockets, id, find, Heard::Error { from, dev: IfIndex::NONE, seq, kind, code, info }, sys);
}

const fn halves(word: u32) -> [u16; 2] {
    [(word >> 16) as u16, word as u16]
}

fn hears(socket: &Socket, local: IpAddr, dev: IfIndex) -> bool {
    (socket.local.0.is_unspecified() || socket.local.0 == local)
        && (socket.bound_dev.is_none() || dev.is_none() || socket.bound_dev == dev)
}

/// Tells the socket with this identifier that `find` finds.
fn note(sockets: &mut Sockets, id: u16, find: impl Fn(&Socket) -> bool, heard: Heard, sys: &mut Sys<'_, '_>) {
    let found = sockets.on_port(protocol::ICMP, id).find(|socket| find(socket)).map(|socket| socket.id);
    let Some(socket) = found.and_then(|id| sockets.get(id)) else { return };
    if let Some(icmp) = socket.icmp().filter(|icmp| icmp.queue.len() < QUEUE) {
        icmp.queue.push_back(heard);
        socket.wake(sys);
    }
}

/// An echo identifier that no other socket has.
///
/// Errors: EADDRINUSE when all are taken.
pub(super) fn identify(sockets: &mut Sockets, id: SocketId, sys: &mut Sys<'_, '_>) -> Result<(), Errno> {
    let identifier = sockets.free_port(protocol::ICMP, sys)?;
    if let Some(socket) = sockets.get(id) {
        socket.local.1 = identifier;
    }
    sockets.enter_port(id);
    Ok(())
}
