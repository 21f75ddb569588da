//! Policy rules (Linux: net/core/fib_rules.c, net/ipv4/fib_rules.c): their order, selectors, and the walk.

use super::{Context, Node};
use crate::model::{Refusal, Rule, RuleChange};

/// The rules of a node, in order of priority.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// All of them.
    pub list: Vec<Rule>,
}

/// `ip rule add`, `del`.
///
/// Errors: as RTM_NEWRULE and RTM_DELRULE.
pub fn change(node: &mut Node, change: RuleChange, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    let _ = (node, change, ctx);
    Err(Refusal::because(crate::base::Errno::Eopnotsupp, "rules are in the making"))
}

/// RTM_GETRULE dump.
pub fn dump(node: &Node) -> Vec<Rule> {
    node.rules.list.clone()
}
