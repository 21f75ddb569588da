//! A modal dialog: the browser's own, which keeps the focus inside, closes on Escape and gives the focus back.

use super::icon;
use crate::browser::focus;
use yew::prelude::*;

/// A dialog.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Title.
    pub title: AttrValue,
    /// Name for tests.
    pub name: AttrValue,
    /// Called when it closes.
    pub close: Callback<()>,
    /// What is in it.
    pub children: Html,
}

/// Draws an open dialog.
#[component]
pub fn Dialog(props: &Props) -> Html {
    let dialog = use_node_ref();
    {
        let dialog = dialog.clone();
        use_effect_with((), move |()| focus::open_modal(&dialog));
    }
    let close = props.close.reform(|_: MouseEvent| ());
    let closed = props.close.reform(|_: Event| ());
    html! {
        <dialog ref={dialog} onclose={closed} aria-labelledby="dialog-title" data-test={format!("dialog-{}", props.name)}>
            <header>
                <h2 id="dialog-title">{ &props.title }</h2>
                <button class="btn quiet icon" aria-label="Close" data-test="dialog-close" onclick={close}>{ icon::close() }</button>
            </header>
            <div class="body">{ props.children.clone() }</div>
        </dialog>
    }
}
