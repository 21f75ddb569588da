//! Goals: are they met by what has happened so far?

use super::Sim;
use crate::base::{FlowTag, IfIndex, NodeId, PacketId};
use crate::scenario::{Check, Goal};
use crate::trace::{Fate, What};
use crate::view;
use litemap::LiteMap;

/// A goal as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalState {
    /// In words.
    pub text: String,
    /// What to try.
    pub hint: String,
    /// Met? `None`: what it is about has not happened yet.
    pub met: Option<bool>,
}

impl Sim {
    /// The scenario's goals as they stand.
    pub fn goals(&self) -> Vec<GoalState> {
        let state =
            |goal: &Goal| GoalState { text: goal.text.clone(), hint: goal.hint.clone(), met: self.check(&goal.check) };
        self.scenario.goals.iter().map(state).collect()
    }

    /// The place in the history of the command with this label, or of the user's last repetition of its words: who tries a
    /// cure and types the scenario's command again is judged by that.
    fn labelled(&self, label: &str) -> Option<usize> {
        let done = &self.history.entries[..self.run.outcomes.len().min(self.history.entries.len())];
        let first = done.iter().position(|entry| entry.label.as_deref() == Some(label))?;
        let act = &done[first].act;
        Some(done.iter().rposition(|entry| !entry.scripted && entry.act == *act).unwrap_or(first))
    }

    fn check(&self, check: &Check) -> Option<bool> {
        if let Some(label) = &check.answer {
            return self.check_answer(label, check);
        }
        if let Some(label) = &check.flow {
            return self.check_flow(label, check);
        }
        self.check_share(check.share.as_deref()?, check.within.unwrap_or(5))
    }

    fn check_answer(&self, label: &str, check: &Check) -> Option<bool> {
        let ended = |label: &str| {
            let (output, status) = self.run.answer(self.labelled(label)?)?;
            status.map(|_| output)
        };
        let output = ended(label)?;
        let contains = check.contains.as_ref().is_none_or(|text| output.contains(text.as_str()));
        let lacks = check.lacks.as_ref().is_none_or(|text| !output.contains(text.as_str()));
        let same = match &check.same_as {
            Some(other) => ended(other)? == output,
            None => true,
        };
        Some(contains && lacks && same)
    }

    fn check_flow(&self, label: &str, check: &Check) -> Option<bool> {
        let flow = self.run.flow_of(self.labelled(label)?)?;
        if let Some(node) = &check.one_way_at {
            let ways = self.ways_out(flow, node);
            return (!ways.is_empty()).then(|| ways.windows(2).all(|pair| pair[0] == pair[1]));
        }
        if let Some((node, dev)) = check.leaves_by.as_deref().and_then(|text| text.split_once(':')) {
            let ways = self.ways_out(flow, node);
            return (!ways.is_empty()).then(|| ways.iter().all(|way| self.device_name(node, *way).as_deref() == Some(dev)));
        }
        let wanted = check.fate.as_deref()?;
        let mut fates = self.run.world.trace.records.iter().filter(|r| r.flow == flow).filter_map(|r| match &r.what {
            What::Fate(fate) => Some(fate),
            _ => None,
        });
        let dropped = fates.any(|fate| matches!(fate, Fate::Dropped(_) | Fate::LostOnLink | Fate::QueueFull));
        Some(dropped == (wanted == "dropped"))
    }

    /// By which interfaces the client's packets of a flow left a node, in order.
    fn ways_out(&self, flow: FlowTag, node: &str) -> Vec<IfIndex> {
        let Some(node) = self.run.find(node) else { return Vec::new() };
        let Some(client) = self.client_of(flow) else { return Vec::new() };
        let records = &self.run.world.trace.records;
        let mut born_there: LiteMap<PacketId, ()> = LiteMap::new();
        let mut ways = Vec::new();
        for record in records.iter().filter(|record| record.flow == flow) {
            match record.what {
                What::Born(_) if record.node == client => {
                    born_there.insert(record.packet, ());
                }
                What::Fate(Fate::Forwarded(dev) | Fate::Sent(dev))
                    if record.node == node && born_there.contains_key(&record.packet) =>
                {
                    ways.push(dev);
                }
                _ => {}
            }
        }
        ways
    }

    fn client_of(&self, flow: FlowTag) -> Option<NodeId> {
        self.run.world.trace.records.iter().find(|r| r.flow == flow && matches!(r.what, What::Born(_))).map(|r| r.node)
    }

    fn device_name(&self, node: &str, dev: IfIndex) -> Option<String> {
        let node = self.run.find(node)?;
        self.run.world.nodes.get(usize::from(node.0))?.devices.get(dev).map(|link| link.name.clone())
    }

    fn check_share(&self, node: &str, within: u32) -> Option<bool> {
        let shares: Vec<view::Share> = self.shares().into_iter().filter(|share| share.node == node).collect();
        let flows: u64 = shares.iter().flat_map(|s| &s.hops).map(|hop| hop.flows).sum();
        if flows == 0 {
            return None;
        }
        Some(shares.iter().all(|share| {
            let flows: u64 = share.hops.iter().map(|hop| hop.flows).sum();
            let weights: u64 = share.hops.iter().map(|hop| u64::from(hop.weight)).sum();
            flows == 0
                || share.hops.iter().all(|hop| {
                    let got = hop.flows * 100 * weights;
                    let due = u64::from(hop.weight) * 100 * flows;
                    got.abs_diff(due) <= u64::from(within) * flows * weights
                })
        }))
    }
}
