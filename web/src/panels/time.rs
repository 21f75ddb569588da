//! Time: play, pause, step, speed and the scrubber; under them the timeline, the list of packets or the gateways' states.

use super::gateways::gateways;
use super::packets::packets;
use super::timeline::timeline;
use super::{Panel, chosen};
use crate::action::Action;
use crate::state::{Foot, SPEEDS};
use crate::view::seconds;
use crate::widgets::{button::icon_button, icon, tabs::tabs};
use hoplab_core::Time;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Draws it.
pub fn time_panel(props: Panel<'_>) -> Html {
    let (state, act) = (props.state, props.act);
    let titles = [(Foot::Timeline, "Timeline"), (Foot::Packets, "Packets"), (Foot::Gateways, "Gateways")];
    html! {
        <section class="time" aria-label="Time">
            { tabs("foot", "Timeline, packets and gateways", &titles, state.foot, act, Action::ShowFoot) }
            <div class="sheet" role="tabpanel" id="foot-panel" aria-labelledby={format!("foot-tab-{}", state.foot as usize)}>
                { match state.foot {
                    Foot::Timeline => timeline(props),
                    Foot::Packets => packets(props),
                    Foot::Gateways => gateways(props),
                } }
            </div>
        </section>
    }
}

/// The buttons and the scrubber: always in sight.
pub fn transport(props: Panel<'_>) -> Html {
    let (view, state, act) = (props.view, props.state, props.act);
    let on = |action: Action| props.on(action);
    let scrub = act.reform(|event: InputEvent| {
        let value = event.target_dyn_into::<HtmlInputElement>().map_or(0.0, |input| input.value_as_number());
        Action::GoTo(Time((value.max(0.0) * 1000.0) as u64))
    });
    let speed = act.reform(|event: Event| Action::SetSpeed(chosen(&event).parse().unwrap_or(0)));
    let (label, sign) = if view.playing { ("Pause", icon::pause()) } else { ("Play", icon::play()) };
    html! {
        <div class="transport" role="group" aria-label="Time">
            { icon_button("Begin anew", "Begin the scenario anew", "restart", true, icon::restart(), on(Action::Restart)) }
            { icon_button("Back one frame", "Back one frame (Ctrl+←)", "back", true, icon::step_back(), on(Action::StepBack)) }
            <button class={classes!("btn", "icon", "play", (!view.playing && view.now == Time::ZERO).then_some("primary"))} aria-label={label} title={format!("{label} (Space)")} data-test="play" onclick={on(Action::TogglePlay)}>{ sign }</button>
            { icon_button("On one frame", "On one frame (Ctrl+→)", "step", true, icon::step(), on(Action::Step)) }
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
