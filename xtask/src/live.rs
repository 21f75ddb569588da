//! What asks the live kernel: `record`, `duel`, and the sample that `test` takes. It is a package of its own (`xtask/live`), since it
//! can be built for Linux alone.

use crate::{Outcome, cargo, root};
use std::process::ExitCode;

/// `record …` and `duel …`: the exit status is theirs (1: the answers differ; 2: it could not be asked).
pub(crate) fn pass(words: &[&str]) -> ExitCode {
    if !cfg!(target_os = "linux") {
        eprintln!("xtask: the live kernel can be asked on Linux alone");
        return ExitCode::from(2);
    }
    let status = command(words).status();
    ExitCode::from(status.ok().and_then(|status| status.code()).and_then(|code| u8::try_from(code).ok()).unwrap_or(2))
}

/// A few seconds of both: some of the project's own transcripts asked again, and some random cases of every family. Where the
/// live kernel cannot be asked, it says why it was skipped.
pub(crate) fn sample() -> Outcome {
    if !cfg!(target_os = "linux") {
        println!("skipped: the live kernel can be asked on Linux alone");
        return Ok(());
    }
    if crate::tools::is_root() {
        crate::tools::for_live_kernel()?;
    }
    crate::run(&mut command(&["sample"]))
}

fn command(words: &[&str]) -> std::process::Command {
    let mut run = cargo();
    run.args(["run", "--quiet", "--manifest-path"]).arg(root().join("Cargo.toml"));
    run.args(["--package", "hoplab-live", "--"]).args(words);
    run
}
