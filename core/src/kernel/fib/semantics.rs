//! Route bodies: sharing and counting (Linux: net/ipv4/fib_semantics.c).

use super::info::{FibInfo, FibInfoId};

/// The route bodies of a node by id.
#[derive(Clone, Debug, Default)]
pub struct Infos {
    slots: Vec<Option<FibInfo>>,
}

impl Infos {
    /// The body with this id.
    #[inline]
    pub fn get(&self, id: FibInfoId) -> Option<&FibInfo> {
        self.slots.get(id.0 as usize)?.as_ref()
    }

    /// The body with this id, to change.
    #[inline]
    pub fn get_mut(&mut self, id: FibInfoId) -> Option<&mut FibInfo> {
        self.slots.get_mut(id.0 as usize)?.as_mut()
    }

    /// All bodies, by id.
    pub fn iter(&self) -> impl Iterator<Item = &FibInfo> {
        self.slots.iter().flatten()
    }
}
