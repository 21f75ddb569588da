//! The requests of `ip link add`, `set` and `delete` as bytes (Linux: `struct ifinfomsg`, include/uapi/linux/if_link.h): flags in
//! the header, attributes in the order in which the words were typed.

use super::netlink::{self, Attributes};
use super::options::{Family, Options};
use crate::base::IfIndex;

/// IFLA_*
pub mod attribute {
    /// IFLA_ADDRESS
    pub const ADDRESS: u16 = 1;
    /// IFLA_MTU
    pub const MTU: u16 = 4;
    /// IFLA_MASTER
    pub const MASTER: u16 = 10;
    /// IFLA_TXQLEN
    pub const TXQLEN: u16 = 13;
    /// IFLA_IFALIAS
    pub const IFALIAS: u16 = 20;
    /// IFLA_GROUP
    pub const GROUP: u16 = 27;
    /// IFLA_NUM_TX_QUEUES
    pub const NUM_TX_QUEUES: u16 = 31;
    /// IFLA_NUM_RX_QUEUES
    pub const NUM_RX_QUEUES: u16 = 32;
    /// IFLA_CARRIER
    pub const CARRIER: u16 = 33;
}

const IFNAME: u16 = 3;
const LINKINFO: u16 = 18;
const INFO_KIND: u16 = 1;
const INFO_DATA: u16 = 2;
const VETH_INFO_PEER: u16 = 1;

/// RTM_NEWLINK, RTM_DELLINK.
const NEW: u16 = 16;
const DELETE: u16 = 17;

/// What has been typed, as it goes out.
#[derive(Clone, Debug, Default)]
pub struct Sent {
    /// Attributes so far.
    pub attributes: Attributes,
    flags: u32,
    changed: u32,
    /// `netns` was typed: the number of a file goes out, which nobody can foretell.
    pub elsewhere: bool,
}

impl Sent {
    /// A flag of the interface (IFF_*) by the word that sets it.
    pub fn flag(&mut self, word: &str, on: bool) {
        let (bit, set) = match word {
            "up" => (0x01, on),
            "arp" => (0x80, !on),
            "promisc" => (0x100, on),
            "allmulticast" => (0x200, on),
            "multicast" => (0x1000, on),
            _ => return,
        };
        self.changed |= bit;
        self.flags = if set { self.flags | bit } else { self.flags & !bit };
    }

    fn header(&self, family: u32, index: u32) -> Vec<u8> {
        [family, index, self.flags, self.changed].map(u32::to_le_bytes).concat()
    }

    fn push(self, options: &Options, kind: u16, flags: u16, index: u32) {
        let family = match options.family {
            Some(Family::Inet6) => 10,
            Some(Family::Inet) => 2,
            Some(Family::Link) => 17,
            None => 0,
        };
        if !self.elsewhere {
            let message = netlink::message(kind, flags, &self.header(family, index), &self.attributes);
            options.sent.borrow_mut().push(message);
        }
    }
}

/// `ip link set`.
pub fn set(options: &Options, mut sent: Sent, index: IfIndex, name: Option<&str>) {
    if let Some(name) = name {
        sent.attributes.put_name(IFNAME, name);
    }
    sent.push(options, NEW, 0, index.0);
}

/// `ip link delete`.
pub fn delete(options: &Options, sent: Sent, index: IfIndex) {
    sent.push(options, DELETE, 0, index.0);
}

/// One end of a new interface.
#[derive(Clone, Debug, Default)]
pub struct End {
    /// What was typed.
    pub sent: Sent,
    /// `name`
    pub name: Option<String>,
    /// `index`; 0: the kernel picks one.
    pub index: u32,
}

/// `ip link add … type KIND [peer …]`.
pub fn add(options: &Options, end: End, kind: &str, peer: Option<End>) {
    let End { mut sent, name, index } = end;
    if let Some(name) = name {
        sent.attributes.put_name(IFNAME, &name);
    }
    let mut info = Attributes::default();
    info.put(INFO_KIND, kind.as_bytes());
    if let Some(End { sent: mut other, name, index }) = peer {
        sent.elsewhere |= other.elsewhere;
        if let Some(name) = name {
            other.attributes.put_name(IFNAME, &name);
        }
        let mut data = Attributes::default();
        data.put(VETH_INFO_PEER, &[other.header(0, index), other.attributes.bytes().to_vec()].concat());
        info.put(INFO_DATA, data.bytes());
    }
    sent.attributes.put(LINKINFO, info.bytes());
    sent.push(options, NEW, netlink::CREATE | netlink::EXCLUSIVE, index);
}
