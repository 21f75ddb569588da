//! `iptables -S` and `iptables-save`: rules as commands (iptables/iptables.c, list_rules; iptables-save.c).

use super::getopt::{self, Option3, Takes};
use super::request::Request;
use super::{old_kernel, program};
use crate::base::{Answer, Family};
use crate::command::Kernel;
use crate::model::netfilter::{ChainListing, TableListing, TableName, text};
use std::fmt::Write;

// Writing to a String cannot fail, so the results of `write!` are dropped below.

/// `iptables -S [CHAIN [NUM]]`
#[inline(never)] // web/later.txt
pub fn rules(listing: &TableListing, request: &Request) -> String {
    let mut out = String::new();
    let chains = || listing.chains.iter().filter(|chain| request.chain.as_ref().is_none_or(|name| *name == chain.name));
    if request.number.is_none() {
        for chain in chains() {
            let _ = match chain.policy {
                Some(_) => write!(out, "-P {} {}", chain.name, policy(chain)),
                None => write!(out, "-N {}", chain.name),
            };
            if request.verbose && chain.policy.is_some() {
                let _ = write!(out, " -c {} {}", chain.counters.0, chain.counters.1);
            }
            out.push('\n');
        }
    }
    for chain in chains() {
        for (n, rule) in chain.rules.iter().enumerate() {
            if request.number.is_none_or(|only| only == n + 1) {
                let _ = writeln!(out, "{}", text::rule(&chain.name, rule, request.verbose));
            }
        }
    }
    out
}

fn policy(chain: &ChainListing) -> &'static str {
    match chain.policy {
        Some(true) => "ACCEPT",
        Some(false) => "DROP",
        None => "-",
    }
}

const OPTIONS: [Option3; 6] = [
    ('c', "counters", Takes::Nothing),
    ('V', "version", Takes::Nothing),
    ('d', "dump", Takes::Nothing),
    ('t', "table", Takes::Value),
    ('M', "modprobe", Takes::Value),
    ('f', "file", Takes::Value),
];

/// `iptables-save [-t TABLE] [-c]`: the tables that are loaded, latest first.
#[inline(never)] // web/later.txt
pub fn run(family: Family, words: &[&str], kernel: &mut dyn Kernel) -> Answer {
    let name = format!("{}-save", program(family));
    let read = match getopt::read(words, &OPTIONS) {
        Ok(read) => read,
        Err(message) => {
            let text = format!("{name}: {message}\nLook at manual page `{name}.8' for more information.");
            return Answer::fail(1, &text);
        }
    };
    let (mut only, mut counters) = (None, false);
    for (letter, value) in read.options {
        match letter {
            'c' => counters = true,
            't' => only = value,
            'V' => return Answer::ok(format!("{name} v1.8.9 (legacy)\n")),
            'f' => return Answer::not_modelled(format_args!("{name} -f: the lab's machines have no files")),
            _ => {}
        }
    }
    if !read.rest.is_empty() {
        return Answer::fail(1, "Unknown arguments found on commandline");
    }
    let tables = match only.map(TableName::of) {
        None => kernel.loaded_tables(family),
        Some(Some(table)) => vec![table],
        Some(None) => {
            let why = "Cannot initialize: Table does not exist (do you need to insmod?)";
            return Answer::fail(1, format_args!("{name} v1.8.9 (legacy): {why}"));
        }
    };
    let listings: Vec<TableListing> = tables.into_iter().map(|table| kernel.netfilter_table(family, table)).collect();
    let rules = listings.iter().flat_map(|listing| &listing.chains).flat_map(|chain| &chain.rules);
    let mut out = old_kernel::warnings(rules, false, kernel);
    for listing in &listings {
        write_table(&mut out, listing, counters);
    }
    Answer::ok(out)
}

fn write_table(out: &mut String, listing: &TableListing, counters: bool) {
    let _ = writeln!(out, "*{}", listing.name.word());
    for chain in &listing.chains {
        let _ = writeln!(out, ":{} {} [{}:{}]", chain.name, policy(chain), chain.counters.0, chain.counters.1);
    }
    for chain in &listing.chains {
        for rule in &chain.rules {
            if counters {
                let _ = write!(out, "[{}:{}] ", rule.packets, rule.bytes);
            }
            let _ = writeln!(out, "{}", text::rule(&chain.name, rule, false));
        }
    }
    out.push_str("COMMIT\n");
}
