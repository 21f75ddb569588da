//! Real time: how long a slice of work has taken, and the beat of the screen.

use gloo::render::{AnimationFrame, request_animation_frame};

/// Milliseconds of real time since the page was opened.
pub fn now_ms() -> f64 {
    super::window().and_then(|w| w.performance()).map_or(0.0, |p| p.now())
}

/// Calls once, with the time in milliseconds, before the next picture. Dropping the handle takes the call back.
pub fn next_frame(call: impl FnOnce(f64) + 'static) -> AnimationFrame {
    request_animation_frame(call)
}
