//! The left panel: lesson, library, and the canvas as a table.

use super::Panel;
use super::lesson::lesson;
use super::library::library;
use super::network::network;
use crate::action::Action;
use crate::state::Left;
use crate::widgets::tabs::tabs;
use yew::prelude::*;

/// Draws it.
pub fn learn(props: Panel<'_>) -> Html {
    let titles = [(Left::Lesson, "Lesson"), (Left::Library, "Library"), (Left::Network, "Network")];
    let state = props.state;
    html! {
        <aside class="left" aria-label="Lesson and library">
            { tabs("left", "Lesson and library", &titles, state.left, props.act, Action::ShowLeft) }
            <div class="pad" role="tabpanel" id="left-panel" aria-labelledby={format!("left-tab-{}", state.left as usize)} tabindex="0">
                { match state.left {
                    Left::Lesson => lesson(props),
                    Left::Library => library(props),
                    Left::Network => network(props),
                } }
            </div>
        </aside>
    }
}
