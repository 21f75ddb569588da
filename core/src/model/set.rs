//! ipset: named sets, their elements, and edits of them.

use std::net::{IpAddr, Ipv4Addr};

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
    /// hash:ip,port,net
    IpPortNet,
    /// hash:net,port
    NetPort,
    /// bitmap:ip
    BitmapIp,
    /// bitmap:port
    BitmapPort,
    /// list:set
    List,
}

impl SetType {
    /// As `ipset create` takes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ip => "hash:ip",
            Self::Net => "hash:net",
            Self::IpPort => "hash:ip,port",
            Self::IpPortIp => "hash:ip,port,ip",
            Self::IpPortNet => "hash:ip,port,net",
            Self::NetPort => "hash:net,port",
            Self::BitmapIp => "bitmap:ip",
            Self::BitmapPort => "bitmap:port",
            Self::List => "list:set",
        }
    }

    /// How many parts an element has.
    pub const fn dimensions(self) -> u8 {
        match self {
            Self::Ip | Self::Net | Self::BitmapIp | Self::BitmapPort | Self::List => 1,
            Self::IpPort | Self::NetPort => 2,
            Self::IpPortIp | Self::IpPortNet => 3,
        }
    }

    /// Are elements kept in a hash?
    pub const fn is_hash(self) -> bool {
        !matches!(self, Self::BitmapIp | Self::BitmapPort | Self::List)
    }

    /// Does one part of an element have a prefix length?
    pub const fn has_nets(self) -> bool {
        matches!(self, Self::Net | Self::NetPort | Self::IpPortNet)
    }

    /// Has an element a protocol and a port?
    pub const fn has_ports(self) -> bool {
        matches!(self, Self::IpPort | Self::IpPortIp | Self::IpPortNet | Self::NetPort)
    }

    /// Does it take the mask that addresses are cut by before they are kept?
    pub const fn has_netmask(self) -> bool {
        matches!(self, Self::Ip | Self::IpPort | Self::BitmapIp)
    }
}

/// An element as a set holds it; what its set's type lacks is zero, prefix lengths are full.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SetEntry {
    /// First address.
    pub ip: IpAddr,
    /// Its prefix length.
    pub cidr: u8,
    /// Protocol of the port.
    pub protocol: u8,
    /// Port; of ICMP type (upper byte) and code.
    pub port: u16,
    /// Second address.
    pub ip2: IpAddr,
    /// Its prefix length.
    pub cidr2: u8,
}

/// What a command names: one element or a range of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetElement {
    /// First address of the range.
    pub ip: IpAddr,
    /// Its last address (`a-b`).
    pub ip_to: Option<IpAddr>,
    /// Its prefix length (`a/n`).
    pub cidr: Option<u8>,
    /// Protocol of the port.
    pub protocol: u8,
    /// First port.
    pub port: u16,
    /// Last port.
    pub port_to: Option<u16>,
    /// Second address.
    pub ip2: IpAddr,
    /// The last of a range of second addresses.
    pub ip2_to: Option<IpAddr>,
    /// Its prefix length.
    pub cidr2: Option<u8>,
    /// An exception from larger nets.
    pub nomatch: bool,
    /// list:set: the set that is meant.
    pub name: String,
    /// list:set: where it stands.
    pub place: Option<(SetPlace, String)>,
}

impl Default for SetElement {
    fn default() -> Self {
        let zero = IpAddr::V4(Ipv4Addr::UNSPECIFIED);
        Self {
            ip: zero,
            ip_to: None,
            cidr: None,
            protocol: 0,
            port: 0,
            port_to: None,
            ip2: zero,
            ip2_to: None,
            cidr2: None,
            nomatch: false,
            name: String::new(),
            place: None,
        }
    }
}

/// Where an element of a list of sets stands by another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetPlace {
    /// `before SET`
    Before,
    /// `after SET`
    After,
}

/// What is said of an element beside its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SetExtras {
    /// Seconds; 0 is for ever, none is the set's default.
    pub timeout: Option<u32>,
    /// Packets counted so far.
    pub packets: Option<u64>,
    /// Bytes counted so far.
    pub bytes: Option<u64>,
    /// comment
    pub comment: Option<String>,
    /// A mark, priority or queue for packets, which no set of the lab takes.
    pub skbinfo: bool,
}

/// What `ipset create` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetOptions {
    /// Type.
    pub kind: SetType,
    /// `family inet6`
    pub six: bool,
    /// hashsize; the kernel makes a power of two of it, 64 at least.
    pub hashsize: u32,
    /// maxelem
    pub maxelem: u32,
    /// bucketsize: an even number from 2 to 12.
    pub bucketsize: u8,
    /// initval; none: drawn at random.
    pub initval: Option<u32>,
    /// What is left of an address before it is kept.
    pub mask: SetMask,
    /// Bitmaps: first and last address or port.
    pub range: (u32, u32),
    /// list:set: size (which bounds nothing).
    pub size: u32,
    /// Default time-out in seconds; none: elements stay.
    pub timeout: Option<u32>,
    /// counters
    pub counters: bool,
    /// comment
    pub comment: bool,
    /// forceadd: a new element takes an old one's place in a full set.
    pub forceadd: bool,
}

/// What is left of an address before it is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SetMask {
    /// All of it.
    #[default]
    Whole,
    /// netmask
    Netmask(u8),
    /// bitmask
    Bitmask(IpAddr),
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
    /// How many rules and lists refer to it.
    pub references: u32,
    /// Its elements.
    pub members: Vec<SetMember>,
}

/// An element of a listed set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetMember {
    /// The element.
    pub entry: SetMemberKey,
    /// Seconds left, 0 for ever; none: the set has no time-outs.
    pub timeout: Option<u32>,
    /// Packets and bytes; none: the set has no counters.
    pub counters: Option<(u64, u64)>,
    /// comment; none: it has none.
    pub comment: Option<String>,
    /// An exception from larger nets.
    pub nomatch: bool,
}

/// What a set holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetMemberKey {
    /// Addresses and ports.
    Entry(SetEntry),
    /// A set.
    Name(String),
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

/// ipset's own error numbers (IPSET_ERR_*), carried as [`Errno::Private`](crate::base::Errno::Private). From 4352 on they mean
/// another thing in each kind of set.
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
    /// A netmask or bitmask that the type does not take.
    pub const INVALID_NETMASK: u16 = 4105;
    /// The set has no time-outs.
    pub const TIMEOUT: u16 = 4107;
    /// `rename`: the set is referred to.
    pub const REFERENCED: u16 = 4108;
    /// The set has no counters.
    pub const COUNTER: u16 = 4111;
    /// The set has no comments.
    pub const COMMENT: u16 = 4112;
    /// The set has no marks for packets.
    pub const SKBINFO: u16 = 4114;
    /// maxelem is reached.
    pub const HASH_FULL: u16 = 4352;
    /// 0.0.0.0 is no element.
    pub const HASH_ELEM: u16 = 4353;
    /// A protocol that has no ports.
    pub const INVALID_PROTO: u16 = 4354;
    /// A range where the type takes none.
    pub const HASH_RANGE_UNSUPPORTED: u16 = 4356;
    /// A range over all addresses.
    pub const HASH_RANGE: u16 = 4357;
    /// Not within a bitmap.
    pub const BITMAP_RANGE: u16 = 4352;
    /// A bitmap of more than 65536 elements.
    pub const BITMAP_RANGE_SIZE: u16 = 4353;
    /// list:set: there is no such set.
    pub const LIST_NAME: u16 = 4352;
    /// list:set: a list in a list.
    pub const LIST_LOOP: u16 = 4353;
    /// list:set: the set of `before` or `after` does not exist.
    pub const LIST_NAMEREF: u16 = 4355;
    /// list:set: the set of `before` or `after` is not in the list.
    pub const LIST_REF_EXIST: u16 = 4357;
}
