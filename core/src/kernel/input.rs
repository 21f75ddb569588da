//! Where a frame enters a node (Linux: net/ipv4/ip_input.c): for us? ARP or IPv4? PREROUTING, routing, then local or forward.

use super::{Context, Node};
use crate::base::{Frame, IfIndex, Packet};

/// A frame came in by an interface.
pub fn receive(node: &mut Node, dev: IfIndex, frame: Frame, ctx: &mut Context<'_>) {
    let _ = (node, dev, frame, ctx);
}

/// A packet sent by `lo` comes back in.
pub fn loopback(node: &mut Node, packet: Box<Packet>, ctx: &mut Context<'_>) {
    let _ = (node, packet, ctx);
}
