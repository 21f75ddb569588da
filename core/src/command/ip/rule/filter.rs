//! The selector of `ip rule list` and `flush` (iproute2: iprule_list_flush_or_save, filter_nlmsg).

use super::{ports, uids};
use crate::base::Family;
use crate::command::ip::fail::{self, Outcome};
use crate::command::ip::keyword::{self, Keyword, Spelling::*};
use crate::command::ip::names;
use crate::command::ip::parse::{self, Typed};
use crate::command::ip::tables::TableNames;
use crate::command::ip::words::{Words, abbreviates};
use crate::model::Rule;
use ipnet::IpNet;

/// Which rules are meant. `None` leaves a thing open.
#[derive(Clone, Debug, Default)]
pub(super) struct Filter {
    priority: Option<u32>,
    inverted: bool,
    tos: Option<u8>,
    fwmark: u32,
    fwmask: u32,
    iif: Option<String>,
    oif: Option<String>,
    uids: Option<(u32, u32)>,
    table: u32,
    from: Option<Typed>,
    to: Option<Typed>,
    /// Only `flush` looks at it.
    protocol: Option<u8>,
    ipproto: u8,
    sport: Option<(u16, u16)>,
    dport: Option<(u16, u16)>,
    tun_id: u64,
}

#[derive(Clone, Copy)]
enum Key {
    Priority,
    Not,
    Tos,
    Fwmark,
    Iif,
    Oif,
    Uids,
    Table,
    From,
    Protocol,
    Ipproto,
    Sport,
    Dport,
    TunId,
    Refused(&'static str),
}

const KEYS: &[Keyword<Key>] = &[
    ("preference", Short, Key::Priority),
    ("order", Short, Key::Priority),
    ("priority", Short, Key::Priority),
    ("not", Whole, Key::Not),
    ("tos", Whole, Key::Tos),
    ("dsfield", Whole, Key::Tos),
    ("fwmark", Whole, Key::Fwmark),
    ("dev", Whole, Key::Iif),
    ("iif", Whole, Key::Iif),
    ("oif", Whole, Key::Oif),
    ("l3mdev", Whole, Key::Refused("l3mdev")),
    ("uidrange", Whole, Key::Uids),
    ("tun_id", Short, Key::TunId),
    ("lookup", Short, Key::Table),
    ("table", Short, Key::Table),
    ("from", Short, Key::From),
    ("src", Short, Key::From),
    ("protocol", Short, Key::Protocol),
    ("ipproto", Whole, Key::Ipproto),
    ("sport", Whole, Key::Sport),
    ("dport", Whole, Key::Dport),
];

impl Filter {
    /// Reads a selector to the end of the line.
    ///
    /// Errors: the complaint about the first word that is wrong.
    pub(super) fn read(mut words: Words<'_>, family: Family, tables: &TableNames) -> Outcome<Self> {
        let mut filter = Self::default();
        while let Some(word) = words.next() {
            match keyword::find(word, KEYS) {
                Some(Key::Not) => filter.inverted = true,
                Some(Key::Refused(name)) => return Err(super::edit::refused(name, &mut words)),
                Some(key) => filter.value(key, words.next_value()?, family, tables)?,
                None => {
                    let named = abbreviates(word, "dst") || abbreviates(word, "to");
                    filter.to = Some(parse::prefix(if named { words.next_value()? } else { word }, Some(family))?);
                }
            }
        }
        Ok(filter)
    }

    fn value(&mut self, key: Key, word: &str, family: Family, tables: &TableNames) -> Outcome<()> {
        let wrong = |what: &str| fail::wrong(what, word);
        match key {
            Key::Priority => {
                self.priority = Some(parse::u32(word, 0).ok_or_else(|| wrong("preference value is invalid"))?);
            }
            Key::Tos => self.tos = Some(names::read_dsfield(word).ok_or_else(|| wrong("TOS value is invalid"))?),
            Key::Fwmark => {
                let (mark, mask) = super::edit::mark(word)?;
                (self.fwmark, self.fwmask) = (mark, mask.unwrap_or(0));
            }
            Key::Iif => self.iif = Some(device(word, "\"iif\"/\"dev\" not a valid ifname")?),
            Key::Oif => self.oif = Some(device(word, "\"oif\" not a valid ifname")?),
            Key::Uids => self.uids = Some(uids(word).ok_or_else(|| wrong("invalid UID range"))?),
            Key::Table => self.table = tables.read(word).ok_or_else(|| wrong("table id value is invalid"))?,
            Key::From => self.from = Some(parse::prefix(word, Some(family))?),
            Key::Protocol => match names::read_protocol(word) {
                None if word == "all" => self.protocol = None,
                None => return Err(wrong("invalid \"protocol\"")),
                protocol => self.protocol = protocol,
            },
            Key::Ipproto => {
                self.ipproto = names::read_ip_protocol(word).ok_or_else(|| wrong("Invalid \"ipproto\" value"))?;
            }
            Key::Sport => self.sport = Some(ports(word).ok_or_else(|| wrong("invalid port range"))?),
            Key::Dport => self.dport = Some(ports(word).ok_or_else(|| wrong("invalid dport range"))?),
            Key::TunId => {
                self.tun_id = parse::unsigned(word, 0).ok_or_else(|| wrong("\"tun_id\" value is invalid"))?;
            }
            Key::Not | Key::Refused(_) => {}
        }
        Ok(())
    }

    /// Is this rule meant?
    pub(super) fn admits(&self, rule: &Rule) -> bool {
        let named = |asked: &Option<String>, there: &Option<String>| asked.is_none() || asked == there;
        self.priority.is_none_or(|priority| rule.priority == Some(priority))
            && (!self.inverted || rule.invert)
            && self.from.is_none_or(|from| within(from, rule.from))
            && self.to.is_none_or(|to| within(to, rule.to))
            && self.tos.is_none_or(|tos| tos == rule.tos)
            && (self.fwmark == 0 || self.fwmark == rule.fwmark)
            && (self.fwmask == 0 || rule.fwmask == Some(self.fwmask))
            && named(&self.iif, &rule.iif)
            && named(&self.oif, &rule.oif)
            && (self.uids.is_none() || self.uids == rule.uidrange)
            && (self.ipproto == 0 || rule.ipproto == Some(self.ipproto))
            && ports_named(self.sport, rule.sport)
            && ports_named(self.dport, rule.dport)
            && (self.tun_id == 0 || self.tun_id == rule.tun_id)
            && (self.table == 0 || self.table == rule.table().0)
    }

    /// As `flush` reads the selector: by who made the rule, too.
    pub(super) fn admits_protocol(&self, rule: &Rule) -> bool {
        self.protocol.is_none_or(|protocol| protocol == rule.protocol)
    }
}

/// A port 0 in the selector asks for nothing.
fn ports_named(asked: Option<(u16, u16)>, there: Option<(u16, u16)>) -> bool {
    asked.is_none_or(|(first, _)| first == 0) || asked == there
}

/// Is the rule's prefix inside the one asked for? `all` asks for nothing.
fn within(asked: Typed, there: Option<IpNet>) -> bool {
    asked.length == 0 || there.is_some_and(|prefix| asked.length <= prefix.prefix_len() && asked.covers(prefix.addr()))
}

/// The name of an interface, which need not be there.
pub(super) fn device(word: &str, complaint: &str) -> Outcome<String> {
    if parse::is_device_name(word) { Ok(word.to_owned()) } else { Err(fail::wrong(complaint, word)) }
}
