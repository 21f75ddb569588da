//! `ip nexthop` (iproute2 6.1: ip/ipnexthop.c): which command it is.

mod bucket;
mod edit;
mod list;
mod usage;

pub(super) use list::entry;

use super::fail::{self, Outcome};
use super::keyword::{self, Keyword, Spelling::Short};
use super::options::Options;
use super::words::Words;
use super::{Names, parse};
use crate::base::IfIndex;
use crate::command::{Answer, Kernel};

#[derive(Clone, Copy)]
enum Command {
    Add,
    Replace,
    Delete,
    List,
    Get,
    Flush,
    Bucket,
    Help,
}

const COMMANDS: &[Keyword<Command>] = &[
    ("add", Short, Command::Add),
    ("replace", Short, Command::Replace),
    ("delete", Short, Command::Delete),
    ("list", Short, Command::List),
    ("show", Short, Command::List),
    ("lst", Short, Command::List),
    ("get", Short, Command::Get),
    ("flush", Short, Command::Flush),
    ("bucket", Short, Command::Bucket),
    ("help", Short, Command::Help),
];

/// Runs `ip nexthop` with the words after it.
///
/// Errors: whatever the program ends with early.
#[inline(never)] // web/later.txt
pub fn run(options: &Options, mut words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let Some(word) = words.next() else { return list::list(options, words, kernel) };
    match keyword::find(word, COMMANDS) {
        Some(Command::Add) => edit::set(options, words, kernel, false),
        Some(Command::Replace) => edit::set(options, words, kernel, true),
        Some(Command::Delete) => edit::delete(options, words, kernel),
        Some(Command::List) => list::list(options, words, kernel),
        Some(Command::Get) => list::get(options, words, kernel),
        Some(Command::Flush) => list::flush(options, words, kernel),
        Some(Command::Bucket) => bucket::run(options, words, kernel),
        Some(Command::Help) => Err(usage::usage()),
        None => Err(fail::unknown_command("nexthop", word)),
    }
}

/// The value of `id`.
fn id(words: &mut Words<'_>) -> Outcome<u32> {
    let word = words.next_value()?;
    parse::u32(word, 0).ok_or_else(|| fail::wrong("invalid id value", word))
}

/// The value of `dev`.
fn device(words: &mut Words<'_>, kernel: &dyn Kernel) -> Outcome<IfIndex> {
    let word = words.next_value()?;
    Names::ask(kernel).find(word).ok_or_else(|| fail::wrong("Device does not exist", word))
}

/// `master DEV`: any device will do, and nothing is one's port.
fn mastered(words: &mut Words<'_>, kernel: &dyn Kernel) -> Outcome<bool> {
    device(words, kernel).map(|_| true)
}

/// `vrf NAME`: no device is a VRF.
fn no_vrf(words: &mut Words<'_>) -> Answer {
    words.next_value().map_or_else(|incomplete| incomplete, |word| fail::wrong("Invalid VRF", word))
}
