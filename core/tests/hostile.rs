//! Bad input: whatever is typed or opened, there is a clear error, nothing panics, and nothing runs for ever.

mod dice;

use dice::Dice;
use hoplab_core::{Scenario, Sim, kernels, replay};

const TOOLS: [&str; 14] = [
    "ip",
    "iptables",
    "ipset",
    "sysctl",
    "conntrack",
    "nstat",
    "ping",
    "flow",
    "serve",
    "capture",
    "iptables-save",
    "cat",
    "netlink",
    "/sbin/ip",
];

const WORDS: [&str; 110] = [
    "route",
    "rule",
    "addr",
    "link",
    "neigh",
    "nexthop",
    "add",
    "append",
    "prepend",
    "replace",
    "change",
    "del",
    "flush",
    "show",
    "get",
    "set",
    "save",
    "restore",
    "default",
    "all",
    "10.0.0.0/24",
    "10.0.0.1",
    "10.0.0.1/32",
    "0/0",
    "255.255.255.255",
    "224.0.0.1",
    "127.0.0.1",
    "0.0.0.0",
    "10.0.0.0/33",
    "10.0.0/24",
    "via",
    "dev",
    "wan0",
    "wan1",
    "lo",
    "nosuch",
    "table",
    "main",
    "local",
    "100",
    "0",
    "4294967295",
    "4294967296",
    "-1",
    "99999999999999999999",
    "metric",
    "weight",
    "256",
    "257",
    "tos",
    "0x10",
    "scope",
    "host",
    "proto",
    "src",
    "mtu",
    "lock",
    "onlink",
    "blackhole",
    "throw",
    "prohibit",
    "unreachable",
    "from",
    "to",
    "iif",
    "oif",
    "fwmark",
    "0x1/0xff",
    "prio",
    "goto",
    "not",
    "lookup",
    "suppress_prefixlength",
    "up",
    "down",
    "arp",
    "off",
    "name",
    "type",
    "veth",
    "peer",
    "netns",
    "x",
    "-t",
    "nat",
    "mangle",
    "-A",
    "-I",
    "-D",
    "-N",
    "-j",
    "-m",
    "-p",
    "tcp",
    "udp",
    "--dport",
    "--mark",
    "-s",
    "-d",
    "!",
    "MASQUERADE",
    "SNAT",
    "--to-source",
    "PREROUTING",
    "POSTROUTING",
    "create",
    "hash:ip",
    "timeout",
    "-j",
    "-o",
];

const ODD: [&str; 12] =
    ["", "''", "\u{fffd}", "\u{0}", "%n%n", "--", "-", "=", "a=b", "éééééééééééééééééééé", "((((((((", "0x"];

fn command(dice: &mut Dice) -> String {
    let mut words = vec![dice.pick(&TOOLS).to_owned()];
    for _ in 0..dice.roll(12) {
        let word = match dice.roll(40) {
            0 => dice.pick(&ODD).to_owned(),
            1 => "7".repeat(dice.roll(400)),
            _ => dice.pick(&WORDS).to_owned(),
        };
        words.push(word);
    }
    // ping and flow for ever would only wait: everything else is kept as it fell.
    let lasting = matches!(words[0].as_str(), "ping" | "flow");
    words.join(" ") + if lasting { " -c 1 -W 1" } else { "" }
}

const SETUP: &str =
    "r$ ip link add wan0 type veth peer name p0 netns x\nr$ ip addr add 10.0.0.2/24 dev wan0\nr$ ip link set wan0 up
x$ ip link set p0 up\nx$ ip addr add 10.0.0.1/24 dev p0\nr$ ip link set lo up\n";

#[test]
fn no_command_line_panics_or_hangs() {
    let kernels = kernels();
    for seed in 1..=60 {
        let mut dice = Dice::of(seed);
        let lines: String = (0..40).map(|_| format!("{}$ {}\n", dice.pick(&["r", "r", "x"]), command(&mut dice))).collect();
        let kernel = kernels[dice.roll(kernels.len())].version;
        let done = replay(&format!("{SETUP}{lines}"), Some(kernel)).expect("a transcript always runs");
        assert!(done.text.lines().count() >= 40, "seed {seed}");
    }
}

#[test]
fn frames_that_loop_end() {
    let text = "a$ sysctl -w net.ipv4.ip_forward=1\nb$ sysctl -w net.ipv4.ip_forward=1
a$ ip link add v0 type veth peer name w0 netns b\na$ ip addr add 10.0.0.1/24 dev v0\na$ ip link set v0 up
b$ ip addr add 10.0.0.2/24 dev w0\nb$ ip link set w0 up
a$ ip route add default via 10.0.0.2\nb$ ip route add default via 10.0.0.1
a$ ip link add h0 type veth peer name v0 netns h\na$ ip addr add 10.0.9.1/24 dev h0\na$ ip link set h0 up
h$ ip addr add 10.0.9.2/24 dev v0\nh$ ip link set v0 up\nh$ ip route add default via 10.0.9.1
h$ ping -c 1 -W 1 198.51.100.1\n";
    let done = replay(text, None).expect("a transcript always runs");
    assert!(done.text.contains("Time to live exceeded"), "{}", done.text);
}

#[test]
fn a_chain_that_jumps_to_itself_is_refused_where_a_packet_could_come() {
    let text = "r$ iptables -N A\nr$ iptables -A A -j A\nr$ iptables -A INPUT -j A
r$ iptables -N B\nr$ iptables -N C\nr$ iptables -A B -j C\nr$ iptables -A C -j B\nr$ iptables -A OUTPUT -j B\n";
    let done = replay(text, None).expect("a transcript always runs");
    assert_eq!(done.text.matches("Too many levels of symbolic links").count(), 2, "both loops are refused:\n{}", done.text);
}

#[test]
fn a_broken_scenario_says_where() {
    for (text, place, word) in [
        ("", 0, "schema"),
        ("schema = 1\ntitle = 7", 2, "string"),
        ("schema = [[[[[[[[", 1, ""),
        (
            "schema = 1\ntitle = \"t\"\nsummary = \"s\"\nkernels = [\"6.18\"]\n[[nodes]]\nname = \"r;rm\"\n",
            6,
            "a node's name",
        ),
        (
            "schema = 1\ntitle = \"t\"\nsummary = \"s\"\nkernels = [\"6.18\"]\n[[links]]\nends = [\"r:a\", \"x:b\"]\n",
            6,
            "no node",
        ),
    ] {
        let error = Scenario::read(text).expect_err("it is broken");
        assert!(place == 0 || error.line == place, "{text:?}: {error}");
        assert!(error.to_string().contains(word), "{text:?}: {error}");
    }
}

#[test]
fn a_set_up_that_fails_is_named() {
    let text = "schema = 1\ntitle = \"t\"\nsummary = \"s\"\nkernels = [\"6.18\"]\n[[nodes]]\nname = \"r\"\nsetup = '''\nip link set lo up\nip rout ad\n'''\n";
    let scenario = Scenario::read(text).expect("the file itself is well-formed");
    let error = Sim::from_scenario(&scenario, None).expect_err("the set-up fails");
    assert!(error.contains("r: set-up line 2"), "{error}");
}
