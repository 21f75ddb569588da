//! Address translation (Linux: net/netfilter/nf_nat_core.c, nf_nat_masquerade.c).

use super::{Hook, Verdict};
use crate::base::{IfIndex, Packet};
use crate::kernel::route::Dst;
use crate::kernel::{Context, Node};
use crate::model::netfilter::NatRange;
use std::net::Ipv4Addr;

/// What nat does at a hook where its table is loaded (PREROUTING and OUTPUT at -100, INPUT and POSTROUTING at 100): the chain of the
/// table for the first packet of a connection, the mapping that it chose for all others. At OUTPUT a changed destination is routed
/// again.
pub fn run(
    node: &mut Node,
    hook: Hook,
    packet: &mut Packet,
    iif: IfIndex,
    oif: IfIndex,
    route: Option<&mut Dst>,
    ctx: &mut Context<'_>,
) -> Verdict {
    let _ = (node, hook, packet, iif, oif, route, ctx);
    Verdict::Accept
}

/// `-j SNAT`
pub fn snat(node: &mut Node, packet: &Packet, range: &NatRange, ctx: &mut Context<'_>) -> Verdict {
    let _ = (node, packet, range, ctx);
    Verdict::Accept
}

/// `-j DNAT`
pub fn dnat(node: &mut Node, packet: &Packet, range: &NatRange, ctx: &mut Context<'_>) -> Verdict {
    let _ = (node, packet, range, ctx);
    Verdict::Accept
}

/// `-j MASQUERADE`: `next_hop` is the gateway of the packet's route, or its destination.
pub fn masquerade(
    node: &mut Node,
    packet: &Packet,
    ports: Option<(u16, u16)>,
    oif: IfIndex,
    next_hop: Ipv4Addr,
    ctx: &mut Context<'_>,
) -> Verdict {
    let _ = (node, packet, ports, oif, next_hop, ctx);
    Verdict::Accept
}

/// `-j REDIRECT`: to this node, by the first address of the interface the packet came in by.
pub fn redirect(
    node: &mut Node,
    hook: Hook,
    packet: &Packet,
    ports: Option<(u16, u16)>,
    iif: IfIndex,
    ctx: &mut Context<'_>,
) -> Verdict {
    let _ = (node, hook, packet, ports, iif, ctx);
    Verdict::Accept
}

/// An interface went down: connections masqueraded through it are forgotten.
pub fn device_down(node: &mut Node, dev: IfIndex) {
    let _ = (node, dev);
}

/// An address was deleted: connections masqueraded through its interface to it are forgotten.
pub fn address_deleted(node: &mut Node, dev: IfIndex, address: Ipv4Addr) {
    let _ = (node, dev, address);
}
