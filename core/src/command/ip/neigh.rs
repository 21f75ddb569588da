//! `ip neigh` (iproute2: ip/ipneigh.c).

use super::fail::{self, Outcome};
use super::json::Json;
use super::netlink::{self, Attributes};
use super::options::Options;
use super::parse::{self, Typed};
use super::report::{Listing, Report};
use super::words::{Words, abbreviates, expand};
use super::{Names, flush, names, usage};
use crate::base::addr::{octets, text};
use crate::base::{Errno, Family, IfIndex};
use crate::command::{Answer, Kernel};
use crate::model::{Change, NeighCache, NeighChange, NeighFlags, Neighbour, NudState, Refusal};
use std::net::IpAddr;

/// Runs `ip neigh` with the words behind it.
///
/// Errors: the program's complaints and the kernel's refusals.
#[inline(never)] // web/later.txt
pub fn run(options: &Options, mut words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    const COMMANDS: [&str; 11] =
        ["add", "change", "chg", "replace", "delete", "get", "show", "lst", "list", "flush", "help"];
    let Some(word) = words.next() else { return show(options, words, kernel) };
    match expand(word, &COMMANDS) {
        Some("add") => set(options, words, (true, true, false), kernel),
        Some("change" | "chg") => set(options, words, (false, false, true), kernel),
        Some("replace") => set(options, words, (true, false, true), kernel),
        Some("delete") => {
            let edit = read_edit(options, words, kernel)?;
            has_address(&edit)?;
            options.sent.borrow_mut().push(message(DELETE, 0, &edit));
            let Edit { address, dev, .. } = edit;
            let change =
                if edit.proxy { NeighChange::DeleteProxy { address, dev } } else { NeighChange::Delete { address, dev } };
            Ok(fail::done(kernel.change(Change::Neighbour(change))))
        }
        Some("get") => get(options, words, kernel),
        Some("flush") => flush(options, words, kernel),
        Some("help") => Err(usage::neighbour()),
        Some(_) => show(options, words, kernel),
        None => Err(fail::unknown_command("neigh", word)),
    }
}

/// What an edit names.
#[derive(Clone, Debug)]
struct Edit {
    address: IpAddr,
    /// None: a proxy entry for all interfaces.
    dev: IfIndex,
    lladdr: Option<Vec<u8>>,
    state: NudState,
    flags: NeighFlags,
    use_now: bool,
    proxy: bool,
    protocol: Option<u8>,
    /// The address goes out as bytes.
    has_bytes: bool,
}

fn set(
    options: &Options,
    words: Words<'_>,
    (create, exclusive, replace): (bool, bool, bool),
    kernel: &mut dyn Kernel,
) -> Outcome<Answer> {
    let edit = read_edit(options, words, kernel)?;
    has_address(&edit)?;
    let flag = |set: bool, flag| if set { flag } else { 0 };
    let flags = flag(create, netlink::CREATE) | flag(exclusive, netlink::EXCLUSIVE) | flag(replace, netlink::REPLACE);
    options.sent.borrow_mut().push(message(NEW, flags, &edit));
    // A longer one than the device's is cut.
    let mac = match edit.lladdr.as_deref().map(|octets| octets.first_chunk()) {
        None => None,
        Some(Some(octets)) => Some(crate::base::Mac(*octets)),
        Some(None) => return Err(fail::refused(&Refusal::because(Errno::Einval, "Invalid link address"))),
    };
    let Edit { address, dev, state, flags, use_now, protocol, proxy, .. } = edit;
    let change = if proxy {
        if address.is_ipv6() {
            return Err(Answer::not_modelled("ip -6 neigh proxy"));
        }
        NeighChange::SetProxy { address, dev, flags, protocol }
    } else {
        NeighChange::Set { address, dev, mac, state, flags, use_now, protocol, create, exclusive, replace }
    };
    Ok(fail::done(kernel.change(Change::Neighbour(change))))
}

/// RTM_NEWNEIGH, RTM_DELNEIGH.
const NEW: u16 = 28;
const DELETE: u16 = 29;
/// NTF_USE, NTF_PROXY, NTF_EXT_LEARNED, NTF_ROUTER; NTF_EXT_MANAGED.
const USE: u8 = 0x01;
const PROXY: u8 = 0x08;
const EXT_LEARNED: u8 = 0x10;
const ROUTER: u8 = 0x80;
const MANAGED: u32 = 1;

/// The request as bytes (Linux: `struct ndmsg`).
fn message(kind: u16, flags: u16, edit: &Edit) -> Vec<u8> {
    let mut attributes = Attributes::default();
    if let Some(protocol) = edit.protocol {
        attributes.put(12, &[protocol]);
    }
    attributes.put(1, &octets(edit.address));
    if edit.flags.managed {
        attributes.put(15, &MANAGED.to_le_bytes());
    }
    if let Some(lladdr) = &edit.lladdr {
        attributes.put(2, lladdr);
    }
    let Edit { flags: said, .. } = edit;
    let bits = [(edit.use_now, USE), (edit.proxy, PROXY), (said.extern_learned, EXT_LEARNED), (said.router, ROUTER)];
    let bits = bits.into_iter().filter(|(set, _)| *set).fold(0, |all, (_, bit)| all | bit);
    let mut header = vec![Family::of(edit.address).number(), 0, 0, 0];
    header.extend(edit.dev.0.to_le_bytes());
    header.extend([state_bit(edit.state), 0, bits, 0]);
    netlink::message(kind, flags, &header, &attributes)
}

/// NUD_*
const fn state_bit(state: NudState) -> u8 {
    match state {
        NudState::None => 0,
        NudState::Incomplete => 0x01,
        NudState::Reachable => 0x02,
        NudState::Stale => 0x04,
        NudState::Delay => 0x08,
        NudState::Probe => 0x10,
        NudState::Failed => 0x20,
        NudState::NoArp => 0x40,
        NudState::Permanent => 0x80,
    }
}

/// An address without a byte is none.
fn has_address(edit: &Edit) -> Outcome<()> {
    let none = || fail::refused(&Refusal::because(Errno::Einval, "Invalid network address"));
    edit.has_bytes.then_some(()).ok_or_else(none)
}

fn read_edit(options: &Options, mut words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Edit> {
    let (mut address, mut dev, mut lladdr, mut state, mut flags) = (None, None, None, None, NeighFlags::default());
    let (mut use_now, mut proxy, mut protocol) = (false, false, None);
    while let Some(word) = words.next() {
        match word {
            "nud" => state = Some(nud(words.next_value()?)?),
            "dev" => dev = Some(words.next_value()?),
            "router" => flags.router = true,
            "use" => use_now = true,
            "managed" => {
                flags.managed = true;
                // The kernel is to find out, unless a state is said after this.
                state = Some(NudState::None);
            }
            "extern_learn" => flags.extern_learned = true,
            _ if abbreviates(word, "lladdr") => {
                let word = words.next_value()?;
                if lladdr.is_some() {
                    return Err(fail::duplicate("lladdr", word));
                }
                lladdr = Some(word);
            }
            _ if abbreviates(word, "proxy") => {
                let word = destination(words.next_value()?, &mut words)?;
                if address.is_some() {
                    return Err(fail::duplicate("address", word));
                }
                proxy = true;
                address = Some(parse::address(word, options.wanted())?);
            }
            _ if abbreviates(word, "protocol") => {
                let word = words.next_value()?;
                let wrong = || fail::wrong("\"protocol\" value is invalid", word);
                protocol = Some(names::read_protocol(word).ok_or_else(wrong)?);
            }
            _ => {
                let word = destination(word, &mut words)?;
                if address.is_some() {
                    return Err(fail::garbage("to", word));
                }
                address = Some(parse::address(word, options.wanted())?);
            }
        }
    }
    let Some(address) = address.filter(|typed| typed.family.is_some() && (dev.is_some() || proxy)) else {
        return Err(fail::plain(255, "Device and destination are required arguments."));
    };
    let lladdr = lladdr.filter(|word| *word != "null").map(parse::link_address).transpose()?;
    Ok(Edit {
        has_bytes: address.has_bytes,
        address: address.address,
        dev: dev.map_or(Ok(IfIndex::NONE), |dev| Names::ask(kernel).index(dev, 1))?,
        lladdr,
        state: state.unwrap_or(NudState::Permanent),
        flags,
        use_now,
        proxy,
        protocol,
    })
}

/// The address in `[to] ADDRESS`, which may also be a call for help.
fn destination<'a>(word: &'a str, words: &mut Words<'a>) -> Outcome<&'a str> {
    let word = if word == "to" { words.next_value()? } else { word };
    if abbreviates(word, "help") { Err(usage::neighbour()) } else { Ok(word) }
}

const STATES: [(&str, NudState); 9] = [
    ("permanent", NudState::Permanent),
    ("reachable", NudState::Reachable),
    ("noarp", NudState::NoArp),
    ("none", NudState::None),
    ("stale", NudState::Stale),
    ("incomplete", NudState::Incomplete),
    ("delay", NudState::Delay),
    ("probe", NudState::Probe),
    ("failed", NudState::Failed),
];

fn nud(word: &str) -> Outcome<NudState> {
    let found = STATES.iter().find(|(name, _)| abbreviates(word, name));
    // Or as the kernel's bit.
    let bit = || ALL.iter().map(|state| ("", *state)).find(|(_, state)| parse::u8(word, 0) == Some(state_bit(*state)));
    found.copied().or_else(bit).map(|(_, state)| state).ok_or_else(|| fail::wrong("nud state is bad", word))
}

/// What `show` and `flush` choose.
#[derive(Clone, Debug)]
struct Filter {
    dev: Option<IfIndex>,
    family: Option<Family>,
    to: Option<Typed>,
    states: Vec<NudState>,
    proxy: bool,
    unused: bool,
    protocol: Option<u8>,
    /// Of interfaces with a master, of which there are none.
    master: bool,
}

/// Reads a filter; `usual` are the states that are meant when none is named, `all` those of `nud all`.
fn read_filter(
    options: &Options,
    mut words: Words<'_>,
    usual: &[NudState],
    all: &[NudState],
    kernel: &dyn Kernel,
) -> Outcome<Filter> {
    let mut filter = Filter {
        dev: None,
        family: options.wanted(),
        to: None,
        states: Vec::new(),
        proxy: false,
        unused: false,
        protocol: None,
        master: false,
    };
    let mut dev = None;
    while let Some(word) = words.next() {
        match word {
            "dev" => {
                let word = words.next_value()?;
                if dev.is_some() {
                    return Err(fail::duplicate("dev", word));
                }
                dev = Some(word);
            }
            "nud" => match words.next_value()? {
                "all" => filter.states.extend(all),
                word => filter.states.push(nud(word)?),
            },
            "proxy" => filter.proxy = true,
            "unused" => filter.unused = true,
            "nomaster" => {}
            "master" => {
                let word = words.next_value()?;
                Names::ask(kernel).index(word, 1).map_err(|_| fail::wrong("Device does not exist", word))?;
                filter.master = true;
            }
            "vrf" => return Err(fail::wrong("Not a valid VRF name", words.next_value()?)),
            _ if abbreviates(word, "protocol") => {
                let word = words.next_value()?;
                let wrong = || fail::wrong("invalid \"protocol\"", word);
                filter.protocol = Some(names::read_protocol(word).ok_or_else(wrong)?);
            }
            _ => {
                let word = destination(word, &mut words)?;
                let to = parse::prefix(word, filter.family)?;
                filter.family = filter.family.or(to.family);
                filter.to = Some(to);
            }
        }
    }
    if let Some(name) = dev {
        filter.dev = Some(Names::ask(kernel).index(name, 1)?);
    }
    if filter.states.is_empty() {
        filter.states.extend(usual);
    }
    Ok(filter)
}

impl Filter {
    fn matches(&self, entry: &Neighbour) -> bool {
        self.proxy == entry.proxy
            && self.family.is_none_or(|family| family == Family::of(entry.address))
            && self.dev.is_none_or(|dev| dev == entry.dev)
            && self.to.is_none_or(|to| to.covers(entry.address))
            && (entry.proxy || entry.flags.extern_learned || self.states.contains(&entry.state))
            && self.protocol.is_none_or(|protocol| protocol == entry.protocol)
            && !(self.unused && entry.cache.references > 0)
            && !self.master
    }
}

const ALL: [NudState; 9] = {
    use NudState::*;
    [None, Incomplete, Reachable, Stale, Delay, Probe, Failed, NoArp, Permanent]
};

fn show(options: &Options, words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    use NudState::{Delay, Failed, Incomplete, Permanent, Probe, Reachable, Stale};
    let usual = [Incomplete, Reachable, Stale, Delay, Probe, Failed, Permanent];
    let filter = read_filter(options, words, &usual, &ALL, kernel)?;
    let names = Names::ask(kernel);
    let mut listing = Listing::default();
    for entry in kernel.neighbours().iter().filter(|entry| filter.matches(entry)) {
        let mut report = Report::new(options);
        print(&mut report, entry, filter.dev.is_none(), &names);
        listing.push(report);
    }
    Ok(Answer::ok(listing.print(options)))
}

/// `get ADDRESS dev DEV`, `get proxy ADDRESS [dev DEV]`.
fn get(options: &Options, mut words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let (mut address, mut dev, mut proxy) = (None, None, false);
    while let Some(word) = words.next() {
        match word {
            "dev" => dev = Some(words.next_value()?),
            _ => {
                let is_proxy = abbreviates(word, "proxy");
                let word = destination(if is_proxy { words.next_value()? } else { word }, &mut words)?;
                if address.is_some() {
                    return Err(fail::garbage("to", word));
                }
                proxy |= is_proxy;
                address = Some(parse::address(word, options.wanted())?);
            }
        }
    }
    let address = address.filter(|typed| typed.family.is_some()).map(|typed| typed.address);
    let Some(address) = address.filter(|_| dev.is_some() || proxy) else {
        return Err(fail::plain(1, "Device and address are required arguments."));
    };
    let names = Names::ask(kernel);
    let dev = dev.map_or(Ok(IfIndex::NONE), |dev| names.index(dev, 1))?;
    let entries = kernel.neighbours();
    let found = entries.iter().find(|entry| entry.proxy == proxy && entry.dev == dev && entry.address == address);
    let what = if proxy { "Proxy neighbour" } else { "Neighbour" };
    let missing = || fail::refused(&Refusal::because(Errno::Enoent, format!("{what} entry not found")));
    let mut found = found.cloned().ok_or_else(missing)?;
    found.cache.references += 1; // the question itself
    // The program never says this in JSON.
    let plain = Options { json: false, ..options.clone() };
    let mut report = Report::new(&plain);
    print(&mut report, &found, true, &names);
    Ok(Answer::ok(report.text))
}

fn print(report: &mut Report<'_>, entry: &Neighbour, with_dev: bool, names: &Names) {
    let brief = report.options().brief;
    let pad = |text: String, width: usize| if brief { format!("{text:<width$} ") } else { format!("{text} ") };
    let address = text(entry.address);
    report.put("dst", address.clone(), pad(address, 39));
    if with_dev && entry.dev != IfIndex::NONE {
        let dev = names.name(entry.dev);
        report.text(if brief { "" } else { "dev " });
        report.put("dev", dev.clone(), pad(dev, 16));
    }
    if let Some(mac) = entry.mac {
        report.put("lladdr", mac.to_string(), if brief { mac.to_string() } else { format!("lladdr {mac} ") });
    }
    if !brief {
        details(report, entry);
    }
    report.text("\n");
}

fn details(report: &mut Report<'_>, entry: &Neighbour) {
    let NeighFlags { router, extern_learned, managed } = entry.flags;
    let words = [(router, "router"), (entry.proxy, "proxy"), (managed, "managed"), (extern_learned, "extern_learn")];
    for (_, word) in words.into_iter().filter(|(set, _)| *set) {
        report.put(word, Json::Null, format_args!("{word} "));
    }
    if report.options().stats > 0 && !entry.proxy {
        cache(report, &entry.cache);
    }
    if !entry.proxy && entry.state != NudState::None {
        report.put("state", vec![Json::from(entry.state.word())], format_args!("{} ", entry.state.word()));
    }
    if entry.protocol != 0 {
        let name = if report.options().numeric {
            entry.protocol.to_string()
        } else {
            names::name(names::PROTOCOLS, entry.protocol.into())
        };
        report.put("protocol", name.clone(), format_args!("proto {name} "));
    }
}

fn cache(report: &mut Report<'_>, cache: &NeighCache) {
    if cache.references > 0 {
        report.put("refcnt", cache.references, format_args!(" ref {}", cache.references));
    }
    report.put("used", cache.used, format_args!(" used {}", cache.used));
    report.put("confirmed", cache.confirmed, format_args!("/{}", cache.confirmed));
    report.put("updated", cache.updated, format_args!("/{}", cache.updated));
    report.put("probes", cache.probes, format_args!("probes {} ", cache.probes));
}

fn flush(options: &Options, words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    use NudState::{Delay, Failed, Incomplete, None, Permanent, Probe, Reachable, Stale};
    if words.is_empty() {
        return Err(fail::plain(1, "Flush requires arguments."));
    }
    let usual = [None, Incomplete, Reachable, Stale, Delay, Probe, Failed];
    let all = [None, Incomplete, Reachable, Stale, Delay, Probe, Failed, Permanent];
    let filter = read_filter(options, words, &usual, &all, kernel)?;
    let (mut out, mut round) = (String::new(), 0);
    while round < flush::MOST_ROUNDS {
        let chosen: Vec<Neighbour> = kernel.neighbours().into_iter().filter(|entry| filter.matches(entry)).collect();
        if chosen.is_empty() {
            break;
        }
        round += 1;
        if options.stats > 1 {
            let names = Names::ask(kernel);
            for entry in &chosen {
                let mut report = Report::new(options);
                print(&mut report, entry, filter.dev.is_none(), &names);
                out.push_str(&report.text);
            }
        }
        for entry in &chosen {
            let (address, dev) = (entry.address, entry.dev);
            let change = match entry.proxy {
                true => NeighChange::DeleteProxy { address, dev },
                false => NeighChange::Delete { address, dev },
            };
            // Gone in the meantime is what was asked for.
            let _ = kernel.change(Change::Neighbour(change));
        }
        out.push_str(&flush::round(options, round, chosen.len(), "entries"));
    }
    out.push_str(&flush::finished(options, round));
    Ok(Answer::ok(out))
}
