//! One line for a frame, as `capture` prints it and the trace shows it: protocol, ends, what it says, hop limit.

use crate::base::{ArpOperation, Body, Frame, FrameBody, Packet, TcpFlags};

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
        FrameBody::Ipv4(packet) => packet_line(packet),
    }
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
        Body::Other { protocol, .. } => format!("proto {protocol} {src} > {dst} ttl {ttl}"),
    }
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
