//! A full table against the crates prefix-trie and ts_bart, in one run: the longest match, all matches longest first, loading, and
//! bytes a route.

use super::numbers;
use crate::{Outcome, probe};

/// What is timed, and how many times as fast as the faster of the two crates it has to be, natively and in wasm.
const ROWS: [(&str, [f64; 2]); 3] = [("load", [1.0 / 3.0; 2]), ("longest match", [2.0, 1.8]), ("all matches", [1.8, 1.3])];
const FAMILIES: [&str; 2] = ["IPv4, 1,000,000 prefixes: the router's own table", "IPv6, 200,000 prefixes: the index alone"];
/// Bytes a route, all told.
const MEMORY: f64 = 32.0;

/// `bench fib`
pub(super) fn run() -> Outcome {
    let native: [f64; 18] = numbers(&probe::native(&["fib"])?)?;
    let wasm: [f64; 18] = numbers(&probe::wasm(&["fib"])?)?;
    let memory: [f64; 6] = numbers(&probe::native_bin("memory")?)?;
    println!("CPU time for each prefix or address, medians of interleaved chunks; times as fast as the faster crate");
    let mut missed = Vec::new();
    for (f, family) in FAMILIES.into_iter().enumerate() {
        println!("{family}\n{:<24} {:>10} {:>12} {:>10} {:>8}", "", "ours ns", "prefix-trie", "ts_bart", "times");
        for (r, (name, limits)) in ROWS.into_iter().enumerate() {
            for ((form, times), limit) in [("native", &native), ("wasm", &wasm)].into_iter().zip(limits) {
                let [ours, trie, bart] = std::array::from_fn(|which| times[9 * f + 3 * r + which]);
                // Loading is held against prefix-trie.
                let best = if r == 0 { trie } else { trie.min(bart) };
                let ratio = best / ours;
                let row = format!("{name}, {form}");
                println!("{row:<24} {ours:>10.1} {trie:>12.1} {bart:>10.1} {ratio:>8.2}   at least {limit:.2}");
                if ratio < limit {
                    missed.push(format!("{family}: {row}"));
                }
            }
        }
        let [ours, trie, bart] = std::array::from_fn(|which| memory[3 * f + which]);
        println!("{:<24} {ours:>10.1} {trie:>12.1} {bart:>10.1} {:>8}   at most {MEMORY}", "bytes a prefix", "");
        if ours > MEMORY {
            missed.push(format!("{family}: bytes a prefix"));
        }
    }
    if missed.is_empty() { Ok(()) } else { Err(format!("limits missed: {}", missed.join("; "))) }
}
