//! The keys, and what the page is.

use crate::action::Action;
use crate::widgets::dialog::Dialog;
use yew::prelude::*;

/// Keys and what they do.
pub const KEYS: [(&str, &str); 18] = [
    ("Space", "play, pause"),
    ("Ctrl + ←   Ctrl + →", "back, on by one frame"),
    ("Home   End", "to the beginning, to the end"),
    ("1 … 6", "speed"),
    (",   .", "the packet before, after, of the same flow"),
    ("Ctrl + Z   Ctrl + Y", "undo, redo (also Ctrl + Shift + Z)"),
    ("Ctrl + S   Ctrl + O", "save, open a scenario file"),
    ("Tab, Shift + Tab", "from control to control; on the canvas from node to node"),
    ("Enter on a node", "its terminal; double click does the same"),
    ("Space on a node", "choose it"),
    ("T", "to the terminal of the chosen node"),
    ("Arrows on the canvas", "move the picture; dragging the ground does the same"),
    ("+   −   F", "zoom in, out, fit; the wheel does the same"),
    ("↑   ↓ in a terminal", "commands typed before"),
    ("Tab in a terminal", "completes the word; Esc, then Tab, goes on to the next control"),
    ("D", "light, dark"),
    ("?", "this list"),
    ("Esc", "closes a dialog, takes a choice back"),
];

/// Draws it.
#[inline(never)] // web/later.txt
pub fn help(act: &Callback<Action>) -> Html {
    html! {
        <Dialog title="Keys" name="help" close={act.reform(|()| Action::ShowDialog(None))}>
            <p class="dim">{ "Single letters, digits and signs count while the canvas, the timeline or the packets have the focus, or nothing has. Everything that is dragged can be done by keys or buttons, too." }</p>
            <dl class="keys">
                { for KEYS.iter().map(|(keys, what)| html! { <><dt><kbd>{ keys }</kbd></dt><dd>{ what }</dd></> }) }
            </dl>
            <p class="dim">{ "Hoplab runs in this tab alone: nothing that you type leaves your machine. What you do is kept in this browser and is there again after a reload." }</p>
        </Dialog>
    }
}
