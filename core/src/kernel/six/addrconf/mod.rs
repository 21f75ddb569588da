//! IPv6 addresses of interfaces (Linux: net/ipv6/addrconf.c): which there are and in what order, and what follows from them.
//! Edits are in `edit`, interfaces that come up and go down in `device`, the search for duplicates in `dad`, the subnet routers'
//! addresses in `anycast` (net/ipv6/anycast.c), connected routes in `prefix`.
//!
//! Autoconfiguration by routers never happens: nobody sends advertisements.

mod anycast;
mod dad;
mod device;
mod edit;
mod prefix;

use crate::base::{IfIndex, Span, Time};
use crate::kernel::Node;
use crate::model::address::{AddressFlags, Lifetime};
use crate::model::{Address, Scope};
use ipnet::Ipv6Net;
use litemap::LiteMap;
use std::net::{IpAddr, Ipv6Addr};

pub use anycast::forwarding_changed;
pub use dad::{duplicate, fire};
pub use device::{carrier_changed, closed, detached, make_own_addresses, mtu_changed, opened, switched};
pub use edit::{change, end};

/// Least MTU of a link that carries IPv6.
pub const LEAST_MTU: u32 = 1280;

/// Where an address is on its way to being used (INET6_IFADDR_STATE_*).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing was asked yet.
    PreDad,
    /// Others are being asked.
    Dad,
    /// Nobody else has it.
    Settled,
    /// Another has it.
    Failed,
}

/// An address of an interface (`struct inet6_ifaddr`).
#[derive(Clone, Debug)]
pub struct OwnAddress {
    /// The address.
    pub address: Ipv6Addr,
    /// The other end's.
    pub peer: Option<Ipv6Addr>,
    /// Prefix length, 0 to 128.
    pub prefix_len: u8,
    /// Metric of the connected route; 0: the default.
    pub metric: u32,
    /// No connected route is made.
    pub no_prefix_route: bool,
    /// What was said of it, and `tentative` and `dadfailed` as they stand.
    pub flags: AddressFlags,
    /// For how long it holds, in seconds from `since`.
    pub lifetime: Lifetime,
    /// When that was said.
    pub since: Time,
    /// How far it is.
    pub state: State,
    /// Questions that are left.
    probes: u32,
    /// When the next thing is done about duplicates.
    timer: Option<Time>,
}

impl OwnAddress {
    /// Its subnet.
    pub fn net(&self) -> Ipv6Net {
        Ipv6Net::new(self.address, self.prefix_len).map_or_else(|_| self.address.into(), |net| net.trunc())
    }

    /// It holds without end (IFA_F_PERMANENT).
    pub const fn is_permanent(&self) -> bool {
        self.lifetime.valid == Lifetime::FOREVER
    }

    /// When it goes; none: never.
    pub fn ends(&self) -> Option<Time> {
        (!self.is_permanent()).then(|| self.since + Span::secs(u64::from(self.lifetime.valid)))
    }

    /// Its preferred time is over (IFA_F_DEPRECATED).
    pub fn is_deprecated(&self, now: Time) -> bool {
        self.lifetime.preferred != Lifetime::FOREVER && now.since(self.since).as_secs() >= u64::from(self.lifetime.preferred)
    }

    /// It may not be used yet.
    pub const fn is_tentative(&self) -> bool {
        self.flags.tentative && !self.flags.optimistic
    }
}

/// IPv6 of an interface (`struct inet6_dev`).
#[derive(Clone, Debug, Default)]
pub struct Interface {
    /// Its addresses in the kernel's order.
    pub addresses: Vec<OwnAddress>,
    /// Anycast addresses, with how many addresses of ours stand for each.
    anycast: Vec<anycast::Anycast>,
    /// It can send (IF_READY).
    ready: bool,
}

impl Interface {
    /// It can send (IF_READY).
    pub const fn is_ready(&self) -> bool {
        self.ready
    }

    /// Its anycast addresses.
    pub fn anycast(&self) -> impl Iterator<Item = Ipv6Addr> {
        self.anycast.iter().map(|anycast| anycast.address)
    }
}

/// IPv6 of all interfaces.
#[derive(Clone, Debug, Default)]
pub struct Interfaces {
    list: LiteMap<IfIndex, Interface>,
}

impl Interfaces {
    /// IPv6 of an interface, where it has any.
    pub fn get(&self, dev: IfIndex) -> Option<&Interface> {
        self.list.get(&dev)
    }

    /// All, by index.
    pub fn iter(&self) -> impl Iterator<Item = (IfIndex, &Interface)> {
        self.list.iter().map(|(dev, interface)| (*dev, interface))
    }
}

/// Is there IPv6 on the interface? Too narrow a link cannot carry it.
pub fn has_ipv6(node: &Node, dev: IfIndex) -> bool {
    node.devices.get(dev).is_some_and(|link| link.mtu >= LEAST_MTU)
}

/// IPv6 of an interface; there is none where the link is too narrow.
fn interface(node: &mut Node, dev: IfIndex) -> Option<&mut Interface> {
    let wide = has_ipv6(node, dev);
    let list = &mut node.six.interfaces.list;
    if wide && !list.contains_key(&dev) {
        list.insert(dev, Interface::default());
        node.sysctl.conf6_mut(dev)?.mtu = i64::from(node.devices.get(dev)?.mtu);
    }
    node.six.interfaces.list.get_mut(&dev)
}

fn own(node: &mut Node, dev: IfIndex, address: Ipv6Addr) -> Option<&mut OwnAddress> {
    node.six.interfaces.list.get_mut(&dev)?.addresses.iter_mut().find(|own| own.address == address)
}

/// Is it an address of ours (ipv6_chk_addr)? `dev`: the interface that it must be on; of a link-local one always that.
pub fn is_own(node: &Node, address: Ipv6Addr, dev: Option<IfIndex>, tentative_too: bool) -> bool {
    let here = |(on, interface): (IfIndex, &Interface)| {
        (dev.is_none_or(|dev| dev == on))
            && interface.addresses.iter().any(|own| own.address == address && (tentative_too || !own.is_tentative()))
    };
    node.six.interfaces.iter().any(here)
}

/// How far an address reaches (ipv6_addr_scope).
pub fn scope_of(address: Ipv6Addr) -> Scope {
    match address.octets() {
        [0xfe, b, ..] if b & 0xc0 == 0x80 => Scope::LINK,
        [0xfe, b, ..] if b & 0xc0 == 0xc0 => Scope::SITE,
        // A group says its scope itself.
        [0xff, scope, ..] => match scope & 0x0f {
            1 => Scope::HOST,
            2 => Scope::LINK,
            5 => Scope::SITE,
            _ => Scope::UNIVERSE,
        },
        _ if address.is_loopback() => Scope::HOST,
        _ => Scope::UNIVERSE,
    }
}

/// RTM_GETADDR dump: by interface index, then in the kernel's order.
pub fn dump(node: &Node, now: Time) -> Vec<Address> {
    let on = |(dev, interface): (IfIndex, &Interface)| {
        let tell = move |own: &OwnAddress| tell(dev, own, now);
        interface.addresses.iter().map(tell).collect::<Vec<_>>()
    };
    node.six.interfaces.iter().flat_map(on).collect()
}

fn tell(dev: IfIndex, own: &OwnAddress, now: Time) -> Address {
    let left = |seconds: u32| match seconds {
        Lifetime::FOREVER => Lifetime::FOREVER,
        seconds => u32::try_from(u64::from(seconds).saturating_sub(now.since(own.since).as_secs())).unwrap_or(0),
    };
    let deprecated = own.is_deprecated(now);
    Address {
        dev,
        local: IpAddr::V6(own.address),
        peer: IpAddr::V6(own.peer.unwrap_or(own.address)),
        prefix_len: own.prefix_len,
        broadcast: None,
        label: String::new(),
        scope: scope_of(own.address),
        secondary: false,
        no_prefix_route: own.no_prefix_route,
        metric: own.metric,
        flags: AddressFlags { deprecated, ..own.flags },
        lifetime: Lifetime { valid: left(own.lifetime.valid), preferred: left(own.lifetime.preferred) },
    }
}
