//! /proc/sys/net: the keys that the lab knows, their defaults, ranges and effects.

use super::{Context, Node};
use crate::base::Errno;
use crate::model::Refusal;

/// The values of one node.
#[derive(Clone, Debug, Default)]
pub struct Sysctl {
    /// net.ipv4.ip_forward
    pub ip_forward: bool,
}

/// Reads a key in dotted form.
///
/// Errors: ENOENT when there is no such key under this profile.
pub fn read(node: &Node, key: &str) -> Result<String, Refusal> {
    let _ = (node, key);
    Err(Errno::Enoent.into())
}

/// Writes a key.
///
/// Errors: ENOENT, EINVAL, EACCES as the kernel's handlers.
pub fn write(node: &mut Node, key: &str, value: &str, ctx: &mut Context<'_>) -> Result<(), Refusal> {
    let _ = (node, key, value, ctx);
    Err(Errno::Enoent.into())
}

/// Every key that exists, in the order of `sysctl -a`.
pub fn keys(node: &Node) -> Vec<String> {
    let _ = node;
    Vec::new()
}
