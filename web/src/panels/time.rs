//! Time: play, pause, step, speed and the scrubber; under them the timeline or the list of packets.

use super::header::{Props, chosen};
use super::{packets::Packets, timeline::Timeline};
use crate::action::Action;
use crate::state::{Foot, SPEEDS};
use crate::view::seconds;
use crate::widgets::{icon, tabs::Tabs};
use hoplab_core::Time;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Draws it.
#[component]
pub fn TimePanel(props: &Props) -> Html {
    let (view, state, act) = (&props.view, &props.state, &props.act);
    let tabs = vec![(Foot::Timeline, "Timeline".into()), (Foot::Packets, "Packets".into())];
    html! {
        <section class="time" aria-label="Time">
            <Tabs<Foot> name="foot" label="Timeline and packets" {tabs} shown={state.foot} show={act.reform(Action::ShowFoot)} />
            <div class="sheet" role="tabpanel" id="foot-panel" aria-labelledby={format!("foot-tab-{}", state.foot as usize)}>
                { match state.foot {
                    Foot::Timeline => html! { <Timeline view={view.clone()} state={state.clone()} act={act.clone()} /> },
                    Foot::Packets => html! { <Packets view={view.clone()} state={state.clone()} act={act.clone()} /> },
                } }
            </div>
        </section>
    }
}

/// The buttons and the scrubber: always in sight.
#[component]
pub fn Transport(props: &Props) -> Html {
    let (view, state, act) = (&props.view, &props.state, &props.act);
    let on = |action: Action| act.reform(move |_: MouseEvent| action.clone());
    let scrub = act.reform(|event: InputEvent| {
        let value = event.target_dyn_into::<HtmlInputElement>().map_or(0.0, |input| input.value_as_number());
        Action::GoTo(Time((value.max(0.0) * 1000.0) as u64))
    });
    let speed = act.reform(|event: Event| Action::SetSpeed(chosen(&event).parse().unwrap_or(0)));
    let (label, sign) = if view.playing { ("Pause", icon::pause()) } else { ("Play", icon::play()) };
    html! {
        <div class="transport" role="group" aria-label="Time">
            <button class="btn quiet icon" aria-label="Begin anew" title="Begin the scenario anew" data-test="restart" onclick={on(Action::Restart)}>{ icon::restart() }</button>
            <button class="btn quiet icon" aria-label="Back one frame" title="Back one frame (Ctrl+←)" data-test="back" onclick={on(Action::StepBack)}>{ icon::step_back() }</button>
            <button class={classes!("btn", "icon", "play", (!view.playing && view.now == Time::ZERO).then_some("primary"))} aria-label={label} title={format!("{label} (Space)")} data-test="play" onclick={on(Action::TogglePlay)}>{ sign }</button>
            <button class="btn quiet icon" aria-label="On one frame" title="On one frame (Ctrl+→)" data-test="step" onclick={on(Action::Step)}>{ icon::step() }</button>
            <label class="speed" title="Speed (1 to 6)">
                <span class="said">{ "Speed" }</span>
                <select data-test="speed" onchange={speed}>
                    { for SPEEDS.iter().enumerate().map(|(i, (_, name))| html! {
                        <option value={i.to_string()} selected={i == state.speed}>{ "× " }{ name }</option>
                    }) }
                </select>
            </label>
            <input class="scrub" type="range" min="0" max={(view.horizon.0 / 1000).to_string()} step="100" value={(view.now.0 / 1000).to_string()}
                   aria-label="Time" aria-valuetext={seconds(view.now)} data-test="scrubber" oninput={scrub} />
            <output class={classes!("clock", view.travelling.then_some("travelling"))} data-test="time">{ seconds(view.now) }</output>
        </div>
    }
}
