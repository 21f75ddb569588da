//! Many routes of one table at once, as if each were added after the other: a full table. What is asked of every route alone, its
//! hops, its source, is asked once for all that say the same, and their prefixes are taken in together.

use super::alias::Insertion;
use super::config::FibConfig;
use super::info::FibInfoId;
use super::{Fib, FibAlias, alias, check, edit};
use crate::base::addr::v4;
use crate::base::{Prefix, TableId};
use crate::kernel::{Context, Node, cache};
use crate::model::Route;
use crate::model::route::{RouteChange, RouteVerb};
use std::net::Ipv4Addr;

/// Puts `routes` into `table`: prefixes, each with the place in `bodies` of what it says beside its prefix. Returns how many were
/// refused, as `ip route add` would have refused them.
pub fn load(node: &mut Node, table: TableId, bodies: &[Route], routes: &[(Prefix, u32)], ctx: &mut Context<'_>) -> usize {
    let request = |body: &Route| {
        let change = RouteChange { verb: RouteVerb::Add, route: body.clone(), any_kind: false, beside: Default::default() };
        FibConfig::asked(change).ok().map(|config| FibConfig { table, ..config })
    };
    let configs: Vec<Option<FibConfig>> = bodies.iter().map(request).collect();
    let mut anchors: Vec<Ipv4Addr> = Vec::new();
    for config in configs.iter().flatten() {
        anchors.extend(config.prefsrc);
        anchors.extend(config.nexthops.iter().filter_map(|hop| hop.gateway.and_then(v4)));
    }
    anchors.sort_unstable();
    // A route that leads to a gateway or a source changes what may be said of routes after it: it is taken alone.
    let alone = |prefix: &Prefix| {
        let next = anchors.partition_point(|address| *address < prefix.network());
        anchors.get(next).is_some_and(|address| *address <= prefix.broadcast())
    };
    let mut refused = 0;
    let mut rest = routes;
    while !rest.is_empty() {
        let count = rest.iter().take_while(|(prefix, _)| !alone(prefix)).count();
        let (run, others) = rest.split_at(count);
        refused += together(node, table, &configs, run);
        rest = others;
        if let [(prefix, body), others @ ..] = others {
            let config = configs.get(*body as usize).and_then(Clone::clone);
            let config = config.map(|config| FibConfig { dst: *prefix, ..config });
            refused += usize::from(config.is_none_or(|config| edit::configure(node, config, ctx).is_err()));
            rest = others;
        }
    }
    cache::flush(node);
    refused
}

/// Takes in routes of which none has a say in the others.
fn together(node: &mut Node, table: TableId, configs: &[Option<FibConfig>], run: &[(Prefix, u32)]) -> usize {
    if run.is_empty() {
        return 0;
    }
    node.fib.create(table, &node.profile);
    let room = edit::MOST_ROUTES.saturating_sub(node.fib.infos.users());
    let (run, beyond) = run.split_at(run.len().min(room));
    let mut known: Vec<Option<Option<FibInfoId>>> = vec![None; configs.len()];
    let mut list = Vec::with_capacity(run.len());
    for (prefix, body) in run {
        let Some(place) = known.get_mut(*body as usize) else { continue };
        let id = match place {
            Some(id) => *id,
            None => *place.insert(body_of(node, configs, *body)),
        };
        if let Some(id) = id.filter(|_| prefix.addr() == prefix.network()) {
            list.push((prefix.addr().to_bits(), prefix.prefix_len(), id));
        }
    }
    let unfit = run.len() - list.len();
    let refused = node.fib.take_in(table, &list);
    known.into_iter().flatten().flatten().for_each(|id| node.fib.infos.release(id));
    unfit + refused + beyond.len()
}

/// The shared body of a request that is all right, held once; `None`: it is refused, or says more than a plain route.
fn body_of(node: &mut Node, configs: &[Option<FibConfig>], body: u32) -> Option<FibInfoId> {
    let config = configs.get(body as usize)?.as_ref().filter(|config| config.tos == 0)?;
    edit::check_header(node, config).ok()?;
    let info = check::body(node, config).ok()?;
    Some(node.fib.infos.share(info))
}

impl Fib {
    /// Takes in plain routes of bodies that are held; returns how many were refused.
    fn take_in(&mut self, table: TableId, list: &[(u32, u8, FibInfoId)]) -> usize {
        list.iter().for_each(|(.., id)| self.infos.hold(*id));
        let owner = self.trie_owner(table);
        let Some((owner, infos)) = self.table_and_infos(owner) else { return list.len() };
        let again = owner.routes.load(list);
        let mut refused = 0;
        for (key, len, id) in again {
            let Some(info) = infos.get(id) else { continue };
            let slen = 32u8.saturating_sub(len);
            let new =
                FibAlias { info: id, priority: info.priority, tos: 0, kind: info.kind, slen, table, default_index: -1 };
            match alias::place(&owner.routes.group(infos, key, len), &new, RouteVerb::Add) {
                Ok(Insertion::At(at)) => owner.routes.insert(infos, key, at, new),
                _ => {
                    infos.release(id);
                    refused += 1;
                }
            }
        }
        refused
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{IfIndex, NodeId, PacketId, Rng, Time};
    use crate::kernel::{Profile, fib};
    use crate::model::route::Nexthop;
    use crate::trace::TraceLog;

    fn routes(node: &Node) -> Vec<String> {
        fib::dump(node).iter().map(|route| format!("{route:?}")).collect()
    }

    /// A table loaded at once is the table that single additions make: routes, refusals, and the kernel's tree.
    #[test]
    fn a_full_table_is_what_single_additions_make() {
        let mut rng = Rng::new(5, 1);
        let profile = Profile::of(Profile::NEWEST).expect("a profile");
        let mut nodes = [(); 2].map(|()| Node::new(NodeId(0), "r", profile, 1));
        let (mut effects, mut trace, mut next) = (Vec::new(), TraceLog::default(), PacketId(1));
        let mut ctx = Context { now: Time::ZERO, effects: &mut effects, trace: &mut trace, next_packet: &mut next };
        nodes.iter_mut().for_each(|node| node.devices.get_mut(IfIndex::LO).expect("lo").up = true);
        let body = |metric| {
            let hop = Nexthop { dev: IfIndex::LO, ..Nexthop::default() };
            let route = Route::new("0.0.0.0/0".parse().expect("a prefix"));
            Route { metric, nexthops: vec![hop], scope: crate::model::Scope::LINK, ..route }
        };
        let bodies = [body(0), body(7)];
        let list: Vec<(Prefix, u32)> = (0..3000)
            .map(|_| {
                let len = [8, 16, 20, 24, 24, 32][rng.below(6) as usize];
                let address = Ipv4Addr::from_bits(0x0a00_0000 | rng.next_u32() & 0x0003_ff0f);
                (Prefix::new(address, len).expect("a length").trunc(), rng.below(2))
            })
            .collect();
        let [at_once, singly] = &mut nodes;
        let refused = load(at_once, TableId::MAIN, &bodies, &list, &mut ctx);
        let mut refused_singly = 0;
        for (prefix, body) in &list {
            let route = Route { dst: (*prefix).into(), ..bodies[*body as usize].clone() };
            let change = RouteChange { verb: RouteVerb::Add, route, any_kind: false, beside: Nexthop::default() };
            refused_singly += usize::from(fib::change(singly, change, &mut ctx).is_err());
        }
        assert_eq!((refused, routes(at_once)), (refused_singly, routes(singly)));
        assert!(refused > 0 && routes(at_once).len() + refused == list.len());
        let file = |node: &Node| fib::proc_file(node, "/proc/net/fib_trie");
        assert_eq!(file(at_once), file(singly));
        assert_eq!(at_once.fib.infos.users(), singly.fib.infos.users());
    }
}
