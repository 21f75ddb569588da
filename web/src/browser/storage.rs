//! What is kept between visits, in `localStorage`. A full or forbidden store is no error: the page works on, unsaved.

use gloo::storage::{LocalStorage, Storage as _};

/// Everything that Hoplab keeps begins with this.
const PREFIX: &str = "hoplab.";

/// The text kept under `key`.
pub fn get(key: &str) -> Option<String> {
    LocalStorage::raw().get_item(&format!("{PREFIX}{key}")).ok().flatten()
}

/// Keeps a text; false when the browser does not let us.
pub fn set(key: &str, text: &str) -> bool {
    super::window().and_then(|w| w.local_storage().ok().flatten()).is_some()
        && LocalStorage::raw().set_item(&format!("{PREFIX}{key}"), text).is_ok()
}
