//! `ip link set` (Linux: net/core/rtnetlink.c, do_setlink): Ethernet address, MTU, name, flags.

use super::carrier::{close, open};
use super::{check_mtu, checked_mac, new_name};
use crate::base::{Errno, IfIndex, Mac};
use crate::kernel::six::addrconf;
use crate::kernel::{Context, Node, address, arp, cache, neigh, rule};
use crate::model::{LinkSettings, Refusal};

/// In do_setlink's order: address, mtu, group, name, alias, flags, queue length, carrier.
pub(super) fn set(node: &mut Node, index: IfIndex, settings: &LinkSettings, ctx: &mut Context<'_>) -> Result<(), Refusal> {
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
    // The drivers that are modelled have no ndo_change_carrier.
    settings.carrier.map_or(Ok(()), |_| Err(Errno::Eopnotsupp.into()))
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
    addrconf::mtu_changed(node, index, ctx);
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
