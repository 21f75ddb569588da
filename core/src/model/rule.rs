//! Policy rules (RPDB) as `ip rule` shows and edits them.

use super::names;
use crate::base::{Prefix, TableId};
use std::fmt;

/// A policy rule. A selector that is `None` matches everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rule {
    /// Priority; smaller is asked first. None in a request: the kernel picks one.
    pub priority: Option<u32>,
    /// `not`: the whole selector is turned round.
    pub invert: bool,
    /// `from`.
    pub from: Option<Prefix>,
    /// `to`.
    pub to: Option<Prefix>,
    /// `iif`, by name: it may not exist (yet).
    pub iif: Option<String>,
    /// `oif`, by name.
    pub oif: Option<String>,
    /// `fwmark`.
    pub fwmark: u32,
    /// Its mask; None when no mark is asked for.
    pub fwmask: Option<u32>,
    /// `tos`, 0 for any.
    pub tos: u8,
    /// `ipproto`.
    pub ipproto: Option<u8>,
    /// `sport` range, both ends included.
    pub sport: Option<(u16, u16)>,
    /// `dport` range.
    pub dport: Option<(u16, u16)>,
    /// `uidrange`.
    pub uidrange: Option<(u32, u32)>,
    /// What to do.
    pub action: RuleAction,
    /// A table named beside an action other than a look-up: kept and shown, never asked. 0: none.
    pub idle_table: TableId,
    /// `suppress_prefixlength`: pass over results whose prefix is this long or shorter.
    pub suppress_prefixlength: Option<u32>,
    /// `suppress_ifgroup`.
    pub suppress_ifgroup: Option<u32>,
    /// Who made it (RTPROT_*); 0 unspecified.
    pub protocol: u8,
    /// Only in answers: the `iif` names no interface now.
    pub iif_detached: bool,
    /// Only in answers: the `oif` names no interface now.
    pub oif_detached: bool,
    /// Only in answers: the goto's target is not there.
    pub unresolved: bool,
}

/// What a rule does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleAction {
    /// Look the table up.
    Lookup(TableId),
    /// Go on at the rule with this priority.
    Goto(u32),
    /// Nothing.
    Nop,
    /// Drop silently (EINVAL).
    Blackhole,
    /// ENETUNREACH.
    Unreachable,
    /// EACCES.
    Prohibit,
    /// A type that names no rule action (`throw`): kept and shown, EINVAL when met.
    Other(u8),
}

impl Default for RuleAction {
    fn default() -> Self {
        Self::Lookup(TableId::MAIN)
    }
}

/// An edit of the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleChange {
    /// `ip rule add`.
    Add(Rule),
    /// `ip rule del`: what is named must agree; `action` None matches any.
    Delete {
        /// The selector.
        rule: Rule,
        /// True when an action or a table was named.
        action_given: bool,
    },
}

impl fmt::Display for Rule {
    /// The rule as `ip rule` lists it, without its priority and who made it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.invert {
            f.write_str("not ")?;
        }
        f.write_str("from ")?;
        match self.from {
            Some(from) => f.write_str(&prefix_text(from))?,
            None => f.write_str("all")?,
        }
        if let Some(to) = self.to {
            write!(f, " to {}", prefix_text(to))?;
        }
        if self.tos != 0 {
            write!(f, " tos {}", names::dsfield(self.tos))?;
        }
        if let Some(mask) = self.fwmask {
            write!(f, " fwmark {}", hex(self.fwmark))?;
            if mask != u32::MAX {
                write!(f, "/{}", hex(mask))?;
            }
        }
        device(f, "iif", self.iif.as_deref(), self.iif_detached)?;
        device(f, "oif", self.oif.as_deref(), self.oif_detached)?;
        if let Some((first, last)) = self.uidrange {
            write!(f, " uidrange {first}-{last}")?;
        }
        if let Some(protocol) = self.ipproto {
            write!(f, " ipproto {}", names::ip_protocol(protocol))?;
        }
        ports(f, "sport", self.sport)?;
        ports(f, "dport", self.dport)?;
        self.action_text(f)
    }
}

impl Rule {
    /// Table of the rule's header: that of a look-up, or one named beside another action; 0: none.
    pub const fn table(&self) -> TableId {
        match self.action {
            RuleAction::Lookup(table) => table,
            _ => self.idle_table,
        }
    }

    fn action_text(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let table = self.table();
        if table.0 != 0 {
            write!(f, " lookup {}", names::table(table.0))?;
            if let Some(length) = self.suppress_prefixlength {
                write!(f, " suppress_prefixlength {length}")?;
            }
            if let Some(group) = self.suppress_ifgroup {
                write!(f, " suppress_ifgroup {}", names::name(names::GROUPS, group))?;
            }
        }
        match self.action {
            RuleAction::Lookup(_) => Ok(()),
            RuleAction::Goto(priority) => {
                write!(f, " goto {priority}")?;
                if self.unresolved { f.write_str(" [unresolved]") } else { Ok(()) }
            }
            RuleAction::Nop => f.write_str(" nop"),
            other => write!(f, " {}", names::name(names::ROUTE_TYPES, other.number().into())),
        }
    }
}

impl RuleAction {
    /// Linux's number (FR_ACT_*).
    pub const fn number(self) -> u8 {
        match self {
            Self::Lookup(_) => 1,
            Self::Goto(_) => 2,
            Self::Nop => 3,
            Self::Blackhole => 6,
            Self::Unreachable => 7,
            Self::Prohibit => 8,
            Self::Other(number) => number,
        }
    }
}

/// `10.0.0.0/8`; a host without its length.
fn prefix_text(prefix: Prefix) -> String {
    match prefix.prefix_len() {
        32 => prefix.addr().to_string(),
        length => format!("{}/{length}", prefix.addr()),
    }
}

/// C's `%#x`: 0 has no prefix.
fn hex(value: u32) -> String {
    if value == 0 { "0".to_owned() } else { format!("{value:#x}") }
}

fn device(f: &mut fmt::Formatter<'_>, word: &str, name: Option<&str>, detached: bool) -> fmt::Result {
    let Some(name) = name else { return Ok(()) };
    write!(f, " {word} {name}")?;
    if detached { f.write_str(" [detached]") } else { Ok(()) }
}

fn ports(f: &mut fmt::Formatter<'_>, word: &str, range: Option<(u16, u16)>) -> fmt::Result {
    match range {
        None => Ok(()),
        Some((first, last)) if first == last => write!(f, " {word} {first}"),
        Some((first, last)) => write!(f, " {word} {first}-{last}"),
    }
}
