//! A scenario file → nodes, links, timeline, goals; errors with line and column.
