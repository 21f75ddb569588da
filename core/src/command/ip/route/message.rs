//! The request of `ip route add` and the like as bytes (Linux: `struct rtmsg`, RTA_*, include/uapi/linux/rtnetlink.h).

use crate::command::ip::netlink::{self, Attributes};
use crate::model::route::{Route, RouteVerb, metric};

/// RTA_*
pub(super) mod attribute {
    pub const DST: u16 = 1;
    pub const SRC: u16 = 2;
    pub const OIF: u16 = 4;
    pub const GATEWAY: u16 = 5;
    pub const PRIORITY: u16 = 6;
    pub const PREFSRC: u16 = 7;
    pub const METRICS: u16 = 8;
    pub const MULTIPATH: u16 = 9;
    pub const TABLE: u16 = 15;
    pub const VIA: u16 = 18;
    pub const NEWDST: u16 = 19;
    pub const PREF: u16 = 20;
    pub const EXPIRES: u16 = 23;
    pub const TTL_PROPAGATE: u16 = 26;
    pub const NH_ID: u16 = 30;
}

/// RTM_NEWROUTE, RTM_DELROUTE.
const NEW: u16 = 24;
const DELETE: u16 = 25;
/// RTNH_F_ONLINK.
pub(super) const ONLINK: u8 = 4;

/// What is sent, in the order in which it was typed; what the program puts last is apart.
#[derive(Default)]
pub(super) struct Sent {
    pub(super) attributes: Attributes,
    pub(super) metrics: Attributes,
    /// The table that was named last.
    pub(super) table: Option<u32>,
    /// Length of the prefix that `from` named.
    pub(super) src_len: u8,
}

impl Sent {
    /// The whole request. `kind` is the type's number as it is sent; `hops` what was given as a list.
    pub(super) fn message(mut self, verb: RouteVerb, kind: u8, route: &Route, dev: u32, hops: &Attributes) -> Vec<u8> {
        let attributes = &mut self.attributes;
        if dev != 0 {
            attributes.put_u32(attribute::OIF, dev);
        }
        if !self.metrics.is_empty() {
            if route.metrics.locked != 0 {
                self.metrics.put_u32(u16::from(metric::LOCK), route.metrics.locked);
            }
            attributes.put(attribute::METRICS, self.metrics.bytes());
        }
        if !hops.is_empty() {
            attributes.put(attribute::MULTIPATH, hops.bytes());
        }
        // A larger table is an attribute, and nothing here.
        let table = u8::try_from(self.table.unwrap_or(route.table.0)).unwrap_or(0);
        let flags = if route.flags.onlink { ONLINK } else { 0 };
        let head = [
            route.family().number(),
            route.dst.prefix_len(),
            self.src_len,
            route.tos,
            table,
            route.protocol,
            route.scope.0,
            kind,
        ];
        let header: [u8; 12] = std::array::from_fn(|at| match at {
            8 => flags,
            _ => head.get(at).copied().unwrap_or(0),
        });
        let message_kind = if verb == RouteVerb::Delete { DELETE } else { NEW };
        netlink::message(message_kind, flags_of(verb), &header, attributes)
    }
}

const fn flags_of(verb: RouteVerb) -> u16 {
    match verb {
        RouteVerb::Add => netlink::CREATE | netlink::EXCLUSIVE,
        RouteVerb::Append => netlink::CREATE | netlink::APPEND,
        RouteVerb::Prepend => netlink::CREATE,
        RouteVerb::Replace => netlink::CREATE | netlink::REPLACE,
        RouteVerb::Change => netlink::REPLACE,
        RouteVerb::Test => netlink::EXCLUSIVE,
        RouteVerb::Delete => 0,
    }
}
