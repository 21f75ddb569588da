//! The native side: `digests FILE...`, `bench`, or `hops [nat] [many]` for a profiler. `probe.mjs` is the same in wasm under Node.
#![allow(clippy::print_stdout)] // it is what this program is for

use hoplab_probe::{Hops, digests, siphash};
use std::hint::black_box;

/// Chunks of each kind, interleaved, so that a busy machine disturbs all alike.
const CHUNKS: usize = 25;
/// Hashes in a chunk.
const HASHES: u32 = 100_000;
/// Packets in a chunk.
const PACKETS: u32 = 1_000;

fn main() -> Result<(), String> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.split_first() {
        Some((task, files)) if task == "digests" => show_digests(files),
        Some((task, [])) if task == "bench" => bench(),
        Some((task, words)) if task == "hops" => hops(words),
        _ => Err("probe digests FILE... | bench | hops [nat] [many]".to_owned()),
    }
}

/// A chunk of one kind and nothing else: `valgrind --tool=callgrind --toggle-collect='*Hops*push'` counts its instructions.
fn hops(words: &[String]) -> Result<(), String> {
    let has = |word: &str| words.iter().any(|w| w == word);
    let mut chain = Hops::new(has("nat"), has("many"))?;
    println!("{}", chain.push(PACKETS));
    Ok(())
}

fn show_digests(files: &[String]) -> Result<(), String> {
    for file in files {
        let text = std::fs::read_to_string(file).map_err(|e| format!("{file}: {e}"))?;
        digests(&text).lines().for_each(|line| println!("{file} {line}"));
    }
    Ok(())
}

/// Prints nanoseconds of CPU: a hash; a hop without and with NAT to one destination; the same to many.
fn bench() -> Result<(), String> {
    let mut chains = [Hops::new(false, false)?, Hops::new(true, false)?, Hops::new(false, true)?, Hops::new(true, true)?];
    let mut hash_times = Vec::new();
    let mut hop_times: [Vec<f64>; 4] = Default::default();
    for _ in 0..CHUNKS {
        hash_times.push(nanos(|| {
            black_box(siphash(black_box(HASHES)));
            HASHES
        }));
        for (chain, times) in chains.iter_mut().zip(&mut hop_times) {
            times.push(nanos(|| chain.push(PACKETS)));
        }
    }
    print!("{:.2}", median(&mut hash_times));
    hop_times.iter_mut().for_each(|times| print!(" {:.2}", median(times)));
    println!();
    Ok(())
}

/// CPU nanoseconds for each unit of work done.
fn nanos(work: impl FnOnce() -> u32) -> f64 {
    let began = cpu_time::ThreadTime::now();
    let done = work();
    began.elapsed().as_nanos() as f64 / f64::from(done.max(1))
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
