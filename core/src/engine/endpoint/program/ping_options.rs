//! The words of `ping` (iputils 20221126): options as getopt reads them, and addresses as inet_aton does.

use super::words::seconds;
use crate::base::{Answer, Family, Span, inet_aton};
use std::net::{IpAddr, Ipv4Addr};

/// What `ping -h`, and an option that it does not know, print.
const USAGE: &str = include_str!("ping_usage.txt");
const VERSION: &str = "ping from iputils 20221126\n\
    libcap: yes, IDN: yes, NLS: no, error.h: yes, getrandom(): yes, __fpending(): yes\n";

/// Options that take a word.
const WITH_WORD: &str = "ceIiFlMmNpQSstTwW";
/// Options that are known and change nothing here.
const QUIETLY: &str = "nLUrdv";
/// All that getopt knows.
const KNOWN: &str = "46hbaRBALnfqUvVrdDOCceIiFlMmNpQSstTwW";
/// The largest payload of an IPv4 packet with an echo.
const MOST_DATA: u16 = 65507;

/// What a ping is to do.
#[derive(Clone, Debug)]
pub(super) struct Options {
    /// `-4`, `-6`
    pub(super) family: Option<Family>,
    /// The destination as it was typed.
    pub(super) name: String,
    pub(super) to: IpAddr,
    /// `-c`
    pub(super) count: Option<u64>,
    /// `-i`
    pub(super) interval: Span,
    /// `-A`: the next echo follows the answer.
    pub(super) adaptive: bool,
    /// `-w`
    pub(super) deadline: Option<Span>,
    /// `-W`
    pub(super) linger: Span,
    /// `-I`: an address, or the name of an interface.
    pub(super) from: Option<From>,
    /// `-s`
    pub(super) length: u16,
    /// `-t`
    pub(super) ttl: Option<u8>,
    /// `-M do`: what is too long is not cut.
    pub(super) whole: bool,
    /// `-Q`
    pub(super) tos: u8,
    /// `-m`
    pub(super) mark: u32,
    /// `-q`
    pub(super) quiet: bool,
    /// `-b`
    pub(super) broadcast: bool,
    /// `-O`
    pub(super) outstanding: bool,
}

/// `-I`
#[derive(Clone, Debug)]
pub(super) enum From {
    Address(IpAddr),
    Device(String),
}

/// Reads the words after `ping`.
///
/// Errors: what ping prints.
pub(super) fn parse(words: &[&str]) -> Result<Options, Answer> {
    let mut options = Options {
        family: None,
        name: String::new(),
        to: Ipv4Addr::UNSPECIFIED.into(),
        count: None,
        interval: Span::secs(1),
        adaptive: false,
        deadline: None,
        linger: Span::secs(10),
        from: None,
        length: 56,
        ttl: None,
        whole: false,
        tos: 0,
        mark: 0,
        quiet: false,
        broadcast: false,
        outstanding: false,
    };
    let mut names: Vec<&str> = Vec::new();
    let mut words = words.iter().copied();
    while let Some(word) = words.next() {
        match word.strip_prefix('-').filter(|letters| !letters.is_empty()) {
            Some("-") => names.extend(words.by_ref()),
            Some(letters) => letters_of(&mut options, letters, &mut words)?,
            None => names.push(word),
        }
    }
    let Some(name) = names.first() else {
        return Err(Answer::fail(1, "ping: usage error: Destination address required"));
    };
    if names.len() > 1 {
        return Err(Answer::not_modelled("ping by way of other hosts"));
    }
    options.name = (*name).to_owned();
    options.to = address(name, options.family)?;
    Ok(options)
}

/// An address; names are nobody's here.
fn address(name: &str, family: Option<Family>) -> Result<IpAddr, Answer> {
    let fail = |why: &str| Answer::fail(2, format_args!("ping: {name}: {why}"));
    let to: IpAddr = match (name.contains(':'), inet_aton(name)) {
        (true, _) if name.contains('%') => return Err(Answer::not_modelled("ping with a scope")),
        (true, _) => name.parse().map_err(|_| fail("Name or service not known"))?,
        (false, Some(to)) => to.into(),
        (false, None) => return Err(fail("Temporary failure in name resolution")),
    };
    if family.is_some_and(|family| family != Family::of(to)) {
        return Err(fail("Address family for hostname not supported"));
    }
    match to {
        IpAddr::V4(to) if to.is_unspecified() => Ok(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(to) if to.to_ipv4_mapped().is_some() => {
            Err(Answer::not_modelled("ping to an address of IPv4 in one of IPv6"))
        }
        _ => Ok(to),
    }
}

/// One word of option letters; the last may take what follows, or the next word.
fn letters_of<'w>(options: &mut Options, letters: &str, words: &mut impl Iterator<Item = &'w str>) -> Result<(), Answer> {
    for (at, letter) in letters.char_indices() {
        if !KNOWN.contains(letter) {
            return Err(Answer { output: format!("ping: invalid option -- '{letter}'\n{USAGE}"), status: 2 });
        }
        if !WITH_WORD.contains(letter) {
            flag(options, letter)?;
            continue;
        }
        let rest = letters.get(at + letter.len_utf8()..).unwrap_or_default();
        let missing = || Answer { output: format!("ping: option requires an argument -- '{letter}'\n{USAGE}"), status: 2 };
        let value = if rest.is_empty() { words.next().ok_or_else(missing)? } else { rest };
        return valued(options, letter, value);
    }
    Ok(())
}

fn flag(options: &mut Options, letter: char) -> Result<(), Answer> {
    match letter {
        '4' => options.family = Some(Family::Inet),
        '6' => options.family = Some(Family::Inet6),
        'q' => options.quiet = true,
        'b' => options.broadcast = true,
        'A' => options.adaptive = true,
        'O' => options.outstanding = true,
        'V' => return Err(Answer::ok(VERSION)),
        'h' => return Err(Answer { output: USAGE.to_owned(), status: 2 }),
        _ if QUIETLY.contains(letter) => {}
        _ => return Err(Answer::not_modelled(format_args!("ping -{letter}"))),
    }
    Ok(())
}

fn valued(options: &mut Options, letter: char, value: &str) -> Result<(), Answer> {
    match letter {
        'c' => options.count = Some(whole(value, 1, i64::MAX as u64)?),
        'w' => options.deadline = Some(Span::secs(whole(value, 0, i32::MAX as u64)?)).filter(|span| span.0 > 0),
        'W' if seconds(value).is_some() => options.linger = seconds(value).unwrap_or(options.linger),
        // Counted in milliseconds; none at all would be a flood.
        'i' if seconds(value).is_some_and(|span| span.as_millis() > 0) => {
            options.interval = seconds(value).map_or(options.interval, |span| Span::millis(span.as_millis()));
        }
        's' if whole(value, 0, i32::MAX as u64)? <= u64::from(MOST_DATA) => {
            options.length = whole(value, 0, u64::from(MOST_DATA))? as u16;
        }
        't' => options.ttl = Some(whole(value, 0, 255)? as u8).filter(|ttl| *ttl > 0),
        'm' => options.mark = whole(value, 0, u64::from(u32::MAX))? as u32,
        'Q' => options.tos = tos(value).ok_or_else(|| bad(format_args!("invalid argument: '{value}'")))?,
        'I' => options.from = Some(source(value)),
        'M' if matches!(value, "do" | "want") => options.whole = value == "do",
        _ => return Err(Answer::not_modelled(format_args!("ping -{letter} {value}"))),
    }
    Ok(())
}

fn source(word: &str) -> From {
    let address = inet_aton(word).map(IpAddr::from).or_else(|| word.parse().ok());
    address.map_or_else(|| From::Device(word.to_owned()), From::Address)
}

fn bad(what: impl std::fmt::Display) -> Answer {
    Answer::fail(2, format_args!("ping: {what}"))
}

/// A whole number within bounds, as iputils' `strtol_or_err` reads it.
fn whole(text: &str, least: u64, most: u64) -> Result<u64, Answer> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Answer::fail(1, format_args!("ping: invalid argument: '{text}'")));
    }
    let value: Option<u64> = if text.starts_with('-') { None } else { digits.parse().ok() };
    value.filter(|value| (least..=most).contains(value)).ok_or_else(|| {
        Answer::fail(1, format_args!("ping: invalid argument: '{text}': out of range: {least} <= value <= {most}"))
    })
}

fn tos(text: &str) -> Option<u8> {
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(hex) => u8::from_str_radix(hex, 16).ok(),
        None => text.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_may_stand_together_and_before_their_word() {
        let options = parse(&["-qnc2", "-i", "0.2", "-W1", "10.0.0.2"]).unwrap();
        assert_eq!((options.count, options.quiet), (Some(2), true));
        assert_eq!((options.interval, options.linger), (Span::millis(200), Span::secs(1)));
        let refused = |words: &[&str]| parse(words).unwrap_err().output;
        assert!(refused(&["-c", "0", "1.1.1.1"]).contains("out of range: 1 <= value <= 9223372036854775807"));
        assert!(refused(&["-f", "1.1.1.1"]).starts_with("not modelled: ping -f"));
    }
}
