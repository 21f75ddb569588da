//! Plain commands, node by node: what an operator types on the real machines.

use super::{comment, lines, shell_words};
use crate::scenario::Scenario;

/// The commands of each node, with the node's name as a comment before them.
#[inline(never)] // web/later.txt
pub fn as_ip(scenario: &Scenario) -> String {
    let mut out = vec![comment(&scenario.title)];
    for node in &scenario.nodes {
        out.push(String::new());
        out.push(comment(&format!("---- {} ({})", node.name, node.kind)));
        for (name, id) in &node.tables {
            out.push(comment(&format!("/etc/iproute2/rt_tables: {id} {name}")));
        }
        for line in lines(&node.setup) {
            if line.starts_with('#') {
                out.push(comment(line.trim_start_matches(['#', ' '])));
                continue;
            }
            match shell_words(node, &line) {
                Ok(command) if command.starts_with("serve") => out.push(comment(&command)),
                Ok(command) => out.push(command),
                Err(why) => out.push(comment(&format!("not exported, {why}: {line}"))),
            }
        }
    }
    out.push(String::new());
    out.join("\n")
}
