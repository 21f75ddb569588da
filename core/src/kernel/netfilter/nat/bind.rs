//! Choosing a connection's mapping (Linux: nf_nat_setup_info, get_unique_tuple, nf_nat_l4proto_unique_tuple): the address, then a
//! port or id so that no other connection has the same answers.

use super::super::conntrack::{Entry, invert};
use super::super::walk::NatAction;
use super::super::{Hook, Verdict, Way};
use super::{Manip, Status};
use crate::base::packet::protocol;
use crate::base::{ConnId, ConntrackInfo, Errno, IfIndex, Packet, Time};
use crate::kernel::fib::source_address;
use crate::kernel::hash::jhash;
use crate::kernel::{Context, Node, six};
use crate::model::Scope;
use crate::model::conntrack::{Translation, Tuple};
use crate::model::netfilter::{MaskedAddress, NatRange, PortChoice, bits};
use crate::trace::{DropReason, Step};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// How many ports are tried before the search starts elsewhere.
const MAX_ATTEMPTS: u32 = 128;
/// With fewer attempts than this per round the search is given up.
const MIN_ATTEMPTS: u32 = 16;

/// Where to translate to (Linux: `struct nf_nat_range2`).
#[derive(Clone, Copy, Debug, Default)]
pub struct Range {
    /// First and last address; none: keep it.
    addresses: Option<(IpAddr, IpAddr)>,
    /// First and last port or id; none: keep it if it is free.
    ports: Option<(u16, u16)>,
    /// The port that becomes the first of the range.
    base: Option<u16>,
    /// How a port is chosen.
    choice: PortChoice,
    /// The same address for all connections of a host.
    persistent: bool,
}

impl From<&NatRange> for Range {
    fn from(range: &NatRange) -> Self {
        let NatRange { ports, base, choice, persistent, .. } = *range;
        Self { addresses: range.addresses, ports, base, choice, persistent }
    }
}

impl Range {
    fn to(self, address: IpAddr) -> Self {
        Self { addresses: Some((address, address)), ..self }
    }

    /// Is the source already as wanted (nf_in_range)?
    fn holds(&self, t: &Tuple) -> bool {
        let address = self.addresses.is_none_or(|(low, high)| (low..=high).contains(&t.src));
        address && self.ports_hold(t, Manip::Source)
    }

    fn ports_hold(&self, t: &Tuple, manip: Manip) -> bool {
        self.ports.is_none_or(|(low, high)| (low..=high).contains(&port(t, manip)))
    }
}

/// Which of its two numbers a translation of this end changes; ICMP has one for both.
fn port(t: &Tuple, manip: Manip) -> u16 {
    if manip == Manip::Source || matches!(t.protocol, protocol::ICMP | protocol::ICMPV6) { t.sport } else { t.dport }
}

fn set_port(t: &mut Tuple, manip: Manip, number: u16) {
    if manip == Manip::Source || matches!(t.protocol, protocol::ICMP | protocol::ICMPV6) {
        t.sport = number;
    } else {
        t.dport = number;
    }
}

/// Carries out what a rule of table nat asks for.
pub fn action(
    node: &mut Node,
    hook: Hook,
    packet: &Packet,
    action: NatAction,
    (iif, oif): (IfIndex, IfIndex),
    way: &Way<'_>,
    ctx: &mut Context<'_>,
) -> Result<(), Verdict> {
    let (manip, range) = match action {
        NatAction::Snat(range) => (Manip::Source, Range::from(&range)),
        NatAction::Dnat(range) => (Manip::Destination, Range::from(&range)),
        NatAction::Masquerade(range) => match masquerade(node, packet, oif, way, ctx)? {
            Some(address) => (Manip::Source, Range::from(&range).to(address)),
            None => return Ok(()),
        },
        NatAction::Redirect(range) => (Manip::Destination, Range::from(&range).to(redirect(node, packet, hook, iif)?)),
        NatAction::Netmap(to) => netmap(packet, Manip::at(hook), to),
    };
    bind(node, packet, manip, range, ctx);
    Ok(())
}

/// The same host in another network.
fn netmap(packet: &Packet, manip: Manip, to: MaskedAddress) -> (Manip, Range) {
    let address = if manip == Manip::Source { packet.src } else { packet.dst };
    let (network, mask) = to.bits();
    let moved = bits(address) & !mask | network;
    let moved = if address.is_ipv4() { IpAddr::V4((moved as u32).into()) } else { IpAddr::V6(moved.into()) };
    (manip, Range::default().to(moved))
}

/// The address to masquerade with: the output interface's for the next hop; whatever source the route prefers does not count.
fn masquerade(
    node: &mut Node,
    packet: &Packet,
    oif: IfIndex,
    way: &Way<'_>,
    ctx: &mut Context<'_>,
) -> Result<Option<IpAddr>, Verdict> {
    if packet.src.is_unspecified() {
        return Ok(None);
    }
    let address: IpAddr = match way {
        Way::V6(_) => six::addresses::source(node, oif, packet.dst6()).unwrap_or(Ipv6Addr::UNSPECIFIED).into(),
        Way::V4(dst) => source_address::select(node, oif, dst.next_hop4(packet.dst4()), Scope::UNIVERSE).into(),
        Way::Unknown => source_address::select(node, oif, packet.dst4(), Scope::UNIVERSE).into(),
    };
    if address.is_unspecified() {
        ctx.trace.step(|| Step::Note("MASQUERADE: the interface has no address".to_owned()));
        return Err(Verdict::Drop(DropReason::NatFailed, Errno::Eperm));
    }
    if let ConntrackInfo::Tracked { conn, .. } = packet.skb.conntrack
        && let Some(entry) = node.conntrack.table.get_mut(conn)
    {
        entry.masq_index = oif;
    }
    Ok(Some(address))
}

/// REDIRECT's address: loopback for packets made here, else the first of the interface they came in by.
fn redirect(node: &Node, packet: &Packet, hook: Hook, iif: IfIndex) -> Result<IpAddr, Verdict> {
    let none = Verdict::Drop(DropReason::NatFailed, Errno::Eperm);
    if packet.is_ipv6() {
        let first = || six::addresses::of(node, iif).find(|address| !address.is_unicast_link_local());
        let own = if hook == Hook::Output { Some(Ipv6Addr::LOCALHOST) } else { first() };
        return own.map(IpAddr::from).ok_or(none);
    }
    if hook == Hook::Output {
        return Ok(Ipv4Addr::LOCALHOST.into());
    }
    let first = node.addresses.list.iter().find(|address| address.dev == iif);
    first.map(|address| address.local.into()).ok_or(Verdict::Drop(DropReason::NatFailed, Errno::Eperm))
}

/// Settles one end of the packet's connection (nf_nat_setup_info). A connection that is in the table already stays as it is.
/// A range without an address keeps it (null binding).
pub fn bind(node: &mut Node, packet: &Packet, manip: Manip, range: Range, ctx: &mut Context<'_>) {
    if let ConntrackInfo::Tracked { conn, .. } = packet.skb.conntrack {
        settle(node, conn, manip, range, ctx.now);
    }
}

/// As `conntrack -I` asks for it.
pub fn settle_by_hand(
    node: &mut Node,
    conn: ConnId,
    source: Option<Translation>,
    destination: Option<Translation>,
    now: Time,
) {
    for (manip, to) in [(Manip::Source, source), (Manip::Destination, destination)] {
        let Some(to) = to else { continue };
        let pair = |port| (port, port);
        let range = Range { addresses: to.address.map(|a| (a, a)), ports: to.port.map(pair), ..Range::default() };
        settle(node, conn, manip, range, now);
    }
}

fn settle(node: &mut Node, conn: ConnId, manip: Manip, range: Range, at: Time) {
    let Some(entry) = node.conntrack.table.get(conn) else { return };
    if entry.status.has(Status::CONFIRMED) || entry.status.has(manip.settled()) {
        return;
    }
    let Some(now) = invert(entry.tuple(false)) else { return };
    let range = match range.addresses {
        Some(_) => range,
        None => Range { addresses: Some(same_address(&now, manip)), ..range },
    };
    let wanted = Search { conn, manip, range, now: at }.unique(node, &now);
    let Some(entry) = node.conntrack.table.get_mut(conn) else { return };
    if wanted != now
        && let Some(reply) = invert(&wanted)
    {
        set_reply(entry, reply);
        entry.status.set(manip.translated());
    }
    entry.status.set(manip.settled());
}

fn same_address(t: &Tuple, manip: Manip) -> (IpAddr, IpAddr) {
    let address = if manip == Manip::Source { t.src } else { t.dst };
    (address, address)
}

fn set_reply(entry: &mut Entry, reply: Tuple) {
    let [_, second] = &mut entry.tuples;
    *second = reply;
}

/// An address in four words of 32 bits, the first of which counts most; of IPv4 the first alone.
fn words(address: IpAddr) -> [u32; 4] {
    match address {
        IpAddr::V4(address) => [address.to_bits(), 0, 0, 0],
        IpAddr::V6(address) => {
            let bits = address.to_bits();
            [96, 64, 32, 0].map(|shift| (bits >> shift) as u32)
        }
    }
}

fn from_words(words: [u32; 4]) -> Ipv6Addr {
    Ipv6Addr::from_bits(words.into_iter().fold(0, |bits, word| bits << 32 | u128::from(word)))
}

/// An address of a range of `count` words by the hash of a tuple's addresses: once a word is not the last address's, all
/// values of the following ones are free.
fn between(low: [u32; 4], high: [u32; 4], count: usize, t: &Tuple, persistent: bool) -> [u32; 4] {
    let destination = if persistent { [0; 4] } else { words(t.dst).map(u32::swap_bytes) };
    let mut hash = jhash::words(&words(t.src).map(u32::swap_bytes), destination[count - 1]);
    let (mut out, mut full) = ([0; 4], false);
    for i in 0..count {
        let (least, distance) = if full { (0, u32::MAX) } else { (low[i], high[i].wrapping_sub(low[i]).wrapping_add(1)) };
        out[i] = least.wrapping_add(((u64::from(hash) * u64::from(distance)) >> 32) as u32);
        full |= out[i] != high[i];
        hash ^= destination[i];
    }
    out
}

/// A search for a tuple that no other connection has.
struct Search {
    conn: ConnId,
    manip: Manip,
    range: Range,
    now: Time,
}

impl Search {
    /// Would its answers be another connection's?
    fn used(&self, node: &mut Node, t: &Tuple) -> bool {
        invert(t).is_some_and(|reply| node.conntrack.table.taken(&reply, self.conn, self.now))
    }

    /// get_unique_tuple
    fn unique(&self, node: &mut Node, original: &Tuple) -> Tuple {
        if self.manip == Manip::Source && !self.range.choice.is_random() {
            if self.range.holds(original) {
                if !self.used(node, original) {
                    return *original;
                }
            } else if let Some(mapped) = self.mapped_before(node, original)
                && !self.used(node, &mapped)
            {
                return mapped;
            }
        }
        let mut t = *original;
        self.choose_address(&mut t);
        let fits = self.range.base.is_none() && self.range.ports_hold(&t, self.manip);
        let only_one = self.range.ports.is_some_and(|(low, high)| low == high);
        if fits && !self.range.choice.is_random() && (only_one || !self.used(node, &t)) {
            return t;
        }
        self.choose_port(node, &mut t);
        t
    }

    /// A source that is mapped for another connection keeps its mapping, if that is in the range (find_appropriate_src).
    fn mapped_before(&self, node: &Node, original: &Tuple) -> Option<Tuple> {
        node.conntrack.table.with_source(original, |entry| {
            let mapped = invert(entry.tuple(false))?;
            let mapped = Tuple { dst: original.dst, dport: original.dport, ..mapped };
            self.range.holds(&mapped).then_some(mapped)
        })
    }

    /// One address of the range, the same for the same pair of addresses (find_best_ips_proto).
    fn choose_address(&self, t: &mut Tuple) {
        let Some((low, high)) = self.range.addresses else { return };
        let address = match (low, high) {
            _ if low == high => low,
            (IpAddr::V4(low), IpAddr::V4(high)) => {
                let [word, ..] = between([low.to_bits(), 0, 0, 0], [high.to_bits(), 0, 0, 0], 1, t, self.range.persistent);
                IpAddr::V4(word.into())
            }
            (low, high) => IpAddr::V6(from_words(between(words(low), words(high), 4, t, self.range.persistent))),
        };
        match self.manip {
            Manip::Source => t.src = address,
            Manip::Destination => t.dst = address,
        }
    }

    /// First number and how many there are to choose from; none: this end's number cannot change.
    fn numbers(&self, t: &Tuple) -> Option<(u32, u32)> {
        let icmp = matches!(t.protocol, protocol::ICMP | protocol::ICMPV6);
        if !icmp && !matches!(t.protocol, protocol::TCP | protocol::UDP) {
            return None;
        }
        let (low, high) = match (self.range.ports, port(t, self.manip)) {
            (Some((low, high)), _) => (low.min(high), low.max(high)),
            (None, _) if icmp => (0, u16::MAX),
            (None, _) if self.manip == Manip::Destination => return None,
            // Privileged ports stay privileged.
            (None, ..512) => (1, 511),
            (None, ..1024) => (600, 1023),
            (None, _) => (1024, u16::MAX),
        };
        Some((u32::from(low), u32::from(high - low) + 1))
    }

    /// A free port: a search from a place drawn at random, again and again with fewer attempts (nf_nat_l4proto_unique_tuple).
    /// When none is found the last one stays, and the packet meets its end when it is confirmed.
    fn choose_port(&self, node: &mut Node, t: &mut Tuple) {
        let Some((low, count)) = self.numbers(t) else { return };
        let mut offset = match self.range.base {
            Some(base) => u32::from(port(t, self.manip).wrapping_sub(base)),
            None if self.manip == Manip::Destination && !self.range.choice.is_random() => 0,
            None => node.rng.below(1 << 16),
        };
        let mut attempts = count.min(MAX_ATTEMPTS);
        loop {
            for i in 0..attempts {
                set_port(t, self.manip, (low + offset.wrapping_add(i) % count) as u16);
                if !self.used(node, t) {
                    return;
                }
            }
            if attempts >= count || attempts < MIN_ATTEMPTS {
                return;
            }
            attempts /= 2;
            offset = node.rng.below(1 << 16);
        }
    }
}
