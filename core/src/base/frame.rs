//! What travels over a link: an Ethernet frame with an ARP message or an IP packet.

use super::{Mac, Packet};
use std::net::Ipv4Addr;

/// An Ethernet frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Who sent it.
    pub source: Mac,
    /// Who is to take it.
    pub destination: Mac,
    /// What it carries.
    pub body: FrameBody,
}

/// What a frame carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FrameBody {
    /// An address resolution message.
    Arp(ArpMessage),
    /// An IPv4 or IPv6 packet. Boxed once at birth and handed on: a hop allocates nothing.
    Ip(Box<Packet>),
}

/// An ARP message (RFC 826).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArpMessage {
    /// Question or answer.
    pub operation: ArpOperation,
    /// Sender's Ethernet address.
    pub sender_mac: Mac,
    /// Sender's IPv4 address; 0.0.0.0 in a probe.
    pub sender_ip: Ipv4Addr,
    /// Target's Ethernet address; zero in a question.
    pub target_mac: Mac,
    /// Target's IPv4 address.
    pub target_ip: Ipv4Addr,
}

/// The ARP opcode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArpOperation {
    /// who-has
    Request,
    /// is-at
    Reply,
}

/// Bytes of an Ethernet header.
pub const ETHERNET_HEADER: u32 = 14;
/// Bytes of an ARP message for IPv4 over Ethernet.
pub const ARP_LENGTH: u32 = 28;

impl Frame {
    /// Length on the wire in bytes, Ethernet header included, checksum not: what interface counters count.
    #[inline]
    pub fn length(&self) -> u32 {
        ETHERNET_HEADER
            + match &self.body {
                FrameBody::Arp(_) => ARP_LENGTH,
                FrameBody::Ip(packet) => u32::from(packet.length()),
            }
    }
}
