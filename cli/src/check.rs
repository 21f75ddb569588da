//! `hoplab check`: every goal under every kernel, against what the scenario file says.

use crate::{Ended, scenario_file};
use std::path::{Path, PathBuf};

/// Checks files and folders.
///
/// Errors: a file that cannot be read; no scenario at all.
pub(crate) fn run(paths: &[PathBuf]) -> Result<Ended, String> {
    let mut files = Vec::new();
    for path in paths {
        collect(path, &mut files)?;
    }
    if files.is_empty() {
        return Err("no scenario file (*.toml) there".to_owned());
    }
    let (mut passed, mut failed) = (0, 0);
    for file in files {
        let (good, bad) = check(&file)?;
        passed += good;
        failed += bad;
    }
    println!("{passed} passed, {failed} failed");
    Ok(if failed == 0 { Ended::Good } else { Ended::Failed })
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let entries = std::fs::read_dir(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut inside: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    inside.sort();
    for path in inside {
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|end| end == "toml") {
            files.push(path);
        }
    }
    Ok(())
}

fn check(file: &Path) -> Result<(u32, u32), String> {
    let scenario = scenario_file::read(file)?;
    let (mut passed, mut failed) = (0, 0);
    for kernel in &scenario.kernels {
        let sim =
            scenario_file::run_out(&scenario, Some(kernel)).map_err(|e| format!("{}: {kernel}: {e}", file.display()))?;
        for (goal, state) in scenario.goals.iter().zip(sim.goals()) {
            let expected = goal.holds.contains(kernel);
            if (state.met == Some(true)) == expected {
                passed += 1;
                continue;
            }
            failed += 1;
            let verdict = if expected { "should hold and does not" } else { "holds and should not" };
            println!("{} under {kernel}: {verdict}: {}", file.display(), goal.text);
        }
    }
    Ok((passed, failed))
}
