//! The library: every scenario that the page carries.

use crate::action::Action;
use crate::library;
use yew::prelude::*;

/// The library.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is open.
    pub open: AttrValue,
    /// What to do.
    pub act: Callback<Action>,
}

/// Draws it.
#[component]
pub fn Library(props: &Props) -> Html {
    let items = use_memo((), |()| library::items());
    let item = |item: &library::Item| {
        let name = item.name;
        let open = props.act.reform(move |_: MouseEvent| Action::OpenBuiltIn(name.to_owned()));
        let current = *name == *props.open;
        html! {
            <li>
                <button class={classes!("card", current.then_some("now"))} aria-current={current.then_some("true")} data-test={format!("scenario-{name}")} onclick={open}>
                    <b>{ &item.title }</b>
                    <span>{ &item.summary }</span>
                    <small>{ item.kernels.join(" · ") }</small>
                </button>
            </li>
        }
    };
    html! { <ul class="library" data-test="library">{ for items.iter().map(item) }</ul> }
}
