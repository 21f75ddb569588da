//! Colours of flows. Eight that colour-blind readers can tell apart (Okabe and Ito), each with a second sign: a shape and a dash.
//! The colours themselves stand in the style sheet.

use hoplab_core::FlowTag;

/// How many looks there are; the flows beyond take turns.
pub const LOOKS: u32 = 8;

/// The shape that carries a flow's packets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Round.
    Disc,
    /// Square.
    Square,
    /// On its tip.
    Diamond,
    /// Pointing up.
    Triangle,
}

/// The node that set a flow going, by its place, and which of its programs did: what a tag is made of.
pub const fn origin(flow: FlowTag) -> Option<(u32, u32)> {
    if flow.0 >> 16 == 0 { None } else { Some(((flow.0 >> 16) - 1, flow.0 & 0xffff)) }
}

/// Place of a flow's look, 1 to 8; 0 for what belongs to no flow (ARP). A node's flows take the looks in turn.
pub const fn look(flow: FlowTag) -> u32 {
    match origin(flow) {
        Some((node, program)) => (node * 3 + program.wrapping_sub(1)) % LOOKS + 1,
        None => 0,
    }
}

/// The style sheet's name for the colour of a look.
pub fn color_name(look: u32) -> String {
    format!("--flow{look}")
}

/// A flow's shape.
pub const fn shape(flow: FlowTag) -> Shape {
    match look(flow) {
        0 | 1 | 5 => Shape::Disc,
        2 | 6 => Shape::Square,
        3 | 7 => Shape::Diamond,
        _ => Shape::Triangle,
    }
}

/// The shape as a letter, for lists.
pub const fn glyph(flow: FlowTag) -> &'static str {
    match shape(flow) {
        _ if flow.0 == 0 => "○",
        Shape::Disc => "●",
        Shape::Square => "■",
        Shape::Diamond => "◆",
        Shape::Triangle => "▲",
    }
}

/// A flow's dash, as SVG's `stroke-dasharray`.
pub const fn dash(flow: FlowTag) -> &'static str {
    match look(flow) {
        0 | 1 => "none",
        2 => "2 6",
        3 => "10 5",
        4 => "10 4 2 4",
        5 => "1 4",
        6 => "14 6",
        7 => "6 3 1 3 1 3",
        _ => "4 4",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbouring_flows_differ_by_more_than_colour() {
        for program in 1..20 {
            let (a, b) = (FlowTag(1 << 16 | program), FlowTag(1 << 16 | (program + 1)));
            assert_ne!(glyph(a), glyph(b), "{program}");
            assert_ne!(dash(a), dash(b), "{program}");
        }
    }
}
