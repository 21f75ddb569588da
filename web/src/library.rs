//! The scenarios that the page carries: built in from the folder `scenarios/`. The one that opens by itself comes with the first part of
//! the page, the others with the later one.

use crate::browser::later;
use hoplab_core::Scenario;
use std::cell::RefCell;
use std::rc::Rc;

include!(concat!(env!("OUT_DIR"), "/scenarios.rs"));

/// What opens when there is nothing to go on with.
pub const FIRST: &str = "route-cache";
/// Its text.
pub const FIRST_TEXT: &str = include_str!("../../scenarios/route-cache.toml");

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

thread_local! {
    /// Each is read once.
    static READ: RefCell<Rc<Vec<Item>>> = RefCell::default();
}

/// The scenarios that are here, by file name. One that cannot be read is listed with the reason in place of its summary.
pub fn items() -> Rc<Vec<Item>> {
    READ.with_borrow_mut(|read| {
        if later::is_here() && read.len() < 2 {
            *read = Rc::new(all());
        } else if read.is_empty() {
            *read = Rc::new(vec![item(FIRST, FIRST_TEXT)]);
        }
        read.clone()
    })
}

#[inline(never)] // web/later.txt
fn all() -> Vec<Item> {
    FILES.iter().map(|&(name, text)| item(name, text)).collect()
}

fn item(name: &'static str, text: &'static str) -> Item {
    match Scenario::read(text) {
        Ok(scenario) => Item { name, text, title: scenario.title, summary: scenario.summary, kernels: scenario.kernels },
        Err(error) => Item { name, text, title: name.to_owned(), summary: error.to_string(), kernels: Vec::new() },
    }
}
