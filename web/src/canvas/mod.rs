//! The canvas: the network as SVG, which a keyboard and a screen reader can use, and above it one painted layer for what flies.
//! One file for each thing drawn.

pub mod difference;
pub mod layout;
pub mod link;
pub mod node;
pub mod packet;
pub mod palette;
pub mod stage;
pub mod trail;
pub mod world;

pub use layout::Layout;
pub use packet::Painter;
pub use stage::stage;
