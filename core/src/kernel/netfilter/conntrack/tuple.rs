//! What identifies the packets of a connection, and the same for the answers (Linux: nf_ct_get_tuple, nf_ct_invert_tuple).

use crate::base::packet::{icmp6_type, protocol, v6};
use crate::base::{Body, Packet};
use crate::model::conntrack::Tuple;
use std::net::IpAddr;

/// A tuple in words, for look-ups: of IPv4 one long word, whose upper half is never that of two IPv6 addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// IPv4: addresses, ports, protocol.
    V4(u128),
    /// IPv6: source, destination; ports and protocol.
    V6([u128; 2], u64),
}

impl Key {
    /// Of the source end alone.
    #[inline]
    pub fn of_source(t: &Tuple) -> Self {
        let rest = u64::from(t.sport) << 8 | u64::from(t.protocol);
        match t.src {
            IpAddr::V4(src) => Self::V4(u128::from(u64::from(src.to_bits()) << 24 | rest)),
            IpAddr::V6(src) => Self::V6([src.to_bits(), 0], rest),
        }
    }
}

impl From<&Tuple> for Key {
    #[inline]
    fn from(t: &Tuple) -> Self {
        let rest = u64::from(t.sport) << 24 | u64::from(t.dport) << 8 | u64::from(t.protocol);
        match (t.src, t.dst) {
            (IpAddr::V4(src), IpAddr::V4(dst)) => {
                let addresses = u64::from(src.to_bits()) << 32 | u64::from(dst.to_bits());
                Self::V4(u128::from(addresses) << 40 | u128::from(rest))
            }
            (src, dst) => Self::V6([v6(src).to_bits(), v6(dst).to_bits()], rest),
        }
    }
}

/// The tuple of a packet.
pub fn of(packet: &Packet) -> Tuple {
    let (sport, dport) = match &packet.body {
        Body::Icmp(icmp) | Body::Icmp6(icmp) => ((icmp.rest >> 16) as u16, u16::from_be_bytes([icmp.kind, icmp.code])),
        _ => packet.ports(),
    };
    Tuple { src: packet.src, dst: packet.dst, sport, dport, protocol: packet.protocol() }
}

/// The tuple of the answers; `None` for ICMP messages that nobody answers.
pub fn invert(t: &Tuple) -> Option<Tuple> {
    let [kind, code] = t.dport.to_be_bytes();
    let (sport, dport) = match t.protocol {
        protocol::ICMP => (t.sport, u16::from_be_bytes([icmp_answer(kind)?, code])),
        protocol::ICMPV6 => (t.sport, u16::from_be_bytes([icmp6_answer(kind)?, code])),
        _ => (t.dport, t.sport),
    };
    Some(Tuple { src: t.dst, dst: t.src, sport, dport, protocol: t.protocol })
}

/// The ICMP type that answers another, both ways: echo, timestamp, information, address mask.
const fn icmp_answer(kind: u8) -> Option<u8> {
    Some(match kind {
        0 => 8,
        8 => 0,
        13 => 14,
        14 => 13,
        15 => 16,
        16 => 15,
        17 => 18,
        18 => 17,
        _ => return None,
    })
}

/// The same of IPv6: echo, node information.
const fn icmp6_answer(kind: u8) -> Option<u8> {
    Some(match kind {
        icmp6_type::ECHO => icmp6_type::ECHO_REPLY,
        icmp6_type::ECHO_REPLY => icmp6_type::ECHO,
        139 => 140,
        140 => 139,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    #[test]
    fn an_echo_is_answered_by_an_echo_reply_with_the_same_id() {
        let echo = Tuple {
            src: Ipv4Addr::new(10, 0, 0, 1).into(),
            dst: Ipv4Addr::new(10, 0, 0, 2).into(),
            sport: 77,
            dport: 8 << 8,
            protocol: protocol::ICMP,
        };
        let reply = invert(&echo).unwrap();
        assert_eq!((reply.src, reply.sport, reply.dport), (echo.dst, 77, 0));
        assert_eq!(invert(&reply), Some(echo));
        assert_eq!(invert(&Tuple { dport: 3 << 8, ..echo }), None);
    }
}
