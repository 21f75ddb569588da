//! Why: the way of the chosen packet, hop by hop; each hop's decisions, the rejected candidates before the chosen one, and where in
//! Linux it is decided.

use super::Panel;
use crate::action::Action;
use crate::canvas::palette;
use crate::view::seconds;
use crate::widgets::tenths;
use hoplab_core::{Hop, Journey, Line, Mark};
use yew::prelude::*;

/// Draws it.
pub fn why(props: Panel<'_>) -> Html {
    let Some((place, _)) = props.state.packet else { return nothing("No packet is chosen.") };
    let Some(world) = props.view.worlds.get(place) else { return nothing("No packet is chosen.") };
    let Some(journey) = &world.journey else { return nothing("This packet has not been sent yet, at this moment.") };
    let on = |action: Action| props.on(action);
    let origin = palette::origin(journey.flow).and_then(|(node, _)| world.topology.nodes.get(node as usize));
    let place = match origin {
        Some(node) => format!("packet {}, set going at {}", journey.packet, node.name),
        None => format!("packet {}", journey.packet),
    };
    html! {
        <div class="why" data-test="why">
            <div class="pk">
                <span class={classes!("glyph", format!("ink{}", palette::look(journey.flow)))} aria-hidden="true">{ palette::glyph(journey.flow) }</span>
                <h2>{ journey.label }</h2>
                <span class="mono">{ &journey.title }</span>
            </div>
            <div class="dim of">
                { place }{ " · under Linux " }{ &world.kernel }{ " · " }{ seconds(journey.born) }
                <span class="spring"></span>
                <button class="btn quiet small" aria-label="Packet before, of this flow" title="Packet before (,)" data-test="packet-before" onclick={on(Action::NextPacket(false))}>{ "‹" }</button>
                <button class="btn quiet small" aria-label="Packet after, of this flow" title="Packet after (.)" data-test="packet-after" onclick={on(Action::NextPacket(true))}>{ "›" }</button>
            </div>
            { fate(journey) }
            <ol class="hops">{ for journey.hops.iter().enumerate().map(|(i, hop)| draw_hop(props, journey, hop, i)) }</ol>
        </div>
    }
}

fn nothing(text: &str) -> Html {
    html! {
        <div class="empty" data-test="why-empty">
            <p>{ text }</p>
            <p class="dim">{ "Click a packet on the canvas, a mark of the timeline, or a line of the list of packets; the keys " }<kbd>{ "," }</kbd>{ " and " }<kbd>{ "." }</kbd>{ " walk through a flow." }</p>
        </div>
    }
}

fn fate(journey: &Journey) -> Html {
    if journey.outcome.is_empty() {
        return Html::default();
    }
    // Only the last word at the last node says that it has arrived: until then all is open.
    let last = journey.hops.last().and_then(|hop| hop.lines.last());
    let arrived = last.is_some_and(|line| line.group == "fate" && line.mark == Mark::Yes);
    let (class, sign) = match (journey.good, arrived) {
        (true, true) => ("ok", "✓"),
        (true, false) => ("open", "→"),
        (false, _) => ("bad", "✕"),
    };
    html! { <div class={classes!("fate", class)} data-test="fate"><span aria-hidden="true">{ sign }</span><span>{ &journey.outcome }</span></div> }
}

fn draw_hop(props: Panel<'_>, journey: &Journey, hop: &Hop, place: usize) -> Html {
    let last = place + 1 == journey.hops.len();
    let class = classes!(
        "hop",
        (hop.name == props.state.node).then_some("now"),
        (last && !journey.good && !journey.outcome.is_empty()).then_some("dead"),
    );
    let go = {
        let at = hop.at;
        props.act.reform(move |_: MouseEvent| Action::GoTo(at))
    };
    html! {
        <li {class} data-test={format!("hop-{}", hop.name)}>
            <h3>{ &hop.name }<small>{ &hop.ways }</small><span class="spring"></span>
                <button class="btn quiet small time" aria-label={format!("Go to {}, at {}", seconds(hop.at), hop.name)} onclick={go}>{ seconds(hop.at) }</button>
            </h3>
            { for groups(&hop.lines).into_iter().map(group) }
        </li>
    }
}

/// Lines that follow one another and belong together.
fn groups(lines: &[Line]) -> Vec<&[Line]> {
    lines.chunk_by(|a, b| a.group == b.group).collect()
}

fn group(lines: &[Line]) -> Html {
    let Some(first) = lines.first() else { return Html::default() };
    html! {
        <div class="step">
            <span class="k">{ &first.group }</span>
            <div>
                { for lines.iter().enumerate().map(|(i, line)| {
                    let again = lines.get(i + 1).is_some_and(|next| next.source == line.source);
                    draw_line(line, !again)
                }) }
            </div>
        </div>
    }
}

fn draw_line(line: &Line, with_source: bool) -> Html {
    let (class, sign, said) = match line.mark {
        Mark::Yes => ("yes", "✓", "taken: "),
        Mark::No => ("no", "✕", "not taken: "),
        Mark::Plain => ("plain", "", ""),
    };
    html! {
        <div class={classes!("line", class)}>
            if !sign.is_empty() { <i aria-hidden="true">{ sign }</i><span class="said">{ said }</span> }
            <span class="text">{ &line.text }</span>
            if !line.bar.is_empty() { { bar(line) } }
            if with_source && !line.source.is_empty() { <span class="src">{ line.source }</span> }
        </div>
    }
}

/// The shares of the next hops of the hash's range, and where this packet's hash falls.
fn bar(line: &Line) -> Html {
    let mut left = 0u32;
    let parts: Vec<(u32, u32, &str, bool)> = line
        .bar
        .iter()
        .map(|(label, width, chosen)| {
            let at = left;
            left += u32::from(*width);
            (at, u32::from(*width), label.as_str(), *chosen)
        })
        .collect();
    let percent = |thousandths: u32| format!("{}%", tenths(f64::from(thousandths) / 10.0));
    html! {
        <svg class="bar" role="img" aria-label={line.bar.iter().map(|(label, width, _)| format!("{label} {}", percent(u32::from(*width)))).collect::<Vec<_>>().join(", ")}>
            { for parts.iter().enumerate().map(|(i, (at, width, label, chosen))| html! {
                <svg x={percent(*at)} width={percent(*width)} height="26" y="4">
                    <rect class={classes!(format!("share{}", i % 4), chosen.then_some("chosen"))} width="100%" height="100%" />
                    <text class={classes!(chosen.then_some("chosen"))} x="50%" y="17" text-anchor="middle">{ label }</text>
                </svg>
            }) }
            if let Some(pointer) = line.pointer {
                <line class="pointer" x1={percent(u32::from(pointer))} x2={percent(u32::from(pointer))} y1="0" y2="34" />
            }
        </svg>
    }
}
