//! `hoplab`: the lab on the command line. The only crate that reads files.
#![allow(clippy::print_stdout)] // it is what this program is for

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["replay", file] => {
            match std::fs::read_to_string(file).map_err(|e| e.to_string()).and_then(|t| hoplab_core::replay(&t, None)) {
                Ok(done) => {
                    print!("{}", done.text);
                    ExitCode::SUCCESS
                }
                Err(error) => {
                    eprintln!("hoplab: {file}: {error}");
                    ExitCode::from(2)
                }
            }
        }
        _ => {
            eprintln!("usage: hoplab replay FILE");
            ExitCode::from(2)
        }
    }
}
