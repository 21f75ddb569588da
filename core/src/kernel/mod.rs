//! How Linux decides: functions of (node state, input, now, profile). It never schedules: what it wants done comes back as
//! [`Effect`]s. Files bear Linux's own words.

pub mod address;
pub mod cache;
pub mod configure;
pub mod context;
pub mod counters;
pub mod fib;
pub mod forward;
pub mod hash;
pub mod icmp;
pub mod input;
pub mod link;
pub mod local;
pub mod neigh;
pub mod netfilter;
pub mod node;
pub mod output;
pub mod profile;
pub mod route;
pub mod rule;
pub mod sysctl;
pub mod timer;

pub use context::{Context, Effect, Timer, TransportError};
pub use node::Node;
pub use profile::Profile;
