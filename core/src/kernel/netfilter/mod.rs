//! netfilter: the hooks in their order, and what hangs on each: raw (-300), connection tracking (-200), mangle (-150),
//! nat's destination side (-100), filter (0), security (50), nat's source side (100), and the confirmation of new connections.
//!
//! Linux: net/netfilter/core.c, include/uapi/linux/netfilter_ipv4.h (priorities), net/ipv4/netfilter/iptable_*.c,
//! net/ipv4/netfilter.c (ip_route_me_harder).

pub mod check;
pub mod conntrack;
pub mod edit;
pub mod header;
pub mod ipset;
pub mod matches;
pub mod nat;
pub mod reject;
pub mod tables;
pub mod targets;
pub mod walk;

use super::route::{self, Dst, FlowKey};
use super::{Context, Node, six};
use crate::base::{ConntrackInfo, Errno, IfIndex, Packet};
use crate::model::netfilter::TableName;
use crate::trace::{DropReason, Step};
use std::net::IpAddr;
use walk::WalkVerdict;

/// Where in the packet's way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hook {
    /// Just come in.
    Prerouting,
    /// For this node.
    Input,
    /// To be forwarded.
    Forward,
    /// Made here.
    Output,
    /// About to leave.
    Postrouting,
}

impl Hook {
    /// Every hook, in the kernel's order.
    pub const ALL: [Hook; 5] = [Hook::Prerouting, Hook::Input, Hook::Forward, Hook::Output, Hook::Postrouting];

    /// The built-in chain that hangs on it.
    pub const fn chain(self) -> &'static str {
        match self {
            Hook::Prerouting => "PREROUTING",
            Hook::Input => "INPUT",
            Hook::Forward => "FORWARD",
            Hook::Output => "OUTPUT",
            Hook::Postrouting => "POSTROUTING",
        }
    }
}

/// What came of a hook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Go on.
    Accept,
    /// Thrown away; a local sender sees the error (EPERM, or another's).
    Drop(DropReason, Errno),
}

/// Goes on only while everything accepts.
macro_rules! pass {
    ($verdict:expr) => {
        match $verdict {
            Verdict::Accept => {}
            dropped => return dropped,
        }
    };
}

/// A packet's way at a hook, where it is known; OUTPUT may change it (ip_route_me_harder).
pub enum Way<'a> {
    /// Not known, or not to be changed.
    Unknown,
    /// Of IPv4.
    V4(&'a mut route::Dst),
    /// Of IPv6.
    V6(&'a mut six::route::Dst),
}

impl Way<'_> {
    const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown)
    }
}

/// Runs everything that hangs on a hook, in order of priority. All of it is told the interfaces as they were when the hook began
/// (`struct nf_hook_state`), whatever way the packet has been given since. `route` is the packet's way where it is known.
#[inline]
pub fn run(
    node: &mut Node,
    hook: Hook,
    packet: &mut Packet,
    iif: IfIndex,
    oif: IfIndex,
    route: Option<&mut Dst>,
    ctx: &mut Context<'_>,
) -> Verdict {
    if node.tables.idle(hook) {
        return Verdict::Accept;
    }
    let iif = if hook == Hook::Postrouting && !node.profile.postrouting_knows_input { IfIndex::NONE } else { iif };
    all(node, hook, packet, iif, oif, route.map_or(Way::Unknown, Way::V4), ctx)
}

/// The same for IPv6.
pub fn run_six(
    node: &mut Node,
    hook: Hook,
    packet: &mut Packet,
    iif: IfIndex,
    oif: IfIndex,
    route: Option<&mut six::route::Dst>,
    ctx: &mut Context<'_>,
) -> Verdict {
    if node.tables6.idle(hook) {
        return Verdict::Accept;
    }
    all(node, hook, packet, iif, oif, route.map_or(Way::Unknown, Way::V6), ctx)
}

fn all(
    node: &mut Node,
    hook: Hook,
    packet: &mut Packet,
    iif: IfIndex,
    oif: IfIndex,
    mut way: Way<'_>,
    ctx: &mut Context<'_>,
) -> Verdict {
    let family = packet.family();
    let tables = node.tables(family);
    let (nat, mangle) = (tables.hangs(TableName::Nat, hook), tables.hangs(TableName::Mangle, hook));
    let entering = matches!(hook, Hook::Prerouting | Hook::Output);
    pass!(table(node, TableName::Raw, hook, packet, iif, oif, ctx));
    if entering && (node.conntrack.active(family) || node.profile.always_tracks) {
        pass!(conntrack::track(node, hook, packet, ctx));
    }
    if mangle {
        let before = RouteInputs::of(packet);
        pass!(table(node, TableName::Mangle, hook, packet, iif, oif, ctx));
        if hook == Hook::Output && way.is_known() && before != RouteInputs::of(packet) {
            let because = before.changed(packet);
            pass!(reroute(node, packet, &mut way, because, ctx));
        }
    }
    if nat && entering {
        pass!(nat::run(node, hook, packet, iif, oif, &mut way, ctx));
    }
    pass!(table(node, TableName::Filter, hook, packet, iif, oif, ctx));
    pass!(table(node, TableName::Security, hook, packet, iif, oif, ctx));
    if matches!(hook, Hook::Input | Hook::Postrouting) {
        if nat {
            pass!(nat::run(node, hook, packet, iif, oif, &mut way, ctx));
        }
        if packet.skb.conntrack != ConntrackInfo::None {
            pass!(conntrack::confirm(node, packet, ctx));
        }
    }
    Verdict::Accept
}

/// One table that does not translate, at a hook; most are not loaded.
#[inline]
fn table(
    node: &mut Node,
    name: TableName,
    hook: Hook,
    packet: &mut Packet,
    iif: IfIndex,
    oif: IfIndex,
    ctx: &mut Context<'_>,
) -> Verdict {
    if !node.tables(packet.family()).hangs(name, hook) {
        return Verdict::Accept;
    }
    ask(node, name, hook, packet, iif, oif, ctx)
}

fn ask(
    node: &mut Node,
    name: TableName,
    hook: Hook,
    packet: &mut Packet,
    iif: IfIndex,
    oif: IfIndex,
    ctx: &mut Context<'_>,
) -> Verdict {
    match walk::walk(node, name, hook, packet, iif, oif, ctx) {
        // The nat targets are refused outside table nat, which is walked by `nat`.
        WalkVerdict::Accept | WalkVerdict::Nat(_) => Verdict::Accept,
        WalkVerdict::Drop(reason) => Verdict::Drop(reason, Errno::Eperm),
        WalkVerdict::Reject(with, reason) => {
            reject::answer(node, packet, with, ctx);
            ctx.trace.pick_up(packet);
            Verdict::Drop(reason, Errno::Eperm)
        }
    }
}

/// What a route look-up looks at; mangle OUTPUT looks the way up again when it changed.
#[derive(Clone, Copy, PartialEq, Eq)]
struct RouteInputs {
    src: IpAddr,
    dst: IpAddr,
    mark: u32,
    tos: u8,
    /// Of IPv6.
    hop_limit: u8,
}

impl RouteInputs {
    fn of(packet: &Packet) -> Self {
        let hop_limit = if packet.is_ipv6() { packet.ttl } else { 0 };
        Self { src: packet.src, dst: packet.dst, mark: packet.skb.mark, tos: packet.tos, hop_limit }
    }

    /// The first thing that is different now, in words.
    fn changed(&self, packet: &Packet) -> &'static str {
        let now = Self::of(packet);
        match () {
            () if now.src != self.src => "source",
            () if now.dst != self.dst => "destination",
            () if now.mark != self.mark => "mark",
            () if now.tos != self.tos => "tos",
            () => "hop limit",
        }
    }
}

/// ip_route_me_harder, ip6_route_me_harder: the whole look-up again with what the packet says now. Its source address stays.
pub fn reroute(
    node: &mut Node,
    packet: &Packet,
    way: &mut Way<'_>,
    because: &'static str,
    ctx: &mut Context<'_>,
) -> Verdict {
    ctx.trace.step(|| Step::Rerouted { because });
    let found = match way {
        Way::Unknown => Ok(()),
        Way::V4(dst) => route::output(node, &question(packet), ctx).map(|found| **dst = found),
        Way::V6(dst) => six::route::output(node, &question_six(packet, dst.dev), ctx).map(|found| **dst = found),
    };
    match found {
        Ok(()) => Verdict::Accept,
        Err(errno) => Verdict::Drop(DropReason::NoRoute(errno), errno),
    }
}

fn question(packet: &Packet) -> FlowKey {
    let (sport, dport) = packet.ports();
    FlowKey {
        dst: packet.dst4(),
        src: packet.src4(),
        oif: packet.skb.bound_dev,
        mark: packet.skb.mark,
        tos: packet.tos,
        protocol: packet.protocol(),
        sport,
        dport,
        any_source: true,
        ..FlowKey::default()
    }
}

/// Neither protocol nor ports are asked with (ip6_route_me_harder).
fn question_six(packet: &Packet, dev: IfIndex) -> six::route::FlowKey {
    let (bound, dst) = (packet.skb.bound_dev, packet.dst6());
    let on_link = dst.is_multicast() || dst.is_unicast_link_local();
    six::route::FlowKey {
        dst,
        src: packet.src6(),
        oif: if bound.is_none() && on_link { dev } else { bound },
        strict_oif: !bound.is_none(),
        mark: packet.skb.mark,
        tos: packet.tos,
        label: packet.label,
        ..six::route::FlowKey::default()
    }
}
