//! Times a forwarded hop: `cargo run --release -p hoplab-core --example hop`.
#![allow(clippy::disallowed_types, clippy::disallowed_macros, clippy::print_stdout)] // a program, not the simulator

use hoplab_core::bench::Chain;
use std::time::Instant;

fn main() -> Result<(), String> {
    for (routers, rules, routes) in [(10, 0, 0), (10, 8, 1000)] {
        let mut chain = Chain::new(routers, rules, routes)?;
        chain.push(10_000, 8);
        let start = Instant::now();
        let hops = chain.push(200_000, 8);
        let nanos = start.elapsed().as_nanos() as f64 / hops as f64;
        println!("{routers} routers, {rules} rules, {routes} routes: {nanos:.1} ns a hop, {hops} hops");
    }
    Ok(())
}
