//! The neighbour table and ARP (Linux: net/core/neighbour.c, net/ipv4/arp.c).

use super::{Context, Node};
use crate::base::{ArpMessage, Frame, IfIndex, Mac, Packet};
use crate::model::{NeighChange, Neighbour, NudState, Refusal};
use std::net::Ipv4Addr;

/// The neighbour table of a node.
#[derive(Clone, Debug, Default)]
pub struct Neighbours {}

/// Sends a packet to a next hop on an interface: resolves its Ethernet address, queues meanwhile.
pub fn transmit(node: &mut Node, dev: IfIndex, next_hop: Ipv4Addr, packet: Box<Packet>, ctx: &mut Context<'_>) {
    let _ = (node, dev, next_hop, packet, ctx, Option::<Frame>::None);
}

/// An ARP message came in.
pub fn receive_arp(node: &mut Node, dev: IfIndex, message: &ArpMessage, from: Mac, to: Mac, ctx: &mut Context<'_>) {
    let _ = (node, dev, message, from, to, ctx);
}

/// A neighbour's timer fired.
pub fn timer(node: &mut Node, dev: IfIndex, address: Ipv4Addr, ctx: &mut Context<'_>) {
    let _ = (node, dev, address, ctx);
}

/// An interface went down or away: all its entries go (neigh_ifdown).
pub fn device_down(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    let _ = (node, dev, ctx);
}

/// An interface's carrier went: its entries go, but for those set by the administrator (neigh_carrier_down).
pub fn carrier_down(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    let _ = (node, dev, ctx);
}

/// An interface's Ethernet address or `arp on|off` changed: its entries go (neigh_changeaddr).
pub fn device_changed(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    let _ = (node, dev, ctx);
}

/// The state of an entry, for next-hop choice; `None`: there is no entry.
pub fn state(node: &Node, dev: IfIndex, address: Ipv4Addr) -> Option<NudState> {
    let _ = (node, dev, address);
    None
}

/// The transport layer saw progress through this neighbour (dst_confirm).
pub fn confirm(node: &mut Node, dev: IfIndex, address: Ipv4Addr, now: crate::base::Time) {
    let _ = (node, dev, address, now);
}

/// `ip neigh add`, `change`, `replace`, `del`.
///
/// Errors: as RTM_NEWNEIGH and RTM_DELNEIGH.
pub fn change(node: &mut Node, change: NeighChange, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    let _ = (node, change, ctx);
    Err(Refusal::because(crate::base::Errno::Eopnotsupp, "neighbours are in the making"))
}

/// RTM_GETNEIGH dump.
pub fn dump(node: &Node) -> Vec<Neighbour> {
    let _ = node;
    Vec::new()
}
