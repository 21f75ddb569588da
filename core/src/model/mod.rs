//! What an administrator configured, as plain data, and `Change`, one edit of it. One file a subject; the same file name
//! means the same subject in `command/`, `kernel/` and `view/`.

pub mod address;
pub mod conntrack;
pub mod link;
pub mod names;
pub mod neigh;
pub mod netfilter;
pub mod nexthop;
pub mod refusal;
pub mod route;
pub mod rule;
pub mod set;

pub use address::{Address, AddressChange, AddressFlags, Lifetime};
pub use link::{Link, LinkChange, LinkKind, LinkSettings, LinkStats, OperState, Qdisc};
pub use neigh::{NeighCache, NeighChange, NeighFlags, Neighbour, NudState};
pub use refusal::Refusal;
pub use route::{Nexthop, Route, RouteChange, RouteType, RouteVerb, Scope};
pub use rule::{Rule, RuleAction, RuleChange};

/// One edit of a node's configuration: what a tool sends to the kernel in one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// RTM_NEWLINK, RTM_DELLINK, RTM_SETLINK.
    Link(LinkChange),
    /// RTM_NEWADDR, RTM_DELADDR.
    Address(AddressChange),
    /// RTM_NEWROUTE, RTM_DELROUTE.
    Route(RouteChange),
    /// RTM_NEWNEXTHOP, RTM_DELNEXTHOP.
    Nexthop(nexthop::NexthopChange),
    /// RTM_NEWRULE, RTM_DELRULE.
    Rule(RuleChange),
    /// RTM_NEWNEIGH, RTM_DELNEIGH.
    Neighbour(NeighChange),
    /// `ip route flush cache`: a write to net.ipv4.route.flush.
    FlushRouteCache(crate::base::Family),
    /// A write to a file below /proc/sys; the key in dotted form.
    Sysctl {
        /// `net.ipv4.ip_forward` and the like.
        key: String,
        /// What is written, without a newline.
        value: String,
    },
    /// An edit of a table of iptables.
    Netfilter(netfilter::NetfilterChange),
    /// An edit of an ipset.
    Set(set::SetChange),
    /// `conntrack -D`, `-F`: these connections are forgotten.
    DeleteConnections(conntrack::ConnectionFilter),
    /// `conntrack -U`: the connection with this original tuple is changed.
    UpdateConnection(conntrack::Tuple, conntrack::ConnectionEdit),
    /// `conntrack -I`
    CreateConnection(Box<conntrack::NewConnection>),
    /// `conntrack -L -z`: the counters of a family's connections start anew; of all without one.
    ZeroConnections(Option<crate::base::Family>),
}
