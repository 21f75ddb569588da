//! The only folder that touches the browser: clock, frames, storage, files, sizes, keys, theme, and the surface that packets are
//! painted on. Knows nothing of networks.

pub mod chart;
pub mod clock;
pub mod file;
pub mod focus;
pub mod keys;
pub mod later;
pub mod size;
pub mod storage;
pub mod surface;
pub mod theme;
pub mod wheel;

pub use surface::Surface;

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

fn root() -> Option<web_sys::HtmlElement> {
    use wasm_bindgen::JsCast as _;
    window()?.document()?.document_element()?.dyn_into().ok()
}

/// The element that the page is mounted on.
pub fn mount_point() -> Option<web_sys::Element> {
    window()?.document()?.get_element_by_id("app")
}

/// Calls when what runs now, and what waits for it, has ended.
pub fn soon(call: impl FnOnce() + 'static) {
    gloo::timers::callback::Timeout::new(0, call).forget();
}

/// Is there room for two columns only? (The style sheet's break points.)
pub fn is_narrow() -> bool {
    let width = window().and_then(|w| w.inner_width().ok()?.as_f64()).unwrap_or(1440.0);
    (821.0..=1180.0).contains(&width)
}

/// Puts the title of what is open into the tab's.
pub fn set_title(title: &str) {
    if let Some(document) = window().and_then(|w| w.document()) {
        document.set_title(title);
    }
}
