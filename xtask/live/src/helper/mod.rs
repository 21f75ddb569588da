//! The programs of transcripts that no package has: an echo server, a client, a capture. Each is a process of its own inside its
//! node, so that a lab that ends takes them with it. A program that stays says `ready` when it is.

pub mod capture;
pub mod flow;
mod frame;
pub mod serve;

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Their names as words of this program.
pub const SERVE: &str = "inside-serve";
pub const FLOW: &str = "inside-flow";
pub const CAPTURE: &str = "inside-capture";
/// What a program that stays says first.
const READY: &str = "ready";

/// Starts a program that stays, in the caller's namespaces, and waits until it is ready (or has ended).
///
/// Errors: it cannot be started.
pub fn start(program: &Path, name: &str, words: &[&str]) -> std::io::Result<Child> {
    let mut command = Command::new(program);
    command.envs([crate::pace::begin()]);
    command.arg(name).args(words).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn()?;
    if let Some(output) = child.stdout.as_mut() {
        // Nothing follows the line until it is asked for, so nothing is lost in the buffer.
        BufReader::new(output).read_line(&mut String::new())?;
    }
    Ok(child)
}

/// Ends a capture: what it saw.
///
/// Errors: it cannot be read.
pub fn stop(mut child: Child) -> std::io::Result<String> {
    drop(child.stdin.take());
    let mut seen = String::new();
    if let Some(output) = child.stdout.as_mut() {
        output.read_to_string(&mut seen)?;
    }
    child.wait()?;
    Ok(seen)
}
