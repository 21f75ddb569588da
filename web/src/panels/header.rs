//! The top: what is open, under which kernel, and what can be done with the whole.

use super::{Panel, chosen};
use crate::action::Action;
use crate::state::{Dialog, Side, Theme};
use crate::widgets::{button::icon_button, icon};
use yew::prelude::*;

/// Draws the top.
pub fn header(props: Panel<'_>) -> Html {
    let on = |action: Action| props.on(action);
    let (undo, redo) = props.view.can_undo_redo;
    let theme = crate::app::other_theme(props.state.theme);
    html! {
        <header class="top">
            <div class="logo">{ icon::logo() }<span>{ "hoplab" }</span></div>
            <h1 class="crumb" data-test="title">{ &props.view.scenario.title }</h1>
            <span class="spring"></span>
            { kernels(props) }
            <div class="tools">
                { icon_button("Undo", "Undo (Ctrl+Z)", "undo", undo, icon::undo(), on(Action::Undo)) }
                { icon_button("Redo", "Redo (Ctrl+Y)", "redo", redo, icon::redo(), on(Action::Redo)) }
                <button class="btn" data-test="open" onclick={on(Action::ShowDialog(Some(Dialog::Open)))}>{ "Open" }</button>
                <button class="btn" data-test="save" title="Save (Ctrl+S)" onclick={on(Action::SaveFile)}>{ "Save" }</button>
                <button class="btn" data-test="export" onclick={on(Action::ShowDialog(Some(Dialog::Export(0))))}>{ "Export" }</button>
                <span class="folds">
                    { fold(props, Side::Left, "Lesson and library", icon::left()) }
                    { fold(props, Side::Foot, "Terminals and timeline", icon::foot()) }
                    { fold(props, Side::Right, "Why and inspector", icon::right()) }
                </span>
                <button class="btn quiet icon" aria-label={if theme == Theme::Dark { "Dark theme" } else { "Light theme" }} data-test="theme"
                        onclick={on(Action::ToggleTheme)}>{ icon::theme() }</button>
                { icon_button("Keys and help", "Keys (?)", "help", true, html! { "?" }, on(Action::ShowDialog(Some(Dialog::Help)))) }
            </div>
        </header>
    }
}

fn fold(props: Panel<'_>, side: Side, label: &'static str, icon: Html) -> Html {
    let shown = !props.state.folded[side as usize];
    html! {
        <button class="btn quiet icon" aria-label={label} aria-pressed={shown.to_string()} title={label}
                onclick={props.act.reform(move |_: MouseEvent| Action::Fold(side))}>{ icon }</button>
    }
}

/// The scenario's kernels to choose from, all others, and a second one to compare with.
fn kernels(props: Panel<'_>) -> Html {
    let view = &props.view;
    let current = view.worlds.first().map_or("", |world| &world.kernel);
    let beside = view.worlds.get(1).map(|world| world.kernel.clone());
    let choose = props.act.reform(|event: Event| Action::SetKernel { node: None, version: chosen(&event) });
    let compare =
        props.act.reform(|event: Event| Action::Compare(Some(chosen(&event)).filter(|version| !version.is_empty())));
    html! {
        <div class="kernels" role="group" aria-label="Kernel">
            <label>
                <span class="hidden-small">{ "Linux" }</span>
                <select aria-label="Kernel of all nodes" data-test="kernel" onchange={choose}>
                    { for view.kernels.iter().map(|(version, known)| html! {
                        <option value={*version} selected={*version == current} title={*known}>{ version }</option>
                    }) }
                </select>
            </label>
            <label>
                <span class="hidden-small">{ "beside" }</span>
                <select aria-label="Compare with kernel" data-test="compare" onchange={compare}>
                    <option value="" selected={beside.is_none()}>{ "none" }</option>
                    { for view.kernels.iter().map(|(version, known)| html! {
                        <option value={*version} selected={beside.as_deref() == Some(*version)} title={*known}>{ version }</option>
                    }) }
                </select>
            </label>
        </div>
    }
}
