//! Route look-ups (Linux: net/ipv4/route.c): for packets made here (`output`), for packets that came in (`input`, with source
//! validation in `validate`), and the question of `ip route get` (`get`).
//!
//! Left to others: the rules (`rule`), the tables and the choice among next hops (`fib`), the cache of 3.4 (`cache`).
//! So that a known flow is quick, `memo` keeps what look-ups came to.

mod get;
mod input;
mod memo;
mod output;
mod validate;

use super::fib::lookup::Found;
use super::fib::{Fib, FibInfoId};
use super::{Context, Node, exception};
use crate::base::addr::v4;
use crate::base::{Errno, IfIndex, Packet, TableId};
use crate::model::Refusal;
use crate::model::route::{RouteAnswer, RouteQuestion, RouteType, Scope, metric};
use crate::trace::DropReason;
use std::net::{IpAddr, Ipv4Addr};

pub use memo::Memo;
pub use output::ALL_HOSTS;

/// What a look-up is asked with (Linux: `struct flowi4`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlowKey {
    /// Destination.
    pub dst: Ipv4Addr,
    /// Source; 0.0.0.0: not chosen yet.
    pub src: Ipv4Addr,
    /// Input interface; NONE for packets made here.
    pub iif: IfIndex,
    /// Output interface asked for.
    pub oif: IfIndex,
    /// Mark.
    pub mark: u32,
    /// tos.
    pub tos: u8,
    /// IP protocol; 0 unknown.
    pub protocol: u8,
    /// Source port.
    pub sport: u16,
    /// Destination port.
    pub dport: u16,
    /// User.
    pub uid: u32,
    /// Routes that reach farther than this are passed over: `link` where the destination must be on a link.
    pub scope: Scope,
    /// connect() with the source port still open (FLOWI_FLAG_ANY_SPORT).
    pub any_sport: bool,
    /// The source need not be local (transparent sockets, rerouting).
    pub any_source: bool,
}

impl Default for FlowKey {
    fn default() -> Self {
        Self {
            dst: Ipv4Addr::UNSPECIFIED,
            src: Ipv4Addr::UNSPECIFIED,
            iif: IfIndex::NONE,
            oif: IfIndex::NONE,
            mark: 0,
            tos: 0,
            protocol: 0,
            sport: 0,
            dport: 0,
            uid: 0,
            scope: Scope::UNIVERSE,
            any_sport: false,
            any_source: false,
        }
    }
}

/// The way that a packet takes (Linux: `struct rtable`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dst {
    /// Unicast: forward or send; Local, Broadcast, Multicast: deliver here (or send as such);
    /// Unreachable with `error`: answer with ICMP.
    pub kind: RouteType,
    /// Output interface.
    pub dev: IfIndex,
    /// Gateway, of either family.
    pub gateway: Option<IpAddr>,
    /// Source address for packets made here.
    pub src: Ipv4Addr,
    /// Table it was found in.
    pub table: TableId,
    /// The route's body; none for ways that no table knows.
    pub info: Option<FibInfoId>,
    /// MTU of the way in bytes.
    pub mtu: u32,
    /// Time to live that the route asks for (`hoplimit`); 0: the default.
    pub hoplimit: u8,
    /// The error that an unreachable way stands for.
    pub error: Option<Errno>,
    /// The packet would go out where it came in: a redirect is due.
    pub redirect: bool,
}

/// Largest IPv4 packet in bytes.
const IP_MAX_MTU: u32 = 0xffff;

impl Dst {
    /// A way by an interface that no route says more about.
    const fn by(dev: IfIndex, mtu: u32) -> Self {
        Self {
            kind: RouteType::Unicast,
            dev,
            gateway: None,
            src: Ipv4Addr::UNSPECIFIED,
            table: TableId(0),
            info: None,
            mtu: if mtu < IP_MAX_MTU { mtu } else { IP_MAX_MTU },
            hoplimit: 0,
            error: None,
            redirect: false,
        }
    }

    /// Takes over what the route says (rt_set_nexthop).
    fn take(&mut self, found: &Found, fib: &Fib) {
        let Some((info, hop)) = found.resolve(fib) else { return };
        self.info = Some(found.info);
        // A hop that is itself on no link (a local one) is no gateway.
        self.gateway = hop.gateway.filter(|_| hop.scope == Scope::LINK);
        let metrics = &info.metrics.values;
        if !metrics.is_empty() {
            self.mtu = metrics.get(&metric::MTU).copied().unwrap_or(self.mtu);
            self.hoplimit = metrics.get(&metric::HOPLIMIT).map_or(0, |n| *n as u8);
        }
    }

    /// Whom to hand a packet for `dst` to: the gateway, or `dst` itself.
    pub fn next_hop(&self, dst: Ipv4Addr) -> IpAddr {
        self.gateway.unwrap_or(IpAddr::V4(dst))
    }

    /// The same for those who know IPv4 alone: a gateway of IPv6 is none (rt_nexthop).
    pub fn next_hop4(&self, dst: Ipv4Addr) -> Ipv4Addr {
        self.gateway.and_then(v4).unwrap_or(dst)
    }
}

/// A way, and what only an answer tells of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    pub(super) dst: Dst,
    found: Option<Found>,
    /// RTCF_LOCAL: it ends, or also ends, at this node.
    local: bool,
    /// RTCF_DIRECTSRC: the source is on the link.
    source_direct: bool,
    /// A way that ends with an error which a question is not told.
    silent: bool,
}

impl Way {
    /// No way, for tests of what keeps ways.
    #[cfg(test)]
    pub(super) const fn nowhere() -> Self {
        Self { dst: Dst::by(IfIndex::NONE, 0), found: None, local: false, source_direct: false, silent: false }
    }

    /// The same, found in a table.
    fn of(self, found: Found) -> Self {
        Self { dst: Dst { table: found.table, ..self.dst }, found: Some(found), ..self }
    }
}

/// Looks up the way of a packet made here (ip_route_output_key).
///
/// Errors: ENETUNREACH, EINVAL, EHOSTUNREACH, EACCES, ENODEV as in `kernel-facts.md` 1.1.
pub fn output(node: &mut Node, key: &FlowKey, ctx: &mut Context<'_>) -> Result<Dst, Errno> {
    let way = output_by_tables(node, key, ctx)?;
    Ok(exception::apply(node, key.dst, way, ctx.now))
}

/// The same by the tables alone, without what was learnt of the destination.
///
/// Errors: as [`output()`].
pub fn output_by_tables(node: &mut Node, key: &FlowKey, ctx: &mut Context<'_>) -> Result<Dst, Errno> {
    output::cached(node, key, output::Hashed::Key, ctx).map(|way| way.dst)
}

/// The same for an ICMP error about a packet: where there are several next hops, the packet's fields choose (icmp_route_lookup).
///
/// Errors: as [`output()`].
pub fn output_about(node: &mut Node, key: &FlowKey, about: &Packet, ctx: &mut Context<'_>) -> Result<Dst, Errno> {
    let way = output::cached(node, key, output::Hashed::About(about), ctx)?.dst;
    Ok(exception::apply(node, key.dst, way, ctx.now))
}

/// Looks up the way of a packet that came in by `dev` (ip_route_input), source validation included.
///
/// Errors: why it is dropped: martian, reverse path filter.
pub fn input(node: &mut Node, packet: &Packet, dev: IfIndex, ctx: &mut Context<'_>) -> Result<Dst, DropReason> {
    let key = input::question(node, packet, dev);
    let way = match input::known(node, packet, &key, ctx) {
        Some(way) => way?,
        None => match input::brought_back(node, &key, ctx) {
            Some(way) => way,
            None => input::cached(node, packet, &key, ctx)?.dst,
        },
    };
    let changed = exception::apply(node, packet.dst4(), way, ctx.now);
    // What is forwarded does not heed a path's MTU (ip_forward_use_pmtu is 0).
    Ok(Dst { mtu: way.mtu, ..changed })
}

/// `ip route get`.
///
/// Errors: as the look-up ends.
pub fn get(node: &mut Node, question: &RouteQuestion, ctx: &mut Context<'_>) -> Result<RouteAnswer, Refusal> {
    get::answer(node, question, ctx)
}

/// A way by a body's next hop, as it was when something was learnt about it.
pub(super) const fn known_way(info: FibInfoId, dev: IfIndex, gateway: Option<IpAddr>) -> Way {
    let dst = Dst { info: Some(info), gateway, ..Dst::by(dev, 0) };
    Way { dst, found: None, local: false, source_direct: false, silent: false }
}

/// A way as an answer tells it.
pub(super) fn tell(node: &Node, question: &RouteQuestion, way: &Way) -> RouteAnswer {
    get::told(node, question, way)
}
