//! The words of a command line, read one by one (iproute2: lib/utils.c and the NEXT_ARG macros).

use super::fail::{self, Outcome};

/// The words that are still to be read.
#[derive(Clone, Debug)]
pub struct Words<'a> {
    words: &'a [&'a str],
}

impl<'a> Words<'a> {
    /// Reads `words` from the start.
    pub const fn new(words: &'a [&'a str]) -> Self {
        Self { words }
    }

    /// The next word, which stays.
    pub fn peek(&self) -> Option<&'a str> {
        self.words.first().copied()
    }

    /// Passes over the next word.
    pub fn skip(&mut self) {
        self.words = self.words.get(1..).unwrap_or_default();
    }

    /// The value that must follow a key word.
    ///
    /// Errors: "Command line is not complete."
    pub fn next_value(&mut self) -> Outcome<&'a str> {
        self.next().ok_or_else(fail::incomplete)
    }

    /// True when nothing is left.
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// What is left.
    pub const fn rest(&self) -> &'a [&'a str] {
        self.words
    }
}

impl<'a> Iterator for Words<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let word = self.peek()?;
        self.skip();
        Some(word)
    }
}

/// True when `word` is a beginning of `name` (iproute2: `matches() == 0`); an empty word begins nothing.
pub fn abbreviates(word: &str, name: &str) -> bool {
    !word.is_empty() && name.starts_with(word)
}

/// The first of `names` that `word` abbreviates: where a word fits several, the order of the list decides.
pub fn expand<'n>(word: &str, names: &[&'n str]) -> Option<&'n str> {
    names.iter().find(|name| abbreviates(word, name)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_name_of_the_list_wins() {
        assert_eq!(expand("r", &["address", "route", "rule"]), Some("route"));
        assert_eq!(expand("ru", &["address", "route", "rule"]), Some("rule"));
        assert_eq!(expand("", &["address"]), None);
        assert_eq!(expand("routes", &["route"]), None);
    }
}
