//! The extensions that look at, or write, other fields of the IP header: tos, dscp, iprange, length; TOS, DSCP, TTL
//! (extensions/libxt_tos.c, libxt_TOS.c, libxt_dscp.c, libxt_DSCP.c, libxt_iprange.c, libxt_length.c, libipt_TTL.c).

use super::extension::{Given, Loaded};
use super::failure::{Failure, parameter};
use super::value;
use crate::base::Family;
use crate::model::netfilter::{Match, Negatable, Target, TtlAction};
use std::net::IpAddr;

/// Names for values of tos; they stand for a mask of 0x3f.
const TOS_NAMES: [(&str, u8); 5] = [
    ("Minimize-Delay", 0x10),
    ("Maximize-Throughput", 0x08),
    ("Maximize-Reliability", 0x04),
    ("Minimize-Cost", 0x02),
    ("Normal-Service", 0x00),
];

/// The name of a tos, where `-L` without `-n` has one.
pub fn tos_name(value: u8, mask: u8) -> Option<&'static str> {
    TOS_NAMES.iter().find(|(_, held)| mask == 0x3f && *held == value).map(|(name, _)| *name)
}

fn byte(word: &str) -> Option<u8> {
    value::number(word).and_then(|n| u8::try_from(n).ok())
}

/// `VALUE[/MASK]` or a name.
///
/// Errors: neither.
pub fn tos(word: &str) -> Result<(u8, u8), Failure> {
    let end = word.find(|letter: char| !letter.is_ascii_hexdigit() && letter != 'x').unwrap_or(word.len());
    let end = if word.starts_with("0x") { end } else { word.bytes().take_while(u8::is_ascii_digit).count() };
    let (first, rest) = word.split_at_checked(end).unwrap_or((word, ""));
    let Some(value) = byte(first) else {
        let named = TOS_NAMES.iter().find(|(name, _)| name.eq_ignore_ascii_case(word));
        let unknown = || parameter(format_args!("Symbolic name \"{word}\" is unknown"));
        return named.map(|(_, value)| (*value, 0x3f)).ok_or_else(unknown);
    };
    let mask = match rest.strip_prefix('/') {
        None => rest.is_empty().then_some(0xff),
        Some(mask) => byte(mask),
    };
    mask.map(|mask| (value, mask)).ok_or_else(|| parameter(format_args!("Illegal value: \"{word}\"")))
}

/// A number up to 63, or the name of a class.
///
/// Errors: neither.
pub fn dscp(extension: &str, option: &str, word: &str) -> Result<u8, Failure> {
    if !option.ends_with("class") {
        return value::bounded(extension, option, word, 0, 63).map(|n| n as u8);
    }
    let class = word.to_ascii_uppercase();
    let digit = |letter: u8, low: u8, high: u8| Some(letter.wrapping_sub(b'0')).filter(|n| (low..=high).contains(n));
    let found = match *class.as_bytes() {
        [b'B', b'E'] => Some(0),
        [b'E', b'F'] => Some(0x2e),
        [b'C', b'S', n] => digit(n, 0, 7).map(|n| n * 8),
        [b'A', b'F', n, drop] => digit(n, 1, 4).zip(digit(drop, 1, 3)).map(|(n, drop)| n * 8 + drop * 2),
        _ => None,
    };
    found.ok_or_else(|| parameter(format_args!("Invalid DSCP value `{word}'")))
}

/// `FIRST[-LAST]`
///
/// Errors: not an address.
pub fn address_range(family: Family, option: &str, word: &str) -> Result<(IpAddr, IpAddr), Failure> {
    let address = |word: &str| {
        let bad = || parameter(format_args!("iprange: Bad value for \"--{option}\" option: \"{word}\""));
        word.parse().ok().filter(|address| Family::of(*address) == family).ok_or_else(bad)
    };
    let (first, last) = word.split_once('-').unwrap_or((word, word));
    Ok((address(first)?, address(last)?))
}

/// What is said of a range whose end lies before its beginning.
pub fn reversed(family: Family, given: &Given<'_>) -> Option<String> {
    let (first, last) = address_range(family, given.option.id, given.value).ok()?;
    (last < first).then(|| format!("xt_iprange: range {first}-{last} is reversed and will never match\n"))
}

/// `FIRST[:LAST]`, where either end may be missing.
///
/// Errors: not a number of 16 bits.
pub fn length_range(word: &str) -> Result<(u16, u16), Failure> {
    let (first, last) = value::range32("length", "length", word, u16::MAX.into())?;
    Ok((first as u16, last as u16))
}

fn read<T>(given: &Given<'_>, read: impl FnOnce(&str) -> Result<T, Failure>) -> Result<Negatable<T>, Failure> {
    Ok(Negatable { not: given.not, value: read(given.value)? })
}

/// `-m tos`
///
/// Errors: as its options were read.
pub fn tos_match(held: &Loaded<'_>) -> Result<Match, Failure> {
    let wanted = held.last("tos").map(|given| read(given, tos)).transpose()?;
    Ok(Match::Tos(wanted.unwrap_or(Negatable { not: false, value: (0, 0) })))
}

/// `-m dscp`
///
/// Errors: nothing was asked for.
pub fn dscp_match(held: &Loaded<'_>) -> Result<Match, Failure> {
    let Some(given) = held.given.first() else { return Err(parameter("DSCP match: Parameter --dscp is required")) };
    Ok(Match::Dscp(read(given, |word| dscp("dscp", given.option.id, word))?))
}

/// `-m iprange`
///
/// Errors: nothing was asked for.
pub fn iprange_match(family: Family, held: &Loaded<'_>) -> Result<Match, Failure> {
    if held.given.is_empty() {
        return Err(parameter("iprange match: You must specify `--src-range' or `--dst-range'"));
    }
    let side = |id: &str| held.last(id).map(|given| read(given, |word| address_range(family, id, word))).transpose();
    Ok(Match::Iprange { source: side("src-range")?, destination: side("dst-range")? })
}

/// `-m length`
///
/// Errors: as its options were read.
pub fn length_match(held: &Loaded<'_>) -> Result<Match, Failure> {
    let wanted = held.last("length").map(|given| read(given, length_range)).transpose()?;
    Ok(Match::Length(wanted.unwrap_or(Negatable { not: false, value: (0, u16::MAX) })))
}

/// `-j TOS`
///
/// Errors: nothing was asked for.
pub fn tos_target(held: &Loaded<'_>) -> Result<Target, Failure> {
    let Some(given) = held.given.first() else { return Err(parameter("TOS: An action is required")) };
    let (value, mask) = tos(given.value)?;
    let (value, mask) = match given.option.id {
        "and-tos" => (0, !value),
        "or-tos" => (value, value),
        "xor-tos" => (value, 0),
        _ => (value, mask),
    };
    Ok(Target::Tos { value, mask })
}

/// `-j DSCP`
///
/// Errors: nothing was asked for.
pub fn dscp_target(held: &Loaded<'_>) -> Result<Target, Failure> {
    let given = held.given.first().ok_or_else(|| parameter("DSCP target: Parameter --set-dscp is required"))?;
    dscp("DSCP", given.option.id, given.value).map(Target::Dscp)
}

/// `-j TTL`
///
/// Errors: nothing was asked for.
pub fn ttl_target(held: &Loaded<'_>) -> Result<Target, Failure> {
    let Some(given) = held.given.first() else { return Err(parameter("TTL: You must specify an action")) };
    Ok(Target::Ttl(hops(given)))
}

/// `-j HL`
///
/// Errors: nothing was asked for.
pub fn hl_target(held: &Loaded<'_>) -> Result<Target, Failure> {
    let Some(given) = held.given.first() else { return Err(parameter("HL: You must specify an action")) };
    Ok(Target::Hl(hops(given)))
}

fn hops(given: &Given<'_>) -> TtlAction {
    let hops = byte(given.value).unwrap_or(u8::MAX);
    match given.option.id {
        "ttl-set" | "hl-set" => TtlAction::Set(hops),
        "ttl-inc" | "hl-inc" => TtlAction::Increase(hops),
        _ => TtlAction::Decrease(hops),
    }
}
