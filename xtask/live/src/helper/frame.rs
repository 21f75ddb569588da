//! One line for a frame's bytes, in the words that transcripts use (core's `trace/frame_line` has them for the simulator's frames).

use std::net::{Ipv4Addr, Ipv6Addr};

/// Letters for TCP's control bits, in the order in which a line shows them.
const FLAGS: [(u8, char); 5] = [(2, 'S'), (16, 'A'), (8, 'P'), (1, 'F'), (4, 'R')];

/// Reads big-endian fields; `None` past the end.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn byte(&self, at: usize) -> Option<u8> {
        self.0.get(at).copied()
    }

    fn array<const N: usize>(&self, at: usize) -> Option<[u8; N]> {
        self.0.get(at..at + N)?.try_into().ok()
    }

    fn word(&self, at: usize) -> Option<u16> {
        self.array(at).map(u16::from_be_bytes)
    }

    fn ip4(&self, at: usize) -> Option<Ipv4Addr> {
        self.array::<4>(at).map(Ipv4Addr::from)
    }

    fn from(&self, at: usize) -> Option<Bytes<'a>> {
        self.0.get(at..).map(Bytes)
    }
}

/// `arp who-has 10.0.0.1 tell 10.0.0.2`, `udp 10.0.0.2:4000 > 10.0.0.1:53 ttl 64` and so on; `None` for what is not shown.
pub fn frame_line(frame: &[u8]) -> Option<String> {
    let frame = Bytes(frame);
    let p = frame.from(14)?;
    match frame.word(12)? {
        0x0806 => {
            let (op, sender, target) = (p.word(6)?, p.ip4(14)?, p.ip4(24)?);
            Some(if op == 1 { format!("arp who-has {target} tell {sender}") } else { format!("arp {sender} is-at") })
        }
        0x0800 => {
            let payload = p.from(usize::from(p.byte(0)? & 15) * 4)?;
            packet_line(p.byte(9)?, p.byte(8)?, &p.ip4(12)?.to_string(), &p.ip4(16)?.to_string(), &payload)
        }
        0x86dd => {
            let ip = |at| p.array::<16>(at).map(|bytes| Ipv6Addr::from(bytes).to_string());
            packet_line(p.byte(6)?, p.byte(7)?, &ip(8)?, &ip(24)?, &p.from(40)?)
        }
        _ => None,
    }
}

fn packet_line(protocol: u8, ttl: u8, src: &str, dst: &str, q: &Bytes<'_>) -> Option<String> {
    Some(match protocol {
        17 => format!("udp {src}:{} > {dst}:{} ttl {ttl}", q.word(0)?, q.word(2)?),
        6 => {
            let bits = q.byte(13)?;
            let letters: String = FLAGS.iter().filter(|(bit, _)| bits & bit != 0).map(|(_, letter)| letter).collect();
            format!("tcp {src}:{} > {dst}:{} {letters} ttl {ttl}", q.word(0)?, q.word(2)?)
        }
        1 => format!("icmp {src} > {dst} {} code {} ttl {ttl}", icmp(q.byte(0)?), q.byte(1)?),
        58 => format!("icmp6 {src} > {dst} {} code {} ttl {ttl}", icmp6(q.byte(0)?)?, q.byte(1)?),
        other => format!("proto {other} {src} > {dst} ttl {ttl}"),
    })
}

fn icmp(kind: u8) -> String {
    let name = match kind {
        0 => "echo-reply",
        3 => "unreachable",
        5 => "redirect",
        8 => "echo",
        11 => "time-exceeded",
        other => return other.to_string(),
    };
    name.to_owned()
}

/// Kinds without a name are not shown: what hosts say of multicast groups comes at times of its own.
const fn icmp6(kind: u8) -> Option<&'static str> {
    Some(match kind {
        1 => "unreachable",
        3 => "time-exceeded",
        128 => "echo",
        129 => "echo-reply",
        135 => "neighbour-solicitation",
        136 => "neighbour-advertisement",
        137 => "redirect",
        _ => return None,
    })
}
