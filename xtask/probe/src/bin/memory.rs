//! How many bytes the tables of `fib` take: what an allocator that counts says before and after each is filled. A program of its own,
//! so that nothing else is slowed by the counting. Prints bytes a prefix: ours, prefix-trie's, ts_bart's; of IPv4, then of IPv6.
#![allow(clippy::print_stdout)] // it is what this program is for

use hoplab_probe::Tables;
use peak_alloc::PeakAlloc;

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

fn main() -> Result<(), String> {
    let mut figures = Vec::new();
    for six in [false, true] {
        let mut tables = Tables::new(six);
        for which in 0..3 {
            let before = HEAP.current_usage();
            let count = tables.load(which)?;
            let taken = HEAP.current_usage().saturating_sub(before);
            figures.push(format!("{:.2}", taken as f64 / f64::from(count)));
            tables.clear(which);
        }
    }
    println!("{}", figures.join(" "));
    Ok(())
}
