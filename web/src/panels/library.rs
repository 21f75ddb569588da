//! The library: every scenario that the page carries.

use super::Panel;
use crate::action::Action;
use crate::library::Item;
use yew::prelude::*;

/// Draws it.
#[inline(never)] // web/later.txt
pub fn library(panel: Panel<'_>) -> Html {
    let item = |item: &Item| {
        let name = item.name;
        let current = *name == *panel.view.name;
        html! {
            <li>
                <button class={classes!("card", current.then_some("now"))} aria-current={current.then_some("true")}
                    data-test={format!("scenario-{name}")} onclick={panel.on(Action::OpenBuiltIn(name.to_owned()))}>
                    <b>{ &item.title }</b>
                    <span>{ &item.summary }</span>
                    <small>{ item.kernels.join(" · ") }</small>
                </button>
            </li>
        }
    };
    html! { <ul class="library" data-test="library">{ for panel.view.library.iter().map(item) }</ul> }
}
