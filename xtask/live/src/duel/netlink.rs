//! The bytes of the request that each command sends.

use super::chance::Chance;
use super::site::Site;
use super::words;

/// A case.
pub fn case(chance: &mut Chance) -> Vec<String> {
    let mut site = Site::new(chance);
    for _ in 0..chance.number(10, 40) {
        let line = match chance.number(0, 19) {
            0..=9 => {
                let verb = chance.word(&["add", "append", "prepend", "replace", "change", "del"]);
                format!("ip route {verb} {}", words::route(&site, chance))
            }
            10..=13 => format!("ip rule {} {}", chance.word(&["add", "del"]), words::rule(&site, chance)),
            14..=15 => words::nexthop(&site, chance),
            16 => {
                let port = site.port(chance).clone();
                let host = port.neighbour(chance);
                let state = chance.word(&["permanent", "reachable", "stale", "noarp"]);
                let verb = chance.word(&["add", "replace", "change"]);
                format!(
                    "ip neigh {verb} {host} lladdr 02:00:00:00:00:{:02x} dev {} nud {state}",
                    chance.number(0, 255),
                    port.name
                )
            }
            17 => {
                let port = site.port(chance).clone();
                let own = port.neighbour(chance);
                format!(
                    "ip addr {} {own}/{} dev {}",
                    chance.word(&["add", "del", "replace"]),
                    chance.pick(&[24, 32]),
                    port.name
                )
            }
            _ => {
                let port = site.port(chance).clone();
                let what = chance.word(&["up", "down", "mtu 1400", "mtu 1280", "arp off", "group 7", "txqueuelen 50"]);
                format!("ip link set {} {what}", port.name)
            }
        };
        site.say(format!("netlink {line}"));
    }
    site.lines
}
