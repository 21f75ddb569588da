//! Flows, pings and captures through random networks; some with NAT.

use super::chance::Chance;
use super::network::{Network, Shape};

/// A case.
pub fn case(chance: &mut Chance) -> Vec<String> {
    let mut net = Network::new(Shape { most_routers: 6, quiet_neighbours: false }, chance);
    let nat = chance.percent(30);
    if nat {
        let router = chance.index(net.routers);
        for k in 0..net.links.len() {
            if (net.links[k].0 == router || net.links[k].1 == router) && chance.percent(70) {
                net.on(router, format_args!("iptables -t nat -A POSTROUTING -o l{k} -j MASQUERADE"));
            }
        }
    }
    let seen = chance.index(net.routers);
    net.on(seen, "capture start");
    for _ in 0..chance.number(3, 9) {
        net.send("1", chance);
    }
    net.on(seen, "capture stop");
    if nat {
        net.on(seen, "conntrack -L");
    }
    net.look(seen, chance);
    net.lines
}
