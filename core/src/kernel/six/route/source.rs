//! The source address for a destination (Linux: net/ipv6/addrconf.c, ipv6_dev_get_saddr; RFC 6724): of all candidates the one that
//! the first rule that tells them apart prefers; where none does, the one that is met first.

use crate::base::{IfIndex, Time};
use crate::kernel::six::addrconf::{OwnAddress, scope_of};
use crate::kernel::{Context, Node};
use crate::model::Scope;
use crate::trace::Step;
use std::net::Ipv6Addr;

/// An address of ours under the rules: what is greater is better, rule by rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Candidate<'a> {
    own: &'a Ipv6Addr,
    same: bool,
    /// Its scope as a number, small for a narrow one.
    reach: u8,
    preferred: bool,
    outgoing: bool,
    label: bool,
    orchid: bool,
    common: u32,
    settled: bool,
}

/// The scope of an address as multicast counts it: 1 node, 2 link, 5 site, 14 global; of no address it is less than any.
fn reach(address: Ipv6Addr) -> u8 {
    if address.is_unspecified() {
        return 0;
    }
    if address.is_multicast() {
        return address.octets()[1] & 0xf;
    }
    match scope_of(address) {
        // ::1 counts as one of a link.
        Scope::HOST | Scope::LINK => 2,
        Scope::SITE => 5,
        _ => 14,
    }
}

/// The policy table's label (RFC 6724, 2.1; net/ipv6/addrlabel.c has it a little different).
fn label(address: Ipv6Addr) -> u32 {
    let [a, b, ..] = address.octets();
    match address.segments() {
        [0, 0, 0, 0, 0, 0, 0, 1] => 0,
        [0, 0, 0, 0, 0, 0xffff, ..] => 4,
        [0, 0, 0, 0, 0, 0, ..] => 3,
        [0x2001, 0, ..] => 6,
        [0x2001, 0x10..=0x1f, ..] => 7,
        [0x2002, ..] => 2,
        [0x3ffe, ..] => 12,
        _ if a & 0xfe == 0xfc => 5,
        _ if a == 0xfe && b & 0xc0 == 0xc0 => 11,
        _ => 1,
    }
}

/// 2001:10::/28: no address of a place (RFC 4843).
fn is_orchid(address: Ipv6Addr) -> bool {
    matches!(address.segments(), [0x2001, 0x10..=0x1f, ..])
}

/// The source for a packet to `dst` by `dev`; none: there is no address that will do.
pub fn select(node: &Node, dev: IfIndex, dst: Ipv6Addr, ctx: &mut Context<'_>) -> Option<Ipv6Addr> {
    let found = best(node, dev, dst, ctx.now);
    if let Some(address) = found {
        ctx.trace.step(|| Step::Source { address: address.into(), why: "the best of our addresses (RFC 6724)" });
    }
    found
}

/// The same without a word.
pub fn best(node: &Node, dev: IfIndex, dst: Ipv6Addr, now: Time) -> Option<Ipv6Addr> {
    let narrow = dst.is_multicast() || reach(dst) <= 2;
    let only = (narrow || node.sysctl.conf6(dev).use_oif_addrs_only != 0) && !dev.is_none();
    let mut best: Option<Candidate<'_>> = None;
    for (on, interface) in candidates(node, dev, only) {
        for own in interface {
            let Some(candidate) = consider(own, on, dev, dst, now) else { continue };
            if best.as_ref().is_none_or(|best| is_better(&candidate, best, reach(dst))) {
                best = Some(candidate);
            }
        }
    }
    best.map(|candidate| *candidate.own)
}

/// The addresses of the outgoing interface first, then those of the others in order; `lo`'s too.
fn candidates(node: &Node, dev: IfIndex, only: bool) -> Vec<(IfIndex, &[OwnAddress])> {
    let mut list = Vec::new();
    if only {
        list.extend(node.six.interfaces.get(dev).map(|interface| (dev, interface.addresses.as_slice())));
        return list;
    }
    for (on, interface) in node.six.interfaces.iter() {
        list.push((on, interface.addresses.as_slice()));
    }
    list
}

fn consider<'a>(own: &'a OwnAddress, on: IfIndex, dev: IfIndex, dst: Ipv6Addr, now: Time) -> Option<Candidate<'a>> {
    let usable = !own.flags.tentative || own.flags.optimistic;
    if !usable || own.flags.dadfailed || own.address.is_multicast() || own.address.is_unspecified() {
        return None;
    }
    let common = (own.address.to_bits() ^ dst.to_bits()).leading_zeros().min(u32::from(own.prefix_len));
    Some(Candidate {
        own: &own.address,
        same: own.address == dst,
        reach: reach(own.address),
        preferred: !own.is_deprecated(now) && !own.flags.optimistic,
        outgoing: dev.is_none() || on == dev,
        label: label(own.address) == label(dst),
        orchid: is_orchid(own.address) == is_orchid(dst),
        common,
        settled: !own.flags.optimistic,
    })
}

/// The rules of RFC 6724, 5, in order; temporary and home addresses are not modelled.
fn is_better(new: &Candidate<'_>, best: &Candidate<'_>, wanted: u8) -> bool {
    // Of two scopes the smaller that still reaches, else the larger.
    let scope = |candidate: &Candidate<'_>| {
        let reach = i16::from(candidate.reach);
        if candidate.reach >= wanted { -reach } else { reach - 128 }
    };
    let order = new
        .same
        .cmp(&best.same)
        .then_with(|| scope(new).cmp(&scope(best)))
        .then_with(|| new.preferred.cmp(&best.preferred))
        .then_with(|| new.outgoing.cmp(&best.outgoing))
        .then_with(|| new.label.cmp(&best.label))
        .then_with(|| new.orchid.cmp(&best.orchid))
        .then_with(|| new.common.cmp(&best.common))
        .then_with(|| new.settled.cmp(&best.settled));
    order.is_gt()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{NodeId, PacketId};
    use crate::kernel::six::{self, addrconf};
    use crate::kernel::{Profile, link};
    use crate::model::address::AddressFlags;
    use crate::model::{Address, AddressChange, LinkKind, LinkSettings};
    use crate::trace::TraceLog;

    /// A node with two dummies, 2 and 3, and these addresses.
    fn node(addresses: &[(u32, &str, u32)]) -> Node {
        let mut node = Node::new(NodeId(0), "r", Profile::of("6.18").expect("a profile"), 1);
        six::switch(&mut node, true);
        for _ in 0..2 {
            link::create(&mut node, LinkKind::Dummy, &LinkSettings::default()).expect("made");
        }
        for (dev, text, preferred) in addresses {
            let net: ipnet::Ipv6Net = text.parse().expect("an address");
            let lifetime = crate::model::address::Lifetime { preferred: *preferred, ..Default::default() };
            let address = Address {
                dev: IfIndex(*dev),
                local: net.addr().into(),
                peer: net.addr().into(),
                prefix_len: net.prefix_len(),
                broadcast: None,
                label: String::new(),
                scope: addrconf::scope_of(net.addr()),
                secondary: false,
                no_prefix_route: false,
                metric: 0,
                flags: AddressFlags { nodad: true, ..AddressFlags::default() },
                lifetime,
            };
            let (mut effects, mut trace, mut next_packet) = (Vec::new(), TraceLog::default(), PacketId(1));
            let mut ctx =
                Context { now: Time::ZERO, effects: &mut effects, trace: &mut trace, next_packet: &mut next_packet };
            let add = AddressChange::Add { address, exclusive: true, replace: false };
            addrconf::change(&mut node, add, &mut ctx).expect("added");
        }
        node
    }

    const EVER: u32 = u32::MAX;

    fn chosen(addresses: &[(u32, &str, u32)], dev: u32, dst: &str) -> String {
        let node = node(addresses);
        let best = best(&node, IfIndex(dev), dst.parse().expect("an address"), Time::ZERO);
        best.map_or_else(|| "none".to_owned(), |address| address.to_string())
    }

    #[test]
    fn the_first_rule_that_tells_two_apart_decides() {
        let two = |a, b| [(2, a, EVER), (2, b, EVER)];
        let (near, far) = ("2001:db8:1::1/64", "2001:db8:8000::1/64");
        assert_eq!(chosen(&two(near, far), 2, "2001:db8:1::9"), "2001:db8:1::1", "longest common prefix");
        assert_eq!(chosen(&two(near, far), 2, "2001:db8:8000:1::9"), "2001:db8:8000::1", "longest common prefix");
        assert_eq!(chosen(&two(near, far), 2, "2001:db8:8000::1"), "2001:db8:8000::1", "the destination itself");
        assert_eq!(chosen(&two(near, "fe80::1/64"), 2, "fe80::9"), "fe80::1", "scope");
        assert_eq!(chosen(&two(near, "fe80::1/64"), 2, "2a00::1"), "2001:db8:1::1", "scope");
        assert_eq!(chosen(&two("fd00::1/64", near), 2, "fd99::1"), "fd00::1", "label");
    }

    #[test]
    fn what_is_not_preferred_any_more_comes_last_and_the_way_out_first() {
        let old = [(2, "2001:db8:1::1/64", 0), (2, "2001:db8:8000::1/64", EVER)];
        assert_eq!(chosen(&old, 2, "2001:db8:1::9"), "2001:db8:8000::1");
        let apart = [(2, "2001:db8:1::1/64", EVER), (3, "2001:db8:8000::1/64", EVER)];
        assert_eq!(chosen(&apart, 3, "2001:db8:1::9"), "2001:db8:8000::1");
        let no_address = [(2, "2001:db8:1::1/64", EVER)];
        assert_eq!(chosen(&no_address, 3, "2001:db8:1::9"), "2001:db8:1::1", "another interface's will do");
        assert_eq!(chosen(&no_address, 3, "fe80::9"), "none", "but not on a link");
    }
}
