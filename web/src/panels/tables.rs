//! The inspector: what the tools say of the chosen node, in their own words. With two networks, the lines that differ are marked.

use super::network::kernel_choice;
use super::{Panel, chosen};
use crate::action::Action;
use crate::state::Right;
use crate::view::WorldView;
use std::rc::Rc;
use yew::prelude::*;

/// Draws it.
pub fn tables(props: Panel<'_>) -> Html {
    let Some(first) = props.view.worlds.first() else { return Html::default() };
    let node = first.topology.nodes.iter().find(|node| node.name == props.state.node);
    let choose = props.act.reform(|event: Event| Action::SelectNode(chosen(&event)));
    html! {
        <div class="tables" data-test="tables">
            <div class="which">
                <label>{ "Node " }
                    <select data-test="inspect-node" onchange={choose}>
                        { for first.topology.nodes.iter().map(|node| html! {
                            <option value={node.name.clone()} selected={node.name == props.state.node}>{ &node.name }</option>
                        }) }
                    </select>
                </label>
                if props.state.right == Right::Node {
                    if let Some(node) = node {
                        <label>{ "Linux " }{ kernel_choice(&props.view.kernels, node, props.act) }</label>
                    }
                }
            </div>
            { for (0..first.tables.len()).map(|i| table(&props.view.worlds, i)) }
        </div>
    }
}

fn table(worlds: &[Rc<WorldView>], place: usize) -> Html {
    let answers: Vec<(&str, &str)> = worlds
        .iter()
        .filter_map(|world| Some((world.kernel.as_str(), world.tables.get(place)?.1.trim_end_matches('\n'))))
        .collect();
    let command = worlds.first().and_then(|world| world.tables.get(place)).map_or("", |(command, _)| command);
    let differ = answers.windows(2).any(|pair| pair[0].1 != pair[1].1);
    let shown = if differ { answers.len() } else { 1 };
    let test = format!("table-{}", command.replace(' ', "-"));
    html! {
        <section data-test={test}>
            <h2 class="mono">{ command }</h2>
            { for answers.iter().take(shown).enumerate().map(|(i, (kernel, text))| {
                let other = answers.get(1 - i).filter(|_| differ).map(|(_, text)| *text);
                html! {
                    <>
                        if differ { <div class="under">{ "Linux " }{ kernel }</div> }
                        { listing(text, other) }
                    </>
                }
            }) }
        </section>
    }
}

fn listing(text: &str, other: Option<&str>) -> Html {
    if text.is_empty() {
        return html! { <p class="dim">{ "nothing" }</p> };
    }
    let differs = |line: &str| other.is_some_and(|other| !other.lines().any(|theirs| theirs == line));
    html! {
        <pre tabindex="0">{ for text.split('\n').map(|line| html! { <span class={classes!(differs(line).then_some("hl"))}>{ line }{ "\n" }</span> }) }</pre>
    }
}
