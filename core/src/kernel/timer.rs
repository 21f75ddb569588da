//! The kernel's timers: when one that is set fires, and to whom it goes then.

use super::{Context, Node, Timer, neigh};
use crate::base::{Span, Time};

/// Calls whoever asked for the timer. Whether it still matters is for them to say.
pub fn fire(node: &mut Node, timer: Timer, ctx: &mut Context<'_>) {
    match timer {
        Timer::Neighbour { dev, address } => neigh::fire(node, dev, address, ctx),
        Timer::NeighbourGc => neigh::sweep(node, ctx),
        Timer::RouteCacheGc | Timer::NexthopGroup(_) => {}
    }
}

/// A tick of the kernel's clock (CONFIG_HZ=250).
const JIFFY: Span = Span::millis(4);

/// When a timer set now for `span` fires: the kernel's timer wheel keeps its later timers in coarser buckets, so that timers of
/// about the same length that are set within a bucket's width fire in one tick (Linux: kernel/time/timer.c, `calc_wheel_index`;
/// since 4.8, 500462a9de65).
pub fn expiry(now: Time, span: Span) -> Time {
    let ticks = span.0.div_ceil(JIFFY.0);
    let shift = (0..8).map(|level| level * 3).find(|shift| ticks < 63 << shift).unwrap_or(24);
    let expires = (now.0 / JIFFY.0).saturating_add(ticks);
    Time(((expires.saturating_add(1 << shift)) >> shift << shift).saturating_mul(JIFFY.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_timers_share_coarse_buckets() {
        let at = |ms| Time(Span::millis(ms).0);
        // Measured on 6.18: a SYN comes again after 1.0 to 1.03 s, then every 1.024 s, then after 2.016 s.
        let first = expiry(at(9), Span::secs(1));
        assert_eq!(first, expiry(at(11), Span::secs(1)));
        assert_eq!(expiry(first, Span::secs(1)).since(first), Span::millis(1024));
        assert_eq!(expiry(first, Span::secs(2)).since(first), Span::millis(2016));
        assert_eq!(expiry(at(0), Span::ZERO), at(4));
        assert_eq!(expiry(at(0), Span::millis(200)), at(204));
    }
}
