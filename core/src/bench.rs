//! What `cargo xtask bench` times: a chain of routers and packets through it. The crate reads no clock, so the caller does.
//! Built by `Change`s as a tool would send them, so that all of the road is there: rules, tables, multipath, counters.

use crate::base::packet::Skb;
use crate::base::{Body, FlowTag, IfIndex, Ipv4Addr, NodeId, Packet, PacketId, Prefix, TableId, Time};
use crate::engine::World;
use crate::kernel::counters::Counter;
use crate::kernel::route::{self, FlowKey};
use crate::kernel::{Profile, output};
use crate::model::{
    Address, AddressChange, Change, LinkChange, LinkSettings, Nexthop, Refusal, Route, RouteChange, RouteVerb, Rule,
    RuleAction, RuleChange, Scope,
};

/// A chain: a source, routers with two parallel links between neighbours, and a sink that drops what comes.
#[derive(Clone, Debug)]
pub struct Chain {
    world: World,
    routers: u16,
    sent: u32,
}

/// Where all packets go.
const TARGET: Ipv4Addr = Ipv4Addr::new(198, 51, 100, 10);
const TABLE: TableId = TableId(100);

impl Chain {
    /// A chain of `routers`, each with `rules` policy rules that do not match before the one that does, and `routes` more routes
    /// in the table that is asked.
    ///
    /// Errors: none that a caller can cause, other than by numbers that are too large.
    pub fn new(routers: u8, rules: u8, routes: u16) -> Result<Self, String> {
        let mut chain = Self { world: World::new(1), routers: u16::from(routers), sent: 0 };
        chain.build(rules, routes).map_err(|refusal| format!("{refusal:?}"))?;
        Ok(chain)
    }

    fn build(&mut self, rules: u8, routes: u16) -> Result<(), Refusal> {
        let profile = Profile::of("6.18").unwrap_or(Profile::ALL[0]);
        for n in 0..self.routers + 2 {
            self.world.add_node(&format!("n{n}"), profile);
        }
        for n in 0..=self.routers {
            for lane in 0..2 {
                self.link(n, lane)?;
            }
        }
        for n in 0..=self.routers {
            for key in ["net.ipv4.ip_forward", "net.ipv4.fib_multipath_hash_policy"] {
                self.change(n, Change::Sysctl { key: key.to_owned(), value: "1".to_owned() })?;
            }
            for priority in 0..u32::from(rules) {
                let from = Prefix::new(Ipv4Addr::new(172, 16, 0, 0), 16).ok();
                let action = RuleAction::Lookup(TABLE);
                let rule = Rule { priority: Some(100 + priority), from, action, ..Rule::default() };
                self.change(n, Change::Rule(RuleChange::Add(rule)))?;
            }
            let rule = Rule { priority: Some(1000), action: RuleAction::Lookup(TABLE), ..Rule::default() };
            self.change(n, Change::Rule(RuleChange::Add(rule)))?;
            self.routes(n, routes)?;
        }
        Ok(())
    }

    /// Link `lane` between node n and the next: 10.n.lane.1 and .2.
    fn link(&mut self, n: u16, lane: u8) -> Result<(), Refusal> {
        let settings = |side| Box::new(LinkSettings { name: Some(format!("{side}{lane}")), ..LinkSettings::default() });
        let peer_node = Some(format!("n{}", n + 1));
        let (right, left) = (settings("r"), settings("l"));
        self.change(n, Change::Link(LinkChange::AddVeth { settings: right, peer: left, peer_node }))?;
        for (node, name, host) in [(n, format!("r{lane}"), 1), (n + 1, format!("l{lane}"), 2)] {
            let dev = self.dev(node, &name);
            let local = Ipv4Addr::new(10, n as u8, lane, host);
            let address = Address {
                dev,
                local,
                peer: local,
                prefix_len: 24,
                broadcast: None,
                label: name,
                scope: Scope::UNIVERSE,
                secondary: false,
                no_prefix_route: false,
                metric: 0,
            };
            self.change(node, Change::Address(AddressChange::Add { address, exclusive: true, replace: false }))?;
            let settings = Box::new(LinkSettings { up: Some(true), ..LinkSettings::default() });
            self.change(node, Change::Link(LinkChange::Set { index: dev, settings }))?;
        }
        Ok(())
    }

    fn routes(&mut self, n: u16, routes: u16) -> Result<(), Refusal> {
        let hop = |this: &Self, lane: u8| Nexthop {
            gateway: Some(Ipv4Addr::new(10, n as u8, lane, 2)),
            dev: this.dev(n, &format!("r{lane}")),
            weight: 1,
            ..Nexthop::default()
        };
        let (first, second) = (hop(self, 0), hop(self, 1));
        let filler = (0..routes).map(|k| Ipv4Addr::from(0xcb00_0000 + (u32::from(k) << 8)));
        let filler = filler.filter_map(|ip| Prefix::new(ip, 24).ok()).map(|dst| (dst, vec![first.clone()]));
        let default = (Prefix::default(), vec![first.clone(), second]);
        for (dst, nexthops) in filler.chain([default]) {
            let multipath = nexthops.len() > 1;
            let route = Route { table: TABLE, nexthops, multipath, ..Route::new(dst) };
            self.change(
                n,
                Change::Route(RouteChange { verb: RouteVerb::Add, route, any_kind: false, beside: Default::default() }),
            )?;
        }
        Ok(())
    }

    fn change(&mut self, node: u16, change: Change) -> Result<(), Refusal> {
        self.world.change(NodeId(node), change)
    }

    fn dev(&self, node: u16, name: &str) -> IfIndex {
        let node = self.world.nodes.get(usize::from(node));
        node.and_then(|node| node.devices.by_name(name)).map_or(IfIndex::NONE, |link| link.index)
    }

    /// Sends `packets` of different flows, at most `burst` at a time, until all have arrived; how often one was forwarded.
    pub fn push(&mut self, packets: u32, burst: u32) -> u64 {
        let before = self.forwarded();
        let mut left = packets;
        while left > 0 {
            for _ in 0..left.min(burst.max(1)) {
                self.send();
                left -= 1;
            }
            let until = self.world.now + crate::base::Span::micros(20 * u64::from(self.routers + 2));
            let mut budget = u64::MAX;
            self.world.run_until(until, &mut budget);
        }
        self.forwarded() - before
    }

    fn send(&mut self) {
        self.sent = self.sent.wrapping_add(1);
        let sport = 1024 + (self.sent % 50_000) as u16;
        let key = FlowKey { dst: TARGET, protocol: 17, sport, dport: 53, ..FlowKey::default() };
        self.world.with_kernel(NodeId(0), |node, ctx| {
            let Ok(way) = route::output(node, &key, ctx) else { return };
            let packet = Box::new(Packet {
                id: ctx.new_packet_id(),
                flow: FlowTag(0),
                src: way.src,
                dst: TARGET,
                tos: 0,
                ttl: 255,
                dont_fragment: true,
                body: Body::Udp { sport, dport: 53, data: Vec::new() },
                skb: Skb::default(),
            });
            let _ = output::send(node, packet, way, ctx);
        });
    }

    /// How many packets were forwarded by all routers.
    pub fn forwarded(&self) -> u64 {
        self.world.nodes.iter().map(|node| node.counters.get(Counter::IpForwDatagrams)).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_packet_takes_every_hop() -> Result<(), String> {
        let mut chain = Chain::new(4, 3, 100)?;
        assert_eq!(chain.push(10, 2), 40);
        assert_eq!(chain.push(1000, 10), 4000);
        let arrived = chain.world.nodes.last().map(|sink| sink.counters.get(Counter::IpInReceives));
        assert_eq!(arrived, Some(1010));
        Ok(())
    }
}
