//! The way of a socket's packets: as many look-ups as connect() and sendmsg() make, and the way that is kept until routes change
//! (Linux: include/net/route.h `ip_route_connect`, `ip_route_newports`; net/core/sock.c `sk_dst_check`; net/ipv6/datagram.c
//! `ip6_datagram_dst_update`). Here the families part: what is asked and found is told in one form.

use super::alarm::Sys;
use super::socket::Socket;
use crate::base::packet::{protocol, v4, v6};
use crate::base::{Body, Errno, IfIndex, Packet, Skb};
use crate::kernel::fib::lookup;
use crate::kernel::{icmp, output, route, six};
use crate::model::RouteType;
use crate::trace::Step;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// A way that a socket keeps.
#[derive(Clone, Debug)]
pub(super) struct Way {
    dst: Dst,
    /// The state of the node's routes that it was found in.
    generation: u32,
    /// The neighbour did not answer: the next timeout gives the way up (`dst.expires`).
    pub(super) suspect: bool,
}

/// What a look-up found.
#[derive(Clone, Copy, Debug)]
pub(super) enum Dst {
    V4(route::Dst),
    V6(six::route::Dst),
}

impl Dst {
    pub(super) const fn kind(&self) -> RouteType {
        match self {
            Self::V4(dst) => dst.kind,
            Self::V6(dst) => dst.kind,
        }
    }

    pub(super) const fn dev(&self) -> IfIndex {
        match self {
            Self::V4(dst) => dst.dev,
            Self::V6(dst) => dst.dev,
        }
    }

    pub(super) const fn src(&self) -> IpAddr {
        match self {
            Self::V4(dst) => IpAddr::V4(dst.src),
            Self::V6(dst) => IpAddr::V6(dst.src),
        }
    }

    pub(super) const fn mtu(&self) -> u32 {
        match self {
            Self::V4(dst) => dst.mtu,
            Self::V6(dst) => dst.mtu,
        }
    }
}

/// What a look-up is asked with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Question {
    pub(super) dst: IpAddr,
    pub(super) src: IpAddr,
    pub(super) oif: IfIndex,
    /// The socket is bound to `oif`.
    pub(super) bound: bool,
    pub(super) mark: u32,
    pub(super) tos: u8,
    pub(super) protocol: u8,
    pub(super) sport: u16,
    pub(super) dport: u16,
    /// connect() with the source port still open.
    pub(super) any_sport: bool,
}

impl Question {
    /// Asks the routes of the destination's family.
    ///
    /// Errors: as the look-up ends.
    pub(super) fn ask(&self, sys: &mut Sys<'_, '_>) -> Result<Dst, Errno> {
        match self.dst {
            IpAddr::V4(_) => route::output(sys.node, &self.v4(), sys.ctx).map(Dst::V4),
            IpAddr::V6(_) => six::route::output(sys.node, &self.v6(), sys.ctx).map(Dst::V6),
        }
    }

    fn v4(&self) -> route::FlowKey {
        let Self { oif, mark, tos, protocol, sport, dport, any_sport, .. } = *self;
        let (dst, src) = (v4(self.dst), v4(self.src));
        route::FlowKey { dst, src, oif, mark, tos, protocol, sport, dport, any_sport, ..route::FlowKey::default() }
    }

    fn v6(&self) -> six::route::FlowKey {
        let Self { oif, bound, mark, tos, protocol, sport, dport, any_sport, .. } = *self;
        let (dst, src) = (v6(self.dst), v6(self.src));
        six::route::FlowKey {
            dst,
            src,
            oif,
            mark,
            tos,
            protocol: if protocol == protocol::ICMP { protocol::ICMPV6 } else { protocol },
            sport,
            dport,
            any_sport,
            strict_oif: bound && !oif.is_none(),
            ..six::route::FlowKey::default()
        }
    }
}

/// The question that a socket's next packet asks.
pub(super) fn question(socket: &Socket) -> Question {
    Question {
        dst: socket.remote.0,
        src: socket.local.0,
        oif: socket.bound_dev,
        bound: true,
        mark: socket.mark,
        tos: socket.tos,
        protocol: socket.kind.protocol(),
        sport: socket.local.1,
        dport: socket.remote.1,
        any_sport: false,
    }
}

/// May a socket be bound to this address?
pub(super) fn may_bind(sys: &Sys<'_, '_>, address: IpAddr) -> bool {
    match address {
        _ if address.is_unspecified() => true,
        IpAddr::V4(address) => {
            sys.node.sysctl.ipv4.ip_nonlocal_bind != 0 || lookup::address_type(sys.node, address) == RouteType::Local
        }
        IpAddr::V6(address) => six::settings::nonlocal_bind(sys.node) || six::addresses::is_ours(sys.node, address, None),
    }
}

/// The look-ups of connect(). Fills in the ends that were open.
///
/// Errors: as the look-up ends; EINVAL for a link-local address without an interface.
pub(super) fn connect(socket: &mut Socket, sys: &mut Sys<'_, '_>) -> Result<Dst, Errno> {
    let question = Question { any_sport: socket.local.1 == 0, ..question(socket) };
    let (to, dst) = match question.dst {
        IpAddr::V4(_) => connect_v4(question, sys)?,
        IpAddr::V6(_) => connect_v6(question, sys)?,
    };
    socket.remote.0 = to;
    if socket.local.0.is_unspecified() {
        socket.local.0 = dst.src();
    }
    Ok(dst)
}

/// Without a source address one to find it, then one with it.
fn connect_v4(mut question: Question, sys: &mut Sys<'_, '_>) -> Result<(IpAddr, Dst), Errno> {
    if question.src.is_unspecified() || question.dst.is_unspecified() {
        let first = question.ask(sys)?;
        if question.dst.is_unspecified() {
            question.dst = if question.src.is_unspecified() { Ipv4Addr::LOCALHOST.into() } else { question.src };
        }
        question.src = first.src();
    }
    Ok((question.dst, question.ask(sys)?))
}

/// One: the look-up finds the source address itself.
fn connect_v6(mut question: Question, sys: &mut Sys<'_, '_>) -> Result<(IpAddr, Dst), Errno> {
    if question.dst.is_unspecified() {
        question.dst = Ipv6Addr::LOCALHOST.into();
    }
    if v6(question.dst).is_unicast_link_local() && question.oif.is_none() {
        return Err(Errno::Einval);
    }
    Ok((question.dst, question.ask(sys)?))
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
    let dst = question(socket).ask(sys)?;
    keep(socket, dst, sys);
    Ok(dst)
}

/// The way of one packet, which nobody keeps.
///
/// Errors: as the look-up ends.
pub(super) fn once(socket: &Socket, sys: &mut Sys<'_, '_>) -> Result<Dst, Errno> {
    question(socket).ask(sys)
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
    let skb = Skb {
        mark: socket.mark,
        socket: Some(socket.id),
        bound_dev: socket.bound_dev,
        confirms: std::mem::take(&mut socket.heard),
        ..Skb::default()
    };
    let packet = Packet {
        id: sys.ctx.new_packet_id(),
        flow: socket.flow,
        src: source,
        dst: to,
        tos: socket.tos,
        ttl: socket.ttl.unwrap_or(0),
        dont_fragment: true,
        label: 0,
        body,
        skb,
    };
    transmit(Box::new(packet), dst, socket.label, sys)
}

/// Sends a packet along a way, with the hop limit of the way where it has none. `label`: the number that its flow label is made of,
/// where its socket has drawn one.
///
/// Errors: EPERM when OUTPUT drops it.
pub(super) fn transmit(mut packet: Box<Packet>, dst: Dst, label: Option<u32>, sys: &mut Sys<'_, '_>) -> Result<(), Errno> {
    match dst {
        Dst::V4(dst) => {
            packet.ttl = if packet.ttl == 0 { icmp::hop_limit(sys.node, &dst) } else { packet.ttl };
            output::send(sys.node, packet, dst, sys.ctx)
        }
        Dst::V6(dst) => {
            if packet.ttl == 0 {
                packet.ttl = six::output::hop_limit(sys.node, &dst, packet.dst.is_multicast());
            }
            packet.label = six::output::flow_label(sys.node, &packet, label);
            six::output::send(sys.node, packet, dst, sys.ctx)
        }
    }
}
