//! A short word for a packet: what stands on it as it flies.

use crate::base::packet::icmp6_type;
use crate::base::{ArpOperation, Body, Frame, FrameBody, Packet, TcpFlags};

/// `SYN`, `ACK`, `UDP`, `echo`, `ARP?` and so on.
pub(super) fn of_frame(frame: &Frame) -> &'static str {
    match &frame.body {
        FrameBody::Arp(arp) if arp.operation == ArpOperation::Request => "ARP?",
        FrameBody::Arp(_) => "ARP!",
        FrameBody::Ip(packet) => of_packet(packet),
    }
}

/// The word for a packet.
pub(super) fn of_packet(packet: &Packet) -> &'static str {
    match &packet.body {
        Body::Udp { .. } => "UDP",
        Body::Tcp(segment) => of_flags(segment.flags, !segment.data.is_empty()),
        Body::Icmp(icmp) => of_icmp(icmp.kind),
        Body::Icmp6(icmp) => of_icmp6(icmp.kind),
        Body::Discovery(message) => of_icmp6(message.kind),
        Body::Other { .. } => "IP",
    }
}

fn of_flags(flags: TcpFlags, data: bool) -> &'static str {
    match () {
        () if flags.has(TcpFlags::RST) => "RST",
        () if flags.has(TcpFlags::SYN.with(TcpFlags::ACK)) => "SYN-ACK",
        () if flags.has(TcpFlags::SYN) => "SYN",
        () if flags.has(TcpFlags::FIN) => "FIN",
        () if data || flags.has(TcpFlags::PSH) => "DATA",
        () => "ACK",
    }
}

const fn of_icmp(kind: u8) -> &'static str {
    match kind {
        0 => "reply",
        3 => "unreachable",
        5 => "redirect",
        8 => "echo",
        11 => "ttl 0",
        _ => "ICMP",
    }
}

const fn of_icmp6(kind: u8) -> &'static str {
    match kind {
        icmp6_type::ECHO => "echo",
        icmp6_type::ECHO_REPLY => "reply",
        icmp6_type::UNREACHABLE => "unreachable",
        icmp6_type::TOO_BIG => "too big",
        icmp6_type::TIME_EXCEEDED => "ttl 0",
        icmp6_type::SOLICITATION => "NS",
        icmp6_type::ADVERTISEMENT => "NA",
        icmp6_type::REDIRECT => "redirect",
        icmp6_type::REPORT => "MLD",
        _ => "ICMP",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_are_named_by_what_they_do() {
        let both = TcpFlags::SYN.with(TcpFlags::ACK);
        assert_eq!(of_flags(both, false), "SYN-ACK");
        assert_eq!(of_flags(TcpFlags::FIN.with(TcpFlags::ACK), false), "FIN");
        assert_eq!(of_flags(TcpFlags::ACK, true), "DATA");
    }
}
