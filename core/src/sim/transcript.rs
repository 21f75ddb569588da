//! The text form of transcripts: `NODE$ command` lines with the answers (the format is `conformance/README.md`'s). Who runs the
//! commands is another's business: `replay` in the simulator, `xtask/live` on the live kernel.

use super::normal::normal;
use crate::scenario::valid_name;

/// A transcript's source: its comments and commands, without the answers.
#[derive(Clone, Debug)]
pub struct Transcript<'a> {
    /// In the order in which they stand.
    pub lines: Vec<TranscriptLine<'a>>,
}

/// A line of a transcript that is not an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TranscriptLine<'a> {
    /// A comment (`# key: value` is metadata) or a blank line.
    Comment(&'a str),
    /// `NODE$ COMMAND`.
    Command {
        /// The whole line.
        text: &'a str,
        /// Where it runs.
        node: &'a str,
        /// What runs.
        command: &'a str,
    },
}

impl<'a> Transcript<'a> {
    /// Reads the source out of a text; answers in it are passed over.
    #[must_use]
    pub fn read(text: &'a str) -> Self {
        Self { lines: text.lines().filter_map(TranscriptLine::read).collect() }
    }

    /// The value of the first `# key: value` line.
    #[must_use]
    pub fn meta(&self, key: &str) -> Option<&'a str> {
        self.lines.iter().find_map(|line| line.meta(key))
    }

    /// Nodes in the order in which the recorder makes them: those that run commands, then those that only `netns` names.
    #[must_use]
    pub fn nodes(&self) -> Vec<&'a str> {
        let mut names: Vec<&str> = Vec::new();
        let mut add = |name: &'a str| {
            if !names.contains(&name) {
                names.push(name);
            }
        };
        let commands = || {
            self.lines.iter().filter_map(|line| match *line {
                TranscriptLine::Command { node, command, .. } => Some((node, command)),
                TranscriptLine::Comment(_) => None,
            })
        };
        commands().for_each(|(node, _)| add(node));
        for (_, command) in commands() {
            let mut words = command.split_ascii_whitespace().peekable();
            while let Some(word) = words.next() {
                if let ("netns", Some(name)) = (word, words.peek()) {
                    add(name);
                }
            }
        }
        names
    }

    /// Each command line of a recorded text with the lines of its answer (a status other than 0 is its last, as `[N]`).
    #[must_use]
    pub fn answered(text: &str) -> Vec<(&str, Vec<&str>)> {
        let mut out: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in text.lines() {
            match TranscriptLine::read(line) {
                Some(TranscriptLine::Command { text, .. }) => out.push((text, Vec::new())),
                Some(TranscriptLine::Comment(_)) => {}
                None => out.last_mut().into_iter().for_each(|(_, answer)| answer.push(line)),
            }
        }
        out
    }

    /// Adds a command's output, in the fixed form that transcripts hold, and its exit status to a transcript's text. Lines that
    /// would read as structure are marked with `| `.
    pub fn push_answer(out: &mut String, command: &str, output: &str, status: i32) {
        let text = normal(command, output);
        let text = text.trim_matches('\n');
        if !text.is_empty() {
            for line in text.split('\n') {
                if TranscriptLine::read(line).is_some() {
                    out.push_str("| ");
                }
                push_line(out, line);
            }
        }
        if status != 0 {
            push_line(out, &format!("[{status}]"));
        }
    }
}

impl<'a> TranscriptLine<'a> {
    fn read(text: &'a str) -> Option<Self> {
        if text.trim().is_empty() || text.starts_with('#') {
            return Some(Self::Comment(text));
        }
        let (node, command) = text.split_once("$ ")?;
        valid_name(node, usize::MAX).then_some(Self::Command { text, node, command })
    }

    fn meta(&self, key: &str) -> Option<&'a str> {
        let Self::Comment(text) = self else { return None };
        let (name, value) = text.strip_prefix('#')?.split_once(':')?;
        (name.trim() == key).then(|| value.trim())
    }

    /// The line as it stands.
    #[must_use]
    pub const fn text(&self) -> &'a str {
        match self {
            Self::Comment(text) | Self::Command { text, .. } => text,
        }
    }
}

pub(super) fn push_line(out: &mut String, line: &str) {
    out.push_str(line);
    out.push('\n');
}
