//! What a command printed and how it ended. Tools and programs make it; what they say in it is theirs.

/// Output (standard output and error as one stream, as a terminal shows it) and exit status.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// What it printed; lines end with a newline.
    pub output: String,
    /// Exit status; 0 is success.
    pub status: u8,
}

impl Answer {
    /// Success with this output.
    pub fn ok(output: impl Into<String>) -> Self {
        Self { output: output.into(), status: 0 }
    }

    /// Failure with one line of output.
    pub fn fail(status: u8, line: impl std::fmt::Display) -> Self {
        Self { output: format!("{line}\n"), status }
    }

    /// Refusal of something that the lab does not model; always by name (invariant 8).
    pub fn not_modelled(name: impl std::fmt::Display) -> Self {
        Self::fail(2, format_args!("not modelled: {name}"))
    }
}
