//! A frame as the bytes that a wire would carry, without the frame check sequence: Ethernet's header, then ARP (RFC 826) or the packet.

use crate::base::{ArpMessage, ArpOperation, Frame, FrameBody, wire};

/// EtherTypes.
const IPV4: u16 = 0x0800;
const ARP: u16 = 0x0806;
const IPV6: u16 = 0x86dd;

/// The frame's bytes.
pub(super) fn bytes(frame: &Frame) -> Vec<u8> {
    let (kind, body) = match &frame.body {
        FrameBody::Arp(message) => (ARP, arp(message)),
        FrameBody::Ip(packet) => (if packet.src.is_ipv4() { IPV4 } else { IPV6 }, wire::packet(packet)),
    };
    [&frame.destination.0[..], &frame.source.0, &kind.to_be_bytes(), &body].concat()
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
