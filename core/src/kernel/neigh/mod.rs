//! The neighbour table (Linux: net/core/neighbour.c): who is at which Ethernet address, and what waits to be known. The states
//! are `machine`'s, questions are `probe`'s, the administrator's edits `change`'s; answers and questions from others come in by
//! `kernel/arp.rs`.

mod change;
mod gc;
mod machine;
mod manage;
mod params;
mod probe;
mod proxies;
mod proxy;

use super::profile::TimerWheel;
use super::six::ndisc;
use super::{Context, Effect, Node, Timer, icmp, xmit};
use crate::base::{Family, IfIndex, Mac, Packet, Time};
use crate::model::{NeighCache, Neighbour, NudState};
use crate::trace::{DropReason, Fate, Step};
use litemap::LiteMap;
use machine::{Entry, Tick, Use};
use std::net::IpAddr;

pub use change::change;
pub use gc::sweep;
use machine::Source;
pub use manage::round;
pub(super) use params::locktime;
pub(super) use probe::request;
pub use proxies::Proxies;
pub(super) use proxy::{delay, due};

/// The neighbour table of a node.
#[derive(Clone, Debug, Default)]
pub struct Neighbours {
    entries: LiteMap<(IfIndex, IpAddr), Entry>,
    reachable: LiteMap<(IfIndex, bool), params::Reachable>,
    sweeping: bool,
    /// When room was last made by force, of each family.
    flushed: [Option<Time>; 2],
    /// Managed entries are asked for from time to time.
    managing: bool,
    /// For whom is answered.
    pub proxies: Proxies,
    waiting: Vec<proxy::Waiting>,
}

impl Neighbours {
    /// The packets that wait for an Ethernet address.
    pub fn waiting(&self) -> impl Iterator<Item = &Packet> {
        self.entries.values().flat_map(|entry| &entry.queue).map(|packet| &**packet)
    }

    /// The entry of an address. Every packet asks, so places are compared as numbers.
    #[inline]
    fn find(&self, dev: IfIndex, address: IpAddr) -> Option<&Entry> {
        let wanted = number((dev, address));
        self.entries.get_by(|place| number(*place).cmp(&wanted))
    }
}

/// A place as numbers that have the order of places.
#[inline]
const fn number((dev, address): (IfIndex, IpAddr)) -> (u64, u128) {
    match address {
        IpAddr::V4(address) => ((dev.0 as u64) << 1, address.to_bits() as u128),
        IpAddr::V6(address) => ((dev.0 as u64) << 1 | 1, address.to_bits()),
    }
}

/// ICMP: host unreachable.
const HOST_UNREACHABLE: (u8, u8) = (3, 1);

/// Sends a packet to a next hop on an interface: resolves its Ethernet address, queues meanwhile.
pub fn transmit(node: &mut Node, dev: IfIndex, next_hop: IpAddr, packet: Box<Packet>, ctx: &mut Context<'_>) {
    if packet.skb.confirms {
        confirm(node, dev, next_hop, ctx.now);
    }
    // The plain case first: an entry that is confirmed, and used before.
    if let Some(entry) = node.neighbours.find(dev, next_hop)
        && machine::is_connected(entry.state)
        && entry.header_cached
    {
        let (mac, state) = (entry.mac, entry.state);
        ctx.trace.step(|| Step::Neighbour { address: next_hop, dev, state, action: "sent" });
        xmit::packet(node, dev, mac, packet, ctx);
        return;
    }
    let Some(link) = node.devices.get(dev) else {
        ctx.trace.fate(|| Fate::Dropped(DropReason::DeviceDown));
        return;
    };
    if !link.arp {
        let mac = link.mac;
        ctx.trace.step(|| Step::Neighbour { address: next_hop, dev, state: NudState::NoArp, action: "sent without ARP" });
        note(node, dev, next_hop, mac, ctx);
        xmit::packet(node, dev, mac, packet, ctx);
        return;
    }
    resolve(node, dev, next_hop, packet, ctx);
}

/// The way by which an entry's state may change (neigh_resolve_output).
fn resolve(node: &mut Node, dev: IfIndex, address: IpAddr, packet: Box<Packet>, ctx: &mut Context<'_>) {
    let params = params::of(node, dev, address.is_ipv6(), ctx.now);
    if !create(node, dev, address, false, ctx) {
        ctx.trace.fate(|| Fate::Dropped(DropReason::Other("the neighbour table is full")));
        return;
    }
    let wheel = node.profile.timer_wheel;
    let Some(entry) = node.neighbours.entries.get_mut(&(dev, address)) else { return };
    let before = entry.timer;
    let verdict = entry.use_now(&params, ctx.now);
    let (mac, state) = (entry.mac, entry.state);
    arm(entry, before, Timer::Neighbour { dev, address }, wheel, ctx);
    let action = match verdict {
        Use::Send => "sent",
        Use::Wait { ask: true } => "queued, asking",
        Use::Wait { ask: false } => "queued",
        Use::Fail => "dropped: nobody is asked",
    };
    ctx.trace.step(|| Step::Neighbour { address, dev, state, action });
    match verdict {
        Use::Send => xmit::packet(node, dev, mac, packet, ctx),
        Use::Wait { ask } => {
            enqueue(entry, packet, params.queue_bytes, ctx);
            if ask {
                probe::solicit(node, dev, address, ctx);
            }
        }
        Use::Fail => ctx.trace.fate(|| Fate::Dropped(DropReason::NeighbourFailed)),
    }
}

/// Is a neighbour's address known? If not, it is asked for (neigh_event_send without a packet).
pub(super) fn ask(node: &mut Node, dev: IfIndex, address: IpAddr, ctx: &mut Context<'_>) -> bool {
    let (params, wheel) = (params::of(node, dev, address.is_ipv6(), ctx.now), node.profile.timer_wheel);
    if !create(node, dev, address, false, ctx) {
        return false;
    }
    let Some(entry) = node.neighbours.entries.get_mut(&(dev, address)) else { return false };
    if entry.state.is_valid() {
        return true;
    }
    let before = entry.timer;
    let verdict = entry.use_now(&params, ctx.now);
    arm(entry, before, Timer::Neighbour { dev, address }, wheel, ctx);
    if verdict == (Use::Wait { ask: true }) {
        probe::solicit(node, dev, address, ctx);
    }
    false
}

/// What the kernel counts for a packet that waits: its buffer with book-keeping (`truesize`), in the sizes of its allocator.
fn truesize(packet: &Packet) -> u32 {
    match packet.length() {
        0..=384 => 768,
        385..=896 => 1280,
        _ => 2304,
    }
}

/// Lets a packet wait; the oldest go when there is no room.
fn enqueue(entry: &mut Entry, packet: Box<Packet>, limit: u32, ctx: &mut Context<'_>) {
    let size = truesize(&packet);
    while entry.queued_bytes + size > limit {
        let Some(oldest) = entry.queue.pop_front() else { break };
        entry.queued_bytes = entry.queued_bytes.saturating_sub(truesize(&oldest));
        ctx.trace.pick_up(&oldest);
        ctx.trace.fate(|| Fate::Dropped(DropReason::NeighbourQueueFull));
        ctx.trace.pick_up(&packet);
    }
    entry.queued_bytes += size;
    entry.queue.push_back(packet);
}

/// Makes sure that there is an entry; false when the table is full. One that is `exempt` does not count.
fn create(node: &mut Node, dev: IfIndex, address: IpAddr, exempt: bool, ctx: &mut Context<'_>) -> bool {
    if let Some(entry) = node.neighbours.entries.get_mut(&(dev, address)) {
        entry.exempt |= exempt;
        return true;
    }
    if !exempt && !gc::room(node, Family::of(address), ctx) {
        return false;
    }
    let mut entry = Entry::new(params::base_reachable(node, dev, address.is_ipv6()), ctx.now);
    entry.exempt = exempt;
    node.neighbours.entries.insert((dev, address), entry);
    true
}

/// Notes a neighbour whose Ethernet address follows from its own (arp_constructor); one that is there stays as it is.
pub fn note(node: &mut Node, dev: IfIndex, address: IpAddr, mac: Mac, ctx: &mut Context<'_>) {
    let key = (dev, address);
    if !node.neighbours.entries.contains_key(&key)
        && create(node, dev, address, false, ctx)
        && let Some(entry) = node.neighbours.entries.get_mut(&key)
    {
        (entry.state, entry.mac) = (NudState::NoArp, mac);
    }
}

/// Sets the entry's timer, where it was changed: the kernel's timers fire a little later than asked.
fn arm(entry: &mut Entry, before: Option<Time>, timer: Timer, wheel: TimerWheel, ctx: &mut Context<'_>) {
    if let Some(wish) = entry.timer.filter(|_| entry.timer != before) {
        let at = super::timer::expiry(wheel, ctx.now, wish.since(ctx.now));
        entry.timer = Some(at);
        ctx.effects.push(Effect::Arm { at, timer });
    }
}

/// A neighbour's timer fired; only the latest one that was set counts.
pub fn fire(node: &mut Node, dev: IfIndex, address: IpAddr, ctx: &mut Context<'_>) {
    if node.neighbours.entries.get(&(dev, address)).is_none_or(|entry| entry.timer != Some(ctx.now)) {
        return;
    }
    let wheel = node.profile.timer_wheel;
    let params = params::of(node, dev, address.is_ipv6(), ctx.now);
    let Some(entry) = node.neighbours.entries.get_mut(&(dev, address)) else { return };
    let tick = entry.tick(&params, ctx.now);
    let state = entry.state;
    arm(entry, None, Timer::Neighbour { dev, address }, wheel, ctx);
    match tick {
        Tick::Quiet => ctx.trace.step(|| Step::Neighbour { address, dev, state, action: "timer" }),
        Tick::Ask => probe::solicit(node, dev, address, ctx),
        Tick::Failed => {
            ctx.trace.step(|| Step::Neighbour { address, dev, state, action: "nobody answered" });
            fail_queue(node, dev, address, ctx);
        }
    }
}

/// Tells the senders of all packets that wait (arp_error_report).
fn fail_queue(node: &mut Node, dev: IfIndex, address: IpAddr, ctx: &mut Context<'_>) {
    for packet in take_queue(node, dev, address) {
        ctx.trace.pick_up(&packet);
        if address.is_ipv4() {
            let (kind, code) = HOST_UNREACHABLE;
            icmp::send_error(node, &packet, kind, code, 0, ctx);
        } else {
            ndisc::report_unreachable(node, &packet, ctx);
        }
        ctx.trace.pick_up(&packet);
        ctx.trace.fate(|| Fate::Dropped(DropReason::NeighbourFailed));
    }
    ctx.trace.put_down();
}

fn take_queue(node: &mut Node, dev: IfIndex, address: IpAddr) -> std::collections::VecDeque<Box<Packet>> {
    let Some(entry) = node.neighbours.entries.get_mut(&(dev, address)) else { return Default::default() };
    entry.queued_bytes = 0;
    std::mem::take(&mut entry.queue)
}

/// ARP says who is at which Ethernet address; an entry is made where there is none.
pub(super) fn learn(
    node: &mut Node,
    dev: IfIndex,
    address: IpAddr,
    mac: Mac,
    state: NudState,
    overrides: bool,
    ctx: &mut Context<'_>,
) {
    if !create(node, dev, address, false, ctx) {
        return;
    }
    let source = Source { overrides, ..Source::default() };
    let _ = update(node, dev, address, Some(mac), state, source, ctx); // EPERM: set by the administrator, stays as it is
}

/// What a message of neighbour discovery says of a neighbour.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told {
    /// Its Ethernet address, where that is said.
    pub(super) mac: Option<Mac>,
    /// The state that follows.
    pub(super) state: NudState,
    /// It may replace an address that is known.
    pub(super) overrides: bool,
    /// Whether the neighbour is a router, where that is said.
    pub(super) router: Option<bool>,
}

/// Neighbour discovery says who is at which Ethernet address (ndisc_update). Where there is no entry, one is made if `may_create`;
/// true when there is one then.
pub(super) fn told(
    node: &mut Node,
    dev: IfIndex,
    address: IpAddr,
    told: Told,
    may_create: bool,
    ctx: &mut Context<'_>,
) -> bool {
    let Told { mac, state, overrides, router } = told;
    let known =
        node.neighbours.entries.contains_key(&(dev, address)) || (may_create && create(node, dev, address, false, ctx));
    if known {
        let source = Source { admin: false, overrides, weak: true, router };
        // EPERM: set by the administrator; EINVAL: no address is said and none known. The entry stays as it is.
        let _ = update(node, dev, address, mac, state, source, ctx);
    }
    known
}

/// The Ethernet address of a neighbour, if it is known.
pub(super) fn address(node: &Node, dev: IfIndex, address: IpAddr) -> Option<Mac> {
    let entry = node.neighbours.entries.get(&(dev, address))?;
    entry.state.is_valid().then_some(entry.mac)
}

/// Updates an entry, where there is one, and sends what waited for it.
///
/// Errors: as [`Entry::update`].
fn update(
    node: &mut Node,
    dev: IfIndex,
    address: IpAddr,
    mac: Option<Mac>,
    state: NudState,
    source: Source,
    ctx: &mut Context<'_>,
) -> Result<(), crate::base::Errno> {
    let wheel = node.profile.timer_wheel;
    let params = params::of(node, dev, address.is_ipv6(), ctx.now);
    let Some(entry) = node.neighbours.entries.get_mut(&(dev, address)) else { return Ok(()) };
    let before = entry.timer;
    let was_asking = matches!(entry.state, NudState::Incomplete | NudState::Probe);
    let ready = entry.update(mac, state, source, &params, ctx.now)?;
    let state = entry.state;
    arm(entry, before, Timer::Neighbour { dev, address }, wheel, ctx);
    ctx.trace.step(|| Step::Neighbour { address, dev, state, action: "told" });
    if ready {
        for packet in take_queue(node, dev, address) {
            ctx.trace.pick_up(&packet);
            transmit(node, dev, address, packet, ctx);
        }
        ctx.trace.put_down();
    } else if was_asking && state == NudState::Failed {
        fail_queue(node, dev, address, ctx);
    }
    Ok(())
}

/// When state or address of an entry last changed, if there is one.
pub(super) fn updated(node: &Node, dev: IfIndex, address: IpAddr) -> Option<Time> {
    node.neighbours.entries.get(&(dev, address)).map(|entry| entry.updated)
}

/// The state of an entry, for next-hop choice; `None`: there is no entry.
pub fn state(node: &Node, dev: IfIndex, address: IpAddr) -> Option<NudState> {
    node.neighbours.find(dev, address).map(|entry| entry.state)
}

/// The transport layer saw progress through this neighbour (dst_confirm).
fn confirm(node: &mut Node, dev: IfIndex, address: IpAddr, now: Time) {
    if let Some(entry) = node.neighbours.entries.get_mut(&(dev, address)) {
        entry.confirm(now);
    }
}

/// An interface went down or away: all its entries go (neigh_ifdown).
pub fn device_down(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    node.neighbours.proxies.device_down(dev);
    forget(node, dev, false, ctx);
}

/// An interface's carrier went: its entries go, but for those set by the administrator (neigh_carrier_down).
pub fn carrier_down(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    forget(node, dev, true, ctx);
}

/// An interface's Ethernet address or `arp on|off` changed: its entries go (neigh_changeaddr).
pub fn device_changed(node: &mut Node, dev: IfIndex, ctx: &mut Context<'_>) {
    forget(node, dev, false, ctx);
}

/// Removes the entries of an interface; packets that wait are dropped without a word (neigh_flush_dev).
fn forget(node: &mut Node, dev: IfIndex, keep_permanent: bool, ctx: &mut Context<'_>) {
    let of_it = node.neighbours.entries.iter().filter(|(key, _)| key.0 == dev);
    let known = |entry: &Entry| entry.state == NudState::Permanent || entry.flags.extern_learned;
    let keys: Vec<_> = of_it.map(|(key, entry)| (*key, known(entry))).collect();
    for (key, known) in keys {
        if !keep_permanent || !known {
            remove(node, key, ctx);
        }
    }
}

fn remove(node: &mut Node, key: (IfIndex, IpAddr), ctx: &mut Context<'_>) {
    let Some(entry) = node.neighbours.entries.remove(&key) else { return };
    for packet in entry.queue {
        ctx.trace.pick_up(&packet);
        ctx.trace.fate(|| Fate::Dropped(DropReason::NeighbourFailed));
    }
}

/// RTM_GETNEIGH dump of one family.
pub fn dump(node: &Node, family: Family, now: Time) -> Vec<Neighbour> {
    let ago = |at: Time| now.since(at).as_secs();
    let line = |(key, entry): (&(IfIndex, IpAddr), &Entry)| Neighbour {
        address: key.1,
        dev: key.0,
        mac: entry.state.is_valid().then_some(entry.mac),
        state: entry.state,
        proxy: false,
        flags: entry.flags,
        protocol: entry.protocol,
        cache: NeighCache {
            references: u32::from(entry.timer.is_some()),
            used: ago(entry.used),
            confirmed: entry.unconfirmed_for(now).as_secs(),
            updated: ago(entry.updated),
            probes: entry.probes,
        },
    };
    let entries = node.neighbours.entries.iter().filter(|(key, _)| Family::of(key.1) == family).map(line);
    entries.chain(node.neighbours.proxies.list(family)).collect()
}
