//! Matches and targets in the words of `iptables -L` (the `print` functions in extensions/*.c).

mod matches;
mod targets;

use crate::model::netfilter::ChainRule;
use matches::write_match;
use targets::write_target;

/// Everything about a rule that stands after its addresses; each part begins with a blank.
pub fn rule(out: &mut String, rule: &ChainRule, numeric: bool) {
    for entry in &rule.matches {
        // Writing to a String cannot fail.
        let _ = write_match(out, entry, rule.protocol.map_or(0, |given| given.value), numeric);
    }
    if let Some(target) = &rule.target {
        let _ = write_target(out, target, numeric);
    }
}

const fn bang(not: bool) -> &'static str {
    if not { "!" } else { "" }
}
