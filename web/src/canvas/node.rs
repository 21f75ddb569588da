//! A node: a box with its name, which can be chosen, and opened as a terminal.

use super::layout::{NodeBox, second_line};
use crate::action::Action;
use crate::widgets::tenths;
use hoplab_core::NodeView;
use yew::prelude::*;

/// Draws a node. `own_kernel`: its kernel differs from the lab's, and is named.
pub fn draw(node: &NodeView, place: NodeBox, chosen: bool, own_kernel: bool, act: &Callback<Action>) -> Html {
    let NodeBox { at: (x, y), size: (width, height) } = place;
    let name = node.name.clone();
    let choose = {
        let name = name.clone();
        act.reform(move |_: MouseEvent| Action::SelectNode(name.clone()))
    };
    let open = {
        let name = name.clone();
        act.reform(move |_: MouseEvent| Action::OpenTerminal(name.clone()))
    };
    let keys = {
        let (name, act) = (name.clone(), act.clone());
        Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
            "Enter" => act.emit(Action::OpenTerminal(name.clone())),
            " " => {
                event.prevent_default();
                event.stop_propagation();
                act.emit(Action::SelectNode(name.clone()));
            }
            _ => {}
        })
    };
    let addresses: Vec<String> = node.interfaces.iter().flat_map(|i| i.addresses.clone()).collect();
    let below = if own_kernel { format!("Linux {}", node.kernel) } else { second_line(node) };
    let said = format!("{name} {below}, {}, Linux {}, {}", node.kind, node.kernel, addresses.join(", "));
    html! {
        <g key={name.clone()} class={classes!("node", chosen.then_some("chosen"))} tabindex="0" role="button" aria-label={said}
           aria-pressed={chosen.to_string()} data-test={format!("node-{name}")}
           onclick={choose} ondblclick={open} onkeydown={keys} transform={format!("translate({} {})", tenths(x), tenths(y))}>
            <rect x={tenths(-width / 2.0)} y={tenths(-height / 2.0)} width={tenths(width)} height={tenths(height)} rx="9" />
            <text class="name" y="-3">{ name }</text>{ " " }
            <text class="kind" y="13">{ below }</text>
        </g>
    }
}
