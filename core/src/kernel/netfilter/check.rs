//! What the kernel checks before it takes a table: loops, and targets and matches in places where they have no meaning
//! (Linux: mark_source_chains in net/ipv4/netfilter/ip_tables.c; xt_check_match, xt_check_target and the checkentry functions).

use super::Hook;
use super::matches::rate;
use super::tables::{Action, Table};
use crate::base::Errno;
use crate::base::packet::protocol;
use crate::model::netfilter::{ChainRule, Match, Negatable, RejectWith, TableName, Target, U32Step};

/// Finds out from which hooks each chain is reached, and whether some way from a hook leads back into itself. A loop that no
/// hook leads to is not seen, as in Linux.
///
/// Errors: ELOOP.
pub fn mark_chains(table: &mut Table) -> Result<(), Errno> {
    let mut reached = vec![0_u8; table.chains.len()];
    for hook in Hook::ALL {
        let Some(start) = table.hooks[hook as usize] else { continue };
        let mut state = vec![Visit::Not; table.chains.len()];
        visit(table, start, &mut state)?;
        for (mask, visited) in reached.iter_mut().zip(&state) {
            *mask |= u8::from(*visited != Visit::Not) << hook as u8;
        }
    }
    for (chain, mask) in table.chains.iter_mut().zip(reached) {
        chain.reached = mask;
    }
    Ok(())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Visit {
    Not,
    /// On the way from the hook to where we are.
    Open,
    Done,
}

/// Depth first, with a stack of our own: a table may hold a long line of chains.
fn visit(table: &Table, start: usize, state: &mut [Visit]) -> Result<(), Errno> {
    let mut way = vec![(start, 0)];
    state[start] = Visit::Open;
    while let Some((chain, next)) = way.pop() {
        let rules = table.chains[chain].rules.iter().enumerate().skip(next);
        let jump = rules.filter_map(|(n, rule)| match rule.action {
            Action::Jump(to) | Action::Goto(to) => Some((n, to)),
            _ => None,
        });
        let Some((at, to)) = jump.into_iter().next() else {
            state[chain] = Visit::Done;
            continue;
        };
        way.push((chain, at + 1));
        match state.get(to) {
            Some(Visit::Open) => return Err(Errno::Eloop),
            Some(Visit::Not) => {
                state[to] = Visit::Open;
                way.push((to, 0));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Is a rule allowed in a chain of this table that packets reach from these hooks?
///
/// Errors: EINVAL.
pub fn rule(table: TableName, reached: u8, rule: &ChainRule) -> Result<(), Errno> {
    let shift =
        rule.target.as_ref().map_or(0, |target| if let Target::Connmark { shift, .. } = target { *shift } else { 0 });
    let target_fits = shift.unsigned_abs() < 32
        && rule.target.as_ref().is_none_or(|target| {
            let (tables, hooks) = place_of(target);
            tables.is_none_or(|only| only == table) && hooks.is_none_or(|of| reached & !mask(of) == 0)
        });
    let only = |number: u8| rule.protocol.is_some_and(|p| p.value == number && !p.not);
    let reset_fits = rule.target != Some(Target::Reject(RejectWith::TcpReset)) || only(protocol::TCP);
    let matches_fit = rule.matches.iter().all(|m| match m {
        Match::Tcp { .. } => only(protocol::TCP),
        Match::Udp { .. } => only(protocol::UDP),
        Match::Icmp(_) => only(protocol::ICMP),
        Match::Icmp6(_) => only(protocol::ICMPV6),
        Match::Multiport { .. } => [6, 17, 33, 132, 136].into_iter().any(only),
        _ => true,
    });
    let first_refusal = rule.matches.iter().find_map(|m| refused(m, table, reached).err());
    match first_refusal {
        None if target_fits && reset_fits && matches_fit => Ok(()),
        None => Err(Errno::Einval),
        Some(errno) => Err(errno),
    }
}

/// What the match's own check says (its `checkentry`).
fn refused(entry: &Match, table: TableName, reached: u8) -> Result<(), Errno> {
    let fits = match entry {
        Match::Limit { average, burst } => return rate::check(*average, *burst),
        Match::U32(n) => {
            let shifts = |step: &(U32Step, u32)| matches!(step.0, U32Step::Left | U32Step::Right) && step.1 > 31;
            !n.value.iter().any(|test| test.steps.iter().any(shifts))
        }
        Match::Mac(_) => reached & mask(&[Hook::Postrouting, Hook::Output]) == 0,
        Match::Owner(owner) => {
            let ordered = |n: Negatable<(u32, u32)>| n.value.0 <= n.value.1;
            let outward = reached & mask(&[Hook::Prerouting, Hook::Input, Hook::Forward]) == 0;
            outward && owner.user.is_none_or(ordered) && owner.group.is_none_or(ordered)
        }
        Match::Rpfilter(_) => {
            matches!(table, TableName::Raw | TableName::Mangle) && reached & !mask(&[Hook::Prerouting]) == 0
        }
        Match::Addrtype { interface: Some(true), .. } => reached & mask(&[Hook::Postrouting, Hook::Output]) == 0,
        Match::Addrtype { interface: Some(false), .. } => reached & mask(&[Hook::Prerouting, Hook::Input]) == 0,
        _ => true,
    };
    if fits { Ok(()) } else { Err(Errno::Einval) }
}

/// The table and the hooks that a target is bound to, where it is.
const fn place_of(target: &Target) -> (Option<TableName>, Option<&'static [Hook]>) {
    use Hook::{Forward, Input, Output, Postrouting, Prerouting};
    match target {
        Target::Reject(_) => (Some(TableName::Filter), Some(&[Input, Forward, Output])),
        Target::Snat(_) => (Some(TableName::Nat), Some(&[Postrouting, Input])),
        Target::Masquerade(_) => (Some(TableName::Nat), Some(&[Postrouting])),
        Target::Dnat(_) | Target::Redirect(_) => (Some(TableName::Nat), Some(&[Prerouting, Output])),
        Target::Netmap(_) => (Some(TableName::Nat), None),
        Target::NoTrack { .. } | Target::Ct | Target::Trace => (Some(TableName::Raw), None),
        Target::Classify(..) => (None, Some(&[Output, Forward, Postrouting])),
        Target::Tos { .. } | Target::Dscp(_) | Target::Ttl(_) | Target::Hl(_) => (Some(TableName::Mangle), None),
        _ => (None, None),
    }
}

fn mask(hooks: &[Hook]) -> u8 {
    hooks.iter().fold(0, |bits, hook| bits | 1 << *hook as u8)
}

/// Is every rule of the table allowed where it now stands?
///
/// Errors: EINVAL.
pub fn all_rules(table: &Table) -> Result<(), Errno> {
    table.chains.iter().try_for_each(|chain| {
        let mut rules = chain.rules.iter();
        rules.try_for_each(|r| rule(table.name, chain.reached, &r.spec))
    })
}
