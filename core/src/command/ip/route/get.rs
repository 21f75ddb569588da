//! `ip route get` (iproute2: iproute_get).

use super::filter::Shown;
use super::print::Printer;
use super::refused;
use crate::base::{Errno, Family};
use crate::command::ip::device::Names;
use crate::command::ip::fail::{self, Outcome};
use crate::command::ip::keyword::{self, Keyword, Spelling::*};
use crate::command::ip::options::Options;
use crate::command::ip::words::{Words, abbreviates};
use crate::command::ip::{names, parse, usage};
use crate::command::{Answer, Kernel};
use crate::model::Refusal;
use crate::model::route::RouteQuestion;

#[derive(Clone, Copy)]
enum Key {
    Tos,
    From,
    Iif,
    Oif,
    Mark,
    Connected,
    Uid,
    Fibmatch,
    Sport,
    Dport,
    Ipproto,
    As,
    Refused(&'static str),
}

const KEYS: &[Keyword<Key>] = &[
    ("tos", Whole, Key::Tos),
    ("dsfield", Short, Key::Tos),
    ("from", Short, Key::From),
    ("iif", Short, Key::Iif),
    ("mark", Short, Key::Mark),
    ("oif", Short, Key::Oif),
    ("dev", Whole, Key::Oif),
    ("notify", Short, Key::Refused("notify")),
    ("connected", Short, Key::Connected),
    ("vrf", Short, Key::Refused("vrf")),
    ("uid", Short, Key::Uid),
    ("fibmatch", Short, Key::Fibmatch),
    ("as", Whole, Key::As),
    ("sport", Short, Key::Sport),
    ("dport", Short, Key::Dport),
    ("ipproto", Short, Key::Ipproto),
];

/// What has been read of a question.
#[derive(Default)]
struct Asked<'a> {
    question: RouteQuestion,
    iif: Option<&'a str>,
    oif: Option<&'a str>,
    connected: bool,
    has_destination: bool,
    as_given: bool,
    family: Option<Family>,
    /// Printed while reading.
    warnings: String,
}

/// Asks the kernel and prints its answer.
///
/// Errors: the complaint about the first word that is wrong, or the kernel's refusal.
pub(super) fn run(options: &Options, mut words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let mut asked = Asked { family: options.wanted(), ..Asked::default() };
    while let Some(word) = words.peek() {
        let read = match keyword::find(word, KEYS) {
            Some(key) => {
                words.next();
                asked.value(key, &mut words)
            }
            None => asked.destination(&mut words),
        };
        read.map_err(|end| warned(&asked, end))?;
    }
    if !asked.has_destination {
        return Err(warned(&asked, fail::plain(1, "need at least a destination address")));
    }
    asked.question.family = asked.family.unwrap_or_default();
    let devices = Names::ask(kernel);
    let index = |name: Option<&str>| name.map(|name| devices.index(name, 1)).transpose();
    asked.question.iif = index(asked.iif).map_err(|end| warned(&asked, end))?.unwrap_or_default();
    asked.question.oif = index(asked.oif).map_err(|end| warned(&asked, end))?.unwrap_or_default();
    if asked.as_given {
        return Err(warned(&asked, unsupported(asked.question.family)));
    }
    if options.stats > 0 {
        return Err(Answer::not_modelled("ip -s route get: how often a way was used"));
    }
    let printer = Printer::new(options, kernel, Shown::ALL);
    let refused = |refusal| warned(&asked, fail::refused(&refusal));
    let answer = kernel.route_get(&asked.question).map_err(refused)?;
    let mut out = asked.warnings.clone() + &printer.print([printer.answer(&answer)]);
    if asked.connected && asked.question.from.is_none() {
        if answer.src.or(answer.from).is_none() {
            out.push_str("Failed to connect the route\n");
            return Err(Answer { output: out, status: 1 });
        }
        // The tool means to ask with the source that it was told, but sends its first question again; and never in JSON.
        let again = kernel.route_get(&asked.question).map_err(refused)?;
        let text = Options { json: false, ..options.clone() };
        let printer = Printer::new(&text, kernel, Shown::ALL);
        out.push_str(&printer.print([printer.answer(&again)]));
    }
    Ok(Answer::ok(out))
}

/// The kernel takes no `as` in a question.
fn unsupported(family: Family) -> Answer {
    let text = match family {
        Family::Inet => "ipv4: Unsupported attribute in route get request",
        Family::Inet6 => "ipv6: Unsupported attribute in get route request",
    };
    fail::refused(&Refusal::because(Errno::Einval, text))
}

fn warned(asked: &Asked<'_>, end: Answer) -> Answer {
    Answer { output: asked.warnings.clone() + &end.output, ..end }
}

impl<'a> Asked<'a> {
    fn value(&mut self, key: Key, words: &mut Words<'a>) -> Outcome<()> {
        match key {
            Key::Connected => self.connected = true,
            Key::Fibmatch => self.question.fibmatch = true,
            Key::Refused(name) => return Err(refused(name, words)),
            Key::Iif => self.iif = Some(words.next_value()?),
            Key::Oif => self.oif = Some(words.next_value()?),
            Key::As => {
                let word = words.next_value()?;
                let typed = parse::address(if word == "to" { words.next_value()? } else { word }, self.family)?;
                self.family = self.family.or(typed.family);
                self.as_given = true;
            }
            Key::From => {
                let word = words.next_value()?;
                if abbreviates(word, "help") {
                    return Err(usage::route());
                }
                let typed = parse::prefix(word, self.family)?;
                self.family = self.family.or(typed.family);
                self.question.from = Some(typed.address);
            }
            key => self.number(key, words.next_value()?)?,
        }
        Ok(())
    }

    fn number(&mut self, key: Key, word: &str) -> Outcome<()> {
        let wrong = |what: &str| fail::wrong(what, word);
        let question = &mut self.question;
        match key {
            Key::Tos => question.tos = names::read_dsfield(word).ok_or_else(|| wrong("TOS value is invalid"))?,
            Key::Mark => question.mark = parse::u32(word, 0).ok_or_else(|| wrong("invalid mark value"))?,
            Key::Uid => question.uid = Some(parse::u32(word, 0).ok_or_else(|| wrong("invalid UID"))?),
            Key::Sport => question.sport = parse::u16(word, 0).ok_or_else(|| wrong("invalid sport"))?,
            Key::Dport => question.dport = parse::u16(word, 0).ok_or_else(|| wrong("invalid dport"))?,
            Key::Ipproto => {
                let protocol = names::read_ip_protocol(word).ok_or_else(|| wrong("Invalid \"ipproto\" value"))?;
                question.ipproto = Some(protocol);
            }
            _ => {}
        }
        Ok(())
    }

    /// `[to] ADDRESS`
    fn destination(&mut self, words: &mut Words<'a>) -> Outcome<()> {
        let mut word = words.next_value()?;
        if word == "to" {
            word = words.next_value()?;
        }
        if abbreviates(word, "help") {
            return Err(usage::route());
        }
        let typed = parse::prefix(word, self.family)?;
        self.family = self.family.or(typed.family);
        let bits = self.family.map_or(0, Family::bits);
        if bits != 0 && typed.length != bits {
            let length = typed.length;
            let text = format!("Warning: /{length} as prefix is invalid, only /{bits} (or none) is supported.\n");
            self.warnings.push_str(&text);
        }
        self.question.dst = Some(typed.address).filter(|_| !typed.is_any);
        self.has_destination = true;
        Ok(())
    }
}
