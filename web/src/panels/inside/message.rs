//! A netlink request: its bytes as rows of sixteen, its fields as a tree beside them, the calls and structures below. A field that is
//! pointed at or chosen is marked among the bytes.

use crate::action::Action;
use crate::panels::Panel;
use crate::view::InsideView;
use hoplab_core::{Field, Message};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Bytes in a row, as figures of messages have them.
const ROW: usize = 16;
/// The command's field.
const FIELD: &str = "message-command";

/// Draws the form for the command and its messages.
pub fn message(props: Panel<'_>, inside: &InsideView) -> Html {
    let typed =
        |event: InputEvent| event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default();
    let keep = props.act.reform(move |event: InputEvent| Action::AskMessage(typed(event)));
    html! {
        <>
            <label class="under" for={FIELD}>{ "A command of ip; nothing is changed by showing it" }</label>
            <input id={FIELD} class="mono wide" data-test="message-command" value={inside.command.clone()} oninput={keep}
                spellcheck="false" autocapitalize="off" autocomplete="off" />
            { match &inside.messages {
                Ok(messages) => messages.iter().map(|message| one(props, message)).collect::<Html>(),
                Err(why) => html! { <pre class="sheet" data-test="message-none">{ why }</pre> },
            } }
        </>
    }
}

fn one(props: Panel<'_>, message: &Message) -> Html {
    html! {
        <div class="message" data-test="message">
            { bytes(props, message) }
            <ul class="fields" data-test="fields">{ for message.fields.iter().map(|field| branch(props, field)) }</ul>
            if !message.structures.is_empty() {
                <h3 class="label">{ "What it becomes" }</h3>
                <ol class="becomes">{ for message.structures.iter().map(|name| html! { <li class="mono">{ name }</li> }) }</ol>
                <h3 class="label">{ "Who handles it" }</h3>
                <ul class="calls mono" data-test="calls">
                    { for message.calls.iter().map(|call| html! { <li class={format!("deep{}", call.depth)}>{ call.name }</li> }) }
                </ul>
            }
        </div>
    }
}

fn bytes(props: Panel<'_>, message: &Message) -> Html {
    let marked = |place: usize| props.state.field.is_some_and(|(offset, length)| (offset..offset + length).contains(&place));
    html! {
        <div class="bytes mono" role="img" tabindex="0" aria-label={format!("{} bytes", message.bytes.len())}>
            { for message.bytes.chunks(ROW).enumerate().map(|(row, bytes)| html! {
                <div>
                    <span class="dim">{ format!("{:03x}", row * ROW) }</span>
                    { for bytes.iter().enumerate().map(|(column, byte)| html! {
                        <span class={classes!("byte", marked(row * ROW + column).then_some("hl"))}>{ format!("{byte:02x}") }</span>
                    }) }
                </div>
            }) }
        </div>
    }
}

fn branch(props: Panel<'_>, field: &Field) -> Html {
    let place = (field.offset, field.length);
    let on = props.state.field == Some(place);
    let point = props.on(Action::PointAtField(Some(place)));
    html! {
        <li>
            <button class={classes!("field", on.then_some("hl"))} aria-pressed={on.to_string()} onmouseenter={point.clone()} onclick={point}>
                <span class="mono">{ field.name }</span>
                if !field.value.is_empty() { <span class="value mono">{ &field.value }</span> }
                <span class="dim size">{ format!("{} B", field.length) }</span>
            </button>
            if !field.parts.is_empty() {
                <ul>{ for field.parts.iter().map(|part| branch(props, part)) }</ul>
            }
        </li>
    }
}
