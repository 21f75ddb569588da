//! Everything that must hold, stage by stage; the first stage that fails ends the run.

use crate::{Outcome, cargo, live, page, probe, serve, tools};
use std::time::Instant;

/// A stage: its name and what it does.
type Stage = (&'static str, fn() -> Outcome);

const STAGES: [Stage; 8] = [
    ("fmt", fmt),
    ("clippy", clippy),
    ("unit", unit),
    ("live", live::sample),
    ("docs", docs),
    ("wasm", wasm),
    ("page", build_page),
    ("browser", browser),
];

/// `test [STAGE]...`
pub(crate) fn run(words: &[&str]) -> Outcome {
    if let Some(unknown) = words.iter().find(|word| STAGES.iter().all(|(name, _)| name != *word)) {
        return Err(format!("no stage {unknown:?}: {}", STAGES.map(|(name, _)| name).join(" ")));
    }
    for (name, stage) in STAGES {
        if words.is_empty() || words.contains(&name) {
            println!("== {name}");
            let began = Instant::now();
            stage().map_err(|why| format!("{name}: {why}"))?;
            println!("== {name}: good, {} s", began.elapsed().as_secs());
        }
    }
    Ok(())
}

fn fmt() -> Outcome {
    crate::run(cargo().args(["fmt", "--all", "--check"]))
}

fn clippy() -> Outcome {
    tools::for_page()?;
    let native = ["clippy", "--quiet", "--workspace", "--exclude", "hoplab-web", "--all-targets", "--", "-D", "warnings"];
    crate::run(cargo().args(native))?;
    let web = ["clippy", "--quiet", "--package", "hoplab-web", "--target", "wasm32-unknown-unknown", "--", "-D", "warnings"];
    crate::run(cargo().args(web))
}

/// Unit tests, transcripts, properties; what asks the live kernel says so, and says when it is skipped.
fn unit() -> Outcome {
    if tools::is_root() {
        tools::for_live_kernel()?;
    }
    let packages = ["--package", "hoplab-core", "--package", "hoplab", "--package", "xtask", "--package", "hoplab-live"];
    crate::run(cargo().arg("test").args(packages))
}

fn docs() -> Outcome {
    let mut doc = cargo();
    doc.args(["doc", "--quiet", "--no-deps", "--package", "hoplab-core", "--package", "hoplab", "--document-private-items"]);
    crate::run(doc.env("RUSTDOCFLAGS", "-D warnings"))
}

/// Native and wasm give the same digest of every scenario's whole trace under every kernel.
fn wasm() -> Outcome {
    let mut words = vec!["digests".to_owned()];
    let folder = crate::root().join("scenarios");
    let files = std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    words.extend(files.flatten().map(|entry| entry.path().display().to_string()).filter(|name| name.ends_with(".toml")));
    words[1..].sort();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (native, wasm) = (probe::native(&words)?, probe::wasm(&words)?);
    if native.lines().count() < words.len() - 1 {
        return Err(format!("too few digests:\n{native}"));
    }
    match native.lines().zip(wasm.lines()).find(|(native, wasm)| native != wasm) {
        Some((native, wasm)) => Err(format!("native {native}\nwasm   {wasm}")),
        None if native.lines().count() != wasm.lines().count() => Err("native and wasm ran different scenarios".to_owned()),
        None => {
            println!("{} digests agree", native.lines().count());
            Ok(())
        }
    }
}

fn build_page() -> Outcome {
    tools::for_browser()?;
    let dist = page::build()?;
    page::check_size(&dist)
}

/// The page in a real Chromium, through WebDriver.
fn browser() -> Outcome {
    tools::for_browser()?;
    let dist = page::build()?;
    let server = std::sync::Arc::new(serve::open(0)?);
    let address = format!("http://{}/", server.server_addr());
    let answering = {
        let server = std::sync::Arc::clone(&server);
        std::thread::spawn(move || serve::serve(&server, &dist))
    };
    let mut tests = cargo();
    tests.args([
        "test",
        "--package",
        "hoplab-browser-tests",
        "--no-fail-fast",
        "--",
        "--include-ignored",
        "--test-threads",
        "1",
    ]);
    tests.env("HOPLAB_PAGE", &address).env("HOPLAB_AXE", tools::cache().join("node_modules/axe-core/axe.min.js"));
    let outcome = crate::run(&mut tests);
    server.unblock();
    let _ = answering.join();
    outcome
}
