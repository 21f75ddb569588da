//! The panels round the canvas. Each is given plain data and says what the user did. Most are functions: a component of its own is
//! only what has a state of its own, for each costs the first load some kilobytes.

pub mod charts;
pub mod export;
pub mod gateways;
pub mod goals;
pub mod header;
pub mod help;
pub mod inside;
pub mod inspect;
pub mod learn;
pub mod lesson;
pub mod library;
pub mod network;
pub mod open;
pub mod packets;
pub mod tables;
pub mod terminal;
pub mod time;
pub mod timeline;
pub mod why;

use crate::action::Action;
use crate::state::State;
use crate::view::View;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// What panels are drawn from.
#[derive(Clone, Copy)]
pub struct Panel<'a> {
    /// What to show.
    pub view: &'a View,
    /// What is chosen.
    pub state: &'a State,
    /// What to do.
    pub act: &'a Callback<Action>,
}

impl Panel<'_> {
    /// Does something at a click.
    pub fn on(&self, action: Action) -> Callback<MouseEvent> {
        self.act.reform(move |_| action.clone())
    }
}

/// The value that was chosen in a list.
pub fn chosen(event: &Event) -> String {
    event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default()
}
