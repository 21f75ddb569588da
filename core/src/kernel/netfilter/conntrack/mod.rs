//! Connection tracking (Linux: net/netfilter/nf_conntrack_*.c): entries, states, time-outs.

use super::{Hook, Verdict};
use crate::base::{Packet, Time};
use crate::kernel::{Context, Node};
use crate::model::conntrack::{Connection, ConnectionFilter};

/// The connection table of a node.
#[derive(Clone, Debug, Default)]
pub struct Conntrack {
    /// How many rules of iptables need connection tracking.
    users: u32,
}

impl Conntrack {
    /// True when packets are tracked: some rule needs it.
    pub fn active(&self) -> bool {
        self.users > 0
    }

    /// Says how many rules need connection tracking (nf_ct_netns_get, nf_ct_netns_put): those with the matches conntrack, state,
    /// connmark or the targets SNAT, DNAT, MASQUERADE, REDIRECT, CONNMARK, CT, NOTRACK. Entries stay when it falls to 0.
    pub fn set_users(&mut self, users: u32) {
        self.users = users;
    }

    /// The packet's connection mark; `None` when it belongs to no connection.
    pub fn mark(&self, packet: &Packet) -> Option<u32> {
        let _ = packet;
        None
    }

    /// Sets the mark of the packet's connection, if it has one.
    pub fn set_mark(&mut self, packet: &Packet, mark: u32) {
        let _ = (packet, mark);
    }

    /// The packet's state as bits of [`StateSet`](crate::model::netfilter::StateSet), SNAT and DNAT included, as `--ctstate` sees it.
    pub fn state_bits(&self, packet: &Packet) -> u8 {
        let _ = packet;
        0
    }
}

/// PREROUTING and OUTPUT at priority -200: finds or makes the packet's connection (nf_conntrack_in). Does nothing when not active.
pub fn track(node: &mut Node, hook: Hook, packet: &mut Packet, ctx: &mut Context<'_>) -> Verdict {
    let _ = (node, hook, packet, ctx);
    Verdict::Accept
}

/// INPUT and POSTROUTING at the end: the first packet of a connection has got through (nf_conntrack_confirm).
pub fn confirm(node: &mut Node, packet: &mut Packet, ctx: &mut Context<'_>) -> Verdict {
    let _ = (node, packet, ctx);
    Verdict::Accept
}

/// An ICMP error or a reset that this node makes belongs to the connection of the packet that it is about (nf_conntrack_attach).
pub fn attach(answer: &mut Packet, about: &Packet) {
    let _ = (answer, about);
}

/// Forgets connections.
pub fn delete(node: &mut Node, filter: &ConnectionFilter, now: Time) {
    let _ = (node, filter, now);
}

/// The connections, oldest first.
pub fn dump(node: &Node, now: Time) -> Vec<Connection> {
    let _ = (node, now);
    Vec::new()
}
