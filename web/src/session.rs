//! The only file that holds a `Sim`: it turns actions into calls, lets time pass in slices, and hands out views.
//! When two kernels are compared there are two `Sim`s of one scenario and one journal, in lock step.

use crate::browser::{clock, later};
use crate::library;
use crate::plain;
use crate::saved::Saved;
use crate::state::{Foot, Inside, Right, State};
use crate::view::{InsideView, View, WorldView};
use hoplab_core::{
    Act, Difference, Flight, Frame, GoalState, Journal, Journey, NEWEST_KERNEL, NextHopLine, PacketId, Scenario, Share, Sim,
    Span, Time,
};
use std::rc::Rc;

/// Milliseconds of real time that one slice of the simulation may take.
const SLICE_MS: f64 = 8.0;
/// Events between two looks at the clock.
const EVENTS_PER_LOOK: u64 = 400;
/// Real seconds of silence that are worth skipping while time runs.
const DULL_SECONDS: f64 = 0.4;
/// Frames that the timeline and the list are made from, at most.
const FRAMES: usize = 2000;
/// How far the scrubber reaches beyond where time ran out.
const AFTERWARDS: Span = Span::secs(2);

/// An open lab.
pub struct Session {
    name: Rc<str>,
    scenario: Rc<Scenario>,
    opened_under: String,
    worlds: Vec<World>,
    playing: bool,
    /// Where the clock is going.
    target: Option<Time>,
    horizon: Time,
    last_frame: Option<f64>,
    difference: Paced<(), Option<Difference>>,
}

/// One network under one kernel.
struct World {
    sim: Sim,
    kernel: String,
    goals: Paced<(), Vec<GoalState>>,
    tables: Paced<(String, Right), Vec<(&'static str, String)>>,
    shares: Paced<bool, Vec<Share>>,
    frames: Paced<(u64, u64), Vec<Frame>>,
    recent: Paced<bool, Vec<Frame>>,
    next_hops: Paced<bool, Vec<NextHopLine>>,
    inside: Paced<Option<(String, Inside, Option<String>)>, InsideView>,
    journey: Paced<Option<PacketId>, Option<Rc<Journey>>>,
}

impl World {
    fn new(sim: Sim, kernel: String) -> Self {
        let (goals, tables, shares, frames, recent, next_hops, inside, journey) = Default::default();
        Self { sim, kernel, goals, tables, shares, frames, recent, next_hops, inside, journey }
    }
}

/// A view that is costly to make: while time runs it is made again only so often that it takes a small part of the time, or when
/// another one is asked for.
#[derive(Default)]
struct Paced<K, T> {
    of: K,
    value: Rc<T>,
    made_at: f64,
    cost: f64,
}

impl<K: PartialEq, T> Paced<K, T> {
    fn get(&mut self, hurry: bool, of: K, make: impl FnOnce() -> T) -> Rc<T> {
        let start = clock::now_ms();
        if !hurry || of != self.of || start - self.made_at > (self.cost * 20.0).max(250.0) {
            self.value = Rc::new(make());
            self.of = of;
            self.made_at = clock::now_ms();
            self.cost = self.made_at - start;
        }
        self.value.clone()
    }
}

impl Session {
    /// Opens a scenario file.
    ///
    /// Errors: what is wrong with it, and where.
    pub fn open(name: &str, text: &str) -> Result<Self, String> {
        let scenario = Scenario::read(text).map_err(|error| error.to_string())?;
        let kernel = scenario.kernels.first().cloned().unwrap_or_default();
        let sim = Sim::from_scenario(&scenario, Some(&kernel))?;
        Ok(Self::around(name, scenario, kernel, sim))
    }

    fn around(name: &str, scenario: Scenario, kernel: String, sim: Sim) -> Self {
        let mut session = Self {
            name: name.into(),
            scenario: Rc::new(scenario),
            opened_under: kernel.clone(),
            worlds: vec![World::new(sim, kernel)],
            playing: false,
            target: None,
            horizon: Time::ZERO,
            last_frame: None,
            difference: Paced::default(),
        };
        session.horizon = Time::ZERO + session.scenario.duration();
        session
    }

    /// A lab without nodes: what remains when nothing can be opened.
    pub fn empty() -> Self {
        let scenario = Scenario {
            schema: 1,
            title: "Empty".to_owned(),
            summary: String::new(),
            lesson: String::new(),
            sources: Vec::new(),
            seed: 1,
            kernels: vec![NEWEST_KERNEL.to_owned()],
            outcomes: Default::default(),
            nodes: Vec::new(),
            links: Vec::new(),
            timeline: Vec::new(),
            goals: Vec::new(),
        };
        let sim = Sim::from_scenario(&scenario, None).expect("a lab without nodes can be built");
        Self::around("empty", scenario, NEWEST_KERNEL.to_owned(), sim)
    }

    /// Opens what an earlier visit kept; the clock travels to where it stood.
    ///
    /// Errors: as `open`.
    pub fn resume(saved: &Saved) -> Result<Self, String> {
        let scenario = Scenario::read(&saved.scenario).map_err(|error| error.to_string())?;
        let sim = Sim::resume(&scenario, Some(&saved.kernel), &saved.journal)?;
        let mut session = Self::around(&saved.name, scenario, saved.kernel.clone(), sim);
        session.relabel();
        if let Some(kernel) = &saved.beside {
            session.compare(Some(kernel))?;
        }
        session.go_to(saved.now);
        Ok(session)
    }

    /// What to keep for the next visit.
    pub fn saved(&self) -> Saved {
        Saved {
            name: self.name.to_string(),
            scenario: self.scenario.write(),
            kernel: self.opened_under.clone(),
            journal: self.first().journal(),
            now: self.target.unwrap_or(self.now()),
            beside: self.worlds.get(1).map(|world| world.kernel.clone()),
        }
    }

    /// The scenario file with what was typed added to its timeline, and a name for it.
    pub fn as_file(&self) -> (String, String) {
        (format!("{}.toml", self.name), self.first().saved().write())
    }

    /// The lab in a form to take home.
    ///
    /// Errors: a form that there is not.
    pub fn export(&self, form: &str) -> Result<String, String> {
        self.first().export(form)
    }

    /// Every frame so far as a pcapng file.
    ///
    /// Errors: a file that cannot be made.
    pub fn capture_file(&self) -> Result<Vec<u8>, String> {
        self.first().capture_file()
    }

    /// How a line that is being typed on a node may go on.
    pub fn complete(&self, node: &str, text: &str) -> Vec<String> {
        if !later::is_here() {
            return Vec::new();
        }
        let start = text.rfind(char::is_whitespace).map_or(0, |blank| blank + 1);
        let words = self.first().complete(node, text);
        let end = if words.len() == 1 { " " } else { "" };
        words.into_iter().map(|word| format!("{}{word}{end}", &text[..start])).collect()
    }

    /// Begins the same scenario anew.
    pub fn restart(&mut self) -> Result<(), String> {
        let (name, text) = (self.name.clone(), self.scenario.write());
        let beside = self.worlds.get(1).map(|world| world.kernel.clone());
        *self = Self::open(&name, &text)?;
        self.compare(beside.as_deref())
    }

    fn first(&self) -> &Sim {
        &self.worlds[0].sim // there is always one: `around` puts it there and nothing takes it away
    }

    /// The lab's time: that of the network that is behind.
    pub fn now(&self) -> Time {
        self.worlds.iter().map(|world| world.sim.now()).min().unwrap_or_default()
    }

    /// Does time run, or the clock travel?
    pub fn is_moving(&self) -> bool {
        self.playing || self.target.is_some()
    }

    // ---- time ----

    /// Lets time run, or stops it.
    pub fn toggle_play(&mut self) {
        self.playing = !self.playing;
        self.last_frame = None;
        if self.playing && self.now() >= self.horizon {
            self.horizon = self.now() + AFTERWARDS;
        }
    }

    /// One picture is due: lets the time pass that it shows, within a slice. `rate`: nanoseconds a second.
    pub fn frame(&mut self, at_ms: f64, rate: u64) {
        let passed = self.last_frame.map_or(16.0, |last| (at_ms - last).clamp(0.0, 100.0));
        self.last_frame = Some(at_ms);
        if let Some(target) = self.target {
            if self.advance_slice(target) {
                self.target = None;
            }
            return;
        }
        if !self.playing {
            return;
        }
        let mut until = self.now() + Span::nanos((passed / 1000.0 * rate as f64) as u64);
        if let Some(next) = self.next_if_dull(rate) {
            until = until.max(next);
        }
        if until > self.horizon && self.is_busy() {
            self.horizon = until;
        }
        let until = until.min(self.horizon);
        self.advance_slice(until);
        if self.now() >= self.horizon && !self.is_busy() {
            self.playing = false;
        }
    }

    /// Advances all networks to a moment, together, for at most a slice of real time; true when they have reached it.
    fn advance_slice(&mut self, until: Time) -> bool {
        let deadline = clock::now_ms() + SLICE_MS;
        loop {
            let behind = self.worlds.iter_mut().filter(|world| world.sim.now() < until).min_by_key(|world| world.sim.now());
            let Some(world) = behind else { return true };
            world.sim.advance(until, EVENTS_PER_LOOK);
            if clock::now_ms() >= deadline {
                return self.now() >= until;
            }
        }
    }

    /// The next event's time, when nothing flies and waiting for it would be dull.
    fn next_if_dull(&self, rate: u64) -> Option<Time> {
        if self.worlds.iter().any(|world| !world.sim.flights().is_empty()) {
            return None;
        }
        let next = self.worlds.iter().filter_map(|world| world.sim.next_event()).min().unwrap_or(self.horizon);
        let seconds = next.since(self.now()).0 as f64 / rate as f64;
        (seconds > DULL_SECONDS).then_some(next)
    }

    /// Is anything on its way, or a command still running?
    fn is_busy(&self) -> bool {
        self.worlds.iter().any(|world| world.sim.is_busy() || !world.sim.flights().is_empty())
    }

    /// Sends the clock to a moment, back or forth; it arrives in slices.
    pub fn go_to(&mut self, at: Time) {
        self.playing = false;
        self.horizon = self.horizon.max(at);
        let arrived: Vec<bool> = self.worlds.iter_mut().map(|world| world.sim.go_to(at, EVENTS_PER_LOOK)).collect();
        self.target = arrived.contains(&false).then_some(at);
    }

    /// Lets the clock arrive before something is done at the moment that the user sees.
    fn arrive(&mut self) {
        while let Some(target) = self.target {
            if self.advance_slice(target) {
                self.target = None;
            }
        }
    }

    /// On to the next event that moves a frame.
    pub fn step(&mut self) {
        self.playing = false;
        self.arrive();
        let deadline = clock::now_ms() + 5.0 * SLICE_MS;
        while clock::now_ms() < deadline {
            let next =
                self.worlds.iter_mut().filter_map(|world| Some((world.sim.next_event()?, world))).min_by_key(|(at, _)| *at);
            let Some((_, world)) = next else { break };
            if !world.sim.step() {
                break;
            }
            let now = world.sim.now();
            let moved = !world.sim.frames(now, now + Span::nanos(1)).is_empty();
            self.worlds.iter_mut().for_each(|world| {
                world.sim.advance(now, EVENTS_PER_LOOK);
            });
            if moved {
                break;
            }
        }
        self.horizon = self.horizon.max(self.now());
    }

    /// Back to the frame that moved last.
    pub fn step_back(&mut self) {
        let now = self.now();
        let mut reach = Span::millis(1);
        loop {
            let from = now - reach;
            let moved = self.worlds.iter().flat_map(|world| world.sim.frames(from, now)).map(|frame| frame.at).max();
            if let Some(at) = moved {
                return self.go_to(at);
            }
            if from == Time::ZERO {
                return self.go_to(Time::ZERO);
            }
            reach = Span(reach.0.saturating_mul(8));
        }
    }

    // ---- acts ----

    /// Types a command on a node. A program that takes time sets the clock going.
    ///
    /// Errors: no such node.
    pub fn enter(&mut self, node: &str, text: &str) -> Result<(), String> {
        self.arrive();
        for world in &mut self.worlds {
            world.sim.enter(node, text)?;
        }
        let now = self.now();
        self.horizon = self.horizon.max(now + Span::millis(500));
        if self.first().is_busy() && !self.playing {
            self.toggle_play();
        }
        Ok(())
    }

    /// Another kernel for a node, or for all.
    ///
    /// Errors: the set-up fails under it.
    pub fn set_kernel(&mut self, node: Option<&str>, version: &str) -> Result<(), String> {
        let now = self.now();
        self.worlds[0].sim.set_kernel(node, version, EVENTS_PER_LOOK)?;
        self.after_rebuild(now)
    }

    /// Takes the last act back, or does it again.
    pub fn undo(&mut self, back: bool) -> Result<(), String> {
        let now = self.now();
        let sim = &mut self.worlds[0].sim;
        if back {
            sim.undo(EVENTS_PER_LOOK)
        } else {
            sim.redo(EVENTS_PER_LOOK)
        };
        self.after_rebuild(now)
    }

    fn after_rebuild(&mut self, now: Time) -> Result<(), String> {
        self.relabel();
        let beside = self.worlds.get(1).map(|world| world.kernel.clone());
        self.compare(beside.as_deref())?;
        self.target = (self.now() < now).then_some(now);
        Ok(())
    }

    /// The first network's name: the kernel that was chosen last for all.
    fn relabel(&mut self) {
        let chosen = self.first().journal().done.into_iter().rev().find_map(|(_, act)| match act {
            Act::Kernel { node: None, version } => Some(version),
            _ => None,
        });
        self.worlds[0].kernel = chosen.unwrap_or_else(|| self.opened_under.clone());
    }

    /// Puts the same history under a second kernel beside the first, or ends the comparison.
    ///
    /// Errors: the set-up fails under it.
    pub fn compare(&mut self, kernel: Option<&str>) -> Result<(), String> {
        let now = self.now();
        self.worlds.truncate(1);
        self.difference = Paced::default();
        let Some(kernel) = kernel else { return Ok(()) };
        let mut journal: Journal = self.first().journal();
        journal.done.retain(|(_, act)| !matches!(act, Act::Kernel { node: None, .. }));
        journal.undone.clear();
        let sim = Sim::resume(&self.scenario, Some(kernel), &journal)?;
        self.worlds.push(World::new(sim, kernel.to_owned()));
        if self.now() < now {
            self.target = Some(self.target.map_or(now, |target| target.max(now)));
        }
        Ok(())
    }

    // ---- questions ----

    /// Frames on the wires of one of the networks.
    pub fn flights(&self, world: usize) -> Vec<Flight> {
        self.worlds.get(world).map(|world| world.sim.flights()).unwrap_or_default()
    }

    /// Frames that a node of one of the networks dropped in `[from, to)`.
    pub fn dropped(&self, world: usize, from: Time, to: Time) -> Vec<Frame> {
        self.worlds.get(world).map(|world| world.sim.dropped_frames(from, to)).unwrap_or_default()
    }

    /// The packet of the same flow that was born after (or before) the chosen one; with none chosen the first packet (or the last).
    pub fn neighbour_packet(&self, chosen: Option<(usize, PacketId)>, forward: bool) -> Option<(usize, PacketId)> {
        let (world, packet) = chosen.unwrap_or((0, PacketId(if forward { 0 } else { u64::MAX })));
        let found = self.worlds.get(world)?.sim.next_packet(packet, forward)?;
        Some((world, found))
    }

    /// What the panels get to see now.
    pub fn view(&mut self, state: &State) -> View {
        let hurry = self.is_moving();
        let now = self.now();
        let window = self.window(state);
        let worlds = (0..self.worlds.len()).map(|place| Rc::new(self.world_view(place, state, window, hurry))).collect();
        let difference = match self.worlds.as_slice() {
            [left, right] => {
                let make = || left.sim.difference(&right.sim);
                self.difference.get(hurry, (), make).as_ref().clone()
            }
            _ => None,
        };
        View {
            name: self.name.clone(),
            scenario: self.scenario.clone(),
            worlds,
            now,
            horizon: self.horizon.max(now),
            playing: self.playing,
            travelling: self.target.is_some(),
            can_undo_redo: self.first().can_undo_redo(),
            difference,
            library: library::items(),
            kernels: Rc::new(hoplab_core::kernels().into_iter().map(|kernel| (kernel.version, kernel.summary)).collect()),
            window,
        }
    }

    fn world_view(&mut self, place: usize, state: &State, window: (u64, u64), hurry: bool) -> WorldView {
        let world = &mut self.worlds[place];
        let sim = &world.sim;
        let topology = sim.topology();
        let node = topology.nodes.iter().find(|node| node.name == state.node).map(|node| node.id);
        let (from, to) = (Time(window.0), Time(window.0.saturating_add(window.1)));
        let frames = world.frames.get(hurry, window, || sim.some_frames(from, to, FRAMES));
        let packet = state.packet.filter(|(of, _)| *of == place).map(|(_, packet)| packet);
        let (charted, listed) = (state.right == Right::Chart, state.foot == Foot::Packets);
        let watched = state.foot == Foot::Gateways;
        let tables = (state.node.clone(), state.right);
        let inside = (state.right == Right::Inside).then(|| (state.node.clone(), state.inside, state.command.clone()));
        let journey = || packet.and_then(|packet| sim.journey(packet)).map(Rc::new);
        WorldView {
            kernel: world.kernel.clone(),
            goals: world.goals.get(hurry, (), || sim.goals()),
            console: Rc::new(node.map(|node| sim.console(node)).unwrap_or_default()),
            frames,
            recent: world.recent.get(hurry, listed, || if listed { sim.last_frames(FRAMES) } else { Vec::new() }),
            next_hops: world.next_hops.get(hurry, watched, || if watched { sim.next_hops() } else { Vec::new() }),
            journey: world.journey.get(hurry, packet, journey).as_ref().clone(),
            inside: world
                .inside
                .get(hurry, inside.clone(), || inside.map(|key| look_inside(sim, &self.scenario, key)).unwrap_or_default()),
            tables: world.tables.get(hurry, tables, || ask_all(sim, &state.node, state.right)),
            shares: world.shares.get(hurry, charted, || if charted { sim.shares() } else { Vec::new() }),
            topology: Rc::new(topology),
        }
    }

    /// The page of the timeline that the clock is on: it turns over, so that nothing slides while one reads.
    fn window(&self, state: &State) -> (u64, u64) {
        let rate = crate::state::SPEEDS.get(state.speed).map_or(1_000_000_000, |(rate, _)| *rate);
        let length = state.window.unwrap_or(rate.saturating_mul(8)).max(1_000);
        let page = self.now().0 / length;
        (page * length, length)
    }
}

/// The commands behind a tab of the inspector, with their answers.
fn ask_all(sim: &Sim, node: &str, tab: Right) -> Vec<(&'static str, String)> {
    let (both, six): (&[&'static str], &[&'static str]) = match tab {
        Right::Why | Right::Chart | Right::Inside => (&[], &[]),
        Right::Node => (&["ip -br addr", "ip neigh"], &[]),
        Right::Routes => (
            &["ip rule", "ip route show table all", "ip nexthop", "ip route show cache"],
            &["ip -6 rule", "ip -6 route show cache"],
        ),
        Right::Netfilter => (&["iptables-save -c", "ipset list"], &["ip6tables-save -c"]),
        Right::Conntrack => (&["conntrack -L"], &["conntrack -L -f ipv6"]),
    };
    let can = |command: &str| later::is_here() || plain::command(command);
    let is_on = !six.is_empty() && later::is_here() && !sim.ask(node, "ip -6 addr").output.is_empty();
    let commands = both.iter().chain(six.iter().filter(|_| is_on)).filter(|command| can(command));
    let answers = commands.map(|command| (*command, sim.ask(node, command).output));
    answers.filter(|(_, answer)| !answer.starts_with("not modelled")).collect()
}

/// The request of a command at a node, or its tries. Without a command: the last one there.
fn look_inside(sim: &Sim, scenario: &Scenario, (node, part, command): (String, Inside, Option<String>)) -> InsideView {
    if part == Inside::Trie {
        return InsideView { tries: sim.tries(&node), ..InsideView::default() };
    }
    let command = command.unwrap_or_else(|| last_request(sim, scenario, &node));
    let messages = match command.trim() {
        "" => Ok(Vec::new()),
        words if words.starts_with("ip ") => sim.messages(&node, words),
        _ => Err("Only the commands of ip send such messages.".to_owned()),
    };
    InsideView { command, messages, tries: Vec::new() }
}

/// The last command of `ip` at a node that sends something, of those that were typed, then of those that set the node up.
fn last_request(sim: &Sim, scenario: &Scenario, node: &str) -> String {
    let id = sim.topology().nodes.iter().find(|other| other.name == node).map(|node| node.id);
    let typed = id.map(|id| sim.console(id).entries).unwrap_or_default();
    let typed = typed.into_iter().rev().map(|entry| entry.command);
    let setup = scenario.nodes.iter().find(|spec| spec.name == node).map_or("", |spec| spec.setup.as_str());
    let setup = setup.replace("\\\n", " ");
    let all = typed.chain(setup.lines().rev().map(str::to_owned)).filter(|command| command.starts_with("ip "));
    let mut asked = all.take(MOST_ASKED);
    asked.find(|command| sim.messages(node, command).is_ok()).unwrap_or_default()
}

/// How many commands are looked through for one that sends a request.
const MOST_ASKED: usize = 20;
