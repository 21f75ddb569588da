//! A bash script that builds the lab in network namespaces of one Linux machine, plays the timeline and prints it as a transcript.

use super::{comment, lines, shell_words};
use crate::scenario::{Cue, NodeSpec, Scenario, parse_span};

/// `serve` and `flow` for a real machine.
const ENDPOINT: &str = include_str!("endpoint.py");
/// The script's fixed parts.
const PROLOGUE: &str = include_str!("prologue.sh");
const EPILOGUE: &str = include_str!("epilogue.sh");

/// The script. `seeds` are the hash seeds that the lab's nodes drew (6.11 on), so that the real kernel chooses alike.
#[inline(never)] // web/later.txt
pub fn as_netns(scenario: &Scenario, seeds: &[(String, u32)]) -> String {
    let mut out = vec!["#!/usr/bin/env bash".to_owned(), comment(&scenario.title)];
    out.push(PROLOGUE.trim_end().to_owned());
    out.push(format!("cat >\"$work/endpoint.py\" <<'END'\n{}\nEND", ENDPOINT.trim_end()));
    let names: Vec<&str> = scenario.nodes.iter().map(|node| node.name.as_str()).collect();
    out.push(format!("nodes=({})", names.join(" ")));
    out.push("for node in \"${nodes[@]}\"; do make_node \"$node\"; done".to_owned());
    for link in &scenario.links {
        let end = |text: &str| text.replace(':', " ");
        out.push(format!("make_link {} {}", end(&link.ends.0), end(&link.ends.1)));
        if let Some(delay) = link.delay.as_deref().and_then(parse_span) {
            out.push(format!("delay_link {} {} {}us", end(&link.ends.0), end(&link.ends.1), delay.0 / 1000));
        }
        let more = [link.rate.as_ref().map(|r| format!("rate {r}")), link.loss.as_ref().map(|l| format!("loss {l}"))];
        for lacking in more.into_iter().flatten() {
            out.push(comment(&format!("the lab's link also has {lacking}; tc netem could do it, this script does not")));
        }
    }
    for (name, seed) in seeds {
        out.push(format!("seed_node {name} {seed}"));
    }
    out.extend(scenario.nodes.iter().flat_map(set_up));
    out.push("sleep 0.2".to_owned());
    out.push("began".to_owned());
    out.extend(scenario.timeline.iter().map(|cue| play(scenario, cue)));
    out.push(EPILOGUE.trim_end().to_owned());
    out.push(String::new());
    out.join("\n")
}

fn set_up(node: &NodeSpec) -> Vec<String> {
    let mut out = vec![comment(&format!("---- {}", node.name))];
    if let Some(kernel) = &node.kernel {
        out.push(comment(&format!("in the lab this node runs Linux {kernel}; here it runs this machine's kernel")));
    }
    for line in lines(&node.setup) {
        out.push(match shell_words(node, &line) {
            _ if line.starts_with('#') => comment(line.trim_start_matches(['#', ' '])),
            Ok(command) => format!("on {} {command}", node.name),
            Err(why) => comment(&format!("not exported, {why}: {line}")),
        });
    }
    out
}

/// One command of the timeline: wait for its time, say it as a transcript does, run it.
fn play(scenario: &Scenario, cue: &Cue) -> String {
    let node = scenario.nodes.iter().find(|node| node.name == cue.node);
    let Some(Ok(command)) = node.map(|node| shell_words(node, &cue.run)) else {
        return comment(&format!("not exported: {}$ {}", cue.node, cue.run));
    };
    let millis = parse_span(&cue.at).map_or(0, |span| span.as_millis());
    let said = shlex::try_quote(&cue.run).map_or_else(|_| "''".to_owned(), std::borrow::Cow::into_owned);
    format!("at {millis} {} {said} {command}", cue.node)
}
