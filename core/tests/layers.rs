//! Who may import whom: DESIGN.md section 4, held by reading the `use` lines.
#![allow(clippy::disallowed_methods)] // a test reads files; core does not

use std::path::{Path, PathBuf};

/// A module and the modules that it must never name.
const FORBIDDEN: [(&str, &[&str]); 8] = [
    ("base", &["model", "command", "scenario", "trace", "kernel", "engine", "view", "sim"]),
    ("model", &["command", "scenario", "trace", "kernel", "engine", "view", "sim"]),
    ("trace", &["command", "scenario", "kernel", "engine", "view", "sim"]),
    ("command", &["kernel", "engine", "view", "sim", "scenario"]),
    ("scenario", &["kernel", "engine", "view", "sim", "trace"]),
    ("kernel", &["command", "scenario", "engine", "view", "sim"]),
    ("engine", &["command", "scenario", "view", "sim"]),
    ("view", &["command", "scenario", "sim"]),
];

fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, out);
        } else if path.extension().is_some_and(|end| end == "rs") {
            out.push(path);
        }
    }
}

/// Lines of code that name `crate::MODULE`, comments aside.
fn names(text: &str, module: &str) -> Vec<usize> {
    let direct = format!("crate::{module}");
    let word_ends = |rest: &str| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let mut found = Vec::new();
    let mut group = String::new();
    for (number, line) in text.lines().enumerate() {
        let code = line.split("//").next().unwrap_or("");
        if code.find(&direct).is_some_and(|at| word_ends(&code[at + direct.len()..])) {
            found.push(number + 1);
        }
        if code.trim_start().starts_with("use crate::{") || !group.is_empty() {
            group.push_str(code);
            if code.contains(';') {
                let inside = group.split_once('{').map_or("", |(_, inside)| inside).to_owned();
                if inside.split([',', '{', '}']).any(|part| part.trim().split("::").next() == Some(module)) {
                    found.push(number + 1);
                }
                group.clear();
            }
        }
    }
    found
}

#[test]
fn no_module_names_what_it_must_not() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut broken = Vec::new();
    for (module, forbidden) in FORBIDDEN {
        let mut files = Vec::new();
        sources(&src.join(module), &mut files);
        assert!(!files.is_empty(), "{module} has no files: has it moved?");
        for file in files {
            let text = std::fs::read_to_string(&file).expect("a source file can be read");
            for other in forbidden {
                broken.extend(
                    names(&text, other).iter().map(|line| format!("{}:{line}: must not name {other}", file.display())),
                );
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn the_reader_of_use_lines_sees_what_is_there() {
    assert_eq!(names("use crate::kernel::Node;", "kernel"), vec![1]);
    assert_eq!(names("use crate::{base::Time, kernel};", "kernel"), vec![1]);
    assert_eq!(names("use crate::kernels::Node; // crate::kernel", "kernel"), Vec::<usize>::new());
}

#[test]
fn programs_use_only_what_lib_exports() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("core has a parent folder");
    let inner = ["base", "model", "command", "trace", "kernel", "engine", "view", "sim", "scenario"];
    for program in ["cli/src", "web/src"] {
        let mut files = Vec::new();
        sources(&root.join(program), &mut files);
        for file in files {
            let text = std::fs::read_to_string(&file).expect("a source file can be read");
            for module in inner {
                assert!(
                    !text.contains(&format!("hoplab_core::{module}::")),
                    "{} names an inner path of core",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn on_the_page_one_file_holds_the_simulator_and_one_folder_touches_the_browser() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("core has a parent folder").join("web/src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a source file can be read");
        let code: Vec<&str> = text.lines().map(|line| line.split("//").next().unwrap_or("")).collect();
        if !file.ends_with("session.rs") {
            let holds = code.iter().any(|line| line.split(|c| !is_word(c)).any(|word| word == "Sim"));
            assert!(!holds, "{} names the simulator", file.display());
        }
        if !file.starts_with(src.join("browser")) {
            for door in ["web_sys::window", "gloo::storage", "gloo::timers", "gloo::file", "gloo::utils", "js_sys::"] {
                assert!(!code.iter().any(|line| line.contains(door)), "{} uses {door}", file.display());
            }
        }
    }
}
