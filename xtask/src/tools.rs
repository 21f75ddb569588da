//! The tools that the page is built and tested with: the wasm target, trunk, wasm-bindgen, wasm-opt, Chromium and its driver,
//! and the network tools with which the live kernel is asked. Present ones are used, missing ones are installed with progress.

use crate::{Outcome, cargo, run};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Trunk; 0.22 wants a newer rustc.
const TRUNK: &str = "0.21.14";
/// wasm-bindgen's command line tool: the same version as the crate in Cargo.lock.
pub(crate) const WASM_BINDGEN: &str = "0.2.130";
/// Binaryen, which has wasm-opt, and axe-core for the accessibility test: from npm.
const NPM: [&str; 2] = ["binaryen@132.0.0", "axe-core@4"];

/// Where the tools are kept: `$XDG_CACHE_HOME/hoplab` or `~/.cache/hoplab`.
pub(crate) fn cache() -> PathBuf {
    let base = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    base.or_else(home).unwrap_or_else(|| crate::root().join(".cache")).join("hoplab")
}

/// A PATH with the tools before everything else.
pub(crate) fn path() -> std::ffi::OsString {
    let mut folders = vec![cache().join("bin"), cache().join("node_modules/.bin")];
    folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    std::env::join_paths(folders).unwrap_or_default()
}

/// What the page is built with.
///
/// Errors: what is missing and how to get it.
pub(crate) fn for_page() -> Outcome {
    std::fs::create_dir_all(cache()).map_err(|e| format!("{}: {e}", cache().display()))?;
    wasm_target()?;
    from_crates("trunk", TRUNK, true)?;
    from_crates("wasm-bindgen", WASM_BINDGEN, false)?;
    from_npm()
}

fn wasm_target() -> Outcome {
    let sysroot = Command::new("rustc").args(["--print", "sysroot"]).current_dir(crate::root()).output();
    let has = sysroot.is_ok_and(|out| {
        let sysroot = String::from_utf8_lossy(&out.stdout).trim().to_owned();
        Path::new(&sysroot).join("lib/rustlib/wasm32-unknown-unknown").exists()
    });
    if has {
        return Ok(());
    }
    step("the wasm32 target");
    run(Command::new("rustup").args(["target", "add", "wasm32-unknown-unknown"]))
        .map_err(|why| format!("the wasm32 target is missing: run `rustup target add wasm32-unknown-unknown` ({why})"))
}

fn from_crates(tool: &str, version: &str, locked: bool) -> Outcome {
    if says_version(tool, version) {
        return Ok(());
    }
    step(&format!("{tool} {version} (built once from its source: some minutes)"));
    let package = if tool == "wasm-bindgen" { "wasm-bindgen-cli" } else { tool };
    let mut install = cargo();
    install.args(["install", package, "--version", version, "--root"]).arg(cache());
    install.env("CARGO_TARGET_DIR", cache().join("target")).env_remove("RUSTFLAGS");
    if locked {
        install.arg("--locked");
    }
    run(&mut install)?;
    let _ = std::fs::remove_dir_all(cache().join("target"));
    Ok(())
}

fn says_version(tool: &str, version: &str) -> bool {
    let out = Command::new(tool).arg("--version").env("PATH", path()).output();
    out.is_ok_and(|out| String::from_utf8_lossy(&out.stdout).split_whitespace().any(|word| word == version))
}

fn from_npm() -> Outcome {
    let modules = cache().join("node_modules");
    if modules.join(".bin/wasm-opt").exists() && modules.join("axe-core/axe.min.js").exists() {
        return Ok(());
    }
    if !present("npm") {
        return Err("Node and its npm are missing: install Node 20 or newer (Debian: apt-get install nodejs npm)".to_owned());
    }
    step("wasm-opt and axe-core");
    run(Command::new("npm").args(["install", "--silent", "--no-fund", "--no-audit", "--prefix"]).arg(cache()).args(NPM))
}

/// What the browser tests need.
///
/// Errors: what is missing and how to get it.
pub(crate) fn for_browser() -> Outcome {
    debian(&[("chromium", "chromium"), ("chromedriver", "chromium-driver"), ("brotli", "brotli")])
}

/// What asking the live kernel needs.
///
/// Errors: what is missing and how to get it.
pub(crate) fn for_live_kernel() -> Outcome {
    debian(&[
        ("ip", "iproute2"),
        ("iptables", "iptables"),
        ("ipset", "ipset"),
        ("conntrack", "conntrack"),
        ("ping", "iputils-ping"),
        ("strace", "strace"),
        ("python3", "python3"),
        ("tshark", "tshark"),
    ])
}

/// Installs the Debian packages whose programs are missing.
fn debian(wanted: &[(&str, &str)]) -> Outcome {
    let missing: Vec<&str> = wanted.iter().filter(|(program, _)| !present(program)).map(|(_, package)| *package).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    if !present("apt-get") || !is_root() {
        return Err(format!("missing: {list}; as root on Debian: apt-get install {list}"));
    }
    step(&list);
    let apt = |arguments: &[&str]| {
        let mut apt = Command::new("apt-get");
        apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null());
        run(&mut apt)
    };
    apt(&["update", "-q"])?;
    let mut install = vec!["install", "-y", "-q", "--no-install-recommends"];
    install.extend(&missing);
    apt(&install)
}

/// Is there such a program?
pub(crate) fn present(program: &str) -> bool {
    let extra = ["/usr/sbin", "/sbin"].map(PathBuf::from);
    std::env::split_paths(&path()).chain(extra).any(|folder| folder.join(program).is_file())
}

/// Do we run as root?
pub(crate) fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|out| out.stdout.starts_with(b"0"))
}

fn step(what: &str) {
    println!("setting up: {what}");
}
