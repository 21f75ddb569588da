//! Connections as `conntrack -L` shows them, and which of them a command means.

use crate::base::Family;
use ipnet::IpNet;
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

/// A tracked connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connection {
    /// A number that no other connection has.
    pub id: u32,
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
    /// Packets do not make it live longer.
    pub fixed_timeout: bool,
    /// The translation of the source, or that there is none, is settled; the same of the destination.
    pub nat_settled: [bool; 2],
    /// Connection mark.
    pub mark: u32,
    /// How many hold it: the table, and packets that wait for an Ethernet address.
    pub users: u32,
    /// Packets and bytes of both directions, where they are counted.
    pub counters: Option<[(u64, u64); 2]>,
}

impl Connection {
    /// Is the source's address translated, and its port or id?
    pub fn source_translated(&self) -> [bool; 2] {
        let (t, r) = (&self.original, &self.reply);
        [r.dst != t.src, r.dport != t.sport].map(|other| other && self.nat_settled[0])
    }

    /// Is the destination's address translated, and its port?
    pub fn destination_translated(&self) -> [bool; 2] {
        let (t, r) = (&self.original, &self.reply);
        [r.src != t.dst, r.sport != t.dport].map(|other| other && self.nat_settled[1])
    }
}

/// To what an end was translated; nothing given: to anything else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Translation {
    /// Address.
    pub address: Option<IpAddr>,
    /// Port.
    pub port: Option<u16>,
}

impl Translation {
    /// Does it mean an end that became `address` and `port`, of which `changed` says what is new?
    fn fits(self, changed: [bool; 2], address: IpAddr, port: u16) -> bool {
        let [other_address, other_port] = changed;
        match (self.address, self.port) {
            (None, None) => other_address || other_port,
            (wanted, number) => {
                wanted.is_none_or(|wanted| other_address && wanted == address)
                    && number.is_none_or(|number| other_port && number == port)
            }
        }
    }
}

/// Which connections a command means; every part that is given must fit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ConnectionFilter {
    /// `-f`
    pub family: Option<Family>,
    /// `-p`
    pub protocol: Option<u8>,
    /// `-s`
    pub orig_src: Option<IpNet>,
    /// `-d`
    pub orig_dst: Option<IpNet>,
    /// `-r`
    pub reply_src: Option<IpNet>,
    /// `-q`
    pub reply_dst: Option<IpNet>,
    /// `--sport`, `--icmp-id`
    pub sport: Option<u16>,
    /// `--dport`
    pub dport: Option<u16>,
    /// `--reply-port-src`
    pub reply_sport: Option<u16>,
    /// `--reply-port-dst`
    pub reply_dport: Option<u16>,
    /// `--icmp-type`
    pub icmp_type: Option<u8>,
    /// `--icmp-code`
    pub icmp_code: Option<u8>,
    /// `-m`: value and mask.
    pub mark: Option<(u32, u32)>,
    /// `--state`
    pub state: Option<&'static str>,
    /// `-u ASSURED`
    pub assured: bool,
    /// `-u SEEN_REPLY`, `UNREPLIED`
    pub unreplied: Option<bool>,
    /// `-u FIXED_TIMEOUT`
    pub fixed_timeout: bool,
    /// `-n`, `--src-nat`: the source was translated.
    pub source_nat: Option<Translation>,
    /// `-g`, `--dst-nat`: the destination was translated.
    pub destination_nat: Option<Translation>,
    /// `-j`, `--any-nat`: one of both.
    pub any_nat: Option<Translation>,
}

impl ConnectionFilter {
    /// Does it mean this one?
    pub fn fits(&self, c: &Connection) -> bool {
        fn is<T: PartialEq>(want: Option<T>, have: T) -> bool {
            want.is_none_or(|want| want == have)
        }
        let among = |want: Option<IpNet>, have: IpAddr| want.is_none_or(|want| want.contains(&have));
        let (t, r) = (&c.original, &c.reply);
        let [kind, code] = t.dport.to_be_bytes();
        is(self.family, Family::of(t.src))
            && is(self.protocol, t.protocol)
            && among(self.orig_src, t.src)
            && among(self.orig_dst, t.dst)
            && among(self.reply_src, r.src)
            && among(self.reply_dst, r.dst)
            && is(self.sport, t.sport)
            && is(self.dport, t.dport)
            && is(self.reply_sport, r.sport)
            && is(self.reply_dport, r.dport)
            && is(self.icmp_type, kind)
            && is(self.icmp_code, code)
            && self.mark.is_none_or(|(value, mask)| c.mark & mask == value)
            && (self.state.is_none() || self.state == c.state)
            && (c.assured || !self.assured)
            && (c.fixed_timeout || !self.fixed_timeout)
            && is(self.unreplied, c.unreplied)
            && self.translations_fit(c)
    }

    fn translations_fit(&self, c: &Connection) -> bool {
        let source = |to: Translation| to.fits(c.source_translated(), c.reply.dst, c.reply.dport);
        let destination = |to: Translation| to.fits(c.destination_translated(), c.reply.src, c.reply.sport);
        let asked = [self.source_nat.map(source), self.destination_nat.map(destination)];
        let fit = asked.iter().flatten().all(|fits| *fits);
        fit && self.any_nat.is_none_or(|to| source(to) || destination(to))
    }
}

/// What `conntrack -U` changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ConnectionEdit {
    /// `-m`: value and mask.
    pub mark: Option<(u32, u32)>,
    /// `-t`: seconds.
    pub timeout: Option<u32>,
    /// `-u`: bits that are set.
    pub status: ConnectionStatus,
}

/// The bits that `-u` sets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ConnectionStatus {
    /// SEEN_REPLY
    pub seen_reply: bool,
    /// ASSURED
    pub assured: bool,
    /// FIXED_TIMEOUT
    pub fixed_timeout: bool,
}

/// What `conntrack -I` makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewConnection {
    /// Original direction and answers.
    pub tuples: [Tuple; 2],
    /// Seconds.
    pub timeout: u32,
    /// Of TCP: its state's name.
    pub state: Option<&'static str>,
    /// Bits.
    pub status: ConnectionStatus,
    /// Mark.
    pub mark: u32,
    /// `-n`
    pub source_nat: Option<Translation>,
    /// `-g`
    pub destination_nat: Option<Translation>,
}
