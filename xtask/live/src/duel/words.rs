//! The words of which routing families make commands: prefixes, routes of all types with all keys, rules, next hop objects, questions
//! and listings. Some are wrong on purpose.

use super::chance::Chance;
use super::site::Site;
use std::net::Ipv4Addr;

/// Where prefixes and destinations lie, so that they meet: base and length.
const POOLS: [(u32, u32); 8] = [
    (0x0a00_0000, 14),
    (0x0a00_0000, 22),
    (0xac10_0000, 12),
    (0xac10_0000, 22),
    (0xc0a8_0000, 16),
    (0xc633_6400, 22),
    (0xcb00_7100, 24),
    (0, 0),
];
const TABLES: [&str; 10] = ["100", "101", "102", "200", "1000", "main", "254", "default", "local", "70000"];
const PROTOCOLS: [&str; 10] = ["static", "boot", "kernel", "ra", "zebra", "bird", "bgp", "ospf", "77", "redirect"];
const TYPES: [&str; 7] = ["blackhole", "unreachable", "prohibit", "throw", "broadcast", "local", "multicast"];
const TOS: [&str; 8] = ["0x04", "0x08", "0x10", "0x1c", "8", "0x20", "0xb8", "lowdelay"];
const WEIGHTS: [u32; 10] = [1, 1, 2, 3, 5, 9, 10, 100, 255, 256];

/// An address in a pool, or anywhere.
pub fn address(chance: &mut Chance) -> Ipv4Addr {
    let (base, length) = *chance.pick(&POOLS);
    Ipv4Addr::from(base | chance.bits().checked_shr(length).unwrap_or(0))
}

/// A prefix; rarely one with host bits, which the tools or the kernel refuse.
pub fn prefix(chance: &mut Chance) -> String {
    if chance.percent(8) {
        return "default".to_owned();
    }
    let length = *chance.pick(&[8, 12, 14, 16, 17, 20, 22, 23, 24, 24, 24, 25, 26, 28, 30, 31, 32, 32]);
    let mask = u32::MAX << (32 - length);
    let address = u32::from(address(chance));
    let kept = if chance.percent(3) { address } else { address & mask };
    format!("{}/{length}", Ipv4Addr::from(kept))
}

fn weight(chance: &mut Chance) -> String {
    chance.maybe(70, |c| format!(" weight {}", c.pick(&WEIGHTS)))
}

/// `via A [dev D] [onlink]` or `dev D`, with a leading blank.
pub fn hop(site: &Site, chance: &mut Chance) -> String {
    let port = site.port(chance).clone();
    let gateway = port.neighbour(chance);
    let name = &port.name;
    match chance.number(0, 19) {
        0..=7 => format!(" via {gateway} dev {name}"),
        8..=12 => format!(" via {gateway}"),
        13..=16 => format!(" dev {name}"),
        17 => format!(" via {} dev {name} onlink", address(chance)),
        18 => format!(" via inet {gateway} dev {}", site.device(chance)),
        _ => format!(" via {} dev {}", address(chance), site.device(chance)),
    }
}

fn hops(site: &Site, chance: &mut Chance) -> String {
    let count = *chance.pick(&[1, 2, 2, 2, 3, 3, 4, 6, 9]);
    (0..count).map(|_| format!(" nexthop{}{}", hop(site, chance), weight(chance))).collect()
}

fn metrics(chance: &mut Chance) -> String {
    let lock = chance.maybe(30, |_| "lock ".to_owned());
    match chance.number(0, 11) {
        0..=3 => format!(" mtu {lock}{}", chance.pick(&[68, 552, 1280, 1400, 1500, 9000, 70000])),
        4 => format!(" advmss {lock}{}", chance.pick(&[500, 1360, 1460])),
        5 => format!(" window {lock}{}", chance.pick(&[1000, 65535])),
        6 => format!(" rtt {lock}{}", chance.pick(&["100ms", "1s", "5000", "0.3s"])),
        7 => format!(" rto_min {lock}{}", chance.pick(&["100ms", "2s", "7"])),
        8 => format!(" initcwnd {lock}{}", chance.pick(&[2, 10, 100])),
        9 => format!(" hoplimit {lock}{}", chance.pick(&[1, 64, 255, 300])),
        10 => format!(" quickack {}", chance.pick(&[0, 1])),
        _ => format!(" initrwnd {lock}{} cwnd {lock}{}", chance.number(1, 50), chance.number(1, 50)),
    }
}

fn source(site: &Site, chance: &mut Chance) -> String {
    let port = site.port(chance);
    let own = port.address;
    format!(" src {}", if chance.percent(90) { own } else { port.neighbour(chance) })
}

/// Keys of a route without its next hops, in any order.
fn keys(site: &Site, chance: &mut Chance) -> String {
    let mut keys = [
        chance.maybe(30, |c| format!(" table {}", c.pick(&TABLES))),
        chance.maybe(25, |c| format!(" metric {}", c.pick(&["1", "10", "100", "1024", "0", "4294967295"]))),
        chance.maybe(12, |c| format!(" tos {}", c.pick(&TOS))),
        chance.maybe(8, |c| format!(" scope {}", c.pick(&["link", "global", "host", "site", "nowhere", "100"]))),
        chance.maybe(15, |c| format!(" proto {}", c.pick(&PROTOCOLS))),
        chance.maybe(15, |c| source(site, c)),
        chance.maybe(15, metrics),
    ];
    for last in (1..keys.len()).rev() {
        keys.swap(last, chance.index(last + 1));
    }
    keys.concat()
}

/// What follows `ip route VERB`: a type, a prefix, keys and next hops.
pub fn route(site: &Site, chance: &mut Chance) -> String {
    let kind = chance.maybe(15, |c| format!("{} ", c.pick(&TYPES)));
    let (prefix, keys) = (prefix(chance), keys(site, chance));
    let bare = !kind.is_empty() && chance.percent(80);
    let hops = match chance.number(0, 19) {
        _ if bare => String::new(),
        0..=12 => hop(site, chance),
        13 if chance.percent(50) => format!(" nhid {}", chance.number(1, 12)),
        _ => hops(site, chance),
    };
    if chance.percent(50) { format!("{kind}{prefix}{keys}{hops}") } else { format!("{kind}{prefix}{hops}{keys}") }
}

/// What follows `ip rule add` or `del`.
pub fn rule(site: &Site, chance: &mut Chance) -> String {
    let not = chance.maybe(10, |_| "not ".to_owned());
    let mut words = [
        chance.maybe(80, |c| {
            format!("{} {} ", c.word(&["prio", "pref", "priority", "order", "preference"]), c.number(1, 400))
        }),
        chance.maybe(45, |c| {
            let own = site.port(c).address;
            let from = [own.to_string(), "10.0.0.0/8".into(), "192.168.0.0/24".into(), "all".into(), prefix(c)];
            format!("from {} ", c.pick(&from))
        }),
        chance.maybe(30, |c| format!("to {} ", prefix(c))),
        chance.maybe(30, |c| {
            format!("fwmark {} ", c.pick(&["1", "0x301", "0x300/0xff00", "0x2/0x3", "0", "0/0xff", "4294967295", "0x1/0"]))
        }),
        chance.maybe(20, |c| format!("iif {} ", site.device(c))),
        chance.maybe(12, |c| format!("oif {} ", site.device(c))),
        chance.maybe(12, |c| format!("{} {} ", c.word(&["tos", "dsfield"]), c.pick(&["0x04", "0x08", "0x10", "0x1c", "0"]))),
        chance.maybe(15, |c| format!("ipproto {} ", c.pick(&["tcp", "udp", "icmp", "17", "47", "sctp"]))),
        chance.maybe(12, |c| format!("sport {} ", c.pick(&["53", "1024-40000", "1-65535", "5060"]))),
        chance.maybe(12, |c| format!("dport {} ", c.pick(&["80", "443-8443", "53", "1-1023"]))),
        chance.maybe(6, |c| format!("uidrange {} ", c.pick(&["0-0", "0-1000", "1000-1000"]))),
        chance.maybe(6, |c| format!("tun_id {} ", c.pick(&[0, 1, 77]))),
        chance.maybe(6, |c| format!("protocol {} ", c.pick(&PROTOCOLS))),
        chance.maybe(10, |c| format!("suppress_prefixlength {} ", c.pick(&["0", "8", "24", "32"]))),
        chance.maybe(6, |c| format!("suppress_ifgroup {} ", c.pick(&["default", "0", "1", "7"]))),
    ];
    for last in (1..words.len()).rev() {
        words.swap(last, chance.index(last + 1));
    }
    format!("{not}{}{}", words.concat(), action(chance)).trim_end().to_owned()
}

fn action(chance: &mut Chance) -> String {
    match chance.number(0, 19) {
        0..=13 => format!("{} {}", chance.word(&["table", "lookup"]), chance.pick(&TABLES)),
        14 => chance.word(&["blackhole", "type blackhole", "unreachable", "type unreachable"]),
        15 => chance.word(&["prohibit", "type prohibit"]),
        16 | 17 => format!("goto {}", chance.number(1, 450)),
        18 => "nop".to_owned(),
        _ => String::new(),
    }
}

/// `ip route get …`.
pub fn get(site: &Site, chance: &mut Chance) -> String {
    let forms = chance.maybe(10, |c| format!("{} ", c.pick(&["-j", "-o", "-d", "-j -p", "-d -j", "-N", "-6 -4"])));
    let to = if chance.percent(25) { site.port(chance).neighbour(chance) } else { address(chance) };
    let inside = site.inside().clone();
    let incoming = chance.percent(50);
    let mut words = String::new();
    if incoming {
        let from = if chance.percent(85) { inside.neighbour(chance) } else { address(chance) };
        let iif = if chance.percent(85) { inside.name } else { site.device(chance) };
        words.push_str(&chance.maybe(97, |_| format!(" from {from}")));
        words.push_str(&format!(" iif {iif}"));
    } else {
        words.push_str(&chance.maybe(35, |c| {
            let own = site.port(c).address;
            format!(" from {}", if c.percent(90) { own } else { address(c) })
        }));
        words.push_str(&chance.maybe(15, |c| format!(" oif {}", site.device(c))));
    }
    words.push_str(&chance.maybe(30, |c| format!(" mark {}", c.pick(&["1", "0x301", "0x302", "2", "0x3ff", "0"]))));
    words.push_str(&chance.maybe(20, |c| format!(" {} {}", c.word(&["tos", "dsfield"]), c.pick(&TOS))));
    words.push_str(&chance.maybe(50, ports));
    words.push_str(&chance.maybe(5, |c| format!(" uid {}", c.pick(&[0, 1000]))));
    words.push_str(&chance.maybe(10, |_| " fibmatch".to_owned()));
    format!("ip {forms}route get {to}{words}")
}

fn ports(chance: &mut Chance) -> String {
    let port =
        |c: &mut Chance| if c.percent(30) { c.word(&[53, 80, 443, 5060, 1024]) } else { c.number(1, 65535).to_string() };
    match chance.number(0, 9) {
        0 => " ipproto icmp".to_owned(),
        1 => format!(" ipproto {}", chance.pick(&["tcp", "udp", "47", "sctp"])),
        2 => format!(" ipproto {} dport {}", chance.word(&["tcp", "udp"]), port(chance)),
        _ => format!(" ipproto {} sport {} dport {}", chance.word(&["tcp", "udp"]), port(chance), port(chance)),
    }
}

/// `ip nexthop …` that changes something.
pub fn nexthop(site: &Site, chance: &mut Chance) -> String {
    let id = chance.number(1, 8);
    match chance.number(0, 19) {
        0..=8 => format!("ip nexthop {} id {id}{}", chance.word(&["add", "add", "replace"]), {
            if chance.percent(10) { " blackhole".to_owned() } else { hop(site, chance) }
        }),
        9..=15 => {
            let members: Vec<String> = (0..chance.number(1, 4))
                .map(|_| {
                    format!(
                        "{}{}",
                        chance.number(1, 8),
                        chance.maybe(60, |c| format!(",{}", c.pick(&[1, 2, 3, 10, 255, 256, 1000, 65535])))
                    )
                })
                .collect();
            let kind = chance.maybe(35, |c| {
                let buckets = c.maybe(80, |c| format!(" buckets {}", c.pick(&[4, 8, 32, 77])));
                let idle = c.maybe(40, |c| format!(" idle_timer {}", c.pick(&["0", "60", "120"])));
                let unbalanced = c.maybe(20, |_| " unbalanced_timer 0".to_owned());
                format!(" type resilient{buckets}{idle}{unbalanced}")
            });
            format!(
                "ip nexthop {} id {} group {}{kind}",
                chance.word(&["add", "replace"]),
                chance.number(9, 12),
                members.join("/")
            )
        }
        16..=18 => format!("ip nexthop del id {}", chance.number(1, 12)),
        _ => chance.word(&["ip nexthop flush", "ip nexthop flush proto static", "ip nexthop flush scope link"]),
    }
}

/// A listing of anything about routing.
pub fn listing(site: &Site, chance: &mut Chance) -> String {
    let form =
        chance.maybe(35, |c| format!("{} ", c.pick(&["-j", "-o", "-d", "-s", "-j -p", "-d -j", "-s -d", "-N", "-4"])));
    let port = site.port(chance).clone();
    let what = match chance.number(0, 19) {
        0..=3 => "route show table all".to_owned(),
        4 | 5 => "route show".to_owned(),
        6 | 7 => format!("route show table {}", chance.pick(&TABLES)),
        8..=11 => format!("route show {}", selector(site, chance)),
        12 | 13 => format!("rule{}", chance.maybe(30, |c| format!(" show {}", rule_selector(c)))),
        14 => format!("addr show{}", chance.maybe(60, |c| format!(" dev {}", site.device(c)))),
        15 => format!("link show {}", port.name),
        16 => "nexthop show".to_owned(),
        17 => chance.word(&[
            "nexthop show groups",
            "nexthop bucket show",
            "nexthop show id 3",
            "nexthop get id 9",
            "nexthop list dev wan0",
        ]),
        18 => "neigh".to_owned(),
        _ => {
            return chance.word(&[
                "ip -br addr",
                "ip -br link",
                "ip -br -j addr",
                "ip -o -4 addr",
                "ip -j rule",
                "ip -br -4 addr",
            ]);
        }
    };
    format!("ip {form}{what}")
}

/// What `ip route show` and `flush` choose by.
pub fn selector(site: &Site, chance: &mut Chance) -> String {
    let device = site.device(chance);
    match chance.number(0, 11) {
        0 | 1 => format!("dev {device}"),
        2 => format!("{} {}", chance.word(&["root", "match", "exact", "to", "to root", "to match"]), prefix(chance)),
        3 => format!("proto {}", chance.pick(&PROTOCOLS)),
        4 => format!("scope {}", chance.pick(&["link", "global", "host"])),
        5 => format!("type {}", chance.pick(&["unicast", "blackhole", "local", "broadcast", "throw", "multicast"])),
        6 => format!("via {}", site.port(chance).neighbour(chance)),
        7 => format!("table {} dev {device}", chance.pick(&TABLES)),
        8 => format!("tos {}", chance.pick(&TOS)),
        9 => source(site, chance).trim_start().to_owned(),
        10 => format!("table {} proto {}", chance.word(&["all", "main", "101"]), chance.pick(&PROTOCOLS)),
        _ => format!("{} metric {}", prefix(chance), chance.pick(&[1, 10, 100])),
    }
}

fn rule_selector(chance: &mut Chance) -> String {
    match chance.number(0, 4) {
        0 => format!("table {}", chance.pick(&TABLES)),
        1 => format!("prio {}", chance.number(1, 400)),
        2 => format!("fwmark {}", chance.pick(&["1", "0x301"])),
        3 => "from 10.0.0.0/8".to_owned(),
        _ => format!("iif {}", chance.pick(&["lan0", "eth4", "wan0"])),
    }
}
