//! From what a command or a packet says to the elements of a set (Linux: the `_kadt` and `_uadt` functions of
//! net/netfilter/ipset/ip_set_hash_*.c and ip_set_bitmap_*.c).

use super::{bitmap, key};
use crate::base::packet::protocol;
use crate::base::{Body, Errno, Packet};
use crate::model::set::{SetElement, SetEntry, SetMask, SetOptions, SetType, error};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The most elements that one command may name. Linux has no such bound (it works on until memory ends).
const MOST_AT_ONCE: u32 = 1 << 20;

/// Protocols with ports beside TCP and UDP.
const SCTP: u8 = 132;
const UDPLITE: u8 = 136;

/// The element of an address alone.
const fn of_address(ip: IpAddr) -> SetEntry {
    let (bits, zero) = match ip {
        IpAddr::V4(_) => (32, IpAddr::V4(Ipv4Addr::UNSPECIFIED)),
        IpAddr::V6(_) => (128, IpAddr::V6(Ipv6Addr::UNSPECIFIED)),
    };
    SetEntry { ip, cidr: bits, protocol: 0, port: 0, ip2: zero, cidr2: bits }
}

/// The element that a packet stands for; each of `dimensions` is true for the source. `None`: too few dimensions, another
/// family, or nothing that such a set can hold.
pub fn of_packet(options: &SetOptions, dimensions: &[bool], packet: &Packet) -> Option<SetEntry> {
    let kind = options.kind;
    if dimensions.len() < usize::from(kind.dimensions()) {
        return None;
    }
    let side = |i: usize| dimensions.get(i).copied().unwrap_or(false);
    let address = |i| if side(i) { packet.src } else { packet.dst };
    let mut entry = of_address(address(0));
    if kind == SetType::BitmapPort {
        let has_ports = matches!(packet.protocol(), protocol::TCP | protocol::UDP);
        entry.port = port(packet, side(0));
        return has_ports.then_some(entry);
    }
    if entry.ip.is_ipv6() != options.six {
        return None;
    }
    if kind.has_netmask() && kind.is_hash() {
        entry.ip = mask(options, entry.ip);
        if entry.ip.is_unspecified() {
            return None;
        }
    }
    if kind.has_ports() {
        (entry.protocol, entry.port) = (packet.protocol(), port(packet, side(1)));
    }
    if kind.dimensions() == 3 {
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

/// What a set keeps of an address.
fn mask(options: &SetOptions, ip: IpAddr) -> IpAddr {
    match (options.mask, ip) {
        (SetMask::Netmask(bits), _) => key::masked(ip, bits),
        (SetMask::Bitmask(IpAddr::V4(mask)), IpAddr::V4(ip)) => IpAddr::V4(ip & mask),
        (SetMask::Bitmask(IpAddr::V6(mask)), IpAddr::V6(ip)) => IpAddr::V6(ip & mask),
        _ => ip,
    }
}

/// The numbers of a bitmap's elements that a command names.
///
/// Errors: BITMAP_RANGE, INVALID_CIDR.
pub fn bits(options: &SetOptions, element: &SetElement) -> Result<std::ops::RangeInclusive<u32>, Errno> {
    if options.kind == SetType::BitmapPort {
        let to = element.port_to.unwrap_or(element.port);
        let (first, last) = (element.port.min(to), element.port.max(to));
        return bitmap::ids(options, u32::from(first), u32::from(last));
    }
    let (first, last) = addresses(element)?;
    bitmap::ids(options, first, last)
}

/// The first address or port that a command names: it must be within a bitmap before anything else is looked at.
///
/// Errors: BITMAP_RANGE.
pub fn first_bit(options: &SetOptions, element: &SetElement) -> Result<u32, Errno> {
    let address = match element.ip {
        IpAddr::V4(ip) => u32::from(ip),
        IpAddr::V6(_) => 0,
    };
    bitmap::id(options, if options.kind == SetType::BitmapPort { u32::from(element.port) } else { address })
}

/// Calls `each` with the elements that a command names, in the kernel's order, until it fails.
///
/// Errors: HASH_ELEM or EINVAL for 0.0.0.0 in a set of addresses, INVALID_CIDR, HASH_RANGE, HASH_RANGE_UNSUPPORTED; ENOMEM for too many;
/// those of `each`.
pub fn expand(
    options: &SetOptions,
    element: &SetElement,
    mut each: impl FnMut(SetEntry) -> Result<(), Errno>,
) -> Result<(), Errno> {
    let kind = options.kind;
    let mut count = 0;
    let mut each = |entry| {
        count += 1;
        if count > MOST_AT_ONCE { Err(Errno::Enomem) } else { each(entry) }
    };
    let one = single(options, element)?;
    if options.six {
        if element.ip_to.is_some() || element.ip2_to.is_some() {
            return Err(Errno::Private(error::HASH_RANGE_UNSUPPORTED));
        }
        return ports(kind, element).try_for_each(|port| each(SetEntry { port, ..one }));
    }
    let v4 = |ip: u32| IpAddr::V4(Ipv4Addr::from(ip));
    match kind {
        SetType::Ip => {
            let (first, last) = addresses(&SetElement { ip: one.ip, ..element.clone() })?;
            let step = 1u32.checked_shl(32 - netmask(options)).unwrap_or(0);
            let mut ip = Some(first);
            while let Some(at) = ip.filter(|at| *at <= last) {
                each(of_address(v4(at)))?;
                ip = if step == 0 { None } else { at.checked_add(step) };
            }
            Ok(())
        }
        SetType::IpPort | SetType::IpPortIp => {
            let (first, last) = addresses(&SetElement { ip: one.ip, ..element.clone() })?;
            for ip in first..=last {
                for port in ports(kind, element) {
                    each(SetEntry { ip: v4(ip), port, ..one })?;
                }
            }
            Ok(())
        }
        SetType::Net | SetType::NetPort => {
            let (first, last) = net_range(element.ip, element.ip_to, element.cidr)?;
            nets(first, last, |ip, cidr| {
                ports(kind, element).try_for_each(|port| each(SetEntry { ip: v4(ip), cidr, port, ..one }))
            })
        }
        SetType::IpPortNet => {
            let (first, last) = addresses(element)?;
            let (net_first, net_last) = net_range(element.ip2, element.ip2_to, element.cidr2)?;
            for ip in first..=last {
                for port in ports(kind, element) {
                    nets(net_first, net_last, |ip2, cidr2| each(SetEntry { ip: v4(ip), port, ip2: v4(ip2), cidr2, ..one }))?;
                }
            }
            Ok(())
        }
        SetType::BitmapIp | SetType::BitmapPort | SetType::List => Ok(()),
    }
}

fn netmask(options: &SetOptions) -> u32 {
    match options.mask {
        SetMask::Netmask(bits) => u32::from(bits.min(32)),
        _ => 32,
    }
}

/// The ports of a range; a type without ports has one, 0.
fn ports(kind: SetType, element: &SetElement) -> std::ops::RangeInclusive<u16> {
    let with_ports = matches!(element.protocol, protocol::TCP | protocol::UDP | SCTP | UDPLITE);
    let to = element.port_to.filter(|_| with_ports).unwrap_or(element.port);
    if kind.has_ports() { element.port.min(to)..=element.port.max(to) } else { 0..=0 }
}

/// The one element that `ipset test` asks for: of a range its first address and port.
///
/// Errors: as [`expand`].
pub fn single(options: &SetOptions, element: &SetElement) -> Result<SetEntry, Errno> {
    let kind = options.kind;
    let bad = Errno::Private(error::INVALID_CIDR);
    let host = key::host_bits(options.six);
    let lengths = [element.cidr, element.cidr2];
    if kind.has_nets() && lengths.iter().flatten().any(|cidr| *cidr == 0 || *cidr > host) {
        return Err(bad);
    }
    let mut entry = of_address(element.ip);
    if kind.has_ports() {
        (entry.protocol, entry.port) = (element.protocol, element.port);
    }
    if kind.dimensions() == 3 {
        entry.ip2 = element.ip2;
    }
    match kind {
        SetType::Net | SetType::NetPort => entry = key::cut(kind, &entry, element.cidr.unwrap_or(host)),
        SetType::IpPortNet => entry = key::cut(kind, &entry, element.cidr2.unwrap_or(host)),
        SetType::Ip => {
            entry.ip = mask(options, entry.ip);
            if entry.ip.is_unspecified() {
                return Err(Errno::Private(error::HASH_ELEM));
            }
        }
        SetType::IpPort => {
            entry.ip = mask(options, entry.ip);
            if entry.ip.is_unspecified() {
                return Err(Errno::Einval);
            }
        }
        _ => {}
    }
    Ok(entry)
}

/// First and last address.
fn addresses(element: &SetElement) -> Result<(u32, u32), Errno> {
    let v4 = |ip: IpAddr| match ip {
        IpAddr::V4(ip) => Ok(u32::from(ip)),
        IpAddr::V6(_) => Err(Errno::Private(error::HASH_RANGE_UNSUPPORTED)),
    };
    let ip = v4(element.ip)?;
    match (element.ip_to, element.cidr) {
        (Some(to), _) => {
            let to = v4(to)?;
            Ok((ip.min(to), ip.max(to)))
        }
        (None, None) => Ok((ip, ip)),
        (None, Some(0 | 33..)) => Err(Errno::Private(error::INVALID_CIDR)),
        (None, Some(cidr)) => {
            let host = u32::MAX.checked_shr(u32::from(cidr)).unwrap_or(0);
            Ok((ip & !host, ip | host))
        }
    }
}

/// First and last address of a net or of a range of them.
fn net_range(ip: IpAddr, ip_to: Option<IpAddr>, cidr: Option<u8>) -> Result<(u32, u32), Errno> {
    let cidr = cidr.or(ip_to.is_none().then_some(32));
    let (first, last) = addresses(&SetElement { ip, ip_to, cidr, ..SetElement::default() })?;
    if ip_to.is_some() && (first, last) == (0, u32::MAX) {
        return Err(Errno::Private(error::HASH_RANGE));
    }
    Ok((first, last))
}

/// The fewest nets that make up a range (ip_set_range_to_cidr).
fn nets(first: u32, last: u32, mut each: impl FnMut(u32, u8) -> Result<(), Errno>) -> Result<(), Errno> {
    let mut at = first;
    loop {
        let aligned = at.trailing_zeros().min(31);
        let bits = (0..=aligned).rev().find(|bits| at | ((1u32 << bits) - 1) <= last).unwrap_or(0);
        each(at, (32 - bits) as u8)?;
        match (at | ((1u32 << bits) - 1)).checked_add(1) {
            Some(next) if next <= last => at = next,
            _ => return Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nets_of(from: &str, to: &str) -> Vec<String> {
        let mut found = Vec::new();
        let number = |text: &str| text.parse::<Ipv4Addr>().unwrap().into();
        nets(number(from), number(to), |ip, cidr| {
            found.push(format!("{}/{cidr}", Ipv4Addr::from(ip)));
            Ok(())
        })
        .unwrap();
        found
    }

    #[test]
    fn a_range_becomes_the_fewest_nets() {
        assert_eq!(nets_of("10.0.0.0", "10.0.0.9"), ["10.0.0.0/29", "10.0.0.8/31"]);
    }

    #[test]
    fn the_whole_address_space_ends() {
        assert_eq!(nets_of("0.0.0.0", "255.255.255.255").len(), 2);
    }
}
