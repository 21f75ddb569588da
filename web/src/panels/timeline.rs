//! The timeline: a lane for each node, the chosen one opened into its interfaces; a mark for each frame that left or came.

use super::{Panel, chosen};
use crate::action::Action;
use crate::canvas::palette;
use crate::view::WorldView;
use crate::widgets::tenths;
use hoplab_core::{Frame, IfIndex, NodeId};
use yew::prelude::*;

/// Marks of one lane keep this distance, in units of the drawing: what would cover another is left out, unless it was lost.
const APART: f64 = 4.0;
const LANE: i32 = 26;
/// Width of the drawing in its own units, and where time begins.
const WIDTH: f64 = 1000.0;

/// Lengths to choose from, in nanoseconds, with their names.
const WINDOWS: [(u64, &str); 6] = [
    (20_000_000, "20 ms"),
    (100_000_000, "100 ms"),
    (500_000_000, "500 ms"),
    (2_000_000_000, "2 s"),
    (10_000_000_000, "10 s"),
    (60_000_000_000, "60 s"),
];

/// A lane: a node, or one of its interfaces.
struct Lane {
    name: String,
    node: NodeId,
    dev: Option<IfIndex>,
    chosen: bool,
}

/// Draws it.
pub fn timeline(props: Panel<'_>) -> Html {
    let choose = props.act.reform(|event: Event| Action::SetWindow(chosen(&event).parse().ok()));
    let (from, length) = props.view.window;
    html! {
        <div class="timeline" data-test="timeline">
            <div class="lanes">
                { for props.view.worlds.iter().enumerate().map(|(place, world)| lanes(props, place, world)) }
            </div>
            <div class="scale">
                <span class="mono">{ moment(from) }</span>
                <label><span class="said">{ "Length of the timeline" }</span>
                    <select onchange={choose} data-test="window">
                        <option value="" selected={props.state.window.is_none()}>{ "by speed" }</option>
                        { for WINDOWS.iter().map(|(length, name)| html! {
                            <option value={length.to_string()} selected={props.state.window == Some(*length)}>{ name }</option>
                        }) }
                    </select>
                </label>
                <span class="mono">{ moment(from + length) }</span>
            </div>
        </div>
    }
}

/// `160 ms`, `1.2 s`.
fn moment(nanos: u64) -> String {
    match nanos / 1_000_000 {
        millis if millis < 1000 => format!("{millis} ms"),
        millis => format!("{}.{:03} s", millis / 1000, millis % 1000),
    }
}

fn lanes(props: Panel<'_>, place: usize, world: &WorldView) -> Html {
    let mut rows: Vec<Lane> = Vec::new();
    for node in &world.topology.nodes {
        let chosen = node.name == props.state.node;
        rows.push(Lane { name: node.name.clone(), node: node.id, dev: None, chosen });
        if chosen {
            let devices = node.interfaces.iter().filter(|interface| interface.name != "lo");
            rows.extend(devices.map(|i| Lane { name: i.name.clone(), node: node.id, dev: Some(i.index), chosen }));
        }
    }
    let (from, length) = props.view.window;
    let x = |at: u64| at.saturating_sub(from) as f64 / length.max(1) as f64 * WIDTH;
    let now = x(props.view.now.0);
    let height = rows.len() as i32 * LANE;
    let marks = marks(props, place, &world.frames, &rows, &x);
    html! {
        <div class="world-lanes">
            if props.view.worlds.len() > 1 { <div class="under">{ "Linux " }{ &world.kernel }</div> }
            <div class="grid">
                <div class="names">
                    { for rows.iter().map(|lane| html! {
                        <div class={classes!("lane-name", lane.dev.is_some().then_some("dev"), lane.chosen.then_some("now"))}>{ &lane.name }</div>
                    }) }
                </div>
                <svg viewBox={format!("0 0 {} {height}", tenths(WIDTH))} height={height.to_string()} preserveAspectRatio="none" role="img"
                     aria-label={format!("{} frames; the list of packets has them as text", world.frames.len())}>
                    { for (0..rows.len()).map(|i| html! { <line class="lane" x1="0" x2={tenths(WIDTH)} y1={(i as i32 * LANE + LANE / 2).to_string()} y2={(i as i32 * LANE + LANE / 2).to_string()} /> }) }
                    { for marks }
                    <line class="cursor" x1={tenths(now)} x2={tenths(now)} y1="0" y2={height.to_string()} />
                </svg>
            </div>
        </div>
    }
}

/// The marks of all frames: in their nodes' lanes, and in their interfaces'.
fn marks(props: Panel<'_>, place: usize, frames: &[Frame], rows: &[Lane], x: &dyn Fn(u64) -> f64) -> Vec<Html> {
    let mut last = vec![f64::NEG_INFINITY; rows.len()];
    let mut out = Vec::new();
    for frame in frames {
        let chosen = frame.packet.0 != 0 && props.state.packet == Some((place, frame.packet));
        let at = x(frame.at.0);
        for (row, lane) in rows.iter().enumerate() {
            let mine = lane.node == frame.node && lane.dev.is_none_or(|dev| dev == frame.dev);
            if mine && (at - last[row] >= APART || chosen || frame.dropped.is_some()) {
                last[row] = at;
                out.push(mark(props, place, frame, (at - 3.0, row as i32 * LANE + 6), chosen));
            }
        }
    }
    out
}

fn mark(props: Panel<'_>, place: usize, frame: &Frame, (x, y): (f64, i32), chosen: bool) -> Html {
    let onclick = (frame.packet.0 != 0).then(|| props.on(Action::SelectPacket(place, frame.packet)));
    let class = classes!(
        "mark",
        format!("fill{}", palette::look(frame.flow)),
        (!frame.out).then_some("came"),
        frame.dropped.is_some().then_some("lost"),
        chosen.then_some("chosen"),
    );
    html! {
        <rect {class} x={tenths(x)} y={y.to_string()} width="7" height="14" {onclick}>
            <title>{ &frame.line }{ frame.dropped.as_ref().map(|why| format!(" ✕ {why}")) }</title>
        </rect>
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn moments_read_well() {
        assert_eq!(super::moment(160_000_000), "160 ms");
        assert_eq!(super::moment(1_200_000_000), "1.200 s");
    }
}
