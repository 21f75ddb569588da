//! Taking a message apart: netlink's header, the family's, attributes (include/uapi/linux/netlink.h, rtnetlink.h).

use super::Field;
use super::attributes::{self, Kind, List};
use crate::model::route::RouteType;
use std::net::{Ipv4Addr, Ipv6Addr};

/// The most nested attributes that are taken apart.
const DEEPEST: u8 = 4;
/// Bits of an attribute's type that are no part of its number (NLA_F_NESTED, NLA_F_NET_BYTEORDER).
const TYPE_FLAGS: u16 = 0xc000;

/// Kinds of messages: number, name, the family header's fields, attributes.
type Family = (&'static str, &'static [(&'static str, usize)], List);

/// `struct rtmsg`
const ROUTE: &[(&str, usize)] = &[
    ("rtm_family", 1),
    ("rtm_dst_len", 1),
    ("rtm_src_len", 1),
    ("rtm_tos", 1),
    ("rtm_table", 1),
    ("rtm_protocol", 1),
    ("rtm_scope", 1),
    ("rtm_type", 1),
    ("rtm_flags", 4),
];
/// `struct ifaddrmsg`
const ADDRESS: &[(&str, usize)] =
    &[("ifa_family", 1), ("ifa_prefixlen", 1), ("ifa_flags", 1), ("ifa_scope", 1), ("ifa_index", 4)];
/// `struct ifinfomsg`
const LINK: &[(&str, usize)] =
    &[("ifi_family", 1), ("(padding)", 1), ("ifi_type", 2), ("ifi_index", 4), ("ifi_flags", 4), ("ifi_change", 4)];
/// `struct ndmsg`
const NEIGHBOUR: &[(&str, usize)] =
    &[("ndm_family", 1), ("(padding)", 3), ("ndm_ifindex", 4), ("ndm_state", 2), ("ndm_flags", 1), ("ndm_type", 1)];
/// `struct fib_rule_hdr`
const RULE: &[(&str, usize)] = &[
    ("family", 1),
    ("dst_len", 1),
    ("src_len", 1),
    ("tos", 1),
    ("table", 1),
    ("res1", 1),
    ("res2", 1),
    ("action", 1),
    ("flags", 4),
];
/// `struct nhmsg`
const NEXTHOP: &[(&str, usize)] = &[("nh_family", 1), ("nh_scope", 1), ("nh_protocol", 1), ("resvd", 1), ("nh_flags", 4)];

/// The kind of a message by `nlmsg_type`.
fn family(kind: u16) -> Option<Family> {
    Some(match kind {
        16 => ("RTM_NEWLINK", LINK, attributes::LINK),
        17 => ("RTM_DELLINK", LINK, attributes::LINK),
        18 => ("RTM_GETLINK", LINK, attributes::LINK),
        19 => ("RTM_SETLINK", LINK, attributes::LINK),
        20 => ("RTM_NEWADDR", ADDRESS, attributes::ADDRESS),
        21 => ("RTM_DELADDR", ADDRESS, attributes::ADDRESS),
        22 => ("RTM_GETADDR", ADDRESS, attributes::ADDRESS),
        24 => ("RTM_NEWROUTE", ROUTE, attributes::ROUTE),
        25 => ("RTM_DELROUTE", ROUTE, attributes::ROUTE),
        26 => ("RTM_GETROUTE", ROUTE, attributes::ROUTE),
        28 => ("RTM_NEWNEIGH", NEIGHBOUR, attributes::NEIGHBOUR),
        29 => ("RTM_DELNEIGH", NEIGHBOUR, attributes::NEIGHBOUR),
        30 => ("RTM_GETNEIGH", NEIGHBOUR, attributes::NEIGHBOUR),
        32 => ("RTM_NEWRULE", RULE, attributes::RULE),
        33 => ("RTM_DELRULE", RULE, attributes::RULE),
        34 => ("RTM_GETRULE", RULE, attributes::RULE),
        104 => ("RTM_NEWNEXTHOP", NEXTHOP, attributes::NEXTHOP),
        105 => ("RTM_DELNEXTHOP", NEXTHOP, attributes::NEXTHOP),
        106 => ("RTM_GETNEXTHOP", NEXTHOP, attributes::NEXTHOP),
        _ => return None,
    })
}

/// The name of a message's type.
pub(super) fn type_name(kind: u16) -> &'static str {
    family(kind).map_or("unknown message", |(name, ..)| name)
}

/// A place in the message from which fields are read.
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    /// A number of so many bytes, lowest first, as a field; `say` puts it into words. `None`: the message ends before.
    fn number(&mut self, name: &'static str, length: usize, say: impl FnOnce(u64) -> String) -> Option<Field> {
        let value = number(self.bytes.get(self.at..self.at + length)?);
        let field = Field { name, value: say(value), offset: self.at, length, parts: Vec::new() };
        self.at += length;
        Some(field)
    }

    /// What is left, as bytes that nobody reads.
    fn rest(&mut self) -> Option<Field> {
        let left = self.bytes.get(self.at..).filter(|left| !left.is_empty())?;
        let field = plain("(not read)", &hex(left), self.at, left.len());
        self.at = self.bytes.len();
        Some(field)
    }
}

/// The fields of a message; together they cover all of it.
pub(super) fn message(bytes: &[u8]) -> Vec<Field> {
    let mut reader = Reader { bytes, at: 0 };
    let mut fields = Vec::new();
    fields.extend(headers(&mut reader, &mut fields_of(bytes)));
    if let Some((_, _, list)) = bytes.get(4..6).and_then(|kind| family(number(kind) as u16)).filter(|_| fields.len() == 2) {
        fields.extend(attributes(bytes, reader.at, bytes.len(), list, 0));
        reader.at = bytes.len();
    }
    fields.extend(reader.rest());
    fields
}

/// Is it a request that makes or asks? Decides what the flags' upper bits are called.
fn fields_of(bytes: &[u8]) -> impl FnMut(u64) -> String + use<> {
    let kind = bytes.get(4..6).map_or(0, number);
    move |flags| flag_names(flags, kind % 4)
}

/// Netlink's header and the family's.
fn headers(reader: &mut Reader<'_>, flags: &mut impl FnMut(u64) -> String) -> Vec<Field> {
    let plain_number = |value: u64| value.to_string();
    let start = reader.at;
    let mut parts = Vec::new();
    parts.extend(reader.number("nlmsg_len", 4, plain_number));
    let mut kind = 0;
    parts.extend(reader.number("nlmsg_type", 2, |value| {
        kind = value as u16;
        format!("{value} ({})", type_name(kind))
    }));
    parts.extend(reader.number("nlmsg_flags", 2, flags));
    parts.extend(reader.number("nlmsg_seq", 4, plain_number));
    parts.extend(reader.number("nlmsg_pid", 4, plain_number));
    if parts.len() < 5 {
        reader.at = start;
        return Vec::new();
    }
    let mut out = vec![group("struct nlmsghdr", start, reader.at, parts)];
    let Some((_, layout, _)) = family(kind) else { return out };
    let start = reader.at;
    let parts: Vec<Field> =
        layout.iter().map_while(|&(name, length)| reader.number(name, length, |value| header_words(name, value))).collect();
    if parts.len() < layout.len() {
        reader.at = start;
        return out;
    }
    out.push(group(header_name(layout), start, reader.at, parts));
    out
}

fn header_name(layout: &[(&str, usize)]) -> &'static str {
    match layout.first().map(|(name, _)| *name) {
        Some("rtm_family") => "struct rtmsg",
        Some("ifa_family") => "struct ifaddrmsg",
        Some("ifi_family") => "struct ifinfomsg",
        Some("ndm_family") => "struct ndmsg",
        Some("nh_family") => "struct nhmsg",
        _ => "struct fib_rule_hdr",
    }
}

/// What the numbers of family headers mean.
fn header_words(name: &str, value: u64) -> String {
    let words = match (name, value) {
        ("rtm_family" | "ifa_family" | "ifi_family" | "ndm_family" | "nh_family" | "family", 2) => "AF_INET",
        ("rtm_family" | "ifa_family" | "ifi_family" | "ndm_family" | "nh_family" | "family", 10) => "AF_INET6",
        ("rtm_family" | "ifa_family" | "ifi_family" | "ndm_family" | "nh_family" | "family", 0) => "AF_UNSPEC",
        ("rtm_table" | "table", 254) => "main",
        ("rtm_table" | "table", 255) => "local",
        ("rtm_table" | "table", 253) => "default",
        ("rtm_protocol" | "nh_protocol", 2) => "kernel",
        ("rtm_protocol" | "nh_protocol", 3) => "boot",
        ("rtm_protocol" | "nh_protocol", 4) => "static",
        ("rtm_scope" | "ifa_scope", 0) => "global",
        ("rtm_scope" | "ifa_scope", 253) => "link",
        ("rtm_scope" | "ifa_scope", 254) => "host",
        ("rtm_scope", 255) => "nowhere",
        ("rtm_type", kind) => RouteType::of(kind as u8).map_or("", RouteType::word),
        ("action", 1) => "to table",
        ("action", 2) => "goto",
        ("action", 3) => "nop",
        ("action", 6) => "blackhole",
        ("action", 7) => "unreachable",
        ("action", 8) => "prohibit",
        ("ifi_flags" | "ifi_change", 1) => "IFF_UP",
        ("rtm_flags", 4) => "RTNH_F_ONLINK",
        ("ndm_state", 0x80) => "permanent",
        _ => "",
    };
    if words.is_empty() { value.to_string() } else { format!("{value} ({words})") }
}

/// `NLM_F_REQUEST|NLM_F_ACK|…`: the upper bits mean one thing where something is made, another where it is asked for or taken away.
fn flag_names(flags: u64, verb: u64) -> String {
    let upper: [(u64, &str); 4] = match verb {
        0 | 3 => [(0x100, "REPLACE"), (0x200, "EXCL"), (0x400, "CREATE"), (0x800, "APPEND")],
        1 => [(0x100, "NONREC"), (0x200, "BULK"), (0x400, "0x400"), (0x800, "0x800")],
        _ => [(0x100, "ROOT"), (0x200, "MATCH"), (0x400, "ATOMIC"), (0x800, "0x800")],
    };
    let lower = [(1, "REQUEST"), (2, "MULTI"), (4, "ACK"), (8, "ECHO")];
    let set = lower.into_iter().chain(upper).filter(|(bit, _)| flags & bit != 0).map(|(_, name)| name);
    format!("0x{flags:x} ({})", set.collect::<Vec<_>>().join("|"))
}

/// The attributes between two places of the message.
fn attributes(bytes: &[u8], start: usize, end: usize, list: List, depth: u8) -> Vec<Field> {
    let mut fields = Vec::new();
    let mut at = start;
    while at < end {
        let Some(header) = bytes.get(at..at + 4).filter(|_| at + 4 <= end) else { break };
        let (length, kind) = (number(&header[..2]) as usize, number(&header[2..]) as u16 & !TYPE_FLAGS);
        if length < 4 || at + length > end {
            break;
        }
        let whole = length.next_multiple_of(4).min(end - at);
        let (name, content) = attributes::named(list, kind);
        let mut parts = vec![plain("length", &length.to_string(), at, 2), plain("type", &format!("{kind}"), at + 2, 2)];
        parts.extend(inside(bytes, at + 4, at + length, content, depth));
        if whole > length {
            parts.push(plain("(padding)", "", at + length, whole - length));
        }
        fields.push(group(name, at, at + whole, parts));
        at += whole;
    }
    if at < end {
        fields.push(plain("(not read)", &hex(&bytes[at..end]), at, end - at));
    }
    fields
}

/// An attribute's content.
fn inside(bytes: &[u8], start: usize, end: usize, kind: Kind, depth: u8) -> Vec<Field> {
    if start >= end {
        return Vec::new();
    }
    let content = &bytes[start..end];
    match kind {
        Kind::Nest(list) if depth < DEEPEST => attributes(bytes, start, end, list, depth + 1),
        Kind::Nexthops if depth < DEEPEST => next_hops(bytes, start, end, depth + 1),
        Kind::Group if content.len().is_multiple_of(8) => group_members(content, start),
        _ => vec![plain("value", &value(content, kind), start, content.len())],
    }
}

/// `struct rtnexthop`, each with its attributes.
fn next_hops(bytes: &[u8], start: usize, end: usize, depth: u8) -> Vec<Field> {
    let mut fields = Vec::new();
    let mut at = start;
    while at < end {
        let length = bytes.get(at..at + 2).map_or(0, number) as usize;
        if length < 8 || at + length > end {
            break;
        }
        let hops = number(&bytes[at + 3..at + 4]);
        let mut parts = vec![
            plain("rtnh_len", &length.to_string(), at, 2),
            plain("rtnh_flags", &number(&bytes[at + 2..at + 3]).to_string(), at + 2, 1),
            plain("rtnh_hops", &format!("{hops} (weight {})", hops + 1), at + 3, 1),
            plain("rtnh_ifindex", &number(&bytes[at + 4..at + 8]).to_string(), at + 4, 4),
        ];
        let whole = length.next_multiple_of(4).min(end - at);
        parts.extend(attributes(bytes, at + 8, at + whole, attributes::ROUTE, depth));
        fields.push(group("struct rtnexthop", at, at + whole, parts));
        at += whole;
    }
    if at < end {
        fields.push(plain("(not read)", &hex(&bytes[at..end]), at, end - at));
    }
    fields
}

/// `struct nexthop_grp`: an id, and the weight less one in two bytes that do not stand together.
fn group_members(content: &[u8], start: usize) -> Vec<Field> {
    let member = |(place, bytes): (usize, &[u8])| {
        let weight = number(&bytes[4..5]) + (number(&bytes[5..6]) << 8) + 1;
        plain("struct nexthop_grp", &format!("id {}, weight {weight}", number(&bytes[..4])), start + 8 * place, 8)
    };
    content.chunks_exact(8).enumerate().map(member).collect()
}

/// A value in words.
fn value(content: &[u8], kind: Kind) -> String {
    match (kind, content) {
        (Kind::Address, content) => address(content),
        (Kind::Via, [family, 0, rest @ ..]) if matches!(family, 2 | 10) => {
            format!("inet{} {}", if *family == 10 { "6" } else { "" }, address(rest))
        }
        (Kind::Mac, content) => content.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(":"),
        (Kind::Number | Kind::Interface, content) if content.len() <= 8 => number(content).to_string(),
        (Kind::Text, content) => String::from_utf8_lossy(content).trim_end_matches('\0').to_owned(),
        _ => hex(content),
    }
}

fn address(content: &[u8]) -> String {
    if let Ok(octets) = <[u8; 4]>::try_from(content) {
        return Ipv4Addr::from(octets).to_string();
    }
    <[u8; 16]>::try_from(content).map_or_else(|_| hex(content), |octets| Ipv6Addr::from(octets).to_string())
}

/// Lowest byte first.
fn number(bytes: &[u8]) -> u64 {
    bytes.iter().take(8).rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ")
}

fn plain(name: &'static str, value: &str, offset: usize, length: usize) -> Field {
    Field { name, value: value.to_owned(), offset, length, parts: Vec::new() }
}

fn group(name: &'static str, start: usize, end: usize, parts: Vec<Field>) -> Field {
    Field { name, value: String::new(), offset: start, length: end - start, parts }
}
