//! The states of a neighbour entry (Linux: net/core/neighbour.c, neigh_event_send, neigh_timer_handler, neigh_update; 2.6.13 on).
//! Functions of entry, settings and moment: who sends the probes and the packets that they ask for is `super`'s business.
//!
//! ```text
//!            packet                    answer                     confirmation is old
//!   NONE ────────────► INCOMPLETE ────────────► REACHABLE ◄─────────────────────────────┐
//!    ▲                   │ ▲  3 broadcasts        │    │  used in the last 5 s          │ confirmed
//!    │ removed           │ │  unanswered          │    └──────────────────► DELAY ──────┤ meanwhile
//!    │                   ▼ │ packet               │ not used                 ▲ │ 5 s    │
//!   (gone) ◄────────── FAILED ◄──────────┐        ▼              packet      │ ▼        │ unicast
//!                                        │      STALE ───────────────────────┘ PROBE ───┘ answer
//!                                        └───────────────────────────────────────┘
//!   who-has from the neighbour: any ► STALE            3 unicast probes unanswered
//!   PERMANENT and NOARP: only an administrator changes them.
//! ```

use crate::base::{Errno, Mac, Packet, Span, Time};
use crate::model::{NeighFlags, NudState};
use std::collections::VecDeque;

/// An entry (Linux: `struct neighbour`).
#[derive(Clone, Debug)]
pub struct Entry {
    /// State.
    pub state: NudState,
    /// Its Ethernet address, where the state says that it is known or was.
    pub mac: Mac,
    /// Probes sent in this round.
    pub probes: u32,
    /// When it was last known to be there.
    pub confirmed: Time,
    /// By how much longer ago that was than time exists.
    pub before_time: Span,
    /// When a packet last asked whether it is there.
    pub used: Time,
    /// When state or address last changed.
    pub updated: Time,
    /// When its timer fires.
    pub timer: Option<Time>,
    /// Packets that wait for its address.
    pub queue: VecDeque<Box<Packet>>,
    /// What they count for, in bytes with book-keeping.
    pub queued_bytes: u32,
    /// That it is a router, that others know it, that it is to be asked again and again.
    pub flags: NeighFlags,
    /// Who made it (RTPROT_*).
    pub protocol: u8,
    /// It does not count for the size of the table, and is not swept: permanent, or known from elsewhere.
    pub exempt: bool,
    /// A frame header was cached: packets no longer say that they use the entry while it is confirmed.
    pub header_cached: bool,
}

/// The settings of an interface (Linux: `struct neigh_parms`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params {
    /// How long a confirmation holds: drawn anew now and then.
    pub reachable: Span,
    /// Mean of it.
    pub base_reachable: Span,
    /// From the use of a stale entry to the first probe.
    pub delay: Span,
    /// Between probes.
    pub retrans: Span,
    /// Unicast probes.
    pub ucast: u32,
    /// Probes by a daemon.
    pub app: u32,
    /// Broadcast probes while nothing is known.
    pub mcast: u32,
    /// Broadcast probes after the unicast ones.
    pub mcast_resolicit: u32,
    /// Bytes that may wait.
    pub queue_bytes: u32,
}

/// What is to be done with a packet for the neighbour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Send it to the address that is known.
    Send,
    /// Let it wait; with `ask` the first question goes out now.
    Wait {
        /// Ask now.
        ask: bool,
    },
    /// Nobody is ever asked: drop it.
    Fail,
}

/// What a timer leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// Only the state may have changed.
    Quiet,
    /// Ask (again).
    Ask,
    /// Nobody answered: the packets that wait have failed.
    Failed,
}

/// Who says what `update` is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// The administrator.
    pub admin: bool,
    /// It may replace an address that is known.
    pub overrides: bool,
    /// Another address that it may not put in place of one that is confirmed makes it doubtful (NEIGH_UPDATE_F_WEAK_OVERRIDE).
    pub weak: bool,
    /// Whether the neighbour is a router, where that is said.
    pub router: Option<bool>,
}

/// The least time between two firings (a hundredth of a second).
const LEAST_WAIT: Span = Span::millis(10);

/// REACHABLE, NOARP, PERMANENT: sent to without further ado (Linux: `NUD_CONNECTED`).
pub const fn is_connected(state: NudState) -> bool {
    matches!(state, NudState::Permanent | NudState::NoArp | NudState::Reachable)
}

/// Has a timer running (Linux: `NUD_IN_TIMER`).
pub const fn is_timed(state: NudState) -> bool {
    matches!(state, NudState::Incomplete | NudState::Reachable | NudState::Delay | NudState::Probe)
}

/// How long ago something was confirmed that is in doubt.
const fn doubtful(base_reachable: Span) -> Span {
    Span(base_reachable.0.saturating_mul(2))
}

/// By how much that is longer ago than time exists.
const fn before_time(base_reachable: Span, now: Time) -> Span {
    Span(doubtful(base_reachable).0.saturating_sub(now.0))
}

impl Entry {
    /// A new entry, about which nothing is known.
    pub fn new(base_reachable: Span, now: Time) -> Self {
        Self {
            state: NudState::None,
            mac: Mac::ZERO,
            probes: 0,
            confirmed: now - doubtful(base_reachable),
            before_time: before_time(base_reachable, now),
            used: now,
            updated: now,
            timer: None,
            queue: VecDeque::new(),
            queued_bytes: 0,
            flags: NeighFlags::default(),
            protocol: 0,
            exempt: false,
            header_cached: false,
        }
    }

    /// It is there.
    pub const fn confirm(&mut self, now: Time) {
        (self.confirmed, self.before_time) = (now, Span(0));
    }

    /// For how long nobody has known whether it is there.
    pub fn unconfirmed_for(&self, now: Time) -> Span {
        now.since(self.confirmed) + self.before_time
    }

    /// A packet is to go to the neighbour.
    pub fn use_now(&mut self, params: &Params, now: Time) -> Use {
        if is_connected(self.state) {
            if !self.header_cached {
                (self.used, self.header_cached) = (now, true);
            }
            return Use::Send;
        }
        self.used = now;
        match self.state {
            NudState::Delay | NudState::Probe => self.header_cached = true,
            NudState::Stale => {
                self.header_cached = true;
                self.set(NudState::Delay, now);
                self.timer = Some(now + params.delay);
            }
            NudState::Incomplete => return Use::Wait { ask: false },
            _ if params.mcast + params.app == 0 => {
                self.set(NudState::Failed, now);
                self.timer = None;
                return Use::Fail;
            }
            _ => {
                self.probes = params.ucast;
                self.set(NudState::Incomplete, now);
                self.timer = Some(now + params.retrans.max(LEAST_WAIT));
                return Use::Wait { ask: true };
            }
        }
        Use::Send
    }

    /// The timer fired.
    pub fn tick(&mut self, params: &Params, now: Time) -> Tick {
        self.timer = None;
        let mut next = now + params.retrans.max(LEAST_WAIT);
        match self.state {
            NudState::Reachable if now <= self.confirmed + params.reachable => next = self.confirmed + params.reachable,
            NudState::Reachable if now <= self.used + params.delay => {
                self.set(NudState::Delay, now);
                next = now + params.delay;
            }
            NudState::Reachable => {
                self.set(NudState::Stale, now);
                return Tick::Quiet;
            }
            // (Confirmed at the beginning of time: never, by an entry made in the first minute.)
            NudState::Delay if self.confirmed > Time::ZERO && now <= self.confirmed + params.delay => {
                self.set(NudState::Reachable, now);
                next = self.confirmed + params.reachable;
            }
            NudState::Delay => {
                self.set(NudState::Probe, now);
                self.probes = 0;
            }
            NudState::Incomplete | NudState::Probe => {}
            _ => return Tick::Quiet,
        }
        let asking = matches!(self.state, NudState::Incomplete | NudState::Probe);
        if asking && self.probes >= self.most_probes(params) {
            self.set(NudState::Failed, now);
            return Tick::Failed;
        }
        self.timer = Some(next.max(now + LEAST_WAIT));
        if asking { Tick::Ask } else { Tick::Quiet }
    }

    const fn most_probes(&self, params: &Params) -> u32 {
        let last = if matches!(self.state, NudState::Probe) { params.mcast_resolicit } else { params.mcast };
        params.ucast + params.app + last
    }

    /// Somebody says that the neighbour is in `state`, with this address. True: packets that wait can go.
    ///
    /// Errors: EPERM when only an administrator may; EINVAL when the state needs an address and none is known.
    pub fn update(
        &mut self,
        mac: Option<Mac>,
        state: NudState,
        source: Source,
        params: &Params,
        now: Time,
    ) -> Result<bool, Errno> {
        let old = self.state;
        if !source.admin && matches!(old, NudState::NoArp | NudState::Permanent) {
            return Err(Errno::Eperm);
        }
        if !state.is_valid() {
            self.timer = None;
            if self.state != state {
                self.updated = now;
            }
            self.state = state;
            return Ok(false);
        }
        let mut mac = match mac {
            Some(mac) => mac,
            None if old.is_valid() => self.mac,
            None => return Err(Errno::Einval),
        };
        if is_connected(state) {
            self.confirm(now);
        }
        let (mut new, mut router) = (state, source.router);
        if old.is_valid() {
            match mac == self.mac {
                false if source.overrides => {}
                false if source.weak && is_connected(old) => {
                    (mac, new, router) = (self.mac, NudState::Stale, None);
                }
                false => return Ok(false),
                // A question from a neighbour that is known proves nothing new.
                true if new == NudState::Stale && !source.admin => new = old,
                true => {}
            }
        }
        self.flags.router = router.unwrap_or(self.flags.router);
        if new != old || mac != self.mac {
            self.updated = now;
        }
        if new != old {
            self.probes = if new == NudState::Probe { 0 } else { self.probes };
            self.timer = is_timed(new).then(|| if new == NudState::Reachable { now + params.reachable } else { now });
            self.state = new;
        }
        if mac != self.mac {
            self.mac = mac;
            if !is_connected(new) {
                self.confirmed = now - doubtful(params.base_reachable);
                self.before_time = before_time(params.base_reachable, now);
            }
        }
        Ok(new != old && !old.is_valid())
    }

    fn set(&mut self, state: NudState, now: Time) {
        (self.state, self.updated) = (state, now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use NudState::{Delay, Failed, Incomplete, None, Permanent, Probe, Reachable, Stale};

    const PARAMS: Params = Params {
        reachable: Span::secs(30),
        base_reachable: Span::secs(30),
        delay: Span::secs(5),
        retrans: Span::secs(1),
        ucast: 3,
        app: 0,
        mcast: 3,
        mcast_resolicit: 0,
        queue_bytes: 212_992,
    };
    const MAC: Mac = Mac([2, 0, 0, 0, 0, 1]);
    const OTHER: Mac = Mac([2, 0, 0, 0, 0, 2]);

    fn at(seconds: u64) -> Time {
        Time::ZERO + Span::secs(1000 + seconds)
    }

    fn entry(state: NudState) -> Entry {
        let mut entry = Entry::new(PARAMS.base_reachable, at(0));
        (entry.state, entry.mac, entry.confirmed) = (state, MAC, at(0));
        entry
    }

    #[test]
    fn a_packet_in_each_state() {
        for (state, expected, then, timer) in [
            (None, Use::Wait { ask: true }, Incomplete, Some(at(1))),
            (Failed, Use::Wait { ask: true }, Incomplete, Some(at(1))),
            (Incomplete, Use::Wait { ask: false }, Incomplete, Option::None),
            (Stale, Use::Send, Delay, Some(at(5))),
            (Delay, Use::Send, Delay, Option::None),
            (Probe, Use::Send, Probe, Option::None),
            (Reachable, Use::Send, Reachable, Option::None),
            (Permanent, Use::Send, Permanent, Option::None),
        ] {
            let mut entry = entry(state);
            let got = entry.use_now(&PARAMS, at(0));
            assert_eq!((got, entry.state, entry.timer), (expected, then, timer), "{state:?}");
        }
    }

    #[test]
    fn the_timer_in_each_state() {
        // (state, last confirmed, last used, probes) at second 100 → what, state, next firing
        for (state, confirmed, used, probes, expected, then, timer) in [
            (Reachable, 80, 0, 0, Tick::Quiet, Reachable, Some(110)),
            (Reachable, 60, 96, 0, Tick::Quiet, Delay, Some(105)),
            (Reachable, 60, 94, 0, Tick::Quiet, Stale, Option::None),
            (Delay, 96, 96, 0, Tick::Quiet, Reachable, Some(126)),
            (Delay, 94, 96, 0, Tick::Ask, Probe, Some(101)),
            (Probe, 0, 0, 2, Tick::Ask, Probe, Some(101)),
            (Probe, 0, 0, 3, Tick::Failed, Failed, Option::None),
            (Incomplete, 0, 0, 5, Tick::Ask, Incomplete, Some(101)),
            (Incomplete, 0, 0, 6, Tick::Failed, Failed, Option::None),
            (Stale, 0, 0, 0, Tick::Quiet, Stale, Option::None),
            (Permanent, 0, 0, 0, Tick::Quiet, Permanent, Option::None),
        ] {
            let mut entry = entry(state);
            (entry.confirmed, entry.used, entry.probes) = (at(confirmed), at(used), probes);
            let got = entry.tick(&PARAMS, at(100));
            assert_eq!((got, entry.state, entry.timer), (expected, then, timer.map(at)), "{state:?} {probes}");
        }
    }

    #[test]
    fn what_arp_says_in_each_state() {
        let tells = |overrides| Source { overrides, ..Source::default() };
        for (state, mac, new, source, expected, then, address) in [
            (Incomplete, MAC, Reachable, tells(true), Ok(true), Reachable, MAC),
            (None, MAC, Stale, tells(true), Ok(true), Stale, MAC),
            (Reachable, MAC, Stale, tells(true), Ok(false), Reachable, MAC),
            (Delay, MAC, Stale, tells(true), Ok(false), Delay, MAC),
            (Probe, MAC, Reachable, tells(true), Ok(false), Reachable, MAC),
            (Reachable, OTHER, Stale, tells(true), Ok(false), Stale, OTHER),
            (Reachable, OTHER, Reachable, tells(false), Ok(false), Reachable, MAC),
            (Permanent, OTHER, Reachable, tells(true), Err(Errno::Eperm), Permanent, MAC),
        ] {
            let mut entry = entry(state);
            let got = entry.update(Some(mac), new, source, &PARAMS, at(1));
            assert_eq!((got, entry.state, entry.mac), (expected, then, address), "{state:?} {new:?}");
        }
    }
}
