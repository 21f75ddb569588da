//! One network under one kernel: its name and outcome, the SVG, and the layer for what flies.

use super::{Layout, Painter, link, trail::trail};
use crate::action::Action;
use crate::browser::{size, wheel};
use crate::state::Camera;
use crate::view::WorldView;
use hoplab_core::PacketId;
use std::rc::Rc;
use web_sys::{HtmlCanvasElement, HtmlElement};
use yew::prelude::*;

/// One network.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Its place: 0, or 1 when comparing.
    pub place: usize,
    /// What to draw.
    pub world: Rc<WorldView>,
    /// What the kernel is known for.
    pub known_for: AttrValue,
    /// What the scenario says happens under this kernel.
    pub outcome: Option<AttrValue>,
    /// Chosen node.
    pub chosen: AttrValue,
    /// What part is seen.
    pub camera: Camera,
    /// Paints what flies.
    pub painter: Painter,
    /// Called when the layer must be painted anew.
    pub repaint: Callback<()>,
    /// What to do.
    pub act: Callback<Action>,
}

/// Draws a network.
#[component]
pub fn World(props: &Props) -> Html {
    let pane = use_node_ref();
    let canvas = use_node_ref();
    let size = use_state_eq(|| (0, 0));
    let drag = use_mut_ref(|| None::<(i32, i32)>);
    use_pane(pane.clone(), size.clone(), props.act.clone());
    let layout = Rc::new(Layout::of(&props.world.topology, *size, props.camera));
    {
        let (painter, canvas, layout) = (props.painter.clone(), canvas.clone(), layout.clone());
        let (place, repaint) = (props.place, props.repaint.clone());
        use_effect(move || {
            if let Some(canvas) = canvas.cast::<HtmlCanvasElement>() {
                painter.set(place, canvas, layout);
                repaint.emit(());
            }
        });
        let painter = props.painter.clone();
        use_effect_with(place, move |place| {
            let place = *place;
            move || painter.forget(place)
        });
    }
    let click = {
        let (painter, act, place) = (props.painter.clone(), props.act.clone(), props.place);
        let pane = pane.clone();
        Callback::from(move |event: MouseEvent| {
            if let Some(packet) = packet_under(&painter, place, &pane, &event) {
                act.emit(Action::SelectPacket(place, packet));
            }
        })
    };
    let (down, moved, up) = dragging(&drag, &props.act);
    html! {
        <div class="world" ref={pane} onclick={click} onpointerdown={down} onpointermove={moved} onpointerup={up.clone()} onpointerleave={up}
             data-test={format!("world-{}", props.place)} data-kernel={props.world.kernel.clone()}>
            { caption(props) }
            <svg role="group" aria-label={format!("Network under Linux {}", props.world.kernel)}>
                { drawing(props, &layout) }
            </svg>
            <canvas ref={canvas} aria-hidden="true"></canvas>
        </div>
    }
}

/// The kernel's name, and how the goals stand under it.
fn caption(props: &Props) -> Html {
    let (met, all) = props.world.goals_met();
    let failed = props.world.goals.iter().any(|goal| goal.met == Some(false));
    let class = match (failed, met == all) {
        (true, _) => "bad",
        (false, true) => "ok",
        (false, false) => "",
    };
    let sign = match class {
        "ok" => "✓ ",
        "bad" => "✕ ",
        _ => "",
    };
    html! {
        <div class="cap">
            <span class="kern" title={props.known_for.clone()}>{ "Linux " }{ &props.world.kernel }</span>
            if all > 0 {
                <span class={classes!("out", class)} data-test={format!("outcome-{}", props.place)}>
                    { sign }{ format!("{met} of {all} goals") }
                </span>
            }
            if let Some(outcome) = &props.outcome {
                <span class="tells">{ outcome }</span>
            }
        </div>
    }
}

fn drawing(props: &Props, layout: &Layout) -> Html {
    let lab = props.world.kernel.as_str();
    html! {
        <>
            { for layout.links.iter().map(link::line) }
            if let Some(journey) = &props.world.journey {
                { trail(layout, journey) }
            }
            { for layout.links.iter().map(link::labels) }
            { for props.world.topology.nodes.iter().zip(&layout.nodes).map(|(node, place)| {
                super::node::draw(node, *place, node.name == *props.chosen, node.kernel != lab, &props.act)
            }) }
        </>
    }
}

/// Keeps the size of the pane, and turns the wheel over it into magnification.
#[hook]
fn use_pane(pane: NodeRef, size: UseStateHandle<(i32, i32)>, act: Callback<Action>) {
    use_effect_with(pane, move |pane| {
        let element = pane.cast::<HtmlElement>();
        let watch = element.as_ref().and_then(|element| size::watch(element, move |w, h| size.set((w, h))));
        let turn = move |down: f64| act.emit(Action::Zoom(if down > 0.0 { 900 } else { 1111 }));
        let wheel = element.as_ref().map(|element| wheel::listen(element, turn));
        move || drop((watch, wheel))
    });
}

/// The packet under the pointer.
fn packet_under(painter: &Painter, place: usize, pane: &NodeRef, event: &MouseEvent) -> Option<PacketId> {
    let pane = pane.cast::<HtmlElement>()?.get_bounding_client_rect();
    let at = (f64::from(event.client_x()) - pane.left(), f64::from(event.client_y()) - pane.top());
    painter.packet_at(place, at, pane.width())
}

type Pointer = Callback<PointerEvent>;

/// Dragging the ground moves the picture; the arrow keys do the same.
fn dragging(drag: &Rc<std::cell::RefCell<Option<(i32, i32)>>>, act: &Callback<Action>) -> (Pointer, Pointer, Pointer) {
    let (begin, go, end) = (drag.clone(), drag.clone(), drag.clone());
    let act = act.clone();
    (
        Callback::from(move |event: PointerEvent| *begin.borrow_mut() = Some((event.client_x(), event.client_y()))),
        Callback::from(move |event: PointerEvent| {
            let here = (event.client_x(), event.client_y());
            let mut held = go.borrow_mut();
            let Some((x, y)) = *held else { return };
            if event.buttons() == 0 {
                *held = None;
            } else if (here.0 - x).abs() + (here.1 - y).abs() > 3 {
                *held = Some(here);
                act.emit(Action::Pan(here.0 - x, here.1 - y));
            }
        }),
        Callback::from(move |_: PointerEvent| *end.borrow_mut() = None),
    )
}
