//! What goes to the later part: what `web/later.txt` names, and what only that reaches.

use super::linked::{Linked, Node};
use super::parts::Parts;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What goes where, in words that hold after wasm-bindgen too: names and addresses.
#[derive(Default)]
pub(super) struct Border {
    /// Mangled names of the later functions.
    pub(super) later: BTreeSet<String>,
    /// Those of them that the first part calls or points at.
    pub(super) doors: BTreeSet<String>,
    /// Places in memory that only the later part reads; in order, apart from each other.
    pub(super) data: Vec<Range<u32>>,
    /// For the report: who of the first part reaches which door.
    crossings: BTreeSet<(String, String)>,
    /// For the report: sizes by module of the first part and of the later one.
    sizes: [BTreeMap<String, usize>; 2],
    /// For the report: the first part's functions.
    functions: Vec<(usize, String)>,
}

/// Draws the border. `kept`: names of functions that stay in the first part.
pub(super) fn find(linked: &Linked, mut kept: BTreeSet<String>, patterns: &str) -> Border {
    // After wasm-bindgen functions are told apart by their names: what has none of its own stays as well.
    let mut seen = BTreeSet::from([""]);
    kept.extend(linked.names.iter().filter(|name| !seen.insert(name)).cloned());
    let paths: Vec<String> = linked.names.iter().map(|name| path(name)).collect();
    let named = named(linked, &paths, &kept, patterns);
    let later = linked.reach((0..linked.len()).filter(|node| named[*node]), |_| false);
    let stays = |node: &Node| !later[*node] || kept.contains(&linked.names[*node]);
    let first = linked.reach(linked.roots.iter().copied().chain((0..paths.len()).filter(stays)), |node| named[node]);
    let is_later = |node: Node| later[node] && !first[node];
    let mut border = Border { data: data(linked, is_later), ..Border::default() };
    for (node, path) in paths.iter().enumerate().filter(|(_, path)| !path.is_empty()) {
        let size = linked.sizes[node];
        *border.sizes[usize::from(is_later(node))].entry(module(path)).or_default() += size;
        if is_later(node) {
            border.later.insert(linked.names[node].clone());
        } else {
            border.functions.push((size, path.clone()));
        }
    }
    for node in (0..linked.len()).filter(|node| first[*node]) {
        for door in linked.needs(node).iter().filter(|door| **door < paths.len() && is_later(**door)) {
            border.doors.insert(linked.names[*door].clone());
            let from = paths.get(node).map_or("(constant)", String::as_str);
            border.crossings.insert((paths[*door].clone(), from.to_owned()));
        }
    }
    border
}

/// Which functions the list names. A line that names none is told of: what it meant may have been renamed, or inlined.
fn named(linked: &Linked, paths: &[String], kept: &BTreeSet<String>, patterns: &str) -> Vec<bool> {
    let mut named = vec![false; linked.len()];
    let patterns = patterns.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    for pattern in patterns.filter(|pattern| !pattern.is_empty()) {
        let mut any = false;
        for (node, _) in paths.iter().enumerate().filter(|(_, path)| is_under(path, pattern)) {
            any = true;
            named[node] = !kept.contains(&linked.names[node]);
        }
        if !any {
            println!("web/later.txt: nothing is called {pattern} (if it was inlined, it wants #[inline(never)])");
        }
    }
    named
}

/// The constants of the later part, without any byte of the first part's.
fn data(linked: &Linked, is_later: impl Fn(Node) -> bool) -> Vec<Range<u32>> {
    let mut later = Vec::new();
    let mut first = Vec::new();
    for node in 0..linked.len() {
        let Some(place) = linked.place(node).filter(|place| !place.is_empty()) else { continue };
        if is_later(node) { &mut later } else { &mut first }.push(place);
    }
    without(merged(later), &merged(first))
}

/// What remains of some places without others; both in order.
fn without(places: Vec<Range<u32>>, taken: &[Range<u32>]) -> Vec<Range<u32>> {
    let mut left = Vec::new();
    for mut place in places {
        for taken in taken.iter().filter(|taken| taken.start < place.end) {
            if place.start < taken.start {
                left.push(place.start..taken.start);
            }
            place.start = place.start.max(taken.end);
        }
        if place.start < place.end {
            left.push(place);
        }
    }
    left
}

fn merged(mut ranges: Vec<Range<u32>>) -> Vec<Range<u32>> {
    ranges.sort_unstable_by_key(|range| range.start);
    let mut merged: Vec<Range<u32>> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

/// A function's path as one writes it, without its hash.
fn path(mangled: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(mangled))
}

/// Is it, or is it in, what the pattern names? `<a::B as C>::d` is in `a`.
fn is_under(path: &str, pattern: &str) -> bool {
    let rest = path.trim_start_matches(['<', '&']).strip_prefix(pattern);
    rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
}

fn module(path: &str) -> String {
    let path = path.trim_start_matches(['<', '&']);
    let words: Vec<&str> = path.split([' ', '<', '>']).next().unwrap_or_default().split("::").collect();
    words[..words.len().min(3)].join("::")
}

impl Border {
    /// What the cut did, for whoever maintains the list.
    pub(super) fn report(&self, parts: &Parts) -> String {
        let mut text = format!(
            "{} functions later, {} doors, {} functions of the first part used by the later one, {} bytes of constants later\n",
            self.later.len(),
            parts.doors.len(),
            parts.shared,
            self.data.iter().map(|place| place.len()).sum::<usize>(),
        );
        text.push_str("\nDoors: place in the table, function of the later part, who of the first part reaches it\n");
        for (place, door) in &parts.doors {
            let door = path(door);
            let from: Vec<&str> =
                self.crossings.iter().filter(|(to, _)| *to == door).map(|(_, from)| from.as_str()).collect();
            text.push_str(&format!("{place:>6}  {door}  <-  {}\n", from.join(", ")));
        }
        for (name, sizes) in ["first", "later"].iter().zip(&self.sizes) {
            text.push_str(&format!("\nThe {name} part by module, in bytes before wasm-opt\n"));
            let mut sizes: Vec<_> = sizes.iter().collect();
            sizes.sort_by_key(|(_, size)| std::cmp::Reverse(**size));
            sizes.iter().for_each(|(module, size)| text.push_str(&format!("{size:>9}  {module}\n")));
        }
        text.push_str("\nThe first part's largest functions, likewise\n");
        let mut largest: Vec<_> = self.functions.iter().collect();
        largest.sort_by(|a, b| b.cmp(a));
        largest.iter().take(200).for_each(|(size, path)| text.push_str(&format!("{size:>9}  {path}\n")));
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_names_a_module_and_the_traits_of_its_types() {
        for path in ["a::b", "a::b::c", "<a::b::C as d::E>::f", "<&a::b::C as d::E>::f", "a::b<T>::c"] {
            assert!(is_under(path, "a::b"), "{path}");
        }
        for path in ["a::bc", "a::b_c::d", "x::a::b", "<x::Y as a::b>::c"] {
            assert!(!is_under(path, "a::b"), "{path}");
        }
    }

    #[test]
    fn no_byte_that_the_first_part_reads_goes() {
        let later = merged(vec![10..20, 15..30, 40..50]);
        assert_eq!(later, [10..30, 40..50]);
        assert_eq!(without(later, &[0..5, 12..14, 28..45]), [10..12, 14..28, 45..50]);
    }
}
