//! An IPv4 packet as plain data: what is on the wire, and beside it what one node's kernel notes about it (`Skb`).

use super::{ConnId, FlowTag, IfIndex, PacketId, SocketId};
use std::net::Ipv4Addr;

/// IP protocol numbers.
pub mod protocol {
    /// ICMP.
    pub const ICMP: u8 = 1;
    /// TCP.
    pub const TCP: u8 = 6;
    /// UDP.
    pub const UDP: u8 = 17;
}

/// Types of ICMP messages, and the one code that routing asks for (RFC 792, RFC 1191).
pub mod icmp_type {
    /// Echo reply.
    pub const ECHO_REPLY: u8 = 0;
    /// Destination unreachable.
    pub const UNREACHABLE: u8 = 3;
    /// Code of "unreachable": larger than the way's MTU.
    pub const FRAGMENTATION_NEEDED: u8 = 4;
    /// Redirect.
    pub const REDIRECT: u8 = 5;
    /// Echo request.
    pub const ECHO: u8 = 8;
    /// Time exceeded.
    pub const TIME_EXCEEDED: u8 = 11;
}

/// True when sequence number `a` of TCP comes before `b`: the space is a circle (RFC 9293, 3.4).
pub const fn before(a: u32, b: u32) -> bool {
    (a.wrapping_sub(b) as i32) < 0
}

/// An IPv4 packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packet {
    /// Its name in traces; kept from hop to hop.
    pub id: PacketId,
    /// What the user set going that caused it.
    pub flow: FlowTag,
    /// Source address.
    pub src: Ipv4Addr,
    /// Destination address.
    pub dst: Ipv4Addr,
    /// Type of service byte (DSCP and ECN).
    pub tos: u8,
    /// Time to live, in hops.
    pub ttl: u8,
    /// Do not fragment.
    pub dont_fragment: bool,
    /// What it carries.
    pub body: Body,
    /// What the node that holds it now notes about it; nothing of this is on the wire.
    pub skb: Skb,
}

/// The transport header and data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// A UDP datagram.
    Udp {
        /// Source port.
        sport: u16,
        /// Destination port.
        dport: u16,
        /// Payload.
        data: Vec<u8>,
    },
    /// A TCP segment.
    Tcp(TcpSegment),
    /// An ICMP message.
    Icmp(IcmpMessage),
    /// Any other protocol: only its number and the length of what it carries in bytes.
    Other {
        /// IP protocol number.
        protocol: u8,
        /// Payload bytes.
        length: u16,
    },
}

/// A TCP segment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TcpSegment {
    /// Source port.
    pub sport: u16,
    /// Destination port.
    pub dport: u16,
    /// Sequence number.
    pub seq: u32,
    /// Acknowledgement number.
    pub ack: u32,
    /// Control bits.
    pub flags: TcpFlags,
    /// Length of the header's options in bytes: 20 in a SYN, 12 with time stamps, 0 in a reset.
    pub options: u8,
    /// Payload.
    pub data: Vec<u8>,
}

/// TCP control bits, in wire order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TcpFlags(pub u8);

impl TcpFlags {
    /// No more data from the sender.
    pub const FIN: TcpFlags = TcpFlags(0x01);
    /// Synchronise sequence numbers.
    pub const SYN: TcpFlags = TcpFlags(0x02);
    /// Reset.
    pub const RST: TcpFlags = TcpFlags(0x04);
    /// Push.
    pub const PSH: TcpFlags = TcpFlags(0x08);
    /// The acknowledgement number is valid.
    pub const ACK: TcpFlags = TcpFlags(0x10);

    /// True when every bit of `other` is set.
    pub const fn has(self, other: TcpFlags) -> bool {
        self.0 & other.0 == other.0
    }

    /// Both sets of bits.
    pub const fn with(self, other: TcpFlags) -> TcpFlags {
        TcpFlags(self.0 | other.0)
    }
}

/// An ICMP message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IcmpMessage {
    /// Type: 0 echo reply, 3 unreachable, 5 redirect, 8 echo, 11 time exceeded.
    pub kind: u8,
    /// Code.
    pub code: u8,
    /// The four bytes after the checksum: id and sequence of an echo (id in the upper half), gateway of a redirect, MTU
    /// (lower half) of "fragmentation needed".
    pub rest: u32,
    /// Bytes of echo data.
    pub length: u16,
    /// The packet that an error quotes: its IPv4 header and the start of its body.
    pub quoted: Option<Box<Packet>>,
}

impl IcmpMessage {
    /// True for messages about another packet.
    pub const fn is_error(&self) -> bool {
        matches!(self.kind, 3 | 4 | 5 | 11 | 12)
    }
}

/// What a kernel notes about a packet while it holds it (Linux: `struct sk_buff`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Skb {
    /// Firewall mark.
    pub mark: u32,
    /// The interface it came in by; none for packets made here.
    pub iif: IfIndex,
    /// It came in a frame to everybody, or to a group (`PACKET_BROADCAST`, `PACKET_MULTICAST`).
    pub group: bool,
    /// A copy, for this node itself, of what it sent to everybody (`PACKET_LOOPBACK`).
    pub copy: bool,
    /// The socket that sent it, if it was made here.
    pub socket: Option<SocketId>,
    /// The socket's bound device, if any.
    pub bound_dev: IfIndex,
    /// Connection tracking's view.
    pub conntrack: ConntrackInfo,
    /// It says that its sender has heard from the other end: whoever hands it to a neighbour takes that for a sign of life
    /// (`dst_pending_confirm`). A veth does not take it off.
    pub confirms: bool,
}

/// Connection tracking's view of one packet (Linux: `skb->_nfct`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ConntrackInfo {
    /// Not looked at yet.
    #[default]
    None,
    /// `-j NOTRACK` or `CT --notrack`.
    Untracked,
    /// Seen and found to make no sense.
    Invalid,
    /// Belongs to a connection.
    Tracked {
        /// The entry.
        conn: ConnId,
        /// True in the direction of the first packet.
        original: bool,
        /// Its state as `-m conntrack --ctstate` names it.
        state: CtState,
    },
}

/// The state that `--ctstate` matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CtState {
    /// The first packet of a connection.
    New,
    /// A reply has been seen, or this is one.
    Established,
    /// An ICMP error about a connection, or an expected one.
    Related,
}

/// Bytes of an IPv4 header without options.
pub const IPV4_HEADER: u16 = 20;

impl Packet {
    /// IP protocol number.
    pub const fn protocol(&self) -> u8 {
        match &self.body {
            Body::Udp { .. } => protocol::UDP,
            Body::Tcp(_) => protocol::TCP,
            Body::Icmp(_) => protocol::ICMP,
            Body::Other { protocol, .. } => *protocol,
        }
    }

    /// Source and destination port; zeros where the protocol has none.
    pub const fn ports(&self) -> (u16, u16) {
        match &self.body {
            Body::Udp { sport, dport, .. } => (*sport, *dport),
            Body::Tcp(segment) => (segment.sport, segment.dport),
            _ => (0, 0),
        }
    }

    /// Total length in bytes, IPv4 header included.
    #[inline]
    pub fn length(&self) -> u16 {
        let body = match &self.body {
            Body::Udp { data, .. } => 8 + data.len(),
            Body::Tcp(segment) => 20 + usize::from(segment.options) + segment.data.len(),
            Body::Icmp(icmp) => 8 + usize::from(icmp.length) + icmp.quoted.as_ref().map_or(0, |q| usize::from(q.length())),
            Body::Other { length, .. } => usize::from(*length),
        };
        u16::try_from(body).unwrap_or(u16::MAX).saturating_add(IPV4_HEADER)
    }
}
