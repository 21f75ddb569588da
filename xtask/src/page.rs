//! Building the page: trunk makes `dist/`, and its size is held against the budget.

use crate::{Outcome, root, run, tools};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

/// Bytes, brotli, that the first load is to keep within.
const GOAL: u64 = 400_000;
/// Where it stands instead: a known failure, which may only shrink. Most of the excess is the tools' texts and parsers and
/// the kernel's code itself. Within the goal this constant goes.
const KNOWN_FAILURE: u64 = 462_000;

/// Builds `dist/` if anything it is made of is newer, and returns its path.
///
/// Errors: a tool that is missing, or the build's.
pub(crate) fn build() -> Result<PathBuf, String> {
    let dist = root().join("dist");
    if is_fresh(&dist) {
        return Ok(dist);
    }
    tools::for_page()?;
    println!("building the page");
    let mut trunk = Command::new("trunk");
    trunk.args(["build", "--release", "--offline"]).env("PATH", tools::path());
    trunk.env_remove("NO_COLOR"); // trunk takes only true or false there
    run(&mut trunk)?;
    Ok(dist)
}

/// Is the page newer than all that it is made of?
fn is_fresh(dist: &Path) -> bool {
    let Some(built) = changed(&dist.join("index.html")) else { return false };
    let sources =
        ["core/src", "core/Cargo.toml", "web", "scenarios", "index.html", "Trunk.toml", "Cargo.toml", "Cargo.lock"];
    sources.iter().filter_map(|source| newest(&root().join(source))).all(|at| at < built)
}

fn changed(path: &Path) -> Option<SystemTime> {
    std::fs::metadata(path).and_then(|meta| meta.modified()).ok()
}

fn newest(path: &Path) -> Option<SystemTime> {
    if path.is_file() {
        return changed(path);
    }
    std::fs::read_dir(path).ok()?.flatten().filter_map(|entry| newest(&entry.path())).max()
}

/// Holds the first load's size against the goal, and against what is known to be over it.
///
/// Errors: larger than known, or no longer over the goal.
pub(crate) fn check_size(dist: &Path) -> Outcome {
    let mut total = 0;
    for entry in std::fs::read_dir(dist).map_err(|e| format!("{}: {e}", dist.display()))?.flatten() {
        let path = entry.path();
        let first_load = path.extension().is_some_and(|end| ["wasm", "js", "css", "html"].iter().any(|e| end == *e));
        if !first_load {
            continue;
        }
        let out = Command::new("brotli").args(["-q", "11", "-w", "24", "-c"]).arg(&path).output();
        let bytes = out.map_err(|e| format!("brotli: {e}"))?.stdout.len() as u64;
        println!("{bytes:>9} bytes (brotli)  {}", path.file_name().unwrap_or_default().to_string_lossy());
        total += bytes;
    }
    println!("{total:>9} bytes (brotli)  first load; the goal is {GOAL}, known to be missed: up to {KNOWN_FAILURE}");
    if total > KNOWN_FAILURE {
        return Err(format!("the first load is {total} bytes, {} more than is known and excused", total - KNOWN_FAILURE));
    }
    if total <= GOAL {
        return Err("the first load keeps within its goal now: take KNOWN_FAILURE away".to_owned());
    }
    Ok(())
}
