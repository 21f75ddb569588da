//! Up and down, and the carrier (Linux: net/core/dev.c, dev_open and dev_close; net/core/link_watch.c; net/sched/sch_generic.c).
//!
//! Left to others: when a carrier comes or goes (`engine`: it knows both ends of a wire), and when the kernel notices
//! (`engine/linkwatch`).

use crate::base::IfIndex;
use crate::kernel::netfilter::nat;
use crate::kernel::six::{addrconf, mld};
use crate::kernel::{Context, Effect, Node, address, cache, fib, neigh, sysctl};
use crate::model::{LinkKind, OperState, Qdisc};
use crate::trace::Step;

/// Linux: dev_open. A veth starts to send when the engine has looked at its other end.
pub(super) fn open(node: &mut Node, index: IfIndex, ctx: &mut Context<'_>) {
    let Some(link) = node.devices.get_mut(index) else { return };
    link.up = true;
    let carrier = link.carrier;
    if !matches!(link.kind, LinkKind::Veth { .. }) {
        activate(node, index);
    }
    ctx.trace.step(|| Step::Device { dev: index, up: true, carrier });
    ctx.effects.push(Effect::LinkState { dev: index, up: true });
    address::device_up(node, index, ctx);
    addrconf::opened(node, index, ctx);
    cache::flush(node);
}

/// Linux: dev_close.
pub(super) fn close(node: &mut Node, index: IfIndex, ctx: &mut Context<'_>) {
    let Some(link) = node.devices.get_mut(index) else { return };
    (link.up, link.sending) = (false, false);
    let carrier = link.carrier;
    ctx.trace.step(|| Step::Device { dev: index, up: false, carrier });
    ctx.effects.push(Effect::LinkState { dev: index, up: false });
    fib::sync_down_dev(node, index, false, ctx);
    fib::nexthop::device_down(node, index, ctx.now);
    neigh::device_down(node, index, ctx);
    nat::device_down(node, index, ctx.now);
    addrconf::closed(node, index, ctx);
    cache::flush(node);
}

/// The wire answers, or no longer. True when that is new; what follows from it is [`carrier_event`]'s, some time later.
pub fn set_carrier(node: &mut Node, dev: IfIndex, carrier: bool) -> bool {
    let Some(link) = node.devices.get_mut(dev).filter(|link| link.carrier != carrier) else { return false };
    link.carrier = carrier;
    link.carrier_changes = link.carrier_changes.saturating_add(1);
    true
}

/// An interface that is up gets its queue, and starts to send if it has a carrier (dev_activate).
pub fn activate(node: &mut Node, dev: IfIndex) {
    let Some(link) = node.devices.get_mut(dev).filter(|link| link.up) else { return };
    link.sending = link.carrier;
    if link.qdisc == Qdisc::Noop {
        let queued = !node.profile.veth_no_queue && matches!(link.kind, LinkKind::Veth { .. });
        link.qdisc = if queued { Qdisc::PfifoFast } else { Qdisc::Noqueue };
    }
}

/// True for a change of carrier that is told at once (linkwatch_urgent_event): the interface is up, and its other end has
/// another index, or it is about to start sending.
pub fn carrier_is_urgent(node: &Node, dev: IfIndex) -> bool {
    let Some(link) = node.devices.get(dev).filter(|link| link.up) else { return false };
    let LinkKind::Veth { peer, .. } = link.kind else { return false };
    peer != dev || (link.carrier && !link.sending && link.qdisc != Qdisc::Noop)
}

/// The kernel notices that a carrier came or went: routes by the interface are marked, and ARP starts anew
/// (linkwatch_do_dev, NETDEV_CHANGE).
pub fn carrier_event(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    watch(node, dev);
    activate(node, dev);
    let Some(link) = node.devices.get(dev).filter(|link| link.up) else { return };
    let carrier = link.carrier;
    ctx.trace.step(|| Step::Device { dev, up: true, carrier });
    fib::sync_carrier(node, dev, carrier, ctx);
    if carrier {
        mld::carrier(node, dev, ctx);
    }
    addrconf::carrier_changed(node, dev, ctx);
    mld::sync(node, ctx);
    if !carrier {
        fib::nexthop::device_down(node, dev, ctx.now);
    }
    if !carrier && sysctl::effective::arp_evict_nocarrier(node, dev) {
        neigh::carrier_down(node, dev, ctx);
    }
    cache::flush(node);
}

/// Sets the operational state (rfc2863_policy). The kernel looks the other end's index up in this node, whichever
/// interface has that index here.
fn watch(node: &mut Node, dev: IfIndex) {
    let Some(link) = node.devices.get(dev) else { return };
    let LinkKind::Veth { peer, .. } = link.kind else { return };
    let state = match node.devices.get(peer) {
        _ if link.carrier => OperState::Up,
        Some(other) if peer != dev && !other.carrier => OperState::LowerLayerDown,
        _ => OperState::Down,
    };
    if let Some(link) = node.devices.get_mut(dev) {
        link.operstate = state;
    }
}
