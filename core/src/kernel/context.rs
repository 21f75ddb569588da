//! What a kernel function is given besides the node, and what it hands back: the effects that the engine carries out. (Linux has no
//! such thing: there a function calls the driver or arms the timer itself.)

use crate::base::{Frame, IfIndex, Packet, PacketId, SocketId, Time};
use crate::trace::TraceLog;
use std::net::{IpAddr, Ipv6Addr};

/// The moment, the pen, and the list of what the engine is to do.
pub struct Context<'a> {
    /// Now.
    pub now: Time,
    /// What the engine is to do, in this order.
    pub effects: &'a mut Vec<Effect>,
    /// The trace.
    pub trace: &'a mut TraceLog,
    /// The number that the next new packet gets.
    pub next_packet: &'a mut PacketId,
}

impl Context<'_> {
    /// A name for a packet that is born now.
    pub fn new_packet_id(&mut self) -> PacketId {
        let id = *self.next_packet;
        self.next_packet.0 += 1;
        id
    }
}

/// What the kernel asks of the engine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Put a frame on the wire behind an interface.
    Transmit {
        /// The interface.
        dev: IfIndex,
        /// The frame.
        frame: Frame,
    },
    /// Send a packet round by `lo`: receive it here again.
    Loopback(Box<Packet>),
    /// Call the kernel again at this time.
    Arm {
        /// When.
        at: Time,
        /// What for.
        timer: Timer,
    },
    /// Hand a packet to the transport layer: it is for this node.
    Deliver(Box<Packet>),
    /// Tell a socket of an error that an ICMP message or the neighbour layer reports.
    SocketError(TransportError),
    /// An interface went up or down: its peer's carrier follows.
    LinkState {
        /// The interface.
        dev: IfIndex,
        /// Up?
        up: bool,
    },
}

/// What became of a packet that a socket sent, as an ICMP error tells it (Linux: `err_handler` of a protocol).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransportError {
    /// The socket; none: it is found by the quoted packet.
    pub socket: Option<SocketId>,
    /// Who says so: the source of the ICMP message.
    pub offender: IpAddr,
    /// ICMP type.
    pub kind: u8,
    /// ICMP code.
    pub code: u8,
    /// The four bytes after the checksum: the MTU of "fragmentation needed", the gateway of a redirect.
    pub info: u32,
    /// The packet that failed, as its sender sent it (NAT undone).
    pub quoted: Box<Packet>,
}

/// What a timer is for. The kernel decides at firing whether it still matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Timer {
    /// A neighbour entry.
    Neighbour {
        /// Interface.
        dev: IfIndex,
        /// Address.
        address: IpAddr,
    },
    /// An address of ours about which it is asked whether another has it.
    DuplicateAddress {
        /// Interface.
        dev: IfIndex,
        /// Address.
        address: Ipv6Addr,
    },
    /// The end of an IPv6 address's time.
    AddressEnds {
        /// Interface.
        dev: IfIndex,
        /// Address.
        address: Ipv6Addr,
    },
    /// Periodic sweep for IPv6 routes whose time is over.
    Routes6,
    /// Groups of IPv6 that are to be told of.
    GroupReports {
        /// Interface.
        dev: IfIndex,
        /// All of them, not only what has changed.
        all: bool,
    },
    /// Questions that are answered for others.
    ProxyArp,
    /// Periodic sweep of the neighbour table.
    NeighbourGc,
    /// Managed neighbours are asked for.
    NeighbourManaged,
    /// Periodic sweep of the route cache (before 3.6).
    RouteCacheGc,
    /// Upkeep of resilient next-hop groups.
    NexthopGroup(u32),
}
