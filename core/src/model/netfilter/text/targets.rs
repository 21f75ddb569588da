//! The targets as `iptables-save` writes them.

use super::{dimensions, nat_choice, nat_range, network, ports, quoted};
use crate::model::netfilter::{ConnmarkAction, HashMark, LogAction, SetAction, Target, TtlAction};
use std::fmt::{self, Write};

/// The options of a target.
pub(super) fn write_target(out: &mut String, target: &Target) -> fmt::Result {
    match target {
        Target::Accept
        | Target::Drop
        | Target::Return
        | Target::Jump(_)
        | Target::Goto(_)
        | Target::Trace
        | Target::NoTrack { by_ct: false } => Ok(()),
        Target::Ct => Ok(()),
        Target::NoTrack { by_ct: true } => out.write_str(" --notrack"),
        Target::Reject(with) => write!(out, " --reject-with {}", with.word()),
        Target::Mark { value, mask } => write!(out, " --set-xmark {value:#x}/{mask:#x}"),
        Target::Connmark { action, shift } => {
            match action {
                ConnmarkAction::Set { value, mask } => write!(out, " --set-xmark {value:#x}/{mask:#x}"),
                ConnmarkAction::Save { nfmask, ctmask } => {
                    write!(out, " --save-mark --nfmask {nfmask:#x} --ctmask {ctmask:#x}")
                }
                ConnmarkAction::Restore { nfmask, ctmask } => {
                    write!(out, " --restore-mark --nfmask {nfmask:#x} --ctmask {ctmask:#x}")
                }
            }?;
            write_shift(out, *shift, "--")
        }
        Target::Set(action) => write_set(out, action, "--"),
        Target::Tos { value, mask } => write!(out, " --set-tos {value:#04x}/{mask:#04x}"),
        Target::Dscp(value) => write!(out, " --set-dscp {value:#04x}"),
        Target::Ttl(TtlAction::Set(hops)) => write!(out, " --ttl-set {hops}"),
        Target::Ttl(TtlAction::Increase(hops)) => write!(out, " --ttl-inc {hops}"),
        Target::Ttl(TtlAction::Decrease(hops)) => write!(out, " --ttl-dec {hops}"),
        Target::Hl(TtlAction::Set(hops)) => write!(out, " --hl-set {hops}"),
        Target::Hl(TtlAction::Increase(hops)) => write!(out, " --hl-inc {hops}"),
        Target::Hl(TtlAction::Decrease(hops)) => write!(out, " --hl-dec {hops}"),
        Target::Snat(range) => write!(out, " --to-source {}{}", nat_range(range), nat_choice(range, "--")),
        Target::Dnat(range) => write!(out, " --to-destination {}{}", nat_range(range), nat_choice(range, "--")),
        Target::Netmap(to) => write!(out, " --to {}", network(*to)),
        Target::Masquerade(range) | Target::Redirect(range) => {
            if let Some(of) = range.ports {
                write!(out, " --to-ports {}", ports(of, '-'))?;
            }
            out.write_str(&nat_choice(range, "--"))
        }
        Target::Log(action) => write_log(out, action),
        Target::Classify(major, minor) => write!(out, " --set-class {major:04x}:{minor:04x}"),
        Target::Hmark(hash) => write_hash_mark(out, hash, true),
    }
}

/// By how much CONNMARK moves a mark; nothing where it does not.
#[inline(never)] // web/later.txt
pub fn write_shift(out: &mut String, shift: i8, dash: &str) -> fmt::Result {
    match shift {
        0 => Ok(()),
        1.. => write!(out, " {dash}left-shift-mark {shift}"),
        _ => write!(out, " {dash}right-shift-mark {}", shift.unsigned_abs()),
    }
}

fn write_log(out: &mut String, action: &LogAction) -> fmt::Result {
    if !action.prefix.is_empty() {
        write!(out, " --log-prefix {}", quoted(&action.prefix))?;
    }
    if action.level != 4 {
        write!(out, " --log-level {}", action.level)?;
    }
    for (word, _) in LogAction::OPTIONS.iter().filter(|(_, bit)| action.options & bit != 0) {
        write!(out, " --log-{word}")?;
    }
    Ok(())
}

/// What HMARK hashes, as `saved` or as listed.
#[inline(never)] // web/later.txt
pub fn write_hash_mark(out: &mut String, hash: &HashMark, saved: bool) -> fmt::Result {
    let dash = if saved { "--hmark-" } else { "" };
    let hex =
        |number: u32, digits: usize| if saved { format!("{number:#0w$x}", w = digits + 2) } else { format!("{number:#x}") };
    let wide = |number: u16| hex(number.into(), 4);
    let parts = [
        ("src-prefix", hash.source_prefix.map(|bits| bits.to_string())),
        ("dst-prefix", hash.destination_prefix.map(|bits| bits.to_string())),
        ("sport-mask", hash.source_port_mask.map(wide)),
        ("dport-mask", hash.destination_port_mask.map(wide)),
        ("spi-mask", hash.spi_mask.map(|bits| hex(bits, 8))),
        ("sport", hash.source_port.map(wide)),
        ("dport", hash.destination_port.map(wide)),
        ("spi", hash.spi.map(|bits| hex(bits, 8))),
        ("proto-mask", hash.protocol_mask.map(|bits| hex(bits.into(), 2))),
        ("rnd", Some(hex(hash.seed, 8))),
    ];
    for (name, value) in parts {
        if let Some(value) = value {
            write!(out, " {dash}{name} {value}")?;
        }
    }
    if !saved {
        return Ok(());
    }
    write!(out, " --hmark-mod {}", hash.modulus)?;
    if hash.offset != 0 {
        write!(out, " --hmark-offset {}", hash.offset)?;
    }
    if hash.connection { out.write_str(" --hmark-tuple ct") } else { Ok(()) }
}

/// The options of `-j SET`, each after `dash`: with `--` as saved, without as listed.
#[inline(never)] // web/later.txt
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
