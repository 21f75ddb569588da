//! What is wrong with a scenario file, and where.

use std::fmt;

/// An error with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioError {
    /// Line from 1; 0 when the whole file is meant.
    pub line: usize,
    /// Column from 1.
    pub column: usize,
    /// The reason, with the offending word and a suggestion where one is near.
    pub message: String,
}

impl ScenarioError {
    /// An error of the file as a whole.
    pub(super) fn whole(message: String) -> Self {
        Self { line: 0, column: 0, message }
    }

    /// From TOML's own error.
    pub(super) fn from_toml(text: &str, error: &toml::de::Error) -> Self {
        let offset = error.span().map_or(0, |span| span.start);
        Self::at_offset(text, offset, error.message().trim().to_owned())
    }

    /// At the first place where `word` stands: as a string of its own, at the start of one, or as a key.
    pub(super) fn at_word(text: &str, word: &str, message: String) -> Self {
        let places = [format!("\"{word}\""), format!("\"{word}"), format!("\n{word}"), word.to_owned()];
        match places.iter().find_map(|place| text.find(place.as_str())) {
            Some(offset) if !word.is_empty() => {
                let newline = usize::from(text[offset..].starts_with('\n'));
                Self::at_offset(text, offset + newline, message)
            }
            _ => Self::whole(message),
        }
    }

    /// At a byte of the text.
    pub(super) fn at_offset(text: &str, offset: usize, message: String) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |rest| rest.chars().count()) + 1;
        Self { line, column, message }
    }
}

impl fmt::Display for ScenarioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            return f.write_str(&self.message);
        }
        write!(f, "line {}, column {}: {}", self.line, self.column, self.message)
    }
}
