//! Exports: the lab to take home.

use crate::action::Action;
use crate::widgets::dialog::Dialog;
use yew::prelude::*;

/// Forms: the name that the simulator knows it by, title, what it is, the file's ending.
const FORMS: [(&str, &str, &str, &str); 2] = [
    ("ip", "ip commands", "The commands of each node, as typed: for your own routers.", "txt"),
    ("netns", "Namespaces script", "A shell script that builds this lab on a Linux machine, in network namespaces.", "sh"),
];

/// The dialog.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Name of what is open.
    pub name: AttrValue,
    /// Writes a form of the lab.
    pub export: Callback<&'static str, Result<String, String>>,
    /// What to do.
    pub act: Callback<Action>,
}

/// Draws it.
#[component]
pub fn Export(props: &Props) -> Html {
    let form = use_state(|| 0);
    let (name, _, about, ending) = FORMS[*form];
    let (text, bad) = match props.export.emit(name) {
        Ok(text) => (text, false),
        Err(why) => (why, true),
    };
    let close = props.act.reform(|()| Action::ShowDialog(None));
    let file = format!("{}-{name}.{ending}", props.name);
    let save = {
        let text = text.clone();
        props.act.reform(move |_: MouseEvent| Action::SaveText(file.clone(), text.clone()))
    };
    html! {
        <Dialog title="Export" name="export" {close}>
            <div class="seg" role="group" aria-label="Form">
                { for FORMS.iter().enumerate().map(|(i, (name, title, _, _))| {
                    let form = form.clone();
                    html! { <button aria-pressed={(*form == i).to_string()} data-test={format!("export-{name}")}
                                    onclick={move |_: MouseEvent| form.set(i)}>{ title }</button> }
                }) }
            </div>
            <p>{ about }</p>
            <pre class={classes!("sheet", bad.then_some("bad"))} tabindex="0" data-test="export-text">{ text }</pre>
            <p class="buttons"><button class="btn primary" data-test="export-save" disabled={bad} onclick={save}>{ "Save as a file" }</button></p>
        </Dialog>
    }
}
