//! Steps: one decision each, with its reason. Rejected candidates are steps too: the why panel shows them before the chosen one.

use crate::base::{Errno, IfIndex, TableId};
use crate::model::NudState;
use crate::model::route::RouteType;
use ipnet::IpNet;
use std::net::IpAddr;

/// One decision. `Display` gives it in one line, as `hoplab why` prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A look-up begins.
    Lookup {
        /// For a packet that came in, or one made here.
        input: bool,
        /// Destination asked for.
        dst: IpAddr,
        /// Source.
        src: IpAddr,
        /// Input interface.
        iif: IfIndex,
        /// Output interface asked for.
        oif: IfIndex,
        /// Mark.
        mark: u32,
        /// tos.
        tos: u8,
    },
    /// A policy rule was asked.
    Rule {
        /// Its priority.
        priority: u32,
        /// Its text as `ip rule` lists it, without the priority.
        text: String,
        /// What came of it.
        verdict: RuleVerdict,
    },
    /// A prefix of a table was considered, longest first.
    Prefix {
        /// Table.
        table: TableId,
        /// Prefix.
        prefix: IpNet,
        /// Was it taken, or why not.
        verdict: PrefixVerdict,
    },
    /// A route with several next hops: the choice.
    Multipath {
        /// How it was chosen, in words, with its source.
        method: &'static str,
        /// Inputs of the hash as "name value" pairs.
        inputs: Vec<(&'static str, String)>,
        /// The 31-bit hash, or the number drawn.
        hash: u32,
        /// The candidates in order.
        hops: Vec<HopCandidate>,
        /// Index of the chosen one.
        chosen: usize,
    },
    /// Several default routes of equal metric: which one lives (fib_select_default).
    DefaultRoute {
        /// Index of the candidate.
        order: usize,
        /// Its gateway.
        gateway: IpAddr,
        /// State of its neighbour entry; none known.
        state: Option<NudState>,
        /// Taken?
        taken: bool,
    },
    /// The source address was chosen.
    Source {
        /// The address.
        address: IpAddr,
        /// Why.
        why: &'static str,
    },
    /// The route cache (before 3.6) was asked.
    Cache {
        /// Hit or miss.
        hit: bool,
        /// The key and, at a hit, the age, in words.
        detail: String,
    },
    /// The look-up's result.
    Route {
        /// Type.
        kind: RouteType,
        /// Gateway.
        gateway: Option<IpAddr>,
        /// Interface.
        dev: IfIndex,
        /// Table.
        table: TableId,
    },
    /// The look-up failed.
    NoRoute(Errno),
    /// Source validation (rp_filter, martians).
    SourceCheck {
        /// Value of rp_filter that held, 0 to 2.
        mode: u8,
        /// Passed?
        passed: bool,
        /// Why.
        why: &'static str,
    },
    /// A hook of netfilter with a table begins.
    Hook {
        /// Table.
        table: &'static str,
        /// Chain.
        chain: &'static str,
    },
    /// A rule of iptables was asked.
    ChainRule {
        /// Table.
        table: &'static str,
        /// Chain.
        chain: String,
        /// Number from 1.
        number: usize,
        /// Its text as `iptables-save` has it.
        text: String,
        /// Why it did not match; None: it matched.
        mismatch: Option<String>,
    },
    /// A chain ended by its policy.
    Policy {
        /// Table.
        table: &'static str,
        /// Chain.
        chain: String,
        /// Accepts?
        accept: bool,
    },
    /// Connection tracking's finding.
    Conntrack {
        /// State: NEW, ESTABLISHED, RELATED, INVALID, UNTRACKED.
        state: &'static str,
        /// The connection in words.
        detail: String,
    },
    /// A mark was changed.
    Mark {
        /// "mark" or "ctmark".
        what: &'static str,
        /// Before.
        before: u32,
        /// After.
        after: u32,
    },
    /// An address or port was rewritten.
    Nat {
        /// "SNAT", "MASQUERADE", "DNAT", "de-SNAT", …
        what: &'static str,
        /// Before, `address:port`.
        before: String,
        /// After.
        after: String,
    },
    /// A packet made here was routed again because netfilter changed it.
    Rerouted {
        /// What changed.
        because: &'static str,
    },
    /// TTL was counted down.
    Ttl {
        /// Before.
        before: u8,
    },
    /// The neighbour entry was used.
    Neighbour {
        /// Next hop.
        address: IpAddr,
        /// Interface.
        dev: IfIndex,
        /// State.
        state: NudState,
        /// What was done: "sent", "queued, asking", …
        action: &'static str,
    },
    /// An interface came up or went down, or the kernel noticed that its carrier came or went.
    Device {
        /// Interface.
        dev: IfIndex,
        /// Is it up?
        up: bool,
        /// Has it a carrier?
        carrier: bool,
    },
    /// Transport: what a socket did.
    Socket(String),
    /// Anything else worth saying.
    Note(String),
}

/// What came of a policy rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleVerdict {
    /// Its selector does not match: which part, and both values.
    NoMatch(String),
    /// Matched; its table had an answer.
    Found,
    /// Matched; its table had none.
    NothingInTable,
    /// Matched, found, and passed over (`suppress_prefixlength`).
    Suppressed,
    /// Matched: jumps.
    Goto(u32),
    /// Matched: would jump, but there is no rule of that priority.
    Unresolved(u32),
    /// Matched: does nothing.
    Nop,
    /// Matched: ends with this error.
    Error(Errno),
}

/// What came of a prefix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrefixVerdict {
    /// Taken.
    Taken,
    /// Does not cover the destination.
    NotCovering,
    /// Covers, but no route of it can be used: why.
    PassedOver(&'static str),
    /// Taken, and it is an error route.
    Error(Errno),
}

/// A candidate next hop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HopCandidate {
    /// Gateway.
    pub gateway: Option<IpAddr>,
    /// Interface.
    pub dev: IfIndex,
    /// Weight.
    pub weight: u16,
    /// Upper bound of its share of the hash, -1: never; for the old selector: tickets left.
    pub bound: i64,
    /// Why it was passed over, empty for the chosen one.
    pub why_not: &'static str,
}
