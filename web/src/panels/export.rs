//! Exports: the lab to take home.

use crate::action::Action;
use crate::state::Dialog;
use crate::widgets::dialog::Dialog as Modal;
use yew::prelude::*;

/// Forms: the name that the simulator knows it by, title, what it is, the file's ending.
const FORMS: [(&str, &str, &str, &str); 3] = [
    ("ip", "ip commands", "The commands of each node, as typed: for your own routers.", "txt"),
    ("netns", "Namespaces script", "A shell script that builds this lab on a Linux machine, in network namespaces.", "sh"),
    (
        CAPTURE,
        "Capture",
        "Every frame so far at each interface, with what was decided about it: for Wireshark and tshark.",
        "pcapng",
    ),
];

/// The one form that is no text.
const CAPTURE: &str = "pcapng";

/// Draws it. `write` makes the lab's text in a form.
#[inline(never)] // web/later.txt
pub fn export(lab: &str, form: usize, write: impl Fn(&str) -> Result<String, String>, act: &Callback<Action>) -> Html {
    let (name, _, about, ending) = FORMS[form.min(FORMS.len() - 1)];
    let (text, bad) = match write(name) {
        _ if name == CAPTURE => ("A file of frames, to be saved.".to_owned(), false),
        Ok(text) => (text, false),
        Err(why) => (why, true),
    };
    let close = act.reform(|()| Action::ShowDialog(None));
    let file = format!("{lab}-{name}.{ending}");
    let save = {
        let text = text.clone();
        act.reform(move |_: MouseEvent| match name {
            CAPTURE => Action::SaveCapture(file.clone()),
            _ => Action::SaveText(file.clone(), text.clone()),
        })
    };
    html! {
        <Modal title="Export" name="export" {close}>
            <div class="seg" role="group" aria-label="Form">
                { for FORMS.iter().enumerate().map(|(i, (name, title, _, _))| html! {
                    <button aria-pressed={(form == i).to_string()} data-test={format!("export-{name}")}
                        onclick={act.reform(move |_: MouseEvent| Action::ShowDialog(Some(Dialog::Export(i))))}>{ *title }</button>
                }) }
            </div>
            <p>{ about }</p>
            <pre class={classes!("sheet", bad.then_some("bad"))} tabindex="0" data-test="export-text">{ text }</pre>
            <p class="buttons"><button class="btn primary" data-test="export-save" disabled={bad} onclick={save}>{ "Save as a file" }</button></p>
        </Modal>
    }
}
