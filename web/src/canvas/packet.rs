//! What flies: painted on one layer above the network, outside the virtual DOM, before each picture.
//! A few packets are pills with their word; many are small marks in the shape of their flow. Lost ones are crossed out, with why.

use super::layout::{Layout, Point};
use super::palette::{self, Shape};
use crate::browser::{Surface, theme};
use hoplab_core::{Flight, FlowTag, Frame, PacketId, Span, Time};
use litemap::LiteMap;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::HtmlCanvasElement;

/// Up to so many packets carry their word.
const WORDS: usize = 40;
/// How near a click must be, in CSS pixels.
const NEAR: f64 = 16.0;
const FACE: &str = "700 10.5px ui-monospace, Menlo, Consolas, \"DejaVu Sans Mono\", monospace";
const PLAIN: &str = "600 11px system-ui, \"Segoe UI\", Roboto, \"Noto Sans\", sans-serif";

/// A canvas and where the network under it stands.
struct Pane {
    canvas: HtmlCanvasElement,
    layout: Rc<Layout>,
    /// What was painted last, for clicks.
    painted: Vec<(Point, PacketId)>,
}

/// Paints the packets of every network on the page.
#[derive(Clone, Default)]
pub struct Painter {
    panes: Rc<RefCell<LiteMap<usize, Pane>>>,
}

impl PartialEq for Painter {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.panes, &other.panes)
    }
}

/// What is to be painted over one network.
pub struct Scene<'a> {
    /// The moment.
    pub now: Time,
    /// Frames on the wires.
    pub flights: &'a [Flight],
    /// Frames that their node dropped a moment ago.
    pub dropped: &'a [Frame],
    /// How long what is lost stays in sight.
    pub moment: Span,
    /// The chosen packet.
    pub chosen: Option<PacketId>,
    /// Nothing may glide: packets stand in the middle of their link.
    pub still: bool,
}

impl Painter {
    /// A network's canvas is there, and its layout is this.
    pub fn set(&self, world: usize, canvas: HtmlCanvasElement, layout: Rc<Layout>) {
        self.panes.borrow_mut().insert(world, Pane { canvas, layout, painted: Vec::new() });
    }

    /// A network has gone.
    pub fn forget(&self, world: usize) {
        self.panes.borrow_mut().remove(&world);
    }

    /// The packet at a point of a network's canvas, which is so wide on the screen: a very wide screen enlarges it.
    pub fn packet_at(&self, world: usize, (x, y): Point, width: f64) -> Option<PacketId> {
        let panes = self.panes.borrow();
        let pane = panes.get(&world)?;
        let scale = pane.layout.size.0 / width.max(1.0);
        let (x, y) = (x * scale, y * scale);
        let near = pane.painted.iter().map(|((px, py), id)| ((px - x).hypot(py - y), *id));
        near.filter(|(distance, _)| *distance <= NEAR).min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, id)| id)
    }

    /// Paints one network's packets.
    pub fn paint(&self, world: usize, scene: &Scene<'_>) {
        let mut panes = self.panes.borrow_mut();
        let Some(pane) = panes.get_mut(&world) else { return };
        let (width, height) = pane.layout.size;
        let Some(surface) = Surface::open(&pane.canvas, width, height) else { return };
        let ink = Ink::new(&surface);
        pane.painted.clear();
        let few = scene.flights.len() <= WORDS;
        for flight in scene.flights {
            if flight.lost.is_some() && scene.now.since(flight.arrives) > scene.moment {
                continue;
            }
            let Some(at) = pane.layout.on_link(flight.link, flight.forward, progress(flight, scene)) else { continue };
            let at = if scene.still { at } else { beside(at, flight, &pane.layout) };
            let chosen = scene.chosen == Some(flight.packet) && flight.packet.0 != 0;
            if few {
                ink.pill(at, flight, chosen);
            } else {
                ink.mark(at, flight.flow, chosen);
            }
            if let Some(why) = &flight.lost {
                ink.cross(at, few.then_some(why.as_str()), pane.layout.size.0);
            }
            if flight.packet.0 != 0 {
                pane.painted.push((at, flight.packet));
            }
        }
        let unseen = |frame: &&Frame| !scene.flights.iter().any(|f| f.packet == frame.packet && f.lost.is_some());
        for (place, frame) in scene.dropped.iter().enumerate().filter(|(_, frame)| unseen(frame)) {
            let Some(node) = pane.layout.nodes.get(usize::from(frame.node.0)) else { continue };
            let at = (node.at.0 + node.size.0 / 2.0 - 2.0, node.at.1 - node.size.1 / 2.0 + 2.0);
            let words = (place + 1 == scene.dropped.len()).then_some(frame.dropped.as_deref()).flatten();
            ink.cross(at, words, pane.layout.size.0);
            pane.painted.push((at, frame.packet));
        }
    }
}

/// How far a flight has come, 0 to 1.
fn progress(flight: &Flight, scene: &Scene<'_>) -> f64 {
    if scene.still {
        return 0.5;
    }
    let whole = flight.arrives.since(flight.departed).0.max(1) as f64;
    let done = (scene.now.since(flight.departed).0 as f64 / whole).clamp(0.0, 1.0);
    if flight.lost.is_some() { done.min(0.86) } else { done }
}

/// Frames that meet keep to their side of the road.
fn beside(at: Point, flight: &Flight, layout: &Layout) -> Point {
    let Some(link) = layout.links.get(flight.link) else { return at };
    let [a, b] = link.ends;
    let length = (b.0 - a.0).hypot(b.1 - a.1).max(1.0);
    let side = if flight.forward { 5.0 } else { -5.0 };
    (at.0 - (b.1 - a.1) / length * side, at.1 + (b.0 - a.0) / length * side)
}

/// Colours of the theme, and the strokes.
struct Ink<'a> {
    surface: &'a Surface,
    flows: Vec<String>,
    bad: String,
    paper: String,
    ink: String,
}

impl<'a> Ink<'a> {
    fn new(surface: &'a Surface) -> Self {
        let flows = (0..=palette::LOOKS).map(|look| theme::color(&palette::color_name(look))).collect();
        Self { surface, flows, bad: theme::color("--bad"), paper: theme::color("--raise"), ink: theme::color("--ink") }
    }

    fn flow(&self, flow: FlowTag) -> &str {
        self.flows.get(palette::look(flow) as usize).map_or("#888", String::as_str)
    }

    /// A pill with the flow's shape and the packet's word.
    fn pill(&self, at: Point, flight: &Flight, chosen: bool) {
        let surface = self.surface;
        surface.font(FACE);
        let width = surface.width_of(flight.label) + 30.0;
        if chosen {
            surface.color(&self.ink);
            surface.pill(at.0, at.1, width + 6.0, 26.0);
        }
        surface.color(self.flow(flight.flow));
        surface.pill(at.0, at.1, width, 20.0);
        surface.color(&self.paper);
        shape(surface, (at.0 - width / 2.0 + 11.0, at.1), palette::shape(flight.flow), 3.6);
        surface.text(flight.label, at.0 + 5.5, at.1 + 0.5, true);
    }

    /// A small mark: many fly.
    fn mark(&self, at: Point, flow: FlowTag, chosen: bool) {
        if chosen {
            self.surface.color(&self.ink);
            self.surface.disc(at.0, at.1, 9.0);
        }
        self.surface.color(self.flow(flow));
        match palette::shape(flow) {
            Shape::Disc | Shape::Square => self.surface.block(at.0, at.1, 6.0, 6.0),
            other => shape(self.surface, at, other, 4.5),
        }
    }

    /// Lost: a cross, and why.
    fn cross(&self, at: Point, why: Option<&str>, width: f64) {
        let (x, y) = (at.0 + 4.0, at.1 - 13.0);
        let surface = self.surface;
        surface.color(&self.bad);
        surface.disc(x, y, 8.0);
        surface.color(&self.paper);
        surface.line(&[(x - 3.0, y - 3.0), (x + 3.0, y + 3.0)], 2.0);
        surface.line(&[(x + 3.0, y - 3.0), (x - 3.0, y + 3.0)], 2.0);
        let Some(why) = why else { return };
        surface.font(PLAIN);
        let room = surface.width_of(why);
        let left = (x + 13.0).min(width - room - 8.0).max(4.0);
        surface.color(&self.paper);
        surface.opacity(0.85);
        surface.block(left + room / 2.0, y - if left > x { 0.0 } else { 18.0 }, room + 6.0, 16.0);
        surface.opacity(1.0);
        surface.color(&self.bad);
        surface.text(why, left, y - if left > x { 0.0 } else { 18.0 }, false);
    }
}

fn shape(surface: &Surface, (x, y): Point, shape: Shape, r: f64) {
    match shape {
        Shape::Disc => surface.disc(x, y, r),
        Shape::Square => surface.block(x, y, r * 1.8, r * 1.8),
        Shape::Diamond => surface.polygon(&[(x, y - r * 1.25), (x + r * 1.25, y), (x, y + r * 1.25), (x - r * 1.25, y)]),
        Shape::Triangle => surface.polygon(&[(x, y - r * 1.2), (x + r * 1.2, y + r * 0.9), (x - r * 1.2, y + r * 0.9)]),
    }
}
