//! Measurements, as ratios in one run: the cost of a packet's hop against one SipHash-2-4 over 48 bytes, native and wasm.

use crate::{Outcome, probe};

/// A hop may cost this many hashes without NAT, and with it.
const LIMITS: [f64; 2] = [15.0, 30.0];
/// wasm may take this many times as long as native.
const WASM_LIMIT: f64 = 1.5;

/// `bench`
pub(crate) fn run(words: &[&str]) -> Outcome {
    if !words.is_empty() {
        return Err("bench takes no words".to_owned());
    }
    let native = numbers(&probe::native(&["bench"])?)?;
    let wasm = numbers(&probe::wasm(&["bench"])?)?;
    println!("CPU time, medians of interleaved chunks; a hash is SipHash-2-4 over 48 bytes, timed in the same run");
    println!("{:<22} {:>10} {:>10} {:>10} {:>10} {:>13}", "", "native ns", "hashes", "wasm ns", "hashes", "wasm/native");
    for (name, i) in [("one hash", 0), ("hop", 1), ("hop with NAT", 2)] {
        let (n, w) = (native[i], wasm[i]);
        println!("{name:<22} {n:>10.1} {:>10.2} {w:>10.1} {:>10.2} {:>13.2}", n / native[0], w / wasm[0], w / n);
    }
    println!("limits: hop {} hashes, with NAT {}; wasm/native {WASM_LIMIT}", LIMITS[0], LIMITS[1]);
    let within = |i: usize| native[i] / native[0] <= LIMITS[i - 1] && wasm[i] / native[i] <= WASM_LIMIT;
    if (1..3).all(within) { Ok(()) } else { Err("over a limit".to_owned()) }
}

fn numbers(line: &str) -> Result<[f64; 3], String> {
    let words: Vec<f64> = line.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    words.try_into().map_err(|_| format!("the probe said {line:?}"))
}
