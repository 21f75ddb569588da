//! The part of the page that comes after the first view (xtask/src/split). `start.js` fetches it; here it is asked for, and heard of.

use gloo::events::EventListener;
use std::cell::Cell;
use wasm_bindgen::JsCast as _;
use web_sys::{CustomEvent, Event};

/// start.js says how fetching went: the detail is what went wrong, empty if nothing did.
const FETCHED: &str = "hoplab-fetched";
/// Asks start.js to fetch.
const WANTED: &str = "hoplab-wanted";

thread_local! {
    static HERE: Cell<bool> = const { Cell::new(false) };
}

/// Has it come?
pub fn is_here() -> bool {
    HERE.get()
}

/// Asks for it, if it is not on its way.
pub fn ask() {
    if let (Some(window), Ok(event)) = (super::window(), Event::new(WANTED)) {
        let _ = window.dispatch_event(&event);
    }
}

/// Calls when it has come, or could not be fetched, with the reason.
pub fn listen(call: impl Fn(Result<(), String>) + 'static) -> Option<EventListener> {
    let window = super::window()?;
    Some(EventListener::new(&window, FETCHED, move |event| {
        let why = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string()).unwrap_or_default();
        HERE.set(why.is_empty());
        call(if why.is_empty() { Ok(()) } else { Err(why) });
    }))
}
