//! Interfaces that come and go in pairs: a veth has its ends in two nodes (Linux: drivers/net/veth.c, veth_newlink and
//! veth_dellink).

use super::World;
use super::link::Shape;
use crate::base::{Errno, IfIndex, NodeId};
use crate::kernel::link;
use crate::model::{LinkKind, LinkSettings, Refusal};

impl World {
    /// `ip link add … type veth peer …`: the peer is made first; each end takes the next index of its node.
    ///
    /// Errors: as RTM_NEWLINK; then neither end is there.
    pub(super) fn add_veth(
        &mut self,
        node: NodeId,
        settings: &LinkSettings,
        peer: &LinkSettings,
        peer_node: Option<&str>,
    ) -> Result<(), Refusal> {
        let other = match peer_node {
            Some(name) => self.find(name).ok_or(Errno::Enoent)?,
            None => node,
        };
        let taken = |name: &String| self.kernel(node).is_some_and(|kernel| kernel.devices.by_name(name).is_some());
        if settings.name.as_ref().is_some_and(taken) {
            return Err(Errno::Eexist.into());
        }
        let unknown = LinkKind::Veth { peer_node: node, peer: IfIndex::NONE };
        let theirs = self.with_kernel(other, |kernel, _| link::create(kernel, unknown, peer))?;
        let ours = match self.with_kernel(node, |kernel, _| link::create(kernel, unknown, settings)) {
            Ok(index) => index,
            Err(refusal) => {
                let _ = self.with_kernel(other, |kernel, ctx| link::remove(kernel, theirs, ctx));
                return Err(refusal);
            }
        };
        self.with_kernel(other, |kernel, _| link::set_peer(kernel, theirs, node, ours));
        self.with_kernel(node, |kernel, _| link::set_peer(kernel, ours, other, theirs));
        self.connect([(node, ours), (other, theirs)], Shape::default());
        self.carrier_changed(other, theirs);
        self.carrier_changed(node, ours);
        for (node, index, settings) in [(other, theirs, peer), (node, ours, settings)] {
            self.with_kernel(node, |kernel, ctx| link::finish(kernel, index, settings, ctx))?;
        }
        Ok(())
    }

    /// `ip link del`: with one end of a veth goes the other.
    ///
    /// Errors: as RTM_DELLINK.
    pub(super) fn delete_link(&mut self, node: NodeId, index: IfIndex) -> Result<(), Refusal> {
        let link = self.kernel(node).and_then(|kernel| kernel.devices.get(index)).ok_or(Errno::Enodev)?;
        let LinkKind::Veth { peer_node, peer } = link.kind else {
            return self.with_kernel(node, |kernel, ctx| link::remove(kernel, index, ctx));
        };
        self.with_kernel(node, |kernel, ctx| link::remove(kernel, index, ctx))?;
        self.with_kernel(peer_node, |kernel, ctx| link::remove(kernel, peer, ctx))?;
        self.disconnect(node, index);
        self.forget_carrier(node, index);
        self.forget_carrier(peer_node, peer);
        Ok(())
    }

    /// `ip link set … netns`: the interface goes down and leaves its addresses and settings behind.
    ///
    /// Errors: as RTM_SETLINK.
    pub(super) fn move_link(&mut self, node: NodeId, index: IfIndex, to: &str, name: Option<&str>) -> Result<(), Refusal> {
        let to = self.find(to).ok_or(Errno::Einval)?;
        let name = match name {
            Some(name) => name.to_owned(),
            None => self.kernel(node).map(|kernel| kernel.devices.name(index).to_owned()).unwrap_or_default(),
        };
        self.with_kernel(node, |kernel, _| link::check_departure(kernel, index))?;
        self.with_kernel(to, |kernel, _| link::check_arrival(kernel, &name))?;
        let Some(link) = self.with_kernel(node, |kernel, ctx| link::detach(kernel, index, ctx)) else {
            return Err(Errno::Enodev.into());
        };
        self.forget_carrier(node, index);
        let kind = link.kind;
        let arrived = self.with_kernel(to, |kernel, _| link::attach(kernel, link, name));
        if let LinkKind::Veth { peer_node, peer } = kind {
            self.with_kernel(peer_node, |kernel, _| link::set_peer(kernel, peer, to, arrived));
            self.rewire((node, index), (to, arrived));
            self.link_state(to, arrived, false);
        }
        Ok(())
    }

    fn kernel(&self, node: NodeId) -> Option<&crate::kernel::Node> {
        self.nodes.get(usize::from(node.0))
    }
}
