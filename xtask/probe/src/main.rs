//! The native side: `digests FILE...`, or `bench`. `probe.mjs` is the same in wasm under Node.
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
        _ => Err("probe digests FILE... | bench".to_owned()),
    }
}

fn show_digests(files: &[String]) -> Result<(), String> {
    for file in files {
        let text = std::fs::read_to_string(file).map_err(|e| format!("{file}: {e}"))?;
        digests(&text).lines().for_each(|line| println!("{file} {line}"));
    }
    Ok(())
}

/// Prints nanoseconds of CPU: a hash, a hop without NAT, a hop with NAT.
fn bench() -> Result<(), String> {
    let (mut plain, mut nat) = (Hops::new(false)?, Hops::new(true)?);
    let (mut hash_times, mut plain_times, mut nat_times) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..CHUNKS {
        hash_times.push(nanos(|| {
            black_box(siphash(black_box(HASHES)));
            HASHES
        }));
        plain_times.push(nanos(|| plain.push(PACKETS)));
        nat_times.push(nanos(|| nat.push(PACKETS)));
    }
    println!("{:.2} {:.2} {:.2}", median(&mut hash_times), median(&mut plain_times), median(&mut nat_times));
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
