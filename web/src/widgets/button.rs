//! Buttons.

use yew::prelude::*;

/// A quiet button that shows an icon: `label` is read out, `title` tells the key, `test` is its name in the browser tests.
pub fn icon_button(
    label: &'static str,
    title: &'static str,
    test: &'static str,
    enabled: bool,
    icon: Html,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <button class="btn quiet icon" aria-label={label} {title} data-test={test} disabled={!enabled} {onclick}>{ icon }</button>
    }
}
