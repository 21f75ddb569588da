//! Names and kinds of the attributes that routing's netlink messages carry (include/uapi/linux/rtnetlink.h, if_addr.h, if_link.h,
//! neighbour.h, fib_rules.h, nexthop.h).

/// What an attribute holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// An address of either family, by its length.
    Address,
    /// An Ethernet address.
    Mac,
    /// A number of one, two, four or eight bytes, lowest first.
    Number,
    /// An interface's index.
    Interface,
    /// A text that ends with a zero.
    Text,
    /// A gateway of another family: its family, then the address.
    Via,
    /// Attributes inside, named by another list.
    Nest(List),
    /// `struct rtnexthop`, one after another.
    Nexthops,
    /// Members of a next hop group.
    Group,
    /// Anything else.
    Bytes,
}

/// Names and kinds by number, from 1 on.
pub(super) type List = &'static [(&'static str, Kind)];

use Kind::{Address, Bytes, Group, Interface, Mac, Nest, Nexthops, Number, Text, Via};

/// Of routes.
pub(super) const ROUTE: List = &[
    ("RTA_DST", Address),
    ("RTA_SRC", Address),
    ("RTA_IIF", Interface),
    ("RTA_OIF", Interface),
    ("RTA_GATEWAY", Address),
    ("RTA_PRIORITY", Number),
    ("RTA_PREFSRC", Address),
    ("RTA_METRICS", Nest(METRICS)),
    ("RTA_MULTIPATH", Nexthops),
    ("RTA_PROTOINFO", Bytes),
    ("RTA_FLOW", Number),
    ("RTA_CACHEINFO", Bytes),
    ("RTA_SESSION", Bytes),
    ("RTA_MP_ALGO", Bytes),
    ("RTA_TABLE", Number),
    ("RTA_MARK", Number),
    ("RTA_MFC_STATS", Bytes),
    ("RTA_VIA", Via),
    ("RTA_NEWDST", Bytes),
    ("RTA_PREF", Number),
    ("RTA_ENCAP_TYPE", Number),
    ("RTA_ENCAP", Bytes),
    ("RTA_EXPIRES", Number),
    ("RTA_PAD", Bytes),
    ("RTA_UID", Number),
    ("RTA_TTL_PROPAGATE", Number),
    ("RTA_IP_PROTO", Number),
    ("RTA_SPORT", Number),
    ("RTA_DPORT", Number),
    ("RTA_NH_ID", Number),
];

/// Of routes' metrics.
const METRICS: List = &[
    ("RTAX_LOCK", Number),
    ("RTAX_MTU", Number),
    ("RTAX_WINDOW", Number),
    ("RTAX_RTT", Number),
    ("RTAX_RTTVAR", Number),
    ("RTAX_SSTHRESH", Number),
    ("RTAX_CWND", Number),
    ("RTAX_ADVMSS", Number),
    ("RTAX_REORDERING", Number),
    ("RTAX_HOPLIMIT", Number),
    ("RTAX_INITCWND", Number),
    ("RTAX_FEATURES", Number),
    ("RTAX_RTO_MIN", Number),
    ("RTAX_INITRWND", Number),
    ("RTAX_QUICKACK", Number),
    ("RTAX_CC_ALGO", Text),
    ("RTAX_FASTOPEN_NO_COOKIE", Number),
];

/// Of addresses.
pub(super) const ADDRESS: List = &[
    ("IFA_ADDRESS", Address),
    ("IFA_LOCAL", Address),
    ("IFA_LABEL", Text),
    ("IFA_BROADCAST", Address),
    ("IFA_ANYCAST", Address),
    ("IFA_CACHEINFO", Bytes),
    ("IFA_MULTICAST", Address),
    ("IFA_FLAGS", Number),
    ("IFA_RT_PRIORITY", Number),
    ("IFA_TARGET_NETNSID", Number),
    ("IFA_PROTO", Number),
];

/// Of interfaces: those that the lab's commands send.
pub(super) const LINK: List = &[
    ("IFLA_ADDRESS", Mac),
    ("IFLA_BROADCAST", Mac),
    ("IFLA_IFNAME", Text),
    ("IFLA_MTU", Number),
    ("IFLA_LINK", Interface),
    ("IFLA_QDISC", Text),
    ("IFLA_STATS", Bytes),
    ("IFLA_COST", Bytes),
    ("IFLA_PRIORITY", Bytes),
    ("IFLA_MASTER", Interface),
    ("IFLA_WIRELESS", Bytes),
    ("IFLA_PROTINFO", Bytes),
    ("IFLA_TXQLEN", Number),
    ("IFLA_MAP", Bytes),
    ("IFLA_WEIGHT", Number),
    ("IFLA_OPERSTATE", Number),
    ("IFLA_LINKMODE", Number),
    ("IFLA_LINKINFO", Nest(LINK_INFO)),
    ("IFLA_NET_NS_PID", Number),
    ("IFLA_IFALIAS", Text),
    ("IFLA_NUM_VF", Number),
    ("IFLA_VFINFO_LIST", Bytes),
    ("IFLA_STATS64", Bytes),
    ("IFLA_VF_PORTS", Bytes),
    ("IFLA_PORT_SELF", Bytes),
    ("IFLA_AF_SPEC", Bytes),
    ("IFLA_GROUP", Number),
    ("IFLA_NET_NS_FD", Number),
    ("IFLA_EXT_MASK", Number),
];

/// What kind of interface is to be made.
const LINK_INFO: List = &[("IFLA_INFO_KIND", Text), ("IFLA_INFO_DATA", Bytes)];

/// Of neighbours.
pub(super) const NEIGHBOUR: List = &[
    ("NDA_DST", Address),
    ("NDA_LLADDR", Mac),
    ("NDA_CACHEINFO", Bytes),
    ("NDA_PROBES", Number),
    ("NDA_VLAN", Number),
    ("NDA_PORT", Number),
    ("NDA_VNI", Number),
    ("NDA_IFINDEX", Interface),
    ("NDA_MASTER", Interface),
    ("NDA_LINK_NETNSID", Number),
    ("NDA_SRC_VNI", Number),
    ("NDA_PROTOCOL", Number),
    ("NDA_NH_ID", Number),
    ("NDA_FDB_EXT_ATTRS", Bytes),
    ("NDA_FLAGS_EXT", Number),
];

/// Of rules.
pub(super) const RULE: List = &[
    ("FRA_DST", Address),
    ("FRA_SRC", Address),
    ("FRA_IIFNAME", Text),
    ("FRA_GOTO", Number),
    ("FRA_UNUSED2", Bytes),
    ("FRA_PRIORITY", Number),
    ("FRA_UNUSED3", Bytes),
    ("FRA_UNUSED4", Bytes),
    ("FRA_UNUSED5", Bytes),
    ("FRA_FWMARK", Number),
    ("FRA_FLOW", Number),
    ("FRA_TUN_ID", Number),
    ("FRA_SUPPRESS_IFGROUP", Number),
    ("FRA_SUPPRESS_PREFIXLEN", Number),
    ("FRA_TABLE", Number),
    ("FRA_FWMASK", Number),
    ("FRA_OIFNAME", Text),
    ("FRA_PAD", Bytes),
    ("FRA_L3MDEV", Number),
    ("FRA_UID_RANGE", Bytes),
    ("FRA_PROTOCOL", Number),
    ("FRA_IP_PROTO", Number),
    ("FRA_SPORT_RANGE", Bytes),
    ("FRA_DPORT_RANGE", Bytes),
];

/// Of next hop objects.
pub(super) const NEXTHOP: List = &[
    ("NHA_ID", Number),
    ("NHA_GROUP", Group),
    ("NHA_GROUP_TYPE", Number),
    ("NHA_BLACKHOLE", Bytes),
    ("NHA_OIF", Interface),
    ("NHA_GATEWAY", Address),
    ("NHA_ENCAP_TYPE", Number),
    ("NHA_ENCAP", Bytes),
    ("NHA_GROUPS", Bytes),
    ("NHA_MASTER", Interface),
    ("NHA_FDB", Bytes),
    ("NHA_RES_GROUP", Nest(RESILIENT)),
    ("NHA_RES_BUCKET", Bytes),
];

/// Of a resilient group.
const RESILIENT: List = &[
    ("NHA_RES_GROUP_BUCKETS", Number),
    ("NHA_RES_GROUP_IDLE_TIMER", Number),
    ("NHA_RES_GROUP_UNBALANCED_TIMER", Number),
    ("NHA_RES_GROUP_UNBALANCED_TIME", Number),
];

/// The name and kind of an attribute; numbers that are not known have a name that says so.
pub(super) fn named(list: List, number: u16) -> (&'static str, Kind) {
    let place = usize::from(number).checked_sub(1);
    place.and_then(|place| list.get(place)).copied().unwrap_or(("unknown attribute", Bytes))
}
