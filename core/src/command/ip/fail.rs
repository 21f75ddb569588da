//! How `ip` fails: its texts and exit statuses (iproute2: lib/utils.c, lib/libnetlink.c).

use crate::command::Answer;
use crate::model::Refusal;
use std::fmt::Display;

/// A value, or the answer with which the program ends at once.
pub type Outcome<T> = Result<T, Answer>;

/// One line and a status.
pub fn plain(status: u8, line: impl Display) -> Answer {
    Answer::fail(status, line)
}

/// A value that cannot be read (invarg).
pub fn wrong(what: impl Display, word: &str) -> Answer {
    plain(255, format_args!("Error: argument \"{word}\" is wrong: {what}"))
}

/// The line ends where a value is needed.
pub fn incomplete() -> Answer {
    plain(255, "Command line is not complete. Try option \"help\"")
}

/// A key word that may stand once stands twice (duparg).
pub fn duplicate(key: &str, word: &str) -> Answer {
    plain(255, format_args!("Error: duplicate \"{key}\": \"{word}\" is the second value."))
}

/// A word without a key word where there was one already (duparg2).
pub fn garbage(key: &str, word: &str) -> Answer {
    plain(255, format_args!("Error: either \"{key}\" is duplicate, or \"{word}\" is a garbage."))
}

/// An object's command that does not exist.
pub fn unknown_command(object: &str, word: &str) -> Answer {
    plain(255, format_args!("Command \"{word}\" is unknown, try \"ip {object} help\"."))
}

/// A device that is not there. `status` is the program's at this place.
pub fn no_device(status: u8, name: &str) -> Answer {
    plain(status, format_args!("Cannot find device \"{name}\""))
}

/// The kernel said no.
pub fn refused(refusal: &Refusal) -> Answer {
    match refusal.extack.as_deref() {
        Some(text) if text.starts_with("not modelled") => plain(2, text),
        Some(text) if text.ends_with('.') => plain(2, format_args!("Error: {text}")),
        Some(text) => plain(2, format_args!("Error: {text}.")),
        None => plain(2, format_args!("RTNETLINK answers: {}", refusal.errno.text())),
    }
}

/// `save`: it writes messages as bytes, and refuses to a terminal (save_route_prep and its likes).
pub fn no_terminal() -> Answer {
    plain(1, "Not sending a binary stream to stdout")
}

/// `restore`, `showdump`: they read such bytes, and find none.
pub fn no_dump(status: u8) -> Answer {
    plain(status, "Magic mismatch (0 elems, 0 magic)")
}

/// What a change came to: silence, or the kernel's refusal.
pub fn done(result: Result<(), Refusal>) -> Answer {
    match result {
        Ok(()) => Answer::default(),
        Err(refusal) => refused(&refusal),
    }
}
