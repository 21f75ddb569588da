//! Tabs, as ARIA describes them: one stop of the Tab key, arrows between them.

use crate::action::Action;
use crate::browser::focus;
use std::rc::Rc;
use yew::prelude::*;

/// Draws a row of tabs; what they show is to have the id `NAME-panel`.
pub fn tabs<T: Copy + PartialEq + 'static>(
    name: &'static str,
    label: &'static str,
    titles: &[(T, &str)],
    shown: T,
    act: &Callback<Action>,
    show: fn(T) -> Action,
) -> Html {
    let place = titles.iter().position(|(value, _)| *value == shown).unwrap_or(0);
    let words = titles.iter().map(|(_, title)| (*title).to_owned()).collect();
    let actions = titles.iter().map(|(value, _)| show(*value)).collect();
    row(name, label, words, place, act, actions)
}

/// The same with an action for each tab.
pub fn row(
    name: &'static str,
    label: &'static str,
    titles: Vec<String>,
    place: usize,
    act: &Callback<Action>,
    actions: Rc<[Action]>,
) -> Html {
    let onkeydown = {
        let (act, actions) = (act.clone(), actions.clone());
        Callback::from(move |event: KeyboardEvent| {
            let last = actions.len().saturating_sub(1);
            let next = match event.key().as_str() {
                "ArrowRight" if place == last => 0,
                "ArrowRight" => place + 1,
                "ArrowLeft" if place == 0 => last,
                "ArrowLeft" => place - 1,
                "Home" => 0,
                "End" => last,
                _ => return,
            };
            event.prevent_default();
            event.stop_propagation();
            if let Some(action) = actions.get(next) {
                act.emit(action.clone());
                focus::by_id(&format!("{name}-tab-{next}"));
            }
        })
    };
    let tab = |(i, title): (usize, &String)| {
        let chosen = i == place;
        let action = actions.get(i).cloned();
        let onclick = action.map(|action| act.reform(move |_: MouseEvent| action.clone()));
        html! {
            <button role="tab" id={format!("{name}-tab-{i}")} aria-selected={chosen.to_string()}
                tabindex={if chosen { "0" } else { "-1" }} aria-controls={format!("{name}-panel")}
                data-test={format!("{name}-{}", title.to_ascii_lowercase())} {onclick}>
                { title }
            </button>
        }
    };
    html! {
        <div class="tabs">
            <div class="tablist" role="tablist" aria-label={label} {onkeydown}>
                { for titles.iter().enumerate().map(tab) }
            </div>
        </div>
    }
}
