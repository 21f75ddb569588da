//! A timer that the kernel asked for fires: to whom it goes.

use super::{Context, Node, Timer, neigh};

/// Calls whoever asked for the timer. Whether it still matters is for them to say.
pub fn fire(node: &mut Node, timer: Timer, ctx: &mut Context<'_>) {
    match timer {
        Timer::Neighbour { dev, address } => neigh::timer(node, dev, address, ctx),
        Timer::NeighbourGc => neigh::sweep(node, ctx),
        Timer::RouteCacheGc | Timer::NexthopGroup(_) => {}
    }
}
