//! Elements as they are typed: `ADDRESS[-ADDRESS|/LENGTH][,[PROTOCOL:]PORT[-PORT][,ADDRESS]]` (Linux: ipset's lib/parse.c).

use super::args::number;
use super::{Failure, words};
use crate::base::packet::protocol;
use crate::model::set::{SetElement, SetEntry, SetType};
use std::fmt::Write;
use std::net::Ipv4Addr;

/// Reads an element of a set of this type.
///
/// Errors: the tool's complaint.
pub fn parse(kind: SetType, text: &str) -> Result<SetElement, Failure> {
    let mut parts = text.split(',');
    let first = parts.next().unwrap_or("");
    let (second, third, more) = (parts.next(), parts.next(), parts.next());
    let dimensions = kind.dimensions();
    let too_many = match dimensions {
        1 if second.is_some() => Some(("Elem separator", "none")),
        2 if third.is_some() => Some(("Two elem separators", "one")),
        3 if more.is_some() => Some(("Three elem separators", "two")),
        _ => None,
    };
    if let Some((what, supported)) = too_many {
        let name = kind.name();
        let verb = if dimensions == 1 { "supports none" } else { "supports" };
        let tail = if dimensions == 1 { verb.to_owned() } else { format!("{verb} {supported}") };
        return Err(Failure::syntax(format_args!("{what} in {text}, but settype {name} {tail}.")));
    }
    let missing = |which| Failure::syntax(format_args!("{which} element is missing from {text}."));
    let second = if dimensions >= 2 { Some(second.ok_or_else(|| missing("Second"))?) } else { None };
    let third = if dimensions >= 3 { Some(third.ok_or_else(|| missing("Third"))?) } else { None };
    let mut element = SetElement {
        ip: Ipv4Addr::UNSPECIFIED,
        ip_to: None,
        cidr: None,
        protocol: 0,
        port: 0,
        port_to: None,
        ip2: Ipv4Addr::UNSPECIFIED,
        nomatch: false,
    };
    addresses(first, &mut element)?;
    if let Some(text) = second {
        ports(text, &mut element)?;
    }
    if let Some(text) = third {
        if text.contains(['/', '-']) {
            return Err(Failure::syntax(format_args!("plain IP address must be supplied: {text}")));
        }
        element.ip2 = address(text, text)?;
    }
    Ok(element)
}

fn addresses(text: &str, element: &mut SetElement) -> Result<(), Failure> {
    if let Some((ip, length)) = text.split_once('/') {
        element.cidr = Some(number(length, 32).map_err(Failure::syntax)? as u8);
        element.ip = address(ip, text)?;
    } else if let Some((from, to)) = text.split_once('-').filter(|(_, to)| !to.is_empty()) {
        (element.ip, element.ip_to) = (address(from, from)?, Some(address(to, to)?));
    } else {
        element.ip = address(text, text)?;
    }
    Ok(())
}

fn address(text: &str, whole: &str) -> Result<Ipv4Addr, Failure> {
    let known = if text == "localhost" { Some(Ipv4Addr::LOCALHOST) } else { text.parse().ok() };
    known.ok_or_else(|| Failure::syntax(format_args!("cannot parse {whole}: resolving to IPv4 address failed")))
}

fn ports(text: &str, element: &mut SetElement) -> Result<(), Failure> {
    let (name, port) = text.split_once(':').filter(|(_, port)| !port.is_empty()).unwrap_or(("tcp", text));
    let number_of = words::protocol(name);
    element.protocol = number_of.ok_or_else(|| Failure::syntax(format_args!("cannot parse '{name}' as a protocol")))?;
    match element.protocol {
        protocol::TCP | protocol::UDP | words::SCTP | words::UDPLITE => {
            let tool_name = words::protocol_name(element.protocol).unwrap_or("");
            match port.split_once('-') {
                Some((from, to)) if !from.is_empty() && !to.is_empty() && words::port(port).is_none() => {
                    element.port = service(from, tool_name)?;
                    element.port_to = Some(service(to, tool_name)?);
                }
                _ => element.port = service(port, tool_name)?,
            }
        }
        protocol::ICMP => {
            let complaint = || Failure::Said(format!("Cannot parse {port} as an ICMP type/code."));
            element.port = words::icmp(port).ok_or_else(complaint)?;
        }
        _ if port == "0" => {}
        _ => {
            let text = format_args!("Protocol {name} can be used with pseudo port value 0 only.");
            return Err(Failure::syntax(text));
        }
    }
    Ok(())
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

/// An element of a command, in the tool's own form.
pub fn show(kind: SetType, element: &SetElement) -> String {
    let mut out = element.ip.to_string();
    match (element.ip_to, element.cidr) {
        (Some(to), _) => {
            let _ = write!(out, "-{to}");
        }
        (None, Some(cidr)) if cidr != 32 => {
            let _ = write!(out, "/{cidr}");
        }
        _ => {}
    }
    show_rest(&mut out, kind, (element.protocol, element.port, element.port_to), element.ip2);
    out
}

/// An element of a set, as it is listed.
pub fn show_entry(out: &mut String, kind: SetType, entry: &SetEntry) {
    let _ = write!(out, "{}", entry.ip);
    if entry.cidr != 32 {
        let _ = write!(out, "/{}", entry.cidr);
    }
    show_rest(out, kind, (entry.protocol, entry.port, None), entry.ip2);
}

fn show_rest(out: &mut String, kind: SetType, (number, port, to): (u8, u16, Option<u16>), ip2: Ipv4Addr) {
    if kind.dimensions() < 2 {
        return;
    }
    let _ = match words::protocol_name(number) {
        Some(name) => write!(out, ",{name}:"),
        None => write!(out, ",{number}:"),
    };
    if number == protocol::ICMP {
        let [kind, code] = port.to_be_bytes();
        let _ = match words::icmp_name(port) {
            Some(name) => write!(out, "{name}"),
            None => write!(out, "{kind}/{code}"),
        };
    } else {
        let _ = write!(out, "{port}");
    }
    if let Some(to) = to {
        let _ = write!(out, "-{to}");
    }
    if kind.dimensions() >= 3 {
        let _ = write!(out, ",{ip2}");
    }
}
