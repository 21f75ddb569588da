//! Random rule sets in mangle, nat and filter on a network's routers; marks, sets and connection marks; listings and connections after.

use super::chance::Chance;
use super::network::{Network, Shape};

const CHAINS: [(&str, &[&str]); 3] = [
    ("mangle", &["PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"]),
    ("filter", &["INPUT", "FORWARD", "OUTPUT"]),
    ("nat", &["PREROUTING", "POSTROUTING", "OUTPUT", "INPUT"]),
];

/// A case.
pub fn case(chance: &mut Chance) -> Vec<String> {
    let mut net = Network::new(Shape { most_routers: 4, quiet_neighbours: false }, chance);
    let router = chance.index(net.routers);
    net.on(router, "ipset create inside hash:ip");
    net.on(router, "ipset add inside 192.168.0.4");
    net.on(router, "iptables -t mangle -N own");
    net.on(router, "iptables -N own");
    for _ in 0..chance.number(3, 12) {
        let line = rule(&net, router, chance);
        net.on(router, line);
    }
    if chance.percent(50) {
        let table = chance.number(100, 102);
        let k = net.links.iter().position(|&(a, b)| a == router || b == router).unwrap_or(0);
        let end = if net.links[k].0 == router { 2 } else { 1 };
        net.on(router, format_args!("ip route add default via 10.1.{k}.{end} dev l{k} table {table}"));
        net.on(router, format_args!("ip rule add prio 50 fwmark 0x301 table {table}"));
    }
    net.on(router, "iptables-save");
    net.on(router, "capture start");
    for _ in 0..chance.number(3, 8) {
        net.send("1", chance);
    }
    net.on(router, "capture stop");
    net.on(router, "conntrack -L");
    for (table, _) in CHAINS {
        net.on(router, format_args!("iptables -t {table} -L -n -v -x"));
    }
    net.lines
}

fn rule(net: &Network, router: usize, chance: &mut Chance) -> String {
    let (table, chains) = *chance.pick(&CHAINS);
    let own = table != "nat" && chance.percent(15);
    let chain = if own { "own" } else { *chance.pick(chains) };
    let verb = chance.word(&["-A", "-A", "-A", "-I"]);
    let matches = matches(net, router, chain, chance);
    let target = match table {
        "mangle" => mangle_target(own, chance),
        "filter" => filter_target(own, chance),
        _ => nat_target(chain, chance),
    };
    // NAT of TCP and UDP ports needs its protocol named.
    let protocol = if target.contains("--to-ports") || target.contains(":5") { "-p udp " } else { "" };
    let matches = if protocol.is_empty() { matches } else { String::new() };
    format!("iptables -t {table} {verb} {chain} {protocol}{matches}-j {target}")
}

fn matches(net: &Network, router: usize, chain: &str, chance: &mut Chance) -> String {
    let link = (0..net.links.len()).find(|k| net.links[*k].0 == router || net.links[*k].1 == router).unwrap_or(0);
    let not = chance.maybe(15, |_| "! ".to_owned());
    let mut words = String::new();
    words.push_str(&chance.maybe(25, |c| {
        format!("{not}-s {} ", c.pick(&["192.168.0.0/24", "192.168.0.4", "198.51.100.0/24", "10.1.0.0/16"]))
    }));
    words
        .push_str(&chance.maybe(20, |c| format!("-d {} ", c.pick(&["198.51.100.11", "192.168.0.0/24", "198.51.100.0/24"]))));
    if ["PREROUTING", "INPUT", "FORWARD"].contains(&chain) {
        words.push_str(&chance.maybe(20, |c| format!("-i {} ", c.pick(&["lan0", "srv0", "l+", "l0"]))));
    }
    if ["POSTROUTING", "OUTPUT", "FORWARD"].contains(&chain) {
        words.push_str(&chance.maybe(20, |_| format!("-o l{link} ")));
    }
    words.push_str(&match chance.number(0, 9) {
        0 => "-p tcp --dport 80 ".to_owned(),
        1 => "-p tcp --tcp-flags SYN,ACK SYN ".to_owned(),
        2 => format!("-p udp --sport {}:{} ", chance.number(1000, 20000), chance.number(30000, 65000)),
        3 => "-p icmp --icmp-type echo-request ".to_owned(),
        4 => "-p udp -m multiport --dports 53,5060 ".to_owned(),
        _ => String::new(),
    });
    words.push_str(&match chance.number(0, 19) {
        0 | 1 => {
            format!("-m mark {}--mark {} ", chance.maybe(30, |_| "! ".to_owned()), chance.word(&["0", "0x301", "0x1/0xff"]))
        }
        2 | 3 => {
            format!("-m conntrack --ctstate {} ", chance.word(&["NEW", "ESTABLISHED", "RELATED,ESTABLISHED", "INVALID"]))
        }
        4 => format!("-m statistic --mode nth --every {} --packet 0 ", chance.number(2, 3)),
        5 => format!("-m set --match-set inside {} ", chance.word(&["src", "dst"])),
        6 => format!("-m connmark --mark {} ", chance.word(&["0", "0x301"])),
        7 => format!("-m ttl --ttl-{} {} ", chance.word(&["lt", "gt", "eq"]), chance.number(61, 64)),
        8 => format!("-m length --length {}:{} ", chance.number(20, 60), chance.number(60, 100)),
        9 => format!("-m addrtype --dst-type {} ", chance.word(&["LOCAL", "UNICAST"])),
        10 => "-m iprange --src-range 192.168.0.4-192.168.0.9 ".to_owned(),
        11 => "-m comment --comment \"a word\" ".to_owned(),
        _ => String::new(),
    });
    words
}

fn mangle_target(own: bool, chance: &mut Chance) -> String {
    match chance.number(0, 11) {
        0..=3 => format!(
            "MARK {} {}",
            chance.word(&["--set-mark", "--set-xmark", "--or-mark", "--and-mark"]),
            chance.word(&["0x301", "0x302", "1"])
        ),
        4 => "CONNMARK --save-mark".to_owned(),
        5 => "CONNMARK --restore-mark".to_owned(),
        6 => format!("CONNMARK --set-mark {}", chance.word(&["0x301", "5/0xff"])),
        7 => format!("TTL --ttl-{} {}", chance.word(&["dec", "inc", "set"]), chance.number(1, 5)),
        8 => format!("TOS --set-tos {}", chance.word(&["0x10", "0x08"])),
        9 if !own => "own".to_owned(),
        10 => "RETURN".to_owned(),
        _ => "ACCEPT".to_owned(),
    }
}

fn filter_target(own: bool, chance: &mut Chance) -> String {
    match chance.number(0, 9) {
        0 => "DROP".to_owned(),
        1 => "REJECT".to_owned(),
        2 => format!(
            "REJECT --reject-with {}",
            chance.word(&["icmp-admin-prohibited", "icmp-net-unreachable", "icmp-host-prohibited"])
        ),
        3 if !own => "own".to_owned(),
        4 => "RETURN".to_owned(),
        _ => "ACCEPT".to_owned(),
    }
}

fn nat_target(chain: &str, chance: &mut Chance) -> String {
    match chain {
        "POSTROUTING" => chance.word(&[
            "MASQUERADE",
            "MASQUERADE",
            "SNAT --to-source 192.168.0.9",
            "SNAT --to-source 10.1.0.1",
            "MASQUERADE --to-ports 5000-5010",
            "ACCEPT",
        ]),
        "INPUT" => "ACCEPT".to_owned(),
        _ => chance.word(&[
            "DNAT --to-destination 198.51.100.12",
            "DNAT --to-destination 198.51.100.10:53",
            "REDIRECT --to-ports 53",
            "REDIRECT",
            "ACCEPT",
            "NETMAP --to 198.51.100.0/24",
        ]),
    }
}
