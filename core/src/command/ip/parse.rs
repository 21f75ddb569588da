//! Numbers, addresses and prefixes as `ip` reads them (iproute2: lib/utils.c).

use super::fail::{self, Outcome};
use crate::base::addr::octets;
use crate::base::{Family, Mac};
use ipnet::IpNet;
use std::net::{IpAddr, Ipv4Addr};

/// `strtoul`: blanks and a sign in front, `0x` and `0` by base 0. `None` for anything else behind the digits.
pub fn unsigned(word: &str, base: u32) -> Option<u64> {
    let word = word.trim_start();
    let (negative, digits) = match word.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, word.strip_prefix('+').unwrap_or(word)),
    };
    let hexadecimal = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X"));
    let (base, digits) = match (base, hexadecimal) {
        (0 | 16, Some(rest)) => (16, rest),
        (0, None) if digits.len() > 1 && digits.starts_with('0') => (8, digits),
        (0, None) => (10, digits),
        (base, _) => (base, digits),
    };
    if digits.is_empty() || !digits.chars().all(|c| c.is_digit(base)) {
        return None;
    }
    let value = u64::from_str_radix(digits, base).ok()?;
    Some(if negative { value.wrapping_neg() } else { value })
}

/// A number of 32 bits.
pub fn u32(word: &str, base: u32) -> Option<u32> {
    unsigned(word, base).and_then(|value| value.try_into().ok())
}

/// A number of 16 bits.
pub fn u16(word: &str, base: u32) -> Option<u16> {
    unsigned(word, base).and_then(|value| value.try_into().ok())
}

/// A number of 8 bits.
pub fn u8(word: &str, base: u32) -> Option<u8> {
    unsigned(word, base).and_then(|value| value.try_into().ok())
}

/// A signed number (`get_integer`).
pub fn integer(word: &str, base: u32) -> Option<i32> {
    let value = unsigned(word, base)? as i64;
    value.try_into().ok()
}

/// An address of one to four numbers with dots between them; what is missing is 0.
fn ipv4(word: &str) -> Option<Ipv4Addr> {
    let mut octets = [0u8; 4];
    for (at, part) in word.split('.').enumerate() {
        let value = unsigned(part, 0)?;
        *octets.get_mut(at)? = value.try_into().ok()?;
    }
    Some(Ipv4Addr::from(octets))
}

/// The word that a complaint about an address begins with (family_name_verbose).
pub const fn family_word(wanted: Option<Family>) -> &'static str {
    match wanted {
        None => "any valid",
        Some(Family::Inet) => "inet",
        Some(Family::Inet6) => "inet6",
    }
}

/// An address of either family, where the wanted one allows it: a colon makes it IPv6.
fn of_family(word: &str, wanted: Option<Family>) -> Option<IpAddr> {
    let address = match word.contains(':') {
        true => IpAddr::V6(word.parse().ok()?),
        false => IpAddr::V4(ipv4(word)?),
    };
    Some(address).filter(|address| wanted.is_none_or(|wanted| wanted == Family::of(*address)))
}

/// An address, of the wanted family where that is known.
///
/// Errors: "inet address is expected rather than …".
pub fn address(word: &str, wanted: Option<Family>) -> Outcome<Typed> {
    let kind = family_word(wanted);
    let wrong = || fail::plain(1, format_args!("Error: {kind} address is expected rather than \"{word}\"."));
    nothing(word, wanted).or_else(|| Some(Typed::host(of_family(word, wanted)?))).ok_or_else(wrong)
}

/// An address with the length of its prefix, host bits kept, as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The address; of `default` and the like the unspecified one of the wanted family.
    pub address: IpAddr,
    /// Length of the prefix, 0 to 32 or 128.
    pub length: u8,
    /// True when the length was typed, or the word is `default`.
    pub has_length: bool,
    /// True for `default`, `any` and `all`: no address at all.
    pub is_any: bool,
    /// True when it goes out as bytes: for an address, and for `default` of a known family.
    pub has_bytes: bool,
    /// The family that the address, or the wish for one, tells.
    pub family: Option<Family>,
}

impl Typed {
    const fn host(address: IpAddr) -> Self {
        let family = Family::of(address);
        let length = family.bits();
        Self { address, length, has_length: false, is_any: false, has_bytes: true, family: Some(family) }
    }

    /// As a prefix, host bits kept.
    pub fn net(&self) -> IpNet {
        IpNet::new(self.address, self.length).unwrap_or_else(|_| IpNet::from(self.address))
    }

    /// The address as it goes out.
    pub fn octets(&self) -> Vec<u8> {
        if self.has_bytes { octets(self.address) } else { Vec::new() }
    }

    /// True when it names one address alone.
    pub const fn is_host(&self) -> bool {
        self.length == Family::of(self.address).bits()
    }

    /// True when the address is in it; `any` has all of every family.
    pub fn covers(&self, address: IpAddr) -> bool {
        !self.has_bytes || self.net().contains(&address)
    }
}

/// `default`, `any`, `all`: no address.
fn nothing(word: &str, wanted: Option<Family>) -> Option<Typed> {
    let has_length = match word {
        "default" => true,
        "any" | "all" => false,
        _ => return None,
    };
    let address = wanted.unwrap_or_default().unspecified();
    Some(Typed { address, length: 0, has_length, is_any: true, has_bytes: has_length && wanted.is_some(), family: wanted })
}

/// A prefix: `default`, `any`, `all`, an address, an address with a length or a netmask.
///
/// Errors: "any valid prefix is expected rather than …".
pub fn prefix(word: &str, wanted: Option<Family>) -> Outcome<Typed> {
    if let Some(typed) = nothing(word, wanted) {
        return Ok(typed);
    }
    let (head, length) = word.split_once('/').map_or((word, None), |(head, length)| (head, Some(length)));
    let read = || {
        let typed = Typed::host(of_family(head, wanted)?);
        let most = typed.length;
        let length = length.map_or(Some(most), |length| prefix_length(length, most))?;
        Some(Typed { length, ..typed })
    };
    let kind = family_word(wanted);
    let wrong = || fail::plain(1, format_args!("Error: {kind} prefix is expected rather than \"{word}\"."));
    Ok(Typed { has_length: length.is_some(), ..read().ok_or_else(wrong)? })
}

/// The length behind the slash: a number up to `most`, or a netmask of ones and then zeros.
fn prefix_length(word: &str, most: u8) -> Option<u8> {
    if let Some(length) = unsigned(word, 0) {
        return u8::try_from(length).ok().filter(|length| *length <= most);
    }
    let mask = u32::from(ipv4(word)?);
    let length = mask.leading_ones();
    (mask.count_ones() == length).then_some(u8::try_from(length).ok()?)
}

/// The bytes of a link-layer address (ll_addr_a2n): hexadecimal parts, of which what is behind the digits is not looked at.
///
/// Errors: the part that begins with no digit, or is too large.
pub fn link_address(word: &str) -> Outcome<Vec<u8>> {
    let invalid = |part: &str| fail::plain(1, format_args!("\"{part}\" is invalid lladdr."));
    if word.contains('.') {
        return ipv4(word).map(|address| address.octets().to_vec()).ok_or_else(|| invalid(word));
    }
    let byte = |part: &str| {
        let digits = part.trim_start().trim_start_matches("0x");
        let end = digits.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(digits.len());
        let value = digits.get(..end).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        value.ok_or_else(|| invalid(part))
    };
    word.split(':').map(byte).collect()
}

/// An Ethernet address.
///
/// Errors: as [`link_address`], and another length.
pub fn mac(word: &str) -> Outcome<Mac> {
    let octets = link_address(word)?;
    let length = octets.len();
    let wrong = |_| fail::plain(1, format_args!("Invalid address length {length} - must be 6 bytes"));
    <[u8; 6]>::try_from(octets).map(Mac).map_err(wrong)
}

/// `on` or `off`.
///
/// Errors: the complaint that names the key.
pub fn on_off(key: &str, word: &str) -> Outcome<bool> {
    match word {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err(fail::plain(1, format_args!("Error: argument of \"{key}\" must be \"on\" or \"off\", not \"{word}\""))),
    }
}

/// True when the name may be an interface's (check_ifname).
pub fn is_device_name(name: &str) -> bool {
    !name.is_empty() && name.len() < 16 && !name.contains(|c: char| c == '/' || c.is_ascii_whitespace())
}

/// True when the name may stand for an interface, alternative names included (check_altifname).
pub fn is_other_name(name: &str) -> bool {
    !name.is_empty() && name.len() < 128 && !name.contains(|c: char| c == '/' || c.is_ascii_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_are_read_as_iproute2_reads_them() {
        let read = |word| prefix(word, None).map(|typed| (typed.address.to_string(), typed.length));
        assert_eq!(read("10/8"), Ok(("10.0.0.0".to_owned(), 8)));
        assert_eq!(read("10.1"), Ok(("10.1.0.0".to_owned(), 32)));
        assert_eq!(read("10.0.0.1/255.255.0.0"), Ok(("10.0.0.1".to_owned(), 16)));
        assert_eq!(read("default"), Ok(("0.0.0.0".to_owned(), 0)));
        for wrong in ["10.9.0.0/33", "", "10.", "1.2.3.4.5", "10.0.0.1/255.0.255.0", "300.1.1.1", "x"] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn numbers_have_c_prefixes_and_nothing_behind() {
        assert_eq!(u32("0x10", 0), Some(16));
        assert_eq!(u32("010", 0), Some(8));
        assert_eq!(u32("-1", 0), None);
        assert_eq!(u32("12x", 0), None);
        assert_eq!(integer("-5", 0), Some(-5));
    }
}
