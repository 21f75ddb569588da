//! The hashes that choose next hops: jhash, SipHash over the flow record, and which fields of a flow go in.
//! What is done with a hash is `fib/multipath`'s; what the record is made of, `policy`'s.

pub mod jhash;
pub mod policy;
pub mod record;
pub mod siphash;

#[cfg(test)]
pub mod vectors;

use crate::base::Rng;

/// What a kernel draws at random once, for its hashes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Secrets {
    /// Of forwarded packets (4.4: `fib_multipath_secret`), or of the flow record (`hashrnd`).
    pub forward: u32,
    /// Of packets made here (4.4: `hashrnd`).
    pub local: u32,
    /// The seed in use while `fib_multipath_hash_seed` is 0 (6.11 on).
    pub seed: u32,
}

impl Secrets {
    /// Draws them.
    pub fn draw(rng: &mut Rng) -> Self {
        Self { forward: rng.next_u32(), local: rng.next_u32(), seed: rng.next_u32() }
    }
}
