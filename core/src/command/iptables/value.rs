//! Values as they are typed: addresses with masks, ports, marks, numbers (libxtables' xtables.c and xtoptions.c).

use super::failure::{Failure, parameter};
use super::services;
use crate::base::Family;
use crate::model::netfilter::{MaskedAddress, text};
use std::net::{Ipv4Addr, Ipv6Addr};

/// A number as strtoul reads it with base 0: decimal, `0x` or a leading zero for octal. Leading blanks are skipped.
pub fn number(word: &str) -> Option<u64> {
    let word = word.trim_start_matches([' ', '\t']);
    let word = word.strip_prefix('+').unwrap_or(word);
    let (digits, base) = match word {
        _ if word.starts_with("0x") || word.starts_with("0X") => (&word[2..], 16),
        _ if word.len() > 1 && word.starts_with('0') => (&word[1..], 8),
        _ => (word, 10),
    };
    if digits.starts_with(['+', '-']) {
        return None;
    }
    u64::from_str_radix(digits, base).ok()
}

/// The decimal number that a word begins with, as sscanf reads it: too large a one is the largest, a negative one wraps.
pub fn leading_number(word: &str) -> Option<u64> {
    let word = word.trim_start();
    let (negative, digits) = match word.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, word.strip_prefix('+').unwrap_or(word)),
    };
    let end = digits.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(digits.len());
    let digits = digits.get(..end).filter(|digits| !digits.is_empty())?;
    let value = digits.parse::<u64>().unwrap_or(u64::MAX);
    Some(if negative && value < u64::MAX { value.wrapping_neg() } else { value })
}

/// A 32-bit number within bounds, for an option of an extension.
///
/// Errors: libxtables' text for such options.
pub fn bounded(extension: &str, option: &str, word: &str, low: u32, high: u32) -> Result<u32, Failure> {
    let found = number(word).and_then(|n| u32::try_from(n).ok()).filter(|n| (low..=high).contains(n));
    found.ok_or_else(|| {
        parameter(format_args!("{extension}: bad value for option \"--{option}\", or out of range ({low}-{high}).\n"))
    })
}

/// `VALUE` or `VALUE/MASK`.
///
/// Errors: libxtables' text for such options.
pub fn mark(extension: &str, option: &str, word: &str) -> Result<(u32, u32), Failure> {
    let part = |word: &str| number(word).and_then(|n| u32::try_from(n).ok());
    let found = match word.split_once('/') {
        Some((value, mask)) => part(value).zip(part(mask)),
        None => part(word).map(|value| (value, u32::MAX)),
    };
    found.ok_or_else(|| {
        parameter(format_args!("{extension}: bad integer value for option \"--{option}\", or out of range.\n"))
    })
}

/// A port by number or name; `None`: neither.
pub fn port(word: &str) -> Option<u16> {
    number(word).map_or_else(|| services::port(word), |n| u16::try_from(n).ok())
}

/// A port of the tcp and multiport matches.
///
/// Errors: no such port.
pub fn service(word: &str) -> Result<u16, Failure> {
    port(word).ok_or_else(|| parameter(format_args!("invalid port/service `{word}' specified")))
}

/// `FIRST:LAST`, where either end may be missing.
///
/// Errors: no such port, or an empty range.
pub fn port_range(word: &str) -> Result<(u16, u16), Failure> {
    let Some((first, last)) = word.split_once(':') else {
        let port = service(word)?;
        return Ok((port, port));
    };
    let first = if first.is_empty() { 0 } else { service(first)? };
    let last = if last.is_empty() { u16::MAX } else { service(last)? };
    if first > last { Err(parameter("invalid portrange (min > max)")) } else { Ok((first, last)) }
}

/// A protocol by number or name, in any case; 0 is all.
///
/// Errors: no such protocol.
pub fn protocol(word: &str) -> Result<u8, Failure> {
    let lower = word.to_ascii_lowercase();
    let found = match lower.as_str() {
        "all" | "hopopt" | "ip" => Some(0),
        name => number(name).and_then(|n| u8::try_from(n).ok()).or_else(|| text::protocol_number(name)),
    };
    found.ok_or_else(|| parameter(format_args!("unknown protocol \"{lower}\" specified")))
}

/// `ADDRESS[/MASK][,…]`: the mask as a length or dotted; missing parts of an address are zero.
///
/// Errors: no such host, no such mask.
pub fn addresses(family: Family, word: &str) -> Result<Vec<MaskedAddress>, Failure> {
    let read = match family {
        Family::Inet => masked_address,
        Family::Inet6 => masked_address_six,
    };
    word.split(',').map(read).collect()
}

fn masked_address_six(word: &str) -> Result<MaskedAddress, Failure> {
    let (host, mask) = word.split_once('/').map_or((word, None), |(host, mask)| (host, Some(mask)));
    let bits = match mask {
        None => u128::MAX,
        Some(mask) => mask_bits_six(mask).ok_or_else(|| parameter(format_args!("invalid mask `{mask}' specified")))?,
    };
    let address: Ipv6Addr = host.parse().map_err(|_| parameter(format_args!("host/network `{host}' not found")))?;
    Ok(MaskedAddress::v6((address.to_bits() & bits).into(), bits))
}

fn mask_bits_six(word: &str) -> Option<u128> {
    if word.contains(':') {
        return word.parse::<Ipv6Addr>().ok().map(u128::from);
    }
    let length = number(word).filter(|length| *length <= 128)? as u32;
    Some(u128::MAX.checked_shl(128 - length).unwrap_or(0))
}

fn masked_address(word: &str) -> Result<MaskedAddress, Failure> {
    let (host, mask) = word.split_once('/').map_or((word, None), |(host, mask)| (host, Some(mask)));
    let bits = match mask {
        None => u32::MAX,
        Some(mask) => mask_bits(mask).ok_or_else(|| parameter(format_args!("invalid mask `{mask}' specified")))?,
    };
    let address = match host {
        "localhost" => Some(Ipv4Addr::LOCALHOST),
        _ => partial_address(host),
    };
    let address = address.ok_or_else(|| parameter(format_args!("host/network `{host}' not found")))?;
    Ok(MaskedAddress::v4((u32::from(address) & bits).into(), bits))
}

fn mask_bits(word: &str) -> Option<u32> {
    if word.contains('.') {
        return word.parse::<Ipv4Addr>().ok().map(u32::from);
    }
    let length = word.parse::<u32>().ok().filter(|length| *length <= 32)?;
    Some(u32::MAX.checked_shl(32 - length).unwrap_or(0))
}

/// One to four parts; those that are missing are zero.
fn partial_address(word: &str) -> Option<Ipv4Addr> {
    let mut octets = [0_u8; 4];
    let parts: Vec<&str> = word.split('.').collect();
    if parts.len() > 4 {
        return None;
    }
    for (octet, part) in octets.iter_mut().zip(&parts) {
        *octet = number(part).and_then(|n| u8::try_from(n).ok())?;
    }
    Some(octets.into())
}

/// A range of more parts than two.
pub fn too_many_parts(extension: &str, option: &str) -> Failure {
    parameter(format_args!("{extension}: Too many components for option \"--{option}\" (max: 2)\n"))
}

/// `FIRST[:LAST]` of numbers up to `high`, where either end may be missing.
///
/// Errors: libxtables' text for such options.
pub fn range32(extension: &str, option: &str, word: &str, high: u32) -> Result<(u32, u32), Failure> {
    let end = |part: &str, missing: u32| match part {
        "" => Ok(missing),
        _ => number(part).and_then(|n| u32::try_from(n).ok()).filter(|n| *n <= high).ok_or_else(|| {
            parameter(format_args!(
                "{extension}: bad value for option \"--{option}\" near \"{part}\", or out of range (0-{high}).\n"
            ))
        }),
    };
    match word.split_once(':') {
        Some((_, last)) if last.contains(':') => Err(too_many_parts(extension, option)),
        Some((first, last)) => Ok((end(first, 0)?, end(last, high)?)),
        None => end(word, 0).map(|n| (n, n)),
    }
}

/// `HOST[/MASK]` of an extension: the address keeps all its bits. A mask with holes, or longer than it can be, counts as full.
///
/// Errors: libxtables' text, and getaddrinfo's.
pub fn host_and_mask(family: Family, extension: &str, option: &str, word: &str) -> Result<MaskedAddress, Failure> {
    match family {
        Family::Inet => host_and_mask_four(extension, option, word),
        Family::Inet6 => host_and_mask_six(extension, option, word),
    }
}

fn host_and_mask_six(extension: &str, option: &str, word: &str) -> Result<MaskedAddress, Failure> {
    let (host, mask) = word.split_once('/').map_or((word, None), |(host, mask)| (host, Some(mask)));
    let length = match mask.map(|mask| (mask, mask.parse::<Ipv6Addr>())) {
        None => 128,
        Some((_, Ok(mask))) => {
            let bits = u128::from(mask);
            if bits.leading_ones() + bits.trailing_zeros() >= 128 { bits.leading_ones() } else { 128 }
        }
        Some((mask, Err(_))) => number(mask).map(|n| n.min(128) as u32).ok_or_else(|| {
            parameter(format_args!(
                "{extension}: bad value for option \"--{option}\", neither a valid network mask nor valid CIDR (0-128).\n"
            ))
        })?,
    };
    let address = host.parse().map_err(|_| parameter("getaddrinfo: Name or service not known\n"))?;
    Ok(MaskedAddress::v6(address, u128::MAX.checked_shl(128 - length).unwrap_or(0)))
}

fn host_and_mask_four(extension: &str, option: &str, word: &str) -> Result<MaskedAddress, Failure> {
    let (host, mask) = word.split_once('/').map_or((word, None), |(host, mask)| (host, Some(mask)));
    let length = match mask.map(|mask| (mask, mask.parse::<Ipv4Addr>())) {
        None => 32,
        Some((_, Ok(mask))) => {
            let bits = u32::from(mask);
            if bits.leading_ones() + bits.trailing_zeros() >= 32 { bits.leading_ones() } else { 32 }
        }
        Some((mask, Err(_))) => {
            number(mask).and_then(|n| u8::try_from(n).ok()).map(|n| u32::from(n).min(32)).ok_or_else(|| {
                parameter(format_args!(
                    "{extension}: bad value for option \"--{option}\", neither a valid network mask nor valid CIDR (0-32).\n"
                ))
            })?
        }
    };
    let address = match host {
        "localhost" => Some(Ipv4Addr::LOCALHOST),
        _ => any_form(host),
    };
    let address = address.ok_or_else(|| {
        let numeric = !host.is_empty() && host.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        let why = if numeric { "Name or service not known" } else { "Temporary failure in name resolution" };
        parameter(format_args!("getaddrinfo: {why}\n"))
    })?;
    Ok(MaskedAddress::v4(address, u32::MAX.checked_shl(32 - length).unwrap_or(0)))
}

/// An address as inet_aton reads it: the last part fills what is left, so `10.1` is 10.0.0.1.
fn any_form(word: &str) -> Option<Ipv4Addr> {
    let parts: Vec<u64> = word.split('.').map(number).collect::<Option<_>>()?;
    let (last, firsts) = parts.split_last()?;
    let left = 4_usize.checked_sub(firsts.len()).filter(|left| *left > 0)?;
    if firsts.iter().any(|part| *part > 255) || *last >= 1 << (8 * left) {
        return None;
    }
    let high = firsts.iter().fold(0, |all, part| all << 8 | part);
    u32::try_from(high.checked_shl(8 * left as u32).unwrap_or(0) | last).ok().map(Ipv4Addr::from)
}

/// A probability from 0 to 1 in units of 1/2^31, rounded to the nearest; `None`: not such a number.
pub fn probability(word: &str) -> Option<u32> {
    let (digits, exponent) = match word.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, exponent.parse::<i32>().ok().filter(|e| (-20..=20).contains(e))?),
        None => (word, 0),
    };
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let all = format!("{whole}{decimals}");
    if all.is_empty() || all.len() > 20 || !all.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let value = all.parse::<u128>().ok()?;
    let places = i32::try_from(decimals.len()).ok()? - exponent;
    let power = 10_u128.checked_pow(places.unsigned_abs())?;
    let (numerator, denominator) = if places >= 0 { (value, power) } else { (value.checked_mul(power)?, 1) };
    if numerator > denominator {
        return None;
    }
    let twice = numerator.checked_mul(1 << 32)? / denominator;
    u32::try_from(twice.div_ceil(2)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn probabilities_become_shares_of_two_to_the_31() {
        assert_eq!(probability("0.5"), Some(1 << 30));
        assert_eq!(probability(".25"), Some(1 << 29));
        assert_eq!(probability("5e-1"), Some(1 << 30));
        assert_eq!(probability("0.33"), Some(708_669_604));
        assert_eq!(probability("0.00001"), Some(21_475));
        assert_eq!(probability("1.5"), None);
        assert_eq!(probability("x"), None);
    }

    #[test]
    fn a_mask_may_have_holes() {
        let held = addresses(Family::Inet, "1.2.3.4/255.0.255.0").unwrap_or_default();
        assert_eq!(held.first().map(|a| a.address), Some(Ipv4Addr::new(1, 0, 3, 0).into()));
    }
}
