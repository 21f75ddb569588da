//! Which fields of a flow are hashed (Linux: net/ipv4/route.c, `fib_multipath_hash`; net/ipv6/route.c, `rt6_multipath_hash`):
//! `fib_multipath_hash_policy` 0 to 3 and `fib_multipath_hash_fields`. IPv6 is here as a function of the record only.

use super::jhash;
use super::record::{Hasher, Pair, Record};
use std::net::{Ipv4Addr, Ipv6Addr};

/// The bits of `fib_multipath_hash_fields`; the same six places up stand the inner header's.
pub mod field {
    /// Source address.
    pub const SOURCE: u32 = 0x1;
    /// Destination address.
    pub const DESTINATION: u32 = 0x2;
    /// Protocol.
    pub const PROTOCOL: u32 = 0x4;
    /// IPv6 flow label.
    pub const LABEL: u32 = 0x8;
    /// Source port.
    pub const SPORT: u32 = 0x10;
    /// Destination port.
    pub const DPORT: u32 = 0x20;
    /// All of the outer header.
    pub const OUTER: u32 = 0x3f;
    /// How far up the inner header's bits are.
    pub const INNER_SHIFT: u32 = 6;
    /// What is set from the start: both addresses and the protocol.
    pub const DEFAULT: u32 = SOURCE | DESTINATION | PROTOCOL;
}

/// The sysctls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// `fib_multipath_hash_policy`: 0 addresses, 1 the flow, 2 the innermost addresses, 3 `fields`.
    pub policy: u8,
    /// `fib_multipath_hash_fields`.
    pub fields: u32,
}

impl Default for Policy {
    fn default() -> Self {
        Self { policy: 0, fields: field::DEFAULT }
    }
}

/// A header with its ports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// Addresses.
    pub pair: Pair,
    /// IP protocol.
    pub protocol: u8,
    /// Source port; 0 where there is none to be read: fragments, ICMP, tunnels.
    pub sport: u16,
    /// Destination port.
    pub dport: u16,
    /// IPv6 flow label, 20 bits.
    pub label: u32,
}

/// What there is of a flow to hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
    /// The header that is routed.
    pub outer: Header,
    /// The header that it carries, in a tunnel.
    pub inner: Option<Header>,
    /// The header that it quotes, in an ICMP error.
    pub quoted: Option<Header>,
    /// There is a packet, which is dissected; else only the flow of a look-up. IPv4's `ip route get` makes up a packet.
    pub packet: bool,
}

impl Flow {
    /// A flow without tunnel and quotation.
    pub const fn plain(outer: Header, packet: bool) -> Self {
        Self { outer, inner: None, quoted: None, packet }
    }
}

impl Policy {
    /// The 31-bit hash of a flow.
    pub fn hash(&self, hasher: &Hasher, flow: &Flow) -> u32 {
        let value = match self.record(flow) {
            Some(record) => hasher.hash(&record),
            None => self.custom(hasher, flow),
        };
        value >> 1
    }

    /// The one record that is hashed; `None`: by policy 3 there may be two of selected fields.
    #[inline(always)]
    fn record(&self, flow: &Flow) -> Option<Record> {
        match self.policy {
            1 => Some(flow.outer.ports()),
            2 => Some(flow.inner.filter(|_| flow.packet).unwrap_or(flow.outer).addresses(flow.packet)),
            3 => None,
            _ => Some(flow.quoted.unwrap_or(flow.outer).addresses(false)),
        }
    }

    /// The records that are hashed: outer, and by policy 3 of a packet in a tunnel the inner one.
    pub fn records(&self, flow: &Flow) -> Vec<Record> {
        if let Some(record) = self.record(flow) {
            return vec![record];
        }
        let selected = |header: &Header, bits: u32, packet: bool| (bits != 0).then(|| header.selected(bits, packet));
        let outer = selected(&flow.outer, self.fields & field::OUTER, flow.packet);
        let inner_bits = self.fields >> field::INNER_SHIFT & field::OUTER;
        let inner = flow.inner.filter(|_| flow.packet).and_then(|header| selected(&header, inner_bits, true));
        outer.into_iter().chain(inner).collect()
    }

    fn custom(&self, hasher: &Hasher, flow: &Flow) -> u32 {
        let outer_bits = self.fields & field::OUTER;
        let outer = if outer_bits == 0 { 0 } else { hasher.hash(&flow.outer.selected(outer_bits, flow.packet)) };
        if !flow.packet {
            return outer;
        }
        let inner_bits = self.fields >> field::INNER_SHIFT & field::OUTER;
        let inner = flow.inner.filter(|_| inner_bits != 0).map_or(0, |h| hasher.hash(&h.selected(inner_bits, true)));
        jhash::two(outer, inner, 0)
    }
}

impl Header {
    /// Addresses; for IPv6 label and protocol too.
    fn addresses(&self, dissected: bool) -> Record {
        match self.pair {
            Pair::V6(..) => Record { protocol: self.protocol, label: self.label(dissected), ..Record::of(self.pair) },
            _ => Record::of(self.pair),
        }
    }

    /// Addresses, protocol, ports.
    fn ports(&self) -> Record {
        let Self { protocol, sport, dport, pair, .. } = *self;
        Record { protocol, label: [0; 4], sport, dport, pair }
    }

    /// What the bits ask for.
    fn selected(&self, bits: u32, dissected: bool) -> Record {
        let has = |bit: u32| bits & bit != 0;
        let (source, destination) = (has(field::SOURCE), has(field::DESTINATION));
        let (none4, none6) = (Ipv4Addr::UNSPECIFIED, Ipv6Addr::UNSPECIFIED);
        let pair = match self.pair {
            Pair::V4(src, dst) => Pair::V4(if source { src } else { none4 }, if destination { dst } else { none4 }),
            Pair::V6(src, dst) => Pair::V6(if source { src } else { none6 }, if destination { dst } else { none6 }),
            Pair::Absent => Pair::Absent,
        };
        let v6 = matches!(pair, Pair::V6(..));
        Record {
            protocol: if has(field::PROTOCOL) { self.protocol } else { 0 },
            label: if has(field::LABEL) && v6 { self.label(dissected) } else { [0; 4] },
            sport: if has(field::SPORT) { self.sport } else { 0 },
            dport: if has(field::DPORT) { self.dport } else { 0 },
            pair,
        }
    }

    /// The label's bytes: in wire order in a flow, in host order where the dissector read them.
    const fn label(&self, dissected: bool) -> [u8; 4] {
        if dissected { self.label.to_le_bytes() } else { self.label.to_be_bytes() }
    }
}
