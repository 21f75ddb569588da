//! Next hop objects as `ip nexthop` shows and edits them.

use crate::base::{Family, IfIndex, Span};
use crate::model::route::Scope;
use std::net::IpAddr;

/// A next hop object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NexthopObject {
    /// Its id; 0 in a request: the kernel picks one.
    pub id: u32,
    /// Who made it (RTPROT_*); 0 unspecified.
    pub protocol: u8,
    /// Whose routes may use it; says nothing of a group.
    pub family: Family,
    /// What it is.
    pub body: NexthopBody,
}

/// What a next hop object is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NexthopBody {
    /// A gateway or an interface.
    Hop(ObjectHop),
    /// Packets are dropped.
    Blackhole,
    /// Several of them.
    Group(NexthopGroup),
}

/// A next hop of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ObjectHop {
    /// Gateway.
    pub gateway: Option<IpAddr>,
    /// Interface; NONE in a request: none was named.
    pub dev: IfIndex,
    /// `onlink`.
    pub onlink: bool,
    /// Scope that it was resolved to. Only in answers.
    pub scope: Scope,
    /// No carrier. Only in answers.
    pub linkdown: bool,
}

/// A group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NexthopGroup {
    /// Members in order: id and weight, 1 to 256.
    pub members: Vec<(u32, u16)>,
    /// With a table of buckets that keeps flows where they are; else by hash threshold.
    pub resilient: Option<Resilience>,
}

/// What a resilient group is told; times in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resilience {
    /// Buckets; 0 in a request: not named.
    pub buckets: u16,
    /// How long a bucket must be idle to be moved.
    pub idle_timer: u32,
    /// How long the group may be unbalanced before busy buckets are moved; 0: for ever.
    pub unbalanced_timer: u32,
    /// How long it has been unbalanced. Only in answers.
    pub unbalanced_time: u32,
}

/// A bucket of a resilient group, as `ip nexthop bucket` shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NexthopBucket {
    /// The group.
    pub group: u32,
    /// Its number.
    pub index: u16,
    /// How long it has not been used.
    pub idle: Span,
    /// The member that it is of.
    pub member: u32,
}

/// An edit of the next hop objects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NexthopChange {
    /// `add` (exclusive) and `replace`.
    Set {
        /// The object.
        object: NexthopObject,
        /// NLM_F_REPLACE: one that is there is changed.
        replace: bool,
    },
    /// `del`.
    Delete {
        /// Which.
        id: u32,
    },
}
