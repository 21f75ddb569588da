//! Opening: a file of the user's, or the scenario's own text, changed by hand. What is wrong with it is said with line and column.

use crate::action::Action;
use crate::browser::file;
use crate::state::Notice;
use crate::widgets::dialog::Dialog;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// The dialog.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Name of what is open.
    pub name: AttrValue,
    /// Its text.
    pub text: AttrValue,
    /// What was wrong the last time.
    pub notice: Option<Notice>,
    /// What to do.
    pub act: Callback<Action>,
}

/// Draws it.
#[component]
pub fn Open(props: &Props) -> Html {
    let text = use_node_ref();
    let name = use_state(|| props.name.clone());
    let reader = use_mut_ref(|| None);
    let close = props.act.reform(|()| Action::ShowDialog(None));
    let read = {
        let (text, name) = (text.clone(), name.clone());
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            let (text, name) = (text.clone(), name.clone());
            *reader.borrow_mut() = file::read_chosen(&input, move |file, read| {
                if let (Some(area), Ok(read)) = (text.cast::<HtmlTextAreaElement>(), read) {
                    area.set_value(&read);
                    name.set(AttrValue::from(file.trim_end_matches(".toml").to_owned()));
                }
            });
        })
    };
    let open = {
        let (text, name, act) = (text.clone(), name.clone(), props.act.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(area) = text.cast::<HtmlTextAreaElement>() {
                act.emit(Action::OpenText(name.to_string(), area.value()));
            }
        })
    };
    html! {
        <Dialog title="Open a scenario" name="open" {close}>
            <p><label>{ "A scenario file: " }<input type="file" accept=".toml,text/plain" data-test="open-file" onchange={read} /></label></p>
            <label for="open-text">{ "Or its text: nodes, links, commands, goals. Change what you like." }</label>
            <textarea id="open-text" class="mono" ref={text} rows="18" spellcheck="false" data-test="open-text" defaultvalue={props.text.clone()} />
            if let Some(notice) = props.notice.as_ref().filter(|notice| notice.bad) {
                <p class="fate bad" role="alert" data-test="open-error">{ &notice.text }</p>
            }
            <p class="buttons"><button class="btn primary" data-test="open-run" onclick={open}>{ "Open" }</button></p>
        </Dialog>
    }
}
