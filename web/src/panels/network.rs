//! The canvas as a table: nodes with kernels, interfaces and addresses. All that can be chosen on the canvas can be chosen here.

use super::{Panel, chosen};
use crate::action::Action;
use hoplab_core::{NodeView, Topology};
use yew::prelude::*;

/// Draws it.
#[inline(never)] // web/later.txt
pub fn network(props: Panel<'_>) -> Html {
    let Some(world) = props.view.worlds.first() else { return Html::default() };
    html! {
        <ul class="network" data-test="network">
            { for world.topology.nodes.iter().map(|node| row(props, &world.topology, node)) }
        </ul>
    }
}

fn row(props: Panel<'_>, topology: &Topology, node: &NodeView) -> Html {
    let name = node.name.clone();
    let select = {
        let name = name.clone();
        props.act.reform(move |_: MouseEvent| Action::SelectNode(name.clone()))
    };
    let terminal = {
        let name = name.clone();
        props.act.reform(move |_: MouseEvent| Action::OpenTerminal(name.clone()))
    };
    html! {
        <li class={classes!((props.state.node == name).then_some("now"))}>
            <div class="head">
                <button class="btn quiet" aria-pressed={(props.state.node == name).to_string()} onclick={select}><b>{ &name }</b></button>
                <span class="dim">{ &node.kind }</span>
                <span class="spring"></span>
                { kernel_choice(&props.view.kernels, node, props.act) }
                <button class="btn quiet" aria-label={format!("Terminal of {name}")} onclick={terminal}>{ ">_" }</button>
            </div>
            <ul class="mono">
                { for node.interfaces.iter().filter(|i| i.name != "lo" || !i.addresses.is_empty()).map(|interface| html! {
                    <li>
                        { &interface.name }{ " " }{ interface.addresses.join(" ") }
                        <span class="dim">{ peer(topology, node, interface.index).map(|peer| format!(" → {peer}")) }</span>
                        if !interface.up { <span class="bad">{ " ✕ down" }</span> } else if !interface.carrier { <span class="bad">{ " ✕ no carrier" }</span> }
                    </li>
                }) }
            </ul>
        </li>
    }
}

/// The kernel of one node, to choose.
pub fn kernel_choice(kernels: &[(&'static str, &'static str)], node: &NodeView, act: &Callback<Action>) -> Html {
    let name = node.name.clone();
    let choose = act.reform(move |event: Event| Action::SetKernel { node: Some(name.clone()), version: chosen(&event) });
    html! {
        <select aria-label={format!("Kernel of {}", node.name)} data-test={format!("kernel-{}", node.name)} onchange={choose}>
            { for kernels.iter().map(|(version, known)| html! {
                <option value={*version} selected={*version == node.kernel} title={*known}>{ version }</option>
            }) }
        </select>
    }
}

/// The other end of an interface's link.
fn peer(topology: &Topology, node: &NodeView, dev: hoplab_core::IfIndex) -> Option<String> {
    let link = topology.links.iter().find(|link| link.ends.contains(&(node.id, dev)))?;
    let (other, dev) = link.ends.into_iter().find(|end| *end != (node.id, dev))?;
    let other = topology.nodes.iter().find(|n| n.id == other)?;
    let interface = other.interfaces.iter().find(|i| i.index == dev)?;
    Some(format!("{} {}", other.name, interface.name))
}
