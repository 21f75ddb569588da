//! Where the two networks part first, in words, with the way there.

use crate::action::Action;
use hoplab_core::Difference;
use yew::prelude::*;

/// The words and the button.
pub fn difference(difference: Option<&Difference>, act: &Callback<Action>) -> Html {
    let Some(difference) = difference else {
        return html! { <div class="diff quiet" role="status" data-test="difference-none">{ "No difference so far" }</div> };
    };
    html! {
        <div class="diff" role="status" data-test="difference">
            <b>{ "First difference" }</b>
            <span class="what">{ &difference.text }</span>
            <button class="btn quiet link" data-test="go-there" onclick={act.reform(|_| Action::GoToDifference)}>{ "Go there" }</button>
        </div>
    }
}
