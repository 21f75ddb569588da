//! The one hash map of `core`: fast look-up, and no way to iterate in hash order (invariant 2).
//! Whatever is listed or walked lives in an ordered container beside it.

#![allow(clippy::disallowed_types)] // the one place that may: nothing here iterates

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;

/// A hash map with fixed keys that cannot be iterated.
#[derive(Clone, Debug)]
pub struct LookupMap<K, V> {
    inner: HashMap<K, V, ahash::RandomState>,
}

impl<K, V> Default for LookupMap<K, V> {
    fn default() -> Self {
        // Fixed keys: the same layout, and so the same time, on every machine.
        let state = ahash::RandomState::with_seeds(0x686f_706c, 0x6162_3634, 0x3138_3336, 0x3532_3137);
        Self { inner: HashMap::with_hasher(state) }
    }
}

impl<K: Eq + Hash, V> LookupMap<K, V> {
    /// The value under `key`.
    pub fn get<Q: ?Sized + Eq + Hash>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.inner.get(key)
    }

    /// Puts `value` under `key`; returns what was there.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        self.inner.insert(key, value)
    }

    /// Takes out what is under `key`.
    pub fn remove<Q: ?Sized + Eq + Hash>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.inner.remove(key)
    }

    /// True when there is none.
    #[cfg(test)]
    pub fn is_empty(&self) -> bool {
        self.inner.is_empty()
    }
}
