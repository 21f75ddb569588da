//! IPv4 addresses of interfaces (Linux: net/ipv4/devinet.c): their order, primaries and secondaries.
//!
//! Left to others: the routes that follow from an address (`fib/from_address`), the choice of a source (`fib`).

use super::fib::from_address;
use super::netfilter::nat;
use super::{Context, Node, cache, fib, neigh, sysctl};
use crate::base::addr::v4;
use crate::base::{Errno, IfIndex, Prefix};
use crate::model::{Address, AddressChange, AddressFlags, Lifetime, LinkKind, Refusal, Scope};
use std::net::{IpAddr, Ipv4Addr};
use std::ops::Range;

/// Most addresses of one node.
const MOST_ADDRESSES: usize = 65536;

/// An IPv4 address of an interface (Linux: `struct in_ifaddr`); the fields are [`Address`]'s.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ifaddr {
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
    /// Label.
    pub label: String,
    /// Scope.
    pub scope: Scope,
    /// Not the first of its subnet: never chosen as a source by itself.
    pub secondary: bool,
    /// No connected route is made.
    pub no_prefix_route: bool,
    /// Metric of the connected route.
    pub metric: u32,
}

impl Ifaddr {
    /// Its subnet: the peer's network.
    pub fn subnet(&self) -> Prefix {
        Prefix::new(self.peer, self.prefix_len).map_or_else(|_| Prefix::from(self.peer), |prefix| prefix.trunc())
    }

    /// True when `address` is in its subnet (inet_ifa_match).
    pub fn covers(&self, address: Ipv4Addr) -> bool {
        self.subnet().contains(&address)
    }

    /// What a request asks for; none of another family's.
    fn asked(address: Address) -> Option<Self> {
        let Address { dev, prefix_len, label, scope, secondary, no_prefix_route, metric, .. } = address;
        Some(Self {
            dev,
            local: v4(address.local)?,
            peer: v4(address.peer)?,
            prefix_len,
            broadcast: address.broadcast.and_then(v4),
            label,
            scope,
            secondary,
            no_prefix_route,
            metric,
        })
    }

    fn told(&self) -> Address {
        Address {
            dev: self.dev,
            local: IpAddr::V4(self.local),
            // No address of the other end is told: then ours stands for it.
            peer: IpAddr::V4(if self.peer.is_unspecified() { self.local } else { self.peer }),
            prefix_len: self.prefix_len,
            broadcast: self.broadcast.map(IpAddr::V4),
            label: self.label.clone(),
            scope: self.scope,
            secondary: self.secondary,
            no_prefix_route: self.no_prefix_route,
            metric: self.metric,
            flags: AddressFlags::default(),
            lifetime: Lifetime::default(),
        }
    }
}

/// RTM_GETADDR dump of IPv4.
pub fn dump(node: &Node) -> Vec<Address> {
    node.addresses.list.iter().map(Ifaddr::told).collect()
}

/// The addresses of a node: by interface index, then in the kernel's order (primaries before secondaries).
#[derive(Clone, Debug, Default)]
pub struct Addresses {
    /// All of them.
    pub list: Vec<Ifaddr>,
    /// Counts their changes (`dev_addr_genid`): next hops choose their source address anew when it moved.
    pub generation: u32,
}

impl Addresses {
    /// Those of one interface, in the kernel's order.
    pub fn of(&self, dev: IfIndex) -> &[Ifaddr] {
        self.list.get(self.range(dev)).unwrap_or_default()
    }

    fn range(&self, dev: IfIndex) -> Range<usize> {
        let start = self.list.partition_point(|address| address.dev < dev);
        let end = self.list.partition_point(|address| address.dev <= dev);
        start..end
    }

    /// The first address of an interface whose subnet is the given one (inet_ifa_byprefix).
    pub fn by_prefix(&self, dev: IfIndex, subnet: Prefix) -> Option<&Ifaddr> {
        self.of(dev).iter().find(|address| address.subnet() == subnet)
    }

    /// The interface that has this address, by index then order.
    pub fn owner(&self, local: Ipv4Addr) -> Option<&Ifaddr> {
        self.list.iter().find(|address| address.local == local)
    }
}

/// `ip addr add`, `change`, `replace`, `del` for IPv4.
///
/// Errors: as RTM_NEWADDR and RTM_DELADDR.
pub fn change(node: &mut Node, change: AddressChange, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    match change {
        AddressChange::Add { address, exclusive, replace } => {
            let address = Ifaddr::asked(address).ok_or(Errno::Einval)?;
            add(node, address, exclusive, replace, ctx)
        }
        AddressChange::Delete { dev, local, peer, label } => {
            let local = local.and_then(v4);
            let peer = peer.and_then(|(peer, len)| Some((v4(peer)?, len)));
            let found = node.addresses.of(dev).iter().position(|address| {
                local.is_none_or(|local| address.local == local)
                    && label.as_ref().is_none_or(|label| address.label == *label)
                    && peer.is_none_or(|(peer, len)| address.prefix_len == len && address.covers(peer))
            });
            if node.devices.get(dev).is_none() {
                return Err(node.profile.address_refusal(Errno::Enodev, "ipv4: Device not found"));
            }
            let missing = || node.profile.address_refusal(Errno::Eaddrnotavail, "ipv4: Address not found");
            let at = found.ok_or_else(missing)?;
            delete(node, dev, at, ctx);
            Ok(())
        }
    }
}

fn add(node: &mut Node, mut address: Ifaddr, exclusive: bool, replace: bool, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    if address.prefix_len > 32 {
        return Err(node.profile.address_refusal(Errno::Einval, "ipv4: Invalid prefix length"));
    }
    if node.devices.get(address.dev).is_none() {
        return Err(node.profile.address_refusal(Errno::Enodev, "ipv4: Device not found"));
    }
    node.sysctl.settle(address.dev);
    address.broadcast = address.broadcast.filter(|broadcast| !broadcast.is_unspecified());
    let same = |other: &Ifaddr| other.subnet() == address.subnet() && other.local == address.local;
    let Some(at) = node.addresses.of(address.dev).iter().position(same) else {
        return insert(node, address, ctx);
    };
    if exclusive || !replace {
        return Err(already_assigned(node));
    }
    set_metric(node, address.dev, at, address.metric, ctx);
    Ok(())
}

fn already_assigned(node: &Node) -> Refusal {
    node.profile.address_refusal(Errno::Eexist, "ipv4: Address already assigned")
}

/// Puts an address in: a primary one after the last primary of its scope or wider, a secondary one at the end
/// (__inet_insert_ifa).
fn insert(node: &mut Node, mut address: Ifaddr, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    if node.addresses.list.len() >= MOST_ADDRESSES {
        return Err(Errno::Enobufs.into());
    }
    let dev = address.dev;
    let range = node.addresses.range(dev);
    address.secondary = false;
    let mut after_primaries = 0;
    for (at, other) in node.addresses.of(dev).iter().enumerate() {
        if !other.secondary && address.scope <= other.scope {
            after_primaries = at + 1;
        }
        if other.subnet() == address.subnet() {
            if other.local == address.local {
                return Err(already_assigned(node));
            }
            if other.scope != address.scope {
                return Err(node.profile.address_refusal(Errno::Einval, "ipv4: Invalid scope value"));
            }
            address.secondary = true;
        }
    }
    let place = if address.secondary { range.end } else { range.start + after_primaries };
    node.addresses.list.insert(place, address.clone());
    address_up(node, &address, ctx);
    Ok(())
}

/// What follows when an address is there (fib_inetaddr_event, NETDEV_UP).
fn address_up(node: &mut Node, address: &Ifaddr, ctx: &mut Context<'_>) {
    from_address::add(node, address, ctx);
    node.addresses.generation = node.addresses.generation.wrapping_add(1);
    fib::sync_up(node, address.dev, ctx);
    cache::flush(node);
}

/// What follows when an address is gone (fib_inetaddr_event, NETDEV_DOWN); the list no longer has it.
fn address_down(node: &mut Node, address: &Ifaddr, ctx: &mut Context<'_>) {
    from_address::remove(node, address, None, ctx);
    nat::address_deleted(node, address.dev, address.local, ctx.now);
    node.addresses.generation = node.addresses.generation.wrapping_add(1);
    if node.addresses.of(address.dev).is_empty() {
        fib::sync_down_dev(node, address.dev, true, ctx);
        neigh::device_down(node, address.dev, ctx);
    }
    cache::flush(node);
}

/// Takes the address at a place of an interface's list away. With a primary go its secondaries, unless
/// `promote_secondaries` puts the first of them in its place (__inet_del_ifa).
fn delete(node: &mut Node, dev: IfIndex, at: usize, ctx: &mut Context<'_>) {
    let Some(address) = node.addresses.of(dev).get(at).cloned() else { return };
    let subnet = address.subnet();
    let heirs = |other: &Ifaddr| other.dev == dev && other.secondary && other.subnet() == subnet;
    let mut promoted = None;
    if !address.secondary {
        if sysctl::effective::promote_secondaries(node, dev) {
            promoted = node.addresses.list.iter().find(|other| heirs(other)).cloned();
        } else {
            while let Some(place) = node.addresses.list.iter().position(heirs) {
                let gone = node.addresses.list.remove(place);
                address_down(node, &gone, ctx);
            }
        }
    }
    if promoted.is_some() {
        let all: Vec<Ifaddr> = node.addresses.list.iter().filter(|other| heirs(other)).cloned().collect();
        for other in &all {
            from_address::remove(node, other, Some(&address), ctx);
        }
    }
    let Some(place) = node.addresses.list.iter().position(|other| *other == address) else { return };
    node.addresses.list.remove(place);
    address_down(node, &address, ctx);
    if let Some(heir) = promoted {
        promote(node, &address, &heir, ctx);
    }
}

/// The heir becomes primary, after the last primary of the deleted one's scope, and its fellows follow it.
fn promote(node: &mut Node, gone: &Ifaddr, heir: &Ifaddr, ctx: &mut Context<'_>) {
    let Some(place) = node.addresses.list.iter().position(|other| other == heir) else { return };
    let mut heir = node.addresses.list.remove(place);
    let last = |other: &Ifaddr| other.dev == gone.dev && !other.secondary && gone.scope <= other.scope;
    let place = match node.addresses.list.iter().rposition(last) {
        Some(primary) => primary + 1,
        None => node.addresses.range(gone.dev).start,
    };
    heir.secondary = false;
    node.addresses.list.insert(place, heir.clone());
    address_up(node, &heir, ctx);
    let subnet = heir.subnet();
    let fellows: Vec<Ifaddr> =
        node.addresses.of(heir.dev).iter().filter(|other| other.secondary && other.subnet() == subnet).cloned().collect();
    for fellow in &fellows {
        from_address::add(node, fellow, ctx);
    }
}

/// `ip addr replace … metric N` of an address that is there: its connected route moves (fib_modify_prefix_metric).
fn set_metric(node: &mut Node, dev: IfIndex, at: usize, metric: u32, ctx: &mut Context<'_>) {
    let place = node.addresses.range(dev).start + at;
    let Some(address) = node.addresses.list.get_mut(place).filter(|address| address.metric != metric) else { return };
    let old = address.clone();
    address.metric = metric;
    let new = address.clone();
    from_address::move_metric(node, &old, &new, ctx);
}

/// An interface came up: `lo` gets 127.0.0.1/8, and the routes of all addresses are made (NETDEV_UP).
pub fn device_up(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    let is_loopback = node.devices.get(dev).is_some_and(|link| link.kind == LinkKind::Loopback);
    if is_loopback {
        node.sysctl.settle(dev);
        // It may be there already.
        let _ = insert(node, loopback_address(dev), ctx);
    }
    let addresses = node.addresses.of(dev).to_vec();
    for address in &addresses {
        from_address::add(node, address, ctx);
    }
    fib::sync_up(node, dev, ctx);
}

fn loopback_address(dev: IfIndex) -> Ifaddr {
    Ifaddr {
        dev,
        local: Ipv4Addr::LOCALHOST,
        peer: Ipv4Addr::LOCALHOST,
        prefix_len: 8,
        broadcast: None,
        label: "lo".to_owned(),
        scope: Scope::HOST,
        secondary: false,
        no_prefix_route: false,
        metric: 0,
    }
}

/// An interface is being taken away: its addresses go one by one, then whatever routes are left (inetdev_destroy).
pub fn device_gone(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    while let Some(first) = node.addresses.of(dev).first().cloned() {
        let place = node.addresses.range(dev).start;
        node.addresses.list.remove(place);
        from_address::remove_dead(node, &first, ctx);
    }
    fib::sync_down_dev(node, dev, true, ctx);
    neigh::device_down(node, dev, ctx);
}

/// An interface gets another name: labels follow it, and all but the first keep or get a suffix (inetdev_changename).
pub fn device_renamed(node: &mut Node, dev: IfIndex, name: &str) {
    let range = node.addresses.range(dev);
    for (number, address) in node.addresses.list.get_mut(range).unwrap_or_default().iter_mut().enumerate() {
        if number == 0 {
            address.label = name.to_owned();
            continue;
        }
        let suffix = match address.label.split_once(':') {
            Some((_, alias)) => format!(":{alias}"),
            None => format!(":{}", number + 1),
        };
        let keep = name.len().min(15usize.saturating_sub(suffix.len()));
        address.label = format!("{}{suffix}", name.get(..keep).unwrap_or(name));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{NodeId, PacketId, Time};
    use crate::kernel::Profile;
    use crate::trace::TraceLog;

    fn address(text: &str, scope: Scope) -> Ifaddr {
        let net: ipnet::Ipv4Net = text.parse().expect("a prefix");
        Ifaddr {
            dev: IfIndex::LO,
            local: net.addr(),
            peer: net.addr(),
            prefix_len: net.prefix_len(),
            scope,
            ..loopback_address(IfIndex::LO)
        }
    }

    /// Carries edits out on `lo`, which is down, and lists its addresses; a star marks secondaries.
    fn after(edits: &[(&str, Scope)], deleted: &str, promote: bool) -> Vec<String> {
        let mut node = Node::new(NodeId(0), "r", Profile::of("6.18").expect("a profile"), 1);
        node.sysctl.all.promote_secondaries = i64::from(promote);
        let (mut effects, mut trace, mut next_packet) = (Vec::new(), TraceLog::default(), PacketId(1));
        let mut ctx = Context { now: Time::ZERO, effects: &mut effects, trace: &mut trace, next_packet: &mut next_packet };
        for (text, scope) in edits {
            let add = AddressChange::Add { address: address(text, *scope).told(), exclusive: true, replace: false };
            change(&mut node, add, &mut ctx).expect("added");
        }
        let local = deleted.parse().ok();
        let delete = AddressChange::Delete { dev: IfIndex::LO, local, peer: None, label: None };
        let _ = change(&mut node, delete, &mut ctx);
        let mark = |address: &Ifaddr| if address.secondary { "*" } else { "" };
        node.addresses.list.iter().map(|address| format!("{}{}", address.local, mark(address))).collect()
    }

    const GLOBAL: Scope = Scope::UNIVERSE;

    #[test]
    fn wider_scopes_stand_last_and_secondaries_at_the_end() {
        let edits = [
            ("10.0.0.1/24", GLOBAL),
            ("10.0.0.2/24", GLOBAL),
            ("10.0.1.1/24", Scope::HOST),
            ("10.0.2.1/24", Scope::LINK),
            ("10.0.3.1/24", GLOBAL),
        ];
        assert_eq!(after(&edits, "192.0.2.9", false), ["10.0.1.1", "10.0.2.1", "10.0.0.1", "10.0.3.1", "10.0.0.2*"]);
    }

    #[test]
    fn with_a_primary_go_its_secondaries() {
        let edits = [("10.0.0.1/24", GLOBAL), ("10.0.0.2/24", GLOBAL), ("10.0.1.1/24", GLOBAL), ("10.0.0.3/24", GLOBAL)];
        assert_eq!(after(&edits, "10.0.0.1", false), ["10.0.1.1"]);
        assert_eq!(after(&edits, "10.0.0.2", false), ["10.0.0.1", "10.0.1.1", "10.0.0.3*"]);
    }

    #[test]
    fn a_secondary_takes_the_place_where_that_is_asked_for() {
        let edits = [("10.0.0.1/24", GLOBAL), ("10.0.1.1/24", GLOBAL), ("10.0.0.2/24", GLOBAL), ("10.0.0.3/24", GLOBAL)];
        assert_eq!(after(&edits, "10.0.0.1", true), ["10.0.1.1", "10.0.0.2", "10.0.0.3*"]);
    }
}
