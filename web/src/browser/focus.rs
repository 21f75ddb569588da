//! Moving the keyboard's focus, and keeping what is new in sight.

use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;
use yew::NodeRef;

/// Focuses the element that the page gave this id.
pub fn by_id(id: &str) {
    let element = super::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id(id));
    if let Some(element) = element.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Shows the end of something that scrolls.
pub fn scroll_to_end(element: &NodeRef) {
    if let Some(element) = element.cast::<HtmlElement>() {
        element.set_scroll_top(element.scroll_height());
    }
}

/// Opens a `<dialog>` as a modal one: the browser keeps the focus inside and gives it back at the end.
pub fn open_modal(element: &NodeRef) {
    if let Some(dialog) = element.cast::<web_sys::HtmlDialogElement>()
        && !dialog.open()
    {
        let _ = dialog.show_modal();
    }
}
