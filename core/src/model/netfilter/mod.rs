//! iptables: tables, chains, rules with their matches and targets, as plain data. Names are iptables' own.

mod matches;
mod target;
pub mod text;

pub use matches::{
    ADDRESS_TYPES, ConntrackKeys, Match, Owner, PacketKind, PortSide, Rpfilter, StateSet, Statistic, TtlComparison, U32Step,
    U32Test,
};
pub use target::{ConnmarkAction, HashMark, LogAction, NatRange, PortChoice, RejectWith, SetAction, Target, TtlAction};

use crate::base::Family;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// An edit of one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetfilterChange {
    /// iptables' tables, or ip6tables'.
    pub family: Family,
    /// Which table.
    pub table: TableName,
    /// What to do, in this order: all of it or nothing.
    pub edits: Vec<TableEdit>,
    /// Only tried: nothing changes whatever comes of it.
    pub try_only: bool,
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
    /// Accept or drop, after filter.
    Security,
}

impl TableName {
    /// Every table, in the order of their hooks.
    pub const ALL: [TableName; 5] = [Self::Raw, Self::Mangle, Self::Nat, Self::Filter, Self::Security];

    /// The word after `-t`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Raw => "raw",
            Self::Mangle => "mangle",
            Self::Nat => "nat",
            Self::Filter => "filter",
            Self::Security => "security",
        }
    }

    /// The table of this name.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.word() == word)
    }
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
    /// `-Z CHAIN NUM`, from 1.
    ZeroRule(String, usize),
    /// `-N CHAIN`
    NewChain(String),
    /// `-X [CHAIN]`
    DeleteChain(Option<String>),
    /// `-E OLD NEW`
    RenameChain(String, String),
    /// `-P CHAIN ACCEPT|DROP`
    Policy(String, bool),
    /// What met the policy of a chain, packets and bytes: `iptables-restore -c`.
    PolicyCounters(String, (u64, u64)),
}

/// One rule of a chain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChainRule {
    /// `-s`
    pub source: Option<Negatable<MaskedAddress>>,
    /// `-d`
    pub destination: Option<Negatable<MaskedAddress>>,
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

impl ChainRule {
    /// True when both say the same, whatever they counted: what `-D` and `-C` look for.
    #[inline(never)] // web/later.txt
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.source == other.source
            && self.destination == other.destination
            && self.in_interface == other.in_interface
            && self.out_interface == other.out_interface
            && self.protocol == other.protocol
            && self.fragment == other.fragment
            && self.matches == other.matches
            && self.target == other.target
    }
}

/// An address and the bits of it that count; the mask may have holes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MaskedAddress {
    /// The address; its other bits are zero.
    pub address: IpAddr,
    /// The bits that count, of the same family.
    pub mask: IpAddr,
}

impl MaskedAddress {
    /// An address of IPv4 and the bits of it that count.
    pub fn v4(address: Ipv4Addr, mask: u32) -> Self {
        Self { address: address.into(), mask: IpAddr::V4(mask.into()) }
    }

    /// An address of IPv6 and the bits of it that count.
    pub fn v6(address: Ipv6Addr, mask: u128) -> Self {
        Self { address: address.into(), mask: IpAddr::V6(mask.into()) }
    }

    /// Address and mask as numbers.
    pub fn bits(&self) -> (u128, u128) {
        (bits(self.address), bits(self.mask))
    }

    /// Do all bits count?
    pub fn is_host(&self) -> bool {
        self.prefix_len() == Some(Family::of(self.mask).bits())
    }

    /// The mask as a prefix length, where it is one.
    pub fn prefix_len(&self) -> Option<u8> {
        ipnet::ip_mask_to_prefix(self.mask).ok()
    }
}

/// An address as a number.
pub fn bits(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(address) => address.to_bits().into(),
        IpAddr::V6(address) => address.to_bits(),
    }
}

/// A value that may be preceded by `!`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Negatable<T> {
    /// `!`
    pub not: bool,
    /// The value.
    pub value: T,
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
