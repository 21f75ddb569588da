//! `hoplab`: the lab on the command line. The only crate that reads files.
//!
//! Exit status: 0 good, 1 a goal or comparison failed, 2 wrong use. Errors go to standard error.
#![allow(clippy::print_stdout)] // it is what this program is for

mod arguments;
mod check;
mod export;
mod kernels;
mod replay;
mod run;
mod scenario_file;
mod why;

use arguments::{Arguments, Command};
use clap::Parser as _;
use std::process::ExitCode;

/// How a command ended.
pub(crate) enum Ended {
    /// As hoped.
    Good,
    /// A goal or a comparison failed.
    Failed,
}

fn main() -> ExitCode {
    let ended = match Arguments::parse().command {
        Command::Replay { file, kernel } => replay::run(&file, kernel.as_deref()),
        Command::Run { scenario, kernel, json, transcript } => run::run(&scenario, &kernel, run::Form::of(json, transcript)),
        Command::Check { paths } => check::run(&paths),
        Command::Why { scenario, packet, kernel } => why::run(&scenario, packet.as_deref(), kernel.as_deref()),
        Command::Export { scenario, form, kernel } => export::run(&scenario, &form, kernel.as_deref()),
        Command::Kernels => Ok(kernels::run()),
    };
    match ended {
        Ok(Ended::Good) => ExitCode::SUCCESS,
        Ok(Ended::Failed) => ExitCode::from(1),
        Err(why) => {
            eprintln!("hoplab: {why}");
            ExitCode::from(2)
        }
    }
}
