//! Routes, rules, addresses and devices coming and going; what is left after each.

use super::chance::Chance;
use super::site::{Port, Site};
use super::words;

/// A carrier's change is noticed within a second; what is asked meanwhile depends on the machine's speed.
const SETTLE: &str = "sleep 1.3";

/// A case.
pub fn case(chance: &mut Chance) -> Vec<String> {
    let mut site = Site::new(chance);
    let mut routes: Vec<String> = Vec::new();
    let mut addresses: Vec<String> = Vec::new();
    let mut sleeps = chance.number(0, 2);
    site.say(SETTLE.to_owned());
    for _ in 0..chance.number(20, 60) {
        let line = match chance.number(0, 99) {
            0..=44 => route(&site, &mut routes, chance),
            45..=49 => format!("ip route flush {}", words::selector(&site, chance)),
            50..=61 => address(&site, &mut addresses, chance),
            62..=69 => link(&mut site, chance),
            70..=73 => words::nexthop(&site, chance),
            74..=77 => format!("ip rule {} {}", chance.word(&["add", "del"]), words::rule(&site, chance)),
            78 if sleeps > 0 => {
                sleeps -= 1;
                SETTLE.to_owned()
            }
            79..=83 => words::get(&site, chance),
            84..=86 => setting(&site, chance),
            _ => words::listing(&site, chance),
        };
        let carrier_changes = line.ends_with(" up") || line.ends_with(" down");
        site.say(line);
        if carrier_changes {
            site.say(SETTLE.to_owned());
        }
        if chance.percent(35) {
            site.say("ip route show table all".to_owned());
        }
    }
    for line in ["ip route show table all", "ip addr", "ip rule", "ip nexthop", "cat /proc/net/fib_trie"] {
        site.say(line.to_owned());
    }
    site.lines
}

/// A new route, or one that was there under another verb, whole or in part.
fn route(site: &Site, routes: &mut Vec<String>, chance: &mut Chance) -> String {
    let verb = chance.word(&["add", "add", "append", "prepend", "replace", "change", "del", "del"]);
    let old = !routes.is_empty() && chance.percent(if verb == "del" { 90 } else { 35 });
    if !old {
        routes.push(words::route(site, chance));
    }
    let route = if old { chance.pick(routes).clone() } else { routes.last().cloned().unwrap_or_default() };
    if verb == "del" && chance.percent(40) {
        // By its prefix and a few of its keys alone.
        let count = if route.starts_with(|c: char| c.is_ascii_digit() || c == 'd') { 1 } else { 2 };
        let kept: Vec<&str> = route.split(' ').take(count + 2 * chance.index(3)).collect();
        return format!("ip route del {}", kept.join(" "));
    }
    format!("ip route {verb} {route}")
}

fn address(site: &Site, addresses: &mut Vec<String>, chance: &mut Chance) -> String {
    if !addresses.is_empty() && chance.percent(40) {
        return format!("ip addr del {}", chance.pick(addresses));
    }
    let port: Port = site.port(chance).clone();
    if chance.percent(8) {
        return format!("ip addr del {}/{} dev {}", port.address, port.length, port.name);
    }
    if chance.percent(4) {
        return format!("ip addr flush dev {}", port.name);
    }
    let own = if chance.percent(75) { port.neighbour(chance) } else { words::address(chance) };
    let length = if chance.percent(60) { port.length } else { *chance.pick(&[24, 32, 30, 31, 16, 8]) };
    let keys = [
        chance.maybe(15, |c| format!(" {} +", c.word(&["brd", "broadcast"]))),
        chance.maybe(8, |c| format!(" scope {}", c.pick(&["link", "host", "global"]))),
        chance.maybe(8, |c| format!(" metric {}", c.pick(&[5, 100, 1024]))),
        chance.maybe(8, |_| " noprefixroute".to_owned()),
        chance.maybe(5, |_| format!(" label {}:1", port.name)),
    ];
    let what = if chance.percent(10) {
        format!("{own} peer {}{}", words::address(chance), chance.maybe(50, |_| "/24".to_owned()))
    } else {
        format!("{own}/{length}")
    };
    let line = format!("{what} dev {}", port.name);
    addresses.push(line.clone());
    format!("ip addr {} {line}{}", chance.word(&["add", "add", "add", "replace", "change"]), keys.concat())
}

fn link(site: &mut Site, chance: &mut Chance) -> String {
    let port = site.port(chance).clone();
    match chance.number(0, 13) {
        0..=2 => format!("ip link set {} down", port.name),
        3..=6 => format!("ip link set {} up", port.name),
        7 | 8 => {
            let way = chance.word(&["down", "up", "up"]);
            site.lines.push(format!("x$ ip link set {} {way}", port.peer));
            SETTLE.to_owned()
        }
        9 => format!("ip link set {} mtu {}", port.name, chance.pick(&[1280, 1400, 1500, 9000, 60])),
        10 => format!("ip link set {} group {}", port.name, chance.pick(&[0, 1, 7])),
        11 => format!("ip link set {} carrier {}", port.name, chance.pick(&["off", "on"])),
        12 if chance.percent(40) => format!("ip link del {}", port.name),
        _ => format!(
            "ip link set {} {}",
            port.name,
            chance.pick(&["arp off", "arp on", "multicast off", "promisc on", "alias abc"])
        ),
    }
}

fn setting(site: &Site, chance: &mut Chance) -> String {
    let scope = if chance.percent(60) { "all".to_owned() } else { site.port(chance).name.replace('.', "/") };
    let key = chance.word(&["ignore_routes_with_linkdown", "promote_secondaries", "forwarding", "rp_filter"]);
    format!("sysctl -w net.ipv4.conf.{scope}.{key}={}", chance.number(0, 1))
}
