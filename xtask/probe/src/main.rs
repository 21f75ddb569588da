//! The native side: `digests FILE...`, `bench`, `fib`, or `hops [nat] [many]` for a profiler. `probe.mjs` is the same in wasm under Node.
#![allow(clippy::print_stdout)] // it is what this program is for

use hoplab_probe::{Hops, Tables, digests, siphash};
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
        Some((task, [])) if task == "fib" => fib(),
        Some((task, words)) if task == "hops" => hops(words),
        _ => Err("probe digests FILE... | bench | fib | hops [nat] [many]".to_owned()),
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

/// How often each table is loaded, and asked.
const LOADS: usize = 3;
const ASKS: usize = 15;

/// Prints nanoseconds of CPU for each prefix or address, of the three tables: loading, the longest match, all matches; first of IPv4,
/// then of IPv6.
fn fib() -> Result<(), String> {
    let mut figures = Vec::new();
    for six in [false, true] {
        let mut tables = Tables::new(six);
        let mut times: [[Vec<f64>; 3]; 3] = Default::default();
        for _ in 0..LOADS {
            for (which, times) in (0..).zip(&mut times[0]) {
                tables.clear(which);
                let mut done = Ok(0);
                let time = nanos(|| {
                    done = tables.load(which);
                    tables.len()
                });
                done?;
                times.push(time);
            }
        }
        tables.differs().map_or(Ok(()), Err)?;
        for _ in 0..ASKS {
            let [_, longest, all] = &mut times;
            for ((which, longest), all) in (0..).zip(longest).zip(all) {
                longest.push(nanos(|| tables.longest(which)));
                all.push(nanos(|| tables.all(which)));
            }
        }
        figures.extend(times.iter_mut().flatten().map(|times| format!("{:.2}", median(times))));
    }
    println!("{}", figures.join(" "));
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
