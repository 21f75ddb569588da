//! A packet as the bytes that are on the wire, checksums included (RFC 791, 8200, 768, 9293, 792, 4443, 4861). What the lab does not keep is filled in
//! as Linux mostly has it: identification 0, a window of 64240, time stamps of 0, ping's pattern as data.

use super::packet::{Discovery, IPV6_HEADER, ROUTER_ALERT, icmp6_type};
use super::{Body, IcmpMessage, Packet, TcpFlags, TcpSegment};
use std::net::IpAddr;

/// The window of every segment: the lab's hosts have room.
pub const WINDOW: u16 = 64_240;

/// The packet from its IP header on.
pub fn packet(packet: &Packet) -> Vec<u8> {
    let mut out = match (packet.src, packet.dst) {
        (IpAddr::V6(src), IpAddr::V6(dst)) => {
            let first = 6 << 28 | u32::from(packet.tos) << 20 | packet.label & 0xf_ffff;
            let mut out = first.to_be_bytes().to_vec();
            out.extend(packet.length().saturating_sub(IPV6_HEADER).to_be_bytes());
            out.extend([packet.next_header(), packet.ttl]);
            out.extend(src.octets());
            out.extend(dst.octets());
            out
        }
        _ => ipv4_header(packet),
    };
    body(packet, &mut out);
    out
}

fn ipv4_header(packet: &Packet) -> Vec<u8> {
    let mut out = vec![0x45, packet.tos];
    out.extend(packet.length().to_be_bytes());
    out.extend([0, 0]);
    out.extend(if packet.dont_fragment { [0x40, 0] } else { [0, 0] });
    out.extend([packet.ttl, packet.protocol(), 0, 0]);
    out.extend(packet.src4().octets());
    out.extend(packet.dst4().octets());
    put_checksum(&mut out, 0, 10, 0);
    out
}

fn octets(address: IpAddr) -> Vec<u8> {
    match address {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets().to_vec(),
    }
}

fn body(packet: &Packet, out: &mut Vec<u8>) {
    let from = out.len();
    let pseudo = |length: usize| {
        let sum = words(&octets(packet.src)) + words(&octets(packet.dst));
        sum + u32::from(packet.protocol()) + u32::try_from(length).unwrap_or(u32::MAX)
    };
    match &packet.body {
        Body::Udp { sport, dport, data } => {
            let length = u16::try_from(8 + data.len()).unwrap_or(u16::MAX);
            for field in [*sport, *dport, length, 0] {
                out.extend(field.to_be_bytes());
            }
            out.extend(data);
            put_checksum(out, from, from + 6, pseudo(out.len() - from));
            if out.get(from + 6..from + 8) == Some(&[0, 0]) {
                out.splice(from + 6..from + 8, [0xff, 0xff]);
            }
        }
        Body::Tcp(segment) => {
            tcp(segment, out);
            put_checksum(out, from, from + 16, pseudo(out.len() - from));
        }
        Body::Icmp(message) => {
            icmp(message, out);
            put_checksum(out, from, from + 2, 0);
        }
        Body::Icmp6(message) => {
            icmp(message, out);
            put_checksum(out, from, from + 2, pseudo(out.len() - from));
        }
        Body::Discovery(message) => {
            if message.kind == icmp6_type::REPORT {
                out.extend(ROUTER_ALERT);
            }
            let from = out.len();
            discovery(message, out);
            put_checksum(out, from, from + 2, pseudo(out.len() - from));
        }
        Body::Other { length, .. } => out.resize(from + usize::from(*length), 0),
    }
}

fn tcp(segment: &TcpSegment, out: &mut Vec<u8>) {
    out.extend(segment.sport.to_be_bytes());
    out.extend(segment.dport.to_be_bytes());
    out.extend(segment.seq.to_be_bytes());
    out.extend(segment.ack.to_be_bytes());
    out.extend([(5 + segment.options / 4) << 4, segment.flags.0]);
    out.extend(WINDOW.to_be_bytes());
    out.extend([0; 4]);
    out.extend(tcp_option_bytes(segment));
    out.extend(&segment.data);
}

/// A segment's options.
pub fn tcp_option_bytes(segment: &TcpSegment) -> Vec<u8> {
    let mut out = match segment.options {
        // Segment size 1460, selective acknowledgements, time stamps, nothing, window scale 7.
        20 => vec![2, 4, 5, 0xb4, 4, 2, 8, 10, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 3, 7],
        12 => vec![1, 1, 8, 10],
        _ => Vec::new(),
    };
    out.resize(usize::from(segment.options), 0);
    out
}

/// The kinds of a segment's options; `None`: it has none.
pub const fn tcp_options(segment: &TcpSegment) -> Option<&'static [u8]> {
    match segment.options {
        0 => None,
        12 => Some(&[1, 8]),
        _ if segment.flags.has(TcpFlags::SYN) => Some(&[2, 4, 8, 1, 3]),
        _ => Some(&[]),
    }
}

fn icmp(message: &IcmpMessage, out: &mut Vec<u8>) {
    out.extend([message.kind, message.code, 0, 0]);
    out.extend(message.rest.to_be_bytes());
    match &message.quoted {
        Some(quoted) => out.extend(packet(quoted)),
        // ping puts the time first, then counts.
        None => out.extend((0..message.length).map(|n| if n < 16 { 0 } else { n as u8 })),
    }
}

fn report(message: &Discovery, out: &mut Vec<u8>) {
    let count = u16::try_from(message.records.len()).unwrap_or(u16::MAX);
    out.extend([message.kind, 0, 0, 0, 0, 0]);
    out.extend(count.to_be_bytes());
    for (kind, group) in &message.records {
        out.extend([*kind, 0, 0, 0]);
        out.extend(group.octets());
    }
}

fn discovery(message: &Discovery, out: &mut Vec<u8>) {
    let bit = |set: bool, at: u8| u8::from(set) << at;
    if message.kind == icmp6_type::REPORT {
        return report(message, out);
    }
    let flags = bit(message.router, 7) | bit(message.solicited, 6) | bit(message.overrides, 5);
    out.extend([message.kind, 0, 0, 0, flags, 0, 0, 0]);
    if message.kind != icmp6_type::ROUTER_SOLICITATION {
        out.extend(message.target.octets());
    }
    if message.kind == icmp6_type::REDIRECT {
        out.extend(message.destination.octets());
    }
    if let Some(mac) = message.mac {
        let of_target = matches!(message.kind, icmp6_type::ADVERTISEMENT | icmp6_type::REDIRECT);
        out.extend([if of_target { 2 } else { 1 }, 1]);
        out.extend(mac.0);
    }
    if let Some(quoted) = &message.quoted {
        let bytes = packet(quoted);
        let length = 8 + bytes.len().next_multiple_of(8);
        out.extend([4, u8::try_from(length / 8).unwrap_or(u8::MAX), 0, 0, 0, 0, 0, 0]);
        let end = out.len() + length - 8;
        out.extend(bytes);
        out.resize(end, 0);
    }
}

/// The sum of 16-bit words, the last one filled with a zero.
fn words(bytes: &[u8]) -> u32 {
    let pairs = bytes.chunks(2).map(|pair| match pair {
        [high, low] => u32::from(*high) << 8 | u32::from(*low),
        [high] => u32::from(*high) << 8,
        _ => 0,
    });
    pairs.fold(0, u32::wrapping_add)
}

/// Puts the Internet checksum (RFC 1071) of everything from `from` on, and of `more`, at `at`.
fn put_checksum(out: &mut Vec<u8>, from: usize, at: usize, more: u32) {
    let mut sum = more + words(out.get(from..).unwrap_or_default());
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    let sum = !(sum as u16);
    if at + 2 <= out.len() {
        out.splice(at..at + 2, sum.to_be_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{FlowTag, PacketId, Skb};
    use std::net::Ipv4Addr;

    fn sums_up(bytes: &[u8]) -> bool {
        let mut sum = words(bytes);
        while sum > 0xffff {
            sum = (sum & 0xffff) + (sum >> 16);
        }
        sum == 0xffff
    }

    #[test]
    fn a_datagram_is_as_long_as_it_says_and_its_checksums_hold() {
        let datagram = Packet {
            id: PacketId(1),
            flow: FlowTag(0),
            src: Ipv4Addr::new(192, 0, 2, 1).into(),
            dst: Ipv4Addr::new(198, 51, 100, 7).into(),
            tos: 0,
            ttl: 64,
            dont_fragment: true,
            label: 0,
            body: Body::Udp { sport: 4000, dport: 53, data: b"odd".to_vec() },
            skb: Skb::default(),
        };
        let bytes = super::packet(&datagram);
        assert_eq!(bytes.len(), 31);
        assert!(sums_up(&bytes[..20]));
        let pseudo = [&bytes[12..20], &[0, 17, 0, 11], &bytes[20..]].concat();
        assert!(sums_up(&pseudo));
    }
}
