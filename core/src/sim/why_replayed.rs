//! A property: the steps of a look-up, read by somebody who knows nothing else, lead to the answer that the look-up gave. Random
//! rules, tables and routes of both families, random questions.
#![allow(clippy::disallowed_methods)] // how many are tried may be asked for; core asks nobody

use super::shell::{self, Started};
use crate::base::{Errno, IfIndex, NodeId, Rng, TableId};
use crate::command::Answer;
use crate::engine::World;
use crate::kernel::Profile;
use crate::trace::step::{HopCandidate, PrefixVerdict};
use crate::trace::{RuleVerdict, Step, What};
use std::hash::Hasher as _;
use std::net::IpAddr;

/// Look-ups that are tried; `HOPLAB_LOOKUPS` asks for more.
const LOOKUPS: usize = 10_000;
/// Look-ups with one set-up.
const QUESTIONS: usize = 100;

/// What somebody concludes from the steps.
#[derive(Debug, PartialEq, Eq)]
enum Conclusion {
    /// A way: the table it is in, and where several next hops were to choose from, the chosen one.
    Way(TableId, Option<(Option<IpAddr>, IfIndex)>),
    /// An error; none: which one the steps before do not say.
    Nothing(Option<Errno>),
}

/// A reader of steps.
#[derive(Default)]
struct Reader {
    dst: Option<IpAddr>,
    /// Rules before this priority are jumped over.
    jumped_to: u32,
    last_priority: u32,
    /// Of the table that is being asked: the last length, and what was taken.
    last_length: Option<u8>,
    taken: Option<TableId>,
    refused: Option<Errno>,
    concluded: Option<Conclusion>,
    /// Inside of the look-up of the way back: it has its own conclusion.
    way_back: bool,
}

impl Reader {
    /// Reads the steps of one look-up; returns what it concludes and what the look-up said.
    fn read(steps: &[Step]) -> Option<(Conclusion, &Step)> {
        let mut reader = Self::default();
        for step in steps {
            match step {
                Step::Lookup { dst, .. } => reader = Self { dst: Some(*dst), ..Self::default() },
                Step::Note(text) if text.starts_with("the way back") => reader.way_back = true,
                Step::SourceCheck { passed, .. } => {
                    reader.way_back = false;
                    if !passed {
                        return Some((Conclusion::Nothing(None), step));
                    }
                }
                _ if reader.way_back => {}
                Step::Prefix { table, prefix, verdict } => {
                    reader.prefix(*table, (prefix.addr(), prefix.prefix_len()), prefix.contains(&reader.dst?), verdict)
                }
                Step::Rule { priority, text, verdict } => reader.rule(*priority, text, verdict),
                Step::Multipath { inputs, hash, hops, chosen, .. } => reader.choice(inputs, *hash, hops, *chosen),
                Step::Route { .. } | Step::NoRoute(_) => {
                    return Some((reader.concluded.unwrap_or(Conclusion::Nothing(None)), step));
                }
                _ => {}
            }
        }
        None
    }

    fn prefix(&mut self, table: TableId, (network, length): (IpAddr, u8), covers: bool, verdict: &PrefixVerdict) {
        let dst = self.dst.unwrap_or(network);
        assert_eq!(covers, *verdict != PrefixVerdict::NotCovering, "{network}/{length} and {dst}: {verdict:?}");
        if covers {
            assert!(self.last_length.is_none_or(|last| last >= length), "longest first: {network}/{length}");
            self.last_length = Some(length);
        }
        match verdict {
            PrefixVerdict::Taken => (self.taken, self.refused) = (Some(table), None),
            PrefixVerdict::Error(errno) => (self.taken, self.refused) = (None, Some(*errno)),
            PrefixVerdict::NotCovering | PrefixVerdict::PassedOver(_) => {}
        }
    }

    fn rule(&mut self, priority: u32, text: &str, verdict: &RuleVerdict) {
        assert!(self.concluded.is_none(), "a rule is asked after the end");
        assert!(priority >= self.last_priority && priority >= self.jumped_to, "rules in their order");
        self.last_priority = priority;
        let (taken, refused) = (self.taken.take(), self.refused.take());
        self.last_length = None;
        match verdict {
            RuleVerdict::Found => {
                // IPv6 finds an error route as it finds any other.
                let way = |()| Conclusion::Way(taken.expect("what is found was taken before"), None);
                self.concluded = Some(refused.map_or_else(|| way(()), |errno| Conclusion::Nothing(Some(errno))));
            }
            RuleVerdict::Suppressed => assert!(taken.is_some() || refused.is_some(), "what is passed over was taken before"),
            RuleVerdict::Error(errno) => {
                assert!(refused.is_none_or(|refused| refused == *errno), "the route's error: {refused:?}, {errno:?}");
                self.concluded = Some(Conclusion::Nothing(Some(*errno)));
            }
            // While no rule was touched, `local` and `main` are one trie, asked once: what is of `main` waits for its rule.
            RuleVerdict::NothingInTable if text.ends_with("lookup local") && taken != Some(TableId::LOCAL) => {
                (self.taken, self.refused) = (taken, refused);
            }
            RuleVerdict::NothingInTable => assert_eq!(taken, None, "nothing, and yet something was taken"),
            RuleVerdict::Goto(target) => self.jumped_to = *target,
            RuleVerdict::NoMatch(why) => assert!(!why.is_empty(), "each rule that does not match says why"),
            RuleVerdict::Nop | RuleVerdict::Unresolved(_) => {}
        }
    }

    /// The choice among next hops, made again from what is told of it.
    fn choice(&mut self, inputs: &[(&str, String)], hash: u32, hops: &[HopCandidate], chosen: usize) {
        let told = |name: &str| inputs.iter().find(|(input, _)| *input == name).map(|(_, value)| value.as_str());
        if let (Some(key), Some(bytes)) = (told("key"), told("bytes").filter(|_| told("policy") != Some("3"))) {
            assert_eq!(hash_of(key, bytes), hash, "{inputs:?}");
        }
        let Some(hop) = hops.get(chosen) else { panic!("hop {chosen} of {}", hops.len()) };
        for (place, other) in hops.iter().enumerate() {
            assert_eq!(other.why_not.is_empty(), place == chosen, "exactly the chosen one is not passed over: {hops:?}");
            let above = i64::from(hash) > other.bound;
            let told_above = ["the hash lies above its bound", "no share: it has no carrier"].contains(&other.why_not);
            assert!(!told_above || above, "not above its bound: {hops:?}");
            assert!(!above || told_above || other.why_not == "dead", "above its bound, and nobody says so: {hops:?}");
            if other.why_not == "another hop came before it" {
                assert!(chosen < place, "{hops:?}");
            }
        }
        if let Some(Conclusion::Way(_, way)) = &mut self.concluded {
            *way = Some((hop.gateway, hop.dev));
        }
    }
}

/// The hash as 6.18 computes it: SipHash-2-4 over the bytes with the key twice, its low half without the lowest bit.
fn hash_of(key: &str, bytes: &str) -> u32 {
    let key = u64::from(u32::from_str_radix(key.trim_start_matches("0x"), 16).expect("a key"));
    let bytes: Vec<u8> = bytes
        .as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(str::from_utf8(pair).expect("digits"), 16).expect("a byte"))
        .collect();
    let key = key << 32 | key;
    let mut hasher = siphasher::sip::SipHasher24::new_with_keys(key, key);
    hasher.write(&bytes);
    (hasher.finish() as u32).max(1) >> 1
}

/// A router with three uplinks, two kinds of addresses, and random rules and routes.
struct Lab {
    world: World,
    router: NodeId,
    rng: Rng,
}

impl Lab {
    fn new(seed: u64) -> Self {
        let mut world = World::new(seed);
        let profile = Profile::of(Profile::NEWEST).expect("the newest kernel has a profile");
        let (router, _) = (world.add_node("r", profile), world.add_node("x", profile));
        let mut lab = Self { world, router, rng: Rng::new(seed, 7) };
        lab.run("sysctl -w net.ipv4.ip_forward=1");
        lab.run("sysctl -w net.ipv6.conf.all.forwarding=1");
        for (place, dev) in ["wan0", "wan1", "wan2", "lan0"].into_iter().enumerate() {
            lab.run(&format!("ip link add {dev} type veth peer name p{place} netns x"));
            lab.run(&format!("ip link set {dev} up"));
            lab.run(&format!("ip addr add 10.0.{place}.2/24 dev {dev}"));
            lab.run(&format!("ip -6 addr add fc0{place}::2/64 dev {dev} nodad"));
        }
        lab.set("net.ipv4.fib_multipath_hash_seed", 1..1000);
        lab.set("net.ipv4.fib_multipath_hash_policy", 0..4);
        lab.set("net.ipv6.fib_multipath_hash_policy", 0..4);
        lab.set("net.ipv4.conf.all.rp_filter", 0..3);
        for _ in 0..12 + lab.rng.below(12) {
            let (route, rule) = (lab.route(), lab.rule());
            lab.run(&route);
            if lab.one_in(2) {
                lab.run(&rule);
            }
        }
        lab
    }

    fn set(&mut self, key: &str, values: std::ops::Range<u32>) {
        let value = values.start + self.rng.below(values.end - values.start);
        self.run(&format!("sysctl -w {key}={value}"));
    }

    fn one_in(&mut self, count: u32) -> bool {
        self.rng.below(count) == 0
    }

    fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.rng.below(words.len() as u32) as usize]
    }

    fn run(&mut self, command: &str) -> Answer {
        match shell::start(&mut self.world, self.router, command) {
            Started::Ended(answer) => answer,
            Started::Running(_) => panic!("{command} takes time"),
        }
    }

    fn destination(&mut self, six: bool) -> String {
        let (a, b) = (self.rng.below(4), self.rng.below(8));
        if six {
            format!("2001:db8:{a}:{b}::{:x}", self.rng.below(3) + 1)
        } else {
            format!("198.51.{a}.{}", b * 32 + self.rng.below(3))
        }
    }

    fn prefix(&mut self, six: bool) -> String {
        let address = self.destination(six);
        let length =
            if six { self.pick(&["32", "48", "64", "128"]) } else { self.pick(&["15", "16", "22", "24", "27", "32"]) };
        if self.one_in(6) { "default".to_owned() } else { format!("{address}/{length}") }
    }

    fn hop(&mut self, six: bool) -> String {
        let (dev, host) = (self.rng.below(3), self.rng.below(4) + 3);
        if six { format!("via fc0{dev}::{host}") } else { format!("via 10.0.{dev}.{host}") }
    }

    fn route(&mut self) -> String {
        let six = self.one_in(2);
        let (family, prefix) = (if six { "-6" } else { "-4" }, self.prefix(six));
        let end = format!("table {} metric {}", self.pick(&["main", "100", "101", "102"]), self.rng.below(3) + 1);
        let body = match self.rng.below(8) {
            0 => {
                return format!(
                    "ip {family} route add {} {prefix} {end}",
                    self.pick(&["unreachable", "blackhole", "prohibit", "throw"])
                );
            }
            1..4 => {
                let hops: Vec<String> = (0..self.rng.below(3) + 2)
                    .map(|_| format!("nexthop {} weight {}", self.hop(six), self.rng.below(5) + 1))
                    .collect();
                hops.join(" ")
            }
            _ => return format!("ip {family} route add {prefix} {} {end}", self.hop(six)),
        };
        format!("ip {family} route add {prefix} {end} {body}")
    }

    fn rule(&mut self) -> String {
        let six = self.one_in(2);
        let family = if six { "-6" } else { "-4" };
        let mut words = format!("ip {family} rule add prio {}", self.rng.below(400) * 10 + 1);
        for _ in 0..self.rng.below(3) {
            let selector = match self.rng.below(7) {
                0 => format!(" to {}", self.prefix(six)),
                1 => format!(" from {}", if six { "fc03::/64" } else { "10.0.3.0/25" }),
                2 => format!(" fwmark {}", self.rng.below(3)),
                3 => " iif lan0".to_owned(),
                4 => format!(" ipproto {}", self.pick(&["tcp", "udp"])),
                5 => format!(" dport {}-{}", self.rng.below(3) * 50 + 1, 200),
                _ => " not iif lan0".to_owned(),
            };
            words.push_str(&selector);
        }
        words.push_str(&match self.rng.below(9) {
            0 => format!(" goto {}", 2000 + self.rng.below(2000)),
            1 => " nop".to_owned(),
            2 => format!(" {}", self.pick(&["unreachable", "blackhole", "prohibit"])),
            3 => format!(" table main suppress_prefixlength {}", self.rng.below(25)),
            _ => format!(" table {}", self.pick(&["main", "100", "101", "102"])),
        });
        words
    }

    fn question(&mut self) -> String {
        let six = self.one_in(2);
        let mut words = format!("ip {} route get {}", if six { "-6" } else { "-4" }, self.destination(six));
        if self.one_in(2) {
            let host = self.rng.below(200) + 3;
            let from = if six { format!("fc03::{host}") } else { format!("10.0.3.{host}") };
            words.push_str(&format!(" from {from} iif lan0"));
        }
        if self.one_in(2) {
            words.push_str(&format!(" mark {}", self.rng.below(3)));
        }
        if self.one_in(2) {
            words.push_str(&format!(
                " ipproto {} sport {} dport {}",
                self.pick(&["tcp", "udp"]),
                1000 + self.rng.below(500),
                self.rng.below(300) + 1
            ));
        }
        words
    }

    /// Asks with the trace on, and again with it off: the answers are to be the same, and what the steps lead to.
    fn ask(&mut self, question: &str) {
        self.world.trace.on = false;
        let unwatched = self.run(question);
        self.world.trace.on = true;
        let before = self.world.trace.records.len();
        let watched = self.run(question);
        assert_eq!(
            (&watched.output, watched.status),
            (&unwatched.output, unwatched.status),
            "{question}: watching changes nothing"
        );
        let records = self.world.trace.records.starting_at(before);
        let steps: Vec<Step> = records
            .filter_map(|record| if let What::Step(step) = &record.what { Some(step.clone()) } else { None })
            .collect();
        let Some((concluded, said)) = Reader::read(&steps) else { panic!("{question}: no result among {steps:#?}") };
        match (&concluded, said) {
            (Conclusion::Way(table, way), Step::Route { gateway, dev, table: said, .. }) => {
                assert_eq!(table, said, "{question}: {steps:#?}");
                assert!(way.is_none_or(|way| way == (*gateway, *dev)), "{question}: {way:?} and {said:?}: {steps:#?}");
                assert_eq!(watched.status, 0, "{question}: {}", watched.output);
                if let Some(gateway) = gateway {
                    assert!(watched.output.contains(&format!("via {gateway} ")), "{question}: {}", watched.output);
                }
            }
            (Conclusion::Nothing(Some(errno)), Step::NoRoute(said)) => assert_eq!(errno, said, "{question}: {steps:#?}"),
            (Conclusion::Nothing(None), Step::NoRoute(_) | Step::SourceCheck { .. }) => {
                assert_ne!(watched.status, 0, "{question}: {}", watched.output);
            }
            _ => panic!("{question}: {concluded:?}, and the look-up said {said:?}: {steps:#?}"),
        }
    }
}

#[test]
fn the_steps_of_a_look_up_lead_to_its_answer() {
    let asked = std::env::var("HOPLAB_LOOKUPS").ok().and_then(|count| count.parse().ok()).unwrap_or(LOOKUPS);
    for seed in 0..asked.div_ceil(QUESTIONS) as u64 {
        let mut lab = Lab::new(seed);
        for _ in 0..QUESTIONS {
            let question = lab.question();
            lab.ask(&question);
        }
    }
}
