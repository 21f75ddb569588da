//! From what a command or a packet says to the elements of a set (Linux: the `_kadt` and `_uadt` functions of
//! net/netfilter/ipset/ip_set_hash_*.c).

use super::set::net;
use crate::base::{Body, Errno, Packet};
use crate::model::set::{SetElement, SetEntry, SetType, error};

/// The most elements that one command may name. Linux has no such bound (it works on until memory ends).
const MOST_AT_ONCE: u32 = 1 << 20;

/// The element that a packet stands for; each of `dimensions` is true for the source. `None`: too few dimensions.
pub fn of_packet(kind: SetType, dimensions: &[bool], packet: &Packet) -> Option<SetEntry> {
    if dimensions.len() < usize::from(kind.dimensions()) {
        return None;
    }
    let side = |i: usize| dimensions.get(i).copied().unwrap_or(false);
    let address = |i| if side(i) { packet.src4() } else { packet.dst4() };
    let mut entry = net(address(0), 32);
    if matches!(kind, SetType::IpPort | SetType::IpPortIp) {
        (entry.protocol, entry.port) = (packet.protocol(), port(packet, side(1)));
    }
    if kind == SetType::IpPortIp {
        entry.ip2 = address(2);
    }
    Some(entry)
}

fn port(packet: &Packet, source: bool) -> u16 {
    match &packet.body {
        Body::Icmp(icmp) => u16::from_be_bytes([icmp.kind, icmp.code]),
        _ if source => packet.ports().0,
        _ => packet.ports().1,
    }
}

/// Calls `each` with the elements that a command names, in the kernel's order, until it fails.
///
/// Errors: HASH_ELEM for 0.0.0.0 in a set of addresses, INVALID_CIDR; ENOMEM for too many; those of `each`.
pub fn expand(
    kind: SetType,
    element: &SetElement,
    mut each: impl FnMut(SetEntry) -> Result<(), Errno>,
) -> Result<(), Errno> {
    if kind == SetType::Ip && element.ip.is_unspecified() {
        return Err(Errno::Private(error::HASH_ELEM));
    }
    let (first, last) = addresses(element)?;
    let mut count = 0;
    let mut each = |entry| {
        count += 1;
        if count > MOST_AT_ONCE { Err(Errno::Enomem) } else { each(entry) }
    };
    match kind {
        SetType::Net => match (element.ip_to, element.cidr) {
            (None, cidr) => each(net(element.ip, cidr.unwrap_or(32))),
            (Some(_), _) => nets(first, last, each),
        },
        SetType::Ip => (first..=last).try_for_each(|ip| each(net(ip.into(), 32))),
        SetType::IpPort | SetType::IpPortIp => {
            let to = element.port_to.unwrap_or(element.port);
            let ports = element.port.min(to)..=element.port.max(to);
            for ip in first..=last {
                for port in ports.clone() {
                    each(SetEntry { protocol: element.protocol, port, ip2: element.ip2, ..net(ip.into(), 32) })?;
                }
            }
            Ok(())
        }
    }
}

/// The one element that `ipset test` asks for: of a range its first address and port.
///
/// Errors: as [`expand`].
pub fn single(kind: SetType, element: &SetElement) -> Result<SetEntry, Errno> {
    match kind {
        SetType::Net => {
            addresses(element)?;
            Ok(net(element.ip, element.cidr.unwrap_or(32)))
        }
        SetType::Ip if element.ip.is_unspecified() => Err(Errno::Private(error::HASH_ELEM)),
        SetType::Ip => Ok(net(element.ip, 32)),
        SetType::IpPort | SetType::IpPortIp => {
            let SetElement { ip, protocol, port, ip2, .. } = *element;
            Ok(SetEntry { protocol, port, ip2, ..net(ip, 32) })
        }
    }
}

/// First and last address.
fn addresses(element: &SetElement) -> Result<(u32, u32), Errno> {
    let ip = u32::from(element.ip);
    match (element.ip_to, element.cidr) {
        (Some(to), _) => Ok((ip.min(to.into()), ip.max(to.into()))),
        (None, None) => Ok((ip, ip)),
        (None, Some(0 | 33..)) => Err(Errno::Private(error::INVALID_CIDR)),
        (None, Some(cidr)) => {
            let host = u32::MAX.checked_shr(u32::from(cidr)).unwrap_or(0);
            Ok((ip & !host, ip | host))
        }
    }
}

/// The fewest nets that make up a range (ip_set_range_to_cidr).
fn nets(first: u32, last: u32, mut each: impl FnMut(SetEntry) -> Result<(), Errno>) -> Result<(), Errno> {
    let mut at = first;
    loop {
        let aligned = at.trailing_zeros().min(31);
        let bits = (0..=aligned).rev().find(|bits| at | ((1u32 << bits) - 1) <= last).unwrap_or(0);
        each(net(at.into(), (32 - bits) as u8))?;
        match (at | ((1u32 << bits) - 1)).checked_add(1) {
            Some(next) if next <= last => at = next,
            _ => return Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    fn range(from: [u8; 4], to: [u8; 4]) -> SetElement {
        SetElement {
            ip: from.into(),
            ip_to: Some(to.into()),
            cidr: None,
            protocol: 0,
            port: 0,
            port_to: None,
            ip2: Ipv4Addr::UNSPECIFIED,
            nomatch: false,
        }
    }

    #[test]
    fn a_range_becomes_the_fewest_nets() {
        let mut found = Vec::new();
        let each = |e: SetEntry| {
            found.push(format!("{}/{}", e.ip, e.cidr));
            Ok(())
        };
        expand(SetType::Net, &range([10, 0, 0, 0], [10, 0, 0, 9]), each).unwrap();
        assert_eq!(found, ["10.0.0.0/29", "10.0.0.8/31"]);
    }

    #[test]
    fn the_whole_address_space_ends() {
        let mut count = 0;
        expand(SetType::Net, &range([0, 0, 0, 0], [255; 4]), |_| {
            count += 1;
            Ok(())
        })
        .unwrap();
        assert_eq!(count, 2);
    }
}
