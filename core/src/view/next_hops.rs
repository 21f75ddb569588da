//! What each next hop's state was when: of the gateways of a node's routes, from what the trace says of interfaces and neighbours.

use crate::base::{IfIndex, NodeId, Time};
use crate::engine::World;
use crate::kernel;
use crate::kernel::node::Node;
use crate::model::NudState;
use crate::trace::{Record, Step, What};
use std::net::IpAddr;

/// A gateway of a node's routes and its states in order of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextHopLine {
    /// Node.
    pub node: NodeId,
    /// Interface.
    pub dev: IfIndex,
    /// `10.0.1.1 dev wan0`
    pub label: String,
    /// Its states: each begins where the one before ends.
    pub spans: Vec<NextHopSpan>,
}

/// A time in which a next hop's state was the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextHopSpan {
    /// From when.
    pub from: Time,
    /// Until when.
    pub to: Time,
    /// State.
    pub state: NextHopState,
}

/// How a next hop is doing, as far as its node knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextHopState {
    /// Nobody has asked for it yet.
    Unknown,
    /// Asked for, no answer yet (INCOMPLETE).
    Asking,
    /// It was heard of lately, or is set by hand (REACHABLE, PERMANENT, NOARP).
    Good,
    /// Known, not heard of lately, and not in doubt (STALE, DELAY).
    Stale,
    /// In doubt: it is asked again (PROBE).
    Doubtful,
    /// It did not answer (FAILED).
    Failed,
    /// The link has no carrier.
    NoCarrier,
    /// The interface is down.
    Down,
}

impl NextHopState {
    /// A word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Asking => "asking",
            Self::Good => "good",
            Self::Stale => "stale",
            Self::Doubtful => "doubtful",
            Self::Failed => "failed",
            Self::NoCarrier => "no carrier",
            Self::Down => "down",
        }
    }

    const fn of_neighbour(state: NudState) -> Self {
        match state {
            NudState::None => Self::Unknown,
            NudState::Incomplete => Self::Asking,
            NudState::Reachable | NudState::Permanent | NudState::NoArp => Self::Good,
            NudState::Stale | NudState::Delay => Self::Stale,
            NudState::Probe => Self::Doubtful,
            NudState::Failed => Self::Failed,
        }
    }

    /// After an interface changed: what was known of a neighbour is forgotten.
    const fn of_device(up: bool, carrier: bool) -> Self {
        match (up, carrier) {
            (false, _) => Self::Down,
            (true, false) => Self::NoCarrier,
            (true, true) => Self::Unknown,
        }
    }
}

impl NextHopLine {
    /// Those of every node, by node, interface and address.
    pub fn all(world: &World) -> Vec<Self> {
        world.nodes.iter().flat_map(|node| of_node(world, node)).collect()
    }

    /// Its state at a moment.
    pub fn at(&self, moment: Time) -> Option<NextHopState> {
        let last = self.spans.iter().rev().find(|span| span.from <= moment);
        last.filter(|span| moment < span.to).map(|span| span.state)
    }
}

/// Gateways of a node's routes, and the interfaces that they are reached by.
fn gateways(node: &Node) -> Vec<(IfIndex, IpAddr)> {
    let routes = kernel::fib::dump(node);
    let hops = routes.iter().flat_map(|route| &route.nexthops);
    let mut all: Vec<_> = hops.filter_map(|hop| hop.gateway.map(|gateway| (hop.dev, gateway))).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn of_node(world: &World, node: &Node) -> Vec<NextHopLine> {
    let line = |(dev, gateway): (IfIndex, IpAddr)| {
        let name = node.devices.get(dev).map_or("?", |link| link.name.as_str());
        NextHopLine { node: node.id, dev, label: format!("{gateway} dev {name}"), spans: Vec::new() }
    };
    let gateways = gateways(node);
    let mut lines: Vec<NextHopLine> = gateways.iter().copied().map(line).collect();
    for record in world.trace.records.iter().filter(|record| record.node == node.id) {
        for (line, gateway) in lines.iter_mut().zip(&gateways) {
            let before = line.spans.last().map(|span| span.state);
            if let Some(state) = state_after(record, *gateway, before) {
                change(&mut line.spans, record.at, state);
            }
        }
    }
    for span in lines.iter_mut().filter_map(|line| line.spans.last_mut()) {
        span.to = world.now;
    }
    lines
}

/// What a record makes of a next hop's state; `None`: nothing new. Without a link nothing that is known of the neighbour counts.
fn state_after(record: &Record, (dev, gateway): (IfIndex, IpAddr), before: Option<NextHopState>) -> Option<NextHopState> {
    match &record.what {
        What::Step(Step::Neighbour { address, dev: by, state, .. }) if *address == gateway && *by == dev => {
            let no_link = matches!(before, Some(NextHopState::NoCarrier | NextHopState::Down));
            (!no_link).then(|| NextHopState::of_neighbour(*state))
        }
        What::Step(Step::Device { dev: of, up, carrier }) if *of == dev => Some(NextHopState::of_device(*up, *carrier)),
        _ => None,
    }
}

/// A state begins, where it is another one; what lasted no time is left out.
fn change(spans: &mut Vec<NextHopSpan>, at: Time, state: NextHopState) {
    if let Some(last) = spans.last_mut() {
        if last.state == state {
            return;
        }
        last.to = at;
        if last.from == at {
            spans.pop();
        }
    }
    if spans.last().is_none_or(|last| last.state != state) {
        spans.push(NextHopSpan { from: at, to: at, state });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_follow_each_other_without_gaps() {
        let mut spans = Vec::new();
        for (at, state) in [
            (0, NextHopState::Unknown),
            (5, NextHopState::Asking),
            (5, NextHopState::Good),
            (9, NextHopState::Good),
            (30, NextHopState::Stale),
        ] {
            change(&mut spans, Time(at), state);
        }
        let seen: Vec<_> = spans.iter().map(|span| (span.from.0, span.to.0, span.state)).collect();
        let expected = [(0, 5, NextHopState::Unknown), (5, 30, NextHopState::Good), (30, 30, NextHopState::Stale)];
        assert_eq!(seen, expected);
    }
}
