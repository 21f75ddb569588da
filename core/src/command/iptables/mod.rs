//! iptables 1.8.9 (legacy) and `iptables-save`: words to [`Request`](request::Request)s, answers to text
//! (iptables/iptables.c, iptables/xshared.c, iptables-save.c, extensions/*.c).
//!
//! Left to the kernel: whether a chain, a rule or a table makes sense. Not here: `ip6tables` (the lab speaks IPv4 rules only) and
//! `iptables-restore`; both are refused by name.

mod describe;
mod execute;
mod extension;
mod failure;
mod getopt;
mod header;
mod known;
mod list;
mod matches;
mod old_kernel;
mod parse;
mod request;
mod save;
pub mod services;
mod targets;
mod usage;
mod value;
mod words;

use super::Kernel;
use crate::base::{Answer, Family};

/// What every message begins with.
const VERSION: &str = "iptables v1.8.9 (legacy)";

/// Runs `iptables` with these words.
pub fn run(words: &[&str], kernel: &mut dyn Kernel) -> Answer {
    match parse::parse(words, kernel) {
        Ok(parse::Parsed::Request(request)) => execute::execute(&request, kernel),
        Ok(parse::Parsed::Help) => Answer::ok(format!("{VERSION}\n{}", usage::USAGE)),
        Ok(parse::Parsed::Version) => Answer::ok(format!("{VERSION}\n")),
        Err(parse::Refused { warnings, failure }) => {
            let answer = failure.answer();
            Answer { output: warnings + &answer.output, ..answer }
        }
    }
}

/// Runs `iptables-save` with these words.
pub fn run_save(words: &[&str], kernel: &mut dyn Kernel) -> Answer {
    save::run(Family::Inet, words, kernel)
}
