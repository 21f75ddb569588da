//! [`command::Kernel`](crate::command::Kernel) over a node of the world: the system call boundary.

use crate::base::{Family, NodeId, TableId, Time};
use crate::command::Kernel;
use crate::command::kernel::Feature;
use crate::engine::World;
use crate::kernel::profile::{IpsetAge, UnknownAttribute};
use crate::kernel::{self, Node};
use crate::model::conntrack::Connection;
use crate::model::netfilter::{TableListing, TableName};
use crate::model::nexthop::{NexthopBucket, NexthopObject};
use crate::model::route::{RouteAnswer, RouteQuestion};
use crate::model::set::{SetElement, SetListing, SetOptions};
use crate::model::{Address, Change, Link, Neighbour, Refusal, Route, Rule};
use litemap::LiteMap;

/// The kernel of one node.
pub(super) struct System<'a> {
    pub(super) world: &'a mut World,
    pub(super) node: NodeId,
}

impl<'a> System<'a> {
    /// The kernel of `node`.
    pub(super) const fn new(world: &'a mut World, node: NodeId) -> Self {
        Self { world, node }
    }

    fn kernel(&self) -> &Node {
        &self.world.nodes[usize::from(self.node.0)]
    }
}

impl Kernel for System<'_> {
    fn node_name(&self) -> &str {
        &self.kernel().name
    }
    fn enter(&mut self, node: &str) -> Option<Box<dyn Kernel + '_>> {
        let node = self.world.find(node)?;
        Some(Box::new(System::new(self.world, node)))
    }
    fn change(&mut self, change: Change) -> Result<(), Refusal> {
        self.world.change(self.node, change)
    }
    fn links(&self) -> Vec<Link> {
        self.kernel().devices.list.clone()
    }
    fn ask_link(&mut self, name: &str) {
        if let Some(index) = self.kernel().devices.by_name(name).map(|link| link.index) {
            self.world.sync_carrier(self.node, index);
        }
    }
    fn peer_node_name(&self, node: NodeId) -> String {
        self.world.nodes.get(usize::from(node.0)).map(|n| n.name.clone()).unwrap_or_default()
    }
    fn addresses(&self) -> Vec<Address> {
        let mut addresses = kernel::address::dump(self.kernel());
        addresses.extend(kernel::six::addresses(self.kernel(), self.world.now));
        addresses
    }
    fn routes(&self, family: Family) -> Vec<Route> {
        match family {
            Family::Inet => kernel::fib::dump(self.kernel()),
            Family::Inet6 => kernel::six::routes(self.kernel(), self.world.now),
        }
    }
    fn nexthops(&self) -> Vec<NexthopObject> {
        kernel::fib::nexthop::dump(self.kernel(), self.world.now)
    }
    fn nexthop_buckets(&self) -> Vec<NexthopBucket> {
        kernel::fib::nexthop::dump_buckets(self.kernel(), self.world.now)
    }
    fn table_names(&self) -> &LiteMap<u32, String> {
        &self.world.table_names[usize::from(self.node.0)]
    }
    fn table_exists(&self, family: Family, table: TableId) -> bool {
        match family {
            Family::Inet => kernel::fib::table_exists(self.kernel(), table),
            Family::Inet6 => kernel::six::table_exists(self.kernel(), table),
        }
    }
    fn route_cache(&self) -> Vec<RouteAnswer> {
        let mut known = kernel::cache::dump(self.kernel());
        known.extend(kernel::exception::dump(self.kernel(), self.world.now));
        known.extend(kernel::six::route::cached(self.kernel(), self.world.now));
        known
    }
    fn rules(&self, family: Family) -> Vec<Rule> {
        match family {
            Family::Inet => self.kernel().rules.dump(),
            Family::Inet6 => self.kernel().six.rules.dump(),
        }
    }
    fn neighbours(&self) -> Vec<Neighbour> {
        let mut neighbours = kernel::neigh::dump(self.kernel(), Family::Inet, self.world.now);
        neighbours.extend(kernel::neigh::dump(self.kernel(), Family::Inet6, self.world.now));
        neighbours
    }
    fn route_get(&mut self, question: &RouteQuestion) -> Result<RouteAnswer, Refusal> {
        self.world.with_kernel(self.node, |node, ctx| match question.family {
            Family::Inet => kernel::route::get(node, question, ctx),
            Family::Inet6 => kernel::six::route_get(node, question, ctx),
        })
    }
    fn sysctl(&self, key: &str) -> Result<String, Refusal> {
        kernel::sysctl::read(self.kernel(), key)
    }
    fn sysctl_keys(&self) -> Vec<String> {
        kernel::sysctl::keys(self.kernel())
    }
    fn proc_file(&self, path: &str) -> Option<String> {
        kernel::fib::proc_file(self.kernel(), path)
    }
    fn netfilter_table(&mut self, family: Family, table: TableName) -> TableListing {
        self.world.with_kernel(self.node, |node, _| kernel::netfilter::tables::listing(node, family, table))
    }
    fn loaded_tables(&self, family: Family) -> Vec<TableName> {
        kernel::netfilter::tables::loaded(self.kernel(), family)
    }
    fn set_options(&self, name: &str) -> Option<SetOptions> {
        self.kernel().sets.options(name).cloned()
    }
    fn sets(&self) -> Vec<SetListing> {
        kernel::netfilter::ipset::dump(self.kernel(), self.world.now)
    }
    fn test_set(&self, name: &str, element: &SetElement) -> Result<bool, Refusal> {
        kernel::netfilter::ipset::test(self.kernel(), name, element, self.world.now)
    }
    fn conntrack(&self) -> Vec<Connection> {
        kernel::netfilter::conntrack::dump(self.kernel(), self.world.now)
    }
    fn counters(&self) -> Vec<(String, u64)> {
        kernel::counters::all(self.kernel())
    }
    fn log(&self) -> Vec<(Time, String)> {
        self.kernel().log.lines().cloned().collect()
    }
    fn has(&self, feature: Feature) -> bool {
        let profile = &self.kernel().profile;
        match feature {
            Feature::AddressLifetimes => profile.address_lifetimes,
            Feature::PeerNode => profile.peer_node,
            Feature::PeerIndex => profile.peer_index,
            Feature::DumpOfOneTable => profile.unknown_table_named,
            Feature::RuleProtocol => profile.port_attributes == UnknownAttribute::Known,
            Feature::ConnmarkShift => profile.connmark_shift,
            Feature::SetExtensions => profile.ipset >= IpsetAge::Skbinfo,
            Feature::Ipv6NullRoute => profile.ipv6_null_route,
            Feature::Ipv6Preference => profile.ipv6_preference,
        }
    }
}
