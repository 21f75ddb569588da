//! Listings: `ipset list` for people, `ipset save` as commands.

use super::args::{Environment, Mode};
use super::element::show_entry;
use crate::model::set::{SetListing, SetMember};
use std::fmt::Write;

/// Sets in the form that was asked for.
pub fn sets(sets: &[SetListing], mode: Mode, env: &Environment) -> String {
    let mut out = String::new();
    for (i, set) in sets.iter().enumerate() {
        if env.names {
            let _ = writeln!(out, "{}", set.name);
        } else if mode == Mode::Save {
            save(&mut out, set);
        } else {
            if i > 0 {
                out.push('\n');
            }
            plain(&mut out, set, env.terse);
        }
    }
    out
}

fn plain(out: &mut String, set: &SetListing, terse: bool) {
    let SetListing { name, options, revision, memory, references, members, .. } = set;
    let _ = writeln!(out, "Name: {name}\nType: {}\nRevision: {revision}", options.kind.name());
    let _ = writeln!(out, "Header: {}", header(set));
    let _ = writeln!(out, "Size in memory: {memory}\nReferences: {references}");
    if set.shows_count {
        let _ = writeln!(out, "Number of entries: {}", members.len());
    }
    if terse {
        return;
    }
    out.push_str("Members:\n");
    for member in members {
        line(out, set, member);
    }
}

fn save(out: &mut String, set: &SetListing) {
    let _ = writeln!(out, "create {} {} {}", set.name, set.options.kind.name(), header(set));
    for member in &set.members {
        let _ = write!(out, "add {} ", set.name);
        line(out, set, member);
    }
}

fn header(set: &SetListing) -> String {
    let options = &set.options;
    let mut out = format!("family inet hashsize {} maxelem {}", options.hashsize, options.maxelem);
    if let Some(timeout) = options.timeout {
        let _ = write!(out, " timeout {timeout}");
    }
    if options.counters {
        out.push_str(" counters");
    }
    if set.shows_bucketsize {
        let _ = write!(out, " bucketsize {} initval 0x{:08x}", options.bucketsize, options.initval.unwrap_or(0));
    }
    out
}

fn line(out: &mut String, set: &SetListing, member: &SetMember) {
    show_entry(out, set.options.kind, &member.entry);
    if let Some(timeout) = member.timeout {
        let _ = write!(out, " timeout {timeout}");
    }
    if member.nomatch {
        out.push_str(" nomatch");
    }
    if let Some((packets, bytes)) = member.counters {
        let _ = write!(out, " packets {packets} bytes {bytes}");
    }
    out.push('\n');
}
