//! Rewriting one end of a packet (Linux: nf_nat_manip_pkt and the l4proto's manip functions).

use super::Manip;
use crate::base::packet::icmp6_type;
use crate::base::{Body, Packet};
use crate::model::conntrack::Tuple;

/// Gives a packet the address and the port, or the ICMP id, that `target` has at this end.
pub fn rewrite(packet: &mut Packet, target: &Tuple, manip: Manip) {
    rewrite_address(packet, target, manip);
    match (&mut packet.body, manip) {
        (Body::Udp { sport, .. }, Manip::Source) => *sport = target.sport,
        (Body::Udp { dport, .. }, Manip::Destination) => *dport = target.dport,
        (Body::Tcp(segment), Manip::Source) => segment.sport = target.sport,
        (Body::Tcp(segment), Manip::Destination) => segment.dport = target.dport,
        // Messages that ask or answer have an id, the same at both ends.
        (Body::Icmp6(icmp), _) if matches!(icmp.kind, icmp6_type::ECHO | icmp6_type::ECHO_REPLY) => {
            icmp.rest = (icmp.rest & 0xffff) | (u32::from(target.sport) << 16);
        }
        (Body::Icmp(icmp), _) if matches!(icmp.kind, 0 | 8 | 13..=18) => {
            icmp.rest = (icmp.rest & 0xffff) | (u32::from(target.sport) << 16);
        }
        _ => {}
    }
}

/// Gives a packet the address that `target` has at this end.
pub fn rewrite_address(packet: &mut Packet, target: &Tuple, manip: Manip) {
    match manip {
        Manip::Source => packet.src = target.src,
        Manip::Destination => packet.dst = target.dst,
    }
}

/// One end, `address:port`.
pub fn end_in_words(packet: &Packet, manip: Manip) -> String {
    let ((sport, dport), icmp) = (packet.ports(), matches!(packet.body, Body::Icmp(_) | Body::Icmp6(_)));
    let (address, port) = match manip {
        Manip::Source => (packet.src, sport),
        Manip::Destination => (packet.dst, dport),
    };
    if icmp { address.to_string() } else { format!("{address}:{port}") }
}

/// What the rewriting is called.
pub const fn name(manip: Manip, original: bool, masqueraded: bool) -> &'static str {
    match (manip, original) {
        (Manip::Source, true) if masqueraded => "MASQUERADE",
        (Manip::Source, true) => "SNAT",
        (Manip::Destination, true) => "DNAT",
        (Manip::Source, false) => "de-DNAT",
        (Manip::Destination, false) if masqueraded => "de-MASQUERADE",
        (Manip::Destination, false) => "de-SNAT",
    }
}
