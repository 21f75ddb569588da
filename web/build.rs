//! Lists the scenario files, so that the page carries them all: `OUT_DIR/scenarios.rs` is a table of (name, text). Leaves the
//! linker's relocations in place, by which `cargo xtask` parts the page's wasm.

use std::{env, fs, path::PathBuf};

fn main() {
    println!("cargo::rustc-link-arg-bins=--emit-relocs");
    let folder = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../scenarios");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .map(|entries| entries.filter_map(|entry| Some(entry.ok()?.path())).collect())
        .unwrap_or_default();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    let mut table =
        String::from("/// (name, text) of every scenario that the page carries.\nconst FILES: &[(&str, &str)] = &[\n");
    for path in files {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        table.push_str(&format!("    ({name:?}, include_str!({:?})),\n", path.display().to_string()));
    }
    table.push_str("];\n");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it")).join("scenarios.rs");
    fs::write(out, table).expect("OUT_DIR can be written");
}
