//! A link: its line, what it adds (delay, rate, loss), and the interfaces and addresses at its ends.

use super::layout::LinkLine;
use yew::prelude::*;

/// Draws the line of a link.
pub fn line(link: &LinkLine) -> Html {
    let [(x1, y1), (x2, y2)] = link.ends;
    html! {
        <line class={classes!("link", (!link.up).then_some("down"))} x1={x1.to_string()} y1={y1.to_string()} x2={x2.to_string()} y2={y2.to_string()} />
    }
}

/// Writes what stands at its ends and beside its middle.
pub fn labels(link: &LinkLine) -> Html {
    let (shape, (x, y)) = &link.shape;
    html! {
        <>
            { for link.labels.iter().map(|label| html! {
                <text class={classes!("address", label.down.then_some("down"))} text-anchor={label.anchor}
                      x={label.at.0.to_string()} y={label.at.1.to_string()}>
                    { &label.text }{ if label.down { " ✕ down" } else { "" } }
                </text>
            }) }
            if !shape.is_empty() {
                <text class="shape" x={x.to_string()} y={y.to_string()}>{ shape }</text>
            }
        </>
    }
}
