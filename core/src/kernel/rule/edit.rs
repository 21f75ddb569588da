//! Adding and deleting rules (Linux: fib_nl_newrule, fib_nl_delrule, fib_nl2rule, fib4_rule_configure,
//! fib6_rule_configure, fib4_rule_compare).

use super::selector::Selector;
use super::{Bits, Entry, Rules, index_in};
use crate::base::{Errno, Family, TableId};
use crate::kernel::link::Devices;
use crate::kernel::profile::UnknownAttribute;
use crate::kernel::{Context, Node, Profile, cache, fib};
use crate::model::{Refusal, Rule, RuleAction, RuleChange};
use ipnet::IpNet;

/// Bits of the tos that a rule may name (IPTOS_TOS_MASK), and those that belong to ECN.
const TOS_MASK: u8 = 0x1e;
const ECN_MASK: u8 = 0x03;

/// Most rules of one node.
const MOST_RULES: usize = 65_536;

/// `ip rule add`, `del`.
///
/// Errors: as RTM_NEWRULE and RTM_DELRULE: EEXIST, ENOENT, EINVAL with the kernel's texts.
pub fn change(node: &mut Node, change: RuleChange, _ctx: &mut Context<'_>) -> Result<(), Refusal> {
    let six = change.family() == Family::Inet6;
    match change {
        RuleChange::Add(mut rule) => {
            check_families(node, &rule)?;
            known_to(node, &mut rule)?;
            if six { add_six(node, rule)? } else { add(node, rule)? }
        }
        RuleChange::Delete { mut rule, action_given } => {
            check_families(node, &rule)?;
            known_to(node, &mut rule)?;
            if six {
                let at = node.six.rules.find(&node.profile, &rule, action_given)?;
                node.six.rules.remove(at);
            } else {
                let at = node.rules.find(&node.profile, &rule, action_given)?;
                fib::split_local(node);
                node.rules.remove(at);
            }
        }
    }
    cache::flush(node);
    Ok(())
}

/// Prefixes must be as long as the family's addresses are (validate_rulemsg).
fn check_families(node: &Node, rule: &Rule) -> Result<(), Refusal> {
    let foreign =
        |prefix: Option<IpNet>| prefix.is_some_and(|p| p.prefix_len() > 0 && p.max_prefix_len() != rule.family.bits());
    if foreign(rule.from) {
        return Err(node.profile.refusal(Errno::Einval, "Invalid source address"));
    }
    if foreign(rule.to) {
        return Err(node.profile.refusal(Errno::Einval, "Invalid dst address"));
    }
    Ok(())
}

/// What this kernel makes of attributes that are younger than it: it drops or refuses them.
fn known_to(node: &Node, rule: &mut Rule) -> Result<(), Refusal> {
    let profile = node.profile;
    if !profile.rule_suppress {
        rule.suppress_prefixlength = None;
        rule.suppress_ifgroup = None;
    }
    let ports = rule.ipproto.is_some() || rule.sport.is_some() || rule.dport.is_some() || rule.protocol != 0;
    let unknown =
        (ports && profile.port_attributes != UnknownAttribute::Known) || (rule.uidrange.is_some() && !profile.rule_uid);
    if unknown && profile.port_attributes == UnknownAttribute::Refused {
        return Err(Errno::Einval.into());
    }
    if profile.port_attributes != UnknownAttribute::Known {
        (rule.ipproto, rule.sport, rule.dport, rule.protocol) = (None, None, None, 0);
    }
    if !profile.rule_uid {
        rule.uidrange = None;
    }
    Ok(())
}

/// What IPv4 makes of a rule (fib4_rule_configure).
fn add(node: &mut Node, mut rule: Rule) -> Result<(), Refusal> {
    node.rules.admit(&node.profile, &mut rule)?;
    check_dsfield(&node.profile, rule.tos)?;
    if rule.tos & !TOS_MASK != 0 {
        return Err(node.profile.refusal(Errno::Einval, "Invalid tos"));
    }
    fib::split_local(node);
    if rule.action == RuleAction::Lookup(TableId(0)) {
        rule.action = RuleAction::Lookup(fib::empty_table(node));
    }
    node.rules.put(&node.devices, rule);
    Ok(())
}

/// What IPv6 makes of a rule (fib6_rule_configure): its table is made.
fn add_six(node: &mut Node, mut rule: Rule) -> Result<(), Refusal> {
    node.six.rules.admit(&node.profile, &mut rule)?;
    check_dsfield(&node.profile, rule.tos)?;
    if let RuleAction::Lookup(table) = rule.action {
        if table == TableId(0) {
            return Err(node.profile.refusal(Errno::Einval, "Invalid table"));
        }
        if !node.six.fib.make_table(table) {
            return Err(Errno::Enobufs.into());
        }
    }
    node.six.rules.put(&node.devices, rule);
    Ok(())
}

impl<B: Bits> Rules<B> {
    /// May the rule be added? It gets a priority where it has none.
    fn admit(&self, profile: &Profile, rule: &mut Rule) -> Result<(), Refusal> {
        if self.entries.len() >= MOST_RULES {
            return Err(Errno::Enomem.into());
        }
        let priority = rule.priority.unwrap_or_else(|| self.free_priority());
        check(profile, rule, priority)?;
        rule.priority = Some(priority);
        if profile.rule_duplicates_refused && self.entries.iter().any(|e| same(&e.rule, rule)) {
            return Err(Errno::Eexist.into());
        }
        Ok(())
    }

    /// Puts a rule behind the others of its priority.
    fn put(&mut self, devices: &Devices, mut rule: Rule) {
        normalise(&mut rule);
        let at = self.entries.partition_point(|e| e.rule.priority <= rule.priority);
        let selector = Selector::compile(&rule, &index_in(devices));
        self.entries.insert(at, Entry { selector, ..Entry::new(rule) });
        self.touched = true;
        self.resolve();
    }

    /// The first rule in which all that is named agrees.
    fn find(&self, profile: &Profile, rule: &Rule, action_given: bool) -> Result<usize, Refusal> {
        let priority = rule.priority.unwrap_or_else(|| self.free_priority());
        check(profile, rule, priority)?;
        let found = self.entries.iter().position(|e| named_by(&e.rule, rule, action_given));
        found.ok_or(Errno::Enoent.into())
    }

    fn remove(&mut self, at: usize) {
        self.entries.remove(at);
        self.touched = true;
        self.resolve();
    }

    /// One less than the second rule's, so that rules without priority pile up before it.
    fn free_priority(&self) -> u32 {
        self.entries.get(1).and_then(|e| e.rule.priority).map_or(0, |p| p.saturating_sub(1))
    }
}

/// The checks of a request's values.
fn check(profile: &Profile, rule: &Rule, priority: u32) -> Result<(), Refusal> {
    let refuse = |text: &str| profile.refusal(Errno::Einval, text);
    let valid = |range: Option<(u16, u16)>| range.is_none_or(|(a, b)| a != 0 && b < 0xffff && a <= b);
    if rule.stray_goto {
        return Err(refuse("Unexpected goto"));
    }
    if rule.action == RuleAction::Other(2) {
        return Err(refuse("Missing goto target for action goto"));
    }
    if rule.uidrange.is_some_and(|(first, last)| first > last) {
        return Err(refuse("Invalid uid range"));
    }
    if !valid(rule.sport) {
        return Err(refuse("Invalid sport range"));
    }
    if !valid(rule.dport) {
        return Err(refuse("Invalid dport range"));
    }
    match rule.action {
        RuleAction::Goto(target) if target <= priority => Err(refuse("Backward goto not supported")),
        _ => Ok(()),
    }
}

fn check_dsfield(profile: &Profile, tos: u8) -> Result<(), Refusal> {
    if profile.extack && tos & ECN_MASK != 0 {
        return Err(profile.refusal(Errno::Einval, "Invalid dsfield (tos): ECN bits must be 0"));
    }
    Ok(())
}

/// A selector of length 0 selects nothing: the kernel forgets it.
fn normalise(rule: &mut Rule) {
    rule.from = rule.from.filter(|p| p.prefix_len() > 0);
    rule.to = rule.to.filter(|p| p.prefix_len() > 0);
    rule.ipproto = rule.ipproto.filter(|p| *p != 0);
    let mask = mask_of(rule);
    rule.fwmask = (rule.fwmark != 0 || mask != 0).then_some(mask);
}

/// The mask that holds: all bits where only a mark was named.
fn mask_of(rule: &Rule) -> u32 {
    rule.fwmask.unwrap_or(if rule.fwmark == 0 { 0 } else { u32::MAX })
}

/// Does `wanted` name a prefix, and another one than `there`?
fn other_prefix(wanted: Option<IpNet>, there: Option<IpNet>) -> bool {
    wanted.is_some_and(|wanted| wanted.prefix_len() > 0 && there != Some(wanted))
}

/// Both do the same kind of thing; where a `goto` leads does not count.
fn same_action(a: RuleAction, b: RuleAction) -> bool {
    match (a, b) {
        (RuleAction::Goto(_), RuleAction::Goto(_)) => true,
        (RuleAction::Lookup(_), RuleAction::Lookup(_)) => true,
        _ => a == b,
    }
}

/// fib4_rule_compare, fib6_rule_compare: what `wanted` leaves open agrees with anything.
fn selects_same(there: &Rule, wanted: &Rule) -> bool {
    !other_prefix(wanted.from, there.from)
        && !other_prefix(wanted.to, there.to)
        && (wanted.tos == 0 || wanted.tos == there.tos)
}

/// rule_exists: the rule is there already. `not` and the target of a `goto` are not compared.
fn same(there: &Rule, new: &Rule) -> bool {
    same_action(there.action, new.action)
        && there.table() == new.table()
        && there.priority == new.priority
        && there.iif == new.iif
        && there.oif == new.oif
        && there.fwmark == new.fwmark
        && mask_of(there) == mask_of(new)
        && there.suppress_prefixlength == new.suppress_prefixlength
        && there.suppress_ifgroup == new.suppress_ifgroup
        && there.uidrange == new.uidrange
        && there.ipproto.unwrap_or(0) == new.ipproto.unwrap_or(0)
        && there.protocol == new.protocol
        && there.sport == new.sport
        && there.dport == new.dport
        && there.tun_id == new.tun_id
        && selects_same(there, new)
}

/// rule_find: is `there` what a deletion names? Whatever it leaves open agrees with anything.
fn named_by(there: &Rule, wanted: &Rule, action_given: bool) -> bool {
    fn open<T: PartialEq>(wanted: Option<T>, there: Option<T>) -> bool {
        wanted.is_none() || wanted == there
    }
    let table = if action_given { wanted.table() } else { TableId(0) };
    let only_table = matches!(wanted.action, RuleAction::Lookup(_)); // `table N` alone names no action
    (!action_given || only_table || same_action(there.action, wanted.action))
        && (table == TableId(0) || table == there.table())
        && open(wanted.priority, there.priority)
        && open(wanted.iif.as_ref(), there.iif.as_ref())
        && open(wanted.oif.as_ref(), there.oif.as_ref())
        && (wanted.fwmark == 0 || wanted.fwmark == there.fwmark)
        && (mask_of(wanted) == 0 || mask_of(wanted) == mask_of(there))
        && open(wanted.suppress_prefixlength, there.suppress_prefixlength)
        && open(wanted.suppress_ifgroup, there.suppress_ifgroup)
        && open(wanted.uidrange, there.uidrange)
        && (wanted.protocol == 0 || wanted.protocol == there.protocol)
        && open(wanted.ipproto.filter(|p| *p != 0), there.ipproto)
        && open(wanted.sport, there.sport)
        && open(wanted.dport, there.dport)
        && (wanted.tun_id == 0 || wanted.tun_id == there.tun_id)
        && selects_same(there, wanted)
}
