//! Delta debugging: the shortest run of commands whose last answer still differs.

use super::compare::Pair;

/// Leaves out, in ever smaller pieces, whatever the difference does not need. The last command, whose answer differs, and the
/// metadata stay.
pub fn shortest(mut lines: Vec<String>, pair: &Pair) -> Vec<String> {
    let mut piece = lines.len() / 2;
    while piece > 0 {
        let mut left_out = false;
        // From the end: questions and later changes go first, the set-up that others rest on last.
        let mut end = lines.len().saturating_sub(1);
        while end > 0 {
            let begin = end.saturating_sub(piece);
            let part = begin..end;
            let mut fewer: Vec<String> = lines.clone();
            let mut place = 0..;
            fewer.retain(|line| !place.next().is_some_and(|i| part.contains(&i)) || line.starts_with('#'));
            if fewer.len() < lines.len() && pair.last_differs(&fewer) {
                lines = fewer;
                left_out = true;
            }
            end = begin.min(lines.len().saturating_sub(1));
        }
        if !left_out || piece > 1 {
            piece /= 2;
        }
    }
    lines
}
