//! Elements as the tool prints them (Linux: ipset's lib/print.c).

use super::words;
use crate::model::set::{SetElement, SetEntry, SetMemberKey, SetType};
use std::fmt::Write;
use std::net::IpAddr;

/// An element of a command, in the tool's own form.
pub fn element(kind: SetType, element: &SetElement) -> String {
    let mut out = String::new();
    match kind {
        SetType::List => {
            out.push_str(&element.name);
            // Where it stands is always called "after".
            if let Some((_, name)) = &element.place {
                let _ = write!(out, " after {name}");
            }
        }
        SetType::BitmapPort => {
            let _ = write!(out, "{}", element.port);
            if let Some(to) = element.port_to {
                let _ = write!(out, "-{to}");
            }
        }
        _ => {
            addresses(&mut out, element.ip, element.cidr, element.ip_to);
            if kind.has_ports() {
                port(&mut out, element.protocol, element.port, element.port_to);
            }
            if kind.dimensions() == 3 {
                out.push(',');
                // The end of a range is forgotten.
                addresses(&mut out, element.ip2, element.cidr2, None);
            }
        }
    }
    out
}

/// An element of a set, as it is listed.
pub fn member(out: &mut String, kind: SetType, member: &SetMemberKey) {
    let entry: &SetEntry = match member {
        SetMemberKey::Name(name) => return out.push_str(name),
        SetMemberKey::Entry(entry) => entry,
    };
    if kind == SetType::BitmapPort {
        let _ = write!(out, "{}", entry.port);
        return;
    }
    addresses(out, entry.ip, Some(entry.cidr), None);
    if kind.has_ports() {
        port(out, entry.protocol, entry.port, None);
    }
    if kind.dimensions() == 3 {
        out.push(',');
        addresses(out, entry.ip2, Some(entry.cidr2), None);
    }
}

fn addresses(out: &mut String, ip: IpAddr, cidr: Option<u8>, to: Option<IpAddr>) {
    let host = if ip.is_ipv6() { 128 } else { 32 };
    let _ = match (to, cidr) {
        (Some(to), _) => write!(out, "{ip}-{to}"),
        (None, Some(cidr)) if cidr != host => write!(out, "{ip}/{cidr}"),
        _ => write!(out, "{ip}"),
    };
}

fn port(out: &mut String, protocol: u8, port: u16, to: Option<u16>) {
    let _ = match words::protocol_name(protocol) {
        Some(name) => write!(out, ",{name}:"),
        None => write!(out, ",{protocol}:"),
    };
    let icmp = match protocol {
        crate::base::packet::protocol::ICMP => Some(false),
        words::ICMPV6 => Some(true),
        _ => None,
    };
    let _ = match (icmp, icmp.and_then(|six| words::icmp_name(six, port))) {
        (_, Some(name)) => write!(out, "{name}"),
        (Some(_), None) => {
            let [kind, code] = port.to_be_bytes();
            write!(out, "{kind}/{code}")
        }
        (None, None) => write!(out, "{port}"),
    };
    if let Some(to) = to {
        let _ = write!(out, "-{to}");
    }
}
