//! The radix tree of a table (Linux: net/ipv6/ip6_fib.c, `struct fib6_node`): its nodes, how one is found or made, how it is taken
//! out again, and the order in which they are walked. What hangs in a node is `insert`'s and `remove`'s business.
//!
//! A node stands for a prefix. Where prefixes part there is one without routes of its own. Routes with a source prefix hang in a tree
//! of their own below their destination's node.

use super::route::{RouteId, Routes};
use ipnet::Ipv6Net;

/// A node's place in its tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NodeId(u32);

/// A node.
#[derive(Clone, Debug)]
pub struct Node {
    /// Length of the prefix.
    pub bit: u8,
    /// The prefix; what lies behind it is zero.
    key: u128,
    pub(super) parent: Option<NodeId>,
    pub(super) left: Option<NodeId>,
    pub(super) right: Option<NodeId>,
    /// Routes with a source prefix.
    pub(super) subtree: Option<NodeId>,
    /// The first route; in a node without routes of its own, one of those below it.
    pub(super) leaf: Option<RouteId>,
    /// It has routes of its own (RTN_RTINFO).
    pub(super) has_routes: bool,
    /// Root of the table or of a tree of sources (RTN_ROOT).
    pub(super) root: bool,
    /// Root of the table (RTN_TL_ROOT).
    pub(super) top: bool,
}

/// The tree of a table.
#[derive(Clone, Debug)]
pub struct Tree {
    nodes: Vec<Node>,
    free: Vec<u32>,
}

/// Which address of a route a tree is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    Destination,
    Source,
}

impl Level {
    pub(super) fn of(self, routes: &Routes, id: RouteId) -> Option<Ipv6Net> {
        routes.get(id).map(|route| if self == Self::Destination { route.dst } else { route.src })
    }
}

/// The first `length` bits.
const fn mask(length: u8) -> u128 {
    match length {
        0 => 0,
        1..=127 => u128::MAX << (128 - length),
        _ => u128::MAX,
    }
}

/// True when both have the same first `length` bits.
pub(super) const fn same_prefix(a: u128, b: u128, length: u8) -> bool {
    (a ^ b) & mask(length) == 0
}

/// The bit after the first `at` ones.
const fn bit_set(address: u128, at: u8) -> bool {
    at < 128 && address >> (127 - at) & 1 == 1
}

impl Default for Tree {
    fn default() -> Self {
        let root = Node { leaf: Some(RouteId::NULL), has_routes: true, root: true, top: true, ..Node::blank(0, 0, None) };
        Self { nodes: vec![root], free: Vec::new() }
    }
}

impl Node {
    const fn blank(bit: u8, key: u128, parent: Option<NodeId>) -> Self {
        Self {
            bit,
            key,
            parent,
            left: None,
            right: None,
            subtree: None,
            leaf: None,
            has_routes: false,
            root: false,
            top: false,
        }
    }
}

/// No node for a route that is to replace one, and none may be made.
pub(super) struct NothingToReplace;

impl Tree {
    /// The root of the table.
    pub const ROOT: NodeId = NodeId(0);

    /// A node that exists.
    #[inline]
    pub fn node(&self, id: NodeId) -> &Node {
        // Ids are handed out by this tree only, and those of nodes that are gone are kept nowhere: the root is never met instead.
        self.nodes.get(id.0 as usize).or(self.nodes.first()).unwrap_or(&BLANK)
    }

    pub(super) fn node_mut(&mut self, id: NodeId) -> Option<&mut Node> {
        self.nodes.get_mut(id.0 as usize)
    }

    fn make(&mut self, node: Node) -> NodeId {
        match self.free.pop() {
            Some(slot) => {
                if let Some(place) = self.nodes.get_mut(slot as usize) {
                    *place = node;
                }
                NodeId(slot)
            }
            None => {
                self.nodes.push(node);
                NodeId((self.nodes.len() - 1) as u32)
            }
        }
    }

    fn drop_node(&mut self, id: NodeId) {
        if let Some(node) = self.node_mut(id) {
            *node = BLANK.clone();
            self.free.push(id.0);
        }
    }

    /// Puts `child` where the parent has `old`.
    fn hang(&mut self, parent: Option<NodeId>, old: NodeId, child: Option<NodeId>) {
        if let Some(node) = parent.and_then(|parent| self.node_mut(parent)) {
            if node.right == Some(old) {
                node.right = child;
            } else if node.left == Some(old) {
                node.left = child;
            }
        }
        if let Some(node) = child.and_then(|child| self.node_mut(child)) {
            node.parent = parent;
        }
    }

    /// The node of a prefix below `root`, which is made where there is none (fib6_add_1).
    ///
    /// Errors: there is none, and only something that is there may be replaced.
    pub(super) fn find_or_make(
        &mut self,
        root: NodeId,
        prefix: Ipv6Net,
        only_replace: bool,
    ) -> Result<NodeId, NothingToReplace> {
        let (address, length) = (prefix.addr().to_bits(), prefix.prefix_len());
        let mut at = root;
        loop {
            let node = self.node(at);
            if length < node.bit || !same_prefix(node.key, address, node.bit) {
                return if only_replace { Err(NothingToReplace) } else { Ok(self.insert_above(at, address, length)) };
            }
            if length == node.bit {
                self.clear_reference(at);
                return Ok(at);
            }
            let right = bit_set(address, node.bit);
            let Some(next) = (if right { node.right } else { node.left }) else {
                return if only_replace { Err(NothingToReplace) } else { Ok(self.add_below(at, right, address, length)) };
            };
            at = next;
        }
    }

    /// A node gets routes of its own: what it referred to before is forgotten.
    fn clear_reference(&mut self, at: NodeId) {
        let Some(node) = self.node_mut(at) else { return };
        if !node.has_routes || node.top && node.leaf == Some(RouteId::NULL) {
            node.leaf = None;
        }
    }

    fn add_below(&mut self, parent: NodeId, right: bool, address: u128, length: u8) -> NodeId {
        let new = self.make(Node::blank(length, address & mask(length), Some(parent)));
        if let Some(node) = self.node_mut(parent) {
            *(if right { &mut node.right } else { &mut node.left }) = Some(new);
        }
        new
    }

    /// The prefix parts from that of `old` above it: a node between them, or one that takes `old` as its child.
    fn insert_above(&mut self, old: NodeId, address: u128, length: u8) -> NodeId {
        let Node { key, parent, leaf, .. } = *self.node(old);
        let common = (address ^ key).leading_zeros() as u8;
        let new = self.make(Node::blank(length, address & mask(length), parent));
        let above = if length > common {
            let between = Node { leaf, ..Node::blank(common, address & mask(common), parent) };
            self.make(between)
        } else {
            new
        };
        self.hang(parent, old, Some(above));
        let old_right = bit_set(key, if above == new { length } else { common });
        if let Some(node) = self.node_mut(above) {
            let other = (above != new).then_some(new);
            (node.left, node.right) = if old_right { (other, Some(old)) } else { (Some(old), other) };
        }
        if let Some(node) = self.node_mut(old) {
            node.parent = Some(above);
        }
        if let Some(node) = self.node_mut(new).filter(|_| above != new) {
            node.parent = Some(above);
        }
        new
    }

    /// The tree of sources below a node, which is made where there is none.
    pub(super) fn sources_of(&mut self, id: NodeId) -> NodeId {
        if let Some(subtree) = self.node(id).subtree {
            return subtree;
        }
        let root = self.make(Node { leaf: Some(RouteId::NULL), root: true, ..Node::blank(0, 0, Some(id)) });
        if let Some(node) = self.node_mut(id) {
            node.subtree = Some(root);
        }
        root
    }

    /// The node of exactly these prefixes, if it has routes (fib6_locate).
    pub(super) fn locate(&self, dst: Ipv6Net, src: Ipv6Net) -> Option<NodeId> {
        let mut found = self.locate_below(Self::ROOT, dst)?;
        if src.prefix_len() > 0
            && let Some(subtree) = self.node(found).subtree
        {
            found = self.locate_below(subtree, src)?;
        }
        self.node(found).has_routes.then_some(found)
    }

    fn locate_below(&self, root: NodeId, prefix: Ipv6Net) -> Option<NodeId> {
        let (address, length) = (prefix.addr().to_bits(), prefix.prefix_len());
        let mut at = Some(root);
        while let Some(id) = at {
            let node = self.node(id);
            if length < node.bit || !same_prefix(node.key, address, node.bit) {
                return None;
            }
            if length == node.bit {
                return Some(id);
            }
            at = if bit_set(address, node.bit) { node.right } else { node.left };
        }
        None
    }

    /// The node with routes whose prefix is the longest that fits; the root where none does (fib6_node_lookup).
    pub(super) fn longest(&self, routes: &Routes, dst: u128, src: u128) -> NodeId {
        match self.longest_below(routes, Self::ROOT, Level::Destination, dst, src) {
            Some(id) if !self.node(id).top => id,
            _ => Self::ROOT,
        }
    }

    fn longest_below(&self, routes: &Routes, root: NodeId, level: Level, address: u128, src: u128) -> Option<NodeId> {
        let mut at = root;
        loop {
            let node = self.node(at);
            match if bit_set(address, node.bit) { node.right } else { node.left } {
                Some(next) => at = next,
                None => break,
            }
        }
        loop {
            let node = self.node(at);
            if node.subtree.is_some() || node.has_routes {
                let key = node.leaf.and_then(|leaf| level.of(routes, leaf));
                if key.is_some_and(|key| same_prefix(key.addr().to_bits(), address, key.prefix_len())) {
                    match node.subtree.filter(|_| level == Level::Destination) {
                        Some(subtree) => {
                            if let Some(found) = self.longest_below(routes, subtree, Level::Source, src, src) {
                                return Some(found);
                            }
                        }
                        None if node.has_routes => return Some(at),
                        None => {}
                    }
                }
            }
            if node.root {
                return None;
            }
            at = node.parent?;
        }
    }

    /// The next shorter prefix with routes (fib6_backtrack).
    pub(super) fn shorter(&self, routes: &Routes, from: NodeId, src: u128) -> Option<NodeId> {
        let mut at = from;
        loop {
            let node = self.node(at);
            if node.top {
                return None;
            }
            let parent = node.parent?;
            at = match self.node(parent).subtree.filter(|subtree| *subtree != at) {
                Some(subtree) => self.longest_below(routes, subtree, Level::Source, src, src).unwrap_or(subtree),
                None => parent,
            };
            if self.node(at).has_routes {
                return Some(at);
            }
        }
    }

    /// A route below a node, for one that has none of its own (fib6_find_prefix).
    pub(super) fn representative(&self, of: NodeId) -> Option<RouteId> {
        if self.node(of).root {
            return Some(RouteId::NULL);
        }
        let mut at = Some(of);
        while let Some(id) = at {
            let node = self.node(id);
            if let Some(child) = node.left.or(node.right) {
                return self.node(child).leaf;
            }
            at = node.subtree;
        }
        None
    }

    /// A node has lost its last route: it and what is of no use above it goes; returns the node from which on all is in order
    /// (fib6_repair_tree).
    pub(super) fn repair(&mut self, from: NodeId) -> NodeId {
        if self.node(from).top {
            if let Some(node) = self.node_mut(from) {
                node.leaf = Some(RouteId::NULL);
            }
            return from;
        }
        let mut at = from;
        loop {
            let Node { left, right, subtree, root, parent, .. } = *self.node(at);
            let Some(parent) = parent else { return at };
            let child = left.or(right);
            if left.is_some() && right.is_some() || subtree.is_some() || child.is_some() && root {
                let leaf = self.representative(at);
                if let Some(node) = self.node_mut(at) {
                    node.leaf = leaf;
                }
                return parent;
            }
            if self.node(parent).subtree == Some(at) {
                if let Some(node) = self.node_mut(parent) {
                    node.subtree = None;
                }
            } else {
                self.hang(Some(parent), at, child);
            }
            self.drop_node(at);
            let above = self.node(parent);
            if above.has_routes || above.subtree.is_some() {
                return parent;
            }
            if let Some(node) = self.node_mut(parent) {
                node.leaf = None;
            }
            at = parent;
        }
    }

    /// A route is gone: nodes from here up that referred to it refer to another (fib6_purge_rt).
    pub(super) fn forget(&mut self, from: NodeId, gone: RouteId) {
        let mut at = Some(from);
        while let Some(id) = at {
            let node = self.node(id);
            at = node.parent;
            if !node.has_routes && node.leaf == Some(gone) {
                let leaf = self.representative(id);
                if let Some(node) = self.node_mut(id) {
                    node.leaf = leaf;
                }
            }
        }
    }

    /// The nodes with routes in the order of the walk: sources, left, right, itself (fib6_walk).
    pub(super) fn walk(&self) -> Vec<NodeId> {
        let mut order = Vec::new();
        let mut stack = vec![(Self::ROOT, false)];
        while let Some((id, ready)) = stack.pop() {
            let node = self.node(id);
            if ready {
                if node.has_routes && node.leaf.is_some() {
                    order.push(id);
                }
                continue;
            }
            stack.push((id, true));
            let below = [node.right, node.left, node.subtree];
            stack.extend(below.into_iter().flatten().map(|child| (child, false)));
        }
        order
    }
}

static BLANK: Node = Node::blank(0, 0, None);

#[cfg(test)]
mod tests {
    use super::super::Fib;
    use super::super::insert::{How, NewRoute};
    use super::super::route::{FibRoute, Hop};
    use crate::base::{IfIndex, TableId};

    fn fib(prefixes: &[&str]) -> Fib {
        let mut fib = Fib::default();
        for prefix in prefixes {
            let route = FibRoute::new(prefix.parse().expect("a prefix"), TableId::MAIN, Hop::by(IfIndex(2)));
            fib.insert(NewRoute { route, how: How::default() }).expect("put in");
        }
        fib
    }

    fn listed(fib: &Fib) -> Vec<String> {
        fib.dump().iter().filter_map(|id| fib.routes.get(*id)).map(|route| route.dst.to_string()).collect()
    }

    const MIXED: [&str; 7] =
        ["::/0", "fe80::/64", "2001:db8::/32", "2001:db8:1::/48", "fc00::/64", "2001:db8:f00::/48", "2001:db8:f00:1::/64"];

    #[test]
    fn longer_prefixes_are_listed_before_the_shorter_that_hold_them() {
        let order = [
            "2001:db8:1::/48",
            "2001:db8:f00:1::/64",
            "2001:db8:f00::/48",
            "2001:db8::/32",
            "fc00::/64",
            "fe80::/64",
            "::/0",
        ];
        assert_eq!(listed(&fib(&MIXED)), order);
        let mut turned = MIXED;
        turned.reverse();
        assert_eq!(listed(&fib(&turned)), order, "the order of addition does not matter");
    }

    #[test]
    fn what_is_taken_out_leaves_no_node_behind() {
        let mut fib = fib(&MIXED);
        while let Some(id) = fib.dump().first().copied() {
            fib.remove(id);
        }
        let table = fib.table(TableId::MAIN).expect("main");
        assert_eq!(table.tree.nodes.len() - table.tree.free.len(), 1, "only the root is left");
    }
}
