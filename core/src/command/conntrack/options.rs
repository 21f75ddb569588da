//! The words of `conntrack`, read as its getopt does.

use crate::base::Prefix;
use crate::base::packet::protocol;
use crate::model::conntrack::ConnectionFilter;
use std::net::Ipv4Addr;

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verb {
    /// `-h`, or nothing at all.
    Help,
    /// `-V`
    Version,
    /// `-L`
    List,
    /// `-C`
    Count,
    /// `-S`
    Statistics,
    /// `-F`
    Flush,
    /// `-D`
    Delete,
    /// A filter that filters nothing, with the warnings that come before.
    Failed(String),
    /// Something that the lab has not.
    NotModelled(String),
}

/// How to print.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// As it is.
    #[default]
    Plain,
    /// `-o extended`: with the network protocol before it.
    Extended,
}

/// A command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// What to do.
    pub verb: Verb,
    /// With which connections.
    pub filter: ConnectionFilter,
    /// How to print them.
    pub form: Form,
    /// The table of expectations is meant; it is always empty.
    pub expectations: bool,
    /// Another table or family that is always empty is meant.
    pub nothing_to_show: bool,
}

const TCP_STATES: [&str; 9] =
    ["NONE", "SYN_SENT", "SYN_RECV", "ESTABLISHED", "FIN_WAIT", "CLOSE_WAIT", "LAST_ACK", "TIME_WAIT", "CLOSE"];

/// An option: its letter and long name; the words of `VALUED` take a value.
const LONG: [(&str, &str); 23] = [
    ("--dump", "-L"),
    ("--delete", "-D"),
    ("--flush", "-F"),
    ("--count", "-C"),
    ("--stats", "-S"),
    ("--help", "-h"),
    ("--version", "-V"),
    ("--get", "-G"),
    ("--create", "-I"),
    ("--update", "-U"),
    ("--event", "-E"),
    ("--src", "-s"),
    ("--orig-src", "-s"),
    ("--dst", "-d"),
    ("--orig-dst", "-d"),
    ("--reply-src", "-r"),
    ("--reply-dst", "-q"),
    ("--protonum", "-p"),
    ("--proto", "-p"),
    ("--mark", "-m"),
    ("--status", "-u"),
    ("--family", "-f"),
    ("--output", "-o"),
];

const VERBS: [(&str, Verb); 5] =
    [("-L", Verb::List), ("-C", Verb::Count), ("-S", Verb::Statistics), ("-F", Verb::Flush), ("-D", Verb::Delete)];

impl Options {
    /// Reads the words.
    ///
    /// Errors: the complaint.
    pub fn read(words: &[&str]) -> Result<Self, String> {
        let mut options = Self {
            verb: Verb::Help,
            filter: ConnectionFilter::default(),
            form: Form::Plain,
            expectations: false,
            nothing_to_show: false,
        };
        let mut words = words.iter().copied().peekable();
        while let Some(word) = words.next() {
            let letter = LONG.iter().find(|(long, _)| *long == word).map_or(word, |(_, short)| *short);
            if let Some((_, verb)) = VERBS.iter().find(|(letter_of, _)| *letter_of == letter) {
                options.set_verb(verb.clone())?;
                if let Some(table) = words.next_if(|next| !next.starts_with('-')) {
                    options.table(table)?;
                }
                continue;
            }
            match letter {
                "-h" => return Ok(Self { verb: Verb::Help, ..options }),
                "-V" => return Ok(Self { verb: Verb::Version, ..options }),
                "-G" | "-I" | "-U" | "-E" => {
                    options.set_verb(Verb::NotModelled(word.to_owned()))?;
                    words.by_ref().for_each(drop);
                }
                "-n" | "--src-nat" | "-g" | "--dst-nat" | "-j" | "--any-nat" => {
                    let to = words.next_if(|next| !next.starts_with('-'));
                    options.translated(letter, to)?;
                }
                "-z" | "--zero" => {}
                _ => {
                    let mut value = || words.next().ok_or_else(|| format!("option `{letter}' requires an argument"));
                    options.valued(letter, word, &mut value)?;
                }
            }
        }
        options.check()
    }

    fn set_verb(&mut self, verb: Verb) -> Result<(), String> {
        if self.verb != Verb::Help {
            return Err("Invalid commands combination".to_owned());
        }
        self.verb = verb;
        Ok(())
    }

    fn table(&mut self, name: &str) -> Result<(), String> {
        match name {
            "conntrack" => {}
            "expect" | "expectation" => (self.expectations, self.nothing_to_show) = (true, true),
            "dying" | "unconfirmed" => self.nothing_to_show = true,
            _ => return Err(format!("unknown type `{name}'")),
        }
        Ok(())
    }

    fn translated(&mut self, letter: &str, to: Option<&str>) -> Result<(), String> {
        let to = Some(to.map_or(Ok(Prefix::default()), prefix)?);
        match letter {
            "-n" | "--src-nat" => self.filter.source_nat = to,
            "-g" | "--dst-nat" => self.filter.destination_nat = to,
            _ => self.filter.any_nat = to,
        }
        Ok(())
    }

    /// An option with a value.
    fn valued<'a>(
        &mut self,
        letter: &str,
        word: &str,
        value: &mut dyn FnMut() -> Result<&'a str, String>,
    ) -> Result<(), String> {
        let has_ports = matches!(self.filter.protocol, Some(protocol::TCP | protocol::UDP));
        let filter = &mut self.filter;
        match letter {
            "-s" => filter.orig_src = Some(prefix(value()?)?),
            "-d" => filter.orig_dst = Some(prefix(value()?)?),
            "-r" => filter.reply_src = Some(prefix(value()?)?),
            "-q" => filter.reply_dst = Some(prefix(value()?)?),
            "-p" => filter.protocol = Some(protocol_number(value()?)?),
            "-m" => filter.mark = Some(mark(value()?)),
            "-u" => self.status(value()?)?,
            "-f" => match value()? {
                "ipv4" => {}
                "ipv6" => self.nothing_to_show = true,
                other => return Err(format!("`{other}' unsupported protocol")),
            },
            "-o" => match value()? {
                "extended" => self.form = Form::Extended,
                form @ ("xml" | "id" | "timestamp" | "ktimestamp" | "labels" | "save" | "userspace") => {
                    self.verb = Verb::NotModelled(format!("-o {form}"));
                }
                other => return Err(format!("Bad parameter `{other}'")),
            },
            "--sport" | "--orig-port-src" if has_ports => filter.sport = Some(number(value()?)),
            "--dport" | "--orig-port-dst" if has_ports => filter.dport = Some(number(value()?)),
            "--state" if filter.protocol == Some(protocol::TCP) => {
                let name = value()?;
                let known = TCP_STATES.into_iter().find(|state| *state == name);
                filter.state = Some(known.ok_or_else(|| format!("unknown TCP state `{name}'"))?);
            }
            _ => return Err(format!("unknown option `{word}'")),
        }
        Ok(())
    }

    /// `-u`: bits that are to be set. Those of translation have options of their own; nothing left is no filter at all.
    fn status(&mut self, text: &str) -> Result<(), String> {
        let mut warnings = String::new();
        let before = self.filter;
        for word in text.split(',') {
            match word.to_ascii_uppercase().as_str() {
                "ASSURED" => self.filter.assured = Some(true),
                "SEEN_REPLY" => self.filter.unreplied = Some(false),
                "UNREPLIED" => self.filter.unreplied = Some(true),
                "FIXED_TIMEOUT" => self.nothing_to_show = true,
                "UNSET" => {}
                "SRC_NAT" => warnings.push_str("WARNING: ignoring SRC_NAT, use --src-nat instead\n"),
                "DST_NAT" => warnings.push_str("WARNING: ignoring DST_NAT, use --dst-nat instead\n"),
                _ => return Err(format!("Bad parameter `{word}'")),
            }
        }
        if self.filter == before && !self.nothing_to_show {
            self.verb = Verb::Failed(warnings);
        }
        Ok(())
    }

    /// Options that a verb does not take.
    fn check(self) -> Result<Self, String> {
        if matches!(self.verb, Verb::Flush | Verb::Count | Verb::Statistics) && self.filter != ConnectionFilter::default() {
            let f = &self.filter;
            let option = match () {
                () if f.orig_src.is_some() => "--orig-src",
                () if f.orig_dst.is_some() => "--orig-dst",
                () if f.reply_src.is_some() => "--reply-src",
                () if f.reply_dst.is_some() => "--reply-dst",
                () if f.protocol.is_some() => "--protonum",
                () if f.mark.is_some() => "--mark",
                () => "--status",
            };
            return Err(format!("Illegal option `{option}' with this command"));
        }
        Ok(self)
    }
}

fn prefix(text: &str) -> Result<Prefix, String> {
    let parsed = text.parse::<Ipv4Addr>().map(Prefix::from).ok().or_else(|| text.parse::<Prefix>().ok());
    parsed.map(|p| p.trunc()).ok_or_else(|| format!("Invalid IP address `{text}'"))
}

fn protocol_number(text: &str) -> Result<u8, String> {
    match text.to_ascii_lowercase().as_str() {
        "tcp" | "6" => Ok(protocol::TCP),
        "udp" | "17" => Ok(protocol::UDP),
        "icmp" | "1" => Ok(protocol::ICMP),
        other => other.parse().map_err(|_| format!("`{text}' unsupported protocol")),
    }
}

/// As strtoul reads it: digits as far as they go.
fn number(text: &str) -> u16 {
    let digits = text.split(|c: char| !c.is_ascii_digit()).next().unwrap_or("");
    digits.parse().unwrap_or(0)
}

/// `VALUE[/MASK]`, decimal, hexadecimal or octal.
fn mark(text: &str) -> (u32, u32) {
    let read = |text: &str| match text.strip_prefix("0x") {
        Some(hex) => u32::from_str_radix(hex, 16).unwrap_or(0),
        None if text.len() > 1 && text.starts_with('0') => u32::from_str_radix(text, 8).unwrap_or(0),
        None => text.parse().unwrap_or(0),
    };
    text.split_once('/').map_or_else(|| (read(text), u32::MAX), |(value, mask)| (read(value), read(mask)))
}
