//! The pace at which commands follow each other: the simulator's (`Pace::TODAY`), whose figures are those of the machine and the
//! recorder that made the corpus. What is quicker here waits, so that frames and retransmissions meet in the same order.

use hoplab_core::{Pace, Span};
use nix::time::{ClockId, clock_gettime};
use std::time::Duration;

const fn duration(span: Span) -> Duration {
    Duration::from_millis(span.as_millis())
}

/// From the last thing that a flow does to its end.
pub const EXIT: Duration = duration(Pace::TODAY.exit);
/// Before a command that only configures: what `ip netns exec` and its start took there.
pub const COMMAND: Duration = duration(Pace::TODAY.command);
/// Before `ping`: it needs some milliseconds of its own until it sends.
pub const PING: Duration = duration(Pace::TODAY.ping).saturating_sub(Duration::from_millis(3));
/// When one of our own programs begins, in nanoseconds of the monotonic clock: an environment variable.
const BEGIN_AT: &str = "HOPLAB_BEGIN_AT";

fn monotonic() -> Duration {
    clock_gettime(ClockId::CLOCK_MONOTONIC).map_or(Duration::ZERO, Duration::from)
}

/// The environment for one of our own programs that is started now: when it is to begin.
pub fn begin() -> (&'static str, String) {
    (BEGIN_AT, (monotonic() + duration(Pace::TODAY.script)).as_nanos().to_string())
}

/// Inside such a program: waits until then.
pub fn wait_to_begin() {
    let at = std::env::var(BEGIN_AT).ok().and_then(|at| at.parse().ok()).map_or(Duration::ZERO, Duration::from_nanos);
    std::thread::sleep(at.saturating_sub(monotonic()));
}
