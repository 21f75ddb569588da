//! `hoplab replay`: a transcript with the simulator's answers.

use crate::Ended;
use std::path::Path;

/// Runs the transcript.
///
/// Errors: the file cannot be read; an unknown kernel.
pub(crate) fn run(file: &Path, kernel: Option<&str>) -> Result<Ended, String> {
    let text = std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let done = hoplab_core::replay(&text, kernel).map_err(|e| format!("{}: {e}", file.display()))?;
    print!("{}", done.text);
    Ok(Ended::Good)
}
