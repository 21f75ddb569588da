//! Policy rules (Linux: net/core/fib_rules.c, net/ipv4/fib_rules.c): their order, what is listed, and names of interfaces that come
//! and go. Edits are in `edit`, the selector in `selector`, the walk that asks the tables in `walk`.

mod edit;
mod selector;
#[cfg(test)]
mod tests;
mod walk;

use super::Node;
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
}

/// A rule, and what the walk needs of it.
#[derive(Clone, Debug)]
struct Entry {
    rule: Rule,
    selector: Selector,
    /// Index of the rule that a `goto` leads to.
    target: Option<usize>,
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
        let entries = list.into_iter().map(|rule| Entry { rule, selector: Selector::default(), target: None }).collect();
        Self { entries, needs_ports: false }
    }
}

impl Rules {
    /// True when a rule looks at ports or the IP protocol.
    pub const fn needs_ports(&self) -> bool {
        self.needs_ports
    }

    /// Works out anew what follows from the rules: targets of `goto`, compiled selectors.
    fn compile(&mut self, index_of: impl Fn(&str) -> Option<IfIndex>) {
        for at in 0..self.entries.len() {
            let target = match self.entries[at].rule.action {
                RuleAction::Goto(priority) => self.entries.iter().position(|e| e.rule.priority == Some(priority)),
                _ => None,
            };
            let entry = &mut self.entries[at];
            entry.target = target.filter(|target| *target > at);
            entry.selector = Selector::compile(&entry.rule, &index_of);
        }
        self.needs_ports = self.entries.iter().any(|entry| entry.selector.needs_ports());
    }
}

/// Interfaces came, went, or were renamed: `iif` and `oif` name others now.
pub fn devices_changed(node: &mut Node) {
    let Node { rules, devices, .. } = node;
    rules.compile(|name| devices.list.iter().find(|link| link.name == name).map(|link| link.index));
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
        ..entry.rule.clone()
    }
}
