//! What identifies the packets of a connection, and the same for the answers (Linux: nf_ct_get_tuple, nf_ct_invert_tuple).

use crate::base::packet::protocol;
use crate::base::{Body, Packet};
use crate::model::conntrack::Tuple;

/// A tuple in one word, for look-ups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key(u128);

impl From<&Tuple> for Key {
    fn from(t: &Tuple) -> Self {
        let addresses = (u128::from(u32::from(t.src)) << 32) | u128::from(u32::from(t.dst));
        let ports = (u128::from(t.sport) << 16) | u128::from(t.dport);
        Key((addresses << 40) | (ports << 8) | u128::from(t.protocol))
    }
}

/// The tuple of a packet.
pub fn of(packet: &Packet) -> Tuple {
    let (sport, dport) = match &packet.body {
        Body::Icmp(icmp) => ((icmp.rest >> 16) as u16, u16::from_be_bytes([icmp.kind, icmp.code])),
        _ => packet.ports(),
    };
    Tuple { src: packet.src, dst: packet.dst, sport, dport, protocol: packet.protocol() }
}

/// The tuple of the answers; `None` for ICMP messages that nobody answers.
pub fn invert(t: &Tuple) -> Option<Tuple> {
    let (sport, dport) = if t.protocol == protocol::ICMP {
        let [kind, code] = t.dport.to_be_bytes();
        (t.sport, u16::from_be_bytes([icmp_answer(kind)?, code]))
    } else {
        (t.dport, t.sport)
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    #[test]
    fn an_echo_is_answered_by_an_echo_reply_with_the_same_id() {
        let echo = Tuple {
            src: Ipv4Addr::new(10, 0, 0, 1),
            dst: Ipv4Addr::new(10, 0, 0, 2),
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
