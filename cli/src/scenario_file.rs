//! Reading scenario files, and running one to its end.

use hoplab_core::{Scenario, Sim, Time};
use std::io::Read as _;
use std::path::Path;

/// Events after which a run is given up: a loop of frames ends here.
const MOST_EVENTS: u64 = 50_000_000;

/// Reads a scenario; `-` is standard input.
///
/// Errors: file, line, column and reason.
pub(crate) fn read(path: &Path) -> Result<Scenario, String> {
    let text = if path == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map_err(|e| format!("standard input: {e}"))?;
        text
    } else {
        std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?
    };
    Scenario::read(&text).map_err(|e| format!("{}: {e}", path.display()))
}

/// Builds a scenario under a kernel and runs its timeline out.
///
/// Errors: an unknown kernel, a set-up command that fails.
pub(crate) fn run_out(scenario: &Scenario, kernel: Option<&str>) -> Result<Sim, String> {
    let mut sim = Sim::from_scenario(scenario, kernel)?;
    sim.advance(Time::ZERO + scenario.duration(), MOST_EVENTS);
    Ok(sim)
}
