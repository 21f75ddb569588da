//! `ip link show`, `ip address show` and `ip address flush`: what is chosen from the kernel's dumps and in which order it is
//! printed (iproute2: ip/ipaddress.c, ipaddr_list_flush_or_save).

use super::fail::{self, Outcome};
use super::link_print::{self, Depth};
use super::options::{Family, Options};
use super::parse::{self, Typed};
use super::report::{Listing, Report};
use super::words::{Words, abbreviates};
use super::{Names, address_print, flush, link_stats, names, usage};
use crate::base::IfIndex;
use crate::base::glob::glob;
use crate::command::{Answer, Kernel};
use crate::model::{Address, AddressChange, Change, Lifetime, Link, LinkKind, Scope};

/// What the words after `show` or `flush` choose.
#[derive(Clone, Debug, Default)]
struct Filter<'a> {
    family: Option<Family>,
    dev: Option<IfIndex>,
    up: bool,
    to: Option<Typed>,
    scope: Option<Scope>,
    label: Option<&'a str>,
    group: Option<u32>,
    master: bool,
    kind: Option<&'a str>,
    secondary: Option<bool>,
    permanent: Option<bool>,
    /// Other flags that must be set, or must not.
    flags: Vec<(&'static str, bool)>,
    /// A family was asked for by option: then the kernel is not told the type.
    by_family: bool,
}

/// `ip link show …`
///
/// Errors: the program's complaints.
pub fn links(options: &Options, words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let (filter, names) = read_and_ask(options, words, kernel, usage::link)?;
    let depth = Depth { link: true, family: Some(Family::Link), by_six: false };
    let mut listing = Listing::default();
    for link in names.links().iter().filter(|link| filter.is_dumped(link)) {
        let mut report = Report::new(options);
        if filter.shows_link(link, depth) {
            link_print::print(&mut report, link, depth, &names, kernel);
        }
        listing.push(report);
    }
    Ok(Answer::ok(listing.print(options)))
}

/// `ip address show …`
///
/// Errors: the program's complaints.
pub fn addresses(options: &Options, words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let (filter, names) = read_and_ask(options, words, kernel, usage::address)?;
    // One interface is asked for alone; else the family lists them, and IPv6 those that it knows.
    let by_six = options.family == Some(Family::Inet6) && filter.dev.is_none();
    let depth = Depth { link: false, family: filter.family, by_six };
    let addresses = kernel.addresses();
    let mut listing = Listing::default();
    for link in names.links().iter().filter(|link| filter.keeps(link, &addresses, &names)) {
        let mut report = Report::new(options);
        let hidden = filter.label.is_some() || (options.oneline && !options.brief);
        if hidden || filter.shows_link(link, depth) {
            if !hidden {
                link_print::print(&mut report, link, depth, &names, kernel);
            }
            if filter.family != Some(Family::Link) {
                of_link(&mut report, link, &filter, &addresses, &names, kernel);
            }
            if !hidden && options.stats > 0 && !options.brief {
                link_stats::print(&mut report, link);
                report.text("\n");
            }
        }
        listing.push(report);
    }
    Ok(Answer::ok(listing.print(options)))
}

/// The addresses of one interface. In JSON one that is not chosen leaves an empty object, as iproute2 does.
fn of_link(
    report: &mut Report<'_>,
    link: &Link,
    filter: &Filter<'_>,
    addresses: &[Address],
    names: &Names,
    kernel: &dyn Kernel,
) {
    let mut inner = Listing::default();
    for address in addresses.iter().filter(|address| {
        let listed = filter.wanted().is_none_or(|family| family == address.family());
        address.dev == link.index && listed && (!filter.up || link.up)
    }) {
        let mut one = Report::new(report.options());
        if filter.matches(address, names) {
            address_print::print(&mut one, address, names, kernel, false);
        }
        inner.push(one);
    }
    report.text(&inner.text);
    report.json("addr_info", inner.objects);
    if report.options().brief {
        report.text("\n");
    }
}

/// `ip address flush …`: secondaries first, as the dump is read twice. `up` chooses nothing here.
///
/// Errors: the program's complaints, or the kernel's refusal.
#[inline(never)] // web/later.txt
pub fn flush(options: &Options, words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    if words.is_empty() {
        return Err(fail::plain(1, "Flush requires arguments."));
    }
    let (filter, names) = read_and_ask(options, words, kernel, usage::address)?;
    let mut out = String::new();
    let mut rounds = 0;
    loop {
        let chosen: Vec<Address> =
            kernel.addresses().into_iter().filter(|address| filter.matches(address, &names)).collect();
        if chosen.is_empty() || rounds == flush::MOST_ROUNDS {
            break;
        }
        let plain = Options { oneline: false, json: false, ..options.clone() };
        for address in chosen.iter().filter(|_| options.stats > 1) {
            let mut report = Report::new(&plain);
            address_print::print(&mut report, address, &names, kernel, true);
            out.push_str(&report.text);
        }
        rounds += 1;
        let (secondaries, primaries): (Vec<_>, Vec<_>) = chosen.iter().partition(|address| address.secondary);
        for address in secondaries.into_iter().chain(primaries) {
            let peer = Some((address.peer, address.prefix_len));
            let label = Some(address.label.clone()).filter(|label| !label.is_empty());
            let local = Some(address.local);
            let change = AddressChange::Delete { dev: address.dev, local, peer, label };
            kernel.change(Change::Address(change)).map_err(|refusal| fail::refused(&refusal))?;
        }
        out.push_str(&flush::round(options, rounds, chosen.len(), "addresses"));
        if filter.secondary == Some(false) {
            break;
        }
    }
    out.push_str(&flush::finished(options, rounds));
    Ok(Answer::ok(out))
}

/// IFLA_INFO_KIND
const fn kind_word(link: &Link) -> Option<&'static str> {
    match link.kind {
        LinkKind::Loopback => None,
        LinkKind::Veth { .. } => Some("veth"),
        LinkKind::Dummy => Some("dummy"),
    }
}

/// Reads the filter, asks for the interface that it names, then for all.
fn read_and_ask<'a>(
    options: &Options,
    words: Words<'a>,
    kernel: &mut dyn Kernel,
    help: fn() -> Answer,
) -> Outcome<(Filter<'a>, Names)> {
    let names = Names::ask(kernel);
    let filter = read(options, words, &names, help)?;
    let Some(dev) = filter.dev else { return Ok((filter, names)) };
    kernel.ask_link(&names.name(dev));
    Ok((filter, Names::ask(kernel)))
}

fn read<'a>(options: &Options, mut words: Words<'a>, names: &Names, help: fn() -> Answer) -> Outcome<Filter<'a>> {
    let mut filter = Filter { family: options.family, by_family: options.family.is_some(), ..Filter::default() };
    let mut dev = None;
    while let Some(word) = words.next() {
        match word {
            "to" => {
                let to = parse::prefix(words.next_value()?, filter.wanted())?;
                filter.family = filter.family.or(to.family.map(Family::from));
                filter.to = Some(to);
            }
            "scope" => match words.next_value()? {
                "all" => filter.scope = None,
                word => filter.scope = Some(names::scope(word).ok_or_else(|| fail::wrong("invalid \"scope\"\n", word))?),
            },
            "up" => filter.up = true,
            "label" => filter.label = Some(words.next_value()?),
            "group" => filter.group = Some(group(words.next_value()?)?),
            "master" | "vrf" => {
                let what = if word == "vrf" { "Not a valid VRF name\n" } else { "Device does not exist\n" };
                let word = words.next_value()?;
                names.find(word).ok_or_else(|| fail::wrong(what, word))?;
                filter.master = true;
            }
            "nomaster" => {}
            "type" => filter.kind = Some(words.next_value()?),
            _ if filter.flag(word) => {}
            _ => {
                let word = if word == "dev" { words.next_value()? } else { word };
                if abbreviates(word, "help") {
                    return Err(help());
                }
                if dev.is_some() {
                    return Err(fail::garbage("dev", word));
                }
                dev = Some(word);
            }
        }
    }
    if let Some(name) = dev {
        let missing = || fail::plain(1, format_args!("Device \"{name}\" does not exist."));
        filter.dev = Some(names.find(name).ok_or_else(missing)?);
    }
    Ok(filter)
}

/// A group: a name or a number.
///
/// Errors: its complaint.
pub fn group(word: &str) -> Outcome<u32> {
    names::read_group(word).ok_or_else(|| fail::wrong("Invalid \"group\" value\n", word))
}

/// Flags of addresses that may be asked for as they are.
const FLAGS: [&str; 10] = [
    "nodad",
    "optimistic",
    "dadfailed",
    "home",
    "deprecated",
    "tentative",
    "mngtmpaddr",
    "noprefixroute",
    "autojoin",
    "stable-privacy",
];

/// What `label` is held against: an address of IPv6 has its interface's name.
fn label_of<'a>(address: &'a Address, names: &'a Names) -> &'a str {
    match address.label.as_str() {
        "" => names.get(address.dev).map_or("", |link| link.name.as_str()),
        label => label,
    }
}

impl Filter<'_> {
    /// The family of the addresses that are meant.
    fn wanted(&self) -> Option<crate::base::Family> {
        self.family.and_then(Family::of_addresses)
    }

    /// Takes a word that names an address flag, with `-` in front for its opposite.
    fn flag(&mut self, word: &str) -> bool {
        let (word, wanted) = word.strip_prefix('-').map_or((word, true), |word| (word, false));
        match word {
            "secondary" | "temporary" => self.secondary = Some(wanted),
            "primary" => self.secondary = Some(!wanted),
            "permanent" => self.permanent = Some(wanted),
            "dynamic" => self.permanent = Some(!wanted),
            _ => match FLAGS.iter().find(|name| **name == word) {
                Some(name) => {
                    self.flags.retain(|(other, _)| other != name);
                    self.flags.push((name, wanted));
                }
                None => return false,
            },
        }
        true
    }

    fn matches(&self, address: &Address, names: &Names) -> bool {
        self.dev.is_none_or(|dev| dev == address.dev)
            && self.wanted().is_none_or(|family| family == address.family())
            && self.to.is_none_or(|to| to.covers(address.local))
            && self.scope.is_none_or(|scope| scope == address.scope)
            && self.label.is_none_or(|label| glob(label, label_of(address, names)))
            && self.secondary.is_none_or(|secondary| secondary == address.secondary)
            && self.permanent.is_none_or(|wanted| wanted == (address.lifetime.valid == Lifetime::FOREVER))
            && self.flags.iter().all(|wanted| address_print::flags(address).contains(wanted))
    }

    /// True when the interface stays in the list (ipaddr_filter): one of its addresses is chosen, or it has none.
    fn keeps(&self, link: &Link, addresses: &[Address], names: &Names) -> bool {
        if !self.is_dumped(link) {
            return false;
        }
        let mut own = addresses.iter().filter(|address| address.dev == link.index).peekable();
        if own.peek().is_none() {
            matches!(self.family, None | Some(Family::Link))
        } else {
            own.any(|address| self.matches(address, names))
        }
    }

    /// True when the kernel puts the interface into the dump: it is told the index, and without a family the type too.
    fn is_dumped(&self, link: &Link) -> bool {
        self.dev.is_none_or(|dev| dev == link.index)
            && (self.by_family || !matches!(self.kind, Some("veth" | "dummy")) || kind_word(link) == self.kind)
    }

    fn shows_link(&self, link: &Link, depth: Depth) -> bool {
        let named = depth.link || self.family.is_none();
        (!self.up || link.up)
            && self.group.is_none_or(|group| group == link.group)
            && !self.master
            && self.kind.is_none_or(|wanted| kind_word(link) == Some(wanted))
            && self.label.is_none_or(|label| !named || glob(label, &link.name))
    }
}
