//! What keys mean where nothing is being typed. The list that a reader sees is in `panels/help.rs`.

use crate::action::Action;
use crate::browser::keys::Key;
use crate::state::Dialog;
use hoplab_core::Time;

/// Pixels of one arrow key.
const ARROW: i32 = 40;

/// The action of a key, if it has one here.
pub fn action(key: &Key) -> Option<Action> {
    let name = key.name.as_str();
    if key.control {
        return with_control(&name.to_ascii_lowercase(), key);
    }
    if key.typing {
        return None;
    }
    if key.on_canvas
        && let Some(action) = on_canvas(name)
    {
        return Some(action);
    }
    anywhere(name, key)
}

fn with_control(name: &str, key: &Key) -> Option<Action> {
    match name {
        "s" => Some(Action::SaveFile),
        "o" => Some(Action::ShowDialog(Some(Dialog::Open))),
        _ if key.typing => None,
        "z" if key.shift => Some(Action::Redo),
        "z" => Some(Action::Undo),
        "y" => Some(Action::Redo),
        "arrowleft" => Some(Action::StepBack),
        "arrowright" => Some(Action::Step),
        _ => None,
    }
}

fn on_canvas(name: &str) -> Option<Action> {
    match name {
        "ArrowLeft" => Some(Action::Pan(ARROW, 0)),
        "ArrowRight" => Some(Action::Pan(-ARROW, 0)),
        "ArrowUp" => Some(Action::Pan(0, ARROW)),
        "ArrowDown" => Some(Action::Pan(0, -ARROW)),
        _ => None,
    }
}

fn anywhere(name: &str, key: &Key) -> Option<Action> {
    match name {
        " " if !key.on_button => Some(Action::TogglePlay),
        "Home" if !key.on_button => Some(Action::GoTo(Time::ZERO)),
        "End" if !key.on_button => Some(Action::GoToEnd),
        _ if !key.single => None,
        "," => Some(Action::NextPacket(false)),
        "." => Some(Action::NextPacket(true)),
        "1" | "2" | "3" | "4" | "5" | "6" => name.parse::<usize>().ok().map(|digit| Action::SetSpeed(digit - 1)),
        "t" | "T" => Some(Action::FocusTerminal),
        "+" | "=" => Some(Action::Zoom(1250)),
        "-" => Some(Action::Zoom(800)),
        "f" | "F" => Some(Action::FitCanvas),
        "d" | "D" => Some(Action::ToggleTheme),
        "?" => Some(Action::ShowDialog(Some(Dialog::Help))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(name: &str) -> Key {
        Key {
            name: name.to_owned(),
            control: false,
            shift: false,
            typing: false,
            on_canvas: false,
            single: true,
            on_button: false,
        }
    }

    #[test]
    fn plain_keys_are_left_alone_while_typing() {
        assert_eq!(action(&Key { typing: true, ..key(" ") }), None);
        assert_eq!(action(&Key { typing: true, control: true, ..key("z") }), None);
        assert_eq!(action(&Key { typing: true, control: true, ..key("s") }), Some(Action::SaveFile));
    }

    #[test]
    fn space_presses_a_button_rather_than_playing() {
        assert_eq!(action(&Key { on_button: true, ..key(" ") }), None);
        assert_eq!(action(&key(" ")), Some(Action::TogglePlay));
    }

    #[test]
    fn single_letters_count_only_near_what_they_act_on() {
        let elsewhere = |name: &str| action(&Key { single: false, ..key(name) });
        for name in ["t", "d", "f", "3", ",", ".", "+", "-", "?"] {
            assert!(elsewhere(name).is_none() && action(&key(name)).is_some(), "{name}");
        }
        assert_eq!(elsewhere("End"), Some(Action::GoToEnd));
    }

    #[test]
    fn undo_and_redo_have_their_keys() {
        let control = |name: &str, shift| action(&Key { control: true, shift, ..key(name) });
        assert_eq!(control("z", false), Some(Action::Undo));
        assert_eq!(control("Z", true), Some(Action::Redo));
        assert_eq!(control("y", false), Some(Action::Redo));
    }
}
