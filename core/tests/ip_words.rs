//! Made-up lines of `ip`: mostly well-formed, then bent (a word too few, too many, of the other family, of no sense). Whatever they
//! are, the program answers, nothing panics, and the work is bounded. `HOPLAB_LINES` asks for more lines than the usual.
#![allow(clippy::disallowed_methods)] // how many are tried may be asked for; core asks nobody

mod dice;

use dice::Dice;
use hoplab_core::{Transcript, kernels, replay};

/// Lines of one transcript.
const OF_ONE: usize = 100;

fn lines_wanted() -> usize {
    std::env::var("HOPLAB_LINES").ok().and_then(|count| count.parse().ok()).unwrap_or(20_000)
}

const OPTIONS: &[&str] = &[
    "",
    "",
    "",
    "",
    " -6",
    " -6",
    " -4",
    " -j",
    " -j -p",
    " -o",
    " -br",
    " -d",
    " -s",
    " -N",
    " -6 -d",
    " -f inet6",
    " -batch -",
];

const ADDRESSES: &[&str] = &[
    "10.0.0.1",
    "10.0.0.7",
    "192.0.2.1",
    "255.255.255.255",
    "0.0.0.0",
    "10",
    "10.1",
    "127.0.0.1",
    "224.0.0.5",
    "fc00::1",
    "fc00::7",
    "fe80::1",
    "::",
    "::1",
    "ff02::1",
    "::ffff:1.2.3.4",
    "::1.2.3.4",
    "2001:db8::1",
    "any",
    "all",
    "default",
    "2001:db8::g",
    "1::2::3",
];

const PREFIXES: &[&str] = &[
    "default",
    "10.0.0.0/8",
    "10.5.0.0/16",
    "10.5.1.7",
    "0/0",
    "10/8",
    "10.0.0.0/33",
    "10.5.1.7/255.255.0.0",
    "2001:db8::/32",
    "::/0",
    "fc00::/7",
    "2001:db8::7",
    "fe80::/10",
    "ff00::/8",
    "2001:db8::/129",
    "any",
    "all",
    "default/8",
];

const NUMBERS: &[&str] =
    &["0", "1", "5", "100", "255", "256", "257", "32766", "65536", "4294967295", "4294967296", "-1", "0x10", "010", "x"];

const DEVICES: &[&str] = &["wan0", "wan1", "lo", "nosuch", "wan0wan0wan0wan0wan0", "if2", ""];

/// A word that stands for a value: `A` an address, `P` a prefix, `N` a number, `D` a device, `T` a table.
fn value(dice: &mut Dice, kind: &str) -> String {
    match kind {
        "A" => dice.pick(ADDRESSES).to_owned(),
        "P" => dice.pick(PREFIXES).to_owned(),
        "N" => dice.pick(NUMBERS).to_owned(),
        "D" => dice.pick(DEVICES).to_owned(),
        "T" => dice.pick(&["main", "local", "default", "100", "2000", "0", "all", "cache", "x"]).to_owned(),
        word => word.to_owned(),
    }
}

/// What may follow the verb of an object, key words with their values.
fn phrases(object: &str) -> &'static [&'static str] {
    match object {
        "route" => &[
            "P",
            "to P",
            "unreachable P",
            "local P",
            "nat P",
            "throw P",
            "via A",
            "via inet6 A",
            "via inet A",
            "dev D",
            "table T",
            "metric N",
            "proto static",
            "proto N",
            "scope link",
            "scope N",
            "src A",
            "tos N",
            "onlink",
            "nhid N",
            "pref high",
            "pref N",
            "expires N",
            "from P",
            "mtu N",
            "mtu lock N",
            "advmss N",
            "hoplimit N",
            "rtt 5ms",
            "rto_min Ns",
            "features ecn",
            "nexthop via A dev D weight N",
            "nexthop dev D onlink",
            "nexthop via A",
            "realms N",
            "as to A",
            "ttl-propagate enabled",
            "encap mpls N",
            "root P",
            "match P",
            "exact P",
            "type unicast",
            "cached",
            "iif D",
            "oif D",
            "mark N",
            "fibmatch",
            "ipproto tcp",
            "sport N",
            "dport N",
            "uid N",
            "connected",
            "vrf D",
            "notify",
        ],
        "rule" => &[
            "from P",
            "to P",
            "not",
            "pref N",
            "priority N",
            "table T",
            "lookup N",
            "fwmark N",
            "fwmark N/N",
            "iif D",
            "oif D",
            "dev D",
            "tos N",
            "ipproto N",
            "ipproto udp",
            "sport N",
            "sport N-N",
            "dport N-N",
            "uidrange N-N",
            "goto N",
            "nop",
            "blackhole",
            "type prohibit",
            "suppress_prefixlength N",
            "suppress_ifgroup N",
            "protocol N",
            "nat A",
            "realms N",
            "l3mdev",
            "tun_id N",
        ],
        "addr" => &[
            "P",
            "A",
            "local P",
            "peer P",
            "dev D",
            "dev D",
            "brd A",
            "brd +",
            "broadcast -",
            "label wan0:1",
            "label D",
            "scope N",
            "scope host",
            "metric N",
            "valid_lft N",
            "preferred_lft N",
            "valid_lft forever",
            "nodad",
            "home",
            "mngtmpaddr",
            "autojoin",
            "noprefixroute",
            "secondary",
            "to P",
            "up",
            "tentative",
            "-deprecated",
            "primary",
            "group N",
            "type veth",
            "anycast A",
        ],
        "neigh" => &[
            "A",
            "to A",
            "dev D",
            "dev D",
            "lladdr 02:00:00:00:00:09",
            "lladdr N",
            "nud permanent",
            "nud stale",
            "nud all",
            "nud N",
            "router",
            "proxy A",
            "use",
            "managed",
            "extern_learn",
            "protocol N",
            "unused",
        ],
        "nexthop" => &[
            "id N",
            "via A",
            "via inet6 A",
            "dev D",
            "onlink",
            "blackhole",
            "group N",
            "group N/N,N",
            "type mpath",
            "type resilient buckets N",
            "type resilient idle_timer N unbalanced_timer N",
            "protocol N",
            "fdb",
            "encap mpls N",
            "groups",
            "master D",
            "nhid N",
            "index N",
        ],
        _ => &[
            "D",
            "dev D",
            "up",
            "down",
            "mtu N",
            "txqueuelen N",
            "arp off",
            "multicast on",
            "promisc on",
            "alias D",
            "group N",
            "name D",
            "type veth peer name D",
            "type dummy",
            "type N",
            "netns x",
            "netns D",
            "address 02:00:00:00:00:07",
            "master D",
            "numtxqueues N",
            "index N",
        ],
    }
}

fn line(dice: &mut Dice) -> String {
    let object = dice.pick(&["route", "route", "route", "rule", "rule", "addr", "addr", "neigh", "nexthop", "link"]);
    let verbs = [
        "add", "add", "append", "prepend", "replace", "change", "del", "show", "list", "get", "flush", "save", "restore",
        "test", "set", "bucket", "help", "showdump", "xyz", "",
    ];
    let mut words: Vec<String> = vec![object.to_owned(), dice.pick(&verbs).to_owned()];
    for _ in 0..dice.roll(7) {
        let phrase = dice.pick(phrases(object));
        words.extend(phrase.split(' ').map(|word| value(dice, word)));
    }
    match dice.roll(12) {
        0 => drop(words.pop()),
        1 => words.push(dice.pick(&["via", "dev", "nexthop", "garbage", "", "to", "table", "weight", "'"]).to_owned()),
        2 => {
            let (a, b) = (dice.roll(words.len()), dice.roll(words.len()));
            words.swap(a, b);
        }
        3 => {
            let at = dice.roll(words.len());
            let shorter: String = words[at].chars().take(2).collect();
            words[at] = shorter;
        }
        _ => {}
    }
    let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
    let tool = if dice.once_in(12) { "netlink ip" } else { "ip" };
    format!("{tool}{} {}", dice.pick(OPTIONS), words.join(" "))
}

const SETUP: &str = "# ipv6: on
r$ ip link add wan0 type veth peer name p0 netns x
r$ ip link add wan1 type veth peer name p1 netns x
r$ ip link set wan0 up
r$ ip link set wan1 up
x$ ip link set p0 up
x$ ip link set p1 up
r$ ip link set lo up
r$ ip addr add 10.0.0.2/24 dev wan0
r$ ip -6 addr add fc00::2/64 dev wan0 nodad
";

#[test]
fn every_line_of_ip_is_answered() {
    let kernels = kernels();
    for case in 0..lines_wanted().div_ceil(OF_ONE) as u64 {
        let mut dice = Dice::of(case);
        let lines: String = (0..OF_ONE).map(|_| format!("r$ {}\n", line(&mut dice))).collect();
        let kernel = if dice.once_in(2) { None } else { Some(kernels[dice.roll(kernels.len())].version) };
        let done = replay(&format!("{SETUP}{lines}"), kernel).expect("a transcript always runs");
        let answered = Transcript::answered(&done.text);
        assert_eq!(answered.len(), OF_ONE + SETUP.matches("$ ").count(), "case {case}: each line has its answer");
        let most = answered.iter().map(|(_, answer)| answer.len()).max().unwrap_or(0);
        assert!(most < 5_000, "case {case}: an answer has {most} lines");
    }
}
