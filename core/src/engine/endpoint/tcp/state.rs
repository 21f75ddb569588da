//! The states of a TCP connection and what moves it from one to another (RFC 9293 3.3.2; Linux: net/ipv4/tcp_input.c `tcp_ack`,
//! `tcp_fin`, net/ipv4/tcp.c `new_state`).
//!
//! ```text
//!   Closed ──listen──► Listen          (a SYN makes a child in SynReceived)
//!     │                                    SynReceived ──ack──┐
//!     └──connect──► SynSent ──syn-ack──► Established ◄────────┘
//!                                        │         │
//!                                      close      fin
//!                                        ▼         ▼
//!              FinWait2 ◄──acked── FinWait1      CloseWait ──close──► LastAck ──acked──► Closed
//!                 │                   │
//!                fin                 fin
//!                 ▼                   ▼
//!              TimeWait ◄──acked── Closing                 TimeWait ──expire──► Closed
//!
//!   FinWait2 without a program ──expire──► Closed
//!   a reset, or giving up: any state ──► Closed; close in SynSent and Listen ──► Closed
//! ```

/// A state of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum State {
    Closed,
    Listen,
    SynSent,
    SynReceived,
    Established,
    FinWait1,
    FinWait2,
    Closing,
    TimeWait,
    CloseWait,
    LastAck,
}

/// What moves a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Event {
    /// listen()
    Listen,
    /// connect()
    Connect,
    /// Our SYN was answered.
    SynAck,
    /// Our SYN-ACK was acknowledged.
    Ack,
    /// close()
    Close,
    /// The other end's FIN has come.
    Fin,
    /// Our FIN was acknowledged.
    FinAcked,
    /// A reset came, or patience is at an end.
    Abort,
    /// TIME_WAIT is over, or FIN_WAIT2 without a program.
    Expire,
}

impl State {
    /// The state after `event`; the same one where the event means nothing.
    pub(in super::super) const fn after(self, event: Event) -> State {
        match (self, event) {
            (Self::Closed, Event::Listen) => Self::Listen,
            (Self::Closed, Event::Connect) => Self::SynSent,
            (Self::SynSent, Event::SynAck) | (Self::SynReceived, Event::Ack) => Self::Established,
            (Self::Established | Self::SynReceived, Event::Close) => Self::FinWait1,
            (Self::CloseWait, Event::Close) => Self::LastAck,
            (Self::SynSent | Self::Listen, Event::Close) => Self::Closed,
            (Self::Established, Event::Fin) => Self::CloseWait,
            (Self::FinWait1, Event::Fin) => Self::Closing,
            (Self::FinWait2, Event::Fin) => Self::TimeWait,
            (Self::FinWait1, Event::FinAcked) => Self::FinWait2,
            (Self::Closing, Event::FinAcked) => Self::TimeWait,
            (Self::LastAck, Event::FinAcked) | (Self::TimeWait | Self::FinWait2, Event::Expire) => Self::Closed,
            (_, Event::Abort) => Self::Closed,
            (state, _) => state,
        }
    }

    /// The handshake is over and data may still come.
    pub(in super::super) const fn may_receive(self) -> bool {
        matches!(self, Self::Established | Self::FinWait1 | Self::FinWait2)
    }

    /// The program may still write.
    pub(in super::super) const fn may_send(self) -> bool {
        matches!(self, Self::Established | Self::CloseWait)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lives_of_connections() {
        use Event::*;
        use State::*;
        let lives: [(&[Event], &[State]); 6] = [
            (
                &[Connect, SynAck, Close, FinAcked, Fin, Expire],
                &[SynSent, Established, FinWait1, FinWait2, TimeWait, State::Closed],
            ),
            (&[Connect, SynAck, Fin, Close, FinAcked], &[SynSent, Established, CloseWait, LastAck, State::Closed]),
            (
                &[Connect, SynAck, Close, Fin, FinAcked, Expire],
                &[SynSent, Established, FinWait1, Closing, TimeWait, State::Closed],
            ),
            (&[Connect, Abort], &[SynSent, State::Closed]),
            (&[Event::Listen, Close], &[State::Listen, State::Closed]),
            (&[Connect, Fin, FinAcked, Expire, Close], &[SynSent, SynSent, SynSent, SynSent, State::Closed]),
        ];
        for (events, states) in lives {
            let mut state = State::Closed;
            for (event, expected) in events.iter().zip(states) {
                state = state.after(*event);
                assert_eq!(state, *expected, "{event:?} of {events:?}");
            }
        }
    }
}
