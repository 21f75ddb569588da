//! IPv6: routes of all types with all keys, siblings, rules, next hop objects, addresses and devices coming and going, questions.

use super::chance::Chance;

const PREFIXES: [&str; 14] = [
    "default",
    "1001::/64",
    "1001::/48",
    "1001:0:0:1::/64",
    "2001:db8:f00::/48",
    "2001:db8:f00:1::/64",
    "2001:db8:f00:2::/63",
    "2001:db8:f00::7/128",
    "2001:db8::/32",
    "fc00::/16",
    "fc01::40/124",
    "2a00::/12",
    "::/1",
    "fd00::/8",
];
const TABLES: [&str; 6] = ["100", "101", "main", "254", "local", "70000"];
const TYPES: [&str; 4] = ["blackhole", "unreachable", "prohibit", "throw"];
const UPLINKS: usize = 3;

/// A case.
pub fn case(chance: &mut Chance) -> Vec<String> {
    let mut lines = Vec::new();
    set_up(&mut lines, chance);
    let mut say = |command: String| lines.push(format!("r$ {command}"));
    let mut routes: Vec<String> = Vec::new();
    for _ in 0..chance.number(10, 35) {
        say(match chance.number(0, 29) {
            0..=18 => change(&mut routes, chance),
            19..=22 => format!("ip -6 rule {} {}", chance.word(&["add", "add", "del"]), rule(chance)),
            23 | 24 => nexthop(chance),
            25 => address(chance),
            26 => format!("ip -6 route flush {}", selector(chance)),
            _ => listing(chance),
        });
        if chance.percent(25) {
            say("ip -6 route show table all".to_owned());
        }
    }
    say("ip -6 rule".to_owned());
    say("ip -6 route show table all".to_owned());
    for _ in 0..chance.number(20, 50) {
        say(get(chance));
    }
    lines
}

fn set_up(lines: &mut Vec<String>, chance: &mut Chance) {
    let mut say = |node: &str, command: String| lines.push(format!("{node}$ {command}"));
    let ports = (0..UPLINKS).map(|i| (format!("wan{i}"), format!("p{i}"), format!("fc0{i}::2/64")));
    for (i, (name, peer, own)) in ports.chain([("lan0".into(), "h0".into(), "2001:db8:1::1/64".into())]).enumerate() {
        let macs = [format!("02:00:00:00:0{i}:01"), format!("02:00:00:00:0{i}:02")];
        say("r", format!("ip link add {name} address {} type veth peer name {peer} address {} netns x", macs[0], macs[1]));
        say("r", format!("ip link set {name} up"));
        say("x", format!("ip link set {peer} up"));
        say("r", format!("ip -6 addr add {own} dev {name} nodad"));
    }
    say("r", "ip link set lo up".to_owned());
    if chance.percent(80) {
        say("r", "sysctl -w net.ipv6.conf.all.forwarding=1".to_owned());
    }
    say("r", "sleep 1".to_owned());
    say("r", format!("sysctl -w net.ipv4.fib_multipath_hash_seed={}", chance.bits()));
    say("r", format!("sysctl -w net.ipv6.fib_multipath_hash_policy={}", chance.number(0, 3)));
    if chance.percent(20) {
        say("r", format!("sysctl -w net.ipv6.fib_multipath_hash_fields={}", chance.number(0, 0x3f)));
    }
}

fn hop(chance: &mut Chance) -> String {
    let link = chance.index(UPLINKS);
    match chance.number(0, 9) {
        0..=3 => format!("via fc0{link}::{:x} dev wan{link}", chance.number(1, 20)),
        4..=6 => format!("via fc0{link}::{:x}", chance.number(1, 20)),
        7 => format!("via fe80::{:x} dev wan{link}", chance.number(1, 9)),
        8 => format!("dev wan{link}"),
        _ => format!("via 2001:db8:77::1 dev wan{link} onlink"),
    }
}

fn route(chance: &mut Chance) -> String {
    let kind = chance.maybe(15, |c| format!("{} ", c.pick(&TYPES)));
    let keys = [
        chance.maybe(25, |c| format!(" table {}", c.pick(&TABLES))),
        chance.maybe(35, |c| format!(" metric {}", c.pick(&[1, 100, 256, 1024, 2048]))),
        chance.maybe(15, |c| format!(" proto {}", c.pick(&["static", "boot", "kernel", "ra", "bird", "77"]))),
        chance.maybe(12, |c| format!(" pref {}", c.pick(&["low", "medium", "high"]))),
        chance.maybe(12, |c| format!(" src fc0{}::2", c.index(UPLINKS))),
        chance.maybe(12, |c| format!(" mtu {}{}", c.maybe(30, |_| "lock ".to_owned()), c.pick(&[1280, 1400, 1500]))),
        chance.maybe(5, |c| format!(" hoplimit {}", c.number(1, 255))),
        chance.maybe(4, |_| " advmss 1200".to_owned()),
    ];
    let prefix = chance.pick(&PREFIXES);
    let hops = match chance.number(0, 19) {
        _ if !kind.is_empty() => String::new(),
        0..=11 => format!(" {}", hop(chance)),
        12 => format!(" nhid {}", chance.number(1, 9)),
        _ => (0..chance.number(2, 5))
            .map(|_| {
                format!(
                    " nexthop {}{}",
                    hop(chance),
                    chance.maybe(60, |c| format!(" weight {}", c.pick(&[1, 2, 3, 10, 256])))
                )
            })
            .collect(),
    };
    format!("{kind}{prefix}{}{hops}", keys.concat())
}

fn change(routes: &mut Vec<String>, chance: &mut Chance) -> String {
    let verb = chance.word(&["add", "add", "append", "prepend", "replace", "change", "del"]);
    if !routes.is_empty() && chance.percent(if verb == "del" { 90 } else { 30 }) {
        let old = chance.pick(routes).clone();
        if verb == "del" && chance.percent(40) {
            let first: Vec<&str> =
                old.split(' ').take(if TYPES.iter().any(|t| old.starts_with(t)) { 2 } else { 1 }).collect();
            return format!("ip -6 route del {}", first.join(" "));
        }
        return format!("ip -6 route {verb} {old}");
    }
    routes.push(route(chance));
    format!("ip -6 route {verb} {}", routes.last().map_or("", String::as_str))
}

fn rule(chance: &mut Chance) -> String {
    let words = [
        chance.maybe(80, |c| format!("prio {} ", c.number(1, 300))),
        chance.maybe(40, |c| format!("from {} ", c.pick(&["2001:db8:1::/64", "fc00::2", "2001:db8::/32", "all"]))),
        chance.maybe(30, |c| format!("to {} ", c.pick(&PREFIXES))),
        chance.maybe(25, |c| format!("fwmark {} ", c.pick(&["1", "0x301", "0x300/0xff00"]))),
        chance.maybe(15, |c| format!("iif {} ", c.pick(&["lan0", "wan0", "lo", "nosuch"]))),
        chance.maybe(10, |_| "oif wan1 ".to_owned()),
        chance.maybe(15, |c| format!("ipproto {} ", c.pick(&["tcp", "udp"]))),
        chance.maybe(10, |_| "dport 80-443 ".to_owned()),
        chance.maybe(10, |c| format!("suppress_prefixlength {} ", c.pick(&[0, 48, 64]))),
    ];
    let action = match chance.number(0, 9) {
        0 => chance.word(&["blackhole", "unreachable", "prohibit"]),
        1 => format!("goto {}", chance.number(1, 400)),
        _ => format!("table {}", chance.pick(&TABLES)),
    };
    format!("{}{action}", words.concat())
}

fn nexthop(chance: &mut Chance) -> String {
    match chance.number(0, 9) {
        0..=4 => format!("ip -6 nexthop {} id {} {}", chance.word(&["add", "replace"]), chance.number(1, 6), hop(chance)),
        5..=7 => {
            let members: Vec<String> =
                (0..chance.number(1, 3)).map(|_| format!("{},{}", chance.number(1, 6), chance.number(1, 9))).collect();
            format!("ip nexthop add id {} group {}", chance.number(7, 9), members.join("/"))
        }
        8 => format!("ip nexthop del id {}", chance.number(1, 9)),
        _ => "ip nexthop show".to_owned(),
    }
}

fn address(chance: &mut Chance) -> String {
    let link = chance.index(UPLINKS);
    let verb = chance.word(&["add", "add", "del", "replace"]);
    let host = chance.number(2, 20);
    format!("ip -6 addr {verb} fc0{link}::{host:x}/{} dev wan{link} nodad", chance.pick(&[64, 64, 128, 120]))
}

fn selector(chance: &mut Chance) -> String {
    match chance.number(0, 5) {
        0 => format!("dev wan{}", chance.index(UPLINKS)),
        1 => format!("table {}", chance.pick(&["100", "101"])),
        2 => format!("root {}", chance.pick(&PREFIXES)),
        3 => format!("exact {}", chance.pick(&PREFIXES)),
        4 => format!("proto {}", chance.pick(&["static", "boot", "bird"])),
        _ => format!("type {}", chance.pick(&["blackhole", "unreachable"])),
    }
}

fn listing(chance: &mut Chance) -> String {
    let form = chance.maybe(35, |c| format!("{} ", c.pick(&["-j", "-o", "-d", "-j -p", "-d -j", "-N"])));
    let what = match chance.number(0, 6) {
        0 | 1 => "route show".to_owned(),
        2 | 3 => format!("route show {}", selector(chance)),
        4 => format!("route show table {}", chance.pick(&TABLES)),
        5 => "rule".to_owned(),
        _ => format!("addr show dev wan{}", chance.index(UPLINKS)),
    };
    format!("ip -6 {form}{what}")
}

fn get(chance: &mut Chance) -> String {
    let bases = [
        "1001::",
        "1001:0:0:1::",
        "2001:db8:f00::",
        "2001:db8:f00:1::",
        "2001:db8:f00:3::",
        "2a00:1450::",
        "fc00::",
        "fc01::",
        "fd00::",
    ];
    let to = format!("{}{:x}", chance.pick(&bases), chance.number(1, 0xffff));
    let from = if chance.percent(60) {
        format!(" from 2001:db8:1::{:x} iif lan0", chance.number(2, 0xffff))
    } else {
        chance.maybe(30, |c| format!(" from fc0{}::2", c.index(UPLINKS)))
            + &chance.maybe(15, |c| format!(" oif wan{}", c.index(UPLINKS)))
    };
    let keys = [
        chance.maybe(55, |c| {
            let protocol = c.word(&["tcp", "udp"]);
            format!(" ipproto {protocol} sport {} dport {}", c.number(1, 65535), c.pick(&[53, 80, 443, 5060]))
        }),
        chance.maybe(25, |c| format!(" mark {}", c.pick(&["1", "0x301", "2"]))),
        chance.maybe(8, |_| " fibmatch".to_owned()),
    ];
    let form = chance.maybe(8, |c| format!("{} ", c.pick(&["-j", "-d", "-o"])));
    format!("ip -6 {form}route get {to}{from}{}", keys.concat())
}
