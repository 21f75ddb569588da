//! Policy rules (RPDB) as `ip rule` shows and edits them.

use crate::base::{Prefix, TableId};

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
