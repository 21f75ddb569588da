//! Reverse path filtering as `ip route get … iif` shows it: asymmetric ways, marks, `src_valid_mark`, rules, several next hops.

use super::chance::Chance;
use super::site::Site;
use super::words;

/// A case.
pub fn case(chance: &mut Chance) -> Vec<String> {
    let mut site = Site::new(chance);
    let ports = site.ports.clone();
    for port in ports.iter().map(|port| port.name.replace('.', "/")).chain(["all".to_owned(), "default".to_owned()]) {
        for (key, top) in [("rp_filter", 2), ("src_valid_mark", 1), ("accept_local", 1), ("route_localnet", 1)] {
            if chance.percent(35) {
                let line = format!("sysctl -w net.ipv4.conf.{port}.{key}={}", chance.number(0, top));
                site.say(line);
            }
        }
    }
    for _ in 0..chance.number(3, 14) {
        let line = format!("ip route add {}", words::route(&site, chance));
        site.say(line);
    }
    for _ in 0..chance.number(0, 6) {
        let line = format!("ip rule add {}", words::rule(&site, chance));
        site.say(line);
    }
    for _ in 0..chance.number(30, 70) {
        let line = question(&site, chance);
        site.say(line);
    }
    site.lines
}

fn question(site: &Site, chance: &mut Chance) -> String {
    let near = |chance: &mut Chance| site.port(chance).neighbour(chance);
    let odd = ["127.0.0.5", "0.0.0.0", "255.255.255.255", "224.0.0.9", "240.0.0.1", "169.254.1.1"];
    let from = match chance.number(0, 19) {
        0 | 1 => chance.word(&odd),
        2..=10 => near(chance).to_string(),
        _ => words::address(chance).to_string(),
    };
    let to = match chance.number(0, 19) {
        0 => chance.word(&odd),
        1..=6 => near(chance).to_string(),
        _ => words::address(chance).to_string(),
    };
    let mark = chance.maybe(40, |c| format!(" mark {}", c.pick(&["1", "0x301", "2"])));
    let tos = chance.maybe(15, |c| format!(" tos {}", c.pick(&["0x10", "0x08", "0x1c"])));
    format!("ip route get {to} from {from} iif {}{mark}{tos}", site.port(chance).name)
}
