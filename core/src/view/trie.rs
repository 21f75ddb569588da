//! A routing table as the kernel keeps it: the level-compressed trie, read from `/proc/net/fib_trie`, as it is drawn.

use ipnet::Ipv4Net;
use std::net::Ipv4Addr;

/// The trie of a table, or of two that share one (`Main` holds `Local` until the first rule).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trie {
    /// `Main`, `Local`, `Id 100`.
    pub table: String,
    /// Its root; none in an empty table.
    pub root: Option<TrieNode>,
}

/// A place in the trie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TrieNode {
    /// A node with 2^bits slots for children (Linux: `struct key_vector` with `bits` > 0).
    Inner {
        /// The bits that all below have in common; the next `bits` bits choose the child.
        prefix: Ipv4Net,
        /// How many bits choose the child, 1 to 32.
        bits: u8,
        /// Children that use the very next bits: a reason to double the node.
        full: u32,
        /// Slots without a child: a reason to halve it.
        empty: u32,
        /// The children and the slots that they stand in, in order.
        children: Vec<(u32, TrieNode)>,
    },
    /// All routes of one network address.
    Leaf(TrieLeaf),
}

/// All routes of one network address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrieLeaf {
    /// The address.
    pub key: Ipv4Addr,
    /// Prefix length and what the kernel says of the route (`universe UNICAST`), longest first.
    pub routes: Vec<(u8, String)>,
}

/// Bits of an IPv4 address.
const KEY_LENGTH: u8 = 32;

impl Trie {
    /// The tries of the file; lines that it does not know end the reading.
    pub fn all_of_file(text: &str) -> Vec<Self> {
        let mut lines = text.lines().peekable();
        let mut tries = Vec::new();
        while let Some(name) = lines.next().and_then(|line| line.strip_suffix(':')) {
            let root = node(&mut lines, 0, (0, 0));
            tries.push(Self { table: name.to_owned(), root: root.map(|(_, node)| node) });
        }
        tries
    }

    /// How deep it is, and how many leaves it has.
    pub fn size(&self) -> (usize, usize) {
        fn of(node: &TrieNode) -> (usize, usize) {
            match node {
                TrieNode::Leaf(_) => (1, 1),
                TrieNode::Inner { children, .. } => {
                    let below = children.iter().map(|(_, child)| of(child));
                    below.fold((1, 0), |(depth, leaves), (d, l)| (depth.max(d + 1), leaves + l))
                }
            }
        }
        self.root.as_ref().map_or((0, 0), of)
    }
}

impl TrieNode {
    /// Can an address be below it, or be this leaf's own?
    pub fn covers(&self, address: Ipv4Addr) -> bool {
        match self {
            Self::Inner { prefix, .. } => prefix.contains(&address),
            Self::Leaf(leaf) => leaf.match_of(address).is_some(),
        }
    }
}

impl TrieLeaf {
    /// The longest of its prefixes that holds an address.
    pub fn match_of(&self, address: Ipv4Addr) -> Option<u8> {
        let holds = |length: u8| Ipv4Net::new(self.key, length).is_ok_and(|net| net.contains(&address));
        self.routes.iter().map(|(length, _)| *length).find(|length| holds(*length))
    }
}

type Lines<'a> = std::iter::Peekable<std::str::Lines<'a>>;

/// A node and all below it, with its slot in its parent, of which the prefix length and bits are given. `None`: the next line is no
/// node that is deeper than `above`.
fn node(lines: &mut Lines<'_>, above: usize, parent: (u8, u8)) -> Option<(u32, TrieNode)> {
    let line = lines.peek()?;
    let depth = line.len() - line.trim_start().len();
    if depth <= above {
        return None;
    }
    let line = line.trim_start();
    if let Some(words) = line.strip_prefix("+-- ") {
        let mut words = words.split(' ');
        let prefix: Ipv4Net = words.next()?.parse().ok()?;
        let mut number = || words.next()?.parse::<u32>().ok();
        let (bits, full, empty) = (u8::try_from(number()?).ok()?, number()?, number()?);
        lines.next();
        let mut children = Vec::new();
        while let Some(child) = node(lines, depth, (prefix.prefix_len(), bits)) {
            children.push(child);
        }
        return Some((slot(prefix.network(), parent), TrieNode::Inner { prefix, bits, full, empty, children }));
    }
    let key: Ipv4Addr = line.strip_prefix("|-- ")?.parse().ok()?;
    lines.next();
    let mut routes = Vec::new();
    while let Some((length, words)) = lines.peek().and_then(|line| line.trim_start().strip_prefix('/')?.split_once(' ')) {
        let Ok(length) = length.parse() else { break };
        routes.push((length, words.to_owned()));
        lines.next();
    }
    Some((slot(key, parent), TrieNode::Leaf(TrieLeaf { key, routes })))
}

/// Which child of its parent a key is: the bits behind the parent's prefix.
fn slot(key: Ipv4Addr, (length, bits): (u8, u8)) -> u32 {
    let below = KEY_LENGTH.saturating_sub(length).saturating_sub(bits);
    let mask = 1_u64.checked_shl(bits.into()).map_or(0, |size| size - 1);
    (u64::from(u32::from(key)) >> below & mask) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "\
Id 101:
  +-- 0.0.0.0/0 2 0 2
     +-- 10.0.0.0/22 2 0 2
        |-- 10.0.0.200
           /30 link UNICAST
           /29 universe UNICAST
        |-- 10.0.3.112
           /28 universe UNICAST
     |-- 192.168.0.0
        /24 universe UNICAST
Local:
  |-- 127.0.0.1
     /32 host LOCAL
";

    #[test]
    fn nodes_stand_in_their_slots() {
        let tries = Trie::all_of_file(FILE);
        assert_eq!(
            tries.iter().map(|t| (t.table.as_str(), t.size())).collect::<Vec<_>>(),
            [("Id 101", (3, 3)), ("Local", (1, 1))]
        );
        let Some(TrieNode::Inner { children, .. }) = &tries[0].root else { panic!("an inner root") };
        let [(0, inner), (3, TrieNode::Leaf(leaf))] = children.as_slice() else { panic!("{children:?}") };
        assert_eq!(leaf.match_of(Ipv4Addr::new(192, 168, 0, 77)), Some(24));
        let TrieNode::Inner { children, empty: 2, .. } = inner else { panic!("{inner:?}") };
        assert_eq!(children.iter().map(|(slot, _)| *slot).collect::<Vec<_>>(), [0, 3]);
        assert!(inner.covers(Ipv4Addr::new(10, 0, 1, 1)) && !inner.covers(Ipv4Addr::new(10, 0, 4, 1)));
    }
}
