//! Reports of groups (MLDv2, RFC 3810; Linux: net/ipv6/mcast.c): what an interface says when it joins or leaves groups. Nobody asks
//! here, so there are no answers to queries, and the old version is never spoken.
//!
//! Groups follow from addresses (`mcast`), so after every edit [`sync`] looks what has changed. A change is told twice: a little after
//! it, and once more within a second. When an interface gets its first link-local address, all its groups are told besides, twice too.

use super::route::Dst;
use super::{addrconf, addresses, mcast, output, settings};
use crate::base::packet::{Discovery, Skb, icmp6_type};
use crate::base::{Body, FlowTag, IfIndex, Packet, Span, Time};
use crate::kernel::{Context, Effect, Node, Timer, timer};
use crate::model::LinkKind;
use litemap::LiteMap;
use std::net::Ipv6Addr;

/// How often a change is told (MLD_QRV_DEFAULT).
const ROBUSTNESS: u8 = 2;
/// Until the second time, at most (mldv2_unsolicited_report_interval).
const INTERVAL: u32 = 1000;
/// Until the first time: two ticks.
const AT_ONCE: Span = Span::millis(8);
/// A record: the group is left, joined.
const LEFT: u8 = 3;
const JOINED: u8 = 4;
/// All routers that speak the protocol.
const ROUTERS: Ipv6Addr = Ipv6Addr::new(0xff02, 0, 0, 0, 0, 0, 0, 0x16);

/// A group, and how often its joining or leaving is still to be told.
#[derive(Clone, Copy, Debug)]
struct Group {
    address: Ipv6Addr,
    left: u8,
}

/// What an interface has said and is to say (`struct inet6_dev`, its mc_ fields).
#[derive(Clone, Debug, Default)]
struct Reports {
    /// Up, with IPv6.
    up: bool,
    /// It can send.
    ready: bool,
    /// It has a link-local address.
    settled: bool,
    /// It is a router's, and has become one after it was made: then it is among all routers of the site, too.
    router: bool,
    site: bool,
    /// Joined, the latest first.
    joined: Vec<Group>,
    /// Left, the latest first.
    gone: Vec<Group>,
    changes: Timed,
    all: Timed,
}

/// Reports that are still to be sent, and when the next one is.
#[derive(Clone, Copy, Debug, Default)]
struct Timed {
    left: u8,
    at: Option<Time>,
}

/// The reports of all interfaces.
#[derive(Clone, Debug, Default)]
pub struct Membership {
    interfaces: LiteMap<IfIndex, Reports>,
}

/// Something was edited: which groups are joined or left by now?
pub fn sync(node: &mut Node, ctx: &mut Context<'_>) {
    if node.six.interfaces.iter().next().is_none() && node.six.membership.interfaces.is_empty() {
        return;
    }
    let wired = |kind: &LinkKind| !matches!(kind, LinkKind::Loopback);
    let devices: Vec<IfIndex> = node.devices.list.iter().filter(|link| wired(&link.kind)).map(|link| link.index).collect();
    node.six.membership.interfaces.retain(|dev, _| devices.contains(dev));
    devices.into_iter().for_each(|dev| sync_one(node, dev, ctx));
}

fn sync_one(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    let router = settings::is_router(node, dev);
    let known = node.six.membership.interfaces.entry(dev).or_insert_with(|| Reports { router, ..Reports::default() });
    known.site = router && (known.site || !known.router);
    known.router = router;
    let site = known.site;
    let up = node.devices.get(dev).is_some_and(|link| link.up);
    let up = up && node.six.interfaces.get(dev).is_some() && !settings::disable_ipv6(node, dev);
    let ready = up && node.six.interfaces.get(dev).is_some_and(addrconf::Interface::is_ready);
    let groups = if up { mcast::reported(node, dev, site) } else { Vec::new() };
    let settled = up && addresses::link_local(node, dev).is_some();
    let Some(reports) = node.six.membership.interfaces.get_mut(&dev) else { return };
    let first_address = settled && !reports.settled;
    let changed = reports.turn_to(&groups);
    let (came_up, can_send) = (up && !reports.up, ready && !reports.ready);
    (reports.up, reports.ready, reports.settled) = (up, ready, settled);
    if came_up {
        // What was joined while it was down is not told of before it can send.
        reports.joined.iter_mut().for_each(|group| group.left = 0);
    }
    match () {
        () if !up => (reports.changes, reports.all) = (Timed::default(), Timed::default()),
        () if can_send => tell_again(node, dev, ctx),
        () if changed && !came_up => {
            reports.changes.left = ROBUSTNESS;
            arm(node, dev, false, AT_ONCE, ctx);
        }
        () => {}
    }
    if first_address {
        tell_all(node, dev, ctx);
        if let Some(reports) = node.six.membership.interfaces.get_mut(&dev) {
            reports.all.left = ROBUSTNESS - 1;
        }
        arm_randomly(node, dev, true, ctx);
    }
}

impl Reports {
    /// Joins and leaves what is new; true if anything is.
    fn turn_to(&mut self, groups: &[Ipv6Addr]) -> bool {
        let left: Vec<Ipv6Addr> =
            self.joined.iter().map(|group| group.address).filter(|address| !groups.contains(address)).collect();
        let known = |list: &[Group], address: Ipv6Addr| list.iter().any(|group| group.address == address);
        let new: Vec<Ipv6Addr> = groups.iter().copied().filter(|address| !known(&self.joined, *address)).collect();
        self.joined.retain(|group| !left.contains(&group.address));
        for address in &left {
            self.gone.insert(0, Group { address: *address, left: ROBUSTNESS });
        }
        for address in &new {
            self.gone.retain(|group| group.address != *address);
            self.joined.insert(0, Group { address: *address, left: ROBUSTNESS });
        }
        !left.is_empty() || !new.is_empty()
    }
}

/// The carrier came back to an interface that could send before.
pub fn carrier(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    if node.six.membership.interfaces.get(&dev).is_some_and(|reports| reports.ready) {
        tell_again(node, dev, ctx);
    }
}

/// All groups are to be told again: an address is about to be added, or the interface can send (ipv6_mc_up).
pub fn tell_again(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    let Some(reports) = node.six.membership.interfaces.get_mut(&dev).filter(|r| r.up && !r.joined.is_empty()) else {
        return;
    };
    reports.joined.iter_mut().for_each(|group| group.left = ROBUSTNESS);
    reports.changes.left = ROBUSTNESS;
    arm(node, dev, false, AT_ONCE, ctx);
}

fn arm_randomly(node: &mut Node, dev: IfIndex, all: bool, ctx: &mut Context<'_>) {
    let wait = Span::millis(u64::from(node.rng.below(INTERVAL))) + AT_ONCE;
    arm(node, dev, all, wait, ctx);
}

fn arm(node: &mut Node, dev: IfIndex, all: bool, wait: Span, ctx: &mut Context<'_>) {
    let at = timer::expiry(node.profile.timer_wheel, ctx.now, wait);
    let Some(reports) = node.six.membership.interfaces.get_mut(&dev) else { return };
    let timed = if all { &mut reports.all } else { &mut reports.changes };
    timed.at = Some(at);
    ctx.effects.push(Effect::Arm { at, timer: Timer::GroupReports { dev, all } });
}

/// A report is due; only the latest timer that was set counts.
pub fn fire(node: &mut Node, dev: IfIndex, all: bool, ctx: &mut Context<'_>) {
    let Some(reports) = node.six.membership.interfaces.get_mut(&dev) else { return };
    let timed = if all { &mut reports.all } else { &mut reports.changes };
    if timed.at != Some(ctx.now) {
        return;
    }
    timed.at = None;
    timed.left = timed.left.saturating_sub(1);
    let more = timed.left > 0;
    if all {
        tell_all(node, dev, ctx)
    } else {
        tell_changes(node, dev, ctx)
    }
    if more {
        arm_randomly(node, dev, all, ctx);
    }
}

/// Every group that is joined (mld_send_initial_cr).
fn tell_all(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    let Some(reports) = node.six.membership.interfaces.get(&dev) else { return };
    let records = reports.joined.iter().map(|group| (JOINED, group.address)).collect();
    send(node, dev, records, ctx);
}

/// What was left, and joined, and not told often enough (mld_send_cr).
fn tell_changes(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    let Some(reports) = node.six.membership.interfaces.get_mut(&dev) else { return };
    let mut records = Vec::new();
    for (list, kind) in [(&mut reports.gone, LEFT), (&mut reports.joined, JOINED)] {
        for group in list.iter_mut().filter(|group| group.left > 0) {
            group.left -= 1;
            records.push((kind, group.address));
        }
    }
    reports.gone.retain(|group| group.left > 0);
    send(node, dev, records, ctx);
}

fn send(node: &mut Node, dev: IfIndex, records: Vec<(u8, Ipv6Addr)>, ctx: &mut Context<'_>) {
    let Some(mtu) = node.devices.get(dev).map(|link| link.mtu).filter(|_| !records.is_empty()) else { return };
    let source = addresses::link_local(node, dev).unwrap_or(Ipv6Addr::UNSPECIFIED);
    let message = Discovery { kind: icmp6_type::REPORT, records, ..Discovery::about(Ipv6Addr::UNSPECIFIED) };
    let packet = Packet {
        id: ctx.new_packet_id(),
        flow: FlowTag(0),
        src: source.into(),
        dst: ROUTERS.into(),
        tos: 0,
        ttl: 1,
        dont_fragment: false,
        label: 0,
        body: Body::Discovery(Box::new(message)),
        skb: Skb::default(),
    };
    let way = Dst::by(dev, source, mtu);
    let _ = output::send(node, Box::new(packet), way, ctx); // nobody is there to hear of an error
    ctx.trace.put_down();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(last: u16) -> Ipv6Addr {
        Ipv6Addr::new(0xff02, 0, 0, 0, 0, 1, 0xff00, last)
    }

    #[test]
    fn what_is_left_and_joined_again_is_not_told_as_left() {
        let mut reports = Reports::default();
        assert!(reports.turn_to(&[group(1), group(2)]));
        assert!(!reports.turn_to(&[group(2), group(1)]));
        assert!(reports.turn_to(&[group(1)]));
        assert_eq!(reports.gone.iter().map(|g| g.address).collect::<Vec<_>>(), [group(2)]);
        assert!(reports.turn_to(&[group(1), group(2)]));
        assert!(reports.gone.is_empty());
        assert_eq!(reports.joined.first().map(|g| g.address), Some(group(2)), "the latest first");
    }
}
