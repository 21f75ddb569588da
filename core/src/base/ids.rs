//! Newtypes for every id, so that no two kinds of number are mixed up.

use std::fmt;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident($inner:ty)) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub $inner);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id!(
    /// A node of the lab, in the order of creation, from 0.
    NodeId(u16)
);
id!(
    /// An interface index inside one node: `lo` is 1, others count up from 2. 0 means "none".
    IfIndex(u32)
);
id!(
    /// A wire between two interfaces.
    LinkId(u32)
);
id!(
    /// One packet from its birth to its fate; a forwarded packet keeps it, a reply is a new one.
    PacketId(u64)
);
id!(
    /// What the user set going (a `flow`, a `ping`): all packets that it causes carry its tag, for colour and goals. 0: none.
    FlowTag(u32)
);
id!(
    /// A routing table: 253 default, 254 main, 255 local.
    TableId(u32)
);
id!(
    /// A socket of one node.
    SocketId(u32)
);
id!(
    /// A connection tracking entry of one node.
    ConnId(u32)
);

impl IfIndex {
    /// No interface.
    pub const NONE: IfIndex = IfIndex(0);
    /// The loopback interface.
    pub const LO: IfIndex = IfIndex(1);

    /// True when no interface is meant.
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }
}

impl TableId {
    /// Table `default`.
    pub const DEFAULT: TableId = TableId(253);
    /// Table `main`.
    pub const MAIN: TableId = TableId(254);
    /// Table `local`.
    pub const LOCAL: TableId = TableId(255);
}
