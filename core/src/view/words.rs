//! Why packets are dropped, in plain words: what the why panel and the timeline say.

use crate::trace::DropReason;

/// Why a packet was dropped, in a short sentence with the kernel's own name for it.
pub(super) fn of_drop(reason: &DropReason) -> String {
    let why = match reason {
        DropReason::NoRoute(errno) => format!("no way: {}", errno.text()),
        DropReason::Martian(_) => "martian: such a source or destination must not come in here".to_owned(),
        DropReason::ReversePathFilter => "reverse path filter: the way back to the source is another interface".to_owned(),
        DropReason::Netfilter { table, chain, rule: Some(number) } => format!("{table} {chain}, rule {number}"),
        DropReason::Netfilter { table, chain, rule: None } => format!("{table} {chain}, by policy"),
        DropReason::TtlExpired => "TTL used up".to_owned(),
        DropReason::ForwardingOff => "forwarding is off".to_owned(),
        DropReason::NeighbourFailed => "the next hop does not answer ARP".to_owned(),
        DropReason::NeighbourQueueFull => "too many wait for ARP".to_owned(),
        DropReason::DeviceDown => "the interface is down".to_owned(),
        DropReason::NoSocket => "nobody listens on that port".to_owned(),
        DropReason::MasqueradeMoved => "MASQUERADE: the connection would leave by another interface than before".to_owned(),
        DropReason::NatFailed => "NAT found no free address or port".to_owned(),
        DropReason::PacketTooBig => "larger than the way's MTU, and must not be cut".to_owned(),
        DropReason::OtherHost => "addressed to another machine".to_owned(),
        DropReason::Other(what) => (*what).to_owned(),
    };
    format!("{why} ({})", reason.name())
}
