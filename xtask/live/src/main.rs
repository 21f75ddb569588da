//! `hoplab-live`: the live kernel's part of `cargo xtask` (`record`, `duel`, `sample`). It runs transcripts with the real tools in
//! fresh network namespaces, that touch nothing else on the machine; Linux and root alone can do that, so it is a package of its
//! own. `serve`, `flow` and `capture` are the programs of transcripts, that it starts inside a node.
#![allow(clippy::print_stdout)] // it is what this program is for

mod duel;
mod helper;
mod lab;
mod netlink;
mod obstacle;
mod pace;
mod record;
mod sample;
mod scrub;
mod tool;

use std::process::ExitCode;

const HELP: &str = "\
record FILE.t [--write|--check]             the transcript with the live kernel's answers: printed, written back, or compared
duel [FAMILY] [--seed N] [--cases N] [--jobs N] [--live-twice] [--all] [--keep FOLDER]
                                            random set-ups and questions, asked of the live kernel and of the simulator
sample [--cases N]                          some of the project's own transcripts and of every family's duels
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.split_first() {
        Some((&"record", rest)) => record::run(rest),
        Some((&"duel", rest)) => duel::run(rest),
        Some((&"sample", rest)) => sample::run(rest),
        Some((&helper::SERVE, rest)) => helper::serve::run(rest),
        Some((&helper::FLOW, rest)) => return helper::flow::run(rest),
        Some((&helper::CAPTURE, [])) => helper::capture::run(),
        _ => Err(Ended::Wrong(HELP.to_owned())),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Ended::Different(text)) => {
            print!("{text}");
            ExitCode::from(1)
        }
        Err(Ended::Wrong(why)) => {
            eprintln!("{}", why.trim_end());
            ExitCode::from(2)
        }
    }
}

/// How a task ended when it did not end well.
enum Ended {
    /// The answers are not the same: what to print.
    Different(String),
    /// It could not be asked: wrong use, no root, a tool missing; one sentence.
    Wrong(String),
}

impl Ended {
    /// What could not be done, and why.
    fn wrong(what: impl std::fmt::Display, why: impl std::fmt::Display) -> Self {
        Self::Wrong(format!("{what}: {why}"))
    }
}

/// What a task gives.
type Outcome = Result<(), Ended>;
