//! Targets in the words of `iptables -L`.

use crate::command::iptables::header;
use crate::model::netfilter::{ConnmarkAction, LogAction, NatRange, Target, TtlAction, text};
use std::fmt::{self, Write};

/// MARK and CONNMARK by the simplest of their options that says the same.
fn write_mark(out: &mut String, name: &str, value: u32, mask: u32) -> fmt::Result {
    match (value, mask) {
        (0, _) if name == "MARK" || mask != u32::MAX => write!(out, " {name} and {:#x}", !mask),
        (value, mask) if value == mask && mask != u32::MAX => write!(out, " {name} or {value:#x}"),
        (value, 0) => write!(out, " {name} xor {value:#x}"),
        (value, u32::MAX) => write!(out, " {name} set {value:#x}"),
        (value, mask) => write!(out, " {name} xset {value:#x}/{mask:#x}"),
    }
}

/// TOS by number, or by the simplest of its options that says the same.
fn write_tos(out: &mut String, value: u8, mask: u8, numeric: bool) -> fmt::Result {
    match (value, mask) {
        _ if numeric => write!(out, " TOS set {value:#04x}/{mask:#04x}"),
        _ if header::tos_name(value, mask).is_some() => {
            write!(out, "  TOS set{}", header::tos_name(value, mask).unwrap_or_default())
        }
        (0, mask) => write!(out, " TOS and {:#04x}", !mask),
        (value, mask) if value == mask => write!(out, " TOS or {value:#04x}"),
        (value, 0) => write!(out, " TOS xor {value:#04x}"),
        (value, mask) => write!(out, " TOS set {value:#04x}/{mask:#04x}"),
    }
}

/// A target.
pub(super) fn write_target(out: &mut String, target: &Target, numeric: bool) -> fmt::Result {
    match target {
        Target::Accept | Target::Drop | Target::Return | Target::Jump(_) | Target::Goto(_) => Ok(()),
        Target::Reject(with) => write!(out, " reject-with {}", with.word()),
        Target::Mark { value, mask } => write_mark(out, "MARK", *value, *mask),
        Target::Connmark { action, shift } => {
            write_connmark(out, action)?;
            text::write_shift(out, *shift, "")
        }
        Target::Set(action) => text::write_set(out, action, ""),
        Target::Tos { value, mask } => write_tos(out, *value, *mask, numeric),
        Target::Dscp(value) => write!(out, " DSCP set {value:#04x}"),
        Target::Ttl(action) => write_hops(out, "TTL", *action),
        Target::Hl(action) => write_hops(out, "HL", *action),
        Target::Snat(range) | Target::Dnat(range) => {
            write!(out, " to:{}{}", text::nat_range(range), text::nat_choice(range, ""))
        }
        Target::Netmap(to) => write!(out, " to:{}", text::network(*to)),
        Target::Masquerade(range) => write_ports(out, " masq ports: ", range),
        Target::Redirect(range) => write_ports(out, " redir ports ", range),
        Target::Log(action) => write_log(out, action, numeric),
        Target::Trace => Ok(()),
        Target::Classify(major, minor) => write!(out, " CLASSIFY set {major:x}:{minor:x}"),
        Target::Hmark(hash) => {
            write!(out, " HMARK mod {}", hash.modulus)?;
            if hash.offset != 0 {
                write!(out, " + {:#x}", hash.offset)?;
            }
            out.write_str(if hash.connection { " ct," } else { "" })?;
            text::write_hash_mark(out, hash, false)?;
            out.write_str(" ")
        }
        Target::NoTrack { by_ct: false } => out.write_str(" NOTRACK"),
        Target::NoTrack { by_ct: true } => out.write_str(" CT notrack"),
        Target::Ct => out.write_str(" CT"),
    }
}

fn write_hops(out: &mut String, name: &str, action: TtlAction) -> fmt::Result {
    match action {
        TtlAction::Set(hops) => write!(out, " {name} set to {hops}"),
        TtlAction::Increase(hops) => write!(out, " {name} increment by {hops}"),
        TtlAction::Decrease(hops) => write!(out, " {name} decrement by {hops}"),
    }
}

fn write_connmark(out: &mut String, action: &ConnmarkAction) -> fmt::Result {
    match action {
        ConnmarkAction::Set { value, mask } => write_mark(out, "CONNMARK", *value, *mask),
        ConnmarkAction::Save { nfmask, ctmask } => match (nfmask, ctmask) {
            (&u32::MAX, &u32::MAX) => write!(out, " CONNMARK save"),
            (nf, ct) if nf == ct => write!(out, " CONNMARK save mask {nf:#x}"),
            (nf, ct) => write!(out, " CONNMARK save nfmask {nf:#x} ctmask ~{ct:#x}"),
        },
        ConnmarkAction::Restore { nfmask, ctmask } => match (ctmask, nfmask) {
            (&u32::MAX, &u32::MAX) => write!(out, " CONNMARK restore"),
            (ct, nf) if nf == ct => write!(out, " CONNMARK restore mask {ct:#x}"),
            (ct, nf) => write!(out, " CONNMARK restore ctmask {ct:#x} nfmask ~{nf:#x}"),
        },
    }
}

fn write_ports(out: &mut String, name: &str, range: &NatRange) -> fmt::Result {
    if let Some(of) = range.ports {
        write!(out, "{name}{}", text::ports(of, '-'))?;
    }
    out.write_str(&text::nat_choice(range, ""))
}

fn write_log(out: &mut String, action: &LogAction, numeric: bool) -> fmt::Result {
    if numeric {
        write!(out, " LOG flags {} level {}", action.options, action.level)?;
    } else {
        write!(out, " LOG level {}", LogAction::LEVELS.get(usize::from(action.level)).copied().unwrap_or_default())?;
        for (word, _) in LogAction::OPTIONS.iter().filter(|(_, bit)| action.options & bit != 0) {
            write!(out, " {word}")?;
        }
    }
    if action.prefix.is_empty() { Ok(()) } else { write!(out, " prefix \"{}\"", action.prefix) }
}
