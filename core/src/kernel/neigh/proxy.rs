//! Questions that are answered for others after a random delay, so that the real owner is heard first
//! (Linux: net/core/neighbour.c, pneigh_enqueue and neigh_proxy_process).

use crate::base::{ArpMessage, IfIndex, Span, Time};
use crate::kernel::{Context, Effect, Node, Timer, timer};

/// A question that waits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Waiting {
    at: Time,
    dev: IfIndex,
    message: ArpMessage,
}

/// Lets a question wait for up to `proxy_delay`; false: it is to be answered at once. A full queue (`proxy_qlen`) drops it.
pub(in crate::kernel) fn delay(node: &mut Node, dev: IfIndex, message: &ArpMessage, ctx: &mut Context<'_>) -> bool {
    let conf = node.sysctl.neigh(dev, false);
    let longest = u32::try_from(conf.proxy_delay).unwrap_or(0);
    let room = usize::try_from(conf.proxy_qlen).unwrap_or(0).min(1024);
    if longest == 0 {
        return false;
    }
    if node.neighbours.waiting.iter().filter(|waiting| waiting.dev == dev).count() <= room {
        let wait = Span::millis(10 * u64::from(node.rng.below(longest)));
        let at = timer::expiry(node.profile.timer_wheel, ctx.now, wait);
        node.neighbours.waiting.push(Waiting { at, dev, message: *message });
        ctx.effects.push(Effect::Arm { at, timer: Timer::ProxyArp });
    }
    true
}

/// Takes out a question whose time has come.
pub(in crate::kernel) fn due(node: &mut Node, now: Time) -> Option<(IfIndex, ArpMessage)> {
    let place = node.neighbours.waiting.iter().position(|waiting| waiting.at <= now)?;
    let Waiting { dev, message, .. } = node.neighbours.waiting.remove(place);
    Some((dev, message))
}
