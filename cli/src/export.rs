//! `hoplab export`: a scenario as commands, as a script, or as the frames of its run.

use crate::{Ended, scenario_file};
use hoplab_core::{NEWEST_KERNEL, Sim};
use std::io::{IsTerminal as _, Write as _};
use std::path::Path;

/// Writes the export to standard output.
///
/// Errors: a broken file, an unknown kernel or form; a capture that would go to a terminal.
pub(crate) fn run(path: &Path, form: &str, kernel: Option<&str>) -> Result<Ended, String> {
    let scenario = scenario_file::read(path)?;
    // The script is for the machine at hand, not for the kernel that the scenario begins with.
    let kernel = kernel.or(Some(NEWEST_KERNEL));
    if form == "pcapng" {
        return write_capture(&scenario_file::run_out(&scenario, kernel)?);
    }
    let text = Sim::from_scenario(&scenario, kernel)?.export(form)?;
    print!("{text}");
    Ok(Ended::Good)
}

/// Writes the frames of a run that has ended.
fn write_capture(sim: &Sim) -> Result<Ended, String> {
    let mut out = std::io::stdout();
    if out.is_terminal() {
        return Err("a capture is no text: send it to a file, `… --as pcapng > lab.pcapng`".to_owned());
    }
    out.write_all(&sim.capture_file()?).map_err(|error| format!("standard output: {error}"))?;
    Ok(Ended::Good)
}
