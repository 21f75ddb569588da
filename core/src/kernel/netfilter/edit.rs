//! Edits of a table: what `iptables` asks for, one change at a time, all or nothing (Linux: libiptc for the edit of the chains,
//! do_replace and translate_table in net/ipv4/netfilter/ip_tables.c for taking the result).

use super::check;
use super::header::Header;
use super::ipset::Sets;
use super::matches::rate::Bucket;
use super::tables::{Action, Chain, Private, Rule, Table, names_of_sets};
use crate::base::{Errno, Family};
use crate::kernel::Node;
use crate::model::Refusal;
use crate::model::netfilter::{ChainRule, Match, NetfilterChange, Statistic, TableEdit, Target};

/// Edits of a table, all or nothing; it is loaded if it was not.
///
/// Errors: ENOENT, EEXIST, EINVAL, E2BIG, EMLINK, ENOTEMPTY as libiptc has them; ELOOP, EINVAL, ERANGE as the kernel has them.
pub fn change(node: &mut Node, change: NetfilterChange) -> Result<(), Refusal> {
    let tables = match change.family {
        Family::Inet => &mut node.tables,
        Family::Inet6 => &mut node.tables6,
    };
    let table = tables.load(change.table);
    let count = change.edits.len();
    // One edit undoes itself.
    let before = (count > 1 || change.try_only).then(|| table.clone());
    // libiptc carries the rules' counters over to the new table, but loses those of the policies (seen 1.8.9).
    let policies: Vec<_> = table.chains.iter_mut().map(|chain| std::mem::take(&mut chain.counters)).collect();
    let mut edits = change.edits.into_iter().enumerate();
    let done = edits.try_for_each(|(n, edit)| {
        let refused = |fault: Fault| Refusal { edit: if fault.by_kernel { count } else { n }, ..fault.errno.into() };
        apply(table, &node.sets, edit, count > 1).map_err(refused)
    });
    let done = done.and_then(|()| match count {
        // What was put off for the whole.
        2.. => check::mark_chains(table)
            .and_then(|()| check::all_rules(table))
            .map_err(|errno| Refusal { edit: count, ..errno.into() }),
        _ => Ok(()),
    });
    match (&done, before) {
        (_, Some(before)) if done.is_err() || change.try_only => *table = before,
        (Ok(()), _) => {
            for rule in table.chains.iter_mut().flat_map(|chain| &mut chain.rules) {
                rule.private.iter_mut().zip(&rule.spec.matches).for_each(|(held, entry)| *held = private(entry));
            }
        }
        (Err(_), _) => table.chains.iter_mut().zip(policies).for_each(|(chain, counters)| chain.counters = counters),
    }
    refresh(table);
    node.conntrack.set_users(change.family, tables.trackers());
    done
}

/// Why an edit is refused, and who says so: libiptc, which edits, or the kernel, which is to take the result.
struct Fault {
    errno: Errno,
    by_kernel: bool,
}

impl From<Errno> for Fault {
    fn from(errno: Errno) -> Self {
        Self { errno, by_kernel: false }
    }
}

fn by_kernel(errno: Errno) -> Fault {
    Fault { errno, by_kernel: true }
}

/// Makes one edit; with `more` to come, the kernel's checks are put off.
fn apply(table: &mut Table, sets: &Sets, edit: TableEdit, more: bool) -> Result<(), Fault> {
    match edit {
        TableEdit::Append(chain, rule) => {
            let at = find(table, &chain)?;
            let end = table.chains[at].rules.len();
            insert(table, sets, at, end, rule, more)
        }
        TableEdit::Insert(chain, number, rule) => {
            let at = find(table, &chain)?;
            let place = number.checked_sub(1).filter(|place| *place <= table.chains[at].rules.len()).ok_or(Errno::E2big)?;
            insert(table, sets, at, place, rule, more)
        }
        TableEdit::Replace(chain, number, rule) => replace(table, sets, &chain, number, rule, more),
        TableEdit::Delete(chain, rule) => {
            let at = find(table, &chain)?;
            let place =
                table.chains[at].rules.iter().position(|held| held.spec.says_the_same(&rule)).ok_or(Errno::Enoent)?;
            table.chains[at].rules.remove(place);
            Ok(check::mark_chains(table)?)
        }
        TableEdit::DeleteNumber(chain, number) => {
            let (at, place) = locate(table, &chain, number)?;
            table.chains[at].rules.remove(place);
            Ok(check::mark_chains(table)?)
        }
        TableEdit::Flush(chain) => Ok(flush(table, chain.as_deref())?),
        TableEdit::Zero(chain) => Ok(zero(table, chain.as_deref())?),
        TableEdit::ZeroRule(chain, number) => {
            let (at, place) = locate(table, &chain, number)?;
            let spec = &mut table.chains[at].rules[place].spec;
            (spec.packets, spec.bytes) = (0, 0);
            Ok(())
        }
        TableEdit::NewChain(name) => Ok(new_chain(table, &name)?),
        TableEdit::DeleteChain(name) => Ok(delete_chains(table, name.as_deref())?),
        TableEdit::RenameChain(old, new) => Ok(rename(table, &old, &new)?),
        TableEdit::Policy(name, accept) => {
            let chain = table.chains.iter_mut().find(|chain| chain.name == name && chain.hook.is_some());
            let chain = chain.ok_or(Errno::Enoent)?;
            chain.accept = accept;
            Ok(())
        }
        TableEdit::PolicyCounters(name, counters) => {
            let at = find(table, &name)?;
            table.chains[at].counters = counters;
            Ok(())
        }
    }
}

fn find(table: &Table, chain: &str) -> Result<usize, Errno> {
    table.find(chain).ok_or(Errno::Enoent)
}

fn locate(table: &Table, chain: &str, number: usize) -> Result<(usize, usize), Errno> {
    let at = find(table, chain)?;
    let place = number.checked_sub(1).filter(|place| *place < table.chains[at].rules.len()).ok_or(Errno::E2big)?;
    Ok((at, place))
}

fn insert(table: &mut Table, sets: &Sets, chain: usize, place: usize, spec: ChainRule, more: bool) -> Result<(), Fault> {
    let rule = compile(table, sets, spec).map_err(by_kernel)?;
    table.chains[chain].rules.insert(place, rule);
    if more {
        return Ok(());
    }
    let verdict = accept_rule(table, chain, place);
    if verdict.is_err() {
        table.chains[chain].rules.remove(place);
        // It was without loops before.
        let _ = check::mark_chains(table);
    }
    verdict.map_err(by_kernel)
}

fn replace(table: &mut Table, sets: &Sets, chain: &str, number: usize, spec: ChainRule, more: bool) -> Result<(), Fault> {
    let (at, place) = locate(table, chain, number)?;
    let rule = compile(table, sets, spec).map_err(by_kernel)?;
    let old = std::mem::replace(&mut table.chains[at].rules[place], rule);
    if more {
        return Ok(());
    }
    let verdict = check::mark_chains(table).and_then(|()| accept_rule(table, at, place));
    if verdict.is_err() {
        table.chains[at].rules[place] = old;
    }
    let _ = check::mark_chains(table);
    verdict.map_err(by_kernel)
}

/// Takes a rule that was just put in, or says why not. A jump changes from where chains are reached, so all is checked.
fn accept_rule(table: &mut Table, chain: usize, place: usize) -> Result<(), Errno> {
    let rule = &table.chains[chain].rules[place];
    if matches!(rule.action, Action::Jump(_) | Action::Goto(_)) {
        check::rule(table.name, table.chains[chain].reached, &rule.spec)?;
        check::mark_chains(table)?;
        return check::all_rules(table);
    }
    check::rule(table.name, table.chains[chain].reached, &rule.spec)
}

fn flush(table: &mut Table, name: Option<&str>) -> Result<(), Errno> {
    let only = name.map(|name| find(table, name)).transpose()?;
    for (n, chain) in table.chains.iter_mut().enumerate() {
        if only.is_none_or(|only| only == n) {
            chain.rules.clear();
        }
    }
    check::mark_chains(table)
}

fn zero(table: &mut Table, name: Option<&str>) -> Result<(), Errno> {
    let only = name.map(|name| find(table, name)).transpose()?;
    for (n, chain) in table.chains.iter_mut().enumerate() {
        if only.is_none_or(|only| only == n) {
            chain.rules.iter_mut().for_each(|rule| (rule.spec.packets, rule.spec.bytes) = (0, 0));
        }
    }
    Ok(())
}

fn new_chain(table: &mut Table, name: &str) -> Result<(), Errno> {
    if table.find(name).is_some() {
        return Err(Errno::Eexist);
    }
    put_in_order(table, Chain::new(name, None));
    relink(table);
    Ok(())
}

fn put_in_order(table: &mut Table, chain: Chain) {
    let place = table.chains.iter().position(|held| held.hook.is_none() && held.name > chain.name);
    table.chains.insert(place.unwrap_or(table.chains.len()), chain);
}

fn delete_chains(table: &mut Table, name: Option<&str>) -> Result<(), Errno> {
    let referred = |name: &str| {
        let mut rules = table.chains.iter().flat_map(|chain| &chain.rules);
        rules.any(|rule| rule.spec.target.as_ref().and_then(Target::chain) == Some(name))
    };
    let deletable = |chain: &Chain| match () {
        () if chain.hook.is_some() => Err(Errno::Einval),
        () if referred(&chain.name) => Err(Errno::Emlink),
        () if !chain.rules.is_empty() => Err(Errno::Enotempty),
        () => Ok(()),
    };
    match name {
        Some(name) => {
            let at = find(table, name)?;
            deletable(&table.chains[at])?;
            table.chains.remove(at);
        }
        None => {
            // Every chain is tried; the last refusal is the one that is told, and then nothing happens.
            let mut tried = table.chains.iter().filter(|chain| chain.hook.is_none()).map(deletable);
            tried.rfind(Result::is_err).unwrap_or(Ok(()))?;
            table.chains.retain(|chain| chain.hook.is_some());
        }
    }
    relink(table);
    Ok(())
}

fn rename(table: &mut Table, old: &str, new: &str) -> Result<(), Errno> {
    if table.find(new).is_some() {
        return Err(Errno::Eexist);
    }
    // libiptc looks among the user's chains only.
    let at = find(table, old)?;
    if table.chains[at].hook.is_some() {
        return Err(Errno::Enoent);
    }
    let mut chain = table.chains.remove(at);
    chain.name = new.to_owned();
    put_in_order(table, chain);
    for rule in table.chains.iter_mut().flat_map(|chain| &mut chain.rules) {
        if let Some(Target::Jump(to) | Target::Goto(to)) = &mut rule.spec.target
            && to == old
        {
            *to = new.to_owned();
        }
    }
    relink(table);
    Ok(())
}

/// Resolves the names of all jumps again, after chains came or went.
fn relink(table: &mut Table) {
    let names: Vec<String> = table.chains.iter().map(|chain| chain.name.clone()).collect();
    let place = |name: &String| names.iter().position(|held| held == name);
    for rule in table.chains.iter_mut().flat_map(|chain| &mut chain.rules) {
        rule.action = match &rule.spec.target {
            Some(Target::Jump(to)) => place(to).map_or(Action::Continue, Action::Jump),
            Some(Target::Goto(to)) => place(to).map_or(Action::Continue, Action::Goto),
            _ => continue,
        };
    }
    // Chains come empty and go unreferred: no new loop.
    let _ = check::mark_chains(table);
}

fn refresh(table: &mut Table) {
    let mut rules = table.chains.iter().flat_map(|chain| &chain.rules);
    table.by_interface = rules.any(|rule| rule.spec.in_interface.is_some() || rule.spec.out_interface.is_some());
}

/// Makes a rule ready for the packet path: names of chains become places.
fn compile(table: &Table, sets: &Sets, spec: ChainRule) -> Result<Rule, Errno> {
    // The kernel holds sets by reference, so a set in use cannot go away or change its name.
    if names_of_sets(&spec).any(|name| sets.dimensions(name).is_none()) {
        return Err(Errno::Enoent);
    }
    let action = match &spec.target {
        None => Action::Continue,
        Some(Target::Accept) => Action::Verdict(true),
        Some(Target::Drop) => Action::Verdict(false),
        Some(Target::Return) => Action::Return,
        Some(Target::Jump(to)) => Action::Jump(user_chain(table, to)?),
        Some(Target::Goto(to)) => Action::Goto(user_chain(table, to)?),
        Some(_) => Action::Target,
    };
    let private = spec.matches.iter().map(private);
    Ok(Rule { header: Header::of(&spec), private: private.collect(), action, spec })
}

/// What the kernel keeps for a match when it takes a table. Every change is a new table, so all that was counted is forgotten.
fn private(entry: &Match) -> Private {
    match entry {
        Match::Statistic(Statistic::Nth { every, packet }) => {
            Private::Count(every.value.saturating_sub(1).saturating_sub(*packet))
        }
        Match::Limit { average, burst } => Private::Bucket(Bucket::new(*average, *burst)),
        _ => Private::Nothing,
    }
}

fn user_chain(table: &Table, name: &str) -> Result<usize, Errno> {
    let at = find(table, name)?;
    if table.chains[at].hook.is_some() { Err(Errno::Einval) } else { Ok(at) }
}
