//! iptables 1.8.9 (legacy) and `iptables-save`: words to [`Request`](request::Request)s, answers to text
//! (iptables/iptables.c, iptables/xshared.c, iptables-save.c, extensions/*.c).
//!
//! `ip6tables` is the same for the other family. Left to the kernel: whether a chain, a rule or a table makes sense.

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
mod restore;
mod save;
pub mod services;
mod targets;
mod usage;
mod value;
mod words;

use super::Kernel;
use crate::base::{Answer, Family};

/// The program of a family.
const fn program(family: Family) -> &'static str {
    match family {
        Family::Inet => "iptables",
        Family::Inet6 => "ip6tables",
    }
}

/// What every message begins with.
fn version(family: Family) -> String {
    format!("{} v1.8.9 (legacy)", program(family))
}

/// Runs `iptables`, or `ip6tables`, with these words.
pub fn run(family: Family, words: &[&str], kernel: &mut dyn Kernel) -> Answer {
    match parse::parse(family, words, kernel) {
        Ok(parse::Parsed::Request(request)) => execute::execute(&request, kernel),
        Ok(parse::Parsed::Help) => Answer::ok(format!("{}\n{}", version(family), usage::usage(family))),
        Ok(parse::Parsed::Version) => Answer::ok(format!("{}\n", version(family))),
        Err(parse::Refused { warnings, failure }) => {
            let answer = failure.answer(family);
            Answer { output: warnings + &answer.output, ..answer }
        }
    }
}

/// Runs `iptables-save`, or `ip6tables-save`, with these words.
pub fn run_save(family: Family, words: &[&str], kernel: &mut dyn Kernel) -> Answer {
    save::run(family, words, kernel)
}

/// Runs `iptables-restore`, or `ip6tables-restore`, with these words over what it is given to read.
pub fn run_restore(family: Family, words: &[&str], input: Option<&str>, kernel: &mut dyn Kernel) -> Answer {
    restore::run(family, words, input, kernel)
}
