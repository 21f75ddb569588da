//! /proc/net/fib_trie and /proc/net/fib_triestat (Linux: net/ipv4/fib_trie.c, `fib_trie_seq_show`, `fib_triestat_seq_show`).
//! The block `Counters:` that kernels with CONFIG_IP_FIB_TRIE_STATS add is not printed.

use super::routes::Routes;
use super::semantics::Infos;
use super::trie::{NIL, Place, Trie};
use super::{Fib, FibAlias};
use crate::base::TableId;
use crate::kernel::Profile;
use crate::kernel::profile::TrieSizes;
use crate::model::route::{RouteType, Scope};
use std::fmt::Write as _;
use std::net::Ipv4Addr;

/// The text of /proc/net/fib_trie: the tables that have routes, as trees.
pub fn tree(fib: &Fib) -> String {
    let mut out = String::new();
    for table in &fib.tables {
        let Some(routes) = fib.routes(table.id).filter(|routes| !routes.is_empty()) else { continue };
        push_title(&mut out, table.id);
        push_node(&mut out, &fib.infos, routes, routes.tree().root, 0);
    }
    out
}

/// The text of /proc/net/fib_triestat: all tables in figures.
pub fn statistics(fib: &Fib, profile: &Profile) -> String {
    let sizes = profile.trie_sizes;
    let mut out = format!("Basic info: size of leaf: {} bytes, size of tnode: {} bytes.\n", sizes.leaf, sizes.tnode);
    for table in &fib.tables {
        let Some(routes) = fib.routes(table.id) else { continue };
        push_title(&mut out, table.id);
        let mut figures = Figures { prefixes: routes.all(&fib.infos).len() as u32, ..Figures::default() };
        figures.count(routes.tree(), routes.tree().root, 0);
        figures.push(&mut out, sizes);
    }
    out
}

fn push_title(out: &mut String, id: TableId) {
    match id {
        TableId::LOCAL => out.push_str("Local:\n"),
        TableId::MAIN => out.push_str("Main:\n"),
        // The kernel prints the number as signed.
        _ => _ = writeln!(out, "Id {}:", id.0.cast_signed()),
    }
}

fn push_node(out: &mut String, infos: &Infos, routes: &Routes, at: Place, depth: usize) {
    let trie = routes.tree();
    let Some(node) = trie.nodes.get(at as usize) else { return };
    let key = Ipv4Addr::from_bits(node.key);
    if node.is_leaf() {
        _ = writeln!(out, "{:indent$}  |-- {key}", "", indent = 3 * depth);
        for alias in routes.aliases(infos, node.key) {
            push_alias(out, infos, &alias, depth + 1);
        }
        return;
    }
    let length = 32 - node.pos - node.bits;
    _ = writeln!(out, "{:indent$}  +-- {key}/{length} {} {} {}", "", node.bits, node.full, node.empty, indent = 3 * depth);
    for index in 0..node.width() {
        push_node(out, infos, routes, trie.child(at, index), depth + 1);
    }
}

fn push_alias(out: &mut String, infos: &Infos, alias: &FibAlias, depth: usize) {
    let scope = infos.get(alias.info).map_or(Scope::UNIVERSE, |info| info.scope);
    _ = write!(
        out,
        "{:indent$}  /{} {} {}",
        "",
        alias.prefix_len(),
        scope_word(scope),
        type_word(alias.kind),
        indent = 3 * depth
    );
    if alias.tos != 0 {
        _ = write!(out, " tos={}", alias.tos);
    }
    out.push('\n');
}

fn scope_word(scope: Scope) -> String {
    match scope {
        Scope::UNIVERSE => "universe".to_owned(),
        Scope::SITE => "site".to_owned(),
        Scope::LINK => "link".to_owned(),
        Scope::HOST => "host".to_owned(),
        Scope::NOWHERE => "nowhere".to_owned(),
        Scope(other) => format!("scope={other}"),
    }
}

fn type_word(kind: RouteType) -> String {
    kind.word().to_ascii_uppercase()
}

/// What fib_triestat counts in one trie.
#[derive(Default)]
struct Figures {
    leaves: u32,
    prefixes: u32,
    inner: u32,
    total_depth: u32,
    max_depth: u32,
    empty: u32,
    /// Inner nodes by `bits`, below 32.
    by_bits: [u32; 32],
}

impl Figures {
    fn count(&mut self, trie: &Trie, at: Place, depth: u32) {
        let Some(node) = trie.nodes.get(at as usize).filter(|_| at != NIL) else { return };
        if node.is_leaf() {
            self.leaves += 1;
            self.total_depth += depth;
            self.max_depth = self.max_depth.max(depth);
            return;
        }
        self.inner += 1;
        self.by_bits[usize::from(node.bits.min(31))] += 1;
        self.empty += node.empty;
        for index in 0..node.width() {
            self.count(trie, trie.child(at, index), depth + 1);
        }
    }

    fn push(&self, out: &mut String, sizes: TrieSizes) {
        let average = (self.total_depth * 100).checked_div(self.leaves).unwrap_or(0);
        _ = write!(out, "\tAver depth:     {}.{:02}\n\tMax depth:      {}\n", average / 100, average % 100, self.max_depth);
        _ = write!(out, "\tLeaves:         {}\n\tPrefixes:       {}\n", self.leaves, self.prefixes);
        _ = write!(out, "\tInternal nodes: {}\n\t", self.inner);
        let mut pointers = 0;
        for (bits, nodes) in self.by_bits.iter().enumerate().filter(|(_, nodes)| **nodes != 0) {
            _ = write!(out, "  {bits}: {nodes}");
            pointers += nodes << bits;
        }
        let bytes = sizes.leaf * self.leaves + sizes.prefix * self.prefixes + sizes.tnode * self.inner + 8 * pointers;
        _ = write!(out, "\n\tPointers: {pointers}\nNull ptrs: {}\nTotal size: {}  kB\n", self.empty, bytes.div_ceil(1024));
    }
}
