//! Policy rules (Linux: net/core/fib_rules.c, net/ipv4/fib_rules.c, net/ipv6/fib6_rules.c): their order, what is listed, and names of interfaces that come
//! and go, for both families. Edits are in `edit`, the selector in `selector`, what it sees of a flow in `question`, the walk that
//! asks the tables in `walk`.

mod edit;
mod question;
mod selector;
mod walk;

use super::Node;
use super::link::Devices;
use crate::base::{Family, IfIndex, TableId};
use crate::model::route::route_protocol;
use crate::model::{Rule, RuleAction};
use selector::{Net, Selector};

pub use edit::change;
use question::Bits;
pub use walk::{lookup, suppresses, walk};

/// The rules of a node for one family, whose addresses are `B`.
#[derive(Clone, Debug)]
pub struct Rules<B> {
    /// In order of priority; of one priority, in order of addition.
    entries: Vec<Entry<B>>,
    /// A rule looks at ports or the protocol: forwarded packets are dissected for it.
    needs_ports: bool,
    /// The sources that rules name.
    sources: Vec<Net<B>>,
    /// A rule was added or deleted once (`fib_has_custom_rules`).
    touched: bool,
}

/// A rule, and what the walk needs of it.
#[derive(Clone, Debug)]
struct Entry<B> {
    selector: Selector<B>,
    action: RuleAction,
    /// It passes over some of what its table answers.
    suppresses: bool,
    /// Index of the rule that a `goto` leads to.
    target: Option<usize>,
    /// Apart, so that the walk reads selectors one after the other.
    rule: Box<Rule>,
}

impl<B: Bits> Entry<B> {
    fn new(rule: Rule) -> Self {
        Self {
            selector: Selector::default(),
            action: rule.action,
            suppresses: rule.suppress_prefixlength.is_some() || rule.suppress_ifgroup.is_some(),
            target: None,
            rule: Box::new(rule),
        }
    }
}

impl Default for Rules<u32> {
    fn default() -> Self {
        Self::looking_up(Family::Inet, &[(0, TableId::LOCAL), (32_766, TableId::MAIN), (32_767, TableId::DEFAULT)])
    }
}

impl Default for Rules<u128> {
    fn default() -> Self {
        Self::looking_up(Family::Inet6, &[(0, TableId::LOCAL), (32_766, TableId::MAIN)])
    }
}

impl<B: Bits> Rules<B> {
    /// The rules of a fresh namespace.
    fn looking_up(family: Family, tables: &[(u32, TableId)]) -> Self {
        let rule = |(priority, table): &(u32, TableId)| Rule {
            family,
            priority: Some(*priority),
            action: RuleAction::Lookup(*table),
            protocol: route_protocol::KERNEL,
            ..Rule::default()
        };
        Self {
            entries: tables.iter().map(rule).map(Entry::new).collect(),
            needs_ports: false,
            sources: Vec::new(),
            touched: false,
        }
    }

    /// Interfaces came, went, or were renamed: `iif` and `oif` name others now.
    fn compile(&mut self, devices: &Devices) {
        for entry in &mut self.entries {
            entry.selector = Selector::compile(&entry.rule, &index_in(devices));
        }
    }

    /// RTM_GETRULE dump.
    pub fn dump(&self) -> Vec<Rule> {
        self.entries.iter().map(listed).collect()
    }

    /// True when a rule looks at ports or the IP protocol.
    pub const fn needs_ports(&self) -> bool {
        self.needs_ports
    }

    /// All that the rules see of a source address: which of the sources that they name take it in, a bit each. `None`: they name more
    /// than there are bits.
    #[inline]
    pub fn sight_of(&self, source: B) -> Option<u32> {
        if self.sources.len() > 32 {
            return None;
        }
        Some(self.sources.iter().rev().fold(0, |bits, net| bits << 1 | u32::from(net.admits(source))))
    }

    /// Works out anew what follows from the order of the rules: targets of `goto`, what is looked at.
    fn resolve(&mut self) {
        self.needs_ports = self.entries.iter().any(|entry| entry.selector.needs_ports());
        self.sources = self.entries.iter().filter_map(|entry| entry.selector.source()).collect();
        for at in 0..self.entries.len() {
            let Some(RuleAction::Goto(priority)) = self.entries.get(at).map(|entry| entry.rule.action) else { continue };
            let first = self.entries.partition_point(|entry| entry.rule.priority < Some(priority));
            let is_there = self.entries.get(first).is_some_and(|entry| entry.rule.priority == Some(priority));
            if let Some(entry) = self.entries.get_mut(at) {
                entry.target = Some(first).filter(|first| is_there && *first > at);
            }
        }
    }
}

/// Interfaces came, went, or were renamed: `iif` and `oif` name others now.
pub fn devices_changed(node: &mut Node) {
    let Node { rules, six, devices, .. } = node;
    rules.compile(devices);
    six.rules.compile(devices);
}

/// The index of an interface's name.
fn index_in(devices: &Devices) -> impl Fn(&str) -> Option<IfIndex> {
    |name| devices.list.iter().find(|link| link.name == name).map(|link| link.index)
}

/// A rule as the kernel tells it, with the marks that only answers carry.
fn listed<B: Bits>(entry: &Entry<B>) -> Rule {
    Rule {
        iif_detached: entry.selector.iif_detached(),
        oif_detached: entry.selector.oif_detached(),
        unresolved: matches!(entry.rule.action, RuleAction::Goto(_)) && entry.target.is_none(),
        ..(*entry.rule).clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Errno, NodeId, PacketId, TableId, Time};
    use crate::kernel::fib::FibInfoId;
    use crate::kernel::fib::lookup::Found;
    use crate::kernel::route::FlowKey;
    use crate::kernel::{Context, Node, Profile};
    use crate::model::route::{RouteType, Scope};
    use crate::model::{Refusal, Rule, RuleAction, RuleChange};
    use crate::trace::TraceLog;
    use std::net::Ipv4Addr;

    fn node(version: &str) -> Node {
        Node::new(NodeId(0), "r", Profile::of(version).expect("a profile"), 1)
    }

    fn run(node: &mut Node, edit: RuleChange) -> Result<(), Refusal> {
        let (mut effects, mut trace, mut next_packet) = (Vec::new(), TraceLog::default(), PacketId(1));
        let mut ctx = Context { now: Time::ZERO, effects: &mut effects, trace: &mut trace, next_packet: &mut next_packet };
        change(node, edit, &mut ctx)
    }

    fn add(node: &mut Node, priority: impl Into<Option<u32>>, action: RuleAction) -> Result<(), Errno> {
        let rule = Rule { priority: priority.into(), action, ..Rule::default() };
        run(node, RuleChange::Add(rule)).map_err(|refusal| refusal.errno)
    }

    fn table(id: u32) -> RuleAction {
        RuleAction::Lookup(TableId(id))
    }

    fn listed(node: &Node) -> Vec<String> {
        node.rules.dump().iter().map(|rule| format!("{} {rule}", rule.priority.unwrap_or(0))).collect()
    }

    /// The tables that a look-up asks, when none but `answers` has anything, and what comes of it.
    fn asked(node: &Node, key: &FlowKey, answers: &[u32], prefix_len: u8) -> (Vec<u32>, Result<u32, Errno>) {
        let mut tables = Vec::new();
        let end = lookup(node, key, &mut TraceLog::default(), |id, _| {
            tables.push(id.0);
            if answers.contains(&id.0) { Ok(found(id, prefix_len)) } else { Err(Errno::Eagain) }
        });
        (tables, end.map(|found| found.table.0))
    }

    fn found(table: TableId, prefix_len: u8) -> Found {
        Found {
            table,
            owner: table,
            key: 0,
            prefix_len,
            tos: 0,
            kind: RouteType::Unicast,
            scope: Scope::UNIVERSE,
            info: FibInfoId(0),
            hop: 0,
            hops: 1,
        }
    }

    #[test]
    fn rules_without_priority_pile_up_before_the_second_one() {
        let mut node = node("6.18");
        for id in [100, 101] {
            assert_eq!(add(&mut node, None, table(id)), Ok(()));
        }
        let expected = ["0 from all lookup local", "32764 from all lookup 101", "32765 from all lookup 100"];
        assert_eq!(listed(&node)[..3], expected);
    }

    #[test]
    fn a_rule_that_is_there_is_refused_by_newer_kernels_only() {
        for (version, second) in [("6.18", Err(Errno::Eexist)), ("4.4", Ok(()))] {
            let mut node = node(version);
            assert_eq!(add(&mut node, 10, table(100)), Ok(()));
            assert_eq!(add(&mut node, 10, table(100)), second, "{version}");
        }
    }

    #[test]
    fn a_goto_waits_for_its_target_and_moves_on_when_it_goes() {
        let mut node = node("6.18");
        assert_eq!(add(&mut node, 10, RuleAction::Goto(200)), Ok(()));
        assert_eq!(listed(&node)[1], "10 from all goto 200 [unresolved]");
        for (priority, id) in [(100, 1), (200, 2), (200, 3)] {
            assert_eq!(add(&mut node, priority, table(id)), Ok(()));
        }
        let key = FlowKey::default();
        assert_eq!(asked(&node, &key, &[], 0).0, [255, 2, 3, 254, 253]);
        let rule = Rule { priority: Some(200), action: table(2), ..Rule::default() };
        assert_eq!(run(&mut node, RuleChange::Delete { rule, action_given: true }), Ok(()));
        assert_eq!(asked(&node, &key, &[], 0).0, [255, 3, 254, 253]);
        assert_eq!(add(&mut node, 20, RuleAction::Goto(20)), Err(Errno::Einval), "backwards");
    }

    #[test]
    fn the_first_rule_parts_local_from_main() {
        let mut node = node("6.18");
        let key = FlowKey::default();
        assert_eq!(asked(&node, &key, &[], 0), (vec![254, 253], Err(Errno::Enetunreach)), "one trie for both");
        assert_eq!(add(&mut node, 10, RuleAction::Nop), Ok(()));
        assert_eq!(asked(&node, &key, &[254], 24), (vec![255, 254], Ok(254)));
    }

    #[test]
    fn suppress_prefixlength_passes_over_a_default_route() {
        let mut node = node("6.18");
        let rule = Rule { priority: Some(10), action: table(254), suppress_prefixlength: Some(0), ..Rule::default() };
        assert_eq!(run(&mut node, RuleChange::Add(rule)), Ok(()));
        assert_eq!(add(&mut node, 20, table(100)), Ok(()));
        let key = FlowKey::default();
        assert_eq!(asked(&node, &key, &[254, 100], 0), (vec![255, 254, 100], Ok(100)));
        assert_eq!(asked(&node, &key, &[254, 100], 24), (vec![255, 254], Ok(254)));
    }

    #[test]
    fn not_turns_the_whole_selector_round() {
        let mut node = node("6.18");
        let rule = Rule {
            priority: Some(10),
            invert: true,
            from: "10.0.0.0/8".parse().ok(),
            fwmark: 1,
            action: RuleAction::Prohibit,
            ..Rule::default()
        };
        assert_eq!(run(&mut node, RuleChange::Add(rule)), Ok(()));
        let key = FlowKey { src: Ipv4Addr::new(10, 1, 1, 1), mark: 1, ..FlowKey::default() };
        assert_eq!(asked(&node, &key, &[254], 0).1, Ok(254));
        let other_mark = FlowKey { mark: 2, ..key };
        assert_eq!(asked(&node, &other_mark, &[254], 0).1, Err(Errno::Eacces), "one part that disagrees is enough");
    }

    #[test]
    fn a_rule_for_an_interface_that_is_not_there_never_matches() {
        let mut node = node("6.18");
        let rule =
            Rule { priority: Some(10), iif: Some("wan9".to_owned()), action: RuleAction::Blackhole, ..Rule::default() };
        assert_eq!(run(&mut node, RuleChange::Add(rule)), Ok(()));
        assert_eq!(listed(&node)[1], "10 from all iif wan9 [detached] blackhole");
        assert_eq!(asked(&node, &FlowKey::default(), &[254], 0).1, Ok(254));
    }

    #[test]
    fn ports_are_dropped_by_kernels_that_do_not_know_them() {
        let rule = Rule { priority: Some(10), dport: Some((80, 80)), action: table(100), ..Rule::default() };
        let answers = [
            ("3.4", Err(Errno::Einval)),
            ("4.12", Ok("10 from all lookup 100")),
            ("6.18", Ok("10 from all dport 80 lookup 100")),
        ];
        for (version, expected) in answers {
            let mut node = node(version);
            let end = run(&mut node, RuleChange::Add(rule.clone())).map_err(|refusal| refusal.errno);
            assert_eq!(end.map(|()| listed(&node)[1].clone()), expected.map(str::to_owned), "{version}");
        }
    }
}
