//! The lesson: its text, the goals, what happens under each kernel, and where it comes from.

use super::Panel;
use super::goals::goals;
use crate::action::Action;
use crate::widgets::markdown;
use yew::prelude::*;

/// Draws it.
pub fn lesson(props: Panel<'_>) -> Html {
    let scenario = &props.view.scenario;
    let shown = |version: &str| props.view.worlds.iter().any(|world| world.kernel == version);
    let outcome = |(version, text): (&String, &String)| {
        let choose = {
            let version = version.clone();
            props.act.reform(move |_: MouseEvent| Action::SetKernel { node: None, version: version.clone() })
        };
        html! {
            <li class={classes!(shown(version).then_some("now"))}>
                <button class="btn quiet kernel" aria-label={format!("Run under Linux {version}")} onclick={choose}>{ version }</button>
                <span>{ text }</span>
            </li>
        }
    };
    let listed = scenario.kernels.iter().filter_map(|kernel| scenario.outcomes.get_key_value(kernel));
    let others = scenario.outcomes.iter().filter(|(version, _)| !scenario.kernels.contains(version));
    let outcomes = others.chain(listed);
    html! {
        <div class="lesson" data-test="lesson">
            <h2>{ &scenario.title }</h2>
            if scenario.lesson.is_empty() {
                <p>{ markdown::line(&scenario.summary) }</p>
            } else {
                { markdown::render(&scenario.lesson) }
            }
            { goals(props.view) }
            if !scenario.outcomes.is_empty() {
                <h3 class="label">{ "Under each kernel" }</h3>
                <ul class="outcomes">{ for outcomes.map(outcome) }</ul>
            }
            if !scenario.sources.is_empty() {
                <h3 class="label">{ "Sources" }</h3>
                <ul class="sources">{ for scenario.sources.iter().map(|source| html! { <li>{ markdown::line(source) }</li> }) }</ul>
            }
        </div>
    }
}
