//! Delta debugging: the shortest run of commands whose last answer still differs. The kernel is slow to ask and the simulator is not:
//! a cut that changes the simulator's last answer is not even tried on the kernel at first.

use super::compare::Pair;
use hoplab_core::Transcript;

/// How often the kernel is asked at most: what waits for timeouts takes seconds each time.
const ASKED_PACED: usize = 60;
const ASKED: usize = 400;

struct Shrinker<'a> {
    pair: &'a Pair,
    /// How often the kernel may still be asked.
    left: usize,
}

/// Leaves out, in ever smaller pieces, whatever the difference does not need. The last command, whose answer differs, and the
/// metadata stay.
pub fn shortest(lines: Vec<String>, pair: &Pair) -> Vec<String> {
    let mut shrinker = Shrinker { pair, left: if pair.paced { ASKED_PACED } else { ASKED } };
    let said = last_simulated(&lines);
    let kept = |fewer: &[String]| last_simulated(fewer) == said;
    let bare = cut(lines.clone(), kept);
    let lines = if shrinker.differs(&bare) { bare } else { cut(lines, |fewer| kept(fewer) && shrinker.differs(fewer)) };
    cut(lines, |fewer| shrinker.differs(fewer))
}

impl Shrinker<'_> {
    fn differs(&mut self, lines: &[String]) -> bool {
        self.left = self.left.saturating_sub(1);
        self.left > 0 && self.pair.last_differs(lines)
    }
}

fn last_simulated(lines: &[String]) -> Option<String> {
    let text = Pair::simulated(lines).ok()?;
    Transcript::answered(&text).pop().map(|(_, answer)| answer.join("\n"))
}

fn cut(mut lines: Vec<String>, mut still: impl FnMut(&[String]) -> bool) -> Vec<String> {
    let mut piece = lines.len() / 2;
    while piece > 0 {
        let mut left_out = false;
        // From the end: questions and later changes go first, the set-up that others rest on last.
        let mut end = lines.len().saturating_sub(1);
        while end > 0 {
            let begin = end.saturating_sub(piece);
            let part = begin..end;
            let mut place = 0..;
            let mut fewer = lines.clone();
            fewer.retain(|line| !place.next().is_some_and(|i| part.contains(&i)) || line.starts_with('#'));
            if fewer.len() < lines.len() && still(&fewer) {
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
