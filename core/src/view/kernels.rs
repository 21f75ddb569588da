//! The kernels that there are, and what each changes against the one before.

use crate::kernel::Profile;

/// A kernel version that the lab can run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kernel {
    /// As a scenario names it: `6.18`.
    pub version: &'static str,
    /// What it is known for here, in a few words.
    pub summary: &'static str,
}

/// The version of a node for which nobody names one.
pub const NEWEST_KERNEL: &str = Profile::NEWEST;

/// All of them, oldest first.
pub fn kernels() -> Vec<Kernel> {
    Profile::ALL.iter().map(|profile| Kernel { version: profile.version, summary: profile.summary }).collect()
}
