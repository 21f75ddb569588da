//! What ends masqueraded connections from outside (Linux: net/netfilter/nf_nat_masquerade.c, its notifiers).

use crate::base::{IfIndex, Time};
use crate::kernel::Node;
use crate::kernel::netfilter::conntrack;
use std::net::Ipv4Addr;

/// An interface went down: connections masqueraded for it are forgotten.
pub fn device_down(node: &mut Node, dev: IfIndex, now: Time) {
    conntrack::forget(node, now, |entry| entry.masq_index == dev);
}

/// An address was deleted: connections masqueraded for its interface to it are forgotten.
pub fn address_deleted(node: &mut Node, dev: IfIndex, address: Ipv4Addr, now: Time) {
    conntrack::forget(node, now, |entry| entry.masq_index == dev && entry.tuple(false).dst == address);
}
