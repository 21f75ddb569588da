//! The kernel as a tool sees it: requests that change something, and dumps. Implemented over a node in `sim/`.

use crate::base::Family;
use crate::model::conntrack::Connection;
use crate::model::netfilter::{TableListing, TableName};
use crate::model::nexthop::{NexthopBucket, NexthopObject};
use crate::model::route::{RouteAnswer, RouteQuestion};
use crate::model::set::{SetElement, SetListing, SetOptions};
use litemap::LiteMap;

use crate::model::{Address, Change, Link, Neighbour, Refusal, Route, Rule};

/// The node's kernel, through the system calls that tools use.
pub trait Kernel {
    /// Name of the node (network namespace).
    fn node_name(&self) -> &str;
    /// The kernel of another node, as `ip -n` enters its namespace.
    fn enter(&mut self, node: &str) -> Option<Box<dyn Kernel + '_>>;
    /// Carries out one edit.
    ///
    /// Errors: whatever Linux answers to the same netlink request, `setsockopt` or write.
    fn change(&mut self, change: Change) -> Result<(), Refusal>;
    /// RTM_GETLINK dump, by index.
    fn links(&self) -> Vec<Link>;
    /// RTM_GETLINK of one interface by its name: newer kernels notice its carrier before they answer.
    fn ask_link(&mut self, name: &str);
    /// Name of a node that a veth's other end is in.
    fn peer_node_name(&self, node: crate::base::NodeId) -> String;
    /// RTM_GETADDR dump: IPv4's, then IPv6's, each by interface index, then in the kernel's order.
    fn addresses(&self) -> Vec<Address>;
    /// RTM_GETROUTE dump of all tables of a family, in the kernel's order.
    fn routes(&self, family: Family) -> Vec<Route>;
    /// RTM_GETNEXTHOP dump, by id.
    fn nexthops(&self) -> Vec<NexthopObject>;
    /// RTM_GETNEXTHOPBUCKET dump, by group and number.
    fn nexthop_buckets(&self) -> Vec<NexthopBucket>;
    /// Names of tables beside the built-in ones, by number: the node's rt_tables.
    fn table_names(&self) -> &LiteMap<u32, String>;
    /// True when the table exists: an unknown one makes a dump of it fail.
    fn table_exists(&self, family: Family, table: crate::base::TableId) -> bool;
    /// Entries of the route cache (before 3.6) or its exceptions.
    fn route_cache(&self) -> Vec<RouteAnswer>;
    /// RTM_GETRULE dump of a family, in order of priority.
    fn rules(&self, family: Family) -> Vec<Rule>;
    /// RTM_GETNEIGH dump: IPv4's, then IPv6's.
    fn neighbours(&self) -> Vec<Neighbour>;
    /// RTM_GETROUTE for one destination. Takes `&mut`: before 4.4 a question draws a next hop, before 3.6 it fills the cache.
    ///
    /// Errors: ENETUNREACH and others, as the look-up ends.
    fn route_get(&mut self, question: &RouteQuestion) -> Result<RouteAnswer, Refusal>;
    /// A file below /proc/sys by its dotted key, without the newline.
    ///
    /// Errors: ENOENT when there is no such key.
    fn sysctl(&self, key: &str) -> Result<String, Refusal>;
    /// Every key below /proc/sys that exists, in the order of `sysctl -a`.
    fn sysctl_keys(&self) -> Vec<String>;
    /// The text of a file below /proc/net; `None` when there is no such file.
    fn proc_file(&self, path: &str) -> Option<String>;
    /// A table of iptables as it stands.
    fn netfilter_table(&mut self, family: Family, table: TableName) -> TableListing;
    /// Tables of iptables that are loaded, in the order of loading (latest first), as `iptables-save` lists them.
    fn loaded_tables(&self, family: Family) -> Vec<TableName>;
    /// How a set was made; `None` when there is none of this name.
    fn set_options(&self, name: &str) -> Option<SetOptions>;
    /// All sets.
    fn sets(&self) -> Vec<SetListing>;
    /// `ipset test`.
    ///
    /// Errors: ENOENT when there is no such set.
    fn test_set(&self, name: &str, element: &SetElement) -> Result<bool, Refusal>;
    /// IPCTNL_MSG_CT_GET dump: the tracked connections, oldest first.
    fn conntrack(&self) -> Vec<Connection>;
    /// The counters of /proc/net/snmp and netstat by nstat's names (`IpForwDatagrams`), in its order.
    fn counters(&self) -> Vec<(String, u64)>;
    /// The kernel's log, oldest line first.
    fn log(&self) -> Vec<(crate::base::Time, String)>;
    /// True when this kernel version has the named behaviour that a tool's output depends on.
    fn has(&self, feature: Feature) -> bool;
}

/// Behaviours of the kernel that show in a tool's output beyond the data itself. Which kernel has which is `kernel/profile`'s.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// Addresses have lifetimes (`valid_lft forever`), 3.10 on.
    AddressLifetimes,
    /// `link-netns NODE` for a veth whose peer is in another node, and `@ifN` where its index is another number.
    PeerNode,
    /// The peer's index even where it is the same number.
    PeerIndex,
    /// A table of routes can be asked for alone, and one that is not there is an error.
    DumpOfOneTable,
    /// Rules say who made them.
    RuleProtocol,
    /// The CONNMARK target that iptables 1.8.9 was written for.
    ConnmarkShift,
    /// The set match and SET target that iptables 1.8.9 was written for.
    SetExtensions,
    /// A dump of all tables has IPv6's entry for "no route".
    Ipv6NullRoute,
    /// IPv6 routes have a preference.
    Ipv6Preference,
}
