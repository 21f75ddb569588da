//! `ip nexthop add`, `replace` and `delete` (iproute2: ipnh_modify, add_nh_group_attr, parse_nh_group_type).

use super::fail::{self, Outcome};
use super::{Options, Words, device, id, parse, usage};
use crate::base::{Errno, Family, IfIndex};
use crate::command::ip::names;
use crate::command::ip::netlink::{self, Attributes};
use crate::command::ip::words::abbreviates;
use crate::command::{Answer, Kernel};
use crate::model::nexthop::{NexthopBody, NexthopChange, NexthopGroup, NexthopObject, ObjectHop, Resilience};
use crate::model::{Change, Refusal};
use std::net::IpAddr;

/// What was typed.
#[derive(Default)]
struct Typed {
    id: u32,
    id_given: bool,
    has_type: bool,
    protocol: u8,
    /// The family, once an address, an interface or an option told it.
    family: Option<Family>,
    gateway: Option<IpAddr>,
    /// `via default` and the like: an address of no bytes goes out.
    gateway_is_empty: bool,
    dev: IfIndex,
    onlink: bool,
    blackhole: bool,
    members: Option<Vec<(u32, u16)>>,
    resilient: Option<Resilience>,
    /// What is sent, in the order typed.
    sent: Attributes,
}

/// NHA_*
mod attribute {
    pub const ID: u16 = 1;
    pub const GROUP: u16 = 2;
    pub const GROUP_TYPE: u16 = 3;
    pub const BLACKHOLE: u16 = 4;
    pub const OIF: u16 = 5;
    pub const GATEWAY: u16 = 6;
    pub const RES_GROUP: u16 = 12;
}

/// NLA_F_NESTED.
const NESTED: u16 = 0x8000;
/// RTM_NEWNEXTHOP, RTM_DELNEXTHOP; RTNH_F_ONLINK.
const NEW: u16 = 104;
const DELETE: u16 = 105;
const ONLINK: u8 = 4;

/// The request as bytes (Linux: `struct nhmsg`).
fn message(kind: u16, flags: u16, typed: &Typed) -> Vec<u8> {
    let family = typed.family.map_or(0, Family::number);
    let onlink = if typed.onlink { ONLINK } else { 0 };
    netlink::message(kind, flags, &[family, 0, typed.protocol, 0, onlink, 0, 0, 0], &typed.sent)
}

/// The request that deletes one object.
pub(super) fn deletion(id: u32) -> Vec<u8> {
    let mut sent = Attributes::default();
    sent.put_u32(attribute::ID, id);
    netlink::message(DELETE, 0, &[0; 8], &sent)
}

/// `add` and `replace`.
pub(super) fn set(options: &Options, words: Words<'_>, kernel: &mut dyn Kernel, replace: bool) -> Outcome<Answer> {
    let typed = read(options, words, kernel)?;
    let flags = netlink::CREATE | if replace { netlink::REPLACE } else { netlink::EXCLUSIVE };
    options.sent.borrow_mut().push(message(NEW, flags, &typed));
    let (id, protocol, family) = (typed.id, typed.protocol, typed.family.unwrap_or_default());
    let body = match body(typed) {
        Ok(body) => body,
        Err(refusal) => return Err(fail::refused(&refusal)),
    };
    if replace && id == 0 {
        return Err(fail::refused(&Refusal::because(Errno::Einval, "Replace requires nexthop id")));
    }
    let object = NexthopObject { id, protocol, family, body };
    Ok(fail::done(kernel.change(Change::Nexthop(NexthopChange::Set { object, replace }))))
}

/// `delete`.
pub(super) fn delete(options: &Options, words: Words<'_>, kernel: &mut dyn Kernel) -> Outcome<Answer> {
    let typed = read(options, words, kernel)?;
    options.sent.borrow_mut().push(message(DELETE, 0, &typed));
    let Typed { gateway, dev, onlink, blackhole, protocol, .. } = typed;
    let more = gateway.is_some() || !dev.is_none() || blackhole || typed.members.is_some() || typed.has_type;
    let wrong = match typed.id_given {
        _ if more => "Unknown attribute type",
        _ if protocol != 0 || onlink => "Invalid values in header",
        false => "Nexthop id is missing",
        true => "Invalid nexthop id",
    };
    if more || protocol != 0 || onlink || typed.id == 0 {
        return Err(fail::refused(&Refusal::because(Errno::Einval, wrong)));
    }
    Ok(fail::done(kernel.change(Change::Nexthop(NexthopChange::Delete { id: typed.id }))))
}

/// The object that is meant; the kernel's first refusals come before it looks at anything else.
fn body(typed: Typed) -> Result<NexthopBody, Refusal> {
    let invalid = |text: &str| Err(Refusal::because(Errno::Einval, text));
    let Typed { family, gateway, gateway_is_empty, dev, onlink, blackhole, members, resilient, .. } = typed;
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
        _ if gateway_is_empty => invalid("Invalid gateway"),
        (false, _) => Ok(NexthopBody::Hop(ObjectHop { gateway, dev, onlink, ..ObjectHop::default() })),
    }
}

fn read(options: &Options, mut words: Words<'_>, kernel: &dyn Kernel) -> Outcome<Typed> {
    let mut typed = Typed { family: options.wanted(), ..Typed::default() };
    while let Some(word) = words.next() {
        match word {
            "id" => {
                typed.id = id(&mut words)?;
                typed.id_given = true;
                typed.sent.put_u32(attribute::ID, typed.id);
            }
            "dev" => {
                typed.dev = device(&mut words, kernel)?;
                typed.sent.put_u32(attribute::OIF, typed.dev.0);
                typed.family.get_or_insert(Family::Inet);
            }
            "via" => {
                let gateway = gateway(&mut words, &mut typed.family)?;
                typed.sent.put(attribute::GATEWAY, &gateway.octets());
                typed.gateway = Some(gateway.address);
                typed.gateway_is_empty = !gateway.has_bytes;
            }
            "encap" | "fdb" => return Err(Answer::not_modelled(format_args!("ip nexthop {word}"))),
            "onlink" => typed.onlink = true,
            "blackhole" => {
                typed.blackhole = true;
                typed.sent.put(attribute::BLACKHOLE, &[]);
                typed.family.get_or_insert(Family::Inet);
            }
            "group" => {
                let members = members(words.next_value()?)?;
                let entry = |(id, weight): &(u32, u16)| {
                    let [low, high] = weight.saturating_sub(1).to_le_bytes();
                    [id.to_le_bytes(), [low, high, 0, 0]].concat()
                };
                typed.sent.put(attribute::GROUP, &members.iter().flat_map(entry).collect::<Vec<u8>>());
                typed.members = Some(members);
            }
            "type" => {
                typed.resilient = kind(&mut words, &mut typed.sent)?;
                typed.has_type = true;
            }
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
fn gateway(words: &mut Words<'_>, family: &mut Option<Family>) -> Outcome<parse::Typed> {
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
    Ok(typed)
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
fn kind(words: &mut Words<'_>, sent: &mut Attributes) -> Outcome<Option<Resilience>> {
    let word = words.next_value()?;
    match word {
        "mpath" => {
            sent.put(attribute::GROUP_TYPE, &0u16.to_le_bytes());
            return Ok(None);
        }
        "resilient" => {}
        _ => return Err(fail::wrong("\"type\" value is invalid", word)),
    }
    let mut settings = Resilience { buckets: 0, idle_timer: 120, unbalanced_timer: 0, unbalanced_time: 0 };
    let has_arguments = !words.is_empty();
    let mut inner = Attributes::default();
    while let Some(key @ ("buckets" | "idle_timer" | "unbalanced_timer")) = words.peek() {
        words.skip();
        let word = words.next_value()?;
        let most = if key == "buckets" { u32::from(u16::MAX) } else { u32::MAX / 100 - 1 };
        let value = parse::u32(word, 0).filter(|n| *n <= most);
        let wrong = || fail::wrong(format_args!("invalid {} value", key.replace('_', " ")), word);
        let value = value.ok_or_else(wrong)?;
        // Times are in ticks of a hundredth.
        match key {
            "buckets" => {
                settings.buckets = value as u16;
                inner.put(1, &settings.buckets.to_le_bytes());
            }
            "idle_timer" => {
                settings.idle_timer = value;
                inner.put_u32(2, value * 100);
            }
            _ => {
                settings.unbalanced_timer = value;
                inner.put_u32(3, value * 100);
            }
        }
    }
    if has_arguments {
        sent.put(attribute::RES_GROUP | NESTED, inner.bytes());
    }
    sent.put(attribute::GROUP_TYPE, &1u16.to_le_bytes());
    Ok(Some(settings))
}
