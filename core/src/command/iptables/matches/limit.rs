//! `-m limit` (extensions/libxt_limit.c).

use crate::command::iptables::extension::Loaded;
use crate::command::iptables::failure::{Failure, parameter};
use crate::command::iptables::value;
use crate::model::netfilter::Match;

/// Three an hour.
const DEFAULT_AVERAGE: u32 = 12_000_000;
const DEFAULT_BURST: u32 = 5;

/// `NUMBER[/UNIT]` as the time between two packets in 0.1 ms; the number may have anything after it, as atoi has it.
///
/// Errors: no such rate, or one that has no time between packets.
pub(super) fn rate(word: &str) -> Result<u32, Failure> {
    let bad = || parameter(format_args!("bad rate \"{word}\"'"));
    let (number, unit) = word.split_once('/').map_or((word, None), |(number, unit)| (number, Some(unit)));
    let seconds = match unit {
        None => 1_u32,
        Some(unit) => {
            let units = [("second", 1), ("minute", 60), ("hour", 3600), ("day", 86_400)];
            let begins = |name: &str| name.get(..unit.len()).is_some_and(|start| start.eq_ignore_ascii_case(unit));
            units.iter().find(|(name, _)| !unit.is_empty() && begins(name)).ok_or_else(bad)?.1
        }
    };
    let number = number.trim_start();
    let (negative, digits) = match number.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, number.strip_prefix('+').unwrap_or(number)),
    };
    let end = digits.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(digits.len());
    let count = digits.get(..end).unwrap_or_default().parse::<u32>().unwrap_or(0);
    let count = if negative { count.wrapping_neg() } else { count };
    match (10_000 * seconds).checked_div(count) {
        None => Err(bad()),
        Some(0) => Err(parameter(format_args!("Rate too fast \"{word}\""))),
        Some(average) => Ok(average),
    }
}

/// The match.
///
/// Errors: as its options were read.
pub(super) fn build(held: &Loaded<'_>) -> Result<Match, Failure> {
    let average = held.last("limit").map(|given| rate(given.value)).transpose()?;
    let burst = held.last("limit-burst").and_then(|given| value::number(given.value)).and_then(|n| u32::try_from(n).ok());
    Ok(Match::Limit { average: average.unwrap_or(DEFAULT_AVERAGE), burst: burst.unwrap_or(DEFAULT_BURST) })
}
