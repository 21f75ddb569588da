//! `ip neigh add`, `change`, `replace`, `del` (Linux: net/core/neighbour.c, neigh_add and neigh_delete).

use super::{Source, create, remove, update};
use crate::base::{Errno, IfIndex};
use crate::kernel::{Context, Node};
use crate::model::{LinkKind, NeighChange, NudState, Refusal};
use std::net::{IpAddr, Ipv4Addr};

/// One edit of the table.
///
/// Errors: as RTM_NEWNEIGH and RTM_DELNEIGH.
pub fn change(node: &mut Node, change: NeighChange, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    match change {
        NeighChange::Set { address: asked, dev, mac, state, router, create: may_create, exclusive, replace } => {
            if node.devices.get(dev).is_none() {
                return Err(Errno::Enodev.into());
            }
            let address = key(node, dev, asked.into());
            let known = node.neighbours.entries.contains_key(&(dev, address));
            if !known && !may_create {
                return Err(Errno::Enoent.into());
            }
            if known && exclusive {
                return Err(Errno::Eexist.into());
            }
            if !create(node, dev, address, ctx) {
                return Err(Errno::Enobufs.into());
            }
            let overrides = !known || replace;
            let router = overrides.then_some(router);
            let source = Source { admin: true, overrides, router, ..Source::default() };
            update(node, dev, address, mac, state, source, ctx).map_err(|errno| match errno {
                Errno::Einval if node.profile.extack => Refusal::because(errno, "No link layer address given"),
                _ => errno.into(),
            })
        }
        NeighChange::Delete { address: asked, dev } => {
            if node.devices.get(dev).is_none() {
                return Err(Errno::Enodev.into());
            }
            let address = key(node, dev, asked.into());
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

/// `lo` has one neighbour for all addresses (arp_constructor).
fn key(node: &Node, dev: IfIndex, address: IpAddr) -> IpAddr {
    match node.devices.get(dev).map(|link| link.kind) {
        Some(LinkKind::Loopback) if address.is_ipv4() => Ipv4Addr::UNSPECIFIED.into(),
        _ => address,
    }
}
