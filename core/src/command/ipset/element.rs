//! Elements as they are typed: `ADDRESS[-ADDRESS|/LENGTH][,[PROTOCOL:]PORT[-PORT][,ADDRESS]]`, a port, or a set's name; and what
//! is said beside them (Linux: ipset's lib/parse.c).

use super::args::{Command, Values, number, option_number, set_name, unknown};
use super::create::MAX_TIMEOUT;
use super::{Failure, words};
use crate::base::inet_aton;
use crate::base::packet::protocol;
use crate::model::set::{SetElement, SetExtras, SetOptions, SetPlace, SetType};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// What the tool says of a `del` or `test` whose family it has forgotten.
const LOST_FLAGS: &str = "There are missing mandatory flags but can't check them. It's a bug, please report the problem.";

/// Address, prefix length, last address.
type Addresses = (IpAddr, Option<u8>, Option<IpAddr>);

/// Reads an element of a set for a command.
///
/// Errors: the tool's complaint.
pub fn parse(command: Command, options: &SetOptions, text: &str) -> Result<SetElement, Failure> {
    let (kind, six) = (options.kind, options.six);
    let mut element = SetElement::default();
    if six {
        let zero = IpAddr::V6(Ipv6Addr::UNSPECIFIED);
        (element.ip, element.ip2) = (zero, zero);
    }
    if kind == SetType::List {
        return list_element(text, element);
    }
    let (first, second, third) = split(kind, text)?;
    match kind {
        SetType::BitmapPort => (element.protocol, element.port, element.port_to) = tcp_udp_port(first)?,
        SetType::Net | SetType::NetPort => (element.ip, element.cidr, element.ip_to) = addresses(six, first, true)?,
        _ => (element.ip, element.cidr, element.ip_to) = addresses(six, first, false)?,
    }
    if let Some(text) = second {
        ports(six, text, &mut element)?;
        if let Some(complaint) = of_the_other_family(six, element.protocol) {
            // The tool goes on, having forgotten all that it was told before.
            let third = third.map(|text| addresses(false, text, kind == SetType::IpPortNet));
            let text = match third {
                Some(Err(Failure::Said(more))) => format!("{complaint}\n{more}"),
                _ if command == Command::Add || (command == Command::Test && kind == SetType::NetPort) => {
                    format!("{complaint}\nInvalid {} command: missing setname", command.name())
                }
                _ => LOST_FLAGS.to_owned(),
            };
            return Err(Failure::Said(text));
        }
    }
    match third {
        Some(text) if kind == SetType::IpPortNet => {
            (element.ip2, element.cidr2, element.ip2_to) = addresses(six, text, true)?;
        }
        Some(text) if text.contains(['/', '-']) => return Err(plain_expected(text)),
        Some(text) => element.ip2 = address(six, text)?,
        None => {}
    }
    Ok(element)
}

/// Types take no ranges to be tested, but hash:ip does.
///
/// Errors: it is one.
pub fn check_test(options: &SetOptions, element: &SetElement) -> Result<(), Failure> {
    let kind = options.kind;
    let no_range = kind != SetType::Ip;
    let what = match element {
        _ if no_range && element.cidr.is_some() && !matches!(kind, SetType::Net | SetType::NetPort) => "IP/CIDR",
        _ if no_range && element.ip_to.is_some() => "FROM-TO IP",
        _ if element.port_to.is_some() => "FROM-TO port",
        _ => return Ok(()),
    };
    let family = match kind {
        SetType::BitmapPort => "unspec",
        _ if options.six => "inet6",
        _ => "inet",
    };
    let place = format!("command test with set type {} and family {family}", kind.name());
    Err(Failure::Said(format!("{what} range is not allowed in {place}")))
}

/// `SET` or `SET,before|after,SET`, the older form.
fn list_element(text: &str, mut element: SetElement) -> Result<SetElement, Failure> {
    let Some((name, rest)) = text.split_once(',') else {
        element.name = set_name(text)?;
        return Ok(element);
    };
    let place = match rest.split_once(',') {
        Some(("before", by)) => (SetPlace::Before, by),
        Some(("after", by)) => (SetPlace::After, by),
        _ => return Err(Failure::Said("you must specify elements as setname,[before|after],setname".to_owned())),
    };
    element.name = set_name(name)?;
    element.place = Some((place.0, set_name(place.1)?));
    Ok(element)
}

/// What is before and after a separator that is neither the first nor the last character.
fn cut(text: &str, separator: char) -> Option<(&str, &str)> {
    let at = text.char_indices().skip(1).find(|(_, c)| *c == separator)?.0;
    let (head, tail) = text.split_at_checked(at)?;
    tail.strip_prefix(separator).filter(|rest| !rest.is_empty()).map(|rest| (head, rest))
}

/// The parts of an element, as many as the type has.
fn split(kind: SetType, text: &str) -> Result<(&str, Option<&str>, Option<&str>), Failure> {
    let (first, rest) = cut(text, ',').map_or((text, None), |(first, rest)| (first, Some(rest)));
    let (second, rest) =
        rest.and_then(|rest| cut(rest, ',')).map_or((rest, None), |(second, rest)| (Some(second), Some(rest)));
    let (third, more) = rest.and_then(|rest| cut(rest, ',')).map_or((rest, None), |(third, rest)| (Some(third), Some(rest)));
    let name = kind.name();
    let too_many = match kind.dimensions() {
        1 if second.is_some() => Some(format!("Elem separator in {text}, but settype {name} supports none.")),
        2 if third.is_some() => Some(format!("Two elem separators in {text}, but settype {name} supports one.")),
        3 if more.is_some() => Some(format!("Three elem separators in {text}, but settype {name} supports two.")),
        _ => None,
    };
    if let Some(complaint) = too_many {
        return Err(Failure::syntax(complaint));
    }
    let missing = |which| Failure::syntax(format_args!("{which} element is missing from {text}."));
    let second = if kind.dimensions() >= 2 { Some(second.ok_or_else(|| missing("Second"))?) } else { None };
    let third = if kind.dimensions() >= 3 { Some(third.ok_or_else(|| missing("Third"))?) } else { None };
    Ok((first, second, third))
}

fn plain_expected(text: &str) -> Failure {
    Failure::syntax(format_args!("plain IP address must be supplied: {text}"))
}

/// An address, a net or (IPv4) a range. IPv6 takes nets only where the type keeps them.
fn addresses(six: bool, text: &str, net: bool) -> Result<Addresses, Failure> {
    if six {
        if text.contains('-') {
            let wanted = format_args!("IP address or IP/cidr must be specified: {text}");
            return Err(if net { Failure::syntax(wanted) } else { plain_expected(text) });
        }
        let Some((ip, length)) = cut(text, '/') else { return Ok((address(six, text)?, None, None)) };
        if !net {
            return Err(plain_expected(text));
        }
        let cidr = number(length, 128).map_err(Failure::syntax)? as u8;
        return Ok((address(six, ip)?, Some(cidr), None));
    }
    if let Some((ip, length)) = cut(text, '/') {
        let cidr = number(length, 32).map_err(Failure::syntax)? as u8;
        return Ok((address(six, ip)?, Some(cidr), None));
    }
    match cut(text, '-') {
        Some((from, to)) => Ok((address(six, from)?, None, Some(address(six, to)?))),
        None => Ok((address(six, text)?, None, None)),
    }
}

/// An address of a family.
///
/// Errors: it is none.
pub fn address(six: bool, text: &str) -> Result<IpAddr, Failure> {
    let inner = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
    let known = match (six, inner) {
        (false, "localhost") => Some(IpAddr::V4(Ipv4Addr::LOCALHOST)),
        (true, "localhost") => Some(IpAddr::V6(Ipv6Addr::LOCALHOST)),
        (false, _) => inet_aton(inner).map(IpAddr::V4),
        (true, _) => inner.parse().ok().map(IpAddr::V6),
    };
    let family = if six { 6 } else { 4 };
    known.ok_or_else(|| Failure::syntax(format_args!("cannot parse {text}: resolving to IPv{family} address failed")))
}

/// An IPv4 address as a number.
///
/// Errors: it is none.
pub fn plain_v4(text: &str) -> Result<u32, Failure> {
    match addresses(false, text, false)? {
        (IpAddr::V4(ip), None, None) => Ok(ip.into()),
        _ => Err(plain_expected(text)),
    }
}

/// First and last address of the range of a bitmap.
///
/// Errors: it is none.
pub fn v4_range(text: &str) -> Result<(u32, u32), Failure> {
    let wanted = || Failure::syntax(format_args!("IP/cidr or IP-IP range must be specified: {text}"));
    match addresses(false, text, false)? {
        (IpAddr::V4(ip), Some(cidr), None) => {
            let host = u32::MAX.checked_shr(u32::from(cidr)).unwrap_or(0);
            Ok((u32::from(ip) & !host, u32::from(ip) | host))
        }
        (IpAddr::V4(from), None, Some(IpAddr::V4(to))) => Ok((from.into(), to.into())),
        _ => Err(wanted()),
    }
}

/// `[tcp:|udp:]PORT[-PORT]`: protocol, first and last port.
///
/// Errors: another protocol, no port.
pub fn tcp_udp_port(text: &str) -> Result<(u8, u16, Option<u16>), Failure> {
    let (name, port) = text.split_once(':').filter(|(_, port)| !port.is_empty()).unwrap_or(("tcp", text));
    let protocol = proto(name)?;
    if !matches!(protocol, protocol::TCP | protocol::UDP) {
        return Err(Failure::syntax("Only protocols TCP and UDP are valid"));
    }
    let (first, last) = port_range(port, protocol)?;
    Ok((protocol, first, last))
}

fn proto(name: &str) -> Result<u8, Failure> {
    words::protocol(name).ok_or_else(|| Failure::syntax(format_args!("cannot parse '{name}' as a protocol")))
}

fn port_range(text: &str, protocol: u8) -> Result<(u16, Option<u16>), Failure> {
    let name = words::protocol_name(protocol).unwrap_or("");
    match text.split_once('-') {
        Some((from, to)) if !from.is_empty() && !to.is_empty() && words::port(text).is_none() => {
            let last = service(to, name)?;
            Ok((service(from, name)?, Some(last)))
        }
        _ => Ok((service(text, name)?, None)),
    }
}

fn ports(six: bool, text: &str, element: &mut SetElement) -> Result<(), Failure> {
    let (name, port) = text.split_once(':').filter(|(_, port)| !port.is_empty()).unwrap_or(("tcp", text));
    element.protocol = proto(name)?;
    match element.protocol {
        protocol::TCP | protocol::UDP | words::SCTP | words::UDPLITE => {
            (element.port, element.port_to) = port_range(port, element.protocol)?;
        }
        protocol if of_the_other_family(six, protocol).is_some() => {}
        protocol::ICMP | words::ICMPV6 => {
            let name = if six { "ICMPv6" } else { "ICMP" };
            let complaint = || Failure::Said(format!("Cannot parse {port} as an {name} type/code."));
            element.port = words::icmp(six, port).ok_or_else(complaint)?;
        }
        _ if port == "0" => {}
        _ => {
            let text = format_args!("Protocol {name} can be used with pseudo port value 0 only.");
            return Err(Failure::syntax(text));
        }
    }
    Ok(())
}

/// The complaint about ICMP of the other family.
const fn of_the_other_family(six: bool, protocol: u8) -> Option<&'static str> {
    match (protocol, six) {
        (protocol::ICMP, true) => Some("Syntax error: Protocol ICMP can be used with family inet only"),
        (words::ICMPV6, false) => Some("Syntax error: Protocol ICMPv6 can be used with family inet6 only"),
        _ => None,
    }
}

fn service(text: &str, protocol: &str) -> Result<u16, Failure> {
    match number(text, 65535) {
        Ok(n) => Ok(n as u16),
        Err(complaint) => words::port(text).ok_or_else(|| {
            let more = format!("'{protocol}' is invalid as number\ncannot parse '{text}' as a {protocol} port");
            Failure::Said(format!("Syntax error: {complaint}\nSyntax error: {more}"))
        }),
    }
}

/// The options of `add`.
///
/// Errors: an option that there is not, a bad value.
pub fn extras(kind: SetType, words: &mut Values<'_>, element: &mut SetElement) -> Result<SetExtras, Failure> {
    let mut extras = SetExtras::default();
    while let Some(word) = words.optional() {
        let name = word.strip_prefix("--").unwrap_or(word);
        match name {
            "timeout" => extras.timeout = Some(option_number(words.value(name)?, MAX_TIMEOUT)? as u32),
            "packets" => extras.packets = Some(option_number(words.value(name)?, u64::MAX)?),
            "bytes" => extras.bytes = Some(option_number(words.value(name)?, u64::MAX)?),
            "nomatch" if kind.has_nets() => element.nomatch = true,
            "comment" => extras.comment = Some(comment(words.value(name)?)?),
            "skbmark" | "skbprio" | "skbqueue" => {
                words.value(name)?;
                extras.skbinfo = true;
            }
            _ => place(kind, name, words, element)?.then_some(()).ok_or_else(|| unknown(word))?,
        }
    }
    Ok(extras)
}

fn comment(text: &str) -> Result<String, Failure> {
    if text.contains('"') {
        return Err(Failure::syntax("\" character is not permitted in comments"));
    }
    if text.len() > 255 {
        return Err(Failure::syntax("Comment is longer than the maximum allowed 255 characters"));
    }
    Ok(text.to_owned())
}

/// `before SET`, `after SET`; false: it is no such option.
fn place(kind: SetType, name: &str, words: &mut Values<'_>, element: &mut SetElement) -> Result<bool, Failure> {
    let place = match name {
        "before" => SetPlace::Before,
        "after" => SetPlace::After,
        _ => return Ok(false),
    };
    if kind == SetType::List {
        element.place = Some((place, set_name(words.value(name)?)?));
    }
    Ok(kind == SetType::List)
}

/// The options of `del` and, with `nomatch`, of `test`.
///
/// Errors: an option that there is not.
pub fn flags(kind: SetType, test: bool, words: &mut Values<'_>, element: &mut SetElement) -> Result<(), Failure> {
    while let Some(word) = words.optional() {
        match word.strip_prefix("--").unwrap_or(word) {
            "nomatch" if kind.has_nets() && test => element.nomatch = true,
            name => place(kind, name, words, element)?.then_some(()).ok_or_else(|| unknown(word))?,
        }
    }
    Ok(())
}
