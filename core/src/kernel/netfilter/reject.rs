//! What `-j REJECT` answers (Linux: net/ipv4/netfilter/ipt_REJECT.c, nf_reject_ipv4.c, and the same of net/ipv6).

use super::conntrack;
use crate::base::packet::icmp_type::UNREACHABLE;
use crate::base::packet::icmp6_type;
use crate::base::{Body, Packet, Skb, TcpFlags, TcpSegment};
use crate::kernel::route::FlowKey;
use crate::kernel::{Context, Node, icmp, output, route, six};
use crate::model::netfilter::RejectWith;

/// Answers a packet that a rule rejected.
#[inline(never)] // web/later.txt
pub fn answer(node: &mut Node, packet: &Packet, with: RejectWith, ctx: &mut Context<'_>) {
    if packet.is_ipv6() {
        return answer_six(node, packet, with, ctx);
    }
    let code = match with {
        RejectWith::NetUnreachable => 0,
        RejectWith::HostUnreachable => 1,
        RejectWith::ProtoUnreachable => 2,
        RejectWith::PortUnreachable => 3,
        RejectWith::NetProhibited => 9,
        RejectWith::HostProhibited => 10,
        RejectWith::AdminProhibited => 13,
        RejectWith::TcpReset => return reset(node, packet, ctx),
        _ => return,
    };
    icmp::send_error(node, packet, UNREACHABLE, code, 0, ctx);
}

fn answer_six(node: &mut Node, packet: &Packet, with: RejectWith, ctx: &mut Context<'_>) {
    let code = match with {
        RejectWith::NoRoute6 => six::icmp::NO_ROUTE,
        RejectWith::Prohibited6 => six::icmp::PROHIBITED,
        RejectWith::AddressUnreachable6 => six::icmp::NO_ADDRESS,
        RejectWith::PortUnreachable6 => six::icmp::NO_PORT,
        RejectWith::PolicyFail6 => six::icmp::POLICY_FAILED,
        RejectWith::RejectRoute6 => six::icmp::ROUTE_REJECTED,
        RejectWith::TcpReset => return reset(node, packet, ctx),
        _ => return,
    };
    six::icmp::send_error(node, packet, icmp6_type::UNREACHABLE, code, 0, ctx);
}

/// A reset that looks as if the packet's destination had sent it (nf_send_reset).
fn reset(node: &mut Node, packet: &Packet, ctx: &mut Context<'_>) {
    let Body::Tcp(segment) = &packet.body else { return };
    if segment.flags.has(TcpFlags::RST) {
        return;
    }
    let way = match packet.is_ipv6() {
        false => route::output(node, &question(packet), ctx).map(Way::V4),
        true => six::route::output(node, &question_six(packet), ctx).map(Way::V6),
    };
    let Ok(way) = way else { return };
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
        ttl: match &way {
            Way::V4(_) => 64,
            Way::V6(way) => six::output::hop_limit(node, way, false),
        },
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
    let _ = match way {
        Way::V4(way) => output::send(node, Box::new(reply), way, ctx),
        Way::V6(way) => six::output::send(node, Box::new(reply), way, ctx),
    };
}

/// The way back.
enum Way {
    V4(route::Dst),
    V6(six::route::Dst),
}

fn question(packet: &Packet) -> FlowKey {
    let (dport, sport) = packet.ports();
    FlowKey {
        dst: packet.src4(),
        src: packet.dst4(),
        protocol: packet.protocol(),
        sport,
        dport,
        any_source: true,
        ..FlowKey::default()
    }
}

fn question_six(packet: &Packet) -> six::route::FlowKey {
    let (dport, sport) = packet.ports();
    six::route::FlowKey {
        dst: packet.src6(),
        src: packet.dst6(),
        protocol: packet.protocol(),
        sport,
        dport,
        ..six::route::FlowKey::default()
    }
}
