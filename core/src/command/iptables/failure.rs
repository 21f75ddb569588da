//! How `iptables` ends when it does not like its words: the text, the hint to `--help` and the exit status
//! (libxtables' xtables_error, xshared.c).

use super::{program, version};
use crate::base::Family;
use crate::command::Answer;
use std::fmt::Display;

/// Why a command line was refused before the kernel was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// A problem with a parameter: the text after the program's name.
    Parameter(String),
    /// A word that belongs nowhere.
    BadArgument(String),
    /// Only the hint.
    Hint,
    /// The program's environment does not fit: no such table.
    Version(String),
    /// Known to iptables, but not to the lab.
    NotModelled(String),
}

/// A parameter problem.
pub fn parameter(text: impl Display) -> Failure {
    Failure::Parameter(text.to_string())
}

fn hint(family: Family) -> String {
    let name = program(family);
    format!("Try `{name} -h' or '{name} --help' for more information.\n")
}

impl Failure {
    /// What is printed, and the status.
    pub fn answer(self, family: Family) -> Answer {
        let (version, hint) = (version(family), hint(family));
        match self {
            Self::Parameter(text) => Answer { output: format!("{version}: {text}\n{hint}"), status: 2 },
            Self::BadArgument(word) => Answer { output: format!("Bad argument `{word}'\n{hint}"), status: 2 },
            Self::Hint => Answer { output: hint, status: 2 },
            Self::Version(text) => Answer {
                output: format!("{version}: {text}\nPerhaps {} or your kernel needs to be upgraded.\n", program(family)),
                status: 3,
            },
            Self::NotModelled(name) => Answer::not_modelled(name),
        }
    }

    /// The same, told by `iptables-restore` about a line of what it reads.
    pub fn answer_of_restore(self, family: Family, line: usize) -> Answer {
        let answer = self.answer(family);
        let (name, hint) = (program(family), hint(family));
        let restore = format!("{name}-restore");
        let with_line = format!("Error occurred at line: {line}\n{}", hint.replace(name, &restore));
        let version = version(family);
        let output = answer.output.replacen(&version, &version.replace(name, &restore), 1).replace(&hint, &with_line);
        Answer { output, ..answer }
    }
}
