//! Routes put in and taken out (Linux: net/ipv4/fib_frontend.c: inet_rtm_newroute, inet_rtm_delroute; fib_trie.c:
//! fib_table_insert, fib_table_delete, fib_trie_unmerge).

use super::alias::{self, Insertion, Place};
use super::check;
use super::config::FibConfig;
use super::info::{FibAlias, FibInfo, Table};
use super::routes::Routes;
use super::semantics::Infos;
use super::{Fib, nexthop};
use crate::base::{Errno, TableId};
use crate::kernel::profile::UnknownAttribute;
use crate::kernel::{Context, Node, cache};
use crate::model::Refusal;
use crate::model::route::{RouteChange, RouteVerb, Scope};

/// Most routes, and most tables, of one node: where Linux would run out of memory.
pub(super) const MOST_ROUTES: usize = 4 << 20;
const MOST_TABLES: usize = 65_536;

/// Bits of the tos that belong to ECN.
const ECN_MASK: u8 = 0x03;

/// `ip route add`, `append`, `prepend`, `replace`, `change`, `del`.
///
/// Errors: as RTM_NEWROUTE and RTM_DELROUTE.
pub fn change(node: &mut Node, change: RouteChange, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    let mut config = FibConfig::asked(change)?;
    if !node.profile.gateways_of_six {
        let hops = config.nexthops.iter_mut().chain([&mut config.beside]);
        hops.for_each(|hop| hop.gateway = hop.gateway.filter(std::net::IpAddr::is_ipv4));
    }
    configure(node, config, ctx)
}

/// Carries out a request, the administrator's or the kernel's own.
///
/// Errors: as [`change`].
pub(super) fn configure(node: &mut Node, mut config: FibConfig, _ctx: &mut Context<'_>) -> Result<(), Refusal> {
    if config.table.0 == 0 {
        config.table = TableId::MAIN;
    }
    check_header(node, &config)?;
    if config.verb == RouteVerb::Delete {
        delete(node, &config)?
    } else {
        insert(node, &config)?
    }
    cache::flush(node);
    Ok(())
}

pub(super) fn check_header(node: &Node, route: &FibConfig) -> Result<(), Refusal> {
    if node.profile.extack && route.tos & ECN_MASK != 0 {
        return Err(node.profile.refusal(Errno::Einval, "Invalid dsfield (tos): ECN bits must be 0"));
    }
    if route.dst.addr() != route.dst.network() {
        return Err(node.profile.refusal(Errno::Einval, "Invalid prefix for given prefix length"));
    }
    match (route.nhid, node.profile.port_attributes) {
        (Some(_), UnknownAttribute::Refused) => Err(Errno::Einval.into()),
        (Some(id), UnknownAttribute::Known) if id != 0 && (route.multipath || check::names_a_hop(route)) => {
            let text = "Nexthop specification and nexthop id are mutually exclusive";
            Err(node.profile.refusal(Errno::Einval, text))
        }
        _ => Ok(()),
    }
}

fn insert(node: &mut Node, route: &FibConfig) -> Result<(), Refusal> {
    let table = route.table;
    if node.fib.infos.users() >= MOST_ROUTES || node.fib.tables.len() >= MOST_TABLES {
        return Err(Errno::Enobufs.into());
    }
    node.fib.create(table, &node.profile);
    let info = check::body(node, route)?;
    let (kind, priority) = (info.kind, info.priority);
    let body = node.fib.infos.share(info);
    let new = FibAlias {
        info: body,
        priority,
        tos: route.tos,
        kind,
        slen: 32u8.saturating_sub(route.dst.prefix_len()),
        table,
        default_index: -1,
    };
    let placed = node.fib.put(route.dst.addr().to_bits(), new, route.verb);
    if placed != Ok(true) {
        node.fib.infos.release(body);
    }
    placed.map(|_| ()).map_err(Refusal::from)
}

fn delete(node: &mut Node, route: &FibConfig) -> Result<(), Refusal> {
    if route.nhid.is_some_and(|id| id != 0 && nexthop::hops(node, id).is_none()) {
        return Err(node.profile.refusal(Errno::Einval, "Nexthop id does not exist"));
    }
    if node.fib.table(route.table).is_none() {
        return Err(node.profile.refusal(Errno::Esrch, "FIB table does not exist"));
    }
    let place = Place { table: route.table, slen: 32u8.saturating_sub(route.dst.prefix_len()), tos: route.tos };
    let key = route.dst.addr().to_bits();
    let len = route.dst.prefix_len();
    let infos = &node.fib.infos;
    let Some(routes) = node.fib.routes(route.table) else { return Err(Errno::Esrch.into()) };
    let found = alias::named(&routes.group(infos, key, len), place, |alias, info| {
        (route.any_kind || alias.kind == route.kind) && infos.get(info).is_some_and(|info| named(info, route))
    });
    let at = found.ok_or(Errno::Esrch)?;
    let owner = node.fib.trie_owner(route.table);
    if let Some((table, infos)) = node.fib.table_and_infos(owner)
        && let Some(taken) = table.routes.remove(infos, key, len, at)
    {
        infos.release(taken.info);
    }
    Ok(())
}

/// Is this the body that a deletion asks for? What it leaves open agrees with anything (fib_nh_match, fib_metrics_match).
fn named(info: &FibInfo, asked: &FibConfig) -> bool {
    (asked.scope == Scope::NOWHERE || asked.scope == info.scope)
        && (asked.prefsrc.is_none() || asked.prefsrc == info.prefsrc)
        && (asked.protocol == 0 || asked.protocol == info.protocol)
        && (asked.metric == 0 || asked.metric == info.priority)
        && hops_named(info, asked)
        && (asked.metrics.locked == 0 || asked.metrics.locked == info.metrics.locked)
        && asked.metrics.values.iter().all(|(n, value)| info.metrics.values.get(n).copied().unwrap_or(0) == *value)
}

/// A gateway or interface is compared with the first hop only; a list with as many hops as the route has, weights not at all.
fn hops_named(info: &FibInfo, asked: &FibConfig) -> bool {
    if asked.nhid.is_some_and(|id| id != 0) {
        return asked.nhid == info.nhid;
    }
    if info.nhid.is_some() {
        return !asked.multipath && !check::names_a_hop(asked); // an object's hops cannot be named one by one
    }
    let single = if asked.multipath { Some(&asked.beside) } else { asked.nexthops.first() };
    if let Some(hop) = single.filter(|hop| hop.gateway.is_some() || !hop.dev.is_none()) {
        let first = info.nexthops.first();
        return first.is_some_and(|there| check::agrees(hop.dev, there.dev) && check::gateway_agrees(hop, there));
    }
    if !asked.multipath {
        return true;
    }
    info.nexthops.iter().enumerate().all(|(at, there)| {
        let Some(hop) = asked.nexthops.get(at) else { return false };
        check::agrees(hop.dev, there.dev) && check::gateway_agrees(hop, there)
    })
}

impl Fib {
    /// Puts an alias where `verb` says; false when it was there already.
    ///
    /// Errors: EEXIST, ENOENT.
    fn put(&mut self, key: u32, new: FibAlias, verb: RouteVerb) -> Result<bool, Errno> {
        let owner = self.trie_owner(new.table);
        let Some((table, infos)) = self.table_and_infos(owner) else { return Err(Errno::Enobufs) };
        let (routes, len) = (&mut table.routes, new.prefix_len());
        match alias::place(&routes.group(infos, key, len), &new, verb)? {
            Insertion::Unchanged => return Ok(false),
            Insertion::At(at) => routes.insert(infos, key, at, new),
            Insertion::Replace(at) => {
                if let Some(old) = routes.change(infos, key, len, at, |alias| *alias = new) {
                    infos.release(old.info);
                }
            }
        }
        Ok(true)
    }

    /// Takes out the routes of dead bodies, table by table; error routes stay (fib_flush).
    pub(super) fn flush_dead(&mut self) {
        let ids: Vec<TableId> = self.tables.iter().map(|table| table.id).collect();
        for id in ids {
            let owner = self.trie_owner(id);
            let Fib { tables, infos, .. } = self;
            let Some(table) = tables.iter_mut().find(|table| table.id == owner) else { continue };
            let mut gone = Vec::new();
            table.routes.retain(infos, |_, alias| {
                let info = infos.get(alias.info);
                let dead = info.is_none_or(|info| info.dead);
                let error = check::is_error(alias.kind) && info.is_some_and(|info| info.nhid.is_none());
                let keep = alias.table != id || !dead || error;
                if !keep {
                    gone.push(alias.info);
                }
                keep
            });
            gone.into_iter().for_each(|info| infos.release(info));
        }
    }

    /// A table, to change, and what its routes say.
    pub(super) fn table_and_infos(&mut self, id: TableId) -> Option<(&mut Table, &mut Infos)> {
        let position = self.position(id)?;
        Some((self.tables.get_mut(position)?, &mut self.infos))
    }

    /// Gives `local` a trie of its own (fib_trie_unmerge, fib_table_flush_external): the first rule was added or deleted.
    pub(super) fn split(&mut self) {
        if std::mem::replace(&mut self.split, true) {
            return;
        }
        let Some((main, infos)) = self.table_and_infos(TableId::MAIN) else { return };
        let mut own = Routes::new(main.routes.rule());
        for (key, alias) in main.routes.all(infos).into_iter().filter(|(_, alias)| alias.table == TableId::LOCAL) {
            own.insert(infos, key, usize::MAX, alias);
        }
        main.routes.retain(infos, |_, alias| alias.table == TableId::MAIN);
        if let Some(local) = self.table_mut(TableId::LOCAL) {
            local.routes = own;
        }
    }
}

/// The first rule: `local` is asked before `main` from now on.
pub fn split_local(node: &mut Node) {
    node.fib.split();
}

/// The lowest table that is not there, made (fib_empty_table).
pub fn empty_table(node: &mut Node) -> TableId {
    let id = (1..=u32::MAX).map(TableId).find(|id| node.fib.table(*id).is_none()).unwrap_or(TableId::MAIN);
    node.fib.create(id, &node.profile);
    id
}
