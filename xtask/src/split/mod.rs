//! Parting the page's wasm in two: what the first view needs, and what comes after it.
//!
//! `web/later.txt` names paths of modules. What stands under them, and whatever only they reach (functions and constants), goes
//! to a second module, `later`; the rest is the `first`. Both share one memory and one table of functions: `first` reaches
//! into `later` through places of the table that are empty until `later` is there, `later` imports from `first`. The cut
//! is made in the linked program: no source knows of it, except that a function at the border is `#[inline(never)]` and that
//! the page asks `browser/later.rs` before it crosses.
//!
//! Reading: `linked` (who needs whom, by the linker's relocations), `border` (what goes where), `parts` (the two modules).

mod border;
mod linked;
mod parts;

use crate::{Outcome, page, root, run, tools};
use linked::Linked;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What wasm-opt is told, for each part.
const OPTIONS: [&str; 9] = [
    "-Oz",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--one-caller-inline-max-function-size=0",
    "--low-memory-unused",
];

/// `split`: parts the wasm in trunk's staging folder (trunk's hook calls this, see Trunk.toml).
pub(crate) fn run_hook() -> Outcome {
    let staging = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    split(&staging.ok_or("split is for trunk's hook: use `cargo xtask build`")?)
}

fn split(staging: &Path) -> Outcome {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let linked = read(&target.join("wasm32-unknown-unknown/web/hoplab-web.wasm"))?;
    let first = staging.join(page::FIRST);
    let bound = read(&first)?;
    let patterns = std::fs::read_to_string(root().join("web/later.txt")).map_err(|e| format!("web/later.txt: {e}"))?;
    let border = border::find(&Linked::read(&linked)?, parts::staying(&bound)?, &patterns);
    let parts = parts::cut(&bound, &border)?;
    let report = target.join("split.txt");
    std::fs::write(&report, border.report(&parts)).map_err(|e| format!("{}: {e}", report.display()))?;
    optimise(&parts.first, &first)?;
    optimise(&parts.later, &staging.join(page::LATER))
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))
}

/// Writes a module as small as wasm-opt makes it.
fn optimise(module: &[u8], to: &Path) -> Outcome {
    let raw = to.with_extension("raw");
    std::fs::write(&raw, module).map_err(|e| format!("{}: {e}", raw.display()))?;
    let mut optimiser = Command::new("wasm-opt");
    if std::env::var_os("HOPLAB_NAMES").is_some() {
        optimiser.arg("-g"); // for whoever wants to see in the browser who calls whom
    }
    run(optimiser.args(OPTIONS).arg(&raw).arg("-o").arg(to).env("PATH", tools::path()))?;
    std::fs::remove_file(&raw).map_err(|e| format!("{}: {e}", raw.display()))
}
