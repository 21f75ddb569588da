//! The tries of a node's IPv4 tables as pictures: each node a row of slots, filled where a child stands, with the children below; the
//! way of an address through them is marked.

use crate::action::Action;
use crate::panels::Panel;
use crate::view::InsideView;
use hoplab_core::{Trie, TrieLeaf, TrieNode};
use std::net::Ipv4Addr;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The most slots that a row shows; larger nodes say how many there are.
const SLOTS: u32 = 64;
/// The most nodes that are drawn: a full table's trie is told in numbers.
const NODES: usize = 1500;
const FIELD: &str = "trie-address";

/// Draws the field for an address, and the tries.
pub fn tries(props: Panel<'_>, inside: &InsideView) -> Html {
    let typed =
        |event: InputEvent| event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default();
    let keep = props.act.reform(move |event: InputEvent| Action::AskTrie(typed(event)));
    let address: Option<Ipv4Addr> = props.state.address.trim().parse().ok();
    let wrong = address.is_none() && !props.state.address.trim().is_empty();
    html! {
        <>
            <label class="under" for={FIELD}>{ "Mark the way of an IPv4 address" }</label>
            <input id={FIELD} class="mono wide" data-test="trie-address" placeholder="198.51.100.10" value={props.state.address.clone()}
                oninput={keep} aria-invalid={wrong.to_string()} spellcheck="false" autocomplete="off" />
            if inside.tries.is_empty() { <p class="dim">{ "This node's kernel has no routing table yet." }</p> }
            { for inside.tries.iter().map(|trie| draw(trie, address)) }
        </>
    }
}

fn draw(trie: &Trie, address: Option<Ipv4Addr>) -> Html {
    let (depth, leaves) = trie.size();
    let mut left = NODES;
    let best = trie.root.as_ref().zip(address).and_then(|(root, address)| longest(root, address));
    html! {
        <section tabindex="0" data-test={format!("trie-{}", trie.table.replace(' ', "-"))}>
            <h2>{ &trie.table }<small class="dim">{ format!(" {leaves} leaves, depth {depth}") }</small></h2>
            if let Some(root) = &trie.root {
                <ul class="trie">{ node(root, None, address, best, &mut left) }</ul>
            }
            if left == 0 { <p class="dim">{ format!("The first {NODES} nodes are drawn.") }</p> }
            if address.is_some() {
                <p class="dim" data-test="trie-match">{ match best {
                    Some((key, length)) => format!("Longest match: {key}/{length}"),
                    None => "No route here matches.".to_owned(),
                } }</p>
            }
        </section>
    }
}

/// The longest prefix in a trie that holds an address.
fn longest(node: &TrieNode, address: Ipv4Addr) -> Option<(Ipv4Addr, u8)> {
    match node {
        TrieNode::Leaf(leaf) => leaf.match_of(address).map(|length| (leaf.key, length)),
        TrieNode::Inner { children, .. } => {
            let below = children.iter().filter_map(|(_, child)| longest(child, address));
            below.max_by_key(|(_, length)| *length)
        }
    }
}

/// A node with all below it. `slot`: where it stands in its parent.
fn node(
    of: &TrieNode,
    slot: Option<u32>,
    address: Option<Ipv4Addr>,
    best: Option<(Ipv4Addr, u8)>,
    left: &mut usize,
) -> Html {
    if *left == 0 {
        return Html::default();
    }
    *left -= 1;
    let slot_name = slot.map(|slot| html! { <span class="slot-of dim" title="Slot of its parent">{ slot }</span> });
    match of {
        TrieNode::Leaf(leaf) => html! { <li>{ slot_name }{ draw_leaf(leaf, address, best) }</li> },
        TrieNode::Inner { prefix, bits, full, empty, children } => {
            let on = address.is_some_and(|address| of.covers(address));
            let title = format!("{full} full, {empty} empty of {}", 1_u64 << (*bits).min(32));
            html! {
                <li>
                    { slot_name }
                    <span class={classes!("tnode", on.then_some("hl"))} {title}>
                        <b class="mono">{ prefix.to_string() }</b>
                        <span class="dim">{ if *bits == 1 { " 1 bit".to_owned() } else { format!(" {bits} bits") } }</span>
                    </span>
                    { slots(*bits, children, address.filter(|_| on), prefix.prefix_len()) }
                    <ul>{ for children.iter().map(|(slot, child)| node(child, Some(*slot), address, best, left)) }</ul>
                </li>
            }
        }
    }
}

/// The slots of a node: filled, empty, and the one that the address chooses.
fn slots(bits: u8, children: &[(u32, TrieNode)], address: Option<Ipv4Addr>, length: u8) -> Html {
    let count = 1_u64 << bits.min(32);
    if count > u64::from(SLOTS) {
        return html! { <span class="dim">{ format!("{} of {count} slots filled", children.len()) }</span> };
    }
    let chosen =
        address.map(|address| u64::from(u32::from(address)) >> (32 - u32::from(length) - u32::from(bits)) & (count - 1));
    let slot = |slot: u64| {
        let filled = children.iter().any(|(at, _)| u64::from(*at) == slot);
        let class = classes!("slot", filled.then_some("full"), (chosen == Some(slot)).then_some("way"));
        html! { <i {class}></i> }
    };
    html! { <span class="slots" aria-hidden="true">{ for (0..count).map(slot) }</span> }
}

fn draw_leaf(leaf: &TrieLeaf, address: Option<Ipv4Addr>, best: Option<(Ipv4Addr, u8)>) -> Html {
    let hit = address.and_then(|address| leaf.match_of(address));
    html! {
        <span class={classes!("leaf", "mono", hit.is_some().then_some("hl"))}>
            { leaf.key.to_string() }
            { for leaf.routes.iter().map(|(length, words)| {
                let taken = hit == Some(*length) && best == Some((leaf.key, *length));
                html! { <span class={classes!("alias", taken.then_some("taken"))} title={words.clone()}>{ format!(" /{length}") }</span> }
            }) }
        </span>
    }
}
