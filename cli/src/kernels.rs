//! `hoplab kernels`: the profiles and what each changes.

use crate::Ended;

/// Lists them.
pub(crate) fn run() -> Ended {
    for kernel in hoplab_core::kernels() {
        println!("{:<6} {}", kernel.version, kernel.summary);
    }
    Ended::Good
}
