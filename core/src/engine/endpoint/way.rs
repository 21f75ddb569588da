//! The way of a socket's packets: as many look-ups as connect() and sendmsg() make, and the way that is kept until routes change
//! (Linux: include/net/route.h `ip_route_connect`, `ip_route_newports`; net/core/sock.c `sk_dst_check`).

use super::alarm::Sys;
use super::socket::Socket;
use crate::base::packet::v4;
use crate::base::{Body, Errno, Packet, Skb};
use crate::kernel::fib::lookup;
use crate::kernel::route::{self, Dst, FlowKey};
use crate::kernel::{icmp, output};
use crate::model::RouteType;
use crate::trace::Step;
use std::net::{IpAddr, Ipv4Addr};

/// A way that a socket keeps.
#[derive(Clone, Debug)]
pub(super) struct Way {
    dst: Dst,
    /// The state of the node's routes that it was found in.
    generation: u32,
    /// The neighbour did not answer: the next timeout gives the way up (`dst.expires`).
    pub(super) suspect: bool,
}

/// The question that a socket's next packet asks.
pub(super) fn key(socket: &Socket) -> FlowKey {
    FlowKey {
        dst: v4(socket.remote.0),
        src: v4(socket.local.0),
        oif: socket.bound_dev,
        mark: socket.mark,
        tos: socket.tos,
        protocol: socket.kind.protocol(),
        sport: socket.local.1,
        dport: socket.remote.1,
        ..FlowKey::default()
    }
}

/// May a socket be bound to this address?
pub(super) fn may_bind(sys: &Sys<'_, '_>, address: IpAddr) -> bool {
    address.is_unspecified()
        || sys.node.sysctl.ipv4.ip_nonlocal_bind != 0
        || lookup::address_type(sys.node, v4(address)) == RouteType::Local
}

/// The look-ups of connect(): without a source address one to find it, then one with it. Fills in the ends that were open.
///
/// Errors: as the look-up ends.
pub(super) fn connect(socket: &mut Socket, sys: &mut Sys<'_, '_>) -> Result<Dst, Errno> {
    let mut key = FlowKey { any_sport: socket.local.1 == 0, ..key(socket) };
    if key.src.is_unspecified() || key.dst.is_unspecified() {
        let first = route::output(sys.node, &key, sys.ctx)?;
        if key.dst.is_unspecified() {
            key.dst = if key.src.is_unspecified() { Ipv4Addr::LOCALHOST } else { key.src };
        }
        key.src = first.src;
    }
    let dst = route::output(sys.node, &key, sys.ctx)?;
    socket.remote.0 = key.dst.into();
    if socket.local.0.is_unspecified() {
        socket.local.0 = dst.src.into();
    }
    Ok(dst)
}

/// Keeps a way for the packets to come.
pub(super) fn keep(socket: &mut Socket, dst: Dst, sys: &Sys<'_, '_>) {
    socket.way = Some(Way { dst, generation: sys.node.route_generation, suspect: false });
}

/// Gives the way up if it is suspect: the next packet looks up anew (`dst_negative_advice`).
pub(super) fn doubt(socket: &mut Socket, sys: &mut Sys<'_, '_>) {
    if socket.way.as_ref().is_some_and(|way| way.suspect) {
        sys.ctx.trace.step(|| Step::Socket("a time-out on a way whose neighbour failed: looked up anew".to_owned()));
        socket.way = None;
    }
}

/// The way of a connected socket: the one that is kept, or one more look-up where routes have changed since.
///
/// Errors: as the look-up ends.
pub(super) fn current(socket: &mut Socket, sys: &mut Sys<'_, '_>) -> Result<Dst, Errno> {
    if let Some(way) = &socket.way {
        if way.generation == sys.node.route_generation {
            sys.ctx.trace.step(|| Step::Socket("the way that the socket keeps".to_owned()));
            return Ok(way.dst);
        }
        sys.ctx.trace.step(|| Step::Socket("routes have changed: the socket looks its way up anew".to_owned()));
    }
    socket.way = None;
    let dst = route::output(sys.node, &key(socket), sys.ctx)?;
    keep(socket, dst, sys);
    Ok(dst)
}

/// The way of one packet, which nobody keeps.
///
/// Errors: as the look-up ends.
pub(super) fn once(socket: &Socket, sys: &mut Sys<'_, '_>) -> Result<Dst, Errno> {
    route::output(sys.node, &key(socket), sys.ctx)
}

/// Sends what a socket says from `source` along `dst`.
///
/// Errors: EPERM when OUTPUT drops it.
pub(super) fn send(
    socket: &mut Socket,
    source: IpAddr,
    to: IpAddr,
    body: Body,
    dst: Dst,
    sys: &mut Sys<'_, '_>,
) -> Result<(), Errno> {
    let packet = Box::new(Packet {
        id: sys.ctx.new_packet_id(),
        flow: socket.flow,
        src: source,
        dst: to,
        tos: socket.tos,
        ttl: socket.ttl.unwrap_or_else(|| icmp::hop_limit(sys.node, &dst)),
        dont_fragment: true,
        label: 0,
        body,
        skb: Skb {
            mark: socket.mark,
            socket: Some(socket.id),
            bound_dev: socket.bound_dev,
            confirms: std::mem::take(&mut socket.heard),
            ..Skb::default()
        },
    });
    output::send(sys.node, packet, dst, sys.ctx)
}
