//! Packets that must not be seen where they were seen, in the log (Linux: ip_handle_martian_source and the martian destination of
//! ip_route_input_slow in net/ipv4/route.c, with CONFIG_IP_ROUTE_VERBOSE).

use super::sysctl::effective;
use super::{Context, Node};
use crate::base::{Body, IfIndex, Mac, Packet};
use crate::model::LinkKind;
use crate::trace::DropReason;

/// Tells of a packet that came in by `dev` and was dropped, if it is a martian and `log_martians` says so.
pub fn log(node: &mut Node, packet: &Packet, dev: IfIndex, reason: &DropReason, ctx: &Context<'_>) {
    let by_source = match reason {
        DropReason::ReversePathFilter => true,
        DropReason::Martian(kind) => kind.is_source(),
        _ => return,
    };
    if packet.dst4().is_multicast() || !effective::log_martians(node, dev) || !node.log.may_write(ctx.now) {
        return;
    }
    let Some(link) = node.devices.get(dev) else { return };
    let (name, dst, src) = (&link.name, packet.dst4(), packet.src4());
    if !by_source {
        let line = format!("IPv4: martian destination {dst} from {src}, dev {name}");
        node.log.write(ctx.now, line);
        return;
    }
    let own = if link.kind == LinkKind::Loopback { Mac::ZERO } else { link.mac };
    let to = if packet.skb.group { Mac::BROADCAST } else { own };
    let line = format!("IPv4: martian source {dst} from {src}, on dev {name}");
    let header: String = to.0.iter().chain(&packet.skb.sender.0).map(|byte| format!("{byte:02x} ")).collect();
    node.log.write(ctx.now, line);
    // A question of ARP is looked up like a packet, of no protocol.
    let arp = matches!(packet.body, Body::Other { protocol: 0, .. });
    node.log.write(ctx.now, format!("ll header: 00000000: {header}08 {}", if arp { "06" } else { "00" }));
}
