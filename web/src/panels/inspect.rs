//! The right panel: why, and the inspector of the chosen node.

use super::Panel;
use super::charts::charts;
use super::inside::inside;
use super::tables::tables;
use super::why::why;
use crate::action::Action;
use crate::state::Right;
use crate::widgets::tabs::tabs as row;
use yew::prelude::*;

/// Its tabs.
const TABS: [(Right, &str); 7] = [
    (Right::Why, "Why"),
    (Right::Node, "Node"),
    (Right::Routes, "Routes"),
    (Right::Netfilter, "Netfilter"),
    (Right::Conntrack, "Conntrack"),
    (Right::Chart, "Chart"),
    (Right::Inside, "Inside"),
];

/// Draws it.
pub fn inspect(props: Panel<'_>) -> Html {
    let state = props.state;
    html! {
        <aside class="right" aria-label="Why and inspector">
            { row("right", "Why and inspector", &TABS, state.right, props.act, Action::ShowRight) }
            <div class="pad" role="tabpanel" id="right-panel" aria-labelledby={format!("right-tab-{}", state.right as usize)} tabindex="0">
                { match state.right {
                    Right::Why => why(props),
                    Right::Chart => charts(props),
                    Right::Inside => inside(props),
                    _ => tables(props),
                } }
            </div>
        </aside>
    }
}
