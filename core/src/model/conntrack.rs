//! Connections as `conntrack -L` shows them, and which of them a command means.

use crate::base::Prefix;
use crate::base::packet::protocol;
use std::net::IpAddr;

/// One direction of a connection: what identifies its packets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tuple {
    /// Source address.
    pub src: IpAddr,
    /// Destination address.
    pub dst: IpAddr,
    /// Source port; of ICMP the identifier.
    pub sport: u16,
    /// Destination port; of ICMP the type (upper byte) and code.
    pub dport: u16,
    /// IP protocol number.
    pub protocol: u8,
}

/// Is an address of IPv4 in a prefix?
fn contains(prefix: Prefix, address: IpAddr) -> bool {
    matches!(address, IpAddr::V4(address) if prefix.contains(&address))
}

/// A tracked connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connection {
    /// Packets in the direction of the first one.
    pub original: Tuple,
    /// Answers, as they come in.
    pub reply: Tuple,
    /// Seconds left.
    pub timeout: u64,
    /// TCP's state by its name: `ESTABLISHED`.
    pub state: Option<&'static str>,
    /// No answer was seen yet.
    pub unreplied: bool,
    /// Will not be thrown away early.
    pub assured: bool,
    /// Connection mark.
    pub mark: u32,
    /// How many hold it: the table, and packets that wait for an Ethernet address.
    pub users: u32,
    /// Packets and bytes of both directions, where they are counted.
    pub counters: Option<[(u64, u64); 2]>,
}

/// Which connections a command means; every part that is given must fit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ConnectionFilter {
    /// `-p`
    pub protocol: Option<u8>,
    /// `-s`
    pub orig_src: Option<Prefix>,
    /// `-d`
    pub orig_dst: Option<Prefix>,
    /// `-r`
    pub reply_src: Option<Prefix>,
    /// `-q`
    pub reply_dst: Option<Prefix>,
    /// `--sport`
    pub sport: Option<u16>,
    /// `--dport`
    pub dport: Option<u16>,
    /// `-m`: value and mask.
    pub mark: Option<(u32, u32)>,
    /// `--state`
    pub state: Option<&'static str>,
    /// `-u ASSURED`
    pub assured: Option<bool>,
    /// `-u SEEN_REPLY`, `UNREPLIED`
    pub unreplied: Option<bool>,
    /// `-n`, `--src-nat`: the source was translated, to one of these.
    pub source_nat: Option<Prefix>,
    /// `-g`, `--dst-nat`: the destination was translated, to one of these.
    pub destination_nat: Option<Prefix>,
    /// `-j`, `--any-nat`: one of both.
    pub any_nat: Option<Prefix>,
}

impl ConnectionFilter {
    /// Does it mean this one?
    pub fn fits(&self, c: &Connection) -> bool {
        fn is<T: PartialEq>(want: Option<T>, have: T) -> bool {
            want.is_none_or(|want| want == have)
        }
        let among = |want: Option<Prefix>, have: IpAddr| want.is_none_or(|want| contains(want, have));
        // Another port is a translation too.
        let (t, r) = (&c.original, &c.reply);
        let ports = t.protocol == protocol::TCP || t.protocol == protocol::UDP;
        let source_nat = |to: Prefix| (r.dst != t.src || (ports && r.dport != t.sport)) && contains(to, r.dst);
        let destination_nat = |to: Prefix| (r.src != t.dst || (ports && r.sport != t.dport)) && contains(to, r.src);
        is(self.protocol, c.original.protocol)
            && among(self.orig_src, c.original.src)
            && among(self.orig_dst, c.original.dst)
            && among(self.reply_src, c.reply.src)
            && among(self.reply_dst, c.reply.dst)
            && is(self.sport, c.original.sport)
            && is(self.dport, c.original.dport)
            && self.mark.is_none_or(|(value, mask)| c.mark & mask == value)
            && (self.state.is_none() || self.state == c.state)
            && is(self.assured, c.assured)
            && is(self.unreplied, c.unreplied)
            && self.source_nat.is_none_or(source_nat)
            && self.destination_nat.is_none_or(destination_nat)
            && self.any_nat.is_none_or(|to| source_nat(to) || destination_nat(to))
    }
}
