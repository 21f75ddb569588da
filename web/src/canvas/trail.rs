//! The way of the chosen packet: its links in the colour and dash of its flow.

use super::{Layout, palette};
use crate::widgets::tenths;
use hoplab_core::Journey;
use yew::prelude::*;

/// Draws it.
pub fn trail(layout: &Layout, journey: &Journey) -> Html {
    let class = classes!("trail", format!("flow{}", palette::look(journey.flow)));
    let hops = journey.hops.windows(2).filter_map(|pair| {
        let joins = |nodes: [_; 2]| nodes == [pair[0].node, pair[1].node] || nodes == [pair[1].node, pair[0].node];
        let link = layout.links.iter().find(|link| joins(link.nodes))?;
        let [(x1, y1), (x2, y2)] = link.ends;
        Some(html! {
            <line class={class.clone()} stroke-dasharray={palette::dash(journey.flow)}
                  x1={tenths(x1)} y1={tenths(y1)} x2={tenths(x2)} y2={tenths(y2)} />
        })
    });
    hops.collect()
}
