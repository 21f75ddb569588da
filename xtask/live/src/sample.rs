//! d
use crate::Outcome;
/// d
pub fn run(_words: &[&str]) -> Outcome {
    Ok(())
}
