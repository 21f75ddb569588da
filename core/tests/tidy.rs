//! House rules that a program can check: every file says what it owns, none outgrows its subject, versions stay in one place.
#![allow(clippy::disallowed_methods)] // a test reads files; core does not

use std::path::{Path, PathBuf};

/// The most lines of a file, its tests aside.
const LONGEST: usize = 600;

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() && !path.ends_with("target") {
            sources(&path, out);
        } else if path.extension().is_some_and(|end| end == "rs") {
            out.push(path);
        }
    }
}

fn all() -> Vec<(String, String)> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("core has a parent folder");
    let mut files = Vec::new();
    for package in ["core", "cli", "web", "xtask"] {
        sources(&project.join(package), &mut files);
    }
    let read = |file: PathBuf| {
        let text = std::fs::read_to_string(&file).expect("a source file can be read");
        (file.to_string_lossy().replace('\\', "/"), text)
    };
    files.into_iter().map(read).collect()
}

/// A file's lines before its tests.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().take_while(|line| !line.starts_with("#[cfg(test)]"))
}

#[test]
fn every_file_says_what_it_owns() {
    let bare: Vec<_> = all().into_iter().filter(|(_, text)| !text.starts_with("//!")).map(|(file, _)| file).collect();
    assert!(bare.is_empty(), "no //! in the first line: {bare:?}");
}

#[test]
fn no_file_outgrows_its_subject() {
    let long: Vec<_> =
        all().into_iter().map(|(file, text)| (code(&text).count(), file)).filter(|(n, _)| *n > LONGEST).collect();
    assert!(long.is_empty(), "over {LONGEST} lines: {long:?}");
}

#[test]
fn kernel_versions_stand_in_the_profiles_only() {
    let named: Vec<String> = hoplab_core::kernels().iter().map(|kernel| format!("\"{}\"", kernel.version)).collect();
    for (file, text) in all() {
        let program = ["/core/src/", "/cli/src/", "/web/src/"].iter().any(|folder| file.contains(folder));
        if !program || file.contains("/kernel/profile/") {
            continue;
        }
        let line = code(&text).find(|line| named.iter().any(|version| line.contains(version)));
        assert_eq!(line, None, "{file} names a kernel version");
    }
}

#[test]
fn no_note_is_left_undone() {
    let word = ["TO", "DO"].concat();
    let noted: Vec<_> = all().into_iter().filter(|(_, text)| text.contains(&word)).map(|(file, _)| file).collect();
    assert!(noted.is_empty(), "{word} in {noted:?}");
}
