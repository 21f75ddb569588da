//! `ip -6 addr add`, `change`, `replace`, `del` (Linux: net/ipv6/addrconf.c, inet6_rtm_newaddr, inet6_addr_add, ipv6_add_addr,
//! inet6_addr_modify, inet6_addr_del, ipv6_del_addr).

use super::{OwnAddress, State, dad, device, has_ipv6, interface, prefix, scope_of};
use crate::base::addr::v6;
use crate::base::{Errno, IfIndex, Time};
use crate::kernel::{Context, Node};
use crate::model::address::{AddressFlags, Lifetime};
use crate::model::{Address, AddressChange, LinkKind, Refusal};
use std::net::Ipv6Addr;

/// Most addresses of one node.
const MOST: usize = 65_536;

/// `ip -6 addr add`, `change`, `replace`, `del`.
///
/// Errors: as RTM_NEWADDR and RTM_DELADDR.
pub fn change(node: &mut Node, change: AddressChange, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    match change {
        AddressChange::Add { address, exclusive, replace } => set(node, &address, exclusive, replace, ctx),
        AddressChange::Delete { dev, local, peer, .. } => {
            let asked = local.or(peer.map(|(peer, _)| peer)).and_then(v6).ok_or(Errno::Einval)?;
            delete(node, dev, asked, peer.map_or(128, |(_, length)| length), ctx)
        }
    }
}

fn refuse<T>(node: &Node, errno: Errno, text: &str) -> Result<T, Refusal> {
    Err(node.profile.address_refusal(errno, text))
}

/// An address as it begins.
pub(super) fn blank(address: Ipv6Addr, prefix_len: u8) -> OwnAddress {
    OwnAddress {
        address,
        peer: None,
        prefix_len,
        metric: 0,
        no_prefix_route: false,
        flags: AddressFlags::default(),
        lifetime: Lifetime::default(),
        since: Time::ZERO,
        state: State::PreDad,
        probes: 0,
        timer: None,
    }
}

fn set(node: &mut Node, asked: &Address, exclusive: bool, replace: bool, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    let Address { dev, prefix_len, lifetime, .. } = *asked;
    let Some(address) = v6(asked.local) else { return Err(Errno::Einval.into()) };
    if lifetime.valid == 0 || lifetime.preferred > lifetime.valid {
        return refuse(node, Errno::Einval, "ipv6: address lifetime invalid");
    }
    if node.devices.get(dev).is_none() {
        return refuse(node, Errno::Enodev, "ipv6: Unable to find the interface");
    }
    let known = node.six.interfaces.get(dev).and_then(|i| i.addresses.iter().find(|own| own.address == address)).is_some();
    if known {
        if exclusive || !replace {
            return refuse(node, Errno::Eexist, "ipv6: address already assigned");
        }
        return modify(node, asked, address, ctx);
    }
    if prefix_len > 128 {
        return refuse(node, Errno::Einval, "ipv6: Invalid prefix length");
    }
    if asked.flags.mngtmpaddr && prefix_len != 64 {
        return refuse(node, Errno::Einval, "ipv6: address with \"mngtmpaddr\" flag must have a prefix length of 64");
    }
    if interface(node, dev).is_none() {
        return Err(Errno::Einval.into());
    }
    let off = node.sysctl.conf6(dev).disable_ipv6 != 0;
    if off {
        return refuse(node, Errno::Eacces, "ipv6: IPv6 is disabled on this device");
    }
    if node.devices.get(dev).is_some_and(|link| link.kind != LinkKind::Loopback) {
        prefix::add_multicast(node, dev);
    }
    let peer = v6(asked.peer).filter(|peer| *peer != address && !peer.is_unspecified());
    let optimistic = asked.flags.optimistic && dad::may_be_optimistic(node, dev);
    if optimistic && asked.flags.nodad {
        return refuse(node, Errno::Einval, "IFA_F_NODAD and IFA_F_OPTIMISTIC are mutually exclusive");
    }
    let own = OwnAddress {
        peer,
        metric: asked.metric,
        no_prefix_route: asked.no_prefix_route,
        flags: AddressFlags { optimistic, ..asked.flags },
        lifetime,
        since: ctx.now,
        ..blank(address, prefix_len)
    };
    put(node, dev, own.clone(), ctx.now)?;
    prefix::add_of(node, dev, &own, ctx);
    dad::end_later(node, dev, &own, ctx);
    dad::start(node, dev, address, ctx);
    Ok(())
}

/// Adds an address to its interface, tentative unless `nodad` (ipv6_add_addr).
///
/// Errors: EADDRNOTAVAIL, EEXIST.
pub(super) fn put(node: &mut Node, dev: IfIndex, mut own: OwnAddress, now: Time) -> Result<(), Refusal> {
    let on_loopback = node.devices.get(dev).is_some_and(|link| link.kind == LinkKind::Loopback);
    let OwnAddress { address, .. } = own;
    let wrong = if address.is_unspecified() {
        Some("ipv6: Invalid address")
    } else if address.is_multicast() && !own.flags.autojoin {
        Some("ipv6: Cannot assign multicast address without \"IFA_F_MCAUTOJOIN\" flag")
    } else if address.is_loopback() && !on_loopback {
        Some("ipv6: Cannot assign loopback address on this device")
    } else {
        None
    };
    if let Some(text) = wrong {
        return refuse(node, Errno::Eaddrnotavail, text);
    }
    let count: usize = node.six.interfaces.iter().map(|(_, interface)| interface.addresses.len()).sum();
    if count >= MOST {
        return Err(Errno::Enobufs.into());
    }
    let Some(interface) = interface(node, dev) else { return Err(Errno::Enobufs.into()) };
    if interface.addresses.iter().any(|known| known.address == address) {
        return refuse(node, Errno::Eexist, "ipv6: address already assigned");
    }
    own.since = now;
    own.flags.tentative = !own.flags.nodad;
    let rank = |address: Ipv6Addr| scope_of(address);
    let place = interface.addresses.iter().position(|known| rank(known.address) >= rank(address));
    interface.addresses.insert(place.unwrap_or(interface.addresses.len()), own);
    Ok(())
}

/// `ip -6 addr replace` or `change` of an address that is there (inet6_addr_modify).
fn modify(node: &mut Node, asked: &Address, address: Ipv6Addr, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    let dev = asked.dev;
    let Some(own) = super::own(node, dev, address) else { return Ok(()) };
    let had_route = own.is_permanent() && !own.no_prefix_route;
    own.lifetime = asked.lifetime;
    own.since = ctx.now;
    own.no_prefix_route = asked.no_prefix_route;
    own.metric = if asked.metric == 0 { own.metric } else { asked.metric };
    let AddressFlags { tentative, dadfailed, optimistic, .. } = own.flags;
    own.flags = AddressFlags { tentative, dadfailed, optimistic, ..asked.flags };
    let own = own.clone();
    if !own.no_prefix_route {
        if !had_route || !prefix::change(node, dev, &own) {
            prefix::add_of(node, dev, &own, ctx);
        }
    } else if had_route {
        let others = others(node, dev, address);
        prefix::clean_up(node, dev, &OwnAddress { no_prefix_route: false, ..own.clone() }, &others);
    }
    dad::end_later(node, dev, &own, ctx);
    Ok(())
}

fn others(node: &Node, dev: IfIndex, but: Ipv6Addr) -> Vec<OwnAddress> {
    let all = node.six.interfaces.get(dev).map(|interface| interface.addresses.clone()).unwrap_or_default();
    all.into_iter().filter(|own| own.address != but).collect()
}

fn delete(node: &mut Node, dev: IfIndex, address: Ipv6Addr, length: u8, _ctx: &mut Context<'_>) -> Result<(), Refusal> {
    if node.devices.get(dev).is_none() {
        return refuse(node, Errno::Enodev, "ipv6: Unable to find the interface");
    }
    if !has_ipv6(node, dev) {
        return refuse(node, Errno::Enxio, "ipv6: IPv6 is disabled on this device");
    }
    let Some(interface) = interface(node, dev) else { return Err(Errno::Enxio.into()) };
    let fits = |own: &OwnAddress| own.address == address && own.prefix_len == length;
    let Some(place) = interface.addresses.iter().position(fits) else {
        return refuse(node, Errno::Eaddrnotavail, "ipv6: address not found");
    };
    let own = interface.addresses.remove(place);
    remove(node, dev, &own);
    Ok(())
}

/// An address is no longer in its list: what hung on it goes (ipv6_del_addr).
pub(super) fn remove(node: &mut Node, dev: IfIndex, own: &OwnAddress) {
    let others = others(node, dev, own.address);
    device::say_gone(node, dev, own);
    prefix::clean_up(node, dev, own, &others);
    for route in node.six.fib.routes.iter_mut() {
        if route.nhid.is_none() && route.hop.dev == dev && route.prefsrc == Some(own.address) {
            route.prefsrc = None;
        }
    }
}

/// The time of an address may be over.
pub fn end(node: &mut Node, dev: IfIndex, address: Ipv6Addr, ctx: &mut Context<'_>) {
    let Some(interface) = node.six.interfaces.list.get_mut(&dev) else { return };
    let over = |own: &OwnAddress| own.address == address && own.ends().is_some_and(|end| end <= ctx.now);
    if let Some(place) = interface.addresses.iter().position(over) {
        let own = interface.addresses.remove(place);
        remove(node, dev, &own);
        crate::kernel::cache::flush(node);
    }
}
