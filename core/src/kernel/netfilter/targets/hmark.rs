//! `-j HMARK`: a mark out of a hash of the packet's ends, the same for both directions (Linux: net/netfilter/xt_HMARK.c).

use crate::base::packet::protocol;
use crate::base::{Body, Packet};
use crate::kernel::Node;
use crate::kernel::hash::jhash;
use crate::model::netfilter::HashMark;
use std::net::IpAddr;

/// The ends of a packet, or of its connection, masked.
#[derive(Default)]
struct Ends {
    source: u32,
    destination: u32,
    /// Protocol and ports.
    transport: Option<(u8, u16, u16)>,
}

/// The mark; `None`: the packet has no connection, and that is what is asked for.
#[inline(never)] // web/later.txt
pub fn mark(hash: &HashMark, node: &Node, packet: &Packet) -> Option<u32> {
    let ends = if hash.connection { of_connection(node, packet)? } else { of_packet(packet) };
    let (source, destination) =
        (ends.source & prefix(hash.source_prefix), ends.destination & prefix(hash.destination_prefix));
    let (number, ports) = ends.transport.map_or((0, 0), |(number, sport, dport)| {
        let masked = |port: u16, mask: Option<u16>, set: Option<u16>| port & mask.unwrap_or(0) | set.unwrap_or(0);
        let sport = masked(sport, hash.source_port_mask, hash.source_port);
        let dport = masked(dport, hash.destination_port_mask, hash.destination_port);
        let ports = u32::from(sport.max(dport)) << 16 | u32::from(sport.min(dport));
        (number, if number == protocol::ICMP { 0 } else { ports })
    });
    let value = jhash::three(source.min(destination), source.max(destination), ports, hash.seed);
    let value = value ^ (u32::from(number) & u32::from(hash.protocol_mask.unwrap_or(0)));
    let scaled = (u64::from(value) * u64::from(hash.modulus)) >> 32;
    Some((scaled as u32).wrapping_add(hash.offset))
}

fn number(address: IpAddr) -> u32 {
    match address {
        IpAddr::V4(address) => address.into(),
        IpAddr::V6(_) => 0,
    }
}

/// The bits of an address that count; none where nothing is said.
fn prefix(bits: Option<u8>) -> u32 {
    bits.map_or(0, |bits| u32::MAX.checked_shl(32_u32.saturating_sub(bits.into())).unwrap_or(0))
}

/// Where the packet goes, and where its answers come from.
fn of_connection(node: &Node, packet: &Packet) -> Option<Ends> {
    let (entry, ..) = node.conntrack.of(packet)?;
    let (original, reply) = (entry.tuple(true), entry.tuple(false));
    Some(Ends {
        source: number(original.src),
        destination: number(reply.src),
        transport: Some((original.protocol, original.sport, reply.sport)),
    })
}

/// An ICMP error counts as the packet that it quotes.
fn of_packet(packet: &Packet) -> Ends {
    let quoted = match &packet.body {
        Body::Icmp(message) => message.quoted.as_deref(),
        _ => None,
    };
    let packet = quoted.unwrap_or(packet);
    let (sport, dport) = packet.ports();
    Ends { source: number(packet.src), destination: number(packet.dst), transport: Some((packet.protocol(), sport, dport)) }
}
