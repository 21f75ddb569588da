//! Address translation at the hooks (Linux: net/netfilter/nf_nat_core.c, nf_nat_proto.c): the first packet of a connection asks
//! table nat and settles the mapping (`bind`); every packet is then rewritten by it (`rewrite`). ICMP errors are translated
//! together with the packet that they quote.

mod bind;
mod events;
mod rewrite;

pub use bind::settle_by_hand;
pub use events::{address_deleted, device_down};

use super::conntrack::{Entry, Status};
use super::walk::{WalkVerdict, walk};
use super::{Hook, Verdict, Way, reroute};
use crate::base::packet::{CtState, icmp_type};
use crate::base::{Body, ConntrackInfo, Errno, IfIndex, Packet};
use crate::kernel::{Context, Node};
use crate::model::netfilter::TableName;
use crate::trace::{DropReason, Step};
use bind::Range;

/// Which end of a packet a hook may rewrite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Manip {
    /// The source: POSTROUTING, INPUT.
    Source,
    /// The destination: PREROUTING, OUTPUT.
    Destination,
}

impl Manip {
    const fn at(hook: Hook) -> Self {
        match hook {
            Hook::Prerouting | Hook::Output => Self::Destination,
            Hook::Input | Hook::Forward | Hook::Postrouting => Self::Source,
        }
    }

    const fn other(self) -> Self {
        match self {
            Self::Source => Self::Destination,
            Self::Destination => Self::Source,
        }
    }

    /// The bit that says that this end is translated in the original direction.
    const fn translated(self) -> Status {
        match self {
            Self::Source => Status::SRC_NAT,
            Self::Destination => Status::DST_NAT,
        }
    }

    /// The bit that says that this end is settled.
    const fn settled(self) -> Status {
        match self {
            Self::Source => Status::SRC_NAT_DONE,
            Self::Destination => Status::DST_NAT_DONE,
        }
    }

    /// Is this end rewritten in packets of a direction? What is done to the source one way is undone at the destination the other.
    const fn applies(self, status: Status, original: bool) -> bool {
        let end = if original { self } else { self.other() };
        status.has(end.translated())
    }
}

/// What nat does at a hook where its table is loaded (PREROUTING and OUTPUT at -100, INPUT and POSTROUTING at 100): the chain of the
/// table for the first packet of a connection, the mapping that it chose for all others. At OUTPUT a changed destination is routed
/// again.
pub fn run(
    node: &mut Node,
    hook: Hook,
    packet: &mut Packet,
    iif: IfIndex,
    oif: IfIndex,
    way: &mut Way<'_>,
    ctx: &mut Context<'_>,
) -> Verdict {
    let ConntrackInfo::Tracked { conn, original, state } = packet.skb.conntrack else { return Verdict::Accept };
    let Some(entry) = node.conntrack.table.get(conn) else { return Verdict::Accept };
    let manip = Manip::at(hook);
    let error = state == CtState::Related && matches!(packet.body, Body::Icmp(_) | Body::Icmp6(_));
    let verdict = match state {
        _ if error && translate_error(entry, original, manip, packet, ctx) => Verdict::Accept,
        _ if error => Verdict::Drop(DropReason::NatFailed, Errno::Eperm),
        CtState::New | CtState::Related if !entry.status.has(manip.settled()) => {
            settle(node, hook, packet, (iif, oif), way, ctx)
        }
        _ if moved(node, entry, hook, original, oif) => {
            ctx.trace.step(|| Step::Note("masqueraded for another interface: the connection is forgotten".to_owned()));
            node.conntrack.table.kill(conn);
            Verdict::Drop(DropReason::MasqueradeMoved, Errno::Eperm)
        }
        _ => Verdict::Accept,
    };
    if verdict != Verdict::Accept {
        return verdict;
    }
    let Some(entry) = node.conntrack.table.get(conn) else { return Verdict::Accept };
    if !error {
        apply(entry, original, manip, packet, ctx);
    }
    // nf_nat_ipv4_local_fn: asks for a new way whenever the two directions differ here, for every packet.
    let differs = entry.tuple(original).dst != entry.tuple(!original).src;
    match way.is_known() {
        true if hook == Hook::Output && differs => reroute(node, packet, way, "destination", ctx),
        _ => Verdict::Accept,
    }
}

/// The first packet: table nat chooses a mapping for this end; where it is silent, the end stays as it is, with another port or
/// id if another connection has these already (null binding).
fn settle(
    node: &mut Node,
    hook: Hook,
    packet: &mut Packet,
    (iif, oif): (IfIndex, IfIndex),
    way: &Way<'_>,
    ctx: &mut Context<'_>,
) -> Verdict {
    let chosen = match walk(node, TableName::Nat, hook, packet, iif, oif, ctx) {
        WalkVerdict::Accept => None,
        WalkVerdict::Nat(action) => Some(action),
        WalkVerdict::Drop(reason) | WalkVerdict::Reject(_, reason) => return Verdict::Drop(reason, Errno::Eperm),
    };
    let bound = match chosen {
        Some(action) => bind::action(node, hook, packet, action, (iif, oif), way, ctx),
        None => Ok(()),
    };
    let manip = Manip::at(hook);
    let open = node.conntrack.of(packet).is_some_and(|(entry, ..)| !entry.status.has(manip.settled()));
    match bound {
        Err(verdict) => verdict,
        Ok(()) if open => {
            bind::bind(node, packet, manip, Range::default(), ctx);
            Verdict::Accept
        }
        Ok(()) => Verdict::Accept,
    }
}

/// Was the connection masqueraded for another interface than the packet is about to leave by (nf_nat_oif_changed)?
fn moved(node: &Node, entry: &Entry, hook: Hook, original: bool, oif: IfIndex) -> bool {
    let masqueraded = !entry.masq_index.is_none() && entry.masq_index != oif;
    masqueraded && hook == Hook::Postrouting && original && node.profile.masquerade_kills_moved
}

/// Rewrites a packet's end by its connection's mapping (nf_nat_packet).
fn apply(entry: &Entry, original: bool, manip: Manip, packet: &mut Packet, ctx: &mut Context<'_>) {
    if !manip.applies(entry.status, original) {
        return;
    }
    let Some(target) = super::conntrack::invert(entry.tuple(!original)) else { return };
    let before = if ctx.trace.on { rewrite::end_in_words(packet, manip) } else { String::new() };
    rewrite::rewrite(packet, &target, manip);
    ctx.trace.step(|| Step::Nat {
        what: rewrite::name(manip, original, !entry.masq_index.is_none()),
        before,
        after: rewrite::end_in_words(packet, manip),
    });
}

/// An ICMP error: the quoted packet is made to look as its sender knows it, the error as coming from the end that the sender
/// spoke to (nf_nat_icmp_reply_translation). False: a redirect for a translated connection, which nobody could understand.
fn translate_error(entry: &Entry, original: bool, manip: Manip, packet: &mut Packet, ctx: &mut Context<'_>) -> bool {
    let (icmp, redirect) = match &mut packet.body {
        Body::Icmp(icmp) => {
            let redirect = icmp.kind == icmp_type::REDIRECT;
            (icmp, redirect)
        }
        Body::Icmp6(icmp) => (icmp, false),
        _ => return true,
    };
    if redirect {
        let settled = entry.status.has(Status::SRC_NAT_DONE) && entry.status.has(Status::DST_NAT_DONE);
        let translated = entry.status.has(Status::SRC_NAT) || entry.status.has(Status::DST_NAT);
        if !settled || translated {
            ctx.trace.step(|| Step::Note("an ICMP redirect about a translated connection is dropped".to_owned()));
            return false;
        }
    }
    if !manip.applies(entry.status, original) {
        return true;
    }
    let known = entry.tuple(!original);
    if let Some(quoted) = &mut icmp.quoted {
        rewrite::rewrite(quoted, known, manip.other());
    }
    let Some(target) = super::conntrack::invert(known) else { return true };
    let before = if ctx.trace.on { rewrite::end_in_words(packet, manip) } else { String::new() };
    rewrite::rewrite_address(packet, &target, manip);
    ctx.trace.step(|| Step::Nat {
        what: rewrite::name(manip, original, !entry.masq_index.is_none()),
        before,
        after: rewrite::end_in_words(packet, manip),
    });
    true
}
