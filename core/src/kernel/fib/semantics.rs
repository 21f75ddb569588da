//! Route bodies: shared between routes that say the same, counted, and with their shares of the hash worked out
//! (Linux: net/ipv4/fib_semantics.c: fib_create_info's last part, fib_find_info, fib_release_info, fib_rebalance).
//! What a request must satisfy before it becomes a body is in `check`.

use super::info::{FibInfo, FibInfoId, FibNexthop};
use super::multipath;
use crate::base::{IfIndex, LookupMap, TableId};
use crate::model::route::{Metrics, RouteType, Scope};
use std::net::{IpAddr, Ipv4Addr};

/// The route bodies of a node by id.
#[derive(Clone, Debug, Default)]
pub struct Infos {
    slots: Vec<Option<FibInfo>>,
    spare: Vec<FibInfoId>,
    by_body: LookupMap<Body, FibInfoId>,
    /// How many routes use them, all together.
    users: usize,
}

/// What makes two bodies the same: all that was configured, nothing of their state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Body {
    table: TableId,
    protocol: u8,
    scope: Scope,
    kind: RouteType,
    prefsrc: Option<Ipv4Addr>,
    priority: u32,
    onlink: bool,
    metrics: Metrics,
    nhid: Option<u32>,
    hops: Vec<(Option<IpAddr>, IfIndex, u16, Scope, bool)>,
}

impl Body {
    fn of(info: &FibInfo) -> Self {
        let hop = |h: &FibNexthop| (h.gateway, h.dev, h.weight, h.scope, h.onlink);
        Self {
            table: info.table,
            protocol: info.protocol,
            scope: info.scope,
            kind: info.kind,
            prefsrc: info.prefsrc,
            priority: info.priority,
            onlink: info.onlink,
            // Among routes by an object metrics are not compared (fib_find_info_nh): the first one's hold for all.
            metrics: if info.nhid.is_some() { Metrics::default() } else { info.metrics.clone() },
            nhid: info.nhid,
            // An object's hops change behind its routes' backs.
            hops: if info.nhid.is_some() { Vec::new() } else { info.nexthops.iter().map(hop).collect() },
        }
    }
}

impl Infos {
    /// The body with this id.
    #[inline]
    pub fn get(&self, id: FibInfoId) -> Option<&FibInfo> {
        self.slots.get(id.0 as usize)?.as_ref()
    }

    /// The body with this id, to change.
    #[inline]
    pub fn get_mut(&mut self, id: FibInfoId) -> Option<&mut FibInfo> {
        self.slots.get_mut(id.0 as usize)?.as_mut()
    }

    /// All bodies, by id.
    pub fn iter(&self) -> impl Iterator<Item = &FibInfo> {
        self.slots.iter().flatten()
    }

    /// All bodies, to change their state.
    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = &mut FibInfo> {
        self.slots.iter_mut().flatten()
    }

    /// Bodies whose hops are their own, not a next hop object's.
    pub(super) fn own_hops(&mut self) -> impl Iterator<Item = &mut FibInfo> {
        self.iter_mut().filter(|info| info.nhid.is_none())
    }

    /// How many routes there are.
    pub(super) const fn users(&self) -> usize {
        self.users
    }

    /// One more user of a body that says what `info` says; makes it when it is not there.
    pub(super) fn share(&mut self, mut info: FibInfo) -> FibInfoId {
        let body = Body::of(&info);
        self.users += 1;
        if let Some(there) = self.by_body.get(&body).copied()
            && let Some(there) = self.get_mut(there)
        {
            there.users += 1;
            return there.id;
        }
        let id = self.spare.pop().unwrap_or_else(|| {
            self.slots.push(None);
            FibInfoId(u32::try_from(self.slots.len() - 1).unwrap_or(u32::MAX))
        });
        info.id = id;
        info.users = 1;
        self.by_body.insert(body, id);
        if let Some(slot) = self.slots.get_mut(id.0 as usize) {
            *slot = Some(info);
        }
        id
    }

    /// One more user of a body that is there.
    pub(super) fn hold(&mut self, id: FibInfoId) {
        if let Some(info) = self.get_mut(id) {
            info.users += 1;
            self.users += 1;
        }
    }

    /// One user less; the body goes with the last.
    pub(super) fn release(&mut self, id: FibInfoId) {
        let Some(slot) = self.slots.get_mut(id.0 as usize) else { return };
        let Some(info) = slot.as_mut() else { return };
        info.users = info.users.saturating_sub(1);
        self.users = self.users.saturating_sub(1);
        if info.users == 0 {
            self.by_body.remove(&Body::of(info));
            *slot = None;
            self.spare.push(id);
        }
    }
}

impl FibInfo {
    /// Shares the hash out among the usable hops, where there are several. `ignored` says over which interfaces a hop without
    /// carrier counts as dead.
    pub(super) fn rebalance(&mut self, ignored: impl Fn(IfIndex) -> bool) {
        if self.nexthops.len() < 2 {
            return;
        }
        multipath::rebalance(&mut self.nexthops, |hop| hop.dead || (hop.linkdown && ignored(hop.dev)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn info(weights: &[u16]) -> FibInfo {
        let hop = |weight: &u16| FibNexthop { weight: *weight, ..FibNexthop::none() };
        FibInfo { nexthops: weights.iter().map(hop).collect(), ..FibInfo::blank() }
    }

    fn bounds(info: &FibInfo) -> Vec<i32> {
        info.nexthops.iter().map(|hop| hop.upper_bound).collect()
    }

    #[test]
    fn a_dead_hop_gets_nothing_and_the_last_living_one_takes_the_rest() {
        let mut info = info(&[1, 1, 1]);
        info.nexthops[1].dead = true;
        info.nexthops[2].linkdown = true;
        info.rebalance(|_| false);
        assert_eq!(bounds(&info), [0x3fff_ffff, -1, 0x7fff_ffff]);
        info.rebalance(|_| true);
        assert_eq!(bounds(&info), [0x7fff_ffff, -1, -1]);
    }

    #[test]
    fn equal_bodies_are_one_until_the_last_user_goes() {
        let mut infos = Infos::default();
        let first = infos.share(info(&[1, 2]));
        assert_eq!(infos.share(info(&[1, 2])), first);
        let other = infos.share(info(&[2, 1]));
        assert_ne!(other, first);
        infos.release(first);
        assert_eq!(infos.get(first).map(|i| i.users), Some(1));
        infos.release(first);
        assert!(infos.get(first).is_none());
        assert_eq!(infos.share(info(&[3])), first, "the place is used again");
    }
}
