//! The way of a packet through the rules of one table at one hook (Linux: ipt_do_table in net/ipv4/netfilter/ip_tables.c).

use super::Hook;
use super::header::{Facts, Miss};
use super::tables::{Action, Table};
use super::{matches, targets};
use crate::base::{IfIndex, Packet};
use crate::kernel::{Context, Node};
use crate::model::netfilter::{MaskedAddress, NatRange, RejectWith, TableName, text};
use crate::trace::{DropReason, Step};

/// What a table decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WalkVerdict {
    /// Go on.
    Accept,
    /// Thrown away.
    Drop(DropReason),
    /// Thrown away, and the caller is to answer.
    Reject(RejectWith, DropReason),
    /// The caller is to translate, and the packet goes on.
    Nat(NatAction),
}

/// What a rule of table nat asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NatAction {
    /// Source to one of these.
    Snat(NatRange),
    /// Destination to one of these.
    Dnat(NatRange),
    /// Source, or where destinations are translated that, to the network, with the host part kept.
    Netmap(MaskedAddress),
    /// Source to the output interface's address.
    Masquerade(NatRange),
    /// Destination to this node.
    Redirect(NatRange),
}

/// What a packet brings to a hook.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Input interface, none for packets made here.
    pub iif: IfIndex,
    /// Output interface, where it is known.
    pub oif: IfIndex,
}

/// Asks the rules of a table at a hook, from its built-in chain on. Counters count, marks and sets change on the way.
/// A table that is not loaded, or does not hang on the hook, accepts.
pub fn walk(
    node: &mut Node,
    name: TableName,
    hook: Hook,
    packet: &mut Packet,
    iif: IfIndex,
    oif: IfIndex,
    ctx: &mut Context<'_>,
) -> WalkVerdict {
    let family = packet.family();
    let tables = node.tables_mut(family);
    let Some(chain) = tables.get(name).and_then(|table| table.hooks[hook as usize]) else {
        return WalkVerdict::Accept;
    };
    // The node has to be free while rules look around in it.
    let Some(mut table) = tables.take(name) else { return WalkVerdict::Accept };
    let place = Place { iif, oif };
    if !table.chains[chain].rules.is_empty() || !table.chains[chain].accept {
        ctx.trace.step(|| Step::Hook { table: name.word(), chain: hook.chain() });
    }
    let verdict = traverse(&mut table, chain, place, node, packet, ctx);
    table.stack.clear();
    node.tables_mut(family).put_back(table);
    verdict
}

fn traverse(
    table: &mut Table,
    start: usize,
    place: Place,
    node: &mut Node,
    packet: &mut Packet,
    ctx: &mut Context<'_>,
) -> WalkVerdict {
    let length = u64::from(packet.length());
    let facts = Facts::of(node, packet, place.iif, place.oif, table.by_interface);
    // There are no loops, so a way deeper than the chains are many is a defect; it ends as the kernel's overflow does.
    let deepest = table.chains.len();
    let (mut chain, mut number) = (start, 0);
    loop {
        let Some(rule) = table.chains[chain].rules.get_mut(number) else {
            match table.stack.pop() {
                Some(back) => {
                    // An explicit RETURN does not pass by the chain's end.
                    if packet.skb.traced && number != usize::MAX {
                        log_trace(table, chain, number + 1, "return", place, packet, node, ctx);
                    }
                    (chain, number) = back;
                }
                None => {
                    if packet.skb.traced {
                        log_trace(table, start, table.chains[start].rules.len() + 1, "policy", place, packet, node, ctx);
                    }
                    return policy(table, start, length, ctx);
                }
            }
            continue;
        };
        number += 1;
        let miss = rule.header.miss(&facts).or_else(|| matches::miss(rule, place, node, packet, ctx));
        let action = rule.action;
        if miss.is_none() {
            rule.spec.packets += 1;
            rule.spec.bytes += length;
        }
        if ctx.trace.on {
            note_rule(table, chain, number, miss, place, packet, node, ctx);
        }
        if packet.skb.traced && miss.is_none() {
            log_rule(table, chain, number, place, packet, node, ctx);
        }
        match action {
            _ if miss.is_some() => {}
            Action::Continue => {}
            Action::Verdict(true) => return WalkVerdict::Accept,
            Action::Verdict(false) => return WalkVerdict::Drop(dropped_by(table, chain, number)),
            Action::Jump(_) if table.stack.len() >= deepest => return WalkVerdict::Drop(dropped_by(table, chain, number)),
            // From a built-in chain, the end is its policy.
            Action::Return => number = usize::MAX,
            Action::Jump(to) => {
                table.stack.push((chain, number));
                (chain, number) = (to, 0);
            }
            Action::Goto(to) => (chain, number) = (to, 0),
            Action::Target => match run_target(table, chain, number, place, node, packet, ctx) {
                Some(verdict) => return verdict,
                None => continue,
            },
        }
    }
}

/// A target that does something; `None`: the walk goes on.
fn run_target(
    table: &Table,
    chain: usize,
    number: usize,
    place: Place,
    node: &mut Node,
    packet: &mut Packet,
    ctx: &mut Context<'_>,
) -> Option<WalkVerdict> {
    let target = table.chains[chain].rules.get(number - 1)?.spec.target.as_ref()?;
    match targets::run(target, place, node, packet, ctx) {
        targets::Outcome::Continue => None,
        targets::Outcome::Nat(action) => Some(WalkVerdict::Nat(action)),
        targets::Outcome::Reject(with) => Some(WalkVerdict::Reject(with, dropped_by(table, chain, number))),
    }
}

fn policy(table: &mut Table, start: usize, length: u64, ctx: &mut Context<'_>) -> WalkVerdict {
    let name = table.name.word();
    let chain = &mut table.chains[start];
    chain.counters.0 += 1;
    chain.counters.1 += length;
    let accept = chain.accept;
    if !accept || !chain.rules.is_empty() {
        ctx.trace.step(|| Step::Policy { table: name, chain: chain.name.clone(), accept });
    }
    if accept {
        return WalkVerdict::Accept;
    }
    WalkVerdict::Drop(DropReason::Netfilter { table: name, chain: chain.name.clone(), rule: None })
}

fn dropped_by(table: &Table, chain: usize, number: usize) -> DropReason {
    let chain = table.chains[chain].name.clone();
    DropReason::Netfilter { table: table.name.word(), chain, rule: Some(number) }
}

/// TRACE tells of a rule that the packet meets (trace_packet). One that ends unconditionally looks to the kernel like a chain's end.
#[cold]
fn log_rule(
    table: &Table,
    chain: usize,
    number: usize,
    place: Place,
    packet: &Packet,
    node: &mut Node,
    ctx: &mut Context<'_>,
) {
    let Some(rule) = table.chains[chain].rules.get(number - 1) else { return };
    let ends = matches!(rule.action, Action::Verdict(_) | Action::Return) && rule.header.is_any() && rule.private.is_empty();
    let what = match ends {
        true if table.chains[chain].hook.is_some() => "policy",
        true => "return",
        false => "rule",
    };
    log_trace(table, chain, number, what, place, packet, node, ctx);
}

#[cold]
#[allow(clippy::too_many_arguments)] // a line of the log has that many sources
fn log_trace(
    table: &Table,
    chain: usize,
    number: usize,
    what: &str,
    place: Place,
    packet: &Packet,
    node: &mut Node,
    ctx: &mut Context<'_>,
) {
    let prefix = format!("TRACE: {}:{}:{what}:{number} ", table.name.word(), table.chains[chain].name);
    targets::log::write(node, packet, place, targets::log::Form::TRACE, &prefix, ctx);
}

#[cold]
#[allow(clippy::too_many_arguments)] // a line of the trace has that many sources
fn note_rule(
    table: &Table,
    chain: usize,
    number: usize,
    miss: Option<Miss>,
    place: Place,
    packet: &Packet,
    node: &Node,
    ctx: &mut Context<'_>,
) {
    let chain = &table.chains[chain];
    let Some(rule) = chain.rules.get(number - 1) else { return };
    ctx.trace.step(|| Step::ChainRule {
        table: table.name.word(),
        chain: chain.name.clone(),
        number,
        text: text::rule(&chain.name, &rule.spec, false),
        mismatch: miss.map(|miss| matches::reason(miss, rule, place, packet, node)),
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Body, NodeId, PacketId, Skb, Time};
    use crate::kernel::{Profile, netfilter::edit};
    use crate::model::netfilter::{ChainRule, NetfilterChange, TableEdit, Target};
    use crate::trace::TraceLog;
    use std::net::Ipv4Addr;

    fn node() -> Node {
        let profile = Profile::of("6.18").expect("the newest kernel is known");
        Node::new(NodeId(0), "r", profile, 1)
    }

    fn edit(node: &mut Node, edit: TableEdit) -> Result<(), crate::base::Errno> {
        edit::change(
            node,
            NetfilterChange {
                family: crate::base::Family::Inet,
                table: TableName::Filter,
                edits: vec![edit],
                try_only: false,
            },
        )
        .map_err(|refused| refused.errno)
    }

    fn append(node: &mut Node, chain: &str, target: Target) {
        let rule = ChainRule { target: Some(target), ..ChainRule::default() };
        edit(node, TableEdit::Append(chain.to_owned(), rule)).expect("the rule is accepted");
    }

    fn new_chain(node: &mut Node, name: &str) {
        edit(node, TableEdit::NewChain(name.to_owned())).expect("the chain is new");
    }

    fn forward(node: &mut Node) -> WalkVerdict {
        let mut packet = Packet {
            id: PacketId(1),
            flow: crate::base::FlowTag(0),
            src: Ipv4Addr::new(192, 0, 2, 1).into(),
            dst: Ipv4Addr::new(198, 51, 100, 1).into(),
            tos: 0,
            ttl: 64,
            dont_fragment: false,
            label: 0,
            body: Body::Udp { sport: 1, dport: 2, data: Vec::new() },
            skb: Skb::default(),
        };
        let (mut effects, mut trace, mut next) = (Vec::new(), TraceLog::default(), PacketId(2));
        let mut ctx = Context { now: Time::ZERO, effects: &mut effects, trace: &mut trace, next_packet: &mut next };
        walk(node, TableName::Filter, Hook::Forward, &mut packet, IfIndex(2), IfIndex(3), &mut ctx)
    }

    fn counted(node: &Node, chain: &str) -> Vec<u64> {
        let table = node.tables.get(TableName::Filter).expect("the table is loaded");
        let chain = &table.chains[table.find(chain).expect("the chain is there")];
        chain.rules.iter().map(|rule| rule.spec.packets).collect()
    }

    #[test]
    fn goto_returns_to_where_the_last_jump_was() {
        let mut node = node();
        for chain in ["A", "B"] {
            new_chain(&mut node, chain);
        }
        append(&mut node, "A", Target::Goto("B".to_owned()));
        append(&mut node, "A", Target::Drop);
        append(&mut node, "B", Target::Return);
        append(&mut node, "FORWARD", Target::Jump("A".to_owned()));
        append(&mut node, "FORWARD", Target::Accept);
        assert_eq!(forward(&mut node), WalkVerdict::Accept);
        assert_eq!(counted(&node, "A"), [1, 0], "what stands after a goto is not asked");
        assert_eq!(counted(&node, "FORWARD"), [1, 1]);
    }

    #[test]
    fn goto_from_a_built_in_chain_ends_at_the_policy() {
        let mut node = node();
        new_chain(&mut node, "A");
        append(&mut node, "FORWARD", Target::Goto("A".to_owned()));
        append(&mut node, "FORWARD", Target::Accept);
        edit(&mut node, TableEdit::Policy("FORWARD".to_owned(), false)).expect("a built-in chain has a policy");
        let dropped = DropReason::Netfilter { table: "filter", chain: "FORWARD".to_owned(), rule: None };
        assert_eq!(forward(&mut node), WalkVerdict::Drop(dropped));
    }

    #[test]
    fn a_loop_is_refused_once_a_hook_leads_to_it() {
        let mut node = node();
        new_chain(&mut node, "A");
        append(&mut node, "A", Target::Jump("A".to_owned()));
        let jump = ChainRule { target: Some(Target::Jump("A".to_owned())), ..ChainRule::default() };
        assert_eq!(edit(&mut node, TableEdit::Append("FORWARD".to_owned(), jump)), Err(crate::base::Errno::Eloop));
        assert!(counted(&node, "FORWARD").is_empty(), "the refused rule is not there");
        assert_eq!(forward(&mut node), WalkVerdict::Accept);
    }

    #[test]
    fn jumps_follow_their_chain_through_new_neighbours_and_names() {
        let mut node = node();
        new_chain(&mut node, "M");
        append(&mut node, "M", Target::Drop);
        append(&mut node, "FORWARD", Target::Jump("M".to_owned()));
        new_chain(&mut node, "A");
        edit(&mut node, TableEdit::RenameChain("M".to_owned(), "Z".to_owned())).expect("the name is free");
        let dropped = DropReason::Netfilter { table: "filter", chain: "Z".to_owned(), rule: Some(1) };
        assert_eq!(forward(&mut node), WalkVerdict::Drop(dropped));
    }
}
