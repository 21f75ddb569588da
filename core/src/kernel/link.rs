//! Interfaces of a node (Linux: net/core/dev.c, drivers/net/veth.c): creation, up and down, carrier, counters.

use super::{Context, Node};
use crate::base::IfIndex;
use crate::model::{Link, LinkChange, LinkKind, Refusal};

/// The interfaces of a node, by index.
#[derive(Clone, Debug, Default)]
pub struct Devices {
    /// In order of index; `lo` first.
    pub list: Vec<Link>,
}

impl Devices {
    /// The interface with this index.
    pub fn get(&self, index: IfIndex) -> Option<&Link> {
        self.list.iter().find(|link| link.index == index)
    }
}

/// Makes an interface, down and without addresses, and returns its index.
///
/// Errors: EEXIST when the name is taken; EINVAL for a name the kernel does not allow.
pub fn create(node: &mut Node, name: &str, kind: LinkKind) -> Result<IfIndex, Refusal> {
    let _ = (node, name, kind);
    Err(Refusal::because(crate::base::Errno::Eopnotsupp, "links are in the making"))
}

/// `ip link set` and `del` (for a veth the engine deletes the other end).
///
/// Errors: as RTM_SETLINK and RTM_DELLINK.
pub fn change(node: &mut Node, change: LinkChange, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    let _ = (node, change, ctx);
    Err(Refusal::because(crate::base::Errno::Eopnotsupp, "links are in the making"))
}

/// The wire answers, or no longer: routes by the interface are marked, and ARP starts anew.
pub fn set_carrier(node: &mut Node, dev: IfIndex, carrier: bool, ctx: &mut Context<'_>) {
    let _ = (node, dev, carrier, ctx);
}
