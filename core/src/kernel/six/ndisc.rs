//! Neighbour discovery's messages (Linux: net/ipv6/ndisc.c): what the neighbour table asks to be sent.

use crate::base::{IfIndex, Mac, Packet};
use crate::kernel::{Context, Node};
use std::net::{IpAddr, Ipv6Addr};

/// Asks who is at `target`: the Ethernet address that is known, or everybody who may be (ndisc_solicit). `packet_source` is the source
/// of the packet that waits.
pub(in crate::kernel) fn solicit(
    _node: &mut Node,
    _dev: IfIndex,
    _target: Ipv6Addr,
    _to: Option<Mac>,
    _packet_source: Option<IpAddr>,
    _ctx: &mut Context<'_>,
) {
}

/// Nobody answered: the sender of a packet that waited is told (ndisc_error_report).
pub(in crate::kernel) fn report_unreachable(_node: &mut Node, _packet: &Packet, _ctx: &mut Context<'_>) {}
