//! The mouse wheel over an element, kept from scrolling the page.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, WheelEvent};

/// Calls with each turn of the wheel, in pixels down.
pub fn listen(element: &Element, call: impl Fn(f64) + 'static) -> EventListener {
    EventListener::new_with_options(element, "wheel", EventListenerOptions::enable_prevent_default(), move |event| {
        if let Some(wheel) = event.dyn_ref::<WheelEvent>() {
            event.prevent_default();
            call(wheel.delta_y());
        }
    })
}
