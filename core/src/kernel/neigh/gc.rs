//! Removal of entries that nobody needs (Linux: net/core/neighbour.c, neigh_periodic_work and neigh_forced_gc). Up to
//! `gc_thresh1` entries nothing is ever removed; 1024 is the most there may be.

use super::machine::{self, Entry};
use crate::base::{Family, IfIndex, Span, Time, order};
use crate::kernel::{Context, Effect, Node, Timer};
use crate::model::NudState;

/// net.ipv4.neigh.default.gc_thresh1: below it nothing is removed.
const THRESHOLD_1: usize = 128;
/// gc_thresh2: above it room is made once in five seconds.
const THRESHOLD_2: usize = 512;
/// gc_thresh3: there are never more.
const THRESHOLD_3: usize = 1024;
/// Half of base_reachable_time.
const INTERVAL: Span = Span::secs(15);
/// What changed lately stays, and room is made no more often than this.
const LATELY: Span = Span::secs(5);

/// Entries of a family that count: not those that an administrator or a control plane made.
fn count(node: &Node, family: Family) -> usize {
    node.neighbours.entries.iter().filter(|(key, entry)| Family::of(key.1) == family && !entry.exempt).count()
}

/// Makes room for one more entry of a family; false when there is none.
pub(super) fn room(node: &mut Node, family: Family, ctx: &mut Context<'_>) -> bool {
    if node.neighbours.entries.len() < THRESHOLD_1 {
        return true;
    }
    let count = count(node, family);
    if count >= THRESHOLD_1 && !node.neighbours.sweeping {
        node.neighbours.sweeping = true;
        ctx.effects.push(Effect::Arm { at: ctx.now + INTERVAL, timer: Timer::NeighbourGc });
    }
    let flushed = &mut node.neighbours.flushed[family as usize];
    if count >= THRESHOLD_3 || (count >= THRESHOLD_2 && flushed.is_none_or(|at| ctx.now > at + LATELY)) {
        *flushed = Some(ctx.now);
        return force(node, family, count - THRESHOLD_2, ctx.now) || count < THRESHOLD_3;
    }
    true
}

/// Removes up to `most` entries that failed or did not change lately, the oldest first (neigh_forced_gc); true when one went.
fn force(node: &mut Node, family: Family, most: usize, now: Time) -> bool {
    let goes = |entry: &Entry| {
        let idle = matches!(entry.state, NudState::Failed | NudState::NoArp) || now > entry.updated + LATELY;
        idle && !entry.exempt && !machine::is_timed(entry.state)
    };
    let of_family = node.neighbours.entries.iter().filter(|(key, _)| Family::of(key.1) == family);
    let idle: Vec<_> = of_family.filter(|(_, entry)| goes(entry)).map(|(key, entry)| (*key, entry.updated)).collect();
    let oldest = order::by_number(idle, |(_, updated)| updated.0);
    let gone: Vec<_> = oldest.into_iter().take(most).collect();
    gone.iter().for_each(|(key, _)| drop(node.neighbours.entries.remove(key)));
    !gone.is_empty()
}

/// The periodic sweep: failed entries go, and those that were not used for `gc_stale_time`.
pub fn sweep(node: &mut Node, ctx: &mut Context<'_>) {
    let large = [Family::Inet, Family::Inet6].map(|family| count(node, family) >= THRESHOLD_1);
    if !large.contains(&true) {
        node.neighbours.sweeping = false;
        return;
    }
    let stale_after =
        |dev: IfIndex, six: bool| Span::secs(u64::try_from(node.sysctl.neigh(dev, six).gc_stale_time).unwrap_or(0));
    let gone = |dev: IfIndex, six: bool, entry: &Entry, now: Time| {
        let used = entry.used.max(entry.confirmed);
        let kept = entry.exempt || entry.state == NudState::Permanent || machine::is_timed(entry.state);
        !kept && (entry.state == NudState::Failed || now > used + stale_after(dev, six))
    };
    node.neighbours.entries.retain(|(dev, address), entry| {
        let family = Family::of(*address);
        !(large.get(family as usize) == Some(&true) && gone(*dev, address.is_ipv6(), entry, ctx.now))
    });
    ctx.effects.push(Effect::Arm { at: ctx.now + INTERVAL, timer: Timer::NeighbourGc });
}
