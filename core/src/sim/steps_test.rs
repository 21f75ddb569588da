//! The trace tells the whole truth: random packets go through random rule sets, and a small interpreter that knows nothing but the
//! rules as they were typed follows the recorded steps. Every rule that it expects must have been asked, in this order and with the
//! outcome that it finds itself; marks and addresses must be before each change what they were after the last; and the fate, one
//! only, must be the one that the verdicts lead to.

use super::shell::{self, Started};
use crate::base::{
    Body, Frame, FrameBody, IcmpMessage, IfIndex, NodeId, Packet, PacketId, Rng, Skb, TcpFlags, TcpSegment, Time,
};
use crate::engine::World;
use crate::kernel::{self, Profile};
use crate::trace::{DropReason, Fate, Step, What};
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};

const TABLES: [(&str, &[&str]); 4] = [
    ("raw", &["PREROUTING", "OUTPUT"]),
    ("mangle", &["PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"]),
    ("nat", &["PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"]),
    ("filter", &["INPUT", "FORWARD", "OUTPUT"]),
];
const LAN: [&str; 3] = ["192.0.2.7", "192.0.2.8", "192.0.2.9"];
const FAR: [&str; 4] = ["203.0.113.1", "203.0.113.2", "198.51.100.9", "192.0.2.1"];
const PORTS: [u16; 3] = [53, 80, 4000];

/// A rule as the interpreter knows it.
#[derive(Clone, Debug)]
struct Rule {
    not: bool,
    asks: Asks,
    then: Then,
}

#[derive(Clone, Debug)]
enum Asks {
    Nothing,
    Source(&'static str),
    Destination(&'static str),
    Protocol(&'static str),
    Port(&'static str, u16),
    Mark(u32),
    Length(u16),
}

#[derive(Clone, Debug)]
enum Then {
    Nothing,
    Accept,
    Drop,
    Reject,
    Return,
    Jump(String),
    Goto(String),
    /// Something that changes the packet, or its connection, and goes on.
    Change(&'static str),
    /// Something that ends the walk of table nat.
    Translate(&'static str),
}

type Chains = BTreeMap<(&'static str, String), (bool, Vec<Rule>)>;

fn pick<T: Clone>(rng: &mut Rng, of: &[T]) -> T {
    of[rng.below(of.len() as u32) as usize].clone()
}

impl Rule {
    fn words(&self) -> String {
        let not = if self.not { "! " } else { "" };
        let asks = match &self.asks {
            Asks::Nothing => String::new(),
            Asks::Source(address) => format!("{not}-s {address}"),
            Asks::Destination(address) => format!("{not}-d {address}"),
            Asks::Protocol(name) => format!("{not}-p {name}"),
            Asks::Port(name, port) => format!("-p {name} {not}--dport {port}"),
            Asks::Mark(mark) => format!("-m mark {not}--mark {mark}"),
            Asks::Length(length) => format!("-m length {not}--length {length}:"),
        };
        let then = match &self.then {
            Then::Nothing => String::new(),
            Then::Accept => "-j ACCEPT".to_owned(),
            Then::Drop => "-j DROP".to_owned(),
            Then::Reject => "-j REJECT".to_owned(),
            Then::Return => "-j RETURN".to_owned(),
            Then::Jump(chain) => format!("-j {chain}"),
            Then::Goto(chain) => format!("-g {chain}"),
            Then::Change(words) | Then::Translate(words) => format!("-j {words}"),
        };
        format!("{asks} {then}")
    }

    fn draw(rng: &mut Rng, table: &str, hook: Option<&str>, chains: &[String]) -> Self {
        let asks = match rng.below(8) {
            0 => Asks::Source(pick(rng, &LAN)),
            1 => Asks::Destination(pick(rng, &FAR)),
            2 => Asks::Protocol(pick(rng, &["udp", "tcp", "icmp"])),
            3 => Asks::Port(pick(rng, &["udp", "tcp"]), pick(rng, &PORTS)),
            4 => Asks::Mark(rng.below(3)),
            5 => Asks::Length(40),
            _ => Asks::Nothing,
        };
        let not = rng.below(3) == 0 && !matches!(asks, Asks::Nothing);
        let mut all = vec![Then::Nothing, Then::Accept, Then::Return];
        match table {
            "nat" => all.extend(match hook {
                Some("PREROUTING" | "OUTPUT") => vec![Then::Translate("DNAT --to-destination 203.0.113.2"), Then::Nothing],
                Some("POSTROUTING") => {
                    vec![Then::Translate("MASQUERADE"), Then::Translate("SNAT --to-source 198.51.100.77"), Then::Nothing]
                }
                _ => vec![Then::Nothing],
            }),
            "mangle" => all.extend(
                [
                    "MARK --set-mark 1",
                    "MARK --set-mark 2",
                    "MARK --xor-mark 3",
                    "CONNMARK --save-mark",
                    "CONNMARK --restore-mark",
                ]
                .map(Then::Change),
            ),
            "filter" => all.extend([Then::Drop, Then::Drop, Then::Reject, Then::Change("MARK --set-mark 1")]),
            _ => all.extend([Then::Drop, Then::Change("NOTRACK"), Then::Change("MARK --set-mark 2")]),
        }
        let then = match chains {
            [] => pick(rng, &all),
            chains => match rng.below(4) {
                0 => Then::Jump(pick(rng, chains)),
                1 => Then::Goto(pick(rng, chains)),
                _ => pick(rng, &all),
            },
        };
        Self { not, asks, then }
    }

    /// Does it match, by what the steps have said of the packet so far?
    fn matches(&self, now: &Now) -> bool {
        let fits = match &self.asks {
            Asks::Nothing => true,
            Asks::Source(address) => now.src.0 == *address,
            Asks::Destination(address) => now.dst.0 == *address,
            Asks::Protocol(name) => now.protocol == *name,
            Asks::Port(name, port) => {
                return now.protocol == *name && (now.dst.1 == *port) != self.not;
            }
            Asks::Mark(mark) => now.mark == *mark,
            Asks::Length(length) => now.length >= *length,
        };
        fits != self.not
    }
}

/// Random rules, and the commands that make them.
fn draw_rules(rng: &mut Rng) -> (Chains, Vec<String>) {
    let (mut chains, mut commands) = (Chains::new(), Vec::new());
    for (table, built_in) in TABLES {
        let mut own: Vec<String> = Vec::new();
        for name in ["A", "B", "C"] {
            commands.push(format!("iptables -t {table} -N {name}"));
            // Only to chains that are there already: no loops.
            let rules: Vec<Rule> = (0..rng.below(4)).map(|_| Rule::draw(rng, table, None, &own)).collect();
            commands.extend(rules.iter().map(|rule| format!("iptables -t {table} -A {name} {}", rule.words())));
            chains.insert((table, name.to_owned()), (true, rules));
            own.push(name.to_owned());
        }
        for hook in built_in {
            let rules: Vec<Rule> = (0..rng.below(5)).map(|_| Rule::draw(rng, table, Some(hook), &own)).collect();
            commands.extend(rules.iter().map(|rule| format!("iptables -t {table} -A {hook} {}", rule.words())));
            let accept = table != "filter" || rng.below(6) > 0;
            if !accept {
                commands.push(format!("iptables -t {table} -P {hook} DROP"));
            }
            chains.insert((table, (*hook).to_owned()), (accept, rules));
        }
    }
    (chains, commands)
}

/// What the interpreter knows of the packet at this point of the steps.
struct Now {
    src: (String, u16),
    dst: (String, u16),
    protocol: &'static str,
    mark: u32,
    length: u16,
}

impl Now {
    fn of(packet: &Packet) -> Self {
        let (sport, dport) = packet.ports();
        let protocol = match packet.body {
            Body::Udp { .. } => "udp",
            Body::Tcp(_) => "tcp",
            _ => "icmp",
        };
        let (src, dst) = ((packet.src.to_string(), sport), (packet.dst.to_string(), dport));
        Self { src, dst, protocol, mark: packet.skb.mark, length: packet.length() }
    }

    /// An end in the words of a step about a translation.
    fn words(&self, end: &(String, u16)) -> String {
        if self.protocol == "icmp" { end.0.clone() } else { format!("{}:{}", end.0, end.1) }
    }

    fn translate(&mut self, what: &str, before: &str, after: &str) {
        let source = matches!(what, "SNAT" | "MASQUERADE" | "de-DNAT");
        let end = if source { &self.src } else { &self.dst };
        assert_eq!(self.words(end), before, "{what}: what was before");
        let (address, port) =
            after.rsplit_once(':').map_or((after, 0), |(address, port)| (address, port.parse().unwrap_or(0)));
        let end = if source { &mut self.src } else { &mut self.dst };
        *end = (address.to_owned(), port);
    }
}

/// A walk through one table at one hook.
struct Walk {
    table: &'static str,
    start: String,
    chain: String,
    next: usize,
    stack: Vec<(String, usize)>,
}

/// How a walk ended, if it has.
enum Ended {
    Not,
    Accept,
    Drop(DropReason),
}

impl Walk {
    /// Leaves chains whose end is reached; false: at the end of the built-in one.
    fn settle(&mut self, chains: &Chains) -> bool {
        while self.next > chains[&(self.table, self.chain.clone())].1.len() {
            match self.stack.pop() {
                Some((chain, next)) => (self.chain, self.next) = (chain, next),
                None => return false,
            }
        }
        true
    }

    fn dropped(&self, rule: Option<usize>) -> Ended {
        Ended::Drop(DropReason::Netfilter { table: self.table, chain: self.chain.clone(), rule })
    }

    fn rule(&mut self, chains: &Chains, chain: &str, number: usize, matched: bool, now: &Now) -> Ended {
        assert!(self.settle(chains), "a rule after the end of {}", self.start);
        assert_eq!((self.chain.as_str(), self.next), (chain, number), "in table {}", self.table);
        let rule = &chains[&(self.table, self.chain.clone())].1[number - 1];
        assert_eq!(rule.matches(now), matched, "{} {chain} {number}: {}", self.table, rule.words());
        self.next += 1;
        if !matched {
            return Ended::Not;
        }
        match &rule.then {
            Then::Nothing | Then::Change(_) => {}
            Then::Accept | Then::Translate(_) => return Ended::Accept,
            Then::Drop | Then::Reject => return self.dropped(Some(number)),
            Then::Return => self.next = usize::MAX,
            Then::Jump(to) => {
                self.stack.push((self.chain.clone(), self.next));
                (self.chain, self.next) = (to.clone(), 1);
            }
            Then::Goto(to) => (self.chain, self.next) = (to.clone(), 1),
        }
        Ended::Not
    }

    fn policy(&mut self, chains: &Chains, chain: &str, accept: bool) -> Ended {
        assert!(!self.settle(chains), "a policy before the end of {}", self.start);
        self.chain.clone_from(&self.start);
        assert_eq!(self.start, chain);
        assert_eq!(chains[&(self.table, self.start.clone())].0, accept);
        if accept { Ended::Accept } else { self.dropped(None) }
    }
}

/// Follows the steps of one packet and holds its fate against them.
fn follow(chains: &Chains, first: &Packet, steps: &[&What]) {
    let mut now = Now::of(first);
    let mut walk: Option<Walk> = None;
    let mut drop: Option<DropReason> = None;
    let mut fates = Vec::new();
    for what in steps {
        let step = match what {
            What::Step(step) => step,
            What::Fate(fate) => {
                fates.push(fate.clone());
                continue;
            }
            _ => continue,
        };
        let ended = match (step, &mut walk) {
            (Step::Hook { table, chain }, _) => {
                assert!(drop.is_none(), "a hook after a packet was dropped");
                assert!(walk.is_none(), "a hook before the last one ended");
                let (start, stack) = ((*chain).to_owned(), Vec::new());
                walk = Some(Walk { table, chain: start.clone(), start, next: 1, stack });
                Ended::Not
            }
            (Step::ChainRule { table, chain, number, mismatch, .. }, Some(walk)) => {
                assert_eq!(*table, walk.table);
                walk.rule(chains, chain, *number, mismatch.is_none(), &now)
            }
            (Step::Policy { chain, accept, .. }, Some(walk)) => walk.policy(chains, chain, *accept),
            (Step::ChainRule { .. } | Step::Policy { .. }, None) => panic!("a rule without a hook: {step:?}"),
            (Step::Mark { what: "mark", before, after }, _) => {
                assert_eq!(now.mark, *before, "the mark before");
                now.mark = *after;
                Ended::Not
            }
            (Step::Nat { what, before, after }, _) => {
                now.translate(what, before, after);
                Ended::Not
            }
            _ => Ended::Not,
        };
        match ended {
            Ended::Not => {}
            Ended::Accept => walk = None,
            Ended::Drop(reason) => (walk, drop) = (None, Some(reason)),
        }
    }
    assert!(walk.is_none(), "the steps end in the middle of a table");
    // A packet to this node itself is sent, and then comes in.
    if let [Fate::Sent(IfIndex::LO), _] = fates.as_slice() {
        fates.remove(0);
    }
    assert_eq!(fates.len(), 1, "one fate: {fates:?}");
    match (drop, &fates[0]) {
        (Some(reason), Fate::Dropped(fate)) => assert_eq!(*fate, reason),
        (Some(reason), fate) => panic!("{reason:?}, but {fate:?}"),
        (None, Fate::Dropped(fate @ DropReason::Netfilter { .. })) => panic!("no verdict said {fate:?}"),
        (None, _) => {}
    }
}

fn run(world: &mut World, node: NodeId, command: &str) {
    match shell::start(world, node, command) {
        Started::Ended(answer) => assert_eq!((answer.status, answer.output.as_str()), (0, ""), "{command}"),
        Started::Running(_) => panic!("{command} takes time"),
    }
}

/// A router between two networks that nobody lives in.
fn router() -> (World, NodeId) {
    let mut world = World::new(7);
    let node = world.add_node("r", Profile::of(Profile::NEWEST).expect("the newest kernel is known"));
    for command in [
        "sysctl -q -w net.ipv4.ip_forward=1",
        "sysctl -q -w net.ipv4.icmp_ratelimit=0",
        "sysctl -q -w net.ipv4.icmp_msgs_per_sec=1000000",
        "sysctl -q -w net.ipv4.icmp_msgs_burst=1000000",
        "ip link set lo up",
        "ip link add d0 type dummy",
        "ip link add d1 type dummy",
        "ip addr add 192.0.2.1/24 dev d0",
        "ip addr add 198.51.100.1/24 dev d1",
        "ip link set d0 up",
        "ip link set d1 up",
        "ip route add default via 198.51.100.254",
    ] {
        run(&mut world, node, command);
    }
    (world, node)
}

fn draw_packet(rng: &mut Rng, id: u64) -> Packet {
    let address = |text: &str| text.parse::<Ipv4Addr>().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), IpAddr::V4);
    let (sport, dport) = (1000 + rng.below(3) as u16, pick(rng, &PORTS));
    let body = match rng.below(3) {
        0 => Body::Udp { sport, dport, data: vec![0; rng.below(30) as usize] },
        1 => {
            let flags = pick(rng, &[TcpFlags::SYN, TcpFlags::ACK, TcpFlags::SYN.with(TcpFlags::ACK), TcpFlags::RST]);
            Body::Tcp(TcpSegment { sport, dport, seq: 1, ack: 1, flags, options: 0, data: Vec::new() })
        }
        _ => Body::Icmp(IcmpMessage { kind: 8, code: 0, rest: u32::from(sport) << 16, length: 8, quoted: None }),
    };
    Packet {
        id: PacketId(id),
        flow: crate::base::FlowTag(0),
        src: address(pick(rng, &LAN)),
        dst: address(pick(rng, &FAR)),
        tos: 0,
        ttl: pick(rng, &[64, 64, 64, 1]),
        dont_fragment: true,
        label: 0,
        body,
        skb: Skb::default(),
    }
}

#[test]
fn the_steps_of_ten_thousand_packets_lead_to_their_fates() {
    const SETS: u64 = 100;
    const PACKETS: u64 = 100;
    let mut followed = 0;
    for set in 0..SETS {
        let mut rng = Rng::new(set, 9);
        let (chains, commands) = draw_rules(&mut rng);
        let (mut world, node) = router();
        for command in &commands {
            run(&mut world, node, command);
        }
        world.trace.on = true;
        let mut first: BTreeMap<PacketId, Packet> = BTreeMap::new();
        world.next_packet = PacketId(1_000_000);
        for n in 0..PACKETS {
            let packet = draw_packet(&mut rng, 1 + n);
            first.insert(packet.id, packet.clone());
            let dev = world.nodes[0].devices.by_name("d0").map_or(IfIndex::NONE, |link| link.index);
            world.with_kernel(node, |node, ctx| {
                let own = node.devices.get(dev).map(|link| link.mac).unwrap_or_default();
                let frame = Frame { source: own, destination: own, body: FrameBody::Ip(Box::new(packet.clone())) };
                ctx.trace.pick_up(&packet);
                kernel::input::receive(node, dev, frame, ctx);
            });
            let until = Time(world.now.0 + 10_000_000);
            world.run_until(until, &mut 10_000);
        }
        let mut steps: BTreeMap<PacketId, Vec<&What>> = BTreeMap::new();
        for record in world.trace.records.iter().filter(|record| record.packet.0 > 0) {
            if let What::Born(packet) = &record.what {
                first.entry(packet.id).or_insert_with(|| (**packet).clone());
            }
            steps.entry(record.packet).or_default().push(&record.what);
        }
        for (id, packet) in &first {
            let told = std::panic::catch_unwind(|| follow(&chains, packet, steps.get(id).map_or(&[], Vec::as_slice)));
            assert!(
                told.is_ok(),
                "rule set {set}, packet {id:?}: {packet:?}\n{}\n{:#?}",
                commands.join("\n"),
                steps.get(id)
            );
            followed += 1;
        }
    }
    assert!(followed >= SETS * PACKETS, "{followed} packets");
}
