//! `hoplab export`: a scenario as commands or as a script.

use crate::{Ended, scenario_file};
use hoplab_core::Sim;
use std::path::Path;

/// Writes the export to standard output.
///
/// Errors: a broken file, an unknown kernel or form.
pub(crate) fn run(path: &Path, form: &str, kernel: Option<&str>) -> Result<Ended, String> {
    let scenario = scenario_file::read(path)?;
    let kernel = kernel.or(Some("6.18"));
    let text = Sim::from_scenario(&scenario, kernel)?.export(form)?;
    print!("{text}");
    Ok(Ended::Good)
}
