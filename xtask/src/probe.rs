//! The probe in its two forms: a native program, and wasm under Node.

use crate::{cargo, root, run, tools};
use std::path::PathBuf;
use std::process::Command;

/// Asks the native probe.
///
/// Errors: the build's, or the probe's.
pub(crate) fn native(words: &[&str]) -> Result<String, String> {
    run(cargo().args(["build", "--quiet", "--release", "--package", "hoplab-probe"]))?;
    output(Command::new(target().join("release/hoplab-probe")).args(words))
}

/// Runs another program of the probe's.
///
/// Errors: the build's, or the program's.
pub(crate) fn native_bin(name: &str) -> Result<String, String> {
    run(cargo().args(["build", "--quiet", "--release", "--package", "hoplab-probe", "--bin", name]))?;
    output(&mut Command::new(target().join("release").join(name)))
}

/// Asks the probe in wasm.
///
/// Errors: the build's, or the probe's.
pub(crate) fn wasm(words: &[&str]) -> Result<String, String> {
    tools::for_page()?;
    let wasm_target = ["--target", "wasm32-unknown-unknown"];
    run(cargo().args(["build", "--quiet", "--release", "--lib", "--package", "hoplab-probe"]).args(wasm_target))?;
    let out = target().join("probe-wasm");
    let mut bindgen = Command::new("wasm-bindgen");
    bindgen.arg(target().join("wasm32-unknown-unknown/release/hoplab_probe.wasm"));
    run(bindgen.args(["--target", "nodejs", "--out-dir"]).arg(&out).env("PATH", tools::path()))?;
    let mut node = Command::new("node");
    node.arg(root().join("xtask/probe/probe.mjs")).arg(out.join("hoplab_probe.js")).args(words);
    output(&mut node)
}

fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

fn output(command: &mut Command) -> Result<String, String> {
    let out = command.current_dir(root()).output().map_err(|e| format!("{command:?}: {e}"))?;
    if !out.status.success() {
        return Err(format!("{command:?}: {}", String::from_utf8_lossy(&out.stderr)));
    }
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}
