//! What interfaces do to routes (Linux: net/ipv6/route.c, rt6_sync_up, rt6_sync_down_dev, fib6_ifup, fib6_ifdown).

use super::siblings::IsDead;
use super::{Fib, RouteId};
use crate::base::{IfIndex, Time};

impl Fib {
    /// An interface went down: its routes go. Of several next hops the others stay, until none is left.
    pub fn went_down(&mut self, dev: IfIndex, dead: IsDead<'_>) {
        for chain in self.chains() {
            let mut rest = chain.into_iter();
            while let Some(id) = rest.next() {
                let Some(route) = self.routes.get(id).filter(|route| route.nhid.is_none()) else { continue };
                let (by_it, flushing) = (route.hop.dev == dev, route.flushing);
                let siblings = self.siblings(id);
                if flushing || siblings.len() < 2 && by_it {
                    self.delete(id, dead);
                } else if siblings.len() > 1 && self.hop_died(id, &siblings, dev, dead) {
                    // What stands between siblings is passed over with them.
                    if let Some(last) = siblings.last().filter(|last| **last != id) {
                        rest.by_ref().find(|other| other == last);
                    }
                }
            }
        }
    }

    /// Some of several next hops died; false: all are dead, and are being taken away.
    fn hop_died(&mut self, id: RouteId, siblings: &[RouteId], dev: IfIndex, dead: IsDead<'_>) -> bool {
        let hops = || siblings.iter().filter_map(|id| self.routes.get(*id)).map(|route| route.hop);
        if !hops().any(|hop| hop.dev == dev) {
            return true;
        }
        if hops().all(|hop| hop.dev == dev || hop.dead) {
            for id in siblings {
                if let Some(route) = self.routes.get_mut(*id) {
                    route.flushing = true;
                }
            }
            self.delete(id, dead);
            return false;
        }
        for id in siblings {
            if let Some(route) = self.routes.get_mut(*id).filter(|route| route.hop.dev == dev) {
                (route.hop.dead, route.hop.linkdown) = (true, true);
            }
        }
        self.rebalance(id, dead);
        true
    }

    /// An interface is gone: whatever leads by it goes.
    pub fn is_gone(&mut self, dev: IfIndex, dead: IsDead<'_>) {
        let by_it = |fib: &Self, id: &RouteId| fib.routes.get(*id).is_some_and(|r| r.nhid.is_none() && r.hop.dev == dev);
        let gone: Vec<RouteId> = self.dump().into_iter().filter(|id| by_it(self, id)).collect();
        gone.into_iter().for_each(|id| self.delete(id, dead));
    }

    /// An interface lost its carrier.
    pub fn lost_carrier(&mut self, dev: IfIndex, dead: IsDead<'_>) {
        self.mark(dev, dead, |route| {
            if !route.marks.local && !route.marks.anycast {
                route.hop.linkdown = true;
            }
        });
    }

    /// An interface came up (`alive`), or got its carrier back.
    pub fn came_up(&mut self, dev: IfIndex, carrier: bool, alive: bool, dead: IsDead<'_>) {
        self.mark(dev, dead, |route| {
            route.hop.dead &= !alive;
            route.hop.linkdown &= !carrier;
        });
    }

    fn mark(&mut self, dev: IfIndex, dead: IsDead<'_>, change: impl Fn(&mut super::FibRoute)) {
        for id in self.dump() {
            if let Some(route) = self.routes.get_mut(id).filter(|route| route.nhid.is_none() && route.hop.dev == dev) {
                change(route);
                self.rebalance(id, dead);
            }
        }
    }

    /// Takes out the routes whose time is over (fib6_age). True: there are others that end.
    pub fn sweep(&mut self, now: Time, dead: IsDead<'_>) -> bool {
        let ending = |fib: &Self, id: &RouteId| fib.routes.get(*id).is_some_and(|route| route.expires.is_some());
        let ending: Vec<RouteId> = self.dump().into_iter().filter(|id| ending(self, id)).collect();
        let mut left = false;
        for id in ending {
            if self.routes.get(id).is_some_and(|route| route.is_expired(now)) {
                self.delete(id, dead);
            } else {
                left = true;
            }
        }
        left
    }
}
