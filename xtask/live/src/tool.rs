//! One run of a real tool: its output and errors as one stream, as a terminal shows them, and its exit status.

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use std::io::{PipeReader, Read};
use std::os::fd::AsFd;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How long a tool may take.
const PATIENCE: Duration = Duration::from_secs(120);

/// What a tool printed and how it ended.
pub struct Said {
    /// Both streams.
    pub output: String,
    /// The exit status; minus the number of the signal that killed it.
    pub status: i32,
}

/// Runs it in the caller's namespaces.
///
/// Errors: it cannot be started, or does not end within two minutes.
pub fn run(command: &mut Command) -> std::io::Result<Said> {
    let (mut output, input) = std::io::pipe()?;
    command.stdin(Stdio::null()).stdout(input.try_clone()?).stderr(input);
    let mut child = command.spawn()?;
    command.stdout(Stdio::null()).stderr(Stdio::null()); // lets go of the pipe's ends, so that it closes when the tool does
    let read = read_all(&mut output);
    if read.is_err() {
        let _ = child.kill();
    }
    let status = child.wait()?;
    let output = String::from_utf8_lossy(&read?).replace("\r\n", "\n").replace('\r', "\n");
    Ok(Said { output, status: status.code().unwrap_or_else(|| -status.signal().unwrap_or(0)) })
}

fn read_all(pipe: &mut PipeReader) -> std::io::Result<Vec<u8>> {
    let until = Instant::now() + PATIENCE;
    let mut out = Vec::new();
    let mut part = [0; 1 << 14];
    loop {
        let left = until.saturating_duration_since(Instant::now());
        let wait = PollTimeout::try_from(left).unwrap_or(PollTimeout::MAX);
        if poll(&mut [PollFd::new(pipe.as_fd(), PollFlags::POLLIN)], wait)? == 0 {
            return Err(std::io::Error::new(std::io::ErrorKind::TimedOut, "did not end within two minutes"));
        }
        match pipe.read(&mut part)? {
            0 => return Ok(out),
            n => out.extend_from_slice(part.get(..n).unwrap_or_default()),
        }
    }
}
