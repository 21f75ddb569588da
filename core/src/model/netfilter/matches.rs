//! The match extensions of iptables that the lab models (`-m NAME`), as plain data.

use super::{MaskedAddress, Negatable};
use crate::base::Mac;
use std::net::IpAddr;

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
        /// `--tcp-option`, the kind of one.
        option: Option<Negatable<u8>>,
    },
    /// `-m udp`
    Udp {
        /// `--sport`
        sport: Option<Negatable<(u16, u16)>>,
        /// `--dport`
        dport: Option<Negatable<(u16, u16)>>,
    },
    /// `-m icmp --icmp-type`: the type and, both ends included, its codes; none: any; type 255: any.
    Icmp(Negatable<(u8, Option<(u8, u8)>)>),
    /// `-m icmp6 --icmpv6-type`: the same.
    Icmp6(Negatable<(u8, Option<(u8, u8)>)>),
    /// `-m mark --mark V/M`
    Mark(Negatable<(u32, u32)>),
    /// `-m connmark --mark V/M`
    Connmark(Negatable<(u32, u32)>),
    /// `-m conntrack`
    Conntrack(Box<ConntrackKeys>),
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
        /// `--limit-iface-in` (true), `--limit-iface-out`: an address counts as LOCAL only on this interface.
        interface: Option<bool>,
    },
    /// `-m ttl`
    Ttl {
        /// How to compare the packet's with ours.
        comparison: TtlComparison,
        /// With what.
        value: u8,
    },
    /// `-m hl`: IPv6's hop limit.
    Hl {
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
        source: Option<Negatable<(IpAddr, IpAddr)>>,
        /// `--dst-range`
        destination: Option<Negatable<(IpAddr, IpAddr)>>,
    },
    /// `-m length`: bytes of the IP packet, both ends included.
    Length(Negatable<(u16, u16)>),
    /// `-m u32`
    U32(Negatable<Vec<U32Test>>),
    /// `-m limit`
    Limit {
        /// Time between two packets, in units of 0.1 ms.
        average: u32,
        /// How many may come at once.
        burst: u32,
    },
    /// `-m pkttype`
    Pkttype(Negatable<PacketKind>),
    /// `-m mac --mac-source`
    Mac(Negatable<Mac>),
    /// `-m owner`
    Owner(Owner),
    /// `-m rpfilter`
    Rpfilter(Rpfilter),
}

impl Match {
    /// The word after `-m`.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Tcp { .. } => "tcp",
            Self::Udp { .. } => "udp",
            Self::Icmp(_) => "icmp",
            Self::Icmp6(_) => "icmp6",
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
            Self::Hl { .. } => "hl",
            Self::Tos(_) => "tos",
            Self::Dscp(_) => "dscp",
            Self::Iprange { .. } => "iprange",
            Self::Length(_) => "length",
            Self::U32(_) => "u32",
            Self::Limit { .. } => "limit",
            Self::Pkttype(_) => "pkttype",
            Self::Mac(_) => "mac",
            Self::Owner(_) => "owner",
            Self::Rpfilter(_) => "rpfilter",
        }
    }
}

/// `-m conntrack`: what is asked for of the packet's connection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConntrackKeys {
    /// `--ctstate`
    pub state: Option<Negatable<StateSet>>,
    /// `--ctproto`
    pub protocol: Option<Negatable<u8>>,
    /// `--ctorigsrc`, `--ctorigdst`, `--ctreplsrc`, `--ctrepldst`; all bits of the address as typed.
    pub addresses: [Option<Negatable<MaskedAddress>>; 4],
    /// `--ctorigsrcport`, `--ctorigdstport`, `--ctreplsrcport`, `--ctrepldstport`, both ends included.
    pub ports: [Option<Negatable<(u16, u16)>>; 4],
    /// `--ctstatus`: bits 1 expected, 2 seen reply, 4 assured, 8 confirmed.
    pub status: Option<Negatable<u8>>,
    /// `--ctexpire`: seconds, both ends included.
    pub expires: Option<Negatable<(u32, u32)>>,
    /// `--ctdir`: true for ORIGINAL.
    pub original: Option<bool>,
}

impl ConntrackKeys {
    /// The ends that addresses and ports are asked for of, in order, as options name them.
    pub const ENDS: [&'static str; 4] = ["ctorigsrc", "ctorigdst", "ctreplsrc", "ctrepldst"];
    /// The words of `--ctstatus` and their bits, in the order in which they are listed.
    pub const STATUS: [(&'static str, u8); 5] =
        [("EXPECTED", 1), ("SEEN_REPLY", 2), ("ASSURED", 4), ("CONFIRMED", 8), ("NONE", 0)];
}

/// To whom the frame was addressed that a packet came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PacketKind {
    /// To us.
    Unicast,
    /// To everybody.
    Broadcast,
    /// To a group.
    Multicast,
    /// To somebody else.
    OtherHost,
}

impl PacketKind {
    /// Every kind by its words; the first of them is what is listed.
    pub const WORDS: [(Self, &'static [&'static str]); 4] = [
        (Self::Unicast, &["unicast", "host"]),
        (Self::Broadcast, &["broadcast", "bcast"]),
        (Self::Multicast, &["multicast", "mcast"]),
        (Self::OtherHost, &["otherhost"]),
    ];

    /// What is listed.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(kind, _)| *kind == self).and_then(|(_, words)| words.first()).copied().unwrap_or("")
    }
}

/// `-m owner`: whose socket sent a packet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Owner {
    /// `--uid-owner`, both ends included.
    pub user: Option<Negatable<(u32, u32)>>,
    /// `--gid-owner`, both ends included.
    pub group: Option<Negatable<(u32, u32)>>,
    /// `--socket-exists`, or `! --socket-exists` (false).
    pub socket: Option<bool>,
}

/// `-m rpfilter`: does the way back to the source go by the interface that a packet came in by?
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rpfilter {
    /// `--loose`: any interface will do.
    pub loose: bool,
    /// `--validmark`: the packet's mark is looked up too.
    pub valid_mark: bool,
    /// `--accept-local`: our own addresses pass.
    pub accept_local: bool,
    /// `--invert`: matches what fails.
    pub invert: bool,
}

impl Rpfilter {
    /// The options that are given, by their words, in the order in which they are listed.
    pub fn words(self) -> impl Iterator<Item = &'static str> {
        let all = [
            (self.loose, "loose"),
            (self.valid_mark, "validmark"),
            (self.accept_local, "accept-local"),
            (self.invert, "invert"),
        ];
        all.into_iter().filter(|(given, _)| *given).map(|(_, word)| word)
    }
}

/// One test of `-m u32`: a place in the packet, and what may stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct U32Test {
    /// The first offset in bytes.
    pub start: u32,
    /// What is done with the 32 bits found there.
    pub steps: Vec<(U32Step, u32)>,
    /// Ranges, both ends included.
    pub values: Vec<(u32, u32)>,
}

/// An operator of `-m u32`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum U32Step {
    /// `&`
    And,
    /// `<<`
    Left,
    /// `>>`
    Right,
    /// `@`: the value moves the beginning, and the number is the offset from there.
    At,
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
