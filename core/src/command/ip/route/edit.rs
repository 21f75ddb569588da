//! `ip route add`, `append`, `prepend`, `replace`, `change`, `del` (iproute2: iproute_modify).

use super::message::{Sent, attribute};
use super::{hops, metrics, refused};
use crate::base::{Errno, Family, TableId};
use crate::command::ip::device::Names;
use crate::command::ip::fail::{self, Outcome};
use crate::command::ip::keyword::{self, Keyword, Spelling::*};
use crate::command::ip::options::Options;
use crate::command::ip::parse::{self, Typed};
use crate::command::ip::tables::TableNames;
use crate::command::ip::words::{Words, abbreviates};
use crate::command::ip::{names, usage};
use crate::command::{Answer, Kernel};
use crate::model::route::{Nexthop, RouteChange, RouteType, RouteVerb, Scope, preference, route_protocol};
use crate::model::{Change, Refusal, Route};
use metrics::Metric;

#[derive(Clone, Copy)]
enum Key {
    Src,
    Via,
    Tos,
    Metric,
    Scope,
    Rtax(Metric),
    Onlink,
    Nexthop,
    Nhid,
    Protocol,
    Table,
    Dev,
    /// Read, sent, and passed over by the kernel for IPv4.
    Idle,
    Refused(&'static str),
}

const KEYS: &[Keyword<Key>] = &[
    ("src", Whole, Key::Src),
    ("as", Whole, Key::Idle),
    ("via", Whole, Key::Via),
    ("from", Whole, Key::Idle),
    ("tos", Whole, Key::Tos),
    ("dsfield", Short, Key::Tos),
    ("expires", Whole, Key::Idle),
    ("metric", Short, Key::Metric),
    ("priority", Short, Key::Metric),
    ("preference", Whole, Key::Metric),
    ("scope", Whole, Key::Scope),
    ("mtu", Whole, Key::Rtax(metrics::MTU)),
    ("hoplimit", Whole, Key::Rtax(metrics::HOPLIMIT)),
    ("advmss", Whole, Key::Rtax(metrics::ADVMSS)),
    ("reordering", Short, Key::Rtax(metrics::REORDERING)),
    ("rtt", Whole, Key::Rtax(metrics::RTT)),
    ("rto_min", Whole, Key::Rtax(metrics::RTO_MIN)),
    ("window", Short, Key::Rtax(metrics::WINDOW)),
    ("cwnd", Short, Key::Rtax(metrics::CWND)),
    ("initcwnd", Short, Key::Rtax(metrics::INITCWND)),
    ("initrwnd", Short, Key::Rtax(metrics::INITRWND)),
    ("features", Short, Key::Rtax(metrics::FEATURES)),
    ("quickack", Short, Key::Rtax(metrics::QUICKACK)),
    ("congctl", Short, Key::Rtax(metrics::CONGCTL)),
    ("rttvar", Short, Key::Rtax(metrics::RTTVAR)),
    ("ssthresh", Short, Key::Rtax(metrics::SSTHRESH)),
    ("realms", Short, Key::Refused("realms")),
    ("onlink", Whole, Key::Onlink),
    ("nexthop", Whole, Key::Nexthop),
    ("nhid", Whole, Key::Nhid),
    ("protocol", Short, Key::Protocol),
    ("table", Short, Key::Table),
    ("vrf", Short, Key::Refused("vrf")),
    ("dev", Whole, Key::Dev),
    ("oif", Whole, Key::Dev),
    ("pref", Short, Key::Idle),
    ("encap", Whole, Key::Refused("encap")),
    ("ttl-propagate", Whole, Key::Idle),
    ("fastopen_no_cookie", Short, Key::Rtax(metrics::FASTOPEN_NO_COOKIE)),
];

/// What has been read of a request.
struct Request<'a> {
    verb: RouteVerb,
    route: Route,
    /// The type's number; 0 in a deletion that names none.
    kind: u8,
    dst: Option<Typed>,
    hop: Nexthop,
    dev: Option<&'a str>,
    /// The last table above 255: its attribute is heeded rather than the header's.
    large_table: Option<u32>,
    scope: Option<Scope>,
    /// The family, once an address or an option told it.
    family: Option<Family>,
    sent: Sent,
    /// An address goes out without a byte.
    empty: bool,
}

/// Runs one of the verbs.
///
/// Errors: the complaint about the first word that is wrong.
pub(super) fn run(verb: RouteVerb, options: &Options, mut words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let tables = TableNames::ask(kernel, options);
    let devices = Names::ask(kernel);
    let mut request = Request::new(verb, options);
    while let Some(word) = words.peek() {
        match keyword::find(word, KEYS) {
            Some(Key::Nexthop) => break,
            Some(Key::Idle) => {
                words.next();
                request.idle(word, &mut words)?;
            }
            Some(key) => {
                words.next();
                request.value(key, &mut words, &tables)?;
            }
            None => request.destination(&mut words)?,
        }
    }
    let empty = request.empty;
    let (change, message, empty_hop) = request.finish(&mut words, &devices)?;
    options.sent.borrow_mut().push(message);
    if empty {
        return Err(fail::refused(&Refusal::because(Errno::Einval, "Attribute failed policy validation")));
    }
    if empty_hop {
        let version = if change.route.family() == Family::Inet6 { "IPv6" } else { "IPv4" };
        let text = format!("Invalid {version} address in RTA_GATEWAY");
        return Err(fail::refused(&Refusal::because(Errno::Einval, text)));
    }
    Ok(fail::done(kernel.change(Change::Route(change))))
}

impl<'a> Request<'a> {
    fn new(verb: RouteVerb, options: &Options) -> Self {
        let mut route = Route::new(Family::Inet.everything());
        let deletes = verb == RouteVerb::Delete;
        route.protocol = if deletes { 0 } else { route_protocol::BOOT };
        let kind = if deletes { 0 } else { RouteType::Unicast.number() };
        Self {
            verb,
            route,
            kind,
            dst: None,
            hop: Nexthop { weight: 1, ..Nexthop::default() },
            dev: None,
            large_table: None,
            scope: None,
            family: options.wanted(),
            sent: Sent::default(),
            empty: false,
        }
    }

    fn value(&mut self, key: Key, words: &mut Words<'a>, tables: &TableNames) -> Outcome<()> {
        match key {
            Key::Via => {
                if self.hop.gateway.is_some() {
                    return Err(fail::wrong("use nexthop syntax to specify multiple via", "via"));
                }
                let gateway = hops::gateway(words, &mut self.family, &mut self.sent.attributes)?;
                self.hop.gateway = Some(gateway.address);
                self.empty |= !gateway.has_bytes;
            }
            Key::Src => {
                let source = parse::address(words.next_value()?, self.family)?;
                self.route.prefsrc = Some(source.address);
                self.sent.attributes.put(attribute::PREFSRC, &source.octets());
                self.family = self.family.or(source.family);
                self.empty |= !source.has_bytes;
            }
            Key::Rtax(metric) => metric.read(words, &mut self.route.metrics, &mut self.sent.metrics)?,
            Key::Onlink => self.route.flags.onlink = true,
            Key::Dev => self.dev = Some(words.next_value()?),
            Key::Refused(name) => return Err(refused(name, words)),
            Key::Nexthop | Key::Idle => {}
            key => self.number(key, words.next_value()?, tables)?,
        }
        Ok(())
    }

    /// `from`, `as`, `expires`, `pref`, `ttl-propagate`: the program looks at the value, IPv4 does not.
    fn idle(&mut self, key: &str, words: &mut Words<'a>) -> Outcome<()> {
        let word = words.next_value()?;
        let wrong = |what: &str| fail::wrong(what, word);
        let attributes = &mut self.sent.attributes;
        match key {
            "from" => {
                let typed = parse::prefix(word, self.family)?;
                self.family = self.family.or(typed.family);
                if typed.has_bytes {
                    attributes.put(attribute::SRC, &typed.octets());
                }
                self.route.src = Some(typed.net()).filter(|_| typed.length != 0);
                self.sent.src_len = typed.length;
            }
            "as" => {
                let word = if word == "to" { words.next_value()? } else { word };
                let address = parse::address(word, self.family)?;
                self.family = self.family.or(address.family);
                attributes.put(attribute::NEWDST, &address.octets());
            }
            "expires" => {
                let seconds = parse::u32(word, 0).ok_or_else(|| wrong("\"expires\" value is invalid"))?;
                attributes.put_u32(attribute::EXPIRES, seconds);
                self.route.expires = Some(i64::from(seconds));
            }
            "ttl-propagate" if abbreviates(word, "enabled") => attributes.put(attribute::TTL_PROPAGATE, &[1]),
            "ttl-propagate" if abbreviates(word, "disabled") => attributes.put(attribute::TTL_PROPAGATE, &[0]),
            "ttl-propagate" => return Err(wrong("\"ttl-propagate\" value is invalid")),
            _ => {
                let named = [("low", preference::LOW), ("medium", preference::MEDIUM), ("high", preference::HIGH)]
                    .into_iter()
                    .find(|(name, _)| word == *name);
                let value = named.map(|(_, value)| value).or_else(|| parse::u8(word, 0));
                let value = value.ok_or_else(|| wrong("\"pref\" value is invalid"))?;
                attributes.put(attribute::PREF, &[value]);
                self.route.pref = Some(value);
            }
        }
        Ok(())
    }

    fn number(&mut self, key: Key, word: &str, tables: &TableNames) -> Outcome<()> {
        let wrong = |what: &str| fail::wrong(what, word);
        match key {
            Key::Tos => self.route.tos = names::read_dsfield(word).ok_or_else(|| wrong("\"tos\" value is invalid"))?,
            Key::Metric => {
                self.route.metric = parse::u32(word, 0).ok_or_else(|| wrong("\"metric\" value is invalid"))?;
                self.sent.attributes.put_u32(attribute::PRIORITY, self.route.metric);
            }
            Key::Scope => self.scope = Some(names::scope(word).ok_or_else(|| wrong("invalid \"scope\" value"))?),
            Key::Nhid => {
                let id = parse::u32(word, 0).ok_or_else(|| wrong("\"id\" value is invalid"))?;
                self.route.nhid = Some(id);
                self.sent.attributes.put_u32(attribute::NH_ID, id);
            }
            Key::Protocol => {
                self.route.protocol = names::read_protocol(word).ok_or_else(|| wrong("\"protocol\" value is invalid"))?;
            }
            Key::Table => {
                let table = tables.read(word).ok_or_else(|| wrong("\"table\" value is invalid"))?;
                self.sent.table = Some(table);
                if table > 255 {
                    self.large_table = Some(table);
                    self.sent.attributes.put_u32(attribute::TABLE, table);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// `[to] [TYPE] PREFIX`
    fn destination(&mut self, words: &mut Words<'a>) -> Outcome<()> {
        let mut word = words.next_value()?;
        if word == "to" {
            word = words.next_value()?;
        }
        if !word.starts_with(|c: char| c.is_ascii_digit())
            && let Some(kind) = names::read_route_type(word)
        {
            self.kind = kind;
            word = words.next_value()?;
        }
        if abbreviates(word, "help") {
            return Err(usage::route());
        }
        if self.dst.is_some() {
            return Err(fail::garbage("to", word));
        }
        let typed = parse::prefix(word, self.family)?;
        self.family = self.family.or(typed.family);
        self.dst = Some(typed);
        if typed.has_bytes {
            self.sent.attributes.put(attribute::DST, &typed.octets());
        }
        Ok(())
    }

    /// The edit, and its request as bytes.
    fn finish(mut self, words: &mut Words<'a>, devices: &Names) -> Outcome<(RouteChange, Vec<u8>, bool)> {
        let Some(dst) = self.dst else { return Err(usage::route()) };
        if let Some(name) = self.dev {
            self.hop.dev = devices.index(name, 1)?;
        }
        let listed = words.peek().is_some();
        let mut empty = false;
        let (list, sent_list) = hops::read(words, devices, &mut self.family, &mut empty)?;
        let family = self.family.unwrap_or_default();
        let dst = if dst.is_any { family.everything() } else { dst.net() };
        let (table, scope) = (self.table(), self.default_scope(listed));
        let mut route = Route { dst, table, scope: self.scope.unwrap_or(scope), multipath: listed, ..self.route };
        let any_kind = self.kind == 0;
        route.kind = match self.kind {
            0 => RouteType::Unicast,
            number => route_type(number)?,
        };
        let message = self.sent.message(self.verb, self.kind, &route, self.hop.dev.0, &sent_list);
        let named = self.hop.gateway.is_some() || !self.hop.dev.is_none();
        route.nexthops = if listed { list } else { Some(self.hop.clone()).filter(|_| named).into_iter().collect() };
        let beside = if listed { self.hop } else { Nexthop::default() };
        Ok((RouteChange { verb: self.verb, route, any_kind, beside }, message, empty))
    }

    /// Routes to ourselves go to table `local`.
    fn table(&self) -> TableId {
        let ours = [RouteType::Local, RouteType::Broadcast, RouteType::Anycast, RouteType::Nat].map(RouteType::number);
        let default = if ours.contains(&self.kind) { TableId::LOCAL } else { TableId::MAIN };
        self.large_table.or(self.sent.table).map_or(default, TableId)
    }

    fn default_scope(&self, listed: bool) -> Scope {
        let deletes = self.verb == RouteVerb::Delete;
        let number = |kind: RouteType| kind.number();
        match self.kind {
            _ if self.family == Some(Family::Inet6) => Scope::UNIVERSE,
            kind if kind == number(RouteType::Local) || kind == number(RouteType::Nat) => Scope::HOST,
            kind if [RouteType::Broadcast, RouteType::Multicast, RouteType::Anycast].map(number).contains(&kind) => {
                Scope::LINK
            }
            _ if deletes => Scope::NOWHERE,
            kind if kind == number(RouteType::Unicast) => {
                let direct = self.hop.gateway.is_none() && !listed && self.route.nhid.is_none_or(|id| id == 0);
                if direct { Scope::LINK } else { Scope::UNIVERSE }
            }
            _ => Scope::UNIVERSE,
        }
    }
}

/// A route's type by its number.
///
/// Errors: "not modelled" for a number that has no name.
fn route_type(number: u8) -> Outcome<RouteType> {
    const ALL: [RouteType; 11] = [
        RouteType::Unicast,
        RouteType::Local,
        RouteType::Broadcast,
        RouteType::Anycast,
        RouteType::Multicast,
        RouteType::Blackhole,
        RouteType::Unreachable,
        RouteType::Prohibit,
        RouteType::Throw,
        RouteType::Nat,
        RouteType::Xresolve,
    ];
    let known = ALL.into_iter().find(|kind| kind.number() == number);
    let name = || names::name(names::ROUTE_TYPES, number.into());
    known.ok_or_else(|| Answer::not_modelled(format_args!("route type {}", name())))
}
