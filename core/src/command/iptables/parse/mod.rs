//! The words of `iptables`, read from left to right (iptables/xshared.c, do_parse): the first thing that is wrong is told. What
//! only the whole line shows is checked in `finish`.

mod finish;

use crate::base::Family;
use crate::command::Kernel;
use crate::command::iptables::extension::{Given, Loaded, Opt};
use crate::command::iptables::failure::{Failure, parameter};
use crate::command::iptables::known;
use crate::command::iptables::request::{Jump, Request, Verb};
use crate::command::iptables::words::{Item, Words};
use crate::command::iptables::{header, matches, targets, value};
use crate::model::netfilter::{Negatable, Target, text};

/// A command line, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parsed {
    /// Something to do.
    Request(Box<Request>),
    /// `-V`
    Version,
    /// `-h`
    Help,
}

/// A command line that is not understood, and what was said before that was noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Lines that come before.
    pub warnings: String,
    /// Why.
    pub failure: Failure,
}

/// Reads a command line.
///
/// Errors: what iptables says about it.
pub fn parse(family: Family, words: &[&str], kernel: &mut dyn Kernel) -> Result<Parsed, Refused> {
    let mut parser = Parser::new(family, words);
    let read = parser.read(kernel);
    read.map_err(|failure| Refused { warnings: std::mem::take(&mut parser.request.warnings), failure })
}

struct Parser<'a> {
    words: Words<'a>,
    /// `!` was read.
    not: bool,
    /// Extensions, in the order of loading.
    loaded: Vec<Loaded<'a>>,
    /// Which of them is the target.
    target: Option<usize>,
    /// Letters of the options that were given.
    seen: Vec<char>,
    sources: &'a str,
    destinations: &'a str,
    protocol: Option<Negatable<u8>>,
    /// `-w` was given.
    waits: bool,
    /// `-W` was given.
    waits_between: bool,
    request: Request,
    /// Words stand behind `--`, which ends the options.
    leftover: bool,
}

impl<'a> Parser<'a> {
    fn new(family: Family, words: &'a [&'a str]) -> Self {
        Self {
            words: Words::new(words),
            not: false,
            loaded: Vec::new(),
            target: None,
            seen: Vec::new(),
            sources: "",
            destinations: "",
            protocol: None,
            waits: false,
            waits_between: false,
            request: Request { family, ..Request::default() },
            leftover: false,
        }
    }

    fn read(&mut self, kernel: &mut dyn Kernel) -> Result<Parsed, Failure> {
        while let Some(item) = self.words.next(&self.loaded).or_else(|failure| self.load_protocol(failure))? {
            match item {
                Item::Plain("!") if self.not => return Err(parameter("multiple consecutive ! not allowed")),
                Item::Plain("!") => {
                    self.not = true;
                    continue;
                }
                Item::Plain("--") => {
                    self.leftover = !matches!(self.words.next(&self.loaded), Ok(None));
                    break;
                }
                Item::Plain(word) => return Err(Failure::BadArgument(word.to_owned())),
                Item::Base('V', _) => return Ok(Parsed::Version),
                Item::Base('h', _) => match self.loaded.first() {
                    Some(held) => return Err(Failure::NotModelled(format!("help of {}", held.extension.name))),
                    None => return Ok(Parsed::Help),
                },
                Item::Base(letter, value) => self.base(letter, value.unwrap_or_default(), value.is_some())?,
                Item::Extension(at, option, value) => self.extension(at, option, value, kernel)?,
            }
            self.not = false;
        }
        if self.waits_between && !self.waits {
            return Err(parameter("--wait-interval only makes sense with --wait\n"));
        }
        self.finish().map(|request| Parsed::Request(Box::new(request)))
    }

    /// An option is unknown: perhaps the protocol's own match knows it. Then the word is read again.
    fn load_protocol(&mut self, failure: Failure) -> Result<Option<Item<'a>>, Failure> {
        let unknown = matches!(&failure, Failure::Parameter(text) if text.starts_with("unknown option \"--"));
        let name = self.protocol.and_then(|protocol| text::protocol_name(protocol.value)).filter(|_| unknown);
        let Some(name) = name.filter(|name| !self.loaded.iter().any(|held| held.extension.name == *name)) else {
            return Err(failure);
        };
        // All options of these begin so.
        if let ("esp" | "ah", Failure::Parameter(text)) = (name, &failure)
            && !text.contains(&format!("\"--{name}"))
        {
            return Err(failure);
        }
        let Some(found) = known::find_match(self.request.family, name)? else { return Err(failure) };
        self.loaded.push(Loaded::new(found));
        self.words.give_back();
        self.words.next(&self.loaded)
    }

    /// Notes an option that may come once; only some may be negated.
    fn once(&mut self, letter: char) -> Result<(), Failure> {
        if self.seen.contains(&letter) {
            return Err(parameter(format_args!("multiple -{letter} flags not allowed")));
        }
        if self.not && !matches!(letter, 's' | 'd' | 'p' | 'i' | 'o' | 'f') {
            return Err(parameter(format_args!("cannot have ! before -{letter}")));
        }
        self.seen.push(letter);
        Ok(())
    }

    fn base(&mut self, letter: char, value: &'a str, attached: bool) -> Result<(), Failure> {
        match letter {
            'A' | 'C' | 'D' | 'R' | 'I' | 'L' | 'S' | 'F' | 'Z' | 'N' | 'X' | 'E' | 'P' => {
                return self.command(letter, value, attached);
            }
            'p' => self.set_protocol(value)?,
            's' => {
                self.once('s')?;
                // iptables 1.8.9 takes the whole word, so `-s1.2.3.4` is not understood.
                self.sources = self.words.last();
                self.request.rule.not_source = self.not;
            }
            'd' => {
                self.once('d')?;
                self.destinations = self.words.last();
                self.request.rule.not_destination = self.not;
            }
            'i' | 'o' => self.set_interface(letter, value)?,
            'f' if self.request.family == Family::Inet6 => {
                return Err(parameter("`-f' is not supported in IPv6, use -m frag instead"));
            }
            'f' => {
                self.once('f')?;
                self.request.rule.fragment = Some(Negatable { not: self.not, value: () });
            }
            'j' | 'g' => self.set_jump(value, letter == 'g')?,
            'm' if self.not => return Err(parameter("unexpected ! flag before --match")),
            'm' => {
                let found = known::find_match(self.request.family, value)?;
                let found = found
                    .ok_or_else(|| parameter(format_args!("Couldn't load match `{value}':No such file or directory\n")))?;
                self.loaded.push(Loaded::new(found));
            }
            't' if self.not => return Err(parameter("unexpected ! flag before --table")),
            't' => self.request.table = Some(value.to_owned()),
            'v' if self.request.verbose => return Err(Failure::NotModelled("-v twice: libiptc's own listing".to_owned())),
            'v' | 'n' | 'x' | '0' => {
                self.once(letter)?;
                let field = match letter {
                    'v' => &mut self.request.verbose,
                    'n' => &mut self.request.numeric,
                    'x' => &mut self.request.exact,
                    _ => &mut self.request.line_numbers,
                };
                *field = true;
            }
            'c' => self.set_counters(value)?,
            'w' => {
                self.waits = true;
                let seconds = if attached { Some(value) } else { self.words.value() };
                if seconds.is_some_and(|word| !begins_with_number(word)) {
                    return Err(parameter("wait seconds not numeric"));
                }
            }
            'W' => {
                self.waits_between = true;
                let given = if attached { Some(value) } else { self.words.value() };
                match given {
                    None => return Err(parameter("wait interval value required")),
                    Some(word) if !begins_with_number(word) => return Err(parameter("wait interval not numeric")),
                    Some(_) => self.request.warnings.push_str("Ignoring deprecated --wait-interval option.\n"),
                }
            }
            'M' => {}
            '4' if self.request.family == Family::Inet => {}
            '6' if self.request.family == Family::Inet6 => {}
            _ => return Err(Failure::Hint),
        }
        Ok(())
    }

    fn command(&mut self, letter: char, value: &'a str, attached: bool) -> Result<(), Failure> {
        let mut verb = verb_of(letter);
        self.add_command(verb)?;
        let chain = match letter {
            'L' | 'S' | 'F' | 'Z' | 'X' if !attached => self.words.value(),
            _ => Some(value),
        };
        let number = match (letter, chain) {
            ('D' | 'I' | 'R' | 'L' | 'S' | 'Z', Some(_)) => self.words.value().map(rule_number).transpose()?,
            _ => None,
        };
        match (letter, number) {
            ('D', Some(_)) => verb = Verb::DeleteNumber,
            ('Z', Some(_)) => verb = Verb::ZeroNumber,
            ('R', None) => return Err(parameter("-R requires a rule number")),
            ('N', _) => check_new_name(value)?,
            ('E', _) => {
                let word = self.words.value();
                self.request.word =
                    word.ok_or_else(|| parameter("-E requires old-chain-name and new-chain-name"))?.to_owned();
            }
            ('P', _) => {
                let word = self.words.value();
                self.request.word = word.ok_or_else(|| parameter("-P requires a chain and a policy"))?.to_owned();
            }
            _ => {}
        }
        if chain.is_some() {
            self.request.chain = chain.map(str::to_owned);
        }
        if number.is_some() {
            self.request.number = number;
        }
        if self.request.verb.is_some_and(|held| held.letter() == letter) {
            self.request.verb = Some(verb);
        }
        Ok(())
    }

    /// One command a line; only -Z goes with -L and -S.
    fn add_command(&mut self, verb: Verb) -> Result<(), Failure> {
        if self.not {
            return Err(parameter("unexpected '!' flag"));
        }
        match (self.request.verb, verb) {
            (None, _) => self.request.verb = Some(verb),
            (Some(Verb::List | Verb::ListRules), Verb::Zero) => self.request.and_zero = true,
            (Some(Verb::Zero | Verb::ZeroNumber), Verb::List | Verb::ListRules) => {
                self.request.verb = Some(verb);
                self.request.and_zero = true;
            }
            (Some(held), _) => {
                return Err(parameter(format_args!("Cannot use -{} with -{}", verb.letter(), held.letter())));
            }
        }
        Ok(())
    }

    fn set_protocol(&mut self, word: &str) -> Result<(), Failure> {
        self.once('p')?;
        let value = value::protocol(word)?;
        if value == 0 && self.not {
            return Err(parameter("rule would never match protocol"));
        }
        self.protocol = Some(Negatable { not: self.not, value });
        if self.request.family == Family::Inet6 && !self.not && matches!(value, 43 | 44 | 51 | 60) {
            let name = word.to_ascii_lowercase();
            let line = format!("Warning: never matched protocol: {name}. use extension match instead.\n");
            self.request.warnings.push_str(&line);
        }
        self.request.rule.protocol = self.protocol.filter(|protocol| protocol.value != 0);
        Ok(())
    }

    fn set_interface(&mut self, letter: char, name: &str) -> Result<(), Failure> {
        if name.is_empty() {
            return Err(parameter("Empty interface is likely to be undesired"));
        }
        self.once(letter)?;
        if name.len() > 15 {
            return Err(parameter(format_args!("interface name `{name}' must be shorter than IFNAMSIZ (15)")));
        }
        if name.contains(['/', ' ']) {
            let line =
                format!("Warning: weird character in interface `{name}' ('/' and ' ' are not allowed by the kernel).\n");
            self.request.warnings.push_str(&line);
        }
        let value = Some(Negatable { not: self.not, value: name.to_owned() });
        match letter {
            'i' => self.request.rule.in_interface = value,
            _ => self.request.rule.out_interface = value,
        }
        Ok(())
    }

    fn set_jump(&mut self, name: &str, goto: bool) -> Result<(), Failure> {
        self.once('j')?;
        match name {
            "" => return Err(parameter("Invalid target name (too short)")),
            _ if name.len() > 28 => return Err(parameter(format_args!("Invalid target name `{name}' (28 chars max)"))),
            _ if name.contains(char::is_whitespace) => return Err(parameter(format_args!("Invalid target name `{name}'"))),
            _ => {}
        }
        self.request.rule.jump = match name {
            _ if goto => Jump::Chain(name.to_owned(), true),
            "ACCEPT" => Jump::Target(Target::Accept),
            "DROP" => Jump::Target(Target::Drop),
            "RETURN" => Jump::Target(Target::Return),
            _ => match known::find_target(self.request.family, name)? {
                Some(found) => {
                    self.target = Some(self.loaded.len());
                    self.loaded.push(Loaded::new(found));
                    Jump::None
                }
                None => Jump::Chain(name.to_owned(), false),
            },
        };
        Ok(())
    }

    /// `PACKETS BYTES` or `PACKETS,BYTES`; what follows a number does not count.
    fn set_counters(&mut self, word: &str) -> Result<(), Failure> {
        self.once('c')?;
        let (packets, bytes) = match word.split_once(',') {
            Some(("", _)) => return Err(parameter("-c requires packet and byte counter")),
            Some((packets, bytes)) => (packets, bytes),
            None => (word, self.words.value().ok_or_else(|| parameter("-c requires packet and byte counter"))?),
        };
        let number = |word: &str, what| {
            value::leading_number(word).ok_or_else(|| parameter(format_args!("-c {what} counter not numeric")))
        };
        self.request.rule.counters = (number(packets, "packet")?, number(bytes, "byte")?);
        Ok(())
    }

    fn extension(
        &mut self,
        at: usize,
        option: &'static Opt,
        value: &'a str,
        kernel: &mut dyn Kernel,
    ) -> Result<(), Failure> {
        let (is_target, family) = (self.target == Some(at), self.request.family);
        let Some(held) = self.loaded.get_mut(at) else { return Ok(()) };
        held.check_new(option, self.not)?;
        let mut given = Given { option, not: self.not, value, second: "" };
        let sets = || kernel.sets();
        if is_target {
            targets::take(family, held, &mut given, &mut self.words, self.protocol, sets)?;
        } else {
            matches::take(family, held, &mut given, &mut self.words, self.protocol, sets)?;
        }
        if held.extension.name == "iprange" {
            self.request.warnings.extend(header::reversed(family, &given));
        }
        held.given.push(given);
        Ok(())
    }
}

/// Does sscanf find an integer?
fn begins_with_number(word: &str) -> bool {
    let word = word.trim_start();
    word.strip_prefix(['-', '+']).unwrap_or(word).starts_with(|letter: char| letter.is_ascii_digit())
}

/// The verb of a letter; `-P` for what is none.
const fn verb_of(letter: char) -> Verb {
    match letter {
        'A' => Verb::Append,
        'C' => Verb::Check,
        'D' => Verb::Delete,
        'R' => Verb::Replace,
        'I' => Verb::Insert,
        'L' => Verb::List,
        'S' => Verb::ListRules,
        'F' => Verb::Flush,
        'Z' => Verb::Zero,
        'N' => Verb::NewChain,
        'X' => Verb::DeleteChain,
        'E' => Verb::Rename,
        _ => Verb::Policy,
    }
}

fn rule_number(word: &str) -> Result<usize, Failure> {
    let number = value::number(word).and_then(|n| usize::try_from(n).ok()).filter(|n| (1..=0x7fff_ffff).contains(n));
    number.ok_or_else(|| parameter(format_args!("Invalid rule number `{word}'")))
}

/// A new chain's name must not be taken for something else.
fn check_new_name(name: &str) -> Result<(), Failure> {
    match name.chars().next() {
        Some(first @ ('-' | '!')) => Err(parameter(format_args!("chain name not allowed to start with `{first}'"))),
        _ if known::is_target_name(name) => Err(parameter("chain name may not clash with target name")),
        _ if name.len() > 28 => Err(parameter(format_args!("chain name `{name}' too long (must be under 29 chars)"))),
        _ if name.contains(char::is_whitespace) => Err(parameter(format_args!("Invalid chain name `{name}'"))),
        _ => Ok(()),
    }
}
