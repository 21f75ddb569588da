//! The settings of an interface as the state machine takes them, and the time for which a confirmation holds: drawn at random
//! between half and one and a half of its mean, again every five minutes and when the mean changes (Linux: neigh_rand_reach_time).

use super::machine::Params;
use crate::base::{IfIndex, Span, Time};
use crate::kernel::Node;

/// What was drawn for an interface.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reachable {
    base: Span,
    period: u64,
    drawn: Span,
}

/// How often the time is drawn anew.
const PERIOD: Span = Span::secs(300);

fn millis(value: i64) -> Span {
    Span::millis(u64::try_from(value).unwrap_or(0))
}

fn count(value: i64) -> u32 {
    u32::try_from(value).unwrap_or(0).min(1 << 16)
}

/// Mean time for which a confirmation holds.
pub(super) fn base_reachable(node: &Node, dev: IfIndex, six: bool) -> Span {
    millis(node.sysctl.neigh(dev, six).base_reachable_time_ms)
}

/// The settings that hold now.
pub(super) fn of(node: &mut Node, dev: IfIndex, six: bool, now: Time) -> Params {
    let reachable = reachable(node, dev, six, now);
    let conf = node.sysctl.neigh(dev, six);
    Params {
        reachable,
        base_reachable: millis(conf.base_reachable_time_ms),
        delay: millis(conf.delay_first_probe_time.saturating_mul(1000)),
        retrans: millis(conf.retrans_time_ms),
        ucast: count(conf.ucast_solicit),
        app: count(conf.app_solicit),
        mcast: count(conf.mcast_solicit),
        mcast_resolicit: count(conf.mcast_resolicit),
        queue_bytes: u32::try_from(conf.unres_qlen_bytes).unwrap_or(0),
    }
}

/// For how long an answer is not replaced by another.
pub(in crate::kernel) fn locktime(node: &Node, dev: IfIndex) -> Span {
    millis(node.sysctl.neigh(dev, false).locktime.saturating_mul(10))
}

fn reachable(node: &mut Node, dev: IfIndex, six: bool, now: Time) -> Span {
    let base = base_reachable(node, dev, six);
    let period = now.0 / PERIOD.0;
    if let Some(held) = node.neighbours.reachable.get(&(dev, six)).filter(|held| held.base == base && held.period == period)
    {
        return held.drawn;
    }
    let millis = u32::try_from(base.as_millis()).unwrap_or(u32::MAX);
    let drawn = Span::millis(u64::from(node.rng.below(millis)) + u64::from(millis / 2));
    node.neighbours.reachable.insert((dev, six), Reachable { base, period, drawn });
    drawn
}
