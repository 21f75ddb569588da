//! The kernel's inside: a command's netlink request with what the kernel makes of it, and the tries of the node's tables.

mod message;
mod trie;

use super::{Panel, chosen};
use crate::action::Action;
use crate::state::Inside;
use yew::prelude::*;

/// Draws it.
#[inline(never)] // web/later.txt
pub fn inside(props: Panel<'_>) -> Html {
    let Some(first) = props.view.worlds.first() else { return Html::default() };
    let choose = props.act.reform(|event: Event| Action::SelectNode(chosen(&event)));
    let shown = props.state.inside;
    let part = |part: Inside, title: &str, name: &'static str| {
        html! {
            <button aria-pressed={(shown == part).to_string()} data-test={name} onclick={props.on(Action::ShowInside(part))}>{ title }</button>
        }
    };
    html! {
        <div class="inside" data-test="inside">
            <div class="which">
                <label>{ "Node " }
                    <select data-test="inside-node" onchange={choose}>
                        { for first.topology.nodes.iter().map(|node| html! {
                            <option value={node.name.clone()} selected={node.name == props.state.node}>{ &node.name }</option>
                        }) }
                    </select>
                </label>
                <div class="seg" role="group" aria-label="What of the kernel">
                    { part(Inside::Message, "Message", "inside-message") }
                    { part(Inside::Trie, "Trie", "inside-trie") }
                </div>
            </div>
            { match shown {
                Inside::Message => message::message(props, &first.inside),
                Inside::Trie => trie::tries(props, &first.inside),
            } }
        </div>
    }
}
