//! The selector of `ip route list` and `flush`: read, and held against routes (iproute2: iproute_list_flush_or_save, filter_nlmsg).

use super::refused;
use crate::base::Family;
use crate::base::{IfIndex, TableId};
use crate::command::ip::device::Names;
use crate::command::ip::fail::{self, Outcome};
use crate::command::ip::keyword::{self, Keyword, Spelling::*};
use crate::command::ip::options::Options;
use crate::command::ip::parse::{self, Typed};
use crate::command::ip::tables::TableNames;
use crate::command::ip::words::{Words, abbreviates};
use crate::command::ip::{names, usage};
use crate::command::{Answer, Kernel};
use crate::model::Route;
use crate::model::route::{RouteAnswer, RouteType};
use ipnet::IpNet;

/// What a listing shows; what the selector fixes is left out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shown {
    pub(super) tos: bool,
    pub(super) via: bool,
    pub(super) dev: bool,
    pub(super) table: bool,
    pub(super) protocol: bool,
    pub(super) scope: bool,
    pub(super) src: bool,
    pub(super) metric: bool,
}

impl Shown {
    /// Everything.
    pub(super) const ALL: Self =
        Self { tos: true, via: true, dev: true, table: true, protocol: true, scope: true, src: true, metric: true };
}

/// Which routes are meant. `None` leaves a thing open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    /// None: both families.
    pub(super) family: Option<Family>,
    /// None: all tables.
    pub(super) table: Option<TableId>,
    /// The cache is meant, not the tables.
    pub(super) cache: bool,
    tos: Option<u8>,
    protocol: Option<u8>,
    scope: Option<u8>,
    kind: Option<u8>,
    dev: Option<IfIndex>,
    iif: Option<IfIndex>,
    mark: Option<u32>,
    metric: Option<u32>,
    via: Option<Typed>,
    src: Option<Typed>,
    root: Option<Typed>,
    matching: Option<Typed>,
    from_root: Option<Typed>,
    from_matching: Option<Typed>,
}

#[derive(Clone, Copy)]
enum Key {
    Table,
    Cached,
    Tos,
    Protocol,
    Scope,
    Type,
    Dev,
    Iif,
    Mark,
    Metric,
    Via,
    Src,
    From,
    Refused(&'static str),
}

const KEYS: &[Keyword<Key>] = &[
    ("table", Short, Key::Table),
    ("vrf", Short, Key::Refused("vrf")),
    ("cached", Short, Key::Cached),
    ("cloned", Short, Key::Cached),
    ("tos", Whole, Key::Tos),
    ("dsfield", Short, Key::Tos),
    ("protocol", Short, Key::Protocol),
    ("scope", Short, Key::Scope),
    ("type", Short, Key::Type),
    ("dev", Whole, Key::Dev),
    ("oif", Whole, Key::Dev),
    ("iif", Whole, Key::Iif),
    ("mark", Whole, Key::Mark),
    ("metric", Short, Key::Metric),
    ("priority", Short, Key::Metric),
    ("preference", Whole, Key::Metric),
    ("via", Whole, Key::Via),
    ("src", Whole, Key::Src),
    ("realms", Short, Key::Refused("realms")),
    ("from", Short, Key::From),
];

impl Filter {
    /// Reads a selector to the end of the line.
    ///
    /// Errors: the complaint about the first word that is wrong.
    pub(super) fn read(options: &Options, mut words: Words<'_>, kernel: &dyn Kernel) -> Outcome<Self> {
        let mut filter = Self { table: Some(TableId::MAIN), ..Self::default() };
        let complaint = options.wanted();
        filter.family = options.wanted();
        let (mut dev, mut iif) = (None, None);
        while let Some(word) = words.peek() {
            let Some(key) = keyword::find(word, KEYS) else {
                filter.destination(&mut words, complaint)?;
                continue;
            };
            words.next();
            match key {
                Key::Cached => filter.cache = true,
                Key::Dev => dev = Some(words.next_value()?),
                Key::Iif => iif = Some(words.next_value()?),
                Key::Refused(name) => return Err(refused(name, &mut words)),
                Key::From => filter.source(&mut words, complaint)?,
                Key::Via => filter.via = Some(via(&mut words, complaint)?),
                key => filter.value(key, words.next_value()?, complaint, &TableNames::ask(kernel, options))?,
            }
        }
        let devices = Names::ask(kernel);
        if filter.family.is_none() && filter.table.is_some() {
            filter.family = Some(Family::Inet);
        }
        filter.iif = iif.map(|name| devices.index(name, 1)).transpose()?;
        filter.dev = dev.map(|name| devices.index(name, 1)).transpose()?;
        Ok(filter)
    }

    fn value(&mut self, key: Key, word: &str, complaint: Option<Family>, tables: &TableNames) -> Outcome<()> {
        let wrong = |what: &str| fail::wrong(what, word);
        match key {
            Key::Table => match (tables.read(word), word) {
                (Some(table), _) => self.table = Some(TableId(table)).filter(|table| table.0 != 0),
                (None, "all") => self.table = None,
                (None, "cache") => self.cache = true,
                (None, "help") => return Err(usage::route()),
                _ => return Err(wrong("table id value is invalid")),
            },
            Key::Tos => self.tos = Some(names::read_dsfield(word).ok_or_else(|| wrong("TOS value is invalid"))?),
            Key::Protocol => {
                self.protocol = or_all(word, names::read_protocol(word), || wrong("invalid \"protocol\""))?;
            }
            Key::Scope => {
                self.scope = or_all(word, names::scope(word).map(|scope| scope.0), || wrong("invalid \"scope\""))?;
            }
            Key::Type => {
                self.kind = Some(names::read_route_type(word).ok_or_else(|| wrong("node type value is invalid"))?);
            }
            Key::Mark => self.mark = Some(parse::u32(word, 0).ok_or_else(|| wrong("invalid mark value"))?),
            Key::Metric => {
                self.metric = Some(parse::u32(word, 0).ok_or_else(|| wrong("\"metric\" value is invalid"))?);
            }
            Key::Src => self.src = Some(parse::prefix(word, complaint)?),
            Key::Cached | Key::From | Key::Via | Key::Dev | Key::Iif | Key::Refused(_) => {}
        }
        Ok(())
    }

    /// `[to] [root|match|exact] PREFIX`
    fn destination(&mut self, words: &mut Words<'_>, complaint: Option<Family>) -> Outcome<()> {
        let word = words.next_value()?;
        let word = if abbreviates(word, "to") { words.next_value()? } else { word };
        let (root, matching, prefix) = range(word, words, complaint)?;
        self.root = if root { Some(prefix) } else { self.root };
        self.matching = if matching { Some(prefix) } else { self.matching };
        Ok(())
    }

    /// `from [root|match|exact] PREFIX`: IPv4 routes are for all sources.
    fn source(&mut self, words: &mut Words<'_>, complaint: Option<Family>) -> Outcome<()> {
        let word = words.next_value()?;
        let (root, matching, prefix) = range(word, words, complaint)?;
        self.from_root = if root { Some(prefix) } else { self.from_root };
        self.from_matching = if matching { Some(prefix) } else { self.from_matching };
        Ok(())
    }

    /// True for a selector that leaves everything open, the family too: a dump of all tables.
    pub(super) fn is_everything(&self) -> bool {
        *self == Self::default()
    }

    /// What is left to be shown of the routes that are chosen.
    pub(super) fn shown(&self) -> Shown {
        let whole = |prefix: Option<Typed>| prefix.is_some_and(|prefix| prefix.is_host());
        Shown {
            tos: self.tos.is_none(),
            via: !whole(self.via),
            dev: self.dev.is_none(),
            table: self.table.is_none(),
            protocol: self.protocol.is_none(),
            scope: self.scope.is_none(),
            src: !whole(self.src),
            metric: self.metric.is_none(),
        }
    }

    /// Is this configured route meant?
    pub(super) fn admits(&self, route: &Route) -> bool {
        let single = route.nexthops.first().filter(|_| !route.multipath);
        // Routes with several next hops, and those with none, have no interface of their own.
        let by_dev = |dev: IfIndex| single.is_some_and(|hop| hop.dev == dev);
        let unspecified = route.family().unspecified();
        let gateway = single.and_then(|hop| hop.gateway);
        !self.cache
            && self.family.is_none_or(|family| family == route.family())
            && self.table_fits(route)
            && open(self.protocol, route.protocol)
            && open(self.scope, route.scope.0)
            && open(self.kind, route.kind.number())
            && open(self.tos, route.tos)
            && open(self.metric, route.metric)
            && self.mark.is_none_or(|mark| mark == 0)
            && self.iif.is_none()
            && self.dev.is_none_or(by_dev)
            && self.via.is_none_or(|via| via.covers(gateway.unwrap_or(unspecified)))
            && self.src.is_none_or(|src| src.covers(route.prefsrc.unwrap_or(unspecified)))
            && fits(self.root, self.matching, route.dst)
            && fits(self.from_root, self.from_matching, route.src.unwrap_or(route.family().everything()))
    }

    /// A dump of IPv6's table `main` alone passes over local routes: the program takes them for those of older kernels, which had
    /// one table for all.
    fn table_fits(&self, route: &Route) -> bool {
        let old = route.family() == Family::Inet6 && self.table == Some(TableId::MAIN) && route.kind == RouteType::Local;
        open(self.table, route.table) && !old
    }

    /// Is this entry of the cache meant?
    pub(super) fn admits_cached(&self, answer: &RouteAnswer) -> bool {
        self.cache
            && self.family.is_none_or(|family| family == Family::of(answer.dst))
            && self.table.is_none_or(|table| table == answer.table.unwrap_or(TableId::MAIN))
            && open(self.kind, answer.kind.number())
            && open(self.tos, answer.tos)
            && open(self.dev, answer.dev)
            && open(self.iif, answer.iif)
            && fits(self.root, self.matching, IpNet::from(answer.dst))
            && answer.kind != RouteType::Throw
    }
}

/// Is the prefix within `root`, and does it hold `matching`?
fn fits(root: Option<Typed>, matching: Option<Typed>, prefix: IpNet) -> bool {
    let length = prefix.prefix_len();
    let own = |typed: Typed| typed.family == Some(Family::of(prefix.addr()));
    let below = |root: Typed| root.family.is_none() || own(root) && root.length <= length && root.covers(prefix.addr());
    let above = |whole: Typed| match whole.family {
        Some(_) => own(whole) && length <= whole.length && prefix.contains(&whole.address),
        None => !whole.has_length || length == 0,
    };
    root.is_none_or(below) && matching.is_none_or(above)
}

/// `via [FAMILY] PREFIX`
fn via(words: &mut Words<'_>, wanted: Option<Family>) -> Outcome<Typed> {
    let word = words.next_value()?;
    match word {
        "inet" => parse::prefix(words.next_value()?, Some(Family::Inet)),
        "inet6" => parse::prefix(words.next_value()?, Some(Family::Inet6)),
        "mpls" | "bridge" | "link" => Err(Answer::not_modelled(format_args!("via {word}"))),
        word => parse::prefix(word, wanted),
    }
}

/// `[root|match|exact] PREFIX`: is the prefix the least that a route must have, the most, or both?
fn range<'a>(word: &'a str, words: &mut Words<'a>, complaint: Option<Family>) -> Outcome<(bool, bool, Typed)> {
    let (root, matching) = if abbreviates(word, "root") {
        (true, false)
    } else if abbreviates(word, "match") {
        (false, true)
    } else {
        (true, true)
    };
    let named = !(root && matching) || abbreviates(word, "exact");
    let word = if named { words.next_value()? } else { word };
    Ok((root, matching, parse::prefix(word, complaint)?))
}

/// `all` leaves the thing open.
fn or_all(word: &str, value: Option<u8>, wrong: impl FnOnce() -> Answer) -> Outcome<Option<u8>> {
    match value {
        None if word == "all" => Ok(None),
        None => Err(wrong()),
        value => Ok(value),
    }
}

fn open<T: PartialEq>(asked: Option<T>, there: T) -> bool {
    asked.is_none_or(|asked| asked == there)
}
