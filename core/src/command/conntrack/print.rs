//! Connections as nfct_snprintf and `conntrack -o` write them.

use super::options::Form;
use crate::base::Family;
use crate::base::packet::protocol;
use crate::model::conntrack::{Connection, Tuple};
use std::fmt::Write;
use std::net::IpAddr;

/// Connections, one a line, or as XML.
pub fn lines(connections: &[Connection], form: Form) -> String {
    let mut out = String::new();
    if form.labels {
        out.push_str("nfct_labelmap_new: No such file or directory\n");
    }
    if form.xml {
        out.push_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<conntrack>\n");
    }
    for c in connections {
        match form {
            Form { xml: true, .. } => xml(&mut out, c),
            Form { save: true, .. } => save(&mut out, c),
            _ => plain(&mut out, c, form),
        }
        out.push('\n');
    }
    if form.xml {
        out.push_str("</conntrack>\n");
    }
    out
}

fn plain(out: &mut String, c: &Connection, form: Form) {
    if form.extended {
        let family = Family::of(c.original.src);
        let name = if family == Family::Inet { "ipv4" } else { "ipv6" };
        let _ = write!(out, "{name:<8} {} ", family.number());
    }
    let _ = write!(out, "{:<8} {} {} ", protocol_name(c.original.protocol), c.original.protocol, c.timeout);
    if let Some(state) = c.state {
        let _ = write!(out, "{state} ");
    }
    tuple(out, &c.original);
    counters(out, c, 0);
    if c.unreplied {
        out.push_str("[UNREPLIED] ");
    }
    tuple(out, &c.reply);
    counters(out, c, 1);
    if c.assured {
        out.push_str("[ASSURED] ");
    }
    let _ = write!(out, "mark={} use={}", c.mark, c.users);
    if form.id {
        let _ = write!(out, " id={}", c.id);
    }
}

fn tuple(out: &mut String, t: &Tuple) {
    let _ = write!(out, "src={} dst={} ", t.src, t.dst);
    match t.protocol {
        protocol::ICMP | protocol::ICMPV6 => {
            let [kind, code] = t.dport.to_be_bytes();
            let _ = write!(out, "type={kind} code={code} id={} ", t.sport);
        }
        protocol::TCP | protocol::UDP => {
            let _ = write!(out, "sport={} dport={} ", t.sport, t.dport);
        }
        _ => {}
    }
}

fn counters(out: &mut String, c: &Connection, direction: usize) {
    if let Some((packets, bytes)) = c.counters.and_then(|both| both.get(direction).copied()) {
        let _ = write!(out, "packets={packets} bytes={bytes} ");
    }
}

const fn protocol_name(number: u8) -> &'static str {
    match number {
        protocol::ICMP => "icmp",
        protocol::TCP => "tcp",
        protocol::UDP => "udp",
        protocol::ICMPV6 => "icmpv6",
        _ => "unknown",
    }
}

fn save(out: &mut String, c: &Connection) {
    let (t, r) = (&c.original, &c.reply);
    let bits = [(!c.unreplied, "SEEN_REPLY"), (c.assured, "ASSURED"), (c.fixed_timeout, "FIXED_TIMEOUT")];
    let mut status: Vec<&str> = bits.into_iter().filter(|(set, _)| *set).map(|(_, name)| name).collect();
    if status.is_empty() {
        status.push("UNSET");
    }
    let _ = write!(out, "-A -t {} -u {}", c.timeout, status.join(","));
    if c.mark != 0 {
        let _ = write!(out, " -m {}", c.mark);
    }
    let [source, _] = c.source_translated();
    let [destination, _] = c.destination_translated();
    let (src, dst) = (if destination { "-g" } else { "-r" }, if source { "-n" } else { "-q" });
    let name = protocol_name(t.protocol);
    let _ = write!(out, " -s {} -d {} {src} {} {dst} {}", t.src, t.dst, r.src, r.dst);
    let _ = match name {
        "unknown" => write!(out, " -p {}", t.protocol),
        _ => write!(out, " -p {name}"),
    };
    match t.protocol {
        protocol::ICMP | protocol::ICMPV6 => {
            let [kind, code] = t.dport.to_be_bytes();
            let _ = write!(out, " --{name}-type {kind} --{name}-code {code} --{name}-id {}", t.sport);
        }
        protocol::TCP | protocol::UDP => {
            let _ = write!(out, " --sport {} --dport {}", t.sport, t.dport);
            let _ = write!(out, " --reply-port-src {} --reply-port-dst {}", r.sport, r.dport);
        }
        _ => {}
    }
    if let Some(state) = c.state {
        let _ = write!(out, " --state {state}");
    }
}

fn xml(out: &mut String, c: &Connection) {
    out.push_str("<flow>");
    for (direction, tuple) in [&c.original, &c.reply].into_iter().enumerate() {
        let name = if direction == 0 { "original" } else { "reply" };
        let _ = write!(out, "<meta direction=\"{name}\">");
        xml_tuple(out, tuple);
        if let Some((packets, bytes)) = c.counters.and_then(|both| both.get(direction).copied()) {
            let _ = write!(out, "<counters><packets>{packets}</packets><bytes>{bytes}</bytes></counters>");
        }
        out.push_str("</meta>");
    }
    out.push_str("<meta direction=\"independent\">");
    if let Some(state) = c.state {
        let _ = write!(out, "<state>{state}</state>");
    }
    let Connection { timeout, mark, users, id, .. } = c;
    let _ = write!(out, "<timeout>{timeout}</timeout><mark>{mark}</mark><use>{users}</use><id>{id}</id>");
    if c.unreplied {
        out.push_str("<unreplied/>");
    }
    if c.assured {
        out.push_str("<assured/>");
    }
    out.push_str("</meta></flow>");
}

fn xml_tuple(out: &mut String, t: &Tuple) {
    let (number, name) = match t.src {
        IpAddr::V4(_) => (2, "ipv4"),
        IpAddr::V6(_) => (10, "ipv6"),
    };
    let _ =
        write!(out, "<layer3 protonum=\"{number}\" protoname=\"{name}\"><src>{}</src><dst>{}</dst></layer3>", t.src, t.dst);
    let _ = write!(out, "<layer4 protonum=\"{}\" protoname=\"{}\">", t.protocol, protocol_name(t.protocol));
    if matches!(t.protocol, protocol::TCP | protocol::UDP) {
        let _ = write!(out, "<sport>{}</sport><dport>{}</dport>", t.sport, t.dport);
    }
    out.push_str("</layer4>");
}
