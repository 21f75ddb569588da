//! Applies a [`Change`] the way the netlink receivers, `setsockopt` and /proc/sys do: the one entrance for edits.
//! Creating interfaces is not here: a veth has an end in another node, so `engine` makes both.

use super::{Context, Node, address, cache, exception, fib, link, neigh, netfilter, rule, six, sysctl};
use crate::base::Family::Inet6;
use crate::model::{Change, Refusal, RouteType, RouteVerb};

/// Carries out one edit.
///
/// Errors: whatever Linux answers to the same request.
pub fn configure(node: &mut Node, change: Change, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    let joins = matches!(change, Change::Link(_) | Change::Address(_) | Change::Sysctl { .. });
    let done = carry_out(node, change, ctx);
    if joins {
        six::mld::sync(node, ctx);
    }
    done
}

fn carry_out(node: &mut Node, change: Change, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    match change {
        Change::Link(change) => link::change(node, change, ctx),
        Change::Address(change) if change.family() == Inet6 => six::address_change(node, change, ctx),
        Change::Route(change) if change.route.family() == Inet6 => six::route_change(node, change, ctx),
        Change::Address(change) => address::change(node, change, ctx),
        Change::Route(change) => {
            let custom_local = change.route.kind == RouteType::Local && change.verb != RouteVerb::Delete;
            fib::change(node, change, ctx)?;
            node.fib.custom_local |= custom_local;
            Ok(())
        }
        Change::Nexthop(change) => fib::nexthop::change(node, change, ctx),
        Change::Rule(change) => rule::change(node, change, ctx),
        Change::Neighbour(change) => neigh::change(node, change, ctx),
        Change::FlushRouteCache(Inet6) => {
            six::route::forget_exceptions(node);
            Ok(())
        }
        Change::FlushRouteCache(_) => {
            cache::flush(node);
            exception::flush(node);
            Ok(())
        }
        Change::Sysctl { key, value } => sysctl::write(node, &key, &value, ctx),
        Change::Netfilter(change) => netfilter::tables::change(node, change),
        Change::Set(change) => netfilter::ipset::change(node, change, ctx.now),
        Change::DeleteConnections(filter) => {
            netfilter::conntrack::delete(node, &filter, ctx.now);
            Ok(())
        }
        Change::UpdateConnection(tuple, edit) => netfilter::conntrack::update(node, &tuple, edit, ctx.now),
        Change::CreateConnection(connection) => netfilter::conntrack::create(node, &connection, ctx.now),
        Change::ZeroConnections(family) => {
            netfilter::conntrack::zero(node, family, ctx.now);
            Ok(())
        }
    }
}
