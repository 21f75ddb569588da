//! `sleep`: lets time pass (coreutils' sleep: the sum of its words, each with s, m, h or d).

use super::words::seconds;
use super::{Next, Run};
use crate::base::{Answer, Span, Time};

/// A running `sleep`.
#[derive(Clone, Debug)]
pub(super) struct Sleep {
    span: Span,
    until: Option<Time>,
}

/// Reads the words after `sleep`.
///
/// Errors: as coreutils prints them.
pub(super) fn parse(words: &[&str]) -> Result<Sleep, Answer> {
    const HELP: &str = "Try 'sleep --help' for more information.";
    if words.is_empty() {
        return Err(Answer::fail(1, format_args!("sleep: missing operand\n{HELP}")));
    }
    let mut total = 0u64;
    for word in words {
        let span =
            interval(word).ok_or_else(|| Answer::fail(1, format_args!("sleep: invalid time interval '{word}'\n{HELP}")))?;
        total = total.saturating_add(span.0);
    }
    Ok(Sleep { span: Span(total), until: None })
}

fn interval(word: &str) -> Option<Span> {
    let (number, unit) = match word.char_indices().last()? {
        (at, 's') => (word.get(..at)?, 1),
        (at, 'm') => (word.get(..at)?, 60),
        (at, 'h') => (word.get(..at)?, 3600),
        (at, 'd') => (word.get(..at)?, 86400),
        _ => (word, 1),
    };
    Some(Span(seconds(number)?.0.saturating_mul(unit)))
}

impl Sleep {
    pub(super) fn resume(&mut self, run: &mut Run<'_, '_, '_>) -> Next {
        let until = *self.until.get_or_insert(run.now() + self.span);
        if run.reached(until) { Next::Exit(0) } else { Next::Wait }
    }
}
