//! The endpoints of a node: sockets (UDP, TCP, ICMP), the programs that use them (`serve`, `flow`, `ping`, `capture`, `sleep`).

use crate::base::{NodeId, Time};

/// A program that was started on a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ProgramId(pub u32);

/// The sockets and programs of one node.
#[derive(Clone, Debug, Default)]
pub struct Host {}

/// What an endpoint asks of the engine: call it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alarm {
    /// When.
    pub at: Time,
    /// Where.
    pub node: NodeId,
}
