//! Policy rules (RPDB) as `ip rule` shows and edits them.

use super::names;
use crate::base::{Family, TableId, addr};
use ipnet::IpNet;
use std::fmt;

/// A policy rule. A selector that is `None` matches everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rule {
    /// Whose packets it is for.
    pub family: Family,
    /// Priority; smaller is asked first. None in a request: the kernel picks one.
    pub priority: Option<u32>,
    /// `not`: the whole selector is turned round.
    pub invert: bool,
    /// `from`.
    pub from: Option<IpNet>,
    /// `to`.
    pub to: Option<IpNet>,
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
    /// `dport` range, both ends included.
    pub dport: Option<(u16, u16)>,
    /// `tun_id`, 0 for any.
    pub tun_id: u64,
    /// `uidrange`, both ends included.
    pub uidrange: Option<(u32, u32)>,
    /// What to do.
    pub action: RuleAction,
    /// A table named beside an action other than a look-up: kept and shown, never asked. 0: none.
    pub idle_table: TableId,
    /// `suppress_prefixlength`: pass over results whose prefix is this long or shorter.
    pub suppress_prefixlength: Option<u32>,
    /// `suppress_ifgroup`: pass over results whose interface is in this group.
    pub suppress_ifgroup: Option<u32>,
    /// Only in requests: a goto's target stands beside another action.
    pub stray_goto: bool,
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
    /// `ip rule del`: the first rule in which all that is named agrees goes.
    Delete {
        /// What is named.
        rule: Rule,
        /// An action or a table was named, and must agree too.
        action_given: bool,
    },
}

impl RuleChange {
    /// The family of the rule.
    pub const fn family(&self) -> Family {
        match self {
            Self::Add(rule) | Self::Delete { rule, .. } => rule.family,
        }
    }
}

/// A part of a rule's listing, for text and JSON alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its key in JSON.
    pub key: &'static str,
    /// What stands before the value in text.
    pub before: &'static str,
    /// The value.
    pub value: FieldValue,
}

/// The value of a [`Field`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldValue {
    /// The words before it say all.
    Nothing,
    /// A number.
    Number(u64),
    /// A word.
    Word(String),
}

impl From<u32> for FieldValue {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<String> for FieldValue {
    fn from(word: String) -> Self {
        Self::Word(word)
    }
}

/// A rule's parts in the order in which `ip rule` lists them.
struct Fields {
    list: Vec<Field>,
    /// Numbers even where they have names.
    numeric: bool,
}

impl Fields {
    fn put(&mut self, key: &'static str, before: &'static str, value: impl Into<FieldValue>) {
        self.list.push(Field { key, before, value: value.into() });
    }

    fn mark(&mut self, key: &'static str, before: &'static str) {
        self.list.push(Field { key, before, value: FieldValue::Nothing });
    }

    fn named(&self, table: &'static [(u32, &'static str)], number: u32) -> String {
        if self.numeric { number.to_string() } else { names::name(table, number) }
    }

    fn prefix(&mut self, keys: [&'static str; 2], before: &'static str, prefix: IpNet) {
        self.put(keys[0], before, addr::text(prefix.addr()));
        if prefix.prefix_len() != prefix.max_prefix_len() {
            self.put(keys[1], "/", u32::from(prefix.prefix_len()));
        }
    }

    fn ports(&mut self, keys: [&'static str; 3], before: &'static str, range: Option<(u16, u16)>) {
        match range {
            None => {}
            Some((first, last)) if first == last => self.put(keys[0], before, u32::from(first)),
            Some((first, last)) => {
                self.put(keys[1], before, u32::from(first));
                self.put(keys[2], "-", u32::from(last));
            }
        }
    }
}

impl Rule {
    /// The rule's parts as `ip rule` lists them, without its priority and who made it.
    /// `numeric`: numbers even where they have names.
    pub fn fields(&self, numeric: bool, table_name: impl Fn(u32) -> String) -> Vec<Field> {
        let mut fields = Fields { list: Vec::with_capacity(8), numeric };
        self.selector_fields(&mut fields);
        self.action_fields(&mut fields, table_name);
        fields.list
    }

    fn selector_fields(&self, fields: &mut Fields) {
        if self.invert {
            fields.mark("not", "not ");
        }
        match self.from {
            Some(from) => fields.prefix(["src", "srclen"], "from ", from),
            None => fields.put("src", "from ", "all".to_owned()),
        }
        if let Some(to) = self.to {
            fields.prefix(["dst", "dstlen"], " to ", to);
        }
        if self.tos != 0 {
            let tos = if fields.numeric { format!("0x{:02x}", self.tos) } else { names::dsfield(self.tos) };
            fields.put("tos", " tos ", tos);
        }
        if let Some(mask) = self.fwmask {
            fields.put("fwmark", " fwmark ", hex(self.fwmark));
            if mask != u32::MAX {
                fields.put("fwmask", "/", hex(mask));
            }
        }
        if let Some(name) = &self.iif {
            fields.put("iif", " iif ", name.clone());
            if self.iif_detached {
                fields.mark("iif_detached", " [detached]");
            }
        }
        if let Some(name) = &self.oif {
            fields.put("oif", " oif ", name.clone());
            if self.oif_detached {
                fields.mark("oif_detached", " [detached]");
            }
        }
        if let Some((first, last)) = self.uidrange {
            fields.put("uid_start", " uidrange ", first);
            fields.put("uid_end", "-", last);
        }
        if let Some(protocol) = self.ipproto {
            let name = if fields.numeric { format!("ipproto-{protocol}") } else { names::ip_protocol(protocol) };
            fields.put("ipproto", " ipproto ", name);
        }
        fields.ports(["sport", "sport_start", "sport_end"], " sport ", self.sport);
        fields.ports(["dport", "dport_start", "dport_end"], " dport ", self.dport);
        if self.tun_id != 0 {
            fields.list.push(Field { key: "tun_id", before: " tun_id ", value: FieldValue::Number(self.tun_id) });
        }
    }

    fn action_fields(&self, fields: &mut Fields, table_name: impl Fn(u32) -> String) {
        let table = self.table();
        if table.0 != 0 {
            fields.put("table", " lookup ", table_name(table.0));
            if let Some(length) = self.suppress_prefixlength {
                fields.put("suppress_prefixlen", " suppress_prefixlength ", length);
            }
            if let Some(group) = self.suppress_ifgroup {
                fields.put("suppress_ifgroup", " suppress_ifgroup ", fields.named(names::GROUPS, group));
            }
        }
        match self.action {
            RuleAction::Lookup(_) => {}
            RuleAction::Goto(priority) => {
                fields.put("goto", " goto ", priority);
                if self.unresolved {
                    fields.mark("unresolved", " [unresolved]");
                }
            }
            RuleAction::Nop => fields.mark("nop", " nop"),
            // The type `nat`, with no address that the program could show.
            RuleAction::Other(10) => fields.mark("masquerade", " masquerade"),
            other => fields.put("action", " ", fields.named(names::ROUTE_TYPES, other.number().into())),
        }
    }

    /// Table of the rule's header: that of a look-up, or one named beside another action; 0: none.
    pub const fn table(&self) -> TableId {
        match self.action {
            RuleAction::Lookup(table) => table,
            _ => self.idle_table,
        }
    }
}

impl fmt::Display for Rule {
    /// The rule as `ip rule` lists it, without its priority and who made it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for field in self.fields(false, names::table) {
            f.write_str(field.before)?;
            match field.value {
                FieldValue::Nothing => {}
                FieldValue::Number(number) => write!(f, "{number}")?,
                FieldValue::Word(word) => f.write_str(&word)?,
            }
        }
        Ok(())
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

/// C's `%#x`: 0 has no prefix.
fn hex(value: u32) -> String {
    if value == 0 { "0".to_owned() } else { format!("{value:#x}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_reads_as_ip_rule_lists_it() {
        let rule = Rule {
            invert: true,
            from: "10.0.0.1/8".parse().ok(),
            to: "1.2.3.4/32".parse().ok(),
            tos: 0x10,
            fwmark: 0,
            fwmask: Some(0xff),
            iif: Some("wan0".to_owned()),
            iif_detached: true,
            dport: Some((80, 81)),
            action: RuleAction::Goto(500),
            unresolved: true,
            ..Rule::default()
        };
        let text =
            "not from 10.0.0.1/8 to 1.2.3.4 tos 0x10 fwmark 0/0xff iif wan0 [detached] dport 80-81 goto 500 [unresolved]";
        assert_eq!(rule.to_string(), text);
    }
}
