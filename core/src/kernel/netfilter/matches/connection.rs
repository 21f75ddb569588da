//! `-m conntrack`: what is known of the packet's connection (Linux: net/netfilter/xt_conntrack.c, conntrack_mt).

use crate::base::{Packet, Time};
use crate::kernel::Node;
use crate::kernel::netfilter::conntrack::{Entry, Status};
use crate::model::netfilter::{ConntrackKeys, Negatable, bits};

/// Does the packet's connection fit? Without one only a state can.
pub fn fits(keys: &ConntrackKeys, node: &Node, packet: &Packet, now: Time) -> bool {
    if let Some(n) = keys.state
        && (node.conntrack.state_bits(packet) & n.value.0 != 0) == n.not
    {
        return false;
    }
    let Some((entry, original, _)) = node.conntrack.of(packet) else { return keys.state.is_some() };
    keys.original.is_none_or(|wanted| wanted == original)
        && ends_fit(keys, entry)
        && is(keys.protocol, |protocol| entry.tuple(true).protocol == protocol)
        && is(keys.status, |bits| status(entry) & bits != 0)
        && is(keys.expires, |(first, last)| (first..=last).contains(&expires(entry, now)))
}

fn is<T>(wanted: Option<Negatable<T>>, holds: impl FnOnce(T) -> bool) -> bool {
    wanted.is_none_or(|n| holds(n.value) != n.not)
}

fn ends_fit(keys: &ConntrackKeys, entry: &Entry) -> bool {
    let (original, reply) = (entry.tuple(true), entry.tuple(false));
    let addresses = [original.src, original.dst, reply.src, reply.dst];
    let ports = [original.sport, original.dport, reply.sport, reply.dport];
    let addresses_fit = keys
        .addresses
        .iter()
        .zip(addresses)
        .all(|(wanted, held)| is(*wanted, |wanted| (wanted.bits().0 ^ bits(held)) & wanted.bits().1 == 0));
    let fit = |wanted: &Option<Negatable<(u16, u16)>>, held: u16| is(*wanted, |(low, high)| (low..=high).contains(&held));
    addresses_fit && keys.ports.iter().zip(ports).all(|(wanted, held)| fit(wanted, held))
}

/// The bits of `--ctstatus`. The lab expects no connections.
fn status(entry: &Entry) -> u8 {
    let bits = [(Status::SEEN_REPLY, 2), (Status::ASSURED, 4), (Status::CONFIRMED, 8)];
    bits.iter().filter(|(status, _)| entry.status.has(*status)).fold(0, |bits, (_, bit)| bits | bit)
}

/// Seconds left; a connection that is not confirmed yet has none.
fn expires(entry: &Entry, now: Time) -> u32 {
    if !entry.status.has(Status::CONFIRMED) {
        return 0;
    }
    u32::try_from(entry.expires.since(now).as_secs()).unwrap_or(u32::MAX)
}
