//! ipset: named sets and edits of them.

use std::net::Ipv4Addr;

/// The types of set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetType {
    /// hash:ip
    HashIp,
    /// hash:net
    HashNet,
    /// hash:ip,port
    HashIpPort,
    /// hash:ip,port,ip
    HashIpPortIp,
}

/// An element; the parts that its set's type has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SetEntry {
    /// First address.
    pub ip: Option<Ipv4Addr>,
    /// Prefix length of the first address where the type has nets.
    pub cidr: Option<u8>,
    /// Protocol and port.
    pub port: Option<(u8, u16)>,
    /// Second address.
    pub ip2: Option<Ipv4Addr>,
}

/// A set as `ipset list` shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetListing {
    /// Name.
    pub name: String,
    /// Type.
    pub kind: SetType,
    /// Revision of the type.
    pub revision: u8,
    /// hashsize
    pub hashsize: u32,
    /// maxelem
    pub maxelem: u32,
    /// bucketsize, where this kernel has it.
    pub bucketsize: Option<u8>,
    /// Default timeout in seconds, if the set has one.
    pub timeout: Option<u32>,
    /// Has counters.
    pub counters: bool,
    /// How many rules refer to it.
    pub references: u32,
    /// Elements: entry, seconds left, packets and bytes.
    pub members: Vec<(SetEntry, Option<u32>, u64, u64)>,
}

/// An edit of the sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetChange {
    /// `ipset create`
    Create {
        /// Name.
        name: String,
        /// Type.
        kind: SetType,
        /// Default timeout in seconds.
        timeout: Option<u32>,
        /// hashsize
        hashsize: u32,
        /// maxelem
        maxelem: u32,
        /// counters
        counters: bool,
        /// `-exist`
        exist: bool,
    },
    /// `ipset add`
    Add {
        /// Name.
        name: String,
        /// Element.
        entry: SetEntry,
        /// timeout
        timeout: Option<u32>,
        /// `-exist`
        exist: bool,
    },
    /// `ipset del`
    Delete {
        /// Name.
        name: String,
        /// Element.
        entry: SetEntry,
        /// `-exist`
        exist: bool,
    },
    /// `ipset flush [NAME]`
    Flush(Option<String>),
    /// `ipset destroy [NAME]`
    Destroy(Option<String>),
    /// `ipset swap`
    Swap(String, String),
    /// `ipset rename`
    Rename(String, String),
}
