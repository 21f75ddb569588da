//! What a look-up is asked with, and the way that it finds (Linux: `struct flowi6`, `struct rt6_info`).

use crate::base::{Errno, IfIndex, TableId, Time};
use crate::kernel::six::fib::{Preference, RouteId};
use crate::model::route::RouteType;
use std::net::Ipv6Addr;

/// What a look-up is asked with (Linux: `struct flowi6`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlowKey {
    /// Destination.
    pub dst: Ipv6Addr,
    /// Source; `::`: not chosen yet.
    pub src: Ipv6Addr,
    /// Input interface; NONE for packets made here.
    pub iif: IfIndex,
    /// Output interface asked for.
    pub oif: IfIndex,
    /// Mark.
    pub mark: u32,
    /// Traffic class.
    pub tos: u8,
    /// Flow label, 20 bits.
    pub label: u32,
    /// IP protocol; 0 unknown.
    pub protocol: u8,
    /// Source port.
    pub sport: u16,
    /// Destination port; of ICMPv6 type (upper byte) and code, which lie at its place.
    pub dport: u16,
    /// User.
    pub uid: u32,
    /// connect() with the source port still open (FLOWI_FLAG_ANY_SPORT).
    pub any_sport: bool,
    /// The interface asked for is a must, not a wish (RT6_LOOKUP_F_IFACE): a bound socket, a link-local address.
    pub strict_oif: bool,
}

impl Default for FlowKey {
    fn default() -> Self {
        Self {
            dst: Ipv6Addr::UNSPECIFIED,
            src: Ipv6Addr::UNSPECIFIED,
            iif: IfIndex::NONE,
            oif: IfIndex::NONE,
            mark: 0,
            tos: 0,
            label: 0,
            protocol: 0,
            sport: 0,
            dport: 0,
            uid: 0,
            any_sport: false,
            strict_oif: false,
        }
    }
}

/// The way that a packet takes (Linux: `struct rt6_info`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dst {
    /// Unicast: forward or send; Local, Anycast, Multicast: deliver here (or send as such); else `error` says why not.
    pub kind: RouteType,
    /// Output interface; of a local way `lo`, or the address's own interface where the kernel takes that.
    pub dev: IfIndex,
    /// The interface whose address or route it is (`rt6i_idev`), where that is another.
    pub idev: IfIndex,
    /// Gateway.
    pub gateway: Option<Ipv6Addr>,
    /// Source address for packets made here; `::` while none is chosen.
    pub src: Ipv6Addr,
    /// Table it was found in.
    pub table: TableId,
    /// Length of the prefix that was matched.
    pub prefix_len: u8,
    /// MTU of the way in bytes.
    pub mtu: u32,
    /// Hop limit that the route asks for; 0: the interface's.
    pub hoplimit: u8,
    /// The route; [`RouteId::NULL`] for a way that no table knows.
    pub route: RouteId,
    /// Preference of the route.
    pub preference: Preference,
    /// Until when what was learnt of the destination holds.
    pub expires: Option<Time>,
    /// The way ends here with this error: ENETUNREACH (no route, `unreachable` gives EHOSTUNREACH), EACCES (`prohibit`), EINVAL
    /// (`blackhole`).
    pub error: Option<Errno>,
}

impl Dst {
    /// No way.
    pub const fn nowhere(error: Errno) -> Self {
        Self {
            kind: RouteType::Unreachable,
            dev: IfIndex::LO,
            idev: IfIndex::LO,
            gateway: None,
            src: Ipv6Addr::UNSPECIFIED,
            table: TableId(0),
            prefix_len: 0,
            mtu: 65536,
            hoplimit: 0,
            route: RouteId::NULL,
            preference: Preference::Medium,
            expires: None,
            error: Some(error),
        }
    }

    /// A way by an interface, to whoever is on its link, that no table knows (icmp6_dst_alloc).
    pub const fn by(dev: IfIndex, src: Ipv6Addr, mtu: u32) -> Self {
        Self { kind: RouteType::Unicast, dev, idev: dev, src, mtu, error: None, ..Self::nowhere(Errno::Enetunreach) }
    }

    /// Whom to hand a packet for `dst` to: the gateway, or `dst` itself.
    pub fn next_hop(&self, dst: Ipv6Addr) -> Ipv6Addr {
        self.gateway.unwrap_or(dst)
    }
}
