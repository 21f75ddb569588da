//! What is learnt about a destination: path MTUs and redirects (Linux: net/ipv6/route.c, rt6_insert_exception, rt6_find_cached_rt,
//! ip6_update_pmtu, rt6_do_redirect).

use crate::base::packet::Discovery;
use crate::base::{IcmpMessage, IfIndex};
use crate::kernel::{Context, Node};
use std::net::Ipv6Addr;

/// "Too big": the path's MTU is noted (ip6_update_pmtu).
pub fn too_big(_node: &mut Node, _message: &IcmpMessage, _ctx: &mut Context<'_>) {}

/// A router recommends another next hop (rt6_do_redirect).
pub fn redirected(_node: &mut Node, _from: Ipv6Addr, _dev: IfIndex, _message: &Discovery, _ctx: &mut Context<'_>) {}
