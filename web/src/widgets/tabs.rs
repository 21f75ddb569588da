//! Tabs, as ARIA describes them: one stop of the Tab key, arrows between them.

use crate::browser::focus;
use yew::prelude::*;

/// A row of tabs.
#[derive(Properties, PartialEq)]
pub struct Props<T: PartialEq> {
    /// Name of the row; also the beginning of its tabs' ids.
    pub name: AttrValue,
    /// Label for a screen reader.
    pub label: AttrValue,
    /// Values with their titles.
    pub tabs: Vec<(T, AttrValue)>,
    /// The one that is shown.
    pub shown: T,
    /// Shows another.
    pub show: Callback<T>,
    /// What stands after them.
    #[prop_or_default]
    pub children: Html,
}

/// Draws tabs; the panel is to have the id `NAME-panel`.
#[component]
pub fn Tabs<T: PartialEq + Clone + 'static>(props: &Props<T>) -> Html {
    let place = props.tabs.iter().position(|(value, _)| *value == props.shown).unwrap_or(0);
    let onkeydown = {
        let (tabs, show, name) = (props.tabs.clone(), props.show.clone(), props.name.clone());
        Callback::from(move |event: KeyboardEvent| {
            let last = tabs.len().saturating_sub(1);
            let next = match event.key().as_str() {
                "ArrowRight" => {
                    if place == last {
                        0
                    } else {
                        place + 1
                    }
                }
                "ArrowLeft" => {
                    if place == 0 {
                        last
                    } else {
                        place - 1
                    }
                }
                "Home" => 0,
                "End" => last,
                _ => return,
            };
            event.prevent_default();
            event.stop_propagation();
            if let Some((value, _)) = tabs.get(next) {
                show.emit(value.clone());
                focus::by_id(&format!("{name}-tab-{next}"));
            }
        })
    };
    let tab = |(i, (value, title)): (usize, &(T, AttrValue))| {
        let chosen = i == place;
        let onclick = {
            let (show, value) = (props.show.clone(), value.clone());
            Callback::from(move |_: MouseEvent| show.emit(value.clone()))
        };
        html! {
            <button role="tab" id={format!("{}-tab-{i}", props.name)} aria-selected={chosen.to_string()} tabindex={if chosen { "0" } else { "-1" }}
                    aria-controls={format!("{}-panel", props.name)} data-test={format!("{}-{}", props.name, title.to_lowercase().replace(' ', "-"))} {onclick}>
                { title }
            </button>
        }
    };
    html! {
        <div class="tabs">
            <div class="tablist" role="tablist" aria-label={props.label.clone()} {onkeydown}>
                { for props.tabs.iter().enumerate().map(tab) }
            </div>
            { props.children.clone() }
        </div>
    }
}
