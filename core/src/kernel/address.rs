//! IPv4 addresses of interfaces (Linux: net/ipv4/devinet.c) and the routes that follow from them (fib_frontend.c).

use super::{Context, Node};
use crate::model::{Address, AddressChange, Refusal};

/// The addresses of a node: by interface index, then in the kernel's order (primaries before secondaries).
#[derive(Clone, Debug, Default)]
pub struct Addresses {
    /// All of them.
    pub list: Vec<Address>,
}

/// `ip addr add`, `change`, `replace`, `del`.
///
/// Errors: as RTM_NEWADDR and RTM_DELADDR.
pub fn change(node: &mut Node, change: AddressChange, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    let _ = (node, change, ctx);
    Err(Refusal::because(crate::base::Errno::Eopnotsupp, "addresses are in the making"))
}
