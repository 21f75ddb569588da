//! Reading the words of a command line as getopt_long does: short options in clusters, long ones by any beginning that is
//! unambiguous, values attached or in the next word.

use super::extension::{Loaded, Opt};
use super::failure::{Failure, parameter};

/// The words, and how far they are read.
#[derive(Clone, Debug)]
pub struct Words<'a> {
    all: &'a [&'a str],
    at: usize,
    /// The rest of a cluster of short options.
    cluster: &'a str,
}

/// What was read.
#[derive(Clone, Copy, Debug)]
pub enum Item<'a> {
    /// A word that is no option.
    Plain(&'a str),
    /// One of iptables' own options, by its letter, and its value where it came with one. `--line-numbers` is '0'.
    Base(char, Option<&'a str>),
    /// An option of the extension loaded at this place.
    Extension(usize, &'static Opt, &'a str),
}

/// Does an option take a value?
#[derive(Clone, Copy, PartialEq, Eq)]
enum Takes {
    Nothing,
    Value,
    /// Only if attached.
    Maybe,
}

const SHORT: &[(char, Takes)] = &[
    ('A', Takes::Value),
    ('C', Takes::Value),
    ('D', Takes::Value),
    ('R', Takes::Value),
    ('I', Takes::Value),
    ('L', Takes::Maybe),
    ('S', Takes::Maybe),
    ('M', Takes::Value),
    ('F', Takes::Maybe),
    ('Z', Takes::Maybe),
    ('N', Takes::Value),
    ('X', Takes::Maybe),
    ('E', Takes::Value),
    ('P', Takes::Value),
    ('V', Takes::Nothing),
    ('h', Takes::Maybe),
    ('o', Takes::Value),
    ('p', Takes::Value),
    ('s', Takes::Value),
    ('d', Takes::Value),
    ('j', Takes::Value),
    ('i', Takes::Value),
    ('f', Takes::Nothing),
    ('b', Takes::Nothing),
    ('v', Takes::Nothing),
    ('w', Takes::Maybe),
    ('W', Takes::Maybe),
    ('n', Takes::Nothing),
    ('t', Takes::Value),
    ('m', Takes::Value),
    ('x', Takes::Nothing),
    ('c', Takes::Value),
    ('g', Takes::Value),
    ('4', Takes::Nothing),
    ('6', Takes::Nothing),
];

const LONG: &[(&str, char)] = &[
    ("append", 'A'),
    ("delete", 'D'),
    ("check", 'C'),
    ("insert", 'I'),
    ("replace", 'R'),
    ("list", 'L'),
    ("list-rules", 'S'),
    ("flush", 'F'),
    ("zero", 'Z'),
    ("new-chain", 'N'),
    ("delete-chain", 'X'),
    ("rename-chain", 'E'),
    ("policy", 'P'),
    ("source", 's'),
    ("destination", 'd'),
    ("src", 's'),
    ("dst", 'd'),
    ("protocol", 'p'),
    ("in-interface", 'i'),
    ("jump", 'j'),
    ("table", 't'),
    ("match", 'm'),
    ("numeric", 'n'),
    ("out-interface", 'o'),
    ("verbose", 'v'),
    ("wait", 'w'),
    ("wait-interval", 'W'),
    ("exact", 'x'),
    ("fragments", 'f'),
    ("version", 'V'),
    ("help", 'h'),
    ("line-numbers", '0'),
    ("modprobe", 'M'),
    ("set-counters", 'c'),
    ("goto", 'g'),
    ("ipv4", '4'),
    ("ipv6", '6'),
];

fn takes(letter: char) -> Option<Takes> {
    if letter == '0' {
        return Some(Takes::Nothing);
    }
    SHORT.iter().find(|(held, _)| *held == letter).map(|(_, takes)| *takes)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Long {
    Base(char),
    Extension(usize, &'static Opt),
}

impl<'a> Words<'a> {
    /// From the first.
    pub const fn new(all: &'a [&'a str]) -> Self {
        Self { all, at: 0, cluster: "" }
    }

    /// The next word, if it is neither an option nor `!`; it is then read.
    pub fn value(&mut self) -> Option<&'a str> {
        let word = self.all.get(self.at).filter(|word| !word.starts_with(['-', '!']))?;
        self.at += 1;
        Some(word)
    }

    /// The word that was read last, whole.
    pub fn last(&self) -> &'a str {
        self.at.checked_sub(1).and_then(|at| self.all.get(at)).copied().unwrap_or_default()
    }

    /// The next option or word. `loaded` are the extensions whose options are known by now.
    ///
    /// Errors: an unknown option, or one without its value. `Ok(None)`: all is read.
    pub fn next(&mut self, loaded: &[Loaded<'a>]) -> Result<Option<Item<'a>>, Failure> {
        if !self.cluster.is_empty() {
            return self.short().map(Some);
        }
        let Some(word) = self.all.get(self.at).copied() else { return Ok(None) };
        self.at += 1;
        if let Some(long) = word.strip_prefix("--").filter(|long| !long.is_empty()) {
            return self.long(word, long, loaded).map(Some);
        }
        match word.strip_prefix('-').filter(|rest| !rest.is_empty() && *rest != "-") {
            Some(cluster) => {
                self.cluster = cluster;
                self.short().map(Some)
            }
            None => Ok(Some(Item::Plain(word))),
        }
    }

    /// Gives the last word back, to be read again with more extensions loaded.
    pub fn give_back(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    fn short(&mut self) -> Result<Item<'a>, Failure> {
        let mut letters = self.cluster.chars();
        let letter = letters.next().unwrap_or_default();
        let rest = letters.as_str();
        self.cluster = "";
        match takes(letter).filter(|_| letter != '0') {
            None => Err(parameter(format_args!("unknown option \"-{letter}\""))),
            Some(Takes::Nothing) => {
                self.cluster = rest;
                Ok(Item::Base(letter, None))
            }
            Some(_) if !rest.is_empty() => Ok(Item::Base(letter, Some(rest))),
            Some(Takes::Maybe) => Ok(Item::Base(letter, None)),
            Some(Takes::Value) => Ok(Item::Base(letter, Some(self.required(self.last())?))),
        }
    }

    /// The value of an option that cannot be without one.
    fn required(&mut self, option: &str) -> Result<&'a str, Failure> {
        let value = self.all.get(self.at).copied();
        self.at += 1;
        value.ok_or_else(|| parameter(format_args!("option \"{option}\" requires an argument")))
    }

    fn long(&mut self, word: &'a str, long: &'a str, loaded: &[Loaded<'a>]) -> Result<Item<'a>, Failure> {
        let (name, attached) = long.split_once('=').map_or((long, None), |(name, value)| (name, Some(value)));
        let unknown = || parameter(format_args!("unknown option \"{word}\""));
        match find_long(name, loaded).ok_or_else(unknown)? {
            Long::Base(letter) => {
                let value = match (takes(letter), attached) {
                    (Some(Takes::Nothing), Some(_)) => return Err(unknown()),
                    (Some(Takes::Value), None) => Some(self.required(word)?),
                    (_, attached) => attached,
                };
                Ok(Item::Base(letter, value))
            }
            Long::Extension(at, option) => {
                let value = match (option.value, attached) {
                    (false, Some(_)) => return Err(unknown()),
                    (true, None) => self.required(word)?,
                    (_, attached) => attached.unwrap_or_default(),
                };
                Ok(Item::Extension(at, option, value))
            }
        }
    }
}

/// iptables' own options first, then those of the extension loaded last; a whole name before a beginning.
fn find_long(name: &str, loaded: &[Loaded<'_>]) -> Option<Long> {
    let base = LONG.iter().map(|(held, letter)| (*held, Long::Base(*letter)));
    let options = |at: usize, loaded: &Loaded<'_>| {
        loaded.extension.options.iter().map(move |option| (option.name, Long::Extension(at, option)))
    };
    let extensions = loaded.iter().enumerate().rev().flat_map(|(at, loaded)| options(at, loaded));
    let mut beginning = None;
    let mut ambiguous = false;
    for (held, found) in base.chain(extensions) {
        if held == name {
            return Some(found);
        }
        if held.starts_with(name) {
            ambiguous |= beginning.is_some_and(|before| before != found);
            beginning = beginning.or(Some(found));
        }
    }
    beginning.filter(|_| !ambiguous)
}
