//! `dmesg`: the node's kernel log (util-linux' sys-utils/dmesg.c), where LOG, TRACE and martians write.

use super::{Answer, Kernel};
use std::fmt::Write;

/// Runs `dmesg` with these words: `-t` leaves the moments out.
pub fn run(words: &[&str], kernel: &dyn Kernel) -> Answer {
    let moments = match words {
        [] => true,
        ["-t" | "--notime"] => false,
        [word, ..] => return Answer::not_modelled(format!("dmesg {word}")),
    };
    let mut out = String::new();
    for (at, line) in kernel.log() {
        // Writing to a String cannot fail.
        let micros = at.0 / 1000;
        let _ = if moments {
            writeln!(out, "[{:>5}.{:06}] {line}", micros / 1_000_000, micros % 1_000_000)
        } else {
            writeln!(out, "{line}")
        };
    }
    Answer::ok(out)
}
