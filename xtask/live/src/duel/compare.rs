//! One transcript asked of both: where do the answers part, and is it the kernel itself that answers now this, now that?

use crate::record;
use hoplab_core::Transcript;

/// How often the kernel is asked before a difference is believed.
const ASKED: usize = 3;

/// The two who are asked.
pub struct Pair {
    /// Do commands take their time on the live kernel?
    pub paced: bool,
}

/// What came of a case. `answers`: how many were compared and the same.
pub enum Verdict {
    /// Not one byte differs.
    Same { answers: usize },
    /// The live kernel's own answers differ from run to run, and the simulator's is none of them or one of them.
    Unsteady { answers: usize },
    /// The simulator refuses something by name; what follows was not compared.
    Refused { answers: usize, what: String },
    /// They differ; the lines up to and with the first command that does.
    Different { answers: usize, upto: usize },
    /// One of them could not be asked.
    Failed(String),
}

impl Pair {
    /// The live kernel's answers.
    ///
    /// Errors: it could not be asked.
    pub fn live(&self, lines: &[String]) -> Result<String, String> {
        record::answer(&lines.join("\n"), self.paced)
    }

    /// The simulator's answers.
    ///
    /// Errors: it panicked, which it never may.
    pub fn simulated(lines: &[String]) -> Result<String, String> {
        let text = lines.join("\n");
        let done = std::panic::catch_unwind(|| hoplab_core::replay(&text, None));
        done.map_err(|_| "the simulator panicked".to_owned())?.map(|done| done.text)
    }

    /// Asks both.
    pub fn judge(&self, lines: &[String], live_twice: bool) -> Verdict {
        match self.try_judge(lines, live_twice) {
            Ok(verdict) => verdict,
            Err(why) => Verdict::Failed(why),
        }
    }

    fn try_judge(&self, lines: &[String], live_twice: bool) -> Result<Verdict, String> {
        let simulated = Self::simulated(lines)?;
        let live = self.live(lines)?;
        let mut steady = usize::MAX;
        if live_twice {
            steady = first_difference(&live, &self.live(lines)?).unwrap_or(usize::MAX);
        }
        let commands = Transcript::answered(&live).len();
        let Some(first) = first_difference(&live, &simulated) else { return Ok(Verdict::Same { answers: commands }) };
        if steady <= first {
            return Ok(Verdict::Unsteady { answers: steady });
        }
        if let Some(what) = refusal(&simulated, first) {
            return Ok(Verdict::Refused { answers: first, what });
        }
        for _ in 1..ASKED {
            let again = self.live(lines)?;
            if first_difference(&live, &again).is_some_and(|place| place <= first) {
                return Ok(Verdict::Unsteady { answers: first });
            }
        }
        Ok(Verdict::Different { answers: first, upto: line_after(lines, first) })
    }

    /// Does the last command's answer differ, and not because the simulator refuses it by name?
    pub fn last_differs(&self, lines: &[String]) -> bool {
        let (Ok(simulated), Ok(live)) = (Self::simulated(lines), self.live(lines)) else { return false };
        let (mine, kernels) = (Transcript::answered(&simulated), Transcript::answered(&live));
        mine.last() != kernels.last() && refusal(&simulated, mine.len().saturating_sub(1)).is_none()
    }
}

/// The first command whose answer is not the same.
fn first_difference(a: &str, b: &str) -> Option<usize> {
    let (a, b) = (Transcript::answered(a), Transcript::answered(b));
    let parted = a.iter().zip(&b).position(|(a, b)| a != b);
    parted.or_else(|| (a.len() != b.len()).then(|| a.len().min(b.len())))
}

/// What the simulator refuses by name at a command.
fn refusal(simulated: &str, command: usize) -> Option<String> {
    let answered = Transcript::answered(simulated);
    let (text, answer) = answered.get(command)?;
    let said = answer.iter().find(|line| line.contains("not modelled"))?;
    Some(format!("{text}: {said}"))
}

/// The place after the line of a command.
fn line_after(lines: &[String], command: usize) -> usize {
    let commands = lines.iter().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty());
    commands.map(|(place, _)| place + 1).nth(command).unwrap_or(lines.len())
}
