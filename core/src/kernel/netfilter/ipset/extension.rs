//! What is kept beside an element: time-out, counters, comment (Linux: the `ip_set_init_*` functions of
//! include/linux/netfilter/ipset/ip_set.h).

use crate::base::{Span, Time};
use crate::model::set::{SetExtras, SetOptions};

/// What is kept beside an element.
#[derive(Clone, Debug, Default)]
pub struct Extension {
    /// When it goes; none: never.
    expires: Option<Time>,
    packets: u64,
    bytes: u64,
    comment: Option<Box<str>>,
}

impl Extension {
    /// Is its time not over?
    pub fn alive(&self, now: Time) -> bool {
        self.expires.is_none_or(|at| at >= now)
    }

    /// As an element is added: counters that are not given keep what the place held, as in Linux.
    pub fn init(&mut self, options: &SetOptions, extras: &SetExtras, now: Time) {
        let seconds = options.timeout.map(|default| extras.timeout.unwrap_or(default));
        self.expires = seconds.filter(|n| *n > 0).map(|n| now + Span::secs(u64::from(n)));
        self.packets = extras.packets.unwrap_or(self.packets);
        self.bytes = extras.bytes.unwrap_or(self.bytes);
        self.comment = extras.comment.as_deref().filter(|text| !text.is_empty()).map(Into::into);
    }

    /// As an element goes: only its comment goes with it.
    pub fn clear(&mut self) {
        self.comment = None;
    }

    /// A packet matched.
    pub fn count(&mut self, length: u64) {
        self.packets = self.packets.wrapping_add(1);
        self.bytes = self.bytes.wrapping_add(length);
    }

    /// Seconds left, 0 for ever; none: the set has no time-outs. Less than a second left still shows as one.
    pub fn timeout(&self, options: &SetOptions, now: Time) -> Option<u32> {
        let left = |at: Time| u32::try_from(at.since(now).as_secs().max(1)).unwrap_or(u32::MAX);
        options.timeout.map(|_| self.expires.map_or(0, left))
    }

    /// Packets and bytes; none: the set has no counters.
    pub fn counters(&self, options: &SetOptions) -> Option<(u64, u64)> {
        options.counters.then_some((self.packets, self.bytes))
    }

    /// The comment.
    pub fn comment(&self) -> Option<String> {
        self.comment.as_deref().map(str::to_owned)
    }

    /// Bytes of the comment, with its terminator and what frees it.
    pub fn comment_size(&self) -> usize {
        self.comment.as_ref().map_or(0, |text| 17 + text.len())
    }
}
