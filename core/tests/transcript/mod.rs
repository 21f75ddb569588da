//! Comparing a recorded transcript with the simulator's answers, command by command.

use hoplab_core::Transcript;

/// The commands whose answer differs from the recorded one, each with both answers.
pub fn differences(text: &str) -> Vec<String> {
    let done = match hoplab_core::replay(text, None) {
        Ok(done) => done.text,
        Err(error) => return vec![error],
    };
    let (got, wanted) = (Transcript::answered(&done), Transcript::answered(text));
    let mut out = Vec::new();
    for (i, (command, answer)) in wanted.iter().enumerate() {
        let mine = got.get(i).map(|(_, mine)| mine.join("\n")).unwrap_or_default();
        if mine != answer.join("\n") {
            out.push(format!("{command}\n  recorded: {}\n  replayed: {mine}", answer.join("\n")));
        }
    }
    out
}
