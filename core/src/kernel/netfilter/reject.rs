//! What `-j REJECT` answers (Linux: net/ipv4/netfilter/ipt_REJECT.c, nf_reject_ipv4.c).

use super::conntrack;
use crate::base::{Body, Packet, Skb, TcpFlags, TcpSegment};
use crate::kernel::route::FlowKey;
use crate::kernel::{Context, Node, icmp, output, route};
use crate::model::netfilter::RejectWith;

/// Answers a packet that a rule rejected.
pub fn answer(node: &mut Node, packet: &Packet, with: RejectWith, ctx: &mut Context<'_>) {
    let code = match with {
        RejectWith::NetUnreachable => 0,
        RejectWith::HostUnreachable => 1,
        RejectWith::ProtoUnreachable => 2,
        RejectWith::PortUnreachable => 3,
        RejectWith::NetProhibited => 9,
        RejectWith::HostProhibited => 10,
        RejectWith::AdminProhibited => 13,
        RejectWith::TcpReset => return reset(node, packet, ctx),
    };
    icmp::send_error(node, packet, 3, code, 0, ctx);
}

/// A reset that looks as if the packet's destination had sent it (nf_send_reset).
fn reset(node: &mut Node, packet: &Packet, ctx: &mut Context<'_>) {
    let Body::Tcp(segment) = &packet.body else { return };
    if segment.flags.has(TcpFlags::RST) {
        return;
    }
    let Some(way) = way_back(node, packet, ctx) else { return };
    let length = u32::try_from(segment.data.len()).unwrap_or(u32::MAX);
    let one = |flag: TcpFlags| u32::from(segment.flags.has(flag));
    let (seq, ack, flags) = if segment.flags.has(TcpFlags::ACK) {
        (segment.ack, 0, TcpFlags::RST)
    } else {
        let ack = segment.seq.wrapping_add(length).wrapping_add(one(TcpFlags::SYN)).wrapping_add(one(TcpFlags::FIN));
        (0, ack, TcpFlags::RST.with(TcpFlags::ACK))
    };
    let mut reply = Packet {
        id: ctx.new_packet_id(),
        flow: packet.flow,
        src: packet.dst,
        dst: packet.src,
        tos: 0,
        ttl: 64,
        dont_fragment: true,
        label: 0,
        body: Body::Tcp(TcpSegment {
            sport: segment.dport,
            dport: segment.sport,
            seq,
            ack,
            flags,
            options: 0,
            data: Vec::new(),
        }),
        skb: Skb::default(),
    };
    conntrack::attach(&mut reply, packet);
    // Nobody waits for the outcome of a reset.
    let _ = output::send(node, Box::new(reply), way, ctx);
}

fn way_back(node: &mut Node, packet: &Packet, ctx: &mut Context<'_>) -> Option<route::Dst> {
    let (dport, sport) = packet.ports();
    let key = FlowKey {
        dst: packet.src4(),
        src: packet.dst4(),
        protocol: packet.protocol(),
        sport,
        dport,
        any_source: true,
        ..FlowKey::default()
    };
    route::output(node, &key, ctx).ok()
}
