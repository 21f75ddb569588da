//! The options of LOG and CLASSIFY (extensions/libxt_LOG.c, libxt_CLASSIFY.c).

use crate::command::iptables::extension::Loaded;
use crate::command::iptables::failure::{Failure, parameter};
use crate::command::iptables::value;
use crate::model::netfilter::{LogAction, Target};

/// What fits of a prefix.
const LONGEST_PREFIX: usize = 29;
const WARNING: u8 = 4;

/// A level by number or name.
///
/// Errors: neither.
pub(super) fn level(word: &str) -> Result<u8, Failure> {
    let names = ["emerg", "alert", "crit", "error", "warning", "notice", "info", "debug"];
    let named = |word: &str| names.iter().position(|name| *name == word).and_then(|n| u8::try_from(n).ok());
    let found = match word {
        "panic" => Some(0),
        _ => value::number(word).and_then(|n| u8::try_from(n).ok()).filter(|n| *n < 8).or_else(|| named(word)),
    };
    found.ok_or_else(|| parameter(format_args!("log level \"{word}\" unknown\n")))
}

/// Something must be there.
///
/// Errors: nothing is.
pub(super) fn prefix(word: &str) -> Result<(), Failure> {
    if word.is_empty() { Err(parameter("Argument must have a minimum length of 1 characters\n")) } else { Ok(()) }
}

/// LOG.
///
/// Errors: as its options were read.
#[inline(never)] // web/later.txt
pub(super) fn build(held: &Loaded<'_>) -> Result<Target, Failure> {
    let words = LogAction::OPTIONS.iter().filter(|(word, _)| held.last(&format!("log-{word}")).is_some());
    let prefix = held.last("log-prefix").map_or("", |given| given.value);
    let fits = prefix.char_indices().map(|(at, letter)| at + letter.len_utf8()).rfind(|end| *end <= LONGEST_PREFIX);
    Ok(Target::Log(LogAction {
        level: held.last("log-level").map_or(Ok(WARNING), |given| level(given.value))?,
        prefix: prefix.get(..fits.unwrap_or(0)).unwrap_or_default().to_owned(),
        options: words.fold(0, |bits, (_, bit)| bits | bit),
    }))
}

/// `MAJOR:MINOR`, in hexadecimal; what follows does not count.
///
/// Errors: not two numbers.
pub(super) fn class(word: &str) -> Result<Target, Failure> {
    let part = |part: &str| {
        let part = part.trim_start();
        let part = part.strip_prefix("0x").unwrap_or(part);
        let end = part.find(|letter: char| !letter.is_ascii_hexdigit()).unwrap_or(part.len());
        u32::from_str_radix(part.get(..end)?, 16).ok().map(|number| number as u16)
    };
    let found = word.split_once(':').and_then(|(major, minor)| Some(Target::Classify(part(major)?, part(minor)?)));
    found.ok_or_else(|| parameter(format_args!("Bad class value \"{word}\"")))
}
