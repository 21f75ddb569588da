//! The global options of `ip` (iproute2: ip/ip.c, main).

use super::fail::{self, Outcome};
use super::words::abbreviates;
use super::{names, usage, words::Words};
use crate::base;
use crate::command::Answer;
use std::cell::RefCell;

/// What the options before the object ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// `-4`, `-6`, `-f`: None is any.
    pub family: Option<Family>,
    /// `-j`
    pub json: bool,
    /// `-p`
    pub pretty: bool,
    /// `-o`
    pub oneline: bool,
    /// `-br`
    pub brief: bool,
    /// `-s`, how often.
    pub stats: u32,
    /// `-d`
    pub details: bool,
    /// `-N`: numbers in place of names.
    pub numeric: bool,
    /// `-h`: sizes with a unit.
    pub human: bool,
    /// `-iec`: units of 1024.
    pub iec: bool,
    /// `-n NODE`: another node's kernel is asked.
    pub netns: Option<String>,
    /// `-batch`: no command is read from the line.
    pub batch: bool,
    /// The requests that were sent, as bytes.
    pub sent: RefCell<Vec<Vec<u8>>>,
}

/// An address family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// `-4`
    Inet,
    /// `-6`
    Inet6,
    /// `-0`
    Link,
}

impl Family {
    /// The family of addresses that it is.
    pub const fn of_addresses(self) -> Option<base::Family> {
        match self {
            Self::Inet => Some(base::Family::Inet),
            Self::Inet6 => Some(base::Family::Inet6),
            Self::Link => None,
        }
    }
}

impl From<base::Family> for Family {
    fn from(family: base::Family) -> Self {
        match family {
            base::Family::Inet => Self::Inet,
            base::Family::Inet6 => Self::Inet6,
        }
    }
}

impl Options {
    /// The family that addresses must be of, where `-4` or `-6` says it.
    pub const fn wanted(&self) -> Option<base::Family> {
        match self.family {
            Some(family) => family.of_addresses(),
            None => None,
        }
    }

    /// A number's name; with `-N` the number itself.
    pub fn named(&self, table: &'static [(u32, &'static str)], number: u32) -> String {
        if self.numeric { number.to_string() } else { names::name(table, number) }
    }

    /// What a line ends with: a newline, or the mark that `-o` puts in its place.
    pub const fn newline(&self) -> &'static str {
        if self.oneline { "\\" } else { "\n" }
    }
}

/// Reads the options at the front and leaves the object to be read next.
///
/// Errors: the program's answer to an option that is unknown or not modelled.
pub fn read(words: &mut Words<'_>) -> Outcome<Options> {
    let mut options = Options::default();
    while let Some(word) = words.peek().filter(|word| word.starts_with('-')) {
        words.skip();
        if word == "--" {
            break;
        }
        let option = word.strip_prefix("--").or_else(|| word.strip_prefix('-')).unwrap_or(word);
        set(&mut options, option, words)?;
    }
    Ok(options)
}

/// The first name that the word abbreviates holds, in iproute2's order.
const NAMES: [&str; 24] = [
    "loops",
    "family",
    "human",
    "human-readable",
    "iec",
    "stats",
    "statistics",
    "details",
    "resolve",
    "oneline",
    "timestamp",
    "tshort",
    "Version",
    "force",
    "batch",
    "brief",
    "json",
    "pretty",
    "rcvbuf",
    "help",
    "netns",
    "Numeric",
    "all",
    "echo",
];

fn set(options: &mut Options, option: &str, words: &mut Words<'_>) -> Outcome<()> {
    match option {
        "4" => options.family = Some(Family::Inet),
        "6" => options.family = Some(Family::Inet6),
        "0" => options.family = Some(Family::Link),
        "M" | "B" => return Err(Answer::not_modelled(format_args!("ip -{option}"))),
        _ if is_colour(option) => {}
        _ => match NAMES.iter().find(|name| abbreviates(option, name)).copied() {
            Some("family") => options.family = Some(family(words.next_value()?)?),
            Some("human" | "human-readable") => options.human = true,
            Some("iec") => options.iec = true,
            Some("stats" | "statistics") => options.stats += 1,
            Some("details") => options.details = true,
            Some("oneline") => options.oneline = true,
            Some("brief") => options.brief = true,
            Some("json") => options.json = true,
            Some("pretty") => options.pretty = true,
            Some("Numeric") => options.numeric = true,
            Some("batch") => batch(options, words)?,
            Some("loops" | "rcvbuf") => words.next_value().map(|_| ())?,
            Some("resolve" | "force" | "all" | "timestamp" | "tshort") => {}
            Some("Version") => return Err(Answer::ok("ip utility, iproute2-6.1.0, libbpf 1.1.2\n")),
            Some("help") => return Err(usage::general()),
            Some("netns") => options.netns = Some(words.next().unwrap_or("(null)").to_owned()),
            Some(name) => return Err(Answer::not_modelled(format_args!("ip -{name}"))),
            None => return Err(fail::plain(255, format_args!("Option \"-{option}\" is unknown, try \"ip -help\"."))),
        },
    }
    Ok(())
}

/// `-batch FILE`: the commands come from there. The lab has no files, and nothing stands in the standard input.
///
/// Errors: that the file is not there; the usage where no file is named.
fn batch(options: &mut Options, words: &mut Words<'_>) -> Outcome<()> {
    let name = words.next().ok_or_else(usage::general)?;
    if !matches!(name, "-" | "/dev/null" | "/dev/stdin") {
        let line = format_args!("Cannot open file \"{name}\" for reading: No such file or directory");
        return Err(fail::plain(1, line));
    }
    options.batch = true;
    Ok(())
}

/// `-c`, `-color`, `-color=auto`: colours are never printed to a transcript.
fn is_colour(option: &str) -> bool {
    let (name, value) = option.split_once('=').unwrap_or((option, "always"));
    abbreviates(name, "color") && matches!(value, "always" | "auto" | "never")
}

fn family(word: &str) -> Outcome<Family> {
    match word {
        "inet" => Ok(Family::Inet),
        "inet6" => Ok(Family::Inet6),
        "link" => Ok(Family::Link),
        "help" => Err(usage::general()),
        "mpls" | "bridge" | "any" => Err(Answer::not_modelled(format_args!("ip -family {word}"))),
        _ => Err(fail::wrong("invalid protocol family", word)),
    }
}
