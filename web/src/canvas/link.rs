//! A link: its line, what it adds (delay, rate, loss), and the interfaces and addresses at its ends.

use super::layout::{EndLabel, LinkLine};
use yew::prelude::*;

/// Said of an interface that is down or has no carrier.
pub const DOWN: &str = " ✕ down";

/// Draws the line of a link.
pub fn line(link: &LinkLine) -> Html {
    let [(x1, y1), (x2, y2)] = link.ends;
    html! {
        <line class={classes!("link", (!link.up).then_some("down"))} x1={x1.to_string()} y1={y1.to_string()} x2={x2.to_string()} y2={y2.to_string()} />
    }
}

/// Writes what stands at its ends and beside its middle.
pub fn labels(link: &LinkLine) -> Html {
    html! {
        <>
            { for link.labels.iter().map(|label| text("address", label)) }
            { text("shape", &link.shape) }
        </>
    }
}

fn text(class: &'static str, label: &EndLabel) -> Html {
    let x = label.at.0.to_string();
    html! {
        <text class={classes!(class, label.down.then_some("down"))} text-anchor={label.anchor} y={label.at.1.to_string()}>
            { for label.lines.iter().enumerate().map(|(i, line)| html! {
                <tspan x={x.clone()} dy={if i == 0 { "0" } else { "12" }}>{ line }{ if label.down && i == 0 { DOWN } else { "" } }</tspan>
            }) }
        </text>
    }
}
