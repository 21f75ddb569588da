//! A scenario → TOML that `read` takes and a person likes to read: set-ups and lessons as blocks of lines.

use super::{Check, Scenario};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The file's text.
pub(super) fn scenario(scenario: &Scenario) -> String {
    let mut out = Out::default();
    out.bare("schema", scenario.schema);
    out.text("title", &scenario.title);
    out.text("summary", &scenario.summary);
    out.list("kernels", &scenario.kernels);
    out.bare("seed", scenario.seed);
    if !scenario.sources.is_empty() {
        out.list("sources", &scenario.sources);
    }
    out.filled("lesson", &scenario.lesson);
    if !scenario.outcomes.is_empty() {
        out.head("[outcomes]");
        scenario.outcomes.iter().for_each(|(kernel, words)| out.text(&quoted(kernel), words));
    }
    for node in &scenario.nodes {
        out.head("[[nodes]]");
        out.text("name", &node.name);
        out.text("kind", &node.kind);
        out.given("kernel", node.kernel.as_ref());
        if let Some((x, y)) = node.at {
            out.bare("at", format_args!("[{x}, {y}]"));
        }
        out.tables(&node.tables);
        out.filled("setup", &node.setup);
    }
    for link in &scenario.links {
        out.head("[[links]]");
        out.list("ends", &[link.ends.0.clone(), link.ends.1.clone()]);
        out.given("delay", link.delay.as_ref());
        out.given("rate", link.rate.as_ref());
        out.given("loss", link.loss.as_ref());
        if let Some(queue) = link.queue {
            out.bare("queue", queue);
        }
    }
    for cue in &scenario.timeline {
        out.head("[[timeline]]");
        out.text("at", &cue.at);
        out.text("node", &cue.node);
        out.text("run", &cue.run);
        out.given("label", cue.label.as_ref());
    }
    for goal in &scenario.goals {
        out.head("[[goals]]");
        out.text("text", &goal.text);
        out.filled("hint", &goal.hint);
        out.bare("check", check(&goal.check));
        out.list("holds", &goal.holds);
    }
    out.0
}

fn check(check: &Check) -> String {
    let words = [
        ("answer", &check.answer),
        ("contains", &check.contains),
        ("lacks", &check.lacks),
        ("same_as", &check.same_as),
        ("flow", &check.flow),
        ("one_way_at", &check.one_way_at),
        ("leaves_by", &check.leaves_by),
        ("fate", &check.fate),
        ("share", &check.share),
    ];
    let given =
        words.into_iter().filter_map(|(key, value)| value.as_ref().map(|value| format!("{key} = {}", quoted(value))));
    let within = check.within.map(|points| format!("within = {points}"));
    format!("{{ {} }}", given.chain(within).collect::<Vec<_>>().join(", "))
}

/// The text so far.
#[derive(Default)]
struct Out(String);

impl Out {
    fn head(&mut self, head: &str) {
        let _ = write!(self.0, "\n{head}\n");
    }

    fn bare(&mut self, key: &str, value: impl std::fmt::Display) {
        let _ = writeln!(self.0, "{key} = {value}");
    }

    fn text(&mut self, key: &str, value: &str) {
        self.bare(key, quoted(value));
    }

    fn given(&mut self, key: &str, value: Option<&String>) {
        if let Some(value) = value {
            self.text(key, value);
        }
    }

    fn filled(&mut self, key: &str, value: &str) {
        if !value.is_empty() {
            self.text(key, value);
        }
    }

    fn list(&mut self, key: &str, items: &[String]) {
        let items: Vec<String> = items.iter().map(|item| quoted(item)).collect();
        self.bare(key, format_args!("[{}]", items.join(", ")));
    }

    fn tables(&mut self, tables: &BTreeMap<String, u32>) {
        if !tables.is_empty() {
            let pairs: Vec<String> = tables.iter().map(|(name, id)| format!("{} = {id}", quoted(name))).collect();
            self.bare("tables", format_args!("{{ {} }}", pairs.join(", ")));
        }
    }
}

/// A TOML string: lines as a literal block where they can stand so, else with escapes.
fn quoted(text: &str) -> String {
    let plain = |c: char| c == '\n' || c == '\t' || !c.is_control();
    if text.contains('\n') && !text.contains("'''") && !text.ends_with('\'') && text.chars().all(plain) {
        return format!("'''\n{text}'''");
    }
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use crate::scenario::Scenario;

    const ODD: &str = r#"
schema = 1
title = "quotes \" and \\ and 'these' and \u0007"
summary = "a\nb'"
kernels = ["3.4", "6.18"]
seed = 7
sources = ["x", "y"]
lesson = "'''in it\nlines"
[outcomes]
"3.4" = "works"
[[nodes]]
name = "r"
kernel = "4.4"
at = [-3, 7]
tables = { "isp 1" = 101 }
setup = '''
ip link set lo up
ip route add default \
 dev lo
'''
[[links]]
ends = ["r:a", "r:b"]
rate = "10mbit"
queue = 5
[[timeline]]
at = "1s"
node = "r"
run = "ip route"
label = "l"
[[goals]]
text = "t"
check = { answer = "l", contains = "\"", within = 3 }
holds = ["3.4"]
"#;

    #[test]
    fn what_is_written_reads_the_same() {
        let odd = Scenario::read(ODD).expect("it is well-formed");
        assert_eq!(odd.nodes[0].at, Some((-3, 7)));
        assert_eq!(Scenario::read(&odd.write()), Ok(odd));
    }
}
