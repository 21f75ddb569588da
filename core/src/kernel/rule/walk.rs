//! The walk over the rules (Linux: fib_rules_lookup, fib_lookup, fib4_rule_suppress, fib6_rule_suppress): which tables are asked, in which order.

use super::Rules;
use super::question::Question;
use crate::base::{Errno, IfIndex, TableId};
use crate::kernel::Node;
use crate::kernel::fib::lookup::Found;
use crate::kernel::link::Devices;
use crate::kernel::route::FlowKey;
use crate::model::{Rule, RuleAction};
use crate::trace::{RuleVerdict, Step, TraceLog};

/// Asks the tables that IPv4's rules name, in their order, until one answers. `ask` looks one table up; EAGAIN: nothing there.
///
/// Errors: ENETUNREACH when nobody answers, else that of the rule or route that ended the walk.
pub fn lookup(
    node: &Node,
    key: &FlowKey,
    trace: &mut TraceLog,
    ask: impl FnMut(TableId, &mut TraceLog) -> Result<Found, Errno>,
) -> Result<Found, Errno> {
    if !node.fib.split {
        return merged(node, trace, ask);
    }
    let suppressed = |rule: &Rule, found: &Found| {
        let first = || node.fib.infos.get(found.info)?.nexthops.first().map(|hop| hop.dev);
        suppresses(&node.devices, rule, found.prefix_len, first)
    };
    walk(&node.rules, key, trace, ask, suppressed, errors_hidden(node))
}

/// Asks the tables that rules name, in their order, until one answers. `ask` looks one table up; EAGAIN: nothing there.
/// `suppressed`: is an answer passed over? `hides_errors`: a table that ends with an error is as good as one that has nothing.
///
/// Errors: ENETUNREACH when nobody answers, else that of the rule or route that ended the walk.
#[inline]
pub fn walk<K: Question, F>(
    rules: &Rules<K::Bits>,
    key: &K,
    trace: &mut TraceLog,
    mut ask: impl FnMut(TableId, &mut TraceLog) -> Result<F, Errno>,
    suppressed: impl Fn(&Rule, &F) -> bool,
    hides_errors: bool,
) -> Result<F, Errno> {
    let entries = &rules.entries;
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
                let resolved = entry.target.is_some();
                let verdict = if resolved { RuleVerdict::Goto } else { RuleVerdict::Unresolved };
                say(trace, &entry.rule, || verdict(priority));
                at = entry.target.map_or(at, |target| target.max(at));
            }
            RuleAction::Nop => say(trace, &entry.rule, || RuleVerdict::Nop),
            RuleAction::Lookup(table) => {
                let answer = ask(table, trace);
                let passed_over = |found: &F| entry.suppresses && suppressed(&entry.rule, found);
                say(trace, &entry.rule, || verdict(&answer, passed_over));
                let is_last = match &answer {
                    Ok(found) => !passed_over(found),
                    Err(Errno::Eagain) => false,
                    Err(_) => !hides_errors,
                };
                if is_last {
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

fn verdict<F>(answer: &Result<F, Errno>, passed_over: impl Fn(&F) -> bool) -> RuleVerdict {
    match answer {
        Ok(found) if passed_over(found) => RuleVerdict::Suppressed,
        Ok(_) => RuleVerdict::Found,
        Err(Errno::Eagain) => RuleVerdict::NothingInTable,
        Err(errno) => RuleVerdict::Error(*errno),
    }
}

/// `suppress_prefixlength`, `suppress_ifgroup`: is a result of this length and by this interface passed over?
pub fn suppresses(devices: &Devices, rule: &Rule, prefix_len: u8, dev: impl FnOnce() -> Option<IfIndex>) -> bool {
    rule.suppress_prefixlength.is_some_and(|longest| u32::from(prefix_len) <= longest)
        || rule.suppress_ifgroup.is_some_and(|group| {
            let link = dev().and_then(|dev| devices.get(dev));
            link.is_some_and(|link| link.group == group)
        })
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

fn end<F>(trace: &mut TraceLog, rule: &Rule, errno: Errno) -> Result<F, Errno> {
    say(trace, rule, || RuleVerdict::Error(errno));
    Err(errno)
}

fn say(trace: &mut TraceLog, rule: &Rule, verdict: impl FnOnce() -> RuleVerdict) {
    trace.step(|| Step::Rule { priority: rule.priority.unwrap_or(0), text: rule.to_string(), verdict: verdict() });
}
