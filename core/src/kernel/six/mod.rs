//! IPv6 (Linux: net/ipv6): what the netlink receivers and dumps of addresses, routes, rules and neighbours come to. Nothing of it
//! is there yet: every edit and question is refused by name, every dump is empty.

pub mod addresses;
pub mod forward;
pub mod icmp;
pub mod input;
pub mod mcast;
pub mod ndisc;
pub mod output;
pub mod route;
pub mod settings;

use super::{Context, Node};
use crate::base::TableId;
use crate::model::route::{RouteAnswer, RouteChange, RouteQuestion};
use crate::model::{Address, AddressChange, Refusal, Route, Rule, RuleChange};

/// IPv6 of a node.
#[derive(Clone, Debug, Default)]
pub struct Six {}

fn not_yet<T>() -> Result<T, Refusal> {
    Err(Refusal::not_modelled("IPv6"))
}

/// `ip -6 addr add`, `change`, `replace`, `del`.
///
/// Errors: as RTM_NEWADDR and RTM_DELADDR.
pub fn address_change(_node: &mut Node, _change: AddressChange, _ctx: &mut Context<'_>) -> Result<(), Refusal> {
    not_yet()
}

/// `ip -6 route add`, `append`, `prepend`, `replace`, `change`, `del`.
///
/// Errors: as RTM_NEWROUTE and RTM_DELROUTE.
pub fn route_change(_node: &mut Node, _change: RouteChange, _ctx: &mut Context<'_>) -> Result<(), Refusal> {
    not_yet()
}

/// `ip -6 rule add`, `del`.
///
/// Errors: as RTM_NEWRULE and RTM_DELRULE.
pub fn rule_change(_node: &mut Node, _change: RuleChange, _ctx: &mut Context<'_>) -> Result<(), Refusal> {
    not_yet()
}

/// RTM_GETROUTE for one destination.
///
/// Errors: as the look-up ends.
pub fn route_get(_node: &mut Node, _question: &RouteQuestion, _ctx: &mut Context<'_>) -> Result<RouteAnswer, Refusal> {
    not_yet()
}

/// RTM_GETADDR dump: by interface index, then in the kernel's order.
pub fn addresses(_node: &Node) -> Vec<Address> {
    Vec::new()
}

/// RTM_GETROUTE dump of all tables, in the kernel's order.
pub fn routes(_node: &Node) -> Vec<Route> {
    Vec::new()
}

/// RTM_GETRULE dump.
pub fn rules(_node: &Node) -> Vec<Rule> {
    Vec::new()
}

/// True when the table exists: an unknown one makes a dump of it fail.
pub fn table_exists(_node: &Node, _table: TableId) -> bool {
    false
}
