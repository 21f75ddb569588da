//! Looking a destination up (Linux: net/ipv4/fib_trie.c, fib_table_lookup; include/net/ip_fib.h, fib_lookup): which route of a
//! table answers, and its first usable next hop. Which of several next hops is taken in the end is `multipath`'s.

use super::routes::Routes;
use super::{Fib, FibAlias, FibInfo, FibInfoId, FibNexthop};
use crate::base::{Errno, IfIndex, Prefix, TableId};
use crate::kernel::prefixes::{Id, NONE};
use crate::kernel::route::FlowKey;
use crate::kernel::sysctl::effective;
use crate::kernel::{Node, rule};
use crate::model::route::{RouteType, Scope};
use crate::trace::step::PrefixVerdict;
use crate::trace::{Step, TraceLog};
use std::net::Ipv4Addr;

/// Bits of the tos that routes are compared by (IPTOS_RT_MASK).
pub const TOS_BITS: u8 = 0x1c;

/// What a table answered (Linux: `struct fib_result`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Table that was asked.
    pub table: TableId,
    /// Table that the route is of: `local` and `main` may share one trie.
    pub owner: TableId,
    /// Key of the leaf.
    pub key: u32,
    /// Prefix length.
    pub prefix_len: u8,
    /// tos of the route.
    pub tos: u8,
    /// Type.
    pub kind: RouteType,
    /// Scope of the route.
    pub scope: Scope,
    /// Its body.
    pub info: FibInfoId,
    /// Index of the next hop.
    pub hop: u32,
    /// How many next hops there are.
    pub hops: u32,
}

impl Found {
    /// Does any next hop of the route go by this interface (fib_info_nh_uses_dev)?
    pub fn uses(&self, fib: &Fib, dev: IfIndex) -> bool {
        fib.infos.get(self.info).is_some_and(|info| info.nexthops.iter().any(|hop| hop.dev == dev))
    }

    /// The route's body and the chosen next hop.
    #[inline]
    pub fn resolve<'a>(&self, fib: &'a Fib) -> Option<(&'a FibInfo, &'a FibNexthop)> {
        let info = fib.infos.get(self.info)?;
        Some((info, info.nexthops.get(self.hop as usize)?))
    }
}

/// Are next hops without carrier heeded where the sysctl says so?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    /// Pass over them where `ignore_routes_with_linkdown` is set.
    Heed,
    /// Take them (FIB_LOOKUP_IGNORE_LINKSTATE): gateways and reverse paths are looked up so.
    Ignore,
}

/// What looking up in a route type ends with: nothing, or the error (fib_props).
pub const fn error_of(kind: RouteType) -> Option<Errno> {
    match kind {
        RouteType::Blackhole | RouteType::Nat | RouteType::Xresolve => Some(Errno::Einval),
        RouteType::Unreachable => Some(Errno::Ehostunreach),
        RouteType::Prohibit => Some(Errno::Eacces),
        RouteType::Throw => Some(Errno::Eagain),
        _ => None,
    }
}

/// Asks one table.
///
/// Errors: EAGAIN when it has nothing for the key, or a `throw` route; those of error routes.
#[inline]
pub fn table(node: &Node, id: TableId, key: &FlowKey, carrier: Carrier, trace: &mut TraceLog) -> Result<Found, Errno> {
    let Some(routes) = node.fib.routes(id) else { return Err(Errno::Eagain) };
    if trace.on {
        return table_told(node, routes, id, key, carrier, trace);
    }
    // Most tables that are asked have nothing.
    match routes.longest(key.dst.to_bits()) {
        NONE => Err(Errno::Eagain),
        longest => first_good(node, routes, longest, id, key, carrier),
    }
}

/// The first good route from a prefix on, by prefixes that get shorter.
fn first_good(
    node: &Node,
    routes: &Routes,
    longest: Id,
    id: TableId,
    key: &FlowKey,
    carrier: Carrier,
) -> Result<Found, Errno> {
    let mut prefix = longest;
    'prefixes: while prefix != NONE {
        for alias in routes.group_of(&node.fib.infos, prefix).iter() {
            match consider(node, alias, key, carrier) {
                Verdict::Taken(hop, hops) => return Ok(found(id, routes.key(prefix), alias, node, hop, hops)),
                Verdict::Error(errno) => return Err(errno),
                Verdict::LeafLeft => {
                    let leaf = routes.key(prefix);
                    while prefix != NONE && routes.key(prefix) == leaf {
                        prefix = routes.shorter(prefix);
                    }
                    continue 'prefixes;
                }
                Verdict::NotCovering | Verdict::PassedOver(_) => {}
            }
        }
        prefix = routes.shorter(prefix);
    }
    Err(Errno::Eagain)
}

/// The same with a step for each prefix that the kernel's walk comes to.
#[cold]
fn table_told(
    node: &Node,
    routes: &Routes,
    id: TableId,
    key: &FlowKey,
    carrier: Carrier,
    trace: &mut TraceLog,
) -> Result<Found, Errno> {
    let dst = key.dst.to_bits();
    let found = routes.walk(&node.fib.infos, dst, |leaf, aliases| {
        for alias in aliases {
            let covers = u64::from(dst ^ leaf) >> alias.slen == 0;
            let verdict = if covers { consider(node, alias, key, carrier) } else { Verdict::NotCovering };
            trace.step(|| Step::Prefix {
                table: alias.table,
                prefix: prefix_of(leaf, alias).into(),
                verdict: verdict.words(),
            });
            match verdict {
                Verdict::Taken(hop, hops) => return Some(Ok(found(id, leaf, alias, node, hop, hops))),
                Verdict::Error(errno) => return Some(Err(errno)),
                Verdict::LeafLeft => return None,
                Verdict::NotCovering | Verdict::PassedOver(_) => {}
            }
        }
        None
    });
    found.unwrap_or(Err(Errno::Eagain))
}

/// Asks the tables that the rules name (fib_lookup).
///
/// Errors: ENETUNREACH when nobody answers, else that of the rule or route that ended the walk.
pub fn by_rules(node: &Node, key: &FlowKey, carrier: Carrier, trace: &mut TraceLog) -> Result<Found, Errno> {
    rule::lookup(node, key, trace, |id, trace| table(node, id, key, carrier, trace))
}

/// The type of an address as table `local` has it (inet_addr_type): unicast unless it says otherwise.
pub fn address_type(node: &Node, address: Ipv4Addr) -> RouteType {
    super::address_type(node, TableId::LOCAL, address)
}

/// Is it an address of this node (__ip_dev_find)? Which interface's, if so.
pub fn owner_of(node: &Node, address: Ipv4Addr) -> Option<IfIndex> {
    if let Some(own) = node.addresses.owner(address) {
        return Some(own.dev);
    }
    let key = FlowKey { dst: address, ..FlowKey::default() };
    let found = table(node, TableId::LOCAL, &key, Carrier::Heed, &mut TraceLog::default()).ok()?;
    (found.kind == RouteType::Local).then(|| found.resolve(&node.fib).map(|(_, hop)| hop.dev))?
}

enum Verdict {
    Taken(u32, u32),
    NotCovering,
    PassedOver(&'static str),
    /// A next hop object that cannot be used ends the look at its leaf, whatever else is there (`goto miss`).
    LeafLeft,
    Error(Errno),
}

impl Verdict {
    fn words(&self) -> PrefixVerdict {
        match self {
            Self::Taken(..) => PrefixVerdict::Taken,
            Self::NotCovering => PrefixVerdict::NotCovering,
            Self::PassedOver(why) => PrefixVerdict::PassedOver(why),
            Self::LeafLeft => {
                PrefixVerdict::PassedOver("its next hop object cannot be used; nothing else of this leaf is asked")
            }
            Self::Error(errno) => PrefixVerdict::Error(*errno),
        }
    }
}

/// What becomes of a route whose prefix covers the destination.
#[inline]
fn consider(node: &Node, alias: &FibAlias, key: &FlowKey, carrier: Carrier) -> Verdict {
    if alias.tos != 0 && alias.tos != key.tos & TOS_BITS {
        return Verdict::PassedOver("another tos");
    }
    let Some(info) = node.fib.infos.get(alias.info) else { return Verdict::PassedOver("gone") };
    if info.scope < key.scope {
        return Verdict::PassedOver("its scope reaches farther than is asked for");
    }
    if let Some(errno) = error_of(alias.kind) {
        return Verdict::Error(errno);
    }
    if info.dead {
        return Verdict::PassedOver("dead");
    }
    match info.nexthops.iter().position(|hop| usable(node, hop, key.oif, carrier)) {
        Some(hop) => Verdict::Taken(hop as u32, info.nexthops.len() as u32),
        None if info.nhid.is_some() => Verdict::LeafLeft,
        None => Verdict::PassedOver("no next hop that is alive and goes by the interface asked for"),
    }
}

/// May a look-up take this next hop (fib_lookup_good_nhc)?
#[inline]
pub fn usable(node: &Node, hop: &FibNexthop, oif: IfIndex, carrier: Carrier) -> bool {
    !hop.dead
        && (oif.is_none() || oif == hop.dev)
        && !(hop.linkdown && carrier == Carrier::Heed && effective::ignore_routes_with_linkdown(node, hop.dev))
}

#[inline]
fn found(table: TableId, key: u32, alias: &FibAlias, node: &Node, hop: u32, hops: u32) -> Found {
    Found {
        table: if table == TableId::LOCAL { node.fib.trie_owner(table) } else { table },
        owner: alias.table,
        key,
        prefix_len: alias.prefix_len(),
        tos: alias.tos,
        kind: alias.kind,
        scope: node.fib.infos.get(alias.info).map_or(Scope::UNIVERSE, |info| info.scope),
        info: alias.info,
        hop,
        hops,
    }
}

fn prefix_of(leaf: u32, alias: &FibAlias) -> Prefix {
    Prefix::new(Ipv4Addr::from_bits(leaf), alias.prefix_len()).unwrap_or_default()
}
