//! Prefixes of a table, found by address: the longest that covers it, then the next shorter one, and so on. This is what IPv4's
//! look-ups ask; the kernel's own tree is kept beside it for what it shows (`fib/shape`), and answers the same. It serves addresses of
//! 128 bits too, but IPv6's look-ups walk their own tree (`six/fib`).
//!
//! A poptrie (Asai and Ohara 2015) with a direct root: the upper bits of an address choose a slot of the root, and from there each
//! node looks at six bits more. A node has two bitmaps, which of its 64 slots lead to nodes and where runs of equal leaves begin, so
//! that nodes and leaves without gaps are found by counting bits. A leaf is the number of an entry, one for each prefix; an entry
//! names the next shorter prefix that covers it. Of a million IPv4 prefixes each takes some twenty-five bytes.
//!
//! How it is built, `build` says; how it changes, `change`. What an entry stands for is its owner's to say: it is a number here.

mod build;
mod change;
mod key;

pub use key::Key;

/// The number of an entry. Numbers hold until the next change.
pub type Id = u32;
/// No entry: what the default value of a slot is, and where a way up ends.
pub const NONE: Id = 0;

/// In a slot: this is the number of a node, not of an entry.
const NODE: u32 = 1 << 31;
/// Bits that a node looks at.
const STRIDE: u8 = 6;
/// Most entries: their numbers share a word with a prefix length.
const MOST: usize = 1 << 24;

/// One prefix. The order of entries is that of a walk over the tree that they form, each before what it covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Entry<K> {
    key: K,
    /// Prefix length in the upper 8 bits, the next shorter prefix below them.
    len_and_up: u32,
    what: u32,
}

/// The length that a free entry has.
const FREE: u8 = u8::MAX;

impl<K: Key> Entry<K> {
    fn new(key: K, len: u8, up: Id, what: u32) -> Self {
        Self { key, len_and_up: u32::from(len) << 24 | up, what }
    }

    const fn len(&self) -> u8 {
        (self.len_and_up >> 24) as u8
    }

    const fn up(&self) -> Id {
        self.len_and_up & (MOST as u32 - 1)
    }

    fn set_up(&mut self, up: Id) {
        self.len_and_up = u32::from(self.len()) << 24 | up;
    }

    /// Does it cover all of another prefix?
    fn covers(&self, key: K, len: u8) -> bool {
        self.len() <= len && key.truncated(self.len()) == self.key
    }
}

/// Looks at six bits of an address.
#[derive(Clone, Copy, Debug, Default)]
struct Node {
    /// The slots that lead to nodes.
    inner: u64,
    /// The slots, of those that do not, where another leaf begins.
    runs: u64,
    /// The first of its nodes.
    nodes: u32,
    /// The first of its leaves.
    leaves: u32,
}

impl Node {
    /// Which of the nodes or leaves whose bits are in `map` slot `slot` means.
    #[inline]
    const fn rank(map: u64, slot: u32) -> u32 {
        (map << (63 - slot)).count_ones().wrapping_sub(1)
    }
}

/// Prefixes, each with a number that its owner gave it.
#[derive(Clone, Debug)]
pub struct Prefixes<K> {
    /// By number; the first stands for none.
    entries: Vec<Entry<K>>,
    /// Numbers that are free.
    spare: Vec<Id>,
    root_bits: u8,
    /// A slot for each value of an address's upper bits.
    root: Vec<u32>,
    nodes: Vec<Node>,
    leaves: Vec<Id>,
    /// Nodes and leaves that nothing leads to any more.
    waste: usize,
}

impl<K: Key> Default for Prefixes<K> {
    fn default() -> Self {
        Self {
            entries: vec![Entry::new(K::ZERO, 0, NONE, u32::MAX)],
            spare: Vec::new(),
            root_bits: 0,
            root: vec![NONE],
            nodes: Vec::new(),
            leaves: Vec::new(),
            waste: 0,
        }
    }
}

impl<K: Key> Prefixes<K> {
    /// How many prefixes there are.
    pub fn len(&self) -> usize {
        self.entries.len() - 1 - self.spare.len()
    }

    /// True when there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The longest prefix that covers an address.
    #[inline]
    pub fn longest(&self, address: K) -> Id {
        let mut slot = self.root.get(address.upper(self.root_bits)).copied().unwrap_or(NONE);
        let mut offset = self.root_bits;
        while slot & NODE != 0 {
            let Some(node) = self.nodes.get((slot & !NODE) as usize) else { return NONE };
            let chunk = address.chunk(offset);
            if node.inner >> chunk & 1 == 0 {
                let leaf = node.leaves.wrapping_add(Node::rank(node.runs, chunk));
                return self.leaves.get(leaf as usize).copied().unwrap_or(NONE);
            }
            slot = NODE | node.nodes.wrapping_add(Node::rank(node.inner, chunk));
            offset += STRIDE;
        }
        slot
    }

    /// The next shorter prefix that covers all of this one.
    #[inline]
    pub fn shorter(&self, id: Id) -> Id {
        self.entries.get(id as usize).map_or(NONE, Entry::up)
    }

    /// All prefixes that cover an address, longest first.
    #[inline]
    pub fn covering(&self, address: K) -> impl Iterator<Item = Id> + '_ {
        let mut next = self.longest(address);
        std::iter::from_fn(move || {
            let id = next;
            next = self.shorter(id);
            (id != NONE).then_some(id)
        })
    }

    /// The prefix itself, if it is there.
    pub fn find(&self, key: K, len: u8) -> Option<Id> {
        self.covering(key).find(|id| self.prefix(*id).1 <= len).filter(|id| self.prefix(*id) == (key, len))
    }

    /// A prefix: its lowest address and its length in bits.
    #[inline]
    pub fn prefix(&self, id: Id) -> (K, u8) {
        self.entries.get(id as usize).map_or((K::ZERO, 0), |entry| (entry.key, entry.len()))
    }

    /// What its owner keeps with a prefix.
    #[inline]
    pub fn what(&self, id: Id) -> u32 {
        self.entries.get(id as usize).map_or(u32::MAX, |entry| entry.what)
    }

    /// Keeps another number with a prefix.
    pub fn set_what(&mut self, id: Id, what: u32) {
        if let Some(entry) = self.entries.get_mut(id as usize).filter(|_| id != NONE) {
            entry.what = what;
        }
    }

    /// All prefixes by key, of one key the shortest first.
    pub fn in_order(&self) -> Vec<Id> {
        let mut ids: Vec<Id> = (1..self.entries.len() as u32).filter(|id| self.is_taken(*id)).collect();
        // Right after a load they are in order.
        ids.sort_by_key(|id| self.prefix(*id));
        ids
    }

    fn is_taken(&self, id: Id) -> bool {
        self.entries.get(id as usize).is_some_and(|entry| entry.len() != FREE)
    }
}
