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

/// An edit of the interfaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkChange {
    /// `ip link add NAME type veth peer name PEER [netns NODE]`.
    AddVeth {
        /// This end's name.
        name: String,
        /// The other end's name.
        peer: String,
        /// The other end's node; none: the same node.
        peer_node: Option<String>,
    },
    /// `ip link add NAME type dummy`.
    AddDummy {
        /// Its name.
        name: String,
    },
    /// `ip link del`.
    Delete {
        /// Which.
        index: IfIndex,
    },
    /// `ip link set`: what is `None` stays as it is.
    Set {
        /// Which.
        index: IfIndex,
        /// `up` or `down`.
        up: Option<bool>,
        /// `mtu`.
        mtu: Option<u32>,
        /// `txqueuelen`.
        txqlen: Option<u32>,
        /// `arp on|off`.
        arp: Option<bool>,
        /// `address`.
        mac: Option<Mac>,
        /// `name`.
        name: Option<String>,
    },
}
