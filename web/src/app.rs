//! The page: actions come in, the session and the screen's state change, views go out to the panels.
//! While time runs, each picture gets a slice of the simulation and a painting of what flies; the panels follow a few times a second.

use crate::action::Action;
use crate::browser::{self, clock, file, keys, later, storage, theme};
use crate::canvas::packet::Scene;
use crate::canvas::{Painter, stage};
use crate::keymap;
use crate::library;
use crate::panels::{Panel, export, header, help, inspect, learn, open::Open, terminal::Terminal, time};
use crate::plain;
use crate::saved::Saved;
use crate::session::Session;
use crate::state::{Dialog, Notice, SPEEDS, Side, State, Tab, Theme};
use crate::view::View;
use hoplab_core::{Span, Time};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Milliseconds between two looks of the panels while time runs.
const PANEL_MS: f64 = 125.0;
/// Milliseconds between two savings while time runs.
const SAVE_MS: f64 = 2000.0;
/// What is said while the later part of the page is fetched and something waits for it.
const LOADING: &str = "The rest of Hoplab is loading…";
const KEPT: &str = "lab";
const KEPT_THEME: &str = "theme";

/// The page.
pub struct App {
    session: Rc<RefCell<Session>>,
    state: Rc<State>,
    view: Rc<View>,
    painter: Painter,
    frame: Option<gloo::render::AnimationFrame>,
    shown_at: f64,
    saved_at: f64,
    /// What waits for the later part of the page.
    waiting: Vec<Action>,
    /// What an earlier visit kept is still to be gone on with: it must not be overwritten.
    kept_waits: bool,
    _keys: Option<gloo::events::EventListener>,
    _later: Option<gloo::events::EventListener>,
}

impl Component for App {
    type Message = Action;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let mut state = State::new(browser::is_narrow());
        state.theme = storage::get(KEPT_THEME).map_or(Theme::System, |name| Theme::of(&name));
        show_theme(state.theme);
        let (mut session, waiting) = first_session(&mut state);
        let view = session.view(&state);
        choose_a_node(&mut state, &view);
        let view = Rc::new(session.view(&state));
        browser::set_title(&format!("{} · Hoplab", view.scenario.title));
        let link = ctx.link().clone();
        let listener = keys::listen(move |key| keymap::action(key).map(|action| link.send_message(action)).is_some());
        let link = ctx.link().clone();
        let fetched = later::listen(move |outcome| link.send_message(Action::LaterFetched(outcome)));
        let mut app = Self {
            session: Rc::new(RefCell::new(session)),
            state: Rc::new(state),
            view,
            painter: Painter::default(),
            frame: None,
            shown_at: 0.0,
            saved_at: 0.0,
            kept_waits: !waiting.is_empty(),
            waiting,
            _keys: listener,
            _later: fetched,
        };
        app.keep_moving(ctx);
        app
    }

    fn update(&mut self, ctx: &Context<Self>, action: Action) -> bool {
        let is_frame = matches!(action, Action::Frame(_));
        let mut state = (*self.state).clone();
        if !later::is_here() && (!plain::action(&action) || (!self.waiting.is_empty() && plain::is_deed(&action))) {
            self.waiting.push(action);
            state.tell(LOADING, false);
            self.state = Rc::new(state);
            later::ask();
            return true;
        }
        let theme_before = state.theme;
        state.apply(&action);
        if let Action::LaterFetched(outcome) = &action {
            self.go_on(ctx, outcome.as_ref().err(), &mut state);
        } else if let Err(why) = self.act(action, &mut state) {
            state.tell(why, true);
        }
        if state.theme != theme_before {
            show_theme(state.theme);
            storage::set(KEPT_THEME, state.theme.name().unwrap_or_default());
        }
        self.keep_moving(ctx);
        let moving = self.session.borrow().is_moving();
        if is_frame && moving && clock::now_ms() - self.shown_at < PANEL_MS {
            self.paint();
            return false;
        }
        self.show(state);
        if !is_frame || !moving || self.shown_at - self.saved_at > SAVE_MS {
            self.save();
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let act = ctx.link().callback(|action: Action| action);
        let (view, state) = (self.view.clone(), self.state.clone());
        let complete = {
            let session = self.session.clone();
            Callback::from(move |(node, text): (String, String)| session.borrow().complete(&node, &text))
        };
        let repaint = {
            let (session, painter, state) = (self.session.clone(), self.painter.clone(), self.state.clone());
            Callback::from(move |()| paint(&session.borrow(), &painter, &state))
        };
        let panel = Panel { view: &view, state: &state, act: &act };
        let folded = |side: Side| state.folded[side as usize];
        let tab = match state.tab {
            Tab::Canvas => "tab-canvas",
            Tab::Learn => "tab-learn",
            Tab::Terminal => "tab-terminal",
            Tab::Time => "tab-time",
            Tab::Inspect => "tab-inspect",
        };
        let class = classes!(
            "page",
            tab,
            folded(Side::Left).then_some("no-left"),
            folded(Side::Right).then_some("no-right"),
            folded(Side::Foot).then_some("no-foot"),
        );
        html! {
            <div {class} data-test="page" data-playing={view.playing.to_string()}>
                <a class="skip" href="#prompt">{ "To the terminal" }</a>
                { header::header(panel) }
                <main>
                    { stage(panel, &self.painter, &repaint) }
                    { time::transport(panel) }
                    { learn::learn(panel) }
                    <div class="foot">
                        <Terminal view={view.clone()} node={state.node.clone()} act={act.clone()} {complete} />
                        { time::time_panel(panel) }
                    </div>
                    { inspect::inspect(panel) }
                </main>
                { tab_bar(state.tab, &act) }
                { for state.dialog.map(|dialog| self.dialog(dialog, &act)) }
                { notice(&state, &act) }
            </div>
        }
    }
}

impl App {
    /// What an action does to the lab.
    fn act(&mut self, action: Action, state: &mut State) -> Result<(), String> {
        let mut session = self.session.borrow_mut();
        match action {
            Action::OpenBuiltIn(name) => {
                let items = library::items();
                let item = items.iter().find(|item| item.name == name);
                *session = Session::open(&name, item.ok_or_else(|| format!("no scenario is called {name:?}"))?.text)?;
            }
            Action::OpenText(name, text) => match Session::open(&name, &text) {
                Ok(opened) => *session = opened,
                Err(why) => {
                    state.dialog = Some(Dialog::Open);
                    return Err(why);
                }
            },
            Action::Restart => session.restart()?,
            Action::TogglePlay => session.toggle_play(),
            Action::Step => session.step(),
            Action::StepBack => session.step_back(),
            Action::GoTo(at) => session.go_to(at),
            Action::GoToEnd => session.go_to(self.view.horizon),
            Action::GoToDifference => {
                if let Some(difference) = &self.view.difference {
                    session.go_to(difference.at);
                    // The second network is the one that is held against the first: why it differs is asked there.
                    let there = Some((1, difference.right)).filter(|(_, packet)| packet.0 != 0);
                    state.packet = there.or(Some((0, difference.left)));
                    state.right = crate::state::Right::Why;
                    state.node.clone_from(&difference.node);
                }
            }
            Action::Frame(at) => session.frame(at, SPEEDS.get(state.speed).map_or(1_000_000_000, |(rate, _)| *rate)),
            Action::Enter { node, text } => session.enter(&node, &text)?,
            Action::SetKernel { node, version } => session.set_kernel(node.as_deref(), &version)?,
            Action::Compare(kernel) => session.compare(kernel.as_deref())?,
            Action::Undo => session.undo(true)?,
            Action::Redo => session.undo(false)?,
            Action::NextPacket(forward) => {
                if let Some(packet) = session.neighbour_packet(state.packet, forward) {
                    state.apply(&Action::SelectPacket(packet.0, packet.1));
                }
            }
            Action::SaveFile => {
                let (name, text) = session.as_file();
                if file::save(&name, &text) {
                    state.tell(format!("Saved as {name}"), false);
                }
            }
            Action::SaveText(name, text) if file::save(&name, &text) => {
                state.tell(format!("Saved as {name}"), false);
            }
            Action::SaveCapture(name) => {
                let saved = file::save_bytes(&name, &session.capture_file()?);
                let told = if saved { format!("Saved as {name}") } else { format!("{name} cannot be saved here") };
                state.tell(told, !saved);
            }
            Action::Resume => {
                self.kept_waits = false;
                if let Some(saved) = kept() {
                    *session = resume(&saved, state).unwrap_or_else(|| first_scenario(state));
                }
            }
            Action::FetchLater => {
                state.tell(LOADING, false);
                later::ask();
            }
            Action::DismissNotice => self.waiting.retain(|action| *action == Action::Resume),
            Action::ToggleTheme => state.theme = other_theme(state.theme),
            Action::OpenTerminal(_) | Action::FocusTerminal => browser::focus::by_id("prompt"),
            _ => {}
        }
        Ok(())
    }

    /// Does what waited for the later part of the page, or says why it cannot be done.
    fn go_on(&mut self, ctx: &Context<Self>, trouble: Option<&String>, state: &mut State) {
        match trouble {
            None => ctx.link().send_message_batch(std::mem::take(&mut self.waiting)),
            Some(why) if !self.waiting.is_empty() => {
                let text = format!("That needs a part of Hoplab that could not be fetched: {why}");
                state.notice = Some(Notice { text, bad: true, remedy: Some(("Try again", Action::FetchLater)) });
            }
            Some(_) => {} // nobody has missed it yet
        }
    }

    /// Makes the views anew for this state.
    fn show(&mut self, mut state: State) {
        let mut session = self.session.borrow_mut();
        let mut view = session.view(&state);
        if choose_a_node(&mut state, &view) {
            view = session.view(&state);
        }
        if view.scenario.title != self.view.scenario.title {
            browser::set_title(&format!("{} · Hoplab", view.scenario.title));
        }
        self.view = Rc::new(view);
        self.state = Rc::new(state);
        self.shown_at = clock::now_ms();
    }

    /// Asks for the next picture while anything moves.
    fn keep_moving(&mut self, ctx: &Context<Self>) {
        self.frame = self.session.borrow().is_moving().then(|| {
            let link = ctx.link().clone();
            clock::next_frame(move |at| link.send_message(Action::Frame(at)))
        });
    }

    fn paint(&self) {
        paint(&self.session.borrow(), &self.painter, &self.state);
    }

    fn save(&mut self) {
        self.saved_at = clock::now_ms();
        if self.kept_waits {
            return;
        }
        storage::set(KEPT, &self.session.borrow().saved().write());
    }

    #[inline(never)] // web/later.txt
    fn dialog(&self, dialog: Dialog, act: &Callback<Action>) -> Html {
        let name = AttrValue::from(self.view.name.to_string());
        match dialog {
            Dialog::Help => help::help(act),
            Dialog::Open => {
                let text = self.session.borrow().as_file().1;
                html! { <Open {name} {text} notice={self.state.notice.clone()} act={act.clone()} /> }
            }
            Dialog::Export(form) => {
                let session = self.session.borrow();
                export::export(&self.view.name, form, |form| session.export(form), act)
            }
        }
    }
}

/// What an earlier visit kept.
fn kept() -> Option<Saved> {
    storage::get(KEPT).as_deref().and_then(Saved::read)
}

/// What an earlier visit kept, or the first scenario; and what is to be done once the later part of the page has come.
fn first_session(state: &mut State) -> (Session, Vec<Action>) {
    if let Some(saved) = kept() {
        if !plain::saved(&saved) {
            state.tell(LOADING, false);
            return (Session::empty(), vec![Action::Resume]);
        }
        // The same scenario as its own file has it: of reading TOML the first part has but what that needs.
        let saved = Saved { scenario: library::FIRST_TEXT.to_owned(), ..saved };
        if let Some(session) = resume(&saved, state) {
            return (session, Vec::new());
        }
    }
    (first_scenario(state), Vec::new())
}

fn resume(saved: &Saved, state: &mut State) -> Option<Session> {
    let resumed = Session::resume(saved);
    resumed.map_err(|why| state.tell(format!("The kept lab could not be opened: {why}"), true)).ok()
}

fn first_scenario(state: &mut State) -> Session {
    Session::open(library::FIRST, library::FIRST_TEXT).unwrap_or_else(|why| {
        state.tell(why, true);
        Session::empty()
    })
}

/// Sees to it that a node is chosen: a router before others. True when it had to choose.
fn choose_a_node(state: &mut State, view: &View) -> bool {
    let Some(world) = view.worlds.first() else { return false };
    let nodes = &world.topology.nodes;
    if nodes.iter().any(|node| node.name == state.node) {
        return false;
    }
    let node = nodes.iter().find(|node| node.kind == "router").or_else(|| nodes.first());
    state.node = node.map(|node| node.name.clone()).unwrap_or_default();
    node.is_some()
}

/// The theme that the reader does not see now.
pub fn other_theme(theme: Theme) -> Theme {
    match theme {
        Theme::System if theme::prefers_dark() => Theme::Light,
        Theme::System | Theme::Light => Theme::Dark,
        Theme::Dark => Theme::Light,
    }
}

fn show_theme(choice: Theme) {
    theme::set(choice.name());
}

/// Paints what flies over each network. A drop is shown for a moment of the reader's time.
fn paint(session: &Session, painter: &Painter, state: &State) {
    let rate = SPEEDS.get(state.speed).map_or(1_000_000_000, |(rate, _)| *rate);
    let now = session.now();
    let moment = Span::nanos((rate.saturating_mul(3) / 2).min(10_000_000_000));
    for world in 0..2 {
        let flights = session.flights(world);
        let dropped = session.dropped(world, now - moment, Time(now.0 + 1));
        let chosen = state.packet.filter(|(of, _)| *of == world).map(|(_, packet)| packet);
        let scene = Scene { now, flights: &flights, dropped: &dropped, moment, chosen, still: theme::reduced_motion() };
        painter.paint(world, &scene);
    }
}

/// On a small screen: one panel at a time.
fn tab_bar(shown: Tab, act: &Callback<Action>) -> Html {
    let tabs = [
        (Tab::Canvas, "Network"),
        (Tab::Learn, "Learn"),
        (Tab::Terminal, "Terminal"),
        (Tab::Time, "Packets"),
        (Tab::Inspect, "Why"),
    ];
    html! {
        <nav class="tabbar" aria-label="Panels">
            { for tabs.iter().map(|(tab, name)| {
                let tab = *tab;
                html! { <button aria-pressed={(tab == shown).to_string()} data-test={format!("tab-{}", name.to_ascii_lowercase())}
                                onclick={act.reform(move |_: MouseEvent| Action::ShowTab(tab))}>{ name }</button> }
            }) }
        </nav>
    }
}

/// A message, until it is taken away.
fn notice(state: &State, act: &Callback<Action>) -> Html {
    html! {
        <div class="notices" role="status" aria-live="polite">
            if let Some(notice) = &state.notice {
                <div class={classes!("notice", notice.bad.then_some("bad"))} data-test="notice">
                    <span>{ &notice.text }</span>
                    if let Some((name, action)) = notice.remedy.clone() {
                        <button class="btn small" data-test="remedy" onclick={act.reform(move |_: MouseEvent| action.clone())}>{ name }</button>
                    }
                    <button class="btn quiet small" onclick={act.reform(|_: MouseEvent| Action::DismissNotice)}>{ "Dismiss" }</button>
                </div>
            }
        </div>
    }
}
