//! Measurements, as ratios in one run: the cost of a packet's hop against one SipHash-2-4 over 48 bytes, native and wasm.

mod fib;

use crate::{Outcome, probe};

/// What is measured: the yardstick, then hops, each with the hashes that it may cost.
const ROWS: [(&str, f64); 5] =
    [("one hash", 1.0), ("hop", 15.0), ("hop with NAT", 30.0), ("hop, new question", 15.0), ("  the same with NAT", 30.0)];
/// wasm may take this many times as long as native.
const WASM_LIMIT: f64 = 1.5;

/// `bench`, `bench fib`
pub(crate) fn run(words: &[&str]) -> Outcome {
    match words {
        [] => hops(),
        ["fib"] => fib::run(),
        _ => Err("bench [fib]".to_owned()),
    }
}

/// The cost of a hop.
fn hops() -> Outcome {
    let native: [f64; ROWS.len()] = numbers(&probe::native(&["bench"])?)?;
    let wasm: [f64; ROWS.len()] = numbers(&probe::wasm(&["bench"])?)?;
    println!("CPU time, medians of interleaved chunks; a hash is SipHash-2-4 over 48 bytes, timed in the same run");
    println!("{:<22} {:>10} {:>10} {:>10} {:>10} {:>13}", "", "native ns", "hashes", "wasm ns", "hashes", "wasm/native");
    for (i, (name, limit)) in ROWS.into_iter().enumerate() {
        let (n, w) = (native[i], wasm[i]);
        print!("{name:<22} {n:>10.1} {:>10.2} {w:>10.1} {:>10.2} {:>13.2}", n / native[0], w / wasm[0], w / n);
        println!("   limit {limit} hashes");
    }
    println!("limit of wasm/native: {WASM_LIMIT}");
    let within = |i: usize| native[i] / native[0] <= ROWS[i].1 && wasm[i] / native[i] <= WASM_LIMIT;
    match (1..ROWS.len()).find(|i| !within(*i)) {
        None => Ok(()),
        Some(i) => Err(format!("{:?} is over a limit", ROWS[i].0)),
    }
}

fn numbers<const N: usize>(line: &str) -> Result<[f64; N], String> {
    let words: Vec<f64> = line.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    words.try_into().map_err(|_| format!("the probe said {line:?}"))
}
