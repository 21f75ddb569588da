//! The words that everything else is written in: time, addresses, packets, ids, random numbers, look-up maps.
//! Nothing of Linux's behaviour is in here.

pub mod addr;
pub mod answer;
pub mod errno;
pub mod frame;
pub mod glob;
pub mod ids;
pub mod lookup_map;
pub mod order;
pub mod packet;
pub mod rng;
pub mod time;
pub mod wire;

pub use addr::{Family, Mac, Prefix, inet_aton};
pub use answer::Answer;
pub use errno::Errno;
pub use frame::{ArpMessage, ArpOperation, Frame, FrameBody};
pub use ids::{ConnId, FlowTag, IfIndex, LinkId, NodeId, PacketId, SocketId, TableId};
pub use lookup_map::LookupMap;
pub use packet::{Body, ConntrackInfo, IcmpMessage, Packet, Skb, TcpFlags, TcpSegment};
pub use rng::Rng;
pub use time::{Span, Time};
