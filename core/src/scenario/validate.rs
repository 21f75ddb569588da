//! What TOML's grammar cannot say of a scenario: bounds, names, ends of links, quantities, labels.

use super::{Goal, LinkSpec, NodeSpec, Scenario, bounds, nearest, parse_loss, parse_rate, parse_span};

/// The offending word, and the reason.
type Complaint = (String, String);

fn fail(word: &str, message: impl Into<String>) -> Result<(), Complaint> {
    Err((word.to_owned(), message.into()))
}

/// Holds a scenario against all rules.
///
/// Errors: the first thing that is wrong, in the order of the format's sections.
pub(super) fn scenario(scenario: &Scenario) -> Result<(), Complaint> {
    if scenario.schema != 1 {
        return fail("schema", format!("schema {} is not known: this version reads schema 1", scenario.schema));
    }
    if scenario.kernels.is_empty() {
        return fail("kernels", "names no kernel");
    }
    for (count, bound, what) in [
        (scenario.nodes.len(), bounds::NODES, "nodes"),
        (scenario.links.len(), bounds::LINKS, "links"),
        (scenario.timeline.len(), bounds::CUES, "timeline"),
    ] {
        if count > bound {
            return fail(what, format!("{count} {what}: at most {bound}"));
        }
    }
    let names: Vec<&str> = scenario.nodes.iter().map(|node| node.name.as_str()).collect();
    for (i, each) in scenario.nodes.iter().enumerate() {
        node(each, names.get(..i).unwrap_or_default())?;
    }
    scenario.links.iter().try_for_each(|each| link(each, &names))?;
    for cue in &scenario.timeline {
        known(&cue.node, &names)?;
        if parse_span(&cue.at).is_none() {
            return fail(&cue.at, format!("{:?} is not a time: 1.5s, 20ms", cue.at));
        }
    }
    scenario.goals.iter().try_for_each(|each| goal(each, scenario))
}

fn node(node: &NodeSpec, before: &[&str]) -> Result<(), Complaint> {
    if !valid_name(&node.name, 32) {
        return fail(&node.name, "a node's name is a letter, then letters, digits, _ and -; at most 32");
    }
    if before.contains(&node.name.as_str()) {
        return fail(&node.name, format!("two nodes are called {:?}", node.name));
    }
    if node.setup.lines().count() > bounds::SETUP_LINES {
        return fail(&node.name, format!("set-up longer than {} lines", bounds::SETUP_LINES));
    }
    Ok(())
}

fn link(link: &LinkSpec, nodes: &[&str]) -> Result<(), Complaint> {
    for end in [&link.ends.0, &link.ends.1] {
        let Some((node, dev)) = end.split_once(':') else {
            return fail(end, "a link's end is node:interface");
        };
        known(node, nodes).map_err(|(_, message)| (end.clone(), message))?;
        if !valid_name(dev, 15) {
            return fail(end, "an interface's name is a letter, then letters, digits, _ and -; at most 15");
        }
    }
    for (text, good) in [
        (&link.delay, link.delay.as_deref().is_none_or(|t| parse_span(t).is_some())),
        (&link.rate, link.rate.as_deref().is_none_or(|t| parse_rate(t).is_some())),
        (&link.loss, link.loss.as_deref().is_none_or(|t| parse_loss(t).is_some())),
    ] {
        if let (Some(text), false) = (text, good) {
            return fail(text, format!("{text:?} is not a quantity: 5ms, 10mbit, 1%"));
        }
    }
    Ok(())
}

fn goal(goal: &Goal, scenario: &Scenario) -> Result<(), Complaint> {
    let check = &goal.check;
    let subjects = [&check.answer, &check.flow, &check.share].iter().filter(|s| s.is_some()).count();
    if subjects != 1 {
        return fail(&goal.text, "a check is of one of: answer, flow, share");
    }
    let labels: Vec<&str> = scenario.timeline.iter().filter_map(|cue| cue.label.as_deref()).collect();
    for label in [&check.answer, &check.flow, &check.same_as].into_iter().flatten() {
        if !labels.contains(&label.as_str()) {
            let hint = suggestion(label, &labels);
            return fail(label, format!("no command of the timeline has the label {label:?}{hint}"));
        }
    }
    for kernel in &goal.holds {
        if !scenario.kernels.contains(kernel) {
            return fail(kernel, format!("{kernel:?} is not among the scenario's kernels"));
        }
    }
    Ok(())
}

/// Is there a node of this name?
fn known(name: &str, nodes: &[&str]) -> Result<(), Complaint> {
    if nodes.contains(&name) {
        return Ok(());
    }
    fail(name, format!("no node is called {name:?}{}", suggestion(name, nodes)))
}

fn suggestion(word: &str, known: &[&str]) -> String {
    nearest(word, known.iter().copied()).map(|near| format!(" ({near}?)")).unwrap_or_default()
}

/// A name that is safe on the page, in a shell script and as a network namespace.
pub fn valid_name(name: &str, longest: usize) -> bool {
    name.len() <= longest
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
}
