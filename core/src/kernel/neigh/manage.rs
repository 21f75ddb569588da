//! Entries that the kernel keeps alive by itself: those that are `managed` are used every `interval_probe_time_ms` as if a packet
//! were sent to them, and `ip neigh … use` does so once (Linux: net/core/neighbour.c, neigh_managed_work, neigh_event_send_probe).

use super::machine::{self, Use};
use super::{arm, params, probe};
use crate::base::{IfIndex, Span};
use crate::kernel::{Context, Effect, Node, Timer};
use crate::model::NudState;
use std::net::IpAddr;

/// The least and the usual time between two rounds.
const INTERVAL: Span = Span::secs(5);

/// There is an entry to manage: the rounds begin.
pub(super) fn begin(node: &mut Node, ctx: &mut Context<'_>) {
    if !node.neighbours.managing {
        node.neighbours.managing = true;
        ctx.effects.push(Effect::Arm { at: ctx.now + INTERVAL, timer: Timer::NeighbourManaged });
    }
}

/// One round; the rounds end with the last entry.
pub fn round(node: &mut Node, ctx: &mut Context<'_>) {
    let managed = node.neighbours.entries.iter().filter(|(_, entry)| entry.flags.managed);
    let keys: Vec<(IfIndex, IpAddr)> = managed.map(|(key, _)| *key).collect();
    node.neighbours.managing = !keys.is_empty();
    for (dev, address) in keys {
        use_now(node, dev, address, false, ctx);
    }
    if node.neighbours.managing {
        ctx.effects.push(Effect::Arm { at: ctx.now + INTERVAL, timer: Timer::NeighbourManaged });
    }
}

/// Uses an entry without a packet (neigh_event_send); without `at_once` the first question waits for the next tick.
pub(super) fn use_now(node: &mut Node, dev: IfIndex, address: IpAddr, at_once: bool, ctx: &mut Context<'_>) {
    let (params, wheel) = (params::of(node, dev, address.is_ipv6(), ctx.now), node.profile.timer_wheel);
    let Some(entry) = node.neighbours.entries.get_mut(&(dev, address)) else { return };
    let (before, cached) = (entry.timer, entry.header_cached);
    entry.used = ctx.now;
    if machine::is_connected(entry.state) || matches!(entry.state, NudState::Delay | NudState::Probe) {
        return;
    }
    let verdict = entry.use_now(&params, ctx.now);
    entry.header_cached = cached;
    let ask = verdict == (Use::Wait { ask: true });
    if ask && !at_once {
        entry.timer = Some(ctx.now + Span::millis(1));
    }
    arm(entry, before, Timer::Neighbour { dev, address }, wheel, ctx);
    if ask && at_once {
        probe::solicit(node, dev, address, ctx);
    }
}
