//! Key words of a command: which may be shortened, and which comes first where a short one fits several (iproute2 asks in the order
//! of its source).

use super::words::abbreviates;

/// How a key word may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// In full.
    Whole,
    /// Any beginning of it.
    Short,
}

/// A key word and what it stands for.
pub type Keyword<K> = (&'static str, Spelling, K);

/// What `word` stands for: the first of the list that it fits.
pub fn find<K: Copy>(word: &str, list: &[Keyword<K>]) -> Option<K> {
    let fits = |(name, spelling, _): &&Keyword<K>| match spelling {
        Spelling::Whole => word == *name,
        Spelling::Short => abbreviates(word, name),
    };
    list.iter().find(fits).map(|(.., key)| *key)
}
