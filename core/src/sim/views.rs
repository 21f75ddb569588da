//! What the page and the command line see: plain data, built from the state and the trace.

use super::Sim;
use super::history::Act;
use super::system::System;
use super::{hint, shell};
use crate::base::Answer;
use crate::base::{NodeId, PacketId, Span, Time};
use crate::command;
use crate::kernel;
use crate::scenario::export;
use crate::trace::What;
use crate::view::capture_file;
use crate::view::{Console, Difference, Entry, Flight, Frame, Journey, Message, NextHopLine, Share, Topology, Trie};

impl Sim {
    /// What stands on the canvas.
    pub fn topology(&self) -> Topology {
        let mut topology = Topology::of(&self.run.world);
        for node in &mut topology.nodes {
            if let Some(spec) = self.scenario.nodes.iter().find(|spec| spec.name == node.name) {
                node.kind.clone_from(&spec.kind);
                node.position = spec.at.unwrap_or(node.position);
            }
        }
        topology
    }

    /// A node's terminal.
    pub fn console(&self, node: NodeId) -> Console {
        let mut entries = Vec::new();
        for (place, entry) in self.history.entries.iter().enumerate() {
            let Act::Command { node: name, text } = &entry.act else { continue };
            if self.run.find(name) != Some(node) {
                continue;
            }
            let Some((output, status)) = self.run.answer(place) else { continue };
            let hint = hint::of(&Answer { output: output.clone(), status: status.unwrap_or(0) });
            entries.push(Entry {
                node,
                at: entry.at,
                command: text.clone(),
                output,
                status,
                hint,
                scripted: entry.scripted,
            });
        }
        Console { entries }
    }

    /// Asks a tool without changing anything or letting time pass: for the inspector.
    pub fn ask(&self, node: &str, command: &str) -> Answer {
        let mut world = self.run.world.clone();
        world.trace.on = false;
        let Some(id) = world.find(node) else { return Answer::fail(1, "hoplab: no such node") };
        match shell::start(&mut world, id, command) {
            shell::Started::Ended(answer) => answer,
            shell::Started::Running(_) => Answer::fail(1, "hoplab: takes time"),
        }
    }

    /// What may complete the last word of a line typed at a node's terminal; empty after a blank: what may come next.
    #[inline(never)] // web/later.txt
    pub fn complete(&self, node: &str, line: &str) -> Vec<String> {
        let Some(id) = self.run.find(node) else { return Vec::new() };
        let mut words: Vec<&str> = line.split_ascii_whitespace().collect();
        let partial = if line.ends_with(' ') || words.is_empty() { "" } else { words.pop().unwrap_or("") };
        // A copy: looking at a table of iptables loads it.
        let mut world = self.run.world.clone();
        command::complete::complete(&words, partial, &mut System::new(&mut world, id))
    }

    /// Frames on the wires now.
    pub fn flights(&self) -> Vec<Flight> {
        Flight::at(&self.run.world, self.run.world.now).into_iter().map(|flight| self.shift_flight(flight)).collect()
    }

    /// Frames that entered or left interfaces in `[from, to)`, in order.
    pub fn frames(&self, from: Time, to: Time) -> Vec<Frame> {
        self.some_frames(from, to, usize::MAX)
    }

    /// The same; when there are more than `most`, about so many, spread evenly, and each one that was dropped.
    pub fn some_frames(&self, from: Time, to: Time, most: usize) -> Vec<Frame> {
        let origin = Span(self.run.origin.0);
        self.shift_frames(Frame::between(&self.run.world, from + origin, to + origin, most))
    }

    /// The last frames until now, at most `most`, in order.
    pub fn last_frames(&self, most: usize) -> Vec<Frame> {
        let end = Time(self.run.world.now.0.saturating_add(1));
        self.shift_frames(Frame::latest(&self.run.world, end, most))
    }

    /// Frames that a node dropped in `[from, to)`.
    pub fn dropped_frames(&self, from: Time, to: Time) -> Vec<Frame> {
        let origin = Span(self.run.origin.0);
        self.shift_frames(Frame::dropped(&self.run.world, from + origin, to + origin))
    }

    fn shift_frames(&self, mut frames: Vec<Frame>) -> Vec<Frame> {
        let origin = Span(self.run.origin.0);
        frames.iter_mut().for_each(|frame| frame.at = frame.at - origin);
        frames
    }

    /// The packet of the same flow that was born next, or before; of any flow when `packet` is not known.
    pub fn next_packet(&self, packet: PacketId, forward: bool) -> Option<PacketId> {
        let born = || self.run.world.trace.records.iter().filter(|record| matches!(record.what, What::Born(_)));
        let flow = born().find(|record| record.packet == packet).map(|record| record.flow);
        let others = born().filter(|record| flow.is_none_or(|flow| record.flow == flow)).map(|record| record.packet);
        if forward { others.filter(|id| *id > packet).min() } else { others.filter(|id| *id < packet).max() }
    }

    /// The way of one packet.
    pub fn journey(&self, packet: PacketId) -> Option<Journey> {
        let origin = Span(self.run.origin.0);
        let mut journey = Journey::of(&self.run.world, packet)?;
        journey.born = journey.born - origin;
        journey.hops.iter_mut().for_each(|hop| hop.at = hop.at - origin);
        Some(journey)
    }

    /// How traffic has divided over the next hops of each multipath route.
    pub fn shares(&self) -> Vec<Share> {
        Share::all(&self.run.world)
    }

    /// What the state of each gateway was when, as its node knew it: death and recovery as a timeline.
    pub fn next_hops(&self) -> Vec<NextHopLine> {
        let origin = Span(self.run.origin.0);
        let mut lines = NextHopLine::all(&self.run.world);
        for span in lines.iter_mut().flat_map(|line| &mut line.spans) {
            (span.from, span.to) = (span.from - origin, span.to - origin);
        }
        lines
    }

    /// Where this run and another of the same scenario part.
    pub fn difference(&self, other: &Sim) -> Option<Difference> {
        let mut difference = Difference::first(&self.run.world, &other.run.world)?;
        difference.at = difference.at - Span(self.run.origin.0);
        Some(difference)
    }

    fn shift_flight(&self, mut flight: Flight) -> Flight {
        let origin = Span(self.run.origin.0);
        flight.departed = flight.departed - origin;
        flight.arrives = flight.arrives - origin;
        flight
    }

    /// The lab to take home: `ip` (plain commands per node) or `netns` (a script for network namespaces), with what the
    /// user typed in its timeline.
    ///
    /// Errors: an unknown form.
    #[inline(never)] // web/later.txt
    pub fn export(&self, form: &str) -> Result<String, String> {
        let scenario = self.saved();
        match form {
            "ip" => Ok(export::as_ip(&scenario)),
            "netns" => Ok(export::as_netns(&scenario, &self.hash_seeds())),
            other => Err(format!("no export as {other:?}: ip, netns")),
        }
    }

    /// Every frame so far as a pcapng file, each with what its node decided about it.
    ///
    /// Errors: a file that cannot be made.
    pub fn capture_file(&self) -> Result<Vec<u8>, String> {
        capture_file::pcapng(&self.run.world, Span(self.run.origin.0))
    }

    /// The requests that an `ip` command would send to a node's kernel, each taken apart; what the command complains of instead.
    ///
    /// Errors: the tool's words, when nothing is sent.
    #[inline(never)] // web/later.txt
    pub fn messages(&self, node: &str, command: &str) -> Result<Vec<Message>, String> {
        let answer = self.ask(node, &format!("netlink {command}"));
        let profile =
            self.run.find(node).and_then(|id| self.run.world.nodes.get(usize::from(id.0))).map(|node| &node.profile);
        let messages = profile.map(|profile| Message::all_of_dump(&answer.output, profile)).unwrap_or_default();
        if messages.is_empty() { Err(answer.output) } else { Ok(messages) }
    }

    /// The tries of a node's IPv4 tables, as its kernel keeps them.
    #[inline(never)] // web/later.txt
    pub fn tries(&self, node: &str) -> Vec<Trie> {
        Trie::all_of_file(&self.ask(node, "cat /proc/net/fib_trie").output)
    }

    /// The seed of each node's multipath hash, where its kernel lets one set it.
    fn hash_seeds(&self) -> Vec<(String, u32)> {
        let seeds = self.run.world.nodes.iter();
        seeds.filter_map(|node| Some((node.name.clone(), kernel::hash_seed(node)?))).collect()
    }

    /// A number that stands for everything that has happened: equal runs have equal digests, natively and in wasm.
    pub fn digest(&self) -> u64 {
        use std::fmt::Write as _;
        let mut text = Hashing(siphasher::sip::SipHasher24::new_with_keys(0, 0));
        for record in self.run.world.trace.records.iter() {
            let _ = write!(text, "{record:?}");
        }
        for (place, _) in self.history.entries.iter().enumerate() {
            let _ = write!(text, "{:?}", self.run.answer(place));
        }
        let _ = write!(text, "{:?}", self.run.world.now);
        std::hash::Hasher::finish(&text.0)
    }
}

/// Text goes straight into the hash.
struct Hashing(siphasher::sip::SipHasher24);

impl std::fmt::Write for Hashing {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        std::hash::Hasher::write(&mut self.0, text.as_bytes());
        Ok(())
    }
}
