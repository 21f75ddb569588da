//! A frame as the bytes that a wire would carry, checksums good. What the lab does not model is written as a fixed form: TCP's
//! window and time stamps, IPv4's identification, the data of an echo (RFC 791, 8200, 9293, 768, 792, 4443, 4861, 826).

use crate::base::packet::{Discovery, ROUTER_ALERT, TcpSegment, icmp6_type};
use crate::base::{ArpMessage, ArpOperation, Body, Frame, FrameBody, IcmpMessage, Packet, TcpFlags};
use etherparse::checksum::Sum16BitWords;
use etherparse::{EtherType, Ethernet2Header, IpNumber, Ipv4Header, Ipv6FlowLabel, Ipv6Header, TcpHeader, UdpHeader};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// TCP's window where it is not modelled: what Linux offers over Ethernet at first.
const WINDOW: u16 = 64_240;
/// What a SYN carries: largest segment 1460, selective acknowledgements, time stamps, window scale 7.
const SYN_OPTIONS: [u8; 20] = [2, 4, 5, 180, 4, 2, 8, 10, 0, 0, 0, 1, 0, 0, 0, 0, 1, 3, 3, 7];
/// What other segments carry: time stamps, after two fillers.
const OPTIONS: [u8; 12] = [1, 1, 8, 10, 0, 0, 0, 1, 0, 0, 0, 1];

/// The frame's bytes, Ethernet header first, without the frame check sequence.
pub(super) fn bytes(frame: &Frame) -> Vec<u8> {
    let (ether_type, body) = match &frame.body {
        FrameBody::Arp(message) => (EtherType::ARP, arp(message)),
        FrameBody::Ip(held) if held.src.is_ipv4() => (EtherType::IPV4, packet(held)),
        FrameBody::Ip(held) => (EtherType::IPV6, packet(held)),
    };
    let header = Ethernet2Header { source: frame.source.0, destination: frame.destination.0, ether_type };
    [&header.to_bytes()[..], &body].concat()
}

/// An ARP message for IPv4 over Ethernet.
fn arp(message: &ArpMessage) -> Vec<u8> {
    let operation = match message.operation {
        ArpOperation::Request => 1,
        ArpOperation::Reply => 2,
    };
    let kinds = [0, 1, 8, 0, 6, 4, 0, operation];
    let ends = [(message.sender_mac, message.sender_ip), (message.target_mac, message.target_ip)];
    let ends = ends.into_iter().flat_map(|(mac, address)| mac.0.into_iter().chain(address.octets()));
    kinds.into_iter().chain(ends).collect()
}

/// An IP packet of either family.
fn packet(packet: &Packet) -> Vec<u8> {
    let protocol = IpNumber(packet.protocol());
    let mut out = Vec::with_capacity(usize::from(packet.length()));
    let body = match (packet.src, packet.dst) {
        (IpAddr::V6(source), IpAddr::V6(destination)) => {
            let body = transport(packet, pseudo_v6(source, destination, packet));
            let header = Ipv6Header {
                traffic_class: packet.tos,
                flow_label: Ipv6FlowLabel::try_new(packet.label).unwrap_or_default(),
                payload_length: length_of(&body),
                next_header: IpNumber(packet.next_header()),
                hop_limit: packet.ttl,
                source: source.octets(),
                destination: destination.octets(),
            };
            out.extend(header.to_bytes());
            body
        }
        (source, destination) => {
            let (source, destination) = (v4(source), v4(destination));
            let body = transport(packet, pseudo_v4(source, destination, packet));
            let mut header = Ipv4Header {
                total_len: length_of(&body).saturating_add(Ipv4Header::MIN_LEN_U16),
                dont_fragment: packet.dont_fragment,
                time_to_live: packet.ttl,
                protocol,
                source: source.octets(),
                destination: destination.octets(),
                ..Ipv4Header::default()
            };
            header.header_checksum = header.calc_header_checksum();
            let mut bytes = header.to_bytes();
            set_tos(&mut bytes, packet.tos);
            out.extend(bytes);
            body
        }
    };
    out.extend(body);
    out
}

/// Type of service is one byte here, and two fields of `etherparse`; its checksum follows it.
fn set_tos(header: &mut [u8], tos: u8) {
    if tos == 0 {
        return;
    }
    header[1] = tos;
    header[10..12].fill(0);
    let sum = Sum16BitWords::new().add_slice(header).ones_complement();
    header[10..12].copy_from_slice(&sum.to_ne_bytes());
}

const fn v4(address: IpAddr) -> Ipv4Addr {
    match address {
        IpAddr::V4(address) => address,
        IpAddr::V6(_) => Ipv4Addr::UNSPECIFIED,
    }
}

fn length_of(body: &[u8]) -> u16 {
    u16::try_from(body.len()).unwrap_or(u16::MAX)
}

/// The sum over the header that TCP and UDP count in but do not carry; ICMP counts none in.
fn pseudo_v4(source: Ipv4Addr, destination: Ipv4Addr, packet: &Packet) -> Sum16BitWords {
    if matches!(packet.body, Body::Icmp(_)) {
        return Sum16BitWords::new();
    }
    let mut sum = Sum16BitWords::new();
    sum = sum.add_4bytes(source.octets());
    sum = sum.add_4bytes(destination.octets());
    sum.add_2bytes([0, packet.protocol()])
}

fn pseudo_v6(source: Ipv6Addr, destination: Ipv6Addr, packet: &Packet) -> Sum16BitWords {
    let mut sum = Sum16BitWords::new();
    sum = sum.add_16bytes(source.octets());
    sum = sum.add_16bytes(destination.octets());
    sum.add_2bytes([0, packet.protocol()])
}

/// What stands after the IP header, its checksum put in; `pseudo` is the sum over what is counted in beside it.
fn transport(packet: &Packet, pseudo: Sum16BitWords) -> Vec<u8> {
    let (mut out, place) = match &packet.body {
        Body::Udp { sport, dport, data } => (udp(*sport, *dport, data), 6),
        Body::Tcp(segment) => (tcp(segment), 16),
        Body::Icmp(message) | Body::Icmp6(message) => (icmp(message), 2),
        Body::Discovery(message) if message.kind == icmp6_type::REPORT => {
            let mut out = report(message);
            let sum = pseudo.add_2bytes(length_of(&out).to_be_bytes()).add_slice(&out).ones_complement();
            out.splice(2..4, sum.to_ne_bytes());
            return [&ROUTER_ALERT[..], &out].concat();
        }
        Body::Discovery(message) => (discovery(message), 2),
        Body::Other { length, .. } => return vec![0; usize::from(*length)],
    };
    let counted = if matches!(packet.body, Body::Icmp(_)) { 0 } else { length_of(&out) };
    let sum = pseudo.add_2bytes(counted.to_be_bytes()).add_slice(&out);
    let sum = if place == 6 { sum.to_ones_complement_with_no_zero() } else { sum.ones_complement() };
    if let Some(field) = out.get_mut(place..place + 2) {
        field.copy_from_slice(&sum.to_ne_bytes());
    }
    out
}

fn udp(sport: u16, dport: u16, data: &[u8]) -> Vec<u8> {
    let length = length_of(data).saturating_add(UdpHeader::LEN_U16);
    let header = UdpHeader { source_port: sport, destination_port: dport, length, checksum: 0 };
    [&header.to_bytes()[..], data].concat()
}

fn tcp(segment: &TcpSegment) -> Vec<u8> {
    let TcpSegment { sport, dport, seq, ack, flags, options, ref data } = *segment;
    let mut header = TcpHeader::new(sport, dport, seq, WINDOW);
    header.acknowledgment_number = ack;
    header.fin = flags.has(TcpFlags::FIN);
    header.syn = flags.has(TcpFlags::SYN);
    header.rst = flags.has(TcpFlags::RST);
    header.psh = flags.has(TcpFlags::PSH);
    header.ack = flags.has(TcpFlags::ACK);
    if header.rst {
        header.window_size = 0;
    }
    let known: &[u8] = if usize::from(options) == SYN_OPTIONS.len() { &SYN_OPTIONS } else { &OPTIONS };
    // Fillers where the lab counts options of another length; more than 40 bytes no header holds.
    let fillers = [1; 40];
    let shown = if known.len() == usize::from(options) { known } else { &fillers[..usize::from(options.min(40))] };
    if header.set_options_raw(shown).is_err() {
        return data.clone();
    }
    [&header.to_bytes()[..], data].concat()
}

fn icmp(message: &IcmpMessage) -> Vec<u8> {
    let mut out = vec![message.kind, message.code, 0, 0];
    out.extend(message.rest.to_be_bytes());
    // What `ping` fills an echo with: each byte its own place.
    out.extend((0..message.length).map(|place| place.to_le_bytes()[0]));
    out.extend(message.quoted.as_deref().map(packet).unwrap_or_default());
    out
}

fn report(message: &Discovery) -> Vec<u8> {
    let count = u16::try_from(message.records.len()).unwrap_or(u16::MAX);
    let mut out = vec![message.kind, 0, 0, 0, 0, 0];
    out.extend(count.to_be_bytes());
    for (kind, group) in &message.records {
        out.extend([*kind, 0, 0, 0]);
        out.extend(group.octets());
    }
    out
}

fn discovery(message: &Discovery) -> Vec<u8> {
    let flags = u8::from(message.router) << 7 | u8::from(message.solicited) << 6 | u8::from(message.overrides) << 5;
    let mut out = vec![message.kind, 0, 0, 0, flags, 0, 0, 0];
    if message.kind != icmp6_type::ROUTER_SOLICITATION {
        out.extend(message.target.octets());
    }
    if message.kind == icmp6_type::REDIRECT {
        out.extend(message.destination.octets());
    }
    if let Some(mac) = message.mac {
        let source = matches!(message.kind, icmp6_type::ROUTER_SOLICITATION | icmp6_type::SOLICITATION);
        out.extend([if source { 1 } else { 2 }, 1]);
        out.extend(mac.0);
    }
    if let Some(quoted) = message.quoted.as_deref().map(packet) {
        let length = 8 + quoted.len().next_multiple_of(8);
        out.extend([4, u8::try_from(length / 8).unwrap_or(u8::MAX), 0, 0, 0, 0, 0, 0]);
        let padding = length - 8 - quoted.len();
        out.extend(quoted);
        out.extend(std::iter::repeat_n(0, padding));
    }
    out
}
