//! The last packets until now as a list: the canvas and the timeline in words, for the keyboard and the screen reader.

use super::Panel;
use crate::action::Action;
use crate::canvas::palette;
use crate::view::{WorldView, seconds};
use hoplab_core::{Frame, PacketId};
use litemap::LiteMap;
use yew::prelude::*;

/// Lines at most; the last ones are shown.
const LINES: usize = 200;

/// Draws it.
pub fn packets(props: Panel<'_>) -> Html {
    html! {
        <div class="packets" data-test="packets">
            { for props.view.worlds.iter().enumerate().map(|(place, world)| list(props, place, world)) }
        </div>
    }
}

/// One frame for each packet: the first one; and each one that was dropped.
fn lines(frames: &[Frame]) -> Vec<&Frame> {
    let mut seen: LiteMap<PacketId, ()> = LiteMap::new();
    let mut lines: Vec<&Frame> = frames
        .iter()
        .filter(|frame| {
            frame.dropped.is_some()
                || frame.packet.0 == 0 && frame.out
                || frame.packet.0 != 0 && seen.insert(frame.packet, ()).is_none()
        })
        .collect();
    lines.drain(..lines.len().saturating_sub(LINES));
    lines
}

fn list(props: Panel<'_>, place: usize, world: &WorldView) -> Html {
    let lines = lines(&world.recent);
    html! {
        <>
            if props.view.worlds.len() > 1 { <div class="under">{ "Linux " }{ &world.kernel }</div> }
            if lines.is_empty() {
                <p class="dim pad">{ "No packet so far." }</p>
            }
            <ul>{ for lines.into_iter().map(|frame| line(props, place, world, frame)) }</ul>
        </>
    }
}

fn line(props: Panel<'_>, place: usize, world: &WorldView, frame: &Frame) -> Html {
    let packet = frame.packet;
    let node = world.topology.nodes.get(usize::from(frame.node.0)).map_or("", |node| &node.name);
    let chosen = props.state.packet == Some((place, packet));
    let choose = props.act.reform(move |_: MouseEvent| Action::SelectPacket(place, packet));
    html! {
        <li>
            <button class={classes!("row", chosen.then_some("now"))} aria-pressed={chosen.to_string()} disabled={packet.0 == 0} onclick={choose}
                    data-test={format!("packet-{place}-{packet}")}>
                <span class="mono when">{ seconds(frame.at) }</span>
                <span class={classes!("glyph", format!("ink{}", palette::look(frame.flow)))} aria-hidden="true">{ palette::glyph(frame.flow) }</span>
                <b>{ frame.label }</b>
                <span class="dim">{ node }</span>
                <span class="mono what">{ &frame.line }</span>
                if let Some(why) = &frame.dropped { <span class="bad">{ "✕ " }{ why }</span> }
            </button>
        </li>
    }
}
