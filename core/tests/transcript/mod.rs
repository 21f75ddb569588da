//! Comparing a recorded transcript with the simulator's answers, command by command.

/// Commands with their answers: an answer ends at the next command or comment.
fn blocks(text: &str) -> Vec<(String, Vec<String>)> {
    let mut out: Vec<(String, Vec<String>)> = Vec::new();
    for line in text.lines() {
        if is_command(line) {
            out.push((line.to_owned(), Vec::new()));
        } else if let (Some(last), false) = (out.last_mut(), line.starts_with('#') || line.trim().is_empty()) {
            last.1.push(line.to_owned());
        }
    }
    out
}

fn is_command(line: &str) -> bool {
    let Some((node, _)) = line.split_once("$ ") else { return false };
    node.starts_with(|c: char| c.is_ascii_alphabetic())
        && node.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
}

/// The commands whose answer differs from the recorded one, each with both answers.
pub fn differences(text: &str) -> Vec<String> {
    let got = match hoplab_core::replay(text, None) {
        Ok(done) => blocks(&done.text),
        Err(error) => return vec![error],
    };
    let wanted = blocks(text);
    let mut out = Vec::new();
    for (i, (command, answer)) in wanted.iter().enumerate() {
        let mine = got.get(i).map(|(_, mine)| mine.join("\n")).unwrap_or_default();
        if mine != answer.join("\n") {
            out.push(format!("{command}\n  recorded: {}\n  replayed: {mine}", answer.join("\n")));
        }
    }
    out
}
