//! `ip neigh add`, `change`, `replace`, `del` (Linux: net/core/neighbour.c, neigh_add and neigh_delete).

use super::{Source, create, manage, remove, update};
use crate::base::{Errno, IfIndex};
use crate::kernel::{Context, Node};
use crate::model::{LinkKind, NeighChange, NeighFlags, NudState, Refusal};
use std::net::{IpAddr, Ipv4Addr};

/// One edit of the table.
///
/// Errors: as RTM_NEWNEIGH and RTM_DELNEIGH.
pub fn change(node: &mut Node, change: NeighChange, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    match change {
        NeighChange::SetProxy { address, dev, flags, protocol } => {
            if flags.extern_learned || flags.managed {
                return Err(Refusal::because(Errno::Einval, "Invalid NTF_* flag combination"));
            }
            node.neighbours.proxies.set(address, dev, flags.router, protocol)?;
            Ok(())
        }
        NeighChange::DeleteProxy { address, dev } => {
            node.neighbours.proxies.delete(address, dev)?;
            Ok(())
        }
        NeighChange::Set { .. } => set(node, change, ctx),
        NeighChange::Delete { address: asked, dev } => {
            if node.devices.get(dev).is_none() {
                return Err(Errno::Enodev.into());
            }
            let address = key(node, dev, asked);
            if !node.neighbours.entries.contains_key(&(dev, address)) {
                return Err(Errno::Enoent.into());
            }
            let source = Source { admin: true, overrides: true, ..Source::default() };
            update(node, dev, address, None, NudState::Failed, source, ctx)?;
            if node.profile.neigh_delete_removes {
                remove(node, (dev, address), ctx);
            }
            Ok(())
        }
    }
}

/// neigh_add of what is no proxy.
fn set(node: &mut Node, change: NeighChange, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    let NeighChange::Set { address, dev, mac, state, flags, use_now, protocol, create: may_create, exclusive, replace } =
        change
    else {
        return Ok(());
    };
    if node.devices.get(dev).is_none() {
        return Err(Errno::Enodev.into());
    }
    let address = key(node, dev, address);
    let known = node.neighbours.entries.contains_key(&(dev, address));
    if !known && !may_create {
        return Err(Errno::Enoent.into());
    }
    if known && exclusive {
        return Err(Errno::Eexist.into());
    }
    if !known && state == NudState::Permanent && flags.managed {
        return Err(Refusal::because(Errno::Einval, "Invalid NTF_* flag for permanent entry"));
    }
    let exempt = state == NudState::Permanent || flags.extern_learned;
    if !create(node, dev, address, exempt, ctx) {
        return Err(Errno::Enobufs.into());
    }
    let Some(entry) = node.neighbours.entries.get_mut(&(dev, address)) else { return Err(Errno::Enobufs.into()) };
    entry.protocol = protocol.unwrap_or(entry.protocol);
    if flags.managed && !entry.flags.managed {
        manage::begin(node, ctx);
    }
    let Some(entry) = node.neighbours.entries.get_mut(&(dev, address)) else { return Err(Errno::Enobufs.into()) };
    entry.flags = NeighFlags { router: entry.flags.router, ..flags };
    if use_now || flags.managed {
        // The state that is asked for, and the address, do not count: the kernel is to find out.
        if entry.state == NudState::Permanent {
            entry.state = NudState::None;
        }
        manage::use_now(node, dev, address, true, ctx);
        return Ok(());
    }
    let overrides = !known || replace;
    let router = overrides.then_some(flags.router);
    let source = Source { admin: true, overrides, router, ..Source::default() };
    update(node, dev, address, mac, state, source, ctx).map_err(|errno| match errno {
        Errno::Einval if node.profile.extack => Refusal::because(errno, "No link layer address given"),
        _ => errno.into(),
    })
}

/// `lo` has one neighbour for all addresses (arp_constructor).
fn key(node: &Node, dev: IfIndex, address: IpAddr) -> IpAddr {
    match node.devices.get(dev).map(|link| link.kind) {
        Some(LinkKind::Loopback) if address.is_ipv4() => Ipv4Addr::UNSPECIFIED.into(),
        _ => address,
    }
}
