//! Round-trip time and the retransmission time-out that follows from it (RFC 6298; Linux: net/ipv4/tcp_input.c `tcp_rtt_estimator`).

use crate::base::Span;
use crate::kernel::timer::whole_ticks;

/// The time-out before anything was measured (TCP_TIMEOUT_INIT).
pub(super) const INITIAL: Span = Span::secs(1);
/// The least variation that is reckoned with (TCP_RTO_MIN).
pub(super) const MIN: Span = Span::millis(200);
/// The longest time-out (TCP_RTO_MAX).
const MAX: Span = Span::secs(120);

/// What is known of the round-trip time.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rtt {
    /// Smoothed; `None`: nothing measured.
    smooth: Option<Span>,
    /// Mean deviation.
    deviation: Span,
}

impl Rtt {
    /// Takes a measurement.
    pub(super) fn measure(&mut self, sample: Span) {
        match self.smooth {
            None => (self.smooth, self.deviation) = (Some(sample), Span(sample.0 / 2)),
            Some(smooth) => {
                let off = sample.0.abs_diff(smooth.0);
                self.deviation = Span((self.deviation.0.saturating_mul(3).saturating_add(off)) / 4);
                self.smooth = Some(Span((smooth.0.saturating_mul(7).saturating_add(sample.0)) / 8));
            }
        }
    }

    /// The time-out, doubled `backoff` times.
    pub(super) fn timeout(&self, backoff: u8) -> Span {
        let base = match self.smooth {
            None => INITIAL,
            Some(smooth) => whole_ticks(smooth + Span(self.deviation.0.saturating_mul(4).max(MIN.0))),
        };
        Span(base.0.saturating_mul(1 << backoff.min(30)).min(MAX.0))
    }

    /// How long after the last segment the tail is sent again (`tcp_schedule_loss_probe`).
    pub(super) fn probe(&self, one_in_flight: bool) -> Span {
        let twice = self.smooth.map_or(INITIAL, |smooth| whole_ticks(smooth + smooth));
        twice + if one_in_flight { MIN } else { Span::millis(8) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_timeout_never_falls_below_200_ms_over_the_round_trip() {
        let mut rtt = Rtt::default();
        assert_eq!(rtt.timeout(0), Span::secs(1));
        rtt.measure(Span::millis(1));
        assert_eq!(rtt.timeout(0), Span::millis(204));
        assert_eq!(rtt.timeout(2), Span::millis(816));
        assert_eq!(rtt.timeout(40), Span::secs(120));
    }
}
