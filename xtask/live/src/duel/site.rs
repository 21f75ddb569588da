//! The router `r` that routing families configure: uplinks of random names and prefixes, a LAN, and `x`, which holds the other ends.

use super::chance::Chance;
use std::net::Ipv4Addr;

/// An interface of the router.
#[derive(Clone)]
pub struct Port {
    pub name: String,
    /// Its other end's name, on `x`.
    pub peer: String,
    pub address: Ipv4Addr,
    pub length: u32,
}

/// A router as it was set up.
pub struct Site {
    /// Uplinks, then the LAN.
    pub ports: Vec<Port>,
    /// What set it up.
    pub lines: Vec<String>,
}

/// Names that interfaces get, by sites' styles.
const STYLES: [[&str; 5]; 4] = [
    ["wan0", "wan1", "wan2", "wan3", "lan0"],
    ["eth0", "eth1", "eth2", "eth3", "eth4"],
    ["up-a", "up.b", "up_c", "x7", "lan"],
    ["wan0", "dsl", "enp3s0", "lte7", "lan0"],
];

impl Site {
    /// Builds one.
    pub fn new(chance: &mut Chance) -> Self {
        let names = chance.pick(&STYLES);
        let uplinks = *chance.pick(&[1, 2, 2, 3, 3, 3, 4]);
        let mut site = Self { ports: Vec::new(), lines: Vec::new() };
        for (i, name) in names.iter().take(uplinks).enumerate() {
            let third = u8::try_from(i).unwrap_or(0);
            let length = *chance.pick(&[24, 24, 24, 24, 25, 28, 22, 30]);
            // A /22 begins where its neighbour's does not lie.
            let third = if length == 22 { 16 + 4 * third } else { third };
            site.add(name, &format!("p{i}"), Ipv4Addr::new(10, 0, third, 2), length, chance);
        }
        if chance.percent(70) {
            site.say("ip link set lo up".to_owned());
        }
        if chance.percent(90) {
            site.add(names[4], "h0", Ipv4Addr::new(192, 168, 0, 1), 24, chance);
        }
        if chance.percent(70) {
            site.say("sysctl -w net.ipv4.ip_forward=1".to_owned());
        }
        site.say(format!("sysctl -w net.ipv4.fib_multipath_hash_seed={}", chance.bits()));
        site
    }

    fn add(&mut self, name: &str, peer: &str, address: Ipv4Addr, length: u32, chance: &mut Chance) {
        self.say(format!("ip link add {name} type veth peer name {peer} netns x"));
        let up = format!("ip link set {name} up");
        let given = format!("ip addr add {address}/{length} dev {name}");
        let (first, second) = if chance.percent(50) { (up, given) } else { (given, up) };
        self.say(first);
        self.say(second);
        self.lines.push(format!("x$ ip link set {peer} up"));
        self.ports.push(Port { name: name.to_owned(), peer: peer.to_owned(), address, length });
    }

    /// A command on the router.
    pub fn say(&mut self, command: String) {
        self.lines.push(format!("r$ {command}"));
    }

    /// An interface's name; sometimes one that is not there.
    pub fn device(&self, chance: &mut Chance) -> String {
        match chance.number(0, 99) {
            0 => "lo".to_owned(),
            1 => "nosuch".to_owned(),
            _ => self.port(chance).name.clone(),
        }
    }

    /// One of its interfaces.
    pub fn port(&self, chance: &mut Chance) -> &Port {
        chance.pick(&self.ports)
    }

    /// The interface behind which hosts are.
    pub fn inside(&self) -> &Port {
        self.ports.last().unwrap_or_else(|| unreachable!("a site has an uplink"))
    }
}

impl Port {
    /// A host on its link; sometimes the router itself, or the link's own or broadcast address.
    pub fn neighbour(&self, chance: &mut Chance) -> Ipv4Addr {
        let size = 1_u32 << (32 - self.length);
        let base = u32::from(self.address) & !(size - 1);
        let host = match chance.number(0, 59) {
            0 => 0,
            1 => size - 1,
            2 => u32::from(self.address) - base,
            3..=30 => chance.number(1, size.min(20) - 2),
            _ => chance.number(1, size - 2),
        };
        Ipv4Addr::from(base + host)
    }
}
