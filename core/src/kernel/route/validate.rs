//! Source validation: martians and the reverse path filter (Linux: net/ipv4/fib_frontend.c, fib_validate_source). May a packet
//! with this source come in by this interface? `rp_filter` 0: any but our own addresses; 1: only where the way back goes; 2: only
//! where there is a way back by any interface.

use super::FlowKey;
use crate::base::IfIndex;
use crate::kernel::fib::lookup::{self, Carrier, Found};
use crate::kernel::sysctl::effective;
use crate::kernel::{Context, Node};
use crate::model::route::{RouteType, Scope};
use crate::trace::{DropReason, Martian, Step};
use std::net::Ipv4Addr;

/// What was found of a source that may pass.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Passed {
    /// It is on the link itself.
    pub(super) near: bool,
    /// The way back to it, where one was looked for and found.
    pub(super) back: Option<Found>,
}

/// Validates the source of `key`, a packet that came in by `key.iif` and would leave by `oif` (NONE: it is for this node). `dst`
/// is the packet's destination, 0.0.0.0 for a broadcast.
///
/// Errors: martian (our own address, or no unicast one), reverse path filter.
pub(super) fn source(
    node: &Node,
    key: &FlowKey,
    dst: Ipv4Addr,
    oif: IfIndex,
    ctx: &mut Context<'_>,
) -> Result<Passed, DropReason> {
    let mode = effective::rp_filter(node, key.iif).clamp(0, 2) as u8;
    let (answer, why) = judge(node, key, dst, oif, mode, ctx);
    ctx.trace.step(|| Step::SourceCheck { mode, passed: answer.is_ok(), why });
    answer
}

fn judge(
    node: &Node,
    key: &FlowKey,
    dst: Ipv4Addr,
    oif: IfIndex,
    mode: u8,
    ctx: &mut Context<'_>,
) -> (Result<Passed, DropReason>, &'static str) {
    let dev = key.iif;
    let accept_local = effective::accept_local(node, dev);
    if mode == 0 && (dev != oif || !effective::send_redirects(node, dev)) && node.profile.source_check_by_address {
        if accept_local {
            return (Ok(Passed::default()), "rp_filter is off");
        }
        if !node.fib.custom_local && !node.fib.split {
            return match node.addresses.owner(key.src) {
                Some(_) => (Err(DropReason::Martian(Martian::OwnSource)), "the source is an address of this node"),
                None => (Ok(Passed::default()), "rp_filter is off, and the source is not ours"),
            };
        }
    }
    let back = reverse(node, key, dst, oif);
    ctx.trace.step(|| Step::Note(format!("the way back, to {}:", back.dst)));
    let last_resort = |why| match mode {
        0 => (Ok(Passed::default()), why),
        _ => (Err(DropReason::ReversePathFilter), why),
    };
    let Ok(found) = lookup::by_rules(node, &back, Carrier::Heed, ctx.trace) else {
        return last_resort("there is no way back to the source");
    };
    match found.kind {
        RouteType::Unicast => {}
        RouteType::Local if accept_local => {}
        RouteType::Local => return (Err(DropReason::Martian(Martian::OwnSource)), "the source is an address of this node"),
        _ => return (Err(DropReason::Martian(Martian::Source)), "the source is no unicast address"),
    }
    if found.uses(&node.fib, dev) || (found.kind == RouteType::Local && dev == IfIndex::LO) {
        return (Ok(passed(node, &found)), "the way back goes by the interface that it came in by");
    }
    if node.addresses.of(dev).is_empty() {
        return last_resort("the interface has no address");
    }
    if mode == 1 {
        return (Err(DropReason::ReversePathFilter), "the way back goes by another interface");
    }
    // Whether it is near matters to what would leave where it came in, and to what 3.x keeps with the way.
    if dev != oif && !ctx.trace.on && !node.profile.get_shows_source {
        return (Ok(Passed { near: false, back: Some(found) }), "");
    }
    let back = FlowKey { oif: dev, ..back };
    let by_this = lookup::by_rules(node, &back, Carrier::Ignore, ctx.trace).ok().filter(|f| f.kind == RouteType::Unicast);
    let passed = by_this.map_or(Passed { near: false, back: Some(found) }, |found| passed(node, &found));
    (Ok(passed), if mode == 2 { "loose: there is a way back" } else { "rp_filter is off" })
}

/// The question for the way back.
fn reverse(node: &Node, key: &FlowKey, dst: Ipv4Addr, oif: IfIndex) -> FlowKey {
    FlowKey {
        dst: key.src,
        src: dst,
        iif: if oif.is_none() { IfIndex::LO } else { oif },
        mark: if effective::src_valid_mark(node, key.iif) { key.mark } else { 0 },
        tos: key.tos,
        protocol: key.protocol,
        sport: key.dport,
        dport: key.sport,
        ..FlowKey::default()
    }
}

/// A source that the way back reaches; near: without a gateway between.
fn passed(node: &Node, found: &Found) -> Passed {
    let near = found.resolve(&node.fib).is_some_and(|(_, hop)| hop.scope >= Scope::HOST);
    Passed { near, back: Some(*found) }
}
