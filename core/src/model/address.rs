//! IPv4 addresses of interfaces as `ip addr` shows and edits them.

use super::route::Scope;
use crate::base::{IfIndex, Prefix};
use std::net::Ipv4Addr;

/// An address of an interface (Linux: `struct in_ifaddr`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The interface.
    pub dev: IfIndex,
    /// Our address.
    pub local: Ipv4Addr,
    /// The other end's address on a point-to-point link; else the same as `local`.
    pub peer: Ipv4Addr,
    /// Prefix length of the subnet (of `peer`), 0 to 32.
    pub prefix_len: u8,
    /// Broadcast address, if set.
    pub broadcast: Option<Ipv4Addr>,
    /// Label, by default the interface's name; at most 15 bytes.
    pub label: String,
    /// Scope.
    pub scope: Scope,
    /// Not the first of its subnet: never chosen as a source by itself.
    pub secondary: bool,
    /// `noprefixroute`: no connected route is made.
    pub no_prefix_route: bool,
    /// Metric of the connected route; 0 is the best.
    pub metric: u32,
}

impl Address {
    /// Its subnet: the peer's network.
    pub fn subnet(&self) -> Prefix {
        Prefix::new(self.peer, self.prefix_len).map_or_else(|_| Prefix::from(self.peer), |prefix| prefix.trunc())
    }

    /// True when `address` is in its subnet (inet_ifa_match).
    pub fn covers(&self, address: Ipv4Addr) -> bool {
        self.subnet().contains(&address)
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
        local: Option<Ipv4Addr>,
        /// Peer address and prefix length where they were given.
        peer: Option<(Ipv4Addr, u8)>,
        /// Label where it was given.
        label: Option<String>,
    },
}
