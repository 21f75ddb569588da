//! `ip neigh` (iproute2: ip/ipneigh.c).

use super::fail::{self, Outcome};
use super::json::Json;
use super::netlink::{self, Attributes};
use super::options::Options;
use super::parse::{self, Typed};
use super::report::{Listing, Report};
use super::words::{Words, abbreviates, expand};
use super::{Names, flush, usage};
use crate::base::addr::{octets, text};
use crate::base::{Errno, Family, IfIndex};
use crate::command::{Answer, Kernel};
use crate::model::{Change, NeighChange, Neighbour, NudState, Refusal};
use std::net::IpAddr;

/// Runs `ip neigh` with the words behind it.
///
/// Errors: the program's complaints and the kernel's refusals.
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
            options.sent.borrow_mut().push(message(DELETE, 0, &edit));
            let change = NeighChange::Delete { address: edit.address, dev: edit.dev };
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
    dev: IfIndex,
    lladdr: Option<Vec<u8>>,
    state: NudState,
    router: bool,
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
    if !edit.has_bytes {
        return Err(fail::refused(&Refusal::because(Errno::Einval, "Invalid network address")));
    }
    let flag = |set: bool, flag| if set { flag } else { 0 };
    let flags = flag(create, netlink::CREATE) | flag(exclusive, netlink::EXCLUSIVE) | flag(replace, netlink::REPLACE);
    options.sent.borrow_mut().push(message(NEW, flags, &edit));
    // A longer one than the device's is cut.
    let mac = match edit.lladdr.as_deref().map(|octets| octets.first_chunk()) {
        None => None,
        Some(Some(octets)) => Some(crate::base::Mac(*octets)),
        Some(None) => return Err(fail::refused(&Refusal::because(Errno::Einval, "Invalid link address"))),
    };
    let Edit { address, dev, state, router, .. } = edit;
    let change = NeighChange::Set { address, dev, mac, state, router, create, exclusive, replace };
    Ok(fail::done(kernel.change(Change::Neighbour(change))))
}

/// RTM_NEWNEIGH, RTM_DELNEIGH; NTF_ROUTER.
const NEW: u16 = 28;
const DELETE: u16 = 29;
const ROUTER: u8 = 0x80;

/// The request as bytes (Linux: `struct ndmsg`).
fn message(kind: u16, flags: u16, edit: &Edit) -> Vec<u8> {
    let mut attributes = Attributes::default();
    attributes.put(1, &octets(edit.address));
    if let Some(lladdr) = &edit.lladdr {
        attributes.put(2, lladdr);
    }
    let mut header = vec![Family::of(edit.address).number(), 0, 0, 0];
    header.extend(edit.dev.0.to_le_bytes());
    header.extend([state_bit(edit.state), 0, if edit.router { ROUTER } else { 0 }, 0]);
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

fn read_edit(options: &Options, mut words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Edit> {
    let (mut address, mut dev, mut lladdr, mut state, mut router) = (None, None, None, NudState::Permanent, false);
    while let Some(word) = words.next() {
        match word {
            "nud" => state = nud(words.next_value()?)?,
            "dev" => dev = Some(words.next_value()?),
            "router" => router = true,
            "use" | "managed" | "extern_learn" => {
                return Err(Answer::not_modelled(format_args!("ip neigh {word}")));
            }
            _ if abbreviates(word, "lladdr") => {
                let word = words.next_value()?;
                if lladdr.is_some() {
                    return Err(fail::duplicate("lladdr", word));
                }
                lladdr = Some(word);
            }
            _ if abbreviates(word, "proxy") || abbreviates(word, "protocol") => {
                return Err(Answer::not_modelled(format_args!("ip neigh {word}")));
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
    let (Some(address), Some(dev)) = (address.filter(|typed| typed.family.is_some()), dev) else {
        return Err(fail::plain(255, "Device and destination are required arguments."));
    };
    let lladdr = lladdr.filter(|word| *word != "null").map(parse::link_address).transpose()?;
    Ok(Edit {
        has_bytes: address.has_bytes,
        address: address.address,
        dev: Names::ask(kernel).index(dev, 1)?,
        lladdr,
        state,
        router,
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
    found.map(|(_, state)| *state).ok_or_else(|| fail::wrong("nud state is bad", word))
}

/// What `show` and `flush` choose.
#[derive(Clone, Debug)]
struct Filter {
    dev: Option<IfIndex>,
    family: Option<Family>,
    to: Option<Typed>,
    states: Vec<NudState>,
    proxy: bool,
}

/// Reads a filter; `usual` are the states that are meant when none is named, `all` those of `nud all`.
fn read_filter(
    options: &Options,
    mut words: Words<'_>,
    usual: &[NudState],
    all: &[NudState],
    kernel: &dyn Kernel,
) -> Outcome<Filter> {
    let mut filter = Filter { dev: None, family: options.wanted(), to: None, states: Vec::new(), proxy: false };
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
            "unused" | "master" | "vrf" | "nomaster" => {
                return Err(Answer::not_modelled(format_args!("ip neigh show {word}")));
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
            && (entry.proxy || self.states.contains(&entry.state))
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
    if options.stats > 0 {
        return Err(Answer::not_modelled("ip -s neigh: how long ago an entry was used"));
    }
    let names = Names::ask(kernel);
    let mut listing = Listing::default();
    for entry in kernel.neighbours().iter().filter(|entry| filter.matches(entry)) {
        let mut report = Report::new(options);
        print(&mut report, entry, filter.dev.is_none(), &names);
        listing.push(report);
    }
    Ok(Answer::ok(listing.print(options)))
}

/// `get ADDRESS dev DEV`.
fn get(options: &Options, mut words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let (mut address, mut dev) = (None, None);
    while let Some(word) = words.next() {
        match word {
            "dev" => dev = Some(words.next_value()?),
            _ if abbreviates(word, "proxy") => return Err(Answer::not_modelled("ip neigh proxy")),
            _ => {
                let word = destination(word, &mut words)?;
                if address.is_some() {
                    return Err(fail::garbage("to", word));
                }
                address = Some(parse::address(word, options.wanted())?);
            }
        }
    }
    let address = address.filter(|typed| typed.family.is_some()).map(|typed| typed.address);
    let (Some(address), Some(dev)) = (address, dev) else {
        return Err(fail::plain(1, "Device and address are required arguments."));
    };
    let names = Names::ask(kernel);
    let dev = names.index(dev, 1)?;
    let entries = kernel.neighbours();
    let found = entries.iter().find(|entry| !entry.proxy && entry.dev == dev && entry.address == address);
    let missing = || fail::refused(&Refusal::because(Errno::Enoent, "Neighbour entry not found"));
    // The program never says this in JSON.
    let plain = Options { json: false, ..options.clone() };
    let mut report = Report::new(&plain);
    print(&mut report, found.ok_or_else(missing)?, true, &names);
    Ok(Answer::ok(report.text))
}

fn print(report: &mut Report<'_>, entry: &Neighbour, with_dev: bool, names: &Names) {
    let brief = report.options().brief;
    let pad = |text: String, width: usize| if brief { format!("{text:<width$} ") } else { format!("{text} ") };
    let address = text(entry.address);
    report.put("dst", address.clone(), pad(address, 39));
    if with_dev {
        let dev = names.name(entry.dev);
        report.text(if brief { "" } else { "dev " });
        report.put("dev", dev.clone(), pad(dev, 16));
    }
    if let Some(mac) = entry.mac {
        report.put("lladdr", mac.to_string(), if brief { mac.to_string() } else { format!("lladdr {mac} ") });
    }
    if !brief {
        if entry.router {
            report.put("router", Json::Null, "router ");
        }
        if entry.proxy {
            report.put("proxy", Json::Null, "proxy ");
        } else if entry.state != NudState::None {
            report.put("state", vec![Json::from(entry.state.word())], format_args!("{} ", entry.state.word()));
        }
    }
    report.text("\n");
}

fn flush(options: &Options, words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    use NudState::{Delay, Failed, Incomplete, None, Permanent, Probe, Reachable, Stale};
    if words.is_empty() {
        return Err(fail::plain(1, "Flush requires arguments."));
    }
    let usual = [Incomplete, Reachable, Stale, Delay, Probe, Failed];
    let all = [None, Incomplete, Reachable, Stale, Delay, Probe, Failed, Permanent];
    let filter = read_filter(options, words, &usual, &all, kernel)?;
    let (mut out, mut round) = (String::new(), 0);
    while round < flush::MOST_ROUNDS {
        let chosen: Vec<Neighbour> = kernel.neighbours().into_iter().filter(|entry| filter.matches(entry)).collect();
        if chosen.is_empty() {
            break;
        }
        round += 1;
        for entry in &chosen {
            let change = NeighChange::Delete { address: entry.address, dev: entry.dev };
            // Gone in the meantime is what was asked for.
            let _ = kernel.change(Change::Neighbour(change));
        }
        out.push_str(&flush::round(options, round, chosen.len(), "entries"));
    }
    out.push_str(&flush::finished(options, round));
    Ok(Answer::ok(out))
}
