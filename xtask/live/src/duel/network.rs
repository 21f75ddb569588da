//! A random network of two to six routers in a line, a ring or a mesh, a host `h` behind the first and a server `w` behind the last, with
//! routes along the shortest ways, and what is sent through it.

use super::chance::Chance;

/// The server's addresses and the ports on which it answers.
const SERVERS: [&str; 3] = ["198.51.100.10", "198.51.100.11", "198.51.100.12"];
const UDP_PORTS: [u32; 2] = [53, 5060];
const TCP_PORT: u32 = 80;
/// The two ends' prefixes.
const ENDS: [&str; 2] = ["192.168.0.0/24", "198.51.100.0/24"];

/// What may be set up otherwise.
#[derive(Clone, Copy)]
pub struct Shape {
    pub most_routers: u32,
    /// Neighbours stay reachable, so that only failures make probes.
    pub quiet_neighbours: bool,
}

/// A network as it was set up.
pub struct Network {
    pub routers: usize,
    /// Link `k` joins two routers; its interfaces are called `l<k>` at both ends, its addresses are 10.1.k.1 and 10.1.k.2.
    pub links: Vec<(usize, usize)>,
    pub lines: Vec<String>,
}

impl Network {
    /// Builds one.
    pub fn new(shape: Shape, chance: &mut Chance) -> Self {
        let routers = chance.number(2, shape.most_routers) as usize;
        let mut links: Vec<(usize, usize)> = (1..routers).map(|i| (i - 1 - chance.index(2.min(i)), i)).collect();
        for _ in 0..chance.number(0, 3) {
            let (a, b) = (chance.index(routers), chance.index(routers));
            if a != b {
                links.push((a.min(b), a.max(b)));
            }
        }
        let mut net = Self { routers, links, lines: Vec::new() };
        net.build(shape, chance);
        net.route(chance);
        net
    }

    /// A command on a node.
    pub fn say(&mut self, node: &str, command: impl std::fmt::Display) {
        self.lines.push(format!("{node}$ {command}"));
    }

    /// A command on a router.
    pub fn on(&mut self, router: usize, command: impl std::fmt::Display) {
        self.say(&format!("r{router}"), command);
    }

    fn build(&mut self, shape: Shape, chance: &mut Chance) {
        let last = self.routers - 1;
        for router in 0..self.routers {
            self.on(router, "sysctl -w net.ipv4.ip_forward=1");
            self.on(router, "ip link set lo up");
            let seed = chance.bits();
            self.on(router, format_args!("sysctl -w net.ipv4.fib_multipath_hash_seed={seed}"));
            let policy = chance.number(0, 2);
            self.on(router, format_args!("sysctl -w net.ipv4.fib_multipath_hash_policy={policy}"));
        }
        self.join(("r0", "lan0", "192.168.0.1/24"), ("h", "eth0", "192.168.0.3/24"), shape);
        self.say("h", "ip addr add 192.168.0.4/24 dev eth0");
        self.say("h", "ip route add default via 192.168.0.1");
        let edge = format!("r{last}");
        self.join((&edge, "srv0", "198.51.100.1/24"), ("w", "eth0", "198.51.100.10/24"), shape);
        for address in SERVERS.iter().skip(1) {
            self.say("w", format_args!("ip addr add {address}/24 dev eth0"));
        }
        self.say("w", "ip route add default via 198.51.100.1");
        for (k, (a, b)) in self.links.clone().into_iter().enumerate() {
            let (from, to, name) = (format!("r{a}"), format!("r{b}"), format!("l{k}"));
            let ends = [format!("10.1.{k}.1/24"), format!("10.1.{k}.2/24")];
            self.join((&from, &name, &ends[0]), (&to, &name, &ends[1]), shape);
        }
        for port in UDP_PORTS {
            self.say("w", format_args!("serve udp {port}"));
        }
        self.say("w", format_args!("serve tcp {TCP_PORT}"));
    }

    fn join(&mut self, a: (&str, &str, &str), b: (&str, &str, &str), shape: Shape) {
        self.say(a.0, format_args!("ip link add {} type veth peer name {} netns {}", a.1, b.1, b.0));
        for (node, name, address) in [a, b] {
            if shape.quiet_neighbours {
                self.say(node, format_args!("sysctl -w net.ipv4.neigh.{name}.base_reachable_time_ms=3600000"));
            }
            self.say(node, format_args!("ip addr add {address} dev {name}"));
            self.say(node, format_args!("ip link set {name} up"));
        }
    }

    /// `via A dev D` of router `from` to its neighbour by link `k`.
    fn hop(&self, from: usize, k: usize) -> String {
        let end = if self.links[k].0 == from { 2 } else { 1 };
        format!("via 10.1.{k}.{end} dev l{k}")
    }

    /// How far each router is from one.
    fn distances(&self, goal: usize) -> Vec<usize> {
        let mut far = vec![usize::MAX; self.routers];
        far[goal] = 0;
        for _ in 0..self.routers {
            for &(a, b) in &self.links {
                far[a] = far[a].min(far[b].saturating_add(1));
                far[b] = far[b].min(far[a].saturating_add(1));
            }
        }
        far
    }

    fn route(&mut self, chance: &mut Chance) {
        let mut goals: Vec<(String, usize)> = vec![(ENDS[0].to_owned(), 0), (ENDS[1].to_owned(), self.routers - 1)];
        goals.extend(self.links.iter().enumerate().map(|(k, &(a, _))| (format!("10.1.{k}.0/24"), a)));
        for (place, (prefix, goal)) in goals.into_iter().enumerate() {
            let far = self.distances(goal);
            for router in (0..self.routers).filter(|router| *router != goal) {
                let near: Vec<usize> = (0..self.links.len())
                    .filter(|k| {
                        let (a, b) = self.links[*k];
                        (a == router && far[b] < far[router]) || (b == router && far[a] < far[router])
                    })
                    .collect();
                if near.is_empty() || (place > 1 && near.iter().any(|k| prefix == format!("10.1.{k}.0/24"))) {
                    continue;
                }
                let line = self.way(router, &prefix, &near, chance);
                self.on(router, line);
            }
        }
    }

    fn way(&self, router: usize, prefix: &str, near: &[usize], chance: &mut Chance) -> String {
        if chance.percent(2) {
            let kind = chance.word(&["unreachable", "prohibit", "blackhole"]);
            return format!("ip route add {kind} {prefix}");
        }
        if near.len() == 1 || chance.percent(25) {
            return format!("ip route add {prefix} {}", self.hop(router, *chance.pick(near)));
        }
        let hops: Vec<String> =
            near.iter().map(|k| format!("nexthop {} weight {}", self.hop(router, *k), chance.pick(&[1, 1, 2, 5]))).collect();
        format!("ip route add {prefix} {}", hops.join(" "))
    }

    /// A client's flow, or a ping.
    pub fn send(&mut self, timeout: &str, chance: &mut Chance) {
        let node = if chance.percent(80) { "h".to_owned() } else { format!("r{}", chance.index(self.routers)) };
        let to = chance.word(&SERVERS);
        let from = if node == "h" { chance.maybe(35, |_| " --from 192.168.0.4".to_owned()) } else { String::new() };
        let sport = chance.number(2000, 60000);
        let line = match chance.number(0, 19) {
            0..=7 => {
                let port = chance.word(&[53, 5060, 53, 5060, 99]);
                let count = chance.number(1, 3);
                format!("flow udp {to} {port} --sport {sport} --timeout {timeout} --count {count}{from}")
            }
            8..=15 => {
                let port = chance.word(&[80, 80, 80, 81]);
                format!("flow tcp {to} {port} --sport {sport} --timeout {timeout}{from}")
            }
            16 => format!("ping -c 1 -W 1 -t {} {to}", chance.number(1, 7)),
            17 => format!("ping -c 1 -W 1 10.1.{}.{}", chance.index(self.links.len()), chance.number(1, 2)),
            _ => format!("ping -c {} -i 0.2 -W 1 {to}", chance.number(1, 3)),
        };
        self.say(&node, line);
    }

    /// What is looked at afterwards.
    pub fn look(&mut self, router: usize, chance: &mut Chance) {
        let link = chance.index(self.links.len());
        let (a, _) = self.links[link];
        self.on(router, "ip neigh");
        self.on(router, "nstat -az IpForwDatagrams IpOutNoRoutes IpInReceives IpOutRequests IcmpOutDestUnreachs");
        self.on(a, format_args!("ip -s link show l{link}"));
    }
}
