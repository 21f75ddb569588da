//! `ip rule` (iproute2 6.1: ip/iprule.c): which command it is.

mod edit;
mod filter;
mod list;

use super::fail::{self, Outcome};
use super::keyword::{self, Keyword, Spelling::*};
use super::options::Options;
use super::usage;
use super::words::Words;
use crate::command::{Answer, Kernel};

#[derive(Clone, Copy)]
enum Command {
    List,
    Add,
    Delete,
    Flush,
    Help,
    Save,
    Restore,
}

const COMMANDS: &[Keyword<Command>] = &[
    ("list", Short, Command::List),
    ("lst", Short, Command::List),
    ("show", Short, Command::List),
    ("save", Short, Command::Save),
    ("restore", Short, Command::Restore),
    ("add", Short, Command::Add),
    ("delete", Short, Command::Delete),
    ("flush", Short, Command::Flush),
    ("help", Short, Command::Help),
];

/// Runs `ip rule` with the words after it.
///
/// Errors: whatever the program ends with early.
pub fn run(options: &Options, mut words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let Some(word) = words.next() else { return list::list(options, words, kernel) };
    match keyword::find(word, COMMANDS) {
        Some(Command::List) => list::list(options, words, kernel),
        Some(Command::Add) => edit::add(options, words, kernel),
        Some(Command::Delete) => edit::delete(options, words, kernel),
        Some(Command::Flush) => list::flush(options, words, kernel),
        Some(Command::Help) => Err(usage::rule()),
        Some(Command::Save) if !words.is_empty() => Err(fail::plain(1, "\"ip rule save\" does not take any arguments.")),
        Some(Command::Save) => Err(fail::no_terminal()),
        Some(Command::Restore) => Err(fail::no_dump(255)),
        None => Err(fail::unknown_command("rule", word)),
    }
}

/// A range as `sscanf("%hu-%hu")` reads it: larger numbers wrap round, and what follows the numbers is not looked at. One number
/// is a range of itself.
fn ports(word: &str) -> Option<(u16, u16)> {
    let (first, rest) = leading_number(word)?;
    let last = rest.strip_prefix('-').and_then(leading_number).map_or(first, |(last, _)| last);
    Some((first as u16, last as u16))
}

/// `sscanf("%u-%u")`, both needed.
fn uids(word: &str) -> Option<(u32, u32)> {
    let (first, rest) = leading_number(word)?;
    let (last, _) = leading_number(rest.strip_prefix('-')?)?;
    Some((first as u32, last as u32))
}

/// The number that a word begins with, and what follows it.
fn leading_number(word: &str) -> Option<(u64, &str)> {
    let word = word.trim_start();
    let (negative, digits) = match word.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, word.strip_prefix('+').unwrap_or(word)),
    };
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let (number, rest) = digits.split_at(end);
    if number.is_empty() {
        return None;
    }
    let value = number.parse::<u64>().unwrap_or(u64::MAX);
    Some((if negative { value.wrapping_neg() } else { value }, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_sscanf_reads_them() {
        assert_eq!(ports("80"), Some((80, 80)));
        assert_eq!(ports("80-90"), Some((80, 90)));
        assert_eq!(ports("70000"), Some((4464, 4464)));
        assert_eq!(ports("80-"), Some((80, 80)));
        assert_eq!(ports("80x"), Some((80, 80)));
        assert_eq!(ports("-1"), Some((65535, 65535)));
        assert_eq!(ports("x"), None);
        assert_eq!(uids("5"), None);
        assert_eq!(uids("5-6"), Some((5, 6)));
    }
}
