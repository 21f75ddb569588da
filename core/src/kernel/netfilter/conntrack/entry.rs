//! One tracked connection (Linux: `struct nf_conn`).

use super::tcp::TcpTrack;
use crate::base::{IfIndex, Packet, Time};
use crate::model::conntrack::Tuple;

/// The IPS_* bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Status(u16);

impl Status {
    /// Packets of the answering direction were seen.
    pub const SEEN_REPLY: Status = Status(1);
    /// Not to be thrown away early.
    pub const ASSURED: Status = Status(2);
    /// In the table: its first packet got through.
    pub const CONFIRMED: Status = Status(4);
    /// The source is translated.
    pub const SRC_NAT: Status = Status(8);
    /// The destination is translated.
    pub const DST_NAT: Status = Status(16);
    /// The source's translation, or that there is none, is settled.
    pub const SRC_NAT_DONE: Status = Status(32);
    /// The destination's translation, or that there is none, is settled.
    pub const DST_NAT_DONE: Status = Status(64);
    /// Taken out of the table; only the packet in hand still knows it.
    pub const DYING: Status = Status(128);
    /// Packets do not make it live longer.
    pub const FIXED_TIMEOUT: Status = Status(256);

    /// True when every bit of `other` is set.
    pub const fn has(self, other: Status) -> bool {
        self.0 & other.0 == other.0
    }

    /// Sets the bits of `other`.
    pub fn set(&mut self, other: Status) {
        self.0 |= other.0;
    }
}

/// A connection.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Tuples of the original direction and of the answers.
    pub tuples: [Tuple; 2],
    /// Its bits.
    pub status: Status,
    /// Connection mark.
    pub mark: u32,
    /// When it is forgotten.
    pub expires: Time,
    /// In which order connections began.
    pub serial: u64,
    /// The interface that it was masqueraded for; none: it was not.
    pub masq_index: IfIndex,
    /// Packets and bytes of both directions, where nf_conntrack_acct was on when it began.
    pub counters: Option<Box<[(u64, u64); 2]>>,
    /// What its protocol needs.
    pub tracker: Tracker,
    /// Neighbours in the list of entries with the same source (see `table`).
    pub(super) same_source: Links,
}

/// What a protocol keeps.
#[derive(Clone, Debug)]
pub enum Tracker {
    /// TCP. Apart, as most of what is kept of a connection is not asked for with each packet.
    Tcp(Box<TcpTrack>),
    /// UDP: from when on it counts as a stream.
    Udp {
        /// Two seconds after the first packet.
        stream_from: Time,
    },
    /// ICMP and all others: nothing.
    Plain,
}

/// Slots before and after in a list.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Links {
    pub before: Option<u32>,
    pub after: Option<u32>,
}

impl Entry {
    /// A connection that begins now and is not confirmed yet.
    pub fn new(tuples: [Tuple; 2], tracker: Tracker, now: Time) -> Self {
        let (status, masq_index, same_source) = (Status::default(), IfIndex::NONE, Links::default());
        Self { tuples, status, mark: 0, expires: now, serial: 0, masq_index, counters: None, tracker, same_source }
    }

    /// Counts a packet, if packets are counted.
    pub(super) fn count(&mut self, original: bool, packet: &Packet) {
        if let Some([first, reply]) = self.counters.as_deref_mut() {
            let (packets, bytes) = if original { first } else { reply };
            *packets += 1;
            *bytes += u64::from(packet.length());
        }
    }

    /// The tuple of a direction.
    pub fn tuple(&self, original: bool) -> &Tuple {
        let [first, reply] = &self.tuples;
        if original { first } else { reply }
    }
}
