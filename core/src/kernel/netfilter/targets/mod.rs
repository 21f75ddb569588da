//! What a rule does besides accepting, dropping and jumping: the target extensions of iptables (Linux: net/netfilter/xt_mark.c,
//! xt_connmark.c, xt_set.c, xt_CT.c). REJECT and the nat targets are only named here: the caller of the walk carries them out.

mod hmark;
pub mod log;

use super::walk::{NatAction, Place};
use crate::base::{ConntrackInfo, Packet};
use crate::kernel::{Context, Node};
use crate::model::netfilter::{ConnmarkAction, RejectWith, SetAction, Target, TtlAction};
use crate::trace::Step;

/// What is left for the walk or its caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The next rule.
    Continue,
    /// The walk ends: translate.
    Nat(NatAction),
    /// The walk ends: drop, and answer.
    Reject(RejectWith),
}

/// Carries a target out.
pub fn run(target: &Target, place: Place, node: &mut Node, packet: &mut Packet, ctx: &mut Context<'_>) -> Outcome {
    match target {
        Target::Mark { value, mask } => set_packet_mark(packet, (packet.skb.mark & !mask) ^ value, ctx),
        Target::Connmark { action, shift } => connmark(*action, *shift, node, packet, ctx),
        Target::Hmark(hash) => {
            if let Some(mark) = hmark::mark(hash, node, packet) {
                set_packet_mark(packet, mark, ctx);
            }
        }
        Target::Log(action) => log::write(node, packet, place, log::Form::of(action), &action.prefix, ctx),
        Target::Trace => packet.skb.traced = true,
        Target::Set(action) => edit_sets(action, node, packet, ctx),
        Target::Tos { value, mask } => packet.tos = (packet.tos & !mask) ^ value,
        // The two lowest bits are ECN's.
        Target::Dscp(value) => packet.tos = (value << 2) | (packet.tos & 3),
        Target::Ttl(TtlAction::Set(hops)) | Target::Hl(TtlAction::Set(hops)) => packet.ttl = *hops,
        Target::Ttl(TtlAction::Increase(hops)) | Target::Hl(TtlAction::Increase(hops)) => {
            packet.ttl = packet.ttl.saturating_add(*hops);
        }
        Target::Ttl(TtlAction::Decrease(hops)) | Target::Hl(TtlAction::Decrease(hops)) => {
            packet.ttl = packet.ttl.saturating_sub(*hops);
        }
        Target::NoTrack { .. } => {
            // What is already tracked stays so.
            if packet.skb.conntrack == ConntrackInfo::None {
                packet.skb.conntrack = ConntrackInfo::Untracked;
            }
        }
        Target::Reject(with) => return Outcome::Reject(*with),
        Target::Snat(range) => return Outcome::Nat(NatAction::Snat(*range)),
        Target::Netmap(to) => return Outcome::Nat(NatAction::Netmap(*to)),
        Target::Dnat(range) => return Outcome::Nat(NatAction::Dnat(*range)),
        Target::Masquerade(range) => return Outcome::Nat(NatAction::Masquerade(*range)),
        Target::Redirect(range) => return Outcome::Nat(NatAction::Redirect(*range)),
        Target::Accept
        | Target::Drop
        | Target::Return
        | Target::Jump(_)
        | Target::Goto(_)
        | Target::Classify(..)
        | Target::Ct => {}
    }
    Outcome::Continue
}

fn set_packet_mark(packet: &mut Packet, after: u32, ctx: &mut Context<'_>) {
    let before = packet.skb.mark;
    packet.skb.mark = after;
    ctx.trace.step(|| Step::Mark { what: "mark", before, after });
}

/// Without a connection CONNMARK does nothing. What is taken over is moved by `shift` bits.
fn connmark(action: ConnmarkAction, shift: i8, node: &mut Node, packet: &mut Packet, ctx: &mut Context<'_>) {
    let Some(held) = node.conntrack.mark(packet) else { return };
    let by = u32::from(shift.unsigned_abs());
    let moved = |mark: u32| if shift < 0 { mark.checked_shr(by) } else { mark.checked_shl(by) }.unwrap_or(0);
    let after = match action {
        ConnmarkAction::Set { value, mask } => moved((held & !mask) ^ value),
        ConnmarkAction::Save { nfmask, ctmask } => (held & !ctmask) ^ moved(packet.skb.mark & nfmask),
        ConnmarkAction::Restore { nfmask, ctmask } => {
            return set_packet_mark(packet, (packet.skb.mark & !nfmask) ^ moved(held & ctmask), ctx);
        }
    };
    node.conntrack.set_mark(packet, after);
    ctx.trace.step(|| Step::Mark { what: "ctmark", before: held, after });
}

fn edit_sets(action: &SetAction, node: &mut Node, packet: &Packet, ctx: &mut Context<'_>) {
    if let Some((name, dimensions)) = &action.add {
        node.sets.add(name, dimensions, packet, action.timeout, action.exist, ctx.now);
        ctx.trace.step(|| Step::Note(format!("added to set {name}")));
    }
    if let Some((name, dimensions)) = &action.del {
        node.sets.del(name, dimensions, packet, ctx.now);
        ctx.trace.step(|| Step::Note(format!("taken out of set {name}")));
    }
}
