//! The target extensions of iptables 1.8.9: those that the lab models, with their options, and the names of the others.

use super::{by_hand, flag, must, opt, rival, unmodelled};
use crate::command::iptables::extension::Extension;

const MARK_OPTIONS: &[&str] = &["set-mark", "and-mark", "or-mark", "xor-mark", "set-xmark"];
const CONNMARK_OPTIONS: &[&str] = &["set-mark", "save-mark", "restore-mark", "and-mark", "or-mark", "xor-mark", "set-xmark"];

const TOS_OPTIONS: &[&str] = &["set-tos", "and-tos", "or-tos", "xor-tos"];
const TTL_OPTIONS: &[&str] = &["ttl-set", "ttl-inc", "ttl-dec"];
const HL_OPTIONS: &[&str] = &["hl-set", "hl-inc", "hl-dec"];

/// The targets with options, or at least a module, that the lab models.
pub(super) static TARGETS: [Extension; 19] = [
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
            opt("left-shift-mark"),
            opt("right-shift-mark"),
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
        options: &[must("to-source", false), flag("random"), flag("random-fully"), flag("persistent")],
    },
    Extension { name: "DNAT", options: &[must("to-destination", false), flag("random"), flag("persistent")] },
    Extension { name: "MASQUERADE", options: &[opt("to-ports"), flag("random"), flag("random-fully")] },
    Extension { name: "REDIRECT", options: &[opt("to-ports"), flag("random")] },
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
        name: "HL",
        options: &[rival("hl-set", true, HL_OPTIONS), rival("hl-inc", true, HL_OPTIONS), rival("hl-dec", true, HL_OPTIONS)],
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
    Extension { name: "NETMAP", options: &[must("to", false)] },
    Extension {
        name: "LOG",
        options: &[
            opt("log-level"),
            opt("log-prefix"),
            flag("log-tcp-sequence"),
            flag("log-tcp-options"),
            flag("log-ip-options"),
            flag("log-uid"),
            flag("log-macdecode"),
        ],
    },
    Extension { name: "TRACE", options: &[] },
    Extension { name: "CLASSIFY", options: &[must("set-class", false)] },
    Extension {
        name: "HMARK",
        options: &[
            opt("hmark-tuple"),
            opt("hmark-src-prefix"),
            opt("hmark-dst-prefix"),
            opt("hmark-sport-mask"),
            opt("hmark-dport-mask"),
            opt("hmark-spi-mask"),
            opt("hmark-sport"),
            opt("hmark-dport"),
            opt("hmark-spi"),
            opt("hmark-proto-mask"),
            opt("hmark-rnd"),
            opt("hmark-mod"),
            opt("hmark-offset"),
        ],
    },
];

/// Targets that iptables 1.8.9 has beside those above.
pub(super) const OTHER_TARGETS: &[&str] = &[
    "AUDIT",
    "CHECKSUM",
    "CLUSTERIP",
    "CONNSECMARK",
    "DNPT",
    "ECN",
    "IDLETIMER",
    "LED",
    "NFLOG",
    "NFQUEUE",
    "QUEUE",
    "RATEEST",
    "SECMARK",
    "SNPT",
    "SYNPROXY",
    "TCPMSS",
    "TCPOPTSTRIP",
    "TEE",
    "TPROXY",
    "ULOG",
];
