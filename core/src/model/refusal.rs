//! How the kernel says no: an error number and, since 4.13, sometimes a sentence (extack).

use crate::base::Errno;

/// A request that the kernel did not carry out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The error number.
    pub errno: Errno,
    /// The sentence, where this kernel version gives one.
    pub extack: Option<String>,
    /// Of several edits of a table that were asked for together: which could not be made, from 0; as many as there are when the
    /// kernel refused the table that they make.
    pub edit: usize,
}

impl Refusal {
    /// A refusal with a sentence.
    pub fn because(errno: Errno, extack: impl Into<String>) -> Self {
        Self { errno, extack: Some(extack.into()), edit: 0 }
    }
}

impl Refusal {
    /// The lab has no such thing.
    pub fn not_modelled(name: &str) -> Self {
        Self::because(Errno::Eopnotsupp, format!("not modelled: {name}"))
    }
}

impl From<Errno> for Refusal {
    fn from(errno: Errno) -> Self {
        Self { errno, extack: None, edit: 0 }
    }
}
