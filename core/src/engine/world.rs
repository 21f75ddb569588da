//! The network: nodes, links, endpoints and the clock.

use super::endpoint::{Host, ProgramId};
use super::link::Wire;
use super::queue::EventQueue;
use crate::base::{NodeId, PacketId, Time};
use crate::command::Answer;
use crate::kernel::{Context, Node, Profile};
use crate::model::{Change, Refusal};
use crate::trace::TraceLog;

/// Everything that is simulated. A clone is a snapshot.
#[derive(Clone, Debug)]
pub struct World {
    /// Now.
    pub now: Time,
    /// Seed of all that is drawn at random.
    pub seed: u64,
    /// The kernels.
    pub nodes: Vec<Node>,
    /// The sockets and programs of each node, by node id.
    pub hosts: Vec<Host>,
    /// The wires.
    pub wires: Vec<Wire>,
    /// What is to come.
    pub queue: EventQueue,
    /// What happened.
    pub trace: TraceLog,
    /// The number of the next packet.
    pub next_packet: PacketId,
}

impl World {
    /// An empty network.
    pub fn new(seed: u64) -> Self {
        Self {
            now: Time::ZERO,
            seed,
            nodes: Vec::new(),
            hosts: Vec::new(),
            wires: Vec::new(),
            queue: EventQueue::default(),
            trace: TraceLog::default(),
            next_packet: PacketId(1),
        }
    }

    /// Adds a node.
    pub fn add_node(&mut self, name: &str, profile: Profile) -> NodeId {
        let id = NodeId(u16::try_from(self.nodes.len()).unwrap_or(u16::MAX));
        self.nodes.push(Node::new(id, name, profile, self.seed));
        self.hosts.push(Host::default());
        id
    }

    /// The node of this name.
    pub fn find(&self, name: &str) -> Option<NodeId> {
        self.nodes.iter().find(|node| node.name == name).map(|node| node.id)
    }

    /// Carries out one edit of a node's configuration, and its effects.
    ///
    /// Errors: whatever the kernel answers.
    pub fn change(&mut self, node: NodeId, change: Change) -> Result<(), Refusal> {
        self.with_kernel(node, |node, ctx| crate::kernel::configure::configure(node, change, ctx))
    }

    /// Calls the kernel of a node now and carries out what it asks for.
    pub fn with_kernel<R>(&mut self, node: NodeId, call: impl FnOnce(&mut Node, &mut Context<'_>) -> R) -> R {
        let mut effects = Vec::new();
        self.trace.now = self.now;
        self.trace.node = node;
        let mut ctx =
            Context { now: self.now, effects: &mut effects, trace: &mut self.trace, next_packet: &mut self.next_packet };
        let result = call(&mut self.nodes[usize::from(node.0)], &mut ctx);
        drop(effects); // (carried out: in the making)
        result
    }

    /// Starts a program that takes time: ping, flow, serve, capture, sleep.
    ///
    /// Errors: what the program prints when it does not start; `None` inside: no such program.
    pub fn start(&mut self, node: NodeId, argv: &[&str]) -> Result<ProgramId, Option<Answer>> {
        let _ = (node, argv);
        Err(None)
    }

    /// The answer of a program that has ended.
    pub fn finished(&self, node: NodeId, program: ProgramId) -> Option<&Answer> {
        let _ = (node, program);
        None
    }

    /// Carries out the next event; false when there is none.
    pub fn step(&mut self) -> bool {
        false
    }

    /// Lets time pass until `until`, at most `budget` events; true when `until` was reached.
    pub fn run_until(&mut self, until: Time, budget: u64) -> bool {
        let _ = budget;
        self.now = self.now.max(until);
        true
    }
}
