//! iptables: tables, chains, rules with their matches and targets, as plain data. Names are iptables' own.

use crate::base::Prefix;

/// An edit of one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetfilterChange {
    /// Which table.
    pub table: TableName,
    /// What to do.
    pub edit: TableEdit,
}

/// The tables that exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableName {
    /// Before connection tracking.
    Raw,
    /// Marks and header fields.
    Mangle,
    /// Address translation; sees the first packet of each connection.
    Nat,
    /// Accept or drop.
    Filter,
}

/// One edit: the verbs of `iptables`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableEdit {
    /// `-A CHAIN RULE`
    Append(String, ChainRule),
    /// `-I CHAIN NUM RULE`, from 1.
    Insert(String, usize, ChainRule),
    /// `-R CHAIN NUM RULE`, from 1.
    Replace(String, usize, ChainRule),
    /// `-D CHAIN RULE`
    Delete(String, ChainRule),
    /// `-D CHAIN NUM`, from 1.
    DeleteNumber(String, usize),
    /// `-F [CHAIN]`
    Flush(Option<String>),
    /// `-Z [CHAIN]`
    Zero(Option<String>),
    /// `-N CHAIN`
    NewChain(String),
    /// `-X [CHAIN]`
    DeleteChain(Option<String>),
    /// `-E OLD NEW`
    RenameChain(String, String),
    /// `-P CHAIN ACCEPT|DROP`
    Policy(String, bool),
}

/// One rule of a chain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChainRule {
    /// `-s`
    pub source: Option<Negatable<Prefix>>,
    /// `-d`
    pub destination: Option<Negatable<Prefix>>,
    /// `-i`; a trailing `+` matches any end.
    pub in_interface: Option<Negatable<String>>,
    /// `-o`
    pub out_interface: Option<Negatable<String>>,
    /// `-p`; 0 is all.
    pub protocol: Option<Negatable<u8>>,
    /// `-f`
    pub fragment: Option<Negatable<()>>,
    /// `-m …`, in the order typed.
    pub matches: Vec<Match>,
    /// `-j` or `-g`; none: only count.
    pub target: Option<Target>,
    /// Packets that matched.
    pub packets: u64,
    /// Bytes of them.
    pub bytes: u64,
}

/// A value that may be preceded by `!`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Negatable<T> {
    /// `!`
    pub not: bool,
    /// The value.
    pub value: T,
}

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
    /// `-m icmp --icmp-type`; code None: any.
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
    /// `-m ttl`: comparison 0 eq, 1 ne, 2 lt, 3 gt.
    Ttl {
        /// How to compare.
        comparison: u8,
        /// With what.
        value: u8,
    },
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
        /// The counter; state, not configuration.
        count: u32,
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
}

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
    Connmark(ConnmarkAction),
    /// `-j SET`
    Set(SetAction),
    /// `-j SNAT --to-source`
    Snat(NatRange),
    /// `-j DNAT --to-destination`
    Dnat(NatRange),
    /// `-j MASQUERADE`; port range if given.
    Masquerade(Option<(u16, u16)>),
    /// `-j REDIRECT`; port range if given.
    Redirect(Option<(u16, u16)>),
    /// `-j NOTRACK` or `-j CT --notrack`
    NoTrack,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NatRange {
    /// First and last address; none: keep it.
    pub addresses: Option<(std::net::Ipv4Addr, std::net::Ipv4Addr)>,
    /// First and last port; none: keep it if free.
    pub ports: Option<(u16, u16)>,
}

/// One table as it stands, for listings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableListing {
    /// Which.
    pub name: TableName,
    /// Its chains: built-in ones first in hook order, then the user's by name.
    pub chains: Vec<ChainListing>,
}

/// One chain as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainListing {
    /// Name.
    pub name: String,
    /// For a built-in chain: does its policy accept?
    pub policy: Option<bool>,
    /// Packets and bytes that met the policy.
    pub counters: (u64, u64),
    /// How many rules jump here.
    pub references: u32,
    /// Its rules.
    pub rules: Vec<ChainRule>,
}
