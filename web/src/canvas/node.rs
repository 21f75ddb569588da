//! A node: a box with its name, which can be chosen, and opened as a terminal.

use super::layout::{NodeBox, second_line};
use crate::action::Action;
use hoplab_core::NodeView;
use yew::prelude::*;

/// One node.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The node.
    pub node: NodeView,
    /// Its place.
    pub place: NodeBox,
    /// It is chosen.
    pub chosen: bool,
    /// Its kernel differs from the lab's, and is named.
    pub own_kernel: bool,
    /// What to do.
    pub act: Callback<Action>,
}

/// Draws a node.
#[component]
pub fn Node(props: &Props) -> Html {
    let NodeBox { at: (x, y), size: (width, height) } = props.place;
    let name = props.node.name.clone();
    let choose = {
        let name = name.clone();
        props.act.reform(move |_: MouseEvent| Action::SelectNode(name.clone()))
    };
    let open = {
        let name = name.clone();
        props.act.reform(move |_: MouseEvent| Action::OpenTerminal(name.clone()))
    };
    let keys = {
        let (name, act) = (name.clone(), props.act.clone());
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
    let addresses: Vec<String> = props.node.interfaces.iter().flat_map(|i| i.addresses.clone()).collect();
    let said = format!("{name}, {}, Linux {}, {}", props.node.kind, props.node.kernel, addresses.join(", "));
    let below = if props.own_kernel { format!("Linux {}", props.node.kernel) } else { second_line(&props.node) };
    html! {
        <g class={classes!("node", props.chosen.then_some("chosen"))} tabindex="0" role="button" aria-label={said}
           aria-pressed={props.chosen.to_string()} data-test={format!("node-{name}")}
           onclick={choose} ondblclick={open} onkeydown={keys} transform={format!("translate({x:.1} {y:.1})")}>
            <rect x={(-width / 2.0).to_string()} y={(-height / 2.0).to_string()} width={width.to_string()} height={height.to_string()} rx="9" />
            <text class="name" y="-3">{ name }</text>
            <text class="kind" y="13">{ below }</text>
        </g>
    }
}
