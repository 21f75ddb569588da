//! The match and target extensions of iptables 1.8.9: those that the lab models, with their options, and the names of the others.

use super::extension::{Extension, Opt};
use super::failure::Failure;

const OPT: Opt = Opt {
    name: "",
    id: "",
    value: true,
    negatable: false,
    by_hand: false,
    mandatory: false,
    excludes: &[],
    also: &[],
    modelled: true,
};

const fn opt(name: &'static str) -> Opt {
    Opt { name, id: name, ..OPT }
}

const fn not(name: &'static str) -> Opt {
    Opt { name, id: name, negatable: true, ..OPT }
}

const fn alias(name: &'static str, id: &'static str) -> Opt {
    Opt { name, id, negatable: true, ..OPT }
}

const fn by_hand(name: &'static str, id: &'static str, value: bool) -> Opt {
    Opt { name, id, value, negatable: true, by_hand: true, ..OPT }
}

const fn must(name: &'static str, negatable: bool) -> Opt {
    Opt { name, id: name, negatable, mandatory: true, ..OPT }
}

const fn unmodelled(name: &'static str) -> Opt {
    Opt { name, id: name, modelled: false, ..OPT }
}

const fn flag(name: &'static str) -> Opt {
    Opt { name, id: name, value: false, ..OPT }
}

const fn unmodelled_flag(name: &'static str) -> Opt {
    Opt { name, id: name, value: false, modelled: false, ..OPT }
}

const fn rival(name: &'static str, value: bool, excludes: &'static [&'static str]) -> Opt {
    Opt { name, id: name, value, excludes, ..OPT }
}

/// The matches that the lab models.
pub static MATCHES: [Extension; 17] = [
    Extension {
        name: "tcp",
        options: &[
            by_hand("source-port", "source-port", true),
            by_hand("sport", "source-port", true),
            by_hand("destination-port", "destination-port", true),
            by_hand("dport", "destination-port", true),
            by_hand("syn", "tcp-flags", false),
            by_hand("tcp-flags", "tcp-flags", true),
            unmodelled("tcp-option"),
        ],
    },
    Extension {
        name: "udp",
        options: &[
            not("source-port"),
            alias("sport", "source-port"),
            not("destination-port"),
            alias("dport", "destination-port"),
        ],
    },
    Extension { name: "icmp", options: &[must("icmp-type", true)] },
    Extension { name: "mark", options: &[must("mark", true)] },
    Extension { name: "connmark", options: &[must("mark", true)] },
    Extension {
        name: "conntrack",
        options: &[
            not("ctstate"),
            unmodelled("ctproto"),
            unmodelled("ctorigsrc"),
            unmodelled("ctorigdst"),
            unmodelled("ctreplsrc"),
            unmodelled("ctrepldst"),
            unmodelled("ctstatus"),
            unmodelled("ctexpire"),
            unmodelled("ctorigsrcport"),
            unmodelled("ctorigdstport"),
            unmodelled("ctreplsrcport"),
            unmodelled("ctrepldstport"),
            unmodelled("ctdir"),
        ],
    },
    Extension { name: "state", options: &[must("state", true)] },
    Extension {
        name: "set",
        options: &[
            by_hand("match-set", "match-set", true),
            unmodelled("set"),
            unmodelled_flag("return-nomatch"),
            unmodelled_flag("update-counters"),
            unmodelled_flag("update-subcounters"),
            unmodelled("packets-eq"),
            unmodelled("packets-lt"),
            unmodelled("packets-gt"),
            unmodelled("bytes-eq"),
            unmodelled("bytes-lt"),
            unmodelled("bytes-gt"),
        ],
    },
    Extension {
        name: "statistic",
        options: &[
            opt("mode"),
            Opt { name: "probability", id: "probability", negatable: true, excludes: &["every", "packet"], ..OPT },
            Opt { name: "every", id: "every", negatable: true, also: &["packet"], ..OPT },
            Opt { name: "packet", id: "packet", also: &["every"], ..OPT },
        ],
    },
    Extension { name: "comment", options: &[must("comment", false)] },
    Extension {
        name: "multiport",
        options: &[
            Opt { excludes: &["destination-ports", "ports"], ..not("source-ports") },
            alias("sports", "source-ports"),
            Opt { excludes: &["source-ports", "ports"], ..not("destination-ports") },
            alias("dports", "destination-ports"),
            Opt { excludes: &["source-ports", "destination-ports"], ..not("ports") },
        ],
    },
    Extension {
        name: "addrtype",
        options: &[not("src-type"), not("dst-type"), unmodelled_flag("limit-iface-in"), unmodelled_flag("limit-iface-out")],
    },
    Extension {
        name: "ttl",
        options: &[
            rival("ttl-lt", true, &["ttl-gt", "ttl-eq"]),
            rival("ttl-gt", true, &["ttl-lt", "ttl-eq"]),
            Opt { excludes: &["ttl-lt", "ttl-gt"], ..not("ttl-eq") },
            alias("ttl", "ttl-eq"),
        ],
    },
    Extension { name: "tos", options: &[must("tos", true)] },
    Extension {
        name: "dscp",
        options: &[Opt { excludes: &["dscp-class"], ..not("dscp") }, Opt { excludes: &["dscp"], ..not("dscp-class") }],
    },
    Extension { name: "iprange", options: &[not("src-range"), not("dst-range")] },
    Extension { name: "length", options: &[must("length", true)] },
];

const MARK_OPTIONS: &[&str] = &["set-mark", "and-mark", "or-mark", "xor-mark", "set-xmark"];
const CONNMARK_OPTIONS: &[&str] = &["set-mark", "save-mark", "restore-mark", "and-mark", "or-mark", "xor-mark", "set-xmark"];

const TOS_OPTIONS: &[&str] = &["set-tos", "and-tos", "or-tos", "xor-tos"];
const TTL_OPTIONS: &[&str] = &["ttl-set", "ttl-inc", "ttl-dec"];

/// The targets with options, or at least a module, that the lab models.
pub static TARGETS: [Extension; 13] = [
    Extension {
        name: "MARK",
        options: &[
            rival("set-xmark", true, MARK_OPTIONS),
            rival("set-mark", true, MARK_OPTIONS),
            rival("and-mark", true, MARK_OPTIONS),
            rival("or-mark", true, MARK_OPTIONS),
            rival("xor-mark", true, MARK_OPTIONS),
        ],
    },
    Extension {
        name: "CONNMARK",
        options: &[
            rival("set-xmark", true, CONNMARK_OPTIONS),
            rival("set-mark", true, CONNMARK_OPTIONS),
            rival("and-mark", true, CONNMARK_OPTIONS),
            rival("or-mark", true, CONNMARK_OPTIONS),
            rival("xor-mark", true, CONNMARK_OPTIONS),
            rival("save-mark", false, CONNMARK_OPTIONS),
            rival("restore-mark", false, CONNMARK_OPTIONS),
            unmodelled("left-shift-mark"),
            unmodelled("right-shift-mark"),
            rival("ctmask", true, &["mask"]),
            rival("nfmask", true, &["mask"]),
            rival("mask", true, &["ctmask", "nfmask"]),
        ],
    },
    Extension {
        name: "SET",
        options: &[
            by_hand("add-set", "add-set", true),
            by_hand("del-set", "del-set", true),
            unmodelled("map-set"),
            by_hand("timeout", "timeout", true),
            by_hand("exist", "exist", false),
        ],
    },
    Extension { name: "REJECT", options: &[opt("reject-with")] },
    Extension {
        name: "SNAT",
        options: &[
            must("to-source", false),
            unmodelled_flag("random"),
            unmodelled_flag("random-fully"),
            unmodelled_flag("persistent"),
        ],
    },
    Extension {
        name: "DNAT",
        options: &[must("to-destination", false), unmodelled_flag("random"), unmodelled_flag("persistent")],
    },
    Extension {
        name: "MASQUERADE",
        options: &[opt("to-ports"), unmodelled_flag("random"), unmodelled_flag("random-fully")],
    },
    Extension { name: "REDIRECT", options: &[opt("to-ports"), unmodelled_flag("random")] },
    Extension { name: "NOTRACK", options: &[] },
    Extension {
        name: "TOS",
        options: &[
            rival("set-tos", true, TOS_OPTIONS),
            rival("and-tos", true, TOS_OPTIONS),
            rival("or-tos", true, TOS_OPTIONS),
            rival("xor-tos", true, TOS_OPTIONS),
        ],
    },
    Extension {
        name: "DSCP",
        options: &[rival("set-dscp", true, &["set-dscp-class"]), rival("set-dscp-class", true, &["set-dscp"])],
    },
    Extension {
        name: "TTL",
        options: &[
            rival("ttl-set", true, TTL_OPTIONS),
            rival("ttl-inc", true, TTL_OPTIONS),
            rival("ttl-dec", true, TTL_OPTIONS),
        ],
    },
    Extension {
        name: "CT",
        options: &[
            flag("notrack"),
            unmodelled("helper"),
            unmodelled("timeout"),
            unmodelled("ctevents"),
            unmodelled("expevents"),
            unmodelled("zone"),
            unmodelled("zone-orig"),
            unmodelled("zone-reply"),
        ],
    },
];

/// Matches that iptables 1.8.9 has beside those above.
const OTHER_MATCHES: &[&str] = &[
    "ah",
    "bpf",
    "cgroup",
    "cluster",
    "connbytes",
    "connlabel",
    "connlimit",
    "cpu",
    "dccp",
    "devgroup",
    "ecn",
    "esp",
    "hashlimit",
    "helper",
    "ipcomp",
    "ipvs",
    "limit",
    "mac",
    "nfacct",
    "osf",
    "owner",
    "physdev",
    "pkttype",
    "policy",
    "quota",
    "rateest",
    "realm",
    "recent",
    "rpfilter",
    "sctp",
    "socket",
    "string",
    "tcpmss",
    "time",
    "u32",
];

/// Targets that iptables 1.8.9 has beside those above.
const OTHER_TARGETS: &[&str] = &[
    "AUDIT",
    "CHECKSUM",
    "CLASSIFY",
    "CLUSTERIP",
    "CONNSECMARK",
    "ECN",
    "HMARK",
    "IDLETIMER",
    "LED",
    "LOG",
    "NETMAP",
    "NFLOG",
    "NFQUEUE",
    "QUEUE",
    "RATEEST",
    "SECMARK",
    "SYNPROXY",
    "TCPMSS",
    "TCPOPTSTRIP",
    "TEE",
    "TPROXY",
    "TRACE",
    "ULOG",
];

/// The match of this name; `None`: iptables has no such match.
///
/// Errors: it has, the lab has not.
pub fn find_match(name: &str) -> Result<Option<&'static Extension>, Failure> {
    if OTHER_MATCHES.contains(&name) {
        return Err(Failure::NotModelled(format!("match {name}")));
    }
    Ok(MATCHES.iter().find(|extension| extension.name == name))
}

/// The target of this name that has a module; `None`: iptables has none.
///
/// Errors: it has, the lab has not.
pub fn find_target(name: &str) -> Result<Option<&'static Extension>, Failure> {
    if OTHER_TARGETS.contains(&name) {
        return Err(Failure::NotModelled(format!("target {name}")));
    }
    Ok(TARGETS.iter().find(|extension| extension.name == name))
}

/// Is it the name of a target, so that no chain may bear it?
pub fn is_target_name(name: &str) -> bool {
    matches!(name, "ACCEPT" | "DROP" | "RETURN" | "QUEUE")
        || OTHER_TARGETS.contains(&name)
        || TARGETS.iter().any(|extension| extension.name == name)
}
