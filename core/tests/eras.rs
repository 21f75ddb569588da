//! What kernels of each age do with several ways, as measured on real ones (shared/conformance/eras: differences.md and the
//! stories' summary.json): how a next hop is chosen, for how long, and what that does to connections.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)] // a test reads files and says what it skips; core does not

mod transcript;

use std::path::Path;
use transcript::differences;

/// A router with two uplinks and a LAN.
const ROUTER: &str = "\
r$ ip link add wan0 type veth peer name p0 netns x
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip link set wan0 up
x$ ip link set p0 up
r$ ip link add wan1 type veth peer name p1 netns x
r$ ip addr add 10.0.1.2/24 dev wan1
r$ ip link set wan1 up
x$ ip link set p1 up
r$ ip link set lo up
r$ ip link add lan0 type veth peer name h0 netns x
r$ ip addr add 192.168.0.1/24 dev lan0
r$ ip link set lan0 up
x$ ip link set h0 up
r$ sysctl -w net.ipv4.ip_forward=1
";

/// The answers to the commands of `script` after the set-up, on a kernel.
fn answers(kernel: &str, setup: &str, script: &[String]) -> Vec<String> {
    let text = format!("# kernel: {kernel}\n{setup}r$ ip route show table 77\n{}\n", script.join("\n"));
    let done = hoplab_core::replay(&text, None).expect("the kernel has a profile");
    let mut answers: Vec<String> = Vec::new();
    for line in done.text.lines().skip_while(|line| *line != "r$ ip route show table 77").skip(1) {
        match line.split_once("$ ") {
            Some((node, _)) if node.len() <= 4 && !node.contains(' ') => answers.push(String::new()),
            _ => answers.last_mut().into_iter().for_each(|answer| answer.push_str(line)),
        }
    }
    answers
}

/// Which uplink each answer of `ip route get` names, as digits.
fn uplinks(answers: &[String]) -> String {
    answers.iter().filter_map(|a| a.split_once("dev wan")?.1.chars().next()).collect()
}

fn ask(kernel: &str, routes: &str, script: &[String]) -> String {
    uplinks(&answers(kernel, &format!("{ROUTER}{routes}"), script))
}

const WEIGHTS_2_1: &str = "r$ ip route add default nexthop via 10.0.0.1 weight 2 nexthop via 10.0.1.1 weight 1\n";
const EQUAL: &str = "r$ ip route add default nexthop via 10.0.0.1 nexthop via 10.0.1.1\n";
const TWO_DEFAULTS: &str = "r$ ip route add default via 10.0.0.1\nr$ ip route append default via 10.0.1.1\n";

/// `count` times the same question about a packet that came in.
fn same(count: usize) -> Vec<String> {
    vec!["r$ ip route get 203.0.113.10 from 192.168.0.3 iif lan0".to_owned(); count]
}

/// A question each about `count` destinations.
fn destinations(count: usize) -> Vec<String> {
    (1..=count).map(|n| format!("r$ ip route get 203.0.113.{n} from 192.168.0.3 iif lan0")).collect()
}

#[test]
fn the_cache_keeps_the_choice_of_a_source_and_destination() {
    assert_eq!(ask("3.4", WEIGHTS_2_1, &same(12)), "000000000000");
    let twice = [destinations(8), destinations(8)].concat();
    assert_eq!(ask("3.4", WEIGHTS_2_1, &twice), "0010010000100100", "in turn by weight, then kept");
}

#[test]
fn a_flush_of_the_cache_lets_the_next_question_draw_anew() {
    let flushed: Vec<String> =
        same(9).into_iter().flat_map(|question| [question, "r$ ip route flush cache".to_owned()]).collect();
    assert_eq!(ask("3.4", WEIGHTS_2_1, &flushed), "001001001");
    assert_eq!(ask("3.4", EQUAL, &flushed), "010101010");
}

#[test]
fn without_the_cache_each_packet_takes_the_next_turn() {
    for kernel in ["3.6", "3.10", "4.1"] {
        assert_eq!(ask(kernel, WEIGHTS_2_1, &same(12)), "001001001001", "{kernel}");
        assert_eq!(ask(kernel, EQUAL, &same(6)), "010101", "{kernel}");
        assert_eq!(ask(kernel, EQUAL, &destinations(6)), "010101", "{kernel}: whatever the destination");
    }
}

#[test]
fn a_hash_gives_each_destination_its_hop_for_good() {
    for kernel in ["4.4", "4.9", "4.12", "4.19", "5.4", "5.10", "6.1", "6.12", "6.18"] {
        let twice = ask(kernel, WEIGHTS_2_1, &[destinations(100), destinations(100)].concat());
        let (first, second) = twice.split_at(100);
        assert_eq!(first, second, "{kernel}");
        let share = first.bytes().filter(|b| *b == b'0').count();
        assert!((52..=80).contains(&share), "{kernel}: {share} of 100 by the hop of weight 2");
    }
}

#[test]
fn with_4_4_forwarded_packets_are_hashed_by_addresses_whatever_their_ports() {
    let ports = |n: usize| format!("r$ ip route get 203.0.113.10 from 192.168.0.3 iif lan0 ipproto udp sport {n} dport 53");
    let script: Vec<String> = (1..=20).map(ports).collect();
    let chosen = ask("4.4", EQUAL, &script);
    assert!(chosen.bytes().all(|b| Some(b) == chosen.bytes().next()), "{chosen}");
    let policy = format!("{EQUAL}r$ sysctl -w net.ipv4.fib_multipath_hash_policy=1\n");
    let chosen = ask("6.18", &policy, &script);
    assert!(chosen.contains('0') && chosen.contains('1'), "policy 1 spreads ports: {chosen}");
}

#[test]
fn several_default_routes_to_gateways_that_nobody_knows() {
    let local = vec!["r$ ip route get 203.0.113.10".to_owned(); 6];
    for kernel in ["3.6", "3.10", "4.1"] {
        assert_eq!(ask(kernel, TWO_DEFAULTS, &local), "010010", "{kernel}: one after the other, then from the start");
    }
    for kernel in ["4.4", "4.12", "6.18"] {
        assert_eq!(ask(kernel, TWO_DEFAULTS, &local), "000000", "{kernel}: an unknown gateway counts as alive");
    }
    assert_eq!(ask("3.4", TWO_DEFAULTS, &local), "000000", "the cache keeps the first answer");
    assert_eq!(ask("3.10", TWO_DEFAULTS, &same(6)), "000000", "forwarded packets take the first");
}

/// The router with two providers and a server behind both, and both uplinks masqueraded.
fn masqueraded(weights: (u8, u8)) -> String {
    let mut setup = String::from(
        "r$ sysctl -w net.ipv4.ip_forward=1\nr$ ip link add lan0 type veth peer name eth0 netns h\n\
         r$ ip addr add 192.168.0.1/24 dev lan0\nr$ ip link set lan0 up\nr$ ip link set lo up\n\
         h$ ip addr add 192.168.0.3/24 dev eth0\nh$ ip link set eth0 up\nh$ ip route add default via 192.168.0.1\n\
         w$ ip link set lo up\nw$ ip addr add 198.51.100.10/32 dev lo\n",
    );
    for n in 0..2 {
        let (near, far) = (format!("10.0.{n}"), format!("203.0.{n}"));
        setup += &format!(
            "r$ ip link add wan{n} type veth peer name eth0 netns i{n}\nr$ ip addr add {near}.2/24 dev wan{n}\n\
             r$ ip link set wan{n} up\ni{n}$ sysctl -w net.ipv4.ip_forward=1\ni{n}$ ip addr add {near}.1/24 dev eth0\n\
             i{n}$ ip link set eth0 up\ni{n}$ ip link add eth1 type veth peer name eth{n} netns w\n\
             i{n}$ ip addr add {far}.1/30 dev eth1\ni{n}$ ip link set eth1 up\nw$ ip addr add {far}.2/30 dev eth{n}\n\
             w$ ip link set eth{n} up\ni{n}$ ip route add 198.51.100.0/24 via {far}.2\n\
             w$ ip route add {near}.0/24 via {far}.1\nr$ iptables -t nat -A POSTROUTING -o wan{n} -j MASQUERADE\n"
        );
    }
    let (a, b) = weights;
    setup
        + &format!(
            "w$ serve tcp 80\n\
         r$ ip route add default nexthop via 10.0.0.1 weight {a} nexthop via 10.0.1.1 weight {b}\n"
        )
}

/// How many of `count` connections through the router come about.
fn connections(kernel: &str, weights: (u8, u8), count: u16) -> usize {
    let flow = |n: u16| format!("h$ flow tcp 198.51.100.10 80 --sport {} --timeout 3", 20_000 + 17 * n);
    let script: Vec<String> = (0..count).map(flow).collect();
    answers(kernel, &masqueraded(weights), &script).iter().filter(|answer| answer.starts_with("reply")).count()
}

#[test]
fn connections_through_two_masqueraded_uplinks_broke_when_every_packet_took_its_turn() {
    for (kernel, come_about) in [("3.4", 6), ("3.10", 0), ("4.1", 0), ("4.4", 6), ("4.12", 6), ("6.18", 6)] {
        assert_eq!(connections(kernel, (1, 1), 6), come_about, "{kernel}");
    }
}

#[test]
fn a_hundred_to_one_hides_the_fault() {
    assert_eq!(connections("3.10", (100, 1), 6), 6);
}

/// The recorded transcripts of each kernel, where they are beside the project: look-ups, edits and listings agree throughout.
#[test]
fn the_recordings_of_all_kernels_are_answered_as_recorded() {
    let eras = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/conformance/eras/transcripts");
    if !eras.is_dir() {
        eprintln!("skipped: no recordings at {}", eras.display());
        return;
    }
    let mut folders: Vec<_> = eras.read_dir().expect("a folder").flatten().map(|entry| entry.path()).collect();
    folders.sort();
    let mut wrong = Vec::new();
    for folder in folders {
        for family in ["rpdb-2001.t", "rpdbf-2001.t", "mutatef-2001.t", "sample-defaults.t", "sample-flushed.t"] {
            let Ok(text) = std::fs::read_to_string(folder.join(family)) else { continue };
            let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if family == "sample-flushed.t" && !["3.", "4.1."].iter().any(|old| name.starts_with(old)) {
                continue; // drawn at random at boot
            }
            let different = differences(&text);
            if let Some(first) = different.first() {
                wrong.push(format!("{}/{family}: {} differ, the first:\n{first}", folder.display(), different.len()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
