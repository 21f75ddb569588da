//! The options of SNAT, DNAT, MASQUERADE, REDIRECT and NETMAP (extensions/libxt_NAT.c, libxt_NETMAP.c).

use crate::base::Family;
use crate::command::iptables::extension::Loaded;
use crate::command::iptables::failure::{Failure, parameter};
use crate::command::iptables::value;
use crate::model::netfilter::{MaskedAddress, NatRange, Negatable, PortChoice, Target};
use std::net::{IpAddr, Ipv4Addr};

const NEED_PORTS: &str = "Need TCP, UDP, SCTP or DCCP with port specification";

/// Does the protocol have ports, or an id?
const fn has_ports(protocol: Option<Negatable<u8>>) -> bool {
    matches!(protocol, Some(Negatable { value: 1 | 6 | 17 | 33 | 132, .. }))
}

/// Checks the value of an option when it is read.
///
/// Errors: what the extension says about it.
pub(super) fn take(
    family: Family,
    extension: &str,
    option: &str,
    word: &str,
    protocol: Option<Negatable<u8>>,
) -> Result<(), Failure> {
    match (extension, option) {
        (_, "random" | "random-fully" | "persistent") => Ok(()),
        ("NETMAP", _) => network(family, word).map(|_| ()),
        ("MASQUERADE" | "REDIRECT", _) if !has_ports(protocol) => Err(parameter(NEED_PORTS)),
        ("MASQUERADE" | "REDIRECT", _) if starts_with_two(word) => Err(parameter("Invalid port:port syntax - use dash")),
        ("MASQUERADE" | "REDIRECT", _) => ports(word, false).map(|_| ()),
        _ => range(family, word, has_ports(protocol)).map(|_| ()),
    }
}

/// The target that was described.
///
/// Errors: as its options were read.
pub(super) fn build(family: Family, held: &Loaded<'_>) -> Result<Target, Failure> {
    let flag = |id: &str| held.last(id).is_some();
    let choice = PortChoice { random: flag("random"), fully: flag("random-fully") };
    let whole = |found: NatRange| NatRange { choice, persistent: flag("persistent"), ..found };
    // The protocol was checked when the option was read.
    let to = |id: &str| held.last(id).map_or_else(|| Ok(NatRange::default()), |given| range(family, given.value, true));
    let to_ports = || match held.last("to-ports") {
        Some(given) => ports(given.value, false),
        None => Ok(NatRange::default()),
    };
    Ok(match held.extension.name {
        "SNAT" => {
            let found = to("to-source")?;
            // iptables 1.8.9 has no room for the base here.
            Target::Snat(NatRange { base: found.base.map(|_| 0), ..whole(found) })
        }
        "DNAT" => Target::Dnat(whole(to("to-destination")?)),
        "MASQUERADE" => Target::Masquerade(whole(to_ports()?)),
        "REDIRECT" => Target::Redirect(whole(to_ports()?)),
        _ => {
            let any = MaskedAddress::v4(Ipv4Addr::UNSPECIFIED, 0);
            Target::Netmap(held.last("to").map_or(Ok(any), |given| network(family, given.value))?)
        }
    })
}

/// `PORT:…`
fn starts_with_two(word: &str) -> bool {
    port(word, 0).is_ok_and(|(_, rest)| rest.starts_with(':'))
}

fn network(family: Family, word: &str) -> Result<MaskedAddress, Failure> {
    let found = value::host_and_mask(family, "NETMAP", "to", word)?;
    match (found.address, found.mask) {
        (IpAddr::V4(address), IpAddr::V4(mask)) => Ok(MaskedAddress { address: (address & mask).into(), ..found }),
        (IpAddr::V6(address), IpAddr::V6(mask)) => Ok(MaskedAddress { address: (address & mask).into(), ..found }),
        _ => Ok(found),
    }
}

/// Addresses and ports. Addresses of IPv6 stand in brackets before a port; without brackets one colon alone is a port's.
fn parts(family: Family, word: &str) -> Result<(&str, Option<&str>), Failure> {
    if let Some((_, rest)) = word.split_once('[') {
        let (addresses, after) =
            rest.split_once(']').filter(|_| family == Family::Inet6).ok_or_else(|| parameter("Invalid address format"))?;
        return Ok((addresses, after.split_once(':').map(|(_, ports)| ports)));
    }
    Ok(match word.rsplit_once(':') {
        Some((addresses, ports)) if family == Family::Inet || !addresses.contains(':') => (addresses, Some(ports)),
        _ => (word, None),
    })
}

/// `ADDRESS[-ADDRESS][:PORT[-PORT[/BASE]]]`
fn range(family: Family, word: &str, ports_allowed: bool) -> Result<NatRange, Failure> {
    let (addresses, after) = parts(family, word)?;
    if after.is_some() && !ports_allowed {
        return Err(parameter(NEED_PORTS));
    }
    let found = after.map_or_else(|| Ok(NatRange::default()), |word| ports(word, true))?;
    if addresses.is_empty() && after.is_some() {
        return Ok(found);
    }
    let read = |part: &str| part.parse().ok().filter(|address| Family::of(*address) == family);
    let bad = |part: &str| parameter(format_args!("Bad IP address \"{part}\""));
    let ends = match addresses.split_once('-') {
        Some((first, last)) => (read(first).ok_or_else(|| bad(first))?, read(last).ok_or_else(|| bad(last))?),
        None => {
            let only = read(addresses).ok_or_else(|| bad(word))?;
            (only, only)
        }
    };
    Ok(NatRange { addresses: Some(ends), ..found })
}

/// `PORT[-PORT[/BASE]]`
fn ports(word: &str, may_shift: bool) -> Result<NatRange, Failure> {
    let (first, rest) = port(word, 0)?;
    let Some(second) = rest.strip_prefix('-') else {
        if rest.is_empty() {
            return Ok(NatRange { ports: Some((first, first)), ..NatRange::default() });
        }
        return Err(parameter(format_args!("Garbage after port value: `{rest}'")));
    };
    let (last, rest) = port(second, 0)?;
    if first > last {
        return Err(parameter(format_args!("Port range `{second}' funky")));
    }
    let found = NatRange { ports: Some((first, last)), ..NatRange::default() };
    match rest.strip_prefix('/') {
        None if rest.is_empty() => Ok(found),
        None => Err(parameter(format_args!("Garbage after port range: `{rest}'"))),
        Some(_) if !may_shift => Err(parameter("Shifted portmap ranges not supported with this kernel")),
        Some(base) => Ok(NatRange { base: Some(port(base, 1)?.0), ..found }),
    }
}

/// A port by number, with what stands after it, or by name.
fn port(word: &str, low: u16) -> Result<(u16, &str), Failure> {
    let end = word.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(word.len());
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let end = if digits > 0 && !word.starts_with("0x") { digits } else { end };
    let (number, rest) = word.split_at_checked(end).unwrap_or((word, ""));
    let found = value::number(number).map(|n| u16::try_from(n).ok().filter(|n| *n >= low));
    match found {
        Some(Some(number)) => Ok((number, rest)),
        _ => match value::port(word) {
            Some(number) => Ok((number, "")),
            None => Err(parameter(format_args!("Port `{word}' not valid"))),
        },
    }
}
