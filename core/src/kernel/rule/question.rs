//! What a rule's selector sees of a flow, of either family (Linux: `struct flowi`).

use crate::base::IfIndex;
use crate::kernel::fib::lookup::TOS_BITS;
use crate::kernel::{route, six};
use ipnet::IpNet;
use std::fmt::Debug;
use std::net::IpAddr;
use std::ops::{BitAnd, BitXor};

/// The bits of an address.
pub trait Bits: Copy + Default + Eq + Debug + BitXor<Output = Self> + BitAnd<Output = Self> {
    /// Network and mask of a prefix of this family.
    fn of(net: IpNet) -> Option<(Self, Self)>;
}

impl Bits for u32 {
    fn of(net: IpNet) -> Option<(Self, Self)> {
        let IpNet::V4(net) = net else { return None };
        Some((net.addr().to_bits(), net.netmask().to_bits()))
    }
}

impl Bits for u128 {
    fn of(net: IpNet) -> Option<(Self, Self)> {
        let IpNet::V6(net) = net else { return None };
        Some((net.addr().to_bits(), net.netmask().to_bits()))
    }
}

/// A flow as selectors see it.
pub trait Question {
    /// The family's addresses.
    type Bits: Bits;

    /// Source; `None`: not chosen yet, so that no rule that names one applies.
    fn source(&self) -> Option<Self::Bits>;
    /// Destination.
    fn destination(&self) -> Self::Bits;
    /// Both as addresses.
    fn addresses(&self) -> [IpAddr; 2];
    /// Mark.
    fn mark(&self) -> u32;
    /// Input interface; NONE for packets made here.
    fn iif(&self) -> IfIndex;
    /// Output interface asked for.
    fn oif(&self) -> IfIndex;
    /// The bits of the tos that count.
    fn tos(&self) -> u8;
    /// Protocol.
    fn protocol(&self) -> u8;
    /// Source and destination port.
    fn ports(&self) -> [u16; 2];
    /// User.
    fn uid(&self) -> u32;
}

impl Question for route::FlowKey {
    type Bits = u32;

    #[inline]
    fn source(&self) -> Option<u32> {
        Some(self.src.to_bits())
    }
    #[inline]
    fn destination(&self) -> u32 {
        self.dst.to_bits()
    }
    fn addresses(&self) -> [IpAddr; 2] {
        [self.src.into(), self.dst.into()]
    }
    #[inline]
    fn mark(&self) -> u32 {
        self.mark
    }
    fn iif(&self) -> IfIndex {
        self.iif
    }
    fn oif(&self) -> IfIndex {
        self.oif
    }
    fn tos(&self) -> u8 {
        self.tos & TOS_BITS
    }
    fn protocol(&self) -> u8 {
        self.protocol
    }
    fn ports(&self) -> [u16; 2] {
        [self.sport, self.dport]
    }
    fn uid(&self) -> u32 {
        self.uid
    }
}

/// All of the traffic class but ECN.
const DSCP_BITS: u8 = 0xfc;

impl Question for six::route::FlowKey {
    type Bits = u128;

    #[inline]
    fn source(&self) -> Option<u128> {
        Some(self.src.to_bits()).filter(|bits| *bits != 0)
    }
    #[inline]
    fn destination(&self) -> u128 {
        self.dst.to_bits()
    }
    fn addresses(&self) -> [IpAddr; 2] {
        [self.src.into(), self.dst.into()]
    }
    #[inline]
    fn mark(&self) -> u32 {
        self.mark
    }
    fn iif(&self) -> IfIndex {
        self.iif
    }
    fn oif(&self) -> IfIndex {
        self.oif
    }
    fn tos(&self) -> u8 {
        self.tos & DSCP_BITS
    }
    fn protocol(&self) -> u8 {
        self.protocol
    }
    fn ports(&self) -> [u16; 2] {
        [self.sport, self.dport]
    }
    fn uid(&self) -> u32 {
        self.uid
    }
}
