//! Links, carriers, addresses and gateways that go and come back while flows go on.

use super::chance::Chance;
use super::network::{Network, Shape};

/// A case.
pub fn case(chance: &mut Chance) -> Vec<String> {
    let mut net = Network::new(Shape { most_routers: 4, quiet_neighbours: true }, chance);
    for router in 0..net.routers {
        for (key, odds) in [("ip_forward", 0), ("fib_multipath_use_neigh", 30), ("conf.all.ignore_routes_with_linkdown", 30)]
        {
            if chance.percent(odds) {
                net.on(router, format_args!("sysctl -w net.ipv4.{key}=1"));
            }
        }
    }
    net.say("h", "sleep 1.3");
    for _ in 0..2 {
        net.send("1", chance);
    }
    for _ in 0..chance.number(1, 3) {
        fail(&mut net, chance);
        let seen = chance.index(net.routers);
        net.on(seen, "capture start");
        for _ in 0..chance.number(1, 3) {
            net.send("3.5", chance);
        }
        net.on(seen, "sleep 0.5");
        net.on(seen, "capture stop");
        net.on(seen, "ip route show");
        net.on(seen, "ip neigh");
        let to = chance.word(&["198.51.100.10", "192.168.0.3", "198.51.100.12"]);
        net.on(seen, format_args!("ip route get {to}"));
    }
    net.lines
}

/// Something goes, or comes back.
fn fail(net: &mut Network, chance: &mut Chance) {
    let k = chance.index(net.links.len());
    let (a, b) = net.links[k];
    let router = if chance.percent(50) { a } else { b };
    let end = if router == a { 1 } else { 2 };
    let line = match chance.number(0, 9) {
        0..=2 => format!("ip link set l{k} down"),
        3 | 4 => format!("ip link set l{k} up"),
        5 | 6 => format!("ip addr del 10.1.{k}.{end}/24 dev l{k}"),
        7 => format!("ip addr add 10.1.{k}.{end}/24 dev l{k}"),
        8 => format!("ip neigh flush dev l{k}"),
        _ => format!("ip link set l{k} arp off"),
    };
    net.on(router, line);
    net.on(router, "sleep 1.3");
}
