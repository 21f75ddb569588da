//! What iptables 1.8.9 says on kernels older than its extensions: at each use of such an extension but the first it finds that
//! the kernel lacks the revision it knows, and then does with an older one (libxtables, xtables_find_match; seen 3.4 to 4.12).

use crate::command::Kernel;
use crate::command::kernel::Feature;
use crate::model::netfilter::{ChainRule, Match, Target};
use std::fmt::Write;

/// The warnings that listing these rules gives. They come first: the answer itself waits in a buffer. `-L` looks for a rule's
/// target before its matches, `-S` and `iptables-save` after them.
#[inline(never)] // web/later.txt
pub fn warnings<'a>(rules: impl Iterator<Item = &'a ChainRule>, target_first: bool, kernel: &dyn Kernel) -> String {
    let mut out = String::new();
    let (marks, sets) = (!kernel.has(Feature::ConnmarkShift), !kernel.has(Feature::SetExtensions));
    if !marks && !sets {
        return out;
    }
    let mut used: Vec<&str> = Vec::new();
    let mut name_again = |name: &'static str| {
        if used.contains(&name) {
            // Writing to a String cannot fail.
            let _ = writeln!(out, "Warning: Extension {name} is not supported, missing kernel module?");
        } else {
            used.push(name);
        }
    };
    for rule in rules {
        let target = match &rule.target {
            Some(Target::Connmark { .. }) if marks => Some("CONNMARK"),
            Some(Target::Set(_)) if sets => Some("SET"),
            _ => None,
        };
        target.filter(|_| target_first).into_iter().for_each(&mut name_again);
        let matches = rule.matches.iter().filter(|entry| sets && matches!(entry, Match::Set { .. }));
        matches.for_each(|_| name_again("set"));
        target.filter(|_| !target_first).into_iter().for_each(&mut name_again);
    }
    out
}
