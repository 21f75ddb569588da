//! `iptables -L`: tables for people (iptables/iptables.c, print_firewall and list_entries; xshared.c).

use super::describe;
use super::request::{Request, Verb};
use crate::base::Family;
use crate::model::netfilter::{ChainListing, ChainRule, MaskedAddress, Negatable, TableListing, Target, text};
use std::fmt::Write;

/// How to print.
#[derive(Clone, Copy, Debug)]
struct Form {
    numeric: bool,
    verbose: bool,
    exact: bool,
    line_numbers: bool,
    family: Family,
}

/// The rules that a request lists.
pub fn rules<'a>(listing: &'a TableListing, request: &'a Request) -> impl Iterator<Item = &'a ChainRule> {
    let chains = listing.chains.iter().filter(|chain| request.chain.as_ref().is_none_or(|name| *name == chain.name));
    let rules = chains.flat_map(|chain| chain.rules.iter().enumerate());
    rules.filter(|(n, _)| request.number.is_none_or(|only| only == n + 1)).map(|(_, rule)| rule)
}

/// A table, or one chain or one rule of it.
#[inline(never)] // web/later.txt
pub fn table(listing: &TableListing, request: &Request) -> String {
    let form = Form {
        numeric: request.numeric,
        verbose: request.verbose,
        exact: request.exact,
        line_numbers: request.line_numbers,
        family: request.family,
    };
    let mut out = String::new();
    let chains = listing.chains.iter().filter(|chain| request.chain.as_ref().is_none_or(|name| *name == chain.name));
    for (n, chain) in chains.enumerate() {
        if n > 0 {
            out.push('\n');
        }
        if request.number.is_none() {
            header(&mut out, chain, form);
        }
        for (n, rule) in chain.rules.iter().enumerate() {
            if request.number.is_none_or(|only| only == n + 1) {
                line(&mut out, n + 1, rule, form);
            }
        }
    }
    out
}

// Writing to a String cannot fail, so the results of `write!` are dropped below.

fn header(out: &mut String, chain: &ChainListing, form: Form) {
    let _ = write!(out, "Chain {}", chain.name);
    match chain.policy {
        Some(accept) => {
            let _ = write!(out, " (policy {}", if accept { "ACCEPT" } else { "DROP" });
            if form.verbose {
                let (packets, bytes) = chain.counters;
                let _ = write!(out, " {} packets, {} bytes", amount(packets, form.exact), amount(bytes, form.exact));
            }
            out.push_str(")\n");
        }
        None => {
            let _ = writeln!(out, " ({} references)", chain.references);
        }
    }
    if form.line_numbers {
        let _ = write!(out, "{:<4} ", "num");
    }
    if form.verbose {
        let _ = if form.exact {
            write!(out, "{:>8} {:>10} ", "pkts", "bytes")
        } else {
            write!(out, "{:>5} {:>5} ", "pkts", "bytes")
        };
    }
    let _ = write!(out, "{:<9}  prot opt", "target");
    if form.verbose {
        let _ = write!(out, " {:<6} {:<6} ", "in", "out");
    }
    let _ = writeln!(out, " {:<19}  {:<19} ", "source", "destination");
}

/// A count with K, M, G or T from 100000 on, unless exact.
fn amount(count: u64, exact: bool) -> String {
    if exact || count <= 99_999 {
        return count.to_string();
    }
    let mut count = (count + 500) / 1000;
    for unit in ['K', 'M', 'G'] {
        if count <= 9999 {
            return format!("{count}{unit}");
        }
        count = (count + 500) / 1000;
    }
    format!("{count}T")
}

fn line(out: &mut String, number: usize, rule: &ChainRule, form: Form) {
    if form.line_numbers {
        let _ = write!(out, "{number:<4} ");
    }
    if form.verbose {
        for count in [rule.packets, rule.bytes] {
            let width = if form.exact { 8 } else { 5 };
            let _ = write!(out, "{:>width$} ", amount(count, form.exact));
        }
    }
    let _ = write!(out, "{:<9} ", target_word(rule));
    let (not, name) = protocol(rule, form.numeric);
    let _ = write!(out, "{}{name:<4} {}", if not { '!' } else { ' ' }, options(rule));
    if form.verbose {
        let any = if form.numeric { "*" } else { "any" };
        let (input, output) = (interface(rule.in_interface.as_ref(), any), interface(rule.out_interface.as_ref(), any));
        let _ = write!(out, " {input:<6} {output:<6} ");
    }
    for given in [rule.source, rule.destination] {
        let not = given.is_some_and(|given| given.not);
        let _ = write!(out, "{}{:<19} ", if not { '!' } else { ' ' }, address(given, form.family, form.numeric));
    }
    finish(out, rule, form.numeric);
}

/// A rule in one line, as `-v` repeats what it does.
#[inline(never)] // web/later.txt
pub fn brief(family: Family, rule: &ChainRule) -> String {
    let mut out = format!("{} ", target_word(rule));
    let (not, name) = protocol(rule, false);
    let (input, output) = (interface(rule.in_interface.as_ref(), "*"), interface(rule.out_interface.as_ref(), "*"));
    let _ = write!(out, "{}{name} opt {}in {input} out {output} ", if not { '!' } else { ' ' }, options(rule));
    for (given, arrow) in [(rule.source, ""), (rule.destination, "-> ")] {
        let not = if given.is_some_and(|given| given.not) { '!' } else { ' ' };
        let _ = write!(out, "{not}{arrow}{} ", address(given, family, true));
    }
    out.push(' ');
    finish(&mut out, rule, true);
    out
}

fn finish(out: &mut String, rule: &ChainRule, numeric: bool) {
    if matches!(rule.target, Some(Target::Goto(_))) {
        out.push_str("[goto] ");
    }
    describe::rule(out, rule, numeric);
    out.push('\n');
}

/// NOTRACK is an alias of CT and is listed as such.
fn target_word(rule: &ChainRule) -> &str {
    match &rule.target {
        Some(Target::NoTrack { .. } | Target::Ct) => "CT",
        Some(target) => target.word(),
        None => "",
    }
}

fn protocol(rule: &ChainRule, numeric: bool) -> (bool, String) {
    let Some(Negatable { not, value }) = rule.protocol else {
        return (false, if numeric { "0" } else { "all" }.to_owned());
    };
    let name = text::protocol_name(value).filter(|_| !numeric);
    (not, name.map_or_else(|| value.to_string(), str::to_owned))
}

fn options(rule: &ChainRule) -> &'static str {
    match rule.fragment {
        None => "-- ",
        Some(Negatable { not: false, .. }) => "-f ",
        Some(Negatable { not: true, .. }) => "!f ",
    }
}

fn interface(given: Option<&Negatable<String>>, any: &str) -> String {
    match given {
        Some(Negatable { not: true, value }) => format!("!{value}"),
        Some(Negatable { value, .. }) => value.clone(),
        None => any.to_owned(),
    }
}

/// Without `-n` a few addresses have names, as /etc/hosts and /etc/networks give them.
fn address(given: Option<Negatable<MaskedAddress>>, family: Family, numeric: bool) -> String {
    let Some(Negatable { value, .. }) = given.filter(|given| !given.value.mask.is_unspecified()) else {
        return if numeric { family.everything().to_string() } else { "anywhere".to_owned() };
    };
    let name = match crate::base::addr::octets(value.address)[..] {
        [127, 0, 0, 1] if !numeric => "localhost".to_owned(),
        [127, 0, 0, 0] if !numeric => "loopback".to_owned(),
        [169, 254, 0, 0] if !numeric => "link-local".to_owned(),
        _ => value.address.to_string(),
    };
    if value.is_host() { name } else { format!("{name}/{}", text::mask_text(value)) }
}

/// What `-v` says about an edit of chains.
pub fn spoken(verb: Verb, chain: Option<&str>, listing: &TableListing) -> String {
    let (doing, only_own) = match verb {
        Verb::Flush => ("Flushing", false),
        Verb::Zero => ("Zeroing", false),
        Verb::DeleteChain => ("Deleting", true),
        _ => return String::new(),
    };
    let mut out = String::new();
    let own = listing.chains.iter().filter(|held| !only_own || held.policy.is_none()).map(|held| held.name.as_str());
    let names: Vec<&str> = chain.map_or_else(|| own.collect(), |name| vec![name]);
    for name in names {
        let _ = writeln!(out, "{doing} chain `{name}'");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::amount;

    #[test]
    fn large_counts_are_rounded_unless_exact() {
        assert_eq!(amount(99_999, false), "99999");
        assert_eq!(amount(100_000, false), "100K");
        assert_eq!(amount(12_345_678, false), "12M");
        assert_eq!(amount(12_345_678, true), "12345678");
    }
}
