//! Files: one chosen by the user is read, one made by the page is handed over. Nothing leaves the machine.

use gloo::file::callbacks::{FileReader, read_as_text};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};

/// Offers `text` as a download.
pub fn save(name: &str, text: &str) -> bool {
    hand_over(name, &JsValue::from_str(text), "text/plain;charset=utf-8").is_some()
}

/// Offers `bytes` as a download.
pub fn save_bytes(name: &str, bytes: &[u8]) -> bool {
    hand_over(name, &js_array::Uint8Array::from(bytes), "application/octet-stream").is_some()
}

/// The browser's own way: a link to the data, clicked.
fn hand_over(name: &str, content: &JsValue, kind: &str) -> Option<()> {
    let parts = [content.clone()].into_iter().collect::<js_array::Array>();
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    // A sequence of buffers and of texts is one argument to the browser.
    let blob = Blob::new_with_buffer_source_sequence_and_options(&parts, &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = super::window()?.document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The download has its own hold on the data by the next turn.
    gloo::timers::callback::Timeout::new(10_000, move || drop(Url::revoke_object_url(&url))).forget();
    Some(())
}

mod js_array {
    pub use web_sys::js_sys::{Array, Uint8Array};
}

/// Reads the file that was chosen in `input`: (its name, its text). Dropping the reader gives up.
pub fn read_chosen(
    input: &HtmlInputElement,
    done: impl FnOnce(String, Result<String, String>) + 'static,
) -> Option<FileReader> {
    let file = input.files()?.get(0)?;
    let name = file.name();
    let file = gloo::file::File::from(file);
    Some(read_as_text(&file, move |text| done(name, text.map_err(|error| error.to_string()))))
}
