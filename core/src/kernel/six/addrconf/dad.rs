//! Does another already have the address (Linux: net/ipv6/addrconf.c, addrconf_dad_start to addrconf_dad_completed)? After a random
//! wait of up to a second the link is asked, `dad_transmits` times, a second apart; when nobody objected, the address is settled.
//!
//! ```text
//!   PreDad ──► Dad ── asked, nobody answered ──► Settled        (`nodad`, `accept_dad` 0, lo: at once)
//!               └──── another has it ──────────► Failed
//! ```

use super::{OwnAddress, State, anycast, own as own_mut, prefix};
use crate::base::{IfIndex, Span, Time};
use crate::kernel::six::{ndisc, route};
use crate::kernel::{Context, Effect, Node, Timer, timer};
use crate::model::LinkKind;
use std::net::Ipv6Addr;

/// Between two questions.
const RETRANS_TIME: Span = Span::secs(1);

/// An address begins its way (addrconf_dad_start, addrconf_dad_begin).
pub(super) fn start(node: &mut Node, dev: IfIndex, address: Ipv6Addr, ctx: &mut Context<'_>) {
    let asked = is_asked_about(node, dev);
    let ready = node.six.interfaces.get(dev).is_some_and(|interface| interface.ready);
    let forwards = node.sysctl.six.all.forwarding != 0;
    let Some(own) = own_mut(node, dev, address) else { return };
    own.state = State::Dad;
    if !asked || own.flags.nodad || !own.flags.tentative {
        (own.flags.tentative, own.flags.optimistic, own.flags.dadfailed) = (false, false, false);
        settle(node, dev, address);
        return;
    }
    if !ready {
        own.timer = None;
        return;
    }
    if own.flags.optimistic && !forwards {
        route::own::add(node, dev, address, false);
    }
    kick(node, dev, address, ctx);
}

/// Is anybody asked on this interface?
fn is_asked_about(node: &Node, dev: IfIndex) -> bool {
    let Some(link) = node.devices.get(dev) else { return false };
    let accept = node.sysctl.six.all.accept_dad >= 1 || node.sysctl.conf6(dev).accept_dad >= 1;
    accept && link.arp && link.kind != LinkKind::Loopback
}

/// The interface can send now: the addresses that wait for it go on (addrconf_dad_run).
pub(super) fn run(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    let Some(interface) = node.six.interfaces.get(dev) else { return };
    let waiting = interface.addresses.iter().filter(|own| own.flags.tentative && own.state == State::Dad);
    let waiting: Vec<Ipv6Addr> = waiting.map(|own| own.address).collect();
    waiting.into_iter().for_each(|address| kick(node, dev, address, ctx));
}

/// The first question is to go out, after a while.
fn kick(node: &mut Node, dev: IfIndex, address: Ipv6Addr, ctx: &mut Context<'_>) {
    let conf = node.sysctl.conf6(dev);
    let transmits = u32::try_from(conf.dad_transmits).unwrap_or(0);
    let longest = u32::try_from(conf.router_solicitation_delay.saturating_mul(1000)).unwrap_or(0).min(3_600_000);
    let wait = Span::millis(u64::from(node.rng.below(longest.max(1))));
    let Some(own) = own_mut(node, dev, address) else { return };
    own.probes = transmits;
    let wait = if own.flags.optimistic { Span::ZERO } else { wait };
    arm(node, dev, address, wait, ctx);
}

fn arm(node: &mut Node, dev: IfIndex, address: Ipv6Addr, wait: Span, ctx: &mut Context<'_>) {
    let at = timer::expiry(node.profile.timer_wheel, ctx.now, wait);
    let Some(own) = own_mut(node, dev, address) else { return };
    own.timer = Some(at);
    ctx.effects.push(Effect::Arm { at, timer: Timer::DuplicateAddress { dev, address } });
}

/// The timer of an address fired; only the latest one that was set counts.
#[inline(never)] // web/later.txt
pub fn fire(node: &mut Node, dev: IfIndex, address: Ipv6Addr, ctx: &mut Context<'_>) {
    let Some(own) = own_mut(node, dev, address).filter(|own| own.timer == Some(ctx.now)) else { return };
    own.timer = None;
    if own.state != State::Dad {
        return;
    }
    if own.probes == 0 {
        (own.flags.tentative, own.flags.optimistic, own.flags.dadfailed) = (false, false, false);
        settle(node, dev, address);
        return;
    }
    own.probes -= 1;
    arm(node, dev, address, RETRANS_TIME, ctx);
    ndisc::ask_for_duplicate(node, dev, address, ctx);
}

/// Nobody else has it (addrconf_dad_completed): it is an address of ours from now on.
fn settle(node: &mut Node, dev: IfIndex, address: Ipv6Addr) {
    let Some(own) = own_mut(node, dev, address) else { return };
    own.state = State::Settled;
    own.timer = None;
    notify_new(node, dev, address);
}

/// What follows when an address is there (__ipv6_ifa_notify, RTM_NEWADDR).
pub(super) fn notify_new(node: &mut Node, dev: IfIndex, address: Ipv6Addr) {
    route::own::add(node, dev, address, false);
    let Some(own) = own_mut(node, dev, address).map(|own| own.clone()) else { return };
    if node.sysctl.conf6(dev).forwarding != 0 {
        anycast::join(node, dev, &own);
    }
    if let Some(peer) = own.peer {
        prefix::add(node, dev, peer, 128, own.metric, None);
    }
}

/// Another has the address (addrconf_dad_failure, addrconf_dad_stop).
pub fn duplicate(node: &mut Node, dev: IfIndex, address: Ipv6Addr) {
    let Some(own) = own_mut(node, dev, address).filter(|own| own.flags.tentative) else { return };
    (own.state, own.timer) = (State::Failed, None);
    (own.flags.dadfailed, own.flags.optimistic) = (true, false);
}

/// An address that stays begins anew when its interface comes up.
pub(super) fn restart(own: &mut OwnAddress, now: Time) {
    (own.state, own.timer) = (State::PreDad, None);
    own.flags.tentative = !own.flags.nodad;
    own.since = now;
}

/// Addresses of the interface may be used before it is known whether another has them (ipv6_allow_optimistic_dad).
pub(super) fn may_be_optimistic(node: &Node, dev: IfIndex) -> bool {
    node.sysctl.six.all.optimistic_dad != 0 || node.sysctl.conf6(dev).optimistic_dad != 0
}

/// An address that does not hold for ever is taken away in time (addrconf_verify).
pub(super) fn end_later(node: &Node, dev: IfIndex, own: &OwnAddress, ctx: &mut Context<'_>) {
    if let Some(end) = own.ends() {
        let at = timer::expiry(node.profile.timer_wheel, ctx.now, end.since(ctx.now));
        ctx.effects.push(Effect::Arm { at, timer: Timer::AddressEnds { dev, address: own.address } });
    }
}
