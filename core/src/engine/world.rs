//! The network: nodes, links, endpoints and the clock. It pops what comes next, calls the kernel or a program, and carries
//! out the effects that they ask for. It decides nothing.

use super::endpoint::{self, Alarm, Host, Pace, ProgramId};
use super::link::Wire;
use super::linkwatch::LinkWatch;
use super::queue::EventQueue;
use super::transit::LaneId;
use crate::base::Answer;
use crate::base::{FlowTag, Frame, IfIndex, NodeId, Packet, PacketId, Span, Time};
use crate::kernel::{self, Context, Effect, Node, Profile, Timer};
use crate::model::{Change, LinkChange, Refusal};
use crate::trace::TraceLog;
use litemap::LiteMap;
use std::collections::VecDeque;

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
    /// How fast the programs of nodes to come are.
    pub pace: Pace,
    /// The wires, by link id; a wire that was taken away leaves a hole.
    pub wires: Vec<Option<Wire>>,
    /// Each node's names for tables, as in rt_tables beside the built-in ones.
    pub table_names: Vec<LiteMap<u32, String>>,
    /// What is to come.
    pub queue: EventQueue,
    /// What happened.
    pub trace: TraceLog,
    /// The number of the next packet.
    pub next_packet: PacketId,
    /// Which lane begins at an interface, by node and index.
    pub(super) ports: Vec<Vec<Option<LaneId>>>,
    /// What each node's `lo` is about to receive.
    loops: Vec<VecDeque<Box<Packet>>>,
    /// What timers are for, by the number that stands in the queue.
    jobs: Vec<Job>,
    free_jobs: Vec<u32>,
    /// Carriers that changed.
    pub(super) linkwatch: LinkWatch,
    /// Kept between calls so that a hop allocates nothing.
    effects: Vec<Effect>,
    alarms: Vec<Alarm>,
}

/// What is to be done, as the queue's number holds it: the kind in the upper two bits, then which.
#[derive(Clone, Copy, Debug)]
pub(super) enum Event {
    /// The first frame of a lane arrives.
    Arrival(LaneId),
    /// The first packet of a node's `lo` comes in.
    Loop(NodeId),
    /// A timer or an alarm.
    Job(u32),
}

impl Event {
    pub(super) fn pack(self) -> u32 {
        match self {
            Self::Arrival(lane) => lane.0 & 0x3fff_ffff,
            Self::Loop(node) => 1 << 30 | u32::from(node.0),
            Self::Job(job) => 2 << 30 | (job & 0x3fff_ffff),
        }
    }
    fn unpack(word: u32) -> Self {
        let which = word & 0x3fff_ffff;
        match word >> 30 {
            0 => Self::Arrival(LaneId(which)),
            1 => Self::Loop(NodeId((which & 0xffff) as u16)),
            _ => Self::Job(which),
        }
    }
}

/// What a timer is for.
#[derive(Clone, Debug)]
enum Job {
    /// It has fired; its number is free.
    Done,
    /// The kernel's.
    Kernel(NodeId, Timer),
    /// A program's.
    Program(Alarm),
    /// Carriers that changed are to be told.
    LinkWatch,
}

/// How long `lo` takes.
const LOOPBACK_DELAY: Span = Span::micros(2);

/// The most effects that one event may cause before the rest is given up.
const MOST_EFFECTS: usize = 100_000;

impl World {
    /// An empty network.
    pub fn new(seed: u64) -> Self {
        Self {
            now: Time::ZERO,
            seed,
            nodes: Vec::new(),
            hosts: Vec::new(),
            pace: Pace::default(),
            wires: Vec::new(),
            table_names: Vec::new(),
            queue: EventQueue::default(),
            trace: TraceLog::default(),
            next_packet: PacketId(1),
            ports: Vec::new(),
            loops: Vec::new(),
            jobs: Vec::new(),
            free_jobs: Vec::new(),
            linkwatch: LinkWatch::default(),
            effects: Vec::new(),
            alarms: Vec::new(),
        }
    }

    /// Adds a node.
    pub fn add_node(&mut self, name: &str, profile: Profile) -> NodeId {
        let id = NodeId(u16::try_from(self.nodes.len()).unwrap_or(u16::MAX));
        self.nodes.push(Node::new(id, name, profile, self.seed));
        self.hosts.push(Host::new(self.pace));
        self.table_names.push(LiteMap::new());
        self.ports.push(Vec::new());
        self.loops.push(VecDeque::new());
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
        match change {
            Change::Link(LinkChange::AddVeth { settings, peer, peer_node }) => {
                self.add_veth(node, &settings, &peer, peer_node.as_deref())
            }
            Change::Link(LinkChange::Delete { index }) => self.delete_link(node, index),
            Change::Link(LinkChange::Move { index, node: to, name }) => self.move_link(node, index, &to, name.as_deref()),
            change => self.with_kernel(node, |node, ctx| kernel::configure::configure(node, change, ctx)),
        }
    }

    /// Calls the kernel of a node now and carries out what it asks for.
    pub fn with_kernel<R>(&mut self, node: NodeId, call: impl FnOnce(&mut Node, &mut Context<'_>) -> R) -> R {
        self.with_host(node, |_, node, ctx, _| call(node, ctx))
    }

    /// Calls the programs and sockets of a node now, and carries out what they and the kernel ask for. Any of this may change
    /// what a look-up finds.
    fn with_host<R>(
        &mut self,
        node: NodeId,
        call: impl FnOnce(&mut Host, &mut Node, &mut Context<'_>, &mut Vec<Alarm>) -> R,
    ) -> R {
        self.nodes[usize::from(node.0)].memo.forget();
        self.enter(node, call)
    }

    /// Hands a frame that came in to the kernel of a node, and carries out what it asks for.
    pub(super) fn receive(&mut self, node: NodeId, dev: IfIndex, frame: Frame) {
        self.enter(node, |_, node, ctx, _| kernel::input::receive(node, dev, frame, ctx));
    }

    fn enter<R>(
        &mut self,
        node: NodeId,
        call: impl FnOnce(&mut Host, &mut Node, &mut Context<'_>, &mut Vec<Alarm>) -> R,
    ) -> R {
        let mut effects = std::mem::take(&mut self.effects);
        let mut alarms = std::mem::take(&mut self.alarms);
        let result = self.call(node, &mut effects, &mut alarms, call);
        let mut done = 0;
        while done < effects.len() && done < MOST_EFFECTS {
            let effect = std::mem::replace(&mut effects[done], Effect::LinkState { dev: IfIndex::NONE, up: false });
            done += 1;
            self.carry_out(node, effect, &mut effects, &mut alarms);
        }
        effects.clear();
        for alarm in alarms.drain(..) {
            let (at, node) = (alarm.at, alarm.node);
            self.set_job(at, node, Job::Program(alarm));
        }
        (self.effects, self.alarms) = (effects, alarms);
        result
    }

    fn call<R>(
        &mut self,
        node: NodeId,
        effects: &mut Vec<Effect>,
        alarms: &mut Vec<Alarm>,
        call: impl FnOnce(&mut Host, &mut Node, &mut Context<'_>, &mut Vec<Alarm>) -> R,
    ) -> R {
        self.trace.now = self.now;
        self.trace.node = node;
        let mut ctx = Context { now: self.now, effects, trace: &mut self.trace, next_packet: &mut self.next_packet };
        let index = usize::from(node.0);
        call(&mut self.hosts[index], &mut self.nodes[index], &mut ctx, alarms)
    }

    fn carry_out(&mut self, node: NodeId, effect: Effect, effects: &mut Vec<Effect>, alarms: &mut Vec<Alarm>) {
        match effect {
            Effect::Transmit { dev, frame } => self.transmit(node, dev, frame),
            Effect::Loopback(packet) => {
                let key = self.queue.key(self.now + LOOPBACK_DELAY, node);
                self.loops[usize::from(node.0)].push_back(packet);
                self.queue.push(key, Event::Loop(node).pack());
            }
            Effect::Arm { at, timer } => self.set_job(at, node, Job::Kernel(node, timer)),
            Effect::Deliver(packet) => self.call(node, effects, alarms, |host, node, ctx, alarms| {
                ctx.trace.pick_up(&packet);
                endpoint::deliver(host, node, packet, ctx, alarms);
            }),
            Effect::SocketError(error) => self.call(node, effects, alarms, |host, node, ctx, alarms| {
                endpoint::socket_error(host, node, &error, ctx, alarms);
            }),
            Effect::LinkState { dev, up } => self.link_state(node, dev, up),
        }
    }

    /// A veth has a carrier while both its ends are up (Linux: drivers/net/veth.c, veth_open and veth_close).
    pub(super) fn link_state(&mut self, node: NodeId, dev: IfIndex, up: bool) {
        let Some((peer_node, peer)) = self.peer(node, dev) else { return };
        let peer_up = self.nodes[usize::from(peer_node.0)].devices.get(peer).is_some_and(|link| link.up);
        let ends = [(node, dev), (peer_node, peer)];
        let carrier = up && peer_up;
        let changed = ends.map(|(node, dev)| kernel::link::set_carrier(&mut self.nodes[usize::from(node.0)], dev, carrier));
        for ((node, dev), _) in ends.into_iter().zip(changed).filter(|(_, changed)| *changed) {
            self.carrier_changed(node, dev);
        }
        if up {
            self.with_kernel(node, |node, ctx| {
                kernel::link::activate(node, dev);
                kernel::arp::announce(node, dev, ctx);
            });
        }
    }

    fn set_job(&mut self, at: Time, node: NodeId, job: Job) {
        let key = self.queue.key(at.max(self.now), node);
        let index = match self.free_jobs.pop() {
            Some(index) => {
                self.jobs[index as usize] = job;
                index
            }
            None => {
                self.jobs.push(job);
                u32::try_from(self.jobs.len() - 1).unwrap_or(u32::MAX)
            }
        };
        self.queue.push(key, Event::Job(index).pack());
    }

    /// Lets [`Self::link_watch_due`] be called at a time.
    pub(super) fn wake_link_watch(&mut self, at: Time) {
        self.set_job(at, NodeId(0), Job::LinkWatch);
    }

    /// Starts a program that takes time: ping, flow, serve, capture, sleep.
    ///
    /// Errors: what the program prints when it does not start; `None` inside: no such program.
    pub fn start(&mut self, node: NodeId, argv: &[&str]) -> Result<ProgramId, Option<Answer>> {
        self.with_host(node, |host, node, ctx, alarms| endpoint::start(host, node, argv, ctx, alarms))
    }

    /// Ends a program as Ctrl-C does.
    pub fn stop(&mut self, node: NodeId, program: ProgramId) {
        self.with_host(node, |host, node, ctx, alarms| endpoint::stop(host, node, program, ctx, alarms));
    }

    /// The answer of a program that has ended.
    pub fn finished(&self, node: NodeId, program: ProgramId) -> Option<&Answer> {
        self.hosts.get(usize::from(node.0))?.finished(program)
    }

    /// What a program has printed so far.
    pub fn output_so_far(&self, node: NodeId, program: ProgramId) -> String {
        self.hosts.get(usize::from(node.0)).map(|host| host.output(program).to_owned()).unwrap_or_default()
    }

    /// The tag that a program's packets carry.
    pub fn flow_of(&self, node: NodeId, program: ProgramId) -> Option<FlowTag> {
        self.hosts.get(usize::from(node.0))?.flow(node, program)
    }

    /// Names a table on a node, as in rt_tables.
    pub fn name_table(&mut self, node: NodeId, table: u32, name: &str) {
        if let Some(tables) = self.table_names.get_mut(usize::from(node.0)) {
            tables.insert(table, name.to_owned());
        }
    }

    /// When the next event is due.
    pub fn next_event(&self) -> Option<Time> {
        self.queue.next_time()
    }

    /// Carries out the next event; false when there is none.
    pub fn step(&mut self) -> bool {
        let Some((key, what)) = self.queue.pop() else { return false };
        self.now = self.now.max(key.at);
        match Event::unpack(what) {
            Event::Arrival(lane) => self.arrive(lane),
            Event::Loop(node) => {
                if let Some(packet) = self.loops.get_mut(usize::from(node.0)).and_then(VecDeque::pop_front) {
                    self.with_kernel(node, |node, ctx| kernel::input::loopback(node, packet, ctx));
                }
            }
            Event::Job(index) => self.fire(index),
        }
        true
    }

    fn fire(&mut self, index: u32) {
        let Some(job) = self.jobs.get_mut(index as usize) else { return };
        let job = std::mem::replace(job, Job::Done);
        self.free_jobs.push(index);
        self.trace.put_down();
        match job {
            Job::Done => {}
            Job::LinkWatch => self.link_watch_due(),
            Job::Kernel(node, timer) => self.with_kernel(node, |node, ctx| kernel::timer::fire(node, timer, ctx)),
            Job::Program(alarm) => {
                self.with_host(alarm.node, |host, node, ctx, alarms| endpoint::wake(host, node, alarm.wakeup, ctx, alarms));
            }
        }
    }

    /// Lets time pass until `until`; `left` counts events down. True when `until` was reached.
    pub fn run_until(&mut self, until: Time, left: &mut u64) -> bool {
        while *left > 0 {
            match self.queue.next_time() {
                Some(at) if at <= until => self.step(),
                _ => {
                    self.now = self.now.max(until);
                    return true;
                }
            };
            *left -= 1;
        }
        false
    }
}
