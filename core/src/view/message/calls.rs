//! What the kernel does with a request: the functions it passes, and the structures it becomes (net/ipv4/fib_frontend.c,
//! fib_trie.c, fib_semantics.c, devinet.c, nexthop.c; net/ipv6/route.c, ip6_fib.c, addrconf.c; net/core/rtnetlink.c, neighbour.c,
//! fib_rules.c).

use super::Field;
use crate::kernel::profile::{Ipv6Routes, Profile};

/// A call, and how deep it stands in the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// How many calls it is inside of.
    pub depth: usize,
    /// The function.
    pub name: &'static str,
}

/// A message's way through the kernel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Way {
    pub(super) calls: Vec<Call>,
    pub(super) structures: Vec<String>,
}

/// Address families (AF_INET, AF_INET6).
const INET: u8 = 2;
const INET6: u8 = 10;

/// The way of a request under a kernel.
pub(super) fn of(bytes: &[u8], fields: &[Field], profile: &Profile) -> Way {
    let kind = bytes.get(4..6).map_or(0, |kind| u16::from_le_bytes([kind[0], kind[1]]));
    let family = bytes.get(16).copied().unwrap_or(0);
    let hops = hops(fields);
    let Some((receiver, inner, becomes)) = known(kind, family, hops, profile) else { return Way::default() };
    let mut calls = vec![Call { depth: 0, name: "rtnetlink_rcv_msg()" }, Call { depth: 1, name: receiver }];
    calls.extend(inner.into_iter().map(|(depth, name)| Call { depth: depth + 2, name }));
    let name = super::read::type_name(kind).to_owned();
    Way { calls, structures: std::iter::once(name).chain(becomes).collect() }
}

/// How many next hops a `nexthop` list has; none where there is no list.
fn hops(fields: &[Field]) -> Option<usize> {
    let list = fields.iter().find(|field| field.name == "RTA_MULTIPATH")?;
    Some(list.parts.iter().filter(|part| part.name == "struct rtnexthop").count())
}

/// The receiver, what it calls, and what the message becomes.
type Known = (&'static str, Vec<(usize, &'static str)>, Vec<String>);

fn known(kind: u16, family: u8, hops: Option<usize>, profile: &Profile) -> Option<Known> {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let chain = |calls: &[&'static str]| calls.iter().copied().enumerate().collect::<Vec<_>>();
    Some(match (kind, family) {
        (24, INET) => (
            "inet_rtm_newroute()",
            vec![(0, "rtm_to_fib_config()"), (0, "fib_table_insert()"), (1, "fib_create_info()"), (1, "fib_insert_alias()")],
            names(&["struct fib_config", "struct fib_info", "struct fib_alias"]),
        ),
        (25, INET) => (
            "inet_rtm_delroute()",
            vec![(0, "rtm_to_fib_config()"), (0, "fib_table_delete()"), (1, "fib_find_alias()"), (1, "fib_remove_alias()")],
            names(&["struct fib_config"]),
        ),
        (24, INET6) => new_route6(hops, profile.ipv6_routes),
        (25, INET6) => (
            "inet6_rtm_delroute()",
            match hops {
                Some(hops) => {
                    [vec![(0, "rtm_to_fib6_config()"), (0, "ip6_route_multipath_del()")], vec![(1, "ip6_route_del()"); hops]]
                        .concat()
                }
                None => vec![(0, "rtm_to_fib6_config()"), (0, "ip6_route_del()"), (1, "fib6_del()")],
            },
            names(&["struct fib6_config"]),
        ),
        (26, INET) => (
            "inet_rtm_getroute()",
            vec![(0, "ip_route_input_rcu() or ip_route_output_key_hash_rcu()")],
            names(&["struct flowi4", "struct fib_result", "struct rtable"]),
        ),
        (26, INET6) => (
            "inet6_rtm_getroute()",
            vec![(0, "ip6_route_input_lookup() or ip6_route_output()")],
            names(&["struct flowi6", "struct rt6_info"]),
        ),
        (20, INET) => (
            "inet_rtm_newaddr()",
            chain(&["rtm_to_ifaddr()"])
                .into_iter()
                .chain([(0, "__inet_insert_ifa()"), (1, "fib_add_ifaddr()"), (2, "fib_magic()"), (3, "fib_table_insert()")])
                .collect(),
            names(&["struct in_ifaddr", "struct fib_config", "struct fib_info", "struct fib_alias"]),
        ),
        (21, INET) => (
            "inet_rtm_deladdr()",
            vec![(0, "__inet_del_ifa()"), (1, "fib_del_ifaddr()"), (2, "fib_sync_down_addr()")],
            names(&["struct in_ifaddr"]),
        ),
        (20, INET6) => (
            "inet6_rtm_newaddr()",
            chain(&["inet6_addr_add()", "ipv6_add_addr()", "addrconf_dad_start()"]),
            names(&["struct ifa6_config", "struct inet6_ifaddr"]),
        ),
        (21, INET6) => {
            ("inet6_rtm_deladdr()", chain(&["inet6_addr_del()", "ipv6_del_addr()"]), names(&["struct inet6_ifaddr"]))
        }
        (32, _) => {
            ("fib_nl_newrule()", vec![(0, "fib_nl2rule()"), (0, rule_configure(family))], names(&["struct fib_rule"]))
        }
        (33, _) => ("fib_nl_delrule()", vec![(0, "fib_nl2rule()"), (0, "rule_find()")], names(&["struct fib_rule"])),
        (28, _) => (
            "neigh_add()",
            chain(&["___neigh_create()"]).into_iter().chain([(0, "__neigh_update()")]).collect(),
            names(&["struct neighbour"]),
        ),
        (29, _) => {
            ("neigh_delete()", vec![(0, "__neigh_update()"), (0, "neigh_remove_one()")], names(&["struct neighbour"]))
        }
        (104, _) => (
            "rtm_new_nexthop()",
            vec![
                (0, "rtm_to_nh_config()"),
                (0, "nexthop_add()"),
                (1, "nexthop_create() or nexthop_create_group()"),
                (1, "insert_nexthop()"),
            ],
            names(&["struct nh_config", "struct nexthop", "struct nh_info or struct nh_group"]),
        ),
        (105, _) => ("rtm_del_nexthop()", vec![(0, "remove_nexthop()")], names(&["struct nexthop"])),
        (16, _) => ("rtnl_newlink()", vec![(0, "do_setlink() or rtnl_newlink_create()")], names(&["struct net_device"])),
        (17, _) => ("rtnl_dellink()", vec![(0, "unregister_netdevice_queue()")], names(&["struct net_device"])),
        (19, _) => ("rtnl_setlink()", vec![(0, "do_setlink()")], names(&["struct net_device"])),
        _ => return None,
    })
}

/// An IPv6 route: one entry for each next hop, where the kernel knows of several at all.
fn new_route6(hops: Option<usize>, routes: Ipv6Routes) -> Known {
    let entry = match routes {
        Ipv6Routes::Single | Ipv6Routes::EntryEach => "struct rt6_info",
        Ipv6Routes::InfoEach => "struct fib6_info",
    };
    let mut calls = vec![(0, "rtm_to_fib6_config()")];
    let count = match hops {
        Some(hops) if routes != Ipv6Routes::Single => {
            calls.push((0, "ip6_route_multipath_add()"));
            calls.extend(vec![(1, "fib6_add()"); hops]);
            hops
        }
        _ => {
            calls.extend([(0, "ip6_route_add()"), (1, "fib6_add()")]);
            1
        }
    };
    let becomes = std::iter::once("struct fib6_config".to_owned()).chain(vec![entry.to_owned(); count]);
    ("inet6_rtm_newroute()", calls, becomes.collect())
}

const fn rule_configure(family: u8) -> &'static str {
    if family == INET6 { "fib6_rule_configure()" } else { "fib4_rule_configure()" }
}
