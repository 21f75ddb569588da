//! TCP as connection tracking follows it (Linux: net/netfilter/nf_conntrack_proto_tcp.c, nf_conntrack_tcp_packet): the numbers of both
//! ends, and where they overrule the table of states, which is in `tcp_state`.
//!
//! Packets here carry no window, so what Linux checks against windows (tcp_in_window) is taken as right; the sequence numbers
//! that resets and repeated segments are judged by are followed.

use super::tcp_state::{Kind, Next, TcpState, flags_are_sound, kind_of, next};
use super::timeout;
use crate::base::packet::before;
use crate::base::{TcpFlags, TcpSegment};
use crate::kernel::sysctl::Netfilter;

/// What is known of one end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct End {
    /// The number after the last it sent; none: it sent nothing yet.
    sent: Option<u32>,
    /// The highest number it acknowledged.
    acked: Option<u32>,
    /// It began to close.
    closes: bool,
    /// It sent data that was not acknowledged yet.
    unacknowledged: bool,
}

/// The segment before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Last {
    kind: Kind,
    original: bool,
    seq: u32,
    ack: u32,
    end: u32,
}

/// What is kept of a connection.
#[derive(Clone, Copy, Debug, Default)]
pub struct TcpTrack {
    /// Its state.
    pub state: TcpState,
    /// Original and reply.
    ends: [End; 2],
    last: Option<Last>,
    /// Repeated segments in a row.
    retransmissions: u8,
    /// A SYN came in while the last ACK was waited for: the next ACK may be a challenge (RFC 5961).
    challenge_expected: bool,
    /// Both ends sent a SYN.
    simultaneous: bool,
}

/// What comes of a segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TcpVerdict {
    /// Part of the connection; seconds it is remembered from now on, and whether it is assured now.
    Accept {
        /// Seconds; none: as before.
        timeout: Option<i64>,
        /// Both ends agree: it is to be kept.
        assured: bool,
    },
    /// Part of the connection, and its end: it is forgotten at once.
    Forget,
    /// Not part of it.
    Invalid,
    /// It begins anew: this entry goes and the packet is looked at again.
    Reopen,
}

/// Bits of the entry that the tracker asks for.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// An answer was seen, this packet not counted.
    pub seen_reply: bool,
    /// It is assured.
    pub assured: bool,
    /// It is in the table.
    pub confirmed: bool,
}

const fn side(original: bool) -> usize {
    !original as usize
}

impl TcpTrack {
    /// A segment of the connection (nf_conntrack_tcp_packet).
    pub fn packet(&mut self, segment: &TcpSegment, original: bool, known: Known, settings: &Netfilter) -> TcpVerdict {
        if !flags_are_sound(segment.flags) {
            return TcpVerdict::Invalid;
        }
        if !known.confirmed {
            *self = Self::default();
        }
        let kind = kind_of(segment.flags);
        if !known.confirmed && kind != Kind::Syn && settings.nf_conntrack_tcp_loose == 0 {
            return TcpVerdict::Invalid;
        }
        let Some(state) = self.next_state(segment, kind, original, known, settings) else { return TcpVerdict::Invalid };
        match state {
            Passage::Ignored => TcpVerdict::Accept { timeout: None, assured: false },
            Passage::Reopen => TcpVerdict::Reopen,
            Passage::To(from, to) => self.advance(segment, kind, original, known, (from, to), settings),
        }
    }

    /// The table's answer and the exceptions to it; `None`: invalid.
    fn next_state(
        &mut self,
        segment: &TcpSegment,
        kind: Kind,
        original: bool,
        known: Known,
        settings: &Netfilter,
    ) -> Option<Passage> {
        let old = self.state;
        let next = next(side(original), kind, old);
        let last_here = |last: &Last| last.original == original;
        match next {
            Next::Invalid => None,
            Next::To(TcpState::SynSent) if old >= TcpState::TimeWait => {
                let closed = self.ends.iter().any(|end| end.closes);
                let reset_here = self.last.is_some_and(|last| last_here(&last) && last.kind == Kind::Rst);
                if closed || reset_here { Some(Passage::Reopen) } else { Some(self.ignore(segment, kind, original)) }
            }
            Next::Ignore => Some(self.ignore(segment, kind, original)),
            Next::To(TcpState::TimeWait)
                if old == TcpState::LastAck
                    && kind == Kind::Ack
                    && self.challenge_expected
                    && self.last.is_some_and(|last| !last_here(&last) && last.kind == Kind::Syn) =>
            {
                self.challenge_expected = false;
                Some(Passage::Ignored)
            }
            Next::To(TcpState::SynSent2) => {
                self.simultaneous = true;
                Some(Passage::To(old, TcpState::SynSent2))
            }
            Next::To(TcpState::SynRecv) if !original && kind == Kind::Ack && self.simultaneous => {
                Some(Passage::To(old, TcpState::Established))
            }
            Next::To(TcpState::Close) if kind == Kind::Rst => self.reset(segment, original, known, settings),
            Next::To(new) => Some(Passage::To(old, new)),
        }
    }

    /// A packet that may belong to a connection other than the one known: noted and let through.
    fn ignore(&mut self, segment: &TcpSegment, kind: Kind, original: bool) -> Passage {
        let answers_ignored_syn = kind == Kind::SynAck
            && self.last.is_some_and(|l| l.kind == Kind::Syn && l.original != original && l.end == segment.ack);
        if answers_ignored_syn {
            if let Some(end) = self.ends.get_mut(side(!original)) {
                *end = End { sent: Some(segment.ack), ..End::default() };
            }
            if let Some(end) = self.ends.get_mut(side(original)) {
                *end = End::default();
            }
            return Passage::To(TcpState::SynSent, TcpState::SynRecv);
        }
        let ack = self.last.map_or(0, |last| last.ack);
        let challenge = self.state == TcpState::SynSent && kind == Kind::Ack && !original;
        let ack = if challenge { segment.ack } else { ack };
        self.last = Some(Last { kind, original, seq: segment.seq, ack, end: end_of(segment) });
        if kind == Kind::Syn && original {
            self.challenge_expected = self.state == TcpState::LastAck;
        }
        Passage::Ignored
    }

    /// A reset closes only if its number is right; else it may be a blind guess, or call for a challenge. `None`: invalid.
    fn reset(&self, segment: &TcpSegment, original: bool, known: Known, settings: &Netfilter) -> Option<Passage> {
        let old = self.state;
        let close = Some(Passage::To(old, TcpState::Close));
        let last_is_syn = self.last.is_some_and(|last| last.kind == Kind::Syn);
        let Some(expected) = self.ends.get(side(!original))?.acked.filter(|_| !old.is_closing() && !last_is_syn) else {
            return close;
        };
        let agreed = old == TcpState::Established && known.assured;
        if segment.seq == 0 && !agreed {
            return close;
        }
        if before(segment.seq, expected) && settings.nf_conntrack_tcp_ignore_invalid_rst == 0 {
            return None;
        }
        let follows = self.last.is_some_and(|l| l.kind == Kind::Ack && l.original == original && l.end == segment.seq);
        if !agreed || segment.seq == expected || follows { close } else { Some(Passage::To(old, old)) }
    }

    /// The segment is in order: notes it and says how long the connection is remembered.
    fn advance(
        &mut self,
        segment: &TcpSegment,
        kind: Kind,
        original: bool,
        known: Known,
        (old, new): (TcpState, TcpState),
        settings: &Netfilter,
    ) -> TcpVerdict {
        let retries = u8::try_from(settings.nf_conntrack_tcp_max_retrans).unwrap_or(u8::MAX);
        self.follow(segment, kind, original, retries);
        self.state = new;
        if old != new
            && new == TcpState::FinWait
            && let Some(end) = self.ends.get_mut(side(original))
        {
            end.closes = true;
        }
        let mut timeout = timeout::tcp(settings, new);
        if self.retransmissions >= retries {
            timeout = timeout.min(settings.nf_conntrack_tcp_timeout_max_retrans);
        } else if kind == Kind::Rst {
            timeout = settings.nf_conntrack_tcp_timeout_close;
        } else if self.ends.iter().any(|end| end.unacknowledged) {
            timeout = timeout.min(settings.nf_conntrack_tcp_timeout_unacknowledged);
        }
        if !known.seen_reply {
            if kind == Kind::Rst {
                return TcpVerdict::Forget;
            }
            if kind == Kind::Syn && old == TcpState::SynSent {
                return TcpVerdict::Accept { timeout: None, assured: false };
            }
            if new == TcpState::Established {
                timeout = timeout.min(settings.nf_conntrack_tcp_timeout_unacknowledged);
            }
            return TcpVerdict::Accept { timeout: Some(timeout), assured: false };
        }
        let assured = matches!(old, TcpState::SynRecv | TcpState::Established) && new == TcpState::Established;
        TcpVerdict::Accept { timeout: Some(timeout), assured }
    }

    /// Sequence numbers, acknowledgements and repeated segments (the part of tcp_in_window that needs no window).
    fn follow(&mut self, segment: &TcpSegment, kind: Kind, original: bool, retries: u8) {
        let end = end_of(segment);
        let [first, reply] = &mut self.ends;
        let (sender, receiver) = if original { (first, reply) } else { (reply, first) };
        if sender.sent.is_none_or(|sent| before(sent, end)) {
            sender.unacknowledged = sender.sent.is_some();
            sender.sent = Some(end);
        }
        if segment.flags.has(TcpFlags::ACK) {
            if sender.acked.is_none_or(|acked| before(acked, segment.ack)) {
                sender.acked = Some(segment.ack);
            }
            if receiver.sent.is_some_and(|sent| !before(segment.ack, sent)) {
                receiver.unacknowledged = false;
            }
        }
        let now = Last { kind, original, seq: segment.seq, ack: segment.ack, end };
        if kind == Kind::Ack {
            let again = self.last == Some(now);
            self.retransmissions = if again { self.retransmissions.saturating_add(1).min(retries) } else { 0 };
        }
        self.last = Some(now);
    }
}

/// What the table and its exceptions come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Passage {
    /// From one state to another.
    To(TcpState, TcpState),
    /// Let through unchanged.
    Ignored,
    /// A new connection over a closed one.
    Reopen,
}

/// The number after the segment's last.
fn end_of(segment: &TcpSegment) -> u32 {
    let flag = |f| u32::from(segment.flags.has(f));
    segment.seq.wrapping_add(segment.data.len() as u32).wrapping_add(flag(TcpFlags::SYN)).wrapping_add(flag(TcpFlags::FIN))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(flags: u8, seq: u32, ack: u32) -> TcpSegment {
        TcpSegment { seq, ack, flags: TcpFlags(flags), ..TcpSegment::default() }
    }

    /// Plays segments (original?, flags, seq, ack) and returns the states after each; `None` where invalid.
    fn play(segments: &[(bool, u8, u32, u32)]) -> Vec<Option<TcpState>> {
        let (mut track, settings) = (TcpTrack::default(), Netfilter::default());
        let mut known = Known { seen_reply: false, assured: false, confirmed: false };
        let mut states = Vec::new();
        for &(original, flags, seq, ack) in segments {
            let verdict = track.packet(&segment(flags, seq, ack), original, known, &settings);
            states.push((verdict != TcpVerdict::Invalid).then_some(track.state));
            if let TcpVerdict::Accept { assured, .. } = verdict {
                known =
                    Known { seen_reply: known.seen_reply || !original, assured: known.assured || assured, confirmed: true };
            }
        }
        states
    }

    const S: u8 = 2;
    const A: u8 = 16;
    const F: u8 = 1;
    const R: u8 = 4;

    #[test]
    fn an_orderly_life_ends_in_time_wait() {
        use TcpState::*;
        let states = play(&[
            (true, S, 10, 0),
            (false, S | A, 50, 11),
            (true, A, 11, 51),
            (true, F | A, 11, 51),
            (false, A, 51, 12),
            (false, F | A, 51, 12),
            (true, A, 12, 52),
        ]);
        let expected = [SynSent, SynRecv, Established, FinWait, CloseWait, LastAck, TimeWait].map(Some);
        assert_eq!(states, expected);
    }

    #[test]
    fn a_refused_connection_is_forgotten_at_once() {
        let (mut track, settings) = (TcpTrack::default(), Netfilter::default());
        let known = Known { seen_reply: false, assured: false, confirmed: false };
        track.packet(&segment(S, 10, 0), true, known, &settings);
        let verdict = track.packet(&segment(R | A, 0, 11), false, Known { confirmed: true, ..known }, &settings);
        assert_eq!(verdict, TcpVerdict::Forget);
    }

    #[test]
    fn a_stray_fin_is_invalid_and_a_stray_ack_is_picked_up() {
        assert_eq!(play(&[(true, F | A, 5, 5)]), [None]);
        assert_eq!(play(&[(true, A, 5, 5)]), [Some(TcpState::Established)]);
    }

    #[test]
    fn a_reset_with_an_old_number_is_invalid() {
        let opening = [(true, S, 10, 0), (false, S | A, 50, 11), (true, A, 11, 51), (false, A, 51, 31)];
        let with = |reset| play(&[&opening[..], &[reset]].concat()).pop().flatten();
        assert_eq!(with((true, R, 20, 0)), None);
        assert_eq!(with((true, R, 31, 0)), Some(TcpState::Close));
    }

    #[test]
    fn a_new_syn_over_time_wait_begins_anew() {
        let (mut track, settings) = (TcpTrack::default(), Netfilter::default());
        let known = Known { seen_reply: true, assured: true, confirmed: true };
        track.state = TcpState::TimeWait;
        track.ends[0].closes = true;
        assert_eq!(track.packet(&segment(S, 900, 0), true, known, &settings), TcpVerdict::Reopen);
    }
}
