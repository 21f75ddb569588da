//! The goals, each with a tick for every network on the stage.

use crate::view::View;
use yew::prelude::*;

/// Name, sign and word of a goal's state.
const fn state(met: Option<bool>) -> (&'static str, &'static str, &'static str) {
    match met {
        Some(true) => ("ok", "✓", "met"),
        Some(false) => ("bad", "✕", "not met"),
        None => ("open", "", "not decided yet"),
    }
}

/// Draws them.
pub fn goals(view: &View) -> Html {
    let Some(first) = view.worlds.first() else { return Html::default() };
    if first.goals.is_empty() {
        return Html::default();
    }
    let tick = |goal: usize, world: &crate::view::WorldView| {
        let met = world.goals.get(goal).and_then(|goal| goal.met);
        let (class, sign, word) = state(met);
        let said = format!("{word} under Linux {}", world.kernel);
        html! { <span class={classes!("tick", class)} role="img" aria-label={said.clone()} title={said}>{ sign }</span> }
    };
    html! {
        <>
            <h3 class="label">{ "Goals" }</h3>
            <ul class="goals">
                { for first.goals.iter().enumerate().map(|(i, goal)| html! {
                    <li class="goal" data-test={format!("goal-{i}")} data-state={state(goal.met).0}>
                        <span class="ticks">{ for view.worlds.iter().map(|world| tick(i, world)) }</span>
                        <div>{ &goal.text }<small>{ &goal.hint }</small></div>
                    </li>
                }) }
            </ul>
        </>
    }
}
