//! The table as `conntrack` sees and edits it (Linux: net/netfilter/nf_conntrack_netlink.c).

use super::super::nat;
use super::entry::{Entry, Status, Tracker};
use super::tcp::TcpTrack;
use super::tcp_state::TcpState;
use super::timeout::seconds;
use crate::base::packet::protocol;
use crate::base::{ConnId, ConntrackInfo, Errno, Family, Time, order};
use crate::kernel::Node;
use crate::model::Refusal;
use crate::model::conntrack::{Connection, ConnectionEdit, ConnectionFilter, ConnectionStatus, NewConnection, Tuple};
use litemap::LiteMap;

/// Forgets the connections that `filter` means.
#[inline(never)] // web/later.txt
pub fn delete(node: &mut Node, filter: &ConnectionFilter, now: Time) {
    forget(node, now, |entry| filter.fits(&connection(entry, now)));
}

/// Forgets the connections that `doomed` picks (nf_ct_iterate_cleanup).
pub fn forget(node: &mut Node, now: Time, doomed: impl Fn(&Entry) -> bool) {
    let table = &mut node.conntrack.table;
    let ids: Vec<ConnId> = table.live(now).filter(|(_, entry)| doomed(entry)).map(|(id, _)| id).collect();
    for id in ids {
        table.kill(id);
    }
}

/// The connections, oldest first.
#[inline(never)] // web/later.txt
pub fn dump(node: &Node, now: Time) -> Vec<Connection> {
    let mut held: LiteMap<ConnId, u32> = LiteMap::new();
    for packet in node.neighbours.waiting() {
        if let ConntrackInfo::Tracked { conn, .. } = packet.skb.conntrack {
            *held.entry(conn).or_default() += 1;
        }
    }
    let entries = order::by_number(node.conntrack.table.live(now), |(_, entry)| entry.serial);
    let with_users = |(id, entry)| {
        let connection = connection(entry, now);
        Connection { users: 1 + held.get(&id).copied().unwrap_or(0), ..connection }
    };
    entries.into_iter().map(with_users).collect()
}

fn connection(entry: &Entry, now: Time) -> Connection {
    let [original, reply] = entry.tuples;
    let state = match &entry.tracker {
        Tracker::Tcp(track) => Some(track.state.name()),
        _ => None,
    };
    let has = |bit| entry.status.has(bit);
    Connection {
        id: number(entry.serial),
        original,
        reply,
        timeout: entry.expires.since(now).as_secs(),
        state,
        unreplied: !has(Status::SEEN_REPLY),
        assured: has(Status::ASSURED),
        fixed_timeout: has(Status::FIXED_TIMEOUT),
        nat_settled: [has(Status::SRC_NAT_DONE), has(Status::DST_NAT_DONE)],
        mark: entry.mark,
        users: 1,
        counters: entry.counters.as_deref().copied(),
    }
}

/// The number that a connection shows: as scattered as Linux' hash of its address in memory, and always the same here.
const fn number(serial: u64) -> u32 {
    (serial as u32).wrapping_mul(0x9e37_79b1) ^ 0x5bd1_e995
}

fn set_bits(entry: &mut Entry, status: ConnectionStatus) {
    let bits = [
        (status.seen_reply, Status::SEEN_REPLY),
        (status.assured, Status::ASSURED),
        (status.fixed_timeout, Status::FIXED_TIMEOUT),
    ];
    bits.into_iter().filter(|(set, _)| *set).for_each(|(_, bit)| entry.status.set(bit));
}

/// Changes the connection with an original tuple.
///
/// Errors: ENOENT when there is none; EPERM for the time of one whose time is fixed.
#[inline(never)] // web/later.txt
pub fn update(node: &mut Node, tuple: &Tuple, edit: ConnectionEdit, now: Time) -> Result<(), Refusal> {
    let table = &mut node.conntrack.table;
    let (id, _) = table.find(tuple, now).ok_or(Errno::Enoent)?;
    let entry = table.get_mut(id).ok_or(Errno::Enoent)?;
    if let Some(timeout) = edit.timeout {
        if entry.status.has(Status::FIXED_TIMEOUT) {
            return Err(Errno::Eperm.into());
        }
        entry.expires = now + seconds(i64::from(timeout));
    }
    set_bits(entry, edit.status);
    if let Some((value, mask)) = edit.mark {
        entry.mark = entry.mark & !mask ^ value;
    }
    Ok(())
}

/// Makes a connection without a packet.
///
/// Errors: EEXIST when one of its tuples is another's; ENOMEM when the table is full.
#[inline(never)] // web/later.txt
pub fn create(node: &mut Node, new: &NewConnection, now: Time) -> Result<(), Refusal> {
    if new.tuples.iter().any(|tuple| node.conntrack.table.find(tuple, now).is_some()) {
        return Err(Errno::Eexist.into());
    }
    let [original, _] = &new.tuples;
    let tracker = match original.protocol {
        protocol::TCP => {
            let mut track = Box::new(TcpTrack::default());
            track.state = state(new.state);
            Tracker::Tcp(track)
        }
        protocol::UDP => Tracker::Udp { stream_from: now + super::STREAM_AFTER },
        _ => Tracker::Plain,
    };
    let mut entry = Entry::new(new.tuples, tracker, now);
    entry.expires = now + seconds(i64::from(new.timeout));
    entry.mark = new.mark;
    entry.counters = (node.sysctl.netfilter.nf_conntrack_acct != 0).then(Default::default);
    set_bits(&mut entry, new.status);
    let max = usize::try_from(node.sysctl.netfilter.nf_conntrack_max).unwrap_or(usize::MAX);
    let id = node.conntrack.table.add(entry, max, now).ok_or(Errno::Enomem)?;
    nat::settle_by_hand(node, id, new.source_nat, new.destination_nat, now);
    if node.conntrack.table.confirm(id, now) { Ok(()) } else { Err(Errno::Eexist.into()) }
}

fn state(name: Option<&str>) -> TcpState {
    let all = [
        TcpState::SynSent,
        TcpState::SynRecv,
        TcpState::Established,
        TcpState::FinWait,
        TcpState::CloseWait,
        TcpState::LastAck,
        TcpState::TimeWait,
        TcpState::Close,
        TcpState::SynSent2,
    ];
    all.into_iter().find(|state| Some(state.name()) == name).unwrap_or_default()
}

/// Lets the counters of a family's connections, or of all, start anew.
#[inline(never)] // web/later.txt
pub fn zero(node: &mut Node, family: Option<Family>, now: Time) {
    let table = &mut node.conntrack.table;
    let meant = |entry: &Entry| family.is_none_or(|family| family == Family::of(entry.tuple(true).src));
    let ids: Vec<ConnId> = table.live(now).filter(|(_, entry)| meant(entry)).map(|(id, _)| id).collect();
    for id in ids {
        if let Some(counters) = table.get_mut(id).and_then(|entry| entry.counters.as_mut()) {
            **counters = Default::default();
        }
    }
}
