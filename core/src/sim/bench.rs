//! What `cargo xtask bench` measures: packets through a chain of forwarding routers. No clock in here: the caller times.

use super::shell::{self, Started};
use crate::base::{Body, FlowTag, NodeId, Packet, Skb, Span};
use crate::engine::World;
use crate::kernel::counters::Counter;
use crate::kernel::route::FlowKey;
use crate::kernel::{Profile, output, route};
use std::net::Ipv4Addr;

/// Routers that forward each packet.
const ROUTERS: u32 = 16;
/// Flows of one destination: their ports.
const FLOWS: u32 = 64;
/// Destinations where each packet is to have another than those before: more than a node remembers answers for.
const MANY: u32 = 1021;

/// A host, sixteen routers with two equal ways to the next each, and a sink that drops what arrives.
///
/// Each router has five policy rules and a table of some dozen routes. With one destination it knows from the first packets
/// what these come to (`kernel/route/memo`); with many it walks them for each packet. It chooses a next hop by the hash of
/// policy 1, counts the TTL down and its counters up, and sends by a resolved neighbour. With NAT every router masquerades.
pub struct Chain {
    world: World,
    host: NodeId,
    sent: u32,
    many: bool,
}

impl Chain {
    /// Builds it and sends a first packet of each flow, so that neighbours and connections are there.
    ///
    /// Errors: a set-up command that failed.
    pub fn new(nat: bool, many: bool) -> Result<Self, String> {
        let profile = Profile::of(Profile::NEWEST).ok_or("no profile")?;
        let mut world = World::new(1);
        let names: Vec<String> = (0..ROUTERS + 2).map(|i| format!("n{i}")).collect();
        for name in &names {
            world.add_node(name, profile);
        }
        let host = world.find("n0").ok_or("no node")?;
        for i in 0..ROUTERS + 1 {
            for way in 0..2 {
                let command = format!("ip link add r{way} type veth peer name l{way} netns n{}", i + 1);
                run(&mut world, &names[i as usize], &command)?;
            }
        }
        for i in 0..ROUTERS + 2 {
            for command in commands(i, nat) {
                run(&mut world, &names[i as usize], &command)?;
            }
        }
        let mut chain = Self { world, host, sent: 0, many };
        chain.push(if many { MANY } else { FLOWS });
        Ok(chain)
    }

    /// Sends `packets`, one after the other, and lets each come to its end. Returns how often a router handed one on.
    pub fn push(&mut self, packets: u32) -> u32 {
        let before = self.forwarded();
        for _ in 0..packets {
            self.send();
            let until = self.world.now + Span::millis(1);
            self.world.run_until(until, &mut 10_000);
        }
        u32::try_from(self.forwarded() - before).unwrap_or(u32::MAX)
    }

    fn send(&mut self) {
        let (place, sport) = if self.many { (self.sent % MANY, 1024) } else { (0, 1024 + (self.sent % FLOWS) as u16) };
        self.sent += 1;
        let (src, dst) = (Ipv4Addr::new(10, 0, 0, 1), Ipv4Addr::from_bits(0xc633_0000 + place));
        let key = FlowKey { dst, src, protocol: 17, sport, dport: 53, ..FlowKey::default() };
        self.world.with_kernel(self.host, |node, ctx| {
            let Ok(way) = route::output(node, &key, ctx) else { return };
            let body = Body::Udp { sport, dport: 53, data: Vec::new() };
            let skb = Skb::default();
            let packet = Packet {
                id: ctx.new_packet_id(),
                flow: FlowTag(0),
                src: src.into(),
                dst: dst.into(),
                tos: 0,
                ttl: 64,
                dont_fragment: true,
                label: 0,
                body,
                skb,
            };
            let _ = output::send(node, Box::new(packet), way, ctx);
        });
    }

    fn forwarded(&self) -> u64 {
        self.world.nodes.iter().map(|node| node.counters.get(Counter::IpForwDatagrams)).sum()
    }
}

/// What sets node `i` up: its left links are 10.0.(i-1).*, its right ones 10.0.i.*; way 0 is .0/25, way 1 .128/25.
fn commands(i: u32, nat: bool) -> Vec<String> {
    let mut out = vec!["ip link set lo up".to_owned(), "sysctl -w net.ipv4.ip_forward=1".to_owned()];
    out.push("sysctl -w net.ipv4.fib_multipath_hash_policy=1".to_owned());
    for way in 0..2 {
        let host = way * 128;
        if i <= ROUTERS {
            out.push(format!("ip addr add 10.0.{i}.{}/25 dev r{way}", host + 1));
            out.push(format!("ip link set r{way} up"));
        }
        if i > 0 {
            out.push(format!("ip addr add 10.0.{}.{}/25 dev l{way}", i - 1, host + 2));
            out.push(format!("ip link set l{way} up"));
        }
    }
    if i <= ROUTERS {
        out.push(format!("ip route add default nexthop via 10.0.{i}.2 dev r0 nexthop via 10.0.{i}.130 dev r1"));
        out.extend((0..12).map(|n| format!("ip route add 172.16.{n}.0/24 via 10.0.{i}.2 dev r0")));
        out.push("ip rule add prio 100 from 192.0.2.0/24 table 100".to_owned());
        out.push("ip rule add prio 200 fwmark 7 table 100".to_owned());
    } else {
        out.push("ip route add blackhole default".to_owned());
    }
    if nat && i > 0 && i <= ROUTERS {
        out.push("iptables -t nat -A POSTROUTING -j MASQUERADE".to_owned());
    }
    out
}

fn run(world: &mut World, node: &str, command: &str) -> Result<(), String> {
    let id = world.find(node).ok_or("no such node")?;
    match shell::start(world, id, command) {
        Started::Ended(answer) if answer.status != 0 => Err(format!("{node}$ {command}: {}", answer.output.trim())),
        Started::Ended(_) | Started::Running(_) => Ok(()),
    }
}
