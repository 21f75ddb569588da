//! When the kernels notice that a carrier came or went (Linux: net/core/link_watch.c): one queue for the whole machine,
//! worked off at most once a second, but at once for what is urgent. What a kernel then does is `kernel::link`'s.

use super::World;
use crate::base::{IfIndex, NodeId, Span, Time};
use crate::kernel::link;

/// Time between two passes over the whole queue.
const PERIOD: Span = Span::secs(1);

/// The interfaces whose carrier changed and whose kernel does not know yet.
#[derive(Clone, Debug, Default)]
pub struct LinkWatch {
    /// In the order of the changes.
    pending: Vec<(NodeId, IfIndex)>,
    /// No pass over the whole queue before this.
    next: Time,
    /// When the next pass is due.
    due: Option<Time>,
}

impl World {
    /// The carrier of an interface changed (linkwatch_fire_event).
    pub(super) fn carrier_changed(&mut self, node: NodeId, dev: IfIndex) {
        let urgent = self.is_urgent(node, dev);
        if !self.linkwatch.pending.contains(&(node, dev)) {
            self.linkwatch.pending.push((node, dev));
        } else if !urgent {
            return;
        }
        if urgent {
            self.watch_links();
        } else {
            self.plan_link_watch();
        }
    }

    /// A pass over the queue at the next permitted time: now, when the last one is long ago.
    fn plan_link_watch(&mut self) {
        let at = self.linkwatch.next.max(self.now);
        if at <= self.now {
            return self.watch_links();
        }
        if self.linkwatch.due.is_none_or(|due| due > at || due < self.now) {
            self.linkwatch.due = Some(at);
            self.wake_link_watch(at);
        }
    }

    /// The planned time has come.
    pub(super) fn link_watch_due(&mut self) {
        if self.linkwatch.due.is_some_and(|due| due <= self.now) {
            self.linkwatch.due = None;
            self.watch_links();
        }
    }

    /// A pass over the queue: before the next permitted time only over what is urgent (__linkwatch_run_queue).
    fn watch_links(&mut self) {
        let only_urgent = self.now < self.linkwatch.next;
        if !only_urgent {
            self.linkwatch.next = self.now + PERIOD;
        }
        for (node, dev) in std::mem::take(&mut self.linkwatch.pending) {
            if only_urgent && !self.is_urgent(node, dev) {
                self.linkwatch.pending.push((node, dev));
            } else {
                self.with_kernel(node, |node, ctx| link::carrier_event(node, dev, ctx));
            }
        }
        if !self.linkwatch.pending.is_empty() {
            self.plan_link_watch();
        }
    }

    /// A question about one interface lets its kernel catch up first, from 6.8 on (linkwatch_sync_dev).
    pub fn sync_carrier(&mut self, node: NodeId, dev: IfIndex) {
        let catches_up = self.nodes.get(usize::from(node.0)).is_some_and(|node| node.profile.question_syncs_carrier);
        let Some(place) = self.linkwatch.pending.iter().position(|pending| *pending == (node, dev)) else { return };
        if catches_up {
            self.linkwatch.pending.remove(place);
            self.with_kernel(node, |node, ctx| link::carrier_event(node, dev, ctx));
        }
    }

    /// An interface is gone.
    pub(super) fn forget_carrier(&mut self, node: NodeId, dev: IfIndex) {
        self.linkwatch.pending.retain(|pending| *pending != (node, dev));
    }

    fn is_urgent(&self, node: NodeId, dev: IfIndex) -> bool {
        self.nodes.get(usize::from(node.0)).is_some_and(|node| link::carrier_is_urgent(node, dev))
    }
}
