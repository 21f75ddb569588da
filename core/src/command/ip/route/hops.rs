//! The list of next hops: `nexthop via A dev D weight W onlink …` (iproute2: parse_nexthops, parse_one_nh).

use super::message::{ONLINK, attribute};
use crate::base::Family;
use crate::command::Answer;
use crate::command::ip::device::Names;
use crate::command::ip::fail::{self, Outcome};
use crate::command::ip::netlink::Attributes;
use crate::command::ip::parse::{self, Typed};
use crate::command::ip::words::{Words, abbreviates};
use crate::model::route::Nexthop;

/// The most bytes that the program has room for.
const ROOM: usize = 4096 - 4;

/// Reads next hops to the end of the line, from the first word `nexthop` on.
///
/// `empty`: a gateway goes out without a byte.
///
/// Errors: the complaint about the first word that is wrong.
pub(super) fn read(
    words: &mut Words<'_>,
    devices: &Names,
    family: &mut Option<Family>,
    empty: &mut bool,
) -> Outcome<(Vec<Nexthop>, Attributes)> {
    let mut hops = Vec::new();
    let mut sent = Attributes::default();
    while let Some(word) = words.next() {
        if word != "nexthop" {
            let text = format_args!("Error: \"nexthop\" or end of line is expected instead of \"{word}\"");
            return Err(fail::plain(255, text));
        }
        if words.is_empty() {
            return Err(fail::plain(255, "Error: unexpected end of line after \"nexthop\""));
        }
        let (hop, attributes) = one(words, devices, family, empty)?;
        sent.raw(&head(&hop, &attributes));
        sent.raw(attributes.bytes());
        if sent.bytes().len() > ROOM {
            return Err(fail::plain(255, "Error: cannot parse nexthop"));
        }
        hops.push(hop);
    }
    Ok((hops, sent))
}

/// What stands before a hop's attributes: length, flags, weight less one, interface (`struct rtnexthop`).
fn head(hop: &Nexthop, attributes: &Attributes) -> [u8; 8] {
    let [low, high] = u16::try_from(8 + attributes.bytes().len()).unwrap_or(u16::MAX).to_le_bytes();
    let flags = if hop.onlink { ONLINK } else { 0 };
    let weight = hop.weight.saturating_sub(1) as u8;
    let [a, b, c, d] = hop.dev.0.to_le_bytes();
    [low, high, flags, weight, a, b, c, d]
}

fn one(
    words: &mut Words<'_>,
    devices: &Names,
    family: &mut Option<Family>,
    empty: &mut bool,
) -> Outcome<(Nexthop, Attributes)> {
    let mut sent = Attributes::default();
    let mut hop = Nexthop { weight: 1, ..Nexthop::default() };
    while let Some(word) = words.peek() {
        match word {
            "via" => {
                words.skip();
                let typed = gateway(words, family, &mut sent)?;
                hop.gateway.get_or_insert(typed.address); // of two the kernel takes the first
                *empty |= !typed.has_bytes;
            }
            "dev" => {
                words.skip();
                let name = words.next_value()?;
                let Some(index) = devices.find(name) else {
                    let text = format_args!("Cannot find device \"{name}\"\nError: cannot parse nexthop");
                    return Err(fail::plain(255, text));
                };
                hop.dev = index;
            }
            "weight" => {
                words.skip();
                let value = words.next_value()?;
                let weight = parse::u16(value, 0).filter(|weight| (1..=256).contains(weight));
                hop.weight = weight.ok_or_else(|| fail::wrong("\"weight\" is invalid", value))?;
            }
            "onlink" => {
                words.skip();
                hop.onlink = true;
            }
            "encap" | "as" => return Err(Answer::not_modelled(format_args!("nexthop {word}"))),
            _ if abbreviates(word, "realms") => return Err(Answer::not_modelled("nexthop realms")),
            _ => break,
        }
    }
    Ok((hop, sent))
}

/// The address after `via`, with or without its family. One of another family than the route's goes as RTA_VIA.
pub(super) fn gateway(words: &mut Words<'_>, family: &mut Option<Family>, sent: &mut Attributes) -> Outcome<Typed> {
    let word = words.next_value()?;
    let address = match word {
        "inet" => parse::address(words.next_value()?, Some(Family::Inet))?,
        "inet6" => parse::address(words.next_value()?, Some(Family::Inet6))?,
        "mpls" | "bridge" | "link" => return Err(Answer::not_modelled(format_args!("via {word}"))),
        word => parse::address(word, *family)?,
    };
    *family = family.or(address.family);
    match address.family.filter(|own| *family != Some(*own)) {
        None => sent.put(attribute::GATEWAY, &address.octets()),
        Some(own) => sent.put(attribute::VIA, &[vec![own.number(), 0], address.octets()].concat()),
    }
    Ok(address)
}
