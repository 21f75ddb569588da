//! Interfaces that come up, change and go (Linux: net/ipv6/addrconf.c, addrconf_notify, addrconf_ifdown, addrconf_dev_config,
//! init_loopback).

use super::{LEAST_MTU, OwnAddress, State, anycast, dad, edit, interface, prefix};
use crate::base::{IfIndex, Mac};
use crate::kernel::six::fib::Fib;
use crate::kernel::six::route::own as own_route;
use crate::kernel::six::with_fib;
use crate::kernel::{Context, Node};
use crate::model::address::AddressFlags;
use crate::model::{LinkKind, OperState, Qdisc};
use std::net::Ipv6Addr;

/// Can it send (addrconf_link_ready)?
fn is_ready(node: &Node, dev: IfIndex) -> bool {
    let up = |state| matches!(state, OperState::Up | OperState::Unknown);
    node.devices.get(dev).is_some_and(|link| link.up && up(link.operstate) && link.qdisc != Qdisc::Noop)
}

fn is_off(node: &Node, dev: IfIndex) -> bool {
    node.sysctl.conf6(dev).disable_ipv6 != 0
}

/// An interface came up (NETDEV_UP).
pub fn opened(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    if is_off(node, dev) || interface(node, dev).is_none() {
        return;
    }
    restore(node, dev, ctx);
    if is_ready(node, dev) {
        become_ready(node, dev, ctx);
    }
}

/// The carrier came or went (NETDEV_CHANGE).
pub fn carrier_changed(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    if is_off(node, dev) {
        return;
    }
    if !is_ready(node, dev) {
        if node.profile.linkdown {
            with_fib(node, |fib, dead| fib.lost_carrier(dev, dead));
        }
        return;
    }
    let Some(known) = interface(node, dev) else { return };
    if known.ready {
        with_fib(node, |fib, dead| fib.came_up(dev, true, false, dead));
    } else {
        become_ready(node, dev, ctx);
    }
}

#[inline(never)] // web/later.txt
fn become_ready(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    if let Some(interface) = interface(node, dev) {
        interface.ready = true;
    }
    make_own_addresses(node, dev, ctx);
    dad::run(node, dev, ctx);
    let carrier = node.devices.get(dev).is_some_and(|link| link.carrier);
    with_fib(node, |fib, dead| fib.came_up(dev, carrier, true, dead));
    mtu_changed(node, dev, ctx);
}

/// Addresses that stayed while it was down get their routes again (addrconf_permanent_addr).
#[inline(never)] // web/later.txt
fn restore(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    let addresses = interface(node, dev).map(|interface| interface.addresses.clone()).unwrap_or_default();
    for own in addresses.iter().filter(|own| own.is_permanent()) {
        prefix::add_of(node, dev, own, ctx);
        if own.state == State::PreDad {
            dad::start(node, dev, own.address, ctx);
        }
    }
}

/// The addresses that the kernel gives by itself (addrconf_init_auto_addrs): ::1 on `lo`, one of the link elsewhere.
#[inline(never)] // web/later.txt
pub fn make_own_addresses(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    let Some(link) = node.devices.get(dev) else { return };
    if link.mtu < LEAST_MTU || is_off(node, dev) {
        return;
    }
    if link.kind == LinkKind::Loopback {
        if link.up && edit::put(node, dev, edit::blank(Ipv6Addr::LOCALHOST, 128), ctx.now).is_ok() {
            dad::start(node, dev, Ipv6Addr::LOCALHOST, ctx);
        }
        return;
    }
    let mac = link.mac;
    prefix::add_multicast(node, dev);
    if node.sysctl.conf6(dev).addr_gen_mode != 0 {
        return;
    }
    let optimistic = dad::may_be_optimistic(node, dev) && node.sysctl.conf6(dev).forwarding == 0;
    let flags = AddressFlags { optimistic, ..AddressFlags::default() };
    let own = OwnAddress { flags, ..edit::blank(link_local(mac), 64) };
    if edit::put(node, dev, own.clone(), ctx.now).is_ok() {
        prefix::add_of(node, dev, &own, ctx);
        dad::start(node, dev, own.address, ctx);
    }
}

/// fe80:: and the Ethernet address with ff:fe in its middle (addrconf_ifid_eui48).
fn link_local(mac: Mac) -> Ipv6Addr {
    let [a, b, c, d, e, f] = mac.0;
    Ipv6Addr::from([0xfe, 0x80, 0, 0, 0, 0, 0, 0, a ^ 2, b, c, 0xff, 0xfe, d, e, f])
}

/// An interface went down (NETDEV_DOWN).
pub fn closed(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    with_fib(node, |fib, dead| fib.went_down(dev, dead));
    forget_addresses(node, dev, false, ctx);
}

/// An interface is taken away (NETDEV_UNREGISTER).
pub fn detached(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    with_fib(node, |fib, dead| fib.is_gone(dev, dead));
    forget_addresses(node, dev, true, ctx);
    node.six.interfaces.list.remove(&dev);
}

/// `disable_ipv6` of an interface was written.
pub fn switched(node: &mut Node, dev: IfIndex, on: bool, ctx: &mut Context<'_>) {
    match node.devices.get(dev).map(|link| link.up) {
        Some(true) if on => opened(node, dev, ctx),
        Some(_) if !on => closed(node, dev, ctx),
        _ => {}
    }
}

/// Addresses go with their interface; those that may stay lose their routes (addrconf_ifdown).
fn forget_addresses(node: &mut Node, dev: IfIndex, unregister: bool, ctx: &mut Context<'_>) {
    let keeps = match node.sysctl.six.all.keep_addr_on_down {
        0 => node.sysctl.conf6(dev).keep_addr_on_down > 0,
        all => all > 0,
    };
    let keeps = keeps && !unregister && !is_off(node, dev);
    let Some(interface) = node.six.interfaces.list.get_mut(&dev) else { return };
    interface.ready = false;
    let local = |own: &OwnAddress| own.address.is_unicast_link_local() || own.address.is_loopback();
    let mut gone = Vec::new();
    for mut own in std::mem::take(&mut interface.addresses) {
        let stays = keeps && own.is_permanent() && !local(&own);
        gone.push(own.clone());
        if stays {
            dad::restart(&mut own, ctx.now);
            interface.addresses.push(own);
        }
    }
    for own in gone.iter() {
        say_gone(node, dev, own);
    }
}

/// What follows when an address is no longer there (__ipv6_ifa_notify, RTM_DELADDR).
pub(super) fn say_gone(node: &mut Node, dev: IfIndex, own: &OwnAddress) {
    if node.sysctl.conf6(dev).forwarding != 0 {
        anycast::leave(node, dev, own);
    }
    if let Some(peer) = own.peer {
        prefix::remove_peer(node, dev, peer);
    }
    own_route::remove(node, dev, own.address, false);
}

/// The MTU of an interface changed, or it came up with another (NETDEV_CHANGEMTU, rt6_mtu_change).
pub fn mtu_changed(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    let Some(mtu) = node.devices.get(dev).map(|link| link.mtu) else { return };
    if mtu < LEAST_MTU {
        if node.six.interfaces.get(dev).is_some() {
            detached(node, dev, ctx);
        }
        return;
    }
    let known = node.six.interfaces.get(dev).is_some();
    let old = node.sysctl.conf6(dev).mtu;
    if let Some(conf) = node.sysctl.conf6_mut(dev) {
        conf.mtu = i64::from(mtu);
    }
    if known && old != i64::from(mtu) {
        change_route_mtus(&mut node.six.fib, dev, u32::try_from(old).unwrap_or(0), mtu);
    }
    let up = node.devices.get(dev).is_some_and(|link| link.up);
    if !known && up {
        opened(node, dev, ctx);
    }
}

/// Routes whose MTU was the interface's, or is too large now, follow it.
fn change_route_mtus(fib: &mut Fib, dev: IfIndex, old: u32, new: u32) {
    use crate::model::route::metric;
    for route in fib.routes.iter_mut().filter(|route| route.nhid.is_none() && route.hop.dev == dev) {
        let locked = route.metrics.locked & 1 << metric::MTU != 0;
        let Some(mtu) = route.metrics.values.get_mut(&metric::MTU).filter(|_| !locked) else { continue };
        if *mtu >= new || *mtu == old {
            *mtu = new;
        }
    }
}
