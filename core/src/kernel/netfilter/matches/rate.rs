//! `-m limit`: a bucket of credit that fills by the tick (Linux: net/netfilter/xt_limit.c).

use crate::base::{Errno, Time};

/// Ticks in a second (CONFIG_HZ of the kernels that the lab was measured against).
const HZ: u32 = 250;
/// Credit of a tick: the highest power of two with which a rate of one a day still fits (CREDITS_PER_JIFFY).
const PER_TICK: u32 = 128;
/// Units of time in a second, in which the rate is given (XT_LIMIT_SCALE).
const SCALE: u32 = 10_000;

/// The credit of one rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bucket {
    /// Tick of the last packet.
    last: u64,
    credit: u32,
    most: u32,
    cost: u32,
}

impl Bucket {
    /// A full bucket.
    pub fn new(average: u32, burst: u32) -> Self {
        let most = credits(average.wrapping_mul(burst));
        Self { last: 0, credit: most, most, cost: credits(average) }
    }

    /// Full again, as after each change of its table.
    pub const fn refill(&mut self) {
        self.credit = self.most;
    }

    /// A packet comes; is it within the limit (limit_mt)?
    pub fn take(&mut self, now: Time) -> bool {
        let tick = now.0 / (1_000_000_000 / u64::from(HZ));
        let gained = u32::try_from(tick.saturating_sub(self.last).saturating_mul(PER_TICK.into())).unwrap_or(u32::MAX);
        self.last = tick;
        self.credit = self.credit.saturating_add(gained).min(self.most);
        let within = self.credit >= self.cost;
        if within {
            self.credit -= self.cost;
        }
        within
    }
}

/// Does the credit fit into 32 bits (limit_mt_check)?
///
/// Errors: ERANGE.
pub fn check(average: u32, burst: u32) -> Result<(), Errno> {
    if burst == 0 || credits(average.wrapping_mul(burst)) < credits(average) { Err(Errno::Erange) } else { Ok(()) }
}

/// user2credits
const fn credits(time: u32) -> u32 {
    if time > u32::MAX / (HZ * PER_TICK) {
        (time / SCALE).wrapping_mul(HZ * PER_TICK)
    } else {
        time * (HZ * PER_TICK) / SCALE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_passes_and_then_one_a_second() {
        let mut bucket = Bucket::new(10_000, 3);
        let at = |millis: u64| Time(millis * 1_000_000);
        let passed = [5000, 5001, 5002, 5003, 5900, 6010, 6020, 7050].map(|millis| bucket.take(at(millis)));
        assert_eq!(passed, [true, true, true, false, false, true, false, true]);
    }

    /// What the kernel refuses and takes of one packet a day.
    #[test]
    fn the_credit_of_a_burst_must_fit() {
        assert_eq!(check(864_000_000, 100), Err(Errno::Erange));
        assert_eq!(check(864_000_000, 5000), Ok(()));
        assert_eq!(check(10_000, 0), Err(Errno::Erange));
    }
}
