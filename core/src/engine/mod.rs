//! When things happen: one event queue in a total order, links that carry frames, endpoints that send and answer.
//! The engine never decides: it calls the kernel and carries out its effects.

pub mod endpoint;
pub mod link;
mod linkwatch;
pub mod queue;
mod transit;
mod wiring;
pub mod world;

pub use world::World;
