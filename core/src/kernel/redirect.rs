//! ICMP redirects that come in (Linux: net/ipv4/route.c, __ip_do_redirect).

use super::sysctl::effective;
use super::{Context, Node};
use crate::base::Packet;
use crate::trace::Step;

/// Another way is recommended. Whether it may be believed is decided; following it is not modelled.
pub fn heed(node: &mut Node, packet: &Packet, ctx: &mut Context<'_>) {
    let believed = effective::accept_redirects(node, packet.skb.iif);
    ctx.trace.step(|| {
        let what = if believed { "not modelled: following it" } else { "accept_redirects says no" };
        Step::Note(format!("redirect from {}: {what}", packet.src))
    });
}
