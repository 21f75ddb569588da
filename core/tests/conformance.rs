//! Transcripts recorded on real kernels, replayed: the project's own, and the corpus beside the project where it is present.
//!
//! `known_failures.txt` names each file that does not agree throughout yet, with how many of its commands differ and why.
//! The count is exact: when it falls, the list shrinks; a file that agrees must leave the list.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)] // a test reads files and says what it skips; core does not

mod transcript;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use transcript::differences;

/// File name → (differing commands, reason).
fn known_failures() -> BTreeMap<String, (usize, String)> {
    let text = include_str!("known_failures.txt");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let mut words = line.splitn(3, ' ');
            let name = words.next().unwrap_or("").to_owned();
            let count = words.next().and_then(|word| word.parse().ok()).unwrap_or(0);
            (name, (count, words.next().unwrap_or("").to_owned()))
        })
        .collect()
}

fn transcripts(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "t"));
    files.sort();
    files
}

/// Replays a folder and holds each file against the list.
fn hold(folder: &Path) {
    let known = known_failures();
    let mut wrong = Vec::new();
    for file in transcripts(folder) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&file).expect("a transcript can be read");
        let different = differences(&text);
        let expected = known.get(&name).map_or(0, |(count, _)| *count);
        if different.len() != expected {
            let first = different.first().map_or(String::new(), |first| format!(", the first:\n{first}"));
            wrong.push(format!("{name} {} differ, {expected} known{first}", different.len()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn own_transcripts_are_answered_as_recorded() {
    hold(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts"));
}

#[test]
fn the_corpus_is_answered_as_recorded() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/conformance/corpus");
    if !corpus.is_dir() {
        eprintln!("skipped: no corpus at {}", corpus.display());
        return;
    }
    hold(&corpus);
}

#[test]
fn every_known_failure_has_a_reason() {
    for (name, (count, reason)) in known_failures() {
        assert!(count > 0 && reason.len() > 8, "{name}: say how many differ and why");
    }
}
