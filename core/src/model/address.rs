//! Addresses of interfaces, of both families, as `ip addr` shows and edits them.

use super::route::Scope;
use crate::base::{Family, IfIndex};
use ipnet::IpNet;
use std::net::IpAddr;

/// An address of an interface (Linux: `struct in_ifaddr`, `struct inet6_ifaddr`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The interface.
    pub dev: IfIndex,
    /// Our address.
    pub local: IpAddr,
    /// The other end's address on a point-to-point link; else the same as `local`.
    pub peer: IpAddr,
    /// Prefix length of the subnet (of `peer`), 0 to 32 or 128.
    pub prefix_len: u8,
    /// Broadcast address, if set; IPv6 has none.
    pub broadcast: Option<IpAddr>,
    /// Label, by default the interface's name; at most 15 bytes. Empty for IPv6.
    pub label: String,
    /// Scope.
    pub scope: Scope,
    /// IPv4: not the first of its subnet, never chosen as a source by itself. IPv6: `temporary`.
    pub secondary: bool,
    /// `noprefixroute`: no connected route is made.
    pub no_prefix_route: bool,
    /// Metric of the connected route; 0 is the best.
    pub metric: u32,
    /// What else is said of it.
    pub flags: AddressFlags,
    /// For how long it holds.
    pub lifetime: Lifetime,
}

/// Flags of an address (IFA_F_*), most of them IPv6's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AddressFlags {
    /// `nodad`: nobody is asked whether the address is taken.
    pub nodad: bool,
    /// `optimistic`: used before that is known.
    pub optimistic: bool,
    /// `home` (mobile IPv6).
    pub home: bool,
    /// `mngtmpaddr`: a template for temporary addresses.
    pub mngtmpaddr: bool,
    /// `autojoin`: joins the multicast group.
    pub autojoin: bool,
    /// It is not known yet whether another has the address. Only in answers.
    pub tentative: bool,
    /// Another has the address. Only in answers.
    pub dadfailed: bool,
    /// Its preferred lifetime is over. Only in answers.
    pub deprecated: bool,
    /// Made from a secret (RFC 7217). Only in answers.
    pub stable_privacy: bool,
}

/// How long an address holds, in seconds; [`Lifetime::FOREVER`] in each field means without end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetime {
    /// `valid_lft`: then it goes.
    pub valid: u32,
    /// `preferred_lft`: then no new flow takes it.
    pub preferred: u32,
}

impl Lifetime {
    /// Without end (INFINITY_LIFE_TIME).
    pub const FOREVER: u32 = u32::MAX;

    /// True for an address that stays.
    pub const fn is_endless(self) -> bool {
        self.valid == Self::FOREVER && self.preferred == Self::FOREVER
    }
}

impl Default for Lifetime {
    fn default() -> Self {
        Self { valid: Self::FOREVER, preferred: Self::FOREVER }
    }
}

impl Address {
    /// Its family.
    pub const fn family(&self) -> Family {
        Family::of(self.local)
    }

    /// Its subnet: the peer's network.
    pub fn subnet(&self) -> IpNet {
        IpNet::new(self.peer, self.prefix_len).map_or_else(|_| IpNet::from(self.peer), |prefix| prefix.trunc())
    }
}

impl AddressChange {
    /// The family that the request is of.
    pub fn family(&self) -> Family {
        match self {
            Self::Add { address, .. } => address.family(),
            Self::Delete { local, peer, .. } => local.or(peer.map(|(peer, _)| peer)).map_or(Family::Inet, Family::of),
        }
    }
}

/// An edit of an interface's addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AddressChange {
    /// `ip addr add` (exclusive), `change` and `replace`.
    Add {
        /// The address.
        address: Address,
        /// NLM_F_EXCL: refuse when it is there.
        exclusive: bool,
        /// NLM_F_REPLACE.
        replace: bool,
    },
    /// `ip addr del`.
    Delete {
        /// The interface.
        dev: IfIndex,
        /// Our address; none when only the label or peer was named.
        local: Option<IpAddr>,
        /// Peer address and prefix length where they were given.
        peer: Option<(IpAddr, u8)>,
        /// Label where it was given.
        label: Option<String>,
    },
}
