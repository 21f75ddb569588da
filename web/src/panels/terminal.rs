//! The terminals: one for each node, with the tools' own answers, hints, a history and completion.

use crate::action::Action;
use crate::browser::focus;
use crate::view::{View, WorldView, seconds};
use crate::widgets::tabs::row;
use hoplab_core::Entry;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Lines of one answer, and answers of one terminal, that are drawn at most: the latest.
const LINES: usize = 200;
const ENTRIES: usize = 100;

/// The terminals.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What to show.
    pub view: Rc<View>,
    /// Whose terminal is shown.
    pub node: AttrValue,
    /// What to do.
    pub act: Callback<Action>,
    /// Words that may go on from what is typed: (node, text) → whole lines.
    pub complete: Callback<(String, String), Vec<String>>,
}

/// Draws them.
#[component]
pub fn Terminal(props: &Props) -> Html {
    let log = use_node_ref();
    let Some(world) = props.view.worlds.first() else { return Html::default() };
    let nodes: Vec<String> = world.topology.nodes.iter().map(|node| node.name.clone()).collect();
    {
        let log = log.clone();
        let length: usize = world.console.entries.iter().map(|entry| entry.output.len() + entry.command.len() + 1).sum();
        use_effect_with((length, props.node.clone()), move |_| focus::scroll_to_end(&log));
    }
    let place = nodes.iter().position(|node| *node == *props.node).unwrap_or(0);
    let actions = nodes.iter().map(|node| Action::SelectNode(node.clone())).collect();
    let history: Vec<String> = world.console.entries.iter().map(|entry| entry.command.clone()).collect();
    html! {
        <section class="terminal" aria-label="Terminals" data-test="terminals">
            { row("term", "Terminals", nodes, place, &props.act, actions) }
            <div class="term" role="tabpanel" id="term-panel" aria-labelledby={format!("term-tab-{place}")}>
                <div class="log" ref={log} role="log" tabindex="0" aria-label={format!("Terminal of {}", props.node)} data-test="terminal-log">
                    { for (world.console.entries.len().saturating_sub(ENTRIES)..world.console.entries.len()).map(|i| entry(&props.view.worlds, &props.node, i)) }
                </div>
                <Prompt key={props.node.to_string()} node={props.node.clone()} {history} act={props.act.clone()} complete={props.complete.clone()} />
            </div>
        </section>
    }
}

/// A command with its answer; where two kernels answer differently, both, the lines that differ marked.
fn entry(worlds: &[Rc<WorldView>], node: &str, place: usize) -> Html {
    let Some(first) = worlds.first().and_then(|world| world.console.entries.get(place)) else { return Html::default() };
    let other =
        worlds.get(1).and_then(|world| world.console.entries.get(place)).filter(|other| other.output != first.output);
    html! {
        <div class="entry" data-test="terminal-entry">
            <div class="typed">
                <span class="p">{ node }{ "$" }</span>{ " " }<span class="c">{ &first.command }</span>
                if first.scripted { <span class="when">{ " # " }{ seconds(first.at) }</span> }
            </div>
            if let (Some(other), [left, right]) = (other, worlds) {
                <div class="under">{ "Linux " }{ &left.kernel }</div>
                { answer(first, Some(other)) }
                <div class="under">{ "Linux " }{ &right.kernel }</div>
                { answer(other, Some(first)) }
            } else {
                { answer(first, None) }
            }
        </div>
    }
}

fn answer(entry: &Entry, beside: Option<&Entry>) -> Html {
    let differs = |line: &str| beside.is_some_and(|other| !other.output.lines().any(|theirs| theirs == line));
    let (hidden, shown) = last_lines(&entry.output);
    html! {
        <>
            if hidden > 0 { <div class="when">{ format!("… {hidden} lines before …") }</div> }
            { for shown.into_iter().map(|line| html! {
                <div class={classes!("o", differs(line).then_some("hl"))}>{ line }</div>
            }) }
            { match entry.status {
                None => html! { <div class="running">{ "…" }</div> },
                Some(0) => Html::default(),
                Some(status) => html! { <div class="status">{ "exit status " }{ status }</div> },
            } }
            if let Some(hint) = &entry.hint {
                <div class="hint" data-test="hint">{ hint }</div>
            }
        </>
    }
}

/// How many lines of an answer are left out, and those that are shown.
fn last_lines(output: &str) -> (usize, Vec<&str>) {
    let output = output.trim_end_matches('\n');
    if output.is_empty() {
        return (0, Vec::new());
    }
    let mut shown: Vec<&str> = output.rsplit('\n').take(LINES).collect();
    shown.reverse();
    let shown_bytes: usize = shown.iter().map(|line| line.len() + 1).sum();
    let hidden = if shown.len() < LINES {
        0
    } else {
        output.get(..output.len() + 1 - shown_bytes).map_or(0, |rest| rest.matches('\n').count())
    };
    (hidden, shown)
}

/// The line that is typed.
#[derive(Properties, PartialEq)]
struct PromptProps {
    node: AttrValue,
    history: Vec<String>,
    act: Callback<Action>,
    complete: Callback<(String, String), Vec<String>>,
}

/// What the prompt shows beside its text.
#[derive(Clone, Default, PartialEq)]
struct Typing {
    /// How far back in the history; 0: the line itself.
    back: usize,
    /// The line as it was before the history was leafed through.
    draft: String,
    /// Ways to go on.
    choices: Vec<String>,
}

#[component]
fn Prompt(props: &PromptProps) -> Html {
    let input = use_node_ref();
    let typing = use_state_eq(Typing::default);
    let set = {
        let input = input.clone();
        move |text: &str| {
            if let Some(input) = input.cast::<HtmlInputElement>() {
                input.set_value(text);
            }
        }
    };
    let onkeydown = {
        let (input, typing) = (input.clone(), typing.clone());
        let (node, history, act, complete) =
            (props.node.clone(), props.history.clone(), props.act.clone(), props.complete.clone());
        Callback::from(move |event: KeyboardEvent| {
            let Some(text) = input.cast::<HtmlInputElement>().map(|input| input.value()) else { return };
            let leaf = |back: usize| {
                let draft = if typing.back == 0 { text.clone() } else { typing.draft.clone() };
                let line = if back == 0 { draft.clone() } else { history[history.len() - back].clone() };
                set(&line);
                typing.set(Typing { back, draft, choices: Vec::new() });
            };
            match event.key().as_str() {
                "Enter" if !text.trim().is_empty() => {
                    act.emit(Action::Enter { node: node.to_string(), text: text.trim().to_owned() });
                    set("");
                    typing.set(Typing::default());
                }
                "ArrowUp" if typing.back < history.len() => leaf(typing.back + 1),
                "ArrowDown" if typing.back > 0 => leaf(typing.back - 1),
                "Escape" => typing.set(Typing { choices: Vec::new(), ..(*typing).clone() }),
                "Tab" if !event.shift_key() && !text.trim().is_empty() => {
                    let choices = complete.emit((node.to_string(), text.clone()));
                    let common = common_start(&choices);
                    if choices.is_empty() {
                        return; // the key goes on to the next control
                    }
                    if common.len() > text.len() {
                        set(&common);
                    }
                    let choices = if choices.len() > 1 { choices } else { Vec::new() };
                    typing.set(Typing { choices, ..Typing::default() });
                }
                _ => return,
            }
            event.prevent_default();
        })
    };
    let words: Vec<&str> = typing.choices.iter().map(|line| line.trim_end().rsplit(' ').next().unwrap_or(line)).collect();
    html! {
        <div class="prompt">
            if !words.is_empty() {
                <div class="choices" role="status" data-test="completions">{ words.join("  ") }</div>
            }
            <label>
                <span class="p" aria-hidden="true">{ &props.node }{ "$" }</span>
                <input ref={input} type="text" id="prompt" aria-label={format!("Command for {}", props.node)} data-test={format!("input-{}", props.node)}
                       autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false" enterkeyhint="send"
                       placeholder="ip route, iptables, ping, flow …" {onkeydown} />
            </label>
        </div>
    }
}

/// What all lines begin with.
fn common_start(lines: &[String]) -> String {
    let Some(first) = lines.first() else { return String::new() };
    let shared = |a: &str, b: &str| {
        a.char_indices().zip(b.chars()).find(|((_, x), y)| x != y).map_or(a.len().min(b.len()), |((i, _), _)| i)
    };
    let end = lines.iter().skip(1).fold(first.len(), |end, line| end.min(shared(first, line)));
    first.get(..end).unwrap_or_default().to_owned()
}

/// A console without entries, for tests.
#[cfg(test)]
fn lines(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_answer_shows_its_end() {
        let text: String = (0..500).map(|i| format!("{i}\n")).collect();
        let (hidden, shown) = last_lines(&text);
        assert_eq!((hidden, shown.len(), shown[0], shown[199]), (300, 200, "300", "499"));
        assert_eq!(last_lines("a\n\nb\n"), (0, vec!["a", "", "b"]));
        assert_eq!(last_lines(""), (0, vec![]));
    }

    #[test]
    fn completion_goes_as_far_as_all_choices_agree() {
        assert_eq!(common_start(&lines(&["ip route add ", "ip route append "])), "ip route a");
        assert_eq!(common_start(&lines(&["ip rule "])), "ip rule ");
        assert_eq!(common_start(&lines(&["ip r", "ip ru"])), "ip r");
        assert_eq!(common_start(&[]), "");
    }
}
