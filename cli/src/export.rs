//! `hoplab export`: a scenario as commands or as a script.

use crate::{Ended, scenario_file};
use hoplab_core::{NEWEST_KERNEL, Sim};
use std::path::Path;

/// Writes the export to standard output.
///
/// Errors: a broken file, an unknown kernel or form.
pub(crate) fn run(path: &Path, form: &str, kernel: Option<&str>) -> Result<Ended, String> {
    let scenario = scenario_file::read(path)?;
    // The script is for the machine at hand, not for the kernel that the scenario begins with.
    let kernel = kernel.or(Some(NEWEST_KERNEL));
    let text = Sim::from_scenario(&scenario, kernel)?.export(form)?;
    print!("{text}");
    Ok(Ended::Good)
}
