//! The scenarios that the page carries: built in from the folder `scenarios/`.

use hoplab_core::Scenario;

include!(concat!(env!("OUT_DIR"), "/scenarios.rs"));

/// What the library shows of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The file's name without its ending.
    pub name: &'static str,
    /// The file.
    pub text: &'static str,
    /// Title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// Kernels that it shows.
    pub kernels: Vec<String>,
}

/// All scenarios, by file name. One that cannot be read is listed with the reason in place of its summary.
pub fn items() -> Vec<Item> {
    FILES.iter().map(|&(name, text)| item(name, text)).collect()
}

fn item(name: &'static str, text: &'static str) -> Item {
    match Scenario::read(text) {
        Ok(scenario) => Item { name, text, title: scenario.title, summary: scenario.summary, kernels: scenario.kernels },
        Err(error) => Item { name, text, title: name.to_owned(), summary: error.to_string(), kernels: Vec::new() },
    }
}

/// The text of a built-in scenario.
pub fn text(name: &str) -> Option<&'static str> {
    FILES.iter().find(|(file, _)| *file == name).map(|(_, text)| *text)
}
