//! `cargo xtask serve | test | build | bench | record | duel`: sets up what it needs, then does it.
//!
//! Everything that is fetched comes from the package registries by their ordinary clients, and lands in one folder of the
//! user's cache, so that a second run (and a fresh clone) finds it.
#![allow(clippy::print_stdout)] // it is what this program is for

mod bench;
mod live;
mod page;
mod probe;
mod serve;
mod split;
mod test;
mod tools;

use std::path::PathBuf;
use std::process::{Command, ExitCode};

const HELP: &str = "\
cargo xtask serve [--port N]   build the page and serve it on http://127.0.0.1:8080/
cargo xtask test [STAGE]...    everything that must hold: fmt clippy unit live docs wasm page browser (default: all)
cargo xtask build              make dist/: static files that any web server can serve under any path
cargo xtask bench [fib]        measure hops, or a full table, natively and in wasm, as ratios in one run
cargo xtask record FILE.t [--write|--check]
                               the transcript with the live kernel's answers (root, Linux)
cargo xtask duel [FAMILY] [--seed N] [--cases N] [--jobs N] [--live-twice] [--all] [--keep FOLDER]
                               random set-ups and questions: is the simulator's answer the live kernel's (root, Linux)?
";

/// What went wrong, in one sentence.
type Outcome = Result<(), String>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if let Some((&("record" | "duel"), _)) = words.split_first() {
        return live::pass(&words);
    }
    let outcome = match words.split_first() {
        Some((&"serve", rest)) => serve::run(rest),
        Some((&"test", rest)) => test::run(rest),
        Some((&"build", [])) => page::build().map(|dist| println!("built: {}", dist.display())),
        Some((&"bench", rest)) => bench::run(rest),
        Some((&"split", [])) => split::run_hook(),
        Some((&("help" | "--help" | "-h"), _)) | None => {
            print!("{HELP}");
            Ok(())
        }
        _ => Err(format!("no such task\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("xtask: {why}");
            ExitCode::FAILURE
        }
    }
}

/// The project's folder.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(|| PathBuf::from("."), PathBuf::from)
}

/// Runs a command in the project's folder, its output shown.
fn run(command: &mut Command) -> Outcome {
    let name = format!("{command:?}");
    match command.current_dir(root()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{name}: {status}")),
        Err(error) => Err(format!("{name}: {error}")),
    }
}

/// The cargo that runs this.
fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}
