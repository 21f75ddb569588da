//! Listings: `ipset list` for people, `ipset save` as commands, XML for programs (Linux: ipset's lib/session.c).

use super::args::{Environment, Mode};
use super::show;
use crate::model::set::{SetListing, SetMask, SetMember, SetOptions, SetType};
use std::fmt::Write;

/// Sets in the form that was asked for; `save`: by the command `save`, which heeds neither `-name` nor `-terse`.
pub fn sets(sets: &[SetListing], mode: Mode, save: bool, env: &Environment) -> String {
    let mut out = String::new();
    if mode == Mode::Xml {
        out.push_str("<ipsets>\n");
    }
    for (i, set) in sets.iter().enumerate() {
        match mode {
            Mode::Xml if env.names && !save => {
                let _ = writeln!(out, "<ipset name=\"{}\"/>", set.name);
            }
            _ if env.names && !save => {
                let _ = writeln!(out, "{}", set.name);
            }
            Mode::Save => self::save(&mut out, set, env),
            Mode::Plain => {
                if i > 0 {
                    out.push('\n');
                }
                plain(&mut out, set, save, env);
            }
            Mode::Xml => xml(&mut out, set, save, env),
        }
    }
    if mode == Mode::Xml {
        out.push_str("</ipsets>\n");
    }
    out
}

fn plain(out: &mut String, set: &SetListing, save: bool, env: &Environment) {
    let SetListing { name, options, revision, memory, references, members, .. } = set;
    let _ = writeln!(out, "Name: {name}\nType: {}\nRevision: {revision}", options.kind.name());
    let header: String = header(set).iter().map(|(name, value)| pair(name, value)).collect();
    let _ = writeln!(out, "Header: {}", header.trim_start());
    let _ = writeln!(out, "Size in memory: {memory}\nReferences: {references}");
    if set.shows_count {
        let _ = writeln!(out, "Number of entries: {}", members.len());
    }
    if !env.terse {
        out.push_str("Members:\n");
    }
    if save || !env.terse {
        lines(set, env).iter().for_each(|line| out.push_str(line));
    }
}

fn save(out: &mut String, set: &SetListing, env: &Environment) {
    let header: String = header(set).iter().map(|(name, value)| pair(name, value)).collect();
    let _ = writeln!(out, "create {} {}{header}", set.name, set.options.kind.name());
    for line in lines(set, env) {
        let _ = write!(out, "add {} {line}", set.name);
    }
}

fn pair(name: &str, value: &str) -> String {
    if value.is_empty() { format!(" {name}") } else { format!(" {name} {value}") }
}

/// The options that the set was made with, with their values, in the order of its type.
fn header(set: &SetListing) -> Vec<(&'static str, String)> {
    let options = &set.options;
    let kind = options.kind;
    let flag = |name, there| (name, if there { Some(String::new()) } else { None });
    let number = |name, value: u32| (name, Some(value.to_string()));
    let mask = match options.mask {
        SetMask::Whole => ("", None),
        SetMask::Netmask(bits) => number("netmask", u32::from(bits)),
        SetMask::Bitmask(mask) => ("bitmask", Some(mask.to_string())),
    };
    let mut all = match kind {
        SetType::List => vec![number("size", options.size)],
        SetType::BitmapIp | SetType::BitmapPort => vec![("range", Some(range(options)))],
        _ => {
            let family = if options.six { "inet6" } else { "inet" };
            let (hashsize, maxelem) = (number("hashsize", options.hashsize), number("maxelem", options.maxelem));
            vec![("family", Some(family.to_owned())), hashsize, maxelem]
        }
    };
    if kind != SetType::IpPort {
        all.push(mask.clone());
    }
    all.push(("timeout", options.timeout.map(|n| n.to_string())));
    all.push(flag("counters", options.counters));
    all.push(flag("comment", options.comment));
    if kind.is_hash() && set.shows_bucketsize {
        all.push(number("bucketsize", u32::from(options.bucketsize)));
        all.push(("initval", Some(format!("0x{:08x}", options.initval.unwrap_or(0)))));
    }
    if kind == SetType::IpPort {
        all.push(mask);
    }
    all.into_iter().filter_map(|(name, value)| value.map(|value| (name, value))).collect()
}

fn range(options: &SetOptions) -> String {
    let (first, last) = options.range;
    if options.kind == SetType::BitmapPort {
        return format!("{first}-{last}");
    }
    format!("{}-{}", std::net::Ipv4Addr::from(first), std::net::Ipv4Addr::from(last))
}

/// What is said beside an element, with its values.
fn beside(member: &SetMember) -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    if let Some(timeout) = member.timeout {
        all.push(("timeout", timeout.to_string()));
    }
    if member.nomatch {
        all.push(("nomatch", String::new()));
    }
    if let Some((packets, bytes)) = member.counters {
        all.push(("packets", packets.to_string()));
        all.push(("bytes", bytes.to_string()));
    }
    if let Some(comment) = &member.comment {
        all.push(("comment", format!("\"{comment}\"")));
    }
    all
}

/// A line for each element.
fn lines(set: &SetListing, env: &Environment) -> Vec<String> {
    let line = |member: &SetMember| {
        let mut out = String::new();
        show::member(&mut out, set.options.kind, &member.entry);
        beside(member).iter().for_each(|(name, value)| out.push_str(&pair(name, value)));
        out.push('\n');
        out
    };
    let mut lines: Vec<String> = set.members.iter().map(line).collect();
    if env.sorted {
        lines.sort_unstable();
    }
    lines
}

fn element(name: &str, value: &str) -> String {
    if value.is_empty() { format!("<{name}/>") } else { format!("<{name}>{value}</{name}>") }
}

fn xml(out: &mut String, set: &SetListing, save: bool, env: &Environment) {
    let SetListing { name, options, revision, memory, references, members, .. } = set;
    let _ = writeln!(out, "<ipset name=\"{name}\">\n<type>{}</type>\n<revision>{revision}</revision>", options.kind.name());
    let header: String = header(set).iter().map(|(name, value)| element(name, value)).collect();
    let _ = writeln!(out, "<header>{header}\n<memsize>{memory}</memsize>\n<references>{references}</references>");
    if set.shows_count {
        let _ = writeln!(out, "<numentries>{}</numentries>", members.len());
    }
    out.push_str("</header>\n");
    if save || !env.terse {
        out.push_str("<members>\n");
        for member in members {
            let mut text = String::new();
            show::member(&mut text, options.kind, &member.entry);
            let beside: String = beside(member).iter().map(|(name, value)| element(name, value)).collect();
            let _ = writeln!(out, "<member><elem>{text}</elem>{beside}</member>");
        }
        out.push_str("</members>\n");
    }
    out.push_str("</ipset>\n");
}
