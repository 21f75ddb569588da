//! What the page keeps of a session between visits: the scenario as it was opened, what the user did, and where the clock stood.
//!
//! The form is a row of texts, each after its length in bytes and a colon: nothing needs escaping, and reading it costs the first load
//! next to nothing.

use hoplab_core::{Act, Journal, Time};

/// First text of the form; one that is not known is left alone, and the page begins afresh.
const FORM: &str = "hoplab lab 1";
/// Acts that are read at most.
const ACTS: usize = 100_000;

/// A session, as kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
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
        let mut texts = Texts { rest: text };
        (texts.next()? == FORM).then_some(())?;
        let (name, scenario, kernel) = (texts.next()?, texts.next()?, texts.next()?);
        let now = Time(texts.number()?);
        let beside = Some(texts.next()?).filter(|text| !text.is_empty());
        let journal = Journal { done: texts.acts()?, undone: texts.acts()? };
        let own = str::to_owned;
        Some(Self { name: own(name), scenario: own(scenario), kernel: own(kernel), journal, now, beside: beside.map(own) })
    }

    /// The text to keep.
    pub fn write(&self) -> String {
        let mut out = String::new();
        let now = self.now.0.to_string();
        let beside = self.beside.as_deref().unwrap_or_default();
        for text in [FORM, &self.name, &self.scenario, &self.kernel, &now, beside] {
            put(&mut out, text);
        }
        for acts in [&self.journal.done, &self.journal.undone] {
            put(&mut out, &acts.len().to_string());
            for (at, act) in acts {
                put(&mut out, &at.0.to_string());
                let (kind, node, text) = match act {
                    Act::Command { node, text } => ("command", node.as_str(), text),
                    Act::Kernel { node, version } => ("kernel", node.as_deref().unwrap_or_default(), version),
                };
                for text in [kind, node, text] {
                    put(&mut out, text);
                }
            }
        }
        out
    }
}

fn put(out: &mut String, text: &str) {
    out.push_str(&text.len().to_string());
    out.push(':');
    out.push_str(text);
}

/// What is still to be read.
struct Texts<'a> {
    rest: &'a str,
}

impl<'a> Texts<'a> {
    fn next(&mut self) -> Option<&'a str> {
        let (length, rest) = self.rest.split_once(':')?;
        let length: usize = length.parse().ok()?;
        let text = rest.get(..length)?;
        self.rest = rest.get(length..)?;
        Some(text)
    }

    fn number(&mut self) -> Option<u64> {
        self.next()?.parse().ok()
    }

    fn acts(&mut self) -> Option<Vec<(Time, Act)>> {
        let count = usize::try_from(self.number()?).ok().filter(|count| *count <= ACTS)?;
        (0..count).map(|_| self.act()).collect()
    }

    fn act(&mut self) -> Option<(Time, Act)> {
        let at = Time(self.number()?);
        let (kind, node, text) = (self.next()?, self.next()?, self.next()?.to_owned());
        let act = match kind {
            "command" => Act::Command { node: node.to_owned(), text },
            "kernel" => Act::Kernel { node: Some(node.to_owned()).filter(|node| !node.is_empty()), version: text },
            _ => return None,
        };
        Some((at, act))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn saved() -> Saved {
        let command = Act::Command { node: "r".to_owned(), text: "ip rule add prio 1: lookup ü".to_owned() };
        let kernel = Act::Kernel { node: None, version: "3.6".to_owned() };
        Saved {
            name: "x".to_owned(),
            scenario: "schema = 1\n3:a".to_owned(),
            kernel: "3.6".to_owned(),
            journal: Journal { done: vec![(Time(5), command)], undone: vec![(Time(6), kernel)] },
            now: Time(7),
            beside: Some("3.4".to_owned()),
        }
    }

    #[test]
    fn a_session_survives_being_kept() {
        assert_eq!(Saved::read(&saved().write()), Some(saved()));
    }

    #[test]
    fn what_is_not_ours_is_left_alone() {
        let text = saved().write();
        for cut in (0..text.len()).filter(|cut| text.is_char_boundary(*cut)) {
            assert_eq!(Saved::read(&text[..cut]), None, "{cut}");
        }
        assert_eq!(Saved::read(&text.replacen("lab 1", "lab 2", 1)), None);
        assert_eq!(Saved::read("99999999999999999999:x"), None);
        assert_eq!(Saved::read("{}"), None);
    }
}
