//! Icons: plain strokes in the colour of the text.

use yew::prelude::*;

fn strokes(path: &'static str) -> Html {
    html! {
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path d={path} fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
    }
}

fn filled(path: &'static str) -> Html {
    html! {
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path d={path} fill="currentColor" />
        </svg>
    }
}

/// The page's sign.
pub fn logo() -> Html {
    html! {
        <svg class="sign" viewBox="0 0 22 22" width="22" height="22" aria-hidden="true" focusable="false">
            <circle cx="4" cy="11" r="3" class="full" />
            <circle cx="18" cy="5" r="2.6" /><circle cx="18" cy="17" r="2.6" /><path d="M6.6 9.8 15.4 6M6.6 12.2 15.4 16" />
        </svg>
    }
}

/// Let time run.
pub fn play() -> Html {
    filled("M4.5 2.8v10.4c0 .6.6 1 1.1.7l8-5.2c.5-.3.5-1 0-1.3l-8-5.2c-.5-.4-1.1 0-1.1.6z")
}
/// Stop.
pub fn pause() -> Html {
    filled("M4 3h3v10H4zM9 3h3v10H9z")
}
/// On by one.
pub fn step() -> Html {
    filled("M3 3.2v9.6c0 .5.5.8.9.6L10 9v4h2.2V3H10v4L3.9 2.6c-.4-.3-.9 0-.9.6z")
}
/// Back by one.
pub fn step_back() -> Html {
    filled("M13 3.2v9.6c0 .5-.5.8-.9.6L6 9v4H3.8V3H6v4l6.1-4.4c.4-.3.9 0 .9.6z")
}
/// To the beginning.
pub fn restart() -> Html {
    strokes("M3 8a5 5 0 1 0 1.6-3.7M3 2.5v3h3")
}
/// Take back.
pub fn undo() -> Html {
    strokes("M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7")
}
/// Do again.
pub fn redo() -> Html {
    strokes("M10 3l3.5 3.5L10 10M13 6.5H6.5a3.5 3.5 0 0 0 0 7H9")
}
/// More.
pub fn plus() -> Html {
    strokes("M8 3v10M3 8h10")
}
/// Less.
pub fn minus() -> Html {
    strokes("M3 8h10")
}
/// The whole.
pub fn fit() -> Html {
    strokes("M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10")
}
/// Away.
pub fn close() -> Html {
    strokes("M4 4l8 8M12 4l-8 8")
}
/// Light and dark.
pub fn theme() -> Html {
    html! {
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.7" />
            <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
        </svg>
    }
}
/// Fold the left panel.
pub fn left() -> Html {
    strokes("M2.5 3h11v10h-11zM6.5 3v10")
}
/// Fold the right panel.
pub fn right() -> Html {
    strokes("M2.5 3h11v10h-11zM9.5 3v10")
}
/// Fold the foot.
pub fn foot() -> Html {
    strokes("M2.5 3h11v10h-11zM2.5 9h11")
}
