//! A step of the trace as a line of the why panel: which group it belongs to, how it came out, in what words, decided where.

use super::journey::{Line, Mark};
use crate::base::{IfIndex, TableId};
use crate::kernel::Node;
use crate::trace::Step;
use crate::trace::step::{HopCandidate, PrefixVerdict, RuleVerdict};
use ipnet::IpNet;
use std::net::IpAddr;

/// Names for the numbers of one node.
pub(super) struct Names<'a> {
    pub(super) node: Option<&'a Node>,
}

impl Names<'_> {
    /// An interface's name.
    pub(super) fn dev(&self, dev: IfIndex) -> String {
        let link = self.node.and_then(|node| node.devices.get(dev));
        link.map_or_else(|| format!("if{dev}"), |link| link.name.clone())
    }

    fn table(&self, table: TableId) -> String {
        match table {
            TableId::LOCAL => "local".to_owned(),
            TableId::MAIN => "main".to_owned(),
            TableId::DEFAULT => "default".to_owned(),
            other => format!("table {other}"),
        }
    }
}

/// The line of a step.
pub(super) fn of(step: &Step, names: &Names<'_>) -> Line {
    match step {
        Step::Lookup { input, dst, src, iif, oif, mark, tos } => {
            let what = if *input { "came in" } else { "made here" };
            let source = if *input { "ip_route_input_slow()" } else { "ip_route_output_key_hash_rcu()" };
            let beside = beside(*src, [("iif", *iif), ("oif", *oif)], *mark, *tos, names);
            plain("look-up", format!("{what} to {dst}{beside}"), source)
        }
        Step::Rule { priority, text, verdict } => rule(*priority, text, verdict),
        Step::Prefix { table, prefix, verdict } => considered(&names.table(*table), *prefix, verdict),
        Step::Multipath { method, inputs, hash, hops, chosen } => multipath(method, inputs, *hash, hops, *chosen, names),
        Step::DefaultRoute { order, gateway, state, taken } => {
            let state = state.map_or("unknown", |state| state.word());
            let text = format!("candidate {}: via {gateway}, neighbour {state}", order + 1);
            line("default", yes(*taken), text, "fib_select_default()")
        }
        Step::Source { address, why } => line("source", Mark::Yes, format!("{address}: {why}"), "inet_select_addr()"),
        Step::Cache { hit, detail } => line("cache", yes(*hit), detail.clone(), "route cache, until 3.5"),
        Step::Route { kind, gateway, dev, table } => {
            let via = gateway.map(|gateway| format!(" via {gateway}")).unwrap_or_default();
            let text = format!("{}{via} dev {} ({})", kind.word(), names.dev(*dev), names.table(*table));
            line("route", Mark::Yes, text, "")
        }
        Step::NoRoute(errno) => line("route", Mark::No, errno.text().to_owned(), ""),
        Step::SourceCheck { mode, passed, why } => {
            line("source check", yes(*passed), format!("rp_filter {mode}: {why}"), "fib_validate_source()")
        }
        Step::Hook { table, chain } => line(table, Mark::Plain, (*chain).to_owned(), "nf_hook_slow()"),
        Step::ChainRule { table, chain, number, text, mismatch } => {
            let why = mismatch.as_ref().map(|why| format!(" — {why}")).unwrap_or_default();
            line(table, yes(mismatch.is_none()), format!("{chain} {number}: {text}{why}"), "ipt_do_table()")
        }
        Step::Policy { table, chain, accept } => {
            let word = if *accept { "ACCEPT" } else { "DROP" };
            line(table, yes(*accept), format!("{chain}: policy {word}"), "ipt_do_table()")
        }
        Step::Conntrack { state, detail } => plain("conntrack", format!("{state} {detail}"), "nf_conntrack_in()"),
        Step::Mark { what, before, after } => plain("mark", format!("{what} {before:#x} → {after:#x}"), ""),
        Step::Nat { what, before, after } => plain("nat", format!("{what}: {before} becomes {after}"), "nf_nat_packet()"),
        Step::Rerouted { because } => plain("reroute", format!("routed again: {because} changed"), "ip_route_me_harder()"),
        Step::Ttl { before } => plain("ttl", format!("{before} → {}", before.saturating_sub(1)), "ip_forward()"),
        Step::Neighbour { address, dev, state, action } => {
            let text = format!("{address} dev {} {}: {action}", names.dev(*dev), state.word());
            plain("neighbour", text, "neigh_resolve_output()")
        }
        Step::Socket(text) => plain("socket", text.clone(), ""),
        Step::Device { dev, up, carrier } => {
            let state = match (up, carrier) {
                (false, _) => "is down",
                (true, false) => "has no carrier",
                (true, true) => "is up, with a carrier",
            };
            plain("device", format!("{} {state}", names.dev(*dev)), "dev_open(), dev_close(), linkwatch_do_dev()")
        }
        Step::Note(text) => plain("note", text.clone(), ""),
    }
}

const fn yes(good: bool) -> Mark {
    if good { Mark::Yes } else { Mark::No }
}

fn plain(group: &str, text: String, source: &'static str) -> Line {
    line(group, Mark::Plain, text, source)
}

fn line(group: &str, mark: Mark, text: String, source: &'static str) -> Line {
    Line { group: group.to_owned(), mark, text, bar: Vec::new(), pointer: None, source }
}

/// What a look-up asks beside the destination.
fn beside(src: IpAddr, devs: [(&str, IfIndex); 2], mark: u32, tos: u8, names: &Names<'_>) -> String {
    let mut text = String::new();
    if !src.is_unspecified() {
        text.push_str(&format!(" from {src}"));
    }
    for (what, dev) in devs {
        if !dev.is_none() {
            text.push_str(&format!(" {what} {}", names.dev(dev)));
        }
    }
    if mark != 0 {
        text.push_str(&format!(" mark {mark:#x}"));
    }
    if tos != 0 {
        text.push_str(&format!(" tos {tos:#04x}"));
    }
    text
}

/// A prefix of a table.
fn considered(table: &str, prefix: IpNet, verdict: &PrefixVerdict) -> Line {
    let (mark, why) = match verdict {
        PrefixVerdict::Taken => (Mark::Yes, String::new()),
        PrefixVerdict::NotCovering => (Mark::No, " does not cover it".to_owned()),
        PrefixVerdict::PassedOver(why) => (Mark::No, format!(": {why}")),
        PrefixVerdict::Error(errno) => (Mark::Yes, format!(": {}", errno.text())),
    };
    let prefix = if prefix.prefix_len() == 0 { "default".to_owned() } else { prefix.to_string() };
    line(table, mark, format!("{prefix}{why}"), "fib_table_lookup()")
}

fn rule(priority: u32, text: &str, verdict: &RuleVerdict) -> Line {
    let (mark, why) = match verdict {
        RuleVerdict::NoMatch(why) => (Mark::No, format!(" — {why}")),
        RuleVerdict::Found => (Mark::Yes, String::new()),
        RuleVerdict::NothingInTable => (Mark::No, " — nothing there for it".to_owned()),
        RuleVerdict::Suppressed => (Mark::No, " — found, and suppressed".to_owned()),
        RuleVerdict::Goto(to) => (Mark::Yes, format!(" — goes on at {to}")),
        RuleVerdict::Unresolved(to) => (Mark::No, format!(" — there is no rule {to} to go on at")),
        RuleVerdict::Nop => (Mark::Plain, " — does nothing".to_owned()),
        RuleVerdict::Error(errno) => (Mark::Yes, format!(" — {}", errno.text())),
    };
    line("rules", mark, format!("{priority}: {text}{why}"), "fib_rules_lookup()")
}

/// The widest bound of a 31-bit hash, as thousandths are counted.
const FULL: i64 = 1 << 31;

fn multipath(
    method: &'static str,
    inputs: &[(&'static str, String)],
    hash: u32,
    hops: &[HopCandidate],
    chosen: usize,
    names: &Names<'_>,
) -> Line {
    let label = |hop: &HopCandidate| match hop.gateway {
        Some(gateway) => format!("via {gateway} dev {}", names.dev(hop.dev)),
        None => format!("dev {}", names.dev(hop.dev)),
    };
    let inputs: Vec<String> = inputs.iter().map(|(name, value)| format!("{name} {value}")).collect();
    let picked = hops.get(chosen).map(label).unwrap_or_default();
    let hashed = hops.iter().any(|hop| hop.bound >= 1 << 16);
    let text = if hashed {
        let bound = hops.get(chosen).map_or(0, |hop| hop.bound);
        format!("{method}: hash {hash:#010x} of {} ≤ bound {bound:#010x} → {picked}", inputs.join(", "))
    } else {
        format!("{method}: {} → {picked}", inputs.join(", "))
    };
    let total: i64 = if hashed { FULL } else { hops.iter().map(|hop| i64::from(hop.weight)).sum::<i64>().max(1) };
    let mut reached: i64 = -1;
    let bar = hops.iter().enumerate().map(|(place, hop)| {
        let width = if hashed {
            let width = (hop.bound - reached).max(0);
            reached = reached.max(hop.bound);
            width
        } else {
            i64::from(hop.weight)
        };
        (label(hop), thousandths(width, total), place == chosen)
    });
    let bar = bar.collect();
    let pointer = hashed.then(|| thousandths(i64::from(hash), total));
    Line { group: "next hop".to_owned(), mark: Mark::Yes, text, bar, pointer, source: "fib_select_multipath()" }
}

fn thousandths(part: i64, total: i64) -> u16 {
    u16::try_from(part.saturating_mul(1000) / total.max(1)).unwrap_or(1000).min(1000)
}
