//! Neighbour entries as `ip neigh` shows and edits them.

use crate::base::{Family, IfIndex, Mac};
use std::net::IpAddr;

/// Neighbour states (Linux: `NUD_*`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NudState {
    /// Just made.
    None,
    /// Asked, not answered yet.
    Incomplete,
    /// Confirmed lately.
    Reachable,
    /// Known, not confirmed lately.
    Stale,
    /// Used while stale; waiting for a confirmation.
    Delay,
    /// Asking again.
    Probe,
    /// Did not answer.
    Failed,
    /// Needs no resolution.
    NoArp,
    /// Set by the administrator.
    Permanent,
}

impl NudState {
    /// Linux's `NUD_VALID`: an address is known.
    pub const fn is_valid(self) -> bool {
        matches!(self, Self::Permanent | Self::NoArp | Self::Reachable | Self::Probe | Self::Stale | Self::Delay)
    }

    /// The word that `ip neigh` prints.
    pub const fn word(self) -> &'static str {
        match self {
            Self::None => "NONE",
            Self::Incomplete => "INCOMPLETE",
            Self::Reachable => "REACHABLE",
            Self::Stale => "STALE",
            Self::Delay => "DELAY",
            Self::Probe => "PROBE",
            Self::Failed => "FAILED",
            Self::NoArp => "NOARP",
            Self::Permanent => "PERMANENT",
        }
    }
}

/// What is said of an entry beside its state (Linux: NTF_*).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NeighFlags {
    /// It is a router (NTF_ROUTER).
    pub router: bool,
    /// A control plane knows it: it is not swept (NTF_EXT_LEARNED).
    pub extern_learned: bool,
    /// The kernel keeps asking whether it is there (NTF_MANAGED).
    pub managed: bool,
}

/// A neighbour entry as RTM_GETNEIGH shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Neighbour {
    /// Its address.
    pub address: IpAddr,
    /// By which interface; none: a proxy entry for all of them.
    pub dev: IfIndex,
    /// Its Ethernet address, once known.
    pub mac: Option<Mac>,
    /// Its state.
    pub state: NudState,
    /// `ip neigh add proxy`.
    pub proxy: bool,
    /// What else is said of it.
    pub flags: NeighFlags,
    /// Who made it (RTPROT_*).
    pub protocol: u8,
    /// How it was used.
    pub cache: NeighCache,
}

/// How an entry was used, in seconds ago (Linux: `struct nda_cacheinfo`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NeighCache {
    /// Holders beside the table: its timer.
    pub references: u32,
    /// A packet was sent to it.
    pub used: u64,
    /// It was known to be there.
    pub confirmed: u64,
    /// State or address changed.
    pub updated: u64,
    /// Questions of this round.
    pub probes: u32,
}

/// An edit of the neighbour table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NeighChange {
    /// `ip neigh add|append|change|replace`.
    Set {
        /// Its address.
        address: IpAddr,
        /// By which interface.
        dev: IfIndex,
        /// Ethernet address.
        mac: Option<Mac>,
        /// State to put it in.
        state: NudState,
        /// What else is said of it.
        flags: NeighFlags,
        /// `use`: as if a packet were sent to it.
        use_now: bool,
        /// Who made it (RTPROT_*); none: that stays as it is.
        protocol: Option<u8>,
        /// NLM_F_CREATE.
        create: bool,
        /// NLM_F_EXCL.
        exclusive: bool,
        /// NLM_F_REPLACE.
        replace: bool,
    },
    /// `ip neigh add|replace proxy`
    SetProxy {
        /// For whom is answered.
        address: IpAddr,
        /// To questions that come in by this interface; none: by any.
        dev: IfIndex,
        /// What else is said of it.
        flags: NeighFlags,
        /// Who made it (RTPROT_*).
        protocol: Option<u8>,
    },
    /// `ip neigh del proxy`
    DeleteProxy {
        /// For whom was answered.
        address: IpAddr,
        /// By which interface.
        dev: IfIndex,
    },
    /// `ip neigh del`.
    Delete {
        /// Its address.
        address: IpAddr,
        /// By which interface.
        dev: IfIndex,
    },
}

impl NeighChange {
    /// The family of the neighbour.
    pub const fn family(&self) -> Family {
        match self {
            Self::Set { address, .. }
            | Self::Delete { address, .. }
            | Self::SetProxy { address, .. }
            | Self::DeleteProxy { address, .. } => Family::of(*address),
        }
    }
}
