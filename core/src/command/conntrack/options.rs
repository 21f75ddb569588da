//! The words of `conntrack`, read as its getopt does.

use crate::base::Family;
use crate::base::packet::protocol;
use crate::model::conntrack::{ConnectionEdit, ConnectionFilter, ConnectionStatus, Translation};
use ipnet::IpNet;
use std::net::IpAddr;

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
    /// `-G`
    Get,
    /// `-U`
    Update,
    /// `-I`
    Create,
    /// A filter that filters nothing, with the warnings that come before.
    Failed(String),
    /// Something that the lab has not.
    NotModelled(String),
}

/// How to print.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// `extended`: with the network protocol before it.
    pub extended: bool,
    /// `id`
    pub id: bool,
    /// `save`: as options of `-A`.
    pub save: bool,
    /// `xml`
    pub xml: bool,
    /// `labels`: there is no file that names them.
    pub labels: bool,
}

/// A command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// What to do.
    pub verb: Verb,
    /// With which connections.
    pub filter: ConnectionFilter,
    /// What `-U` and `-I` set.
    pub edit: ConnectionEdit,
    /// How to print them.
    pub form: Form,
    /// `-z`
    pub zero: bool,
    /// The table of expectations is meant; it is always empty.
    pub expectations: bool,
    /// Another table or zone that is always empty is meant.
    pub nothing_to_show: bool,
    /// A net was given where `-I` takes an address.
    masked: bool,
}

const TCP_STATES: [&str; 9] =
    ["NONE", "SYN_SENT", "SYN_RECV", "ESTABLISHED", "FIN_WAIT", "CLOSE_WAIT", "LAST_ACK", "TIME_WAIT", "CLOSE"];

/// Long names of options, with the letters that they stand for.
const LONG: [(&str, &str); 29] = [
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
    ("--timeout", "-t"),
    ("--zone", "-w"),
    ("--zero", "-z"),
    ("--src-nat", "-n"),
    ("--dst-nat", "-g"),
    ("--any-nat", "-j"),
];

/// Letters of options that take a value, which may follow at once.
const VALUED: &str = "sdrqpmufotw";

const VERBS: [(&str, Verb); 8] = [
    ("-L", Verb::List),
    ("-C", Verb::Count),
    ("-S", Verb::Statistics),
    ("-F", Verb::Flush),
    ("-D", Verb::Delete),
    ("-G", Verb::Get),
    ("-U", Verb::Update),
    ("-I", Verb::Create),
];

impl Options {
    /// Reads the words.
    ///
    /// Errors: the complaint.
    pub fn read(words: &[&str]) -> Result<Self, String> {
        let mut options = Self {
            verb: Verb::Help,
            filter: ConnectionFilter::default(),
            edit: ConnectionEdit::default(),
            form: Form::default(),
            zero: false,
            expectations: false,
            nothing_to_show: false,
            masked: false,
        };
        let mut words = words.iter().copied().peekable();
        while let Some(word) = words.next() {
            let (letter, mut joined) = letter(word);
            if let Some((_, verb)) = VERBS.iter().find(|(of, _)| *of == letter) {
                options.set_verb(verb.clone())?;
                if let Some(table) = words.next_if(|next| !next.starts_with('-')) {
                    options.table(table)?;
                }
                continue;
            }
            match letter {
                "-h" if options.verb == Verb::Help => return Ok(options),
                "-V" if options.verb == Verb::Help => return Ok(Self { verb: Verb::Version, ..options }),
                "-h" | "-V" => return Err("Invalid commands combination".to_owned()),
                "-E" => {
                    options.set_verb(Verb::NotModelled(word.to_owned()))?;
                    words.by_ref().for_each(drop);
                }
                "-n" | "-g" | "-j" => {
                    let to = words.next_if(|next| !next.starts_with('-'));
                    options.translated(letter, to)?;
                }
                "-z" => options.zero = true,
                _ => {
                    let mut value = || {
                        let next = joined.take().or_else(|| words.next());
                        next.ok_or_else(|| format!("option `{letter}' requires an argument"))
                    };
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
        let name = LONG.iter().rev().find(|(_, of)| *of == letter).map_or("", |(long, _)| *long);
        let to = Some(to.map_or(Ok(Translation::default()), |to| translation(to, name))?);
        match letter {
            "-n" => self.filter.source_nat = to,
            "-g" => self.filter.destination_nat = to,
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
        match letter {
            "-s" => self.filter.orig_src = Some(self.net(value()?)?),
            "-d" => self.filter.orig_dst = Some(self.net(value()?)?),
            "-r" => self.filter.reply_src = Some(self.net(value()?)?),
            "-q" => self.filter.reply_dst = Some(self.net(value()?)?),
            "-p" => self.filter.protocol = Some(protocol_number(value()?)?),
            "-m" => self.filter.mark = Some(mark(value()?)),
            "-t" => self.edit.timeout = Some(number(value()?)),
            "-u" => self.status(value()?)?,
            "-w" => self.nothing_to_show |= number::<u16>(value()?) != 0,
            "-f" => match value()? {
                "ipv4" => self.family(Family::Inet)?,
                "ipv6" => self.family(Family::Inet6)?,
                other => return Err(format!("`{other}' unsupported protocol")),
            },
            "-o" => value()?.split(',').try_for_each(|form| self.output(form))?,
            _ => self.of_protocol(word, value)?,
        }
        Ok(())
    }

    /// Options that only some protocols have.
    fn of_protocol<'a>(&mut self, word: &str, value: &mut dyn FnMut() -> Result<&'a str, String>) -> Result<(), String> {
        let filter = &mut self.filter;
        let has_ports = matches!(filter.protocol, Some(protocol::TCP | protocol::UDP));
        let icmp = match filter.protocol {
            Some(protocol::ICMP) => word.strip_prefix("--icmp-"),
            Some(protocol::ICMPV6) => word.strip_prefix("--icmpv6-"),
            _ => None,
        };
        match word {
            "--sport" | "--orig-port-src" if has_ports => filter.sport = Some(number(value()?)),
            "--dport" | "--orig-port-dst" if has_ports => filter.dport = Some(number(value()?)),
            "--reply-port-src" if has_ports => filter.reply_sport = Some(number(value()?)),
            "--reply-port-dst" if has_ports => filter.reply_dport = Some(number(value()?)),
            "--state" if filter.protocol == Some(protocol::TCP) => {
                let name = value()?;
                let known = TCP_STATES.into_iter().find(|state| *state == name);
                let known = known.or(matches!(name, "LISTEN" | "SYN_SENT2").then_some("SYN_SENT2"));
                filter.state = Some(known.ok_or_else(|| format!("unknown TCP state `{name}'"))?);
            }
            _ => match icmp {
                Some("type") => filter.icmp_type = Some(number(value()?)),
                Some("code") => filter.icmp_code = Some(number(value()?)),
                Some("id") => filter.sport = Some(number(value()?)),
                _ => return Err(format!("unknown option `{word}'")),
            },
        }
        Ok(())
    }

    fn family(&mut self, family: Family) -> Result<(), String> {
        if self.filter.family.is_some_and(|held| held != family) {
            return Err("mismatched address family".to_owned());
        }
        self.filter.family = Some(family);
        Ok(())
    }

    fn net(&mut self, text: &str) -> Result<IpNet, String> {
        let (address, length) = text.split_once('/').map_or((text, None), |(address, length)| (address, Some(length)));
        let address: IpAddr = address.parse().map_err(|_| format!("Invalid IP address `{address}'"))?;
        self.family(Family::of(address))?;
        let net = match length {
            Some(length) => length.parse().ok().and_then(|length| IpNet::new(address, length).ok()),
            None => Some(IpNet::from(address)),
        };
        let net = net.ok_or_else(|| "Invalid netmask".to_owned())?;
        self.masked |= net.prefix_len() < net.max_prefix_len();
        Ok(net.trunc())
    }

    fn output(&mut self, form: &str) -> Result<(), String> {
        match form {
            "extended" => self.form.extended = true,
            "id" => self.form.id = true,
            "save" => self.form.save = true,
            "xml" => self.form.xml = true,
            "labels" => self.form.labels = true,
            // Nothing has a time of its own unless nf_conntrack_timestamp says so, and nobody else made an entry.
            "timestamp" | "ktimestamp" | "userspace" => {}
            other => return Err(format!("Bad parameter `{other}'")),
        }
        Ok(())
    }

    /// `-u`: bits that are to be set. Those of translation have options of their own; nothing left is no filter at all.
    fn status(&mut self, text: &str) -> Result<(), String> {
        let mut warnings = String::new();
        let (filter, bits) = (&mut self.filter, &mut self.edit.status);
        let before = *filter;
        for word in text.split(',') {
            match word.to_ascii_uppercase().as_str() {
                "ASSURED" => (filter.assured, bits.assured) = (true, true),
                "SEEN_REPLY" => (filter.unreplied, bits.seen_reply) = (Some(false), true),
                "UNREPLIED" => filter.unreplied = Some(true),
                "FIXED_TIMEOUT" => (filter.fixed_timeout, bits.fixed_timeout) = (true, true),
                "UNSET" => {}
                "SRC_NAT" => warnings.push_str("WARNING: ignoring SRC_NAT, use --src-nat instead\n"),
                "DST_NAT" => warnings.push_str("WARNING: ignoring DST_NAT, use --dst-nat instead\n"),
                "OFFLOAD" | "HW_OFFLOAD" => self.nothing_to_show = true,
                _ => return Err(format!("Bad parameter `{word}'")),
            }
        }
        if *filter == before && !self.nothing_to_show && matches!(self.verb, Verb::List | Verb::Delete) {
            self.verb = Verb::Failed(warnings);
        }
        Ok(())
    }

    /// Options that a verb does not take, and those that it needs.
    fn check(mut self) -> Result<Self, String> {
        let f = &self.filter;
        let given = [
            ("src", f.orig_src.is_some()),
            ("dst", f.orig_dst.is_some()),
            ("reply-src", f.reply_src.is_some()),
            ("reply-dst", f.reply_dst.is_some()),
            ("protonum", f.protocol.is_some()),
            ("timeout", self.edit.timeout.is_some()),
            ("status", f.assured || f.unreplied.is_some() || f.fixed_timeout),
            ("zero", self.zero),
            ("mask-src", self.masked),
            ("mark", f.mark.is_some()),
            ("output", self.form != Form::default()),
        ];
        let illegal: &[&str] = match self.verb {
            Verb::List | Verb::Delete => &["timeout"],
            Verb::Create => &["zero", "mask-src", "output"],
            Verb::Get => &["timeout", "zero", "mask-src", "mark", "status"],
            Verb::Flush | Verb::Count | Verb::Statistics => {
                &["src", "dst", "reply-src", "reply-dst", "protonum", "timeout", "status", "zero", "mark", "output"]
            }
            _ => &[],
        };
        if let Some((option, _)) = given.iter().find(|(option, given)| *given && illegal.contains(option)) {
            return Err(format!("Illegal option `--{option}' with this command"));
        }
        if matches!(self.verb, Verb::Create | Verb::Get) {
            self.check_whole()?;
        }
        if matches!(self.verb, Verb::Create | Verb::Update) {
            self.edit.mark = self.filter.mark.take();
            let status = ConnectionStatus::default();
            if self.edit.status != status {
                (self.filter.assured, self.filter.fixed_timeout, self.filter.unreplied) = (false, false, None);
            }
        }
        Ok(self)
    }

    /// `-I` and `-G` need all of a tuple.
    fn check_whole(&self) -> Result<(), String> {
        let f = &self.filter;
        let need = |there: bool, option: &str| {
            if there { Ok(()) } else { Err(format!("You need to supply the `--{option}' option for this command")) }
        };
        let create = self.verb == Verb::Create;
        if self.expectations {
            return need(false, "src");
        }
        need(f.protocol.is_some(), "protonum")?;
        need(!create || self.edit.timeout.is_some(), "timeout")?;
        let both = |a: bool, b: bool| a && b;
        let original = both(f.orig_src.is_some(), f.orig_dst.is_some());
        if !original && !both(f.reply_src.is_some(), f.reply_dst.is_some()) {
            return Err("you have to specify `--src' and `--dst'".to_owned());
        }
        match f.protocol {
            Some(protocol::TCP | protocol::UDP) => {
                let reply = both(f.reply_sport.is_some(), f.reply_dport.is_some());
                if !both(f.sport.is_some(), f.dport.is_some()) && !reply {
                    return Err("you have to specify `--sport' and `--dport'".to_owned());
                }
                need(!create || f.protocol != Some(protocol::TCP) || f.state.is_some(), "state")
            }
            Some(number @ (protocol::ICMP | protocol::ICMPV6)) => {
                let name = if number == protocol::ICMP { "icmp" } else { "icmpv6" };
                need(f.icmp_type.is_some(), &format!("{name}-type"))?;
                need(f.icmp_code.is_some(), &format!("{name}-code"))?;
                need(f.sport.is_some(), &format!("{name}-id"))
            }
            Some(GRE) => Err("you have to specify `--srckey' and `--dstkey'".to_owned()),
            _ => Ok(()),
        }
    }
}

/// Generic routing encapsulation.
const GRE: u8 = 47;

/// The letter of an option, and the value that follows it at once.
fn letter(word: &str) -> (&str, Option<&str>) {
    if let Some((_, short)) = LONG.iter().find(|(long, _)| *long == word) {
        return (short, None);
    }
    let single = word.strip_prefix('-').filter(|rest| !rest.starts_with('-'));
    let joined = single.filter(|rest| rest.len() > 1 && rest.chars().next().is_some_and(|c| VALUED.contains(c)));
    match joined.and_then(|_| word.split_at_checked(2)) {
        Some((letter, value)) => (letter, Some(value)),
        None => (word, None),
    }
}

/// `ADDRESS[:PORT]`
fn translation(text: &str, option: &str) -> Result<Translation, String> {
    if text.contains('/') {
        return Err(format!("CIDR notation unavailable for `{option}'"));
    }
    // An IPv6 address with a port stands in brackets.
    let (address, port) = match text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, rest)) => (address, rest.strip_prefix(':')),
        None if text.matches(':').count() == 1 => text.split_once(':').map_or((text, None), |(a, p)| (a, Some(p))),
        None => (text, None),
    };
    let parsed = address.parse().map_err(|_| format!("Invalid IP address `{address}'"))?;
    Ok(Translation { address: Some(parsed), port: port.map(number) })
}

fn protocol_number(text: &str) -> Result<u8, String> {
    match text.to_ascii_lowercase().as_str() {
        "tcp" => Ok(protocol::TCP),
        "udp" => Ok(protocol::UDP),
        "icmp" => Ok(protocol::ICMP),
        "icmpv6" | "ipv6-icmp" => Ok(protocol::ICMPV6),
        "gre" => Ok(GRE),
        other => other.parse().map_err(|_| format!("`{text}' unsupported protocol")),
    }
}

/// As strtoul reads it: digits as far as they go, cut to what there is room for.
fn number<T: From<u8> + TryFrom<u64>>(text: &str) -> T {
    let digits = text.split(|c: char| !c.is_ascii_digit()).next().unwrap_or("");
    let value: u64 = digits.parse().unwrap_or(0);
    let cut = [u64::from(u32::MAX), u64::from(u16::MAX), u64::from(u8::MAX)];
    cut.into_iter().find_map(|mask| T::try_from(value & mask).ok()).unwrap_or_else(|| T::from(0))
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
