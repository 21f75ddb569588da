//! The targets of iptables that the lab models (`-j NAME`), as plain data.

use super::MaskedAddress;
use std::net::IpAddr;

/// A target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// `-j ACCEPT`
    Accept,
    /// `-j DROP`
    Drop,
    /// `-j RETURN`
    Return,
    /// `-j CHAIN`
    Jump(String),
    /// `-g CHAIN`
    Goto(String),
    /// `-j REJECT --reject-with`
    Reject(RejectWith),
    /// `-j MARK`: mark = (mark & !mask) ^ value.
    Mark {
        /// Value.
        value: u32,
        /// Mask.
        mask: u32,
    },
    /// `-j CONNMARK`
    Connmark {
        /// What it does.
        action: ConnmarkAction,
        /// By how many bits what is taken over is moved: to the left, or, below 0, to the right.
        shift: i8,
    },
    /// `-j SET`
    Set(SetAction),
    /// `-j SNAT --to-source`
    Snat(NatRange),
    /// `-j DNAT --to-destination`
    Dnat(NatRange),
    /// `-j NETMAP --to`: the network whose host part stays.
    Netmap(MaskedAddress),
    /// `-j MASQUERADE`; without addresses.
    Masquerade(NatRange),
    /// `-j REDIRECT`; without addresses.
    Redirect(NatRange),
    /// `-j TOS`: tos = (tos & !mask) ^ value.
    Tos {
        /// Value.
        value: u8,
        /// Mask.
        mask: u8,
    },
    /// `-j DSCP --set-dscp`, 0 to 63.
    Dscp(u8),
    /// `-j TTL`
    Ttl(TtlAction),
    /// `-j HL`: IPv6's hop limit.
    Hl(TtlAction),
    /// `-j NOTRACK` or `-j CT --notrack`
    NoTrack {
        /// Given as `CT --notrack`.
        by_ct: bool,
    },
    /// `-j CT` without options: connections are tracked, as they would be.
    Ct,
    /// `-j LOG`
    Log(LogAction),
    /// `-j TRACE`: every rule that the packet meets from here on is logged.
    Trace,
    /// `-j CLASSIFY --set-class MAJOR:MINOR`, for queueing, which the lab has not.
    Classify(u16, u16),
    /// `-j HMARK`
    Hmark(Box<HashMark>),
}

impl Target {
    /// The word after `-j` or `-g`.
    pub fn word(&self) -> &str {
        match self {
            Self::Accept => "ACCEPT",
            Self::Drop => "DROP",
            Self::Return => "RETURN",
            Self::Jump(chain) | Self::Goto(chain) => chain,
            Self::Reject(_) => "REJECT",
            Self::Mark { .. } => "MARK",
            Self::Connmark { .. } => "CONNMARK",
            Self::Set(_) => "SET",
            Self::Snat(_) => "SNAT",
            Self::Dnat(_) => "DNAT",
            Self::Netmap(_) => "NETMAP",
            Self::Masquerade(_) => "MASQUERADE",
            Self::Redirect(_) => "REDIRECT",
            Self::Tos { .. } => "TOS",
            Self::Dscp(_) => "DSCP",
            Self::Ttl(_) => "TTL",
            Self::Hl(_) => "HL",
            Self::NoTrack { by_ct: false } => "NOTRACK",
            Self::NoTrack { by_ct: true } | Self::Ct => "CT",
            Self::Log(_) => "LOG",
            Self::Trace => "TRACE",
            Self::Classify(..) => "CLASSIFY",
            Self::Hmark(_) => "HMARK",
        }
    }

    /// The chain that a jump or goto names.
    pub fn chain(&self) -> Option<&str> {
        match self {
            Self::Jump(chain) | Self::Goto(chain) => Some(chain),
            _ => None,
        }
    }
}

/// What TTL does, in hops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TtlAction {
    /// `--ttl-set`
    Set(u8),
    /// `--ttl-inc`, up to 255.
    Increase(u8),
    /// `--ttl-dec`, down to 0.
    Decrease(u8),
}

/// What REJECT answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RejectWith {
    /// icmp-net-unreachable
    NetUnreachable,
    /// icmp-host-unreachable
    HostUnreachable,
    /// icmp-proto-unreachable
    ProtoUnreachable,
    /// icmp-port-unreachable
    PortUnreachable,
    /// icmp-net-prohibited
    NetProhibited,
    /// icmp-host-prohibited
    HostProhibited,
    /// icmp-admin-prohibited
    AdminProhibited,
    /// tcp-reset
    TcpReset,
    /// icmp6-no-route
    NoRoute6,
    /// icmp6-adm-prohibited
    Prohibited6,
    /// icmp6-addr-unreachable
    AddressUnreachable6,
    /// icmp6-port-unreachable
    PortUnreachable6,
    /// icmp6-policy-fail
    PolicyFail6,
    /// icmp6-reject-route
    RejectRoute6,
}

impl RejectWith {
    /// Every kind with the word after `--reject-with` and its alias, in iptables' order.
    pub const WORDS: [(Self, &'static str, &'static str); 8] = [
        (Self::NetUnreachable, "icmp-net-unreachable", "net-unreach"),
        (Self::HostUnreachable, "icmp-host-unreachable", "host-unreach"),
        (Self::ProtoUnreachable, "icmp-proto-unreachable", "proto-unreach"),
        (Self::PortUnreachable, "icmp-port-unreachable", "port-unreach"),
        (Self::NetProhibited, "icmp-net-prohibited", "net-prohib"),
        (Self::HostProhibited, "icmp-host-prohibited", "host-prohib"),
        (Self::TcpReset, "tcp-reset", "tcp-rst"),
        (Self::AdminProhibited, "icmp-admin-prohibited", "admin-prohib"),
    ];

    /// The same for ip6tables.
    pub const WORDS6: [(Self, &'static str, &'static str); 7] = [
        (Self::NoRoute6, "icmp6-no-route", "no-route"),
        (Self::Prohibited6, "icmp6-adm-prohibited", "adm-prohibited"),
        (Self::AddressUnreachable6, "icmp6-addr-unreachable", "addr-unreach"),
        (Self::PortUnreachable6, "icmp6-port-unreachable", "port-unreach"),
        (Self::TcpReset, "tcp-reset", "tcp-reset"),
        (Self::PolicyFail6, "icmp6-policy-fail", "policy-fail"),
        (Self::RejectRoute6, "icmp6-reject-route", "reject-route"),
    ];

    /// The word after `--reject-with`.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().chain(&Self::WORDS6).find(|(kind, ..)| *kind == self).map_or("", |(_, word, _)| word)
    }
}

/// What CONNMARK does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConnmarkAction {
    /// ct = (ct & !mask) ^ value
    Set {
        /// Value.
        value: u32,
        /// Mask.
        mask: u32,
    },
    /// ct = (ct & !ctmask) ^ (mark & nfmask)
    Save {
        /// Packet mark bits taken.
        nfmask: u32,
        /// Connection mark bits cleared.
        ctmask: u32,
    },
    /// mark = (mark & !nfmask) ^ (ct & ctmask)
    Restore {
        /// Packet mark bits cleared.
        nfmask: u32,
        /// Connection mark bits taken.
        ctmask: u32,
    },
}

/// What `-j SET` does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SetAction {
    /// `--add-set NAME DIMENSIONS` (true is src).
    pub add: Option<(String, Vec<bool>)>,
    /// `--del-set NAME DIMENSIONS`
    pub del: Option<(String, Vec<bool>)>,
    /// `--exist`: refresh the timeout of what is there.
    pub exist: bool,
    /// `--timeout` in seconds.
    pub timeout: Option<u32>,
}

/// Addresses and ports to translate to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NatRange {
    /// First and last address; none: keep it.
    pub addresses: Option<(IpAddr, IpAddr)>,
    /// First and last port; none: keep it if free.
    pub ports: Option<(u16, u16)>,
    /// `PORT-PORT/BASE` of DNAT: the destination port that becomes the first of the range; others move along.
    pub base: Option<u16>,
    /// How a port is chosen.
    pub choice: PortChoice,
    /// `--persistent`: a host gets the same address of the range for all its connections.
    pub persistent: bool,
}

/// How a translation chooses a port.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PortChoice {
    /// `--random`
    pub random: bool,
    /// `--random-fully`
    pub fully: bool,
}

impl PortChoice {
    /// Is the port drawn, even if the packet's own is free?
    pub const fn is_random(self) -> bool {
        self.random || self.fully
    }
}

/// What `-j LOG` writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogAction {
    /// `--log-level`, 0 to 7.
    pub level: u8,
    /// `--log-prefix`, at most 29 bytes.
    pub prefix: String,
    /// Bits of [`LogAction::OPTIONS`].
    pub options: u8,
}

impl LogAction {
    /// The flags after `--log-`, with their bits.
    pub const OPTIONS: [(&'static str, u8); 5] =
        [("tcp-sequence", 1), ("tcp-options", 2), ("ip-options", 4), ("uid", 8), ("macdecode", 32)];
    /// The levels by number, as `-L` names them.
    pub const LEVELS: [&'static str; 8] = ["emerg", "alert", "crit", "err", "warn", "notice", "info", "debug"];
}

/// What `-j HMARK` makes a mark of: mark = hash(…) scaled to `modulus`, plus `offset`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HashMark {
    /// `--hmark-src-prefix`, in bits.
    pub source_prefix: Option<u8>,
    /// `--hmark-dst-prefix`
    pub destination_prefix: Option<u8>,
    /// `--hmark-sport-mask`
    pub source_port_mask: Option<u16>,
    /// `--hmark-dport-mask`
    pub destination_port_mask: Option<u16>,
    /// `--hmark-sport`, the bits that are always set.
    pub source_port: Option<u16>,
    /// `--hmark-dport`
    pub destination_port: Option<u16>,
    /// `--hmark-proto-mask`
    pub protocol_mask: Option<u16>,
    /// `--hmark-spi-mask`
    pub spi_mask: Option<u32>,
    /// `--hmark-spi`
    pub spi: Option<u32>,
    /// `--hmark-rnd`
    pub seed: u32,
    /// `--hmark-mod`, from 1.
    pub modulus: u32,
    /// `--hmark-offset`
    pub offset: u32,
    /// `--hmark-tuple ct`: the connection's ends, not the packet's.
    pub connection: bool,
}
