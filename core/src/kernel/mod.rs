//! How Linux decides: functions of (node state, input, now, profile). It never schedules: what it wants done comes back as
//! [`Effect`]s. Files bear Linux's own words.

pub mod address;
pub mod arp;
pub mod cache;
pub mod configure;
pub mod context;
pub mod counters;
pub mod exception;
pub mod fib;
pub mod forward;
pub mod hash;
pub mod icmp;
pub mod input;
pub mod link;
pub mod local;
pub mod log;
mod martian;
pub mod neigh;
pub mod netfilter;
pub mod node;
pub mod output;
pub mod peer;
pub mod prefixes;
pub mod profile;
pub mod redirect;
pub mod route;
pub mod rule;
pub mod six;
pub mod sysctl;
pub mod timer;
pub mod xmit;

pub use context::{Context, Effect, Timer, TransportError};
pub use node::Node;
pub use profile::Profile;

/// The seed of a node's multipath hash, where its kernel lets one set it (`net.ipv4.fib_multipath_hash_seed`).
pub fn hash_seed(node: &Node) -> Option<u32> {
    let set = u32::try_from(node.sysctl.ipv4.fib_multipath_hash_seed).ok().filter(|seed| *seed != 0);
    node.profile.hash_seed_sysctl.then(|| set.unwrap_or(node.secrets.seed))
}
