//! The tables of iptables as the kernel holds them: chains and rules with their counters, made ready for the packet path
//! (Linux: net/ipv4/netfilter/ip_tables.c, net/netfilter/x_tables.c). Edits are in `edit`, the way of a packet in `walk`.
//!
//! The kernel keeps a table as one block of bytes and libiptc cuts it into chains; here chains are chains, listed as libiptc
//! lists them: built-in ones in the order of hooks, then the user's by name.

use super::Hook;
use super::header::Header;
use super::matches::rate::Bucket;
use crate::base::Family;
use crate::kernel::{Node, Profile};
use crate::model::netfilter::{ChainListing, ChainRule, Match, TableListing, TableName, Target};

pub use super::edit::change;

/// The tables of a node. A table is loaded when it is first used.
#[derive(Clone, Debug, Default)]
pub struct Tables {
    slots: [Option<Box<Table>>; TableName::ALL.len()],
    /// In the order of loading.
    order: Vec<TableName>,
    /// Which loaded tables hang on each hook, a bit each.
    hooked: [u8; Hook::ALL.len()],
}

/// One table.
#[derive(Clone, Debug)]
pub struct Table {
    /// Which.
    pub name: TableName,
    /// In the order of listings.
    pub chains: Vec<Chain>,
    /// Index of the built-in chain of each hook.
    pub hooks: [Option<usize>; 5],
    /// Some rule looks at interfaces.
    pub by_interface: bool,
    /// Where jumps return to: (chain, next rule). Empty between walks; kept so that a walk allocates nothing.
    pub stack: Vec<(usize, usize)>,
}

/// One chain.
#[derive(Clone, Debug)]
pub struct Chain {
    /// Its name.
    pub name: String,
    /// The hook that it hangs on, if it is built in.
    pub hook: Option<Hook>,
    /// Does its policy accept? Of no meaning in the user's chains.
    pub accept: bool,
    /// What met the policy: packets and bytes.
    pub counters: (u64, u64),
    /// Its rules.
    pub rules: Vec<Rule>,
    /// From which hooks packets can come here, a bit each; see `check`.
    pub reached: u8,
}

/// One rule, ready to be asked.
#[derive(Clone, Debug)]
pub struct Rule {
    /// What was configured; its counters count.
    pub spec: ChainRule,
    /// The part that every rule has.
    pub header: Header,
    /// What the kernel keeps for each match, in their order.
    pub private: Vec<Private>,
    /// What it does.
    pub action: Action,
}

/// What the kernel keeps for a match beside its configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Private {
    /// Nothing.
    Nothing,
    /// Packets since the last hit, of `statistic --mode nth`.
    Count(u32),
    /// Credit of `limit`.
    Bucket(Bucket),
}

/// What a rule does, with names resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Only counts.
    Continue,
    /// Ends here.
    Verdict(bool),
    /// Back to where the jump was.
    Return,
    /// To a chain and back.
    Jump(usize),
    /// To a chain, and from its end to where the last jump was.
    Goto(usize),
    /// A target that does something.
    Target,
}

impl Table {
    /// A table as it is when first used: empty chains that accept.
    pub fn new(name: TableName) -> Self {
        let mut table = Self { name, chains: Vec::new(), hooks: [None; 5], by_interface: false, stack: Vec::new() };
        for hook in Hook::ALL {
            if hooks_of(name).contains(&hook) {
                table.hooks[hook as usize] = Some(table.chains.len());
                table.chains.push(Chain::new(hook.chain(), Some(hook)));
            }
        }
        table
    }

    /// The place of a chain.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.chains.iter().position(|chain| chain.name == name)
    }

    fn references(&self, name: &str) -> u32 {
        let rules = self.chains.iter().flat_map(|chain| &chain.rules);
        let count = rules.filter(|rule| rule.spec.target.as_ref().and_then(Target::chain) == Some(name)).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    }
}

impl Chain {
    /// An empty chain.
    pub fn new(name: &str, hook: Option<Hook>) -> Self {
        let reached = hook.map_or(0, |hook| 1 << hook as u8);
        Self { name: name.to_owned(), hook, accept: true, counters: (0, 0), rules: Vec::new(), reached }
    }
}

/// The hooks that a table hangs on.
const fn hooks_of(table: TableName) -> &'static [Hook] {
    match table {
        TableName::Raw => &[Hook::Prerouting, Hook::Output],
        TableName::Mangle => &Hook::ALL,
        TableName::Nat => &[Hook::Prerouting, Hook::Input, Hook::Output, Hook::Postrouting],
        TableName::Filter | TableName::Security => &[Hook::Input, Hook::Forward, Hook::Output],
    }
}

impl Tables {
    /// The tables of a fresh network namespace: none, but all four in kernels that make them with it.
    pub fn new(profile: &Profile) -> Self {
        let mut tables = Self::default();
        if profile.tables_preloaded {
            for name in [TableName::Filter, TableName::Mangle, TableName::Nat, TableName::Raw] {
                tables.load(name);
            }
        }
        tables
    }

    /// A table, if it is loaded.
    pub fn get(&self, name: TableName) -> Option<&Table> {
        self.slots[name as usize].as_deref()
    }

    /// A table, if it is loaded.
    pub fn get_mut(&mut self, name: TableName) -> Option<&mut Table> {
        self.slots[name as usize].as_deref_mut()
    }

    /// Takes a loaded table out, so that the node is free while it is walked; `put_back` follows.
    pub fn take(&mut self, name: TableName) -> Option<Box<Table>> {
        self.slots[name as usize].take()
    }

    /// Puts a table back that `take` took.
    pub fn put_back(&mut self, table: Box<Table>) {
        let slot = table.name as usize;
        self.slots[slot] = Some(table);
    }

    /// The table, loaded now if it was not.
    pub fn load(&mut self, name: TableName) -> &mut Table {
        if self.slots[name as usize].is_none() {
            self.order.push(name);
            for hook in hooks_of(name) {
                self.hooked[*hook as usize] |= 1 << name as u8;
            }
        }
        self.slots[name as usize].get_or_insert_with(|| Box::new(Table::new(name)))
    }

    /// True while no table was used: a hook has nothing to do.
    pub const fn nothing_loaded(&self) -> bool {
        self.order.is_empty()
    }

    /// True when a hook has nothing to do: no table was used, or none hangs on FORWARD, where connections are not looked at.
    #[inline]
    pub const fn idle(&self, hook: Hook) -> bool {
        self.nothing_loaded() || (matches!(hook, Hook::Forward) && self.hooked[hook as usize] == 0)
    }

    /// Is a table loaded that hangs on this hook?
    #[inline]
    pub const fn hangs(&self, name: TableName, hook: Hook) -> bool {
        self.hooked[hook as usize] & 1 << name as u8 != 0
    }

    /// How many rules need connection tracking (nf_ct_netns_get).
    pub fn trackers(&self) -> u32 {
        u32::try_from(self.rules().filter(|rule| needs_conntrack(&rule.spec)).count()).unwrap_or(u32::MAX)
    }

    /// How many times rules name a set.
    pub fn set_references(&self, name: &str) -> u32 {
        self.rules().map(|rule| names_of_sets(&rule.spec).filter(|held| *held == name).count() as u32).sum()
    }

    fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.slots.iter().flatten().flat_map(|table| &table.chains).flat_map(|chain| &chain.rules)
    }
}

impl Node {
    /// The tables of a family.
    #[inline]
    pub const fn tables(&self, family: Family) -> &Tables {
        match family {
            Family::Inet => &self.tables,
            Family::Inet6 => &self.tables6,
        }
    }

    /// The tables of a family.
    pub const fn tables_mut(&mut self, family: Family) -> &mut Tables {
        match family {
            Family::Inet => &mut self.tables,
            Family::Inet6 => &mut self.tables6,
        }
    }

    /// How many times rules of either family name a set.
    pub fn set_references(&self, name: &str) -> u32 {
        self.tables.set_references(name) + self.tables6.set_references(name)
    }
}

/// The sets that a rule names.
pub fn names_of_sets(rule: &ChainRule) -> impl Iterator<Item = &str> {
    let by_match = rule.matches.iter().filter_map(|entry| match entry {
        Match::Set { set, .. } => Some(set.value.as_str()),
        _ => None,
    });
    let action = match &rule.target {
        Some(Target::Set(action)) => Some(action),
        _ => None,
    };
    let by_target =
        action.into_iter().flat_map(|action| action.add.iter().chain(&action.del)).map(|(name, _)| name.as_str());
    by_match.chain(by_target)
}

/// Matches and targets whose check takes a reference on connection tracking.
fn needs_conntrack(rule: &ChainRule) -> bool {
    let by_match = |m: &Match| matches!(m, Match::Connmark(_) | Match::Conntrack(_) | Match::State(_));
    let by_target = |t: &Target| {
        matches!(
            t,
            Target::Connmark { .. }
                | Target::Snat(_)
                | Target::Dnat(_)
                | Target::Netmap(_)
                | Target::Masquerade(_)
                | Target::Redirect(_)
                | Target::NoTrack { .. }
                | Target::Ct
        )
    };
    rule.matches.iter().any(by_match) || rule.target.as_ref().is_some_and(by_target)
}

/// A table as it stands; it is loaded if it was not.
pub fn listing(node: &mut Node, family: Family, name: TableName) -> TableListing {
    let table = node.tables_mut(family).load(name);
    let chains = table.chains.iter().map(|chain| ChainListing {
        name: chain.name.clone(),
        policy: chain.hook.map(|_| chain.accept),
        counters: chain.counters,
        references: table.references(&chain.name),
        rules: chain.rules.iter().map(|rule| rule.spec.clone()).collect(),
    });
    TableListing { name, chains: chains.collect() }
}

/// Tables that are loaded, latest first.
pub fn loaded(node: &Node, family: Family) -> Vec<TableName> {
    node.tables(family).order.iter().rev().copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_listed_latest_loaded_first() {
        let mut tables = Tables::default();
        tables.load(TableName::Nat);
        tables.load(TableName::Filter);
        tables.load(TableName::Nat);
        assert_eq!(tables.order, [TableName::Nat, TableName::Filter]);
    }
}
