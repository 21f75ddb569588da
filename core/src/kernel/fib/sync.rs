//! What interfaces and addresses do to routes that are there (Linux: net/ipv4/fib_semantics.c: fib_sync_down_dev, fib_sync_up,
//! fib_sync_down_addr; fib_frontend.c: fib_disable_ip, fib_netdev_event).
//!
//! ```text
//!            interface down, last address gone, interface deleted          carrier lost
//! usable ──────────────────────────────────────────────► DEAD|LINKDOWN  ───────────────► LINKDOWN
//!    ▲                  interface up: DEAD goes, with carrier LINKDOWN too      carrier back │
//!    └──────────────────────────────────────────────────────────────────────────────────────┘
//! ```
//! A route whose hops are all dead goes for good.

use crate::base::{IfIndex, TableId};
use crate::kernel::sysctl::effective;
use crate::kernel::{Context, Node, cache};
use crate::model::route::Scope;
use std::net::Ipv4Addr;

/// An interface can carry nothing any more: its hops are dead, and routes without a living hop go. Routes to ourselves stay, unless
/// `force`: its last address is gone.
pub fn sync_down_dev(node: &mut Node, dev: IfIndex, force: bool, _ctx: &mut Context<'_>) {
    down(node, dev, force, false);
}

/// An interface is deleted: routes over it go, even those with hops elsewhere.
pub fn sync_gone(node: &mut Node, dev: IfIndex, _ctx: &mut Context<'_>) {
    down(node, dev, true, true);
}

fn down(node: &mut Node, dev: IfIndex, any_scope: bool, whole_routes: bool) {
    let linkdown = node.profile.linkdown;
    let mut gone = false;
    for info in node.fib.infos.own_hops().filter(|info| info.nexthops.iter().any(|hop| hop.dev == dev)) {
        let mut dead = 0;
        for hop in &mut info.nexthops {
            if hop.dead {
                dead += 1;
            } else if hop.dev == dev && (any_scope || hop.scope != Scope::NOWHERE) {
                hop.dead = true;
                hop.linkdown |= linkdown;
                info.power = info.power.saturating_sub(hop.power);
                hop.power = 0;
                dead += 1;
            }
        }
        if dead == info.nexthops.len() || whole_routes {
            info.dead = true;
            info.linkdown |= linkdown;
            gone = true;
        }
    }
    rebalance(node, dev);
    if gone {
        node.fib.flush_dead();
    }
    cache::flush(node);
}

/// An interface was set up, or got an address: its dead hops live again.
pub fn sync_up(node: &mut Node, dev: IfIndex, _ctx: &mut Context<'_>) {
    let carrier = node.devices.get(dev).is_some_and(|link| link.carrier);
    revive(node, dev, true, carrier);
}

/// The carrier came or went: hops are marked LINKDOWN, or no longer. Before 4.2 nothing happens.
pub fn sync_carrier(node: &mut Node, dev: IfIndex, carrier: bool, _ctx: &mut Context<'_>) {
    if carrier {
        revive(node, dev, false, true);
    } else if node.profile.linkdown {
        for info in node.fib.infos.own_hops() {
            let mut down = 0;
            for hop in &mut info.nexthops {
                if hop.dead {
                    down += 1;
                } else if hop.dev == dev && hop.scope != Scope::NOWHERE {
                    hop.linkdown = true;
                    down += 1;
                }
            }
            info.linkdown |= down == info.nexthops.len() && info.nexthops.iter().any(|hop| hop.dev == dev);
        }
        rebalance(node, dev);
    }
    cache::flush(node);
}

/// Takes DEAD, LINKDOWN or both from the hops over an interface that is up (fib_sync_up).
fn revive(node: &mut Node, dev: IfIndex, dead: bool, linkdown: bool) {
    let Node { devices, fib, .. } = node;
    let up = |index| devices.get(index).is_some_and(|link| link.up);
    if !up(dev) {
        return;
    }
    for info in fib.infos.own_hops().filter(|info| info.nexthops.iter().any(|hop| hop.dev == dev)) {
        let mut alive = 0;
        for hop in &mut info.nexthops {
            let marked = (hop.dead && dead) || (hop.linkdown && linkdown);
            if !marked {
                alive += 1;
            } else if hop.dev == dev {
                alive += 1;
                hop.power = 0;
                hop.dead &= !dead;
                hop.linkdown &= !linkdown;
            }
        }
        if alive > 0 {
            info.dead &= !dead;
            info.linkdown &= !linkdown;
        }
    }
    rebalance(node, dev);
    cache::flush(node);
}

/// An address of ours went: routes that prefer it as their source go (since 4.9 of table main only: 5a56a0b3a45d).
pub fn sync_down_addr(node: &mut Node, local: Ipv4Addr, _ctx: &mut Context<'_>) {
    let main_only = node.profile.prefsrc_of_main_only;
    let mut gone = false;
    for info in node.fib.infos.iter_mut() {
        if info.prefsrc == Some(local) && (!main_only || info.table == TableId::MAIN) {
            info.dead = true;
            gone = true;
        }
    }
    if gone {
        node.fib.flush_dead();
    }
    cache::flush(node);
}

/// Shares the hash out anew where hops over `dev` changed.
fn rebalance(node: &mut Node, dev: IfIndex) {
    let ignored: Vec<IfIndex> = node
        .devices
        .list
        .iter()
        .map(|link| link.index)
        .filter(|index| effective::ignore_routes_with_linkdown(node, *index))
        .collect();
    for info in node.fib.infos.own_hops().filter(|info| info.nexthops.iter().any(|hop| hop.dev == dev)) {
        info.rebalance(|dev| ignored.contains(&dev));
    }
}
