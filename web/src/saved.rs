//! What the page keeps of a session between visits: the scenario as it was opened, what the user did, and where the clock stood.

use hoplab_core::{Journal, Time};
use serde::{Deserialize, Serialize};

/// Version of the form; a form that is not known is left alone and the page begins afresh.
pub const VERSION: u32 = 1;

/// A session, as kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// `VERSION` when it was written.
    pub version: u32,
    /// Name in the library or of the file.
    pub name: String,
    /// The scenario file as it was opened.
    pub scenario: String,
    /// The kernel that it was opened under.
    pub kernel: String,
    /// What the user did.
    pub journal: Journal,
    /// Where the clock stood.
    pub now: Time,
    /// The kernel beside it, when comparing.
    pub beside: Option<String>,
}

impl Saved {
    /// Reads what an earlier visit kept; `None`: nothing, or not ours.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str::<Self>(text).ok().filter(|saved| saved.version == VERSION)
    }

    /// The text to keep.
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoplab_core::Act;

    #[test]
    fn a_session_survives_being_kept() {
        let act = Act::Command { node: "r".to_owned(), text: "ip rule add prio 100 lookup 100".to_owned() };
        let saved = Saved {
            version: VERSION,
            name: "x".to_owned(),
            scenario: "schema = 1".to_owned(),
            kernel: "3.6".to_owned(),
            journal: Journal { done: vec![(Time(5), act)], undone: Vec::new() },
            now: Time(7),
            beside: Some("3.4".to_owned()),
        };
        assert_eq!(Saved::read(&saved.write()), Some(saved.clone()));
        let newer = Saved { version: VERSION + 1, ..saved };
        assert_eq!(Saved::read(&newer.write()), None);
        assert_eq!(Saved::read("{"), None);
    }
}
