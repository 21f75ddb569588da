//! Several next hops: weights, hash policies and their fields, seeds, next hop objects, groups and resilient groups.

use super::chance::Chance;
use super::site::Site;
use super::words;

/// A case.
pub fn case(chance: &mut Chance) -> Vec<String> {
    let mut site = Site::new(chance);
    let policy = chance.number(0, 3);
    site.say(format!("sysctl -w net.ipv4.fib_multipath_hash_policy={policy}"));
    if policy == 3 || chance.percent(10) {
        let fields = chance.number(0, 0x3f);
        site.say(format!("sysctl -w net.ipv4.fib_multipath_hash_fields={fields}"));
    }
    if chance.percent(20) {
        site.say("sysctl -w net.ipv4.fib_multipath_use_neigh=1".to_owned());
    }
    let objects = chance.percent(50);
    for _ in 0..if objects { chance.number(4, 16) } else { 0 } {
        let line = words::nexthop(&site, chance);
        site.say(line);
    }
    for _ in 0..chance.number(1, 5) {
        let line = route(&site, objects, chance);
        site.say(line);
    }
    site.say("ip route show".to_owned());
    for _ in 0..chance.number(30, 80) {
        let line = match chance.number(0, 39) {
            0 => words::listing(&site, chance),
            1 if objects => words::nexthop(&site, chance),
            2 => format!("sysctl -w net.ipv4.fib_multipath_hash_seed={}", chance.bits()),
            _ => words::get(&site, chance),
        };
        site.say(line);
    }
    if objects {
        site.say("ip nexthop show".to_owned());
        site.say("ip nexthop bucket show".to_owned());
    }
    site.lines
}

fn route(site: &Site, objects: bool, chance: &mut Chance) -> String {
    let prefix = if chance.percent(60) { "default".to_owned() } else { words::prefix(chance) };
    if objects && chance.percent(70) {
        return format!("ip route replace {prefix} nhid {}", chance.number(1, 12));
    }
    let count = chance.number(2, 8);
    let hops: String = (0..count)
        .map(|_| format!(" nexthop{} weight {}", words::hop(site, chance), chance.pick(&[1, 1, 2, 3, 7, 50, 128, 256])))
        .collect();
    format!("ip route {} {prefix}{hops}", chance.word(&["add", "replace", "append"]))
}
