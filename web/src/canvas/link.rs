//! A link: its line, what it adds (delay, rate, loss), and the interfaces and addresses at its ends.

use super::layout::{EndLabel, LinkLine};
use crate::widgets::tenths;
use yew::prelude::*;

/// Said of an interface that is down or has no carrier.
pub const DOWN: &str = " ✕ down";

/// Draws the line of a link.
pub fn line(link: &LinkLine) -> Html {
    let [(x1, y1), (x2, y2)] = link.ends;
    html! {
        <line class={classes!("link", (!link.up).then_some("down"))} x1={tenths(x1)} y1={tenths(y1)} x2={tenths(x2)} y2={tenths(y2)} />
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
    let x = tenths(label.at.0);
    html! {
        <text class={classes!(class, label.down.then_some("down"))} text-anchor={label.anchor} y={tenths(label.at.1)}>
            { for label.lines.iter().enumerate().map(|(i, line)| html! {
                <tspan x={x.clone()} dy={if i == 0 { "0" } else { "12" }}>{ line }{ if label.down && i == 0 { DOWN } else { "" } }</tspan>
            }) }
        </text>
    }
}
