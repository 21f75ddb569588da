//! The walk over the rules (Linux: fib_rules_lookup, fib_lookup, fib4_rule_suppress): which tables are asked, in which order.

use super::Entry;
use crate::base::{Errno, TableId};
use crate::kernel::Node;
use crate::kernel::fib::lookup::Found;
use crate::kernel::route::FlowKey;
use crate::model::{Rule, RuleAction};
use crate::trace::{RuleVerdict, Step, TraceLog};

/// Asks the tables that the rules name, in their order, until one answers. `ask` looks one table up; EAGAIN: nothing there.
///
/// Errors: ENETUNREACH when nobody answers, else that of the rule or route that ended the walk.
pub fn lookup(
    node: &Node,
    key: &FlowKey,
    trace: &mut TraceLog,
    mut ask: impl FnMut(TableId, &mut TraceLog) -> Result<Found, Errno>,
) -> Result<Found, Errno> {
    if !node.fib.split {
        return merged(node, trace, ask);
    }
    let entries = &node.rules.entries;
    let mut at = 0;
    // A goto leads forward only, so this ends.
    while let Some(entry) = entries.get(at) {
        at += 1;
        if !entry.selector.matches(key) {
            say(trace, &entry.rule, || RuleVerdict::NoMatch(entry.selector.mismatch(&entry.rule, key)));
            continue;
        }
        match entry.action {
            RuleAction::Goto(priority) => {
                say(trace, &entry.rule, || RuleVerdict::Goto(priority));
                at = entry.target.map_or(at, |target| target.max(at));
            }
            RuleAction::Nop => say(trace, &entry.rule, || RuleVerdict::Nop),
            RuleAction::Lookup(table) => {
                let answer = ask(table, trace);
                say(trace, &entry.rule, || verdict(node, entry, &answer));
                if is_last(node, entry, &answer) {
                    return answer;
                }
            }
            RuleAction::Unreachable => return end(trace, &entry.rule, Errno::Enetunreach),
            RuleAction::Prohibit => return end(trace, &entry.rule, Errno::Eacces),
            RuleAction::Blackhole | RuleAction::Other(_) => return end(trace, &entry.rule, Errno::Einval),
        }
    }
    Err(Errno::Enetunreach)
}

/// Does a table's answer end the walk?
#[inline]
fn is_last(node: &Node, entry: &Entry, answer: &Result<Found, Errno>) -> bool {
    match answer {
        Ok(found) => !suppressed(node, entry, found),
        Err(Errno::Eagain) => false,
        Err(_) => !errors_hidden(node),
    }
}

fn verdict(node: &Node, entry: &Entry, answer: &Result<Found, Errno>) -> RuleVerdict {
    match answer {
        Ok(found) if suppressed(node, entry, found) => RuleVerdict::Suppressed,
        Ok(_) => RuleVerdict::Found,
        Err(Errno::Eagain) => RuleVerdict::NothingInTable,
        Err(errno) => RuleVerdict::Error(*errno),
    }
}

#[inline]
fn suppressed(node: &Node, entry: &Entry, found: &Found) -> bool {
    entry.suppresses && is_suppressed(node, &entry.rule, found)
}

fn is_suppressed(node: &Node, rule: &Rule, found: &Found) -> bool {
    let first = || node.fib.infos.get(found.info)?.nexthops.first().and_then(|hop| node.devices.get(hop.dev));
    let in_group = |group| first().is_some_and(|link| link.group == group);
    rule.suppress_prefixlength.is_some_and(|longest| u32::from(found.prefix_len) <= longest)
        || rule.suppress_ifgroup.is_some_and(in_group)
}

/// No rule was ever touched: `local` and `main` are one trie, so the longest prefix over both wins.
fn merged(
    node: &Node,
    trace: &mut TraceLog,
    mut ask: impl FnMut(TableId, &mut TraceLog) -> Result<Found, Errno>,
) -> Result<Found, Errno> {
    let entries = &node.rules.entries;
    let say_of = |trace: &mut TraceLog, table: TableId, verdict: RuleVerdict| {
        if let Some(entry) = entries.iter().find(|e| e.rule.action == RuleAction::Lookup(table)) {
            say(trace, &entry.rule, || verdict);
        }
    };
    for table in [TableId::MAIN, TableId::DEFAULT] {
        let answer = ask(table, trace);
        if trace.on {
            let found_in = answer.as_ref().map_or(table, |found| found.owner);
            if table == TableId::MAIN && found_in != TableId::LOCAL {
                say_of(trace, TableId::LOCAL, RuleVerdict::NothingInTable);
            }
            let verdict = match &answer {
                Ok(_) => RuleVerdict::Found,
                Err(Errno::Eagain) => RuleVerdict::NothingInTable,
                Err(errno) => RuleVerdict::Error(*errno),
            };
            say_of(trace, found_in, verdict);
        }
        match answer {
            Err(errno) if errno == Errno::Eagain || errors_hidden(node) => {}
            end => return end,
        }
    }
    Err(Errno::Enetunreach)
}

/// A short cut of some kernels while no rule was touched: a table that ends with an error is as good as one that has nothing.
fn errors_hidden(node: &Node) -> bool {
    node.profile.untouched_rules_hide_errors && !node.rules.touched
}

fn end(trace: &mut TraceLog, rule: &Rule, errno: Errno) -> Result<Found, Errno> {
    say(trace, rule, || RuleVerdict::Error(errno));
    Err(errno)
}

fn say(trace: &mut TraceLog, rule: &Rule, verdict: impl FnOnce() -> RuleVerdict) {
    trace.step(|| Step::Rule { priority: rule.priority.unwrap_or(0), text: rule.to_string(), verdict: verdict() });
}
