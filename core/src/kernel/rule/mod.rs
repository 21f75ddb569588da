//! Policy rules (Linux: net/core/fib_rules.c, net/ipv4/fib_rules.c): their order, what is listed, and names of interfaces that come
//! and go. Edits are in `edit`, the selector in `selector`, the walk that asks the tables in `walk`.

mod edit;
mod selector;
#[cfg(test)]
mod tests;
mod walk;

use super::Node;
use super::link::Devices;
use crate::base::{IfIndex, TableId};
use crate::model::{Rule, RuleAction};
use selector::Selector;

pub use edit::change;
pub use walk::lookup;

/// RTPROT_KERNEL: who made the three rules of a fresh namespace.
const BY_KERNEL: u8 = 2;

/// The rules of a node.
#[derive(Clone, Debug)]
pub struct Rules {
    /// In order of priority; of one priority, in order of addition.
    entries: Vec<Entry>,
    /// A rule looks at ports or the protocol: forwarded packets are dissected for it.
    needs_ports: bool,
    /// A rule was added or deleted once (`fib_has_custom_rules`).
    touched: bool,
}

/// A rule, and what the walk needs of it.
#[derive(Clone, Debug)]
struct Entry {
    selector: Selector,
    /// Index of the rule that a `goto` leads to.
    target: Option<usize>,
    /// Apart, so that the walk reads selectors one after the other.
    rule: Box<Rule>,
}

impl Entry {
    fn new(rule: Rule) -> Self {
        Self { selector: Selector::default(), target: None, rule: Box::new(rule) }
    }
}

impl Default for Rules {
    fn default() -> Self {
        let rule = |priority, table| Rule {
            priority: Some(priority),
            action: RuleAction::Lookup(table),
            protocol: BY_KERNEL,
            ..Rule::default()
        };
        let list = [rule(0, TableId::LOCAL), rule(32_766, TableId::MAIN), rule(32_767, TableId::DEFAULT)];
        Self { entries: list.map(Entry::new).into(), needs_ports: false, touched: false }
    }
}

impl Rules {
    /// True when a rule looks at ports or the IP protocol.
    pub const fn needs_ports(&self) -> bool {
        self.needs_ports
    }

    /// Works out anew what follows from the order of the rules: targets of `goto`, and whether anybody looks at ports.
    fn resolve(&mut self) {
        self.needs_ports = self.entries.iter().any(|entry| entry.selector.needs_ports());
        for at in 0..self.entries.len() {
            let Some(RuleAction::Goto(priority)) = self.entries.get(at).map(|entry| entry.rule.action) else { continue };
            let first = self.entries.partition_point(|entry| entry.rule.priority < Some(priority));
            let is_there = self.entries.get(first).is_some_and(|entry| entry.rule.priority == Some(priority));
            if let Some(entry) = self.entries.get_mut(at) {
                entry.target = Some(first).filter(|first| is_there && *first > at);
            }
        }
    }
}

/// Interfaces came, went, or were renamed: `iif` and `oif` name others now.
pub fn devices_changed(node: &mut Node) {
    let Node { rules, devices, .. } = node;
    for entry in &mut rules.entries {
        entry.selector = Selector::compile(&entry.rule, &index_in(devices));
    }
}

/// The index of an interface's name.
fn index_in(devices: &Devices) -> impl Fn(&str) -> Option<IfIndex> {
    |name| devices.list.iter().find(|link| link.name == name).map(|link| link.index)
}

/// RTM_GETRULE dump.
pub fn dump(node: &Node) -> Vec<Rule> {
    node.rules.entries.iter().map(listed).collect()
}

/// A rule as the kernel tells it, with the marks that only answers carry.
fn listed(entry: &Entry) -> Rule {
    Rule {
        iif_detached: entry.selector.iif_detached(),
        oif_detached: entry.selector.oif_detached(),
        unresolved: matches!(entry.rule.action, RuleAction::Goto(_)) && entry.target.is_none(),
        ..(*entry.rule).clone()
    }
}
