//! `ip rule add` and `del` (iproute2: iprule_modify).

use super::filter::device;
use super::{ports, uids};
use crate::base::addr::octets;
use crate::base::{Family, TableId};
use crate::command::ip::fail::{self, Outcome};
use crate::command::ip::keyword::{self, Keyword, Spelling::*};
use crate::command::ip::netlink::{self, Attributes};
use crate::command::ip::options::Options;
use crate::command::ip::tables::TableNames;
use crate::command::ip::words::{Words, abbreviates};
use crate::command::ip::{names, parse, usage};
use crate::command::{Answer, Kernel};
use crate::model::{Change, Rule, RuleAction, RuleChange};
use ipnet::IpNet;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Key {
    Not,
    From,
    To,
    Priority,
    Tos,
    Fwmark,
    Protocol,
    Table,
    SuppressPrefixlength,
    SuppressIfgroup,
    Iif,
    Oif,
    Uids,
    Ipproto,
    Sport,
    Dport,
    TunId,
    /// Deprecated, and taken for a type.
    Nat,
    Refused(&'static str),
}

const KEYS: &[Keyword<Key>] = &[
    ("not", Whole, Key::Not),
    ("from", Whole, Key::From),
    ("to", Whole, Key::To),
    ("preference", Short, Key::Priority),
    ("order", Short, Key::Priority),
    ("priority", Short, Key::Priority),
    ("tos", Whole, Key::Tos),
    ("dsfield", Short, Key::Tos),
    ("fwmark", Whole, Key::Fwmark),
    ("realms", Short, Key::Refused("realms")),
    ("protocol", Short, Key::Protocol),
    ("tun_id", Short, Key::TunId),
    ("table", Short, Key::Table),
    ("lookup", Whole, Key::Table),
    ("suppress_prefixlength", Short, Key::SuppressPrefixlength),
    ("sup_pl", Whole, Key::SuppressPrefixlength),
    ("suppress_ifgroup", Short, Key::SuppressIfgroup),
    ("sup_group", Whole, Key::SuppressIfgroup),
    ("dev", Whole, Key::Iif),
    ("iif", Whole, Key::Iif),
    ("oif", Whole, Key::Oif),
    ("l3mdev", Whole, Key::Refused("l3mdev")),
    ("uidrange", Whole, Key::Uids),
    ("nat", Whole, Key::Nat),
    ("map-to", Short, Key::Nat),
    ("ipproto", Whole, Key::Ipproto),
    ("sport", Whole, Key::Sport),
    ("dport", Whole, Key::Dport),
];

/// What has been read of a request.
#[derive(Default)]
struct Request {
    rule: Rule,
    action: Option<RuleAction>,
    /// What `goto` named.
    target: Option<u32>,
    table: Option<u32>,
    /// The last table above 255: its attribute is heeded rather than the header's.
    large_table: Option<u32>,
    /// The family that an option told: prefixes do not tell it.
    family: Option<Family>,
    /// `nat` was typed: a type that leaves the table to be `main`.
    nat: bool,
    /// Printed while reading.
    warnings: String,
    /// What is sent, in the order typed.
    sent: Attributes,
}

/// RTM_NEWRULE, RTM_DELRULE; FR_ACT_TO_TBL.
const NEW: u16 = 32;
const DELETE: u16 = 33;
const LOOKUP: u8 = 1;
/// FR_ACT_GOTO: also the number of the type `local`.
const GOTO: u8 = 2;
/// RTN_NAT.
const NAT: u8 = 10;

/// FRA_*
mod attribute {
    pub const DST: u16 = 1;
    pub const SRC: u16 = 2;
    pub const IIF: u16 = 3;
    pub const GOTO: u16 = 4;
    pub const NAT_GATEWAY: u16 = 5;
    pub const PRIORITY: u16 = 6;
    pub const FWMARK: u16 = 10;
    pub const TUN_ID: u16 = 12;
    pub const SUPPRESS_IFGROUP: u16 = 13;
    pub const SUPPRESS_PREFIXLEN: u16 = 14;
    pub const TABLE: u16 = 15;
    pub const FWMASK: u16 = 16;
    pub const OIF: u16 = 17;
    pub const UID_RANGE: u16 = 20;
    pub const PROTOCOL: u16 = 21;
    pub const IP_PROTO: u16 = 22;
    pub const SPORT_RANGE: u16 = 23;
    pub const DPORT_RANGE: u16 = 24;
}

/// The request as bytes (Linux: `struct fib_rule_hdr`).
fn message(kind: u16, rule: &Rule, action: u8, table: u32, sent: &Attributes) -> Vec<u8> {
    let length = |prefix: Option<IpNet>| prefix.map_or(0, |prefix| prefix.prefix_len());
    let table = u8::try_from(table).unwrap_or(0);
    let invert = if rule.invert { 2 } else { 0 };
    let header = [rule.family.number(), length(rule.to), length(rule.from), rule.tos, table, 0, 0, action, invert, 0, 0, 0];
    let flags = if kind == NEW { netlink::CREATE | netlink::EXCLUSIVE } else { 0 };
    netlink::message(kind, flags, &header, sent)
}

/// `ip rule add`.
///
/// Errors: the complaint about the first word that is wrong.
pub(super) fn add(options: &Options, words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    if words.is_empty() {
        return Err(fail::plain(1, "\"ip rule add\" requires arguments."));
    }
    let mut request = Request { family: options.wanted(), ..Request::default() };
    let end = read(words, &TableNames::ask(kernel, options), &mut request);
    let heeded = request.heeded_table();
    let action = request.settle_goto();
    let Request { mut rule, table, nat, sent, warnings, .. } = request;
    let end = end.map(|()| {
        // A table or a type means that `main` is not.
        let default = if action.is_some() && !nat { 0 } else { TableId::MAIN.0 };
        set_action(&mut rule, action, heeded.unwrap_or(default));
        let number = action.map_or(LOOKUP, RuleAction::number);
        options.sent.borrow_mut().push(message(NEW, &rule, number, table.unwrap_or(default), &sent));
        fail::done(kernel.change(Change::Rule(RuleChange::Add(rule))))
    });
    Ok(warned(warnings, end))
}

/// `ip rule del`.
///
/// Errors: the complaint about the first word that is wrong.
pub(super) fn delete(options: &Options, words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    if words.is_empty() {
        return Err(fail::plain(1, "\"ip rule del\" requires arguments."));
    }
    let mut request = Request { family: options.wanted(), ..Request::default() };
    let end = read(words, &TableNames::ask(kernel, options), &mut request);
    let heeded = request.heeded_table();
    let action = request.settle_goto();
    let Request { mut rule, table, sent, warnings, .. } = request;
    let end = end.map(|()| {
        let number = action.map_or(0, RuleAction::number);
        options.sent.borrow_mut().push(message(DELETE, &rule, number, table.unwrap_or(0), &sent));
        // Type 0 is any.
        let action = action.filter(|action| *action != RuleAction::Other(0));
        let action_given = action.is_some() || table.is_some();
        set_action(&mut rule, action, heeded.unwrap_or(0));
        fail::done(kernel.change(Change::Rule(RuleChange::Delete { rule, action_given })))
    });
    Ok(warned(warnings, end))
}

/// An answer behind what was printed before it.
fn warned(warnings: String, end: Outcome<Answer>) -> Answer {
    let answer = end.unwrap_or_else(|answer| answer);
    Answer { output: warnings + &answer.output, ..answer }
}

fn set_action(rule: &mut Rule, action: Option<RuleAction>, table: u32) {
    match action {
        None | Some(RuleAction::Lookup(_)) => rule.action = RuleAction::Lookup(TableId(table)),
        Some(action) => {
            rule.action = action;
            rule.idle_table = TableId(table);
        }
    }
}

fn read(mut words: Words<'_>, tables: &TableNames, request: &mut Request) -> Outcome<()> {
    while let Some(word) = words.next() {
        match keyword::find(word, KEYS) {
            Some(Key::Not) => request.rule.invert = true,
            Some(Key::Nat) => request.nat(words.next_value()?)?,
            Some(Key::Refused(name)) => return Err(refused(name, &mut words)),
            Some(key) => {
                let word = words.next_value()?;
                request.value(key, word, tables)?;
                request.put(key, word);
            }
            None => request.action(word, &mut words)?,
        }
    }
    request.rule.family = request.family.unwrap_or_default();
    Ok(())
}

impl Request {
    fn heeded_table(&self) -> Option<u32> {
        self.large_table.or(self.table)
    }

    /// The action and the goto's target come apart: the type that was named last holds, and the target belongs to it or is too much.
    fn settle_goto(&mut self) -> Option<RuleAction> {
        match (self.action, self.target) {
            (Some(RuleAction::Goto(_) | RuleAction::Other(GOTO)), Some(target)) => Some(RuleAction::Goto(target)),
            (action, target) => {
                self.rule.stray_goto = target.is_some();
                action
            }
        }
    }

    fn value(&mut self, key: Key, word: &str, tables: &TableNames) -> Outcome<()> {
        let wrong = |what: &str| fail::wrong(what, word);
        if key == Key::From || key == Key::To {
            return self.prefix(key, word);
        }
        let rule = &mut self.rule;
        match key {
            Key::Priority => {
                rule.priority = Some(parse::u32(word, 0).ok_or_else(|| wrong("preference value is invalid"))?);
            }
            Key::Tos => rule.tos = names::read_dsfield(word).ok_or_else(|| wrong("TOS value is invalid"))?,
            Key::Fwmark => {
                let (value, mask) = mark(word)?;
                rule.fwmark = value;
                rule.fwmask = mask.or(rule.fwmask);
            }
            Key::Protocol => {
                rule.protocol = names::read_protocol(word).ok_or_else(|| wrong("\"protocol\" value is invalid"))?;
            }
            Key::Table => {
                let table = tables.read(word).ok_or_else(|| wrong("invalid table ID"))?;
                self.table = Some(table);
                self.large_table = Some(table).filter(|table| *table > 255).or(self.large_table);
            }
            Key::SuppressPrefixlength => {
                let length = parse::integer(word, 0).and_then(|length| u32::try_from(length).ok());
                rule.suppress_prefixlength = Some(length.ok_or_else(|| wrong("suppress_prefixlength value is invalid"))?);
            }
            Key::SuppressIfgroup => {
                let group = names::read_group(word);
                rule.suppress_ifgroup = Some(group.ok_or_else(|| wrong("Invalid \"suppress_ifgroup\" value"))?);
            }
            _ => self.selector(key, word)?,
        }
        Ok(())
    }

    fn prefix(&mut self, key: Key, word: &str) -> Outcome<()> {
        let typed = parse::prefix(word, self.family)?;
        let prefix = Some(typed.net()).filter(|_| !typed.is_any);
        let (slot, kind) = match key {
            Key::From => (&mut self.rule.from, attribute::SRC),
            _ => (&mut self.rule.to, attribute::DST),
        };
        *slot = prefix;
        self.sent.put(kind, &typed.octets());
        Ok(())
    }

    fn selector(&mut self, key: Key, word: &str) -> Outcome<()> {
        let wrong = |what: &str| fail::wrong(what, word);
        let rule = &mut self.rule;
        match key {
            Key::Iif => rule.iif = Some(device(word, "\"iif\"/\"dev\" not a valid ifname")?),
            Key::Oif => rule.oif = Some(device(word, "\"oif\" not a valid ifname")?),
            Key::Uids => rule.uidrange = Some(uids(word).ok_or_else(|| wrong("invalid UID range"))?),
            Key::Ipproto => {
                rule.ipproto = Some(names::read_ip_protocol(word).ok_or_else(|| wrong("Invalid \"ipproto\" value"))?);
            }
            Key::Sport => rule.sport = Some(ports(word).ok_or_else(|| wrong("invalid port range"))?),
            Key::Dport => rule.dport = Some(ports(word).ok_or_else(|| wrong("invalid dport range"))?),
            Key::TunId => {
                rule.tun_id = parse::unsigned(word, 0).ok_or_else(|| wrong("\"tun_id\" value is invalid"))?;
            }
            _ => {}
        }
        Ok(())
    }

    /// Puts what was just read into the request.
    fn put(&mut self, key: Key, word: &str) {
        let Self { rule, sent, .. } = self;
        let ports = |range: Option<(u16, u16)>| {
            let (first, last) = range.unwrap_or_default();
            [first.to_le_bytes(), last.to_le_bytes()].concat()
        };
        match key {
            Key::Priority => sent.put_u32(attribute::PRIORITY, rule.priority.unwrap_or(0)),
            Key::Fwmark => {
                sent.put_u32(attribute::FWMARK, rule.fwmark);
                if let Some(mask) = rule.fwmask.filter(|_| word.contains('/')) {
                    sent.put_u32(attribute::FWMASK, mask);
                }
            }
            Key::Protocol => sent.put(attribute::PROTOCOL, &[rule.protocol]),
            Key::Table if self.table.is_some_and(|table| table > 255) => {
                sent.put_u32(attribute::TABLE, self.table.unwrap_or(0));
            }
            Key::SuppressPrefixlength => {
                sent.put_u32(attribute::SUPPRESS_PREFIXLEN, rule.suppress_prefixlength.unwrap_or(0));
            }
            Key::SuppressIfgroup => sent.put_u32(attribute::SUPPRESS_IFGROUP, rule.suppress_ifgroup.unwrap_or(0)),
            Key::Iif => sent.put_name(attribute::IIF, word),
            Key::Oif => sent.put_name(attribute::OIF, word),
            Key::Uids => {
                let (first, last) = rule.uidrange.unwrap_or_default();
                sent.put(attribute::UID_RANGE, &[first.to_le_bytes(), last.to_le_bytes()].concat());
            }
            Key::Ipproto => sent.put(attribute::IP_PROTO, &[rule.ipproto.unwrap_or(0)]),
            Key::Sport => sent.put(attribute::SPORT_RANGE, &ports(rule.sport)),
            Key::Dport => sent.put(attribute::DPORT_RANGE, &ports(rule.dport)),
            Key::TunId => sent.put(attribute::TUN_ID, &rule.tun_id.to_be_bytes()),
            Key::Table | Key::Tos | Key::Not | Key::From | Key::To | Key::Nat | Key::Refused(_) => {}
        }
    }

    /// `nat ADDRESS`: the program warns and sends a type that the kernel keeps and never obeys.
    fn nat(&mut self, word: &str) -> Outcome<()> {
        let wrong = |_| fail::plain(1, format_args!("Error: an IP address is expected rather than \"{word}\""));
        let gateway = parse::address(word, Some(Family::Inet)).map_err(wrong)?;
        self.warnings.push_str("Warning: route NAT is deprecated\n");
        self.sent.put(attribute::NAT_GATEWAY, &octets(gateway.address));
        self.action = Some(RuleAction::Other(NAT));
        self.nat = true;
        Ok(())
    }

    /// `[type] goto N | nop | TYPE`
    fn action(&mut self, word: &str, words: &mut Words<'_>) -> Outcome<()> {
        let word = if word == "type" { words.next_value()? } else { word };
        if abbreviates(word, "help") {
            return Err(usage::rule());
        }
        self.nat = false;
        self.action = Some(if abbreviates(word, "goto") {
            let target = words.next_value()?;
            let priority = parse::u32(target, 0).ok_or_else(|| fail::wrong("invalid target", target))?;
            self.sent.put_u32(attribute::GOTO, priority);
            self.target = Some(priority);
            RuleAction::Goto(priority)
        } else if abbreviates(word, "nop") {
            RuleAction::Nop
        } else {
            let number = names::read_route_type(word).ok_or_else(|| fail::wrong("Failed to parse rule type", word))?;
            by_number(number)
        });
        Ok(())
    }
}

/// A route's type as a rule's action: their numbers are not the same everywhere, and the kernel goes by the number.
fn by_number(number: u8) -> RuleAction {
    match number {
        1 => RuleAction::Lookup(TableId(0)),
        3 => RuleAction::Nop,
        6 => RuleAction::Blackhole,
        7 => RuleAction::Unreachable,
        8 => RuleAction::Prohibit,
        number => RuleAction::Other(number),
    }
}

/// What is not modelled, once its value is there.
pub(super) fn refused(name: &str, words: &mut Words<'_>) -> Answer {
    match words.next_value() {
        Err(incomplete) if name != "l3mdev" => incomplete,
        _ => Answer::not_modelled(format_args!("ip rule {name}")),
    }
}

/// `MARK[/MASK]`
pub(super) fn mark(word: &str) -> Outcome<(u32, Option<u32>)> {
    let (mark, mask) = word.split_once('/').map_or((word, None), |(mark, mask)| (mark, Some(mask)));
    let value = parse::u32(mark, 0).ok_or_else(|| fail::wrong("fwmark value is invalid", mark))?;
    let mask = mask.map(|mask| parse::u32(mask, 0).ok_or_else(|| fail::wrong("fwmask value is invalid", mask)));
    Ok((value, mask.transpose()?))
}
