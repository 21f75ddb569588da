//! One line for a frame, as `capture` prints it and the trace shows it: protocol, ends, what it says, hop limit.

use crate::base::packet::icmp6_type;
use crate::base::{ArpOperation, Body, Frame, FrameBody, IcmpMessage, Packet, TcpFlags};

/// Letters for TCP's control bits, in the order in which a line shows them.
const FLAG_LETTERS: [(TcpFlags, char); 5] =
    [(TcpFlags::SYN, 'S'), (TcpFlags::ACK, 'A'), (TcpFlags::PSH, 'P'), (TcpFlags::FIN, 'F'), (TcpFlags::RST, 'R')];

/// `arp who-has 10.0.0.1 tell 10.0.0.2`, `udp 10.0.0.2:4000 > 10.0.0.1:53 ttl 64` and so on.
pub fn frame_line(frame: &Frame) -> String {
    match &frame.body {
        FrameBody::Arp(arp) => match arp.operation {
            ArpOperation::Request => format!("arp who-has {} tell {}", arp.target_ip, arp.sender_ip),
            ArpOperation::Reply => format!("arp {} is-at", arp.sender_ip),
        },
        FrameBody::Ip(packet) => packet_line(packet),
    }
}

/// Does `capture` print it? Of ICMPv6 only what it has a name for.
pub fn has_line(frame: &Frame) -> bool {
    let FrameBody::Ip(packet) = &frame.body else { return true };
    let Body::Icmp6(IcmpMessage { kind, .. }) = &packet.body else {
        let unnamed = |kind: u8| icmp6_name(kind).is_none() && kind != icmp6_type::REPORT;
        return !matches!(&packet.body, Body::Discovery(message) if unnamed(message.kind));
    };
    icmp6_name(*kind).is_some()
}

/// The line of a packet, without the frame around it.
pub fn packet_line(packet: &Packet) -> String {
    let Packet { src, dst, ttl, .. } = packet;
    match &packet.body {
        Body::Udp { sport, dport, .. } => format!("udp {src}:{sport} > {dst}:{dport} ttl {ttl}"),
        Body::Tcp(segment) => {
            let letters: String =
                FLAG_LETTERS.iter().filter(|(flag, _)| segment.flags.has(*flag)).map(|(_, letter)| letter).collect();
            format!("tcp {src}:{} > {dst}:{} {letters} ttl {ttl}", segment.sport, segment.dport)
        }
        Body::Icmp(icmp) => format!("icmp {src} > {dst} {} code {} ttl {ttl}", icmp_name(icmp.kind), icmp.code),
        Body::Icmp6(icmp) => icmp6_line(packet, icmp.kind, icmp.code),
        Body::Discovery(_) if packet.next_header() == 0 => format!("proto 0 {src} > {dst} ttl {ttl}"),
        Body::Discovery(message) => icmp6_line(packet, message.kind, 0),
        Body::Other { protocol, .. } => format!("proto {protocol} {src} > {dst} ttl {ttl}"),
    }
}

fn icmp6_line(packet: &Packet, kind: u8, code: u8) -> String {
    let Packet { src, dst, ttl, .. } = packet;
    let name = icmp6_name(kind).map_or_else(|| kind.to_string(), str::to_owned);
    format!("icmp6 {src} > {dst} {name} code {code} ttl {ttl}")
}

/// The name of an ICMPv6 type, where it has one here.
const fn icmp6_name(kind: u8) -> Option<&'static str> {
    Some(match kind {
        icmp6_type::UNREACHABLE => "unreachable",
        icmp6_type::TIME_EXCEEDED => "time-exceeded",
        icmp6_type::ECHO => "echo",
        icmp6_type::ECHO_REPLY => "echo-reply",
        icmp6_type::SOLICITATION => "neighbour-solicitation",
        icmp6_type::ADVERTISEMENT => "neighbour-advertisement",
        icmp6_type::REDIRECT => "redirect",
        _ => return None,
    })
}

/// The name of an ICMP type, or its number.
fn icmp_name(kind: u8) -> String {
    let name = match kind {
        0 => "echo-reply",
        3 => "unreachable",
        5 => "redirect",
        8 => "echo",
        11 => "time-exceeded",
        other => return other.to_string(),
    };
    name.to_owned()
}
