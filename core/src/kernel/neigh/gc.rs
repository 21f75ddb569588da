//! Removal of entries that nobody needs (Linux: net/core/neighbour.c, neigh_periodic_work and neigh_forced_gc). Up to
//! `gc_thresh1` entries nothing is ever removed; 1024 is the most there may be.

use super::machine::Entry;
use crate::base::{IfIndex, Span, Time};
use crate::kernel::{Context, Effect, Node, Timer};
use crate::model::NudState;

/// net.ipv4.neigh.default.gc_thresh1: below it nothing is removed.
const THRESHOLD_1: usize = 128;
/// gc_thresh3: there are never more.
const THRESHOLD_3: usize = 1024;
/// Half of base_reachable_time.
const INTERVAL: Span = Span::secs(15);

/// Makes room for one more entry; false when there is none.
pub(super) fn room(node: &mut Node, ctx: &mut Context<'_>) -> bool {
    let count = node.neighbours.entries.len();
    if count >= THRESHOLD_1 && !node.neighbours.sweeping {
        node.neighbours.sweeping = true;
        ctx.effects.push(Effect::Arm { at: ctx.now + INTERVAL, timer: Timer::NeighbourGc });
    }
    if count < THRESHOLD_3 {
        return true;
    }
    let idle = |entry: &Entry| entry.state != NudState::Permanent && ctx.now.since(entry.updated) > Span::secs(5);
    node.neighbours.entries.retain(|_, entry| !idle(entry) || !entry.queue.is_empty());
    node.neighbours.entries.len() < THRESHOLD_3
}

/// The periodic sweep: failed entries go, and those that were not used for `gc_stale_time`.
pub fn sweep(node: &mut Node, ctx: &mut Context<'_>) {
    if node.neighbours.entries.len() < THRESHOLD_1 {
        node.neighbours.sweeping = false;
        return;
    }
    let stale_after =
        |dev: IfIndex, six: bool| Span::secs(u64::try_from(node.sysctl.neigh(dev, six).gc_stale_time).unwrap_or(0));
    let gone = |dev: IfIndex, six: bool, entry: &Entry, now: Time| {
        let used = entry.used.max(entry.confirmed);
        let kept = matches!(entry.state, NudState::Permanent | NudState::Incomplete | NudState::Probe | NudState::Delay);
        !kept && (entry.state == NudState::Failed || now > used + stale_after(dev, six))
    };
    node.neighbours.entries.retain(|(dev, address), entry| !gone(*dev, address.is_ipv6(), entry, ctx.now));
    ctx.effects.push(Effect::Arm { at: ctx.now + INTERVAL, timer: Timer::NeighbourGc });
}
