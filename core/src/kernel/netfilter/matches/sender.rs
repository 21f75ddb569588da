//! Who sent a packet, and to whom it was addressed on the link (Linux: net/netfilter/xt_pkttype.c, xt_mac.c, xt_owner.c,
//! net/ipv4/netfilter/ipt_rpfilter.c).

use crate::base::{IfIndex, Mac, Packet};
use crate::kernel::fib::lookup::{self, Carrier};
use crate::kernel::route::FlowKey;
use crate::kernel::{Context, Node};
use crate::model::netfilter::{Negatable, Owner, PacketKind, Rpfilter};
use crate::model::route::RouteType;
use std::net::Ipv4Addr;

/// To whom was the frame addressed? What was made here counts as addressed to us.
pub fn kind(packet: &Packet) -> PacketKind {
    match packet.skb.group {
        true if packet.dst.is_multicast() => PacketKind::Multicast,
        true => PacketKind::Broadcast,
        false => PacketKind::Unicast,
    }
}

/// The sender's Ethernet address; never that of what came by `lo`.
pub fn mac(wanted: Negatable<Mac>, packet: &Packet) -> bool {
    packet.skb.iif != IfIndex::LO && packet.skb.sender != Mac::ZERO && (packet.skb.sender == wanted.value) != wanted.not
}

/// Whose socket it is: every program of the lab runs as root; the kernel's own sockets belong to nobody.
pub fn owner(wanted: &Owner, packet: &Packet) -> bool {
    let person = [wanted.user, wanted.group];
    if packet.skb.socket.is_none() {
        let asks = person.iter().flatten().any(|n| !n.not);
        // The kernel's own sockets exist; what is forwarded has none.
        let exists = packet.skb.iif.is_none();
        return !asks && wanted.socket.is_none_or(|wanted| wanted == exists);
    }
    wanted.socket != Some(false) && person.iter().flatten().all(|n| (n.value.0 == 0) != n.not)
}

/// The reverse path filter as a match (rpfilter_mt).
pub fn rpfilter(filter: Rpfilter, dev: IfIndex, node: &Node, packet: &Packet, ctx: &mut Context<'_>) -> bool {
    way_back(filter, dev, node, packet, ctx) != filter.invert
}

fn way_back(filter: Rpfilter, dev: IfIndex, node: &Node, packet: &Packet, ctx: &mut Context<'_>) -> bool {
    if dev == IfIndex::LO || packet.skb.copy {
        return true;
    }
    let (src, dst) = (packet.src4(), packet.dst4());
    let zero = |address: Ipv4Addr| address.octets()[0] == 0;
    if dst.is_multicast() && zero(src) {
        return dst.octets()[..3] == [224, 0, 0];
    }
    let known = !dst.is_multicast() && !dst.is_broadcast() && !zero(dst);
    let key = FlowKey {
        dst: src,
        src: if known { dst } else { Ipv4Addr::UNSPECIFIED },
        iif: IfIndex::LO,
        mark: if filter.valid_mark { packet.skb.mark } else { 0 },
        tos: packet.tos,
        ..FlowKey::default()
    };
    let Ok(found) = lookup::by_rules(node, &key, Carrier::Ignore, ctx.trace) else { return false };
    match found.kind {
        RouteType::Unicast => {}
        RouteType::Local if filter.accept_local => {}
        _ => return false,
    }
    filter.loose || found.uses(&node.fib, dev)
}
