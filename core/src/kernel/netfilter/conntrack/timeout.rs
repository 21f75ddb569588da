//! How long connections are remembered without a packet: the values of net.netfilter.nf_conntrack_*, in seconds
//! (Linux: net/netfilter/nf_conntrack_proto_*.c, nf_conntrack_standalone.c).

use super::tcp_state::TcpState;
use crate::base::Span;
use crate::kernel::sysctl::Netfilter;

/// Of a TCP state.
pub const fn tcp(settings: &Netfilter, state: TcpState) -> i64 {
    match state {
        TcpState::None => 0,
        TcpState::SynSent | TcpState::SynSent2 => settings.nf_conntrack_tcp_timeout_syn_sent,
        TcpState::SynRecv => settings.nf_conntrack_tcp_timeout_syn_recv,
        TcpState::Established => settings.nf_conntrack_tcp_timeout_established,
        TcpState::FinWait => settings.nf_conntrack_tcp_timeout_fin_wait,
        TcpState::CloseWait => settings.nf_conntrack_tcp_timeout_close_wait,
        TcpState::LastAck => settings.nf_conntrack_tcp_timeout_last_ack,
        TcpState::TimeWait => settings.nf_conntrack_tcp_timeout_time_wait,
        TcpState::Close => settings.nf_conntrack_tcp_timeout_close,
    }
}

/// Seconds as a span.
pub fn seconds(n: i64) -> Span {
    Span::secs(u64::try_from(n).unwrap_or(0))
}
