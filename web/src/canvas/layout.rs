//! Where everything stands on one canvas, in CSS pixels: a pure function of the network, the canvas' size and the camera.
//! The scenario's positions are stretched to the canvas; boxes and letters keep their size, so that they stay readable on a phone.

use crate::state::Camera;
use hoplab_core::{NodeId, Topology};

/// A point in CSS pixels.
pub type Point = (f64, f64);

/// Height of a node's box.
const NODE_HEIGHT: f64 = 44.0;
/// Room kept free at the top for the kernel's name, at the bottom for the buttons and the difference.
const TOP: f64 = 78.0;
const BOTTOM: f64 = 66.0;
/// From this width on, an interface and its address stand in one line.
const ONE_LINE: f64 = 520.0;
/// Height of a line of small letters.
const LINE: f64 = 12.0;
/// From this height on, a link has room for two texts of two lines; an upright one from this, for both may stand on one side; and from
/// this one, for what it adds as well.
const TWO_LINES: f64 = 72.0;
const TWO_LINES_UPRIGHT: f64 = 100.0;
const ROOM_FOR_SHAPE: f64 = 64.0;
/// Distance between parallel links.
const PARALLEL: f64 = 26.0;
/// Width of a letter of a node's name and of its second line.
const LETTER: f64 = 8.2;
const SMALL_LETTER: f64 = 6.2;
/// Width of a letter at a link.
const LINK_LETTER: f64 = 6.33;

/// A node's box.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NodeBox {
    /// Its middle.
    pub at: Point,
    /// Width and height.
    pub size: (f64, f64),
}

/// The text at a link's end.
#[derive(Clone, Debug, PartialEq)]
pub struct EndLabel {
    /// The interface's name and address, in one line or in two.
    pub lines: Vec<String>,
    /// Base line's beginning or end.
    pub at: Point,
    /// `start`, `middle` or `end`.
    pub anchor: &'static str,
    /// The interface is down or has no carrier.
    pub down: bool,
}

impl EndLabel {
    /// Leaves the interface's name alone, or, where that stood alone, nothing; false when there was nothing.
    fn shorten(&mut self) -> bool {
        let name = self.lines.first().and_then(|line| Some(line.split_once(' ')?.0.to_owned()));
        match name {
            Some(name) => self.lines = vec![name],
            None if self.lines.len() > 1 => self.lines.truncate(1),
            None => return self.lines.pop().is_some(),
        }
        true
    }
}

/// A part of the canvas that something covers.
struct Area {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

impl Area {
    fn of_node(node: &NodeBox) -> Self {
        let ((x, y), (w, h)) = (node.at, node.size);
        Self { left: x - w / 2.0, right: x + w / 2.0, top: y - h / 2.0, bottom: y + h / 2.0 }
    }

    fn of_text(label: &EndLabel) -> Self {
        let letters = label.lines.iter().map(|line| line.chars().count()).max().unwrap_or(0);
        let down = if label.down { super::link::DOWN.chars().count() } else { 0 };
        let (wide, (x, y)) = ((letters + down) as f64 * LINK_LETTER, label.at);
        let left = match label.anchor {
            "start" => x,
            "middle" => x - wide / 2.0,
            _ => x - wide,
        };
        let more = label.lines.len().saturating_sub(1) as f64 * LINE;
        Self { left, right: left + wide, top: y - 9.0, bottom: y + more + 3.0 }
    }

    fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }
}

/// A link.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkLine {
    /// Where it leaves the boxes.
    pub ends: [Point; 2],
    /// Texts at its ends.
    pub labels: [EndLabel; 2],
    /// Delay, rate, loss: beside its middle.
    pub shape: EndLabel,
    /// Nodes that it joins.
    pub nodes: [NodeId; 2],
    /// Both ends are up.
    pub up: bool,
}

/// The whole picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout {
    /// Size of the canvas.
    pub size: (f64, f64),
    /// Boxes, by node id.
    pub nodes: Vec<NodeBox>,
    /// Lines, as in `Topology::links`.
    pub links: Vec<LinkLine>,
}

impl Layout {
    /// Lays a network out.
    pub fn of(topology: &Topology, size: (i32, i32), camera: Camera) -> Self {
        let size = (f64::from(size.0.max(120)), f64::from(size.1.max(120)));
        let frame = Frame::around(topology, size, camera);
        let nodes: Vec<NodeBox> = topology
            .nodes
            .iter()
            .map(|node| {
                let small = second_line(node).chars().count() as f64 * SMALL_LETTER;
                let width = (node.name.chars().count() as f64 * LETTER).max(small) + 26.0;
                NodeBox { at: frame.place(node.position), size: (width.max(64.0), NODE_HEIGHT) }
            })
            .collect();
        let mut layout = Self { size, nodes, links: Vec::new() };
        layout.links = (0..topology.links.len()).filter_map(|place| layout.link(topology, place)).collect();
        layout.thin_out(camera);
        layout
    }

    /// Where texts would lie over a node, over one another or out of the canvas, an address gives way, then the whole text: the
    /// table of the network has them all.
    fn thin_out(&mut self, camera: Camera) {
        let fitted = camera.zoom <= Camera::default().zoom;
        let sides = (f64::from(camera.x) + 3.0, self.size.0 + f64::from(camera.x) - 3.0);
        let mut taken: Vec<Area> = self.nodes.iter().map(Area::of_node).collect();
        let (ends, shapes): (Vec<_>, Vec<_>) = self.links.iter_mut().map(|link| (&mut link.labels, &mut link.shape)).unzip();
        for label in ends.into_iter().flatten().chain(shapes) {
            loop {
                let area = Area::of_text(label);
                let seen = !fitted || area.left >= sides.0 && area.right <= sides.1;
                if seen && !taken.iter().any(|other| other.meets(&area)) {
                    taken.push(area);
                    break;
                }
                if !label.shorten() {
                    break;
                }
            }
        }
    }

    fn node(&self, id: NodeId) -> Option<&NodeBox> {
        self.nodes.get(usize::from(id.0))
    }

    fn link(&self, topology: &Topology, place: usize) -> Option<LinkLine> {
        let link = topology.links.get(place)?;
        let [(left, _), (right, _)] = link.ends;
        let (from, to) = (self.node(left)?, self.node(right)?);
        let shift = parallel_shift(topology, place);
        let (dx, dy) = (to.at.0 - from.at.0, to.at.1 - from.at.1);
        let length = dx.hypot(dy).max(1.0);
        let normal = (-dy / length * shift, dx / length * shift);
        let (a, b) = ((from.at.0 + normal.0, from.at.1 + normal.1), (to.at.0 + normal.0, to.at.1 + normal.1));
        let ends = [leave(from, a, b), leave(to, b, a)];
        let rise = (ends[1].1 - ends[0].1).abs();
        let enough = if dx.abs() < 12.0 { TWO_LINES_UPRIGHT } else { TWO_LINES };
        let label = |end: usize| {
            let (node, dev) = link.ends[end];
            let interface = topology.nodes.get(usize::from(node.0))?.interfaces.iter().find(|i| i.index == dev)?;
            let address = interface.addresses.first().map(|a| a.split('/').next().unwrap_or(a)).unwrap_or_default();
            let mut lines = vec![interface.name.clone(), address.to_owned()];
            lines.retain(|line| !line.is_empty());
            if self.size.0 >= ONE_LINE || (rise < enough && !flat(ends)) {
                lines = vec![lines.join(" ")];
            }
            let (at, anchor) = self.label_place(ends[end], ends[1 - end], shift, lines.len(), end == 1);
            Some(EndLabel { lines, at, anchor, down: !interface.up || !interface.carrier })
        };
        let middle = ((ends[0].0 + ends[1].0) / 2.0, (ends[0].1 + ends[1].1) / 2.0);
        Some(LinkLine {
            labels: [label(0)?, label(1)?],
            shape: self.shape_label(&link.shape, middle, ends),
            ends,
            nodes: [left, right],
            up: link.up,
        })
    }

    /// A place for the text at an end: off the line, away from the box, on the side that looks out of the picture.
    fn label_place(&self, end: Point, other: Point, shift: f64, lines: usize, second: bool) -> (Point, &'static str) {
        let (dx, dy) = (other.0 - end.0, other.1 - end.1);
        let more = (lines as f64 - 1.0) * LINE;
        if dy.abs() < dx.abs() * 0.35 {
            let above = if shift > 0.0 { 15.0 } else { -8.0 - more };
            return if dx > 0.0 { ((end.0 + 8.0, end.1 + above), "start") } else { ((end.0 - 8.0, end.1 + above), "end") };
        }
        let along = if dy > 0.0 { 18.0 } else { -11.0 - more };
        let lean = if dy.abs() < 1.0 { 0.0 } else { dx / dy };
        let x = |along: f64| end.0 + lean * along;
        let (head, foot) = (x(along - 8.0), x(along + more + 2.0));
        let outside_left = (end.0 + other.0) / 2.0 < self.size.0 / 2.0 - 12.0;
        // On a short link the two texts would meet: the second takes the other side.
        let crowded = second && dx.abs() < 12.0 && dy.abs() < 34.0 + 24.0 * lines as f64;
        let outside_left = outside_left != crowded;
        // The line must not cross the text: the corner nearest to it counts.
        if outside_left {
            ((head.min(foot) - 7.0, end.1 + along), "end")
        } else {
            ((head.max(foot) + 7.0, end.1 + along), "start")
        }
    }

    /// What a link adds stands beside its middle, on the side that looks into the picture.
    fn shape_label(&self, text: &str, middle: Point, ends: [Point; 2]) -> EndLabel {
        let [a, b] = ends;
        let flat = flat(ends);
        let text = if !flat && (b.1 - a.1).abs() < ROOM_FOR_SHAPE { "" } else { text };
        let inside_left = middle.0 > self.size.0 / 2.0 - 12.0;
        // The more it leans, the further off must the text stand.
        let aside = 7.0 + (b.0 - a.0).abs() / (b.1 - a.1).abs().max(1.0) * 6.0;
        let (at, anchor) = match (flat, inside_left) {
            (true, _) => ((middle.0, middle.1 + 15.0), "middle"),
            (false, true) => ((middle.0 - aside, middle.1 + 4.0), "end"),
            (false, false) => ((middle.0 + aside, middle.1 + 4.0), "start"),
        };
        EndLabel { lines: vec![text.to_owned()], at, anchor, down: false }
    }

    /// The point of a flight on a link: `progress` from 0 at its first end to 1 at its second, or back.
    pub fn on_link(&self, link: usize, forward: bool, progress: f64) -> Option<Point> {
        let [a, b] = self.links.get(link)?.ends;
        let progress = if forward { progress } else { 1.0 - progress };
        Some((a.0 + (b.0 - a.0) * progress, a.1 + (b.1 - a.1) * progress))
    }
}

/// What stands under a node's name.
pub fn second_line(node: &hoplab_core::NodeView) -> String {
    node.kind.clone()
}

/// How the scenario's plane is stretched to the canvas.
struct Frame {
    middle: (f64, f64),
    scale: (f64, f64),
    target: Point,
}

impl Frame {
    fn around(topology: &Topology, size: (f64, f64), camera: Camera) -> Self {
        let across: Vec<i32> = topology.nodes.iter().map(|node| node.position.0).collect();
        let down: Vec<i32> = topology.nodes.iter().map(|node| node.position.1).collect();
        let range = |values: &[i32]| {
            let (least, most) = (values.iter().min().copied().unwrap_or(0), values.iter().max().copied().unwrap_or(0));
            (f64::from(least + most) / 2.0, f64::from((most - least).max(1)))
        };
        let ((x, wide), (y, high)) = (range(&across), range(&down));
        let zoom = f64::from(camera.zoom) / 1000.0;
        let side = (size.0 * 0.23).clamp(70.0, 170.0);
        let fit = |room: f64, span: f64, most: f64| (room.max(80.0) / span).min(most) * zoom;
        Self {
            middle: (x, y),
            scale: (fit(size.0 - 2.0 * side, wide, 1.4), fit(size.1 - TOP - BOTTOM, high, 1.1)),
            target: (size.0 / 2.0 + f64::from(camera.x), TOP + (size.1 - TOP - BOTTOM) / 2.0 + f64::from(camera.y)),
        }
    }

    fn place(&self, position: (i32, i32)) -> Point {
        (
            self.target.0 + (f64::from(position.0) - self.middle.0) * self.scale.0,
            self.target.1 + (f64::from(position.1) - self.middle.1) * self.scale.1,
        )
    }
}

/// Does a link lie rather than stand?
fn flat([a, b]: [Point; 2]) -> bool {
    (b.1 - a.1).abs() < (b.0 - a.0).abs() * 0.35
}

/// How far a link is moved aside from its parallels.
fn parallel_shift(topology: &Topology, place: usize) -> f64 {
    let ends = |i: usize| topology.links.get(i).map(|link| [link.ends[0].0, link.ends[1].0]);
    let Some([a, b]) = ends(place) else { return 0.0 };
    let same: Vec<usize> =
        (0..topology.links.len()).filter(|i| matches!(ends(*i), Some(pair) if pair == [a, b] || pair == [b, a])).collect();
    let position = same.iter().position(|i| *i == place).unwrap_or(0) as f64;
    let shift = (position - (same.len() as f64 - 1.0) / 2.0) * PARALLEL;
    if a <= b { shift } else { -shift }
}

/// Where the line from `inside` to `outside` leaves the box.
fn leave(node: &NodeBox, inside: Point, outside: Point) -> Point {
    let (dx, dy) = (outside.0 - inside.0, outside.1 - inside.1);
    let (half_w, half_h) = (node.size.0 / 2.0, node.size.1 / 2.0);
    let (off_x, off_y) = (inside.0 - node.at.0, inside.1 - node.at.1);
    let reach = |delta: f64, half: f64, off: f64| {
        if delta.abs() < 1e-6 { f64::INFINITY } else { (half - off * delta.signum()).max(0.0) / delta.abs() }
    };
    let t = reach(dx, half_w, off_x).min(reach(dy, half_h, off_y)).min(1.0);
    (inside.0 + dx * t, inside.1 + dy * t)
}

#[cfg(test)]
mod tests {
    use super::*;
    use hoplab_core::{IfIndex, Interface, LinkView, NodeView};

    fn pair(links: usize) -> Topology {
        let interface = |index: u32| Interface {
            index: IfIndex(index),
            name: format!("eth{index}"),
            addresses: vec!["10.0.0.1/24".to_owned()],
            up: true,
            carrier: true,
        };
        let node = |id: u16, x: i32| NodeView {
            id: NodeId(id),
            name: format!("n{id}"),
            kind: "router".to_owned(),
            kernel: "6.18",
            position: (x, 500),
            interfaces: (1..=links as u32).map(interface).collect(),
        };
        let link = |i: usize| {
            let dev = IfIndex(i as u32 + 1);
            LinkView { ends: [(NodeId(0), dev), (NodeId(1), dev)], up: true, shape: String::new() }
        };
        Topology { nodes: vec![node(0, 0), node(1, 1000)], links: (0..links).map(link).collect() }
    }

    #[test]
    fn everything_stays_on_the_canvas() {
        for width in [320, 700, 3840] {
            let layout = Layout::of(&pair(1), (width, 500), Camera::default());
            for node in &layout.nodes {
                assert!(
                    node.at.0 - node.size.0 / 2.0 >= 0.0 && node.at.0 + node.size.0 / 2.0 <= f64::from(width),
                    "{width}"
                );
            }
        }
    }

    #[test]
    fn parallel_links_do_not_cover_one_another() {
        let layout = Layout::of(&pair(2), (700, 500), Camera::default());
        assert!((layout.links[0].ends[0].1 - layout.links[1].ends[0].1).abs() > 10.0);
        assert_ne!(layout.links[0].labels[0].at, layout.links[1].labels[0].at);
    }

    #[test]
    fn texts_give_way_where_there_is_no_room() {
        let texts = |width| Layout::of(&pair(1), (width, 500), Camera::default()).links[0].labels.clone();
        assert_eq!(texts(700)[0].lines, ["eth1 10.0.0.1"]);
        let areas = texts(200).map(|label| Area::of_text(&label));
        assert!(!areas[0].meets(&areas[1]));
        let roomy = texts(700).map(|label| Area::of_text(&label));
        assert!(!roomy[0].meets(&roomy[1]));
    }

    #[test]
    fn a_flight_back_begins_at_the_second_end() {
        let layout = Layout::of(&pair(1), (700, 500), Camera::default());
        assert_eq!(layout.on_link(0, false, 0.0), Some(layout.links[0].ends[1]));
        assert_eq!(layout.on_link(0, true, 1.0), Some(layout.links[0].ends[1]));
    }
}
