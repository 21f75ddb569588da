//! One node's kernel state: a struct per subsystem, each owned by the file that bears its name.

use super::Profile;
use super::address::Addresses;
use super::cache::RouteCache;
use super::counters::Counters;
use super::exception::Exceptions;
use super::fib::Fib;
use super::hash::Secrets;
use super::icmp::GlobalLimit;
use super::link::Devices;
use super::log::KernelLog;
use super::neigh::Neighbours;
use super::netfilter::conntrack::Conntrack;
use super::netfilter::ipset::Sets;
use super::netfilter::tables::Tables;
use super::peer::Peers;
use super::route::Memo;
use super::rule::Rules;
use super::six::{self, Six};
use super::sysctl::Sysctl;
use crate::base::{NodeId, Rng};

/// The kernel of one node.
#[derive(Clone, Debug)]
pub struct Node {
    /// Its id.
    pub id: NodeId,
    /// Its name.
    pub name: String,
    /// Its kernel version's behaviours.
    pub profile: Profile,
    /// What this kernel draws at random.
    pub rng: Rng,
    /// What it has drawn for its hashes.
    pub secrets: Secrets,
    /// Interfaces.
    pub devices: Devices,
    /// Addresses.
    pub addresses: Addresses,
    /// Policy rules.
    pub rules: Rules<u32>,
    /// Routing tables.
    pub fib: Fib,
    /// Counts the changes of routes, rules, addresses and interfaces (`rt_genid`): a socket looks its way up anew when it moved.
    /// [`super::cache::flush`] counts.
    pub route_generation: u32,
    /// What look-ups of forwarded packets came to, for speed alone.
    pub memo: Memo,
    /// Route cache (before 3.6).
    pub cache: RouteCache,
    /// Redirects and path MTUs (3.6 on).
    pub exceptions: Exceptions,
    /// IPv6: addresses, rules, routes and neighbours.
    pub six: Six,
    /// Neighbours.
    pub neighbours: Neighbours,
    /// What other hosts have been told lately.
    pub peers: Peers,
    /// What all hosts together have been told lately.
    pub icmp_limit: GlobalLimit,
    /// iptables.
    pub tables: Tables,
    /// ip6tables.
    pub tables6: Tables,
    /// Connections.
    pub conntrack: Conntrack,
    /// ipsets.
    pub sets: Sets,
    /// /proc/sys.
    pub sysctl: Sysctl,
    /// SNMP counters.
    pub counters: Counters,
    /// What `dmesg` shows.
    pub log: KernelLog,
}

impl Node {
    /// A node as a fresh network namespace: `lo` is down, nothing configured. IPv6 is off until it is asked for: see
    /// [`six::switch`].
    pub fn new(id: NodeId, name: &str, profile: Profile, seed: u64) -> Self {
        let mut rng = Rng::new(seed, u64::from(id.0));
        let secrets = Secrets::draw(&mut rng);
        let mut node = Self {
            id,
            name: name.to_owned(),
            profile,
            rng,
            secrets,
            devices: Devices::default(),
            addresses: Addresses::default(),
            rules: Rules::default(),
            fib: Fib::new(&profile),
            route_generation: 0,
            memo: Memo::default(),
            cache: RouteCache::default(),
            exceptions: Exceptions::default(),
            six: Six::default(),
            neighbours: Neighbours::default(),
            peers: Peers::default(),
            icmp_limit: GlobalLimit::default(),
            tables: Tables::new(&profile),
            tables6: Tables::new(&profile),
            conntrack: Conntrack::default(),
            sets: Sets::default(),
            sysctl: Sysctl::new(&profile),
            counters: Counters::default(),
            log: KernelLog::default(),
        };
        six::switch(&mut node, false);
        node
    }
}
