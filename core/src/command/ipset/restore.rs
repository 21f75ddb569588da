//! `ipset restore`: commands, one a line, until one fails (Linux: ipset's lib/ipset.c, ipset_parse_stream).

use super::args::{self, Command, Environment};
use super::{Failure, dispatch};
use crate::command::{Answer, Kernel};

/// Carries out the lines of a saved state.
///
/// Errors: that of the first line that fails, with its number.
pub fn run(env: &Environment, input: &str, kernel: &mut dyn Kernel) -> Result<Answer, Failure> {
    if env.to_file {
        return Err(Failure::NotModelled("restore -file".to_owned()));
    }
    let mut answer = Answer::default();
    for (number, text) in (1..).zip(input.lines()) {
        let words = split(text);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        if words.is_empty() || words.first().is_some_and(|word| word.starts_with('#') || *word == "COMMIT") {
            continue;
        }
        let said = line(env, &words, kernel).map_err(|failure| match failure {
            Failure::Said(text) => Failure::Said(format!("Error in line {number}: {text}")),
            other => other,
        })?;
        answer.output.push_str(&said.output);
    }
    Ok(answer)
}

fn line(env: &Environment, words: &[&str], kernel: &mut dyn Kernel) -> Result<Answer, Failure> {
    let (command, mut own, rest) = args::read(words)?;
    own.exist |= env.exist;
    own.quiet |= env.quiet;
    match command {
        Command::Restore | Command::Help | Command::Version => Err(invalid(command)),
        _ => dispatch(command, &own, rest, kernel),
    }
}

/// The complaint about a command that a saved state cannot have.
pub fn invalid(command: Command) -> Failure {
    Failure::Usage(format!("Command `{}' is invalid in restore mode.", command.name()))
}

/// Words between blanks; quotes hold a comment together.
fn split(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted) = (Vec::new(), None::<String>, false);
    for c in line.chars() {
        match c {
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            _ if c.is_whitespace() && !quoted => words.extend(word.take()),
            _ => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn quotes_hold_a_comment_together() {
        let words = split("add a 1.1.1.1  comment \"x y\" timeout 5");
        assert_eq!(words, ["add", "a", "1.1.1.1", "comment", "x y", "timeout", "5"]);
        assert_eq!(split("  "), Vec::<String>::new());
    }
}
