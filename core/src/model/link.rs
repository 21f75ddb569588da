//! Interfaces as `ip link` shows and edits them.

use crate::base::{IfIndex, Mac, NodeId};

/// An interface as RTM_GETLINK shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its index.
    pub index: IfIndex,
    /// Its name, at most 15 bytes.
    pub name: String,
    /// What it is.
    pub kind: LinkKind,
    /// Ethernet address.
    pub mac: Mac,
    /// Largest IP packet in bytes.
    pub mtu: u32,
    /// Transmit queue length in packets.
    pub txqlen: u32,
    /// Set up by the administrator (IFF_UP).
    pub up: bool,
    /// The wire answers (IFF_LOWER_UP).
    pub carrier: bool,
    /// Asks and answers ARP (not IFF_NOARP).
    pub arp: bool,
    /// IFF_MULTICAST.
    pub multicast: bool,
    /// IFF_PROMISC, asked for by the administrator.
    pub promisc: bool,
    /// IFF_ALLMULTI, asked for by the administrator.
    pub allmulti: bool,
    /// How packets wait to be sent.
    pub qdisc: Qdisc,
    /// What RFC 2863 says of it, while it is up; a link that is down shows [`OperState::Down`].
    pub operstate: OperState,
    /// Sends what it is given: up, and the carrier has been noticed. Not shown.
    pub sending: bool,
    /// How often the carrier came or went.
    pub carrier_changes: u32,
    /// `alias`.
    pub alias: Option<String>,
    /// `group`; 0 is `default`.
    pub group: u32,
    /// Counters.
    pub stats: LinkStats,
}

/// What an interface is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// `lo`.
    Loopback,
    /// One end of a wire.
    Veth {
        /// The node of the other end.
        peer_node: NodeId,
        /// Its index there.
        peer: IfIndex,
    },
    /// An interface with nothing behind it.
    Dummy,
}

/// The queueing discipline at an interface's root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Qdisc {
    /// Never been up.
    Noop,
    /// Sends at once.
    Noqueue,
    /// Three queues by priority.
    PfifoFast,
}

impl Qdisc {
    /// The word that `ip link` prints.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Noop => "noop",
            Self::Noqueue => "noqueue",
            Self::PfifoFast => "pfifo_fast",
        }
    }
}

/// Operational states of RFC 2863 (Linux: `IF_OPER_*`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperState {
    /// Nobody has said.
    Unknown,
    /// No carrier.
    Down,
    /// No carrier because what lies below has none.
    LowerLayerDown,
    /// Works.
    Up,
}

impl OperState {
    /// The word that `ip link` prints.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unknown => "UNKNOWN",
            Self::Down => "DOWN",
            Self::LowerLayerDown => "LOWERLAYERDOWN",
            Self::Up => "UP",
        }
    }
}

/// Interface counters (`ip -s link`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LinkStats {
    /// Bytes received.
    pub rx_bytes: u64,
    /// Packets received.
    pub rx_packets: u64,
    /// Received and dropped.
    pub rx_dropped: u64,
    /// Bytes sent.
    pub tx_bytes: u64,
    /// Packets sent.
    pub tx_packets: u64,
    /// Dropped before sending.
    pub tx_dropped: u64,
}

/// What an edit sets on an interface: what is `None` stays as it is, or as the driver has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LinkSettings {
    /// `name`; for a new one: what it is called (none: `veth0`, `dummy0`, …).
    pub name: Option<String>,
    /// `up` or `down`.
    pub up: Option<bool>,
    /// `mtu`.
    pub mtu: Option<u32>,
    /// `txqueuelen`.
    pub txqlen: Option<u32>,
    /// `arp on|off`.
    pub arp: Option<bool>,
    /// `multicast on|off`.
    pub multicast: Option<bool>,
    /// `promisc on|off`.
    pub promisc: Option<bool>,
    /// `allmulticast on|off`.
    pub allmulti: Option<bool>,
    /// `address`.
    pub mac: Option<Mac>,
    /// `alias`; empty: none.
    pub alias: Option<String>,
    /// `group`.
    pub group: Option<u32>,
    /// `carrier on|off`.
    pub carrier: Option<bool>,
    /// `index`, for a new one.
    pub index: Option<IfIndex>,
}

/// An edit of the interfaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkChange {
    /// `ip link add NAME type veth peer name PEER [netns NODE]`.
    AddVeth {
        /// This end.
        settings: Box<LinkSettings>,
        /// The other end.
        peer: Box<LinkSettings>,
        /// The other end's node; none: the same node.
        peer_node: Option<String>,
    },
    /// `ip link add NAME type dummy`.
    AddDummy {
        /// Its settings.
        settings: Box<LinkSettings>,
    },
    /// `ip link del`.
    Delete {
        /// Which.
        index: IfIndex,
    },
    /// `ip link set netns`.
    Move {
        /// Which.
        index: IfIndex,
        /// Where to.
        node: String,
        /// What it is called there; none: as here.
        name: Option<String>,
    },
    /// `ip link set`.
    Set {
        /// Which.
        index: IfIndex,
        /// What.
        settings: Box<LinkSettings>,
    },
}
