//! What `cargo xtask bench fib` measures: a router with a full table, asked bare. No clock in here: the caller times.
//!
//! IPv4's routes are in the router's own table, as commands would have put them there. Of IPv6 it is the index alone
//! (`kernel/prefixes`), which knows prefixes and no routes: `kernel/six/fib` keeps a tree node for each of its own.

use super::shell::{self, Started};
use crate::base::{NodeId, Prefix, TableId};
use crate::engine::World;
use crate::kernel::fib::{self, routes::Routes};
use crate::kernel::prefixes::{NONE, Prefixes};
use crate::kernel::{Node, Profile};
use crate::model::Route;
use crate::model::route::Nexthop;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Gateways that the routes lead to: the other ends of so many sessions.
const GATEWAYS: u8 = 32;

/// A router with a full table of IPv4 routes.
pub struct FullTable {
    world: World,
    router: NodeId,
}

impl FullTable {
    /// A router on one link, without routes yet.
    ///
    /// Errors: a set-up command that failed.
    pub fn new() -> Result<Self, String> {
        let mut world = World::new(1);
        let router = world.add_node("r", Profile::of(Profile::NEWEST).ok_or("no profile")?);
        for command in ["ip link add x0 type dummy", "ip addr add 192.0.2.254/24 dev x0", "ip link set x0 up"] {
            match shell::start(&mut world, router, command) {
                Started::Ended(answer) if answer.status != 0 => return Err(format!("{command}: {}", answer.output)),
                Started::Ended(_) | Started::Running(_) => {}
            }
        }
        Ok(Self { world, router })
    }

    /// Puts routes to these prefixes into table main, in this order; returns how many were refused.
    pub fn load(&mut self, prefixes: &[(u32, u8)]) -> usize {
        let body = |n| {
            let hop = Nexthop { gateway: Some(IpAddr::V4(Ipv4Addr::new(192, 0, 2, n))), ..Nexthop::default() };
            Route { nexthops: vec![hop], ..Route::new(Prefix::default().into()) }
        };
        let bodies: Vec<Route> = (1..=GATEWAYS).map(body).collect();
        let gateway = |at: usize| (at.wrapping_mul(0x9e37_79b9) >> 8) as u32 % u32::from(GATEWAYS);
        let route =
            |(at, (key, len)): (usize, &(u32, u8))| Some((Prefix::new(Ipv4Addr::from_bits(*key), *len).ok()?, gateway(at)));
        let routes: Vec<(Prefix, u32)> = prefixes.iter().enumerate().filter_map(route).collect();
        self.world.with_kernel(self.router, |node, ctx| fib::load(node, TableId::MAIN, &bodies, &routes, ctx))
    }

    fn routes(&self) -> Option<&Routes> {
        let node: &Node = self.world.nodes.get(usize::from(self.router.0))?;
        node.fib.routes(TableId::MAIN)
    }

    /// Asks for the longest prefix of each address; a sum of the answers' numbers.
    pub fn longest(&self, addresses: &[u32]) -> u32 {
        let Some(routes) = self.routes() else { return 0 };
        addresses.iter().fold(0, |sum, address| sum.wrapping_add(routes.longest(*address)))
    }

    /// The same of all prefixes that cover each address, longest first.
    pub fn all(&self, addresses: &[u32]) -> u32 {
        let Some(routes) = self.routes() else { return 0 };
        addresses.iter().fold(0, |mut sum, address| {
            let mut id = routes.longest(*address);
            while id != NONE {
                sum = sum.wrapping_add(id);
                id = routes.shorter(id);
            }
            sum
        })
    }

    /// The prefixes that cover an address, longest first.
    pub fn covering(&self, address: u32) -> Vec<(u32, u8)> {
        let Some(routes) = self.routes() else { return Vec::new() };
        let next = |id: &u32| Some(routes.shorter(*id)).filter(|id| *id != NONE);
        let ids = std::iter::successors(Some(routes.longest(address)).filter(|id| *id != NONE), next);
        ids.map(|id| routes.prefix(id)).collect()
    }
}

/// The index of as many IPv6 prefixes.
#[derive(Default)]
pub struct FullIndex {
    prefixes: Prefixes<[u64; 2]>,
}

const fn words(address: Ipv6Addr) -> [u64; 2] {
    let bits = address.to_bits();
    [(bits >> 64) as u64, bits as u64]
}

impl FullIndex {
    /// Takes in prefixes, in this order; returns how many were there already.
    pub fn load(&mut self, prefixes: &[(Ipv6Addr, u8)]) -> usize {
        let numbered = (0u32..).zip(prefixes).map(|(at, (key, len))| (words(*key), *len, at));
        let numbered: Vec<_> = numbered.collect();
        self.prefixes.load(numbered.into_iter()).len()
    }

    /// Asks for the longest prefix of each address; a sum of the answers' numbers.
    pub fn longest(&self, addresses: &[Ipv6Addr]) -> u32 {
        addresses.iter().fold(0, |sum, address| sum.wrapping_add(self.prefixes.longest(words(*address))))
    }

    /// The same of all prefixes that cover each address, longest first.
    pub fn all(&self, addresses: &[Ipv6Addr]) -> u32 {
        let of = |address: &Ipv6Addr| self.prefixes.covering(words(*address)).fold(0, u32::wrapping_add);
        addresses.iter().fold(0, |sum, address| sum.wrapping_add(of(address)))
    }

    /// The prefixes that cover an address, longest first.
    pub fn covering(&self, address: Ipv6Addr) -> Vec<(Ipv6Addr, u8)> {
        let prefix = |id| {
            let ([high, low], len) = self.prefixes.prefix(id);
            (Ipv6Addr::from_bits(u128::from(high) << 64 | u128::from(low)), len)
        };
        self.prefixes.covering(words(address)).map(prefix).collect()
    }
}
