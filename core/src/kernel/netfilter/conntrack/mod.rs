//! Connection tracking (Linux: net/netfilter/nf_conntrack_core.c): finds or makes the connection of each packet, says what state
//! the packet is in, and remembers the connection once its first packet has got through.
//!
//! A connection begins outside the table (`track`) and enters it at the end of POSTROUTING or INPUT (`confirm`); a packet that is
//! dropped on its way leaves nothing behind. Translation is `nat`'s, states of TCP are `tcp`'s. Whether anything needs tracking at
//! all, the tables know.

mod control;
mod entry;
mod table;
mod tcp;
mod tcp_state;
mod timeout;
mod tuple;
mod tuple_map;

pub use control::{create, delete, dump, forget, update, zero};
pub use entry::{Entry, Status, Tracker};
pub use table::Table;
pub use tuple::invert;

use self::tcp::{Known, TcpVerdict};
use self::timeout::seconds;
use super::{Hook, Verdict};
use crate::base::packet::{CtState, icmp6_type, protocol};
use crate::base::{Body, ConnId, ConntrackInfo, Errno, Family, IcmpMessage, Packet, Span, Time};
use crate::kernel::profile::UdpStream;
use crate::kernel::{Context, Node};
use crate::model::conntrack::Tuple;
use crate::model::netfilter::StateSet;
use crate::trace::{DropReason, Step};

/// A UDP connection is a stream when it lives longer than this.
const STREAM_AFTER: Span = Span::secs(2);
/// The highest ICMP type there is.
const MAX_ICMP_TYPE: u8 = 18;

/// The connections of a node.
#[derive(Clone, Debug, Default)]
pub struct Conntrack {
    /// Entries.
    pub table: Table,
    /// How many rules of iptables and of ip6tables need connection tracking.
    users: [u32; 2],
}

impl Conntrack {
    /// True when packets of a family are tracked: some rule needs it.
    pub const fn active(&self, family: Family) -> bool {
        self.users[family as usize] > 0
    }

    /// Says how many rules need connection tracking (nf_ct_netns_get, nf_ct_netns_put): those with the matches conntrack, state,
    /// connmark or the targets SNAT, DNAT, MASQUERADE, REDIRECT, CONNMARK, CT, NOTRACK. Entries stay when it falls to 0.
    pub const fn set_users(&mut self, family: Family, users: u32) {
        self.users[family as usize] = users;
    }

    /// The packet's connection, whether the packet goes in its original direction, and its state.
    pub fn of(&self, packet: &Packet) -> Option<(&Entry, bool, CtState)> {
        let ConntrackInfo::Tracked { conn, original, state } = packet.skb.conntrack else { return None };
        self.table.get(conn).map(|entry| (entry, original, state))
    }

    /// The packet's connection mark; `None` when it belongs to no connection.
    pub fn mark(&self, packet: &Packet) -> Option<u32> {
        self.of(packet).map(|(entry, ..)| entry.mark)
    }

    /// Sets the mark of the packet's connection, if it has one.
    pub fn set_mark(&mut self, packet: &Packet, mark: u32) {
        if let ConntrackInfo::Tracked { conn, .. } = packet.skb.conntrack
            && let Some(entry) = self.table.get_mut(conn)
        {
            entry.mark = mark;
        }
    }

    /// The packet's state as bits of [`StateSet`], SNAT and DNAT included, as `--ctstate` sees it.
    pub fn state_bits(&self, packet: &Packet) -> u8 {
        let Some((entry, _, state)) = self.of(packet) else {
            return if packet.skb.conntrack == ConntrackInfo::Untracked { StateSet::UNTRACKED } else { StateSet::INVALID };
        };
        let state = match state {
            CtState::New => StateSet::NEW,
            CtState::Established => StateSet::ESTABLISHED,
            CtState::Related => StateSet::RELATED,
        };
        let bit = |status, bit| if entry.status.has(status) { bit } else { 0 };
        state | bit(Status::SRC_NAT, StateSet::SNAT) | bit(Status::DST_NAT, StateSet::DNAT)
    }
}

/// PREROUTING and OUTPUT at priority -200: finds or makes the packet's connection (nf_conntrack_in). Only called while
/// tracking is active.
pub fn track(node: &mut Node, _hook: Hook, packet: &mut Packet, ctx: &mut Context<'_>) -> Verdict {
    match packet.skb.conntrack {
        ConntrackInfo::Untracked => return Verdict::Accept,
        // Seen in OUTPUT and come back by `lo`, or an answer attached to another packet's connection.
        ConntrackInfo::Tracked { conn, .. } if node.conntrack.table.get(conn).is_some() => return Verdict::Accept,
        _ => {}
    }
    let found = match &packet.body {
        Body::Icmp(icmp) if icmp.kind > MAX_ICMP_TYPE => Finding::Invalid,
        Body::Icmp(icmp) if icmp.is_error() => related(&mut node.conntrack, packet, icmp, ctx.now),
        Body::Icmp6(icmp) if icmp.kind < icmp6_type::ECHO => related(&mut node.conntrack, packet, icmp, ctx.now),
        // Neighbour discovery belongs to no connection (nf_conntrack_icmpv6_error).
        Body::Discovery(message) if message.kind != icmp6_type::REDIRECT => Finding::Untracked,
        _ => follow(node, packet, ctx.now),
    };
    match found {
        Finding::Tracked { conn, original, state } => {
            packet.skb.conntrack = ConntrackInfo::Tracked { conn, original, state };
        }
        Finding::Invalid => packet.skb.conntrack = ConntrackInfo::Invalid,
        Finding::Untracked => {
            packet.skb.conntrack = ConntrackInfo::Untracked;
            return Verdict::Accept;
        }
        Finding::TableFull => return Verdict::Drop(DropReason::Other("nf_conntrack: table full"), Errno::Eperm),
    }
    ctx.trace.step(|| step(&node.conntrack, packet));
    Verdict::Accept
}

/// What became of a packet's look-up.
enum Finding {
    Tracked { conn: ConnId, original: bool, state: CtState },
    Invalid,
    Untracked,
    TableFull,
}

/// An ICMP error belongs to the connection of the packet that it quotes (nf_conntrack_inet_error).
fn related(ct: &mut Conntrack, packet: &Packet, icmp: &IcmpMessage, now: Time) -> Finding {
    let quoted = icmp.quoted.as_ref().and_then(|quoted| invert(&tuple::of(quoted)));
    let Some((conn, original)) = quoted.and_then(|answer| ct.table.find(&answer, now)) else { return Finding::Invalid };
    let for_them = ct.table.get(conn).is_some_and(|entry| entry.tuple(original).dst == packet.dst);
    if for_them { Finding::Tracked { conn, original, state: CtState::Related } } else { Finding::Invalid }
}

/// Everything else: finds the connection or begins one, and lets its protocol judge the packet.
fn follow(node: &mut Node, packet: &Packet, now: Time) -> Finding {
    let tuple = tuple::of(packet);
    // A second round is for a TCP connection that begins anew over a closed one.
    for _ in 0..2 {
        let (conn, original) = match node.conntrack.table.find(&tuple, now) {
            Some(found) => found,
            None => match begin(node, &tuple, now) {
                Ok(conn) => (conn, true),
                Err(finding) => return finding,
            },
        };
        let seen_reply = node.conntrack.table.get(conn).is_some_and(|e| e.status.has(Status::SEEN_REPLY));
        let state = if !original || seen_reply { CtState::Established } else { CtState::New };
        match judge(node, conn, original, packet, now) {
            Judgement::Accept => {
                if !original && let Some(entry) = node.conntrack.table.get_mut(conn) {
                    entry.status.set(Status::SEEN_REPLY);
                }
                return Finding::Tracked { conn, original, state };
            }
            Judgement::Invalid => return Finding::Invalid,
            Judgement::Again => {}
        }
    }
    Finding::Invalid
}

/// A connection begins; it is not in the table yet.
fn begin(node: &mut Node, tuple: &Tuple, now: Time) -> Result<ConnId, Finding> {
    let reply = invert(tuple).ok_or(Finding::Invalid)?;
    let tracker = match tuple.protocol {
        protocol::TCP => Tracker::Tcp(Box::default()),
        protocol::UDP => Tracker::Udp { stream_from: now + STREAM_AFTER },
        _ => Tracker::Plain,
    };
    let settings = &node.sysctl.netfilter;
    let mut entry = Entry::new([*tuple, reply], tracker, now);
    entry.counters = (settings.nf_conntrack_acct != 0).then(Default::default);
    let max = usize::try_from(settings.nf_conntrack_max).unwrap_or(usize::MAX);
    node.conntrack.table.add(entry, max, now).ok_or(Finding::TableFull)
}

/// What a protocol says of a packet.
enum Judgement {
    Accept,
    Invalid,
    Again,
}

/// Lets the protocol follow the packet and sets the entry's time (nf_conntrack_handle_packet).
fn judge(node: &mut Node, conn: ConnId, original: bool, packet: &Packet, now: Time) -> Judgement {
    let (table, settings) = (&mut node.conntrack.table, &node.sysctl.netfilter);
    let Some(entry) = table.get_mut(conn) else { return Judgement::Invalid };
    let status = entry.status;
    let timeout = match (&mut entry.tracker, &packet.body) {
        (Tracker::Tcp(track), Body::Tcp(segment)) => {
            let known = Known {
                seen_reply: status.has(Status::SEEN_REPLY),
                assured: status.has(Status::ASSURED),
                confirmed: status.has(Status::CONFIRMED),
            };
            match track.packet(segment, original, known, settings) {
                TcpVerdict::Accept { timeout, assured } => {
                    if assured {
                        entry.status.set(Status::ASSURED);
                    }
                    timeout
                }
                TcpVerdict::Forget => {
                    entry.count(original, packet);
                    table.kill(conn);
                    return Judgement::Accept;
                }
                TcpVerdict::Invalid => return Judgement::Invalid,
                TcpVerdict::Reopen => {
                    table.kill(conn);
                    return Judgement::Again;
                }
            }
        }
        (Tracker::Udp { stream_from }, _) => {
            let stream =
                status.has(Status::SEEN_REPLY) && (node.profile.udp_stream == UdpStream::AtOnce || now > *stream_from);
            if stream {
                entry.status.set(Status::ASSURED);
            }
            Some(if stream { settings.nf_conntrack_udp_timeout_stream } else { settings.nf_conntrack_udp_timeout })
        }
        (_, Body::Icmp(icmp)) => {
            // Only a question begins something.
            if !status.has(Status::CONFIRMED) && !matches!(icmp.kind, 8 | 13 | 15 | 17) {
                return Judgement::Invalid;
            }
            Some(settings.nf_conntrack_icmp_timeout)
        }
        (_, Body::Icmp6(icmp)) => {
            if !status.has(Status::CONFIRMED) && !matches!(icmp.kind, icmp6_type::ECHO | 139) {
                return Judgement::Invalid;
            }
            Some(settings.nf_conntrack_icmpv6_timeout)
        }
        _ => Some(settings.nf_conntrack_generic_timeout),
    };
    if let Some(timeout) = timeout {
        if !status.has(Status::FIXED_TIMEOUT) {
            entry.expires = now + seconds(timeout);
        }
        entry.count(original, packet);
    }
    Judgement::Accept
}

/// INPUT and POSTROUTING at the end: the first packet of a connection has got through (nf_conntrack_confirm).
pub fn confirm(node: &mut Node, packet: &mut Packet, ctx: &mut Context<'_>) -> Verdict {
    // Resets and errors attached to a first packet go the other way and confirm nothing.
    let ConntrackInfo::Tracked { conn, original: true, .. } = packet.skb.conntrack else { return Verdict::Accept };
    let table = &mut node.conntrack.table;
    let settled = table.get(conn).is_none_or(|entry| entry.status.has(Status::CONFIRMED));
    if settled || table.confirm(conn, ctx.now) {
        return Verdict::Accept;
    }
    ctx.trace.step(|| Step::Note("another connection has the same tuple: the packet is dropped".to_owned()));
    Verdict::Drop(DropReason::NatFailed, Errno::Eperm)
}

/// An ICMP error or a reset that this node makes belongs to the connection of the packet that it is about (nf_conntrack_attach).
pub fn attach(answer: &mut Packet, about: &Packet) {
    if let ConntrackInfo::Tracked { conn, original, .. } = about.skb.conntrack {
        answer.skb.conntrack = ConntrackInfo::Tracked { conn, original: !original, state: CtState::Related };
    }
}

/// The finding for the trace.
fn step(ct: &Conntrack, packet: &Packet) -> Step {
    let ConntrackInfo::Tracked { conn, original, state } = packet.skb.conntrack else {
        return Step::Conntrack { state: "INVALID", detail: format!("{} > {}: no connection fits", packet.src, packet.dst) };
    };
    let state = match state {
        CtState::New => "NEW",
        CtState::Established => "ESTABLISHED",
        CtState::Related => "RELATED",
    };
    let detail = ct.table.get(conn).map_or_else(String::new, |entry| {
        let [t, r] = &entry.tuples;
        let way = if original { "original" } else { "reply" };
        let tcp = match &entry.tracker {
            Tracker::Tcp(track) => format!(", {}", track.state.name()),
            _ => String::new(),
        };
        format!(
            "{way} direction of {}:{} > {}:{}, answers {}:{} > {}:{}{tcp}, mark {:#x}",
            t.src, t.sport, t.dst, t.dport, r.src, r.sport, r.dst, r.dport, entry.mark
        )
    });
    Step::Conntrack { state, detail }
}
