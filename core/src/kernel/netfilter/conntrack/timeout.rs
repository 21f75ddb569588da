//! How long connections are remembered without a packet, in seconds (Linux: net.netfilter.nf_conntrack_*_timeout*).

use super::tcp::TcpState;
use crate::base::Span;

/// The time-outs of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// By TCP state.
    pub tcp: [u32; TcpState::COUNT],
    /// After repeated segments.
    pub tcp_max_retrans: u32,
    /// While sent data is not acknowledged.
    pub tcp_unacknowledged: u32,
    /// How many repeated segments bring `tcp_max_retrans`.
    pub tcp_retries: u8,
    /// UDP until it is a stream.
    pub udp: u32,
    /// UDP streams.
    pub udp_stream: u32,
    /// ICMP.
    pub icmp: u32,
    /// Everything else.
    pub generic: u32,
}

impl Timeouts {
    /// The kernel's defaults; `udp_stream` depends on the version.
    pub const fn new(udp_stream: u32) -> Self {
        Self {
            // none, SYN_SENT, SYN_RECV, ESTABLISHED, FIN_WAIT, CLOSE_WAIT, LAST_ACK, TIME_WAIT, CLOSE, SYN_SENT2
            tcp: [0, 120, 60, 432_000, 120, 60, 30, 120, 10, 120],
            tcp_max_retrans: 300,
            tcp_unacknowledged: 300,
            tcp_retries: 3,
            udp: 30,
            udp_stream,
            icmp: 30,
            generic: 600,
        }
    }

    /// Of a TCP state.
    pub fn of(&self, state: TcpState) -> u32 {
        self.tcp.get(state as usize).copied().unwrap_or(0)
    }
}

/// Seconds as a span.
pub(super) const fn seconds(n: u32) -> Span {
    Span::secs(n as u64)
}
