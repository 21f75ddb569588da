//! Several default routes of one metric: which of them lives (Linux: net/ipv4/fib_semantics.c, fib_select_default,
//! fib_detect_death). Only for packets made here, and only by the state of the gateways' neighbour entries: a dead uplink behind
//! a living gateway is not seen. The index of the last good one is noted, so that a doubtful gateway is not taken twice.

use super::lookup::{Found, TOS_BITS};
use super::routes::Group;
use super::{FibAlias, FibInfo, FibInfoId};
use crate::kernel::profile::DefaultState;
use crate::kernel::route::FlowKey;
use crate::kernel::{Node, neigh};
use crate::model::NudState;
use crate::model::route::{RouteType, Scope};
use crate::trace::{Step, TraceLog};

/// Is there more than one default route to choose from (`tb_num_default`)?
pub fn is_due(node: &Node, found: &Found) -> bool {
    found.prefix_len == 0
        && found.kind == RouteType::Unicast
        && aliases(node, found).iter().filter(|a| a.slen == 32 && a.table == found.table).count() > 1
}

/// Chooses among the default routes.
pub fn select_default(node: &mut Node, found: &mut Found, key: &FlowKey, trace: &mut TraceLog) {
    let walk = match node.profile.default_state {
        DefaultState::PerAlias => candidates(node, found, key),
        DefaultState::PerTable => candidates_of_table(node, found),
    };
    let Some(owner) = walk.owner else {
        if node.profile.default_state == DefaultState::PerTable {
            note(node, found, None, -1);
        }
        return;
    };
    let last = last_good(node, found, owner);
    let (chosen, index) = judge(node, &walk.infos, last, trace);
    if let Some(info) = chosen {
        found.info = info;
        found.hop = 0;
        found.hops = node.fib.infos.get(info).map_or(1, |info| info.nexthops.len() as u32);
    }
    note(node, found, Some(owner), index);
}

/// The candidates in order, and the place in the leaf of the first, which keeps the note.
struct Walk {
    infos: Vec<FibInfoId>,
    owner: Option<usize>,
}

impl Walk {
    /// One more candidate. False, and none is taken, when the first is not what the look-up found.
    fn take(&mut self, place: usize, alias: &FibAlias, found: &Found) -> bool {
        if self.owner.is_none() && alias.info != found.info {
            return false;
        }
        self.owner.get_or_insert(place);
        self.infos.push(alias.info);
        true
    }
}

fn aliases<'a>(node: &'a Node, found: &Found) -> Group<'a> {
    let routes = node.fib.routes(found.table);
    routes.map_or(Group::Listed(&[]), |routes| routes.group(&node.fib.infos, found.key, found.prefix_len))
}

/// A gateway on a link, by the first next hop alone.
fn has_gateway(info: &FibInfo) -> bool {
    info.nexthops.first().is_some_and(|hop| hop.gateway.is_some() && hop.scope == Scope::LINK)
}

fn candidates(node: &Node, found: &Found, key: &FlowKey) -> Walk {
    let mut walk = Walk { infos: Vec::new(), owner: None };
    let Some(first) = node.fib.infos.get(found.info) else { return walk };
    let (mut last_metric, mut last_tos) = (first.priority, 0);
    for (place, alias) in aliases(node, found).iter().enumerate() {
        if alias.prefix_len() != found.prefix_len
            || (alias.tos != 0 && alias.tos != key.tos & TOS_BITS)
            || alias.table != found.table
        {
            continue;
        }
        let Some(info) = node.fib.infos.get(alias.info) else { continue };
        if info.priority > last_metric && alias.tos == last_tos {
            if last_tos != 0 {
                continue;
            }
            break;
        }
        if info.dead {
            continue;
        }
        (last_metric, last_tos) = (info.priority, alias.tos);
        if info.scope != found.scope || alias.kind != RouteType::Unicast || !has_gateway(info) {
            continue;
        }
        if !walk.take(place, alias, found) {
            break;
        }
    }
    walk
}

/// The same up to 4.1: tos is not looked at, and a higher metric ends the walk.
fn candidates_of_table(node: &Node, found: &Found) -> Walk {
    let mut walk = Walk { infos: Vec::new(), owner: None };
    let metric = node.fib.infos.get(found.info).map_or(0, |info| info.priority);
    for (place, alias) in aliases(node, found).iter().enumerate().filter(|(_, alias)| alias.slen == 32) {
        let Some(info) = node.fib.infos.get(alias.info) else { continue };
        if info.scope != found.scope || alias.kind != RouteType::Unicast {
            continue;
        }
        if info.priority > metric {
            break;
        }
        if !has_gateway(info) {
            continue;
        }
        if !walk.take(place, alias, found) {
            break;
        }
    }
    walk
}

/// Which candidate is taken (none: the look-up's), and the index to note.
fn judge(node: &Node, infos: &[FibInfoId], last: i32, trace: &mut TraceLog) -> (Option<FibInfoId>, i32) {
    if infos.len() < 2 {
        return (None, -1);
    }
    let mut resort = None;
    for (order, id) in infos.iter().enumerate() {
        let Some((info, hop)) = node.fib.infos.get(*id).and_then(|info| Some((info, info.nexthops.first()?))) else {
            continue;
        };
        let Some(gateway) = hop.gateway else { continue };
        let state = neigh::state(node, hop.dev, gateway);
        let alive = is_alive(node, state, order as i32, last, &mut resort);
        trace.step(|| Step::DefaultRoute { order, gateway, state, taken: alive });
        if alive {
            return (Some(info.id), order as i32);
        }
    }
    match resort {
        Some(order) => (infos.get(order as usize).copied(), order),
        None => (None, -1),
    }
}

/// The opposite of fib_detect_death. A doubtful candidate may become the last resort.
fn is_alive(node: &Node, state: Option<NudState>, order: i32, last: i32, resort: &mut Option<i32>) -> bool {
    let unknown_is_alive = node.profile.unknown_neighbour_alive;
    let state = match state {
        None if unknown_is_alive => return true,
        None => NudState::None,
        Some(NudState::Reachable) => return true,
        Some(state) => state,
    };
    if state.is_valid() && order != last {
        return true;
    }
    let doubtful = resort.is_none() && order > last && !(unknown_is_alive && state == NudState::Incomplete);
    if state.is_valid() || doubtful {
        *resort = Some(order);
    }
    false
}

fn last_good(node: &Node, found: &Found, owner: usize) -> i32 {
    match node.profile.default_state {
        DefaultState::PerTable => node.fib.table(found.table).map_or(-1, |table| table.default_index),
        DefaultState::PerAlias => aliases(node, found).get(owner).map_or(-1, |alias| alias.default_index),
    }
}

fn note(node: &mut Node, found: &Found, owner: Option<usize>, index: i32) {
    match node.profile.default_state {
        DefaultState::PerTable => {
            if let Some(table) = node.fib.table_mut(found.table) {
                table.default_index = index;
            }
        }
        DefaultState::PerAlias => {
            let noted = |at: &usize| aliases(node, found).get(*at).is_some_and(|alias| alias.default_index == index);
            let Some(at) = owner.filter(|at| !noted(at)) else { return };
            if let Some((table, infos)) = node.fib.table_and_infos(node.fib.trie_owner(found.table)) {
                table.routes.change(infos, found.key, found.prefix_len, at, |alias| alias.default_index = index);
            }
        }
    }
}
