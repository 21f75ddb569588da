//! The event queue: a total order by (time, node, sequence).

/// What is to come.
#[derive(Clone, Debug, Default)]
pub struct EventQueue {}
