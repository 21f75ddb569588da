//! `record FILE.t [--write|--check]`: a transcript with the live kernel's answers.

use crate::lab::Lab;
use crate::{Ended, Outcome, obstacle};
use hoplab_core::{Transcript, TranscriptLine};
use similar::TextDiff;

/// What to do with the answers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Print,
    Write,
    Check,
}

/// `record FILE.t [--write|--check]`
pub fn run(words: &[&str]) -> Outcome {
    let (mut mode, mut files) = (Mode::Print, Vec::new());
    for word in words {
        match *word {
            "--write" => mode = Mode::Write,
            "--check" => mode = Mode::Check,
            file => files.push(file),
        }
    }
    let &[file] = files.as_slice() else { return Err(Ended::Wrong("record FILE.t [--write|--check]".to_owned())) };
    obstacle::none()?;
    let held = std::fs::read_to_string(file).map_err(|e| Ended::wrong(file, e))?;
    let got = answer(&held, true).map_err(|e| Ended::wrong(file, e))?;
    match mode {
        Mode::Print => print!("{got}"),
        Mode::Write => std::fs::write(file, got).map_err(|e| Ended::wrong(file, e))?,
        Mode::Check if got != held => {
            let diff = TextDiff::from_lines(&held, &got);
            return Err(Ended::Different(diff.unified_diff().header("held", "kernel").to_string()));
        }
        Mode::Check => {}
    }
    Ok(())
}

/// The transcript with the live kernel's answers. It runs in a thread of its own, which takes the lab's namespaces with it.
///
/// Errors: the lab cannot be made; a command that is not a transcript's.
pub fn answer(text: &str, paced: bool) -> Result<String, String> {
    let run = || answer_here(text, paced);
    std::thread::scope(|scope| scope.spawn(run).join().unwrap_or_else(|_| Err("the recorder failed".to_owned())))
}

fn answer_here(text: &str, paced: bool) -> Result<String, String> {
    let source = Transcript::read(text);
    let ipv6 = source.lines.iter().any(|line| line.text().replace(' ', "") == "#ipv6:on");
    let mut lab = Lab::new(&source.nodes(), ipv6, paced).map_err(|e| format!("no lab: {e}"))?;
    let mut out = String::new();
    for line in &source.lines {
        out.push_str(line.text());
        out.push('\n');
        if let TranscriptLine::Command { node, command, .. } = *line {
            let said = lab.run(node, command)?;
            Transcript::push_answer(&mut out, command, &said.output, said.status);
        }
    }
    Ok(out)
}
