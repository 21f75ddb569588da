//! Handing a frame to an interface (Linux: net/core/dev.c, __dev_queue_xmit; drivers/net/veth.c, loopback.c, dummy.c): the last
//! thing that a kernel does with a packet it sends.

use super::{Context, Effect, Node};
use crate::base::{Frame, FrameBody, IfIndex, Mac, Packet};
use crate::model::LinkKind;
use crate::trace::{DropReason, Fate};

/// Sends a packet by an interface to an Ethernet address; its fate here is sealed.
pub fn packet(node: &mut Node, dev: IfIndex, to: Mac, packet: Box<Packet>, ctx: &mut Context<'_>) {
    let forwarded = !packet.skb.iif.is_none();
    let sent = frame(node, dev, to, FrameBody::Ip(packet), ctx);
    ctx.trace.fate(|| match sent {
        true if forwarded => Fate::Forwarded(dev),
        true => Fate::Sent(dev),
        false => Fate::Dropped(DropReason::DeviceDown),
    });
}

/// Sends a frame; false when the interface cannot.
pub fn frame(node: &mut Node, dev: IfIndex, to: Mac, body: FrameBody, ctx: &mut Context<'_>) -> bool {
    let Some(link) = node.devices.get_mut(dev).filter(|link| link.up) else { return false };
    if !link.carrier {
        link.stats.tx_dropped += u64::from(node.profile.unsent_is_dropped);
        return false;
    }
    let frame = Frame { source: link.mac, destination: to, body };
    link.stats.tx_packets += 1;
    link.stats.tx_bytes += u64::from(frame.length());
    match link.kind {
        LinkKind::Veth { .. } => ctx.effects.push(Effect::Transmit { dev, frame }),
        LinkKind::Dummy => {}
        LinkKind::Loopback => {
            link.stats.rx_packets += 1;
            link.stats.rx_bytes += u64::from(frame.length());
            if let FrameBody::Ip(mut packet) = frame.body {
                packet.skb.iif = dev;
                ctx.effects.push(Effect::Loopback(packet));
            }
        }
    }
    true
}
