//! What an ICMP error means to a socket: the errno that it stands for, and whether it is fatal
//! (Linux: net/ipv4/icmp.c `icmp_err_convert`, net/ipv6/icmp.c `icmpv6_err_convert`, and the `err_handler` of each protocol).

use super::alarm::Sys;
use super::socket::Sockets;
use super::{icmp, tcp, udp};
use crate::base::packet::icmp6_type;
use crate::base::{Body, Errno, IfIndex};
use crate::kernel::TransportError;

/// Unreachable destinations by code: errno, fatal.
const UNREACHABLE: [(Errno, bool); 16] = [
    (Errno::Enetunreach, false),
    (Errno::Ehostunreach, false),
    (Errno::Enoprotoopt, true),
    (Errno::Econnrefused, true),
    (Errno::Emsgsize, false),
    (Errno::Eopnotsupp, false),
    (Errno::Enetunreach, true),
    (Errno::Ehostdown, true),
    (Errno::Enonet, true),
    (Errno::Enetunreach, true),
    (Errno::Ehostunreach, true),
    (Errno::Enetunreach, false),
    (Errno::Ehostunreach, false),
    (Errno::Ehostunreach, true),
    (Errno::Ehostunreach, true),
    (Errno::Ehostunreach, true),
];

/// The errno of an ICMP error, and whether it is fatal; `None`: sockets are not told.
fn meaning(kind: u8, code: u8) -> Option<(Errno, bool)> {
    match (kind, code) {
        (3, 4) => None,
        (3, code) => UNREACHABLE.get(usize::from(code)).copied(),
        (11, _) => Some((Errno::Ehostunreach, false)),
        (12, _) => Some((Errno::Eproto, true)),
        _ => None,
    }
}

/// The same of IPv6 by code (icmpv6_err_convert).
const UNREACHABLE_V6: [(Errno, bool); 7] = [
    (Errno::Enetunreach, false),
    (Errno::Eacces, true),
    (Errno::Ehostunreach, false),
    (Errno::Ehostunreach, false),
    (Errno::Econnrefused, true),
    (Errno::Eacces, true),
    (Errno::Eacces, true),
];

fn meaning_v6(kind: u8, code: u8) -> Option<(Errno, bool)> {
    match kind {
        icmp6_type::UNREACHABLE => UNREACHABLE_V6.get(usize::from(code)).copied(),
        icmp6_type::TIME_EXCEEDED => Some((Errno::Ehostunreach, false)),
        icmp6_type::PARAMETER => Some((Errno::Eproto, true)),
        _ => None,
    }
}

/// Tells the socket that sent what an ICMP error quotes.
pub(super) fn error(sockets: &mut Sockets, error: &TransportError, sys: &mut Sys<'_, '_>) {
    let quoted = &error.quoted;
    if matches!(quoted.body, Body::Icmp(_) | Body::Icmp6(_)) {
        return icmp::error(sockets, error, sys);
    }
    let v6 = quoted.is_ipv6();
    let meaning = if v6 { meaning_v6(error.kind, error.code) } else { meaning(error.kind, error.code) };
    let Some((errno, fatal)) = meaning else { return };
    match &quoted.body {
        Body::Udp { .. } => {
            let id = error.socket.or_else(|| udp::find_quoted(sockets, quoted, IfIndex::NONE));
            if let Some(socket) = id.and_then(|id| sockets.get(id)) {
                udp::error(socket, errno, fatal, sys);
            }
        }
        Body::Tcp(_) => {
            let unreachable = if v6 { (error.kind, error.code) == (1, 0) } else { error.kind == 3 && error.code <= 1 };
            if let Some(id) = error.socket.or_else(|| tcp::find_quoted(sockets, quoted, IfIndex::NONE)) {
                tcp::error(sockets, id, quoted, errno, unreachable, sys);
            }
        }
        _ => {}
    }
}
