//! Interfaces of a node (Linux: net/core/dev.c, net/core/rtnetlink.c, net/core/link_watch.c, drivers/net/veth.c, dummy.c):
//! creation, names, up and down, carrier, counters.
//!
//! Left to others: the two ends of a veth in two nodes (`engine/wiring`), addresses (`address`), routes (`fib`).

use super::netfilter::nat;
use super::{Context, Effect, Node, Profile, address, arp, cache, fib, neigh, rule, sysctl};
use crate::base::{Errno, IfIndex, Mac, NodeId};
use crate::model::{Link, LinkChange, LinkKind, LinkSettings, LinkStats, OperState, Qdisc, Refusal};

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
        LinkChange::Set { index, settings } => set(node, index, &settings, ctx),
        LinkChange::AddVeth { .. } | LinkChange::Move { .. } => Err(Errno::Eopnotsupp.into()),
    }
}

/// The flags of `ip link add`, once the interface is there (rtnl_configure_link).
///
/// Errors: as RTM_NEWLINK.
pub fn finish(node: &mut Node, index: IfIndex, settings: &LinkSettings, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    let LinkSettings { up, arp, multicast, promisc, allmulti, .. } = *settings;
    set(node, index, &LinkSettings { up, arp, multicast, promisc, allmulti, ..LinkSettings::default() }, ctx)
}

/// In do_setlink's order: address, mtu, group, name, alias, flags, queue length.
fn set(node: &mut Node, index: IfIndex, settings: &LinkSettings, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    if let Some(mac) = settings.mac {
        set_mac(node, index, mac, ctx)?;
    }
    if let Some(mtu) = settings.mtu.filter(|mtu| *mtu != node.devices.get(index).map_or(0, |link| link.mtu)) {
        set_mtu(node, index, mtu, ctx)?;
    }
    if let Some(name) = settings.name.as_deref().filter(|name| *name != node.devices.name(index)) {
        rename(node, index, name)?;
    }
    let link = node.devices.get_mut(index).ok_or(Errno::Enodev)?;
    link.group = settings.group.unwrap_or(link.group);
    if let Some(alias) = &settings.alias {
        link.alias = Some(alias.clone()).filter(|alias| !alias.is_empty());
    }
    link.multicast = settings.multicast.unwrap_or(link.multicast);
    link.promisc = settings.promisc.unwrap_or(link.promisc);
    link.allmulti = settings.allmulti.unwrap_or(link.allmulti);
    link.txqlen = settings.txqlen.unwrap_or(link.txqlen);
    let (was_up, had_arp) = (link.up, link.arp);
    link.arp = settings.arp.unwrap_or(had_arp);
    let arp_changed = link.arp != had_arp;
    match settings.up {
        Some(true) if !was_up => open(node, index, ctx),
        Some(false) if was_up => close(node, index, ctx),
        _ => {}
    }
    if arp_changed && was_up && settings.up != Some(false) {
        neigh::device_changed(node, index, ctx);
    }
    Ok(())
}

fn set_mac(node: &mut Node, index: IfIndex, mac: Mac, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    let link = node.devices.get_mut(index).ok_or(Errno::Enodev)?;
    link.mac = checked_mac(mac)?;
    neigh::device_changed(node, index, ctx);
    arp::announce(node, index, ctx);
    Ok(())
}

/// Too small an MTU for IPv4 takes the addresses away (inetdev_event, NETDEV_CHANGEMTU).
fn set_mtu(node: &mut Node, index: IfIndex, mtu: u32, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    let link = node.devices.get_mut(index).ok_or(Errno::Enodev)?;
    check_mtu(link, mtu, &node.profile)?;
    link.mtu = mtu;
    if mtu < 68 {
        address::device_gone(node, index, ctx);
    }
    cache::flush(node);
    Ok(())
}

fn rename(node: &mut Node, index: IfIndex, name: &str) -> Result<(), Refusal> {
    let link = node.devices.get(index).ok_or(Errno::Enodev)?;
    if link.up && !node.profile.rename_while_up {
        return Err(Errno::Ebusy.into());
    }
    let name = new_name(node, link.kind, Some(name))?;
    address::device_renamed(node, index, &name);
    if let Some(link) = node.devices.get_mut(index) {
        link.name = name;
    }
    rule::devices_changed(node);
    Ok(())
}

/// Linux: dev_open. A veth starts to send when the engine has looked at its other end.
fn open(node: &mut Node, index: IfIndex, ctx: &mut Context<'_>) {
    let Some(link) = node.devices.get_mut(index) else { return };
    link.up = true;
    if !matches!(link.kind, LinkKind::Veth { .. }) {
        activate(node, index);
    }
    ctx.effects.push(Effect::LinkState { dev: index, up: true });
    address::device_up(node, index, ctx);
    cache::flush(node);
}

/// Linux: dev_close.
fn close(node: &mut Node, index: IfIndex, ctx: &mut Context<'_>) {
    let Some(link) = node.devices.get_mut(index) else { return };
    (link.up, link.sending) = (false, false);
    ctx.effects.push(Effect::LinkState { dev: index, up: false });
    fib::sync_down_dev(node, index, false, ctx);
    fib::nexthop::device_down(node, index, ctx.now);
    neigh::device_down(node, index, ctx);
    nat::device_down(node, index, ctx.now);
    cache::flush(node);
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
        close(node, index, ctx);
    }
    address::device_gone(node, index, ctx);
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

/// The wire answers, or no longer. True when that is new; what follows from it is [`carrier_event`]'s, some time later.
pub fn set_carrier(node: &mut Node, dev: IfIndex, carrier: bool) -> bool {
    let Some(link) = node.devices.get_mut(dev).filter(|link| link.carrier != carrier) else { return false };
    link.carrier = carrier;
    link.carrier_changes = link.carrier_changes.saturating_add(1);
    true
}

/// An interface that is up gets its queue, and starts to send if it has a carrier (dev_activate).
pub fn activate(node: &mut Node, dev: IfIndex) {
    let Some(link) = node.devices.get_mut(dev).filter(|link| link.up) else { return };
    link.sending = link.carrier;
    if link.qdisc == Qdisc::Noop {
        let queued = !node.profile.veth_no_queue && matches!(link.kind, LinkKind::Veth { .. });
        link.qdisc = if queued { Qdisc::PfifoFast } else { Qdisc::Noqueue };
    }
}

/// True for a change of carrier that is told at once (linkwatch_urgent_event): the interface is up, and its other end has
/// another index, or it is about to start sending.
pub fn carrier_is_urgent(node: &Node, dev: IfIndex) -> bool {
    let Some(link) = node.devices.get(dev).filter(|link| link.up) else { return false };
    let LinkKind::Veth { peer, .. } = link.kind else { return false };
    peer != dev || (link.carrier && !link.sending && link.qdisc != Qdisc::Noop)
}

/// The kernel notices that a carrier came or went: routes by the interface are marked, and ARP starts anew
/// (linkwatch_do_dev, NETDEV_CHANGE).
pub fn carrier_event(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    watch(node, dev);
    activate(node, dev);
    let Some(link) = node.devices.get(dev).filter(|link| link.up) else { return };
    let carrier = link.carrier;
    fib::sync_carrier(node, dev, carrier, ctx);
    if !carrier {
        fib::nexthop::device_down(node, dev, ctx.now);
    }
    if !carrier && sysctl::effective::arp_evict_nocarrier(node, dev) {
        neigh::carrier_down(node, dev, ctx);
    }
    cache::flush(node);
}

/// Sets the operational state (rfc2863_policy). The kernel looks the other end's index up in this node, whichever
/// interface has that index here.
fn watch(node: &mut Node, dev: IfIndex) {
    let Some(link) = node.devices.get(dev) else { return };
    let LinkKind::Veth { peer, .. } = link.kind else { return };
    let state = match node.devices.get(peer) {
        _ if link.carrier => OperState::Up,
        Some(other) if peer != dev && !other.carrier => OperState::LowerLayerDown,
        _ => OperState::Down,
    };
    if let Some(link) = node.devices.get_mut(dev) {
        link.operstate = state;
    }
}
