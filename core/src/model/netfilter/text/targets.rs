//! The targets as `iptables-save` writes them.

use super::{dimensions, nat_range, ports};
use crate::model::netfilter::{ConnmarkAction, SetAction, Target, TtlAction};
use std::fmt::{self, Write};

/// The options of a target.
pub(super) fn write_target(out: &mut String, target: &Target) -> fmt::Result {
    match target {
        Target::Accept
        | Target::Drop
        | Target::Return
        | Target::Jump(_)
        | Target::Goto(_)
        | Target::NoTrack { by_ct: false } => Ok(()),
        Target::NoTrack { by_ct: true } => out.write_str(" --notrack"),
        Target::Reject(with) => write!(out, " --reject-with {}", with.word()),
        Target::Mark { value, mask } | Target::Connmark(ConnmarkAction::Set { value, mask }) => {
            write!(out, " --set-xmark {value:#x}/{mask:#x}")
        }
        Target::Connmark(ConnmarkAction::Save { nfmask, ctmask }) => {
            write!(out, " --save-mark --nfmask {nfmask:#x} --ctmask {ctmask:#x}")
        }
        Target::Connmark(ConnmarkAction::Restore { nfmask, ctmask }) => {
            write!(out, " --restore-mark --nfmask {nfmask:#x} --ctmask {ctmask:#x}")
        }
        Target::Set(action) => write_set(out, action, "--"),
        Target::Tos { value, mask } => write!(out, " --set-tos {value:#04x}/{mask:#04x}"),
        Target::Dscp(value) => write!(out, " --set-dscp {value:#04x}"),
        Target::Ttl(TtlAction::Set(hops)) => write!(out, " --ttl-set {hops}"),
        Target::Ttl(TtlAction::Increase(hops)) => write!(out, " --ttl-inc {hops}"),
        Target::Ttl(TtlAction::Decrease(hops)) => write!(out, " --ttl-dec {hops}"),
        Target::Snat(range) => write!(out, " --to-source {}", nat_range(range)),
        Target::Dnat(range) => write!(out, " --to-destination {}", nat_range(range)),
        Target::Masquerade(range) | Target::Redirect(range) => match range {
            Some(of) => write!(out, " --to-ports {}", ports(*of, '-')),
            None => Ok(()),
        },
    }
}

/// The options of `-j SET`, each after `dash`: with `--` as saved, without as listed.
pub fn write_set(out: &mut String, action: &SetAction, dash: &str) -> fmt::Result {
    if let Some((name, of)) = &action.add {
        write!(out, " {dash}add-set {name} {}", dimensions(of))?;
        if action.exist {
            write!(out, " {dash}exist")?;
        }
        if let Some(seconds) = action.timeout {
            write!(out, " {dash}timeout {seconds}")?;
        }
    }
    if let Some((name, of)) = &action.del {
        write!(out, " {dash}del-set {name} {}", dimensions(of))?;
    }
    Ok(())
}
