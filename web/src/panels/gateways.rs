//! Death and recovery: a lane for each next hop that a node's routes name, its state over the whole run, and in words what it is now.

use super::Panel;
use crate::action::Action;
use crate::view::{WorldView, seconds};
use hoplab_core::{NextHopLine, NextHopSpan, NextHopState, Time};
use yew::prelude::*;

/// Width and height of a lane in its own units.
const WIDTH: f64 = 1000.0;
const HEIGHT: i32 = 16;

/// Draws them.
#[inline(never)] // web/later.txt
pub fn gateways(props: Panel<'_>) -> Html {
    html! {
        <div class="gateways" data-test="gateways">
            { for props.view.worlds.iter().map(|world| lanes(props, world)) }
            <p class="legend dim">
                { for [NextHopState::Good, NextHopState::Stale, NextHopState::Asking, NextHopState::Doubtful, NextHopState::Failed, NextHopState::NoCarrier, NextHopState::Down]
                    .iter().map(|state| html! { <span><i class={class_of(*state)} aria-hidden="true"></i>{ state.word() }</span> }) }
            </p>
        </div>
    }
}

fn lanes(props: Panel<'_>, world: &WorldView) -> Html {
    let name =
        |line: &NextHopLine| world.topology.nodes.iter().find(|node| node.id == line.node).map_or("", |node| &node.name);
    html! {
        <>
            if props.view.worlds.len() > 1 { <div class="under">{ "Linux " }{ &world.kernel }</div> }
            if world.next_hops.is_empty() { <p class="dim">{ "No route names a gateway." }</p> }
            <ul>
                { for world.next_hops.iter().map(|line| html! { <li>
                    <span class="mono">{ name(line) }{ " " }{ &line.label }</span>
                    { lane(props, line) }
                    <span class="state">{ in_words(line, props.view.now) }</span>
                </li> }) }
            </ul>
        </>
    }
}

/// `failed since 4.2000 s`
fn in_words(line: &NextHopLine, now: Time) -> String {
    let last = line.spans.iter().rev().find(|span| span.from <= now);
    last.map_or_else(
        || "unknown".to_owned(),
        |span| match span.from {
            Time::ZERO => span.state.word().to_owned(),
            from => format!("{} since {}", span.state.word(), seconds(from)),
        },
    )
}

fn lane(props: Panel<'_>, line: &NextHopLine) -> Html {
    let end = props.view.horizon.max(props.view.now).0.max(1);
    let x = |at: Time| at.0.min(end) as f64 / end as f64 * WIDTH;
    let band = |span: &NextHopSpan| {
        let (from, to) = (x(span.from), x(span.to.min(props.view.now)));
        let title = format!("{}, {} to {}", span.state.word(), seconds(span.from), seconds(span.to));
        let go = props.on(Action::GoTo(span.from));
        html! {
            <rect class={class_of(span.state)} x={format!("{from:.1}")} y="1" width={format!("{:.1}", (to - from).max(1.0))} height={(HEIGHT - 2).to_string()} onclick={go}>
                <title>{ title }</title>
            </rect>
        }
    };
    let now = format!("{:.1}", x(props.view.now));
    html! {
        <svg viewBox={format!("0 0 {WIDTH} {HEIGHT}")} height={HEIGHT.to_string()} preserveAspectRatio="none" role="img" aria-label={told(line)}>
            { for line.spans.iter().filter(|span| span.from <= props.view.now).map(band) }
            <line class="cursor" x1={now.clone()} x2={now} y1="0" y2={HEIGHT.to_string()} />
        </svg>
    }
}

/// The whole story for those who do not see the picture.
fn told(line: &NextHopLine) -> String {
    let spans = line.spans.iter().map(|span| format!("{} from {}", span.state.word(), seconds(span.from)));
    spans.collect::<Vec<_>>().join(", ")
}

const fn class_of(state: NextHopState) -> &'static str {
    match state {
        NextHopState::Unknown => "hop-unknown",
        NextHopState::Good => "hop-good",
        NextHopState::Stale => "hop-stale",
        NextHopState::Asking | NextHopState::Doubtful => "hop-asking",
        NextHopState::Failed => "hop-failed",
        NextHopState::NoCarrier | NextHopState::Down => "hop-down",
    }
}
