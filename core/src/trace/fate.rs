//! How a packet ended at a node. A fate is a value, never an `Err` (invariant 6).

use crate::base::{Errno, IfIndex};

/// The end of a packet at one node (a forwarded one goes on at the next).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Handed to a socket, or answered by the kernel itself (echo).
    Delivered,
    /// Sent on by this interface.
    Forwarded(IfIndex),
    /// Sent by this interface; it was made here.
    Sent(IfIndex),
    /// Thrown away, for this reason.
    Dropped(DropReason),
    /// Consumed by the wire: lost by its loss rate.
    LostOnLink,
    /// Consumed by a full queue of the link.
    QueueFull,
}

/// Why a kernel dropped a packet. `name` gives the kernel's own `SKB_DROP_REASON_*` word where one exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DropReason {
    /// No way to the destination.
    NoRoute(Errno),
    /// A source or destination that must not be seen here.
    Martian(Martian),
    /// The way back to the source does not use the interface it came by.
    ReversePathFilter,
    /// A rule of iptables, named by table, chain and number.
    Netfilter {
        /// Table.
        table: &'static str,
        /// Chain.
        chain: String,
        /// Rule number from 1; None: the chain's policy.
        rule: Option<usize>,
    },
    /// Hop limit reached.
    TtlExpired,
    /// Forwarding is off.
    ForwardingOff,
    /// The next hop did not answer ARP.
    NeighbourFailed,
    /// The queue of packets waiting for ARP was full.
    NeighbourQueueFull,
    /// The interface is down or has no carrier.
    DeviceDown,
    /// Nobody listens on the port.
    NoSocket,
    /// MASQUERADE saw the connection leave by another interface than before.
    MasqueradeMoved,
    /// NAT found no free port or address.
    NatFailed,
    /// Larger than the way allows, and must not be cut.
    PacketTooBig,
    /// Not addressed to this machine (another Ethernet address).
    OtherHost,
    /// Malformed or not modelled; the text says what.
    Other(&'static str),
}

/// What makes a packet a martian.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Martian {
    /// A source that nobody can have.
    Source,
    /// A source that is ours.
    OwnSource,
    /// A source of 127.0.0.0/8.
    LoopbackSource,
    /// A destination that nobody can have.
    Destination,
    /// A destination of 127.0.0.0/8.
    LoopbackDestination,
}

impl Martian {
    /// Is it the source?
    pub const fn is_source(self) -> bool {
        matches!(self, Self::Source | Self::OwnSource | Self::LoopbackSource)
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Source => "IP_INVALID_SOURCE",
            Self::OwnSource => "IP_LOCAL_SOURCE",
            Self::LoopbackSource | Self::LoopbackDestination => "IP_LOCALNET",
            Self::Destination => "IP_INVALID_DEST",
        }
    }
}

impl DropReason {
    /// The kernel's word for it (`include/net/dropreason-core.h`, 5.17 on), or ours where it has none.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::NoRoute(_) => "IP_OUTNOROUTES",
            Self::Martian(kind) => kind.name(),
            Self::ReversePathFilter => "IP_RPFILTER",
            Self::Netfilter { .. } | Self::MasqueradeMoved | Self::NatFailed => "NETFILTER_DROP",
            Self::TtlExpired => "IP_INHDR",
            Self::ForwardingOff => "IP_INADDRERRORS",
            Self::NeighbourFailed => "NEIGH_FAILED",
            Self::NeighbourQueueFull => "NEIGH_QUEUEFULL",
            Self::DeviceDown => "DEV_READY",
            Self::NoSocket => "NO_SOCKET",
            Self::PacketTooBig => "PKT_TOO_BIG",
            Self::OtherHost => "OTHERHOST",
            Self::Other(_) => "NOT_SPECIFIED",
        }
    }
}
