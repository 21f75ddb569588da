//! An IPv4 or IPv6 packet as plain data: what is on the wire, and beside it what one node's kernel notes about it (`Skb`).
//! Both families share one shape, so that netfilter, sockets and whoever watches are written once; source and destination are of
//! one family, and what holds for IPv4 alone asks for `src4` and `dst4`.

use super::{ConnId, Family, FlowTag, IfIndex, Mac, PacketId, SocketId};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// IP protocol numbers.
pub mod protocol {
    /// ICMP.
    pub const ICMP: u8 = 1;
    /// TCP.
    pub const TCP: u8 = 6;
    /// UDP.
    pub const UDP: u8 = 17;
    /// ICMP of IPv6.
    pub const ICMPV6: u8 = 58;
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

/// Types of ICMPv6 messages (RFC 4443, RFC 4861).
pub mod icmp6_type {
    /// Destination unreachable.
    pub const UNREACHABLE: u8 = 1;
    /// Larger than the way's MTU.
    pub const TOO_BIG: u8 = 2;
    /// Time exceeded.
    pub const TIME_EXCEEDED: u8 = 3;
    /// Parameter problem.
    pub const PARAMETER: u8 = 4;
    /// Echo request.
    pub const ECHO: u8 = 128;
    /// Echo reply.
    pub const ECHO_REPLY: u8 = 129;
    /// Router solicitation.
    pub const ROUTER_SOLICITATION: u8 = 133;
    /// Neighbour solicitation.
    pub const SOLICITATION: u8 = 135;
    /// Neighbour advertisement.
    pub const ADVERTISEMENT: u8 = 136;
    /// Redirect.
    pub const REDIRECT: u8 = 137;
    /// Report of groups, version 2.
    pub const REPORT: u8 = 143;
}

/// True when sequence number `a` of TCP comes before `b`: the space is a circle (RFC 9293, 3.4).
pub const fn before(a: u32, b: u32) -> bool {
    (a.wrapping_sub(b) as i32) < 0
}

/// An IP packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packet {
    /// Its name in traces; kept from hop to hop.
    pub id: PacketId,
    /// What the user set going that caused it.
    pub flow: FlowTag,
    /// Source address.
    pub src: IpAddr,
    /// Destination address, of the same family.
    pub dst: IpAddr,
    /// Type of service byte (DSCP and ECN); IPv6: traffic class.
    pub tos: u8,
    /// Time to live, in hops; IPv6: hop limit.
    pub ttl: u8,
    /// Do not fragment. Of no meaning in IPv6, where no router does.
    pub dont_fragment: bool,
    /// IPv6's flow label, 20 bits; 0 in IPv4.
    pub label: u32,
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
    /// An ICMP message of IPv4.
    Icmp(IcmpMessage),
    /// An ICMP message of IPv6: echo or error.
    Icmp6(IcmpMessage),
    /// An ICMP message of IPv6: neighbour discovery.
    Discovery(Box<Discovery>),
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

/// An ICMP message of either family; the numbers of types and codes are the family's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IcmpMessage {
    /// Type, as in [`icmp_type`] or [`icmp6_type`].
    pub kind: u8,
    /// Code.
    pub code: u8,
    /// The four bytes after the checksum: id and sequence of an echo (id in the upper half), gateway of a redirect, MTU
    /// (lower half) of "fragmentation needed"; of IPv6 the MTU of "too big".
    pub rest: u32,
    /// Bytes of echo data.
    pub length: u16,
    /// The packet that an error quotes: its IP header and the start of its body.
    pub quoted: Option<Box<Packet>>,
}

/// The header with the option that makes routers look at a packet (RFC 2711); an ICMPv6 message follows.
pub const ROUTER_ALERT: [u8; 8] = [58, 0, 5, 2, 0, 0, 1, 0];

/// A message of IPv6's neighbour discovery (RFC 4861), or a report of groups (RFC 3810).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discovery {
    /// Type: router solicitation, neighbour solicitation, neighbour advertisement, redirect.
    pub kind: u8,
    /// Whom it is about: the address asked for or told of; of a redirect the better next hop.
    pub target: Ipv6Addr,
    /// Ethernet address of the sender (solicitations) or the target.
    pub mac: Option<Mac>,
    /// Of an advertisement: from a router.
    pub router: bool,
    /// Of an advertisement: it answers a solicitation.
    pub solicited: bool,
    /// Of an advertisement: it may replace an address that is known.
    pub overrides: bool,
    /// Of a redirect: for packets to this address.
    pub destination: Ipv6Addr,
    /// Of a redirect: the packet that it is about.
    pub quoted: Option<Box<Packet>>,
    /// Of a report: kinds of change, and groups.
    pub records: Vec<(u8, Ipv6Addr)>,
}

impl Discovery {
    /// A message without anything but its target.
    pub const fn about(target: Ipv6Addr) -> Self {
        Self {
            kind: 0,
            target,
            mac: None,
            router: false,
            solicited: false,
            overrides: false,
            destination: Ipv6Addr::UNSPECIFIED,
            quoted: None,
            records: Vec::new(),
        }
    }

    /// Bytes from the ICMP header on; options are a whole number of eight bytes long.
    fn length(&self) -> usize {
        let fixed = match self.kind {
            icmp6_type::ROUTER_SOLICITATION => 8,
            icmp6_type::REDIRECT => 40,
            // The option that makes routers look at it stands before it.
            icmp6_type::REPORT => ROUTER_ALERT.len() + 8 + 20 * self.records.len(),
            _ => 24,
        };
        let quoted = self.quoted.as_ref().map_or(0, |quoted| 8 + usize::from(quoted.length()).next_multiple_of(8));
        fixed + if self.mac.is_some() { 8 } else { 0 } + quoted
    }
}

impl IcmpMessage {
    /// True for messages of IPv4 about another packet.
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
    /// The Ethernet address that it came from; zero for packets made here.
    pub sender: Mac,
    /// `-j TRACE`: every rule that it meets is logged.
    pub traced: bool,
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
/// Bytes of an IPv6 header.
pub const IPV6_HEADER: u16 = 40;
/// The least MTU that a link with IPv6 has.
pub const IPV6_MIN_MTU: u32 = 1280;

impl Body {
    /// Length in bytes of what is neither UDP nor TCP.
    fn rare_length(&self) -> usize {
        match self {
            Self::Udp { .. } | Self::Tcp(_) => 0,
            Self::Icmp(icmp) | Self::Icmp6(icmp) => {
                8 + usize::from(icmp.length) + icmp.quoted.as_ref().map_or(0, |q| usize::from(q.length()))
            }
            Self::Discovery(message) => message.length(),
            Self::Other { length, .. } => usize::from(*length),
        }
    }
}

impl Packet {
    /// IP protocol number.
    pub const fn protocol(&self) -> u8 {
        match &self.body {
            Body::Udp { .. } => protocol::UDP,
            Body::Tcp(_) => protocol::TCP,
            Body::Icmp(_) => protocol::ICMP,
            Body::Icmp6(_) | Body::Discovery(_) => protocol::ICMPV6,
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

    /// Is it of IPv6?
    #[inline]
    pub const fn is_ipv6(&self) -> bool {
        self.dst.is_ipv6()
    }

    /// Its family.
    #[inline]
    pub const fn family(&self) -> Family {
        Family::of(self.dst)
    }

    /// Source address of an IPv4 packet; no address of an IPv6 one.
    #[inline]
    pub const fn src4(&self) -> Ipv4Addr {
        v4(self.src)
    }

    /// Destination address of an IPv4 packet; no address of an IPv6 one.
    #[inline]
    pub const fn dst4(&self) -> Ipv4Addr {
        v4(self.dst)
    }

    /// Source address of an IPv6 packet; no address of an IPv4 one.
    pub const fn src6(&self) -> Ipv6Addr {
        v6(self.src)
    }

    /// Destination address of an IPv6 packet; no address of an IPv4 one.
    pub const fn dst6(&self) -> Ipv6Addr {
        v6(self.dst)
    }

    /// The number in the IPv6 header: hop-by-hop options stand before a report of groups.
    pub fn next_header(&self) -> u8 {
        match &self.body {
            Body::Discovery(message) if message.kind == icmp6_type::REPORT => 0,
            _ => self.protocol(),
        }
    }

    /// Type and code of an ICMP message of either family.
    pub fn icmp(&self) -> Option<(u8, u8)> {
        match &self.body {
            Body::Icmp(message) | Body::Icmp6(message) => Some((message.kind, message.code)),
            Body::Discovery(message) => Some((message.kind, 0)),
            _ => None,
        }
    }

    /// Total length in bytes, IP header included. Asked several times a hop.
    #[inline(always)]
    pub fn length(&self) -> u16 {
        let body = match &self.body {
            Body::Udp { data, .. } => 8 + data.len(),
            Body::Tcp(segment) => 20 + usize::from(segment.options) + segment.data.len(),
            body => body.rare_length(),
        };
        let header = if self.is_ipv6() { IPV6_HEADER } else { IPV4_HEADER };
        // No more than the field can say.
        if body > usize::from(u16::MAX - header) { u16::MAX } else { body as u16 + header }
    }
}

/// An IPv4 address; of another family none.
#[inline]
pub const fn v4(address: IpAddr) -> Ipv4Addr {
    match address {
        IpAddr::V4(address) => address,
        IpAddr::V6(_) => Ipv4Addr::UNSPECIFIED,
    }
}

/// An IPv6 address; of another family none.
#[inline]
pub const fn v6(address: IpAddr) -> Ipv6Addr {
    match address {
        IpAddr::V6(address) => address,
        IpAddr::V4(_) => Ipv6Addr::UNSPECIFIED,
    }
}
