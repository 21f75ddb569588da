//! Light and dark, and what the reader has asked of the machine: colours come from the style sheet alone.

use super::{root, window};

/// Light, dark, or what the system says.
pub fn set(theme: Option<&str>) {
    let Some(root) = root() else { return };
    let _ = match theme {
        Some(theme) => root.set_attribute("data-theme", theme),
        None => root.remove_attribute("data-theme"),
    };
}

/// The colour that a custom property of the style sheet has now.
pub fn color(property: &str) -> String {
    let style = root().and_then(|root| window()?.get_computed_style(&root).ok().flatten());
    style.and_then(|style| style.get_property_value(property).ok()).unwrap_or_default().trim().to_owned()
}

/// Has the reader asked for less motion?
pub fn reduced_motion() -> bool {
    asks("(prefers-reduced-motion: reduce)")
}

/// Does the system prefer dark?
pub fn prefers_dark() -> bool {
    asks("(prefers-color-scheme: dark)")
}

fn asks(query: &str) -> bool {
    window().and_then(|w| w.match_media(query).ok().flatten()).is_some_and(|list| list.matches())
}
