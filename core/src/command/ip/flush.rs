//! What the `flush` commands of `ip` share: they list, delete and list again until nothing is left, and tell of it with `-s`
//! (iproute2: ip/ipaddress.c, ip/ipneigh.c, ip/iproute.c). What is deleted is each object's own.

use super::options::Options;

/// How often a list is read at most (`-l`).
pub const MOST_ROUNDS: u32 = 10;

/// The line of a round, from 1, that deleted so many `what`.
pub fn round(options: &Options, number: u32, deleted: usize, what: &str) -> String {
    if options.stats == 0 {
        return String::new();
    }
    format!("\n*** Round {number}, deleting {deleted} {what} ***\n")
}

/// The last line.
pub fn finished(options: &Options, rounds: u32) -> String {
    match rounds {
        _ if options.stats == 0 => String::new(),
        0 => "Nothing to flush.\n".to_owned(),
        rounds => complete(rounds),
    }
}

/// The last line when something was flushed.
pub fn complete(rounds: u32) -> String {
    format!("*** Flush is complete after {rounds} round{} ***\n", if rounds > 1 { "s" } else { "" })
}
