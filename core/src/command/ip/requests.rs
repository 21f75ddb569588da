//! Requests of `ip link set`, `ip neigh` and `ip nexthop` as bytes, made from the edit that was asked for: these tools
//! put their attributes in one order (Linux: include/uapi/linux/if_link.h, neighbour.h, nexthop.h).

use super::netlink::{Attributes, CREATE, EXCLUSIVE, REPLACE, message};
use crate::base::addr::octets;
use crate::model::nexthop::{NexthopBody, NexthopChange, NexthopGroup, NexthopObject, Resilience};
use crate::model::{Change, LinkChange, LinkSettings, NeighChange, NudState};

/// The request of an edit; None: what it says has no bytes here yet.
pub(super) fn of(change: &Change) -> Option<Vec<u8>> {
    match change {
        Change::Link(LinkChange::Set { index, settings }) => link(index.0, settings),
        Change::Neighbour(change) => Some(neighbour(change)),
        Change::Nexthop(change) => Some(nexthop(change)),
        _ => None,
    }
}

/// `struct ifinfomsg`; up, down, MTU and queue length.
fn link(index: u32, settings: &LinkSettings) -> Option<Vec<u8>> {
    const UP: u32 = 1;
    let LinkSettings { up, mtu, txqlen, .. } = settings.clone();
    if (LinkSettings { up, mtu, txqlen, ..LinkSettings::default() }) != *settings {
        return None;
    }
    let mut attributes = Attributes::default();
    if let Some(mtu) = mtu {
        attributes.put_u32(4, mtu);
    }
    if let Some(txqlen) = txqlen {
        attributes.put_u32(13, txqlen);
    }
    let flags = if up == Some(true) { UP } else { 0 };
    let changed = if up.is_some() { UP } else { 0 };
    let header = [0, index, flags, changed].map(u32::to_le_bytes).concat();
    Some(message(16, 0, &header, &attributes))
}

/// `struct ndmsg`.
fn neighbour(change: &NeighChange) -> Vec<u8> {
    let mut attributes = Attributes::default();
    let mut entry_flags = 0;
    let (kind, flags, dev, state) = match change {
        NeighChange::Set { address, dev, mac, state, router, create, exclusive, replace } => {
            attributes.put(1, &octets(*address));
            if let Some(mac) = mac {
                attributes.put(2, &mac.0);
            }
            let flag = |set: bool, flag| if set { flag } else { 0 };
            entry_flags = if *router { ROUTER } else { 0 };
            let flags = flag(*create, CREATE) | flag(*exclusive, EXCLUSIVE) | flag(*replace, REPLACE);
            (28, flags, dev, state_bit(*state))
        }
        NeighChange::Delete { address, dev } => {
            attributes.put(1, &octets(*address));
            (29, 0, dev, 0)
        }
    };
    let mut header = vec![change.family().number(), 0, 0, 0];
    header.extend(dev.0.to_le_bytes());
    header.extend(u16::from(state).to_le_bytes());
    header.extend([entry_flags, 0]);
    message(kind, flags, &header, &attributes)
}

/// NTF_ROUTER.
const ROUTER: u8 = 0x80;

/// NUD_*
const fn state_bit(state: NudState) -> u8 {
    match state {
        NudState::None => 0,
        NudState::Incomplete => 0x01,
        NudState::Reachable => 0x02,
        NudState::Stale => 0x04,
        NudState::Delay => 0x08,
        NudState::Probe => 0x10,
        NudState::Failed => 0x20,
        NudState::NoArp => 0x40,
        NudState::Permanent => 0x80,
    }
}

/// `struct nhmsg`.
fn nexthop(change: &NexthopChange) -> Vec<u8> {
    const ID: u16 = 1;
    let mut attributes = Attributes::default();
    let (object, flags) = match change {
        NexthopChange::Set { object, replace } => (object, CREATE | if *replace { REPLACE } else { EXCLUSIVE }),
        NexthopChange::Delete { id } => {
            attributes.put_u32(ID, *id);
            return message(105, 0, &[0; 8], &attributes);
        }
    };
    let NexthopObject { id, protocol, family, body } = object;
    if *id != 0 {
        attributes.put_u32(ID, *id);
    }
    let (family, onlink) = nexthop_body(&mut attributes, family.number(), body);
    let header = [family, 0, *protocol, 0, if onlink { 4 } else { 0 }, 0, 0, 0];
    message(104, flags, &header, &attributes)
}

/// The family that the header names, and whether it says `onlink`.
fn nexthop_body(attributes: &mut Attributes, family: u8, body: &NexthopBody) -> (u8, bool) {
    match body {
        NexthopBody::Hop(hop) => {
            if let Some(gateway) = hop.gateway {
                attributes.put(6, &octets(gateway));
            }
            if !hop.dev.is_none() {
                attributes.put_u32(5, hop.dev.0);
            }
            (family, hop.onlink)
        }
        NexthopBody::Blackhole => {
            attributes.put(4, &[]);
            (family, false)
        }
        NexthopBody::Group(group) => {
            nexthop_group(attributes, group);
            (0, false)
        }
    }
}

fn nexthop_group(attributes: &mut Attributes, group: &NexthopGroup) {
    let member = |(id, weight): &(u32, u16)| {
        let [low, high] = weight.saturating_sub(1).to_le_bytes();
        [id.to_le_bytes(), [low, high, 0, 0]].concat()
    };
    attributes.put(2, &group.members.iter().flat_map(member).collect::<Vec<u8>>());
    let Some(Resilience { buckets, idle_timer, unbalanced_timer, .. }) = group.resilient else { return };
    let mut inner = Attributes::default();
    inner.put(1, &buckets.to_le_bytes());
    // Times are in ticks of a hundredth; the default is not sent.
    if idle_timer != 120 {
        inner.put_u32(2, idle_timer.saturating_mul(100));
    }
    if unbalanced_timer != 0 {
        inner.put_u32(3, unbalanced_timer.saturating_mul(100));
    }
    attributes.put(12 | 0x8000, inner.bytes());
    attributes.put(3, &1u16.to_le_bytes());
}
