//! The kernel's timers (Linux: kernel/time/timer.c): when one that is set fires, and to whom it goes then. Waiting is the engine's.

use super::profile::TimerWheel;
use super::{Context, Node, Timer, arp, neigh, six};
use crate::base::{Span, Time};

/// Calls whoever asked for the timer. Whether it still matters is for them to say.
pub fn fire(node: &mut Node, timer: Timer, ctx: &mut Context<'_>) {
    match timer {
        Timer::DuplicateAddress { dev, address } => {
            six::addrconf::fire(node, dev, address, ctx);
            six::mld::sync(node, ctx);
        }
        Timer::GroupReports { dev, all } => six::mld::fire(node, dev, all, ctx),
        Timer::AddressEnds { dev, address } => {
            six::addrconf::end(node, dev, address, ctx);
            six::mld::sync(node, ctx);
        }
        Timer::Routes6 => six::route::sweep(node, ctx),
        Timer::Neighbour { dev, address } => neigh::fire(node, dev, address, ctx),
        Timer::ProxyArp => arp::answer_waiting(node, ctx),
        Timer::NeighbourGc => neigh::sweep(node, ctx),
        Timer::NeighbourManaged => neigh::round(node, ctx),
        Timer::RouteCacheGc | Timer::NexthopGroup(_) => {}
    }
}

/// A tick of the kernel's clock (CONFIG_HZ=250).
const JIFFY: Span = Span::millis(4);

/// A length of time in whole ticks, as the kernel counts most of them; rounded up.
pub const fn whole_ticks(span: Span) -> Span {
    Span(span.0.div_ceil(JIFFY.0).saturating_mul(JIFFY.0))
}

/// When a timer set now for `span` fires. Long timers are rounded, so that some of about the same length fire in one tick
/// (Linux: kernel/time/timer.c, `calc_wheel_index`, before it `apply_slack`).
pub fn expiry(wheel: TimerWheel, now: Time, span: Span) -> Time {
    let (clock, ticks) = (now.0 / JIFFY.0, span.0.div_ceil(JIFFY.0));
    let expires = clock.saturating_add(ticks);
    let fires = match wheel {
        TimerWheel::Buckets => {
            let shift = (0..8).map(|level| level * 3).find(|shift| ticks < 63 << shift).unwrap_or(24);
            expires.saturating_add(1 << shift) >> shift << shift
        }
        TimerWheel::Slack => {
            let limit = expires.saturating_add(if ticks < 256 { 0 } else { ticks / 256 });
            match (expires ^ limit).checked_ilog2() {
                Some(bit) => limit >> bit << bit,
                None => expires,
            }
        }
    };
    Time(fires.saturating_mul(JIFFY.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(ms: u64) -> Time {
        Time(Span::millis(ms).0)
    }

    #[test]
    fn long_timers_share_coarse_buckets() {
        let expiry = |now, span| expiry(TimerWheel::Buckets, now, span);
        // Measured on 6.18: a SYN comes again after 1.0 to 1.03 s, then every 1.024 s, then after 2.016 s.
        let first = expiry(at(9), Span::secs(1));
        assert_eq!(first, expiry(at(11), Span::secs(1)));
        assert_eq!(expiry(first, Span::secs(1)).since(first), Span::millis(1024));
        assert_eq!(expiry(first, Span::secs(2)).since(first), Span::millis(2016));
        assert_eq!(expiry(at(0), Span::ZERO), at(4));
        assert_eq!(expiry(at(0), Span::millis(200)), at(204));
    }

    #[test]
    fn older_kernels_round_by_a_256th() {
        let expiry = |now, span| expiry(TimerWheel::Slack, now, span);
        assert_eq!(expiry(at(10), Span::secs(1)), at(1008));
        assert_eq!(expiry(at(4), Span::secs(8)), at(8032));
    }
}
