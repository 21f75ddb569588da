//! `ip nexthop add`, `replace` and `delete` (iproute2: ipnh_modify, add_nh_group_attr, parse_nh_group_type).

use super::fail::{self, Outcome};
use super::{Options, Words, device, id, parse, usage};
use crate::base::{Errno, Family, IfIndex};
use crate::command::ip::names;
use crate::command::ip::words::abbreviates;
use crate::command::{Answer, Kernel};
use crate::model::nexthop::{NexthopBody, NexthopChange, NexthopGroup, NexthopObject, ObjectHop, Resilience};
use crate::model::{Change, Refusal};
use std::net::IpAddr;

/// What was typed.
#[derive(Default)]
struct Typed {
    id: u32,
    protocol: u8,
    /// The family, once an address, an interface or an option told it.
    family: Option<Family>,
    gateway: Option<IpAddr>,
    dev: IfIndex,
    onlink: bool,
    blackhole: bool,
    members: Option<Vec<(u32, u16)>>,
    resilient: Option<Resilience>,
}

/// `add` and `replace`.
pub(super) fn set(options: &Options, words: Words<'_>, kernel: &mut dyn Kernel, replace: bool) -> Outcome<Answer> {
    let typed = read(options, words, kernel)?;
    let (id, protocol, family) = (typed.id, typed.protocol, typed.family.unwrap_or_default());
    let body = match body(typed) {
        Ok(body) => body,
        Err(refusal) => return Err(fail::refused(&refusal)),
    };
    let object = NexthopObject { id, protocol, family, body };
    Ok(fail::done(kernel.change(Change::Nexthop(NexthopChange::Set { object, replace }))))
}

/// `delete`.
pub(super) fn delete(options: &Options, words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let typed = read(options, words, kernel)?;
    if typed.id == 0 {
        return Err(fail::refused(&Refusal::because(Errno::Einval, "Nexthop id is missing")));
    }
    Ok(fail::done(kernel.change(Change::Nexthop(NexthopChange::Delete { id: typed.id }))))
}

/// The object that is meant; the kernel's first refusals come before it looks at anything else.
fn body(typed: Typed) -> Result<NexthopBody, Refusal> {
    let invalid = |text: &str| Err(Refusal::because(Errno::Einval, text));
    let Typed { family, gateway, dev, onlink, blackhole, members, resilient, .. } = typed;
    if let Some(members) = members {
        return match family.is_some() {
            true => invalid("Invalid family for group"),
            false => Ok(NexthopBody::Group(NexthopGroup { members, resilient })),
        };
    }
    match (blackhole, gateway.is_some() || !dev.is_none()) {
        _ if family.is_none() => invalid("Invalid address family"),
        (true, true) => invalid("Blackhole attribute can not be used with gateway, oif, encap or fdb"),
        (true, false) => Ok(NexthopBody::Blackhole),
        (false, _) => Ok(NexthopBody::Hop(ObjectHop { gateway, dev, onlink, ..ObjectHop::default() })),
    }
}

fn read(options: &Options, mut words: Words<'_>, kernel: &dyn Kernel) -> Outcome<Typed> {
    let mut typed = Typed { family: options.wanted(), ..Typed::default() };
    while let Some(word) = words.next() {
        match word {
            "id" => typed.id = id(&mut words)?,
            "dev" => {
                typed.dev = device(&mut words, kernel)?;
                typed.family.get_or_insert(Family::Inet);
            }
            "via" => typed.gateway = Some(gateway(&mut words, &mut typed.family)?),
            "encap" | "fdb" => return Err(Answer::not_modelled(format_args!("ip nexthop {word}"))),
            "onlink" => typed.onlink = true,
            "blackhole" => {
                typed.blackhole = true;
                typed.family.get_or_insert(Family::Inet);
            }
            "group" => typed.members = Some(members(words.next_value()?)?),
            "type" => typed.resilient = kind(&mut words)?,
            _ if abbreviates(word, "protocol") => {
                let word = words.next_value()?;
                typed.protocol =
                    names::read_protocol(word).ok_or_else(|| fail::wrong("\"protocol\" value is invalid", word))?;
            }
            _ if abbreviates(word, "help") => return Err(usage::usage()),
            _ => return Err(fail::wrong("", word)),
        }
    }
    Ok(typed)
}

/// `via [inet|inet6] ADDRESS`.
fn gateway(words: &mut Words<'_>, family: &mut Option<Family>) -> Outcome<IpAddr> {
    let word = words.next_value()?;
    let (word, wanted) = match word {
        "inet" => (words.next_value()?, Some(Family::Inet)),
        "inet6" => (words.next_value()?, Some(Family::Inet6)),
        "mpls" | "bridge" | "link" => return Err(Answer::not_modelled(format_args!("via {word}"))),
        word => (word, *family),
    };
    let typed = parse::address(word, wanted)?;
    *family = family.or(typed.family);
    if *family != typed.family {
        return Err(fail::wrong("address family mismatch", word));
    }
    Ok(typed.address)
}

/// `ID[,WEIGHT]/…`
fn members(text: &str) -> Outcome<Vec<(u32, u16)>> {
    let mut list = Vec::new();
    for part in text.split('/') {
        let (id, weight) = part.split_once(',').map_or((part, None), |(id, weight)| (id, Some(weight)));
        let id = parse::u32(id, 0).ok_or_else(|| fail::wrong("\"group\" value is invalid", id))?;
        let weight = match weight {
            None => 1,
            Some(word) => {
                let weight = parse::u32(word, 0).filter(|weight| (1..=256).contains(weight));
                weight.ok_or_else(|| fail::wrong("\"weight\" is invalid", word))? as u16
            }
        };
        list.push((id, weight));
    }
    Ok(list)
}

/// `type mpath`, or `type resilient` with its settings.
fn kind(words: &mut Words<'_>) -> Outcome<Option<Resilience>> {
    let word = words.next_value()?;
    match word {
        "mpath" => return Ok(None),
        "resilient" => {}
        _ => return Err(fail::wrong("\"type\" value is invalid", word)),
    }
    let mut settings = Resilience { buckets: 0, idle_timer: 120, unbalanced_timer: 0, unbalanced_time: 0 };
    while let Some(key @ ("buckets" | "idle_timer" | "unbalanced_timer")) = words.peek() {
        words.skip();
        let word = words.next_value()?;
        let value = parse::u32(word, 0).filter(|n| key != "buckets" || *n <= u32::from(u16::MAX));
        let value = value.ok_or_else(|| fail::wrong(format_args!("invalid {key} value"), word))?;
        match key {
            "buckets" => settings.buckets = value as u16,
            "idle_timer" => settings.idle_timer = value,
            _ => settings.unbalanced_timer = value,
        }
    }
    Ok(Some(settings))
}
