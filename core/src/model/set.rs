//! ipset: named sets, their elements, and edits of them.

use std::net::Ipv4Addr;

/// The types of set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetType {
    /// hash:ip
    Ip,
    /// hash:net
    Net,
    /// hash:ip,port
    IpPort,
    /// hash:ip,port,ip
    IpPortIp,
}

impl SetType {
    /// As `ipset create` takes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ip => "hash:ip",
            Self::Net => "hash:net",
            Self::IpPort => "hash:ip,port",
            Self::IpPortIp => "hash:ip,port,ip",
        }
    }

    /// How many parts an element has.
    pub const fn dimensions(self) -> u8 {
        match self {
            Self::Ip | Self::Net => 1,
            Self::IpPort => 2,
            Self::IpPortIp => 3,
        }
    }
}

/// An element as a set holds it; what its set's type lacks is zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SetEntry {
    /// First address.
    pub ip: Ipv4Addr,
    /// Its prefix length: 32 but in sets of nets.
    pub cidr: u8,
    /// Protocol of the port.
    pub protocol: u8,
    /// Port; of ICMP type (upper byte) and code.
    pub port: u16,
    /// Second address.
    pub ip2: Ipv4Addr,
}

/// What a command names: one element or a range of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetElement {
    /// First address of the range.
    pub ip: Ipv4Addr,
    /// Its last address (`a-b`).
    pub ip_to: Option<Ipv4Addr>,
    /// Its prefix length (`a/n`).
    pub cidr: Option<u8>,
    /// Protocol of the port.
    pub protocol: u8,
    /// First port.
    pub port: u16,
    /// Last port.
    pub port_to: Option<u16>,
    /// Second address.
    pub ip2: Ipv4Addr,
    /// An exception from larger nets.
    pub nomatch: bool,
}

/// What is said of an element beside its name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SetExtras {
    /// Seconds; 0 is for ever, none is the set's default.
    pub timeout: Option<u32>,
    /// Packets counted so far.
    pub packets: Option<u64>,
    /// Bytes counted so far.
    pub bytes: Option<u64>,
}

/// What `ipset create` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetOptions {
    /// Type.
    pub kind: SetType,
    /// hashsize; the kernel makes a power of two of it, 64 at least.
    pub hashsize: u32,
    /// maxelem
    pub maxelem: u32,
    /// bucketsize: an even number from 2 to 14.
    pub bucketsize: u8,
    /// initval; none: drawn at random.
    pub initval: Option<u32>,
    /// Default time-out in seconds; none: elements stay.
    pub timeout: Option<u32>,
    /// counters
    pub counters: bool,
}

/// A set as `ipset list` shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetListing {
    /// Name.
    pub name: String,
    /// As it was made; `initval` is known.
    pub options: SetOptions,
    /// Revision of the type.
    pub revision: u8,
    /// `bucketsize` and `initval` are shown (5.11 on).
    pub shows_bucketsize: bool,
    /// The number of elements is shown (4.10 on).
    pub shows_count: bool,
    /// Bytes of memory.
    pub memory: usize,
    /// How many rules refer to it.
    pub references: u32,
    /// Its elements.
    pub members: Vec<SetMember>,
}

/// An element of a listed set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetMember {
    /// The element.
    pub entry: SetEntry,
    /// Seconds left, 0 for ever; none: the set has no time-outs.
    pub timeout: Option<u32>,
    /// Packets and bytes; none: the set has no counters.
    pub counters: Option<(u64, u64)>,
    /// An exception from larger nets.
    pub nomatch: bool,
}

/// An edit of the sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetChange {
    /// `ipset create`
    Create {
        /// Name.
        name: String,
        /// The rest.
        options: SetOptions,
        /// `-exist`: one with the same options may be there.
        exist: bool,
    },
    /// `ipset add`
    Add {
        /// Name of the set.
        name: String,
        /// What.
        element: SetElement,
        /// With what.
        extras: SetExtras,
        /// `-exist`: what is there is renewed.
        exist: bool,
    },
    /// `ipset del`
    Delete {
        /// Name of the set.
        name: String,
        /// What.
        element: SetElement,
        /// `-exist`: it need not be there.
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

/// ipset's own error numbers (IPSET_ERR_*), carried as [`Errno::Private`](crate::base::Errno::Private).
pub mod error {
    /// The set is in use.
    pub const BUSY: u16 = 4100;
    /// `rename`: the new name is taken; `swap`: the second set does not exist.
    pub const EXIST_SETNAME2: u16 = 4101;
    /// `swap`: other types.
    pub const TYPE_MISMATCH: u16 = 4102;
    /// `add`: it is there; `del`: it is not.
    pub const EXIST: u16 = 4103;
    /// A prefix length that the type does not take.
    pub const INVALID_CIDR: u16 = 4104;
    /// The set has no time-outs.
    pub const TIMEOUT: u16 = 4107;
    /// `rename`: the set is referred to.
    pub const REFERENCED: u16 = 4108;
    /// The set has no counters.
    pub const COUNTER: u16 = 4111;
    /// maxelem is reached.
    pub const HASH_FULL: u16 = 4352;
    /// 0.0.0.0 is no element.
    pub const HASH_ELEM: u16 = 4353;
}
