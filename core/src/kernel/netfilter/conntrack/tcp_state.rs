//! The states of a tracked TCP connection, and which kind of segment leads from which to which
//! (Linux: net/netfilter/nf_conntrack_proto_tcp.c, tcp_conntracks). The exceptions to the table are `tcp`'s.
//!
//! ```text
//! SYN_SENT ── SYN+ACK ──► SYN_RECV ── ACK ──► ESTABLISHED ── FIN ──► FIN_WAIT ── ACK ──► CLOSE_WAIT ── FIN ──► LAST_ACK
//!    │ RST                                        │ RST                                              │ ACK
//!    ▼                                            ▼                                                  ▼
//!  forgotten                                    CLOSE                                             TIME_WAIT
//! ```

use crate::base::TcpFlags;

/// The state of a connection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum TcpState {
    /// Not seen yet.
    #[default]
    None,
    /// SYN sent.
    SynSent,
    /// SYN+ACK seen.
    SynRecv,
    /// Both ends agree.
    Established,
    /// One FIN seen.
    FinWait,
    /// That FIN was acknowledged.
    CloseWait,
    /// The other FIN seen.
    LastAck,
    /// That one was acknowledged too.
    TimeWait,
    /// Reset.
    Close,
    /// SYN from both ends.
    SynSent2,
}

impl TcpState {
    /// How many there are.
    pub const COUNT: usize = 10;

    /// As `conntrack -L` writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "NONE",
            Self::SynSent => "SYN_SENT",
            Self::SynRecv => "SYN_RECV",
            Self::Established => "ESTABLISHED",
            Self::FinWait => "FIN_WAIT",
            Self::CloseWait => "CLOSE_WAIT",
            Self::LastAck => "LAST_ACK",
            Self::TimeWait => "TIME_WAIT",
            Self::Close => "CLOSE",
            Self::SynSent2 => "SYN_SENT2",
        }
    }

    /// Closing or closed: such an entry may be thrown away early, and its numbers are not to be relied on.
    pub(super) const fn is_closing(self) -> bool {
        matches!(self, Self::FinWait | Self::LastAck | Self::TimeWait | Self::Close | Self::CloseWait)
    }
}

/// Which kind of segment it is: the row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Syn,
    SynAck,
    Fin,
    Ack,
    Rst,
    Bare,
}

/// What the table says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    To(TcpState),
    Ignore,
    Invalid,
}

/// `TABLE[direction][kind][state]`; the columns are the states in their order, `IV` invalid, `IG` let through unchanged.
#[rustfmt::skip]
const TABLE: [[[Next; TcpState::COUNT]; 6]; 2] = {
    use Next::{Ignore as IG, Invalid as IV};
    const SS: Next = Next::To(TcpState::SynSent);
    const SR: Next = Next::To(TcpState::SynRecv);
    const ES: Next = Next::To(TcpState::Established);
    const FW: Next = Next::To(TcpState::FinWait);
    const CW: Next = Next::To(TcpState::CloseWait);
    const LA: Next = Next::To(TcpState::LastAck);
    const TW: Next = Next::To(TcpState::TimeWait);
    const CL: Next = Next::To(TcpState::Close);
    const S2: Next = Next::To(TcpState::SynSent2);
    [
        [ // original: none SS  SR  ES  FW  CW  LA  TW  CL  S2
            /* SYN     */ [SS, SS, IG, IG, IG, IG, IG, SS, SS, S2],
            /* SYN+ACK */ [IV, IV, SR, IV, IV, IV, IV, IV, IV, SR],
            /* FIN     */ [IV, IV, FW, FW, LA, LA, LA, TW, CL, IV],
            /* ACK     */ [ES, IV, ES, ES, CW, CW, TW, TW, CL, IV],
            /* RST     */ [IV, CL, CL, CL, CL, CL, CL, CL, CL, CL],
            /* none    */ [IV, IV, IV, IV, IV, IV, IV, IV, IV, IV],
        ],
        [ // reply
            /* SYN     */ [IV, S2, IV, IV, IV, IV, IV, SS, IV, S2],
            /* SYN+ACK */ [IV, SR, IG, IG, IG, IG, IG, IG, IG, SR],
            /* FIN     */ [IV, IV, FW, FW, LA, LA, LA, TW, CL, IV],
            /* ACK     */ [IV, IG, SR, ES, CW, CW, TW, TW, CL, IG],
            /* RST     */ [IV, CL, CL, CL, CL, CL, CL, CL, CL, CL],
            /* none    */ [IV, IV, IV, IV, IV, IV, IV, IV, IV, IV],
        ],
    ]
};

/// The kind of a segment with these flags.
pub(super) fn kind_of(flags: TcpFlags) -> Kind {
    match () {
        () if flags.has(TcpFlags::RST) => Kind::Rst,
        () if flags.has(TcpFlags::SYN.with(TcpFlags::ACK)) => Kind::SynAck,
        () if flags.has(TcpFlags::SYN) => Kind::Syn,
        () if flags.has(TcpFlags::FIN) => Kind::Fin,
        () if flags.has(TcpFlags::ACK) => Kind::Ack,
        () => Kind::Bare,
    }
}

/// Combinations of SYN, FIN, RST, ACK that no sound sender uses (tcp_valid_flags).
pub(super) fn flags_are_sound(flags: TcpFlags) -> bool {
    let (syn, fin, rst, ack) = (TcpFlags::SYN.0, TcpFlags::FIN.0, TcpFlags::RST.0, TcpFlags::ACK.0);
    let bits = flags.0 & (syn | fin | rst | ack);
    [syn, syn | ack, rst, rst | ack, fin | ack, ack].contains(&bits)
}

/// Where a segment leads from `state`; `side`: 0 in the original direction, 1 in the reply's.
pub(super) fn next(side: usize, kind: Kind, state: TcpState) -> Next {
    let row = TABLE.get(side).and_then(|rows| rows.get(kind as usize));
    row.and_then(|row| row.get(state as usize)).copied().unwrap_or(Next::Invalid)
}
