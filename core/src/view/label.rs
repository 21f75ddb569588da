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
        _ => "ICMP",
    }
}

/// The word for a frame of which only `capture`'s line is left.
pub(super) fn of_line(line: &str) -> &'static str {
    let words: Vec<&str> = line.split(' ').collect();
    match words.as_slice() {
        ["arp", "who-has", ..] => "ARP?",
        ["arp", ..] => "ARP!",
        ["udp", ..] => "UDP",
        ["tcp", _, _, _, letters, ..] => {
            let bits = [
                ('S', TcpFlags::SYN),
                ('A', TcpFlags::ACK),
                ('P', TcpFlags::PSH),
                ('F', TcpFlags::FIN),
                ('R', TcpFlags::RST),
            ];
            let set = bits.into_iter().filter(|(letter, _)| letters.contains(*letter));
            of_flags(set.fold(TcpFlags::default(), |sum, (_, bit)| sum.with(bit)), false)
        }
        ["icmp" | "icmp6", _, _, _, "echo", ..] => "echo",
        ["icmp" | "icmp6", _, _, _, "echo-reply", ..] => "reply",
        ["icmp" | "icmp6", _, _, _, "unreachable", ..] => "unreachable",
        ["icmp" | "icmp6", _, _, _, "time-exceeded", ..] => "ttl 0",
        ["icmp" | "icmp6", _, _, _, "redirect", ..] => "redirect",
        ["icmp6", _, _, _, "neighbour-solicitation", ..] => "NS",
        ["icmp6", _, _, _, "neighbour-advertisement", ..] => "NA",
        _ => "IP",
    }
}

#[cfg(test)]
mod tests {
    use super::of_line;

    #[test]
    fn lines_have_their_words() {
        assert_eq!(of_line("tcp 10.0.0.1:1 > 10.0.0.2:80 SA ttl 64"), "SYN-ACK");
        assert_eq!(of_line("tcp 10.0.0.1:1 > 10.0.0.2:80 AF ttl 64"), "FIN");
        assert_eq!(of_line("icmp 10.0.0.1 > 10.0.0.2 echo code 0 ttl 64"), "echo");
    }
}
