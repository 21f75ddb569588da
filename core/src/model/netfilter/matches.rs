//! The match extensions of iptables that the lab models (`-m NAME`), as plain data.

use super::Negatable;
use std::net::Ipv4Addr;

/// A match extension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Match {
    /// `-m tcp`
    Tcp {
        /// `--sport`, both ends included.
        sport: Option<Negatable<(u16, u16)>>,
        /// `--dport`
        dport: Option<Negatable<(u16, u16)>>,
        /// `--tcp-flags MASK COMP`
        flags: Option<Negatable<(u8, u8)>>,
    },
    /// `-m udp`
    Udp {
        /// `--sport`
        sport: Option<Negatable<(u16, u16)>>,
        /// `--dport`
        dport: Option<Negatable<(u16, u16)>>,
    },
    /// `-m icmp --icmp-type`; code None: any; type 255: any.
    Icmp(Negatable<(u8, Option<u8>)>),
    /// `-m mark --mark V/M`
    Mark(Negatable<(u32, u32)>),
    /// `-m connmark --mark V/M`
    Connmark(Negatable<(u32, u32)>),
    /// `-m conntrack --ctstate`
    Conntrack(Negatable<StateSet>),
    /// `-m state --state`
    State(Negatable<StateSet>),
    /// `-m set --match-set NAME DIMENSIONS`
    Set {
        /// Name of the set, kept by name; the kernel holds the set by reference.
        set: Negatable<String>,
        /// src or dst per dimension; true is src.
        dimensions: Vec<bool>,
    },
    /// `-m statistic`
    Statistic(Statistic),
    /// `-m comment --comment`
    Comment(String),
    /// `-m multiport`
    Multiport {
        /// Which ports.
        side: PortSide,
        /// The ranges.
        ports: Negatable<Vec<(u16, u16)>>,
    },
    /// `-m addrtype`; RTN_* bit masks.
    Addrtype {
        /// `--src-type`
        source: Option<Negatable<u16>>,
        /// `--dst-type`
        destination: Option<Negatable<u16>>,
    },
    /// `-m ttl`
    Ttl {
        /// How to compare the packet's with ours.
        comparison: TtlComparison,
        /// With what.
        value: u8,
    },
    /// `-m tos --tos V/M`
    Tos(Negatable<(u8, u8)>),
    /// `-m dscp --dscp`, 0 to 63.
    Dscp(Negatable<u8>),
    /// `-m iprange`, both ends included.
    Iprange {
        /// `--src-range`
        source: Option<Negatable<(Ipv4Addr, Ipv4Addr)>>,
        /// `--dst-range`
        destination: Option<Negatable<(Ipv4Addr, Ipv4Addr)>>,
    },
    /// `-m length`: bytes of the IP packet, both ends included.
    Length(Negatable<(u16, u16)>),
}

impl Match {
    /// The word after `-m`.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Tcp { .. } => "tcp",
            Self::Udp { .. } => "udp",
            Self::Icmp(_) => "icmp",
            Self::Mark(_) => "mark",
            Self::Connmark(_) => "connmark",
            Self::Conntrack(_) => "conntrack",
            Self::State(_) => "state",
            Self::Set { .. } => "set",
            Self::Statistic(_) => "statistic",
            Self::Comment(_) => "comment",
            Self::Multiport { .. } => "multiport",
            Self::Addrtype { .. } => "addrtype",
            Self::Ttl { .. } => "ttl",
            Self::Tos(_) => "tos",
            Self::Dscp(_) => "dscp",
            Self::Iprange { .. } => "iprange",
            Self::Length(_) => "length",
        }
    }
}

/// How `-m ttl` compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TtlComparison {
    /// `--ttl-eq`
    Equal,
    /// `! --ttl-eq`
    NotEqual,
    /// `--ttl-lt`
    Less,
    /// `--ttl-gt`
    Greater,
}

/// `-m statistic`
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statistic {
    /// `--mode random --probability P`: P as the kernel holds it, of 2^31.
    Random(Negatable<u32>),
    /// `--mode nth --every N --packet P`
    Nth {
        /// `--every`, from 1.
        every: Negatable<u32>,
        /// `--packet`, from 0.
        packet: u32,
    },
}

/// Which ports `-m multiport` looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PortSide {
    /// `--sports`
    Source,
    /// `--dports`
    Destination,
    /// `--ports`
    Either,
}

/// A set of connection states, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StateSet(pub u8);

impl StateSet {
    /// INVALID
    pub const INVALID: u8 = 1;
    /// NEW
    pub const NEW: u8 = 2;
    /// RELATED
    pub const RELATED: u8 = 4;
    /// ESTABLISHED
    pub const ESTABLISHED: u8 = 8;
    /// UNTRACKED
    pub const UNTRACKED: u8 = 16;
    /// SNAT
    pub const SNAT: u8 = 32;
    /// DNAT
    pub const DNAT: u8 = 64;

    /// The states' words and bits, in the order in which they are listed.
    pub const WORDS: [(&'static str, u8); 7] = [
        ("INVALID", Self::INVALID),
        ("NEW", Self::NEW),
        ("RELATED", Self::RELATED),
        ("ESTABLISHED", Self::ESTABLISHED),
        ("UNTRACKED", Self::UNTRACKED),
        ("SNAT", Self::SNAT),
        ("DNAT", Self::DNAT),
    ];
}

/// Address types of `-m addrtype`, by RTN_* number.
pub const ADDRESS_TYPES: [&str; 12] = [
    "UNSPEC",
    "UNICAST",
    "LOCAL",
    "BROADCAST",
    "ANYCAST",
    "MULTICAST",
    "BLACKHOLE",
    "UNREACHABLE",
    "PROHIBIT",
    "THROW",
    "NAT",
    "XRESOLVE",
];
