//! Keys that count wherever the focus is. The page decides what they mean; this tells it where they were pressed.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, KeyboardEvent};

/// A key press, as the page sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// `KeyboardEvent.key`.
    pub name: String,
    /// Control or the command key.
    pub control: bool,
    /// Shift.
    pub shift: bool,
    /// Inside a text field, a list to choose from or a dialog, where plain keys have their own meaning.
    pub typing: bool,
    /// On the canvas.
    pub on_canvas: bool,
    /// On the canvas, the timeline or the packets, or nothing has the focus: only there do single letters, digits and signs count.
    pub single: bool,
    /// On a button or a slider, which have use for the space bar, Home and End.
    pub on_button: bool,
}

/// Calls for each key press; what `call` answers with true is not the browser's any more.
pub fn listen(call: impl Fn(&Key) -> bool + 'static) -> Option<EventListener> {
    let document = super::window()?.document()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&document, "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        if event.default_prevented() || event.alt_key() || event.is_composing() {
            return;
        }
        let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
        let within = |selector: &str| target.as_ref().is_some_and(|t| t.closest(selector).ok().flatten().is_some());
        let key = Key {
            name: event.key(),
            control: event.ctrl_key() || event.meta_key(),
            shift: event.shift_key(),
            typing: within("input:not([type=range]), textarea, select, dialog"),
            on_canvas: within(".stage"),
            single: within(".stage, .time") || !within("body *"),
            on_button: within("button, [role=button], [role=tab], a, input[type=range], summary"),
        };
        if call(&key) {
            event.prevent_default();
        }
    }))
}
