//! Every scenario's goals, under every kernel that it names: the program itself is asked.

use std::path::Path;
use std::process::Command;

fn hoplab(words: &[&str]) -> (String, Option<i32>) {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let out = Command::new(env!("CARGO_BIN_EXE_hoplab")).args(words).current_dir(project).output().expect("hoplab runs");
    let text = String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
    (text, out.status.code())
}

#[test]
fn all_goals_are_as_the_scenarios_say() {
    let (text, status) = hoplab(&["check", "scenarios"]);
    assert_eq!(status, Some(0), "{text}");
}

#[test]
fn a_broken_scenario_is_an_error_with_its_place() {
    let folder = std::env::temp_dir().join(format!("hoplab-cli-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for the test");
    let file = folder.join("broken.toml");
    std::fs::write(&file, "schema = 1\ntitle = \"x\"\nsumary = \"y\"\nkernels = [\"6.18\"]\n").expect("a file for the test");
    let (text, status) = hoplab(&["run", &file.to_string_lossy()]);
    assert_eq!(status, Some(2), "{text}");
    assert!(text.contains("line 3, column 1") && text.contains("summary?"), "{text}");
    let _ = std::fs::remove_dir_all(folder);
}

#[test]
fn the_wrong_word_is_wrong_use() {
    let (text, status) = hoplab(&["runn", "x"]);
    assert_eq!(status, Some(2), "{text}");
}
