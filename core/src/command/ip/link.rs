//! `ip link add`, `set`, `delete` (iproute2: ip/iplink.c, ip/link_veth.c). What `show` prints is in `link_list`.

use super::fail::{self, Outcome};
use super::link_request::{self, End, Sent, attribute};
use super::options::Options;
use super::words::{Words, abbreviates, expand};
use super::{Names, link_list, parse, usage};
use crate::base::IfIndex;
use crate::command::{Answer, Kernel};
use crate::model::{Change, LinkChange, LinkSettings};

/// Runs `ip link` with the words behind it.
///
/// Errors: the program's complaints and the kernel's refusals.
pub fn run(options: &Options, mut words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let Some(word) = words.next() else { return link_list::links(options, words, kernel) };
    const COMMANDS: [&str; 12] =
        ["add", "set", "change", "replace", "delete", "show", "lst", "list", "xstats", "afstats", "property", "help"];
    match expand(word, &COMMANDS) {
        Some("add") => add(options, words, kernel),
        Some("set" | "change") => set(options, words, kernel),
        Some("delete") => delete(options, words, kernel),
        Some("show" | "lst" | "list") => link_list::links(options, words, kernel),
        Some("help") if words.peek() == Some("veth") => Ok(Answer::ok(VETH_USAGE)),
        Some("help") => Err(usage::link()),
        Some(other) => Err(Answer::not_modelled(format_args!("ip link {other}"))),
        None => Err(fail::unknown_command("link", word)),
    }
}

/// No larger index is taken.
const LARGEST_INDEX: u32 = 1 << 16;

/// The words that `add`, `set` and a veth's `peer` share.
#[derive(Clone, Debug, Default)]
struct Parsed<'a> {
    settings: LinkSettings,
    name: Option<&'a str>,
    dev: Option<&'a str>,
    netns: Option<&'a str>,
    kind: Option<&'a str>,
    sent: Sent,
}

/// Reads up to the end or to `type KIND`; what is behind the kind is left.
fn read<'a>(words: &mut Words<'a>, names: &Names, kernel: &mut dyn Kernel) -> Outcome<Parsed<'a>> {
    let mut parsed = Parsed::default();
    while let Some(word) = words.next() {
        if flag(&mut parsed, word, words)? || setting(&mut parsed, word, words, names, kernel)? {
            continue;
        }
        if abbreviates(word, "type") {
            parsed.kind = Some(words.next_value()?);
            break;
        }
        if abbreviates(word, "alias") {
            let alias = words.next_value()?;
            parsed.sent.attributes.put(attribute::IFALIAS, alias.as_bytes());
            parsed.settings.alias = Some(alias.to_owned());
        } else if REFUSED.contains(&word) {
            return Err(Answer::not_modelled(format_args!("ip link {word}")));
        } else {
            device_word(&mut parsed, word, words)?;
        }
    }
    // `ip link add dev X` and `ip link add name X` mean the same.
    parsed.name = parsed.name.or(parsed.dev);
    Ok(parsed)
}

/// `up`, `down`, and what is on or off.
fn flag(parsed: &mut Parsed<'_>, word: &str, words: &mut Words<'_>) -> Outcome<bool> {
    let settings = &mut parsed.settings;
    let switch = match word {
        "up" | "down" => {
            settings.up = Some(word == "up");
            parsed.sent.flag("up", word == "up");
            return Ok(true);
        }
        "arp" => &mut settings.arp,
        "multicast" => &mut settings.multicast,
        "promisc" => &mut settings.promisc,
        "allmulticast" => &mut settings.allmulti,
        _ => return Ok(false),
    };
    let on = parse::on_off(word, words.next_value()?)?;
    *switch = Some(on);
    parsed.sent.flag(word, on);
    Ok(true)
}

/// Names that are known but not modelled.
const REFUSED: [&str; 14] = [
    "xdp",
    "xdpgeneric",
    "trailers",
    "mode",
    "state",
    "addrgenmode",
    "link-netns",
    "link-netnsid",
    "protodown",
    "gso_max_size",
    "gso_max_segs",
    "gro_max_size",
    "parentdev",
    "vrf",
];

fn setting<'a>(
    parsed: &mut Parsed<'a>,
    word: &str,
    words: &mut Words<'a>,
    names: &Names,
    kernel: &mut dyn Kernel,
) -> Outcome<bool> {
    let settings = &mut parsed.settings;
    let sent = &mut parsed.sent.attributes;
    match word {
        "name" => named(parsed, words.next_value()?)?,
        "index" => settings.index = Some(new_index(words.next_value()?)?),
        "mtu" => {
            let mtu = once_number(&mut settings.mtu, "mtu", words.next_value()?)?;
            sent.put_u32(attribute::MTU, mtu);
        }
        "carrier" => {
            let value = words.next_value()?;
            let on = parse::on_off(word, value).map_err(|_| {
                fail::plain(
                    22,
                    format_args!("Error: argument of \"{word}\" must be one of \"off\", \"on\", not \"{value}\""),
                )
            })?;
            settings.carrier = Some(on);
            sent.put(attribute::CARRIER, &[on.into()]);
        }
        "group" => {
            let group = link_list::group(words.next_value()?)?;
            settings.group = Some(group);
            sent.put_u32(attribute::GROUP, group);
        }
        "netns" => {
            let name = words.next_value()?;
            if parsed.netns.is_some() {
                return Err(fail::duplicate("netns", name));
            }
            if kernel.enter(name).is_none() {
                return Err(fail::wrong("Invalid \"netns\" value\n", name));
            }
            parsed.netns = Some(name);
            parsed.sent.elsewhere = true;
        }
        "numtxqueues" | "numrxqueues" => {
            let kind = if word == "numtxqueues" { attribute::NUM_TX_QUEUES } else { attribute::NUM_RX_QUEUES };
            let number = words.next_value()?;
            sent.put_u32(kind, parse::integer(number, 0).unwrap_or(0).cast_unsigned());
        }
        _ if abbreviates(word, "link") => return Err(Answer::not_modelled("ip link add link")),
        _ if abbreviates(word, "broadcast") || word == "brd" => {
            parse::link_address(words.next_value()?)?;
            return Err(Answer::not_modelled("ip link set broadcast"));
        }
        _ if abbreviates(word, "address") => {
            let mac = parse::mac(words.next_value()?)?;
            settings.mac = Some(mac);
            sent.put(attribute::ADDRESS, &mac.0);
        }
        _ if word == "qlen" || abbreviates(word, "txqueuelen") || abbreviates(word, "txqlen") => {
            let length = once_number(&mut settings.txqlen, "txqueuelen", words.next_value()?)?;
            sent.put_u32(attribute::TXQLEN, length);
        }
        _ if abbreviates(word, "master") => {
            let name = words.next_value()?;
            names.find(name).ok_or_else(|| fail::wrong("Device does not exist\n", name))?;
            return Err(Answer::not_modelled("ip link set master"));
        }
        _ if abbreviates(word, "nomaster") => sent.put_u32(attribute::MASTER, 0),
        _ if abbreviates(word, "vf") || abbreviates(word, "dynamic") => {
            return Err(Answer::not_modelled(format_args!("ip link {word}")));
        }
        _ => return Ok(false),
    }
    Ok(true)
}

fn named<'a>(parsed: &mut Parsed<'a>, name: &'a str) -> Outcome<()> {
    if parsed.name.is_some() {
        return Err(fail::duplicate("name", name));
    }
    if !parse::is_device_name(name) {
        return Err(fail::wrong("\"name\" not a valid ifname", name));
    }
    (parsed.name, parsed.dev) = (Some(name), parsed.dev.or(Some(name)));
    Ok(())
}

/// The number that an index begins with, from 1; what follows it is not looked at (atoi).
fn new_index(word: &str) -> Outcome<IfIndex> {
    let digits = word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
    let index = word.get(..digits).and_then(|digits| parse::integer(digits, 10)).filter(|index| *index > 0);
    let index = index.and_then(|index| u32::try_from(index).ok());
    match index.ok_or_else(|| fail::wrong("Invalid \"index\" value", word))? {
        index if index > LARGEST_INDEX => Err(Answer::not_modelled("interface indexes above 65536")),
        index => Ok(IfIndex(index)),
    }
}

fn once_number(slot: &mut Option<u32>, key: &str, word: &str) -> Outcome<u32> {
    if slot.is_some() {
        return Err(fail::duplicate(key, word));
    }
    let number = parse::integer(word, 0).ok_or_else(|| fail::wrong(format_args!("Invalid \"{key}\" value\n"), word))?;
    Ok(*slot.insert(number.cast_unsigned()))
}

/// A word that is no key: the interface, with or without `dev`.
fn device_word<'a>(parsed: &mut Parsed<'a>, word: &'a str, words: &mut Words<'a>) -> Outcome<()> {
    if abbreviates(word, "help") {
        return Err(usage::link());
    }
    let word = if word == "dev" { words.next_value()? } else { word };
    if parsed.dev != parsed.name {
        return Err(fail::garbage("dev", word));
    }
    if !parse::is_other_name(word) {
        return Err(fail::wrong("\"dev\" not a valid ifname", word));
    }
    parsed.dev = Some(word);
    Ok(())
}

fn change(kernel: &mut dyn Kernel, change: LinkChange) -> Outcome<Answer> {
    kernel.change(Change::Link(change)).map_err(|refusal| fail::refused(&refusal))?;
    Ok(Answer::default())
}

fn set(options: &Options, mut words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let names = Names::ask(kernel);
    let mut parsed = read(&mut words, &names, kernel)?;
    let Some(dev) = parsed.dev else { return Err(dev_required()) };
    if parsed.settings.index.is_some() {
        return Err(fail::plain(255, "index can be used only when creating devices."));
    }
    kernel.ask_link(dev);
    let index = names.index(dev, 1)?;
    if parsed.kind.is_some() {
        return Err(Answer::not_modelled("ip link set type"));
    }
    let name = parsed.name.filter(|name| *name != dev).map(str::to_owned);
    link_request::set(options, parsed.sent, index, name.as_deref());
    let elsewhere = parsed.netns.filter(|node| *node != kernel.node_name());
    let Some(node) = elsewhere else {
        parsed.settings.name = name;
        return change(kernel, LinkChange::Set { index, settings: Box::new(parsed.settings) });
    };
    let arrived = name.clone().unwrap_or_else(|| dev.to_owned());
    change(kernel, LinkChange::Move { index, node: node.to_owned(), name })?;
    let Some(mut there) = kernel.enter(node) else { return Ok(Answer::default()) };
    let index = Names::ask(there.as_ref()).index(&arrived, 1)?;
    change(there.as_mut(), LinkChange::Set { index, settings: Box::new(parsed.settings) })
}

fn dev_required() -> Answer {
    fail::plain(255, "Not enough information: \"dev\" argument is required.")
}

fn delete(options: &Options, mut words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let names = Names::ask(kernel);
    let parsed = read(&mut words, &names, kernel)?;
    let Some(dev) = parsed.dev else { return Err(dev_required()) };
    kernel.ask_link(dev);
    let index = names.index(dev, 1)?;
    link_request::delete(options, parsed.sent, index);
    change(kernel, LinkChange::Delete { index })
}

fn add(options: &Options, mut words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let names = Names::ask(kernel);
    let mut parsed = read(&mut words, &names, kernel)?;
    let Some(kind) = parsed.kind else {
        return Err(fail::plain(1, "Not enough information: \"type\" argument is required"));
    };
    one_name(&parsed)?;
    parsed.settings.name = parsed.name.map(str::to_owned);
    let settings = Box::new(parsed.settings);
    let index = settings.index.map_or(0, |index| index.0);
    let end = End { sent: parsed.sent, name: settings.name.clone(), index };
    let here = kernel.node_name().to_owned();
    let node = parsed.netns.unwrap_or(&here);
    if parsed.name.is_some_and(|name| name.len() > 15) && kind == "veth" {
        return Err(too_long());
    }
    let Some(mut there) = kernel.enter(node) else { return Err(fail::wrong("Invalid \"netns\" value\n", node)) };
    let kernel = there.as_mut();
    match kind {
        "veth" => add_veth(options, end, settings, words, &names, kernel),
        "dummy" if words.is_empty() => {
            link_request::add(options, end, kind, None);
            change(kernel, LinkChange::AddDummy { settings })
        }
        "bridge" | "macvlan" | "vxlan" | "ifb" | "vrf" | "vlan" | "ipip" | "gre" | "sit" | "tun" | "bond" | "wireguard" => {
            Err(Answer::not_modelled(format_args!("interfaces of type {kind}")))
        }
        _ => match words.next() {
            None => Err(fail::plain(2, "Error: Unknown device type.")),
            Some(word) if abbreviates(word, "help") => Err(usage::link()),
            Some(word) => {
                let line = format_args!("Garbage instead of arguments \"{word} ...\". Try \"ip link help\".");
                Err(fail::plain(1, line))
            }
        },
    }
}

fn too_long() -> Answer {
    fail::plain(2, "Error: Attribute failed policy validation.")
}

/// `name` and a bare word may not both be there when an interface is made.
fn one_name(parsed: &Parsed<'_>) -> Outcome<()> {
    if parsed.name == parsed.dev || parsed.dev.is_none() {
        return Ok(());
    }
    Err(fail::plain(255, "both \"name\" and \"dev\" cannot be used when creating devices."))
}

const VETH_USAGE: &str = "Usage: ip link <options> type veth [peer <options>]\nTo get <options> type 'ip link add help'\n";

fn add_veth(
    options: &Options,
    end: End,
    settings: Box<LinkSettings>,
    mut words: Words<'_>,
    names: &Names,
    kernel: &mut dyn Kernel,
) -> Outcome<Answer> {
    let mut peer = Box::<LinkSettings>::default();
    let mut peer_node = None;
    let mut other = None;
    if let Some(word) = words.next() {
        if word != "peer" {
            return Err(fail::plain(1, VETH_USAGE.trim_end()));
        }
        let parsed = read(&mut words, names, kernel)?;
        if let Some(kind) = parsed.kind {
            return Err(fail::duplicate("type", kind));
        }
        one_name(&parsed)?;
        if parsed.name.is_some_and(|name| name.len() > 15) {
            return Err(too_long());
        }
        *peer = parsed.settings;
        peer.name = parsed.name.map(str::to_owned);
        peer_node = parsed.netns.map(str::to_owned);
        let index = peer.index.map_or(0, |index| index.0);
        other = Some(End { sent: parsed.sent, name: peer.name.clone(), index });
    }
    link_request::add(options, end, "veth", other);
    change(kernel, LinkChange::AddVeth { settings, peer, peer_node })
}
