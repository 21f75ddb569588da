//! The same questions natively and in wasm: digests of whole runs, and work whose time the caller takes.

mod fib;
mod table;

pub use fib::Tables;

use hoplab_core::{Chain, Scenario, Sim, Time};
use siphasher::sip::SipHasher24;
use wasm_bindgen::prelude::wasm_bindgen;

/// Events after which a run is given up.
const MOST_EVENTS: u64 = 50_000_000;

/// One line a kernel: version and digest of the scenario's whole trace, or what went wrong.
#[wasm_bindgen]
pub fn digests(scenario: &str) -> String {
    let scenario = match Scenario::read(scenario) {
        Ok(scenario) => scenario,
        Err(error) => return format!("{error}\n"),
    };
    let line = |kernel: &String| match Sim::from_scenario(&scenario, Some(kernel)) {
        Ok(mut sim) => {
            sim.advance(Time::ZERO + scenario.duration(), MOST_EVENTS);
            format!("{kernel} {:016x}\n", sim.digest())
        }
        Err(error) => format!("{kernel} {error}\n"),
    };
    scenario.kernels.iter().map(line).collect()
}

/// `rounds` of SipHash-2-4 over 48 bytes, each fed with the one before: the yardstick. The hash goes in at the front: behind bytes
/// that stay the same, most of the work would be done once for all rounds.
#[wasm_bindgen]
pub fn siphash(rounds: u32) -> u32 {
    let hasher = SipHasher24::new_with_keys(0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908);
    let mut record = [0u8; 48];
    for _ in 0..rounds {
        let hash = hasher.hash(&record);
        record[..8].copy_from_slice(&hash.to_le_bytes());
    }
    u32::from_le_bytes([record[0], record[1], record[2], record[3]])
}

/// A chain of routers that packets are pushed through.
#[wasm_bindgen]
pub struct Hops {
    chain: Chain,
}

#[wasm_bindgen]
impl Hops {
    /// Builds it, with or without NAT, for one destination or many.
    ///
    /// Errors: a set-up command that failed.
    #[wasm_bindgen(constructor)]
    pub fn new(nat: bool, many: bool) -> Result<Hops, String> {
        Ok(Self { chain: Chain::new(nat, many)? })
    }

    /// Sends `packets`; returns how many hops the routers made of them. A profiler finds it by its name.
    #[inline(never)]
    pub fn push(&mut self, packets: u32) -> u32 {
        self.chain.push(packets)
    }
}
