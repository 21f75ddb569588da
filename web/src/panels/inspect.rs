//! The right panel: why, and the inspector of the chosen node.

use super::header::Props;
use super::{charts::Charts, tables::Tables, why::Why};
use crate::action::Action;
use crate::state::Right;
use crate::widgets::tabs::Tabs;
use yew::prelude::*;

/// Its tabs.
const TABS: [(Right, &str); 6] = [
    (Right::Why, "Why"),
    (Right::Node, "Node"),
    (Right::Routes, "Routes"),
    (Right::Netfilter, "Netfilter"),
    (Right::Conntrack, "Conntrack"),
    (Right::Chart, "Chart"),
];

/// Draws it.
#[component]
pub fn Inspect(props: &Props) -> Html {
    let (view, state, act) = (&props.view, &props.state, &props.act);
    let tabs = TABS.iter().map(|(tab, title)| (*tab, AttrValue::from(*title))).collect::<Vec<_>>();
    html! {
        <aside class="right" aria-label="Why and inspector">
            <Tabs<Right> name="right" label="Why and inspector" {tabs} shown={state.right} show={act.reform(Action::ShowRight)} />
            <div class="pad" role="tabpanel" id="right-panel" aria-labelledby={format!("right-tab-{}", state.right as usize)} tabindex="0">
                { match state.right {
                    Right::Why => html! { <Why view={view.clone()} state={state.clone()} act={act.clone()} /> },
                    Right::Chart => html! { <Charts view={view.clone()} state={state.clone()} act={act.clone()} /> },
                    _ => html! { <Tables view={view.clone()} state={state.clone()} act={act.clone()} /> },
                } }
            </div>
        </aside>
    }
}
