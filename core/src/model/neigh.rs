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

/// A neighbour entry as RTM_GETNEIGH shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Neighbour {
    /// Its address.
    pub address: IpAddr,
    /// By which interface.
    pub dev: IfIndex,
    /// Its Ethernet address, once known.
    pub mac: Option<Mac>,
    /// Its state.
    pub state: NudState,
    /// `ip neigh add proxy`.
    pub proxy: bool,
    /// It is a router (NTF_ROUTER, IPv6).
    pub router: bool,
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
        /// `router`.
        router: bool,
        /// NLM_F_CREATE.
        create: bool,
        /// NLM_F_EXCL.
        exclusive: bool,
        /// NLM_F_REPLACE.
        replace: bool,
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
            Self::Set { address, .. } | Self::Delete { address, .. } => Family::of(*address),
        }
    }
}
