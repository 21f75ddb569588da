//! Looking a table up (Linux: net/ipv6/route.c, fib6_table_lookup, rt6_select, find_match, rt6_score_route, rt6_check_neigh): from
//! the longest prefix to shorter ones, in each the first route of the best score.
//!
//! A host (`conf.all.forwarding` 0) first wants a gateway whose neighbour entry has not failed, by whatever prefix; only when there is
//! none it takes the longest prefix regardless. A router never asks. (CONFIG_IPV6_ROUTER_PREF is on as in the distributions, so
//! nobody takes turns.)

use super::{Fib, Hop, NodeId, RouteId, Table};
use crate::base::{IfIndex, TableId, Time};
use crate::kernel::six::route::lookup::error_of;
use crate::kernel::six::{Hops, settings};
use crate::kernel::{Node, neigh};
use crate::model::{NudState, RouteType};
use crate::trace::step::PrefixVerdict;
use crate::trace::{Step, TraceLog};
use std::net::{IpAddr, Ipv6Addr};

/// What a table is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Destination.
    pub dst: Ipv6Addr,
    /// Source; `::`: not chosen yet.
    pub src: Ipv6Addr,
    /// Interface that counts: the output interface asked for, or the one that the packet came in by; NONE: any.
    pub dev: IfIndex,
    /// What rules routes out.
    pub strict: Strict,
    /// Now.
    pub now: Time,
}

/// What rules routes out (RT6_LOOKUP_F_*).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Strict {
    /// Only routes by the interface.
    pub dev: bool,
    /// Only gateways that may be there.
    pub reachable: bool,
    /// A lost carrier does not matter.
    pub any_carrier: bool,
}

/// The route that a table answers with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    /// The route.
    pub id: RouteId,
    /// Its hop; of several in a next hop object the one that fits.
    pub hop: Hop,
    /// Which hop of a next hop object.
    pub member: usize,
    /// Its type.
    pub kind: RouteType,
    /// Packets are not carried on.
    pub reject: bool,
    /// Its preference.
    pub preference: super::Preference,
}

impl Strict {
    /// A hop's score: higher is better; `None`: it is out of the question (rt6_score_route).
    pub fn score(
        self,
        node: &Node,
        hop: &Hop,
        preference: super::Preference,
        asks_nobody: bool,
        dev: IfIndex,
    ) -> Option<u8> {
        let by_it = dev.is_none() || hop.dev == dev;
        if !by_it && self.dev {
            return None;
        }
        if let Some(gateway) = hop.gateway.filter(|_| self.reachable && !asks_nobody)
            && neigh::state(node, hop.dev, IpAddr::V6(gateway)) == Some(NudState::Failed)
        {
            return None;
        }
        Some(if by_it { 2 } else { 0 } | (preference as u8 + 1) << 2)
    }

    /// The same, with what rules a hop out in any case (find_match).
    fn rate(self, node: &Node, hop: &Hop, preference: super::Preference, asks_nobody: bool, dev: IfIndex) -> Option<u8> {
        if hop.dead || hop.linkdown && !self.any_carrier && settings::ignores_linkdown(node, hop.dev) {
            return None;
        }
        self.score(node, hop, preference, asks_nobody, dev)
    }
}

/// The best match so far.
struct Best {
    score: Option<u8>,
    found: Option<Match>,
}

/// Asks a table (fib6_table_lookup).
pub fn table_lookup(node: &Node, table: TableId, asked: &Asked, trace: &mut TraceLog) -> Option<Match> {
    let fib = &node.six.fib;
    let table = fib.table(table)?;
    let found = by_prefixes(node, table, asked, trace);
    if found.is_some() || !asked.strict.reachable {
        return found;
    }
    let strict = Strict { reachable: false, ..asked.strict };
    by_prefixes(node, table, &Asked { strict, ..*asked }, trace)
}

/// From the longest prefix to shorter ones.
fn by_prefixes(node: &Node, table: &Table, asked: &Asked, trace: &mut TraceLog) -> Option<Match> {
    let fib = &node.six.fib;
    let (dst, src) = (asked.dst.to_bits(), asked.src.to_bits());
    let mut at = Some(table.tree.longest(&fib.routes, dst, src));
    while let Some(id) = at {
        if let Some(found) = select(node, table, id, asked, trace) {
            return Some(found);
        }
        at = table.tree.shorter(&fib.routes, id, src);
    }
    None
}

/// The best route of one prefix (rt6_select, find_rr_leaf): of the best metric; where none of these will do, the best scored of all
/// others, whatever their metric.
fn select(node: &Node, table: &Table, at: NodeId, asked: &Asked, trace: &mut TraceLog) -> Option<Match> {
    let fib = &node.six.fib;
    let place = table.tree.node(at);
    let first = fib.routes.get(place.leaf.filter(|leaf| *leaf != RouteId::NULL)?)?;
    let length = if first.src.prefix_len() > 0 { first.src.prefix_len() } else { first.dst.prefix_len() };
    if length != place.bit {
        return None;
    }
    let mut best = Best { score: None, found: None };
    let mut chain = fib.routes.chain(place.leaf).peekable();
    while let Some((id, route)) = chain.next_if(|(_, route)| route.metric == first.metric) {
        if best.consider(node, fib, id, route, asked, trace) {
            return best.found;
        }
    }
    if best.found.is_some() {
        return best.found;
    }
    for (id, route) in chain {
        if best.consider(node, fib, id, route, asked, trace) {
            break;
        }
    }
    best.found
}

impl Best {
    /// Looks at a route; true when it ends the search.
    fn consider(
        &mut self,
        node: &Node,
        fib: &Fib,
        id: RouteId,
        route: &super::FibRoute,
        asked: &Asked,
        trace: &mut TraceLog,
    ) -> bool {
        if route.is_expired(asked.now) {
            say(trace, route, || PrefixVerdict::PassedOver("its time is over"));
            return false;
        }
        let Asked { dev, strict, .. } = *asked;
        let hops = match Hops::of(node, fib, id) {
            Hops::Blackhole => {
                say(trace, route, || taken(RouteType::Blackhole, true));
                self.found = Some(Match {
                    id,
                    hop: route.hop,
                    member: 0,
                    kind: RouteType::Blackhole,
                    reject: true,
                    preference: route.preference,
                });
                return true;
            }
            hops => hops,
        };
        for (member, hop) in hops.iter().enumerate() {
            let score = strict.rate(node, hop, route.preference, route.marks.no_next_hop, dev);
            if score > self.score {
                self.score = score;
                self.found = Some(Match {
                    id,
                    hop: *hop,
                    member,
                    kind: route.kind,
                    reject: route.marks.reject,
                    preference: route.preference,
                });
                say(trace, route, || taken(route.kind, route.marks.reject));
                return false;
            }
            say(trace, route, || why_not(hop, score, dev, strict));
        }
        false
    }
}

/// A route that is taken, or the error that it stands for.
fn taken(kind: RouteType, reject: bool) -> PrefixVerdict {
    error_of(kind).filter(|_| reject).map_or(PrefixVerdict::Taken, PrefixVerdict::Error)
}

fn why_not(hop: &Hop, score: Option<u8>, dev: IfIndex, strict: Strict) -> PrefixVerdict {
    match score {
        Some(_) => PrefixVerdict::PassedOver("no better than the one before"),
        None if hop.dead => PrefixVerdict::PassedOver("its interface is down"),
        None if hop.linkdown && !strict.any_carrier => {
            PrefixVerdict::PassedOver("no carrier, and ignore_routes_with_linkdown")
        }
        None if !dev.is_none() && hop.dev != dev => PrefixVerdict::PassedOver("it leads by another interface"),
        None => PrefixVerdict::PassedOver("its gateway does not answer, and we are a host"),
    }
}

fn say(trace: &mut TraceLog, route: &super::FibRoute, verdict: impl FnOnce() -> PrefixVerdict) {
    trace.step(|| Step::Prefix { table: route.table, prefix: route.dst.into(), verdict: verdict() });
}
