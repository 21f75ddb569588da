//! Building the page: trunk makes `dist/`, and its size is held against the budget.

use crate::{Outcome, root, run, tools};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

/// The wasm of the first view, in `dist/`.
pub(crate) const FIRST: &str = "hoplab-web_bg.wasm";
/// The wasm that comes after it.
pub(crate) const LATER: &str = "hoplab-later.wasm";

/// Bytes, brotli, that the first load keeps within: all that is fetched before the first scenario stands there, can be played and
/// asked.
const GOAL: u64 = 400_000;

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
    let sources = [
        "core/src",
        "core/Cargo.toml",
        "web",
        "scenarios",
        "index.html",
        "Trunk.toml",
        "Cargo.toml",
        "Cargo.lock",
        "xtask/src/split",
    ];
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

/// Holds the first load's size against the goal; what comes after it is told too.
///
/// Errors: larger than the goal.
pub(crate) fn check_size(dist: &Path) -> Outcome {
    let (mut first, mut later) = (0, 0);
    for entry in std::fs::read_dir(dist).map_err(|e| format!("{}: {e}", dist.display()))?.flatten() {
        let path = entry.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !["wasm", "js", "css", "html"].iter().any(|end| path.extension().is_some_and(|e| e == *end)) {
            continue;
        }
        let out = Command::new("brotli").args(["-q", "11", "-w", "24", "-c"]).arg(&path).output();
        let bytes = out.map_err(|e| format!("brotli: {e}"))?.stdout.len() as u64;
        println!("{bytes:>9} bytes (brotli)  {name}");
        *if name == LATER { &mut later } else { &mut first } += bytes;
    }
    println!("{first:>9} bytes (brotli)  first load; the goal is {GOAL}");
    println!("{later:>9} bytes (brotli)  fetched after the first view");
    if later == 0 {
        return Err(format!("there is no {LATER}"));
    }
    if first > GOAL {
        let over = first - GOAL;
        return Err(format!("the first load is {first} bytes, {over} over its goal: web/later.txt says what comes later"));
    }
    Ok(())
}
