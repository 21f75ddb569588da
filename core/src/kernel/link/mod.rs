//! Interfaces of a node (Linux: net/core/dev.c, net/core/rtnetlink.c, drivers/net/veth.c, dummy.c): which there are, their
//! names and indexes, how they come and go.
//!
//! Left to others: the two ends of a veth in two nodes (`engine/wiring`), addresses (`address`), routes (`fib`).

mod carrier;
mod set;

use super::six::{addrconf, mld};
use super::{Context, Node, Profile, address, cache, fib, rule};
use crate::base::{Errno, IfIndex, Mac, NodeId};
use crate::model::{Link, LinkChange, LinkKind, LinkSettings, LinkStats, OperState, Qdisc, Refusal};

pub use carrier::{activate, carrier_event, carrier_is_urgent, set_carrier};

/// The largest index that can be asked for: the engine keeps a list by index.
const LARGEST_INDEX: IfIndex = IfIndex(1 << 16);

/// Most interfaces of one node.
const MOST_DEVICES: usize = 4096;

/// The interfaces of a node, by index.
#[derive(Clone, Debug)]
pub struct Devices {
    /// In order of index; `lo` first.
    pub list: Vec<Link>,
    /// The index that was given last.
    last_index: IfIndex,
}

impl Default for Devices {
    fn default() -> Self {
        let lo = Link { carrier: true, ..blank(IfIndex::LO, "lo".to_owned(), LinkKind::Loopback) };
        Self { list: vec![lo], last_index: IfIndex::LO }
    }
}

impl Devices {
    /// The interface with this index.
    #[inline]
    pub fn get(&self, index: IfIndex) -> Option<&Link> {
        self.list.get(self.place(index)?)
    }

    /// The interface with this index, to change.
    #[inline]
    pub fn get_mut(&mut self, index: IfIndex) -> Option<&mut Link> {
        let place = self.place(index)?;
        self.list.get_mut(place)
    }

    /// The interface of this name.
    pub fn by_name(&self, name: &str) -> Option<&Link> {
        self.list.iter().find(|link| link.name == name)
    }

    /// The name of an interface; empty when there is none.
    pub fn name(&self, index: IfIndex) -> &str {
        self.get(index).map_or("", |link| link.name.as_str())
    }

    /// Indexes count up from 1, so an interface is mostly found at its own place.
    #[inline]
    fn place(&self, index: IfIndex) -> Option<usize> {
        let guess = (index.0 as usize).wrapping_sub(1);
        match self.list.get(guess) {
            Some(link) if link.index == index => Some(guess),
            _ => self.list.binary_search_by_key(&index, |link| link.index).ok(),
        }
    }
}

/// An interface as its driver sets it up.
fn blank(index: IfIndex, name: String, kind: LinkKind) -> Link {
    Link {
        index,
        name,
        kind,
        mac: Mac::ZERO,
        mtu: if kind == LinkKind::Loopback { 65536 } else { 1500 },
        txqlen: 1000,
        up: false,
        carrier: kind == LinkKind::Dummy,
        arp: kind != LinkKind::Dummy,
        multicast: matches!(kind, LinkKind::Veth { .. }),
        promisc: false,
        allmulti: false,
        qdisc: Qdisc::Noop,
        operstate: OperState::Unknown,
        sending: false,
        carrier_changes: u32::from(matches!(kind, LinkKind::Veth { .. })),
        alias: None,
        group: 0,
        stats: LinkStats::default(),
    }
}

/// Makes an interface, down and without addresses, and returns its index. A veth's peer is said later by [`set_peer`].
///
/// Errors: EEXIST when the name is taken; EINVAL for a name that the kernel does not allow; EBUSY when the index is taken.
pub fn create(node: &mut Node, kind: LinkKind, settings: &LinkSettings) -> Result<IfIndex, Refusal> {
    let name = new_name(node, kind, settings.name.as_deref())?;
    let index = new_index(node, settings.index)?;
    let mut link = blank(index, name, kind);
    link.mac = address_of(node.id, index);
    if let Some(mac) = settings.mac {
        link.mac = checked_mac(mac)?;
    }
    if let Some(mtu) = settings.mtu {
        check_mtu(&link, mtu, &node.profile)?;
        link.mtu = mtu;
    }
    link.txqlen = settings.txqlen.unwrap_or(link.txqlen);
    link.group = settings.group.unwrap_or(0);
    link.alias = settings.alias.clone().filter(|alias| !alias.is_empty());
    let place = node.devices.list.partition_point(|other| other.index < index);
    node.devices.list.insert(place, link);
    node.sysctl.add_device(index);
    rule::devices_changed(node);
    Ok(index)
}

/// Says what a veth's other end is.
pub fn set_peer(node: &mut Node, index: IfIndex, peer_node: NodeId, peer: IfIndex) {
    if let Some(link) = node.devices.get_mut(index) {
        link.kind = LinkKind::Veth { peer_node, peer };
    }
}

/// A locally administered address that no other interface of the lab has. (A real one draws it at random.)
const fn address_of(node: NodeId, index: IfIndex) -> Mac {
    let ([a, b], [_, c, d, e]) = (node.0.to_be_bytes(), index.0.to_be_bytes());
    Mac([0x0a, a, b, c, d, e])
}

fn new_name(node: &Node, kind: LinkKind, wish: Option<&str>) -> Result<String, Refusal> {
    let name = match wish {
        Some(name) if !name.contains('%') => name.to_owned(),
        Some(pattern) => free_name(node, pattern)?,
        None => free_name(node, if kind == LinkKind::Dummy { "dummy%d" } else { "veth%d" })?,
    };
    if !is_valid_name(&name) {
        return Err(Errno::Einval.into());
    }
    if node.devices.by_name(&name).is_some() { Err(Errno::Eexist.into()) } else { Ok(name) }
}

/// The first free name of a pattern with one `%d`.
fn free_name(node: &Node, pattern: &str) -> Result<String, Refusal> {
    let (head, tail) = pattern.split_once("%d").filter(|(_, tail)| !tail.contains('%')).ok_or(Errno::Einval)?;
    let mut names = (0..=MOST_DEVICES).map(|n| format!("{head}{n}{tail}"));
    names.find(|name| node.devices.by_name(name).is_none()).ok_or(Errno::Enobufs.into())
}

/// Linux: dev_valid_name.
fn is_valid_name(name: &str) -> bool {
    !name.is_empty()
        && name.len() < 16
        && name != "."
        && name != ".."
        && !name.contains(|c: char| "/:".contains(c) || c.is_whitespace())
}

fn new_index(node: &mut Node, wish: Option<IfIndex>) -> Result<IfIndex, Refusal> {
    if node.devices.list.len() >= MOST_DEVICES {
        return Err(Errno::Enomem.into());
    }
    if let Some(index) = wish {
        if index > LARGEST_INDEX {
            return Err(Errno::Enomem.into());
        }
        return if node.devices.get(index).is_some() { Err(Errno::Ebusy.into()) } else { Ok(index) };
    }
    let mut index = node.devices.last_index;
    loop {
        index = IfIndex(if index.0 >= i32::MAX as u32 { 1 } else { index.0 + 1 });
        if node.devices.get(index).is_none() {
            node.devices.last_index = index;
            return Ok(index);
        }
    }
}

fn checked_mac(mac: Mac) -> Result<Mac, Refusal> {
    if mac.is_group() || mac == Mac::ZERO { Err(Errno::Eaddrnotavail.into()) } else { Ok(mac) }
}

fn check_mtu(link: &Link, mtu: u32, profile: &Profile) -> Result<(), Refusal> {
    let (low, high) = if matches!(link.kind, LinkKind::Veth { .. }) { (68, 65535) } else { (0, i32::MAX as u32) };
    if mtu < low {
        return Err(profile.refusal(Errno::Einval, "mtu less than device minimum"));
    }
    if mtu > high { Err(profile.refusal(Errno::Einval, "mtu greater than device maximum")) } else { Ok(()) }
}

/// `ip link set`, `del`, and `add` of a dummy. Whatever concerns a veth's two ends is done by the engine.
///
/// Errors: as RTM_SETLINK, RTM_DELLINK and RTM_NEWLINK.
pub fn change(node: &mut Node, change: LinkChange, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    match change {
        LinkChange::AddDummy { settings } => {
            let index = create(node, LinkKind::Dummy, &settings)?;
            finish(node, index, &settings, ctx)
        }
        LinkChange::Delete { index } => remove(node, index, ctx),
        LinkChange::Set { index, settings } => set::set(node, index, &settings, ctx),
        LinkChange::AddVeth { .. } | LinkChange::Move { .. } => Err(Errno::Eopnotsupp.into()),
    }
}

/// The flags of `ip link add`, once the interface is there (rtnl_configure_link).
///
/// Errors: as RTM_NEWLINK.
pub fn finish(node: &mut Node, index: IfIndex, settings: &LinkSettings, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    mld::sync(node, ctx);
    let LinkSettings { up, arp, multicast, promisc, allmulti, .. } = *settings;
    set::set(node, index, &LinkSettings { up, arp, multicast, promisc, allmulti, ..LinkSettings::default() }, ctx)
}

/// Takes an interface away, with its addresses, routes and neighbours.
///
/// Errors: ENODEV; EOPNOTSUPP for `lo`.
pub fn remove(node: &mut Node, index: IfIndex, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    if index == IfIndex::LO {
        return Err(Errno::Eopnotsupp.into());
    }
    detach(node, index, ctx).map(|_| ()).ok_or(Errno::Enodev.into())
}

/// Takes an interface out of the node, as it then is.
pub fn detach(node: &mut Node, index: IfIndex, ctx: &mut Context<'_>) -> Option<Link> {
    if node.devices.get(index)?.up {
        carrier::close(node, index, ctx);
    }
    address::device_gone(node, index, ctx);
    addrconf::detached(node, index, ctx);
    fib::sync_gone(node, index, ctx);
    let place = node.devices.place(index)?;
    let link = node.devices.list.remove(place);
    node.sysctl.remove_device(index);
    rule::devices_changed(node);
    cache::flush(node);
    Some(link)
}

/// `lo` stays where it is.
///
/// Errors: EINVAL.
pub fn check_departure(node: &Node, index: IfIndex) -> Result<(), Refusal> {
    if index == IfIndex::LO { Err(node.profile.refusal(Errno::Einval, "The interface netns is immutable")) } else { Ok(()) }
}

/// An interface may come to a node where no other has its name.
///
/// Errors: EEXIST, EINVAL.
pub fn check_arrival(node: &Node, name: &str) -> Result<(), Refusal> {
    if !is_valid_name(name) {
        return Err(Errno::Einval.into());
    }
    match node.devices.by_name(name) {
        Some(_) => Err(node.profile.refusal(Errno::Eexist, "An interface with the same name exists in the target netns")),
        None => Ok(()),
    }
}

/// An interface comes from another node, down: it keeps its index where that is free (__dev_change_net_namespace).
pub fn attach(node: &mut Node, link: Link, name: String) -> IfIndex {
    let index = match node.devices.get(link.index) {
        None => link.index,
        Some(_) => new_index(node, None).unwrap_or(link.index),
    };
    let link = Link { index, name, up: false, sending: false, qdisc: Qdisc::Noop, ..link };
    let place = node.devices.list.partition_point(|other| other.index < index);
    node.devices.list.insert(place, link);
    node.sysctl.add_device(index);
    rule::devices_changed(node);
    index
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node() -> Node {
        Node::new(NodeId(3), "r", Profile::of("6.18").expect("a profile"), 1)
    }

    fn named(name: &str) -> LinkSettings {
        LinkSettings { name: Some(name.to_owned()), ..LinkSettings::default() }
    }

    #[test]
    fn indexes_count_on_and_pass_over_what_is_taken() {
        let mut node = node();
        let asked = LinkSettings { index: Some(IfIndex(3)), ..named("third") };
        assert_eq!(create(&mut node, LinkKind::Dummy, &asked), Ok(IfIndex(3)));
        assert_eq!(create(&mut node, LinkKind::Dummy, &named("a")), Ok(IfIndex(2)));
        assert_eq!(create(&mut node, LinkKind::Dummy, &named("b")), Ok(IfIndex(4)));
        let names: Vec<&str> = node.devices.list.iter().map(|link| link.name.as_str()).collect();
        assert_eq!(names, ["lo", "a", "third", "b"]);
        assert_eq!(node.devices.name(IfIndex(4)), "b");
    }

    #[test]
    fn names_are_checked_and_invented() {
        let mut node = node();
        for wrong in ["", ".", "..", "a/b", "a b", "a:b", "sixteen-bytes-ab", "%d%d"] {
            assert!(create(&mut node, LinkKind::Dummy, &named(wrong)).is_err(), "{wrong:?}");
        }
        assert_eq!(create(&mut node, LinkKind::Dummy, &named("lo")), Err(Errno::Eexist.into()));
        for expected in ["dummy0", "dummy1"] {
            let index = create(&mut node, LinkKind::Dummy, &LinkSettings::default()).expect("made");
            assert_eq!(node.devices.name(index), expected);
        }
    }

    #[test]
    fn ethernet_addresses_are_local_and_differ() {
        let (a, b) = (address_of(NodeId(1), IfIndex(2)), address_of(NodeId(1), IfIndex(3)));
        assert_ne!(a, b);
        assert!(!a.is_group() && a.0[0] & 2 == 2);
    }
}
