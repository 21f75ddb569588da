//! The middle of the page: one network, or two side by side, and what to do with the picture.

use super::{Painter, difference::difference, world::World};
use crate::action::Action;
use crate::panels::Panel;
use crate::widgets::icon;
use std::rc::Rc;
use yew::prelude::*;

/// Draws it. `repaint` is called when what flies must be painted anew.
pub fn stage(props: Panel<'_>, painter: &Painter, repaint: &Callback<()>) -> Html {
    let view = props.view;
    let pane = |(place, world): (usize, &Rc<crate::view::WorldView>)| {
        let known = view.kernels.iter().find(|(version, _)| *version == world.kernel).map_or("", |(_, summary)| summary);
        let outcome = view.scenario.outcomes.get(&world.kernel).map(|text| AttrValue::from(text.clone()));
        html! {
            <World key={place} {place} world={world.clone()} known_for={known} {outcome} chosen={props.state.node.clone()}
                   camera={props.state.camera} painter={painter.clone()} repaint={repaint.clone()} act={props.act.clone()} />
        }
    };
    let on = |action: Action| props.on(action);
    let zoom = |label: &'static str, action: Action, icon: Html| {
        html! { <button class="btn icon" aria-label={label} onclick={on(action)}>{ icon }</button> }
    };
    let compared = view.worlds.len() > 1;
    html! {
        <section class={classes!("stage", compared.then_some("two"))} aria-label="Network" data-test="stage">
            <div class="worlds">{ for view.worlds.iter().enumerate().map(pane) }</div>
            if compared {
                { difference(view.difference.as_ref(), props.act) }
            }
            <div class="zoom" role="group" aria-label="View">
                { zoom("Zoom out", Action::Zoom(800), icon::minus()) }
                { zoom("Zoom in", Action::Zoom(1250), icon::plus()) }
                { zoom("Fit the network", Action::FitCanvas, icon::fit()) }
            </div>
        </section>
    }
}
