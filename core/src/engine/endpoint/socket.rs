//! The socket table of a node: who has which port, and to which socket a packet goes (Linux: net/ipv4/udp.c `__udp4_lib_lookup`,
//! net/ipv4/inet_hashtables.c).

use super::ProgramId;
use super::alarm::{Sys, Wakeup};
use super::icmp::IcmpState;
use super::tcp::Tcp;
use super::udp::UdpState;
use super::way::Way;
use crate::base::packet::protocol;
use crate::base::{Errno, FlowTag, IfIndex, LookupMap, SocketId, Span};
use crate::trace::Step;
use litemap::LiteMap;
use std::net::{IpAddr, Ipv4Addr};

/// The most sockets of one node.
const SOCKETS: usize = 1 << 16;
/// How long a process that waits takes to run once its socket has something for it.
const SCHEDULE: Span = Span::micros(60);

/// A socket.
#[derive(Clone, Debug)]
pub(super) struct Socket {
    pub(super) id: SocketId,
    /// The program that waits on it; none: an orphan, or not accepted yet.
    pub(super) owner: Option<ProgramId>,
    /// What its packets are caused by.
    pub(super) flow: FlowTag,
    /// Address and port of this end; unspecified and 0: open.
    pub(super) local: (IpAddr, u16),
    /// Address and port of the other end; unspecified: not connected.
    pub(super) remote: (IpAddr, u16),
    /// SO_BINDTODEVICE.
    pub(super) bound_dev: IfIndex,
    /// SO_MARK.
    pub(super) mark: u32,
    /// IP_TOS.
    pub(super) tos: u8,
    /// IP_TTL.
    pub(super) ttl: Option<u8>,
    /// What its packets' flow labels are made of (`sk_txhash`); none: of their addresses and ports.
    pub(super) label: Option<u32>,
    /// The way it has looked up.
    pub(super) way: Option<Way>,
    /// The other end was heard since this one last sent: the next packet says so (`sk_dst_pending_confirm`).
    pub(super) heard: bool,
    /// An error that the next call reports (`sk_err`).
    pub(super) error: Option<Errno>,
    pub(super) kind: Kind,
}

/// What a socket is.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    Udp(UdpState),
    Tcp(Box<Tcp>),
    Icmp(IcmpState),
}

impl Kind {
    pub(super) const fn protocol(&self) -> u8 {
        match self {
            Self::Udp(_) => protocol::UDP,
            Self::Tcp(_) => protocol::TCP,
            Self::Icmp(_) => protocol::ICMP,
        }
    }
}

/// A connection's four numbers, this end first.
type Tuple = (IpAddr, u16, IpAddr, u16);

/// The sockets of one node.
#[derive(Clone, Debug, Default)]
pub(super) struct Sockets {
    /// Boxed: a sorted list moves what stands behind an entry that goes.
    table: LiteMap<SocketId, Box<Socket>>,
    /// By protocol and port of this end, latest first; TCP connections that came in are in `connections` alone.
    ports: LiteMap<(u8, u16), Vec<SocketId>>,
    connections: LookupMap<Tuple, SocketId>,
    last: u32,
}

impl Socket {
    /// True when connect() has succeeded.
    pub(super) const fn is_connected(&self) -> bool {
        self.remote.1 != 0
    }

    pub(super) fn udp(&mut self) -> Option<&mut UdpState> {
        match &mut self.kind {
            Kind::Udp(udp) => Some(udp),
            _ => None,
        }
    }

    pub(super) fn tcp(&mut self) -> Option<&mut Tcp> {
        match &mut self.kind {
            Kind::Tcp(tcp) => Some(tcp),
            _ => None,
        }
    }

    pub(super) fn icmp(&mut self) -> Option<&mut IcmpState> {
        match &mut self.kind {
            Kind::Icmp(icmp) => Some(icmp),
            _ => None,
        }
    }

    /// Draws what the flow labels of an IPv6 connection are made of (sk_set_txhash).
    pub(super) fn draw_label(&mut self, sys: &mut Sys<'_, '_>) {
        if self.remote.0.is_ipv6() {
            self.label = Some(sys.node.rng.next_u32().max(1));
        }
    }

    /// Wakes the program that waits on it.
    pub(super) fn wake(&self, sys: &mut Sys<'_, '_>) {
        if let Some(owner) = self.owner {
            sys.alarm_in(SCHEDULE, Wakeup::Program(owner));
        }
    }

    /// Reports an error to the program that waits on it.
    pub(super) fn fail(&mut self, error: Errno, sys: &mut Sys<'_, '_>) {
        sys.ctx.trace.step(|| Step::Socket(format!("the program is told: {}", error.text())));
        self.error = Some(error);
        self.wake(sys);
    }
}

impl Sockets {
    /// socket(): none bound, none connected.
    ///
    /// Errors: ENOBUFS when there are too many.
    pub(super) fn open(&mut self, kind: Kind, owner: Option<ProgramId>, flow: FlowTag) -> Result<SocketId, Errno> {
        if self.table.len() >= SOCKETS {
            return Err(Errno::Enobufs);
        }
        self.last = self.last.wrapping_add(1);
        let id = SocketId(self.last);
        let nobody = (IpAddr::V4(Ipv4Addr::UNSPECIFIED), 0);
        let socket = Socket {
            id,
            owner,
            flow,
            local: nobody,
            remote: nobody,
            bound_dev: IfIndex::NONE,
            mark: 0,
            tos: 0,
            ttl: None,
            label: None,
            way: None,
            heard: false,
            error: None,
            kind,
        };
        self.table.insert(id, Box::new(socket));
        Ok(id)
    }

    pub(super) fn get(&mut self, id: SocketId) -> Option<&mut Socket> {
        self.table.get_mut(&id).map(Box::as_mut)
    }

    /// Notes that a socket has its port.
    pub(super) fn enter_port(&mut self, id: SocketId) {
        if let Some(socket) = self.table.get(&id) {
            self.ports.entry((socket.kind.protocol(), socket.local.1)).or_default().insert(0, id);
        }
    }

    /// Notes that a TCP socket has both its ends.
    pub(super) fn enter_connection(&mut self, id: SocketId) {
        if let Some(socket) = self.table.get(&id) {
            self.connections.insert(tuple(socket), id);
        }
    }

    /// Takes a socket away for good.
    pub(super) fn remove(&mut self, id: SocketId) -> Option<Socket> {
        let socket = self.table.remove(&id)?;
        let key = (socket.kind.protocol(), socket.local.1);
        if let Some(list) = self.ports.get_mut(&key) {
            list.retain(|other| *other != id);
            if list.is_empty() {
                self.ports.remove(&key);
            }
        }
        if matches!(socket.kind, Kind::Tcp(_)) && self.connections.get(&tuple(&socket)) == Some(&id) {
            self.connections.remove(&tuple(&socket));
        }
        Some(*socket)
    }

    /// Sockets of a protocol on a port of this end, latest first.
    pub(super) fn on_port(&self, protocol: u8, port: u16) -> impl Iterator<Item = &Socket> {
        self.ports.get(&(protocol, port)).into_iter().flatten().filter_map(|id| self.table.get(id).map(Box::as_ref))
    }

    /// A port that no socket of the protocol has: a random place in ip_local_port_range to start from, then upwards.
    ///
    /// Errors: EADDRINUSE when all are taken.
    pub(super) fn free_port(&self, protocol: u8, sys: &mut Sys<'_, '_>) -> Result<u16, Errno> {
        let (low, high) = sys.node.sysctl.local_ports;
        let count = u32::from(high.saturating_sub(low)) + 1;
        let start = sys.node.rng.below(count);
        (0..count)
            .filter_map(|step| low.checked_add(u16::try_from((start + step) % count).ok()?))
            .find(|port| !self.ports.contains_key(&(protocol, *port)))
            .ok_or(Errno::Eaddrinuse)
    }

    /// The socket of a datagram protocol for what `remote` sent to `local`: the one that says most about itself.
    pub(super) fn find_datagram(
        &self,
        protocol: u8,
        local: (IpAddr, u16),
        remote: (IpAddr, u16),
        dev: IfIndex,
    ) -> Option<SocketId> {
        let mut best: Option<(u8, SocketId)> = None;
        for socket in self.on_port(protocol, local.1) {
            let Some(score) = score(socket, local.0, remote, dev) else { continue };
            if best.is_none_or(|(most, _)| score > most) {
                best = Some((score, socket.id));
            }
        }
        best.map(|(_, id)| id)
    }

    /// The TCP socket for a segment: a connection, or who listens.
    pub(super) fn find_stream(&self, local: (IpAddr, u16), remote: (IpAddr, u16), dev: IfIndex) -> Option<SocketId> {
        if let Some(id) = self.connections.get(&(local.0, local.1, remote.0, remote.1)) {
            return Some(*id);
        }
        self.find_datagram(protocol::TCP, local, remote, dev)
            .filter(|id| self.table.get(id).is_some_and(|socket| matches!(&socket.kind, Kind::Tcp(tcp) if tcp.listens())))
    }
}

fn tuple(socket: &Socket) -> Tuple {
    (socket.local.0, socket.local.1, socket.remote.0, socket.remote.1)
}

/// How well a socket fits; `None`: not at all. One of IPv6 that is not bound hears IPv4, too.
fn score(socket: &Socket, local: IpAddr, remote: (IpAddr, u16), dev: IfIndex) -> Option<u8> {
    if socket.local.0.is_ipv4() && local.is_ipv6() {
        return None;
    }
    let mut score = 1;
    for (fits, open) in [
        (socket.local.0 == local, socket.local.0.is_unspecified()),
        (socket.remote == remote, !socket.is_connected()),
        (socket.bound_dev == dev, socket.bound_dev.is_none()),
    ] {
        match (open, fits) {
            (true, _) => {}
            (false, true) => score += 4,
            (false, false) => return None,
        }
    }
    Some(score)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: IpAddr = IpAddr::V4(Ipv4Addr::new(10, 0, 0, 1));
    const THERE: IpAddr = IpAddr::V4(Ipv4Addr::new(10, 0, 0, 2));
    const ANY: IpAddr = IpAddr::V4(Ipv4Addr::UNSPECIFIED);

    fn open(sockets: &mut Sockets, local: IpAddr, remote: (IpAddr, u16)) -> SocketId {
        let id = sockets.open(Kind::Udp(UdpState::default()), None, FlowTag(0)).unwrap();
        let socket = sockets.get(id).unwrap();
        (socket.local, socket.remote) = ((local, 53), remote);
        sockets.enter_port(id);
        id
    }

    #[test]
    fn a_datagram_goes_to_the_socket_that_says_most_about_itself() {
        let mut sockets = Sockets::default();
        let anyone = open(&mut sockets, ANY, (ANY, 0));
        let bound = open(&mut sockets, HERE, (ANY, 0));
        let connected = open(&mut sockets, HERE, (THERE, 4000));
        let find =
            |sockets: &Sockets, local, remote| sockets.find_datagram(protocol::UDP, (local, 53), (remote, 4000), IfIndex(2));
        assert_eq!(find(&sockets, HERE, THERE), Some(connected));
        assert_eq!(find(&sockets, HERE, HERE), Some(bound));
        assert_eq!(find(&sockets, THERE, HERE), Some(anyone));
        sockets.remove(anyone);
        assert_eq!(find(&sockets, THERE, HERE), None);
    }

    #[test]
    fn of_two_that_fit_alike_the_latest_is_taken() {
        let mut sockets = Sockets::default();
        let nobody = (ANY, 0);
        open(&mut sockets, ANY, nobody);
        let latest = open(&mut sockets, ANY, nobody);
        assert_eq!(sockets.find_datagram(protocol::UDP, (HERE, 53), (THERE, 1), IfIndex(2)), Some(latest));
    }

    #[test]
    fn the_table_is_bounded() {
        let mut sockets = Sockets::default();
        let mut made = 0;
        while sockets.open(Kind::Udp(UdpState::default()), None, FlowTag(0)).is_ok() {
            made += 1;
        }
        assert_eq!(made, SOCKETS);
    }
}
