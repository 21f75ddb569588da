//! The size of an element, as it changes.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::js_sys::Array;
use web_sys::{Element, HtmlElement, ResizeObserver};

/// Watches one element until it is dropped.
pub struct Watch {
    observer: ResizeObserver,
    _call: Closure<dyn FnMut(Array)>,
}

/// Calls with the element's inner width and height in CSS pixels, now and at each change.
pub fn watch(element: &HtmlElement, call: impl Fn(i32, i32) + 'static) -> Option<Watch> {
    let watched = element.clone();
    let call = Closure::wrap(
        Box::new(move |_: Array| call(watched.client_width(), watched.client_height())) as Box<dyn FnMut(Array)>
    );
    let observer = ResizeObserver::new(call.as_ref().unchecked_ref()).ok()?;
    observer.observe(element.unchecked_ref::<Element>());
    Some(Watch { observer, _call: call })
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
