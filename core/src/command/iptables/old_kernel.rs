//! What iptables 1.8.9 says on kernels older than its extensions: at each use of such an extension but the first it finds that
//! the kernel lacks the revision it knows, and then does with an older one (libxtables, xtables_find_match; seen 3.4 to 4.12).

use crate::command::Kernel;
use crate::command::kernel::Feature;
use crate::model::netfilter::{ChainRule, Match, Target};
use std::fmt::Write;

/// The warnings that listing these rules gives. They come first: the answer itself waits in a buffer.
pub fn warnings<'a>(rules: impl Iterator<Item = &'a ChainRule>, kernel: &dyn Kernel) -> String {
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
        for _ in rule.matches.iter().filter(|entry| sets && matches!(entry, Match::Set { .. })) {
            name_again("set");
        }
        match &rule.target {
            Some(Target::Connmark(_)) if marks => name_again("CONNMARK"),
            Some(Target::Set(_)) if sets => name_again("SET"),
            _ => {}
        }
    }
    out
}
