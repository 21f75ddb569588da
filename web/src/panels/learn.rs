//! The left panel: lesson, library, and the canvas as a table.

use super::header::Props;
use super::{lesson::Lesson, library::Library, network::Network};
use crate::action::Action;
use crate::state::Left;
use crate::widgets::tabs::Tabs;
use yew::prelude::*;

/// Draws it.
#[component]
pub fn Learn(props: &Props) -> Html {
    let tabs = vec![(Left::Lesson, "Lesson".into()), (Left::Library, "Library".into()), (Left::Network, "Network".into())];
    let (view, state, act) = (&props.view, &props.state, &props.act);
    html! {
        <aside class="left" aria-label="Lesson and library">
            <Tabs<Left> name="left" label="Lesson and library" {tabs} shown={state.left} show={act.reform(Action::ShowLeft)} />
            <div class="pad" role="tabpanel" id="left-panel" aria-labelledby={format!("left-tab-{}", state.left as usize)} tabindex="0">
                { match state.left {
                    Left::Lesson => html! { <Lesson view={view.clone()} state={state.clone()} act={act.clone()} /> },
                    Left::Library => html! { <Library open={AttrValue::from(view.name.to_string())} act={act.clone()} /> },
                    Left::Network => html! { <Network view={view.clone()} state={state.clone()} act={act.clone()} /> },
                } }
            </div>
        </aside>
    }
}
