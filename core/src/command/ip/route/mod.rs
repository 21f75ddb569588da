//! `ip route` (iproute2 6.1: ip/iproute.c): which command it is. Each kind of command has its own file.

mod edit;
mod filter;
mod get;
mod hops;
mod list;
mod message;
mod metrics;
mod print;

use super::fail::{self, Outcome};
use super::keyword::{self, Keyword, Spelling::*};
use super::options::Options;
use super::usage;
use super::words::Words;
use crate::command::{Answer, Kernel};
use crate::model::route::RouteVerb;

#[derive(Clone, Copy)]
enum Command {
    Edit(RouteVerb),
    List,
    Get,
    Flush,
    Help,
    Save,
    Restore,
}

const COMMANDS: &[Keyword<Command>] = &[
    ("add", Short, Command::Edit(RouteVerb::Add)),
    ("change", Short, Command::Edit(RouteVerb::Change)),
    ("chg", Whole, Command::Edit(RouteVerb::Change)),
    ("replace", Short, Command::Edit(RouteVerb::Replace)),
    ("prepend", Short, Command::Edit(RouteVerb::Prepend)),
    ("append", Short, Command::Edit(RouteVerb::Append)),
    ("test", Short, Command::Edit(RouteVerb::Test)),
    ("delete", Short, Command::Edit(RouteVerb::Delete)),
    ("list", Short, Command::List),
    ("show", Short, Command::List),
    ("lst", Short, Command::List),
    ("get", Short, Command::Get),
    ("flush", Short, Command::Flush),
    ("save", Short, Command::Save),
    ("restore", Short, Command::Restore),
    ("showdump", Short, Command::Restore),
    ("help", Short, Command::Help),
];

/// Runs `ip route` with the words after it.
///
/// Errors: whatever the program ends with early.
pub fn run(options: &Options, mut words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let Some(word) = words.next() else { return list::list(options, words, kernel) };
    match keyword::find(word, COMMANDS) {
        Some(Command::Edit(verb)) => edit::run(verb, options, words, kernel),
        Some(Command::List) => list::list(options, words, kernel),
        Some(Command::Get) => get::run(options, words, kernel),
        Some(Command::Flush) => list::flush(options, words, kernel),
        Some(Command::Help) => Err(usage::route()),
        Some(Command::Save) => Err(fail::no_terminal()),
        Some(Command::Restore) => Err(fail::no_dump(1)),
        None => Err(fail::unknown_command("route", word)),
    }
}

/// What is not modelled, by name; `vrf`, of which there is none, as the program refuses it.
fn refused(name: &str, words: &mut Words<'_>) -> Answer {
    match words.next_value() {
        Err(incomplete) if name != "notify" => incomplete,
        Ok(word) if name == "vrf" => fail::wrong("Invalid VRF", word),
        _ => Answer::not_modelled(format_args!("ip route {name}")),
    }
}
